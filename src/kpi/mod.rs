//! Figures of units against their targets: the indicators, and what is answered about them.

mod answer;
mod online_share;
mod procedures;
pub mod table;

pub use answer::{Facts, LevelAverage, answer, overview, rank};
pub use online_share::ONLINE_SHARE;
pub use procedures::{FULL, PARTIAL, TOTAL};

use crate::units::Level;

/// Something that is measured, as data: what it counts, who may be ranked by it, and by which text.
#[derive(Debug)]
pub struct Indicator {
    /// Its name in figures files (`ma_chi_tieu`).
    pub id: &'static str,
    pub measure: Measure,
    /// The levels whose units may be ranked by it.
    pub ranked: &'static [Level],
    /// Changes when the formula changes.
    pub definition_version: u32,
    /// The text that defines it.
    pub source: &'static str,
}

/// What an indicator's figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A share of services; more is better. It cannot say how many dossiers are missing.
    ShareOfServices,
    /// A number of procedures.
    Count,
}

/// Every indicator of the product.
pub const INDICATORS: &[&Indicator] = &[&ONLINE_SHARE, &TOTAL, &FULL, &PARTIAL];

/// The indicator with this id.
pub fn indicator(id: &str) -> Option<&'static Indicator> {
    INDICATORS.iter().copied().find(|indicator| indicator.id == id)
}
