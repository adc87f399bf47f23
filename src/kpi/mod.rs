//! Figures of units against their targets: the indicators, what may be asked of them, and the answers.

pub mod answer;
mod ask;
pub mod chart;
pub mod closed;
pub mod export;
pub mod file;
pub mod follow;
mod indicators;
pub mod preview;
mod question;
mod scope;
mod summed;
pub mod table;
pub mod targets;

pub use answer::{Facts, Figure, LevelAverage, Listed, Placed, Reader, overview, rank};
pub use ask::{Ask, Query};
pub use indicators::*;
pub use question::{Question, question};
pub use scope::{Open, Scope};
pub use summed::{Months, Summed, each_at, months_within, summed};

use crate::fold::Phrased;
use crate::reply::Say;
use crate::units::Level;

/// Something that is measured, as data: what it counts, its goal, who may be ranked by it, and
/// by which text.
#[derive(Debug)]
pub struct Indicator {
    /// Its name in figures files (`ma_chi_tieu`).
    pub id: &'static str,
    /// A short name for keys and words: `indicator-<key>`.
    pub key: &'static str,
    pub measure: Measure,
    /// What the plan asks of everybody, in hundredths of a percent.
    pub goal: Option<i64>,
    /// The levels whose units may be ranked by it.
    pub ranked: &'static [Level],
    /// Changes when the formula changes.
    pub definition_version: u32,
    /// The text that defines it.
    pub source: &'static str,
    /// How people name it, without accents.
    pub named: &'static [&'static str],
}

/// What an indicator's figure is. More is better in all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A part of a whole, in hundredths of a percent.
    Share(Counted),
    /// A number of procedures.
    Count,
}

/// What a share counts; only of dossiers can be told how many are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    Services,
    Dossiers,
    Results,
    People,
    Ratings,
    Teams,
    Households,
}

/// The indicator with this id.
pub fn indicator(id: &str) -> Option<&'static Indicator> {
    INDICATORS.iter().copied().find(|indicator| indicator.id == id)
}

/// The indicator with this short name.
pub fn indicator_of_key(key: &str) -> Option<&'static Indicator> {
    INDICATORS.iter().copied().find(|indicator| indicator.key == key)
}

/// The indicator that a text names; of several the one with the longest name.
pub fn indicator_named(text: &str) -> Option<&'static Indicator> {
    let text = Phrased::of(text);
    let longest = |indicator: &&Indicator| {
        let said = indicator.named.iter().filter(|name| text.says(name));
        said.map(|name| name.len()).max()
    };
    let found = INDICATORS.iter().copied().filter_map(|one| Some((longest(&one)?, one)));
    // Of equally long names the first counts.
    found.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, one)| one)
}

impl Indicator {
    pub fn name(&self) -> Say {
        Say::new(format!("indicator-{}", self.key))
    }

    pub fn is_share(&self) -> bool {
        matches!(self.measure, Measure::Share(_))
    }
}

impl PartialEq for Indicator {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
