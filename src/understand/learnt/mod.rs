//! What is learnt from phrases: tables that score a sentence for every class; no class has a name here.
//!
//! A linear model over hashed n-grams of letters and syllables, with a naive Bayes count of syllables
//! beside it. Trained by `build.rs` from the content inside the program, by the program from a folder.

mod features;
pub mod lexicon;
mod syllable;
mod train;

use std::borrow::Cow;
use std::ops::Range;

use features::{Features, SLOTS, SYLLABLES};
use lexicon::{Lexicon, Word};

/// Scores by slot: `classes` whole numbers a row, to be multiplied by `scale`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tables {
    classes: usize,
    /// How much a slot says, in sixteenths.
    rarity: Cow<'static, [u8]>,
    linear: Rows,
    counted: Rows,
    /// The words that several phrases use, as sorted numbers of four bytes.
    words: Cow<'static, [u8]>,
}

/// Rows of small numbers, one for each slot.
#[derive(Debug, Clone, Default, PartialEq)]
struct Rows {
    scale: f32,
    /// Signed, of one byte.
    cells: Cow<'static, [u8]>,
}

/// How much the count says beside the linear model (chosen on the sentences of tests/understanding).
const COUNTED: f32 = 0.5;
const MAGIC: &[u8; 8] = b"dvcbot02";
/// The mark, the number of classes, two scales.
const HEAD: usize = 20;

impl Tables {
    /// Learns from phrases and their classes (`0..classes`). The same phrases give the same tables.
    pub fn train(lexicon: &Lexicon, phrases: &[(usize, &str)], classes: usize) -> Self {
        train::tables(lexicon, phrases, classes)
    }

    /// One score a class, to be made a confidence by a softmax.
    pub fn scores(&self, words: &[Word]) -> Vec<f32> {
        let features = Features::of(words);
        let mut scores = vec![0.0; self.classes];
        for (slot, value) in features.weighed(&self.rarity) {
            self.linear.add(self.classes, slot, value, &mut scores);
        }
        let weight = COUNTED / (features.syllables.len() as f32).max(1.0).sqrt();
        for slot in &features.syllables {
            self.counted.add(self.classes, slot % SYLLABLES, weight, &mut scores);
        }
        scores
    }

    /// Is it a word that means something: a syllable of Vietnamese, or one that phrases use?
    pub fn knows(&self, word: &Word) -> bool {
        let number = features::word_number(word);
        syllable::is_syllable(&word.folded)
            || self.words.as_chunks().0.binary_search(&number.to_be_bytes()).is_ok()
    }

    /// As a file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend((self.classes as u32).to_le_bytes());
        bytes.extend(self.linear.scale.to_le_bytes());
        bytes.extend(self.counted.scale.to_le_bytes());
        bytes.extend(self.rarity.iter());
        for rows in [&self.linear, &self.counted] {
            bytes.extend(rows.cells.iter());
        }
        bytes.extend(self.words.iter());
        bytes
    }

    /// None when it is not a file of [`Self::to_bytes`]. What is inside the program is not copied.
    #[expect(clippy::needless_pass_by_value, reason = "what is owned is given away")]
    pub fn from_bytes(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let (head, body) = bytes.split_first_chunk::<HEAD>()?;
        let number = |at: usize| head.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes);
        let classes = number(8)? as usize;
        let sizes = [SLOTS, SLOTS * classes, SYLLABLES * classes];
        if !head.starts_with(MAGIC) || body.len() < sizes.iter().sum::<usize>() {
            return None;
        }
        let mut from = HEAD;
        let [rarity, linear, counted] = sizes.map(|size| {
            from += size;
            part(&bytes, from - size..from)
        });
        let linear = Rows { scale: f32::from_bits(number(12)?), cells: linear };
        let counted = Rows { scale: f32::from_bits(number(16)?), cells: counted };
        let words = part(&bytes, from..bytes.len());
        Some(Self { classes, rarity, linear, counted, words })
    }
}

#[expect(clippy::ptr_arg, reason = "what is inside the program is not copied")]
fn part(bytes: &Cow<'static, [u8]>, range: Range<usize>) -> Cow<'static, [u8]> {
    match bytes {
        Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(range).unwrap_or_default()),
        Cow::Owned(bytes) => Cow::Owned(bytes.get(range).unwrap_or_default().to_vec()),
    }
}

/// The phrases of a file: one a line, `#` begins a comment.
pub fn phrases(file: &str) -> impl Iterator<Item = &str> {
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl Rows {
    /// Small numbers for large ones; the few largest are cut off.
    fn of(values: &[f32]) -> Self {
        let mut sizes: Vec<f32> =
            values.iter().map(|value| value.abs()).filter(|size| *size > 0.0).collect();
        sizes.sort_by(f32::total_cmp);
        let largest = sizes.get(sizes.len() * 9_995 / 10_000).copied().unwrap_or(1.0);
        let scale = largest / 127.0;
        let small = |value: &f32| ((value / scale).round().clamp(-127.0, 127.0) as i8) as u8;
        Self { scale, cells: values.iter().map(small).collect::<Vec<u8>>().into() }
    }

    fn add(&self, classes: usize, slot: usize, weight: f32, scores: &mut [f32]) {
        let Some(row) = self.cells.get(slot * classes..(slot + 1) * classes) else { return };
        let weight = weight * self.scale;
        for (score, cell) in scores.iter_mut().zip(row) {
            *score += weight * f32::from(*cell as i8);
        }
    }
}
