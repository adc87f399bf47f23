//! Learning the tables: softmax regression by AdaGrad, and a naive Bayes count, both deterministic.

use std::collections::{BTreeMap, BTreeSet};

use super::features::{Features, SLOTS, SYLLABLES, word_number};
use super::lexicon::{Lexicon, Word};
use super::{Rows, Tables};

/// Rounds over all phrases, the first step, and how fast weights are forgotten.
const ROUNDS: usize = 10;
const STEP: f32 = 0.3;
const FORGET: f32 = 5e-5;
/// What a syllable that was never seen with a class counts.
const UNSEEN: f32 = 0.1;

/// A word of so many phrases means something.
const COMMON: u32 = 4;

struct Example {
    class: usize,
    /// Slots and their weights.
    values: Vec<(u32, f32)>,
}

pub(super) fn tables(lexicon: &Lexicon, phrases: &[(usize, &str)], classes: usize) -> Tables {
    let said: Vec<(usize, Vec<Word>)> =
        phrases.iter().map(|(class, phrase)| (*class, lexicon.words(phrase))).collect();
    let features: Vec<(usize, Features)> = said
        .iter()
        .map(|(class, words)| (*class, Features::of(words)))
        .filter(|(_, features)| !features.syllables.is_empty())
        .collect();
    let rarity = rarity(&features);
    let mut examples = Vec::with_capacity(features.len() * 2);
    for (class, features) in &features {
        examples.push(example(*class, features, &rarity));
        if !features.accents.is_empty() {
            examples.push(example(*class, &features.without_accents(), &rarity));
        }
    }
    let linear = Rows::of(&regress(&examples, classes));
    let counted = Rows::of(&count(&features, classes));
    Tables { classes, rarity: rarity.into(), linear, counted, words: common(&said).into() }
}

/// The words of several phrases, as sorted numbers.
fn common(said: &[(usize, Vec<Word>)]) -> Vec<u8> {
    let mut times: BTreeMap<u32, u32> = BTreeMap::new();
    for (_, words) in said {
        let numbers: BTreeSet<u32> = words.iter().map(word_number).collect();
        numbers.into_iter().for_each(|number| *times.entry(number).or_default() += 1);
    }
    times
        .into_iter()
        .filter(|(_, times)| *times >= COMMON)
        .flat_map(|(word, _)| word.to_be_bytes())
        .collect()
}

fn example(class: usize, features: &Features, rarity: &[u8]) -> Example {
    let mut values: Vec<(u32, f32)> =
        features.weighed(rarity).map(|(slot, value)| (slot as u32, value)).collect();
    values.sort_by_key(|(slot, _)| *slot);
    values.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    Example { class, values }
}

/// The logarithm of how few phrases hold a slot, in sixteenths.
fn rarity(phrases: &[(usize, Features)]) -> Vec<u8> {
    let mut holding = vec![0_u32; SLOTS];
    for (_, features) in phrases {
        let mut slots: Vec<usize> = features.all().collect();
        slots.sort_unstable();
        slots.dedup();
        slots.into_iter().for_each(|slot| holding[slot] += 1);
    }
    let all = phrases.len() as f32;
    let rare = |held: u32| 1.0 + ((1.0 + all) / (1.0 + held as f32)).ln();
    holding.into_iter().map(|held| (rare(held) * 16.0).round().min(255.0) as u8).collect()
}

/// Softmax regression: weights by slot and class.
fn regress(examples: &[Example], classes: usize) -> Vec<f32> {
    let mut weights = vec![0.0_f32; SLOTS * classes];
    let mut squares = vec![1e-4_f32; SLOTS * classes];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let mut errors = vec![0.0_f32; classes];
    for _ in 0..ROUNDS {
        dice.shuffle(&mut order);
        for at in &order {
            let example = &examples[*at];
            predict(&weights, example, &mut errors);
            errors[example.class] -= 1.0;
            for (slot, value) in &example.values {
                let row = *slot as usize * classes..(*slot as usize + 1) * classes;
                let (weights, squares) = (&mut weights[row.clone()], &mut squares[row]);
                for ((weight, square), error) in weights.iter_mut().zip(squares).zip(&errors) {
                    let slope = error * value + FORGET * *weight;
                    *square += slope * slope;
                    *weight -= STEP * slope / square.sqrt();
                }
            }
        }
    }
    weights
}

/// The probability of each class.
fn predict(weights: &[f32], example: &Example, chances: &mut [f32]) {
    let classes = chances.len();
    chances.fill(0.0);
    for (slot, value) in &example.values {
        let row = &weights[*slot as usize * classes..(*slot as usize + 1) * classes];
        for (chance, weight) in chances.iter_mut().zip(row) {
            *chance += value * weight;
        }
    }
    let largest = chances.iter().copied().fold(f32::MIN, f32::max);
    chances.iter_mut().for_each(|chance| *chance = (*chance - largest).exp());
    let all: f32 = chances.iter().sum();
    chances.iter_mut().for_each(|chance| *chance /= all);
}

/// How much more often than elsewhere a syllable or pair stands in the phrases of a class (logarithm).
fn count(phrases: &[(usize, Features)], classes: usize) -> Vec<f32> {
    let mut counts = vec![UNSEEN; SYLLABLES * classes];
    for (class, features) in phrases {
        for slot in &features.syllables {
            counts[slot % SYLLABLES * classes + class] += 1.0;
        }
    }
    let mut totals = vec![0.0_f32; classes];
    for row in counts.chunks(classes) {
        totals.iter_mut().zip(row).for_each(|(total, count)| *total += count);
    }
    for row in counts.chunks_mut(classes) {
        row.iter_mut().zip(&totals).for_each(|(count, total)| *count = (*count / total).ln());
        let mean = row.iter().sum::<f32>() / classes as f32;
        row.iter_mut().for_each(|count| *count -= mean);
    }
    counts
}

/// Pseudo-random numbers (xorshift), the same at every run.
struct Dice(u64);

impl Dice {
    fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            order.swap(at, (self.0 % (at as u64 + 1)) as usize);
        }
    }
}
