//! Is a text easy to read? The length of its sentences, and abbreviations that nobody explains.

use super::Text;
use crate::fold::fold;
use crate::problem::Problem;
use crate::words::Lang;

/// How long the sentences of the Vietnamese texts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measured {
    pub sentences: usize,
    pub syllables: usize,
}

/// Longer sentences are hard to follow when somebody reads them aloud.
const LONGEST: usize = 28;
/// Known to everybody who holds a telephone, or what a button bears.
const EVERYDAY: [&str; 6] = ["SIM", "QR", "PDF", "JPG", "NFC", "SMS"];
/// After one of these, without accents, the letters are a name: "form CT01".
const KINDS: [&str; 8] = ["mau", "khai", "giay", "the", "ma", "phieu", "form", "code"];

/// The sentences of all Vietnamese texts together.
pub fn measure(texts: &[Text]) -> Measured {
    let lengths = vietnamese(texts).flat_map(|text| lengths(&text.text));
    lengths.fold(Measured::default(), |sum, length| Measured {
        sentences: sum.sentences + 1,
        syllables: sum.syllables + length,
    })
}

pub fn warnings(texts: &[Text]) -> Vec<Problem> {
    let long = vietnamese(texts).filter_map(|text| {
        let most = lengths(&text.text).into_iter().max().filter(|most| *most > LONGEST)?;
        Some(text.problem(format!("{} has a sentence of {most} syllables", text.key)))
    });
    let short = vietnamese(texts).filter_map(|text| {
        let short = unexplained(&text.text)?;
        Some(text.problem(format!("{} does not explain {short}", text.key)))
    });
    long.chain(short).collect()
}

fn vietnamese(texts: &[Text]) -> impl Iterator<Item = &Text> {
    texts.iter().filter(|text| text.lang == Lang::Vi)
}

/// Syllables of each sentence.
fn lengths(text: &str) -> Vec<usize> {
    let ends = |letter: char| ['.', '!', '?', '\n', ':', ';', '·'].contains(&letter);
    let mut lengths = Vec::new();
    let mut count = 0;
    for word in text.split_inclusive([' ', '\n']) {
        let bare = word.trim();
        count += usize::from(bare.chars().any(char::is_alphanumeric));
        let is_end = word.ends_with('\n') || bare.trim_end_matches(['”', ')']).ends_with(ends);
        if is_end && count > 0 {
            lengths.push(std::mem::take(&mut count));
        }
    }
    if count > 0 {
        lengths.push(count);
    }
    lengths
}

/// The first abbreviation that is not everyday, not a label in quotes, and not explained beside it.
fn unexplained(text: &str) -> Option<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut is_label = false;
    for (at, word) in words.iter().enumerate() {
        is_label |= word.contains('“');
        let bare = bare(word);
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().map(self::bare);
        let explained = is_label
            || word.starts_with('(')
            || words.get(at + 1).is_some_and(|next| next.starts_with('('))
            || EVERYDAY.contains(&bare)
            || before.is_some_and(|before| KINDS.contains(&fold(before).as_str()));
        if is_abbreviation(bare) && !explained {
            return Some(bare);
        }
        is_label &= !word.contains('”');
    }
    None
}

fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// Two capital letters or more, and digits at most.
fn is_abbreviation(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    letters >= 2 && word.chars().all(|letter| letter.is_uppercase() || letter.is_ascii_digit())
}
