//! Procedure cards: which procedure is meant, and where from and how surely its facts are known; no
//! words for people in it.
//!
//! What is told of a card are the attributes of the message `procedure-<id>`, one a [`Facet`].

use serde::Deserialize;

use crate::fold::{Names, Phrased};
use crate::problem::{Problem, line_at};
use crate::understand::{Facet, Intent};
use crate::validity::{Validity, validity};
use crate::when::{Date, Moment};

/// The card of one procedure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    pub id: String,
    /// The number in the national catalogue, `1.001193`; none where no source tells it.
    pub code: Option<String>,
    /// Other numbers of the same thing, retired ones too.
    #[serde(default)]
    pub codes: Vec<String>,
    pub intent: Intent,
    /// Other intents under which it is found by its name.
    #[serde(default)]
    pub also_of: Vec<Intent>,
    /// How people call exactly this one.
    pub aliases: Vec<String>,
    /// The guide that walks through just this one, instead of filing as such.
    pub guide: Option<String>,
    /// None where no source says it.
    pub level: Option<Level>,
    /// Facets that no source confirms; they are told with the request to check.
    #[serde(default)]
    pub unsure: Vec<Facet>,
    pub source: String,
    pub confidence: String,
    pub checked_on: Date,
    /// The last day on which this holds.
    pub expires: Option<Date>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub line: usize,
    #[serde(skip)]
    names: Names,
}

/// How much of a procedure is done online (NĐ 224/2026/NĐ-CP, article 14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Full,
    Partial,
}

/// All cards, in the order of the file: the most asked for first of each intent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedures {
    #[serde(default, rename = "procedure")]
    all: Vec<Procedure>,
    /// Fees that a decision waives or lowers for a time.
    waiver: Option<Waiver>,
}

/// A decision that waives fees of many procedures, from its first day to its last.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    pub first: Date,
    pub last: Date,
    pub source: String,
    pub checked_on: Date,
}

impl Procedure {
    /// The message that holds its name, and what is told of each facet as attributes.
    pub fn key(&self) -> String {
        format!("procedure-{}", self.id)
    }

    pub fn key_of(&self, facet: Facet) -> String {
        format!("procedure-{}.{}", self.id, facet.name())
    }

    /// May it still be told as a fact?
    pub fn holds(&self, now: Moment) -> bool {
        validity(self.checked_on, self.expires, now) == Validity::Good
    }
}

impl Procedures {
    /// Reads the cards; every mistake at once. `has` tells whether a message exists.
    pub fn parse(file: &str, text: &str, has: &dyn Fn(&str) -> bool) -> Result<Self, Vec<Problem>> {
        let mut procedures: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_at(text, span.start));
            vec![Problem::new(file, line, error.message())]
        })?;
        for one in &mut procedures.all {
            one.names = Names::new(&one.aliases);
            let id = format!("id = \"{}\"", one.id);
            one.line = text.find(&id).map_or(1, |offset| line_at(text, offset));
        }
        let mut problems = Vec::new();
        for (at, one) in procedures.all.iter().enumerate() {
            let mut wrong = |what: String| problems.push(Problem::new(file, one.line, what));
            let mut before = procedures.all.iter().take(at);
            let same = |other: &Procedure| {
                other.id == one.id || other.code.is_some() && other.code == one.code
            };
            if before.any(same) {
                wrong(format!("{} or its code stands there twice", one.id));
            }
            if !has(&one.key()) {
                wrong(format!("no message {} in both languages", one.key()));
            }
            if !Facet::ALL.iter().any(|facet| has(&one.key_of(*facet))) {
                wrong(format!("nothing is told of {}", one.id));
            }
            if one.id.len() > LONGEST_ID {
                wrong(format!("{} is longer than {LONGEST_ID} letters", one.id));
            }
        }
        if problems.is_empty() { Ok(procedures) } else { Err(problems) }
    }

    pub fn get(&self, id: &str) -> Option<&Procedure> {
        self.all.iter().find(|one| one.id == id)
    }

    /// The waiver that is in force; it ends by itself.
    pub fn waiver(&self, now: Moment) -> Option<&Waiver> {
        self.waiver.as_ref().filter(|waiver| waiver.first.start() <= now && now < waiver.last.end())
    }

    /// The waiver, in force or not.
    pub fn any_waiver(&self) -> Option<&Waiver> {
        self.waiver.as_ref()
    }

    pub fn all(&self) -> &[Procedure] {
        &self.all
    }

    /// The card that has this number.
    pub fn of_code(&self, code: &str) -> Option<&Procedure> {
        let is_it = |one: &&Procedure| {
            one.code.as_deref() == Some(code) || one.codes.iter().any(|other| other == code)
        };
        self.all.iter().find(is_it)
    }

    pub fn of_intent(&self, intent: Intent) -> Vec<&Procedure> {
        self.all.iter().filter(|one| one.intent == intent).collect()
    }

    /// The cards of an intent whose name a text says; of several the one with the longest name.
    pub fn named<'a>(&'a self, text: &str, intent: Intent) -> Vec<&'a Procedure> {
        let text = Phrased::of(text);
        let of = |one: &&Procedure| one.intent == intent || one.also_of.contains(&intent);
        let found: Vec<(&Procedure, usize)> = self
            .all
            .iter()
            .filter(of)
            .filter_map(|one| Some((one, one.names.longest_in(&text)?)))
            .collect();
        let most = found.iter().map(|(_, length)| *length).max();
        found.into_iter().filter(|(_, length)| Some(*length) == most).map(|(one, _)| one).collect()
    }
}

/// A key's id, `p.-.<id>.<facet>`, has at most 40 letters.
const LONGEST_ID: usize = 28;
