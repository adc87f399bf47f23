//! Who rose or fell most since the period before.

use super::level_said;
use crate::kpi::{Ask, Indicator};
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::{Level, Units};
use crate::when::Period;

/// A unit in two periods, in hundredths of a percent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    pub unit: String,
    pub from: i64,
    pub to: i64,
}

impl Moved {
    /// How much it rose; less than nothing where it fell.
    pub fn by(&self) -> i64 {
        self.to - self.from
    }
}

/// The units that moved as asked, in order; those that did not are not told.
pub fn moved(
    ask: Ask,
    indicator: &Indicator,
    level: Level,
    [before, now]: [Period; 2],
    moved: &[Moved],
    units: &Units,
) -> Vec<Say> {
    let rises = ask == Ask::Risers;
    let told: Vec<&Moved> =
        moved.iter().filter(|one| one.by() != 0 && (one.by() > 0) == rises).collect();
    let (what, level) = (indicator.name(), level_said(level));
    if told.is_empty() {
        return vec![say!("kpi-no-moved", what = what, level = level, from = before, to = now)];
    }
    let title = match rises {
        true => say!("kpi-rose", what = what, level = level, from = before, to = now),
        false => say!("kpi-fell", what = what, level = level, from = before, to = now),
    };
    let line = |one: &Moved| {
        let name = units.official(&one.unit);
        let (from, to) = (Arg::Percent(one.from), Arg::Percent(one.to));
        match rises {
            true => {
                say!("kpi-rose-line", name = name, by = Arg::Points(one.by()), from = from, to = to)
            }
            false => {
                say!("kpi-fell-line", name = name, by = Arg::Points(one.by()), from = from, to = to)
            }
        }
    };
    std::iter::once(title).chain(told.into_iter().map(line)).collect()
}
