//! What the words of the content may not do, and what their editor is warned of.

mod old;
mod plain;
mod secrets;

use crate::flow::Flows;
use crate::places::Places;
use crate::problem::Problem;
use crate::when::Moment;
use crate::words::{Lang, Words, is_also};

pub use old::{Dated, dated, unknown_guides};
pub use plain::{Measured, measure};

/// A text of the content as people read it, with its key, file and line. Where something is filled
/// in stands `{$name}`.
pub struct Text {
    pub key: String,
    pub file: String,
    pub line: usize,
    pub lang: Lang,
    pub text: String,
}

impl Text {
    fn problem(&self, what: impl Into<String>) -> Problem {
        Problem::new(&self.file, self.line, what)
    }
}

/// The narrowest channel takes so many letters, and a reply is mostly more than one text.
const LONGEST: usize = 1_200;

/// All texts of both languages; what may be typed instead of a label is none.
pub fn texts(words: &Words) -> Vec<Text> {
    let of = |lang: Lang| {
        let said = words.keys_of(lang).filter(|(key, ..)| !is_also(key));
        said.map(move |(key, file, line)| Text {
            key: key.to_owned(),
            file: file.to_owned(),
            line,
            lang,
            text: words.plain(lang, key),
        })
    };
    Lang::ALL.into_iter().flat_map(of).collect()
}

/// What stops the content: a text that asks for a secret, or one that is too long.
pub fn forbidden(texts: &[Text], flows: &Flows) -> Vec<Problem> {
    let asked = |text: &&Text| flows.asks_for_text(&text.key);
    let wrong = |text: &Text| {
        let what = format!("{} asks for a secret, which the assistant may never do", text.key);
        text.problem(what)
    };
    // A title is what the person says.
    let ours = texts.iter().filter(|text| !text.key.ends_with(".title"));
    let here = ours.filter(|text| secrets::asks_here(&text.text)).map(wrong);
    let typed = texts.iter().filter(asked).filter(|text| secrets::names(&text.text)).map(wrong);
    let long = texts.iter().filter(|text| text.text.chars().count() > LONGEST);
    let long =
        long.map(|text| text.problem(format!("{} has more than {LONGEST} letters", text.key)));
    here.chain(typed).chain(long).collect()
}

/// What an editor should look at: facts that are old, numbers nobody checked, texts that are hard
/// to read.
pub fn warnings(texts: &[Text], dated: &[Dated], places: &Places, now: Moment) -> Vec<Problem> {
    let mut found = old::warnings(dated, now);
    found.extend(plain::warnings(texts));
    found.extend(old::unchecked_numbers(texts, places));
    found.sort();
    found
}
