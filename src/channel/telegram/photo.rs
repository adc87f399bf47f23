//! A message with a picture: a photo with the text below it, uploaded once and then named.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use reqwest::multipart::{Form, Part};
use serde::Deserialize;

use super::{PATIENCE, Telegram, write};
use crate::channel::Body;
use crate::delivery::SendError;

/// What Telegram calls the pictures that it keeps.
#[derive(Default)]
pub struct Photos {
    kept: Mutex<HashMap<Bytes, String>>,
}

/// So many are remembered; then all are forgotten and uploaded again.
const MOST_KEPT: usize = 128;

#[derive(Deserialize)]
struct Sent {
    #[serde(default)]
    photo: Vec<Size>,
}

#[derive(Deserialize)]
struct Size {
    file_id: String,
}

impl Telegram {
    /// Sends a body with its picture; none where no request can be made of them.
    pub(super) async fn send_photo(
        &self,
        address: &str,
        body: &Body,
        picture: &Bytes,
    ) -> Option<Result<(), SendError>> {
        let kept = self.photos.lock().get(picture).cloned();
        let form = match kept {
            Some(file_id) => Form::new().text("photo", file_id),
            None => Form::new().part("photo", file(picture.clone())?),
        };
        let form = form.text("chat_id", address.to_owned()).text("caption", body.text.clone());
        let form = match write::markup(&body.choices) {
            Some(markup) => form.text("reply_markup", serde_json::to_string(&markup).ok()?),
            None => form,
        };
        let request = self.asked("sendPhoto", PATIENCE).multipart(form);
        let sent: Result<Sent, SendError> = self.answered(request).await;
        self.photos.note(picture, &sent);
        Some(sent.map(|_| ()))
    }
}

fn file(drawn: Bytes) -> Option<Part> {
    let length = u64::try_from(drawn.len()).ok()?;
    let part = Part::stream_with_length(drawn, length).file_name("picture.png");
    part.mime_str("image/png").ok()
}

impl Photos {
    /// Remembers the largest size of what was sent; what was refused is uploaded anew the next time.
    fn note(&self, picture: &Bytes, sent: &Result<Sent, SendError>) {
        let mut kept = self.lock();
        match sent {
            Ok(Sent { photo }) => {
                let Some(largest) = photo.last() else { return };
                if kept.len() >= MOST_KEPT {
                    kept.clear();
                }
                kept.insert(picture.clone(), largest.file_id.clone());
            }
            Err(SendError::Refused(_)) => drop(kept.remove(picture)),
            Err(_) => {}
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Bytes, String>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
