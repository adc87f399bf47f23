//! The share of community digital teams that were trained.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Trained teams ÷ teams; the plan asks for 100% (section II.4).
pub const TEAMS_TRAINED: Indicator = Indicator {
    id: "to_cnsc_tap_huan",
    key: "teams",
    measure: Measure::Share(Counted::Teams),
    goal: Some(10_000),
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "2534/KH-UBND, 10/8/2023, II.4",
    named: &["to cong nghe so", "tap huan", "to cnscd", "teams trained"],
};
