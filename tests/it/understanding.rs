//! How well it understands: sentences that nobody trained with, as written and as people slip.
//!
//! `cargo test --test it understanding -- --nocapture` prints the tables of ARCHITECTURE.md.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use dvcbot::fold::words;
use dvcbot::understand::{Awaits, Context, Intent, Meaning, Said, understand};
use dvcbot::units::Units;

use crate::assistant::{Folder, content};
use crate::directory::directory;
use crate::noise::Noise;
use crate::server::{fed, program};

/// A sentence, what it means (the first of several preferred) and which facet it asks for.
struct Sentence {
    intents: Vec<Intent>,
    facet: Option<String>,
    text: String,
}

static UNITS: LazyLock<Units> = LazyLock::new(directory);

fn read(file: &str) -> String {
    let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn sentences() -> Vec<Sentence> {
    let file = read("tests/understanding/sentences.tsv");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let [intents, facet, text] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            Sentence {
                intents: intents.split('|').map(|intent| intent.parse().unwrap()).collect(),
                facet: (facet != "-").then(|| facet.to_owned()),
                text: text.to_owned(),
            }
        })
        .collect()
}

fn hear(text: &str) -> Meaning {
    let model = content().model();
    let awaits = Awaits::Anything;
    let context =
        Context { units: &UNITS, model: &model, offered: &[], unsaid: &[], awaits, topic: None };
    understand(&Said::Text(text.to_owned()), &context)
}

/// What came of all sentences in one way of typing; shares from 0 to 1.
#[derive(Default)]
struct Score {
    within: f64,
    first: f64,
    three: f64,
    refused: f64,
    sure: f64,
    sure_right: f64,
    outside: f64,
    outside_refused: f64,
    outside_sure: f64,
    confusions: BTreeMap<(Intent, Intent), usize>,
}

/// What the policy answers at once (`talk::policy`).
const SURE: f32 = dvcbot::talk::policy::SURE;

impl Score {
    fn of(noise: Noise, sentences: &[Sentence]) -> Self {
        let mut score = Self::default();
        sentences.iter().for_each(|sentence| score.add(sentence, &hear(&noise.of(&sentence.text))));
        score
    }

    fn add(&mut self, sentence: &Sentence, meaning: &Meaning) {
        let told = meaning.intent.unwrap_or(Intent::OutOfScope);
        let is_sure = meaning.confidence >= SURE;
        if sentence.intents[0] == Intent::OutOfScope {
            self.outside += 1.0;
            self.outside_refused += f64::from(told == Intent::OutOfScope);
            self.outside_sure += f64::from(is_sure && told != Intent::OutOfScope);
            return;
        }
        self.within += 1.0;
        self.refused += f64::from(told == Intent::OutOfScope);
        // As the bars are set: among the real intents.
        let others = meaning.others.iter().map(|(other, _)| *other);
        let real: Vec<Intent> = std::iter::once(told)
            .chain(others)
            .filter(|intent| *intent != Intent::OutOfScope)
            .collect();
        let is_right = real.first().is_some_and(|first| sentence.intents.contains(first));
        self.first += f64::from(is_right);
        self.three +=
            f64::from(real.iter().take(3).any(|intent| sentence.intents.contains(intent)));
        if is_sure && told != Intent::OutOfScope {
            self.sure += 1.0;
            self.sure_right += f64::from(is_right);
        }
        if let (false, Some(first)) = (is_right, real.first()) {
            *self.confusions.entry((sentence.intents[0], *first)).or_default() += 1;
        }
    }

    fn print(&self, noise: Noise) {
        println!(
            "| {noise:?} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} |",
            100.0 * self.first / self.within,
            100.0 * self.three / self.within,
            100.0 * self.sure / self.within,
            100.0 * self.sure_right / self.sure,
            100.0 * self.outside_refused / self.outside,
            100.0 * self.refused / self.within,
            100.0 * self.outside_sure / self.outside,
        );
    }
}

/// The least that must be right at first, among three, right of the sure, and refused of what is outside;
/// the most that may be refused of what is not.
const BARS: [(Noise, [f64; 5]); 7] = [
    (Noise::AsWritten, [0.94, 0.98, 0.97, 0.90, 0.05]),
    (Noise::NoAccents, [0.93, 0.98, 0.97, 0.90, 0.05]),
    (Noise::Telex, [0.93, 0.98, 0.97, 0.90, 0.05]),
    (Noise::TelexHere, [0.93, 0.98, 0.97, 0.90, 0.05]),
    (Noise::Vni, [0.88, 0.98, 0.97, 0.90, 0.07]),
    (Noise::Typos, [0.88, 0.98, 0.97, 0.90, 0.07]),
    (Noise::TeenCode, [0.88, 0.98, 0.97, 0.90, 0.05]),
];

#[test]
fn sentences_never_seen_are_understood() {
    let sentences = sentences();
    println!(
        "| as typed | first | three | answered | right of these | outside refused | refused wrongly | outside answered |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for noise in Noise::ALL {
        let score = Score::of(noise, &sentences);
        score.print(noise);
        if noise == Noise::AsWritten {
            let mut confusions: Vec<_> = score.confusions.iter().collect();
            confusions.sort_by(|a, b| b.1.cmp(a.1));
            for ((meant, taken), times) in confusions.into_iter().take(25) {
                println!("  {times} × {meant} taken for {taken}");
            }
        }
        let (_, [first, three, right, outside, wrongly]) =
            BARS.into_iter().find(|(other, _)| *other == noise).unwrap();
        let least = [
            ("first", score.first / score.within, first),
            ("three", score.three / score.within, three),
            ("right of the answered", score.sure_right / score.sure, right),
            ("outside refused", score.outside_refused / score.outside, outside),
            ("not refused", 1.0 - score.refused / score.within, 1.0 - wrongly),
        ];
        for (what, share, bar) in least {
            assert!(share >= bar, "{noise:?}: {what} {share:.3}, the bar is {bar:.3}");
        }
    }
}

#[test]
fn facets_are_heard() {
    let (mut right, mut all) = (0.0, 0.0);
    for sentence in sentences() {
        let Some(facet) = &sentence.facet else { continue };
        all += 1.0;
        let heard = hear(&sentence.text).facet.map(|facet| facet.name().to_owned());
        if heard.as_ref() == Some(facet) {
            right += 1.0;
        } else {
            println!("{facet} heard as {heard:?}: {}", sentence.text);
        }
    }
    println!("{right} of {all} facets");
    assert!(right >= 0.85 * all, "{right} of {all}");
}

/// What is judged by must not have been learnt.
#[test]
fn no_phrase_shares_five_syllables_in_a_row_with_a_sentence() {
    let runs =
        |text: &str| words(text).windows(5).map(|run| run.join(" ")).collect::<BTreeSet<String>>();
    let judged: BTreeSet<String> =
        sentences().iter().flat_map(|sentence| runs(&sentence.text)).collect();
    let mut wrong = Vec::new();
    for intent in Intent::ALL {
        let file = read(&format!("content/phrases/{intent}.txt"));
        for phrase in file.lines().filter(|line| !line.starts_with('#')) {
            wrong.extend(runs(phrase).intersection(&judged).map(|run| format!("{intent}: {run}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_enough_sentences_of_every_intent() {
    let sentences = sentences();
    assert!(sentences.len() >= 1_000, "{}", sentences.len());
    for intent in Intent::ALL {
        let count = sentences.iter().filter(|sentence| sentence.intents[0] == intent).count();
        assert!(count >= 15, "{intent}: {count}");
    }
}

/// `dvcbot understand`: a line in, a line of five cells out, whatever is in it.
#[test]
fn the_command_tells_what_each_line_means() {
    let folder = Folder::new();
    let mut lines = "quên mật khẩu vneid\nTân Bình tháng 10/2025 được bao nhiêu phần trăm\n\n\
        lý lịch tư pháp bao nhiêu tiền\nmật khẩu tui là abc12345\n"
        .as_bytes()
        .to_vec();
    lines.extend(b"\xff\xfe\x00 random bytes\n");
    let output = fed(program(&folder).arg("understand"), &lines);
    let text = String::from_utf8(output.stdout).unwrap();
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows.len(), 6);
    assert!(rows.iter().all(|row| row.len() == 5), "{text}");
    let json = |row: usize| serde_json::from_str::<serde_json::Value>(rows[row][4]).unwrap();
    assert_eq!(rows[0][0], "vneid_forgot_password");
    assert!(rows[0][1].parse::<f32>().unwrap() >= 0.6 && rows[0][2].contains(','));
    assert_eq!(json(1)["units"][0].as_array().unwrap().len(), 2, "an ambiguous name is a list");
    assert_eq!(json(1)["periods"][0], "2025-10");
    assert_eq!(rows[2][0], "-");
    assert_eq!((rows[3][0], rows[3][3]), ("procedure_criminal_record", "fee"));
    assert_eq!(json(4)["secrets"][0], "password");
    assert!(!text.contains("abc12345"));
}
