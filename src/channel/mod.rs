//! The channels: an explicit list, what each can do, and the plain shapes that cross its border.

mod attach;
mod packed;
pub mod split;
pub mod telegram;
pub mod terminal;
mod unsent;
pub mod webchat;
pub mod zalo_oa;

use std::sync::Arc;

pub use attach::{Attachment, Charted, Filed};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::delivery::{SendError, Tries};
use crate::reply::{Kind, Reply};
use crate::understand::Said;
use crate::when::Moment;
use crate::words::{Lang, Words};

/// Every channel of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    Telegram,
    ZaloOa,
    Webchat,
    Terminal,
}

/// How choices reach the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Buttons {
    Pressed,
    /// As numbered lines of the text.
    Numbered,
}

/// How an outgoing message reaches the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// We send it to the platform.
    Sent,
    /// The person's page or terminal reads it by itself.
    Read,
}

/// How the picture of a message reaches the person; its words say everything without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    No,
    /// The page fetches it.
    Fetched,
    /// We send it, with the text below it where that has at most so many units.
    Captioned(usize),
}

/// How the file of a message reaches the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Documents {
    /// The page offers it for download.
    Fetched,
    /// We send it, with the text below it.
    Sent,
    /// We send it after the text, as a table without formats: the platform takes no workbooks.
    SentPlain,
    /// It is written into a folder, where one was named.
    Written,
}

/// What a channel can do; degradation follows from this record alone.
#[derive(Debug, Clone, Copy)]
pub struct Capabilities {
    /// The longest text of one message, in the platform's own unit.
    pub letters: usize,
    /// How many units a character is.
    pub measure: fn(char) -> usize,
    pub buttons: Buttons,
    pub arrival: Arrival,
    pub pictures: Pictures,
    pub documents: Documents,
    /// Whether what the person said is kept (masked) for the page to show again.
    pub keeps_transcript: bool,
}

/// A message of a person, as every channel delivers it.
#[derive(Debug, Clone)]
pub struct Incoming {
    pub channel: Channel,
    /// The platform's address of the person; only its keyed hash is stored.
    pub address: String,
    /// Unique for this person on this channel; the same id again is the same message.
    pub delivery: String,
    pub lang: Option<Lang>,
    pub said: Said,
}

/// One native message after rendering and splitting; kept as JSON in the outbox.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Button>,
    /// The language it is in, where it is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// What the person pressed or typed: the client's own id of it, for the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Image>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chart: Option<Box<Charted>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Box<Filed>>,
}

/// A picture that goes with a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// What [`crate::picture::read`] reads.
    pub name: String,
    /// What is said instead to who does not see it.
    pub alt: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub id: String,
    pub label: String,
}

/// A message on its way to a person, and where it stands in the outbox.
#[derive(Debug, Clone)]
pub struct Parcel {
    pub peer: String,
    pub number: i64,
    pub address: String,
    pub kind: Kind,
    pub body: Body,
    /// When the person said something last.
    pub spoke: Moment,
    pub tries: Tries,
    /// An earlier sending of it may have arrived.
    pub doubt: bool,
    /// The outbox says already that it is being sent.
    pub is_claimed: bool,
}

/// A platform that we send to.
pub enum Remote {
    Telegram(Arc<telegram::Telegram>),
    ZaloOa(Arc<zalo_oa::ZaloOa>),
}

/// Why a file that a person sent was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FetchFailed {
    /// It is larger than what is taken, or than the platform gives.
    TooLarge,
    Failed(SendError),
}

/// What a turn came to, once it is committed.
#[derive(Debug, Clone)]
pub struct Taken {
    pub peer: String,
    pub replies: Vec<Body>,
    pub heard: Heard,
    /// The number of the person's last message so far.
    pub last_number: i64,
    /// True when this delivery had its turn before.
    pub repeated: bool,
}

/// What was understood, in short.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    pub intent: String,
    pub confidence: f64,
}

/// Why a message was not taken; the sender should deliver it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakeFailed {
    Stopping,
    Unavailable(String),
}

impl Channel {
    pub const ALL: [Self; 4] = [Self::Telegram, Self::ZaloOa, Self::Webchat, Self::Terminal];

    pub fn id(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::ZaloOa => "zalo_oa",
            Self::Webchat => "webchat",
            Self::Terminal => "terminal",
        }
    }

    /// The channel of an id, as the database tells it.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.id() == id)
    }

    pub fn capabilities(self) -> Capabilities {
        let characters: fn(char) -> usize = |_| 1;
        match self {
            Self::Telegram => Capabilities {
                letters: telegram::LONGEST_TEXT,
                measure: char::len_utf16,
                buttons: Buttons::Pressed,
                arrival: Arrival::Sent,
                pictures: Pictures::Captioned(telegram::LONGEST_CAPTION),
                documents: Documents::Sent,
                keeps_transcript: false,
            },
            Self::ZaloOa => Capabilities {
                letters: zalo_oa::LONGEST_TEXT,
                measure: characters,
                // Buttons are a setting; what is numbered fits there too.
                buttons: Buttons::Numbered,
                arrival: Arrival::Sent,
                pictures: Pictures::Captioned(zalo_oa::LONGEST_TEXT),
                documents: Documents::SentPlain,
                keeps_transcript: false,
            },
            Self::Webchat => Capabilities {
                letters: 4000,
                measure: characters,
                buttons: Buttons::Pressed,
                arrival: Arrival::Read,
                pictures: Pictures::Fetched,
                documents: Documents::Fetched,
                keeps_transcript: true,
            },
            Self::Terminal => Capabilities {
                letters: 100_000,
                measure: characters,
                buttons: Buttons::Numbered,
                arrival: Arrival::Read,
                pictures: Pictures::No,
                documents: Documents::Written,
                keeps_transcript: false,
            },
        }
    }
}

impl Remote {
    pub fn channel(&self) -> Channel {
        match self {
            Self::Telegram(_) => Channel::Telegram,
            Self::ZaloOa(_) => Channel::ZaloOa,
        }
    }

    /// Whether a message may be sent now, by what is known before the platform is asked.
    ///
    /// # Errors
    /// Refused, and why.
    pub fn plan(&self, parcel: &Parcel, now: Moment) -> Result<(), SendError> {
        match self {
            Self::Telegram(_) => Ok(()),
            Self::ZaloOa(zalo) => zalo.plan(parcel, now),
        }
    }

    /// Sends one message, with the picture or the file where one is given.
    ///
    /// # Errors
    /// As [`SendError`] says.
    pub async fn send(
        &self,
        address: &str,
        body: &Body,
        attachment: Option<Attachment>,
    ) -> Result<(), SendError> {
        match self {
            Self::Telegram(telegram) => telegram.send(address, body, attachment).await,
            Self::ZaloOa(zalo) => zalo.send(address, body, attachment).await,
        }
    }

    /// Reads a file that a person sent, of at most so many bytes.
    ///
    /// # Errors
    /// As [`FetchFailed`] says.
    pub async fn fetch(&self, file: &str, most: usize) -> Result<Bytes, FetchFailed> {
        match self {
            Self::Telegram(telegram) => telegram.fetch(file, most).await,
            Self::ZaloOa(_) => Err(zalo_oa::no_files()),
        }
    }

    /// Asks whether the platform answers and accepts us; changes nothing there.
    ///
    /// # Errors
    /// As [`SendError`] says.
    pub async fn probe(&self) -> Result<(), SendError> {
        match self {
            Self::Telegram(telegram) => telegram.me().await.map(|_| ()),
            Self::ZaloOa(zalo) => zalo.me().await.map(|_| ()),
        }
    }
}

/// A reply in the person's language, as the messages that the channel will send.
pub fn render(channel: Channel, words: &Words, lang: Lang, reply: &Reply) -> Vec<(Kind, Body)> {
    let said: Vec<String> = reply.text.iter().map(|say| words.render(lang, say)).collect();
    let able = channel.capabilities();
    let choices: Vec<Button> = reply
        .choices
        .iter()
        .map(|choice| Button { id: choice.id.clone(), label: words.render(lang, &choice.label) })
        .collect();
    let parts = split::split(&said.join("\n\n"), able.letters, able.measure);
    let parts = with_room(parts, &choices, &able);
    // Who sends may have to say later, in the same language, that it is the second time.
    let lang_kept = (able.arrival == Arrival::Sent).then_some(lang);
    let mut bodies: Vec<(Kind, Body)> = parts
        .into_iter()
        .map(|text| (reply.kind, Body { text, lang: lang_kept, ..Body::default() }))
        .collect();
    if let Some((_, last)) = bodies.last_mut() {
        last.choices = choices;
    }
    attach::attach(&mut bodies, &able, words, lang, reply);
    bodies
}

/// Where choices are lines of the text, its last part leaves them room.
fn with_room(mut parts: Vec<String>, choices: &[Button], able: &Capabilities) -> Vec<String> {
    let units = |text: &str| text.chars().map(able.measure).sum::<usize>();
    let lines = Body { choices: choices.to_vec(), ..Body::default() };
    // However many there are, words are not cut into single letters.
    let room = able.letters.saturating_sub(units(&numbered(&lines))).max(able.letters / 4);
    let is_written = able.buttons == Buttons::Numbered && !choices.is_empty();
    if let Some(last) = parts.pop_if(|last| is_written && units(last) > room) {
        parts.extend(split::split(&last, room, able.measure));
    }
    parts
}

/// The text with its choices as numbered lines, where keys cannot be shown.
pub fn numbered(body: &Body) -> String {
    let mut text = body.text.clone();
    for (at, button) in body.choices.iter().enumerate() {
        let gap = if at == 0 { "\n\n" } else { "\n" };
        text.push_str(&format!("{gap}{}. {}", at + 1, button.label));
    }
    text
}

impl From<SendError> for FetchFailed {
    fn from(error: SendError) -> Self {
        Self::Failed(error)
    }
}

impl std::fmt::Display for TakeFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Stopping => f.write_str("the assistant is stopping"),
            Self::Unavailable(why) => f.write_str(why),
        }
    }
}
