//! The questions of a visit in words: what is asked, which answers stand below, what is in the way, the summary.

use super::field::{AGES, AGREED, NO, NOBODY, OBSTACLES, UNCLEAR, YES};
use super::{Field, Level, Outcome, Skill, Visit};
use crate::reply::Say;
use crate::say;

/// Counts and rungs: the number of a key is what it says, so that a typed number is not taken for another. Up to 9
/// may be typed.
const NUMBERS: [&str; 7] = ["1", "2", "3", "4", "5", "6", "0"];
const STARS: [&str; 5] = ["1", "2", "3", "4", "5"];
/// "3" is in three days.
const DAYS: [&str; 5] = ["7", "14", "3", "30", "0"];

/// What is asked of a field, with how far the visit is.
pub fn question(field: Field, visit: &Visit) -> Say {
    let is_asked = |one: &Field| !matches!(one, Field::Hamlet | Field::Day) && visit.needs(*one);
    let needed = || Field::ASKED.into_iter().filter(is_asked);
    let all = i64::try_from(needed().count()).unwrap_or(i64::MAX);
    let at = needed().position(|one| one == field).and_then(|at| i64::try_from(at + 1).ok());
    let question = Say::new(format!("visit-ask-{}", field.name()));
    // How many questions there are is known once the household agreed.
    match at.filter(|_| visit.said(Field::Consent).is_some()) {
        Some(at) => say!("visit-question", at = at, all = all, question = question),
        None => question,
    }
}

/// The answers that stand on keys, by their value.
pub fn answers(field: Field) -> Vec<(&'static str, Say)> {
    let named = |values: &[&'static str]| -> Vec<(&'static str, Say)> {
        let label = |value: &&'static str| (*value, word(field, value));
        values.iter().chain(&[UNCLEAR]).map(label).collect()
    };
    match field {
        Field::Hamlet | Field::Day | Field::Household => Vec::new(),
        Field::Consent => {
            vec![(AGREED, say!("visit-agreed")), (NO, say!("visit-not-agreed"))]
        }
        Field::Adults | Field::Phones | Field::Level2 => named(&NUMBERS),
        Field::Age => {
            let mut ages: Vec<&'static str> = AGES.to_vec();
            ages.push(NOBODY);
            named(&ages)
        }
        Field::Alone | Field::Helped => named(&NUMBERS),
        Field::Obstacle => named(&OBSTACLES),
        Field::Revisit => named(&DAYS),
        Field::Satisfaction => named(&STARS),
        Field::Confirmed => vec![(YES, say!("visit-right"))],
        Field::Skill(_) => Level::ALL.map(|level| (level.name(), level_said(level))).into(),
    }
}

/// An answer in words.
pub fn word(field: Field, value: &str) -> Say {
    match (field, value) {
        (_, UNCLEAR) => say!("visit-unclear"),
        (Field::Adults | Field::Phones | Field::Level2, count) => {
            say!("visit-count", count = count.to_owned())
        }
        (Field::Alone | Field::Helped, rung) => Say::new(format!("visit-rung-{rung}")),
        (Field::Satisfaction, stars) => Say::new(format!("visit-stars-{stars}")),
        (field, value) => Say::new(format!("visit-{}-{value}", field.name())),
    }
}

/// What a field is called where it may be corrected.
pub fn name(field: Field) -> Say {
    Say::new(format!("visit-name-{}", field.name()))
}

/// What helps against an obstacle, for the doorstep; nothing where none is in the way.
pub fn help(obstacle: &str) -> Option<Say> {
    let known = OBSTACLES.contains(&obstacle) && obstacle != NOBODY;
    known.then(|| Say::new(format!("visit-help-{obstacle}")))
}

/// The guide that walks somebody past an obstacle.
pub fn guide(obstacle: &str) -> Option<&'static str> {
    match obstacle {
        "nophone" => Some("no-phone"),
        "level2" => Some("vneid-level2"),
        "password" => Some("vneid-forgot"),
        "fear" => Some("scam-check"),
        _ => None,
    }
}

/// The obstacles that a guide leads past which is there.
pub fn guided(is_there: impl Fn(&str) -> bool) -> impl Iterator<Item = &'static str> {
    OBSTACLES.into_iter().filter(move |one| guide(one).is_some_and(&is_there))
}

/// What is in the way, in words.
pub fn obstacle(name: &str) -> Say {
    word(Field::Obstacle, name)
}

/// What of several visits is told where they are held against each other: what was said in all of them alike is not.
pub fn differing(visits: &[Visit]) -> Vec<Field> {
    let differs = |field: &Field| {
        let mut said = visits.iter().map(|visit| visit.said(*field));
        let first = said.next().flatten();
        said.any(|one| one != first)
    };
    told().filter(differs).collect()
}

/// What a visit says to these fields.
pub fn said_of(visit: &Visit, fields: &[Field]) -> Vec<Say> {
    fields.iter().filter_map(|field| line(*field, visit)).collect()
}

/// What a summary tells of a visit, in its order.
fn told() -> impl Iterator<Item = Field> {
    use Field::{Confirmed, Consent, Day, Hamlet, Household};
    let asked = Field::ASKED.into_iter();
    asked.filter(|field| !matches!(field, Hamlet | Day | Household | Consent | Confirmed))
}

fn line(field: Field, visit: &Visit) -> Option<Say> {
    let value = visit.said(field).filter(|_| visit.needs(field))?;
    Some(say!("visit-line", what = name(field), value = word(field, value)))
}

/// All that was said, for the helper to confirm.
pub fn summary(visit: &Visit, hamlet: &str) -> Say {
    let mut lines: Vec<Say> = told().filter_map(|field| line(field, visit)).collect();
    let corrected = Skill::ALL.into_iter().filter_map(|skill| {
        let level = visit.said(Field::Skill(skill)).and_then(Level::from_name)?;
        Some(say!("visit-line", what = name(Field::Skill(skill)), value = level_said(level)))
    });
    lines.extend(corrected);
    let code = visit.said(Field::Household).unwrap_or_default();
    say!("visit-summary", code = card(code), hamlet = hamlet, lines = lines)
}

/// "K7N-2RQ": as it is written on the card.
pub fn card(code: &str) -> String {
    let (one, two) = code.split_at_checked(3).unwrap_or((code, ""));
    format!("{one}-{two}")
}

/// Whether somebody of the household manages alone now.
pub fn able(outcome: &Outcome) -> Say {
    match outcome.is_able() {
        true => say!("visit-able"),
        false => say!("visit-not-able"),
    }
}

fn level_said(level: Level) -> Say {
    match level {
        Level::Unable => say!("visit-level-no"),
        Level::Helped => say!("visit-level-help"),
        Level::Alone => say!("visit-level-alone"),
    }
}
