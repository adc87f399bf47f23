//! A longer period from its months: dossiers are added up, never rates.

use super::{Counted, Figure, Indicator, Listed, Measure, Reader};
use crate::rating;
use crate::when::{Date, Period};

/// A period that was added up from months that were taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summed {
    pub figure: Figure,
    pub months: Months,
}

/// The months that a sum is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months {
    pub count: i64,
    /// How many the period has.
    pub of: i64,
    /// The last day that they reach to.
    pub last: Date,
}

/// The sum of the months within a period, where each tells its parts; of what is counted once and for all, as teams
/// are, nothing is added. The share is Σ parts ÷ Σ wholes, half up; the target is that of the last month. Where the
/// reader is not told of a month there is no sum: beside another one it would tell the month.
pub fn summed(
    indicator: &Indicator,
    figures: &[Figure],
    period: Period,
    reader: Reader,
) -> Option<Summed> {
    if !comes_anew(indicator) {
        return None;
    }
    let months: Vec<&Figure> = figures.iter().filter(|one| is_month_of(one, period)).collect();
    if months.iter().any(|month| month.is_hidden(reader)) {
        return None;
    }
    let last = months.iter().max_by_key(|month| month.period.last_day())?;
    let parts: Option<Vec<(i64, i64)>> =
        months.iter().map(|month| month.numerator.zip(month.denominator)).collect();
    let add = |sum: (i64, i64), (part, all): (i64, i64)| (sum.0 + part, sum.1 + all);
    let (part, all) = parts?.into_iter().fold((0, 0), add);
    let figure = Figure {
        period: reached(period, last.period.last_day()),
        numerator: Some(part),
        denominator: Some(all),
        rate: rating::share(part.unsigned_abs(), all.unsigned_abs()),
        ..(*last).clone()
    };
    let months = months_of(months.iter().map(|month| month.period), period)?;
    Some(Summed { figure, months })
}

/// The months within a longer period that some of the units have figures of; none where the period itself was
/// taken in.
pub fn months_within(figures: &[Listed], period: Period) -> Option<Months> {
    if figures.iter().any(|one| one.figure.period == period) {
        return None;
    }
    let within = figures.iter().filter(|one| is_month_of(&one.figure, period));
    months_of(within.map(|one| one.figure.period), period)
}

fn months_of(months: impl Iterator<Item = Period>, period: Period) -> Option<Months> {
    let mut ends: Vec<Date> = months.map(Period::last_day).collect();
    ends.sort();
    ends.dedup();
    let last = *ends.last()?;
    let count = i64::try_from(ends.len()).unwrap_or(i64::MAX);
    Some(Months { count, of: i64::from(reached(period, last).months_long()), last })
}

fn is_month_of(figure: &Figure, period: Period) -> bool {
    period.months_long() > 1
        && figure.period.months_long() == 1
        && figure.period.first_day() >= period.first_day()
        && figure.period.last_day() <= period.last_day()
}

/// The figure of each unit in a period, taken in or added up; `figures` stand unit by unit.
pub fn each_at(
    indicator: &Indicator,
    figures: &[Listed],
    period: Period,
    reader: Reader,
) -> Vec<Listed> {
    let units = figures.chunk_by(|one, next| one.unit == next.unit);
    units.filter_map(|of_unit| at(indicator, of_unit, period, reader)).collect()
}

fn at(indicator: &Indicator, of_unit: &[Listed], period: Period, reader: Reader) -> Option<Listed> {
    if let Some(told) = of_unit.iter().find(|one| one.figure.period == period) {
        return Some(told.clone());
    }
    let figures: Vec<Figure> = of_unit.iter().map(|one| one.figure.clone()).collect();
    let figure = summed(indicator, &figures, period, reader)?.figure;
    Some(Listed { unit: of_unit.first()?.unit.clone(), figure })
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
