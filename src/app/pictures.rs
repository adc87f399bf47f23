//! Pictures, drawn when they are first asked for and kept in memory.

use std::collections::HashMap;
use std::sync::{Arc, Weak};

use bytes::Bytes;
use tokio::sync::Mutex;

use super::App;
use crate::content::Content;
use crate::picture;

/// The pictures of this process. One is drawn at a time; who asks meanwhile waits.
#[derive(Default)]
pub struct Pictures {
    kept: Mutex<Kept>,
    /// A file is written at a time; none is kept.
    pub(super) writing: Mutex<()>,
}

/// What was drawn of one content; another draws anew.
#[derive(Default)]
struct Kept {
    content: Weak<Content>,
    drawn: HashMap<String, Bytes>,
}

/// So many are kept, some 30 kB each; then all are let go. More than there are with our content.
const MOST: usize = 128;

impl App {
    /// The picture of this name as PNG; none where there is no such step, or it cannot be drawn.
    pub async fn picture(&self, name: &str) -> Option<Bytes> {
        let content = self.content();
        let (wanted, lang) = picture::read(name)?;
        let flow = content.flows.get(&wanted.flow)?;
        if flow.picture(&wanted.step, wanted.number)? != wanted {
            return None;
        }
        let words = Arc::clone(&content);
        self.drawn(&content, name, move || picture::draw(&wanted, &words.words, lang)).await
    }

    /// A picture that is kept under this name, else drawn now.
    pub(super) async fn drawn(
        &self,
        content: &Arc<Content>,
        name: &str,
        draw: impl FnOnce() -> Result<Vec<u8>, String> + Send + 'static,
    ) -> Option<Bytes> {
        let mut kept = self.pictures.kept.lock().await;
        kept.belongs_to(content);
        if let Some(drawn) = kept.drawn.get(name) {
            return Some(drawn.clone());
        }
        let drawing = tokio::task::spawn_blocking(draw);
        let drawn = drawing.await.map_err(|error| error.to_string()).flatten();
        let drawn = drawn.map_err(|error| tracing::error!(error, "a picture is not drawn"));
        let drawn = Bytes::from(drawn.ok()?);
        kept.drawn.insert(name.to_owned(), drawn.clone());
        Some(drawn)
    }
}

impl Kept {
    /// Lets go what is of another content, or too much.
    fn belongs_to(&mut self, content: &Arc<Content>) {
        let content = Arc::downgrade(content);
        if !self.content.ptr_eq(&content) || self.drawn.len() >= MOST {
            *self = Self { content, drawn: HashMap::new() };
        }
    }
}
