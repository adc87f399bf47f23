//! Delivery to channels that read by themselves: wakes them, notes how far they have read; what nobody asked for as a
//! channel takes it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, mpsc};

use super::App;
use crate::channel::{self, Arrival, Channel};
use crate::reply::Reply;
use crate::store::{LineState, NewNotice};
use crate::words::{Lang, Words};

/// Who waits for news of a person, by lane.
#[derive(Default)]
pub struct Wakes {
    waiting: Mutex<HashMap<String, Arc<Notify>>>,
}

impl Wakes {
    /// A bell that rings after each commit of this lane, as long as somebody holds it.
    pub fn bell(&self, lane: &str) -> Arc<Notify> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(waiting.entry(lane.to_owned()).or_default())
    }

    /// Rings the bell of a lane; one that nobody holds any more is taken down.
    pub fn ring(&self, lane: &str) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(bell) = waiting.get(lane) else { return };
        if Arc::strong_count(bell) == 1 {
            waiting.remove(lane);
            return;
        }
        bell.notify_waiters();
    }
}

const GATHER: Duration = Duration::from_millis(300);

/// Writes down in batches how far each person has read.
pub async fn acknowledge(app: Arc<App>, mut cursors: mpsc::UnboundedReceiver<(String, i64)>) {
    let mut gathered = Vec::new();
    while cursors.recv_many(&mut gathered, 1024).await > 0 {
        tokio::time::sleep(GATHER).await;
        while let Ok(cursor) = cursors.try_recv() {
            gathered.push(cursor);
        }
        let mut furthest: BTreeMap<String, i64> = BTreeMap::new();
        for (peer, number) in gathered.drain(..) {
            let entry = furthest.entry(peer).or_default();
            *entry = number.max(*entry);
        }
        let rows: Vec<(String, i64)> = furthest.into_iter().collect();
        if let Err(error) = app.store.mark_sent(&rows).await {
            tracing::warn!(%error, "cannot note what has arrived; it will be noted at the next reading");
        }
    }
}

impl App {
    /// Rings after each commit of the person at this address.
    pub fn bell(&self, lane: &str) -> Arc<Notify> {
        self.wakes.bell(lane)
    }

    /// The person has everything up to this number.
    pub fn arrived(&self, peer: &str, number: i64) {
        let _ = self.arrived.send((peer.to_owned(), number));
    }
}

/// What a person is told without having asked; none where it has no words.
pub fn notice(
    words: &Words,
    channel: Channel,
    lang: Lang,
    peer: &str,
    reply: &Reply,
) -> Option<NewNotice> {
    let (_, body) = channel::render(channel, words, lang, reply).pop()?;
    let state = match channel.capabilities().arrival {
        Arrival::Sent => LineState::Queued,
        Arrival::Read => LineState::Offered,
    };
    let body = serde_json::to_string(&body).unwrap_or_default();
    Some(NewNotice { peer: peer.to_owned(), body, state })
}
