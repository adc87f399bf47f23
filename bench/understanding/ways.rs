//! Other ways of understanding, as simple as they are usually written.

use std::collections::{BTreeMap, HashMap, HashSet};

use dvcbot::understand::learnt::lexicon::Lexicon;
use dvcbot::understand::{Intent, Model};

pub type Phrases = Vec<(Intent, String)>;

/// A way of understanding: the real intents of a text, best first.
pub trait Way {
    fn rank(&self, text: &str) -> Vec<Intent>;
}

impl Way for Model {
    fn rank(&self, text: &str) -> Vec<Intent> {
        let ranked = Model::rank(self, &self.words(text)).into_iter().map(|(intent, _)| intent);
        ranked.filter(|intent| *intent != Intent::OutOfScope).collect()
    }
}

/// Syllables and pairs of them.
fn terms(lexicon: &Lexicon, text: &str) -> Vec<String> {
    let words: Vec<String> = lexicon.words(text).into_iter().map(|word| word.folded).collect();
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    words.iter().cloned().chain(pairs).collect()
}

fn best(scores: BTreeMap<Intent, f64>) -> Vec<Intent> {
    let mut ranked: Vec<(Intent, f64)> =
        scores.into_iter().filter(|(intent, _)| *intent != Intent::OutOfScope).collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    ranked.into_iter().map(|(intent, _)| intent).collect()
}

/// How often each term stands in the phrases of each intent.
struct Counts {
    lexicon: Lexicon,
    terms: HashMap<String, BTreeMap<Intent, f64>>,
    lengths: BTreeMap<Intent, f64>,
}

impl Counts {
    fn of(phrases: &Phrases, lexicon: &Lexicon) -> Self {
        let (mut counts, mut lengths) =
            (HashMap::<String, BTreeMap<Intent, f64>>::new(), BTreeMap::new());
        for (intent, text) in phrases {
            for term in terms(lexicon, text) {
                *counts.entry(term).or_default().entry(*intent).or_default() += 1.0;
                *lengths.entry(*intent).or_default() += 1.0;
            }
        }
        Self { lexicon: lexicon.clone(), terms: counts, lengths }
    }
}

pub struct Bm25(Counts);

impl Bm25 {
    pub fn of(phrases: &Phrases, lexicon: &Lexicon) -> Self {
        Self(Counts::of(phrases, lexicon))
    }
}

impl Way for Bm25 {
    fn rank(&self, text: &str) -> Vec<Intent> {
        let Counts { lexicon, terms: counts, lengths } = &self.0;
        let all = lengths.len() as f64;
        let average = lengths.values().sum::<f64>() / all;
        let mut scores = BTreeMap::new();
        for held in terms(lexicon, text).iter().filter_map(|term| counts.get(term)) {
            let rarity = (1.0 + (all - held.len() as f64 + 0.5) / (held.len() as f64 + 0.5)).ln();
            for (intent, times) in held {
                let dampened = times + 1.2 * (0.6 + 0.4 * lengths[intent] / average);
                *scores.entry(*intent).or_default() += rarity * times * 2.2 / dampened;
            }
        }
        best(scores)
    }
}

pub struct Bayes(Counts);

impl Bayes {
    pub fn of(phrases: &Phrases, lexicon: &Lexicon) -> Self {
        Self(Counts::of(phrases, lexicon))
    }
}

impl Way for Bayes {
    fn rank(&self, text: &str) -> Vec<Intent> {
        const UNSEEN: f64 = 0.1;
        let Counts { lexicon, terms: counts, lengths } = &self.0;
        let mut scores = BTreeMap::new();
        for held in terms(lexicon, text).iter().filter_map(|term| counts.get(term)) {
            for (intent, length) in lengths {
                let times = held.get(intent).copied().unwrap_or(0.0) + UNSEEN;
                *scores.entry(*intent).or_default() +=
                    (times / (length + UNSEEN * counts.len() as f64)).ln();
            }
        }
        best(scores)
    }
}

/// The intents of the phrases that share most with a text.
pub struct Nearest {
    lexicon: Lexicon,
    phrases: Vec<(Intent, f64)>,
    /// For each term its rarity and the phrases that hold it.
    holding: HashMap<String, (f64, Vec<usize>)>,
}

const NEAREST: usize = 12;

impl Nearest {
    pub fn of(phrases: &Phrases, lexicon: &Lexicon) -> Self {
        let mut holding: HashMap<String, (f64, Vec<usize>)> = HashMap::new();
        for (at, (_, text)) in phrases.iter().enumerate() {
            for term in terms(lexicon, text).into_iter().collect::<HashSet<_>>() {
                holding.entry(term).or_default().1.push(at);
            }
        }
        let mut lengths = vec![0.0; phrases.len()];
        for (rarity, held) in holding.values_mut() {
            *rarity = (phrases.len() as f64 / held.len() as f64).ln();
            held.iter().for_each(|at| lengths[*at] += *rarity * *rarity);
        }
        let phrases = phrases.iter().zip(&lengths).map(|((of, _), length)| (*of, length.sqrt()));
        Self { lexicon: lexicon.clone(), phrases: phrases.collect(), holding }
    }
}

impl Way for Nearest {
    fn rank(&self, text: &str) -> Vec<Intent> {
        let mut shared: HashMap<usize, f64> = HashMap::new();
        for (rarity, held) in
            terms(&self.lexicon, text).iter().filter_map(|term| self.holding.get(term))
        {
            held.iter().for_each(|at| *shared.entry(*at).or_default() += rarity * rarity);
        }
        let mut near: Vec<(usize, f64)> = shared
            .into_iter()
            .map(|(at, shared)| (at, shared / self.phrases[at].1.max(f64::MIN_POSITIVE)))
            .collect();
        near.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut scores = BTreeMap::new();
        for (at, share) in near.into_iter().take(NEAREST) {
            *scores.entry(self.phrases[at].0).or_default() += share.powi(4);
        }
        best(scores)
    }
}
