//! Tells who follows a unit what is new of it, in the hours that the province allows.
//!
//! Nothing is kept to be sent later: what is due is what stands in the figures and was not told yet.

mod due;

pub use due::{Due, Push};

use std::sync::Arc;
use std::time::Duration;

use super::App;
use super::metrics::Counter;
use crate::channel;
use crate::channel::Arrival;
use crate::content::Content;
use crate::store::{LineState, NewNotice, NewTold, StoreError};
use crate::when::{Date, Moment};

const EVERY: Duration = Duration::from_secs(60);
/// Figures that were taken in are looked at for so long before anybody is told: what is taken back or corrected at
/// once disturbs nobody.
const SETTLED_MINUTES: i64 = 30;
/// So many people are told in one transaction.
const PEOPLE: i64 = 300;

/// While this process leads: looks for what is new, of the figures or of the day.
pub async fn run(app: Arc<App>) {
    let mut clock = tokio::time::interval(EVERY);
    let mut last: Option<(i64, Date)> = None;
    loop {
        tokio::select! {
            () = app.stopping.cancelled() => return,
            _ = clock.tick() => {}
        }
        if !*app.leads.borrow() {
            continue;
        }
        match app.push_what_changed(last).await {
            Ok(at) => last = at,
            Err(error) => {
                tracing::warn!(%error, "who follows a unit could not be told yet");
            }
        }
    }
}

impl App {
    /// As [`Self::push_news`] where figures or the day are others than at the last round that told everything.
    async fn push_what_changed(
        &self,
        last: Option<(i64, Date)>,
    ) -> Result<Option<(i64, Date)>, StoreError> {
        let at = (self.store.revision("figures").await?, self.now().date());
        if last == Some(at) || !self.may_push().await? {
            return Ok(last);
        }
        self.push_news().await?;
        Ok(Some(at))
    }

    /// Is it an hour for it, and have the figures settled?
    async fn may_push(&self) -> Result<bool, StoreError> {
        let now = self.now();
        let changed = self.store.figures_changed().await?;
        let settled = changed.0 + SETTLED_MINUTES * 60_000;
        Ok(self.push_hours.allow(now) && settled <= now.0)
    }

    /// Tells everybody what is new of what they follow; how many are told. Nobody where it is not the time for it.
    ///
    /// # Errors
    /// When the database cannot be used; who was not told is told the next time.
    pub async fn push_news(&self) -> Result<u64, StoreError> {
        if !self.may_push().await? {
            return Ok(0);
        }
        let (now, content, mut after, mut told) = (self.now(), self.content(), String::new(), 0);
        while let Some(due) = self.pushes_due(&after, PEOPLE, now).await? {
            after = due.last;
            told += self.push(&due.pushes, &content, now).await?;
        }
        Ok(told)
    }

    async fn push(
        &self,
        pushes: &[Push],
        content: &Content,
        now: Moment,
    ) -> Result<u64, StoreError> {
        if pushes.is_empty() {
            return Ok(0);
        }
        let notices: Vec<NewNotice> =
            pushes.iter().filter_map(|push| notice(content, push)).collect();
        let told: Vec<NewTold> = pushes.iter().flat_map(|push| push.told.clone()).collect();
        let Some(queued) = self.store.push(&told, &notices, now).await? else {
            self.metrics.add(Counter::PushAgain);
            return Ok(0);
        };
        for push in pushes {
            self.metrics.add(Counter::Push);
            self.wakes.ring(&push.lane);
        }
        Ok(queued)
    }
}

/// What one person reads.
fn notice(content: &Content, push: &Push) -> Option<NewNotice> {
    let (_, body) = channel::render(push.channel, &content.words, push.lang, &push.reply).pop()?;
    let state = match push.channel.capabilities().arrival {
        Arrival::Sent => LineState::Queued,
        Arrival::Read => LineState::Offered,
    };
    let body = serde_json::to_string(&body).unwrap_or_default();
    Some(NewNotice { peer: push.peer.clone(), body, state })
}
