//! Files that people send to the bot: getFile says where one lies, the file endpoint gives it.

use std::collections::BTreeMap;
use std::io;

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

use super::people::Person;
use super::{Answer, TOKEN, TelegramApi};

/// What was sent, by file_id.
#[derive(Default)]
pub struct Files {
    kept: BTreeMap<String, Kept>,
    /// So many downloads break off in the middle.
    pub broken: usize,
    /// Downloads begin and do not end.
    pub is_stuck: bool,
    /// Downloads so far, also those that broke.
    pub given: usize,
}

enum How {
    Whole,
    Broken,
    Stuck,
}

struct Kept {
    path: String,
    bytes: Bytes,
    /// What is said of its size, which need not be so.
    told: usize,
}

/// A message with a document.
pub struct Sent<'a> {
    pub name: &'a str,
    pub bytes: &'a [u8],
    pub told: usize,
    pub caption: Option<&'a str>,
}

/// "For the moment, bots can download files of up to 20MB in size."
const LARGEST: usize = 20 * 1024 * 1024;

impl Files {
    pub fn tell(&self, file_id: &str) -> Answer {
        let Some(kept) = self.kept.get(file_id) else {
            let why = "Bad Request: wrong file_id or the file is temporarily unavailable";
            return Err((400, why.to_owned(), None));
        };
        if kept.told > LARGEST {
            return Err((400, "Bad Request: file is too big".to_owned(), None));
        }
        Ok(json!({"file_id": file_id, "file_unique_id": format!("u{file_id}"),
            "file_size": kept.told, "file_path": kept.path}))
    }

    /// What lies there, and how it is given this time.
    fn take(&mut self, path: &str) -> Option<(Bytes, How)> {
        let bytes = self.kept.values().find(|kept| kept.path == path)?.bytes.clone();
        self.given += 1;
        let how = match self.broken {
            _ if self.is_stuck => How::Stuck,
            0 => How::Whole,
            _ => How::Broken,
        };
        self.broken = self.broken.saturating_sub(1);
        Some((bytes, how))
    }

    /// Other bytes lie where these did.
    pub fn replace(&mut self, file_id: &str, bytes: &[u8]) {
        self.kept.get_mut(file_id).unwrap().bytes = Bytes::copy_from_slice(bytes);
    }
}

impl Person {
    /// Sends a file; its file_id.
    pub fn send_file(&self, name: &str, bytes: &[u8], caption: Option<&str>) -> String {
        self.send_document(&Sent { name, bytes, told: bytes.len(), caption })
    }

    pub fn send_document(&self, sent: &Sent<'_>) -> String {
        let Sent { name, bytes, told, caption } = *sent;
        let file_id = self.api.change(|state| {
            let number = state.files.kept.len();
            let ending = name.rsplit('.').next().unwrap();
            let path = format!("documents/file_{number}.{ending}");
            let file_id = format!("BQACAgUAAxkBAAI{number}");
            let kept = Kept { path, bytes: Bytes::copy_from_slice(bytes), told };
            state.files.kept.insert(file_id.clone(), kept);
            file_id
        });
        let mut message = json!({"document": {"file_id": file_id, "file_name": name,
            "file_unique_id": format!("u{file_id}"), "mime_type": "text/csv", "file_size": told}});
        if let Some(caption) = caption {
            message["caption"] = json!(caption);
        }
        self.send(&message);
        file_id
    }

    /// Sends a file and waits for one more message.
    pub async fn ask_with_file(
        &self,
        name: &str,
        bytes: &[u8],
        caption: Option<&str>,
    ) -> super::Message {
        let before = self.messages().len();
        self.send_file(name, bytes, caption);
        self.expect(before + 1).await
    }

    /// Presses a key and waits for one more message.
    pub async fn pressed(&self, label: &str) -> super::Message {
        let before = self.messages().len();
        self.press(label);
        self.expect(before + 1).await
    }
}

/// `/file/bot<token>/<file_path>`
pub async fn give(
    State(api): State<TelegramApi>,
    Path((bot, path)): Path<(String, String)>,
) -> Response {
    let refused = |status: u16, why: &str| {
        let body = json!({"ok": false, "error_code": status, "description": why});
        (StatusCode::from_u16(status).unwrap(), axum::Json::<Value>(body)).into_response()
    };
    if bot != format!("bot{TOKEN}") {
        return refused(401, "Unauthorized");
    }
    let Some((bytes, how)) = api.change(|state| state.files.take(&path)) else {
        api.state().violations.push(format!("no file lies at {path}"));
        return refused(404, "Not Found");
    };
    let half = stream::iter([Ok(bytes.slice(..bytes.len() / 2))]);
    let rest = bytes.slice(bytes.len() / 2..);
    match how {
        How::Whole => Body::from_stream(half.chain(stream::iter([Ok(rest)]))),
        How::Broken => {
            let lost = io::Error::other("the connection is lost");
            Body::from_stream(half.chain(stream::iter([Err(lost)])))
        }
        How::Stuck => Body::from_stream(half.chain(stream::pending::<io::Result<Bytes>>())),
    }
    .into_response()
}

#[tokio::test]
async fn files_are_given_as_telegram_gives_them() {
    let api = TelegramApi::start().await;
    let an = api.person(7);
    let small = an.send_file("a.csv", b"a,b", None);
    let large = Sent { name: "b.csv", bytes: b"a", told: LARGEST + 1, caption: Some("x") };
    let large = an.send_document(&large);
    let client = reqwest::Client::new();
    let tell = async |file_id: &str| {
        let url = format!("{}/bot{TOKEN}/getFile", api.url());
        let answer = client.post(url).json(&json!({"file_id": file_id})).send().await.unwrap();
        answer.json::<Value>().await.unwrap()
    };
    let told = tell(&small).await;
    assert_eq!(told["result"]["file_size"], 3);
    let path = told["result"]["file_path"].as_str().unwrap();
    let given = client.get(format!("{}/file/bot{TOKEN}/{path}", api.url())).send().await.unwrap();
    assert_eq!(given.bytes().await.unwrap().as_ref(), b"a,b");
    let other = client.get(format!("{}/file/bot1:x/{path}", api.url())).send().await.unwrap();
    assert_eq!(other.status(), 401);
    assert_eq!(tell(&large).await["description"], "Bad Request: file is too big");
    assert!(tell("else").await["description"].as_str().unwrap().contains("wrong file_id"));
    api.state().files.broken = 1;
    let given = client.get(format!("{}/file/bot{TOKEN}/{path}", api.url())).send().await;
    let broke = match given {
        Ok(given) => given.bytes().await.is_err(),
        Err(_) => true,
    };
    assert!(broke, "it broke off");
}
