//! Server push: the talk so far, then each new line as it is committed.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Deserialize;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::Web;
use super::cookie::Visitor;
use crate::app::App;
use crate::channel::{Body, Channel, webchat};
use crate::store::StoreError;

/// Where the page stands: the last line that it has, and of which talk.
#[derive(Deserialize)]
pub struct From {
    #[serde(default)]
    after: i64,
    #[serde(default)]
    talk: String,
}

/// A page that listens.
struct Listener {
    app: Arc<App>,
    lane: String,
    bell: Arc<Notify>,
    stopping: CancellationToken,
    /// Whose lines the page has; empty for none.
    talk: String,
    after: i64,
    events: VecDeque<Event>,
    told_ready: bool,
    /// True once `talk` comes from the database and not from the page.
    is_own: bool,
}

/// Phones and proxies drop a silent connection; the page counts a missing beat as a lost one.
const BEAT: Duration = Duration::from_secs(20);
/// Other replicas commit too: how soon their lines are seen where the database is shared.
const LOOK: Duration = Duration::from_secs(1);
const MOST_LINES: i64 = 200;

pub async fn open(
    State(web): State<Web>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Response {
    let visitor = Visitor::of(&headers);
    let lane = web.app.address_hash(Channel::Webchat.id(), &visitor.token);
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let listener = Listener {
        bell: web.app.bell(&lane),
        stopping: web.app.stopping(),
        app: Arc::clone(&web.app),
        lane,
        talk: from.talk,
        after: last.unwrap_or(from.after),
        events: VecDeque::new(),
        told_ready: false,
        is_own: false,
    };
    let events = stream::unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        Some((Ok::<_, Infallible>(event), listener))
    });
    let mut response = Sse::new(events).into_response();
    let out = response.headers_mut();
    out.insert("x-accel-buffering", HeaderValue::from_static("no"));
    if visitor.is_new {
        out.append(header::SET_COOKIE, visitor.set(web.is_https()));
    }
    response
}

impl Listener {
    /// The next event; none when the program stops, so that the page connects again.
    async fn next(&mut self) -> Option<Event> {
        let mut waited = Duration::ZERO;
        loop {
            if let Some(event) = self.events.pop_front() {
                return Some(event);
            }
            let bell = Arc::clone(&self.bell);
            let rung = bell.notified();
            tokio::pin!(rung);
            rung.as_mut().enable();
            if let Err(error) = self.look().await {
                tracing::warn!(%error, "a page cannot be shown its talk now");
                return None;
            }
            if !self.events.is_empty() {
                continue;
            }
            if waited >= BEAT {
                return Some(Event::default().event("beat").data("{}"));
            }
            let pause = if self.app.store.is_shared() { LOOK } else { BEAT };
            tokio::select! {
                () = &mut rung => {}
                () = tokio::time::sleep(pause) => waited += pause,
                () = self.stopping.cancelled() => return None,
            }
        }
    }

    /// Reads what is new. Another talk than the page has (erased meanwhile) clears the page first.
    async fn look(&mut self) -> Result<(), StoreError> {
        let now = self.app.store.peer_at(Channel::Webchat.id(), &self.lane).await?;
        let now = now.unwrap_or_default();
        if now != self.talk {
            let before = std::mem::replace(&mut self.talk, now);
            self.turn_over(&before).await?;
        }
        self.is_own = true;
        let talk = self.talk.clone();
        if !self.told_ready && self.after > 0 {
            self.app.arrived(&talk, self.after);
        }
        self.read(&talk).await?;
        if !self.told_ready {
            self.told_ready = true;
            let told = serde_json::json!({ "talk": self.talk }).to_string();
            self.events.push_back(Event::default().event("ready").data(told));
        }
        Ok(())
    }

    /// The talk that the page shows is over: clear it, and show the goodbye that was left of it.
    async fn turn_over(&mut self, before: &str) -> Result<(), StoreError> {
        if self.after == 0 && before.is_empty() {
            return Ok(());
        }
        self.events.push_back(Event::default().event("reset").data("{}"));
        self.after = 0;
        self.told_ready = false;
        if self.talk.is_empty() && self.is_own {
            self.read(before).await?;
            self.told_ready = true;
        }
        Ok(())
    }

    async fn read(&mut self, talk: &str) -> Result<(), StoreError> {
        if talk.is_empty() {
            return Ok(());
        }
        for line in self.app.store.lines(talk, self.after, MOST_LINES).await? {
            self.after = line.number;
            let body: Body = serde_json::from_str(&line.body).unwrap_or_default();
            let data = webchat::write(line.number, &line.direction, &body, line.at);
            self.events.push_back(Event::default().id(line.number.to_string()).data(data));
        }
        Ok(())
    }
}
