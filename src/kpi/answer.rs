//! The answer about one unit: rate, target, gap first; then rank, counts, period and source.

use super::{Indicator, ONLINE_SHARE};
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::{Level, Unit, Units};
use crate::when::Period;

/// What is known of a unit's share of services with online dossiers. Null is not 0.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    pub unit: &'a Unit,
    /// The latest period that has a figure.
    pub period: Option<Period>,
    /// Hundredths of a percent.
    pub rate: Option<i64>,
    pub target: Option<i64>,
    /// The rates of all units of its level in the same period, its own included.
    pub peers: Vec<i64>,
    /// Procedures: all, fully online, partly online.
    pub counts: Option<[i64; 3]>,
    pub source: String,
}

const FULL_MARKS: i64 = 10_000;

/// One message: the first line is for somebody with one minute.
pub fn answer(facts: &Facts<'_>, units: &Units) -> Vec<Say> {
    let (Some(rate), Some(period)) = (facts.rate, facts.period) else {
        let mut text = vec![say!("kpi-no-data", unit = facts.unit.official.as_str())];
        text.extend(predecessors(facts.unit, units));
        return text;
    };
    let mut text = vec![say!(
        "kpi-rate",
        unit = facts.unit.official.as_str(),
        rate = Arg::Percent(rate),
        period = period
    )];
    text.push(standing(rate, facts.target));
    text.extend(among_peers(&ONLINE_SHARE, facts, rate));
    if let Some([total, full, partial]) = facts.counts {
        text.push(say!("kpi-counts", total = total, full = full, partial = partial));
    }
    if facts.target.is_some_and(|target| rate < target) {
        text.push(say!("kpi-counts-services"));
    }
    text.push(say!("kpi-source", source = facts.source.as_str()));
    text.extend(history(facts.unit, units));
    text
}

/// What a plan printed for a level: its own average, the mean of its rows, and the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelAverage {
    pub level: Level,
    pub period: Period,
    pub printed: Option<i64>,
    /// The mean of the units' rates: not a pooled ratio.
    pub mean: Option<i64>,
    pub target: Option<i64>,
    pub source: String,
}

/// The province at a glance: printed averages beside the mean of the rows, level by level.
pub fn overview(unit: &Unit, averages: &[LevelAverage]) -> Vec<Say> {
    let Some(first) = averages.first() else {
        return vec![say!("kpi-no-data", unit = unit.official.as_str())];
    };
    let mut text = vec![say!("kpi-overview", unit = unit.official.as_str(), period = first.period)];
    for average in averages {
        let percent = |rate: Option<i64>| rate.map_or_else(|| "–".into(), Arg::Percent);
        text.push(say!(
            "kpi-average",
            level = level_said(average.level),
            printed = percent(average.printed),
            mean = percent(average.mean),
            target = percent(average.target)
        ));
    }
    text.push(say!("kpi-average-note"));
    text.push(say!("kpi-overview-more"));
    text
}

/// Target and gap; a unit without target has no gap.
fn standing(rate: i64, target: Option<i64>) -> Say {
    let Some(target) = target else { return say!("kpi-no-target") };
    let (goal, gap) = (Arg::Percent(target), Arg::Points(target - rate));
    match rate.cmp(&target) {
        std::cmp::Ordering::Less => say!("kpi-below", target = goal, gap = gap),
        std::cmp::Ordering::Equal => say!("kpi-reached", target = goal),
        std::cmp::Ordering::Greater => say!("kpi-above", target = goal, gap = gap),
    }
}

/// The rank where the indicator may be ranked; elsewhere how many stand at 100%, and that this says little.
fn among_peers(indicator: &Indicator, facts: &Facts<'_>, rate: i64) -> Option<Say> {
    let of = i64::try_from(facts.peers.len()).ok().filter(|of| *of > 1)?;
    let level = level_said(facts.unit.level);
    if indicator.ranked.contains(&facts.unit.level) {
        return Some(say!("kpi-rank", rank = rank(rate, &facts.peers), of = of, level = level));
    }
    let full = facts.peers.iter().filter(|peer| **peer == FULL_MARKS).count();
    let full = i64::try_from(full).ok()?;
    Some(say!("kpi-not-ranked", full = full, of = of, level = level))
}

/// The rank from 1; those with the same rate share the best.
pub fn rank(rate: i64, peers: &[i64]) -> i64 {
    let better = peers.iter().filter(|peer| **peer > rate).count();
    i64::try_from(better).map_or(i64::MAX, |better| better + 1)
}

fn level_said(level: Level) -> Say {
    match level {
        Level::Province => say!("level-province"),
        Level::Department => say!("level-department"),
        Level::District => say!("level-district"),
        Level::Commune => say!("level-commune"),
    }
}

/// A unit that is no more says so, and names its successors.
fn history(unit: &Unit, units: &Units) -> Option<Say> {
    unit.valid_to?;
    let names = names(unit.successors.iter().map(|link| link.unit.as_str()), units);
    let is_split = unit.successors.len() > 1;
    Some(match (names.is_empty(), is_split, unit.level) {
        (true, _, Level::District) => say!("kpi-history-district"),
        (true, _, _) => say!("kpi-history"),
        (_, false, _) => say!("kpi-history-now", names = names),
        (_, true, _) => say!("kpi-history-split", names = names),
    })
}

/// A new unit without figures names the old ones that have some.
fn predecessors(unit: &Unit, units: &Units) -> Option<Say> {
    let names = names(unit.predecessors.iter().map(|link| link.unit.as_str()), units);
    (!names.is_empty()).then(|| say!("kpi-made-of", names = names))
}

fn names<'a>(ids: impl Iterator<Item = &'a str>, units: &Units) -> String {
    let names: Vec<&str> =
        ids.filter_map(|id| units.get(id)).map(|unit| unit.official.as_str()).collect();
    names.join(", ")
}
