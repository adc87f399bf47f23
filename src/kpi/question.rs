//! What a sentence asks of figures, found by phrases, without any model.

use super::{Ask, Indicator, indicator_named};
use crate::fold::{Phrased, fold};
use crate::units::Level;

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
    /// The share that units are held against instead of their target, in hundredths of a percent: "dưới 50%".
    pub limit: Option<i64>,
}

/// What a sentence asks of figures.
pub fn question(text: &str) -> Question {
    let text = written_out(text);
    let said = Phrased::of(&text);
    let ask = PHRASES.iter().find(|(_, phrases)| said.says_one_of(phrases)).map(|(ask, _)| *ask);
    let level = LEVELS.iter().find(|(_, phrases)| said.says_one_of(phrases));
    let limit = limit(&said, &text);
    Question {
        indicator: indicator_named(&text),
        ask: match (ask, limit) {
            (None, Some((side, _))) => side,
            (ask, _) => ask.unwrap_or(Ask::Standing),
        },
        level: level.map(|(level, _)| *level),
        most: most(&fold(&text)),
        limit: limit.map(|(_, limit)| limit).filter(|_| ask.is_none()),
    }
}

/// What officials write short.
fn written_out(text: &str) -> String {
    let long = |word: &str| match fold(word).as_str() {
        "bn" | "bnh" => "bao nhieu".to_owned(),
        "hs" | "hso" => "ho so".to_owned(),
        "tt" => "truc tuyen".to_owned(),
        "dv" => "don vi".to_owned(),
        _ => word.to_owned(),
    };
    text.split_whitespace().map(long).collect::<Vec<_>>().join(" ")
}

/// "xã nào dưới 50%", "mấy xã trên 80%": the side and the share.
fn limit(said: &Phrased, text: &str) -> Option<(Ask, i64)> {
    let side = match (said.says_one_of(&UNDER), said.says_one_of(&OVER)) {
        (true, false) => Ask::Below,
        (false, true) => Ask::Reached,
        (true, true) | (false, false) => return None,
    };
    let number = text.split_whitespace().find_map(|word| word.strip_suffix(['%', '?', '.', ',']));
    let number = number.map(|word| word.trim_end_matches('%'));
    let share = number.and_then(super::table::percent).filter(|share| *share <= 10_000);
    share.map(|share| (side, share))
}

const UNDER: [&str; 4] = ["duoi", "thap hon", "chua toi", "under"];
const OVER: [&str; 4] = ["tren", "cao hon", "hon", "over"];

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

/// The phrases of each kind, without accents; the first kind that a sentence names counts.
const PHRASES: [(Ask, &[&str]); 15] = [
    (
        Ask::Fallers,
        &["giam nhat", "giam manh nhat", "giam nhieu nhat", "tut nhat", "tut hang", "fell most"],
    ),
    (
        Ask::Risers,
        &[
            "tien bo nhat",
            "tang nhat",
            "tang manh nhat",
            "tang nhieu nhat",
            "cai thien nhat",
            "rose most",
        ],
    ),
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
            "du bao",
            "du doan",
            "uoc tinh",
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
            "con bao nhieu nua",
            "bao nhieu nua",
            "how many more",
        ],
    ),
    (Ask::Bonus, &["diem thuong", "cong 5 diem", "5 diem", "nam diem", "cong diem", "bonus"]),
    (
        Ask::Compare,
        &[
            "so sanh",
            "so voi",
            "hon hay kem",
            "nao hon",
            "ai hon",
            "hon khong",
            "hon quy",
            "hon thang",
            "hon nam",
            "compare",
            "versus",
        ],
    ),
    (
        Ask::Trend,
        &[
            "xu huong",
            "dien bien",
            "qua cac thang",
            "cac thang",
            "tung thang",
            "thang gan day",
            "thang vua qua",
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
            "te nhat",
            "dung cuoi",
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
            "xep hang",
            "ranking",
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
