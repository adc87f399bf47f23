//! Takes what Telegram posts; answers 200 once it is committed, so that Telegram keeps the rest.

use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use subtle::ConstantTimeEq;

use super::Web;
use crate::app::telegram::receive;
use crate::channel::telegram::Telegram;

/// What Telegram posts to.
pub struct Hook {
    pub telegram: Arc<Telegram>,
    pub secret: String,
}

const SECRET: &str = "x-telegram-bot-api-secret-token";
/// The longest message with all its marks, answered one included, is far below.
const LARGEST_UPDATE: usize = 1024 * 1024;

pub async fn take(State(web): State<Web>, request: Request) -> StatusCode {
    let Some(hook) = &web.telegram else { return StatusCode::NOT_FOUND };
    if !shows_secret(request.headers(), &hook.secret) {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(body) = to_bytes(request.into_body(), LARGEST_UPDATE).await else {
        return StatusCode::PAYLOAD_TOO_LARGE;
    };
    let Ok(received) = hook.telegram.read(&body) else {
        tracing::warn!(bytes = body.len(), "what Telegram posted cannot be read");
        return StatusCode::OK;
    };
    match receive(&web.app, &hook.telegram, received).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn shows_secret(headers: &HeaderMap, secret: &str) -> bool {
    let shown = headers.get(SECRET).map_or(&[][..], |value| value.as_bytes());
    shown.ct_eq(secret.as_bytes()).into()
}
