//! What is answered about figures: values with their period, target and source; null is never 0.

mod history;
mod lists;
mod moved;
mod overview;
mod previewed;
mod rank;
mod standing;
pub mod told;
mod trend;
mod whole;
mod wrong;

pub use lists::{Listed, Side, Sided, extremes, not_then, parts, sided};
pub use moved::{Moved, moved};
pub use overview::{LevelAverage, overview};
pub use previewed::previewed;
pub use rank::ranked;
pub use standing::{Facts, Placed, missing, rank, standing, unknown, why};
pub use trend::{Beside, compare_periods, compare_units, trend};
pub use whole::{as_one, whole};
pub use wrong::wrong;

use crate::kpi::{Counted, Indicator, Measure, Months};
use crate::rating::wilson;
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::{Level, Unit};
use crate::when::{Date, Period};

/// A figure as it is told: what was reached, against what, from where, since when it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub period: Period,
    pub numerator: Option<i64>,
    pub denominator: Option<i64>,
    /// Hundredths of a percent.
    pub rate: Option<i64>,
    /// The target that holds for it, in hundredths of a percent.
    pub target: Option<i64>,
    pub source: String,
    /// The day on which it was taken in; none where it is counted anew.
    pub taken_in: Option<Date>,
}

/// Who reads: outsiders are told nothing of very few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    Insider,
    Outsider,
}

/// A share of fewer could point at somebody.
const FEWEST: i64 = 10;

impl Reader {
    /// Shares of fewer are not told.
    pub fn fewest(self) -> i64 {
        match self {
            Self::Insider => 0,
            Self::Outsider => FEWEST,
        }
    }
}

/// The interval of a share of so many opinions at most is told.
const INTERVAL_BELOW: i64 = 1_000;

impl Figure {
    /// True when the share is of so few that an outsider is not told.
    pub fn is_hidden(&self, reader: Reader) -> bool {
        self.denominator.is_some_and(|all| all < reader.fewest())
    }

    /// True while its period runs.
    pub(in crate::kpi) fn is_open(&self, today: Date) -> bool {
        self.period.last_day() >= today
    }

    /// "37,48% (274/731)".
    fn said(&self) -> Say {
        match (self.rate, self.numerator, self.denominator) {
            (Some(rate), Some(part), Some(all)) => {
                say!("kpi-value-of", rate = Arg::Percent(rate), part = part, all = all)
            }
            (Some(rate), ..) => say!("kpi-value", rate = Arg::Percent(rate)),
            (None, Some(count), _) => say!("kpi-count", count = count),
            (None, None, _) => say!("kpi-none"),
        }
    }

    /// The interval of an opinion poll; a count of everything has none.
    fn interval(&self, indicator: &Indicator) -> Option<Say> {
        let part = u64::try_from(self.numerator?).ok()?;
        let all = u64::try_from(self.denominator?).ok()?;
        let is_poll = indicator.measure == Measure::Share(Counted::Ratings);
        let is_small = self.denominator? < INTERVAL_BELOW;
        (is_poll && is_small).then(|| {
            let (low, high) = wilson(part, all);
            say!("goal-interval", low = Arg::Percent(low), high = Arg::Percent(high))
        })
    }
}

/// Where a figure comes from and how fresh it is.
pub fn provenance(figure: &Figure, today: Date) -> Vec<Say> {
    let last = figure.period.last_day().min(today);
    let fresh = figure.taken_in.map(|day| say!("kpi-fresh", last = last, day = day));
    let open = figure.is_open(today).then(|| say!("kpi-open"));
    let source = say!("kpi-source", source = figure.source.as_str());
    open.into_iter().chain(fresh).chain([source]).collect()
}

/// From which months a longer period was added up.
pub fn added_up(Months { count, of, last }: Months) -> Say {
    match count < of {
        true => say!("kpi-summed-part", months = count, of = of, last = last),
        false => say!("kpi-summed", months = count),
    }
}

pub fn level_said(level: Level) -> Say {
    match level {
        Level::Province => say!("level-province"),
        Level::Department => say!("level-department"),
        Level::District => say!("level-district"),
        Level::Commune => say!("level-commune"),
    }
}

fn name(unit: &Unit) -> &str {
    unit.official.as_str()
}
