//! Where a person can turn: the hotline, the centre of their commune, and what an old commune is today.

use super::policy::SURE;
use super::{Doing, Turn};
use crate::places::{Hotline, Office};
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::Meaning;
use crate::units::{Level, Unit, Units};
use crate::validity::{Validity, validity};

impl Turn<'_> {
    /// How to reach a person: the number for VNeID, and the centre of the person's commune.
    pub(super) fn person(&mut self) {
        let mut text = vec![self.person_line()];
        if self.talk.commune.is_none() {
            self.talk.asked_commune = true;
            text.push(say!("person-ask-commune"));
        }
        self.say(text);
    }

    pub(super) fn person_for(&mut self, meaning: &Meaning) {
        self.talk.asked_commune = true;
        if !self.commune_told(meaning) {
            self.person();
        }
    }

    pub(super) fn person_line(&self) -> Say {
        let number = match self.world.places.vneid_hotline() {
            Some(hotline) => self.number_said(hotline),
            None => Say::new(""),
        };
        match self.talk.commune.as_deref().and_then(|id| self.world.units.get(id)) {
            Some(unit) => say!("person-at", number = number, commune = unit.official.as_str()),
            None => say!("person", number = number),
        }
    }

    /// A number that was checked long ago is told with its date.
    fn number_said(&self, hotline: &Hotline) -> Say {
        let (number, date) = (hotline.number.as_str(), hotline.checked_on);
        match validity(hotline.checked_on, hotline.expires, self.world.now) {
            Validity::Good => say!("number", number = number),
            Validity::Old | Validity::Expired => say!("number-old", number = number, date = date),
        }
    }

    /// What an old commune is today, where the sentence asks that. True when it did.
    pub(super) fn successor_asked(&mut self, meaning: &Meaning) -> bool {
        if !meaning.asks_successor {
            return false;
        }
        let units = named(self.world.units, meaning);
        let before: Vec<&Unit> =
            units.iter().copied().filter(|unit| !unit.successors.is_empty()).collect();
        let is_commune = |unit: &&&Unit| unit.level == Level::Commune;
        if units.iter().filter(is_commune).count() == 0 {
            self.talk.asked_commune = true;
            let has_district = units.iter().any(|unit| unit.level == Level::District);
            let gone = has_district.then(|| say!("district-gone"));
            self.say(gone.into_iter().chain([say!("commune-ask-old")]).collect());
            return true;
        }
        let mut told = if before.is_empty() { units } else { before };
        told.retain(|unit| unit.level == Level::Commune);
        self.commune_among(&told);
        true
    }

    /// A citizen who says nothing but the name of a commune wants to know where to turn, not figures.
    /// True when it was so.
    pub(super) fn means_home(&mut self, meaning: &Meaning) -> bool {
        let told = named(self.world.units, meaning);
        let are_communes = told.iter().all(|unit| unit.level == Level::Commune);
        if self.world.staff.is_some() || !meaning.is_bare_name || told.is_empty() || !are_communes {
            return false;
        }
        self.commune_among(&told);
        true
    }

    /// The person names their commune after being asked. True when they did; anything else they say
    /// is no answer any more.
    pub(super) fn commune_told(&mut self, meaning: &Meaning) -> bool {
        if !std::mem::take(&mut self.talk.asked_commune) {
            return false;
        }
        let mut told = named(self.world.units, meaning);
        told.retain(|unit| unit.level == Level::Commune);
        if told.is_empty() {
            return self.commune_unknown(meaning);
        }
        self.commune_among(&told);
        true
    }

    /// A name that we do not have, and nothing else that was surely meant.
    fn commune_unknown(&mut self, meaning: &Meaning) -> bool {
        let is_else = meaning.confidence >= SURE || !meaning.mentions.is_empty();
        if is_else || meaning.text.split_whitespace().count() > LONGEST_NAME {
            return false;
        }
        let text = vec![say!("commune-unknown"), self.person_line()];
        let choices = self.ways_on();
        self.ask(text, choices);
        true
    }

    fn commune_among(&mut self, told: &[&Unit]) {
        match told {
            [unit] => self.commune(unit),
            several => {
                let choices = several.iter().map(|unit| self.commune_choice(unit)).collect();
                self.ask(vec![say!("commune-which")], choices);
            }
        }
    }

    fn commune_choice(&self, unit: &Unit) -> Choice {
        Choice::new(format!("c.-.{}.0", unit.id), self.name_with_parent(unit))
    }

    /// A commune was chosen among several.
    pub(super) fn press_commune(&mut self, id: &str) {
        match self.world.units.get(id).filter(|unit| unit.level == Level::Commune) {
            Some(unit) => self.commune(unit),
            None => self.stale(),
        }
    }

    /// Where to turn in the commune that this one is today; of one that was split it is asked which.
    fn commune(&mut self, told: &Unit) {
        let units = self.world.units;
        let now: Vec<&Unit> = match told.successors.as_slice() {
            [] => vec![told],
            links => links.iter().filter_map(|link| units.get(&link.unit)).collect(),
        };
        let [unit] = now.as_slice() else {
            let names: Vec<&str> = now.iter().map(|unit| unit.official.as_str()).collect();
            let old = told.official.as_str();
            let split = say!("commune-split", old = old, names = names.join(", "));
            let mut choices: Vec<Choice> =
                now.iter().map(|unit| self.commune_choice(unit)).collect();
            choices.push(Choice::new("m.-.nguoi.0", say!("menu-person")));
            return self.ask(vec![split], choices);
        };
        self.talk.commune = Some(unit.id.clone());
        let (old, new) = (told.official.as_str(), unit.official.as_str());
        let renamed = (unit.id != told.id).then(|| match old == new {
            true => say!("commune-kept", new = new),
            false => say!("commune-now", old = old, new = new),
        });
        let person = self.person_line();
        let office = self.office_said(unit);
        let text = renamed.into_iter().chain([person]).chain(office).collect();
        match self.talk.doing {
            Doing::Nothing => self.say(text),
            _ => {
                let choices = self.ways_on();
                self.ask(text, choices);
            }
        }
    }

    /// What is known of a unit's centre; nothing known is said, and what is known one level up.
    fn office_said(&self, unit: &Unit) -> Vec<Say> {
        if let Some(office) = self.world.office(&unit.id) {
            return self.office_lines(unit, office);
        }
        let above = unit.parent.as_deref().and_then(|id| self.world.units.get(id));
        let above = above.and_then(|above| Some((above, self.world.office(&above.id)?)));
        let lines = above.map(|(above, office)| self.office_lines(above, office));
        std::iter::once(say!("office-unknown")).chain(lines.into_iter().flatten()).collect()
    }

    fn office_lines(&self, unit: &Unit, office: &Office) -> Vec<Say> {
        let told =
            |text: &str, said: fn(String) -> Say| (!text.is_empty()).then(|| said(text.to_owned()));
        let lines = [
            told(&office.address, |address| say!("office-address", address = address)),
            told(&office.hours, |hours| say!("office-hours", hours = hours)),
            told(&office.phone, |phone| say!("office-phone", phone = phone)),
            told(&office.helper, |helper| say!("office-helper", helper = helper)),
        ];
        let lines: Vec<Say> = lines.into_iter().flatten().collect();
        let said = say!("office", unit = unit.official.as_str(), lines = lines);
        let is_good = |date| validity(date, None, self.world.now) == Validity::Good;
        let checked = office.checked_on.map(|date| match is_good(date) {
            true => say!("office-source", source = office.source.as_str(), date = date),
            false => say!("office-old", date = date),
        });
        std::iter::once(said).chain(checked).collect()
    }
}

/// The units that the first name of a sentence may stand for.
fn named<'u>(units: &'u Units, meaning: &Meaning) -> Vec<&'u Unit> {
    let ids = meaning.mentions.first().map(|mention| mention.units.as_slice());
    ids.unwrap_or_default().iter().filter_map(|id| units.get(id)).collect()
}

/// A name has at most so many words, with its kind and its district.
const LONGEST_NAME: usize = 8;
