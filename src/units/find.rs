//! Names of units found in a sentence: with or without accents, kind words and districts beside.
//!
//! Evidence counts in this order: accents typed, the kind word, the edition that has figures.

use std::collections::HashMap;
use std::ops::Range;

use super::kind::{self, Kind};
use super::typed::Typed;
use super::{Level, Unit};
use crate::fold::{accented, fold};

/// Every name of every unit, by its folded words without the kind word.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    by_words: HashMap<String, Vec<Name>>,
    /// The most words a name has that begins with this word.
    longest: HashMap<String, usize>,
    /// The first edition: the one that has figures.
    first_edition: i32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    unit: usize,
    kind: Option<Kind>,
    spelt: Vec<String>,
    /// An alias may be one short word: somebody has written it down on purpose.
    alias: bool,
}

/// A name in a text, and the words that it takes.
pub(super) struct Place {
    pub units: Vec<usize>,
    words: Range<usize>,
}

#[derive(Default)]
pub(super) struct Found {
    pub places: Vec<Place>,
    pub rest: Vec<String>,
}

/// How well the letters typed fit a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Accents were typed, and others than the name has.
    Wrong,
    /// What was typed says nothing against the name.
    Plain,
    /// Accents were typed, and they are the name's.
    Exact,
}

/// Words that may stand between a commune and its district.
const BETWEEN: [&str; 7] = ["thuoc", "o", "cua", "ben", "tai", "cu", "tren"];

impl Names {
    pub fn new(units: &[Unit]) -> Self {
        let first_edition = units.iter().map(|unit| unit.edition).min().unwrap_or_default();
        let mut names = Self { first_edition, ..Self::default() };
        for (at, unit) in units.iter().enumerate() {
            names.add(at, &unit.name, false);
            names.add(at, &unit.official, false);
            unit.aliases.iter().for_each(|alias| names.add(at, alias, true));
        }
        names
    }

    fn add(&mut self, unit: usize, name: &str, alias: bool) {
        let spelt = accented(name);
        let all: Vec<String> = spelt.split(' ').map(str::to_owned).collect();
        let folded: Vec<String> = all.iter().map(|word| fold(word)).collect();
        let (skip, kind) = kind::leading(&folded).filter(|(skip, _)| *skip < all.len()).unzip();
        let skip = skip.unwrap_or(0);
        let (key, spelt) = (folded.get(skip..), all.get(skip..));
        let (Some(key @ [first, ..]), Some(spelt)) = (key, spelt) else { return };
        let longest = self.longest.entry(first.clone()).or_default();
        *longest = (*longest).max(key.len());
        let entry = self.by_words.entry(key.join(" ")).or_default();
        let name = Name { unit, kind: kind.flatten(), spelt: spelt.to_vec(), alias };
        if !entry.contains(&name) {
            entry.push(name);
        }
    }

    pub fn find(&self, units: &[Unit], text: &str) -> Found {
        let folded = fold(text);
        if !folded.split(' ').any(|word| self.may_begin(word)) {
            let rest = folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned);
            return Found { places: Vec::new(), rest: rest.collect() };
        }
        let typed = Typed::new(text);
        let (mut found, mut at) = (Found::default(), 0);
        while at < typed.len() {
            let Some(place) = self.longest_at(units, &typed, at) else {
                found.rest.push(typed.word(at).to_owned());
                at += 1;
                continue;
            };
            at = place.words.end;
            if place.units.is_empty() {
                found.rest.extend(place.words.map(|at| typed.word(at).to_owned()));
                continue;
            }
            found.places.push(place);
        }
        found.places = narrow(units, &typed, found.places);
        found
    }

    /// Most sentences hold no word that begins a name; a number may be glued to one.
    fn may_begin(&self, word: &str) -> bool {
        self.longest.contains_key(word) || word.bytes().any(|byte| byte.is_ascii_digit())
    }

    /// The longest name that begins at this word, with its kind word if there is one.
    fn longest_at(&self, units: &[Unit], typed: &Typed, at: usize) -> Option<Place> {
        let kinds = kind::ways(typed, at);
        kinds
            .into_iter()
            .filter_map(|(skip, kind)| self.name_at(units, typed, at, skip, kind))
            .fold(None, |best: Option<Place>, place| match best {
                Some(best) if best.words.end >= place.words.end => Some(best),
                _ => Some(place),
            })
    }

    /// The longest name after `skip` words of kind.
    fn name_at(
        &self,
        units: &[Unit],
        typed: &Typed,
        at: usize,
        skip: usize,
        kind: Option<Kind>,
    ) -> Option<Place> {
        let start = at + skip;
        let longest = *self.longest.get(typed.word(start))?;
        let last = typed.len().min(start + longest);
        // "tỉnh Thái Bình" is another province and not our commune: no unit, but its words are used.
        let elsewhere = kind == Some(Kind::Province);
        (start + 1..=last).rev().find_map(|end| {
            let names = self.by_words.get(typed.words(start..end))?;
            let chosen = self.choose(units, names, typed, start..end, (skip > 0).then_some(kind));
            (!chosen.is_empty() || elsewhere).then_some(Place { units: chosen, words: at..end })
        })
    }

    /// The units that these words may mean. `kind` is none without a kind word.
    fn choose(
        &self,
        units: &[Unit],
        names: &[Name],
        typed: &Typed,
        words: Range<usize>,
        kind: Option<Option<Kind>>,
    ) -> Vec<usize> {
        let fits = |name: &Name| fit(name, typed, words.clone());
        let Some(best) = names.iter().map(fits).max() else { return Vec::new() };
        let bare = kind.is_none();
        let mut chosen: Vec<&Name> = names
            .iter()
            .filter(|name| fits(name) == best)
            .filter(|name| !bare || stands_bare(name, typed, words.clone(), best))
            .filter(|name| !is_number(name) || kind.flatten() == name.kind)
            .collect();
        if let Some(kind) = kind.flatten() {
            chosen = of_kind(units, chosen, kind, self.first_edition);
        }
        let mut ids: Vec<usize> = chosen.into_iter().map(|name| name.unit).collect();
        if ids.iter().any(|at| self.has_figures(units, *at)) {
            ids.retain(|at| self.has_figures(units, *at));
        }
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    fn has_figures(&self, units: &[Unit], at: usize) -> bool {
        units.get(at).is_some_and(|unit| unit.edition == self.first_edition)
    }
}

fn fit(name: &Name, typed: &Typed, words: Range<usize>) -> Fit {
    let exact = words.clone().zip(&name.spelt).all(|(at, spelt)| typed.spelt(at) == spelt);
    if words.clone().all(|at| typed.is_plain(at)) && !(exact && typed.has_accents) {
        return Fit::Plain;
    }
    if exact {
        return Fit::Exact;
    }
    let agrees = |(at, spelt): (usize, &String)| typed.is_plain(at) || typed.spelt(at) == spelt;
    if words.zip(&name.spelt).all(agrees) { Fit::Plain } else { Fit::Wrong }
}

/// May this name stand without a kind word, or are these ordinary words?
fn stands_bare(name: &Name, typed: &Typed, words: Range<usize>, fit: Fit) -> bool {
    if is_number(name) {
        return false;
    }
    if words.len() == 1 && !name.alias {
        let letters = name.spelt.first().map_or(0, |word| word.chars().count());
        let inside_a_name = typed.is_capital(words.end);
        let sure = words.start > 0 || typed.len() == 1;
        return letters > 2 && sure && typed.is_capital(words.start) && !inside_a_name;
    }
    let whole = words.len() == typed.len();
    fit == Fit::Exact
        || (fit == Fit::Plain && !typed.has_accents)
        || whole
        || words.into_iter().all(|at| typed.is_capital(at))
}

/// Numbers, Roman ones too, name a ward only after its kind word.
fn is_number(name: &Name) -> bool {
    let [word] = name.spelt.as_slice() else { return false };
    word.bytes().all(|b| b.is_ascii_digit()) || word.bytes().all(|b| b"ivx".contains(&b))
}

/// The folded words of a name without its kind word.
pub(super) fn bare(name: &str) -> Vec<String> {
    let words: Vec<String> = fold(name).split(' ').map(str::to_owned).collect();
    let skip = kind::leading(&words).map_or(0, |(skip, _)| skip);
    words.get(skip..).unwrap_or_default().to_vec()
}

/// Those of the kind said; else of its level; else, since people mix up kinds, all.
fn of_kind<'a>(
    units: &[Unit],
    names: Vec<&'a Name>,
    kind: Kind,
    first_edition: i32,
) -> Vec<&'a Name> {
    let with = |fits: &dyn Fn(&Name, &Unit) -> bool| -> Vec<&'a Name> {
        let fits = |name: &&Name| units.get(name.unit).is_some_and(|unit| fits(name, unit));
        names.iter().copied().filter(fits).collect()
    };
    let exact = with(&|name, _| name.kind == Some(kind));
    if !exact.is_empty() {
        return exact;
    }
    if kind == Kind::Province {
        return Vec::new();
    }
    let level = with(&|_, unit| unit.level == kind.level() && unit.edition == first_edition);
    if level.is_empty() { names } else { level }
}

/// A district beside a commune says which one, and is then no mention of its own.
fn narrow(units: &[Unit], typed: &Typed, places: Vec<Place>) -> Vec<Place> {
    let mut kept: Vec<Place> = Vec::with_capacity(places.len());
    for mut place in places {
        let Some(before) = kept.last_mut().filter(|before| beside(typed, before, &place)) else {
            kept.push(place);
            continue;
        };
        if let Some(inside) = inside(units, &before.units, &place.units) {
            before.units = inside;
            before.words.end = place.words.end;
        } else if let Some(inside) = inside(units, &place.units, &before.units) {
            place.units = inside;
            place.words.start = before.words.start;
            *before = place;
        } else {
            kept.push(place);
        }
    }
    kept
}

fn beside(typed: &Typed, before: &Place, after: &Place) -> bool {
    (before.words.end..after.words.start).all(|at| BETWEEN.contains(&typed.word(at)))
}

/// The inner units that lie in one of the outer ones; the province narrows nothing.
fn inside(units: &[Unit], inner: &[usize], outer: &[usize]) -> Option<Vec<usize>> {
    let unit = |at: &usize| units.get(*at);
    let lies_in = |inner: &usize, level: Level| {
        let parent = unit(inner).and_then(|unit| unit.parent.as_ref());
        outer.iter().filter_map(unit).any(|o| o.level == level && Some(&o.id) == parent)
    };
    let narrowed: Vec<usize> =
        inner.iter().copied().filter(|at| lies_in(at, Level::District)).collect();
    if !narrowed.is_empty() {
        return Some(narrowed);
    }
    let provinces = outer.iter().filter_map(unit).any(|unit| unit.level == Level::Province);
    let below = |at: &usize| unit(at).is_some_and(|unit| unit.level != Level::Province);
    (provinces && inner.iter().all(below)).then(|| inner.to_vec())
}
