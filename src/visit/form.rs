//! The questions of a visit as data, for a page that asks them without a network: which answers there are, and which
//! questions belong to a visit by what was said before.

use super::field::{AGREED, CODE, CODE_LETTERS, LETTERS};
use super::{Field, Skill, Visit, asked};
use crate::reply::Say;

/// How the page asks a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of the helper's own.
    Hamlet,
    /// The page writes it down by its clock.
    Day,
    /// A new code, or that of a card.
    Household,
    /// After words that are read out.
    Consent,
    Choice,
    /// All that was said, to be confirmed.
    Summary,
    /// Not asked, but may be corrected.
    Skill,
}

/// A field as the page asks it.
#[derive(Debug, Clone)]
pub struct Question {
    pub field: Field,
    pub kind: Kind,
    pub text: Option<Say>,
    /// What it is called in the summary.
    pub name: Option<Say>,
    pub answers: Vec<Answer>,
    /// Whether it belongs to every visit; others do once the household agreed.
    pub is_always: bool,
    /// It does not belong to a visit where one of these was said.
    pub unless: Vec<(Field, &'static str)>,
}

/// A key below a question.
#[derive(Debug, Clone)]
pub struct Answer {
    pub value: &'static str,
    pub label: Say,
    /// What helps at the doorstep, where something is in the way.
    pub help: Option<Say>,
}

/// How codes of households and ids of visits are made on the phone.
pub struct Made {
    pub letters: &'static str,
    pub length: usize,
    /// So many of them may begin each half of a code.
    pub first: usize,
}

/// By the rule of [`super::field::code`].
pub const CODES: Made = Made { letters: CODE, length: CODE_LETTERS, first: LETTERS };
/// As the ids that the store makes.
pub const IDS: Made = Made { letters: "abcdefghijklnoqrstuvwxyz23456789", length: 26, first: 32 };

/// All fields in the order in which they are asked, the skills that may be corrected behind them.
pub fn questions() -> Vec<Question> {
    let skills = Skill::ALL.into_iter().map(Field::Skill);
    Field::ASKED.into_iter().chain(skills).map(question).collect()
}

fn question(field: Field) -> Question {
    let kind = kind(field);
    let is_said = kind != Kind::Day;
    Question {
        field,
        kind,
        text: is_said.then(|| asked::question(field, &Visit::default())),
        name: (is_said && kind != Kind::Summary).then(|| asked::name(field)),
        answers: answers(field),
        is_always: Visit::default().needs(field),
        unless: unless(field),
    }
}

fn kind(field: Field) -> Kind {
    match field {
        Field::Hamlet => Kind::Hamlet,
        Field::Day => Kind::Day,
        Field::Household => Kind::Household,
        Field::Consent => Kind::Consent,
        Field::Confirmed => Kind::Summary,
        Field::Skill(_) => Kind::Skill,
        _ => Kind::Choice,
    }
}

fn answers(field: Field) -> Vec<Answer> {
    let help = |value: &str| (field == Field::Obstacle).then(|| asked::help(value)).flatten();
    let answers = asked::answers(field).into_iter();
    answers.map(|(value, label)| Answer { value, label, help: help(value) }).collect()
}

/// Which answers to others take a field out of a visit: each is tried.
fn unless(field: Field) -> Vec<(Field, &'static str)> {
    let agreed = said(&[(Field::Consent, AGREED)]);
    let all = Field::ASKED.into_iter().filter(|other| *other != field);
    let each = all
        .flat_map(|other| asked::answers(other).into_iter().map(move |(value, _)| (other, value)));
    let takes_out = |(other, value): &(Field, &str)| {
        let with = said(&[(Field::Consent, AGREED), (*other, value)]);
        agreed.needs(field) && !with.needs(field)
    };
    each.filter(takes_out).collect()
}

fn said(parts: &[(Field, &str)]) -> Visit {
    let mut visit = Visit::default();
    for (field, value) in parts {
        visit.take(visit.part(*field, value));
    }
    visit
}
