//! The share of households with a member who can use online services.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Households where somebody logged in with VNeID, logged in at the portal and filed or tracked a dossier ÷ all
/// households (plan II.4; facts page 3.4).
pub const ABLE_HOUSEHOLDS: Indicator = Indicator {
    id: "ho_biet_dung",
    key: "homes",
    measure: Measure::Share(Counted::Households),
    goal: Some(10_000),
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "2534/KH-UBND, 10/8/2023, II.4",
    named: &["biet dung", "ho dan", "ho gia dinh", "moi ho", "households"],
};
