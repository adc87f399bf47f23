//! One request to Zalo's OpenAPI, and its answer in the words of [`SendError`]: HTTP 200 alone says nothing.

use std::time::Duration;

use reqwest::{Client, RequestBuilder};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::error::{Class, class, send_error};
use super::{PATIENCE, Wanted, ZaloOa};
use crate::channel::unsent::unsent;
use crate::delivery::SendError;

/// Why a call failed; the class where Zalo itself said so.
#[derive(Debug)]
pub(super) struct Failed {
    pub class: Option<Class>,
    pub error: SendError,
}

/// Zalo's envelope. `error` is 0 where all is well.
#[derive(Deserialize)]
struct Answer<R> {
    error: Number,
    data: Option<R>,
}

#[derive(Deserialize)]
struct Refusal {
    error: Number,
    #[serde(default)]
    message: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Number {
    Number(i64),
    Text(String),
}

const TOO_MANY: u16 = 429;
const A_MINUTE: Duration = Duration::from_secs(60);

impl ZaloOa {
    /// Sends a request with the access token; one that has expired is replaced, once.
    pub(super) async fn call<R: DeserializeOwned>(
        &self,
        request: &(dyn Fn(&Client) -> Option<RequestBuilder> + Sync),
    ) -> Result<Option<R>, Failed> {
        let token = (self.tokens)(Wanted::Any).await?;
        match self.call_once(request, &token).await {
            Err(Failed { class: Some(Class::Token), .. }) => {
                let other = (self.tokens)(Wanted::Other(token)).await?;
                self.call_once(request, &other).await
            }
            answered => answered,
        }
    }

    async fn call_once<R: DeserializeOwned>(
        &self,
        request: &(dyn Fn(&Client) -> Option<RequestBuilder> + Sync),
        token: &str,
    ) -> Result<Option<R>, Failed> {
        let cannot = || SendError::Refused("the request cannot be made".to_owned());
        let request = request(&self.client).ok_or_else(cannot)?;
        let request = request.header("access_token", token).timeout(PATIENCE);
        let response = request.send().await.map_err(|error| unsent(&error))?;
        let status = response.status().as_u16();
        let answer = response.bytes().await.map_err(|_| SendError::Ambiguous)?;
        outcome(status, &answer)
    }
}

/// What an HTTP status with this body says.
fn outcome<R: DeserializeOwned>(status: u16, body: &[u8]) -> Result<Option<R>, Failed> {
    // A server in trouble does not know itself what it did; neither do we.
    if status >= 500 {
        return Err(SendError::Ambiguous.into());
    }
    if let Ok(Refusal { error, message }) = serde_json::from_slice(body)
        && let Some(code) = error.value().filter(|code| *code != 0)
    {
        return Err(Failed { class: Some(class(code)), error: send_error(code, &message) });
    }
    match status {
        200 => match serde_json::from_slice::<Answer<R>>(body) {
            Ok(Answer { error, data, .. }) if error.value() == Some(0) => Ok(data),
            _ => Err(SendError::Ambiguous.into()),
        },
        TOO_MANY => Err(SendError::Throttled(A_MINUTE).into()),
        400..500 => {
            Err(SendError::Misconfigured(format!("HTTP {status}, but not from Zalo")).into())
        }
        _ => Err(SendError::Ambiguous.into()),
    }
}

impl Number {
    pub(super) fn value(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.trim().parse().ok(),
        }
    }
}

impl From<SendError> for Failed {
    fn from(error: SendError) -> Self {
        Self { class: None, error }
    }
}
