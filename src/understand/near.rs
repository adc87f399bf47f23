//! What is on the screen, named in a person's own words: "hong biet ma nam o dau" for “Không biết mã ở đâu”.
//!
//! Words are mended first (lexicon), so that Southern, short and accentless spelling is one. Then the
//! weight of the words in common counts, small words little, and a "not" on one side only much.

use super::entity::{AFTER, Offered};
use super::learnt::lexicon::Word;
use super::mask::Masked;
use super::named::yes;
use super::{Awaits, Context};

/// From here on it is what was meant, whatever else the sentence may be.
pub(super) const CLEAR: f32 = 0.72;
/// The best must be better than the next by so much.
const AHEAD: f32 = 0.08;
/// Longer texts are stories.
const LONGEST: usize = 14;

/// A sentence that is so surely something else is no loose answer to what is on the screen; who was asked
/// for their trouble mostly tells it.
pub(super) fn surely_else(awaits: Awaits) -> f32 {
    if awaits == Awaits::Trouble { 0.9 } else { 0.6 }
}

fn likely(awaits: Awaits) -> f32 {
    if awaits == Awaits::Trouble { 0.36 } else { 0.5 }
}

/// What of the screen a text names, and how near it comes: by its mended words, as a bare yes or no,
/// or by the words in common.
pub(super) fn screen<'a>(masked: &Masked, context: &Context<'a>) -> Option<(&'a str, f32)> {
    if context.unsaid.is_empty() || !masked.secrets.is_empty() {
        return None;
    }
    let words = context.model.words(&masked.rest);
    let typed = bare(folded(&words));
    // What is offered too stands there once.
    let is_new = |one: &&Offered| context.offered.iter().all(|offered| offered.id != one.id);
    let all = || context.offered.iter().chain(context.unsaid.iter().filter(is_new));
    let same = all().find(|one| names(one).any(|name| bare(name) == typed));
    let own = || context.offered.iter().filter(|one| is_own(&one.id));
    let found = same.or_else(|| answers(yes(&typed)?, own()));
    if let Some(found) = found {
        return Some((&found.id, 1.0));
    }
    nearest(&typed, all(), likely(context.awaits)).map(|(one, near)| (one.id.as_str(), near))
}

/// The choice that a short text leans to: "co ne em", "du roi do", "thoi de bua sau". What speaks of
/// trouble leans to nothing.
pub(super) fn leaning<'a>(masked: &Masked, context: &Context<'a>) -> Option<&'a str> {
    if context.unsaid.is_empty() || context.awaits == Awaits::Trouble {
        return None;
    }
    let words = context.model.words(&masked.rest);
    let typed = bare(folded(&words));
    if typed.len() > SHORT || typed.iter().any(|word| TROUBLES.contains(word)) {
        return None;
    }
    let own = context.offered.iter().filter(|one| is_own(&one.id));
    answers(leans(&typed)?, own).map(|one| one.id.as_str())
}

fn leans(typed: &[&str]) -> Option<bool> {
    match typed {
        [first, ..] if NOES.contains(first) => Some(false),
        [first, ..] if YESES.contains(first) => Some(true),
        [.., "roi"] => Some(true),
        _ => None,
    }
}

/// An answer of yes or no with something beside it has at most so many words.
const SHORT: usize = 6;
const YESES: [&str; 11] =
    ["co", "ok", "oke", "okie", "oki", "du", "duoc", "u", "phai", "dung", "yes"];
const NOES: [&str; 7] = ["khong", "chua", "thoi", "khoi", "chang", "no", "not"];
const TROUBLES: [&str; 16] = [
    "mat", "hu", "khoa", "quen", "loi", "sai", "lo", "bi", "ket", "het", "treo", "lua", "vuong",
    "doi", "rot", "sao",
];

/// A step's own choices end in a number or are its "next".
fn is_own(id: &str) -> bool {
    let last = id.rsplit('.').next().unwrap_or_default();
    id.starts_with("f.") && (last == "n" || last.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The only choice that says yes, or the only one that says no. To a step that only tells, yes is "next".
fn answers<'a>(yes: bool, own: impl Iterator<Item = &'a Offered>) -> Option<&'a Offered> {
    let says = |one: &&Offered| {
        let label = names(one).next().unwrap_or_default();
        polarity(&label) == Some(yes) || yes && one.id.ends_with(".n")
    };
    let mut found = own.filter(says);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// Does a label say yes or no? "Đăng nhập rồi", "Có, nộp thành công"; "Chưa, chỉ tôi đăng nhập".
fn polarity(label: &[&str]) -> Option<bool> {
    match label {
        ["khong" | "chua" | "no" | "not", ..] => Some(false),
        ["co" | "roi" | "duoc" | "da" | "yes" | "phai" | "dung", ..] | [.., "roi"] => Some(true),
        _ => None,
    }
}

/// The offered thing that a text comes nearest to, and how near, from 0 to 1.
fn nearest<'a>(
    typed: &[&str],
    offered: impl Iterator<Item = &'a Offered>,
    likely: f32,
) -> Option<(&'a Offered, f32)> {
    if typed.is_empty() || typed.len() > LONGEST {
        return None;
    }
    let near = |one: &Offered| {
        let nearness = names(one).map(|name| nearness(typed, &name));
        nearness.fold(0.0, f32::max)
    };
    let mut found: Vec<(&Offered, f32)> = offered.map(|one| (one, near(one))).collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1));
    let next = found.get(1).map_or(0.0, |(_, near)| *near);
    found.into_iter().next().filter(|(_, near)| *near >= likely && *near >= next + AHEAD)
}

/// How near two texts are: the harmonic mean of what each has of the other.
fn nearness(typed: &[&str], name: &[&str]) -> f32 {
    let common = common(typed, name);
    if common == 0.0 {
        return 0.0;
    }
    let (of_typed, of_name) = (common / weight_of(typed), common / weight_of(name));
    // Who names the heart of a long title has named it.
    let mean = 2.0 * of_typed * of_name / (of_typed + of_name);
    let heart = 0.85 * of_typed * f32::from(u8::from(common >= HEART));
    let agrees = denies(typed) == denies(name);
    mean.max(heart) * if agrees { 1.0 } else { DISAGREES }
}

/// Two words that mean something.
const HEART: f32 = 2.0;
const DISAGREES: f32 = 0.7;

/// The weight of the words in common, each counted once.
fn common(typed: &[&str], name: &[&str]) -> f32 {
    let mut left: Vec<&str> = name.to_vec();
    let mut sum = 0.0;
    for word in typed {
        if let Some(at) = left.iter().position(|other| other == word) {
            left.swap_remove(at);
            sum += weight(word);
        }
    }
    sum
}

fn weight_of(words: &[&str]) -> f32 {
    words.iter().map(|word| weight(word)).sum()
}

fn weight(word: &str) -> f32 {
    if SMALL.contains(&word) { 0.2 } else { 1.0 }
}

fn denies(words: &[&str]) -> bool {
    words.iter().any(|word| DENIALS.contains(word))
}

const DENIALS: [&str; 5] = ["khong", "chua", "chang", "not", "never"];

/// Words that stand in many sentences and say little which.
const SMALL: [&str; 62] = [
    "khong", "chua", "co", "la", "thi", "ma", "nay", "do", "kia", "ay", "toi", "em", "minh", "ba",
    "chung", "anh", "chi", "bac", "a", "oi", "da", "vay", "nao", "gi", "sao", "o", "dau", "cho",
    "cua", "voi", "va", "hay", "hoac", "roi", "duoc", "bi", "muon", "biet", "lam", "di", "ra",
    "vo", "vao", "len", "hoai", "qua", "luon", "nua", "van", "lai", "no", "cai", "mot", "nha",
    "nhe", "nhi", "ha", "xin", "hoi", "i", "is", "my",
];

/// The words of a label and of all that may be typed instead.
fn names(one: &Offered) -> impl Iterator<Item = Vec<&str>> {
    one.mended.iter().map(|name| name.iter().map(String::as_str).collect())
}

/// Without the small words around it: "xong rồi nha em" is "xong rồi".
pub(super) fn bare(mut words: Vec<&str>) -> Vec<&str> {
    while words.len() > 1 && words.last().is_some_and(|word| AFTER.contains(word)) {
        words.pop();
    }
    while words.len() > 1 && words.first().is_some_and(|word| *word == "da") {
        words.remove(0);
    }
    words
}

fn folded(words: &[Word]) -> Vec<&str> {
    words.iter().map(|word| word.folded.as_str()).collect()
}
