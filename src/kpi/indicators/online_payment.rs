//! The share of dossiers with a fee that are paid online.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Dossiers paid online ÷ dossiers with something to pay (QĐ 766, 3.6 as the portal publishes it).
pub const ONLINE_PAYMENT: Indicator = Indicator {
    id: "thanh_toan_truc_tuyen",
    key: "payment",
    measure: Measure::Share(Counted::Dossiers),
    goal: None,
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "decision 766 of 23/6/2022",
    named: &["thanh toan", "nop phi truc tuyen", "tra phi", "online payment"],
};
