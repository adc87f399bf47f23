//! How many procedures a unit has: all, fully online, partly online (the plan's appendices).

use crate::kpi::{Indicator, Measure};

const SOURCE: &str = "2534/KH-UBND, 10/8/2023, appendices 1-3";

pub const TOTAL: Indicator = count("thu_tuc_tong", "all");
/// Everything online, no visit.
pub const FULL: Indicator = count("thu_tuc_toan_trinh", "full");
/// At least one step needs presence.
pub const PARTIAL: Indicator = count("thu_tuc_mot_phan", "partial");

const fn count(id: &'static str, key: &'static str) -> Indicator {
    Indicator {
        id,
        key,
        measure: Measure::Count,
        goal: None,
        ranked: &[],
        definition_version: 1,
        source: SOURCE,
        named: &[],
    }
}
