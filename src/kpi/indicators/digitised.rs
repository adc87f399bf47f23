//! The share of results that are digitised.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Results given electronically ÷ results that must be given; the plan asks for 100% (section II.2; QĐ 766, 4.1).
pub const DIGITISED: Indicator = Indicator {
    id: "so_hoa_ket_qua",
    key: "digit",
    measure: Measure::Share(Counted::Results),
    goal: Some(10_000),
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "2534/KH-UBND, 10/8/2023, II.2",
    named: &["so hoa", "ket qua dien tu", "digitised"],
};
