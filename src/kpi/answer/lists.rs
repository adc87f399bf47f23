//! Many units at once: the best, the worst, those below their target, those under one.

use super::whole::together;
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

/// A side of the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Below,
    Reached,
}

/// The units on one side of their target: how many of how many, and the furthest from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sided {
    pub side: Side,
    /// The share that was asked about instead of the targets.
    pub limit: Option<i64>,
    pub count: i64,
    pub of: i64,
    pub furthest: Vec<Listed>,
}

/// A part of a level in order, `first` being the place of its first unit; ties share a place.
pub fn extremes(title: Say, listed: &[Listed], first: i64, units: &Units, today: Date) -> Vec<Say> {
    let Some(top) = listed.first() else { return vec![say!("kpi-nobody")] };
    let mut text = vec![title];
    let rates: Vec<i64> = listed.iter().filter_map(|one| one.figure.rate).collect();
    for (one, rate) in listed.iter().zip(&rates) {
        let before = rates.iter().position(|other| other == rate).unwrap_or_default();
        let place = first + i64::try_from(before).unwrap_or_default();
        let (name, value) = (units.official(&one.unit), one.figure.said());
        text.push(say!("kpi-list-line", place = place, name = name, value = value));
    }
    text.extend(provenance(&top.figure, today));
    text
}

/// Who is on one side of the target, the furthest first.
pub fn sided(
    indicator: &Indicator,
    level: Level,
    period: Period,
    sided: &Sided,
    units: &Units,
    today: Date,
) -> Vec<Say> {
    let Sided { limit, count, furthest, .. } = sided;
    let mut text = vec![title(indicator, level, period, sided)];
    if *count == 0 {
        return text;
    }
    text.extend(furthest.iter().map(|one| match limit {
        Some(_) => {
            say!("kpi-parts-line", name = units.official(&one.unit), value = one.figure.said())
        }
        None => apart(one, indicator, units),
    }));
    let more = count - i64::try_from(furthest.len()).unwrap_or(i64::MAX);
    text.extend((more > 0).then(|| say!("kpi-below-more", count = more)));
    text.extend(furthest.first().map(|one| provenance(&one.figure, today)).into_iter().flatten());
    text
}

/// How many of how many; where none has a target, that.
fn title(indicator: &Indicator, level: Level, period: Period, sided: &Sided) -> Say {
    let (what, level) = (indicator.name(), level_said(level));
    let (count, of) = (sided.count, sided.of);
    if of == 0 {
        return say!("kpi-no-targets", what = what, level = level, period = period);
    }
    if let Some(limit) = sided.limit {
        return held_against(
            sided,
            limit,
            say!("kpi-about", level = level, what = what, period = period),
        );
    }
    match (sided.side, count) {
        (Side::Below, 0) => say!("kpi-below-nobody", what = what, level = level, period = period),
        (Side::Reached, 0) => {
            say!("kpi-reached-nobody", what = what, level = level, period = period)
        }
        (Side::Below, _) => {
            say!(
                "kpi-below-count",
                count = count,
                of = of,
                level = level,
                what = what,
                period = period
            )
        }
        (Side::Reached, _) => {
            say!(
                "kpi-reached-count",
                count = count,
                of = of,
                level = level,
                what = what,
                period = period
            )
        }
    }
}

/// How many are on one side of a share that was named.
fn held_against(sided: &Sided, limit: i64, about: Say) -> Say {
    let (count, of, limit) = (sided.count, sided.of, Arg::Percent(limit));
    match sided.side {
        Side::Below => {
            say!("kpi-under-count", about = about, limit = limit, count = count, of = of)
        }
        Side::Reached => {
            say!("kpi-over-count", about = about, limit = limit, count = count, of = of)
        }
    }
}

/// A unit, its value and how far that is from the target; where it has none of its own, from the plan's goal.
fn apart(one: &Listed, indicator: &Indicator, units: &Units) -> Say {
    let (name, value) = (units.official(&one.unit), one.figure.said());
    let target = one.figure.target.or(indicator.goal);
    let Some((target, rate)) = target.zip(one.figure.rate) else {
        return say!("kpi-parts-line", name = name, value = value);
    };
    let (goal, gap) = (Arg::Percent(target), Arg::Points(target - rate));
    match rate.cmp(&target) {
        std::cmp::Ordering::Less => {
            say!("kpi-below-line", name = name, value = value, target = goal, gap = gap)
        }
        std::cmp::Ordering::Equal => {
            say!("kpi-even-line", name = name, value = value, target = goal)
        }
        std::cmp::Ordering::Greater => {
            say!("kpi-reached-line", name = name, value = value, target = goal, gap = gap)
        }
    }
}

/// There are figures of a level, but none of the period that was asked for.
pub fn not_then(level: Level, indicator: &Indicator, period: Period, latest: Period) -> Say {
    let (level, what) = (level_said(level), indicator.name());
    say!("kpi-list-not-then", level = level, what = what, period = period, latest = latest)
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
    // In its place, a share that is not told would be known nearly.
    let (hidden, shown): (Vec<&Listed>, Vec<&Listed>) =
        listed.iter().partition(|one| one.figure.is_hidden(reader));
    text.extend(shown.into_iter().chain(hidden).take(MOST_LISTED).map(|one| {
        say!("kpi-parts-line", name = units.official(&one.unit), value = value(one, reader))
    }));
    let more = listed.len().saturating_sub(MOST_LISTED);
    let count = i64::try_from(more).unwrap_or(i64::MAX);
    text.extend((more > 0).then(|| say!("kpi-below-more", count = count)));
    text.extend(together(listed, reader));
    text.extend(provenance(&first.figure, today));
    text
}

/// More lines than this nobody reads on a phone; the whole list is a file.
const MOST_LISTED: usize = 20;

fn value(one: &Listed, reader: Reader) -> Say {
    match one.figure.is_hidden(reader) {
        true => say!("kpi-too-few"),
        false => one.figure.said(),
    }
}
