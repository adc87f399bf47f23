//! A file that a person sent: asks Telegram where it lies, and reads it within limits of bytes and time.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::{Response, StatusCode};
use serde::Deserialize;
use teloxide::payloads::GetFile;
use teloxide::types::FileId;

use super::{PATIENCE, Telegram};
use crate::channel::FetchFailed;
use crate::channel::unsent::unsent;
use crate::delivery::SendError;

/// Where a file lies, as getFile answers.
#[derive(Deserialize)]
struct File {
    file_path: Option<String>,
    file_size: Option<i64>,
}

/// Asking and reading together; a person waits for the answer.
const WHOLE: Duration = Duration::from_secs(20);

impl Telegram {
    /// The bytes of a file, at most so many, whatever anybody says of its size.
    ///
    /// # Errors
    /// As [`FetchFailed`] says.
    pub async fn fetch(&self, file_id: &str, most: usize) -> Result<Bytes, FetchFailed> {
        let fetched = tokio::time::timeout(WHOLE, self.fetch_patiently(file_id, most)).await;
        fetched.unwrap_or(Err(FetchFailed::Failed(SendError::Ambiguous)))
    }

    async fn fetch_patiently(&self, file_id: &str, most: usize) -> Result<Bytes, FetchFailed> {
        let wish = GetFile::new(FileId(file_id.to_owned()));
        let file: File = self.call(&wish, PATIENCE).await.map_err(refusal)?;
        let most_told = i64::try_from(most).unwrap_or(i64::MAX);
        if file.file_size.is_some_and(|size| size > most_told) {
            return Err(FetchFailed::TooLarge);
        }
        let lacking = || SendError::Refused("a file without a path".to_owned());
        let path = file.file_path.ok_or_else(lacking)?;
        let request = self.bot.client().get(self.lies_at(&path)).timeout(WHOLE);
        let response = request.send().await.map_err(|error| unsent(&error))?;
        match response.status() {
            StatusCode::OK => read(response, most).await,
            status => Err(SendError::Refused(format!("a file: HTTP {}", status.as_u16())).into()),
        }
    }

    /// The address holds the token: it is never shown. Whatever the path says, it stays below it.
    fn lies_at(&self, path: &str) -> reqwest::Url {
        let mut url = self.bot.api_url();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().push("file").push(&format!("bot{}", self.bot.token()));
            segments.extend(path.split('/').filter(|part| !part.is_empty()));
        }
        url
    }
}

/// Bytes as they come: what was told of their number is not believed.
async fn read(mut response: Response, most: usize) -> Result<Bytes, FetchFailed> {
    let mut bytes = BytesMut::new();
    while let Some(part) = response.chunk().await.map_err(|_| SendError::Ambiguous)? {
        if bytes.len() + part.len() > most {
            return Err(FetchFailed::TooLarge);
        }
        bytes.extend_from_slice(&part);
    }
    Ok(bytes.freeze())
}

/// Telegram itself refuses to give what is too large.
fn refusal(error: SendError) -> FetchFailed {
    match error {
        SendError::Refused(why) if why.contains("too big") => FetchFailed::TooLarge,
        error => FetchFailed::Failed(error),
    }
}
