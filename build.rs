//! Learns the understanding from the phrases inside the program, so that it needs no learning to start, and packs the
//! content that goes into it.

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

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use learnt::lexicon::Lexicon;
use learnt::{Tables, phrases};

const READ: [&str; 5] =
    ["build.rs", "content/phrases", "content/lexicon.txt", "src/fold.rs", "src/understand/learnt"];

/// What the program holds inside: a new file in there must be seen by the compiler.
const INSIDE: [&str; 2] = ["content", "locales"];

fn main() {
    READ.iter().chain(&INSIDE).for_each(|read| println!("cargo::rerun-if-changed={read}"));
    let files = phrase_files();
    let classes = files.len();
    let lines: Vec<(usize, &str)> = files
        .iter()
        .enumerate()
        .flat_map(|(class, text)| phrases(text).map(move |phrase| (class, phrase)))
        .collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let kept = kept(&out, &files);
    let bytes = fs::read(&kept).ok().filter(|bytes| is_whole(bytes)).unwrap_or_else(|| {
        let bytes = Tables::train(&lexicon(), &lines, classes).to_bytes();
        // Only to save time: without it the next profile learns again. Renamed, so that nobody ever
        // reads half of it.
        let beside = out.join("understanding.part");
        let _ = fs::write(&beside, &bytes).and_then(|()| fs::rename(&beside, &kept));
        bytes
    });
    fs::write(out.join("understanding.bin"), bytes).expect("the tables are written");
    pack(&out);
}

/// The files as `src/content/inside.rs` reads them; the phrases apart, since few starts need them.
fn pack(out: &Path) {
    let content = inside(Path::new("content"), "");
    let (phrases, mut rest): (Vec<_>, Vec<_>) =
        content.into_iter().partition(|(name, _)| name.starts_with("phrases/"));
    rest.extend(inside(Path::new("locales"), "locales/"));
    for (file, files) in [("phrases.pack", phrases), ("content.pack", rest)] {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        for (name, text) in files {
            assert!(!text.contains('\0'), "{name} holds a zero byte");
            write!(packed, "{name}\0{text}\0").expect("memory");
        }
        fs::write(out.join(file), packed.finish().expect("memory"))
            .expect("the content is written");
    }
}

/// All files of a folder with their names below it.
fn inside(folder: &Path, prefix: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for path in paths(folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{prefix}{name}");
        match path.is_dir() {
            true => files.extend(inside(&path, &format!("{name}/"))),
            false => files.push((name, read(&path))),
        }
    }
    files
}

/// Where what was learnt from just these files is kept for the other profiles: in the target folder.
fn kept(out: &Path, files: &[String]) -> PathBuf {
    let code = READ.iter().map(Path::new).filter(|path| path.is_file()).map(read);
    let learnt = Path::new("src/understand/learnt");
    let code = code.chain(paths(learnt).into_iter().map(|path| read(&path)));
    let mut hash = DefaultHasher::new();
    files.iter().cloned().chain(code).for_each(|text| text.hash(&mut hash));
    let target = out.ancestors().nth(4).unwrap_or(out);
    target.join(format!("understanding-{:016x}.bin", hash.finish()))
}

fn is_whole(bytes: &[u8]) -> bool {
    Tables::from_bytes(bytes.to_vec().into()).is_some()
}

/// The texts of `content/phrases`, in the order of their names: a class each.
fn phrase_files() -> Vec<String> {
    paths(Path::new("content/phrases")).iter().map(|path| read(path)).collect()
}

fn paths(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| fail(folder, &error));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| fail(path, &error))
}

fn lexicon() -> Lexicon {
    let file = Path::new("content/lexicon.txt");
    Lexicon::parse("content/lexicon.txt", &read(file)).unwrap_or_else(|problems| {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        fail(file, &listed.join("\n"))
    })
}

fn fail(file: &Path, what: &dyn std::fmt::Display) -> ! {
    panic!("{}: {what}", file.display())
}
