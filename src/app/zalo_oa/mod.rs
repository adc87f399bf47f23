//! Zalo's Official Account joined to the assistant: what is received, and what it changes.

mod tokens;

pub use tokens::{Keeper, keep_fresh, tokens};

use std::sync::Arc;

use super::App;
use super::metrics::Counter;
use crate::channel::zalo_oa::{Event, Received};
use crate::channel::{Channel, Incoming, TakeFailed};
use crate::store::StoreError;
use crate::when::Moment;

/// How long the assistant is silent after somebody of the office answered, in minutes; 0 where it never is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause(pub u32);

/// Where Zalo posts, below the public address.
pub const PATH: &str = "/zalo/oa";
/// Older events are not taken: what had its turn is known for seven days, and Zalo delivers again for hours.
const OLDEST_HOURS: i64 = 6 * 24;

/// Keeps an event: what it changes is committed when this ends well.
///
/// # Errors
/// When nothing was kept; the event should come again.
pub async fn receive(app: &Arc<App>, received: Received, pause: Pause) -> Result<(), TakeFailed> {
    let Received { at, event } = received;
    let now = app.now();
    // Every event of Zalo's tells its time; one that does not could be played again for ever.
    let Some(at) = at.map(Moment) else {
        app.metrics.add(Counter::HookIgnored);
        return Ok(());
    };
    if at < now.plus_hours(-OLDEST_HOURS) {
        app.metrics.add(Counter::HookTooOld);
        return Ok(());
    }
    let done = match event {
        Event::Said(incoming) => return said(app, incoming, pause).await,
        Event::Left { address } => left(app, &address, at).await,
        Event::Withdrew { address } => withdrew(app, &address, at).await,
        Event::Answered { address } => answered(app, &address, at, pause).await,
        Event::Nothing => {
            app.metrics.add(Counter::HookIgnored);
            Ok(())
        }
    };
    done.map_err(|error| unavailable(&error))
}

/// Who is answered by a person is not answered by us too.
async fn said(app: &Arc<App>, incoming: Incoming, pause: Pause) -> Result<(), TakeFailed> {
    if pause != Pause(0) {
        let lane = app.lane(&incoming);
        let paused = app.store.is_zalo_paused(&lane, app.now().0).await;
        if paused.map_err(|error| unavailable(&error))? {
            app.metrics.add(Counter::HookIgnored);
            return Ok(());
        }
    }
    app.take(incoming).await.map(drop)
}

async fn left(app: &App, address: &str, at: Moment) -> Result<(), StoreError> {
    match silent_since(app, address, at).await? {
        Some(peer) => app.store.mark_blocked(&peer, at.0).await,
        None => Ok(()),
    }
}

/// Once for each event, whatever the clocks say.
async fn withdrew(app: &App, address: &str, at: Moment) -> Result<(), StoreError> {
    let channel = Channel::ZaloOa.id();
    let lane = app.address_hash(channel, address);
    let Some(peer) = app.store.peer_at(channel, &lane).await? else { return Ok(()) };
    let event = app.store.keys.pseudonym(&["withdraw", channel, address, &at.0.to_string()]);
    app.store.withdraw(&peer, &event, app.now().0).await
}

async fn answered(app: &App, address: &str, at: Moment, pause: Pause) -> Result<(), StoreError> {
    let until = at.0 + i64::from(pause.0) * 60_000;
    if until <= app.now().0 {
        app.metrics.add(Counter::HookIgnored);
        return Ok(());
    }
    let lane = app.address_hash(Channel::ZaloOa.id(), address);
    app.store.pause_zalo(&lane, until, app.now().0).await
}

/// The person at this address, unless they spoke after that moment: an event that comes late tells nothing then.
async fn silent_since(app: &App, address: &str, at: Moment) -> Result<Option<String>, StoreError> {
    let channel = Channel::ZaloOa.id();
    let lane = app.address_hash(channel, address);
    let Some(peer) = app.store.peer_at(channel, &lane).await? else { return Ok(None) };
    let spoke = app.store.spoke_at(&peer).await?;
    Ok(Some(peer).filter(|_| spoke.is_none_or(|spoke| spoke <= at.0)))
}

fn unavailable(error: &StoreError) -> TakeFailed {
    TakeFailed::Unavailable(error.to_string())
}
