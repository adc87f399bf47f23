//! What may be asked of figures: a closed list.

use super::{Indicator, Open, Reader, Scope};
use crate::units::Level;
use crate::when::Period;

/// The kinds of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Value, target, gap, rank of a unit.
    Standing,
    /// How many more dossiers reach the target.
    Missing,
    /// The periods before.
    Trend,
    /// The units that stand best.
    Best,
    /// The units that stand worst.
    Worst,
    /// Who is below their target.
    Below,
    /// Who reached it.
    Reached,
    /// The place of a unit, and who stands right above and below it.
    Rank,
    /// Every unit of a level, the best first.
    All,
    /// All units of the province together.
    Whole,
    /// The reason for a figure, which no figure tells.
    Why,
    /// Who rose most since the period before, and who fell most.
    Risers,
    Fallers,
    /// Two units, or two periods of one.
    Compare,
    /// The units right under one.
    Children,
    /// Who earns the plan's bonus of 5 points (section III.1).
    Bonus,
}

/// A question with all that it names, ready to be answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// None: the main one that the unit has.
    pub indicator: Option<&'static Indicator>,
    /// The indicator is that of the question before: where it has no figures, the main one is meant.
    pub lent: bool,
    pub ask: Ask,
    /// Ids; of a comparison two, of a list none, one above it or one whose level is meant.
    pub units: Vec<String>,
    pub level: Option<Level>,
    /// The latest where none is named.
    pub periods: Vec<Period>,
    /// How many of a list, after how many.
    pub most: i64,
    pub skip: i64,
    /// The share that a list of one side is held against instead of the targets.
    pub limit: Option<i64>,
    pub reader: Reader,
    /// What the reader may see; which of it an answer may tell is found by [`Query::narrowed`].
    pub scope: Scope,
    /// The indicators that the answer may tell of.
    pub open: Open,
}

impl Query {
    /// A question that names nothing but a unit.
    pub fn about(unit: &str, ask: Ask, scope: Scope, open: Open) -> Self {
        Self {
            indicator: None,
            lent: false,
            ask,
            units: vec![unit.to_owned()],
            level: None,
            periods: Vec::new(),
            most: 0,
            skip: 0,
            limit: None,
            reader: Reader::Outsider,
            scope,
            open,
        }
    }
}

impl Ask {
    pub const ALL: [Self; 16] = [
        Self::Standing,
        Self::Missing,
        Self::Trend,
        Self::Best,
        Self::Worst,
        Self::Below,
        Self::Reached,
        Self::Rank,
        Self::All,
        Self::Whole,
        Self::Why,
        Self::Risers,
        Self::Fallers,
        Self::Compare,
        Self::Children,
        Self::Bonus,
    ];

    /// Its name in keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Standing => "now",
            Self::Missing => "more",
            Self::Trend => "trend",
            Self::Best => "best",
            Self::Worst => "worst",
            Self::Below => "below",
            Self::Reached => "reached",
            Self::Rank => "rank",
            Self::All => "all",
            Self::Whole => "whole",
            Self::Why => "why",
            Self::Risers => "rose",
            Self::Fallers => "fell",
            Self::Compare => "vs",
            Self::Children => "parts",
            Self::Bonus => "bonus",
        }
    }

    /// Is it answered by a list of a level, whatever unit is named?
    pub fn is_of_level(self) -> bool {
        use Ask::{All, Below, Best, Bonus, Fallers, Reached, Risers, Worst};
        matches!(self, Best | Worst | Below | Reached | All | Bonus | Risers | Fallers)
    }

    /// False where the words of it are said of other things as well: "vì sao", "danh sách".
    pub fn is_about_figures(self) -> bool {
        !matches!(self, Self::Standing | Self::Why | Self::All | Self::Whole)
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ask| ask.name() == name)
    }
}
