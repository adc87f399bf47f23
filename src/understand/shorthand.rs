//! What people type for longer words: abbreviations, misspellings, Southern words.

use crate::fold::fold;

/// Folded words and what they stand for.
const SHORT: [(&str, &str); 56] = [
    ("ko", "khong"),
    ("k", "khong"),
    ("kh", "khong"),
    ("hk", "khong"),
    ("hok", "khong"),
    ("hong", "khong"),
    ("khum", "khong"),
    ("dc", "duoc"),
    ("dk", "dang ky"),
    ("dki", "dang ky"),
    ("dky", "dang ky"),
    ("ki", "ky"),
    ("j", "gi"),
    ("z", "gi"),
    ("zi", "gi"),
    ("bn", "bao nhieu"),
    ("bnh", "bao nhieu"),
    ("bnhieu", "bao nhieu"),
    ("hs", "ho so"),
    ("cccd", "can cuoc cong dan"),
    ("cc", "can cuoc"),
    ("cmnd", "chung minh nhan dan"),
    ("cmt", "chung minh nhan dan"),
    ("dvc", "dich vu cong"),
    ("dvctt", "dich vu cong truc tuyen"),
    ("dvcqg", "dich vu cong quoc gia"),
    ("tthc", "thu tuc hanh chinh"),
    ("gks", "giay khai sinh"),
    ("ks", "khai sinh"),
    ("gplx", "giay phep lai xe"),
    ("gpl", "giay phep lai xe"),
    ("hkd", "ho kinh doanh"),
    ("bhyt", "bao hiem y te"),
    ("bhxh", "bao hiem xa hoi"),
    ("sdt", "so dien thoai"),
    ("dt", "dien thoai"),
    ("ubnd", "uy ban"),
    ("pw", "mat khau"),
    ("pass", "mat khau"),
    ("password", "mat khau"),
    ("vnied", "vneid"),
    ("vineid", "vneid"),
    ("vneld", "vneid"),
    ("venaid", "vneid"),
    ("vnid", "vneid"),
    ("vnedi", "vneid"),
    ("vned", "vneid"),
    ("sanh", "sinh"),
    ("ti", "ty"),
    ("mik", "minh"),
    ("tui", "toi"),
    ("vo", "vao"),
    ("coi", "xem"),
    ("thiet", "that"),
    ("ol", "online"),
    ("onl", "online"),
];

/// Words that make "mk" a password and not "mình".
const OF_PASSWORD: [&str; 12] =
    ["quen", "doi", "nhap", "lay", "pass", "sai", "cap", "dat", "mat", "reset", "vneid", "nho"];

/// The folded words of a text, written out.
pub(super) fn expand(text: &str) -> Vec<String> {
    let folded = fold(text).replace("vnei d", "vneid").replace("vn eid", "vneid");
    let folded = folded.replace("vn e id", "vneid").replace("ve en ai di", "vneid");
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let of_password = words.iter().any(|word| OF_PASSWORD.contains(word));
    let mut written = Vec::with_capacity(words.len() + 4);
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied();
        let meaning = meaning(word, next, of_password);
        written.extend(meaning.split(' ').map(str::to_owned));
    }
    written
}

fn meaning<'a>(word: &'a str, next: Option<&str>, of_password: bool) -> &'a str {
    match (word, next) {
        ("mk", _) => return if of_password { "mat khau" } else { "minh" },
        // At the end, or before a question word, "dk" is "được".
        ("dk", None | Some("ko" | "k" | "hong" | "khong" | "hok" | "a" | "chua")) => return "duoc",
        _ => {}
    }
    SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| *long)
}
