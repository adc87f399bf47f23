//! What must never be kept, taken out of a text before anything else reads it.
//!
//! Dossier codes, ids, phone, card and account numbers, one-time codes and passwords become marks.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{code, number, password};
use crate::fold::{accented, fold, strip_controls};
use crate::when::Date;

/// A kind of text that is never kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Secret {
    Otp,
    Password,
    IdNumber,
    Phone,
    Card,
    DossierCode,
}

/// What a dossier's code says about it; the code itself is never kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    pub filed: Date,
    /// The province's mark, like "H53"; ministries have "G" and a number.
    pub province: String,
}

/// A text without its secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masked {
    /// With a mark where each secret stood.
    pub text: String,
    /// With nothing where each secret stood: what can be classified.
    pub rest: String,
    /// The kinds found, each once.
    pub secrets: Vec<Secret>,
    pub dossier: Option<Dossier>,
}

/// Takes every secret out of a text.
pub fn mask(text: &str) -> Masked {
    mask_stripped(&strip_controls(text))
}

/// As [`mask`], of a text that has no controls any more.
pub(super) fn mask_stripped(text: &str) -> Masked {
    if !may_hold_secrets(text) {
        let (text, rest) = (text.to_owned(), text.to_owned());
        return Masked { text, rest, secrets: Vec::new(), dossier: None };
    }
    let mut page = Page::new(text);
    let dossier = code::scan(&mut page);
    password::scan(&mut page);
    number::scan(&mut page);
    password::scan_mixed(&mut page);
    let mut secrets: Vec<Secret> = page.spans.iter().map(|span| span.1).collect();
    secrets.sort_unstable();
    secrets.dedup();
    Masked { text: page.without(Secret::mark), rest: page.without(|_| " "), secrets, dossier }
}

/// Most messages have no digit and no word for a password: nothing in them can be a secret.
fn may_hold_secrets(text: &str) -> bool {
    text.chars().any(char::is_numeric) || password::is_named(&fold(text))
}

impl Secret {
    /// What stands in a text instead of the secret.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Otp => "[OTP]",
            Self::Password => "[MẬT KHẨU]",
            Self::IdNumber => "[CCCD]",
            Self::Phone => "[SĐT]",
            Self::Card => "[THẺ]",
            Self::DossierCode => "[HỒ SƠ]",
        }
    }
}

/// A text with its words and the secrets found so far.
pub(super) struct Page<'a> {
    pub text: &'a str,
    pub words: Vec<Word>,
    spans: Vec<(Range<usize>, Secret)>,
}

/// A run of letters or of digits: "otp123" is two words.
pub(super) struct Word {
    pub bytes: Range<usize>,
    pub folded: String,
}

impl<'a> Page<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, words: cut(text), spans: Vec::new() }
    }

    /// Notes a secret, unless another is already there.
    pub fn add(&mut self, bytes: Range<usize>, secret: Secret) {
        if !bytes.is_empty() && !self.is_taken(&bytes) {
            self.spans.push((bytes, secret));
        }
    }

    pub fn is_taken(&self, bytes: &Range<usize>) -> bool {
        self.spans.iter().any(|(taken, _)| taken.start < bytes.end && bytes.start < taken.end)
    }

    pub fn slice(&self, bytes: Range<usize>) -> &str {
        self.text.get(bytes).unwrap_or("")
    }

    /// The first word that ends after this byte.
    pub fn word_at(&self, byte: usize) -> usize {
        self.words.partition_point(|word| word.bytes.end <= byte)
    }

    /// One folded word; empty outside the text.
    pub fn folded(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &word.folded)
    }

    /// One word in lower case with its accents.
    pub fn spelt(&self, at: usize) -> String {
        self.words.get(at).map_or_else(String::new, |word| accented(self.slice(word.bytes.clone())))
    }

    /// What stands between a word and the one before it.
    pub fn before(&self, at: usize) -> &str {
        let start = at.checked_sub(1).and_then(|at| self.words.get(at)).map_or(0, |w| w.bytes.end);
        self.words.get(at).map_or("", |word| self.slice(start..word.bytes.start))
    }

    /// Is one of these phrases among the words of the window?
    pub fn has_phrase(&self, window: Range<usize>, phrases: &[&str]) -> bool {
        let window = window.start..window.end.min(self.words.len());
        let words = self.words.get(window).unwrap_or_default();
        phrases.iter().any(|phrase| {
            let count = phrase.split(' ').count();
            words
                .windows(count)
                .any(|some| phrase.split(' ').eq(some.iter().map(|word| word.folded.as_str())))
        })
    }

    fn without(&self, mark: impl Fn(Secret) -> &'static str) -> String {
        let mut spans: Vec<&(Range<usize>, Secret)> = self.spans.iter().collect();
        spans.sort_by_key(|span| span.0.start);
        let (mut masked, mut at) = (String::with_capacity(self.text.len()), 0);
        for (bytes, secret) in spans {
            masked.push_str(self.slice(at..bytes.start));
            masked.push_str(mark(*secret));
            at = bytes.end;
        }
        masked.push_str(self.slice(at..self.text.len()));
        masked
    }
}

fn cut(text: &str) -> Vec<Word> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (at, letter) in text.char_indices() {
        let class = letter.is_alphanumeric().then(|| letter.is_ascii_digit());
        let end = at + letter.len_utf8();
        match words.last_mut() {
            Some(word) if class.is_some() && class == last => word.end = end,
            _ if class.is_some() => words.push(at..end),
            _ => {}
        }
        last = class;
    }
    let word = |bytes: Range<usize>| {
        let word = text.get(bytes.clone()).unwrap_or("");
        Word { bytes, folded: fold(word) }
    };
    words.into_iter().map(word).collect()
}
