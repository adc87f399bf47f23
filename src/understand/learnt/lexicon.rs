//! What people type for longer words: abbreviations, misspellings, Southern words; content, not code.
//!
//! One rule a line in `content/lexicon.txt`: `short short = long`, or `… = long when next a b`.
//! Of several rules for one short word the first whose condition holds counts; `_` is a space.

use std::collections::HashMap;

use super::syllable::{is_syllable, mend};
use crate::fold::{accented, fold};
use crate::problem::Problem;

/// The rules by the first word of what they replace.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    rules: HashMap<String, Vec<Rule>>,
}

#[derive(Debug, Clone)]
struct Rule {
    /// The words after the first.
    rest: Vec<String>,
    long: Vec<String>,
    when: When,
}

/// Where a short word must stand to be meant so.
#[derive(Debug, Clone)]
enum When {
    Always,
    Last,
    Next(Vec<String>),
    After(Vec<String>),
    /// One of these stands anywhere in the sentence.
    Near(Vec<String>),
}

/// A word as it is compared: without accents, and as it was spelt where it had some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub folded: String,
    /// Only of a word typed with accents.
    pub spelt: Option<String>,
}

impl Lexicon {
    /// Reads the rules; every mistake at once.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let (mut rules, mut problems) = (HashMap::<String, Vec<Rule>>::new(), Vec::new());
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match rule(line) {
                Ok((shorts, long, when)) => {
                    for (first, rest) in shorts {
                        let rule = Rule { rest, long: long.clone(), when: when.clone() };
                        let rules = rules.entry(first).or_default();
                        if rules.iter().any(|before| before.hides(&rule)) {
                            let what = "never reached: a rule above always holds";
                            problems.push(Problem::new(file, at + 1, what.to_owned()));
                        }
                        rules.push(rule);
                    }
                }
                Err(what) => problems.push(Problem::new(file, at + 1, what.to_owned())),
            }
        }
        if problems.is_empty() { Ok(Self { rules }) } else { Err(problems) }
    }

    /// The words of a text, written out and mended.
    pub fn words(&self, text: &str) -> Vec<Word> {
        let (folded, spelt) = (fold(text), accented(text));
        let folded: Vec<&str> = parts(&folded);
        let spelt: Vec<&str> = parts(&spelt);
        let mut words = Vec::with_capacity(folded.len() + 4);
        let mut at = 0;
        while at < spelt.len().min(folded.len()) {
            if let Some(rule) = self.rule_at(&spelt, &folded, at) {
                words.extend(
                    rule.long.iter().map(|word| Word { folded: word.clone(), spelt: None }),
                );
                at += 1 + rule.rest.len();
                continue;
            }
            words.push(word(folded[at], spelt[at]));
            at += 1;
        }
        words
    }

    fn rule_at(&self, spelt: &[&str], folded: &[&str], at: usize) -> Option<&Rule> {
        self.rules.get(*spelt.get(at)?)?.iter().find(|rule| {
            let rest = spelt.get(at + 1..).unwrap_or_default();
            let follows = rule.rest.iter().zip(rest).filter(|(a, b)| a == *b).count();
            follows == rule.rest.len() && rule.when.holds(folded, at, at + 1 + rule.rest.len())
        })
    }
}

impl Rule {
    fn hides(&self, later: &Self) -> bool {
        matches!(self.when, When::Always) && self.rest == later.rest
    }
}

impl When {
    fn holds(&self, words: &[&str], from: usize, to: usize) -> bool {
        let is_one = |some: &[String], word: Option<&&str>| {
            word.is_some_and(|word| some.iter().any(|one| one == word))
        };
        match self {
            Self::Always => true,
            Self::Last => to >= words.len(),
            Self::Next(some) => is_one(some, words.get(to)),
            Self::After(some) => is_one(some, from.checked_sub(1).and_then(|at| words.get(at))),
            Self::Near(some) => words.iter().any(|word| is_one(some, Some(word))),
        }
    }
}

type Read = (Vec<(String, Vec<String>)>, Vec<String>, When);

fn rule(line: &str) -> Result<Read, &'static str> {
    let (shorts, meaning) = line.split_once('=').ok_or("short = long, or short = long when …")?;
    let (long, when) = meaning.split_once(" when ").unwrap_or((meaning, "always"));
    let owned = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<String>>();
    let (kind, some) = when.trim().split_once(' ').unwrap_or((when.trim(), ""));
    let when = match kind {
        "always" => When::Always,
        "last" => When::Last,
        "next" => When::Next(owned(some)),
        "after" => When::After(owned(some)),
        "near" => When::Near(owned(some)),
        _ => return Err("when is followed by last, next …, after … or near …"),
    };
    let shorts: Vec<(String, Vec<String>)> = shorts
        .split_whitespace()
        .filter_map(|short| {
            let mut words = short.split('_').map(accented);
            Some((words.next()?, words.collect()))
        })
        .collect();
    let long = owned(long);
    if shorts.is_empty() || long.is_empty() {
        Err("a side of = is empty")
    } else {
        Ok((shorts, long, when))
    }
}

fn parts(text: &str) -> Vec<&str> {
    text.split(' ').filter(|word| !word.is_empty()).collect()
}

fn word(folded: &str, spelt: &str) -> Word {
    if is_syllable(folded) {
        let spelt = (!spelt.is_ascii()).then(|| spelt.to_owned());
        return Word { folded: folded.to_owned(), spelt };
    }
    Word { folded: mend(folded).unwrap_or_else(|| folded.to_owned()), spelt: None }
}
