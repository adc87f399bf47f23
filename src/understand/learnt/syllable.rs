//! Vietnamese syllables without accents: which are legal, and what a slip of the keyboard meant.
//!
//! Telex and VNI leave letters and digits behind when the keyboard is off ("ddanwg", "nha65p"),
//! young people shorten ends and beginnings ("khôg", "fải"), everybody repeats letters ("quáaaa").

/// Is this folded word a syllable that Vietnamese can have?
pub fn is_syllable(word: &str) -> bool {
    let rime_at = word.bytes().position(is_vowel).unwrap_or(word.len());
    let (onset, rime) = word.split_at(rime_at);
    let front = rime.starts_with(['e', 'i', 'y']);
    match onset {
        "q" => rime.strip_prefix('u').is_some_and(|rest| is_rime(rest) || is_rime(rime)),
        // "gì", "giờ": the i belongs to the onset, or to both.
        "g" if rime.starts_with('i') => {
            rime == "i" || is_rime(rime.get(1..).unwrap_or("")) || is_rime(rime)
        }
        "k" | "gh" | "ngh" => front && is_rime(rime),
        "c" | "g" | "ng" => !front && is_rime(rime),
        _ => (onset.is_empty() || ONSETS.contains(&onset)) && is_rime(rime),
    }
}

/// What was meant by a word that is no syllable, where a rule of keyboards or of chat makes it one.
pub fn mend(word: &str) -> Option<String> {
    let word = squeezed(word);
    let rules: [fn(&str) -> Option<String>; 5] =
        [|word| Some(word.to_owned()), telex, vni, ends, begins];
    rules.iter().filter_map(|rule| rule(&word)).find(|mended| is_syllable(mended))
}

/// Those that stand before any vowel.
const ONSETS: [&str; 18] = [
    "b", "ch", "d", "h", "kh", "l", "m", "n", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x",
];

const RIMES: [&str; 121] = [
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec",
    "ech", "em", "en", "eng", "enh", "eo", "ep", "et", "eu", "i", "ia", "ich", "iec", "iem", "ien",
    "ieng", "iep", "iet", "ieu", "im", "in", "inh", "ip", "it", "iu", "o", "oa", "oac", "oach",
    "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oc", "oe", "oen", "oeo",
    "oet", "oi", "om", "on", "ong", "op", "ot", "u", "ua", "uan", "uang", "uat", "uay", "uc", "ue",
    "uech", "uenh", "ui", "um", "un", "ung", "uo", "uoc", "uoi", "uom", "uon", "uong", "uop",
    "uot", "uou", "up", "ut", "uu", "uy", "uya", "uych", "uyen", "uyet", "uyn", "uynh", "uyt",
    "uyu", "y", "yem", "yen", "yet", "yeu", "uai", "uac", "uao", "uap", "uam", "uanh", "uach",
    "ueo", "uem", "uen", "uet", "uit", "uin", "uinh", "uich", "uau", "iai",
];

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

fn is_rime(rime: &str) -> bool {
    RIMES.contains(&rime)
}

/// Each run of one letter as one letter: "quaaa", "toooi", "ddang".
fn squeezed(word: &str) -> String {
    let mut squeezed = String::with_capacity(word.len());
    for letter in word.chars() {
        if !squeezed.ends_with(letter) || letter.is_ascii_digit() {
            squeezed.push(letter);
        }
    }
    squeezed
}

/// Telex writes tones as s f r x j and accents as w or a letter again, anywhere after the vowel.
fn telex(word: &str) -> Option<String> {
    let mut meant = String::with_capacity(word.len());
    let mut vowel = false;
    for letter in word.chars() {
        match letter {
            'w' if !vowel => {
                meant.push('u');
                vowel = true;
            }
            's' | 'f' | 'r' | 'x' | 'j' | 'w' | 'z' if vowel => {}
            // "dangd", "nhapaj": the accent of a letter before.
            'd' | 'a' | 'e' | 'o' if ends_with_coda(&meant) && meant.contains(letter) => {}
            _ => {
                vowel |= letter.is_ascii() && is_vowel(letter as u8);
                if !meant.ends_with(letter) {
                    meant.push(letter);
                }
            }
        }
    }
    (meant != word).then_some(meant)
}

fn ends_with_coda(word: &str) -> bool {
    let vowel = word.bytes().any(is_vowel);
    vowel && !word.bytes().next_back().is_some_and(is_vowel)
}

/// VNI writes tones and accents as digits.
fn vni(word: &str) -> Option<String> {
    let letters: String = word.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    let digits = word.len() - letters.len();
    let begins = word.starts_with(|letter: char| letter.is_ascii_alphabetic());
    (begins && letters.len() > 1 && (1..=2).contains(&digits)).then_some(letters)
}

/// "khog", "mih", "thik": shortened ends.
fn ends(word: &str) -> Option<String> {
    let (rest, last) = word.split_at_checked(word.len().checked_sub(1)?)?;
    let end = match last {
        "g" => "ng",
        "h" => "nh",
        "k" => "ch",
        _ => return None,
    };
    Some(format!("{rest}{end}"))
}

/// "fai", "wan", "zay", "jay": beginnings of chat.
fn begins(word: &str) -> Option<String> {
    let (first, rest) = word.split_at_checked(1)?;
    let begin = match first {
        "f" => "ph",
        "w" => "qu",
        "z" => "d",
        "j" => "gi",
        "k" => "kh",
        _ => return None,
    };
    Some(format!("{begin}{}", rest.strip_prefix('i').filter(|_| first == "j").unwrap_or(rest)))
}
