//! A Bot API that accepts everything at once and hands each message to the talk that it belongs to.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::routing::any;
use axum::serve::ListenerExt as _;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::talk::{FIRST_CHAT, Talks};

pub const ADDRESS: &str = "127.0.0.1:8090";

#[derive(Clone)]
struct Api {
    talks: Arc<Talks>,
    messages: Arc<AtomicUsize>,
}

#[derive(Deserialize)]
struct Message {
    chat_id: Value,
    text: String,
}

pub async fn serve(talks: Arc<Talks>) {
    let api = Api { talks, messages: Arc::default() };
    let router = Router::new().route("/{bot}/{method}", any(answer)).with_state(api);
    let listener = TcpListener::bind(ADDRESS).await.expect("port 8090 is free");
    let listener = listener.tap_io(|connection| connection.set_nodelay(true).unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
}

async fn answer(
    State(api): State<Api>,
    Path((_, method)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> ([(header::HeaderName, &'static str); 1], String) {
    let result = match method.to_ascii_lowercase().as_str() {
        "sendmessage" => api.send(&headers, &body),
        "getme" => json!({
            "id": 1, "is_bot": true, "first_name": "b", "username": "bench_bot",
            "can_join_groups": true, "can_read_all_group_messages": false,
            "supports_inline_queries": false, "can_connect_to_business": false,
            "has_main_web_app": false,
        }),
        "getwebhookinfo" => {
            json!({"url": "", "has_custom_certificate": false, "pending_update_count": 0})
        }
        "getupdates" => {
            tokio::time::sleep(Duration::from_secs(1)).await;
            json!([])
        }
        _ => json!(true),
    };
    let answer = json!({"ok": true, "result": result}).to_string();
    ([(header::CONTENT_TYPE, "application/json")], answer)
}

impl Api {
    fn send(&self, headers: &HeaderMap, body: &[u8]) -> Value {
        let Message { chat_id, text } = read(headers, body);
        let chat: usize = chat_id.to_string().trim_matches('"').parse().expect("a chat");
        self.talks.arrived(chat - FIRST_CHAT, &text);
        let id = self.messages.fetch_add(1, Ordering::Relaxed) + 1;
        json!({
            "message_id": id, "date": 1_700_000_000, "text": "ok",
            "from": {"id": 1, "is_bot": true, "first_name": "b", "username": "bench_bot"},
            "chat": {"id": chat, "type": "private", "first_name": "U"},
        })
    }
}

/// Bots post JSON or a form.
fn read(headers: &HeaderMap, body: &[u8]) -> Message {
    let kind = headers.get(header::CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    if kind.starts_with(b"application/json") {
        return serde_json::from_slice(body).expect("JSON of sendMessage");
    }
    let mut message = Message { chat_id: Value::Null, text: String::new() };
    for (name, value) in form_urlencoded::parse(body) {
        match &*name {
            "chat_id" => message.chat_id = Value::String(value.into_owned()),
            "text" => message.text = value.into_owned(),
            _ => {}
        }
    }
    message
}
