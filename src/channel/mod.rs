//! The channels: an explicit list, what each can do, and the plain shapes that cross its border.

pub mod split;
pub mod terminal;
pub mod webchat;

use serde::{Deserialize, Serialize};

use crate::reply::{Kind, Reply};
use crate::understand::Said;
use crate::words::{Lang, Words};

/// Every channel of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
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

/// What a channel can do; degradation follows from this record alone.
#[derive(Debug, Clone, Copy)]
pub struct Capabilities {
    /// The longest text of one message, in characters.
    pub letters: usize,
    pub buttons: Buttons,
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
    /// What the person pressed or typed: the client's own id of it, for the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub id: String,
    pub label: String,
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
    pub const ALL: [Self; 2] = [Self::Webchat, Self::Terminal];

    pub fn id(self) -> &'static str {
        match self {
            Self::Webchat => "webchat",
            Self::Terminal => "terminal",
        }
    }

    pub fn capabilities(self) -> Capabilities {
        match self {
            Self::Webchat => {
                Capabilities { letters: 4000, buttons: Buttons::Pressed, keeps_transcript: true }
            }
            Self::Terminal => Capabilities {
                letters: 100_000,
                buttons: Buttons::Numbered,
                keeps_transcript: false,
            },
        }
    }
}

/// A reply in the person's language, as the messages that the channel will send.
pub fn render(channel: Channel, words: &Words, lang: Lang, reply: &Reply) -> Vec<(Kind, Body)> {
    let said: Vec<String> = reply.text.iter().map(|say| words.render(lang, say)).collect();
    let parts = split::split(&said.join("\n\n"), channel.capabilities().letters);
    let mut bodies: Vec<(Kind, Body)> = parts
        .into_iter()
        .map(|text| (reply.kind, Body { text, choices: Vec::new(), id: None }))
        .collect();
    if let Some((_, last)) = bodies.last_mut() {
        last.choices = reply
            .choices
            .iter()
            .map(|choice| Button {
                id: choice.id.clone(),
                label: words.render(lang, &choice.label),
            })
            .collect();
    }
    bodies
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

pub fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Question => "question",
        Kind::Reply => "reply",
        Kind::Notice => "notice",
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
