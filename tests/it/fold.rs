//! Folding: what people type in many ways becomes one.
use dvcbot::fold::{accented, fold, strip_controls, words};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

#[test]
fn folds_what_people_type() {
    let table = [
        ("Hồ sơ, ở ĐÂU?", "ho so o dau"),
        ("  đăng   ký\tVNeID 👍👍 ", "dang ky vneid"),
        ("Sở TT&TT", "so tt tt"),
        ("P.1", "p 1"),
        ("2️⃣", "2"),
        ("khai sa\u{200b}nh", "khai sanh"),
        ("ĐIỆN THOẠI", "dien thoai"),
        ("ký/kí", "ky ki"),
        ("Thủy – thuỷ", "thuy thuy"),
        ("", ""),
        ("?!…", ""),
        ("İstanbul", "istanbul"),
    ];
    for (text, expected) in table {
        assert_eq!(fold(text), expected, "{text:?}");
    }
    assert_eq!(words("Tân Bình (TP Tây Ninh)"), ["tan", "binh", "tp", "tay", "ninh"]);
    assert!(words(" - ").is_empty());
}

#[test]
fn tones_have_one_place() {
    for (old, new) in [
        ("hòa", "hoà"),
        ("Hòa Thành", "hoà thành"),
        ("THỦY", "thuỷ"),
        ("khỏe", "khoẻ"),
        ("hòan", "hoàn"),
        ("lũy", "luỹ"),
        ("của mùa", "của mùa"),
        ("Đoàn", "đoàn"),
        ("quý", "quý"),
        ("tờ, khai", "tờ khai"),
    ] {
        assert_eq!(accented(old), new);
        assert_eq!(accented(&old.nfd().collect::<String>()), new);
    }
}

#[test]
fn controls_go_and_line_ends_stay() {
    assert_eq!(strip_controls("a\0b\u{202e}c\u{200d}\u{feff}d\r\ne\u{85}"), "abcd\ne");
    assert_eq!(strip_controls("ho\u{300}a"), "hòa");
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in "\\PC*") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn composed_and_decomposed_are_one(text in "[a-zA-ZàảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĐÀÒ .,]{0,60}") {
        let (composed, parted) = (text.nfc().collect::<String>(), text.nfd().collect::<String>());
        prop_assert_eq!(fold(&composed), fold(&parted));
        prop_assert_eq!(accented(&composed), accented(&parted));
        prop_assert_eq!(fold(&accented(&composed)), fold(&composed));
        prop_assert_eq!(accented(&composed).split(' ').count(), fold(&composed).split(' ').count());
    }

    #[test]
    fn any_text_is_taken(text in any::<String>()) {
        let (folded, spelt) = (fold(&text), accented(&text));
        prop_assert!(!folded.contains("  ") && folded.trim() == folded);
        prop_assert!(!spelt.contains("  "));
        prop_assert!(!strip_controls(&text).contains('\0'));
    }
}

/// The quick ways for Vietnamese letters agree with Unicode's own.
#[test]
fn every_letter_of_vietnamese_is_folded_and_lowered() {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    let vowels = "aăâeêioôơuưy".chars().flat_map(|vowel| {
        ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
            .map(|tone| format!("{vowel}{tone}").nfc().collect::<String>())
    });
    let letters: Vec<String> = vowels.chain(["đ".to_owned()]).collect();
    assert_eq!(letters.len(), 73);
    for letter in letters {
        let plain: String = letter.nfd().filter(|part| !is_combining_mark(*part)).collect();
        let plain = plain.replace('đ', "d");
        assert_eq!(fold(&letter), plain, "{letter}");
        assert_eq!(fold(&letter.to_uppercase()), plain, "{letter}");
        assert_eq!(accented(&letter.to_uppercase()), accented(&letter), "{letter}");
        assert_eq!(accented(&letter), letter, "{letter}");
    }
}
