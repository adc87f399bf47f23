//! The web server: the chat page, its messages and stream, and the health of the program.

mod certificate;
mod chat;
mod cookie;
mod health;
mod metrics;
mod offline;
mod own;
mod page;
mod picture;
mod stream;
mod telegram;
mod zalo_oa;

pub use telegram::Hook;
pub use zalo_oa::Hook as ZaloHook;

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::app::App;
use crate::app::telegram::PATH;

/// What the handlers share.
#[derive(Clone)]
pub struct Web {
    app: Arc<App>,
    public_url: Option<Arc<str>>,
    telegram: Option<Arc<Hook>>,
    guesses: Arc<certificate::Guesses>,
    zalo_oa: Option<Arc<ZaloHook>>,
}

/// What platforms post to, where they do.
#[derive(Default)]
pub struct Hooks {
    pub telegram: Option<Hook>,
    pub zalo_oa: Option<ZaloHook>,
}

/// The largest body of a posted message.
const LARGEST_BODY: usize = 64 * 1024;

/// All routes over the assistant. `public_url` is how the outside reaches them.
pub fn router(app: Arc<App>, public_url: Option<String>, hooks: Hooks) -> Router {
    let (telegram, zalo_oa) = (hooks.telegram.map(Arc::new), hooks.zalo_oa.map(Arc::new));
    let (public_url, guesses) = (public_url.map(Arc::from), Arc::default());
    let web = Web { app, public_url, telegram, guesses, zalo_oa };
    let routes = page::FILES.iter().fold(Router::new(), |router, file| {
        router.route(file.path, get(move || async move { page::file(file) }))
    });
    routes
        .route("/", get(page::show))
        .route("/chat", post(chat::take))
        .route("/chat/stream", get(stream::open))
        .route("/picture/{file}", get(picture::show))
        .route("/own/{file}", get(own::show))
        .route("/chung-nhan/{code}", get(certificate::show))
        .merge(offline::routes())
        .route("/healthz", get(health::show))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics::show))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(middleware::from_fn_with_state(web.clone(), guard))
        .route(PATH, post(telegram::take))
        .route(crate::app::zalo_oa::PATH, get(zalo_oa::answer).post(zalo_oa::take))
        .with_state(web)
}

async fn ready(State(web): State<Web>) -> Response {
    if web.app.is_stopping() {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping").into_response();
    }
    match web.app.store.answers().await {
        Ok(()) => "ready".into_response(),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response()
        }
    }
}

/// No third party, no inline code, no frame, no guessing of types.
const HEADERS: [(&str, &str); 6] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
         img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
];

async fn guard(State(web): State<Web>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if web.is_https() {
        let a_year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, a_year);
    }
    response
}

impl Web {
    fn is_https(&self) -> bool {
        self.public_url.as_ref().is_some_and(|url| url.starts_with("https://"))
    }
}
