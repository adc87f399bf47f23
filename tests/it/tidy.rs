//! The rules of the house that a machine can keep: layers, sizes, purity, words, honest lists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use dvcbot::config::SETTINGS;
use dvcbot::words::{Lang, Source, Words};

/// The layers, lowest first: a file names only modules of rows above its own, or earlier in its row.
const LAYERS: [&[&str]; 11] = [
    &["problem", "fold", "when", "validity", "svg", "sheet"],
    &["reply", "delivery", "words", "picture", "workbook"],
    &["outage", "units", "places"],
    &["flow", "rating", "kpi", "tasks", "hamlets", "visit", "training"],
    &["understand"],
    &["procedures", "catalogue"],
    &["lint"],
    &["talk"],
    &["channel", "config", "content", "store"],
    &["app"],
    &["web", "cli"],
];
/// The last layer that does no I/O.
const PURE: usize = 7;
/// What a pure file may not mention.
const IMPURE: [&str; 12] = [
    "sqlx",
    "tokio",
    "axum",
    "teloxide",
    "std::fs",
    "std::env",
    "SystemTime",
    "Instant::now",
    "tracing",
    ".await;",
    ".await?",
    "println!",
];
const LONGEST_FILE: usize = 400;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    gather(&root().join(folder), ending, &mut found);
    assert!(!found.is_empty(), "{folder}");
    found
}

fn gather(folder: &Path, ending: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            found.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The module of `src/` that a file belongs to.
fn module(name: &str) -> &str {
    name.trim_start_matches("src/").split(['/', '.']).next().unwrap()
}

fn place(module: &str) -> (usize, usize) {
    let mut rows = LAYERS.iter().enumerate();
    let found =
        rows.find_map(|(row, names)| Some((row, names.iter().position(|name| *name == module)?)));
    found.unwrap_or_else(|| panic!("{module} has no layer in tests/it/tidy.rs"))
}

/// The text without its comments.
fn code(text: &str) -> String {
    let bare = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    text.lines().map(bare).collect::<Vec<_>>().join("\n")
}

fn sources() -> BTreeMap<String, String> {
    let mut found = files("src", ".rs");
    found.retain(|name, _| !["src/lib.rs", "src/main.rs"].contains(&name.as_str()));
    found
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn files_say_what_they_are_for_and_stay_short() {
    let mut wrong = Vec::new();
    for (name, text) in files("src", ".rs").into_iter().chain(files("tests/it", ".rs")) {
        if !text.starts_with("//! ") {
            wrong.push(format!("{name} does not begin with //!"));
        }
        if text.lines().count() > LONGEST_FILE {
            wrong.push(format!("{name} has {} lines", text.lines().count()));
        }
    }
    none(&wrong);
}

#[test]
fn files_name_only_what_is_below_them() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        let own = place(module(&name));
        for (line, text) in code(&text).lines().enumerate() {
            for named in text.split("crate::").skip(1) {
                let named: String =
                    named.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                let macro_or_self = named == "say" || named == module(&name) || named.is_empty();
                if !macro_or_self && place(&named) >= own {
                    wrong.push(format!("{name}:{}: names {named}", line + 1));
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn pure_files_do_nothing_to_the_world() {
    let mut wrong = Vec::new();
    for (name, text) in sources().into_iter().filter(|(name, _)| place(module(name)).0 <= PURE) {
        let code = code(&text);
        wrong.extend(
            IMPURE
                .iter()
                .filter(|word| code.contains(**word))
                .map(|word| format!("{name}: {word}")),
        );
    }
    none(&wrong);
}

#[test]
fn only_the_store_holds_sql() {
    let mut wrong = Vec::new();
    for (name, text) in sources().into_iter().filter(|(name, _)| module(name) != "store") {
        for start in ["\"select ", "\"insert ", "\"update ", "\"delete from", "sqlx::"] {
            if code(&text).contains(start) {
                wrong.push(format!("{name}: {start}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn no_words_for_people_in_rust() {
    let vietnamese = |letter: char| {
        ('\u{c0}'..='\u{1b0}').contains(&letter) || ('\u{1ea0}'..='\u{1ef9}').contains(&letter)
    };
    let mut wrong = Vec::new();
    // What people type is recognised by letters too, in these two.
    let typed = ["units", "understand"];
    for (name, text) in sources().into_iter().filter(|(name, _)| !typed.contains(&module(name))) {
        for (line, text) in code(&text).lines().enumerate() {
            let quoted = text.split('"').skip(1).step_by(2);
            if quoted.clone().any(|text| text.chars().any(vietnamese)) {
                wrong.push(format!("{name}:{}: {text}", line + 1));
            }
        }
    }
    none(&wrong);
}

fn words() -> Words {
    let sources: Vec<Source> = files("locales", ".ftl")
        .into_iter()
        .map(|(file, text)| {
            let lang = Lang::from_code(file.trim_start_matches("locales/")).unwrap();
            Source { lang, file, text }
        })
        .collect();
    Words::parse(&sources).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The key and the argument names of every `say!(…)` of the program.
fn said() -> Vec<(String, String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for (name, text) in sources() {
        let text = code(&text);
        for use_ in text.split("say!(").skip(1) {
            let Some(key) =
                use_.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next())
            else {
                continue;
            };
            found.push((name.clone(), key.to_owned(), arguments(use_)));
        }
    }
    found
}

/// The names before `=` at the outer level of a macro's arguments.
fn arguments(text: &str) -> BTreeSet<String> {
    let (mut depth, mut names, mut word) = (0, BTreeSet::new(), String::new());
    let letters: Vec<char> = text.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            '=' if depth == 0 && letters.get(at + 1) != Some(&'=') => {
                names.insert(word.trim().trim_start_matches(',').trim().to_owned());
            }
            _ => {}
        }
        if *letter == ',' && depth == 0 {
            word.clear();
        } else if depth == 0 {
            word.push(*letter);
        }
    }
    names
}

#[test]
fn every_say_names_a_message_and_its_variables() {
    let words = words();
    let said = said();
    assert!(said.len() > 80, "{}", said.len());
    let wrong: Vec<String> = said
        .iter()
        .filter(|(_, key, names)| words.variables(key) != Some(names))
        .map(|(file, key, names)| {
            format!("{file}: {key} with {names:?}, its message has {:?}", words.variables(key))
        })
        .collect();
    none(&wrong);
}

#[test]
fn every_message_is_said_somewhere() {
    let words = words();
    let flows = files("content/flows", ".toml");
    let flow_ids: Vec<&str> =
        flows.keys().map(|name| Path::new(name).file_stem().unwrap().to_str().unwrap()).collect();
    let text: String =
        sources().values().cloned().chain(files("src/web/page", ".html").into_values()).collect();
    // Made by `format!` from a closed list, which the tests of that list walk.
    let made = [
        "rating-reason-",
        "outage-system-",
        "indicator-",
        "rating-helper-",
        "role-",
        "intent-",
        "procedure-",
        "task-",
        "visit-",
        "training-course-",
        "training-lesson-",
        "training-q-",
    ];
    let mut wrong = Vec::new();
    for (key, file, line) in words.keys() {
        let own = flow_ids.iter().any(|id| {
            key == *id || key.starts_with(&format!("{id}_")) || key.starts_with(&format!("{id}."))
        });
        let is_made = made.iter().any(|start| key.starts_with(start));
        let base = key.split('.').next().unwrap();
        let quoted =
            text.contains(&format!("\"{base}\"")) || text.contains(&format!("{{{{{base}}}}}"));
        if !own && !is_made && !quoted {
            wrong.push(format!("{file}:{line}: nobody says {key}"));
        }
    }
    none(&wrong);
}

#[test]
fn the_readme_lists_every_setting_with_its_default() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let listed = |setting: &&dvcbot::config::Setting| {
        let row = readme.lines().find(|line| line.contains(&format!("`{}`", setting.variable)));
        row.is_some_and(|row| {
            row.contains(&format!("`{}`", setting.key)) && row.contains(setting.default)
        })
    };
    let wrong: Vec<String> = SETTINGS
        .iter()
        .filter(|setting| !listed(setting))
        .map(|setting| setting.variable.to_owned())
        .collect();
    none(&wrong);
}

#[test]
fn every_dependency_says_what_for() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut in_dependencies = false;
    let mut wrong = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.ends_with("dependencies]");
        } else if in_dependencies && line.contains(" = ") && !line.contains(" # ") {
            wrong.push(line.to_owned());
        }
    }
    none(&wrong);
}
