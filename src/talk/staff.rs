//! Civil servants inside the talk: linking by code, who am I, and asking for figures.

use super::{Effect, Role, Turn};
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::{Meaning, mask};
use crate::units::{Level, Unit};

impl Turn<'_> {
    /// `/nhanvien CODE`. Whether the code is good is decided where it is looked up.
    pub(super) fn redeem(&mut self, rest: &str) {
        let code: String = rest.chars().filter(char::is_ascii_alphanumeric).take(32).collect();
        if code.is_empty() {
            return self.say(vec![say!("staff-code-missing")]);
        }
        self.effects.push(Effect::Redeem { code: code.to_ascii_uppercase() });
    }

    pub(super) fn who_am_i(&mut self) {
        let Some(staff) = self.world.staff else { return self.say(vec![say!("me-citizen")]) };
        let unit = self.unit_name(&staff.unit);
        let may = match staff.role {
            Role::Staff => say!("role-staff-may"),
            Role::Lead => say!("role-lead-may"),
            Role::Office => say!("role-office-may"),
            Role::Admin => say!("role-admin-may"),
        };
        self.say(vec![say!("me-staff", role = role_said(staff.role), unit = unit), may]);
    }

    pub(super) fn unlink(&mut self) {
        if self.world.staff.is_none() {
            return self.say(vec![say!("me-citizen")]);
        }
        self.effects.push(Effect::Unlink);
        self.say(vec![say!("staff-unlinked")]);
    }

    /// `/kpi` is the own unit; `/kpi NAME` any unit.
    pub(super) fn kpi(&mut self, rest: &str) {
        if rest.trim().is_empty() {
            return match self.world.staff {
                Some(staff) => {
                    let unit = staff.unit.clone();
                    self.tell_figures(&unit);
                }
                None => self.say(vec![say!("kpi-which-unit")]),
            };
        }
        let mentions = self.world.units.find(rest);
        match mentions.as_slice() {
            // What was typed is said back, so its secrets are taken out first.
            [] => self.say(vec![say!("kpi-unknown-unit", name = shortened(&mask(rest).text))]),
            several => several.iter().for_each(|mention| self.mentioned(&mention.units)),
        }
    }

    /// A plain sentence about figures.
    pub(super) fn kpi_asked(&mut self, meaning: &Meaning) {
        if meaning.mentions.is_empty() {
            return self.kpi("");
        }
        for mention in meaning.mentions.iter().take(MOST_UNITS) {
            self.mentioned(&mention.units);
        }
    }

    fn mentioned(&mut self, ids: &[String]) {
        match ids {
            [] => {}
            [id] => self.tell_figures(id),
            several => self.which_unit(several),
        }
    }

    /// A name that several units bear is asked back.
    fn which_unit(&mut self, ids: &[String]) {
        let units = self.world.units;
        let known: Vec<&Unit> = ids.iter().filter_map(|id| units.get(id)).collect();
        let choices = known
            .iter()
            .map(|unit| Choice::new(format!("k.-.{}.0", unit.id), self.name_with_parent(unit)))
            .collect();
        self.ask(vec![say!("kpi-which-of")], choices);
    }

    pub(super) fn tell_figures(&mut self, id: &str) {
        let Some(unit) = self.world.units.get(id) else { return self.stale() };
        if !self.may_see(unit) {
            return self.say(vec![say!("kpi-not-open")]);
        }
        self.effects.push(Effect::TellFigures { unit: unit.id.clone() });
    }

    /// Published figures are open to all where `kpi.public` is on; otherwise staff see their own
    /// unit, leads what is below theirs, the office everything.
    fn may_see(&self, unit: &Unit) -> bool {
        let Some(staff) = self.world.staff else { return self.world.kpi_public };
        if self.world.kpi_public || staff.role >= Role::Office || unit.id == staff.unit {
            return true;
        }
        staff.role == Role::Lead && self.is_below(unit, &staff.unit)
    }

    fn is_below(&self, unit: &Unit, above: &str) -> bool {
        let mut parent = unit.parent.as_deref();
        // The tree of units is three levels deep; a broken one must not hold the turn.
        for _ in 0..8 {
            match parent {
                Some(id) if id == above => return true,
                Some(id) => {
                    parent = self.world.units.get(id).and_then(|unit| unit.parent.as_deref())
                }
                None => return false,
            }
        }
        false
    }

    fn unit_name(&self, id: &str) -> String {
        self.world.units.get(id).map_or_else(|| id.to_owned(), |unit| unit.official.clone())
    }

    /// Communes are told apart by their district, others by their full name.
    pub(super) fn name_with_parent(&self, unit: &Unit) -> Say {
        let parent = unit.parent.as_deref().and_then(|id| self.world.units.get(id));
        match parent.filter(|_| unit.level == Level::Commune) {
            Some(parent) => {
                say!("unit-of", unit = unit.name.as_str(), parent = parent.name.as_str())
            }
            None => say!("unit-alone", unit = unit.name.as_str()),
        }
    }
}

/// More units in one sentence than this is a list, not a question.
const MOST_UNITS: usize = 3;

fn role_said(role: Role) -> Say {
    match role {
        Role::Staff => say!("role-staff"),
        Role::Lead => say!("role-lead"),
        Role::Office => say!("role-office"),
        Role::Admin => say!("role-admin"),
    }
}

fn shortened(text: &str) -> String {
    text.trim().chars().take(60).collect()
}
