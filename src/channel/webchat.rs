//! The web chat: what the page sends and what the stream shows it.

use serde::{Deserialize, Serialize};

use super::{Body, Button, Channel, Image, Incoming};
use crate::understand::Said;
use crate::words::Lang;

/// What the page posts: its own id of the message, and exactly one of text, press, start.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Posted {
    id: String,
    text: Option<String>,
    press: Option<String>,
    start: Option<String>,
}

/// A line of the talk as the page draws it.
#[derive(Debug, Serialize)]
pub struct Shown<'a> {
    seq: i64,
    from: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    text: &'a str,
    choices: &'a [Button],
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<&'a Image>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chart: Option<ShownChart<'a>>,
    /// The name of its file.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    at: i64,
}

/// The chart of a line; its picture is fetched by the line's number.
#[derive(Debug, Serialize)]
struct ShownChart<'a> {
    alt: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<(u32, u32)>,
}

/// The longest message that a person can post, in characters.
const LONGEST_TEXT: usize = 10_000;
const LONGEST_ID: usize = 64;

/// A posted message as the assistant takes it, or what is wrong with it.
pub fn read(posted: Posted, address: String, lang: Option<Lang>) -> Result<Incoming, &'static str> {
    let id_is_good = (1..=LONGEST_ID).contains(&posted.id.len())
        && posted.id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !id_is_good {
        return Err("id must have 1 to 64 letters, digits or hyphens");
    }
    let said = match (posted.text, posted.press, posted.start) {
        (Some(text), None, None) if text.chars().count() <= LONGEST_TEXT => Said::Text(text),
        (Some(_), None, None) => return Err("text may have 10,000 characters"),
        (None, Some(press), None) => Said::Pressed(press),
        (None, None, Some(start)) => Said::Start(start),
        _ => return Err("exactly one of text, press, start"),
    };
    Ok(Incoming { channel: Channel::Webchat, address, delivery: posted.id, lang, said })
}

/// A line of the transcript as JSON for the page.
pub fn write(number: i64, direction: &str, body: &Body, at: i64) -> String {
    let from = if direction == "in" { "person" } else { "bot" };
    let (id, picture) = (body.id.clone(), body.picture.as_ref());
    let Body { text, choices, .. } = body;
    let chart = body.chart.as_ref().map(|chart| ShownChart { alt: &chart.alt, size: chart.size });
    let file = body.file.as_ref().map(|file| file.table.name.as_str());
    let shown = Shown { seq: number, from, id, text, choices, picture, chart, file, at };
    serde_json::to_string(&shown).unwrap_or_default()
}
