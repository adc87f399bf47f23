//! The place of a unit: its rank, and who stands right above and below it.

use super::{Facts, Listed, level_said, name, provenance, standing};
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::Units;

/// The place first; where nobody is ranked, the whole answer, which says why.
pub fn ranked(facts: &Facts<'_>, beside: &[Option<Listed>; 2], units: &Units) -> Vec<Say> {
    let is_ranked = facts.indicator.ranked.contains(&facts.unit.level);
    let placed = facts.placed.filter(|placed| is_ranked && placed.of > 1);
    let (Some(now), Some(placed)) = (&facts.now, placed) else { return standing(facts, units) };
    if now.is_hidden(facts.reader) {
        return standing(facts, units);
    }
    let mut text = vec![
        say!(
            "kpi-rank-first",
            unit = name(facts.unit),
            rank = placed.rank,
            of = placed.of,
            level = level_said(facts.unit.level),
            what = facts.indicator.name(),
            period = now.period
        ),
        say!("kpi-rank-own", value = now.said()),
    ];
    let [above, below] = beside;
    let line = |one: &Listed| {
        Some((units.official(&one.unit).to_owned(), one.figure.said(), one.figure.rate?))
    };
    let own = now.rate.unwrap_or_default();
    text.extend(above.as_ref().and_then(line).map(|(name, value, rate)| {
        say!("kpi-rank-above", name = name, value = value, by = Arg::Points(rate - own))
    }));
    text.extend(below.as_ref().and_then(line).map(|(name, value, rate)| {
        say!("kpi-rank-below", name = name, value = value, by = Arg::Points(own - rate))
    }));
    text.extend(provenance(now, facts.today));
    text
}
