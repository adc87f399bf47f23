//! The share of services that had online dossiers: the plan's appendices 1 to 3.

use crate::kpi::{Counted, Indicator, Measure};
use crate::units::Level;

/// Online services with at least one online dossier ÷ services with any dossier, in a period.
/// The printed counts of procedures are not its denominator (facts page 7.2).
///
/// Communes may not be ranked by it: 54 of 94 stand at 100%, with denominators of 2 to 29.
pub const ONLINE_SHARE: Indicator = Indicator {
    id: "dvctt_phat_sinh_ho_so",
    key: "share",
    measure: Measure::Share(Counted::Services),
    goal: None,
    ranked: &[Level::Department, Level::District],
    definition_version: 1,
    source: "2534/KH-UBND, 10/8/2023, appendices 1-3",
    named: &["phat sinh ho so", "dich vu phat sinh", "dvctt phat sinh", "share of services"],
};
