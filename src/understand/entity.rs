//! Things named in a sentence: which offered choice, which language, whether it asks for figures.

use std::sync::Arc;

use crate::fold::{Phrased, accented, fold};
use crate::kpi;
use crate::words::Lang;

/// Something offered last; its number in the list, its label or any of `also` chooses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub id: String,
    pub label: String,
    pub also: Vec<String>,
    /// The words of label and `also`, written out and mended; empty where it is only named exactly.
    pub mended: Arc<[Vec<String>]>,
}

/// Small words around a choice: "dạ số 2 nha em".
const BEFORE: [&str; 12] =
    ["da", "vang", "a", "chon", "bam", "so", "cai", "thu", "cau", "y", "phim", "toi chon"];
pub(super) const AFTER: [&str; 13] =
    ["a", "nha", "nhe", "nhen", "nghen", "di", "em", "oi", "ban", "ad", "do", "con", "chau"];
/// Numbers as words; "nhất" only after "thứ".
pub(super) const NUMBERS: [(&str, usize); 12] = [
    ("mot", 1),
    ("nhat", 1),
    ("hai", 2),
    ("ba", 3),
    ("bon", 4),
    ("tu", 4),
    ("nam", 5),
    ("sau", 6),
    ("bay", 7),
    ("tam", 8),
    ("chin", 9),
    ("muoi", 10),
];

const ENGLISH: [&str; 13] = [
    "english",
    "in english",
    "english please",
    "eng",
    "en",
    "tieng anh",
    "noi tieng anh",
    "speak english",
    "switch to english",
    "do you speak english",
    "can you speak english",
    "please speak english",
    "i want english",
];
const VIETNAMESE: [&str; 8] = [
    "tieng viet",
    "tieng viet nam",
    "noi tieng viet",
    "vietnamese",
    "in vietnamese",
    "speak vietnamese",
    "doi sang tieng viet",
    "chuyen sang tieng viet",
];

/// Phrases that ask for a unit's figures, wherever they stand.
const FIGURES: [&str; 22] = [
    "ty le",
    "ti le",
    "chi tieu",
    "kpi",
    "xep hang",
    "thu hang",
    "hang may",
    "dung thu",
    "dung hang",
    "con thieu",
    "so lieu",
    "phan tram",
    "dat bao nhieu",
    "dat may",
    "bao nhieu ho so",
    "so sanh",
    "thong ke",
    "tien do",
    "muc tieu",
    "dat chua",
    "muc hai long",
    "ke hoach nam",
];
/// Words that ask for figures when nothing else is said beside the unit.
const SMALL: [&str; 36] = [
    "the", "nao", "roi", "ra", "sao", "bao", "nhieu", "cua", "thi", "con", "nua", "la", "may",
    "bn", "vay", "a", "em", "oi", "hien", "nay", "gio", "coi", "xem", "cho", "toi", "tui", "minh",
    "ket", "qua", "dat", "va", "voi", "dang", "o", "don", "vi",
];

/// The offered choice that a text is.
pub(super) fn choose<'a>(text: &str, offered: &'a [Offered]) -> Option<&'a str> {
    if let Some(id) = exact(text, offered) {
        return Some(id);
    }
    let folded = fold(text);
    let named = |choice: &&Offered| {
        let names = std::iter::once(&choice.label).chain(&choice.also);
        !folded.is_empty() && names.into_iter().any(|name| fold(name) == folded)
    };
    let mut found = offered.iter().filter(named);
    match (found.next(), found.next()) {
        (Some(choice), None) => return Some(&choice.id),
        (Some(_), Some(_)) => return None,
        _ => {}
    }
    if text.contains(['%', '/', '+', '-']) {
        return None;
    }
    match number(&folded) {
        Some(number) => offered.get(number.checked_sub(1)?).map(|choice| choice.id.as_str()),
        None => begun(&folded, offered),
    }
}

/// The only label that begins with the words typed: "có" for "Có, nộp thành công".
fn begun<'a>(folded: &str, offered: &'a [Offered]) -> Option<&'a str> {
    let begins = |choice: &&Offered| {
        fold(&choice.label).strip_prefix(folded).is_some_and(|rest| rest.starts_with(' '))
    };
    let mut found = offered.iter().filter(begins).filter(|_| !folded.is_empty());
    match (found.next(), found.next()) {
        (Some(choice), None) => Some(&choice.id),
        _ => None,
    }
}

/// A choice named letter by letter, or by its bare number: what counts while a comment is awaited.
pub(super) fn choose_exactly<'a>(text: &str, offered: &'a [Offered]) -> Option<&'a str> {
    if let Some(id) = exact(text, offered) {
        return Some(id);
    }
    let number: usize = text.trim().trim_end_matches(['.', ')']).parse().ok()?;
    offered.get(number.checked_sub(1)?).map(|choice| choice.id.as_str())
}

/// A choice named by its own label: what counts while any words are an answer. Somebody is
/// called Dung, which also means to stop.
pub(super) fn choose_label<'a>(text: &str, offered: &'a [Offered]) -> Option<&'a str> {
    let found = offered.iter().find(|choice| is_named(&choice.label, text));
    found.map(|choice| choice.id.as_str())
}

fn exact<'a>(text: &str, offered: &'a [Offered]) -> Option<&'a str> {
    let named = |name: &String| is_named(name, text);
    let found = offered.iter().find(|choice| named(&choice.label) || choice.also.iter().any(named));
    found.map(|choice| choice.id.as_str())
}

/// Letter by letter, whatever the case.
fn is_named(name: &str, text: &str) -> bool {
    let (name, raw, spelt) = (name.trim(), text.trim(), accented(text));
    name == raw && !raw.is_empty() || !spelt.is_empty() && accented(name) == spelt
}

/// "2", "so 2", "cai thu hai": the number, when the text says nothing else.
pub(super) fn number(folded: &str) -> Option<usize> {
    let mut words: Vec<&str> = folded.split(' ').collect();
    while words.len() > 1 && words.last().is_some_and(|word| AFTER.contains(word)) {
        words.pop();
    }
    let begin = words.iter().take_while(|word| BEFORE.contains(word)).count();
    let before = words.get(..begin)?.last().copied();
    let [word] = words.get(begin..)? else { return None };
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return word.parse().ok();
    }
    let said = NUMBERS.iter().find(|(name, _)| name == word)?;
    (*word != "nhat" || before == Some("thu")).then_some(said.1)
}

/// The language somebody wishes for.
pub(super) fn language(text: &str) -> Option<Lang> {
    let folded = fold(text);
    let wish = folded.trim_start_matches("da ").trim_end_matches(" a").trim_end_matches(" di");
    if ENGLISH.contains(&wish) || folded.contains("speak english") {
        return Some(Lang::En);
    }
    VIETNAMESE.contains(&wish).then_some(Lang::Vi)
}

/// Does a sentence ask for a share?
pub fn asks_share(text: &str) -> bool {
    text.contains('%') || Phrased::of(text).says_one_of(&["ty le", "ti le", "phan tram"])
}

/// Does a sentence that names a unit ask for its figures? `rest` is what it says besides.
pub(super) fn asks_figures(text: &str, rest: &[String]) -> bool {
    text.contains('%')
        || Phrased::of(text).says_one_of(&FIGURES)
        || kpi::question(text).ask.is_about_figures()
        || rest.iter().all(|word| SMALL.contains(&word.as_str()))
}

/// "em là người hay máy vậy?"
pub(super) fn asks_who(text: &str) -> bool {
    Phrased::of(text).says_one_of(&WHO)
}

const WHO: [&str; 18] = [
    "nguoi hay may",
    "may hay nguoi",
    "nguoi that hay may",
    "nguoi that hay la may",
    "may tra loi ha",
    "may noi ha",
    "co phai nguoi that khong",
    "phai nguoi that khong",
    "la nguoi that ha",
    "la robot",
    "robot ha",
    "la may ha",
    "la chatbot",
    "noi chuyen voi may",
    "noi chuyen voi robot",
    "are you a robot",
    "are you human",
    "are you a real person",
];

/// Nothing is said beside the name of a unit.
pub(super) fn is_bare(rest: &[String]) -> bool {
    rest.iter().all(|word| BARE.contains(&word.as_str()))
}

/// Words that ask nothing beside a name: "da, em o xa Thai Binh a".
const BARE: [&str; 16] = [
    "a", "em", "oi", "toi", "tui", "minh", "o", "ben", "da", "la", "thuoc", "cua", "con", "nha",
    "cu", "hoi",
];
