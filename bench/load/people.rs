//! The people: connections that post updates as Telegram does, each chat one message at a time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::{JoinSet, yield_now};
use tokio::time::{sleep, timeout};

use crate::Load;
use crate::talk::{FIRST_CHAT, Talks, line};

pub const BOT: &str = "127.0.0.1:8081";
pub const SECRET: &str = "s3cret";
const PATIENCE: Duration = Duration::from_secs(10);
/// Timers are late by up to a millisecond: the last bit is waited for awake.
const AWAKE: Duration = Duration::from_millis(2);

pub struct People {
    shared: Arc<Shared>,
    connections: usize,
}

struct Shared {
    talks: Arc<Talks>,
    path: String,
    /// How often each chat has spoken.
    said: Vec<AtomicUsize>,
    updates: AtomicUsize,
    latencies: Mutex<Vec<Duration>>,
}

/// What one stretch of talk came to.
pub struct Measured {
    /// From the post (or the moment when it was due) to the reply, sorted.
    pub latencies: Vec<Duration>,
    pub took: Duration,
}

impl People {
    pub fn new(load: &Load, talks: Arc<Talks>) -> Self {
        assert!(load.chats >= load.connections, "a connection has chats of its own");
        let shared = Shared {
            talks,
            path: load.path.clone(),
            said: (0..load.chats).map(|_| AtomicUsize::new(0)).collect(),
            updates: AtomicUsize::new(0),
            latencies: Mutex::default(),
        };
        Self { shared: Arc::new(shared), connections: load.connections }
    }

    /// So many updates over all connections, at a rate or as fast as they are answered.
    pub async fn talk(&self, updates: usize, rate: Option<f64>) -> Measured {
        let begun = Instant::now();
        let mut lines = JoinSet::new();
        let mut due: Vec<mpsc::UnboundedSender<Instant>> = Vec::new();
        for number in 0..self.connections {
            let (sender, moments) = mpsc::unbounded_channel();
            due.push(sender);
            lines.spawn(Arc::clone(&self.shared).line(number, self.connections, moments));
        }
        match rate {
            Some(rate) => at_a_rate(updates, rate, &due).await,
            None => at_once(updates, &due),
        }
        drop(due);
        while lines.join_next().await.is_some() {}
        let mut latencies = std::mem::take(&mut *self.shared.latencies.lock().unwrap());
        latencies.sort_unstable();
        Measured { latencies, took: begun.elapsed() }
    }
}

/// All are due from the beginning: each goes when the one before it has been answered.
fn at_once(updates: usize, due: &[mpsc::UnboundedSender<Instant>]) {
    for number in 0..updates {
        let _ = due[number % due.len()].send(Instant::now());
    }
}

async fn at_a_rate(updates: usize, rate: f64, due: &[mpsc::UnboundedSender<Instant>]) {
    let begun = Instant::now();
    for number in 0..updates {
        let moment = begun + Duration::from_secs_f64(number as f64 / rate);
        if let Some(rest) = moment.checked_duration_since(Instant::now() + AWAKE) {
            sleep(rest).await;
        }
        while Instant::now() < moment {
            yield_now().await;
        }
        let _ = due[number % due.len()].send(moment);
    }
}

impl Shared {
    /// One connection; its chats are nobody else's.
    async fn line(
        self: Arc<Self>,
        number: usize,
        connections: usize,
        mut due: mpsc::UnboundedReceiver<Instant>,
    ) {
        let mut connection = connect().await;
        let begun = Instant::now();
        let mut chats = (number..self.said.len()).step_by(connections).cycle();
        while let (Some(moment), Some(chat)) = (due.recv().await, chats.next()) {
            // What was due before this line began is not late: it waits for the one before it.
            let since = if moment <= begun { Instant::now() } else { moment };
            let nth = self.said[chat].fetch_add(1, Ordering::Relaxed);
            let (text, expected) = line(chat + FIRST_CHAT, nth);
            let reply = self.talks.expect(chat, since, expected);
            self.post(&mut connection, chat + FIRST_CHAT, &text).await;
            match timeout(PATIENCE, reply).await {
                Ok(Ok(latency)) => self.latencies.lock().unwrap().push(latency),
                _ => self.talks.give_up(chat),
            }
        }
    }

    async fn post(&self, connection: &mut SendRequest<String>, chat: usize, text: &str) {
        let update = self.update(chat, text);
        let request = Request::builder()
            .method(Method::POST)
            .uri(&self.path)
            .header(HOST, BOT)
            .header(CONTENT_TYPE, "application/json")
            .header("x-telegram-bot-api-secret-token", SECRET)
            .body(update)
            .unwrap();
        if connection.is_closed() || connection.ready().await.is_err() {
            *connection = connect().await;
        }
        match connection.send_request(request).await {
            Ok(response) if response.status().is_success() => {}
            _ => self.talks.refused(),
        }
    }

    fn update(&self, chat: usize, text: &str) -> String {
        let id = self.updates.fetch_add(1, Ordering::Relaxed) + 1;
        let mut message = json!({
            "message_id": id, "date": 1_700_000_000, "text": text,
            "from": {
                "id": chat, "is_bot": false, "first_name": "Nguyễn", "last_name": "Văn A",
                "username": format!("user{chat}"), "language_code": "vi",
            },
            "chat": {
                "id": chat, "type": "private", "first_name": "Nguyễn", "last_name": "Văn A",
                "username": format!("user{chat}"),
            },
        });
        if text.starts_with('/') {
            message["entities"] =
                json!([{"offset": 0, "length": text.len(), "type": "bot_command"}]);
        }
        json!({"update_id": id, "message": message}).to_string()
    }
}

async fn connect() -> SendRequest<String> {
    let stream = TcpStream::connect(BOT).await.expect("the bot listens");
    stream.set_nodelay(true).unwrap();
    let (requests, connection) = handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    requests
}
