//! People of Telegram: what they say becomes updates, what is sent to them is kept.

use std::time::Instant;

use axum::body::Bytes;
use serde_json::{Map, Value, json};

use super::description::keys;
use super::{Answer, Telegram, TelegramApi};

/// A message that arrived at a person.
#[derive(Debug, Clone)]
pub struct Message {
    pub id: i64,
    pub chat: i64,
    pub text: String,
    /// The photo that the text stands below.
    pub photo: Option<Bytes>,
    /// The name and the bytes of the document that the text stands below.
    pub document: Option<(String, Bytes)>,
    /// Labels and data of the keys below.
    pub keys: Vec<(String, String)>,
    pub at: Instant,
}

/// Whether the bot may write to a person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    has_begun: bool,
    has_blocked: bool,
}

/// Somebody with Telegram.
#[derive(Clone)]
pub struct Person {
    pub(super) api: TelegramApi,
    pub id: i64,
    language: Option<&'static str>,
}

impl TelegramApi {
    pub fn person(&self, id: i64) -> Person {
        Person { api: self.clone(), id, language: Some("vi") }
    }
}

impl Person {
    pub fn speaking(mut self, language: Option<&'static str>) -> Self {
        self.language = language;
        self
    }

    /// Types a text; the id of the update.
    pub fn say(&self, text: &str) -> i64 {
        self.send(&json!({ "text": text }))
    }

    /// Sends anything: the fields of a message besides who, where and when.
    pub fn send(&self, content: &Value) -> i64 {
        let mut message = self.message(&self.chat());
        message.as_object_mut().unwrap().extend(content.as_object().unwrap().clone());
        self.update("message", &message)
    }

    /// Says something in a group that the bot is in.
    pub fn say_in(&self, group: i64, text: &str) -> i64 {
        let chat = json!({"id": group, "type": "supergroup", "title": "Tổ dân phố"});
        let mut message = self.message(&chat);
        message["text"] = json!(text);
        self.api.change(|state| state.people.entry(group).or_default().has_begun = true);
        self.update("message", &message)
    }

    /// Presses the key with this label of the last message that has it.
    pub fn press(&self, label: &str) -> i64 {
        // The state is let go before a panic looks at it.
        let found = self.messages().into_iter().rev().find_map(|message| {
            let data = message.keys.iter().find(|(own, _)| own == label)?.1.clone();
            Some((message, data))
        });
        let (message, data) =
            found.unwrap_or_else(|| panic!("no key {label:?} in {:?}", self.last()));
        self.press_data(&message, &data)
    }

    /// Presses a key with any data, as a hostile program could.
    pub fn press_data(&self, message: &Message, data: &str) -> i64 {
        let query = self.api.change(|state| {
            let id = format!("{}{:04}", self.id, state.queries.len());
            state.queries.insert(id.clone(), false);
            id
        });
        let shown = json!({"message_id": message.id, "date": 1_795_399_200, "chat": self.chat(),
            "text": message.text});
        let pressed = json!({"id": query, "from": self.user(), "message": shown,
            "chat_instance": "-42", "data": data});
        self.update("callback_query", &pressed)
    }

    pub fn edit(&self, text: &str, seconds_later: i64) -> i64 {
        let mut message = self.message(&self.chat());
        message["edit_date"] = json!(message["date"].as_i64().unwrap() + seconds_later);
        message["text"] = json!(text);
        self.update("edited_message", &message)
    }

    pub fn block(&self) -> i64 {
        self.member("member", "kicked")
    }

    pub fn unblock(&self) -> i64 {
        self.member("kicked", "member")
    }

    /// Any update: kinds that nobody knows.
    pub fn update(&self, kind: &str, content: &Value) -> i64 {
        self.api.change(|state| {
            if kind == "message" {
                state.people.entry(self.id).or_default().has_begun = true;
            }
            state.updates.add(kind, content)
        })
    }

    /// What arrived, in order.
    pub fn messages(&self) -> Vec<Message> {
        let state = self.api.state();
        state.delivered.iter().filter(|message| message.chat == self.id).cloned().collect()
    }

    /// The last that arrived.
    pub fn last(&self) -> Option<Message> {
        self.messages().pop()
    }

    /// Waits until so many have arrived; the last.
    pub async fn expect(&self, count: usize) -> Message {
        let own = |state: &Telegram| {
            state.delivered.iter().filter(|message| message.chat == self.id).count()
        };
        let what = format!("{count} messages at {}", self.id);
        self.api.until(&what, |state| own(state) >= count).await;
        self.messages()[count - 1].clone()
    }

    /// Says something and waits for one more message.
    pub async fn ask(&self, text: &str) -> Message {
        let before = self.messages().len();
        self.say(text);
        self.expect(before + 1).await
    }

    fn member(&self, from: &str, to: &str) -> i64 {
        self.api.change(|state| {
            state.people.entry(self.id).or_default().has_blocked = to == "kicked";
        });
        let bot = json!({"id": 123_456, "is_bot": true, "first_name": "dvcbot"});
        let member = |status: &str| match status {
            "kicked" => json!({"user": bot, "status": "kicked", "until_date": 0}),
            other => json!({"user": bot, "status": other}),
        };
        let change = json!({"chat": self.chat(), "from": self.user(), "date": 1_795_399_200,
            "old_chat_member": member(from), "new_chat_member": member(to)});
        self.update("my_chat_member", &change)
    }

    fn user(&self) -> Value {
        let mut user = json!({"id": self.id, "is_bot": false, "first_name": "An"});
        if let Some(language) = self.language {
            user["language_code"] = json!(language);
        }
        user
    }

    fn chat(&self) -> Value {
        json!({"id": self.id, "type": "private", "first_name": "An"})
    }

    fn message(&self, chat: &Value) -> Value {
        let id = self.api.change(|state| {
            state.next_message += 1;
            state.next_message
        });
        json!({"message_id": id, "from": self.user(), "chat": chat, "date": 1_795_399_200})
    }
}

impl Telegram {
    /// Delivers a message, or says why not.
    pub fn send(&mut self, call: &Map<String, Value>) -> Answer {
        let chat = call["chat_id"].as_i64().unwrap();
        let standing = self.people.get(&chat).copied().unwrap_or_default();
        if !standing.has_begun {
            return Err((400, "Bad Request: chat not found".to_owned(), None));
        }
        if standing.has_blocked {
            return Err((403, "Forbidden: bot was blocked by the user".to_owned(), None));
        }
        if let Some(seconds) = self.flood.check(chat, Instant::now()) {
            let why = format!("Too Many Requests: retry after {seconds}");
            return Err((429, why, Some(seconds)));
        }
        let photo = call.get("photo").and_then(Value::as_str);
        let photo = match photo.map(|named| self.photos.find(named)).transpose() {
            Ok(photo) => photo,
            Err(why) => return Err((400, why, None)),
        };
        let document = match call.get("document").and_then(Value::as_str) {
            Some(named) => match self.photos.document(named) {
                Ok(bytes) => Some((self.photos.name_of(named), bytes)),
                Err(why) => return Err((400, why, None)),
            },
            None => None,
        };
        Ok(self.deliver(chat, call, photo, document))
    }

    /// Delivers, though nobody will hear of it.
    pub fn send_unseen(&mut self, call: &Map<String, Value>) {
        let text = text(call);
        if self.send(call).is_ok() {
            self.unanswered.insert((call["chat_id"].as_i64().unwrap(), text));
        }
    }

    fn deliver(
        &mut self,
        chat: i64,
        call: &Map<String, Value>,
        photo: Option<(Bytes, Value)>,
        document: Option<(String, Bytes)>,
    ) -> Value {
        self.next_message += 1;
        let key = |key: &Value| {
            let part = |name: &str| key[name].as_str().unwrap_or_default().to_owned();
            (part("text"), part("callback_data"))
        };
        let text = text(call).trim().to_owned();
        let mut answer = json!({"message_id": self.next_message, "date": 1_795_399_200,
            "chat": {"id": chat, "type": "private", "first_name": "An"}});
        let is_below = photo.is_some() || document.is_some();
        answer[if is_below { "caption" } else { "text" }] = json!(text);
        if let Some((name, bytes)) = &document {
            answer["document"] = json!({"file_id": format!("BQACAgUAAxkD{}", self.next_message),
                "file_unique_id": format!("d{}", self.next_message), "file_name": name,
                "file_size": bytes.len()});
        }
        let photo = photo.map(|(bytes, sizes)| {
            answer["photo"] = sizes;
            bytes
        });
        let keys = keys(call).map(key).collect();
        self.delivered.push(Message {
            id: self.next_message,
            chat,
            text,
            photo,
            document,
            keys,
            at: Instant::now(),
        });
        answer
    }
}

/// The words of a call.
fn text(call: &Map<String, Value>) -> String {
    let words = call.get("text").or_else(|| call.get("caption"));
    words.and_then(Value::as_str).unwrap_or_default().to_owned()
}
