//! Takes a message that the page posts; answers once its turn is committed.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::Web;
use super::cookie::{self, Visitor};
use crate::channel::TakeFailed;
use crate::channel::webchat::{self, Posted};

#[derive(Serialize)]
struct Accepted {
    /// The number of the last message of this talk.
    seq: i64,
}

#[derive(Serialize)]
struct Refused<'a> {
    error: &'a str,
}

pub async fn take(
    State(web): State<Web>,
    headers: HeaderMap,
    posted: Result<Json<Posted>, JsonRejection>,
) -> Response {
    if !is_own_page(&web, &headers) {
        return refused(StatusCode::FORBIDDEN, "this page may not post here");
    }
    let Ok(Json(posted)) = posted else {
        return refused(StatusCode::BAD_REQUEST, "the body is not a message");
    };
    let visitor = Visitor::of(&headers);
    let incoming = match webchat::read(posted, visitor.token.clone(), cookie::lang(&headers)) {
        Ok(incoming) => incoming,
        Err(why) => return refused(StatusCode::BAD_REQUEST, why),
    };
    let mut response = match web.app.take(incoming).await {
        Ok(taken) => Json(Accepted { seq: taken.last_number }).into_response(),
        Err(TakeFailed::Stopping) => later("the assistant is restarting"),
        Err(TakeFailed::Unavailable(_)) => later("the assistant cannot answer now"),
    };
    if visitor.is_new {
        response.headers_mut().append(header::SET_COOKIE, visitor.set(web.is_https()));
    }
    response
}

/// Only our own page may post: the Origin is the public address, or the host that was asked.
pub(super) fn is_own_page(web: &Web, headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &header::HeaderValue| value.to_str().ok());
    let Some(origin) = text(header::ORIGIN) else { return false };
    if web.public_url.as_deref().is_some_and(|url| origin == origin_of(url)) {
        return true;
    }
    let host = origin.split_once("://").map(|(_, host)| host);
    host.is_some() && host == text(header::HOST)
}

/// `https://a.gov.vn/x` is of the origin `https://a.gov.vn`.
fn origin_of(url: &str) -> &str {
    let after = url.find("://").map_or(0, |at| at + 3);
    url[after..].find('/').map_or(url, |slash| &url[..after + slash])
}

pub(super) fn later(why: &'static str) -> Response {
    let mut response = refused(StatusCode::SERVICE_UNAVAILABLE, why);
    response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("2"));
    response
}

pub(super) fn refused(status: StatusCode, error: &'static str) -> Response {
    (status, Json(Refused { error })).into_response()
}
