//! The list of procedures: what is found in it, and every mistake of a file at once.

use std::fmt::Write as _;
use std::sync::OnceLock;

use dvcbot::catalogue::{Catalogue, Entry, Handler, Online, changes, read};
use dvcbot::sheet;

use crate::assistant::content;

const MADE_UP: &str = include_str!("../catalogue/made-up.csv");
const QUERIES: &str = include_str!("../catalogue/queries.tsv");

fn entries(text: &str) -> Result<Vec<Entry>, Vec<String>> {
    let tables = sheet::read("f.csv", text.as_bytes()).unwrap();
    let said = |problems: Vec<dvcbot::problem::Problem>| {
        problems.iter().map(ToString::to_string).collect()
    };
    read::entries("f.csv", &tables).map_err(said)
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::new(None, entries(MADE_UP).unwrap()))
}

/// The names found for a text, its abbreviations written out as the program does.
fn found(text: &str) -> Vec<(String, f32)> {
    let words = content().model().words(text);
    let words: Vec<String> = words.into_iter().map(|word| word.folded).collect();
    let hits = catalogue().search(text, &words);
    hits.iter().map(|hit| (hit.entry.name.clone(), hit.score)).collect()
}

#[test]
fn what_people_type_finds_what_they_mean() {
    assert!(catalogue().entries().len() >= 300, "{}", catalogue().entries().len());
    let (mut wrong, mut count) = (String::new(), 0);
    for line in QUERIES.lines().filter(|line| !line.starts_with('#')) {
        count += 1;
        let parts: Vec<&str> = line.split('\t').collect();
        let found = found(parts[0]);
        if std::env::var_os("SHOW").is_some() {
            println!("{line}\n    {:?}", found.iter().take(3).collect::<Vec<_>>());
        }
        let at = found.iter().position(|(name, _)| Some(&name.as_str()) == parts.get(2));
        let is_right = match parts[1] {
            "first" => at == Some(0),
            "alone" => at == Some(0) && found.len() == 1,
            "among" => at.is_some_and(|at| at < 6),
            "nothing" => found.is_empty(),
            other => panic!("what is {other}?"),
        };
        if !is_right {
            let shown: Vec<_> = found.iter().take(7).collect();
            writeln!(wrong, "{line}\n    {shown:?}").unwrap();
        }
    }
    assert!(count >= 60, "{count}");
    assert!(wrong.is_empty(), "\n{wrong}");
}
