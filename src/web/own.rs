//! What goes with a message of one's own talk: its chart, its file. Only the session that it was said to
//! gets it; for all others there is none.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;

use super::Web;
use super::cookie::Visitor;
use crate::channel::{Body, Channel};

/// It never changes, but belongs to nobody else's cache.
const KEPT: &str = "private, max-age=3600";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What is asked for: the number of the message, and which of its parts.
enum Wanted {
    Chart(i64),
    File(i64),
}

pub async fn show(
    State(web): State<Web>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let found = match wanted(&file) {
        Some(wanted) => part(&web, &headers, &wanted).await,
        None => None,
    };
    found.unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

fn wanted(file: &str) -> Option<Wanted> {
    let (number, ending) = file.split_once('.')?;
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit());
    let number = number.parse().ok().filter(|_| is_plain)?;
    match ending {
        "png" => Some(Wanted::Chart(number)),
        "xlsx" => Some(Wanted::File(number)),
        _ => None,
    }
}

async fn part(web: &Web, headers: &HeaderMap, wanted: &Wanted) -> Option<Response> {
    match *wanted {
        Wanted::Chart(number) => {
            let chart = said(web, headers, number).await?.chart?;
            Some(answer("image/png", web.app.chart(&chart).await?))
        }
        Wanted::File(number) => {
            let file = said(web, headers, number).await?.file?;
            let mut response = answer(XLSX, web.app.file(&file).await?);
            let saved = format!("attachment; filename=\"{}\"", file.table.name);
            let saved = HeaderValue::from_str(&saved).ok()?;
            response.headers_mut().insert(header::CONTENT_DISPOSITION, saved);
            Some(response)
        }
    }
}

/// A message that was said to who asks.
async fn said(web: &Web, headers: &HeaderMap, number: i64) -> Option<Body> {
    let visitor = Visitor::of(headers);
    if visitor.is_new {
        return None;
    }
    let said = web.app.said_to(Channel::Webchat, &visitor.token, number).await;
    said.unwrap_or_else(|error| {
        tracing::warn!(%error, "what belongs to a message cannot be read now");
        None
    })
}

fn answer(kind: &'static str, bytes: Bytes) -> Response {
    let headers: [(HeaderName, &str); 2] =
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, KEPT)];
    (headers, bytes).into_response()
}
