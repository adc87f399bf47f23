//! Units through time: an old unit names its successors, a new one without figures its predecessors.

use crate::reply::Say;
use crate::say;
use crate::units::{Level, Unit, Units};

/// A unit that is no more says so, and names its successors.
pub fn history(unit: &Unit, units: &Units) -> Option<Say> {
    unit.valid_to?;
    let names = names(unit.successors.iter().map(|link| link.unit.as_str()), units);
    let is_split = unit.successors.len() > 1;
    Some(match (names.is_empty(), is_split, unit.level) {
        (true, _, Level::District) => say!("kpi-history-district"),
        (true, _, _) => say!("kpi-history"),
        (_, false, _) => say!("kpi-history-now", names = names),
        (_, true, _) => say!("kpi-history-split", names = names),
    })
}

/// A new unit without figures names the old ones that have some; none is added up for it.
pub fn predecessors(unit: &Unit, units: &Units) -> Option<Say> {
    let names = names(unit.predecessors.iter().map(|link| link.unit.as_str()), units);
    (!names.is_empty()).then(|| say!("kpi-made-of", names = names))
}

fn names<'a>(ids: impl Iterator<Item = &'a str>, units: &Units) -> String {
    let names: Vec<&str> =
        ids.filter_map(|id| units.get(id)).map(|unit| unit.official.as_str()).collect();
    names.join(", ")
}
