//! What a helper types instead of pressing: numbers, ages, days, and what stands in the way.

use super::field::{AGREED, NO, NOBODY, UNCLEAR, YES};
use super::{Field, Level, Skill};
use crate::fold::{Phrased, fold};

const UNCLEAR_SAID: [&str; 9] = [
    "chua ro",
    "khong ro",
    "khong biet",
    "bo qua",
    "chua biet",
    "ko ro",
    "k ro",
    "not sure",
    "skip",
];
const YES_SAID: [&str; 9] = ["dong y", "duoc", "co", "u", "dung roi", "dung", "ok", "yes", "right"];
const NO_SAID: [&str; 6] = ["khong dong y", "khong", "khong chiu", "thoi", "ko", "no"];
const NUMBERS: [&str; 10] =
    ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];
const OBSTACLES_SAID: [(&str, &[&str]); 8] = [
    (
        "nophone",
        &[
            "khong co dien thoai",
            "khong co may",
            "dien thoai ban phim",
            "no phone",
            "no smartphone",
        ],
    ),
    ("sim", &["sim", "khong chinh chu", "so cua nguoi khac"]),
    ("level2", &["chua muc 2", "chua co muc 2", "muc 1", "level 2"]),
    ("password", &["quen mat khau", "mat khau", "password"]),
    ("fear", &["so", "ngai", "so lua", "so lam sai", "afraid"]),
    ("network", &["mang yeu", "mat song", "khong co mang", "network"]),
    ("other", &["khac", "chuyen khac", "other"]),
    (NOBODY, &["khong vuong", "khong vuong gi", "khong co gi", "none"]),
];
const SKILLS_SAID: [(Skill, &[&str]); 6] = [
    (Skill::Vneid, &["vneid"]),
    (Skill::Portal, &["cong", "portal"]),
    (Skill::File, &["nop ho so", "nop", "file"]),
    (Skill::Track, &["tra cuu", "track"]),
    (Skill::Pay, &["thanh toan", "nop tien", "pay"]),
    (Skill::Scam, &["lua dao", "scam"]),
];
const LEVELS_SAID: [(Level, &[&str]); 3] = [
    (Level::Alone, &["tu lam", "tu lam duoc", "lam duoc", "alone"]),
    (Level::Helped, &["can giup", "phai giup", "with help"]),
    (Level::Unable, &["chua biet lam", "chua biet", "khong lam duoc", "not yet"]),
];

/// What a folded text answers to a field; none where it is no answer.
pub fn answer(field: Field, folded: &str) -> Option<String> {
    let said = Phrased::of(folded);
    let is = |some: &[&str]| some.contains(&folded);
    let value = match field {
        Field::Consent if is(&NO_SAID) => NO.to_owned(),
        Field::Consent if is(&YES_SAID) => AGREED.to_owned(),
        Field::Confirmed if is(&YES_SAID) => YES.to_owned(),
        Field::Consent | Field::Confirmed => return None,
        _ if folded == UNCLEAR || is(&UNCLEAR_SAID) => UNCLEAR.to_owned(),
        Field::Adults | Field::Phones | Field::Level2 | Field::Alone | Field::Helped => {
            count(folded)?.to_string()
        }
        Field::Satisfaction => count(folded)?.to_string(),
        Field::Age if is(&["khong day ai", "khong ai", "nobody"]) => NOBODY.to_owned(),
        Field::Age => age(count(folded)?).to_owned(),
        Field::Obstacle => obstacle(&said)?.to_owned(),
        Field::Revisit => revisit(folded)?.to_owned(),
        Field::Hamlet | Field::Day | Field::Household | Field::Skill(_) => return None,
    };
    Some(value).filter(|value| field.takes(value))
}

/// "tra cứu: cần giúp", "thanh toán tự làm được": one skill, corrected.
pub fn skill(text: &str) -> Option<(Field, String)> {
    let said = Phrased::of(&fold(text));
    let (skill, _) = SKILLS_SAID.into_iter().find(|(_, names)| said.says_one_of(names))?;
    let (level, _) = LEVELS_SAID.into_iter().find(|(_, names)| said.says_one_of(names))?;
    Some((Field::Skill(skill), level.name().to_owned()))
}

/// The first number of a text, in digits or words.
fn count(folded: &str) -> Option<u32> {
    folded.split(' ').find_map(|word| {
        let digits = word.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let spelt = NUMBERS.iter().position(|number| *number == word);
        digits.parse().ok().or_else(|| spelt.and_then(|at| u32::try_from(at).ok()))
    })
}

/// The group of an age in years.
fn age(years: u32) -> &'static str {
    match years {
        0..18 => "u18",
        18..40 => "18",
        40..60 => "40",
        _ => "60",
    }
}

fn obstacle(said: &Phrased) -> Option<&'static str> {
    let found = OBSTACLES_SAID.into_iter().find(|(_, names)| said.says_one_of(names));
    found.map(|(name, _)| name)
}

/// "3 ngày nữa", "tuần sau", "tháng sau", "không hẹn".
fn revisit(folded: &str) -> Option<&'static str> {
    let said = Phrased::of(folded);
    if said.says_one_of(&["khong hen", "khong can", "thoi", "khong", "no"]) {
        return Some("0");
    }
    if said.says_one_of(&["thang sau", "mot thang", "1 thang", "month"]) {
        return Some("30");
    }
    if said.says_one_of(&["hai tuan", "2 tuan", "two weeks"]) {
        return Some("14");
    }
    if said.says_one_of(&["tuan sau", "mot tuan", "1 tuan", "week"]) {
        return Some("7");
    }
    match count(folded)? {
        0 => Some("0"),
        1..=3 => Some("3"),
        4..=9 => Some("7"),
        10..=20 => Some("14"),
        _ => Some("30"),
    }
}
