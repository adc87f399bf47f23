//! Zalo's OAuth server: consent with PKCE, access tokens of 25 hours, refresh tokens that are good once.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{APP, OA, SECRET, ZaloApi};

/// What happens to requests for new tokens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Gate {
    #[default]
    Open,
    /// They wait, and nothing has happened yet.
    Before,
    /// The pair is changed, and the answer is withheld.
    After,
}

#[derive(Default)]
pub struct Tokens {
    /// By code: the challenge, and the address to come back to.
    codes: BTreeMap<String, String>,
    access: BTreeSet<String>,
    refresh: BTreeSet<String>,
    pub gate: Gate,
    /// Requests that are being answered; one whose asker is gone is none any more.
    pub waiting: usize,
    pub refreshed: usize,
    pub refused: usize,
    made: usize,
    /// Seconds for which an access token is said to hold.
    pub lasts: Option<u64>,
}

impl Tokens {
    /// An administrator consents at this address; where they come back to.
    pub fn consent(&mut self, address: &str) -> String {
        let url: reqwest::Url = address.parse().unwrap();
        let query: BTreeMap<String, String> = url.query_pairs().into_owned().collect();
        assert_eq!(url.path(), "/v4/oa/permission");
        assert_eq!(query["app_id"], APP);
        assert_eq!(query["code_challenge"].len(), 43, "S256, no padding");
        let code = format!("code-{}", self.codes.len());
        self.codes.insert(code.clone(), query["code_challenge"].clone());
        let back = &query["redirect_uri"];
        format!("{back}?code={code}&oa_id={OA}&state={}", query["state"])
    }

    /// A refresh token that is good.
    pub fn seed(&mut self, refresh: &str) {
        self.refresh.insert(refresh.to_owned());
    }

    pub fn accepts(&self, access: &str) -> bool {
        self.access.contains(access)
    }

    /// All access tokens end, as after 25 hours.
    pub fn expire(&mut self) {
        self.access.clear();
    }

    fn grant(&mut self) -> Value {
        self.made += 1;
        let (access, refresh) = (format!("access-{}", self.made), format!("refresh-{}", self.made));
        self.access.insert(access.clone());
        self.refresh.insert(refresh.clone());
        let lasts = self.lasts.unwrap_or(90_000).to_string();
        json!({"access_token": access, "refresh_token": refresh, "expires_in": lasts})
    }

    fn exchange(&mut self, form: &BTreeMap<String, String>) -> Value {
        let challenge = self.codes.remove(&form["code"]);
        let shown = BASE64URL_NOPAD.encode(&Sha256::digest(&form["code_verifier"]));
        match challenge {
            Some(challenge) if challenge == shown => self.grant(),
            _ => refusal(-14_019, "invalid code"),
        }
    }

    fn refresh(&mut self, form: &BTreeMap<String, String>) -> Value {
        if !self.refresh.remove(&form["refresh_token"]) {
            self.refused += 1;
            return refusal(-14_014, "invalid_grant");
        }
        self.refreshed += 1;
        self.grant()
    }
}

fn refusal(code: i64, name: &str) -> Value {
    json!({"error": code, "error_name": name, "error_description": name, "error_reason": "",
        "ref_doc": "https://developers.zalo.me"})
}

/// A request that is being answered.
struct Asked(ZaloApi);

impl Asked {
    fn of(api: &ZaloApi) -> Self {
        api.change(|state| state.oauth.waiting += 1);
        Self(api.clone())
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.0.change(|state| state.oauth.waiting -= 1);
    }
}

pub async fn access_token(
    State(api): State<ZaloApi>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let form: BTreeMap<String, String> =
        form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let is_form = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind == "application/x-www-form-urlencoded");
    let knows = headers.get("secret_key").is_some_and(|secret| secret == SECRET);
    if !is_form || !knows || form.get("app_id").is_none_or(|app| app != APP) {
        api.change(|state| state.violations.push(format!("a wrong request for tokens: {body}")));
        return axum::Json(refusal(-14_001, "invalid app")).into_response();
    }
    let _asked = Asked::of(&api);
    let gate = api.state().oauth.gate;
    if gate == Gate::Before {
        api.until("the gate is open", |state| state.oauth.gate == Gate::Open).await;
    }
    let answer = api.change(|state| match form["grant_type"].as_str() {
        "authorization_code" => state.oauth.exchange(&form),
        "refresh_token" => state.oauth.refresh(&form),
        _ => refusal(-14_000, "grant_type"),
    });
    if gate == Gate::After {
        std::future::pending::<()>().await;
    }
    // A little slow, so that whoever else asks meanwhile is seen.
    tokio::time::sleep(Duration::from_millis(50)).await;
    axum::Json(answer).into_response()
}
