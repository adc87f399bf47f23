//! The share of households with a member who can use online services, by the visits of the digital teams.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Households where a visit found somebody who logs in with VNeID and to the portal and files or tracks a dossier, all
/// alone ÷ all households, those that nobody visited included (plan II.4 and III.5). Written down from the counts of
/// visits when a month is over, never imported and never mixed with [`ABLE_HOUSEHOLDS`](super::ABLE_HOUSEHOLDS), which
/// units report.
pub const VISITED_HOUSEHOLDS: Indicator = Indicator {
    id: "ho_biet_dung_tham",
    key: "visits",
    measure: Measure::Share(Counted::Households),
    goal: Some(10_000),
    ranked: &[Level::Commune],
    definition_version: 1,
    source: "2534/KH-UBND, 10/8/2023, II.4",
    named: &["theo luot tham", "luot tham ho", "by visits"],
};
