//! Which intent a sentence has: the learnt tables, with names for their classes and a confidence.

use super::intent::Intent;
use super::learnt::lexicon::{Lexicon, Word};
use super::learnt::{Tables, phrases};

/// What was learnt from the phrases. Immutable; a part of the content's snapshot.
#[derive(Debug, Clone, Default)]
pub struct Model {
    lexicon: Lexicon,
    tables: Tables,
    /// The intent of each class: all intents in the order of their names.
    classes: Vec<Intent>,
}

/// How sharply scores become confidence, and how much is added to what is outside, which has many
/// faces. Chosen on the sentences of tests/understanding, humbler than these ask for
/// (ARCHITECTURE.md has what comes of it).
const SHARPNESS: f32 = 0.68;
const OUTSIDE: f32 = 2.2;

impl Model {
    pub fn new(lexicon: Lexicon, tables: Tables) -> Self {
        Self { lexicon, tables, classes: classes() }
    }

    /// Learns from the phrase files: one phrase a line, `#` begins a comment.
    pub fn train(lexicon: Lexicon, files: &[(Intent, &str)]) -> Self {
        let classes = classes();
        let of = |intent: Intent| classes.iter().position(|class| *class == intent);
        let lines: Vec<(usize, &str)> = files
            .iter()
            .filter_map(|(intent, file)| Some((of(*intent)?, file)))
            .flat_map(|(class, file)| phrases(file).map(move |phrase| (class, phrase)))
            .collect();
        let tables = Tables::train(&lexicon, &lines, classes.len());
        Self { lexicon, tables, classes }
    }

    /// What was learnt, as a file.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.tables.to_bytes()
    }

    /// The words of a text as they are compared.
    pub fn words(&self, text: &str) -> Vec<Word> {
        self.lexicon.words(text)
    }

    /// Every intent with its confidence from 0 to 1, best first; nothing for nonsense.
    pub fn rank(&self, words: &[Word]) -> Vec<(Intent, f32)> {
        if self.is_nonsense(words) {
            return Vec::new();
        }
        let mut scores = self.tables.scores(words);
        for (score, class) in scores.iter_mut().zip(&self.classes) {
            *score += if *class == Intent::OutOfScope { OUTSIDE } else { 0.0 };
        }
        let largest = scores.iter().copied().fold(f32::MIN, f32::max);
        let powers: Vec<f32> =
            scores.iter().map(|score| ((score - largest) * SHARPNESS).exp()).collect();
        let all: f32 = powers.iter().sum();
        let shares = powers.iter().map(|power| power / all);
        let mut ranked: Vec<(Intent, f32)> = self.classes.iter().copied().zip(shares).collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked
    }

    /// Most of it is no word that means anything by itself.
    fn is_nonsense(&self, words: &[Word]) -> bool {
        let number = |word: &Word| word.folded.bytes().all(|byte| byte.is_ascii_digit());
        let known = words.iter().filter(|word| !number(word) && self.tables.knows(word)).count();
        2 * known < words.len().max(1)
    }

    /// For each word how much it speaks for an intent, in the confidence lost without it.
    pub fn evidence(&self, words: &[Word], intent: Intent) -> Vec<(String, f32)> {
        let confidence = |words: &[Word]| {
            let ranked = self.rank(words);
            ranked.iter().find(|(other, _)| *other == intent).map_or(0.0, |(_, told)| *told)
        };
        let whole = confidence(words);
        let without = |at: usize| {
            let rest: Vec<Word> = words
                .iter()
                .enumerate()
                .filter(|(n, _)| *n != at)
                .map(|(_, w)| w.clone())
                .collect();
            whole - confidence(&rest)
        };
        words.iter().enumerate().map(|(at, word)| (word.folded.clone(), without(at))).collect()
    }
}

fn classes() -> Vec<Intent> {
    let mut classes = Intent::ALL.to_vec();
    classes.sort_by_key(|intent| intent.as_str());
    classes
}
