//! What is asked of figures: a closed list, found in a sentence by phrases, without any model.

use super::{Indicator, Open, Reader, Scope, indicator_named};
use crate::fold::{Phrased, fold};
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
    /// Who reached it.
    Reached,
    /// The place of a unit, and who stands right above and below it.
    Rank,
    /// Every unit of a level, the best first.
    All,
    /// All units of the province together.
    Whole,
    /// The reason for a figure, which no figure tells.
    Why,
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
    /// How many of a list: "5 xã", "top 10".
    pub most: Option<i64>,
}

/// A question with all that it names, ready to be answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// None: the main one that the unit has.
    pub indicator: Option<&'static Indicator>,
    /// The indicator is that of the question before: where it has no figures, the main one is meant.
    pub lent: bool,
    pub ask: Ask,
    /// Ids; of a comparison two, of a list none, one above it or one whose level is meant.
    pub units: Vec<String>,
    pub level: Option<Level>,
    /// The latest where none is named.
    pub periods: Vec<Period>,
    /// How many of a list, after how many.
    pub most: i64,
    pub skip: i64,
    pub reader: Reader,
    /// What the reader may see; which of it an answer may tell is found by [`Query::narrowed`].
    pub scope: Scope,
    /// The indicators that the answer may tell of.
    pub open: Open,
}

impl Ask {
    pub const ALL: [Self; 14] = [
        Self::Standing,
        Self::Missing,
        Self::Trend,
        Self::Best,
        Self::Worst,
        Self::Below,
        Self::Reached,
        Self::Rank,
        Self::All,
        Self::Whole,
        Self::Why,
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
            Self::Reached => "reached",
            Self::Rank => "rank",
            Self::All => "all",
            Self::Whole => "whole",
            Self::Why => "why",
            Self::Compare => "vs",
            Self::Children => "parts",
            Self::Bonus => "bonus",
        }
    }

    /// False where the words of it are said of other things as well: "vì sao", "danh sách".
    pub fn is_about_figures(self) -> bool {
        !matches!(self, Self::Standing | Self::Why | Self::All | Self::Whole)
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ask| ask.name() == name)
    }
}

/// The phrases of each kind, without accents; the first kind that a sentence names counts.
const PHRASES: [(Ask, &[&str]); 13] = [
    (
        Ask::Why,
        &[
            "vi sao",
            "tai sao",
            "nguyen nhan",
            "ly do",
            "sao thap",
            "sao lai thap",
            "sao giam",
            "why",
        ],
    ),
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
            "tang giam",
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
            "ai khong dat",
            "dau chua dat",
            "may noi chua dat",
            "bao nhieu noi chua dat",
            "below target",
        ],
    ),
    (
        Ask::Reached,
        &[
            "nao dat",
            "nao da dat",
            "nao vuot",
            "may xa dat",
            "may xa da dat",
            "bao nhieu xa dat",
            "bao nhieu xa da dat",
            "bao nhieu don vi dat",
            "bao nhieu don vi da dat",
            "bao nhieu noi dat",
            "cac xa da dat",
            "cac xa dat",
            "cac so da dat",
            "cac don vi da dat",
            "nhung xa da dat",
            "ai da dat",
            "danh sach da dat",
            "reached the target",
        ],
    ),
    (
        Ask::Rank,
        &[
            "thu may",
            "hang may",
            "dung thu",
            "xep thu",
            "thu hang",
            "hang bao nhieu",
            "xep hang cua",
            "my rank",
            "rank",
            "what rank",
        ],
    ),
    (
        Ask::All,
        &[
            "tat ca cac",
            "tat ca xa",
            "toan bo cac",
            "het cac xa",
            "liet ke",
            "danh sach",
            "bang xep hang",
            "xep hang",
            "ranking",
            "all communes",
            "list all",
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
    (
        Ask::Whole,
        &[
            "ca tinh",
            "toan tinh",
            "tinh minh",
            "tinh ta",
            "trung binh",
            "binh quan",
            "tong cong",
            "whole province",
            "average",
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
        most: most(&fold(text)),
    }
}

/// The number before what is counted or after "top"; that of a month or quarter is none.
fn most(folded: &str) -> Option<i64> {
    let words: Vec<&str> = folded.split(' ').collect();
    words.windows(2).find_map(|pair| match pair {
        ["top", number] => number.parse().ok(),
        [number, counted] if COUNTED.contains(counted) => number.parse().ok(),
        _ => None,
    })
}

const COUNTED: [&str; 10] =
    ["xa", "phuong", "so", "huyen", "don", "noi", "dia", "communes", "units", "departments"];
