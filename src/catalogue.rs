//! The province's list of procedures: what each is called, who handles it, where its page is; and the one
//! that somebody means.
//!
//! Rows say less than a card does (`procedures`): whoever has a card is told from it.

pub mod read;
mod search;
mod spelling;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

pub use search::{Hit, STRONG, WHOLE};

use crate::validity::{Validity, validity};
use crate::when::{Date, Moment};
use search::Index;

/// The list as it was taken in last, ready to be searched. Immutable; swapped whole.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub edition: Option<Edition>,
    entries: Vec<Entry>,
    index: Index,
    /// Which entry has a number, one of its own or one that it replaces.
    by_code: HashMap<String, usize>,
}

/// Where a list comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// How often the list was replaced before, and once more.
    pub number: i64,
    pub file: String,
    pub sha256: String,
    pub actor: String,
    pub at: Moment,
    pub source: String,
    pub checked_on: Date,
    pub rows: i64,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// `1.001193`.
    pub code: String,
    pub name: String,
    pub handlers: Vec<Handler>,
    pub field: Option<String>,
    pub online: Option<Online>,
    /// How people call it.
    pub aliases: Vec<String>,
    /// Numbers that it had before.
    pub retired: Vec<String>,
    /// The https address of its page.
    pub page: Option<String>,
    pub note: Option<String>,
}

/// Who handles a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Handler {
    Commune,
    Province,
    Department,
    Police,
}

/// How much of a procedure is done online.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Online {
    Full,
    Partial,
    Not,
}

/// What another list would change, in the order of their codes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub new: Vec<Entry>,
    pub gone: Vec<Entry>,
    /// Before and after: another name.
    pub renamed: Vec<(Entry, Entry)>,
    /// The name stays, something else does not.
    pub changed: Vec<Entry>,
    pub unchanged: usize,
}

impl Catalogue {
    pub fn new(edition: Option<Edition>, entries: Vec<Entry>) -> Self {
        let own = entries.iter().enumerate().map(|(at, entry)| (entry.code.clone(), at));
        let mut by_code: HashMap<String, usize> = own.collect();
        for (at, entry) in entries.iter().enumerate() {
            for code in &entry.retired {
                by_code.entry(code.clone()).or_insert(at);
            }
        }
        let index = Index::new(&entries);
        Self { edition, entries, index, by_code }
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry that has this number, or had it.
    pub fn of_code(&self, code: &str) -> Option<&Entry> {
        self.entries.get(*self.by_code.get(code)?)
    }

    /// What may be meant, best first; nothing where nothing fits well. `text` is as it was typed, its
    /// words are folded and their abbreviations written out.
    pub fn search(&self, text: &str, words: &[String]) -> Vec<Hit<'_>> {
        match self.of_half_code(text) {
            hits if hits.is_empty() => self.index.search(&self.entries, words),
            hits => hits,
        }
    }

    /// The entries whose number begins as a text says: "1.0011".
    fn of_half_code(&self, text: &str) -> Vec<Hit<'_>> {
        let begun = half_codes(text);
        let begins = |code: &String| begun.iter().any(|begun| code.starts_with(begun.as_str()));
        let entries = self.entries.iter();
        let found = entries.filter(|entry| begins(&entry.code) || entry.retired.iter().any(begins));
        let hit = |entry| Hit { entry, score: 1.0 };
        let mut hits: Vec<Hit<'_>> = found.map(hit).collect();
        hits.sort_by(|a, b| a.entry.code.cmp(&b.entry.code));
        // What fits so many is a number that means something else.
        if hits.len() > MOST_BEGUN { Vec::new() } else { hits }
    }

    /// May what the list says still be told as facts?
    pub fn holds(&self, now: Moment) -> bool {
        let edition = self.edition.as_ref();
        edition.is_some_and(|edition| validity(edition.checked_on, None, now) == Validity::Good)
    }
}

const MOST_BEGUN: usize = 40;
/// The fewest digits after the point that mean a code and no number.
const HALF: usize = 3;

/// Beginnings of codes in a text: "1.0011", "1.001193.000.00.00.H53".
fn half_codes(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '.'));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let code = |part: &str| {
        let (kind, rest) = part.split_once('.')?;
        let (number, longer) = rest.split_once('.').unwrap_or((rest, ""));
        let fits = if longer.is_empty() { HALF..=6 } else { 6..=6 };
        let is_code = kind.len() == 1 && digits(kind) && digits(number);
        (is_code && fits.contains(&number.len())).then(|| format!("{kind}.{number}"))
    };
    parts.map(|part| part.trim_matches('.')).filter_map(code).collect()
}

impl Handler {
    pub const ALL: [Self; 4] = [Self::Commune, Self::Province, Self::Department, Self::Police];
}

/// What a list changes, compared with the one before.
pub fn changes(before: &[Entry], after: &[Entry]) -> Changes {
    let by_code = |entries: &[Entry]| -> HashMap<String, Entry> {
        entries.iter().map(|entry| (entry.code.clone(), entry.clone())).collect()
    };
    let (old, new) = (by_code(before), by_code(after));
    let mut changes = Changes::default();
    for entry in after {
        match old.get(&entry.code) {
            None => changes.new.push(entry.clone()),
            Some(old) if old == entry => changes.unchanged += 1,
            Some(old) if old.name != entry.name => {
                changes.renamed.push((old.clone(), entry.clone()));
            }
            Some(_) => changes.changed.push(entry.clone()),
        }
    }
    let gone = before.iter().filter(|entry| !new.contains_key(&entry.code));
    changes.gone = gone.cloned().collect();
    changes.new.sort_by(|a, b| a.code.cmp(&b.code));
    changes.gone.sort_by(|a, b| a.code.cmp(&b.code));
    changes.changed.sort_by(|a, b| a.code.cmp(&b.code));
    changes.renamed.sort_by(|(_, a), (_, b)| a.code.cmp(&b.code));
    changes
}
