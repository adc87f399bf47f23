//! A strict Zalo Official Account: OAuth with tokens that rotate once, windows, quotas, errors in HTTP 200, signed posts.
//!
//! Written from what is known of Zalo's interface, not from our client. A wrong call is refused and remembered;
//! [`ZaloApi::assert_clean`] fails for it. `examples/zalo.rs` is the same account in a browser.

mod oauth;
mod people;
mod send;

pub use oauth::{Gate, Tokens};
pub use people::{Message, Person, now, signed};

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;

pub const APP: &str = "36084652489903967";
pub const SECRET: &str = "app-secret";
/// What signs posts; not the app's secret.
pub const KEY: &str = "oa-secret-key";
pub const OA: &str = "388613280879808645";
const PATIENCE: Duration = Duration::from_secs(30);

/// The server; copies are the same one.
#[derive(Clone)]
pub struct ZaloApi {
    inner: Arc<Inner>,
}

struct Inner {
    state: Mutex<Zalo>,
    /// Rings at each change.
    changed: Notify,
    port: u16,
    client: reqwest::Client,
}

/// Everything that Zalo knows.
#[derive(Default)]
pub struct Zalo {
    pub delivered: Vec<Message>,
    pub violations: Vec<String>,
    /// Codes that the next messages are answered with.
    pub errors: VecDeque<i64>,
    /// Buttons on a text: undocumented, so they are refused unless a test lets them.
    pub takes_buttons: bool,
    /// Messages after each word of a person; none for no bound.
    pub quota: Option<u32>,
    pub calls: usize,
    pub uploads: usize,
    /// Where events are posted to, in turn.
    pub hooks: Vec<String>,
    pub posted: usize,
    pub oauth: Tokens,
    people: BTreeMap<String, people::Standing>,
    pictures: BTreeMap<String, Bytes>,
    files: BTreeMap<String, (String, Bytes)>,
    /// Uploads that are no longer there.
    pub expired: BTreeSet<String>,
    next: u64,
}

impl ZaloApi {
    pub async fn start() -> Self {
        Self::at("127.0.0.1:0", Router::new()).await
    }

    /// At an address of one's own, with more routes beside Zalo's.
    pub async fn at(address: &str, more: Router<Self>) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let client = reqwest::Client::new();
        let state = Mutex::new(Zalo::default());
        let api = Self { inner: Arc::new(Inner { state, changed: Notify::new(), port, client }) };
        let router = more
            .route("/v4/oa/access_token", post(oauth::access_token))
            .route("/v3.0/oa/message/cs", post(send::message))
            .route("/v2.0/oa/upload/{kind}", post(send::upload))
            .route("/v2.0/oa/getoa", get(send::getoa))
            .layer(axum::extract::DefaultBodyLimit::max(8 << 20))
            .with_state(api.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        api
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.inner.port)
    }

    /// The settings of a program that uses this Zalo.
    pub fn settings(&self) -> Vec<(String, String)> {
        let url = self.url();
        let pairs = [
            ("ZALO_OA_APP_ID", APP),
            ("ZALO_OA_APP_SECRET", SECRET),
            ("ZALO_OA_SECRET_KEY", KEY),
            ("ZALO_OA_API_URL", &url),
            ("ZALO_OA_OAUTH_URL", &url),
            ("ZALO_OA_RATE", "0"),
        ];
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }

    pub fn state(&self) -> MutexGuard<'_, Zalo> {
        self.inner.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Waits until it is so.
    pub async fn until(&self, what: &str, so: impl Fn(&Zalo) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let changed = self.inner.changed.notified();
            if so(&self.state()) {
                return;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if tokio::time::timeout(left, changed).await.is_err() {
                let state = self.state();
                let (delivered, wrong) = (state.delivered.len(), state.violations.clone());
                drop(state);
                panic!("never: {what}; {delivered} messages, {wrong:?}");
            }
        }
    }

    fn change<T>(&self, change: impl FnOnce(&mut Zalo) -> T) -> T {
        let changed = change(&mut self.state());
        self.inner.changed.notify_waiters();
        changed
    }

    pub fn change_oauth(&self, change: impl FnOnce(&mut Tokens)) {
        self.change(|state| change(&mut state.oauth));
    }

    /// Nothing wrong was asked.
    pub fn assert_clean(&self) {
        let wrong = self.state().violations.clone();
        assert_eq!(wrong, Vec::<String>::new());
    }
}

/// As Zalo says that something is wrong: with HTTP 200.
fn wrong(code: i64, message: &str) -> Value {
    json!({"error": code, "message": message})
}

#[tokio::test]
async fn calls_are_answered_as_zalo_answers() {
    let api = ZaloApi::start().await;
    let client = reqwest::Client::new();
    let send = async |token: &str, message: Value| {
        let call = json!({"recipient": {"user_id": api.person(1).id}, "message": message});
        let url = format!("{}/v3.0/oa/message/cs", api.url());
        let answer = client.post(url).header("access_token", token).json(&call).send().await;
        let answer = answer.unwrap();
        assert_eq!(answer.status(), 200, "whatever is wrong");
        answer.json::<Value>().await.unwrap()["error"].as_i64().unwrap()
    };
    let grant = async |secret: &str, refresh: &str| {
        let url = format!("{}/v4/oa/access_token", api.url());
        let form = [("refresh_token", refresh), ("app_id", APP), ("grant_type", "refresh_token")];
        let answer = client.post(url).header("secret_key", secret).form(&form).send().await;
        answer.unwrap().json::<Value>().await.unwrap()
    };
    api.change_oauth(|oauth| oauth.seed("first"));
    assert_eq!(grant("other", "first").await["error"], -14_001);
    let pair = grant(SECRET, "first").await;
    assert!(pair["expires_in"].is_string(), "{pair}");
    assert_eq!(grant(SECRET, "first").await["error"], -14_014, "good once");
    let token = pair["access_token"].as_str().unwrap();
    assert_eq!(send("other", json!({"text": "x"})).await, -220);
    assert_eq!(send(token, json!({"text": "x"})).await, -232, "nobody wrote");
    api.person(1).spoke(1);
    assert_eq!(send(token, json!({"text": "x"})).await, 0);
    assert_eq!(send(token, json!({"text": ""})).await, -201);
    assert_eq!(send(token, json!({"text": "x".repeat(2_001)})).await, -210);
    assert_eq!(send(token, json!({"text": "a\u{301}"})).await, -210, "not in NFC");
    let buttons = |count: usize| {
        let button = json!({"type": "oa.query.hide", "title": "x", "payload": "y"});
        json!({"text": "x", "attachment": {"type": "template",
            "payload": {"buttons": vec![button; count]}}})
    };
    assert_eq!(send(token, buttons(2)).await, -201, "undocumented");
    api.state().takes_buttons = true;
    assert_eq!(send(token, buttons(5)).await, 0);
    assert_eq!(send(token, buttons(6)).await, -201);
    api.state().quota = Some(2);
    assert_eq!(send(token, json!({"text": "x"})).await, -211);
    api.person(1).spoke(169);
    assert_eq!(send(token, json!({"text": "x"})).await, -230);
    api.change_oauth(Tokens::expire);
    assert_eq!(send(token, json!({"text": "x"})).await, -220);
}
