//! Things named in a sentence: periods, codes of procedures, numbers, shares, an order, yes or no.

use serde::Serialize;

use crate::fold::fold;
use crate::when::{Date, Period};

/// What a sentence names besides units and dossiers.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Named {
    #[serde(skip)]
    pub periods: Vec<Spoken>,
    /// Codes of procedures, `1.001193`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub procedures: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<i64>,
    /// Hundredths of a percent: 3748 is "37,48%".
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub percents: Vec<i64>,
    /// The place in a list, where the sentence is nothing but that: "cái thứ hai", "số 3".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<usize>,
    /// Yes or no, where the sentence is nothing but that: "dạ phải", "hông".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yes: Option<bool>,
}

/// A period as it is spoken of; which one it is depends on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoken {
    /// The present one (0) or so many before it.
    Back(Length, u8),
    /// "tháng 10", "quý 2", "6 tháng đầu năm 2023"; the latest that has begun where no year is told.
    Told(Length, u8, Option<i32>),
    Year(i32),
    /// "10 tháng đầu năm": from January to this month.
    ToDate(u8, Option<i32>),
    /// "từ đầu năm đến nay".
    SoFar,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    Month,
    Quarter,
    Half,
    Year,
}

/// An answer of yes, no or "cái thứ hai" has at most so many words.
const SHORT: usize = 7;

impl Named {
    pub fn of(text: &str) -> Self {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let mut named = Self { periods: periods(&words), ..Self::default() };
        if words.len() <= SHORT {
            (named.order, named.yes) = (super::entity::number(&folded), yes(&words));
        }
        if folded.bytes().any(|byte| byte.is_ascii_digit()) {
            named.procedures = procedures(text);
            named.numbers = words.iter().filter_map(|word| word.parse().ok()).collect();
            named.percents = percents(text);
        }
        named
    }
}

impl Spoken {
    pub fn at(self, today: Date) -> Period {
        match self {
            Self::Year(year) => Period::Year { year },
            Self::Back(length, back) => length.back(today, i32::from(back)),
            Self::Told(length, number, year) => {
                let of = |year: i32| length.of(year, number);
                let latest = || {
                    let this = of(today.year());
                    if this.first_day() > today { of(today.year() - 1) } else { this }
                };
                year.map_or_else(latest, of)
            }
            Self::SoFar => Period::YearToDate { year: today.year(), month: today.month() },
            Self::ToDate(month, year) => {
                let latest = if month > today.month() { today.year() - 1 } else { today.year() };
                Period::YearToDate { year: year.unwrap_or(latest), month }
            }
        }
    }
}

impl Length {
    fn of(self, year: i32, number: u8) -> Period {
        match self {
            Self::Month => Period::Month { year, month: number },
            Self::Quarter => Period::Quarter { year, quarter: number },
            Self::Half => Period::Half { year, half: number },
            Self::Year => Period::Year { year },
        }
    }

    /// How many of these a year has.
    fn in_a_year(self) -> i32 {
        match self {
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Half => 2,
            Self::Year => 1,
        }
    }

    fn back(self, today: Date, back: i32) -> Period {
        let many = self.in_a_year();
        let now = today.year() * many + (i32::from(today.month()) - 1) * many / 12 - back;
        self.of(now.div_euclid(many), u8::try_from(now.rem_euclid(many) + 1).unwrap_or(1))
    }
}

fn periods(words: &[&str]) -> Vec<Spoken> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let rest = words.get(at..).unwrap_or_default();
        match period(rest) {
            Some((spoken, length)) => {
                if !found.contains(&spoken) {
                    found.push(spoken);
                }
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// The period that begins here and how many words it is.
fn period(words: &[&str]) -> Option<(Spoken, usize)> {
    let found = match words {
        [number, "thang", "dau", "nam", rest @ ..] => {
            let (year, more) = year(rest);
            match count(number)? {
                6 => (Spoken::Told(Length::Half, 1, year), 4 + more),
                month @ 1..=12 => (Spoken::ToDate(month, year), 4 + more),
                _ => return None,
            }
        }
        ["6" | "sau", "thang", "cuoi", "nam", rest @ ..] => half(2, rest, 4),
        ["nua", "dau", "nam", rest @ ..] => half(1, rest, 3),
        ["nua", "cuoi", "nam", rest @ ..] => half(2, rest, 3),
        ["tu", "dau", "nam", "den" | "toi", "nay" | "gio", ..] => (Spoken::SoFar, 5),
        ["tu", "dau", "nam", ..] => (Spoken::SoFar, 3),
        ["luy", "ke", ..] => (Spoken::SoFar, 2),
        [name, "nay", ..] => (Spoken::Back(length(name)?, 0), 2),
        [name, "truoc" | "roi" | "qua" | "ngoai", ..] => (Spoken::Back(length(name)?, 1), 2),
        [name, "vua", "roi" | "qua", ..] => (Spoken::Back(length(name)?, 1), 3),
        ["nam", number, ..] => (Spoken::Year(is_year(number)?), 2),
        [number, "thang", rest @ ..] if is_digits(number) && may_end(rest) => {
            (Spoken::ToDate(within(count(number)?, 12)?, None), 2)
        }
        [short, rest @ ..] if shortened(short).is_some() => {
            let (length, number) = shortened(short)?;
            let (year, more) = year(rest);
            (Spoken::Told(length, number, year), 1 + more)
        }
        [number, year, ..] if is_year(year).is_some() && count(number).is_some() => {
            (Spoken::Told(Length::Month, within(count(number)?, 12)?, is_year(year)), 2)
        }
        ["thang", number, rest @ ..] => {
            let (year, more) = year(rest);
            (Spoken::Told(Length::Month, within(count(number)?, 12)?, year), 2 + more)
        }
        ["quy" | "qui", number, rest @ ..] => {
            let (year, more) = year(rest);
            let quarter = match *number {
                "i" => 1,
                "ii" => 2,
                "iii" => 3,
                "iv" => 4,
                number => within(count(number)?, 4)?,
            };
            (Spoken::Told(Length::Quarter, quarter, year), 2 + more)
        }
        _ => return None,
    };
    Some(found)
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Is "9 tháng" all that is said, so that it means from January on? "phường 1 tháng 10" means something else.
fn may_end(rest: &[&str]) -> bool {
    rest.first().is_none_or(|next| !is_digits(next) && !AFTER_MONTHS.contains(next))
}

/// "3 tháng gần đây", "2 tháng trước" are no months from January on.
const AFTER_MONTHS: [&str; 14] = [
    "dau", "cuoi", "gan", "truoc", "nua", "qua", "vua", "toi", "sau", "tuoi", "lien", "nay", "roi",
    "lan",
];

/// "t9", "q3", as clerks write.
fn shortened(word: &str) -> Option<(Length, u8)> {
    let (kind, number) = word.split_at_checked(1)?;
    let number: u8 = number.parse().ok()?;
    match kind {
        "t" => Some((Length::Month, within(number, 12)?)),
        "q" => Some((Length::Quarter, within(number, 4)?)),
        _ => None,
    }
}

fn half(half: u8, rest: &[&str], length: usize) -> (Spoken, usize) {
    let (year, more) = year(rest);
    (Spoken::Told(Length::Half, half, year), length + more)
}

/// "năm 2023", "2023", and how many words that is.
fn year(words: &[&str]) -> (Option<i32>, usize) {
    match words {
        ["nam", number, ..] if is_year(number).is_some() => (is_year(number), 2),
        [number, ..] if is_year(number).is_some() => (is_year(number), 1),
        _ => (None, 0),
    }
}

fn is_year(word: &str) -> Option<i32> {
    word.parse().ok().filter(|year| (2000..2100).contains(year))
}

fn length(word: &str) -> Option<Length> {
    Some(match word {
        "thang" => Length::Month,
        "quy" | "qui" => Length::Quarter,
        "nam" => Length::Year,
        _ => return None,
    })
}

fn count(word: &str) -> Option<u8> {
    let said = super::entity::NUMBERS.iter().find(|(name, _)| *name == word);
    match said {
        Some((_, number)) => u8::try_from(*number).ok(),
        None => word.parse().ok(),
    }
}

fn within(number: u8, most: u8) -> Option<u8> {
    (1..=most).contains(&number).then_some(number)
}

/// `1.001193`: a digit, a dot, six digits, and nothing more of a number.
fn procedures(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '.'));
    let is_code = |part: &&str| {
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        part.split_once('.').is_some_and(|(kind, number)| {
            kind.len() == 1 && number.len() == 6 && digits(kind) && digits(number)
        })
    };
    parts.map(|part| part.trim_matches('.')).filter(is_code).map(str::to_owned).collect()
}

/// "62,4%", "30 phần trăm".
fn percents(text: &str) -> Vec<i64> {
    let text = text
        .to_lowercase()
        .replace(" phần trăm", "%")
        .replace(" phan tram", "%")
        .replace(" %", "%");
    let ends: Vec<usize> = text.match_indices('%').map(|(at, _)| at).collect();
    let share = |end: &usize| {
        let before = text.get(..*end)?;
        let digits = before.rfind(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.')));
        let number = before.get(
            digits.map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8))..,
        )?;
        let (whole, part) = number.split_once([',', '.']).unwrap_or((number, ""));
        let part = part.get(..2).unwrap_or(part);
        let hundredths = match part.len() {
            0 => 0,
            1 => part.parse::<i64>().ok()? * 10,
            _ => part.parse().ok()?,
        };
        Some(whole.parse::<i64>().ok()?.checked_mul(100)? + hundredths)
    };
    ends.iter().filter_map(share).collect()
}

const YES: [&str; 24] = [
    "da",
    "da phai",
    "phai",
    "dung",
    "dung roi",
    "da dung",
    "u",
    "uh",
    "um",
    "uhm",
    "o",
    "vang",
    "co",
    "da co",
    "ok",
    "oke",
    "yes",
    "chinh no",
    "chuan",
    "dong y",
    "duoc",
    "roi",
    "yep",
    "chinh xac",
];
const NO: [&str; 24] = [
    "khong",
    "hong",
    "khong phai",
    "hong phai",
    "khoi",
    "khong can",
    "hong can",
    "chua",
    "da khong",
    "da chua",
    "thoi",
    "sai",
    "sai roi",
    "no",
    "ko",
    "k",
    "hok",
    "khong dung",
    "khong co",
    "da khoi",
    "hem",
    "khong dau",
    "hong dau",
    "khong he",
];

/// Yes or no in all its forms, with the small words around it.
pub(super) fn yes(words: &[&str]) -> Option<bool> {
    let small = |word: &&&str| {
        matches!(
            **word,
            "a" | "em"
                | "oi"
                | "nha"
                | "nhe"
                | "nhen"
                | "nghen"
                | "ban"
                | "con"
                | "chau"
                | "do"
                | "day"
        )
    };
    let trailing = words.iter().rev().take_while(small).count();
    let kept =
        words.get(..words.len().saturating_sub(trailing).max(usize::from(!words.is_empty())))?;
    let said = kept.join(" ");
    if YES.contains(&said.as_str()) {
        return Some(true);
    }
    NO.contains(&said.as_str()).then_some(false)
}
