//! Words as people spell them: Southern, with a letter wrong, with small talk around what is asked.

/// A word without what differs between North and South, old and new spelling.
pub fn plain(word: &str) -> String {
    if let Some((_, plain)) = SOUTHERN.iter().find(|(southern, _)| *southern == word) {
        return (*plain).to_owned();
    }
    match word.as_bytes() {
        [.., before, b'y'] if !b"aeiou".contains(before) || word == "quy" => {
            format!("{}i", &word[..word.len() - 1])
        }
        _ => word.to_owned(),
    }
}

const SOUTHERN: [(&str, &str); 7] = [
    ("sanh", "sinh"),
    ("chanh", "chinh"),
    ("nhon", "nhan"),
    ("nhut", "nhat"),
    ("tanh", "tinh"),
    ("kieng", "kinh"),
    ("phuoc", "phuc"),
];

/// What stands around a question and asks for no procedure; longer ones first.
const SMALL_TALK: &[&str] = &[
    "can giay to gi",
    "can giay to",
    "o xa minh",
    "ben minh",
    "cho me",
    "cho ba",
    "cho cha",
    "cho chau",
    "minh",
    "lam the nao",
    "nhu the nao",
    "giay to gi",
    "bao nhieu tien",
    "mat bao lau",
    "bao nhieu",
    "bao lau",
    "bao gio",
    "the nao",
    "thu tuc",
    "ho so",
    "giay to",
    "o dau",
    "cho nao",
    "cho hoi",
    "cho biet",
    "lam sao",
    "lam gi",
    "muon lam",
    "muon xin",
    "muon hoi",
    "can lam",
    "can xin",
    "can hoi",
    "can gi",
    "minh can",
    "toi can",
    "em can",
    "gia dinh",
    "giup voi",
    "duoc khong",
    "co can",
    "phai lam",
    "le phi",
    "toi",
    "tui",
    "em",
    "oi",
    "a",
    "vay",
    "muon",
    "xin",
    "hoi",
    "nha",
    "lam",
    "sao",
    "gi",
    "nop",
];

/// The words that are left without those of a question.
pub fn without_small_talk(words: &[String]) -> Vec<&str> {
    let (mut kept, mut at) = (Vec::with_capacity(words.len()), 0);
    while let Some(word) = words.get(at) {
        let begins = |phrase: &&&str| {
            let count = phrase.split(' ').count();
            let here = words.get(at..at + count).unwrap_or_default();
            !here.is_empty() && here.iter().zip(phrase.split(' ')).all(|(a, b)| a == b)
        };
        match SMALL_TALK.iter().find(begins) {
            Some(phrase) => at += phrase.split(' ').count(),
            None => {
                kept.push(word.as_str());
                at += 1;
            }
        }
    }
    kept
}

/// Hashes of a word and of the word with each of its letters left out.
pub fn shortened(word: &str) -> impl Iterator<Item = u64> {
    let bytes = word.as_bytes();
    let without = move |at: usize| {
        let rest = bytes.iter().enumerate().filter(move |(place, _)| *place != at);
        rest.fold(0xcbf2_9ce4_8422_2325, |hash: u64, (_, byte)| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    (0..=bytes.len()).map(without)
}

/// One letter more, less or another, or two that changed places.
pub fn is_one_slip(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([], []) => false,
        ([a, x, rest_a @ ..], [b, y, rest_b @ ..]) if a == y && x == b && rest_a == rest_b => true,
        ([_, rest_a @ ..], [_, rest_b @ ..]) if rest_a == rest_b => true,
        ([_, rest_a @ ..], b) if rest_a == b => true,
        (a, [_, rest_b @ ..]) => a == rest_b,
        _ => false,
    }
}
