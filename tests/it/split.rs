//! Long texts are cut where a reader would cut them, and nothing is lost.

use dvcbot::channel::split;
use proptest::prelude::*;

/// By characters.
fn split(text: &str, most: usize) -> Vec<String> {
    split::split(text, most, |_| 1)
}

#[test]
fn cuts_at_paragraph_sentence_and_word() {
    assert_eq!(split("một hai ba", 7), ["một hai", "ba"]);
    assert_eq!(split("Câu một. Câu hai dài.", 12), ["Câu một.", "Câu hai dài."]);
    assert_eq!(split("Đoạn một\n\nĐoạn hai", 12), ["Đoạn một", "Đoạn hai"]);
    assert_eq!(split("", 10), [""]);
}

#[test]
fn never_cuts_inside_an_emoji() {
    let family = "👨‍👩‍👧‍👦";
    let parts = split(&family.repeat(3), 10);
    assert_eq!(parts, [family, family, family]);
}

#[test]
fn counts_in_the_units_of_the_platform() {
    // An emoji is two UTF-16 units, a Vietnamese letter one.
    assert_eq!(split::split("🙂🙂🙂🙂", 5, char::len_utf16), ["🙂🙂", "🙂🙂"]);
    assert_eq!(split::split("ấấấấ", 4, char::len_utf16), ["ấấấấ"]);
}

proptest! {
    #[test]
    fn nothing_is_lost_and_nothing_is_too_long(text in "[\\PC\n]{0,300}", most in 1_usize..60) {
        let parts = split(&text, most);
        prop_assert!(parts.iter().all(|part| part.chars().count() <= most));
        let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        prop_assert_eq!(letters(&parts.concat()), letters(&text));
        let units = split::split(&text, most + 1, char::len_utf16);
        prop_assert!(units.iter().all(|part| part.encode_utf16().count() <= most + 1));
        prop_assert_eq!(letters(&units.concat()), letters(&text));
    }
}
