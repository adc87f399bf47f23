//! The kind words of units: Xã, Phường, Huyện and what people type for them.

use super::Level;
use super::typed::Typed;

/// What a unit is called besides its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Province,
    City,
    TownDistrict,
    District,
    Ward,
    Town,
    Commune,
}

/// Folded kind words and the spelling with accents. Those without a kind fit every unit.
const KINDS: [(&str, &str, Option<Kind>); 22] = [
    ("uy ban nhan dan", "uỷ ban nhân dân", None),
    ("ubnd", "ubnd", None),
    ("uy ban", "uỷ ban", None),
    ("ub", "ub", None),
    ("thanh pho", "thành phố", Some(Kind::City)),
    ("tp", "tp", Some(Kind::City)),
    ("thi xa", "thị xã", Some(Kind::TownDistrict)),
    ("tx", "tx", Some(Kind::TownDistrict)),
    ("thi tran", "thị trấn", Some(Kind::Town)),
    ("tt", "tt", Some(Kind::Town)),
    ("huyen", "huyện", Some(Kind::District)),
    ("h", "h", Some(Kind::District)),
    ("tinh", "tỉnh", Some(Kind::Province)),
    ("t", "t", Some(Kind::Province)),
    ("phuong", "phường", Some(Kind::Ward)),
    ("phuog", "phường", Some(Kind::Ward)),
    ("fuong", "phường", Some(Kind::Ward)),
    ("ph", "ph", Some(Kind::Ward)),
    ("p", "p", Some(Kind::Ward)),
    ("f", "f", Some(Kind::Ward)),
    ("xa", "xã", Some(Kind::Commune)),
    ("x", "x", Some(Kind::Commune)),
];

impl Kind {
    pub fn level(self) -> Level {
        match self {
            Self::Province => Level::Province,
            Self::City | Self::TownDistrict | Self::District => Level::District,
            Self::Ward | Self::Town | Self::Commune => Level::Commune,
        }
    }
}

/// The kind words that a unit's own name begins with, and how many they are.
pub(super) fn leading(folded: &[String]) -> Option<(usize, Option<Kind>)> {
    KINDS.iter().find_map(|(words, _, kind)| {
        let count = words.split(' ').count();
        let begins = words.split(' ').eq(folded.get(..count)?.iter().map(String::as_str));
        (begins && kind.is_some()).then_some((count, *kind))
    })
}

/// The ways to read the words here as kind words: how many words, which kind. The first is none.
pub(super) fn ways(typed: &Typed, at: usize) -> Vec<(usize, Option<Kind>)> {
    let mut ways = vec![(0, None)];
    let Some((count, kind)) = kind_at(typed, at) else { return ways };
    ways.push((count, kind));
    if kind.is_none()
        && let Some((more, kind)) = kind_at(typed, at + count)
    {
        ways.push((count + more, kind));
    }
    ways
}

fn kind_at(typed: &Typed, at: usize) -> Option<(usize, Option<Kind>)> {
    KINDS.iter().find_map(|(words, spelt, kind)| {
        if !typed.word(at).starts_with(words.split(' ').next()?) {
            return None;
        }
        let end = at + words.split(' ').count();
        (typed.words(at..end) == *words && spelt_so(typed, at, end, spelt))
            .then_some((end - at, *kind))
    })
}

/// A kind word typed with accents has the right ones; one without says nothing beside a name that
/// is typed with accents: "cách xa Tân Biên" is far from it, not the commune.
fn spelt_so(typed: &Typed, at: usize, end: usize, spelt: &str) -> bool {
    let same = (at..end).map(|at| typed.spelt(at)).eq(spelt.split(' '));
    let plain = (at..end).all(|at| typed.is_plain(at)) && typed.is_plain(end);
    same || plain
}
