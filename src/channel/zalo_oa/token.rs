//! Zalo's OAuth: the first consent with PKCE, and a new pair of tokens for a refresh token that is good once.

use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;
use reqwest::{Client, Url};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::call::Number;
use super::{PATIENCE, address, client};
use crate::channel::unsent::unsent;
use crate::delivery::SendError;

/// The app at Zalo's OAuth server.
pub struct OAuth {
    client: Client,
    url: Url,
    app: String,
    secret: String,
}

/// What Zalo gives: the access token lasts a day, the refresh token three months and one use.
#[derive(Clone, PartialEq, Eq)]
pub struct Pair {
    pub access: String,
    pub refresh: String,
    pub lasts: Duration,
}

/// Proof that who brings the code is who asked for it (RFC 7636, S256).
pub struct Pkce {
    pub verifier: String,
    pub challenge: String,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    refresh_token: String,
    /// Seconds, as text.
    expires_in: Number,
}

#[derive(Deserialize)]
struct Refusal {
    error: Number,
    #[serde(default)]
    error_name: String,
    #[serde(default)]
    error_description: String,
}

/// The refresh token or the code was used already, or is too old.
const DEAD: [i64; 2] = [-118, -14014];
const DEAD_NAME: &str = "invalid_grant";
/// The app on developers.zalo.me is not active; the address or the challenge is not the one that is fixed there.
const KNOWN: [(i64, &str); 2] = [
    (-14002, "the app is not active: see developers.zalo.me"),
    (-14003, "the address to come back to is not the one of the app: see developers.zalo.me"),
];
const LONGEST_WHY: usize = 100;

impl OAuth {
    /// `url` is where OAuth answers, as `https://oauth.zaloapp.com`.
    ///
    /// # Errors
    /// When the address is none.
    pub fn new(url: &str, app: &str, secret: &str) -> Result<Self, String> {
        let (url, client) = (address(url)?, client()?);
        Ok(Self { client, url, app: app.to_owned(), secret: secret.to_owned() })
    }

    /// Where an administrator of the OA consents; they come back to `back` with `code` and `state`.
    pub fn consent(&self, back: &str, pkce: &Pkce, state: &str) -> Option<String> {
        let mut url = self.at("v4/oa/permission")?;
        url.query_pairs_mut()
            .append_pair("app_id", &self.app)
            .append_pair("redirect_uri", back)
            .append_pair("code_challenge", &pkce.challenge)
            .append_pair("state", state);
        Some(url.into())
    }

    /// The first pair, for the code of a consent.
    ///
    /// # Errors
    /// Refused where the code is dead; else as [`SendError`] says.
    pub async fn exchange(&self, code: &str, verifier: &str) -> Result<Pair, SendError> {
        let grant = [
            ("code", code),
            ("app_id", &self.app),
            ("grant_type", "authorization_code"),
            ("code_verifier", verifier),
        ];
        self.granted(&grant).await
    }

    /// The next pair. The refresh token is used up as soon as this leaves.
    ///
    /// # Errors
    /// Refused where it was dead already; ambiguous where nobody knows.
    pub async fn refresh(&self, refresh: &str) -> Result<Pair, SendError> {
        let grant =
            [("refresh_token", refresh), ("app_id", &self.app), ("grant_type", "refresh_token")];
        self.granted(&grant).await
    }

    async fn granted(&self, grant: &[(&str, &str)]) -> Result<Pair, SendError> {
        let url = self.at("v4/oa/access_token").ok_or(SendError::Unreachable)?;
        let request = self.client.post(url).header("secret_key", &self.secret).form(grant);
        let response = request.timeout(PATIENCE).send().await.map_err(|error| unsent(&error))?;
        let status = response.status().as_u16();
        let body = response.bytes().await.map_err(|_| SendError::Ambiguous)?;
        answered(status, &body)
    }

    fn at(&self, path: &str) -> Option<Url> {
        let mut url = self.url.clone();
        url.path_segments_mut().ok()?.pop_if_empty().extend(path.split('/'));
        Some(url)
    }
}

fn answered(status: u16, body: &[u8]) -> Result<Pair, SendError> {
    if let Ok(Granted { access_token, refresh_token, expires_in }) = serde_json::from_slice(body)
        && let Some(seconds) = expires_in.value().and_then(|seconds| u64::try_from(seconds).ok())
    {
        let lasts = Duration::from_secs(seconds);
        return Ok(Pair { access: access_token, refresh: refresh_token, lasts });
    }
    let Ok(refusal) = serde_json::from_slice::<Refusal>(body) else {
        return Err(SendError::Ambiguous);
    };
    match refusal.error.value() {
        Some(code) if DEAD.contains(&code) || refusal.error_name == DEAD_NAME => {
            Err(SendError::Refused(format!("used already or too old ({code})")))
        }
        Some(code) if status < 500 => Err(SendError::Misconfigured(refusal.why(code))),
        _ => Err(SendError::Ambiguous),
    }
}

impl Refusal {
    fn why(&self, code: i64) -> String {
        let known =
            KNOWN.iter().find(|(known, _)| *known == code).map(|(_, why)| (*why).to_owned());
        let told = || {
            let told = format!("{} {}", self.error_name, self.error_description);
            told.chars().filter(|c| !c.is_control()).take(LONGEST_WHY).collect()
        };
        format!("{} ({code})", known.unwrap_or_else(told))
    }
}

impl Pkce {
    /// A verifier of 43 letters.
    pub fn of(random: [u8; 32]) -> Self {
        let verifier = BASE64URL_NOPAD.encode(&random);
        let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(&verifier));
        Self { verifier, challenge }
    }
}

impl std::fmt::Debug for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pair of {} s", self.lasts.as_secs())
    }
}
