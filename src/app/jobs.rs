//! Work by the clock, done by the process that leads: forgetting what is kept only for a time.

use std::sync::Arc;
use std::time::Duration;

use super::App;

const EVERY: Duration = Duration::from_secs(6 * 3600);
/// Transcripts are kept 30 days (the promise of the first message).
const TRANSCRIPT_HOURS: i64 = 30 * 24;
/// Platforms deliver again for at most a few days.
const SEEN_HOURS: i64 = 7 * 24;
/// Longer than a period is news.
const PUSHES_HOURS: i64 = 250 * 24;

pub async fn run(app: Arc<App>) {
    let mut clock = tokio::time::interval(EVERY);
    let stopping = app.stopping();
    loop {
        tokio::select! {
            () = stopping.cancelled() => return,
            _ = clock.tick() => {}
        }
        tokio::select! {
            () = stopping.cancelled() => return,
            () = app.until_leading(true) => forget_old(&app).await,
        }
    }
}

async fn forget_old(app: &App) {
    let now = app.now();
    let (messages, seen) = (now.plus_hours(-TRANSCRIPT_HOURS), now.plus_hours(-SEEN_HOURS));
    let pushes = now.plus_hours(-PUSHES_HOURS);
    if let Err(error) = app.store.forget_old(messages.0, seen.0, pushes.0).await {
        tracing::warn!(%error, "old transcripts could not be removed now; tried again in six hours");
    }
}
