//! An event of a Zalo OA as the assistant takes it; what it does not know, it lets pass.
//!
//! Only the fields that are used are read, so that a new kind of event cannot be unreadable.

use serde::Deserialize;

use super::sign::Stamp;
use super::write::pressed;
use crate::channel::{Channel, Incoming};
use crate::understand::{Document, Said};

/// An event, read.
#[derive(Debug)]
pub struct Received {
    /// When it happened, by Zalo's clock, UTC milliseconds; none where it does not tell.
    pub at: Option<i64>,
    pub event: Event,
}

#[derive(Debug)]
pub enum Event {
    /// Something was said; who follows us or opens the chat begins it.
    Said(Incoming),
    /// The person follows us no more.
    Left { address: String },
    /// The person wants nothing of them to be kept.
    Withdrew { address: String },
    /// Somebody of the office answered the person in the OA's own chat.
    Answered { address: String },
    /// Nothing for us.
    Nothing,
}

#[derive(Deserialize)]
struct Posted {
    event_name: String,
    timestamp: Option<Stamp>,
    sender: Option<Party>,
    recipient: Option<Party>,
    follower: Option<Party>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Party {
    id: Option<Id>,
    admin_id: Option<Id>,
}

/// Ids are digits beyond what a float holds: never reckoned with.
#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Text(String),
    Number(u64),
}

#[derive(Default, Deserialize)]
struct Message {
    msg_id: Option<Id>,
    message_id: Option<Id>,
    text: Option<String>,
    #[serde(default)]
    attachments: Vec<Attached>,
}

#[derive(Deserialize)]
struct Attached {
    payload: Option<Payload>,
}

/// Of a file; what other things hold is not read.
#[derive(Deserialize)]
struct Payload {
    name: Option<String>,
    size: Option<Id>,
}

/// More than any id of Zalo's.
const LONGEST_ID: usize = 64;

/// Reads an event that was signed.
///
/// # Errors
/// When it is not JSON with a name. An event that is unknown otherwise is [`Event::Nothing`].
pub fn read(raw: &[u8]) -> Result<Received, serde_json::Error> {
    let posted: Posted = serde_json::from_slice(raw)?;
    let at = posted.timestamp.as_ref().and_then(Stamp::milliseconds);
    Ok(Received { at, event: event(&posted).unwrap_or(Event::Nothing) })
}

/// None where somebody is missing whom it should name.
fn event(posted: &Posted) -> Option<Event> {
    let sender = address(posted.sender.as_ref());
    match posted.event_name.as_str() {
        "follow" => {
            Some(said(address(posted.follower.as_ref())?, posted, Said::Start(String::new())))
        }
        "unfollow" => Some(Event::Left { address: address(posted.follower.as_ref()).or(sender)? }),
        "user_withdraw" => {
            Some(Event::Withdrew { address: sender.or(address(posted.follower.as_ref()))? })
        }
        "user_click_chatnow" => Some(said(sender?, posted, Said::Start(String::new()))),
        name if name.starts_with("oa_send_") => {
            posted.sender.as_ref()?.admin_id.as_ref()?;
            Some(Event::Answered { address: address(posted.recipient.as_ref())? })
        }
        name => {
            let what = content(name, posted.message.as_ref())?;
            Some(said(sender?, posted, what))
        }
    }
}

/// What a person said; none for what is no talk with us (groups, tags, calls, receipts).
fn content(name: &str, message: Option<&Message>) -> Option<Said> {
    let text = message.and_then(|message| message.text.as_deref()).unwrap_or_default();
    match name {
        "user_send_text" => Some(typed(text)),
        // A link that was pasted with words around it: the words are what counts.
        "user_send_link" if !text.is_empty() => Some(typed(text)),
        "user_send_image" | "user_send_gif" => Some(Said::Photo),
        "user_send_location" => Some(Said::Location),
        "user_submit_info" => Some(Said::Contact),
        "user_send_file" => Some(Said::File(document(message?, text))),
        "user_send_sticker"
        | "user_send_audio"
        | "user_send_video"
        | "user_send_link"
        | "user_send_business_card" => Some(Said::Unsupported),
        _ => None,
    }
}

/// A pressed button arrives as text; a person may type the same, so it is looked at like one.
fn typed(text: &str) -> Said {
    let text = text.replace('\0', "");
    match pressed(&text) {
        Some(id) => Said::Pressed(id.to_owned()),
        None => Said::Text(text),
    }
}

fn document(message: &Message, text: &str) -> Document {
    let told = message.attachments.iter().find_map(|attached| attached.payload.as_ref());
    let size = told.and_then(|told| told.size.as_ref()).and_then(|size| size.text().parse().ok());
    Document {
        id: message.id().unwrap_or_default(),
        name: told.and_then(|told| told.name.clone()).unwrap_or_default(),
        size: size.unwrap_or(0),
        caption: text.to_owned(),
    }
}

/// What comes again has the same delivery: the message's id, else the event and its time.
fn said(address: String, posted: &Posted, said: Said) -> Event {
    let id = posted.message.as_ref().and_then(Message::id);
    let delivery = id.unwrap_or_else(|| {
        let at = posted.timestamp.as_ref().and_then(Stamp::milliseconds).unwrap_or(0);
        format!("{}-{at}", posted.event_name)
    });
    Event::Said(Incoming { channel: Channel::ZaloOa, address, delivery, lang: None, said })
}

fn address(party: Option<&Party>) -> Option<String> {
    party?.id.as_ref()?.checked()
}

impl Message {
    fn id(&self) -> Option<String> {
        self.msg_id.as_ref().or(self.message_id.as_ref())?.checked()
    }
}

impl Id {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }

    /// Letters and digits, as all of Zalo's are.
    fn checked(&self) -> Option<String> {
        let text = self.text();
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
        let has_form = (1..=LONGEST_ID).contains(&text.len()) && text.bytes().all(is_letter);
        has_form.then_some(text)
    }
}
