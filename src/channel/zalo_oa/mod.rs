//! A Zalo Official Account: its limits and its client. What it posts is `read`, how it signs is in `sign`.

mod call;
pub mod error;
mod read;
mod sign;
mod token;
mod upload;
mod window;
pub mod write;

pub use read::{Event, Received, read};
pub use sign::{HEADER, is_signed};
pub use token::{OAuth, Pair, Pkce};
pub use window::{Late, Terms, plan};

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use reqwest::{Client, Url};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::{Attachment, Body, Buttons, FetchFailed, Parcel};
use crate::delivery::SendError;
use crate::when::Moment;

/// The longest text of a message, in letters, less the room for the note of a repeated one.
pub const LONGEST_TEXT: usize = 2_000 - 96;
/// How long an answer may take before nobody knows whether there will be one.
const PATIENCE: Duration = Duration::from_secs(10);
const CONNECTING: Duration = Duration::from_secs(5);
/// People whose messages are counted; then all are counted anew.
const MOST_COUNTED: usize = 10_000;

/// Which access token is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    Any,
    /// Another than this one, which Zalo does not take.
    Other(String),
}

/// Where access tokens come from: they last a day, and one process at a time gets new ones.
pub type Tokens =
    Arc<dyn Fn(Wanted) -> BoxFuture<'static, Result<String, SendError>> + Send + Sync>;

/// What an operator decides.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the OpenAPI answers, as `https://openapi.zalo.me`.
    pub api: String,
    pub buttons: Buttons,
    pub terms: Terms,
}

/// An Official Account at Zalo.
pub struct ZaloOa {
    client: Client,
    api: Url,
    buttons: Buttons,
    terms: Terms,
    tokens: Tokens,
    uploads: upload::Uploads,
    counted: Mutex<HashMap<String, Counted>>,
}

/// What a person was sent since they spoke last.
#[derive(Debug, Clone, Copy)]
struct Counted {
    spoke: Moment,
    /// The greatest number of a message that was counted.
    last: i64,
    sent: u32,
}

/// The account as Zalo has it.
#[derive(Debug, Clone, Deserialize)]
pub struct Me {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub is_verified: bool,
    #[serde(default)]
    pub package_name: Option<String>,
}

impl ZaloOa {
    /// # Errors
    /// When the address is none.
    pub fn new(settings: &Settings, tokens: Tokens) -> Result<Self, String> {
        Ok(Self {
            client: client()?,
            api: address(&settings.api)?,
            buttons: settings.buttons,
            terms: settings.terms,
            tokens,
            uploads: upload::Uploads::default(),
            counted: Mutex::default(),
        })
    }

    /// Whether a message may be sent now; it counts from then on.
    ///
    /// # Errors
    /// Refused, and why.
    pub fn plan(&self, parcel: &Parcel, now: Moment) -> Result<(), SendError> {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.len() >= MOST_COUNTED {
            counted.clear();
        }
        let fresh = Counted { spoke: parcel.spoke, last: 0, sent: 0 };
        let count = counted.entry(parcel.peer.clone()).or_insert(fresh);
        if count.spoke < parcel.spoke {
            *count = fresh;
        }
        let is_again = parcel.number <= count.last;
        let sent = if is_again { count.sent.saturating_sub(1) } else { count.sent };
        plan(&parcel.body, parcel.spoke, sent, now, &self.terms)?;
        if !is_again {
            (count.last, count.sent) = (parcel.number, count.sent + 1);
        }
        Ok(())
    }

    /// Sends one message, with the picture beside it or the file after it where one is given.
    ///
    /// # Errors
    /// As [`SendError`] says. A picture or file that Zalo refuses leaves the words.
    pub async fn send(
        &self,
        address: &str,
        body: &Body,
        attachment: Option<Attachment>,
    ) -> Result<(), SendError> {
        match attachment {
            Some(Attachment::Photo(picture)) => self.send_picture(address, body, picture).await,
            Some(Attachment::Document { name, bytes }) => {
                self.send_with_file(address, body, &name, bytes).await
            }
            None => self.send_text(address, body).await,
        }
    }

    async fn send_text(&self, address: &str, body: &Body) -> Result<(), SendError> {
        let text = match &body.file {
            Some(file) => &Body {
                text: format!("{}\n\n{}", body.text, file.instead),
                file: None,
                ..body.clone()
            },
            None => body,
        };
        self.post(&write::text(address, text, self.buttons)).await.map_err(|failed| failed.error)
    }

    /// An upload that is no longer there is made anew, once.
    async fn send_picture(
        &self,
        address: &str,
        body: &Body,
        picture: Bytes,
    ) -> Result<(), SendError> {
        for _ in 0..2 {
            let uploaded = match self.uploaded(&picture).await {
                Ok(uploaded) => uploaded,
                Err(SendError::Refused(why)) => {
                    tracing::warn!(why, "a picture was refused");
                    break;
                }
                Err(error) => return Err(error),
            };
            let sent = self.post(&write::picture(address, body, &uploaded)).await;
            match sent.map_err(|failed| (failed.class, failed.error)) {
                Err((Some(error::Class::Forgotten), _)) => self.uploads.forget(&picture),
                Err((Some(error::Class::Payload), why)) => {
                    tracing::warn!(%why, "a picture was refused");
                    break;
                }
                sent => return sent.map_err(|(_, error)| error),
            }
        }
        self.send_text(address, body).await
    }

    /// The file lies at Zalo before anything is said. Once the text has arrived nothing is tried again: a file
    /// that does not follow leaves a word where it can be had.
    async fn send_with_file(
        &self,
        address: &str,
        body: &Body,
        name: &str,
        bytes: Bytes,
    ) -> Result<(), SendError> {
        let token = match self.upload_file(name, bytes).await {
            Ok(token) => token,
            Err(SendError::Refused(why)) => {
                tracing::warn!(why, "a file was refused");
                return self.send_text(address, body).await;
            }
            Err(error) => return Err(error),
        };
        let words = Body { file: None, ..body.clone() };
        self.send_text(address, &words).await?;
        let Err(failed) = self.post(&write::file(address, &token)).await else { return Ok(()) };
        tracing::warn!(error = %failed.error, "a file did not follow its text");
        let instead = body.file.as_ref().map(|file| file.instead.clone()).unwrap_or_default();
        let instead = Body { text: instead, choices: body.choices.clone(), ..Body::default() };
        let lost = |_| SendError::Refused("its text has arrived, the file has not".to_owned());
        self.send_text(address, &instead).await.map_err(lost)
    }

    async fn post(&self, message: &Value) -> Result<(), call::Failed> {
        let body = message.to_string();
        let request = |client: &Client| {
            let post = client.post(self.at("v3.0/oa/message/cs")?);
            Some(post.header(reqwest::header::CONTENT_TYPE, "application/json").body(body.clone()))
        };
        self.call::<IgnoredAny>(&request).await.map(|_| ())
    }

    /// The account that we are. The tokens are good when this answers.
    ///
    /// # Errors
    /// As [`SendError`] says.
    pub async fn me(&self) -> Result<Me, SendError> {
        let request = |client: &Client| Some(client.get(self.at("v2.0/oa/getoa")?));
        let me = self.call(&request).await.map_err(|failed| failed.error)?;
        me.ok_or_else(|| SendError::Misconfigured("not an answer of Zalo's".to_owned()))
    }

    fn at(&self, path: &str) -> Option<Url> {
        let mut url = self.api.clone();
        url.path_segments_mut().ok()?.pop_if_empty().extend(path.split('/'));
        Some(url)
    }
}

/// Files of people are not fetched: no source says at which hosts they may lie.
pub fn no_files() -> FetchFailed {
    FetchFailed::Failed(SendError::Refused("files are not fetched from Zalo".to_owned()))
}

fn client() -> Result<Client, String> {
    Client::builder()
        .connect_timeout(CONNECTING)
        .tcp_nodelay(true)
        .pool_idle_timeout(Duration::from_secs(30))
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|error| error.without_url().to_string())
}

fn address(text: &str) -> Result<Url, String> {
    let url: Url = text.parse().map_err(|_| format!("{text:?} is no address"))?;
    if url.cannot_be_a_base() {
        return Err(format!("{text:?} is no address"));
    }
    Ok(url)
}
