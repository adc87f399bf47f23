//! Many units at once: the best, the worst, those below their target, those under one.

use super::{Figure, Reader, level_said, name, provenance};
use crate::kpi::Indicator;
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::{Level, Unit, Units};
use crate::when::{Date, Period};

/// A unit of a list with its figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub unit: String,
    pub figure: Figure,
}

/// The units below their target: how many of how many, and the furthest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Below {
    pub count: i64,
    pub of: i64,
    pub furthest: Vec<Listed>,
}

/// The best or the worst of a level; ties share a place.
pub fn extremes(
    title: Say,
    listed: &[Listed],
    units: &Units,
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let Some(first) = listed.first() else { return vec![say!("kpi-nobody")] };
    let mut text = vec![title];
    let rates: Vec<i64> = listed.iter().filter_map(|one| one.figure.rate).collect();
    for one in listed {
        let place = one.figure.rate.and_then(|rate| rates.iter().position(|other| *other == rate));
        let place = place.map_or(0, |at| i64::try_from(at + 1).unwrap_or(i64::MAX));
        text.push(say!(
            "kpi-list-line",
            place = place,
            name = named(one, units),
            value = value(one, reader)
        ));
    }
    text.extend(provenance(&first.figure, today));
    text
}

/// Who is below the target, the furthest first.
pub fn below(
    indicator: &Indicator,
    level: Level,
    period: Period,
    below: &Below,
    units: &Units,
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let Below { count, of, furthest } = below;
    if *count == 0 {
        let (what, level) = (indicator.name(), level_said(level));
        return vec![say!("kpi-below-nobody", what = what, level = level, period = period)];
    }
    let mut text = vec![say!(
        "kpi-below-count",
        count = *count,
        of = *of,
        level = level_said(level),
        what = indicator.name(),
        period = period
    )];
    for one in furthest {
        if one.figure.is_hidden(reader) {
            text.push(say!("kpi-parts-line", name = named(one, units), value = value(one, reader)));
            continue;
        }
        let gap = one.figure.target.zip(one.figure.rate).map(|(target, rate)| target - rate);
        text.push(say!(
            "kpi-below-line",
            name = named(one, units),
            value = one.figure.said(),
            target = one.figure.target.map_or_else(|| "–".into(), Arg::Percent),
            gap = Arg::Points(gap.unwrap_or_default())
        ));
    }
    let more = count - i64::try_from(furthest.len()).unwrap_or(i64::MAX);
    text.extend((more > 0).then(|| say!("kpi-below-more", count = more)));
    text.extend(furthest.first().map(|one| provenance(&one.figure, today)).into_iter().flatten());
    text
}

/// The units right under one, the best first, with the pooled share and the mean of their shares, both
/// named: they are not the same.
pub fn parts(
    above: &Unit,
    indicator: &Indicator,
    listed: &[Listed],
    units: &Units,
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let Some(first) = listed.first() else {
        return vec![say!("kpi-no-parts-data", unit = name(above), what = indicator.name())];
    };
    let period = first.figure.period;
    let mut text =
        vec![say!("kpi-parts", unit = name(above), what = indicator.name(), period = period)];
    text.extend(
        listed.iter().take(MOST_LISTED).map(|one| {
            say!("kpi-parts-line", name = named(one, units), value = value(one, reader))
        }),
    );
    let more = listed.len().saturating_sub(MOST_LISTED);
    let count = i64::try_from(more).unwrap_or(i64::MAX);
    text.extend((more > 0).then(|| say!("kpi-below-more", count = count)));
    // Next to all others, a sum would tell what is not told.
    let tells_all = listed.iter().all(|one| !one.figure.is_hidden(reader));
    text.extend(tells_all.then(|| together(listed)).into_iter().flatten());
    text.extend(provenance(&first.figure, today));
    text
}

/// More lines than this nobody reads on a phone; the whole list is a file.
const MOST_LISTED: usize = 20;

/// The pooled share where every unit tells its parts, and the mean.
fn together(listed: &[Listed]) -> Vec<Say> {
    let rates: Vec<i64> = listed.iter().filter_map(|one| one.figure.rate).collect();
    let Ok(count) = i64::try_from(rates.len()) else { return Vec::new() };
    if count == 0 {
        return Vec::new();
    }
    let mean = (rates.iter().sum::<i64>() * 2 + count).div_euclid(count * 2);
    let mut text = vec![say!("kpi-mean", mean = Arg::Percent(mean), count = count)];
    let parts: Option<Vec<(i64, i64)>> =
        listed.iter().map(|one| one.figure.numerator.zip(one.figure.denominator)).collect();
    if let Some(parts) = parts {
        let (part, all) = parts.iter().fold((0, 0), |sum, (part, all)| (sum.0 + part, sum.1 + all));
        let share = crate::rating::share(part.unsigned_abs(), all.unsigned_abs());
        text.extend(
            share.map(|share| {
                say!("kpi-pooled", share = Arg::Percent(share), part = part, all = all)
            }),
        );
    }
    text
}

fn value(one: &Listed, reader: Reader) -> Say {
    match one.figure.is_hidden(reader) {
        true => say!("kpi-too-few"),
        false => one.figure.said(),
    }
}

fn named(one: &Listed, units: &Units) -> String {
    units.get(&one.unit).map_or_else(|| one.unit.clone(), |unit| unit.official.clone())
}
