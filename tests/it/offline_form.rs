//! What the offline page goes by: the rules of a visit as data, all words in both languages, the files that stay on the phone.

use dvcbot::visit::field::{AGREED, NO};
use dvcbot::visit::{Field, Visit, asked};
use serde_json::Value;

use crate::assistant::Assistant;
use crate::offline::Phone;

/// Whether a question belongs to a visit by the rules that the page is told.
fn told_to_need(field: &Value, visit: &Visit) -> bool {
    let said = |name: &Value| visit.said(Field::from_name(name.as_str().unwrap()).unwrap());
    let mut unless = field["unless"].as_array().unwrap().iter();
    let is_agreed = visit.said(Field::Consent).is_some_and(|said| said != NO);
    field["always"] == true || is_agreed && !unless.any(|one| said(&one[0]) == one[1].as_str())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_asks_by_the_rules_of_a_visit() {
    let assistant = Assistant::new().await;
    let form = Phone::helping(&assistant, "a", "Khu phố 1").await.form().await;
    let fields = form["fields"].as_array().unwrap();
    let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
    let asked: Vec<&str> = Field::ASKED.iter().map(|field| field.name()).collect();
    assert_eq!(names[..asked.len()], asked);
    let answers: Vec<(Field, &str)> = Field::ASKED
        .into_iter()
        .filter(|field| *field != Field::Consent)
        .flat_map(|field| asked::answers(field).into_iter().map(move |(value, _)| (field, value)))
        .collect();
    let mut seen = (0, 0);
    for consent in [None, Some(AGREED), Some(NO)] {
        for pair in answers.iter().flat_map(|one| answers.iter().map(move |other| [one, other])) {
            let mut visit = Visit::new("v");
            let said = consent.map(|value| (Field::Consent, value));
            for (field, value) in pair.into_iter().copied().chain(said) {
                visit.take(visit.part(field, value));
            }
            for field in fields {
                let name = field["name"].as_str().unwrap();
                let needs = visit.needs(Field::from_name(name).unwrap());
                assert_eq!(told_to_need(field, &visit), needs, "{name} {visit:?}");
                seen = (seen.0 + i32::from(needs), seen.1 + i32::from(!needs));
            }
        }
    }
    assert!(seen.0 > 1000 && seen.1 > 1000, "{seen:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_is_told_all_words_and_codes() {
    let assistant = Assistant::new().await;
    let phone = Phone::helping(&assistant, "a", "Khu phố 1").await;
    let form = phone.form().await;
    let mut texts = 0;
    both(&form, &mut texts);
    assert!(texts > 100, "{texts}");
    let letters = form["codes"]["letters"].as_str().unwrap();
    let code: String = letters.chars().take(6).collect();
    assert!(dvcbot::visit::field::is_code(&code), "{code}");
    let ids = form["ids"]["letters"].as_str().unwrap();
    for _ in 0..50 {
        let id = dvcbot::store::random_id();
        assert!(id.chars().all(|letter| ids.contains(letter)), "{id}");
        assert_eq!(form["ids"]["length"], id.len());
    }
    // The worker keeps only what is there, and nothing of the chat.
    let worker = phone.client.get(format!("{}/tham-ho/sw.js", phone.url)).send().await.unwrap();
    assert_eq!(worker.headers()["service-worker-allowed"], "/tham-ho");
    let text = worker.text().await.unwrap();
    let list = text.split_once("JSON.parse('").unwrap().1.split_once("')").unwrap().0;
    let paths: Vec<String> = serde_json::from_str(list).unwrap();
    assert!(!text.contains("{{") && paths.len() > 6, "{text}");
    for path in paths {
        let file = phone.client.get(format!("{}{path}", phone.url)).send().await.unwrap();
        assert!(file.status().is_success() && !path.starts_with("/chat/"), "{path}");
    }
}

/// Every text stands in both languages, and none of them is a key.
fn both(value: &Value, texts: &mut usize) {
    match value {
        Value::Object(all) if all.contains_key("vi") => {
            for lang in ["vi", "en"] {
                let text = all[lang].as_str().unwrap();
                let is_key = text.starts_with("offline-") || text.starts_with("visit-");
                assert!(!text.is_empty() && !is_key, "{text}");
            }
            *texts += 1;
        }
        Value::Object(all) => all.values().for_each(|one| both(one, texts)),
        Value::Array(all) => all.iter().for_each(|one| both(one, texts)),
        _ => {}
    }
}
