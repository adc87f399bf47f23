//! A text cut into words, each folded and as it was spelt: what accents and capitals may prove.

use std::ops::Range;

use crate::fold::{accented, fold};

/// The words of a text.
pub(super) struct Typed {
    /// All folded words, parted by single spaces.
    folded: String,
    words: Vec<Word>,
    /// Did the person type any accent at all?
    pub has_accents: bool,
}

struct Word {
    folded: Range<usize>,
    spelt: String,
    plain: bool,
    capital: bool,
}

impl Typed {
    pub fn new(text: &str) -> Self {
        let mut typed = Self { folded: String::new(), words: Vec::new(), has_accents: false };
        let parts = |letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric();
        for piece in text.split(parts) {
            for part in cut_number(piece) {
                typed.add(part);
            }
        }
        typed
    }

    fn add(&mut self, part: &str) {
        let (folded, spelt) = (fold(part), accented(part));
        let capital = part.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
        for (word, spelt) in folded.split(' ').zip(spelt.split(' ')) {
            if word.is_empty() {
                continue;
            }
            if !self.folded.is_empty() {
                self.folded.push(' ');
            }
            let start = self.folded.len();
            self.folded.push_str(word);
            let plain = word == spelt;
            self.has_accents |= !plain;
            let folded = start..self.folded.len();
            self.words.push(Word { folded, spelt: spelt.to_owned(), plain, capital });
        }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// One folded word; empty beyond the end.
    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).and_then(|word| self.folded.get(word.folded.clone())).unwrap_or("")
    }

    /// Folded words in a row.
    pub fn words(&self, range: Range<usize>) -> &str {
        let start = self.words.get(range.start).map_or(0, |word| word.folded.start);
        let last = range.end.checked_sub(1).and_then(|at| self.words.get(at));
        self.folded.get(start..last.map_or(0, |word| word.folded.end)).unwrap_or("")
    }

    /// The word with its accents.
    pub fn spelt(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &word.spelt)
    }

    /// Was it typed without accents?
    pub fn is_plain(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.plain)
    }

    pub fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.capital)
    }
}

/// "p1" is "p" and "1"; other words stay whole.
fn cut_number(piece: &str) -> impl Iterator<Item = &str> {
    let digits = piece.find(|c: char| c.is_ascii_digit()).filter(|at| *at > 0);
    let ends = |at: &usize| piece.get(*at..).is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    let (name, number) = digits.filter(ends).map_or((piece, ""), |at| piece.split_at(at));
    [name, number].into_iter()
}
