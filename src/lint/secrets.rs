//! Does a text ask the person for a secret? Passwords, codes, identity numbers and photos are never asked for.

use crate::fold::Phrased;

/// What may never be asked for (facts page 1.6).
const SECRETS: [&str; 22] = [
    "mat khau",
    "passcode",
    "otp",
    "ma xac nhan",
    "so can cuoc",
    "so dinh danh",
    "cccd",
    "anh can cuoc",
    "hinh can cuoc",
    "anh giay to",
    "hinh giay to",
    "anh the",
    "so tai khoan",
    "so the",
    "password",
    "one time code",
    "confirmation code",
    "identity number",
    "id number",
    "photo of",
    "picture of",
    "account number",
];
/// Words that ask for it here.
const HERE: [&str; 26] = [
    "cho em biet",
    "gui em",
    "gui cho em",
    "nhan em",
    "nhan cho em",
    "doc cho em",
    "dua em",
    "dua cho em",
    "chup cho em",
    "chup gui",
    "go cho em",
    "nhap cho em",
    "cung cap cho em",
    "vao day",
    "o day",
    "tai day",
    "vao khung chat",
    "em can",
    "send me",
    "tell me",
    "give me",
    "type here",
    "write to me",
    "show me",
    "let me know",
    "i need your",
];
/// Words that turn it around; who forgot a password is asked for nothing.
const NOT: [&str; 16] = [
    "quen", "forgot", "dung", "khong", "chang", "chua", "never", "not", "don t", "no one",
    "nobody", "neither", "ai xin", "ke ca em", "without", "lua dao",
];

/// Does a sentence ask for a secret to be sent to the assistant?
pub fn asks_here(text: &str) -> bool {
    sentences(text).any(|sentence| {
        sentence.says_one_of(&SECRETS) && sentence.says_one_of(&HERE) && !sentence.says_one_of(&NOT)
    })
}

/// Does a sentence name a secret without saying no to it?
pub fn names(text: &str) -> bool {
    sentences(text).any(|sentence| sentence.says_one_of(&SECRETS) && !sentence.says_one_of(&NOT))
}

/// Folded, without what stands in quotation marks: that is written on a button, or to be typed.
fn sentences(text: &str) -> impl Iterator<Item = Phrased> {
    let unquoted: String =
        text.split('“').map(|part| part.rsplit('”').next().unwrap_or(part)).collect();
    let parts: Vec<Phrased> =
        unquoted.split(['.', '!', '?', '\n', ';', ':']).map(Phrased::of).collect();
    parts.into_iter()
}
