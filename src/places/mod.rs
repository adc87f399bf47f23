//! Hotlines and offices that the program may name, from content/places.toml and what the province takes in.

mod read;

pub use read::{COLUMNS, Told, offices};

use serde::{Deserialize, Serialize};

use crate::problem::{Problem, line_at};
use crate::when::Date;

/// Whom a person can turn to. What the province must fill in is visibly empty in the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// The number for trouble with VNeID; one of the hotlines.
    vneid_hotline: String,
    /// The code of the province on the portal, the first part of its dossier codes.
    pub portal_code: String,
    #[serde(default)]
    hotline: Vec<Hotline>,
    #[serde(default)]
    office: Vec<Office>,
}

/// A number, what for, where it was read and how sure that is.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hotline {
    pub number: String,
    #[serde(rename = "for")]
    pub purpose: String,
    pub source: String,
    pub confidence: String,
    pub checked_on: Date,
    pub expires: Option<Date>,
}

/// The centre of a unit; what is not known is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    pub unit: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub hours: String,
    #[serde(default)]
    pub phone: String,
    /// Who helps there: a desk or a team, never a person's name.
    #[serde(default)]
    pub helper: String,
    #[serde(default)]
    pub source: String,
    pub checked_on: Option<Date>,
}

impl Places {
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let read: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_at(text, span.start));
            vec![Problem::new(file, line, error.message())]
        })?;
        let mut problems = Vec::new();
        if read.vneid_hotline().is_none() {
            problems.push(Problem::new(file, 1, "vneid_hotline is not one of the hotlines"));
        }
        for office in read.office.iter().filter(|office| !office.is_empty()) {
            let line = text.find(&office.unit).map_or(1, |offset| line_at(text, offset));
            if office.source.is_empty() || office.checked_on.is_none() {
                let what = format!("{} needs source and checked_on", office.unit);
                problems.push(Problem::new(file, line, what));
            }
        }
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    /// The hotline for trouble with VNeID; always there after [`Self::parse`].
    pub fn vneid_hotline(&self) -> Option<&Hotline> {
        self.hotline.iter().find(|hotline| hotline.number == self.vneid_hotline)
    }

    pub fn hotlines(&self) -> &[Hotline] {
        &self.hotline
    }

    /// The offices of which anything is known.
    pub fn offices(&self) -> impl Iterator<Item = &Office> {
        self.office.iter().filter(|office| !office.is_empty())
    }
}

impl Office {
    /// True when nothing is known that a person could go by.
    pub fn is_empty(&self) -> bool {
        [&self.address, &self.hours, &self.phone, &self.helper].into_iter().all(String::is_empty)
    }
}
