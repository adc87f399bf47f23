//! The share of dossiers that are handled online from end to end.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Dossiers filed, handled and answered online ÷ all dossiers; the plan asks for at least 60% (section II.2).
/// Not the share of procedures that are offered end to end (QĐ 766, 3.1).
pub const END_TO_END: Indicator = Indicator {
    id: "ho_so_toan_trinh",
    key: "endtoend",
    measure: Measure::Share(Counted::Dossiers),
    goal: Some(6_000),
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "2534/KH-UBND, 10/8/2023, II.2",
    named: &["toan trinh", "xu ly toan trinh", "end to end"],
};
