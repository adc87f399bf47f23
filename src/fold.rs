//! Letters as people type them, made comparable: accents, đ, tone placement, spacing.
//!
//! [`fold`] forgets accents, [`accented`] keeps them in one spelling; both cut words at the same
//! places, so that accents can be evidence beside a match without them.

use std::borrow::Cow;

use unicode_normalization::char::{compose, decompose_canonical, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Lower case without accents, words parted by single spaces: "Hồ sơ, ở ĐÂU?" is "ho so o dau".
/// Letters and digits stay; "y" and "i" stay apart.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            push(&mut folded, &mut gap, letter.to_ascii_lowercase());
        } else if letter.is_ascii() {
            gap = true;
        } else {
            fold_letter(letter, &mut folded, &mut gap);
        }
    }
    folded
}

/// The folded words of a text.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A folded text in which phrases of whole words are looked up.
#[derive(Debug, Clone)]
pub struct Phrased(String);

impl Phrased {
    pub fn of(text: &str) -> Self {
        Self(format!(" {} ", fold(text)))
    }

    /// Does the text say this phrase? It is folded, and no phrase is said by half a word.
    pub fn says(&self, phrase: &str) -> bool {
        let begins = |(at, _): (usize, &str)| {
            let after = self.0[at + 1..].strip_prefix(phrase);
            after.is_some_and(|after| after.starts_with(' '))
        };
        self.0.match_indices(' ').any(begins)
    }

    pub fn says_one_of(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.says(phrase))
    }
}

/// Names of a thing, found in what people write; accents and spacing do not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(Vec<String>);

impl Names {
    pub fn new(names: &[String]) -> Self {
        Self(names.iter().map(|name| fold(name)).collect())
    }

    /// The letters of the longest name that a text says.
    pub fn longest_in(&self, text: &Phrased) -> Option<usize> {
        self.0.iter().filter(|name| text.says(name)).map(String::len).max()
    }
}

/// Lower case with accents, composed, the tone placed the modern way: "Hòa", "hoà" and "HOÀ" are
/// one. Words are parted as [`fold`] parts them.
pub fn accented(text: &str) -> String {
    let composed = compose_text(text);
    let mut spelt = String::with_capacity(text.len());
    let mut gap = false;
    for letter in composed.chars() {
        if letter.is_ascii() {
            if letter.is_ascii_alphanumeric() {
                push(&mut spelt, &mut gap, letter.to_ascii_lowercase());
            } else {
                gap = true;
            }
            continue;
        }
        if vietnamese(letter).is_some() {
            push(&mut spelt, &mut gap, lower(letter));
            continue;
        }
        if is_invisible(letter) {
            continue;
        }
        if !letter.is_alphanumeric() && !is_combining_mark(letter) {
            gap = true;
            continue;
        }
        for lower in letter.to_lowercase() {
            push(&mut spelt, &mut gap, lower);
        }
    }
    if spelt.is_ascii() { spelt } else { place_tones(&spelt) }
}

/// NFC, without work where the text is composed already, as keyboards write it.
fn compose_text(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    }
}

/// The text composed, without characters that nobody sees or that turn the writing direction.
/// Line ends stay.
pub fn strip_controls(text: &str) -> String {
    let seen = |letter: &char| *letter == '\n' || !(letter.is_control() || is_invisible(*letter));
    let spaced = |letter: char| if letter == '\t' { ' ' } else { letter };
    compose_text(text).chars().map(spaced).filter(seen).collect()
}

fn push(text: &mut String, gap: &mut bool, letter: char) {
    if *gap && !text.is_empty() {
        text.push(' ');
    }
    *gap = false;
    text.push(letter);
}

fn fold_letter(letter: char, folded: &mut String, gap: &mut bool) {
    if let Some(base) = vietnamese(letter) {
        return push(folded, gap, base);
    }
    if is_invisible(letter) {
        return;
    }
    decompose_canonical(letter, |part| {
        if is_combining_mark(part) {
            return;
        }
        if !part.is_alphanumeric() {
            *gap = true;
            return;
        }
        for lower in part.to_lowercase().filter(|lower| !is_combining_mark(*lower)) {
            push(folded, gap, lower);
        }
    });
}

/// A letter of Vietnamese with a mark of its own.
pub fn is_vietnamese(letter: char) -> bool {
    vietnamese(letter).is_some()
}

/// The letter under the accents of Vietnamese, for speed; đ has no accent that could be taken off.
fn vietnamese(letter: char) -> Option<char> {
    Some(match letter {
        'À' | 'Á' | 'Â' | 'Ã' | 'à' | 'á' | 'â' | 'ã' | 'Ă' | 'ă' | 'Ạ' | 'ạ' | 'Ả' | 'ả' | 'Ấ'
        | 'ấ' | 'Ầ' | 'ầ' | 'Ẩ' | 'ẩ' | 'Ẫ' | 'ẫ' | 'Ậ' | 'ậ' | 'Ắ' | 'ắ' | 'Ằ' | 'ằ' | 'Ẳ'
        | 'ẳ' | 'Ẵ' | 'ẵ' | 'Ặ' | 'ặ' => 'a',
        'Đ' | 'đ' => 'd',
        'È' | 'É' | 'Ê' | 'è' | 'é' | 'ê' | 'Ẹ' | 'ẹ' | 'Ẻ' | 'ẻ' | 'Ẽ' | 'ẽ' | 'Ế' | 'ế' | 'Ề'
        | 'ề' | 'Ể' | 'ể' | 'Ễ' | 'ễ' | 'Ệ' | 'ệ' => 'e',
        'Ì' | 'Í' | 'ì' | 'í' | 'Ĩ' | 'ĩ' | 'Ỉ' | 'ỉ' | 'Ị' | 'ị' => 'i',
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'ò' | 'ó' | 'ô' | 'õ' | 'Ơ' | 'ơ' | 'Ọ' | 'ọ' | 'Ỏ' | 'ỏ' | 'Ố'
        | 'ố' | 'Ồ' | 'ồ' | 'Ổ' | 'ổ' | 'Ỗ' | 'ỗ' | 'Ộ' | 'ộ' | 'Ớ' | 'ớ' | 'Ờ' | 'ờ' | 'Ở'
        | 'ở' | 'Ỡ' | 'ỡ' | 'Ợ' | 'ợ' => 'o',
        'Ù' | 'Ú' | 'ù' | 'ú' | 'Ũ' | 'ũ' | 'Ư' | 'ư' | 'Ụ' | 'ụ' | 'Ủ' | 'ủ' | 'Ứ' | 'ứ' | 'Ừ'
        | 'ừ' | 'Ử' | 'ử' | 'Ữ' | 'ữ' | 'Ự' | 'ự' => 'u',
        'Ý' | 'ý' | 'Ỳ' | 'ỳ' | 'Ỵ' | 'ỵ' | 'Ỷ' | 'ỷ' | 'Ỹ' | 'ỹ' => 'y',
        _ => return None,
    })
}

/// A letter of Vietnamese in lower case, for speed.
fn lower(letter: char) -> char {
    let code = u32::from(letter);
    let lower = match code {
        0xc0..=0xdd => code + 32,
        0x102 | 0x110 | 0x128 | 0x168 | 0x1a0 | 0x1af => code + 1,
        0x1ea0..=0x1ef9 => code | 1,
        _ => code,
    };
    char::from_u32(lower).unwrap_or(letter)
}

/// Zero-width, joining and direction characters, and marks of byte order.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// "hòa" becomes "hoà": in oa, oe and uy the tone stands on the second vowel.
fn place_tones(text: &str) -> String {
    let mut placed = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        let moved = rest.peek().and_then(|next| move_tone(letter, *next));
        let Some((first, second)) = moved else {
            placed.push(letter);
            continue;
        };
        rest.next();
        placed.push(first);
        placed.push(second);
    }
    placed
}

fn move_tone(first: char, second: char) -> Option<(char, char)> {
    if !matches!(second, 'a' | 'e' | 'y') {
        return None;
    }
    let (mut base, mut tone) = (first, None);
    decompose_canonical(first, |part| match part {
        'o' | 'u' => base = part,
        _ => tone = Some(part),
    });
    let fits = matches!((base, second), ('o', 'a' | 'e') | ('u', 'y'));
    let toned = tone.filter(|_| fits && first != base).and_then(|mark| compose(second, mark))?;
    is_tone(tone?).then_some((base, toned))
}

fn is_tone(mark: char) -> bool {
    matches!(mark, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}
