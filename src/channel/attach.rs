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

/// Puts them on the last message, beside its keys; what its text leaves no room for comes after it.
pub fn attach(
    bodies: &mut Vec<(Kind, Body)>,
    able: &Capabilities,
    words: &Words,
    lang: Lang,
    reply: &Reply,
) {
    let Some((_, last)) = bodies.last_mut() else { return };
    let room = match able.pictures {
        Pictures::Captioned(most) => most,
        Pictures::No | Pictures::Fetched => usize::MAX,
    };
    let has_room = last.text.chars().map(able.measure).sum::<usize>() <= room;
    if let (Some(picture), true) = (&reply.picture, has_room && able.pictures != Pictures::No) {
        let (name, alt) = (picture::name(picture, lang), picture::instead(picture, words, lang));
        last.picture = Some(Image { name, alt });
    }
    if let Some(chart) = reply.chart.as_ref().filter(|_| able.pictures != Pictures::No) {
        let chart = charted(chart, able, words, lang);
        let last = roomy(bodies, has_room, &chart.alt);
        last.chart = Some(Box::new(chart));
    }
    if let Some(table) = &reply.file {
        let instead = match able.documents {
            Documents::Sent => say!("export-not-sent"),
            Documents::Fetched | Documents::Written => say!("export-elsewhere"),
        };
        let (table, instead) = (Table::clone(table), words.render(lang, &instead));
        let last = roomy(bodies, has_room, &table.name);
        last.file = Some(Box::new(Filed { table, lang, instead }));
    }
}

/// The last message, or another after it that takes over its keys.
fn roomy<'b>(bodies: &'b mut Vec<(Kind, Body)>, has_room: bool, text: &str) -> &'b mut Body {
    let last = bodies.len().saturating_sub(1);
    if !has_room && let Some((kind, before)) = bodies.get_mut(last) {
        let choices = std::mem::take(&mut before.choices);
        let body = Body { text: text.to_owned(), choices, lang: before.lang, ..Body::default() };
        let next = (*kind, body);
        bodies.push(next);
    }
    if bodies.is_empty() {
        bodies.push((Kind::Reply, Body::default()));
    }
    let last = bodies.len() - 1;
    &mut bodies[last].1
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
