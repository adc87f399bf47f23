//! What goes with a reply beside its words: a chart of the figures that it told, a file of figures.
//!
//! Kept with the message as it was told, so that it shows the same whenever it is drawn.

use serde::{Deserialize, Serialize};

use super::{Arg, Say};
use crate::when::{Date, Period};

/// A chart of figures, to be drawn by `picture`. It says nothing that the words do not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// Whose figures, or what they are of.
    pub title: Say,
    /// The rest of it: what, which units, when.
    pub under: Say,
    pub shape: Shape,
    /// Source, and how fresh the figures are.
    pub foot: Vec<Say>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Over time, the oldest first.
    Trend(Vec<Point>),
    /// Units and what they reached, in the order of the answer.
    Ranking(Bars),
    /// Units and how far they are from their targets.
    Gap(Bars),
    /// No figures: a certificate.
    Certificate(Box<Certificate>),
}

/// The lines of a certificate around its title, from top to bottom. No name stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    pub province: Say,
    /// Before the line on which a name is written by hand.
    pub name: Say,
    pub learnt: Say,
    pub day: Say,
    pub code: Say,
}

/// A figure of a period, in hundredths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub period: Period,
    /// None is a gap in the line and never zero.
    pub value: Option<i64>,
    pub target: Option<i64>,
    /// The period still runs.
    pub is_open: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bars {
    pub bars: Vec<Bar>,
    /// So many units are not drawn.
    pub more: i64,
}

/// A unit of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    pub name: String,
    /// Hundredths of a percent; none has no bar.
    pub value: Option<i64>,
    pub target: Option<i64>,
    /// The unit of who asks.
    pub is_own: bool,
    /// What stands instead of a value.
    pub instead: Option<Say>,
}

/// A file of figures, to be written as a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// As the file is saved: ASCII letters, digits, hyphens and `.xlsx`.
    pub name: String,
    pub made: Date,
    pub sheets: Vec<Sheet>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// At most 31 letters, in every language.
    pub title: Say,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Option<Arg>>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub title: Say,
    /// In letters.
    pub width: u16,
}
