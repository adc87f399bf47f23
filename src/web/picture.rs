//! The pictures of steps, as the page shows them.

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Web;

/// An hour: a picture changes with the content.
const KEPT: &str = "public, max-age=3600";

pub async fn show(State(web): State<Web>, Path(file): Path<String>) -> Response {
    let drawn = match file.strip_suffix(".png") {
        Some(name) => web.app.picture(name).await,
        None => None,
    };
    let Some(drawn) = drawn else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, KEPT)];
    (headers, drawn).into_response()
}
