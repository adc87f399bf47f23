//! The share of dossiers that are handled in time.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Dossiers handled in time ÷ dossiers received (QĐ 766, progress). Press and portal differ, so the source is always
/// told (facts page 3.6).
pub const ON_TIME: Indicator = Indicator {
    id: "dung_han",
    key: "ontime",
    measure: Measure::Share(Counted::Dossiers),
    goal: None,
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "decision 766 of 23/6/2022",
    named: &["dung han", "tre han", "qua han", "on time", "overdue"],
};
