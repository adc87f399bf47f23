//! Many units as one: their pooled share and the mean of their shares, both named; they are not the same.

use super::{Figure, Listed, Reader, name, provenance};
use crate::kpi::Indicator;
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::Unit;
use crate::when::Date;

/// All units under one together: the pooled share first, how many told theirs, the mean, who is below. What the
/// reader is not told of a unit is in no sum either: it could be taken out of it again.
pub fn whole(
    above: &Unit,
    indicator: &Indicator,
    listed: &[Listed],
    among: i64,
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let all = count(listed.len());
    let listed = &told(listed, reader);
    let Some(first) = listed.first() else {
        return vec![say!("kpi-no-parts-data", unit = name(above), what = indicator.name())];
    };
    let (unit, what, period) = (name(above), indicator.name(), first.figure.period);
    let rates: Vec<i64> = listed.iter().filter_map(|one| one.figure.rate).collect();
    let told = count(rates.len());
    let Some(mean) = mean(&rates) else {
        return vec![say!("kpi-no-parts-data", unit = unit, what = what)];
    };
    let mean = Arg::Percent(mean);
    let mut text = match pooled(listed) {
        Some((part, all, share, units)) => {
            let value = say!("kpi-value-of", rate = Arg::Percent(share), part = part, all = all);
            vec![
                say!("kpi-whole", unit = unit, value = value, what = what, period = period),
                say!("kpi-whole-of", count = told, of = among, pooled = units),
                say!("kpi-whole-mean", mean = mean),
            ]
        }
        None => vec![
            say!("kpi-whole-means", unit = unit, mean = mean, what = what, period = period),
            say!("kpi-whole-told", count = told, of = among),
        ],
    };
    text.extend(sides(listed, indicator));
    let few = all - count(listed.len());
    text.extend((few > 0).then(|| say!("kpi-all-hidden", count = few)));
    text.extend(provenance(&first.figure, today));
    text
}

/// How many of those that have a target are below it.
fn sides(listed: &[Listed], indicator: &Indicator) -> Option<Say> {
    let against = |one: &Listed| one.figure.rate.zip(one.figure.target.or(indicator.goal));
    let against: Vec<(i64, i64)> = listed.iter().filter_map(against).collect();
    let below = against.iter().filter(|(rate, target)| rate < target).count();
    let of = count(against.len());
    (of > 0).then(|| say!("kpi-whole-below", count = count(below), of = of))
}

/// Those that the reader may be told of.
fn told(listed: &[Listed], reader: Reader) -> Vec<Listed> {
    listed.iter().filter(|one| !one.figure.is_hidden(reader)).cloned().collect()
}

/// The mean and, where every unit tells its parts, the pooled share.
pub(super) fn together(listed: &[Listed], reader: Reader) -> Vec<Say> {
    let listed = &told(listed, reader);
    let rates: Vec<i64> = listed.iter().filter_map(|one| one.figure.rate).collect();
    let Some(mean) = mean(&rates) else { return Vec::new() };
    let mean = say!("kpi-mean", mean = Arg::Percent(mean), count = count(rates.len()));
    let pooled = pooled(listed).map(|(part, all, share, units)| {
        let share = Arg::Percent(share);
        say!("kpi-pooled", share = share, part = part, all = all, units = units)
    });
    std::iter::once(mean).chain(pooled).collect()
}

/// Units as one figure: the share of all, else the mean of their shares. It has no target.
pub fn as_one(listed: &[Listed], reader: Reader) -> Option<Figure> {
    let listed = told(listed, reader);
    let rates: Vec<i64> = listed.iter().filter_map(|one| one.figure.rate).collect();
    let pooled = pooled(&listed);
    let rate = pooled.map(|(_, _, share, _)| share).or_else(|| mean(&rates));
    let (numerator, denominator) = pooled.map(|(part, all, ..)| (part, all)).unzip();
    let first = &listed.first()?.figure;
    Some(Figure { rate, numerator, denominator, target: None, ..first.clone() })
}

/// The mean of shares, half up.
fn mean(rates: &[i64]) -> Option<i64> {
    let units = count(rates.len());
    (units > 0).then(|| (rates.iter().sum::<i64>() * 2 + units).div_euclid(units * 2))
}

/// Σ parts, Σ wholes, the share of them, and of how many units; a unit that tells only its share is in none.
fn pooled(listed: &[Listed]) -> Option<(i64, i64, i64, i64)> {
    let parts: Vec<(i64, i64)> =
        listed.iter().filter_map(|one| one.figure.numerator.zip(one.figure.denominator)).collect();
    let add = |sum: (i64, i64), (part, all): &(i64, i64)| (sum.0 + part, sum.1 + all);
    let (part, all) = parts.iter().fold((0, 0), add);
    let share = crate::rating::share(part.unsigned_abs(), all.unsigned_abs())?;
    Some((part, all, share, count(parts.len())))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
