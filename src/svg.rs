//! SVG as text: words escaped, wrapped into lines and measured where the font is not known.

use unicode_normalization::UnicodeNormalization;

/// Text that can stand in an element or an attribute; what XML cannot hold at all is left out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() && !letter.is_whitespace() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Lines of at most `most` as `measure` says; a word that is longer by itself is cut.
pub fn wrapped(text: &str, most: f32, measure: &dyn Fn(&str) -> f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace().flat_map(|word| pieces(word, most, measure)) {
            let longer = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
            if measure(&longer) > most && !line.is_empty() {
                lines.push(std::mem::replace(&mut line, word));
            } else {
                line = longer;
            }
        }
        lines.push(line);
    }
    lines
}

/// A word, or the parts of one that no line can hold.
fn pieces(word: &str, most: f32, measure: &dyn Fn(&str) -> f32) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    for letter in word.chars() {
        piece.push(letter);
        if measure(&piece) > most && piece.chars().nth(1).is_some() {
            piece.pop();
            pieces.push(std::mem::replace(&mut piece, letter.to_string()));
        }
    }
    pieces.push(piece);
    pieces
}

/// How wide a text is, in units of its size, in the widest of the usual fonts without serifs.
pub fn width(text: &str) -> f32 {
    text.chars().map(letter_width).sum()
}

fn letter_width(letter: char) -> f32 {
    match std::iter::once(letter).nfd().next().unwrap_or(letter) {
        '\u{300}'..='\u{36f}' => 0.0,
        'i' | 'j' | 'l' | '\'' => 0.29,
        ' ' | '.' | ',' | ':' | ';' | '!' | '|' => 0.34,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' => 0.42,
        'W' | 'M' | 'm' | '%' | '@' => 0.98,
        'w' | 'O' | 'Q' | 'G' | 'D' | 'N' | 'H' | 'U' => 0.82,
        'A'..='Z' | '\u{110}' => 0.70,
        '\0'..='\u{24f}' | '\u{2010}'..='\u{203a}' => 0.64,
        _ => 1.0,
    }
}
