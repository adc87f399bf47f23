//! Work by the clock, done by the process that leads: forgetting what is kept only for a time.

use std::sync::Arc;
use std::time::Duration;

use super::App;
use super::training::RESULTS_HOURS;
use crate::store::StoreError;

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
            () = app.until_leading(true) => {
                if let Err(error) = app.forget_old().await {
                    tracing::warn!(%error, "what is old could not be removed now; tried again in six hours");
                }
            }
        }
    }
}

impl App {
    /// Forgets what was kept long enough.
    ///
    /// # Errors
    /// When the database cannot be used; nothing is removed then.
    pub async fn forget_old(&self) -> Result<(), StoreError> {
        let before = |hours: i64| self.now().plus_hours(-hours).0;
        let (messages, seen) = (before(TRANSCRIPT_HOURS), before(SEEN_HOURS));
        let (pushes, classes) = (before(PUSHES_HOURS), before(RESULTS_HOURS));
        self.store.forget_old(messages, seen, pushes, classes).await
    }
}
