//! A folder's own phrases are learnt, kept, and found again; the program's own need no learning.

use std::fs;
use std::path::Path;

use dvcbot::content::Content;
use dvcbot::understand::Intent;

use crate::assistant::Folder;

/// A folder with a few phrases of each intent, and one that the program's own would read otherwise.
fn folder(greeting: &str) -> Folder {
    let folder = Folder::new();
    let phrases = folder.0.join("content/phrases");
    fs::create_dir_all(&phrases).unwrap();
    for intent in Intent::ALL {
        let word = intent.as_str().replace('_', " ");
        let own = if intent == Intent::Greeting { greeting } else { "" };
        fs::write(phrases.join(format!("{intent}.txt")), format!("{word}\n{own}\n")).unwrap();
    }
    folder
}

fn load(folder: &Folder) -> Content {
    let content = Content::load(Some(&folder.0.join("content")));
    content.unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn first(content: &Content, text: &str) -> Option<Intent> {
    let model = content.model();
    model.rank(&model.words(text)).first().map(|(intent, _)| *intent)
}

fn kept(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let names = names.map(|name| name.into_string().unwrap());
    names.filter(|name| name.starts_with("understanding-")).collect()
}

#[test]
fn phrases_of_a_folder_are_learnt_and_kept() {
    let folder = folder("mưa rơi tí tách ngoài hiên\nmưa rơi ngoài hiên");
    let cache = Folder::new();
    let content = load(&folder);
    assert_eq!(first(&content, "quên mật khẩu vneid"), Some(Intent::VneidForgotPassword));
    content.learn(&cache.0);
    assert_eq!(first(&content, "mưa rơi ngoài hiên"), Some(Intent::Greeting));
    let files = kept(&cache.0);
    assert_eq!(files.len(), 1, "{files:?}");
    let again = load(&folder);
    again.learn(&cache.0);
    assert_eq!(first(&again, "mưa rơi ngoài hiên"), Some(Intent::Greeting));
    assert_eq!(kept(&cache.0), files);
}

#[test]
fn a_broken_file_of_what_was_learnt_is_learnt_again() {
    let folder = folder("trăng lên đầu ngõ\ntrăng lên");
    let cache = Folder::new();
    load(&folder).learn(&cache.0);
    let file = cache.0.join(&kept(&cache.0)[0]);
    fs::write(&file, b"dvcbot02 but no more").unwrap();
    let content = load(&folder);
    content.learn(&cache.0);
    assert_eq!(first(&content, "trăng lên"), Some(Intent::Greeting));
    assert!(fs::metadata(&file).unwrap().len() > 1_000_000);
}

#[test]
fn the_programs_own_phrases_are_learnt_already() {
    let cache = Folder::new();
    let content = Content::load(None).unwrap_or_else(|problems| panic!("{problems:?}"));
    content.learn(&cache.0);
    assert_eq!(kept(&cache.0), Vec::<String>::new());
}
