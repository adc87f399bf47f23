//! One request to the Bot API, and its answer in the words of [`SendError`].
//!
//! teloxide's own sending sleeps ten seconds on a 5xx and shows the token's address in its errors, so
//! its payloads are posted here.

use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::requests::Payload;

use super::Telegram;
use crate::channel::unsent::unsent;
use crate::delivery::SendError;

#[derive(Deserialize)]
struct Answer<R> {
    result: R,
}

#[derive(Deserialize)]
struct Refusal {
    error_code: u16,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

const LONGEST_DESCRIPTION: usize = 200;
/// What a refusal says when there is nobody at the other end (HTTP 400).
const NOBODY: [&str; 3] = ["chat not found", "user not found", "PEER_ID_INVALID"];

impl Telegram {
    /// Posts a payload and reads the result, within `patience`.
    pub(super) async fn call<P, R>(&self, payload: &P, patience: Duration) -> Result<R, SendError>
    where
        P: Payload + Serialize,
        R: DeserializeOwned,
    {
        let body = serde_json::to_vec(payload)
            .map_err(|_| SendError::Refused("cannot be written as JSON".to_owned()))?;
        let request = self.asked(P::NAME, patience);
        let json = request.header(reqwest::header::CONTENT_TYPE, "application/json");
        self.answered(json.body(body)).await
    }

    /// A request to a method that wants its content still.
    pub(super) fn asked(&self, method: &str, patience: Duration) -> reqwest::RequestBuilder {
        self.bot.client().post(self.address(method)).timeout(patience)
    }

    /// Sends a request and reads the result.
    pub(super) async fn answered<R: DeserializeOwned>(
        &self,
        request: reqwest::RequestBuilder,
    ) -> Result<R, SendError> {
        let response = request.send().await.map_err(|error| unsent(&error))?;
        let status = response.status().as_u16();
        let answer = response.bytes().await.map_err(|_| SendError::Ambiguous)?;
        outcome(status, &answer)
    }

    fn address(&self, method: &str) -> reqwest::Url {
        let mut url = self.bot.api_url();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push(&format!("bot{}", self.bot.token())).push(method);
        }
        url
    }
}

/// What an HTTP status with this body says.
pub(super) fn outcome<R: DeserializeOwned>(status: u16, body: &[u8]) -> Result<R, SendError> {
    if status == 200
        && let Ok(Answer { result }) = serde_json::from_slice(body)
    {
        return Ok(result);
    }
    // A server in trouble does not know itself what it did; neither do we.
    if !(400..500).contains(&status) {
        return Err(SendError::Ambiguous);
    }
    let Ok(refusal) = serde_json::from_slice::<Refusal>(body) else {
        return Err(SendError::Misconfigured(format!("HTTP {status}, but not from a Bot API")));
    };
    Err(refused(&refusal))
}

fn refused(refusal: &Refusal) -> SendError {
    let why: String = refusal.description.chars().take(LONGEST_DESCRIPTION).collect();
    match refusal.error_code {
        429 => {
            let seconds = refusal.parameters.retry_after.unwrap_or(1).max(1);
            SendError::Throttled(Duration::from_secs(seconds))
        }
        401 | 404 | 409 => SendError::Misconfigured(why),
        403 => SendError::Blocked,
        400 if NOBODY.iter().any(|nobody| why.contains(nobody)) => SendError::Blocked,
        500.. => SendError::Ambiguous,
        _ => SendError::Refused(why),
    }
}
