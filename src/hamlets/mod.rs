//! Hamlets of communes (ấp, khu phố): found by what people call them, read from files, compared with what counts now.

mod changes;
pub mod read;

use std::collections::HashMap;

use crate::fold::fold;

pub use changes::{Changes, changes};

/// A hamlet of a commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hamlet {
    /// `<unit>/<key of the name>`: "2025:25459/khu-pho-1". The same in every file that names it.
    pub id: String,
    pub unit: String,
    /// As it was written.
    pub name: String,
    /// Null where nobody knows it.
    pub households: Option<i64>,
}

/// All hamlets that count, those of a commune together, in the order of their file.
#[derive(Debug, Clone, Default)]
pub struct Hamlets {
    all: Vec<Hamlet>,
    by_id: HashMap<String, usize>,
    /// Where those of a unit begin and end.
    of_units: HashMap<String, (usize, usize)>,
}

/// What a hamlet may be called besides its own name.
const KINDS: [&str; 5] = ["khu-pho-", "ap-", "thon-", "khom-", "to-dan-pho-"];

impl Hamlets {
    /// `all` in the order in which they are told; those of a unit stand together.
    pub fn new(all: Vec<Hamlet>) -> Self {
        let mut of_units: HashMap<String, (usize, usize)> = HashMap::new();
        for (at, hamlet) in all.iter().enumerate() {
            of_units.entry(hamlet.unit.clone()).or_insert((at, at)).1 = at + 1;
        }
        let by_id = all.iter().enumerate().map(|(at, hamlet)| (hamlet.id.clone(), at)).collect();
        Self { all, by_id, of_units }
    }

    /// The hamlet of this id; none where it counts no more.
    pub fn get(&self, id: &str) -> Option<&Hamlet> {
        self.by_id.get(id).and_then(|at| self.all.get(*at))
    }

    /// Those of a commune.
    pub fn of(&self, unit: &str) -> &[Hamlet] {
        let range = self.of_units.get(unit).and_then(|(from, to)| self.all.get(*from..*to));
        range.unwrap_or_default()
    }

    /// The hamlet of a commune that a text names: whole, as "kp 1", or without its kind where that leaves one.
    pub fn named(&self, unit: &str, text: &str) -> Option<&Hamlet> {
        let (own, key) = (self.of(unit), key(text));
        let is_called = |hamlet: &&Hamlet| {
            let name = key_of(hamlet);
            KINDS.iter().any(|kind| name.strip_prefix(kind) == Some(&key))
        };
        let whole = own.iter().find(|hamlet| key_of(hamlet) == key);
        whole.or_else(|| {
            let mut called = own.iter().filter(is_called);
            called.next().filter(|_| called.next().is_none())
        })
    }

    /// The hamlets of a commune that texts name, each once, in their order.
    ///
    /// # Errors
    /// The first text that names none.
    pub fn all_named<'t>(&self, unit: &str, texts: &[&'t str]) -> Result<Vec<&Hamlet>, &'t str> {
        let mut found: Vec<&Hamlet> = Vec::new();
        for text in texts {
            let hamlet = self.named(unit, text).ok_or(*text)?;
            if !found.contains(&hamlet) {
                found.push(hamlet);
            }
        }
        Ok(found)
    }
}

/// Nobody looks after more.
pub const MOST_OF_A_HELPER: usize = 20;

/// The id of a hamlet of a commune; none where its name has neither letter nor digit.
pub fn id(unit: &str, name: &str) -> Option<String> {
    let key = key(name);
    (!key.is_empty()).then(|| format!("{unit}/{key}"))
}

fn key_of(hamlet: &Hamlet) -> &str {
    hamlet.id.rsplit('/').next().unwrap_or_default()
}

/// A name without accents and signs, "KP01" written out: "khu-pho-1".
fn key(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    if let Some(first) = words.first().copied() {
        let (kind, number) =
            first.split_at(first.find(|c: char| c.is_ascii_digit()).unwrap_or(first.len()));
        let kind: &[&str] = match kind {
            "kp" => &["khu", "pho"],
            "ap" => &["ap"],
            _ => return joined(&words),
        };
        words.splice(..1, kind.iter().copied().chain((!number.is_empty()).then_some(number)));
    }
    joined(&words)
}

fn joined(words: &[&str]) -> String {
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let bare = |word: &&str| match word.trim_start_matches('0') {
        "" => word.to_string(),
        bare if is_number(word) => bare.to_owned(),
        _ => word.to_string(),
    };
    words.iter().map(bare).collect::<Vec<_>>().join("-")
}
