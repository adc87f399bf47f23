//! Numbers that belong to somebody: ids, phones, cards, accounts, one-time codes.
//!
//! Money, dates, years, hotlines and codes of procedures stay.

use std::ops::Range;

use super::mask::{Page, Secret};

/// Digits in a row, and where they stand.
struct Group {
    bytes: Range<usize>,
    word: usize,
}

const ACCOUNT: [&str; 9] = [
    "stk",
    "tai khoan",
    "so the",
    "the ngan hang",
    "the atm",
    "so tk",
    "tk ngan hang",
    "tk",
    "chuyen khoan",
];
const ID: [&str; 9] =
    ["cccd", "cmnd", "cmt", "can cuoc", "chung minh", "dinh danh", "cc", "ma so bhxh", "so cc"];
const BANKS: [&str; 12] = [
    "vcb",
    "vietcombank",
    "vietinbank",
    "agribank",
    "bidv",
    "techcombank",
    "mbbank",
    "sacombank",
    "acb",
    "vpbank",
    "tpbank",
    "mb bank",
];
const CODE: [&str; 18] = [
    "maotp",
    "otpla",
    "maxacthuc",
    "maxacnhan",
    "otp",
    "opt",
    "passcode",
    "pass code",
    "ma xac thuc",
    "ma xac nhan",
    "ma xac minh",
    "ma kich hoat",
    "ma bao mat",
    "ma dang nhap",
    "ma pin",
    "ma mo khoa",
    "ma 6 so",
    "pin",
];
/// Words between "mã" and the code itself.
const AFTER_CODE: [&str; 20] = [
    "la", "cua", "tui", "toi", "em", "minh", "no", "gui", "ve", "ne", "day", "nay", "so", "moi",
    "con", "do", "duoc", "nhan", "roi", "a",
];
const MONEY: [&str; 11] =
    ["d", "dong", "k", "vnd", "vnđ", "nghin", "ngan", "trieu", "tr", "ty", "usd"];
const HOTLINE: [&str; 5] = ["goi", "dai", "hotline", "alo", "nong"];

pub(super) fn scan(page: &mut Page<'_>) {
    let groups = groups(page);
    let mut at = 0;
    while at < groups.len() {
        let last = last_joined(page, &groups, at);
        let found = (at..=last).rev().find_map(|end| {
            let some = groups.get(at..=end)?;
            Some((end, classify(page, some)?))
        });
        let Some((end, secret)) = found else {
            at += 1;
            continue;
        };
        if let (Some(first), Some(last)) = (groups.get(at), groups.get(end)) {
            page.add(first.bytes.start..last.bytes.end, secret);
        }
        at = end + 1;
    }
    one_time_codes(page, &groups);
}

fn groups(page: &Page<'_>) -> Vec<Group> {
    let digits = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    let words = page.words.iter().enumerate().filter(|(_, word)| digits(&word.folded));
    words.map(|(at, word)| Group { bytes: word.bytes.clone(), word: at }).collect()
}

/// The last group that only blanks, dots and dashes part from this one.
fn last_joined(page: &Page<'_>, groups: &[Group], at: usize) -> usize {
    let joined = |pair: &[Group]| {
        let [first, second] = pair else { return false };
        let gap = page.slice(first.bytes.end..second.bytes.start);
        second.word == first.word + 1
            && gap.chars().count() < 3
            && gap.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '.' | '-' | '–' | '(' | ')'))
    };
    let rest = groups.get(at..).unwrap_or_default();
    at + rest.windows(2).take(11).take_while(|pair| joined(pair)).count()
}

fn classify(page: &Page<'_>, groups: &[Group]) -> Option<Secret> {
    let (first, last) = (groups.first()?, groups.last()?);
    if page.is_taken(&(first.bytes.start..last.bytes.end)) {
        return None;
    }
    let parts: Vec<&str> = groups.iter().map(|group| page.slice(group.bytes.clone())).collect();
    let digits = parts.concat();
    let near = first.word.saturating_sub(6)..last.word + 4;
    let paid = MONEY.contains(&page.folded(last.word + 1));
    let account = !paid
        && (page.has_phrase(first.word.saturating_sub(6)..last.word, &ACCOUNT)
            || page.has_phrase(first.word.saturating_sub(3)..last.word + 3, &BANKS));
    let id = page.has_phrase(near, &ID);
    match parts.as_slice() {
        [_] => one_group(&digits, paid, account, id),
        _ if is_date(&parts) => None,
        _ if is_amount(page, groups, &parts) && !id => None,
        _ => many_groups(&parts, &digits, paid, account, id),
    }
}

fn one_group(digits: &str, paid: bool, account: bool, id: bool) -> Option<Secret> {
    match digits.len() {
        13.. => Some(Secret::Card),
        12 => Some(if account && !id { Secret::Card } else { Secret::IdNumber }),
        10 | 11 if digits.starts_with('0') => Some(Secret::Phone),
        11 if digits.starts_with("84") => Some(Secret::Phone),
        8.. if account && !id => Some(Secret::Card),
        9 if !paid => Some(Secret::IdNumber),
        10 | 11 if id => Some(Secret::IdNumber),
        _ => None,
    }
}

fn many_groups(
    parts: &[&str],
    digits: &str,
    paid: bool,
    account: bool,
    id: bool,
) -> Option<Secret> {
    let phone = match digits.as_bytes() {
        [b'0', b'2'..=b'9', ..] => {
            digits.len() == 10 || digits.len() == 11 && digits.starts_with("02")
        }
        [b'0', b'1', ..] => digits.len() == 11,
        [b'8', b'4', b'2', ..] => matches!(digits.len(), 11 | 12),
        [b'8', b'4', next, ..] => digits.len() == 11 + usize::from(*next == b'0'),
        _ => false,
    };
    let years = parts.iter().all(|part| part.len() == 4 && is_year(part));
    let fours = parts.split_last().is_some_and(|(_, rest)| rest.iter().all(|p| p.len() == 4));
    let threes = parts.iter().all(|part| part.len() == 3);
    match digits.len() {
        _ if phone => Some(Secret::Phone),
        12 if digits.starts_with('0') || id => Some(Secret::IdNumber),
        9 if !paid && (threes || id) => Some(Secret::IdNumber),
        13..=19 if fours && !years => Some(Secret::Card),
        8..=19 if account && !years => Some(Secret::Card),
        _ => None,
    }
}

/// "01 07 2025", "2025-07-01" and what follows them.
fn is_date(parts: &[&str]) -> bool {
    let below =
        |part: &str, most: u32| part.len() < 3 && part.parse().is_ok_and(|n: u32| n <= most);
    match parts {
        [day, month, year, ..] if is_year(year) => below(day, 31) && below(month, 12),
        [year, month, day, ..] if is_year(year) => below(day, 31) && below(month, 12),
        _ => false,
    }
}

/// "250.000.000": groups of three after dots, not led by zero.
fn is_amount(page: &Page<'_>, groups: &[Group], parts: &[&str]) -> bool {
    let dotted = groups.iter().skip(1).all(|group| page.before(group.word) == ".");
    let Some((first, rest)) = parts.split_first() else { return false };
    let threes = first.len() < 4 && rest.iter().all(|part| part.len() == 3);
    threes && dotted && !first.starts_with('0')
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && (part.starts_with("19") || part.starts_with("20"))
}

/// Four to eight digits beside words like "otp" or "mã xác thực", or alone as the whole message.
fn one_time_codes(page: &mut Page<'_>, groups: &[Group]) {
    let mut at = 0;
    while let Some(first) = groups.get(at) {
        let row = groups.get(at..).map_or(1, |rest| spelt_out(page, rest));
        let last = groups.get(at + row - 1).unwrap_or(first);
        let bytes = first.bytes.start..last.bytes.end;
        let length: usize = groups
            .get(at..at + row)
            .unwrap_or_default()
            .iter()
            .map(|group| group.bytes.len())
            .sum();
        let alone = length > 5 && page.text.trim().len() == bytes.len();
        if (4..=8).contains(&length) && (alone || is_code(page, first, last.word)) {
            page.add(bytes, Secret::Otp);
        }
        at += row;
    }
}

/// How many groups are one code: "12 34 56", "123-456", "713.862", "082 5 61".
fn spelt_out(page: &Page<'_>, groups: &[Group]) -> usize {
    let next = |pair: &&[Group]| {
        let [first, second] = pair else { return false };
        matches!(page.slice(first.bytes.end..second.bytes.start), " " | "-" | ".")
    };
    let joined = 1 + groups.windows(2).take_while(next).count();
    let lengths = |count: usize| groups.iter().take(count).map(|group| group.bytes.len());
    let dotted = groups.get(1).is_some_and(|second| page.before(second.word) == ".");
    let same = 1 + groups
        .windows(2)
        .take_while(next)
        .take_while(
            |pair| matches!(pair, [first, second] if first.bytes.len() == second.bytes.len()),
        )
        .count();
    match joined {
        // A dot parts the thousands of money; only six digits are a code.
        _ if dotted && !(joined == 2 && lengths(2).eq([3, 3])) => 1,
        _ if lengths(joined).sum::<usize>() == 6 => joined,
        _ if lengths(same).sum::<usize>() <= 8 => same,
        _ => 1,
    }
}

fn is_code(page: &Page<'_>, group: &Group, last: usize) -> bool {
    let digits = page.slice(group.bytes.clone());
    let previous = group.word.checked_sub(1).map_or("", |at| page.folded(at));
    let inside = page.before(group.word).trim_start() == "." && is_digits(previous)
        || page.before(group.word) == "/"
        || page.before(last + 1) == "/";
    let year = is_year(digits) && last == group.word && !is_lead(previous);
    let hotline = HOTLINE.contains(&previous) || matches!(digits, "1022" | "18001096" | "19000368");
    let paid = MONEY.contains(&page.folded(last + 1));
    if inside || year || hotline || paid {
        return false;
    }
    let window = group.word.saturating_sub(10)..last + 7;
    page.has_phrase(window, &CODE) || follows_code(page, group.word)
}

/// Words that a code follows at once, so that even "2025" is one.
fn is_lead(word: &str) -> bool {
    matches!(word, "otp" | "la" | "passcode" | "code" | "thuc" | "pin")
}

/// "mã là …", "mã nó gửi về …".
fn follows_code(page: &Page<'_>, at: usize) -> bool {
    let before = at.saturating_sub(5)..at;
    let named = before.rev().find(|at| !AFTER_CODE.contains(&page.folded(*at)));
    named.is_some_and(|at| matches!(page.spelt(at).as_str(), "mã" | "ma"))
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}
