//! Coverage of house visits, asked for: `/dophu`, a sentence, the key of the file; who may be told is decided here.

use super::post::Staff;
use super::{Effect, Turn};
use crate::fold::Phrased;
use crate::kpi::{Ask, Query, Reader, VISITED_HOUSEHOLDS};
use crate::reply::Choice;
use crate::say;
use crate::understand::Meaning;
use crate::units::{Level, Unit};

/// What is covered by whose visits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Covered {
    /// The hamlets that a helper looks after.
    Own(Vec<String>),
    Unit(String),
}

/// How it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Words,
    Workbook,
}

/// A question about coverage that may be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedCoverage {
    pub of: Covered,
    pub reader: Reader,
    pub form: Form,
}

/// Stands in keys for the hamlets that a helper looks after.
const OWN: &str = "own";

impl Turn<'_> {
    /// `/dophu`: of the unit that is named, else of the own one; a helper is told of the own hamlets.
    pub(super) fn coverage(&mut self, rest: &str) {
        let found = self.world.units.find(rest);
        let named: Vec<&String> = found.iter().flat_map(|mention| &mention.units).collect();
        let is_unknown = named.is_empty() && !rest.trim().is_empty();
        match self.covered(&named).filter(|_| !is_unknown) {
            Some(of) => self.tell_coverage(of, Form::Words),
            None => self.say(vec![say!("coverage-which")]),
        }
    }

    /// "độ phủ của phường Tân Ninh", "thăm được bao nhiêu hộ rồi", of who works for a unit. True when it was that.
    pub(super) fn coverage_told(&mut self, meaning: &Meaning) -> bool {
        let is_one = self.world.staff.is_some() || self.world.helper.is_some();
        if !is_one || !Phrased::of(&meaning.text).says_one_of(&COVERAGE) {
            return false;
        }
        let named = meaning.mentions.iter().flat_map(|mention| &mention.units);
        match self.covered(&named.collect::<Vec<_>>()) {
            Some(of) => self.tell_coverage(of, Form::Words),
            None => self.say(vec![say!("coverage-which")]),
        }
        true
    }

    /// What is meant by units of one name, or by none.
    fn covered(&self, named: &[&String]) -> Option<Covered> {
        let units = self.world.units;
        let mut known: Vec<&Unit> = named.iter().filter_map(|id| units.get(id)).collect();
        if !named.is_empty() {
            // A name is that of today where there is such a place.
            known.sort_by_key(|unit| std::cmp::Reverse(unit.edition));
            let newest = known.first()?.edition;
            known.retain(|unit| unit.edition == newest && unit.level != Level::Department);
            return match known.as_slice() {
                [one] => Some(Covered::Unit(self.of_today(one).id.clone())),
                _ => None,
            };
        }
        if let Some(staff) = self.world.staff {
            let own = units.get(&staff.unit).filter(|unit| unit.level != Level::Department);
            let province = || self.province();
            return Some(Covered::Unit(own.map(|unit| unit.id.clone()).or_else(province)?));
        }
        if self.world.helper.is_some() {
            let own = self.world.own_hamlets().into_iter().map(|one| one.id.clone());
            return Some(Covered::Own(own.collect()));
        }
        Some(Covered::Unit(self.province()?))
    }

    /// A commune that is no more goes on in one of today.
    fn of_today<'u>(&'u self, unit: &'u Unit) -> &'u Unit {
        let is_over = unit.valid_to.is_some() && unit.level == Level::Commune;
        let next = self.world.units.today_of_like_name(unit).filter(|_| is_over);
        next.unwrap_or(unit)
    }

    /// `v.-.file.<unit or own>`.
    pub(super) fn press_coverage(&mut self, of: &str) {
        let of = match of {
            OWN => self.covered(&[]),
            unit => self.world.units.get(unit).map(|unit| Covered::Unit(unit.id.clone())),
        };
        match of {
            Some(of) => self.tell_coverage(of, Form::Workbook),
            None => self.stale(),
        }
    }

    fn tell_coverage(&mut self, of: Covered, form: Form) {
        let reader = match &of {
            Covered::Own(_) => Some(Reader::Insider),
            Covered::Unit(unit) => self.reader_of(unit),
        };
        let Some(reader) = reader else { return self.say(vec![say!("kpi-not-open")]) };
        self.effects.push(Effect::TellCoverage(AskedCoverage { of, reader, form }));
    }

    /// As whom somebody is told of the coverage of a unit and of all below it; none where it is not published.
    fn reader_of(&self, id: &str) -> Option<Reader> {
        let unit = self.world.units.get(id)?;
        let open = self.world.kpi_public;
        let scope = Staff::scope(self.world.staff, open);
        // The hamlets of a commune are no units: who works for it is told of them.
        let ask = if unit.level == Level::Commune { Ask::Standing } else { Ask::Children };
        let asked = Query::about(id, ask, scope, open.clone());
        let asked = Query { indicator: Some(&VISITED_HOUSEHOLDS), ..asked };
        asked.narrowed(&[unit], self.world.units).map(|query| query.reader)
    }
}

/// The key of the file of an answer.
pub fn coverage_file_key(of: &Covered) -> Choice {
    let of = match of {
        Covered::Own(_) => OWN,
        Covered::Unit(unit) => unit,
    };
    Choice::new(format!("v.-.file.{of}"), say!("ask-file"))
}

/// What asks how far the visits are.
const COVERAGE: [&str; 8] = [
    "do phu",
    "tham ho toi dau",
    "tham duoc bao nhieu",
    "bao nhieu ho da tham",
    "da tham bao nhieu",
    "so tham ho",
    "tham toi dau roi",
    "coverage",
];
