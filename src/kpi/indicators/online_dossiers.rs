//! The share of dossiers that were filed online.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Dossiers filed online ÷ dossiers received in the period (QĐ 766/QĐ-TTg, index 3.3). Dossiers that come by
/// post or at the counter are not online.
pub const ONLINE_DOSSIERS: Indicator = Indicator {
    id: "ho_so_truc_tuyen",
    key: "online",
    measure: Measure::Share(Counted::Dossiers),
    goal: None,
    ranked: &[Level::Department, Level::District, Level::Commune],
    definition_version: 1,
    source: "decision 766 of 23/6/2022, 3.3",
    named: &["ho so truc tuyen", "nop truc tuyen", "ho so online", "online dossiers"],
};
