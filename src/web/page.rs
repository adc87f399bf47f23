//! The page and its files; the page is filled with the words of the language that was asked for.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

use super::{Web, cookie};
use crate::reply::Say;
use crate::words::{Lang, Words};

/// A file of the page: where it is served, its type, its text.
pub struct File {
    pub path: &'static str,
    pub kind: &'static str,
    pub text: &'static str,
}

pub const FILES: [File; 5] = [
    File {
        path: "/chat.css",
        kind: "text/css; charset=utf-8",
        text: include_str!("page/chat.css"),
    },
    File { path: "/chat.js", kind: JAVASCRIPT, text: include_str!("page/chat.js") },
    File { path: "/message.js", kind: JAVASCRIPT, text: include_str!("page/message.js") },
    File { path: "/tools.js", kind: JAVASCRIPT, text: include_str!("page/tools.js") },
    File { path: "/icon.svg", kind: "image/svg+xml", text: include_str!("page/icon.svg") },
];

pub const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
const TEMPLATE: &str = include_str!("page/index.html");

#[derive(Deserialize)]
pub struct Asked {
    lang: Option<String>,
}

/// The page; a visitor without a token gets one, a chosen language is remembered.
pub async fn show(
    State(web): State<Web>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    shown(&web, TEMPLATE, &asked, &headers)
}

/// A page in the language that was asked for.
pub fn shown(web: &Web, template: &str, asked: &Asked, headers: &HeaderMap) -> Response {
    let chosen = asked.lang.as_deref().and_then(Lang::from_code);
    let lang = chosen.or_else(|| cookie::lang(headers)).unwrap_or_default();
    let page = fill(template, &web.app.content().words, lang);
    let mut response = Html(page).into_response();
    let out = response.headers_mut();
    out.append(header::SET_COOKIE, cookie::Visitor::of(headers).set(web.is_https()));
    if let Some(lang) = chosen {
        out.append(header::SET_COOKIE, cookie::set_lang(lang, web.is_https()));
    }
    out.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

pub fn file(file: &'static File) -> Response {
    let headers = [(header::CONTENT_TYPE, file.kind), (header::CACHE_CONTROL, "no-cache")];
    (headers, file.text).into_response()
}

/// A template with `{{key}}` replaced by words, and `{{lang}}` by the language's code.
pub fn fill(template: &str, words: &Words, lang: Lang) -> String {
    let mut page = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        let (key, behind) = after.split_once("}}").unwrap_or((after, ""));
        match key {
            "lang" => page.push_str(lang.code()),
            key => page.push_str(&escaped(&words.render(lang, &Say::new(key.to_owned())))),
        }
        rest = behind;
    }
    page.push_str(rest);
    page
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
