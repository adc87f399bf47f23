//! A longer period from its months: dossiers are added up, never rates.

use super::{Counted, Figure, Indicator, Measure};
use crate::rating;
use crate::when::{Date, Period};

/// A period that was added up from months that were taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summed {
    pub figure: Figure,
    pub months: i64,
    /// How many months the period has.
    pub of: i64,
    /// The last day that the months reach to.
    pub last: Date,
}

/// The sum of the months within a period, where each tells its parts; of what is counted once and for all, as teams
/// are, nothing is added. The share is Σ parts ÷ Σ wholes, half up; the target is that of the last month.
pub fn summed(indicator: &Indicator, figures: &[Figure], period: Period) -> Option<Summed> {
    if !comes_anew(indicator) || period.months_long() == 1 {
        return None;
    }
    let within = |figure: &&Figure| {
        figure.period.months_long() == 1
            && figure.period.first_day() >= period.first_day()
            && figure.period.last_day() <= period.last_day()
    };
    let mut months: Vec<&Figure> = figures.iter().filter(within).collect();
    months.sort_by_key(|figure| figure.period.first_day());
    let last = months.last()?;
    let parts: Option<Vec<(i64, i64)>> =
        months.iter().map(|month| month.numerator.zip(month.denominator)).collect();
    let (part, all) =
        parts?.into_iter().fold((0, 0), |sum, (part, all)| (sum.0 + part, sum.1 + all));
    let period = reached(period, last.period.last_day());
    let figure = Figure {
        period,
        numerator: Some(part),
        denominator: Some(all),
        rate: rating::share(part.unsigned_abs(), all.unsigned_abs()),
        ..(*last).clone()
    };
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let (of, last) = (i64::from(period.months_long()), last.period.last_day());
    Some(Summed { figure, months: count(months.len()), of, last })
}

/// A year that runs is told as far as its months reach.
fn reached(period: Period, last: Date) -> Period {
    match period {
        Period::Year { year } | Period::YearToDate { year, .. } if last < period.last_day() => {
            Period::YearToDate { year, month: last.month() }
        }
        other => other,
    }
}

/// Do the things that it counts come anew each month?
fn comes_anew(indicator: &Indicator) -> bool {
    matches!(
        indicator.measure,
        Measure::Share(Counted::Dossiers | Counted::Results | Counted::Ratings)
    )
}
