//! Pictures, drawn when they are first asked for and kept in memory.

use std::collections::HashMap;

use bytes::Bytes;
use tokio::sync::Mutex;

use super::App;
use crate::channel::{Body, Remote};
use crate::picture;

/// The pictures of this process. One is drawn at a time; who asks meanwhile waits.
#[derive(Default)]
pub struct Pictures {
    drawn: Mutex<HashMap<String, Bytes>>,
}

/// So many are kept, some 30 kB each; then all are let go. More than there are with our content.
const MOST: usize = 128;

impl App {
    /// The picture of a message, where the platform does not keep it already.
    pub(super) async fn picture_for(&self, remote: &Remote, body: &Body) -> Option<Bytes> {
        let picture = body.picture.as_ref().filter(|picture| !remote.keeps(picture))?;
        self.picture(&picture.name).await
    }

    /// The picture of this name as PNG; none where there is no such step, or it cannot be drawn.
    pub async fn picture(&self, name: &str) -> Option<Bytes> {
        let (wanted, lang) = picture::read(name)?;
        let flow = self.content.flows.get(&wanted.flow)?;
        if flow.picture(&wanted.step, wanted.number)? != wanted {
            return None;
        }
        let mut kept = self.pictures.drawn.lock().await;
        if let Some(drawn) = kept.get(name) {
            return Some(drawn.clone());
        }
        let content = std::sync::Arc::clone(&self.content);
        let drawing =
            tokio::task::spawn_blocking(move || picture::draw(&wanted, &content.words, lang));
        let drawn = drawing.await.map_err(|error| error.to_string()).flatten();
        let drawn = drawn.map_err(|error| tracing::error!(name, error, "a picture is not drawn"));
        let drawn = Bytes::from(drawn.ok()?);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(name.to_owned(), drawn.clone());
        Some(drawn)
    }
}
