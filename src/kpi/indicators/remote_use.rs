//! The share of people and enterprises that use online services from afar.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Who files online without coming to a centre ÷ who files; the plan asks for 50% (section II.2). No official
/// measure exists: told by people themselves after a service (facts page 3.4).
pub const REMOTE_USE: Indicator = Indicator {
    id: "tu_xa",
    key: "remote",
    measure: Measure::Share(Counted::People),
    goal: Some(5_000),
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "2534/KH-UBND, 10/8/2023, II.2",
    named: &["tu xa", "nop tu nha", "khong den trung tam", "remote use"],
};
