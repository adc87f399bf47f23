//! Tells those who asked for it that an outage is over.

use std::sync::Arc;
use std::time::Duration;

use super::App;
use super::deliver::notice;
use crate::channel::Channel;
use crate::outage::System;
use crate::reply::{Reply, Say};
use crate::say;
use crate::store::{NewNotice, StoreError, Waiter};
use crate::words::{Lang, Words};

const EVERY: Duration = Duration::from_secs(20);

/// While this process leads: looks for outages that are over.
pub async fn run(app: Arc<App>) {
    let mut clock = tokio::time::interval(EVERY);
    while app.leading_tick(&mut clock).await {
        if let Err(error) = app.tell_of_ends().await {
            tracing::warn!(%error, "who waits for the end of an outage could not be told yet");
        }
    }
}

impl App {
    /// Tells everybody who waits for an outage that is over now; how many are told.
    ///
    /// # Errors
    /// When the database cannot be used; who was not told waits on.
    pub async fn tell_of_ends(&self) -> Result<u64, StoreError> {
        let now = self.now();
        let content = self.content();
        let mut told = 0;
        loop {
            let waiters = self.store.outage_waiters(now).await?;
            if waiters.is_empty() {
                return Ok(told);
            }
            // One a person at a time: two outages that end together are two rounds.
            let notices: Vec<NewNotice> =
                first_of_each(&waiters).filter_map(|one| over(&content.words, one)).collect();
            let round: Vec<Waiter> = first_of_each(&waiters).cloned().collect();
            told += self.store.tell_waiters(&round, &notices, now.0).await?;
            round.iter().for_each(|waiter| self.wakes.ring(&waiter.lane));
        }
    }
}

fn first_of_each(waiters: &[Waiter]) -> impl Iterator<Item = &Waiter> {
    let is_first = |at: usize, one: &Waiter| waiters[..at].iter().all(|two| two.peer != one.peer);
    waiters.iter().enumerate().filter(move |(at, one)| is_first(*at, one)).map(|(_, one)| one)
}

/// What one of them reads; none where the channel or the system is not known any more.
fn over(words: &Words, waiter: &Waiter) -> Option<NewNotice> {
    let channel = Channel::from_id(&waiter.channel)?;
    let system = System::from_name(&waiter.system)?;
    let lang = Lang::from_code(&waiter.lang).unwrap_or_default();
    let named = Say::new(format!("outage-system-{}", system.name()));
    let reply = Reply::say(vec![say!("outage-ended", system = named)]);
    notice(words, channel, lang, &waiter.peer, &reply)
}
