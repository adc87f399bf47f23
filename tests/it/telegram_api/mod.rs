//! A strict Telegram: the Bot API as its documentation says, with people, floods and failures.
//!
//! Written from the documentation, not from our client. A wrong call is refused and remembered;
//! [`TelegramApi::assert_clean`] fails for it.

mod description;
mod files;
mod flood;
mod form;
mod people;
mod photos;
mod updates;

pub use files::Sent;
pub use people::{Message, Person};

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use flood::Flood;

pub const TOKEN: &str = "123456:TEST-token_of-a-bot";
/// The bot's user name, which is no secret.
pub const USERNAME: &str = "dvcbot_test_bot";
const PATIENCE: Duration = Duration::from_secs(30);

/// The server; copies are the same one.
#[derive(Clone)]
pub struct TelegramApi {
    inner: Arc<Inner>,
}

struct Inner {
    state: Mutex<Telegram>,
    /// Rings at each change.
    changed: Notify,
    port: u16,
}

/// Everything that Telegram knows.
#[derive(Default)]
pub struct Telegram {
    pub delivered: Vec<Message>,
    pub calls: Vec<(String, Map<String, Value>)>,
    pub violations: Vec<String>,
    pub flood: Flood,
    faults: VecDeque<(Fault, usize)>,
    people: BTreeMap<i64, people::Standing>,
    queries: BTreeMap<String, bool>,
    updates: updates::Queue,
    next_message: i64,
    pub photos: photos::Photos,
    pub files: files::Files,
    /// Text and chat of what was taken while the answer was withheld.
    pub unanswered: BTreeSet<(i64, String)>,
}

/// What goes wrong with sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    TooMany {
        seconds: u64,
    },
    Forbidden,
    ServerError,
    BadGateway,
    Garbage,
    /// Takes the message, and never answers.
    Silence,
    /// Cannot make a photo of it.
    Refused,
    CloseBefore,
    /// Takes the message, and closes the connection without an answer.
    CloseAfter,
    /// Takes the message after this many milliseconds.
    Slow(u64),
}

impl TelegramApi {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state =
            Telegram { flood: Flood::like_telegram(), next_message: 1, ..Telegram::default() };
        let inner = Inner { state: Mutex::new(state), changed: Notify::new(), port };
        let api = Self { inner: Arc::new(inner) };
        let router = Router::new()
            .route("/{bot}/{method}", any(answer))
            .route("/file/{bot}/{*path}", get(files::give))
            .with_state(api.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        api
    }

    pub async fn without_limits() -> Self {
        let api = Self::start().await;
        api.state().flood.is_on = false;
        api
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.inner.port)
    }

    /// The settings of a program that uses this Telegram.
    pub fn settings(&self) -> Vec<(String, String)> {
        let pairs = [("TELEGRAM_BOT_TOKEN", TOKEN), ("TELEGRAM_API_URL", &self.url())];
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }

    pub fn state(&self) -> MutexGuard<'_, Telegram> {
        self.inner.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The next `times` messages fail so; later faults wait for earlier ones.
    pub fn fault(&self, fault: Fault, times: usize) {
        self.state().faults.push_back((fault, times));
    }

    /// Whether failures are still to come.
    pub fn has_faults(&self) -> bool {
        !self.state().faults.is_empty()
    }

    pub fn calls(&self, method: &str) -> Vec<Map<String, Value>> {
        let state = self.state();
        state
            .calls
            .iter()
            .filter(|(name, _)| name == method)
            .map(|(_, call)| call.clone())
            .collect()
    }

    /// Waits until it is so.
    pub async fn until(&self, what: &str, so: impl Fn(&Telegram) -> bool) {
        self.within(PATIENCE, what, so).await;
    }

    pub async fn within(&self, patience: Duration, what: &str, so: impl Fn(&Telegram) -> bool) {
        let deadline = Instant::now() + patience;
        loop {
            let changed = self.inner.changed.notified();
            if so(&self.state()) {
                return;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if tokio::time::timeout(left, changed).await.is_err() {
                let state = self.state();
                panic!("never: {what}; {} messages, {:?}", state.delivered.len(), state.violations);
            }
        }
    }

    fn change<T>(&self, change: impl FnOnce(&mut Telegram) -> T) -> T {
        let changed = change(&mut self.state());
        self.inner.changed.notify_waiters();
        changed
    }

    /// Nothing wrong was asked, no wait was broken, every pressed key was answered.
    pub fn assert_clean(&self) {
        let state = self.state();
        assert_eq!(state.violations, Vec::<String>::new());
        assert_eq!(state.flood.early, 0, "messages came before the wait was over");
        let open: Vec<&String> =
            state.queries.iter().filter(|(_, answered)| !**answered).map(|(id, _)| id).collect();
        assert_eq!(open, Vec::<&String>::new(), "keys without an answer");
    }
}

type Answer = Result<Value, (u16, String, Option<u64>)>;

async fn answer(
    State(api): State<TelegramApi>,
    Path((bot, method)): Path<(String, String)>,
    headers: axum::http::HeaderMap,
    body: Bytes,
) -> Response {
    if bot != format!("bot{TOKEN}") {
        return written(Err((401, "Unauthorized".to_owned(), None)));
    }
    let Some(method) = description::method(&method) else {
        api.state().violations.push(format!("{method} is no method"));
        return written(Err((404, "Not Found".to_owned(), None)));
    };
    if let Some(boundary) = form::boundary(&headers) {
        let read = form::read(&api, method, boundary, body).await;
        return taken(&api, method, read).await;
    }
    let is_json = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
    let call = match serde_json::from_slice::<Map<String, Value>>(&body) {
        Ok(call) if is_json || call.is_empty() => call,
        _ if body.is_empty() => Map::new(),
        _ => {
            api.state().violations.push(format!("{method}: a body that is no JSON object"));
            return written(Err((400, "Bad Request: can't parse".to_owned(), None)));
        }
    };
    taken(&api, method, call).await
}

/// A call that has been read.
async fn taken(api: &TelegramApi, method: &'static str, call: Map<String, Value>) -> Response {
    let wrongs = description::wrongs(method, &call);
    if !wrongs.is_empty() {
        let why = format!("Bad Request: {}", wrongs.join("; "));
        api.state().violations.extend(wrongs);
        return written(Err((400, why, None)));
    }
    api.change(|state| state.calls.push((method.to_owned(), call.clone())));
    match method {
        "sendMessage" | "sendPhoto" | "sendDocument" => sent(api, &call).await,
        "getUpdates" => written(api.get_updates(&call).await),
        _ => written(api.change(|state| state.simple(method, &call))),
    }
}

/// Every message meets the failures that are due, then the rules.
async fn sent(api: &TelegramApi, call: &Map<String, Value>) -> Response {
    let fault = api.state().next_fault();
    match fault {
        None => written(api.change(|state| state.send(call))),
        Some(Fault::TooMany { seconds }) => {
            written(Err((429, format!("Too Many Requests: retry after {seconds}"), Some(seconds))))
        }
        Some(Fault::Forbidden) => {
            written(Err((403, "Forbidden: bot was blocked by the user".to_owned(), None)))
        }
        Some(Fault::ServerError) => written(Err((500, "Internal Server Error".to_owned(), None))),
        Some(Fault::BadGateway) => {
            (StatusCode::BAD_GATEWAY, "<html><h1>502 Bad Gateway</h1></html>").into_response()
        }
        Some(Fault::Garbage) => {
            api.change(|state| state.send_unseen(call));
            (StatusCode::OK, "\u{1}{\"ok\":tr").into_response()
        }
        Some(Fault::Silence) => {
            api.change(|state| state.send_unseen(call));
            std::future::pending().await
        }
        Some(Fault::Refused) => {
            written(Err((400, "Bad Request: IMAGE_PROCESS_FAILED".to_owned(), None)))
        }
        Some(Fault::CloseBefore) => close(),
        Some(Fault::CloseAfter) => {
            api.change(|state| state.send_unseen(call));
            close()
        }
        Some(Fault::Slow(milliseconds)) => {
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            written(api.change(|state| state.send(call)))
        }
    }
}

/// Ends the connection without an answer (and without the words of a panic).
fn close() -> ! {
    std::panic::resume_unwind(Box::new("closed"))
}

fn written(answer: Answer) -> Response {
    let (status, body) = match answer {
        Ok(result) => (200, json!({"ok": true, "result": result})),
        Err((code, description, wait)) => {
            let mut body = json!({"ok": false, "error_code": code, "description": description});
            if let Some(seconds) = wait {
                body["parameters"] = json!({"retry_after": seconds});
            }
            (code, body)
        }
    };
    (StatusCode::from_u16(status).unwrap(), axum::Json(body)).into_response()
}

impl Telegram {
    fn next_fault(&mut self) -> Option<Fault> {
        let (fault, times) = self.faults.front_mut()?;
        let fault = *fault;
        *times -= 1;
        if *times == 0 {
            self.faults.pop_front();
        }
        Some(fault)
    }

    /// Keys that were pressed and not answered.
    pub fn open_queries(&self) -> usize {
        self.queries.values().filter(|answered| !**answered).count()
    }

    /// An update could not be posted.
    pub fn has_failed_to_post(&self) -> bool {
        self.updates.last_error().is_some()
    }

    /// Updates that the bot has not taken.
    pub fn untaken(&self) -> usize {
        self.updates.waiting()
    }

    fn simple(&mut self, method: &str, call: &Map<String, Value>) -> Answer {
        match method {
            "getMe" => Ok(json!({"id": 123_456, "is_bot": true, "first_name": "dvcbot",
                "username": USERNAME, "can_join_groups": true,
                "can_read_all_group_messages": false, "supports_inline_queries": false})),
            "answerCallbackQuery" => self.answer_query(call["callback_query_id"].as_str().unwrap()),
            "setMyCommands" => Ok(json!(true)),
            "getFile" => self.files.tell(call["file_id"].as_str().unwrap()),
            _ => self.updates.webhook(method, call),
        }
    }

    fn answer_query(&mut self, id: &str) -> Answer {
        match self.queries.get_mut(id) {
            Some(answered) if !*answered => {
                *answered = true;
                Ok(json!(true))
            }
            _ => Err((
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
                    .to_owned(),
                None,
            )),
        }
    }
}

#[tokio::test]
async fn calls_are_answered_as_telegram_answers() {
    let api = TelegramApi::start().await;
    let client = reqwest::Client::new();
    let post = async |token: &str, method: &str, call: Value| {
        let url = format!("{}/bot{token}/{method}", api.url());
        let answer = client.post(url).json(&call).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.json::<Value>().await.unwrap())
    };
    assert_eq!(post("1:wrong", "getMe", json!({})).await.0, 401);
    assert_eq!(post(TOKEN, "GetMe", json!({})).await.1["result"]["username"], USERNAME);
    assert_eq!(post(TOKEN, "fly", json!({})).await.0, 404);
    let hello = json!({"chat_id": 7, "text": "x"});
    let (status, answer) = post(TOKEN, "SendMessage", hello.clone()).await;
    assert_eq!((status, &answer["description"]), (400, &json!("Bad Request: chat not found")));
    let an = api.person(7);
    an.say("chào");
    let (status, answer) = post(TOKEN, "SendMessage", hello.clone()).await;
    assert_eq!((status, &answer["result"]["text"]), (200, &json!("x")));
    an.block();
    assert_eq!(post(TOKEN, "SendMessage", hello.clone()).await.0, 403);
    an.unblock();
    api.fault(Fault::TooMany { seconds: 3 }, 1);
    let (status, answer) = post(TOKEN, "SendMessage", hello.clone()).await;
    assert_eq!((status, &answer["parameters"]["retry_after"]), (429, &json!(3)));
    api.fault(Fault::CloseAfter, 1);
    let url = format!("{}/bot{TOKEN}/SendMessage", api.url());
    assert!(client.post(url).json(&hello).send().await.is_err());
    assert_eq!(an.messages().len(), 2, "it was taken all the same");
    let query = json!({"callback_query_id": "77"});
    assert_eq!(post(TOKEN, "answerCallbackQuery", query).await.0, 400);
    assert_eq!(post(TOKEN, "SendMessage", json!({"chat_id": 7})).await.0, 400);
    assert_eq!(api.state().violations.len(), 2, "fly, and a message without text");
    let first = post(TOKEN, "getUpdates", json!({"timeout": 0})).await.1;
    let ids: Vec<i64> = first["result"]
        .as_array()
        .unwrap()
        .iter()
        .map(|u| u["update_id"].as_i64().unwrap())
        .collect();
    assert_eq!(ids.len(), 3, "said, blocked, unblocked");
    let rest = post(TOKEN, "getUpdates", json!({"offset": ids[0] + 1})).await.1;
    assert_eq!(rest["result"].as_array().unwrap().len(), 2, "the first is confirmed");
    let hook = json!({"url": "https://bot.example/x", "secret_token": "s"});
    assert_eq!(post(TOKEN, "setWebhook", hook).await.0, 200);
    assert_eq!(post(TOKEN, "getUpdates", json!({})).await.0, 409);
}
