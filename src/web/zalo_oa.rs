//! Takes what Zalo posts: signed or not at all, answered 200 once it is committed, so that Zalo keeps the rest.

use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;

use super::Web;
use crate::app::metrics::Counter;
use crate::app::zalo_oa::{Pause, receive};
use crate::channel::zalo_oa::{HEADER, is_signed, read};

/// What Zalo posts to.
pub struct Hook {
    pub app_id: String,
    /// The OA's secret key. While there is none, whatever comes is dropped: Zalo asks once before it shows the key.
    pub key: Option<String>,
    pub pause: Pause,
}

/// Zalo waits two seconds, and posts again what was not answered.
const PATIENCE: Duration = Duration::from_millis(1_700);
const LARGEST_EVENT: usize = 256 * 1024;

/// Somebody looks whether the address answers.
pub async fn answer(State(web): State<Web>) -> StatusCode {
    if web.zalo_oa.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND }
}

pub async fn take(State(web): State<Web>, request: Request) -> StatusCode {
    let Some(hook) = &web.zalo_oa else { return StatusCode::NOT_FOUND };
    let shown = request.headers().get(HEADER).map(|value| value.as_bytes().to_vec());
    let Ok(body) = to_bytes(request.into_body(), LARGEST_EVENT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE;
    };
    let metrics = &web.app.metrics;
    let Some(key) = &hook.key else {
        metrics.add(Counter::HookUnsigned);
        tracing::warn!("what Zalo posted was dropped: ZALO_OA_SECRET_KEY is not set");
        return StatusCode::OK;
    };
    if !is_signed(shown.as_deref(), &body, &hook.app_id, key) {
        metrics.add(Counter::HookUnsigned);
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(received) = read(&body) else {
        metrics.add(Counter::HookUnreadable);
        tracing::warn!(bytes = body.len(), "what Zalo posted cannot be read");
        return StatusCode::OK;
    };
    // A turn that takes longer is committed all the same; the event that comes again finds it done.
    match tokio::time::timeout(PATIENCE, receive(&web.app, received, hook.pause)).await {
        Ok(Ok(())) => StatusCode::OK,
        Ok(Err(_)) | Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}
