//! Tells who follows a unit what is new of it, in the hours that the province allows.
//!
//! Nothing is kept to be sent later: what is due is what stands in the figures and was not told yet.

mod due;

pub use due::{Due, Push};

use std::sync::Arc;
use std::time::Duration;

use super::App;
use super::deliver::notice;
use super::metrics::Counter;
use crate::content::Content;
use crate::store::{NewNotice, NewTold, StoreError};
use crate::when::{Date, Moment};

const EVERY: Duration = Duration::from_secs(60);
/// Figures that were taken in are looked at for so long before anybody is told: what is taken back or corrected at
/// once disturbs nobody.
const SETTLED_MINUTES: i64 = 30;
/// So many people are told in one transaction.
const PEOPLE: i64 = 300;

/// What one round came to: people who were told, and pages that are to be tried again.
#[derive(Default)]
struct Round {
    told: u64,
    undone: u64,
}

/// While this process leads: looks for what is new, of the figures or of the day.
pub async fn run(app: Arc<App>) {
    let mut clock = tokio::time::interval(EVERY);
    let mut last: Option<(i64, Date)> = None;
    while app.leading_tick(&mut clock).await {
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
        let round = self.push_to_followers().await?;
        Ok(if round.undone == 0 { Some(at) } else { last })
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
        Ok(self.push_to_followers().await?.told)
    }

    /// One round, page by page.
    async fn push_to_followers(&self) -> Result<Round, StoreError> {
        let (now, content) = (self.now(), self.content());
        let (mut after, mut round) = (String::new(), Round::default());
        while let Some(due) = self.pushes_due(&after, PEOPLE, now).await? {
            after = due.last;
            match self.push(&due.pushes, &content, now).await? {
                Some(told) => round.told += told,
                None => round.undone += 1,
            }
        }
        Ok(round)
    }

    /// How many of a page are told; none where it was undone, because somebody stopped or was told meanwhile.
    async fn push(
        &self,
        pushes: &[Push],
        content: &Content,
        now: Moment,
    ) -> Result<Option<u64>, StoreError> {
        if pushes.is_empty() {
            return Ok(Some(0));
        }
        let words = &content.words;
        let said = |push: &Push| notice(words, push.channel, push.lang, &push.peer, &push.reply);
        let notices: Vec<NewNotice> = pushes.iter().filter_map(said).collect();
        let told: Vec<NewTold> = pushes.iter().flat_map(|push| push.told.clone()).collect();
        let Some(queued) = self.store.push(&told, &notices, now).await? else {
            self.metrics.add(Counter::PushAgain);
            return Ok(None);
        };
        for push in pushes {
            self.metrics.add(Counter::Push);
            self.wakes.ring(&push.lane);
        }
        Ok(Some(queued))
    }
}
