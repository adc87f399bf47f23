//! Compares ways of understanding on the sentences that nobody trained with, and times the one in use.
//!
//! `cargo bench --bench understanding` prints the tables of ARCHITECTURE.md. The other ways read the
//! same mended words, so that what is compared is the way and not the spelling.

#![allow(
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a bench that cannot be set up has nothing to say"
)]

#[path = "../../tests/it/noise.rs"]
mod noise;
mod ways;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use dvcbot::app;
use dvcbot::content::Content;
use dvcbot::store::{Store, random_id};
use dvcbot::understand::learnt::lexicon::Lexicon;
use dvcbot::understand::{Awaits, Context, Intent, Model, Said, understand};
use dvcbot::units::Units;
use dvcbot::when::Moment;
use noise::Noise;
use ways::{Bayes, Bm25, Nearest, Phrases, Way};

fn main() {
    let phrases = phrases();
    let sentences = sentences();
    let lexicon = lexicon("content/lexicon.txt");
    println!("{} phrases, {} sentences, {}", phrases.len(), sentences.len(), machine());
    let names: Vec<String> = Noise::ALL.iter().map(|noise| format!("{noise:?}")).collect();
    println!("\n| way | {} |\n|---|---|---|---|---|---|---|---|", names.join(" | "));
    report("BM25, one document an intent", &Bm25::of(&phrases, &lexicon), &sentences);
    report("naive Bayes, syllables and pairs", &Bayes::of(&phrases, &lexicon), &sentences);
    report("nearest phrases (12)", &Nearest::of(&phrases, &lexicon), &sentences);
    let plain = Lexicon::default();
    report("ours without the lexicon", &train(&plain, &phrases, usize::MAX), &sentences);
    for most in [15, 60, 150] {
        report(
            &format!("ours, {most} phrases an intent"),
            &train(&lexicon, &phrases, most),
            &sentences,
        );
    }
    report("ours, all phrases", &train(&lexicon, &phrases, usize::MAX), &sentences);
    timing(&sentences);
}

/// First / first three, among the real intents, in percent.
fn report(name: &str, way: &dyn Way, sentences: &[(Vec<Intent>, String)]) {
    let shares: Vec<String> = Noise::ALL
        .iter()
        .map(|noise| {
            let (mut first, mut three, mut all) = (0.0, 0.0, 0.0);
            for (meant, text) in
                sentences.iter().filter(|(meant, _)| meant[0] != Intent::OutOfScope)
            {
                let ranked = way.rank(&noise.of(text));
                all += 1.0;
                first += f64::from(ranked.first().is_some_and(|told| meant.contains(told)));
                three += f64::from(ranked.iter().take(3).any(|told| meant.contains(told)));
            }
            format!("{:.1} / {:.1}", 100.0 * first / all, 100.0 * three / all)
        })
        .collect();
    println!("| {name} | {} |", shares.join(" | "));
}

fn train(lexicon: &Lexicon, phrases: &Phrases, most: usize) -> Model {
    let files: Vec<(Intent, String)> = Intent::ALL
        .into_iter()
        .map(|intent| {
            let own: Vec<&str> = phrases
                .iter()
                .filter(|(of, _)| *of == intent)
                .map(|(_, text)| text.as_str())
                .collect();
            // Spread over the file, which holds one author after the other.
            let step = (own.len() / most.min(own.len()).max(1)).max(1);
            (intent, own.into_iter().step_by(step).take(most).collect::<Vec<_>>().join("\n"))
        })
        .collect();
    let files: Vec<(Intent, &str)> = files.iter().map(|(of, text)| (*of, text.as_str())).collect();
    Model::train(lexicon.clone(), &files)
}

/// The whole of understanding, each sentence once after a round to warm up; and a very long message.
fn timing(sentences: &[(Vec<Intent>, String)]) {
    let content = Content::load(None).unwrap_or_else(|_| fail("the content"));
    let (model, units) = (content.model(), units(&content));
    let awaits = Awaits::Anything;
    let context =
        Context { units: &units, model: &model, offered: &[], unsaid: &[], awaits, topic: None };
    let time = |text: &str| {
        let said = Said::Text(text.to_owned());
        let begun = Instant::now();
        std::hint::black_box(understand(std::hint::black_box(&said), &context));
        begun.elapsed()
    };
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..5 {
        times = sentences.iter().map(|(_, text)| time(text)).collect();
    }
    times.sort();
    let long = sentences
        .iter()
        .map(|(_, text)| text.as_str())
        .cycle()
        .take(2_000)
        .collect::<Vec<_>>()
        .join(" ");
    let long: String = long.chars().take(100_000).collect();
    println!(
        "\nunderstanding a sentence: median {:?}, p99 {:?}; 100,000 letters: {:?}",
        times[times.len() / 2],
        times[times.len() * 99 / 100],
        time(&long),
    );
}

/// The units of the plan, as the program has them.
fn units(content: &Content) -> Units {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(random_id());
    std::fs::create_dir_all(&folder).expect("a folder for the bench");
    let url = format!("sqlite:{}", folder.join("bench.db").display());
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        let store = Store::open(&url, &folder, None).await.expect("a database");
        app::import::plans(&store, content, Moment(0)).await.expect("the plan");
        store.units().await.expect("units")
    })
}

fn phrases() -> Phrases {
    let of = |intent: Intent| {
        let file = read(&format!("content/phrases/{intent}.txt"));
        let lines = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(|line| (intent, line.to_owned())).collect::<Vec<_>>()
    };
    Intent::ALL.into_iter().flat_map(of).collect()
}

fn sentences() -> Vec<(Vec<Intent>, String)> {
    let file = read("tests/understanding/sentences.tsv");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let meant = cells.next()?.split('|').filter_map(|name| name.parse().ok()).collect();
            Some((meant, cells.nth(1)?.to_owned()))
        })
        .collect()
}

fn lexicon(file: &str) -> Lexicon {
    Lexicon::parse(file, &read(file)).unwrap_or_else(|_| fail(file))
}

fn read(file: &str) -> String {
    let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("a file of the project")
}

fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name\t: "));
    model.unwrap_or("an unknown machine").to_owned()
}

#[expect(clippy::panic, reason = "a bench that cannot be set up has nothing to say")]
fn fail(what: &str) -> ! {
    panic!("{what} cannot be read")
}
