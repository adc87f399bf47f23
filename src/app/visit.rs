//! A visit of a helper, put into the commit of its turn.

use super::workbench::Workbench;
use crate::store::{HouseholdChange, NewVisit, Rare};
use crate::visit::{Field, Visit};

impl Workbench<'_> {
    /// A household is known by a keyed hash of hamlet and code: the database alone leads to no door.
    pub(super) fn keep_visit(&mut self, visit: Visit) {
        let hamlet = visit.said(Field::Hamlet).and_then(|id| self.known.hamlets.get(id));
        let (Some(hamlet), Some(code)) = (hamlet, visit.said(Field::Household)) else { return };
        let household = self.app.store.keys.household(&hamlet.id, code);
        let unit = hamlet.unit.clone();
        let above = self.known.units.get(&unit).and_then(|unit| unit.parent.clone());
        let scopes = [hamlet.id.clone(), unit.clone()].into_iter().chain(above).collect();
        let actor = self.actor().to_owned();
        self.audit("visit.keep", visit.id.clone());
        let (code, lang) = (self.app.store.keys.seal(code), self.lang().code());
        let new = NewVisit { visit, household, code, lang, unit, scopes, actor };
        self.rarely(Rare::Household(Box::new(HouseholdChange::Visited(new))));
    }
}
