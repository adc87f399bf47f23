//! How far a target reaches down the tree of units, and what should be reached by today on the way to it.

use std::collections::BTreeSet;

use super::{Counted, Indicator, Measure, SATISFACTION};
use crate::units::{Unit, Units};
use crate::when::{Date, Period};

/// Where a running year should be today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Hundredths of a percent.
    pub should_be: i64,
    /// Days of the year that are gone, today among them.
    pub gone: i64,
    pub days: i64,
}

impl Indicator {
    /// May a unit have a target of it? A count has none, and the satisfaction that is counted from ratings is
    /// held against the plan's goal alone.
    pub fn takes_target(&self) -> bool {
        self.is_share() && self != &SATISFACTION
    }

    /// True of what only grows towards the end of the year: teams trained, households that learnt. A share of
    /// the dossiers of a period holds all along and has no "should be at today".
    pub fn accumulates(&self) -> bool {
        matches!(self.measure, Measure::Share(Counted::Teams | Counted::Households))
    }
}

/// Target × share of the year gone, by days, rounded half up; only for what accumulates, in a year that runs,
/// towards a target of that whole year.
pub fn pace(indicator: &Indicator, target: i64, of: Period, today: Date) -> Option<Pace> {
    let Period::Year { year } = of else { return None };
    if !indicator.accumulates() || year != today.year() {
        return None;
    }
    let days = |to: Date| of.first_day().days_until(to) + 1;
    let (gone, whole) = (days(today), days(of.last_day()));
    Some(Pace { should_be: (target * gone * 2 + whole).div_euclid(whole * 2), gone, days: whole })
}

/// For how many units a target of this one holds: itself, and those below, at most two levels deep, that have
/// no nearer one. `own` are the units that have a target for the period or its year.
pub fn reached(unit: &Unit, own: &BTreeSet<String>, units: &Units) -> i64 {
    let below = |unit: &Unit| -> Vec<Unit> {
        units.children(&unit.id).filter(|child| !own.contains(&child.id)).cloned().collect()
    };
    let children = below(unit);
    let grandchildren: usize = children.iter().map(|child| below(child).len()).sum();
    i64::try_from(1 + children.len() + grandchildren).unwrap_or(i64::MAX)
}
