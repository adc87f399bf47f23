//! What of the content was checked too long ago, has expired, or was never checked.

use super::Text;
use crate::flow::Flows;
use crate::places::Places;
use crate::problem::Problem;
use crate::procedures::Procedures;
use crate::validity::{Validity, validity};
use crate::when::{Date, Moment};

/// A piece of the content with the day on which it was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub what: String,
    pub file: String,
    pub line: usize,
    pub checked_on: Date,
    pub expires: Option<Date>,
}

impl Dated {
    pub fn validity(&self, now: Moment) -> Validity {
        validity(self.checked_on, self.expires, now)
    }
}

/// Everything that has a day: guides, procedure cards, the fee waiver, hotlines, centres.
pub fn dated(flows: &Flows, procedures: &Procedures, places: &Places) -> Vec<Dated> {
    let flows = flows.all().map(|flow| Dated {
        what: flow.id.clone(),
        file: flow.file.clone(),
        line: 1,
        checked_on: flow.checked_on,
        expires: flow.expires,
    });
    let cards = procedures.all().iter().map(|card| Dated {
        what: card.id.clone(),
        file: PROCEDURES.to_owned(),
        line: card.line,
        checked_on: card.checked_on,
        expires: card.expires,
    });
    let hotlines = places.hotlines().iter().map(|hotline| Dated {
        what: hotline.number.clone(),
        file: PLACES.to_owned(),
        line: 1,
        checked_on: hotline.checked_on,
        expires: hotline.expires,
    });
    let offices = places.offices().filter_map(|office| {
        let (what, file) = (office.unit.clone(), PLACES.to_owned());
        Some(Dated { what, file, line: 1, checked_on: office.checked_on?, expires: None })
    });
    let waiver = procedures.any_waiver().map(|waiver| Dated {
        what: waiver.source.clone(),
        file: PROCEDURES.to_owned(),
        line: 1,
        checked_on: waiver.checked_on,
        expires: Some(waiver.last),
    });
    flows.chain(cards).chain(waiver).chain(hotlines).chain(offices).collect()
}

const PROCEDURES: &str = "procedures.toml";
const PLACES: &str = "places.toml";

pub fn warnings(dated: &[Dated], now: Moment) -> Vec<Problem> {
    let warning = |one: &Dated| {
        let what = match one.validity(now) {
            Validity::Good => return None,
            Validity::Old => format!("{} was checked on {}, look again", one.what, one.checked_on),
            Validity::Expired => format!("{} has expired, mend or remove it", one.what),
        };
        Some(Problem::new(&one.file, one.line, what))
    };
    dated.iter().filter_map(warning).collect()
}

/// Service numbers that a text names and places.toml does not.
pub fn unchecked_numbers(texts: &[Text], places: &Places) -> Vec<Problem> {
    let is_known = |number: &str| places.hotlines().iter().any(|known| known.number == number);
    let unknown = |text: &Text| {
        let mut words = text.text.split(|letter: char| !(letter.is_ascii_digit() || letter == '.'));
        let number =
            words.find(|word| is_service_number(word) && !is_known(word.trim_matches('.')))?;
        Some(text.problem(format!("{} names {number}, which is no hotline of {PLACES}", text.key)))
    };
    texts.iter().filter_map(unknown).collect()
}

/// "1900.0368", "18001096".
fn is_service_number(word: &str) -> bool {
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    digits.len() == 8 && (digits.starts_with("1900") || digits.starts_with("1800"))
}

/// Cards that name a guide which is not there: they offer filing instead.
pub fn unknown_guides(procedures: &Procedures, flows: &Flows) -> Vec<Problem> {
    let unknown = procedures.all().iter().filter_map(|card| {
        let guide = card.guide.as_deref().filter(|guide| flows.get(guide).is_none())?;
        let what = format!("{} names the guide {guide}, which is not there", card.id);
        Some(Problem::new(PROCEDURES, card.line, what))
    });
    unknown.collect()
}
