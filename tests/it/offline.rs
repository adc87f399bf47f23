//! What the offline page of house visits is told and may send: kept once, nothing hostile, nothing of who is no helper.

use std::sync::Arc;

use dvcbot::channel::{Channel, Taken};
use dvcbot::store::Within;
use dvcbot::understand::Said;
use dvcbot::visit::Field;
use dvcbot::visit::field::NO;
use dvcbot::web;
use serde_json::{Value, json};

use crate::assistant::{Assistant, Folder};
use crate::postgres;
use crate::proof::Proof;

const UNIT: &str = "2025:25459";
const HAMLET: &str = "2025:25459/khu-pho-1";
const DAY: &str = "2026-11-23T08:05";

/// The page on a phone of somebody, as its cookie tells them apart.
pub struct Phone<'a> {
    assistant: &'a Assistant,
    pub url: String,
    token: String,
    pub client: reqwest::Client,
}

impl<'a> Phone<'a> {
    async fn of(assistant: &'a Assistant, letter: &str) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = web::router(Arc::clone(&assistant.app), None, web::Hooks::default());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { assistant, url, token: letter.repeat(52), client: reqwest::Client::new() }
    }

    /// Of a helper of these hamlets.
    pub async fn helping(assistant: &'a Assistant, letter: &str, hamlets: &str) -> Self {
        let phone = Self::of(assistant, letter).await;
        let code = assistant.helper(UNIT, hamlets).await;
        phone.say("link", Said::Text(format!("/nhanvien {code}"))).await;
        phone
    }

    async fn say(&self, id: &str, said: Said) -> Taken {
        self.assistant.take(Channel::Webchat, &self.token, id, said).await.unwrap()
    }

    pub async fn form(&self) -> Value {
        let form = self.client.get(format!("{}/tham-ho/form", self.url));
        form.header("cookie", self.cookie()).send().await.unwrap().json().await.unwrap()
    }

    fn cookie(&self) -> String {
        format!("dvcbot={}", self.token)
    }

    async fn send(&self, visits: &[Value]) -> (u16, Value) {
        self.post(&self.url, json!({"visits": visits}).to_string()).await
    }

    async fn post(&self, origin: &str, body: String) -> (u16, Value) {
        let post = self.client.post(format!("{}/tham-ho/visits", self.url)).body(body);
        let post = post.header("origin", origin).header("cookie", self.cookie());
        let answer = post.header("content-type", "application/json").send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap_or_default())
    }

    /// What is said of each visit: "kept", or why not.
    async fn told(&self, visits: &[Value]) -> Vec<String> {
        let (status, answer) = self.send(visits).await;
        assert_eq!(status, 200, "{answer}");
        let told = answer["visits"].as_array().unwrap().iter();
        told.map(|one| match one["kept"].as_bool().unwrap() {
            true => "kept".to_owned(),
            false => one["reason"].as_str().unwrap().to_owned(),
        })
        .collect()
    }
}

fn part(field: &str, number: u32, value: &str) -> Value {
    json!({"field": field, "number": number, "value": value})
}

const ANSWERS: [(&str, &str); 11] = [
    ("yes", "y1"),
    ("adults", "3"),
    ("phones", "2"),
    ("level2", "1"),
    ("age", "60"),
    ("alone", "4"),
    ("helped", "6"),
    ("block", "sim"),
    ("again", "7"),
    ("stars", "5"),
    ("done", "y"),
];

fn visit(id: &str, home: &str) -> Value {
    let place = [("hamlet", HAMLET), ("day", DAY), ("home", home)];
    let parts = place.iter().chain(&ANSWERS).map(|(field, value)| part(field, 1, value));
    json!({"id": id, "parts": parts.collect::<Vec<_>>()})
}

/// The visit with other parts in the place of those of their fields.
fn with(mut visit: Value, others: &[Value]) -> Value {
    let parts = visit["parts"].as_array_mut().unwrap();
    parts.retain(|part| others.iter().all(|other| other["field"] != part["field"]));
    parts.extend(others.iter().cloned());
    visit
}

fn without(mut visit: Value, field: &str) -> Value {
    visit["parts"].as_array_mut().unwrap().retain(|part| part["field"] != field);
    visit
}

async fn count(assistant: &Assistant, name: &str) -> i64 {
    let counts = assistant.visit_counts(HAMLET).await;
    counts.get(name).copied().unwrap_or_default()
}

async fn kept(assistant: &Assistant) -> i64 {
    let proof = Proof::in_folder(&assistant.folder);
    proof.count("select count(*) from audit where action = 'visit.keep'").await
}

async fn is_kept_once(assistant: &Assistant) {
    let phone = Phone::helping(assistant, "a", "Khu phố 1").await;
    let batch: Vec<Value> = (0..50)
        .map(|at| visit(&format!("visitnumber{at:02}"), &format!("23456{}", letter(at))))
        .collect();
    // Tabs that send the same at once: each is answered or comes again.
    let tabs = futures_util::future::join_all((0..4).map(|_| phone.send(&batch[..30]))).await;
    assert!(tabs.iter().all(|(status, _)| [200, 503].contains(status)), "{tabs:?}");
    assert_eq!(phone.told(&batch[..30]).await, ["kept"; 30]);
    assert_eq!(count(assistant, "visits").await, 30);
    // An answer was lost: the phone sends those again with what came meanwhile, in another order.
    let mut again: Vec<Value> = batch.iter().rev().cloned().collect();
    again.iter_mut().for_each(|one| one["parts"].as_array_mut().unwrap().reverse());
    assert_eq!(phone.told(&again).await, ["kept"; 50]);
    assert_eq!(phone.told(&again).await, ["kept"; 50]);
    assert_eq!((count(assistant, "visits").await, count(assistant, "adults").await), (50, 75));
    assert_eq!(count(assistant, "homes").await, 25);
    let chain = assistant.app.store.visits_kept(&["visitnumber07"]).await.unwrap();
    let known = &chain["visitnumber07"];
    assert_eq!(known.visit.said(Field::Household), Some("-"), "no code is kept");
}

/// Two visits a household.
fn letter(at: usize) -> char {
    char::from(b"ABCDEFGHJKNQRSTUVWXYZ2345"[at % 25])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_is_kept_once_on_sqlite() {
    let assistant = Assistant::new().await;
    is_kept_once(&assistant).await;
    assert_eq!(kept(&assistant).await, 50, "the same again is not even in the audit");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_is_kept_once_on_postgresql() {
    is_kept_once(&Assistant::over(Folder::new(), postgres::database().await).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_batch_is_refused_whole() {
    let assistant = Assistant::new().await;
    let phone = Phone::helping(&assistant, "a", "Khu phố 1").await;
    let many: Vec<Value> = (0..51).map(|at| json!({"id": format!("v{at}"), "parts": []})).collect();
    let mut more = visit("visitnumber01", "23456A");
    more["name"] = json!("Nguyễn Văn An");
    let bodies = [
        (String::new(), 400),
        ("{".to_owned(), 400),
        ("[]".to_owned(), 400),
        (r#"{"visits": 5}"#.to_owned(), 400),
        (r#"{"visits": [{"id": 5, "parts": []}]}"#.to_owned(), 400),
        (
            r#"{"visits": [{"id": "a", "parts": [{"field":"home","number":-1,"value":""}]}]}"#
                .to_owned(),
            400,
        ),
        (json!({"visits": [more]}).to_string(), 400),
        (json!({"visits": many}).to_string(), 400),
        (format!(r#"{{"visits": [{}]}}"#, " ".repeat(70_000)), 400),
    ];
    for (body, expected) in bodies {
        let (status, answer) = phone.post(&phone.url, body.clone()).await;
        assert_eq!(status, expected, "{answer} {}", &body[..body.len().min(80)]);
    }
    let own = json!({"visits": [visit("visitnumber01", "23456A")]}).to_string();
    for origin in ["https://elsewhere.example", "null"] {
        assert_eq!(phone.post(origin, own.clone()).await.0, 403, "{origin}");
    }
    assert_eq!((count(&assistant, "visits").await, kept(&assistant).await), (0, 0));
    assert_eq!(phone.send(&[]).await, (200, json!({"visits": []})));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visit_that_is_none_is_refused_and_the_others_are_kept() {
    let assistant = Assistant::new().await;
    let phone = Phone::helping(&assistant, "a", "Khu phố 1").await;
    let good = || visit("visitnumber01", "23456A");
    let long = vec![part("adults", 1, "3"); 65];
    let wrong = [
        (visit("short", "23456A"), "unreadable"),
        (visit("With-Signs.and.dots", "23456A"), "unreadable"),
        (visit(&"a".repeat(33), "23456A"), "unreadable"),
        (with(good(), &[part("name", 1, "An")]), "unreadable"),
        (with(good(), &[part("adults", 1, "10")]), "unreadable"),
        (with(good(), &[part("adults", 0, "3")]), "unreadable"),
        (with(good(), &[part("adults", 100, "3")]), "unreadable"),
        (with(good(), &[part("block", 1, "Nguyễn Văn An")]), "unreadable"),
        (with(good(), &[part("home", 1, "O00000")]), "unreadable"),
        (with(good(), &[part("day", 1, "hôm qua")]), "unreadable"),
        (with(good(), &long), "unreadable"),
        (without(good(), "done"), "unfinished"),
        (without(good(), "yes"), "unfinished"),
        (without(good(), "home"), "unfinished"),
        (without(good(), "day"), "unfinished"),
        (without(good(), "hamlet"), "unfinished"),
        (with(good(), &[part("hamlet", 1, "2025:25459/khu-pho-2")]), "hamlet"),
        (with(good(), &[part("hamlet", 1, "2025:25498/khu-pho-1")]), "hamlet"),
        (with(good(), &[part("hamlet", 1, "nowhere")]), "hamlet"),
        (with(good(), &[part("day", 1, "2026-11-25T08:05")]), "day"),
        (with(good(), &[part("day", 1, "2025-11-20T08:05")]), "day"),
        (with(good(), &[part("day", 1, "9999-12-31T23:59")]), "day"),
    ];
    let batch: Vec<Value> = wrong.iter().map(|(visit, _)| visit.clone()).collect();
    let last = visit("visitnumber02", "23456C");
    let told = phone.told(&[batch, vec![last]].concat()).await;
    let expected: Vec<&str> = wrong.iter().map(|(_, why)| *why).chain(["kept"]).collect();
    assert_eq!(told, expected);
    assert_eq!((count(&assistant, "visits").await, kept(&assistant).await), (1, 1));
    let late = with(visit("visitnumber03", "23456D"), &[part("day", 1, "2026-11-24T00:05")]);
    assert_eq!(phone.told(&[late]).await, ["kept"], "a clock that is a little fast");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_taken_of_who_is_no_helper_now() {
    let assistant = Assistant::new().await;
    let phone = Phone::of(&assistant, "a").await;
    let role = (403, json!({"error": "role"}));
    let batch = [visit("visitnumber01", "23456A")];
    assert_eq!(phone.send(&batch).await, role, "a stranger");
    assert_eq!(phone.form().await["is_helper"], false);
    phone.say("hello", Said::Text("chào em".to_owned())).await;
    assert_eq!(phone.send(&batch).await, role, "a citizen");
    let staff = assistant.invite("lead", UNIT).await;
    phone.say("staff", Said::Text(format!("/nhanvien {staff}"))).await;
    assert_eq!(phone.send(&batch).await, role, "a civil servant");
    let code = assistant.helper(UNIT, "Khu phố 1").await;
    let welcome = phone.say("link", Said::Text(format!("/nhanvien {code}"))).await;
    assert!(welcome.replies[0].text.contains("/tham-ho"), "{welcome:?}");
    let form = phone.form().await;
    assert_eq!(form["is_helper"], true);
    assert_eq!(form["hamlets"][0]["id"], HAMLET);
    let everybody = Within::everything();
    let posts = assistant.app.store.posts(&everybody, assistant.now().0, "", 100).await;
    let helper = posts.unwrap().into_iter().find(|post| post.role == "helper").unwrap();
    assistant.app.store.revoke_post(&helper.id, assistant.now().0, "test").await.unwrap();
    assert_eq!(phone.send(&batch).await, role, "the role ended");
    assert_eq!((count(&assistant, "visits").await, kept(&assistant).await), (0, 0));
    let code = assistant.helper(UNIT, "Khu phố 1").await;
    phone.say("again", Said::Text(format!("/nhanvien {code}"))).await;
    assert_eq!(phone.told(&batch).await, ["kept"], "what waited is not lost");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_household_that_refuses_leaves_nothing_else() {
    let assistant = Assistant::new().await;
    let phone = Phone::helping(&assistant, "a", "Khu phố 1").await;
    let refused = with(visit("visitnumber01", "23456A"), &[part("yes", 1, NO)]);
    assert_eq!(phone.told(std::slice::from_ref(&refused)).await, ["kept"]);
    // What was on its way, and what comes after, changes nothing.
    let late = visit("visitnumber01", "23456A");
    assert_eq!(phone.told(&[late, refused]).await, ["kept", "kept"]);
    assert_eq!((count(&assistant, "refused").await, count(&assistant, "visits").await), (1, 0));
    let database = Proof::in_folder(&assistant.folder).sqlite().await;
    let rows: Vec<(String, String)> =
        sqlx::query_as("select parts, household from visits").fetch_all(&database).await.unwrap();
    let [(parts, household)] = &rows[..] else { panic!("{rows:?}") };
    assert!(!parts.contains("adults") && household.is_empty(), "{parts} {household}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visit_stays_that_of_its_helper_hamlet_and_household() {
    let assistant = Assistant::new().await;
    let phone = Phone::helping(&assistant, "a", "Khu phố 1; Khu phố 2").await;
    let own = visit("visitnumber01", "23456A");
    assert_eq!(phone.told(std::slice::from_ref(&own)).await, ["kept"]);
    let moved = with(own.clone(), &[part("hamlet", 2, "2025:25459/khu-pho-2")]);
    let other = with(own.clone(), &[part("home", 2, "23456C")]);
    assert_eq!(phone.told(&[moved, other]).await, ["other", "other"]);
    let thief = Phone::helping(&assistant, "b", "Khu phố 1; Khu phố 2").await;
    let changed = with(own.clone(), &[part("adults", 2, "9")]);
    assert_eq!(thief.told(std::slice::from_ref(&changed)).await, ["other"]);
    assert_eq!(count(&assistant, "adults").await, 3);
    assert_eq!(phone.told(&[changed]).await, ["kept"], "its own helper corrects it");
    assert_eq!((count(&assistant, "adults").await, count(&assistant, "visits").await), (9, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_of_the_chat_and_parts_of_the_page_make_one_visit() {
    let assistant = Assistant::new().await;
    let phone = Phone::helping(&assistant, "a", "Khu phố 1").await;
    let begun = phone.say("begin", Said::Text("/thamho".to_owned())).await;
    let new = begun.replies[0].choices.iter().find(|key| key.label == "Hộ mới").unwrap();
    let [_, id, _, home] = new.id.split('.').collect::<Vec<_>>()[..] else { panic!("{new:?}") };
    phone.say("home", Said::Pressed(new.id.clone())).await;
    // The page sends the whole of it before the keys of the chat arrive, which come late and twice.
    let mut sent = with(visit(id, home), &[part("phones", 2, "0")]);
    sent["parts"].as_array_mut().unwrap().reverse();
    assert_eq!(phone.told(&[sent.clone()]).await, ["kept"]);
    for round in 0..2 {
        for (field, value) in ANSWERS.iter().rev() {
            let press = Said::Pressed(format!("v.{id}.{field}1.{value}"));
            phone.say(&format!("{field}{round}"), press).await;
        }
        assert_eq!(phone.told(&[sent.clone()]).await, ["kept"]);
    }
    let counted = (count(&assistant, "visits").await, count(&assistant, "homes").await);
    assert_eq!(counted, (1, 1));
    let phones = (count(&assistant, "phones").await, count(&assistant, "phoneless").await);
    assert_eq!(phones, (0, 1), "the correction counts, whichever came last");
}
