//! Satisfaction by the portal's formula.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// (Dossiers − those with a dislike, a complaint or overdue) ÷ dossiers; 90% gives full marks (QĐ 766, 5.4). Mostly
/// punctuality (facts page 3.2).
pub const PORTAL_SATISFACTION: Indicator = Indicator {
    id: "hai_long_766",
    key: "portal",
    measure: Measure::Share(Counted::Dossiers),
    goal: None,
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "decision 766 of 23/6/2022, 5.4",
    named: &[
        "hai long 766",
        "hai long cua cong",
        "hai long theo cong",
        "hai long tren cong",
        "diem hai long cua cong",
        "portal satisfaction",
    ],
};
