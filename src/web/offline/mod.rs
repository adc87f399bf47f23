//! The offline page of house visits: its files, the worker that keeps them on the phone, its manifest.

mod form;
mod visits;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::page::{self, Asked, File, JAVASCRIPT};
use super::{Web, cookie};
use crate::say;
use crate::words::{Lang, Words};

/// The page, and all that its worker looks after.
const PAGE: &str = "/tham-ho";
const TEMPLATE: &str = include_str!("../page/tham-ho/index.html");
const WORKER: &str = include_str!("../page/tham-ho/sw.js");
const FILES: [File; 7] = [
    File {
        path: "/tham-ho/page.css",
        kind: "text/css; charset=utf-8",
        text: include_str!("../page/tham-ho/page.css"),
    },
    script("/tham-ho/page.js", include_str!("../page/tham-ho/page.js")),
    script("/tham-ho/ask.js", include_str!("../page/tham-ho/ask.js")),
    script("/tham-ho/screen.js", include_str!("../page/tham-ho/screen.js")),
    script("/tham-ho/visit.js", include_str!("../page/tham-ho/visit.js")),
    script("/tham-ho/kept.js", include_str!("../page/tham-ho/kept.js")),
    script("/tham-ho/send.js", include_str!("../page/tham-ho/send.js")),
];
/// What it shares with the chat page.
const SHARED: [&str; 3] = ["/chat.css", "/tools.js", "/icon.svg"];

const fn script(path: &'static str, text: &'static str) -> File {
    File { path, kind: JAVASCRIPT, text }
}

pub fn routes() -> Router<Web> {
    let files = FILES.iter().fold(Router::new(), |router, file| {
        router.route(file.path, get(move || async move { page::file(file) }))
    });
    files
        .route(PAGE, get(show))
        .route("/tham-ho/form", get(form::show))
        .route("/tham-ho/visits", post(visits::take))
        .route("/tham-ho/sw.js", get(worker))
        .route("/tham-ho/manifest.webmanifest", get(manifest))
}

async fn show(State(web): State<Web>, Query(asked): Query<Asked>, headers: HeaderMap) -> Response {
    page::shown(&web, TEMPLATE, &asked, &headers)
}

/// The worker is another one whenever a file or a word of the page is: the phone then fetches all of them anew.
async fn worker(State(web): State<Web>) -> Response {
    let paths: Vec<&str> = std::iter::once(PAGE).chain(files().map(|file| file.path)).collect();
    let version = version(&web.app.content().words);
    let text = WORKER
        .replace("{{version}}", &version)
        .replace("{{files}}", &serde_json::to_string(&paths).unwrap_or_default());
    let headers = [
        (header::CONTENT_TYPE, JAVASCRIPT),
        (header::CACHE_CONTROL, "no-cache"),
        (HeaderName::from_static("service-worker-allowed"), PAGE),
    ];
    (headers, text).into_response()
}

/// How the page stands on a phone's screen once it is installed.
async fn manifest(State(web): State<Web>, headers: HeaderMap) -> Response {
    let content = web.app.content();
    let lang = cookie::lang(&headers).unwrap_or_default();
    let name = content.words.render(lang, &say!("offline-title"));
    let about = content.words.render(lang, &say!("offline-subtitle"));
    let icon = json!({"src": "/icon.svg", "sizes": "any", "type": "image/svg+xml"});
    let manifest = json!({
        "id": PAGE, "start_url": PAGE, "scope": PAGE, "display": "standalone",
        "lang": lang.code(), "name": name, "short_name": name, "description": about,
        "background_color": "#faf5ee", "theme_color": "#7a2318", "icons": [icon],
    });
    ([(header::CONTENT_TYPE, "application/manifest+json")], manifest.to_string()).into_response()
}

/// What the worker keeps besides the page.
fn files() -> impl Iterator<Item = &'static File> {
    let shared = page::FILES.iter().filter(|file| SHARED.contains(&file.path));
    FILES.iter().chain(shared)
}

fn version(words: &Words) -> String {
    let mut hash = Sha256::new();
    let pages = Lang::ALL.into_iter().map(|lang| page::fill(TEMPLATE, words, lang));
    let texts = files().map(|file| file.text.to_owned());
    pages.chain(texts).for_each(|text| hash.update(text));
    data_encoding::HEXLOWER.encode(&hash.finalize()[..8])
}
