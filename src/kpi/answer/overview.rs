//! The province at a glance: what a plan printed for each level beside the mean of its rows.

use super::level_said;
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::{Level, Unit};
use crate::when::Period;

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
        return vec![say!("kpi-no-figures", unit = unit.official.as_str())];
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
