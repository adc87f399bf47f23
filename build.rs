//! Learns the understanding from the phrases inside the program, so that it needs no learning to start.

#![allow(dead_code, reason = "the program uses what the learning does not")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a build that cannot read the content must stop; cargo tells it where by the environment"
)]

#[path = "src/fold.rs"]
mod fold;
#[path = "src/understand/learnt/mod.rs"]
mod learnt;
#[path = "src/problem.rs"]
mod problem;

use std::path::{Path, PathBuf};
use std::{env, fs};

use learnt::lexicon::Lexicon;
use learnt::{Tables, phrases};

const READ: [&str; 5] =
    ["build.rs", "content/phrases", "content/lexicon.txt", "src/fold.rs", "src/understand/learnt"];

fn main() {
    READ.iter().for_each(|read| println!("cargo::rerun-if-changed={read}"));
    let files = phrase_files();
    let classes = files.len();
    let lines: Vec<(usize, &str)> = files
        .iter()
        .enumerate()
        .flat_map(|(class, text)| phrases(text).map(move |phrase| (class, phrase)))
        .collect();
    let tables = Tables::train(&lexicon(), &lines, classes);
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("understanding.bin"), tables.to_bytes()).expect("the tables are written");
}

/// The texts of `content/phrases`, in the order of their names: a class each.
fn phrase_files() -> Vec<String> {
    let entries = fs::read_dir("content/phrases").expect("content/phrases");
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("content/phrases").path()).collect();
    paths.sort();
    let read = |path: &PathBuf| fs::read_to_string(path).unwrap_or_else(|error| fail(path, &error));
    paths.iter().map(read).collect()
}

fn lexicon() -> Lexicon {
    let file = Path::new("content/lexicon.txt");
    let text = fs::read_to_string(file).unwrap_or_else(|error| fail(file, &error));
    Lexicon::parse("content/lexicon.txt", &text).unwrap_or_else(|problems| {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        fail(file, &listed.join("\n"))
    })
}

fn fail(file: &Path, what: &dyn std::fmt::Display) -> ! {
    panic!("{}: {what}", file.display())
}
