//! Passwords that people write down: "mật khẩu tui là 123456", "mk: abc@123".

use std::ops::Range;

use super::mask::{Page, Secret};
use crate::fold::fold;

/// Phrases before a password. After "mk", which is also "mình", only what has a digit counts.
const NAMES: [&str; 8] =
    ["mat khau", "password", "pass word", "passwork", "mat ma", "pass", "pw", "mk"];

/// Words between the name and the password when nothing like "là" stands there.
const FILLERS: [&str; 22] = [
    "cua", "tui", "toi", "em", "minh", "con", "anh", "chi", "vneid", "moi", "cu", "dang", "nhap",
    "vo", "vao", "ne", "nay", "day", "ma", "tai", "khoan", "dvc",
];

/// What follows "mật khẩu là" in ordinary speech, and small words after a password.
const ORDINARY: [&str; 48] = [
    "gi", "j", "sao", "s", "may", "bao", "nao", "the", "cai", "nhu", "ai", "chi", "do", "phai",
    "khong", "ko", "k", "hong", "co", "duoc", "dc", "quen", "sai", "dung", "dau", "ra", "bi",
    "cua", "cho", "mot", "so", "chu", "ky", "ma", "loi", "an", "lam", "xong", "vay", "day", "roi",
    "ok", "a", "nha", "nhe", "em", "ban", "buoc",
];

/// Does a folded text speak of a password? A name may be glued to the password itself.
pub(super) fn is_named(folded: &str) -> bool {
    NAMES.iter().any(|name| folded.contains(name))
}

pub(super) fn scan(page: &mut Page<'_>) {
    for at in 0..page.words.len() {
        if !page.folded(at).starts_with(['m', 'p']) {
            continue;
        }
        let name = NAMES.iter().find(|name| {
            let count = name.split(' ').count();
            page.has_phrase(at..at + count, &[name])
        });
        let Some(name) = name else { continue };
        let from = at + name.split(' ').count();
        let found = said(page, from, *name == "mk").or_else(|| beside(page, from));
        if let Some(bytes) = found {
            page.add(bytes, Secret::Password);
        }
    }
}

/// Where a password is spoken of, a word of letters and digits that is nothing else is one, wherever
/// it stands.
pub(super) fn scan_mixed(page: &mut Page<'_>) {
    let folded = fold(page.text);
    if !is_named(&folded) && !folded.contains("matkhau") {
        return;
    }
    for bytes in chunks(page.text) {
        let text = page.slice(bytes.clone());
        let lower = text.to_ascii_lowercase();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let signs = text.bytes().any(|byte| b"@#$!_&*%".contains(&byte));
        let device =
            DEVICES.iter().any(|device| lower.starts_with(device)) || lower.contains(".vn");
        let mixed = text.chars().count() > 4 && digits > 0 && letters > 1 && !device;
        let only_digits = letters == 0 && matches!(digits, 6..=8) && text.len() == digits;
        let is_amount = lower.contains(['/', ':']) || lower.ends_with(['k', 'đ']) && letters == 1;
        if (mixed && (letters > 2 || signs) || only_digits) && !is_amount {
            page.add(bytes, Secret::Password);
        }
    }
}

/// Parts between blanks, without the marks around them.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let around =
        |letter: char| matches!(letter, ',' | '.' | '?' | '"' | '“' | '”' | '(' | ')' | '\'' | ';');
    text.split_whitespace()
        .map(|part| {
            let start = part.as_ptr() as usize - text.as_ptr() as usize;
            let inner = part.trim_start_matches(around);
            let start = start + part.len() - inner.len();
            start..start + inner.trim_end_matches(around).len()
        })
        .collect()
}

/// Words of letters and digits that are no passwords.
const DEVICES: [&str; 16] = [
    "iphone", "ios", "android", "windows", "win", "samsung", "galaxy", "oppo", "vivo", "redmi",
    "covid", "note", "ct0", "vneid", "h53", "http",
];

/// The password after "là", ":" or "=".
fn said(page: &Page<'_>, from: usize, needs_digit: bool) -> Option<Range<usize>> {
    let mut value = None;
    for at in from..(from + 7).min(page.words.len()) {
        let gap = page.before(at);
        if gap.contains([':', '=']) {
            value = Some(at);
            break;
        }
        if at > from && gap.contains(['.', '?', '!', '\n']) {
            return None;
        }
        if matches!(page.spelt(at).as_str(), "la" | "là") {
            value = Some(at + 1);
            break;
        }
    }
    let bytes = chunk(page, value?)?;
    is_password(page, &bytes, needs_digit).then_some(bytes)
}

/// The password right after its name: it has a digit.
fn beside(page: &Page<'_>, from: usize) -> Option<Range<usize>> {
    let near = from..(from + 4).min(page.words.len());
    let at = near.into_iter().find(|at| !FILLERS.contains(&page.folded(*at)))?;
    let bytes = chunk(page, at)?;
    let text = page.slice(bytes.clone());
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let plain = text.trim_end_matches(['.', ',', '!', '?', ')']);
    let amount = plain.contains('/') || plain.ends_with(['đ', 'k', 'K', '%']) || is_year(plain);
    (digits > 0 && text.chars().count() > 3 && !amount).then_some(bytes)
}

fn is_password(page: &Page<'_>, bytes: &Range<usize>, needs_digit: bool) -> bool {
    let text = page.slice(bytes.clone());
    let plain = text.trim_end_matches(['.', ',', '!', '?', ')', '"', '”']);
    if plain.is_empty() || text.starts_with('[') {
        return false;
    }
    if plain.bytes().any(|b| b.is_ascii_digit()) {
        return plain.len() > 2;
    }
    if needs_digit || !plain.is_ascii() {
        return false;
    }
    if plain.bytes().any(|b| !b.is_ascii_alphanumeric()) || plain.len() > 7 {
        return true;
    }
    let next = page.word_at(bytes.end);
    let rest = page.words.get(next..).unwrap_or_default();
    let ordinary = |word: &str| ORDINARY.contains(&word);
    !ordinary(&plain.to_ascii_lowercase()) && rest.iter().all(|word| ordinary(&word.folded))
}

/// Everything between two blanks around a word.
fn chunk(page: &Page<'_>, at: usize) -> Option<Range<usize>> {
    let word = page.words.get(at)?.bytes.clone();
    let before = page.text.get(..word.start)?;
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| !c.is_whitespace() && !matches!(c, ':' | '='))
        .last()
        .map_or(word.start, |(at, _)| at);
    let after = page.text.get(word.end..)?;
    let length = after.find(char::is_whitespace).unwrap_or(after.len());
    Some(start..more_digits(page.text, start, word.end + length))
}

/// "123 456" is one password.
fn more_digits(text: &str, start: usize, mut end: usize) -> usize {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !text.get(start..end).is_some_and(is_number) {
        return end;
    }
    while let Some(rest) = text.get(end..).and_then(|rest| rest.strip_prefix(' ')) {
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        if !rest.get(..length).is_some_and(is_number) {
            break;
        }
        end += 1 + length;
    }
    end
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20"))
}
