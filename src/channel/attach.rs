//! What goes with the messages of a reply: a step's picture, a chart, a file, each as the channel can.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::{Body, Capabilities, Documents, Image, Pictures};
use crate::picture;
use crate::reply::{Chart, Kind, Reply, Table};
use crate::say;
use crate::words::{Lang, Words};

/// A chart that goes with a message. Who may read the message may see it, and nobody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charted {
    pub chart: Chart,
    pub lang: Lang,
    /// What is said instead to who does not see it.
    pub alt: String,
    /// Width and height, where a page has to leave room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<(u32, u32)>,
}

/// A file that goes with a message, for its reader alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    #[serde(with = "super::packed")]
    pub table: Table,
    pub lang: Lang,
    /// What is said where it cannot be sent.
    pub instead: String,
}

/// What is sent together with a text.
pub enum Attachment {
    Photo(Bytes),
    Document { name: String, bytes: Bytes },
}

/// Puts them on the last message, beside its keys. What finds no room below a photo or a document comes
/// after the text, and each of them is a message of its own where it is sent.
pub fn attach(
    bodies: &mut Vec<(Kind, Body)>,
    able: &Capabilities,
    words: &Words,
    lang: Lang,
    reply: &Reply,
) {
    let sees_pictures = able.pictures != Pictures::No;
    if let Some(picture) = reply.picture.as_ref().filter(|_| sees_pictures)
        && let Some((_, last)) = bodies.last_mut().filter(|(_, last)| has_room(last, able))
    {
        let (name, alt) = (picture::name(picture, lang), picture::instead(picture, words, lang));
        last.picture = Some(Image { name, alt });
    }
    if let Some(chart) = reply.chart.as_ref().filter(|_| sees_pictures) {
        let chart = charted(chart, able, words, lang);
        if let Some(body) = roomy(bodies, able, &chart.alt) {
            body.chart = Some(Box::new(chart));
        }
    }
    if let Some(table) = &reply.file {
        let instead = match able.documents {
            Documents::Sent | Documents::SentPlain => say!("export-not-sent"),
            Documents::Fetched | Documents::Written => say!("export-elsewhere"),
        };
        let table = named(Table::clone(table), able.documents);
        let name = table.name.clone();
        let filed = Filed { table, lang, instead: words.render(lang, &instead) };
        if let Some(body) = roomy(bodies, able, &name) {
            body.file = Some(Box::new(filed));
        }
    }
}

/// The name tells how the file is written.
fn named(table: Table, documents: Documents) -> Table {
    let plain = table.name.strip_suffix(".xlsx").filter(|_| documents == Documents::SentPlain);
    match plain.map(|name| format!("{name}.csv")) {
        Some(name) => Table { name, ..table },
        None => table,
    }
}

/// Can the message carry something more?
fn has_room(body: &Body, able: &Capabilities) -> bool {
    let Pictures::Captioned(most) = able.pictures else { return true };
    let is_free = body.picture.is_none() && body.chart.is_none() && body.file.is_none();
    is_free && body.text.chars().map(able.measure).sum::<usize>() <= most
}

/// The last message, or another after it that takes over its keys.
fn roomy<'b>(
    bodies: &'b mut Vec<(Kind, Body)>,
    able: &Capabilities,
    text: &str,
) -> Option<&'b mut Body> {
    let (kind, last) = bodies.last_mut()?;
    if !has_room(last, able) {
        let choices = std::mem::take(&mut last.choices);
        let body = Body { text: text.to_owned(), choices, lang: last.lang, ..Body::default() };
        let next = (*kind, body);
        bodies.push(next);
    }
    bodies.last_mut().map(|(_, last)| last)
}

fn charted(chart: &Chart, able: &Capabilities, words: &Words, lang: Lang) -> Charted {
    let is_fetched = able.pictures == Pictures::Fetched;
    Charted {
        chart: chart.clone(),
        lang,
        alt: picture::instead_of_chart(chart, words, lang),
        size: is_fetched.then(|| picture::drawing(chart, words, lang).size),
    }
}
