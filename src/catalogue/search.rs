//! Finding an entry by its name as people type it: without accents, with a letter wrong, without spaces,
//! in Southern spelling, with much around it.
//!
//! Each name is weighed by how rare its words are in the list. A hit must cover what was asked; how much
//! of the name it covers and whether the words stand together decide between several.

use std::collections::HashMap;

use super::Entry;
use super::spelling::{is_one_slip, plain, shortened, without_small_talk};
use crate::fold::words;

/// A procedure that may be meant, and how surely, from 0 to 1.
#[derive(Debug, Clone, Copy)]
pub struct Hit<'a> {
    pub entry: &'a Entry,
    pub score: f32,
}

/// From here on a hit counts though nothing else was understood.
pub const STRONG: f32 = 0.8;
/// Below this nothing is found, and so far behind the best another is not meant.
const CUT: f32 = 0.66;
const BEHIND: f32 = 0.12;
/// Common words alone find nothing: so much must the words found weigh together, and one by itself
/// must be long, since a short one means many things.
const LEAST: f32 = 0.65;
const LONG: usize = 5;
/// What an asked word counts that a name does not have.
const MISSED: f32 = 0.38;
/// How surely a word is meant that a letter parts from what was typed: where that is no word of the list,
/// and where it is one.
const WRONG_LETTER: f32 = 0.75;
const MAYBE_WRONG: f32 = 0.4;
/// Who names a thing whole means nothing else.
pub const WHOLE: f32 = 0.99;
/// Shares of what was asked, of the name, and of words that stand together.
const ASKED: f32 = 0.66;
const NAMED: f32 = 0.2;
const TOGETHER: f32 = 0.14;
/// More words than this are a story; so many names are looked at closely.
const MOST_WORDS: usize = 40;
const CLOSELY: usize = 200;

/// The words of all names, and where each stands.
#[derive(Debug, Default)]
pub struct Index {
    ids: HashMap<Box<str>, u32>,
    /// Of each word, from 0 (in every name) to 1 (in one).
    rarity: Vec<f32>,
    /// The names that a word stands in.
    found_in: Vec<Vec<u32>>,
    names: Vec<Name>,
    /// Words by each form of them with a letter left out: hash and word, sorted.
    near: Vec<(u64, u32)>,
    spelt: Vec<Box<str>>,
}

#[derive(Debug)]
struct Name {
    entry: u32,
    words: Box<[u32]>,
    weight: f32,
}

/// A word that was asked for: what it weighs, which words it may be, the surest first, and whether it
/// is long enough to be looked for alone.
struct Asked {
    weight: f32,
    may_be: Vec<(u32, f32)>,
    is_long: bool,
}

/// How much of what was asked a name has.
#[derive(Clone, Copy, Default)]
struct Share {
    /// What the words found weigh, less where a letter is wrong.
    found: f32,
    weight: f32,
    words: u32,
    has_long: bool,
}

impl Share {
    fn add(&mut self, asked: &Asked, sure: f32) {
        self.found += sure * asked.weight;
        self.weight += asked.weight;
        self.words += 1;
        self.has_long |= asked.is_long;
    }

    fn of(self, asked: usize) -> f32 {
        let missed = (asked as f32 - self.words as f32).max(0.0);
        self.found / (self.weight + MISSED * missed).max(f32::MIN_POSITIVE)
    }

    fn is_enough(&self) -> bool {
        self.found >= LEAST && (self.words > 1 || self.has_long)
    }
}

impl Index {
    pub fn new(entries: &[Entry]) -> Self {
        let mut index = Self::default();
        for (at, entry) in entries.iter().enumerate() {
            let entry_id = u32::try_from(at).unwrap_or(u32::MAX);
            for text in std::iter::once(&entry.name).chain(&entry.aliases) {
                index.add(entry_id, text);
            }
        }
        let count = index.names.len().max(1) as f32;
        let rarity = |names: &Vec<u32>| (count / names.len().max(1) as f32).ln_1p() / count.ln_1p();
        index.rarity = index.found_in.iter().map(rarity).collect();
        for name in &mut index.names {
            name.weight =
                name.words.iter().filter_map(|word| index.rarity.get(*word as usize)).sum();
        }
        for (id, word) in index.spelt.iter().enumerate() {
            let id = u32::try_from(id).unwrap_or(u32::MAX);
            index.near.extend(shortened(word).map(|hash| (hash, id)));
        }
        index.near.sort_unstable();
        index.near.dedup();
        index.near.shrink_to_fit();
        index
    }

    fn add(&mut self, entry: u32, text: &str) {
        let name = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let mut ids: Vec<u32> = words(text).iter().map(|word| self.id_of(&plain(word))).collect();
        ids.shrink_to_fit();
        for id in &ids {
            if let Some(names) = self.found_in.get_mut(*id as usize)
                && names.last() != Some(&name)
            {
                names.push(name);
            }
        }
        self.names.push(Name { entry, words: ids.into(), weight: 0.0 });
    }

    fn id_of(&mut self, word: &str) -> u32 {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.insert(word.into(), id);
        self.spelt.push(word.into());
        self.found_in.push(Vec::new());
        id
    }

    /// What may be meant, best first.
    pub fn search<'a>(&self, entries: &'a [Entry], words: &[String]) -> Vec<Hit<'a>> {
        let asked = self.asked(words);
        let terms = Terms::new(&asked, self.rarity.len());
        let mut scores: HashMap<u32, f32> = HashMap::new();
        for (name, share) in self.candidates(&asked) {
            let Some(name) = self.names.get(name as usize) else { continue };
            let score = ASKED * share + self.shape(name, &terms);
            let before = scores.entry(name.entry).or_default();
            *before = before.max(score);
        }
        let hit = |(entry, score): (u32, f32)| {
            Some(Hit { entry: entries.get(entry as usize)?, score: score.min(1.0) })
        };
        let mut hits: Vec<Hit<'_>> = scores.into_iter().filter_map(hit).collect();
        hits.sort_by(|a, b| {
            b.score.total_cmp(&a.score).then_with(|| a.entry.code.cmp(&b.entry.code))
        });
        let first = hits.first().map_or(0.0, |hit| hit.score);
        let behind = if first >= WHOLE { 1.0 - WHOLE } else { BEHIND };
        hits.retain(|hit| hit.score >= CUT.max(first - behind));
        hits
    }

    /// The names that hold most of what was asked, and what share of it.
    fn candidates(&self, asked: &[Asked]) -> Vec<(u32, f32)> {
        let mut shares = vec![Share::default(); self.names.len()];
        let mut counted = vec![u32::MAX; self.names.len()];
        for (term, asked) in (0_u32..).zip(asked) {
            for (word, sure) in &asked.may_be {
                for name in self.found_in.get(*word as usize).into_iter().flatten() {
                    let at = *name as usize;
                    if let (Some(share), Some(last)) = (shares.get_mut(at), counted.get_mut(at))
                        && *last != term
                    {
                        *last = term;
                        share.add(asked, *sure);
                    }
                }
            }
        }
        let enough = (0_u32..).zip(shares).filter(|(_, share)| share.is_enough());
        let share = |(name, share): (u32, Share)| (name, share.of(asked.len()));
        let mut best: Vec<(u32, f32)> = enough.map(share).collect();
        if best.len() > CLOSELY {
            best.select_nth_unstable_by(CLOSELY, |a, b| b.1.total_cmp(&a.1));
            best.truncate(CLOSELY);
        }
        best
    }

    /// How much of a name was asked for, and how much of it together.
    fn shape(&self, name: &Name, terms: &Terms) -> f32 {
        let rarity = |word: u32| self.rarity.get(word as usize).copied().unwrap_or(0.0);
        let (mut named, mut pairs, mut seen) = (0.0, 0, Vec::with_capacity(terms.count));
        for (at, word) in name.words.iter().enumerate() {
            let Some((term, sure)) = terms.of(*word) else { continue };
            named += rarity(*word) * sure;
            if !seen.contains(&term) {
                seen.push(term);
            }
            let next = name.words.get(at + 1).and_then(|next| terms.of(*next));
            pairs += usize::from(next.is_some_and(|(next, _)| next == term + 1));
        }
        let together = match seen.len() {
            0 => 0.0,
            1 => 1.0,
            many => (pairs as f32 / (many - 1) as f32).min(1.0),
        };
        NAMED * named / name.weight.max(f32::MIN_POSITIVE) + TOGETHER * together
    }

    /// The words that were asked for, without those around a question.
    fn asked(&self, words: &[String]) -> Vec<Asked> {
        let plain: Vec<String> = words.iter().map(|word| plain(word)).collect();
        let kept = without_small_talk(&plain);
        let mut asked = Vec::with_capacity(kept.len());
        for word in kept.into_iter().take(MOST_WORDS) {
            let may_be = self.may_be(word);
            match self.parted(word).filter(|_| may_be.is_empty()) {
                Some(parts) => asked
                    .extend(parts.into_iter().map(|id| self.weighed(vec![(id, 1.0)], word.len()))),
                None => asked.push(self.weighed(may_be, word.len())),
            }
        }
        asked
    }

    fn weighed(&self, may_be: Vec<(u32, f32)>, length: usize) -> Asked {
        let rarity = |(word, _): &(u32, f32)| self.rarity.get(*word as usize).copied();
        let weight = may_be.first().and_then(rarity).unwrap_or(0.0);
        Asked { weight, may_be, is_long: length >= LONG }
    }

    /// The words of names that a word may be.
    fn may_be(&self, word: &str) -> Vec<(u32, f32)> {
        let own = self.ids.get(word).copied();
        let mut may_be: Vec<(u32, f32)> = own.map(|id| (id, 1.0)).into_iter().collect();
        if word.len() < 3 || word.bytes().any(|byte| byte.is_ascii_digit()) {
            return may_be;
        }
        let sure = if own.is_some() { MAYBE_WRONG } else { WRONG_LETTER };
        let mut near: Vec<u32> = shortened(word).flat_map(|hash| self.shortened_to(hash)).collect();
        near.sort_unstable();
        near.dedup();
        let differs = |id: &u32| {
            let other = self.spelt.get(*id as usize);
            Some(*id) != own && other.is_some_and(|other| is_one_slip(word, other))
        };
        near.retain(differs);
        // Of several the commonest weighs, so that a slip does not make a word rare.
        near.sort_by(|a, b| self.rarity[*a as usize].total_cmp(&self.rarity[*b as usize]));
        may_be.extend(near.into_iter().map(|id| (id, sure)));
        may_be
    }

    fn shortened_to(&self, hash: u64) -> impl Iterator<Item = u32> {
        let from = self.near.partition_point(|(other, _)| *other < hash);
        let rest = self.near.get(from..).unwrap_or_default();
        rest.iter().take_while(move |(other, _)| *other == hash).map(|(_, id)| *id)
    }

    /// "khaisinh": the words of names that were written together, as few as possible.
    fn parted(&self, word: &str) -> Option<Vec<u32>> {
        if !(5..=60).contains(&word.len()) || !word.is_ascii() {
            return None;
        }
        let mut ways: Vec<Option<Vec<u32>>> = vec![None; word.len() + 1];
        ways[0] = Some(Vec::new());
        for end in 1..=word.len() {
            for start in end.saturating_sub(LONGEST_WORD)..end.saturating_sub(1) {
                let id = self.ids.get(&word[start..end]);
                let (Some(id), Some(way)) = (id, &ways[start]) else { continue };
                if ways[end].as_ref().is_none_or(|other| other.len() > way.len() + 1) {
                    let mut way = way.clone();
                    way.push(*id);
                    ways[end] = Some(way);
                }
            }
        }
        ways.pop()?
    }
}

/// The longest syllable of Vietnamese: "nghieng".
const LONGEST_WORD: usize = 7;

/// For each word of the list, which asked word it is.
struct Terms {
    of: Vec<(u32, f32)>,
    count: usize,
}

impl Terms {
    fn new(asked: &[Asked], words: usize) -> Self {
        let mut of = vec![(0, 0.0); words];
        for (term, asked) in (0_u32..).zip(asked) {
            for (word, sure) in &asked.may_be {
                if let Some(place) = of.get_mut(*word as usize)
                    && place.1 < *sure
                {
                    *place = (term, *sure);
                }
            }
        }
        Self { of, count: asked.len() }
    }

    fn of(&self, word: u32) -> Option<(u32, f32)> {
        self.of.get(word as usize).copied().filter(|(_, sure)| *sure > 0.0)
    }
}
