//! Visits that the offline page sends: which of them are taken in, and why others are not.

use serde::Deserialize;

use super::{Field, Outcome, Part, Version, Visit};
use crate::when::Date;

/// A visit as the page sends it. Anybody can send anything.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    pub id: String,
    parts: Vec<SentPart>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct SentPart {
    field: String,
    number: u32,
    value: String,
}

/// What is kept of a visit already; a mark stands in the place of its code.
#[derive(Debug, Clone)]
pub struct Kept {
    pub visit: Visit,
    /// The account of its helper.
    pub actor: String,
    /// The keyed hash of its household.
    pub household: String,
}

/// Who sends.
pub struct Sender<'a> {
    pub account: &'a str,
    /// The ids of the hamlets that they look after now.
    pub hamlets: &'a [&'a str],
    pub today: Date,
    /// The keyed hash of a household by its hamlet and code.
    pub household: &'a dyn Fn(&str, &str) -> String,
}

/// Why a visit is not taken in; it stays on the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Its id or one of its parts is no such thing.
    Unreadable,
    /// Neither confirmed nor refused by the household, or without its hamlet, household or day.
    Unfinished,
    /// Nobody knows the hamlet, or somebody else looks after it.
    Hamlet,
    /// The phone's clock was wrong.
    Day,
    /// Somebody else's visit has this id, or it was another hamlet's or household's.
    Other,
}

/// As long as the ids that are made for visits; a key of the talk has no room for more.
const LENGTHS: std::ops::RangeInclusive<usize> = 12..=32;
/// Twenty fields, some of them corrected.
const MOST_PARTS: usize = 64;
/// A phone that was off for longer has a wrong clock.
const OLDEST_DAYS: i64 = 366;
/// What stands in the place of a code once it is kept.
const HIDDEN: &str = "-";

impl Refusal {
    pub const ALL: [Self; 5] =
        [Self::Unreadable, Self::Unfinished, Self::Hamlet, Self::Day, Self::Other];

    /// As the page knows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Unfinished => "unfinished",
            Self::Hamlet => "hamlet",
            Self::Day => "day",
            Self::Other => "other",
        }
    }
}

/// What is to be kept of a visit that was sent; nothing where all of it is kept already.
///
/// # Errors
/// Why it is not taken in.
pub fn judge(
    sent: &Sent,
    kept: Option<&Kept>,
    sender: &Sender<'_>,
) -> Result<Option<Visit>, Refusal> {
    let visit = sent.visit().ok_or(Refusal::Unreadable)?;
    // Who wants nothing kept has the last word: late parts are of no use, and nobody is told whose it was.
    if kept.is_some_and(|kept| kept.visit.is_refused()) {
        return Ok(None);
    }
    let whole = kept.map_or_else(|| visit.clone(), |kept| joined(&visit, &kept.visit));
    let outcome = Outcome::of(&whole).ok_or(Refusal::Unfinished)?;
    let (Some(hamlet), Some(code)) = (visit.said(Field::Hamlet), visit.said(Field::Household))
    else {
        return Err(Refusal::Unfinished);
    };
    if !sender.hamlets.contains(&hamlet) {
        return Err(Refusal::Hamlet);
    }
    if !(-1..=OLDEST_DAYS).contains(&outcome.day.days_until(sender.today)) {
        return Err(Refusal::Day);
    }
    let Some(kept) = kept else { return Ok(Some(visit)) };
    let is_same = kept.actor == sender.account
        && kept.visit.said(Field::Hamlet) == Some(outcome.hamlet.as_str())
        && kept.household == (sender.household)(hamlet, code);
    match is_same {
        true => Ok((hidden(whole) != kept.visit).then_some(visit)),
        false => Err(Refusal::Other),
    }
}

impl Sent {
    /// The visit of the parts; none where one is no answer to its field.
    fn visit(&self) -> Option<Visit> {
        let is_id = LENGTHS.contains(&self.id.len())
            && self.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if !is_id || self.parts.len() > MOST_PARTS {
            return None;
        }
        let parts: Option<Vec<Part>> = self.parts.iter().map(SentPart::part).collect();
        let mut visit = Visit::new(&self.id);
        parts?.into_iter().for_each(|part| {
            visit.join(part);
        });
        Some(visit)
    }
}

impl SentPart {
    fn part(&self) -> Option<Part> {
        let field = Field::from_name(&self.field)?;
        let version = Version { number: self.number, value: self.value.clone() };
        let part = Part { field, version };
        // A visit that knows nothing takes every part that is one.
        Visit::default().take(part.clone()).then_some(part)
    }
}

fn joined(visit: &Visit, kept: &Visit) -> Visit {
    let mut whole = visit.clone();
    for (field, version) in &kept.parts {
        whole.join(Part { field: *field, version: version.clone() });
    }
    whole
}

/// As it is kept.
fn hidden(mut visit: Visit) -> Visit {
    if let Some(code) = visit.parts.get_mut(&Field::Household) {
        HIDDEN.clone_into(&mut code.value);
    }
    visit
}
