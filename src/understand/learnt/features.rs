//! A sentence as numbers: hashed n-grams of letters, of syllables, and of syllables with their accents.

use super::lexicon::Word;

/// Slots of all features together, and of the syllables by themselves.
pub const SLOTS: usize = 1 << 16;
pub const SYLLABLES: usize = 1 << 14;

/// The slots of a sentence, by kind; a feature that comes twice stands twice.
#[derive(Debug, Default)]
pub struct Features {
    pub letters: Vec<usize>,
    pub syllables: Vec<usize>,
    pub accents: Vec<usize>,
}

/// How much accents count beside the rest.
const ACCENTS: f32 = 0.7;
/// n-grams of letters, within a word and the blanks around it.
const SHORTEST: usize = 2;
const LONGEST: usize = 5;

impl Features {
    pub fn of(words: &[Word]) -> Self {
        let mut features = Self {
            letters: Vec::with_capacity(words.len() * 16),
            syllables: Vec::with_capacity(words.len() * 2),
            accents: Vec::with_capacity(words.len() * 2),
        };
        let mut padded = Vec::with_capacity(16);
        for word in words {
            padded.clear();
            padded.push(b' ');
            padded.extend(word.folded.bytes());
            padded.push(b' ');
            features.add_letters(&padded);
        }
        for (at, word) in words.iter().enumerate() {
            let next = words.get(at + 1);
            let one = hash(SYLLABLE, word.folded.as_bytes());
            features.syllables.push(slot(one));
            if let Some(next) = next {
                features.syllables.push(slot(hash(hash(one, b" "), next.folded.as_bytes())));
            }
            let Some(spelt) = &word.spelt else { continue };
            let one = hash(ACCENTED, spelt.as_bytes());
            features.accents.push(slot(one));
            if let Some(next) = next.and_then(|next| next.spelt.as_ref()) {
                features.accents.push(slot(hash(hash(one, b" "), next.as_bytes())));
            }
        }
        features
    }

    /// The same sentence as if it had been typed without accents.
    pub fn without_accents(&self) -> Self {
        Self {
            letters: self.letters.clone(),
            syllables: self.syllables.clone(),
            accents: Vec::new(),
        }
    }

    /// Every n-gram that begins at a letter goes on from the shorter one before it.
    fn add_letters(&mut self, padded: &[u8]) {
        for start in 0..padded.len() {
            let mut gram = LETTER;
            let rest = padded.get(start..).unwrap_or_default();
            for (at, byte) in rest.iter().take(LONGEST).enumerate() {
                gram = hash(gram, std::slice::from_ref(byte));
                if at + 1 >= SHORTEST {
                    self.letters.push(slot(gram));
                }
            }
        }
    }

    /// Each slot with its weight: rare ones more, each kind of length one.
    pub fn weighed<'a>(&'a self, rarity: &'a [u8]) -> impl Iterator<Item = (usize, f32)> + 'a {
        let kinds = [(&self.letters, 1.0), (&self.syllables, 1.0), (&self.accents, ACCENTS)];
        kinds.into_iter().flat_map(move |(slots, share)| {
            let of = |slot: &usize| f32::from(rarity.get(*slot).copied().unwrap_or(0)) / 16.0;
            let length: f32 = slots.iter().map(|slot| of(slot) * of(slot)).sum();
            let share = share / length.max(f32::MIN_POSITIVE).sqrt();
            slots.iter().map(move |slot| (*slot, share * of(slot)))
        })
    }

    pub fn all(&self) -> impl Iterator<Item = usize> + '_ {
        self.letters.iter().chain(&self.syllables).chain(&self.accents).copied()
    }
}

/// A number that stands for a word.
pub fn word_number(word: &Word) -> u32 {
    (hash(SYLLABLE, word.folded.as_bytes()) >> 32) as u32
}

const LETTER: u64 = 0xcbf2_9ce4_8422_2325;
const SYLLABLE: u64 = 0x8422_2325_cbf2_9ce4;
const ACCENTED: u64 = 0x9ae1_6a3b_2f90_404f;

/// FNV-1a, from a beginning of its own for each kind.
fn hash(begin: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(begin, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

fn slot(hash: u64) -> usize {
    let mixed = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 48) as usize
}
