//! What a list of hamlets would change: of the communes that it names, no other.

use std::collections::{BTreeMap, BTreeSet};

use super::{Hamlet, Hamlets};

/// How a list differs from what counts now.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub communes: usize,
    pub new: Vec<Hamlet>,
    /// Before and after: another spelling, another number of households.
    pub changed: Vec<(Hamlet, Hamlet)>,
    /// Of the communes that the list names.
    pub gone: Vec<Hamlet>,
    pub unchanged: usize,
    /// Those of a commune are told in another order.
    pub is_reordered: bool,
}

impl Changes {
    pub fn are_none(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty() && !self.is_reordered
    }
}

/// Compares a list with what counts now.
pub fn changes(before: &Hamlets, list: &[Hamlet]) -> Changes {
    let mut communes: BTreeMap<&str, Vec<&Hamlet>> = BTreeMap::new();
    for hamlet in list {
        communes.entry(&hamlet.unit).or_default().push(hamlet);
    }
    let mut changes = Changes { communes: communes.len(), ..Changes::default() };
    for hamlet in list {
        match before.get(&hamlet.id) {
            None => changes.new.push(hamlet.clone()),
            Some(known) if known == hamlet => changes.unchanged += 1,
            Some(known) => changes.changed.push((known.clone(), hamlet.clone())),
        }
    }
    for (commune, list) in communes {
        let named: BTreeSet<&str> = list.iter().map(|hamlet| hamlet.id.as_str()).collect();
        let own = before.of(commune);
        let (stay, gone): (Vec<&Hamlet>, Vec<&Hamlet>) =
            own.iter().partition(|hamlet| named.contains(hamlet.id.as_str()));
        changes.gone.extend(gone.into_iter().cloned());
        let known = list.iter().filter(|hamlet| before.get(&hamlet.id).is_some());
        changes.is_reordered |= !stay.iter().map(|one| &one.id).eq(known.map(|one| &one.id));
    }
    changes
}
