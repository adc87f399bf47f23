//! Hotlines and offices that the program may name, from content/places.toml.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::problem::{Problem, line_at};
use crate::when::Date;

/// Whom a person can turn to. What the province must fill in is visibly empty in the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// The number for trouble with VNeID.
    pub vneid_hotline: String,
    /// The code of the province on the portal, the first part of its dossier codes.
    pub portal_code: String,
    pub checked_on: Date,
    /// Each number, what for, where it was read and how sure that is.
    #[serde(default)]
    pub hotline: Vec<Hotline>,
    /// Address, telephone and hours of a centre by the id of its unit.
    #[serde(default)]
    pub office: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hotline {
    pub number: String,
    #[serde(rename = "for")]
    pub purpose: String,
    pub source: String,
    pub confidence: String,
}

impl Places {
    pub fn parse(file: &str, text: &str) -> Result<Self, Problem> {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_at(text, span.start));
            Problem::new(file, line, error.message())
        })
    }

    /// What is known of the centre of this unit.
    pub fn office(&self, unit: &str) -> Option<&str> {
        self.office.get(unit).map(String::as_str).filter(|text| !text.is_empty())
    }
}
