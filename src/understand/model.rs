//! Which intent a sentence has: BM25 over one document an intent, trained from the phrase files.

use std::collections::HashMap;

use super::intent::Intent;
use super::shorthand::expand;

/// What was learnt from the phrases. Immutable; a part of the content's snapshot.
#[derive(Debug, Clone, Default)]
pub struct Model {
    intents: Vec<Intent>,
    /// For each syllable and pair of syllables: the intents it speaks for, and how much.
    weights: HashMap<String, Vec<(usize, f32)>>,
    /// Whole phrases of a few words that are an intent by themselves.
    whole: HashMap<String, Intent>,
}

/// BM25's saturation and its correction for long documents.
const SATURATION: f32 = 1.2;
const LENGTH: f32 = 0.4;
/// How sharply scores become confidence (fitted so that of unseen phrases above 0.4 some 87 in 100
/// are right), and the score of meaning nothing we know.
const SHARPNESS: f32 = 0.35;
const NOTHING: f32 = 5.0;
/// Longest whole phrase, in syllables.
const WHOLE: usize = 6;

impl Model {
    /// Learns from the phrase files: one phrase a line, `#` begins a comment.
    pub fn train(phrases: &[(Intent, &str)]) -> Self {
        let mut model = Self::default();
        let mut counts: HashMap<String, Vec<(usize, f32)>> = HashMap::new();
        let mut lengths = Vec::with_capacity(phrases.len());
        for (at, (intent, file)) in phrases.iter().enumerate() {
            model.intents.push(*intent);
            let mut length = 0.0;
            for phrase in lines(file) {
                let words = expand(phrase);
                for term in terms(&words) {
                    length += 1.0;
                    count(counts.entry(term).or_default(), at);
                }
                model.remember_whole(*intent, &words);
            }
            lengths.push(length);
        }
        model.weights = weigh(counts, &lengths);
        model
    }

    /// Every intent that the text speaks for, best first, with confidence from 0 to 1.
    pub fn rank(&self, text: &str) -> Vec<(Intent, f32)> {
        let words = expand(text);
        let mut scores = vec![0.0_f32; self.intents.len()];
        let mut asked = 0.0_f32;
        for term in terms(&words) {
            asked += 1.0;
            for (intent, weight) in self.weights.get(&term).into_iter().flatten() {
                if let Some(score) = scores.get_mut(*intent) {
                    *score += weight;
                }
            }
        }
        // Long messages hold more words that say nothing.
        let scale = SHARPNESS / (asked / 6.0).max(1.0).sqrt();
        self.ranked(&scores, scale, self.whole.get(&words.join(" ")).copied())
    }

    /// Greetings and thanks are short and of common words: they are known as a whole.
    fn remember_whole(&mut self, intent: Intent, words: &[String]) {
        let short = matches!(intent, Intent::Greeting | Intent::Thanks);
        if short && words.len() <= WHOLE {
            self.whole.insert(words.join(" "), intent);
        }
    }

    fn ranked(&self, scores: &[f32], scale: f32, whole: Option<Intent>) -> Vec<(Intent, f32)> {
        let powers: Vec<f32> = scores.iter().map(|score| (score * scale).min(60.0).exp()).collect();
        let all: f32 = powers.iter().sum::<f32>() + (NOTHING * scale).exp();
        let said = self.intents.iter().zip(scores).zip(&powers).filter(|((_, s), _)| **s > 0.0);
        let mut ranked: Vec<(Intent, f32)> =
            said.map(|((intent, _), power)| (*intent, power / all)).collect();
        if let Some(whole) = whole {
            ranked.retain(|(intent, _)| *intent != whole);
            ranked.iter_mut().for_each(|(_, confidence)| *confidence *= 0.02);
            ranked.push((whole, 0.98));
        }
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked
    }
}

/// The phrases of a file.
pub(super) fn lines(file: &str) -> impl Iterator<Item = &str> {
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Syllables and pairs of syllables.
fn terms(words: &[String]) -> impl Iterator<Item = String> {
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    words.iter().cloned().chain(pairs)
}

fn count(counts: &mut Vec<(usize, f32)>, intent: usize) {
    match counts.last_mut() {
        Some((last, times)) if *last == intent => *times += 1.0,
        _ => counts.push((intent, 1.0)),
    }
}

fn weigh(
    counts: HashMap<String, Vec<(usize, f32)>>,
    lengths: &[f32],
) -> HashMap<String, Vec<(usize, f32)>> {
    let documents = lengths.iter().map(|_| 1.0_f32).sum::<f32>();
    let average = lengths.iter().sum::<f32>() / documents.max(1.0);
    let weigh = |(term, counts): (String, Vec<(usize, f32)>)| {
        let holding = counts.iter().map(|_| 1.0_f32).sum::<f32>();
        let rarity = (1.0 + (documents - holding + 0.5) / (holding + 0.5)).ln();
        let weight = |(intent, times): (usize, f32)| {
            let length = lengths.get(intent).copied().unwrap_or(average) / average.max(1.0);
            let dampened = times + SATURATION * (1.0 - LENGTH + LENGTH * length);
            (intent, rarity * times * (SATURATION + 1.0) / dampened)
        };
        (term, counts.into_iter().map(weight).collect())
    };
    counts.into_iter().map(weigh).collect()
}
