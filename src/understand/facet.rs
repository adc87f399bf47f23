//! What of a procedure is asked: its papers, fee, time, place, whether online, its form.

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
        let said = spaced(words);
        let asks = |phrases: &[&str]| phrases.iter().any(|phrase| holds(&said, phrase));
        PHRASES.iter().find(|(_, phrases)| asks(phrases)).map(|(facet, _)| *facet)
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

/// All words with blanks around each.
fn spaced(words: &[Word]) -> String {
    let mut said = String::with_capacity(words.len() * 6 + 1);
    said.push(' ');
    for word in words {
        said.push_str(&word.folded);
        said.push(' ');
    }
    said
}

/// Does the phrase stand there, word by word?
fn holds(said: &str, phrase: &str) -> bool {
    said.match_indices(phrase).any(|(at, _)| {
        let end = at + phrase.len();
        said.as_bytes().get(at.wrapping_sub(1)) == Some(&b' ')
            && said.as_bytes().get(end) == Some(&b' ')
    })
}

/// Words around a facet that name no topic.
const SMALL: [&str; 44] = [
    "con", "the", "vay", "thi", "a", "em", "oi", "da", "cho", "hoi", "toi", "minh", "la", "co",
    "duoc", "khong", "can", "phai", "nop", "lam", "bao", "nhieu", "may", "nua", "sao", "gi", "nao",
    "vao", "ra", "va", "roi", "nhe", "ha", "nhi", "cu", "the", "xin", "voi", "dong", "mat", "ton",
    "het", "luon", "tien",
];
