//! A certificate is looked up by its code, by anybody: that it is one, of which course and day. Nothing of a person.

use std::sync::{Mutex, PoisonError};

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use super::page::escaped;
use super::{Web, cookie};
use crate::app::training::Verified;
use crate::app::workbench::GUESSES_OF_ALL;
use crate::reply::Say;
use crate::say;
use crate::when::Moment;
use crate::words::Lang;

const TEMPLATE: &str = include_str!("page/certificate.html");

/// How many wrong codes were asked for in the hour that began then.
#[derive(Default)]
pub struct Guesses(Mutex<(i64, i64)>);

impl Guesses {
    fn are_too_many(&self, now: Moment) -> bool {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now >= Moment(counted.0).plus_hours(1) {
            *counted = (now.0, 0);
        }
        counted.1 >= GUESSES_OF_ALL
    }

    fn note_wrong(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1 += 1;
    }
}

pub async fn show(
    State(web): State<Web>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Response {
    let lang = cookie::lang(&headers).unwrap_or_default();
    if web.guesses.are_too_many(web.app.now()) {
        return page(&web, lang, StatusCode::TOO_MANY_REQUESTS, &say!("certificate-page-busy"));
    }
    let found = match web.app.certificate(&code).await {
        Ok(found) => found,
        Err(error) => {
            tracing::warn!(%error, "a certificate cannot be looked up now");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    let status = match found {
        Verified::Valid { .. } => StatusCode::OK,
        Verified::Unknown | Verified::Unreadable => StatusCode::NOT_FOUND,
    };
    if let Verified::Unknown = found {
        web.guesses.note_wrong();
    }
    page(&web, lang, status, &found.said())
}

fn page(web: &Web, lang: Lang, status: StatusCode, said: &Say) -> Response {
    let content = web.app.content();
    let words = |say: &Say| escaped(&content.words.render(lang, say));
    let page = TEMPLATE
        .replace("{{lang}}", lang.code())
        .replace("{{title}}", &words(&say!("certificate-page-title")))
        .replace("{{back}}", &words(&say!("certificate-page-back")))
        .replace("{{said}}", &words(said));
    (status, [(header::CACHE_CONTROL, "no-store")], Html(page)).into_response()
}
