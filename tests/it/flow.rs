//! Flows: every step can be reached, no event breaks a place, and every mistake in a file is found.

use std::path::Path;

use dvcbot::content::Content;
use dvcbot::flow::{self, Event, Flow, Flows, Move, Place};
use proptest::prelude::*;

use crate::assistant::{Folder, content};

const EVENTS: [&str; 16] =
    ["n", "b", "s", "p", "ok", "re", "a", "x", "0", "1", "2", "3", "h0", "h1", "h2", "h9"];

fn event() -> impl Strategy<Value = Event> {
    let keys = prop::sample::select(EVENTS.to_vec());
    prop_oneof![9 => keys.prop_map(|key| Event::from_key(key).unwrap()), 1 => Just(Event::Input)]
}

fn walk(flow: &Flow, events: &[Event], mut visit: impl FnMut(&Place)) {
    let mut place = flow::begin(flow);
    visit(&place);
    for event in events {
        match flow::advance(flow, &place, *event) {
            Move::To(next) | Move::Open { back: next, .. } => place = next,
            Move::End { .. } => place = flow::begin(flow),
            Move::Ignored => {}
        }
        visit(&place);
    }
}

proptest! {
    #[test]
    fn no_event_breaks_a_place(events in prop::collection::vec(event(), 0..60)) {
        for flow in content().flows.all() {
            walk(flow, &events, |place| {
                let reply = flow::show(flow, place, "abcdefghijkl");
                assert!(!reply.text.is_empty() && (1..=12).contains(&reply.choices.len()));
                for choice in &reply.choices {
                    assert!(choice.id.len() <= 40 && choice.id.is_ascii(), "{}", choice.id);
                    let (episode, step, n) = flow::parse_choice(&choice.id).unwrap();
                    assert_eq!((episode, step), ("abcdefghijkl", place.step.as_str()));
                    let event = Event::from_key(n).unwrap();
                    assert_ne!(flow::advance(flow, place, event), Move::Ignored, "{}", choice.id);
                }
                let kept = serde_json::to_string(place).unwrap();
                assert_eq!(&serde_json::from_str::<Place>(&kept).unwrap(), place);
            });
        }
    }

    #[test]
    fn back_undoes_next(events in prop::collection::vec(event(), 0..30)) {
        for flow in content().flows.all() {
            walk(flow, &events, |place| {
                for event in [Event::Next, Event::Choose(0), Event::Input] {
                    if place.aside.is_none()
                        && let Move::To(next) = flow::advance(flow, place, event)
                    {
                        assert_eq!(flow::advance(flow, &next, Event::Back), Move::To(place.clone()));
                    }
                }
            });
        }
    }

    #[test]
    fn any_text_is_a_flow_or_wrong(text in "\\PC{0,300}", id in "\\PC{0,60}") {
        let _ = Flows::parse(&[("x.toml".to_owned(), text)]);
        let _ = flow::parse_choice(&id);
        let _ = Event::from_key(&id);
    }
}

const GOOD: &str = r#"
id = "x"
intents = ["vneid_login"]
checked_on = "2026-11-23"
start = "a"
[[sources]]
what = "w"
confidence = "V-law"
[[step]]
id = "a"
kind = "tell"
next = "b"
stuck = ["h"]
[[step]]
id = "b"
kind = "end"
outcome = "done"
[[step]]
id = "h"
kind = "help"
"#;

fn problems(text: &str) -> String {
    match Flows::parse(&[("flows/x.toml".to_owned(), text.to_owned())]) {
        Ok(_) => String::new(),
        Err(found) => found.iter().map(|problem| format!("{problem}\n")).collect(),
    }
}

#[test]
fn a_good_file_is_good() {
    assert_eq!(problems(GOOD), "");
}

#[test]
fn every_seeded_fault_is_found_with_its_line() {
    let table = [
        ("next = \"b\"", "next = \"c\"", ":10: a leads to c"),
        ("next = \"b\"", "next = \"a\"", ":10: a leads back to itself"),
        ("stuck = [\"h\"]", "", ":10: stuck is missing"),
        ("stuck = [\"h\"]", "stuck = [\"b\"]", ":10: a is helped by b"),
        ("start = \"a\"", "start = \"h\"", ":2: start h"),
        ("outcome = \"done\"", "", ":15: outcome is missing"),
        ("id = \"h\"\nkind", "id = \"lost\"\nkind", "is helped by h"),
        ("kind = \"help\"", "kind = \"holp\"", ":20: "),
        ("[[sources]]\nwhat = \"w\"\nconfidence = \"V-law\"", "", "sources"),
        ("id = \"b\"", "id = \"B!\"", "is not [a-z0-9-]"),
        (
            "kind = \"tell\"",
            "kind = \"input\"\ninput = \"text\"\nelsewhere = \"b\"",
            ":10: elsewhere is for dossier codes",
        ),
    ];
    for (good, bad, expected) in table {
        let found = problems(&GOOD.replacen(good, bad, 1));
        assert!(found.contains(expected), "{bad}: {found}");
    }
}

/// The problems of the bench's content after `words` became `other` in all its files, and of a second
/// flow where one is given.
fn problems_of_content(words: &str, other: &str, second: Option<&str>) -> String {
    let (from, folder) =
        (Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/content"), Folder::new());
    for file in ["flows/load.toml", "locales/vi/load.ftl", "locales/en/load.ftl"] {
        let text = std::fs::read_to_string(from.join(file)).unwrap();
        let to = folder.0.join(file);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, text.replace(words, other)).unwrap();
    }
    if let Some(flow) = second {
        std::fs::write(folder.0.join("flows/x.toml"), flow).unwrap();
    }
    let found = Content::load(Some(&folder.0)).err().unwrap_or_default();
    found.iter().map(|problem| format!("{problem}\n")).collect()
}

#[test]
fn faults_between_a_flow_and_its_words_are_found() {
    assert_eq!(problems_of_content("", "", None), "");
    let found = problems_of_content("{ $age }", "{ $wage }", None);
    assert!(found.contains("no text step of the flow gives $wage"), "{found}");
    let greeting = format!("greets = true\n{GOOD}");
    let found = problems_of_content("", "", Some(&greeting));
    assert!(found.contains("another flow greets already"), "{found}");
}

#[test]
fn a_removed_step_goes_to_its_successor_or_the_start() {
    let moved = format!("{GOOD}[[moved]]\nfrom = \"old\"\nto = \"a\"\n");
    let flows = Flows::parse(&[("flows/x.toml".to_owned(), moved)]).unwrap();
    let flow = flows.get("x").unwrap();
    let at = |step: &str| Place { step: step.to_owned(), ..flow::begin(flow) };
    assert_eq!(flow::mend(flow, at("old")), (at("a"), false));
    assert_eq!(flow::mend(flow, at("gone")), (at("a"), true));
    assert_eq!(flow::mend(flow, at("a")), (at("a"), false));
}

/// No guide of ours needs it now, since each named trouble has a guide of its own; a folder may.
#[test]
fn a_help_step_may_answer_an_intent() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/flows/vneid-login.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let text = text.replacen(
        "id = \"no-level2\"",
        "id = \"no-level2\"\nanswers = [\"procedure_land\"]",
        1,
    );
    let flows = Flows::parse(&[("flows/vneid-login.toml".to_owned(), text)]).unwrap();
    let (flow, said) = flows.answer("procedure_land").unwrap();
    assert_eq!(flow.id, "vneid-login");
    assert_eq!(said[0].key, "vneid-login_no-level2");
    assert!(flows.intents().any(|(intent, _)| intent == "procedure_land"));
    assert!(flows.answer("procedure_birth").is_none());
}
