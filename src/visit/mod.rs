//! A house visit: parts that may come late, twice and in any order, and what they come to.

pub mod asked;
pub mod counts;
pub mod coverage;
pub mod field;
pub mod form;
mod outcome;
pub mod sent;
mod skill;
pub mod typed;

pub use field::Field;
pub use outcome::Outcome;
pub use skill::{Level, Skill};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What was said of one field, and how often it had been said before.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Version {
    /// From 1; who says a field anew says it with one more.
    pub number: u32,
    pub value: String,
}

/// A part of a visit, as a key or the offline page says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub field: Field,
    #[serde(flatten)]
    pub version: Version,
}

/// The parts of a visit so far. The same parts make the same visit, in whatever order and however often they come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Visit {
    /// Made where the visit begins, so that it is the same visit wherever its parts arrive.
    pub id: String,
    pub parts: BTreeMap<Field, Version>,
}

/// Nobody corrects one answer more often.
const MOST_VERSIONS: u32 = 99;

impl Visit {
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), parts: BTreeMap::new() }
    }

    /// Takes a part in; the one of the greater number counts, of two with the same number the greater value. Who
    /// wants nothing kept is not asked again: no later part undoes it. False where a part changes nothing or is no
    /// answer to its field.
    pub fn take(&mut self, part: Part) -> bool {
        let Version { number, value } = &part.version;
        (1..=MOST_VERSIONS).contains(number) && part.field.takes(value) && self.join(part)
    }

    /// As [`Self::take`], of a part that was taken before.
    pub fn join(&mut self, part: Part) -> bool {
        let Part { field, version } = part;
        let is_no = |one: &Version| field == Field::Consent && one.value == field::NO;
        let order = |one: &Version| (is_no(one), one.clone());
        let is_known = self.parts.get(&field).is_some_and(|known| order(known) >= order(&version));
        if is_known || self.is_refused() && !Field::OF_EVERY_VISIT.contains(&field) {
            return false;
        }
        self.parts.insert(field, version);
        if self.is_refused() {
            self.parts.retain(|field, _| Field::OF_EVERY_VISIT.contains(field));
        }
        true
    }

    /// What counts of a field; none where nobody said it.
    pub fn said(&self, field: Field) -> Option<&str> {
        self.parts.get(&field).map(|version| version.value.as_str())
    }

    /// The number under which a field is said next.
    pub fn next_number(&self, field: Field) -> u32 {
        self.parts.get(&field).map_or(1, |version| version.number + 1)
    }

    /// Says a field anew.
    #[must_use]
    pub fn part(&self, field: Field, value: &str) -> Part {
        let (number, value) = (self.next_number(field), value.to_owned());
        Part { field, version: Version { number, value } }
    }

    /// The first field that nobody was asked yet; none once all was said that this visit needs.
    pub fn open(&self) -> Option<Field> {
        Field::ASKED.into_iter().find(|field| self.needs(*field) && self.said(*field).is_none())
    }

    /// Whether a field belongs to the visit, by what was said of others.
    pub fn needs(&self, field: Field) -> bool {
        let is_agreed = self.said(Field::Consent).is_some() && !self.is_refused();
        match field {
            _ if Field::OF_EVERY_VISIT.contains(&field) => true,
            // Without consent nothing is kept of the household.
            _ if !is_agreed => false,
            Field::Alone | Field::Helped | Field::Skill(_) => {
                self.said(Field::Age) != Some(field::NOBODY)
            }
            _ => true,
        }
    }

    /// True where the household wants nothing kept: of such a visit nothing else is.
    pub fn is_refused(&self) -> bool {
        self.said(Field::Consent) == Some(field::NO)
    }

    /// True once its helper said that it is right, or the household that it wants nothing kept. A confirmation that
    /// comes ahead of the consent is none yet, and no refusal.
    pub fn is_closed(&self) -> bool {
        self.is_refused()
            || self.said(Field::Consent).is_some()
                && self.said(Field::Confirmed) == Some(field::YES)
    }
}
