//! Pictures and files, uploaded before they are sent: a picture once, and then named for some days.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::Client;
use reqwest::multipart::{Form, Part};
use serde::Deserialize;

use super::ZaloOa;
use crate::delivery::SendError;
use crate::picture;

/// What Zalo calls the pictures that it keeps, and since when.
#[derive(Default)]
pub(super) struct Uploads {
    kept: Mutex<HashMap<Bytes, (String, Instant)>>,
}

/// The largest picture and file that Zalo takes, in bytes.
const LARGEST_PICTURE: usize = 1_000_000;
const LARGEST_FILE: usize = 5_000_000;
/// So many are remembered; then all are forgotten and uploaded again.
const MOST_KEPT: usize = 128;
/// Zalo keeps them for seven days.
const KEPT: Duration = Duration::from_secs(6 * 24 * 3600);

#[derive(Deserialize)]
struct Uploaded {
    attachment_id: Option<String>,
    token: Option<String>,
}

impl ZaloOa {
    /// The id of a picture (PNG) at Zalo.
    pub(super) async fn uploaded(&self, picture: &Bytes) -> Result<String, SendError> {
        if let Some(id) = self.uploads.find(picture) {
            return Ok(id);
        }
        let small = match picture.len() > LARGEST_PICTURE {
            true => shrunk(picture.clone()).await?,
            false => picture.clone(),
        };
        let uploaded = self.upload("image", "picture.png", "image/png", &small).await?;
        let id = uploaded.attachment_id.ok_or_else(nameless)?;
        self.uploads.keep(picture, &id);
        Ok(id)
    }

    /// The token by which a file is sent.
    pub(super) async fn upload_file(&self, name: &str, bytes: Bytes) -> Result<String, SendError> {
        if bytes.len() > LARGEST_FILE {
            return Err(SendError::Refused("the file is larger than Zalo takes".to_owned()));
        }
        let uploaded = self.upload("file", name, "text/csv", &bytes).await?;
        uploaded.token.ok_or_else(nameless)
    }

    /// Nothing has reached a person when this fails.
    async fn upload(
        &self,
        what: &str,
        name: &str,
        kind: &str,
        bytes: &Bytes,
    ) -> Result<Uploaded, SendError> {
        let request = |client: &Client| {
            let length = u64::try_from(bytes.len()).ok()?;
            let part = Part::stream_with_length(bytes.clone(), length).file_name(name.to_owned());
            let form = Form::new().part("file", part.mime_str(kind).ok()?);
            Some(client.post(self.at(&format!("v2.0/oa/upload/{what}"))?).multipart(form))
        };
        match self.call(&request).await.map_err(|failed| failed.error) {
            Ok(uploaded) => uploaded.ok_or_else(nameless),
            Err(SendError::Ambiguous) => Err(SendError::Unreachable),
            Err(error) => Err(error),
        }
    }
}

fn nameless() -> SendError {
    SendError::Refused("an upload without a name".to_owned())
}

async fn shrunk(picture: Bytes) -> Result<Bytes, SendError> {
    let shrinking = tokio::task::spawn_blocking(move || picture::shrink(&picture, LARGEST_PICTURE));
    let small = shrinking.await.ok().flatten();
    let small = small.ok_or_else(|| SendError::Refused("a picture cannot be made smaller".into()));
    small.map(Bytes::from)
}

impl Uploads {
    fn find(&self, picture: &Bytes) -> Option<String> {
        let kept = self.lock();
        let (id, since) = kept.get(picture)?;
        (since.elapsed() < KEPT).then(|| id.clone())
    }

    fn keep(&self, picture: &Bytes, id: &str) {
        let mut kept = self.lock();
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(picture.clone(), (id.to_owned(), Instant::now()));
    }

    pub(super) fn forget(&self, picture: &Bytes) {
        self.lock().remove(picture);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Bytes, (String, Instant)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
