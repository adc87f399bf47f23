//! An update of Telegram as the assistant takes it; what it does not know, it lets pass.
//!
//! Only the fields that are used are read, so that a new kind of update or a changed field elsewhere
//! cannot make an update unreadable.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::channel::{Channel, Incoming};
use crate::understand::{Document, Said};
use crate::words::Lang;

/// An update, read.
#[derive(Debug)]
pub struct Received {
    pub id: i64,
    pub event: Event,
    /// The query of a pressed key, which wants an answer.
    pub query: Option<String>,
}

#[derive(Debug)]
pub enum Event {
    Said(Incoming),
    /// The person has blocked the bot.
    Left {
        address: String,
    },
    /// The person has let the bot in again.
    Back {
        address: String,
    },
    /// Nothing for us.
    Nothing,
}

#[derive(Deserialize)]
struct Update {
    update_id: i64,
    message: Option<Message>,
    edited_message: Option<Message>,
    callback_query: Option<Query>,
    my_chat_member: Option<Membership>,
}

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct User {
    #[serde(default)]
    is_bot: bool,
    language_code: Option<String>,
}

/// Whatever it holds, a thing that is there.
type Thing = Option<IgnoredAny>;

#[derive(Deserialize)]
struct Message {
    chat: Chat,
    from: Option<User>,
    #[serde(default)]
    date: i64,
    #[serde(default)]
    edit_date: i64,
    media_group_id: Option<String>,
    text: Option<String>,
    photo: Thing,
    location: Thing,
    contact: Thing,
    document: Option<Attached>,
    caption: Option<String>,
    sticker: Thing,
    voice: Thing,
    audio: Thing,
    video: Thing,
    video_note: Thing,
    animation: Thing,
    poll: Thing,
    dice: Thing,
    story: Thing,
}

/// A file of any kind; what nobody tells of it is left empty.
#[derive(Deserialize)]
struct Attached {
    file_id: Option<String>,
    file_name: Option<String>,
    file_size: Option<i64>,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    from: User,
    message: Option<Place>,
    data: Option<String>,
}

#[derive(Deserialize)]
struct Place {
    chat: Chat,
}

#[derive(Deserialize)]
struct Membership {
    chat: Chat,
    new_chat_member: Member,
}

#[derive(Deserialize)]
struct Member {
    status: String,
}

/// Who corrects a message within this time (seconds) waits for the answer to the corrected one.
const CORRECTED_AT_ONCE: i64 = 120;

/// Reads an update. `username` is the bot's own, where it is known.
///
/// # Errors
/// When it is not JSON with an `update_id`. An update that is unknown otherwise is
/// [`Event::Nothing`].
pub fn read(raw: &[u8], username: Option<&str>) -> Result<Received, serde_json::Error> {
    let Ok(update) = serde_json::from_slice::<Update>(raw) else {
        let Numbered { update_id: id } = serde_json::from_slice(raw)?;
        return Ok(Received { id, event: Event::Nothing, query: None });
    };
    let id = update.update_id;
    let mut received = Received { id, event: Event::Nothing, query: None };
    if let Some(query) = update.callback_query {
        received.query = Some(query.id.clone());
        received.event = pressed(id, query);
    } else if let Some(message) = update.message {
        received.event = said(id, message, username);
    } else if let Some(message) = update.edited_message {
        received.event = corrected(id, message, username);
    } else if let Some(membership) = update.my_chat_member {
        received.event = member(&membership);
    }
    Ok(received)
}

fn pressed(id: i64, query: Query) -> Event {
    let (Some(place), Some(data)) = (query.message, query.data) else { return Event::Nothing };
    if place.chat.is_group() {
        return Event::Nothing;
    }
    let lang = query.from.lang();
    Event::Said(incoming(&place.chat, id.to_string(), lang, Said::Pressed(data)))
}

fn said(id: i64, message: Message, username: Option<&str>) -> Event {
    let is_person = message.from.as_ref().is_some_and(|from| !from.is_bot);
    if !is_person {
        return Event::Nothing;
    }
    let lang = message.from.as_ref().and_then(User::lang);
    // The pictures of an album come as messages of their own; one answer is enough.
    let album = message.media_group_id.as_ref().map(|album| format!("album-{album}"));
    let delivery = album.unwrap_or_else(|| id.to_string());
    let chat = Chat { id: message.chat.id, kind: message.chat.kind.clone() };
    let said = if chat.is_group() { in_group(&message, username) } else { in_private(message) };
    said.map_or(Event::Nothing, |said| Event::Said(incoming(&chat, delivery, lang, said)))
}

fn corrected(id: i64, message: Message, username: Option<&str>) -> Event {
    if message.edit_date - message.date > CORRECTED_AT_ONCE || message.text.is_none() {
        return Event::Nothing;
    }
    said(id, message, username)
}

fn member(membership: &Membership) -> Event {
    let address = membership.chat.id.to_string();
    match membership.new_chat_member.status.as_str() {
        _ if membership.chat.is_group() => Event::Nothing,
        "kicked" => Event::Left { address },
        "member" => Event::Back { address },
        _ => Event::Nothing,
    }
}

/// In a group the assistant speaks only when it is addressed by a command, and then asks to be
/// spoken to alone: guidance is nobody else's business.
fn in_group(message: &Message, username: Option<&str>) -> Option<Said> {
    let command = message.text.as_deref()?.strip_prefix('/')?;
    let name = command.split_whitespace().next().unwrap_or_default();
    match name.split_once('@') {
        Some((_, to)) => username.is_some_and(|own| own.eq_ignore_ascii_case(to)),
        None => name.starts_with("start"),
    }
    .then_some(Said::Group)
}

/// What a person said; none for Telegram's own notes (pinned, renamed, …).
fn in_private(message: Message) -> Option<Said> {
    if let Some(text) = message.text {
        return Some(typed(&text));
    }
    let other = [
        &message.sticker,
        &message.voice,
        &message.audio,
        &message.video,
        &message.video_note,
        &message.animation,
        &message.poll,
        &message.dice,
        &message.story,
    ];
    if message.photo.is_some() {
        Some(Said::Photo)
    } else if message.location.is_some() {
        Some(Said::Location)
    } else if message.contact.is_some() {
        Some(Said::Contact)
    } else if other.iter().any(|thing| thing.is_some()) {
        Some(Said::Unsupported)
    } else {
        Some(message.document?.said(message.caption))
    }
}

/// More than any name by which Telegram keeps a file.
const LONGEST_ID: usize = 200;

impl Attached {
    fn said(self, caption: Option<String>) -> Said {
        let Some(id) = self.file_id.filter(|id| (1..=LONGEST_ID).contains(&id.len())) else {
            return Said::Unsupported;
        };
        Said::File(Document {
            id,
            name: self.file_name.unwrap_or_default(),
            size: self.file_size.and_then(|size| u64::try_from(size).ok()).unwrap_or(0),
            caption: caption.unwrap_or_default(),
        })
    }
}

/// "/start x" is a link that was followed.
fn typed(text: &str) -> Said {
    let text = text.replace('\0', "");
    let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
    if first.split('@').next() == Some("/start") {
        return Said::Start(rest.trim().to_owned());
    }
    Said::Text(text)
}

fn incoming(chat: &Chat, delivery: String, lang: Option<Lang>, said: Said) -> Incoming {
    Incoming { channel: Channel::Telegram, address: chat.id.to_string(), delivery, lang, said }
}

impl Chat {
    fn is_group(&self) -> bool {
        self.kind != "private"
    }
}

impl User {
    /// Telegram tells the language of the person's program.
    fn lang(&self) -> Option<Lang> {
        let code = self.language_code.as_deref()?;
        Some(if code.starts_with("vi") { Lang::Vi } else { Lang::En })
    }
}
