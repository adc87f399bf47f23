//! What of a procedure is asked: its papers, fee, time, place, whether online, its form.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::learnt::lexicon::Word;

/// The side of a procedure that a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Facet {
    Form,
    Fee,
    Time,
    Papers,
    Where,
    Online,
}

/// The phrases of each facet, without accents. Of several in a sentence the first in this order counts:
/// "mẫu đơn ở đâu" asks for the form, "nộp online ở đâu" where.
const PHRASES: [(Facet, &[&str]); 6] = [
    (
        Facet::Form,
        &[
            "mau don",
            "to khai",
            "bieu mau",
            "don xin",
            "mau so",
            "mau to",
            "mau giay",
            "mau tk1",
            "mau ct01",
            "phieu yeu cau",
            "mau nao",
            "dien mau",
            "mau moi",
            "theo mau",
            "don de nghi",
            "tai mau",
            "mau viet",
        ],
    ),
    (
        Facet::Fee,
        &[
            "bao nhieu tien",
            "le phi",
            "phi bao nhieu",
            "ton bao nhieu",
            "mat phi",
            "ton phi",
            "mien phi",
            "giam phi",
            "giam le phi",
            "mien giam",
            "dong phi",
            "ton tien",
            "mat tien",
            "may tien",
            "bao tien",
            "nhieu tien",
            "muc phi",
            "muc thu",
            "dong bao nhieu",
            "gia bao nhieu",
            "het bao nhieu",
            "thu phi",
            "chi phi",
            "tinh tien",
            "may dong",
            "may tram",
            "may chuc",
            "may ngan",
            "ngan dong",
            "phi khong",
            "phi sao",
            "phi gi",
            "phi het",
            "co phi",
            "het nhieu",
            "het bao",
            "bao nhieu phan tram",
            "phi thi sao",
            "phi nua",
            "con phi",
            "phi the nao",
        ],
    ),
    (
        Facet::Time,
        &[
            "bao lau",
            "may ngay",
            "bao nhieu ngay",
            "thoi han",
            "thoi gian",
            "khi nao",
            "bao gio",
            "lau khong",
            "may bua",
            "may hom",
            "may thang",
            "may tuan",
            "trong vong",
            "lau qua",
            "chung nao",
            "mat lau",
            "may nam",
            "bao nhieu nam",
            "bao nhieu thang",
            "han cuoi",
            "may gio",
            "lau vay",
            "bao nhieu tuoi",
        ],
    ),
    (
        Facet::Papers,
        &[
            "giay to gi",
            "can gi",
            "can nhung gi",
            "ho so gom",
            "can giay",
            "can chuan bi",
            "mang theo",
            "dem theo",
            "dem gi",
            "mang gi",
            "gom nhung gi",
            "gom gi",
            "thanh phan ho so",
            "giay to nao",
            "nhung giay",
            "giay gi",
            "ho so gi",
            "chuan bi gi",
            "cam theo",
            "giay nao",
            "gom nhung",
            "can cac giay",
            "mang nhung",
            "can mang",
            "can dem",
            "can co gi",
            "bao gom",
            "nop gi",
            "cam gi",
            "cam giay",
            "thieu giay",
            "giay to can",
            "xuat trinh",
        ],
    ),
    (
        Facet::Where,
        &[
            "o dau",
            "cho nao",
            "noi nao",
            "co quan nao",
            "go dau",
            "dia chi",
            "toi dau",
            "den dau",
            "nop dau",
            "ai cap",
            "xa nao",
            "phuong nao",
            "ra dau",
            "len dau",
            "dau",
            "cap nao",
            "noi cu tru",
            "nop cho ai",
            "tham quyen",
            "uy ban nao",
            "cong an nao",
            "cho mo",
            "tinh nao",
            "ben nao",
            "quay nao",
            "phong nao",
            "xa hay",
            "hay ra",
            "hay len",
            "van phong nao",
            "so nao",
            "ve dau",
        ],
    ),
    (
        Facet::Online,
        &[
            "online",
            "qua mang",
            "truc tuyen",
            "tren mang",
            "tai nha",
            "o nha",
            "tu xa",
            "tren vneid",
            "tren cong",
            "bang dien thoai",
            "tren dien thoai",
            "qua vneid",
            "qua app",
            "tren app",
            "khoi len",
            "khoi ra",
            "ngoi nha",
            "qua cong",
            "khong can den",
            "internet",
            "dien tu",
            "qua dien thoai",
        ],
    ),
];

impl Facet {
    pub const ALL: [Self; 6] =
        [Self::Form, Self::Fee, Self::Time, Self::Papers, Self::Where, Self::Online];

    pub fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Fee => "fee",
            Self::Time => "time",
            Self::Papers => "papers",
            Self::Where => "where",
            Self::Online => "online",
        }
    }

    /// The facet that a sentence asks about.
    pub fn of(words: &[Word]) -> Option<Self> {
        let begun = |at: usize| {
            let rest = words.get(at + 1..)?;
            let phrases = BEGINNINGS.get(words.get(at)?.folded.as_str())?;
            phrases.iter().find(|(_, phrase)| follows(rest, phrase)).map(|(order, _)| *order)
        };
        let first = (0..words.len()).filter_map(begun).min()?;
        PHRASES.get(first).map(|(facet, _)| *facet)
    }

    /// The facet of a sentence that asks for nothing else: "còn phí?", "thế bao lâu".
    pub fn alone(words: &[Word]) -> Option<Self> {
        if words.len() > LONGEST {
            return None;
        }
        let facet = Self::of(words)?;
        let small = |word: &Word| SMALL.contains(&word.folded.as_str());
        let (_, phrases) = PHRASES.iter().find(|(other, _)| *other == facet)?;
        let inside = |word: &Word| {
            phrases.iter().any(|phrase| phrase.split(' ').any(|part| part == word.folded))
        };
        words.iter().all(|word| small(word) || inside(word)).then_some(facet)
    }
}

/// A question for a facet alone has at most so many words.
const LONGEST: usize = 8;

/// The phrases by their first word: the place of their facet in the list, and the words that follow.
static BEGINNINGS: LazyLock<HashMap<&str, Vec<(usize, &str)>>> = LazyLock::new(|| {
    let mut beginnings: HashMap<&str, Vec<(usize, &str)>> = HashMap::new();
    for (order, (_, phrases)) in PHRASES.iter().enumerate() {
        for phrase in *phrases {
            let (first, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
            beginnings.entry(first).or_default().push((order, rest));
        }
    }
    beginnings
});

/// Do the words begin with this phrase?
fn follows(words: &[Word], phrase: &str) -> bool {
    let mut words = words.iter();
    let mut parts = phrase.split(' ').filter(|part| !part.is_empty());
    parts.all(|part| words.next().is_some_and(|word| word.folded == part))
}

/// Words around a facet that name no topic.
const SMALL: [&str; 44] = [
    "con", "the", "vay", "thi", "a", "em", "oi", "da", "cho", "hoi", "toi", "minh", "la", "co",
    "duoc", "khong", "can", "phai", "nop", "lam", "bao", "nhieu", "may", "nua", "sao", "gi", "nao",
    "vao", "ra", "va", "roi", "nhe", "ha", "nhi", "cu", "the", "xin", "voi", "dong", "mat", "ton",
    "het", "luon", "tien",
];
