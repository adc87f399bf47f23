//! Takes visits that the offline page sends; answers of each whether it is kept, once that is committed.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use crate::visit::sent::{Refusal, Sent};
use crate::web::Web;
use crate::web::chat::{is_own_page, later, refused};
use crate::web::cookie::Visitor;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    visits: Vec<Sent>,
}

#[derive(Serialize)]
struct Answers<'a> {
    visits: Vec<Answer<'a>>,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    kept: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

/// So many visits come at once.
pub const MOST: usize = 50;
/// The page knows this word: all stays on the phone.
const NO_HELPER: &str = "role";

pub async fn take(
    State(web): State<Web>,
    headers: HeaderMap,
    posted: Result<Json<Batch>, JsonRejection>,
) -> Response {
    if !is_own_page(&web, &headers) {
        return refused(StatusCode::FORBIDDEN, "this page may not post here");
    }
    let Ok(Json(Batch { visits })) = posted else {
        return refused(StatusCode::BAD_REQUEST, "the body is no batch of visits");
    };
    if visits.len() > MOST {
        return refused(StatusCode::BAD_REQUEST, "a batch may have 50 visits");
    }
    let visitor = Visitor::of(&headers);
    let taken = match web.app.take_visits(&visitor.token, &visits).await {
        Ok(Some(taken)) => taken,
        Ok(None) => return refused(StatusCode::FORBIDDEN, NO_HELPER),
        Err(_) => return later("visits cannot be taken now"),
    };
    let answers = visits.iter().zip(taken).map(|(sent, taken)| Answer {
        id: &sent.id,
        kept: taken.is_ok(),
        reason: taken.err().map(Refusal::name),
    });
    let mut response = Json(Answers { visits: answers.collect() }).into_response();
    response.headers_mut().append(header::SET_COOKIE, visitor.set(web.is_https()));
    response
}
