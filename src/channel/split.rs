//! Cuts a long text at a paragraph, a sentence or a word, never inside a letter or an emoji.

use unicode_segmentation::UnicodeSegmentation;

/// Parts of at most `most` units each, in order; nothing is lost but the white space at a cut.
/// `measure` says how many units a character is.
pub fn split(text: &str, most: usize, measure: fn(char) -> usize) -> Vec<String> {
    let most = most.max(1);
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while let Some(limit) = limit(rest, most, measure) {
        let cut = cut(rest, limit);
        let (part, after) = rest.split_at(cut);
        parts.push(part.trim_end().to_owned());
        rest = after.trim_start();
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(rest.to_owned());
    }
    parts
}

/// The byte offset of the first character that does not fit; none when all do. A single character
/// always fits.
fn limit(text: &str, most: usize, measure: fn(char) -> usize) -> Option<usize> {
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        units += measure(letter);
        if units > most && at > 0 {
            return Some(at);
        }
    }
    None
}

/// The best byte offset to cut at, at most `limit`.
fn cut(text: &str, limit: usize) -> usize {
    let gap = text[limit..].chars().next().filter(|letter| letter.is_whitespace());
    let window = &text[..limit + gap.map_or(0, char::len_utf8)];
    let breaks: [&str; 4] = ["\n\n", "\n", ". ", " "];
    let found = breaks.iter().find_map(|mark| {
        let at = window.rfind(mark)? + mark.len();
        (at > limit / 4).then_some(at)
    });
    found.unwrap_or_else(|| whole_graphemes(text, limit))
}

/// The end of the last whole grapheme before `limit`; one that is longer itself is cut at a character.
fn whole_graphemes(text: &str, limit: usize) -> usize {
    let ends = text.grapheme_indices(true).map(|(at, grapheme)| at + grapheme.len());
    ends.take_while(|end| *end <= limit).last().unwrap_or(limit)
}
