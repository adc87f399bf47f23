//! What is asked of figures: a closed list, found in a sentence by phrases, without any model.

use super::{Indicator, Open, Reader, Scope, indicator_named};
use crate::fold::Phrased;
use crate::units::Level;
use crate::when::Period;

/// The kinds of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Value, target, gap, rank of a unit.
    Standing,
    /// How many more dossiers reach the target.
    Missing,
    /// The periods before.
    Trend,
    /// The units that stand best.
    Best,
    /// The units that stand worst.
    Worst,
    /// Who is below their target.
    Below,
    /// Two units, or two periods of one.
    Compare,
    /// The units right under one.
    Children,
    /// Who earns the plan's bonus of 5 points (section III.1).
    Bonus,
}

/// A question about figures; which units and periods are named stands beside it.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// None: the main one that the unit has.
    pub indicator: Option<&'static Indicator>,
    pub ask: Ask,
    /// The level whose units are meant, where the sentence names one.
    pub level: Option<Level>,
}

/// A question with all that it names, ready to be answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// None: the main one that the unit has.
    pub indicator: Option<&'static Indicator>,
    pub ask: Ask,
    /// Ids; of a comparison two, of a list none, one above it or one whose level is meant.
    pub units: Vec<String>,
    pub level: Option<Level>,
    /// The latest where none is named.
    pub periods: Vec<Period>,
    /// How many of a list.
    pub most: i64,
    pub reader: Reader,
    /// What the reader may see; which of it an answer may tell is found by [`Query::narrowed`].
    pub scope: Scope,
    /// The indicators that the answer may tell of.
    pub open: Open,
}

impl Ask {
    pub const ALL: [Self; 9] = [
        Self::Standing,
        Self::Missing,
        Self::Trend,
        Self::Best,
        Self::Worst,
        Self::Below,
        Self::Compare,
        Self::Children,
        Self::Bonus,
    ];

    /// Its name in keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Standing => "now",
            Self::Missing => "more",
            Self::Trend => "trend",
            Self::Best => "best",
            Self::Worst => "worst",
            Self::Below => "below",
            Self::Compare => "vs",
            Self::Children => "parts",
            Self::Bonus => "bonus",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ask| ask.name() == name)
    }
}

/// The phrases of each kind, without accents; the first kind that a sentence names counts.
const PHRASES: [(Ask, &[&str]); 8] = [
    (
        Ask::Missing,
        &[
            "thieu bao nhieu ho so",
            "thieu may ho so",
            "thieu bao nhieu bo ho so",
            "them bao nhieu ho so",
            "them may ho so",
            "can bao nhieu ho so",
            "bao nhieu ho so nua",
            "may ho so nua",
            "bao nhieu bo nua",
            "how many more",
        ],
    ),
    (Ask::Bonus, &["diem thuong", "cong 5 diem", "5 diem", "nam diem", "cong diem", "bonus"]),
    (Ask::Compare, &["so sanh", "so voi", "hon hay kem", "compare", "versus"]),
    (
        Ask::Trend,
        &[
            "xu huong",
            "dien bien",
            "qua cac thang",
            "cac thang",
            "tung thang",
            "tang hay giam",
            "len hay xuong",
            "bien dong",
            "bieu do",
            "trend",
            "over time",
        ],
    ),
    (
        Ask::Best,
        &["cao nhat", "dan dau", "tot nhat", "dung dau", "hang dau", "top", "nhat bang", "best"],
    ),
    (
        Ask::Worst,
        &[
            "thap nhat",
            "kem nhat",
            "cham nhat",
            "yeu nhat",
            "cuoi bang",
            "dung chot",
            "bet bang",
            "worst",
            "lowest",
        ],
    ),
    (
        Ask::Below,
        &[
            "nao chua dat",
            "nao khong dat",
            "nao con thieu",
            "nao duoi",
            "may xa chua dat",
            "bao nhieu xa chua dat",
            "bao nhieu don vi chua dat",
            "duoi chi tieu",
            "chua dat chi tieu",
            "khong dat chi tieu",
            "danh sach chua dat",
            "nhung xa chua dat",
            "cac xa chua dat",
            "cac so chua dat",
            "cac don vi chua dat",
            "ai chua dat",
            "below target",
        ],
    ),
    (
        Ask::Children,
        &[
            "truc thuoc",
            "cac xa cua",
            "cac xa phuong cua",
            "cac phuong cua",
            "cac xa thuoc",
            "cac xa trong",
            "cac xa o",
            "tung xa",
            "tung phuong",
            "tung so",
            "cac don vi cua",
            "units of",
        ],
    ),
];

const LEVELS: [(Level, &[&str]); 3] = [
    (Level::Department, &["so nao", "so nganh", "cac so", "ban nganh", "khoi so", "departments"]),
    (Level::District, &["huyen nao", "cac huyen", "cap huyen", "districts"]),
    (
        Level::Commune,
        &[
            "xa nao",
            "phuong nao",
            "cac xa",
            "cac phuong",
            "cap xa",
            "xa phuong",
            "nhung xa",
            "may xa",
            "bao nhieu xa",
            "communes",
            "wards",
        ],
    ),
];

/// What a sentence asks of figures.
pub fn question(text: &str) -> Question {
    let said = Phrased::of(text);
    let ask = PHRASES.iter().find(|(_, phrases)| said.says_one_of(phrases));
    let level = LEVELS.iter().find(|(_, phrases)| said.says_one_of(phrases));
    Question {
        indicator: indicator_named(text),
        ask: ask.map_or(Ask::Standing, |(ask, _)| *ask),
        level: level.map(|(level, _)| *level),
    }
}
