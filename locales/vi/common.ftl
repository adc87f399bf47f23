### Ngày và kỳ, viết một chỗ cho mọi nơi.

date = { $day }/{ $month }/{ $year }
period-month = tháng { $month }/{ $year }
period-quarter = quý { $quarter }/{ $year }
period-half =
    { $half ->
        [1] 6 tháng đầu năm { $year }
       *[other] 6 tháng cuối năm { $year }
    }
period-year = năm { $year }
period-to-date = từ đầu năm đến hết tháng { $month }/{ $year }
lines = { $lines }
