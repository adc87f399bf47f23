//! Sentences as people slip: without accents, in Telex or VNI that the keyboard left behind, with typos,
//! in teen code. Deterministic.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A way to type otherwise than was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noise {
    AsWritten,
    NoAccents,
    Telex,
    TelexHere,
    Vni,
    Typos,
    TeenCode,
}

impl Noise {
    pub const ALL: [Self; 7] = [
        Self::AsWritten,
        Self::NoAccents,
        Self::Telex,
        Self::TelexHere,
        Self::Vni,
        Self::Typos,
        Self::TeenCode,
    ];

    pub fn of(self, text: &str) -> String {
        let mut dice = Dice::of(text);
        match self {
            Self::AsWritten => text.to_owned(),
            Self::NoAccents => without_accents(text),
            Self::Telex => by_word(text, telex),
            Self::TelexHere => {
                by_word(text, |word| if dice.below(10) < 3 { telex(word) } else { word.to_owned() })
            }
            Self::Vni => by_word(text, vni),
            Self::Typos => typos(text, &mut dice),
            Self::TeenCode => teen_code(text, &mut dice),
        }
    }
}

/// Pseudo-random numbers that depend on the sentence alone.
struct Dice(u64);

impl Dice {
    fn of(text: &str) -> Self {
        Self(text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        }))
    }

    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most as u64) as usize
    }
}

fn by_word(text: &str, change: impl FnMut(&str) -> String) -> String {
    text.split(' ').map(change).collect::<Vec<_>>().join(" ")
}

fn without_accents(text: &str) -> String {
    let plain = text.nfd().filter(|letter| !is_combining_mark(*letter));
    plain
        .map(|letter| match letter {
            'đ' => 'd',
            'Đ' => 'D',
            other => other,
        })
        .collect()
}

/// The letters with what is typed for their accents, and the tone at the end of the word.
fn typed(
    word: &str,
    dd: &str,
    accents: [(char, &dyn Fn(char) -> String); 3],
    tones: [&str; 5],
) -> String {
    let (mut typed, mut tone) = (String::new(), "");
    let mut base = ' ';
    for letter in word.nfd() {
        match letter {
            'đ' | 'Đ' => typed.push_str(dd),
            '\u{301}' => tone = tones[0],
            '\u{300}' => tone = tones[1],
            '\u{309}' => tone = tones[2],
            '\u{303}' => tone = tones[3],
            '\u{323}' => tone = tones[4],
            mark if is_combining_mark(mark) => {
                let how = accents.iter().find(|(accent, _)| *accent == mark);
                typed.push_str(&how.map_or(String::new(), |(_, how)| how(base)));
            }
            other => {
                typed.push(other);
                base = other;
            }
        }
    }
    let end = typed.trim_end_matches(|letter: char| !letter.is_alphanumeric()).len();
    typed.insert_str(end, tone);
    typed
}

fn telex(word: &str) -> String {
    let again = |base: char| base.to_string();
    let w = |_: char| "w".to_owned();
    let accents: [(char, &dyn Fn(char) -> String); 3] =
        [('\u{302}', &again), ('\u{306}', &w), ('\u{31b}', &w)];
    typed(word, "dd", accents, ["s", "f", "r", "x", "j"])
}

fn vni(word: &str) -> String {
    let (six, seven, eight) =
        (|_: char| "6".to_owned(), |_: char| "7".to_owned(), |_: char| "8".to_owned());
    let accents: [(char, &dyn Fn(char) -> String); 3] =
        [('\u{302}', &six), ('\u{306}', &eight), ('\u{31b}', &seven)];
    typed(word, "d9", accents, ["1", "2", "3", "4", "5"])
}

const NEIGHBOURS: [(char, &str); 22] = [
    ('a', "sq"),
    ('s', "ad"),
    ('n', "bm"),
    ('i', "uo"),
    ('o', "ip"),
    ('t', "ry"),
    ('c', "xv"),
    ('h', "gj"),
    ('g', "fh"),
    ('m', "n"),
    ('u', "yi"),
    ('e', "wr"),
    ('d', "sf"),
    ('k', "jl"),
    ('l', "k"),
    ('r', "et"),
    ('b', "vn"),
    ('v', "cb"),
    ('p', "o"),
    ('y', "tu"),
    ('q', "w"),
    ('x', "zc"),
];

/// A slip in some eighteen letters: left out, turned round, doubled, the key beside.
fn typos(text: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.nfc().collect();
    for _ in 0..(letters.len() / 18).max(1) {
        let at = dice.below(letters.len());
        if !letters[at].is_alphabetic() {
            continue;
        }
        match dice.below(4) {
            0 => drop(letters.remove(at)),
            1 if at + 1 < letters.len() => letters.swap(at, at + 1),
            2 => letters.insert(at, letters[at]),
            _ => {
                let plain = without_accents(&letters[at].to_string()).to_lowercase();
                let key = NEIGHBOURS.iter().find(|(key, _)| plain.starts_with(*key));
                let beside: Vec<char> =
                    key.map_or(Vec::new(), |(_, beside)| beside.chars().collect());
                if !beside.is_empty() {
                    letters[at] = beside[dice.below(beside.len())];
                }
            }
        }
    }
    letters.into_iter().collect()
}

const TEEN: [(&str, &[&str]); 30] = [
    ("giấy khai sinh", &["gks"]),
    ("bảo hiểm y tế", &["bhyt"]),
    ("như thế nào", &["ntn"]),
    ("bao nhiêu", &["bn", "bnhiu"]),
    ("đăng ký", &["dk", "đk"]),
    ("hồ sơ", &["hs"]),
    ("điện thoại", &["dt", "đt"]),
    ("mật khẩu", &["mk"]),
    ("căn cước", &["cc", "cccd"]),
    ("bây giờ", &["bh", "bjo"]),
    ("bao giờ", &["bh"]),
    ("tài khoản", &["tk", "acc"]),
    ("không", &["ko", "k", "hok", "khum"]),
    ("được", &["dc", "đc"]),
    ("gì", &["j"]),
    ("rồi", &["r", "òi"]),
    ("mình", &["mik", "mk"]),
    ("vậy", &["v", "z"]),
    ("tôi", &["t", "tui"]),
    ("biết", &["bik", "bít"]),
    ("với", &["vs"]),
    ("người", &["ng"]),
    ("em", &["e"]),
    ("làm", &["lm"]),
    ("cũng", &["cx"]),
    ("nữa", &["nx"]),
    ("mới", &["ms"]),
    ("trước", &["trc"]),
    ("quá", &["wá"]),
    ("luôn", &["lun"]),
];

fn teen_code(text: &str, dice: &mut Dice) -> String {
    let mut padded = format!(" {} ", text.to_lowercase());
    for (long, shorts) in TEEN {
        let short = shorts[dice.below(shorts.len())];
        for end in [" ", "?", ",", "."] {
            padded = padded.replace(&format!(" {long}{end}"), &format!(" {short}{end}"));
        }
    }
    padded.trim().to_owned()
}
