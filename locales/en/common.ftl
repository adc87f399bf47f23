### Dates and periods, written in one place for all.

date = { $day }/{ $month }/{ $year }
period-month = { $month }/{ $year }
period-quarter = quarter { $quarter } of { $year }
period-half =
    { $half ->
        [1] the first half of { $year }
       *[other] the second half of { $year }
    }
period-year = { $year }
period-to-date = January to the end of { $month }/{ $year }
lines = { $lines }
