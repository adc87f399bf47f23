//! Zalo's OpenAPI: messages within their windows, uploads, and errors that come with HTTP 200.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use futures_util::stream;
use multer::Multipart;
use serde_json::{Value, json};
use unicode_normalization::is_nfc;

use super::people::Message;
use super::{OA, Zalo, ZaloApi, wrong};

const HOUR: i64 = 3_600_000;
const LARGEST_PICTURE: usize = 1_000_000;
const LARGEST_FILE: usize = 5_000_000;

/// None where the token is good.
fn token_wrong(state: &Zalo, headers: &HeaderMap) -> Option<Value> {
    let token = headers.get("access_token").map(|token| token.to_str().unwrap_or_default());
    match token {
        None => Some(wrong(-216, "Access token is invalid")),
        Some(token) if state.oauth.accepts(token) => None,
        Some(_) => Some(wrong(-220, "access_token is expired or removed")),
    }
}

pub async fn getoa(State(api): State<ZaloApi>, headers: HeaderMap) -> Json<Value> {
    let refused = token_wrong(&api.state(), &headers);
    Json(refused.unwrap_or_else(|| {
        json!({"error": 0, "message": "Success", "data": {"oa_id": OA, "name": "UBND",
            "is_verified": true, "package_name": "Gói Nâng cao"}})
    }))
}

pub async fn message(State(api): State<ZaloApi>, headers: HeaderMap, body: Bytes) -> Json<Value> {
    let is_json = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
    let call: Option<Value> = serde_json::from_slice(&body).ok().filter(|_| is_json);
    let answer = api.change(|state| {
        state.calls += 1;
        if let Some(refused) = token_wrong(state, &headers) {
            return refused;
        }
        if let Some(code) = state.errors.pop_front() {
            return wrong(code, "as a test wants it");
        }
        let Some(call) = call else {
            state.violations.push("no JSON".to_owned());
            return wrong(-201, "body is invalid!");
        };
        match state.deliver(&call) {
            Ok(answer) => answer,
            Err((code, why)) => {
                // What is refused for the message itself is our mistake.
                if [-201, -210, -233].contains(&code) {
                    state.violations.push(format!("{why}: {call}"));
                }
                wrong(code, &why)
            }
        }
    });
    if answer["error"] == 0 {
        api.echo(answer["data"]["user_id"].as_str().unwrap());
    }
    Json(answer)
}

pub async fn upload(
    State(api): State<ZaloApi>,
    Path(kind): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Json<Value> {
    if let Some(refused) = token_wrong(&api.state(), &headers) {
        return Json(refused);
    }
    let boundary = headers[header::CONTENT_TYPE].to_str().unwrap();
    let boundary = multer::parse_boundary(boundary).unwrap();
    let body = stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let mut form = Multipart::new(body, boundary);
    let part = form.next_field().await.unwrap().expect("a part");
    assert_eq!(part.name(), Some("file"));
    let name = part.file_name().unwrap_or_default().to_owned();
    let bytes = part.bytes().await.unwrap();
    Json(api.change(|state| state.keep(&kind, &name, bytes)))
}

type Refused = (i64, String);

fn refused<T>(code: i64, why: &str) -> Result<T, Refused> {
    Err((code, why.to_owned()))
}

impl Zalo {
    fn keep(&mut self, kind: &str, name: &str, bytes: Bytes) -> Value {
        self.uploads += 1;
        let id = format!("upload-{}", self.uploads);
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let data = match (kind, ending) {
            ("image", "png" | "jpg") if bytes.len() <= LARGEST_PICTURE => {
                self.pictures.insert(id.clone(), bytes);
                json!({"attachment_id": id})
            }
            ("file", "pdf" | "doc" | "docx" | "csv") if bytes.len() <= LARGEST_FILE => {
                self.files.insert(id.clone(), (name.to_owned(), bytes));
                json!({"token": id})
            }
            _ => {
                self.violations.push(format!("an upload: {kind} {name}"));
                return wrong(-201, "file is invalid!");
            }
        };
        json!({"error": 0, "message": "Success", "data": data})
    }

    fn deliver(&mut self, call: &Value) -> Result<Value, Refused> {
        let keys: Vec<&String> = call.as_object().unwrap().keys().collect();
        let user = call["recipient"]["user_id"].as_str().unwrap_or_default().to_owned();
        if keys != ["message", "recipient"] || user.is_empty() {
            return refused(-201, "recipient is invalid!");
        }
        let mut message = self.read(&call["message"])?;
        message.user.clone_from(&user);
        let (now, quota) = (super::people::now(), self.quota);
        let Some(standing) = self.people.get_mut(&user) else {
            return refused(-232, "User has not interacted, or last interaction expired");
        };
        if standing.has_left {
            return refused(-213, "User has not followed OA");
        }
        if now - standing.spoke > 7 * 24 * HOUR {
            return refused(-230, "User has not interacted with OA in past 7 days");
        }
        if quota.is_some_and(|quota| standing.sent >= quota) {
            return refused(-211, "Out of quota");
        }
        standing.sent += 1;
        let remain = quota.map_or(8, |quota| quota - standing.sent).to_string();
        self.next += 1;
        let data = json!({"message_id": format!("sent{}", self.next), "user_id": user,
            "quota": {"quota_type": "reply", "remain": remain, "total": "8"}});
        self.delivered.push(message);
        Ok(json!({"error": 0, "message": "Success", "data": data}))
    }

    /// A message that has the form of one.
    fn read(&self, message: &Value) -> Result<Message, Refused> {
        let text = message["text"].as_str().unwrap_or_default();
        if text.chars().count() > 2_000 || !is_nfc(text) {
            return refused(-210, "text");
        }
        let mut read = Message { text: text.to_owned(), ..Message::default() };
        let payload = &message["attachment"]["payload"];
        match message["attachment"]["type"].as_str() {
            None if text.is_empty() => return refused(-201, "text is invalid!"),
            None => {}
            Some("file") => {
                let file = self.files.get(payload["token"].as_str().unwrap_or_default());
                read.file = Some(file.cloned().ok_or((-201, "token".to_owned()))?);
            }
            Some("template") if payload["template_type"] == "media" => {
                let element = &payload["elements"][0];
                let id = element["attachment_id"].as_str().unwrap_or_default();
                if self.expired.contains(id) {
                    return refused(-100, "attachment_id was expired");
                }
                let picture = self.pictures.get(id).filter(|_| element["media_type"] == "image");
                read.picture = Some(picture.cloned().ok_or((-201, "attachment_id".to_owned()))?);
            }
            Some("template") if self.takes_buttons => read.buttons = buttons(payload)?,
            Some(_) => return refused(-201, "attachment is invalid!"),
        }
        Ok(read)
    }
}

fn buttons(payload: &Value) -> Result<Vec<(String, String)>, Refused> {
    let buttons = payload["buttons"].as_array().cloned().unwrap_or_default();
    if !(1..=5).contains(&buttons.len()) {
        return refused(-201, "buttons is invalid!");
    }
    let read = |button: &Value| {
        let (title, payload) = (button["title"].as_str()?, button["payload"].as_str()?);
        let fits = title.chars().count() <= 100 && payload.len() <= 1_000;
        let known = ["oa.query.hide", "oa.query.show"].contains(&button["type"].as_str()?);
        (fits && known).then(|| (title.to_owned(), payload.to_owned()))
    };
    let read: Option<Vec<(String, String)>> = buttons.iter().map(read).collect();
    read.ok_or((-201, "buttons is invalid!".to_owned()))
}
