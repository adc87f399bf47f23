//! People of Zalo: what they do is posted to the program, signed; what is sent to them is kept.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::Bytes;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{APP, KEY, OA, Zalo, ZaloApi};

/// A message that arrived at a person.
#[derive(Debug, Clone, Default)]
pub struct Message {
    pub user: String,
    pub text: String,
    /// Titles and payloads.
    pub buttons: Vec<(String, String)>,
    pub picture: Option<Bytes>,
    pub file: Option<(String, Bytes)>,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Standing {
    /// UTC milliseconds.
    pub spoke: i64,
    pub has_left: bool,
    /// Messages since.
    pub sent: u32,
}

/// Somebody with Zalo.
#[derive(Clone)]
pub struct Person {
    api: ZaloApi,
    pub id: String,
}

pub fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64
}

/// The signature of a body, as Zalo makes it.
pub fn signed(body: &str, timestamp: &str) -> String {
    let text = format!("{APP}{body}{timestamp}{KEY}");
    format!("mac={}", data_encoding::HEXLOWER.encode(&Sha256::digest(text)))
}

/// A busy machine answers late; what was done is not done again.
const RETRIES: usize = 10;

impl ZaloApi {
    pub fn person(&self, id: u64) -> Person {
        Person { api: self.clone(), id: format!("24684588352{id:07}") }
    }

    /// Posts an event, signed, and again where nothing was done with it in two seconds; the status of the last answer.
    pub async fn post(&self, event: &Value) -> u16 {
        let mut status = 0;
        for _ in 0..RETRIES {
            status = self.post_once(event).await;
            if !matches!(status, 0 | 503) {
                break;
            }
        }
        status
    }

    async fn post_once(&self, event: &Value) -> u16 {
        let hook = self.change(|state| {
            state.posted += 1;
            state.hooks[state.posted % state.hooks.len()].clone()
        });
        let body = event.to_string();
        let signature = signed(&body, event["timestamp"].as_str().unwrap_or_default());
        let request = self.inner.client.post(hook).header("X-ZEvent-Signature", signature);
        let request = request.header("content-type", "application/json").body(body);
        let answer = request.timeout(Duration::from_secs(2)).send().await;
        answer.map_or(0, |answer| answer.status().as_u16())
    }

    /// Zalo tells the account what it said itself.
    pub fn echo(&self, user: &str) {
        let event = json!({"app_id": APP, "event_name": "oa_send_text", "sender": {"id": OA},
            "recipient": {"id": user}, "timestamp": now().to_string(),
            "message": {"msg_id": format!("echo{}", self.state().delivered.len()), "text": "x"}});
        let api = self.clone();
        tokio::spawn(async move { api.post(&event).await });
    }
}

impl Person {
    /// An event of this person.
    pub fn event(&self, name: &str, more: &Value) -> Value {
        let mut event = json!({"app_id": APP, "event_name": name, "timestamp": now().to_string(),
            "user_id_by_app": "552172779717587730", "sender": {"id": self.id},
            "recipient": {"id": OA}});
        event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        event
    }

    pub fn said(&self, text: &str) -> Value {
        let id = self.api.change(|state| {
            state.next += 1;
            format!("96d3cdf3af{}", state.next)
        });
        self.event("user_send_text", &json!({"message": {"text": text, "msg_id": id}}))
    }

    /// Does something, and Zalo tells the program.
    pub async fn does(&self, event: &Value) -> u16 {
        self.api.change(|state| {
            let standing = state.people.entry(self.id.clone()).or_default();
            standing.has_left = event["event_name"] == "unfollow";
            (standing.spoke, standing.sent) = (now(), 0);
        });
        self.api.post(event).await
    }

    /// As if they had written so many hours ago.
    pub fn spoke(&self, hours: i64) {
        let spoke = now() - hours * 3_600_000;
        self.api.change(|state| state.people.entry(self.id.clone()).or_default().spoke = spoke);
    }

    pub async fn say(&self, text: &str) {
        assert_eq!(self.does(&self.said(text)).await, 200, "{text}");
    }

    pub async fn follow(&self) {
        let event = self.event("follow", &json!({"follower": {"id": self.id}}));
        assert_eq!(self.does(&event).await, 200);
    }

    /// Presses the button with this title of the last message that has it: its payload is said.
    pub async fn press(&self, title: &str) {
        let messages = self.messages();
        let mut buttons = messages.iter().rev().flat_map(|message| &message.buttons);
        let payload = buttons.find(|(own, _)| own == title).map(|(_, payload)| payload.clone());
        self.say(&payload.unwrap_or_else(|| panic!("no button {title:?}"))).await;
    }

    pub fn messages(&self) -> Vec<Message> {
        let state = self.api.state();
        state.delivered.iter().filter(|message| message.user == self.id).cloned().collect()
    }

    /// Waits until so many have arrived; the last.
    pub async fn expect(&self, count: usize) -> Message {
        let own =
            |state: &Zalo| state.delivered.iter().filter(|message| message.user == self.id).count();
        let what = format!("{count} messages at {}", self.id);
        self.api.until(&what, |state| own(state) >= count).await;
        self.messages()[count - 1].clone()
    }

    /// Says something and waits for one more message.
    pub async fn ask(&self, text: &str) -> Message {
        let before = self.messages().len();
        self.say(text).await;
        self.expect(before + 1).await
    }
}
