//! Codes of dossiers: `H53.12.34-261101-0456`, older `000.00.04.H51-200221-0001`.

use super::mask::{Dossier, Page, Secret};
use crate::when::Date;

/// Finds every code. The first whose date exists tells where and when the dossier was filed.
pub(super) fn scan(page: &mut Page<'_>) -> Option<Dossier> {
    let (mut first, mut at) = (None, 0);
    let text = page.text;
    while at < text.len() {
        let Some((end, dossier)) = begins(text, at).then(|| code_at(text, at)).flatten() else {
            at += 1;
            continue;
        };
        page.add(at..end, Secret::DossierCode);
        first = first.or(dossier);
        at = end;
    }
    first
}

/// May a code begin here? Not inside a word.
fn begins(text: &str, at: usize) -> bool {
    let here = text.as_bytes().get(at);
    if !here.is_some_and(|byte| byte.is_ascii_digit() || b"gGhH".contains(byte)) {
        return false;
    }
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    !before.is_some_and(char::is_alphanumeric)
}

/// The end of the code that begins here, and what it says if its date exists.
fn code_at(text: &str, start: usize) -> Option<(usize, Option<Dossier>)> {
    let mut at = start;
    for _ in 0..3 {
        at = digits(text, at, 2, 3).and_then(|end| dot(text, end)).unwrap_or(at);
    }
    let letter =
        text.as_bytes().get(at).map(u8::to_ascii_uppercase).filter(|b| b"GH".contains(b))?;
    let mut end = digits(text, at + 1, 2, 2)?;
    let province = format!("{}{}", char::from(letter), text.get(at + 1..end)?);
    for _ in 0..4 {
        end = dot(text, end).and_then(|at| digits(text, at, 1, 3)).unwrap_or(end);
    }
    let day = dash(text, end)?;
    let day_end = digits(text, day, 6, 6)?;
    let end = digits(text, dash(text, day_end)?, 4, 7)?;
    let after = text.get(end..).and_then(|after| after.chars().next());
    if after.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let filed = text.get(day..day_end).and_then(date);
    Some((end, filed.map(|filed| Dossier { filed, province })))
}

/// The end of all digits here, when they are as many as they must be.
fn digits(text: &str, at: usize, least: usize, most: usize) -> Option<usize> {
    let count = text.as_bytes().get(at..)?.iter().take_while(|b| b.is_ascii_digit()).count();
    (least..=most).contains(&count).then_some(at + count)
}

fn dot(text: &str, at: usize) -> Option<usize> {
    (text.as_bytes().get(at) == Some(&b'.')).then_some(at + 1)
}

/// A dash, or what people type for it: spaces, a long dash.
fn dash(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let after = rest.trim_start_matches([' ', '-', '–', '—', '_']);
    let taken = rest.len() - after.len();
    (1..=5).contains(&taken).then_some(at + taken)
}

/// `yymmdd` as a date.
fn date(digits: &str) -> Option<Date> {
    let part = |from: usize| digits.get(from..from + 2)?.parse::<u8>().ok();
    Date::new(2000 + i32::from(part(0)?), part(2)?, part(4)?)
}
