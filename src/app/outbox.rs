//! A desk's books: what is written of each message, what is taken from the outbox, what was forgotten.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::send::{Event, Place, Work, place};
use crate::channel::Parcel;
use crate::delivery::Tries;
use crate::reply::Kind;
use crate::store::{Claimed, LineState, Standing, StoreError};
use crate::when::Moment;

/// Standings are gathered so long before they are written.
const GATHER: Duration = Duration::from_millis(50);
const WRITE_AGAIN: Duration = Duration::from_millis(500);
/// Turns are committed within this time (milliseconds), or their messages are looked for.
const RECKONED_AFTER: i64 = 5_000;
/// Messages taken from the outbox at once.
const MOST_TAKEN: usize = 256;

impl Work {
    /// Where a message stands from now on; written soon.
    pub(super) fn stands(&mut self, parcel: &Parcel, state: LineState, why: Option<String>) {
        let is_ours = matches!(state, LineState::Sending | LineState::Queued);
        let (peer, number) = place(parcel);
        let standing = Standing { peer, number, state, is_ours, why, doubt: parcel.doubt };
        self.standings.insert(place(parcel), standing);
        self.write_at.get_or_insert_with(|| Instant::now() + GATHER);
    }

    /// Writes what has gathered, one batch at a time.
    pub(super) fn write(&mut self, at_once: bool) {
        let due = self.write_at.is_some_and(|write_at| write_at <= Instant::now());
        if !self.writing.is_empty() || self.standings.is_empty() || !(due || at_once) {
            if due && !self.writing.is_empty() {
                self.write_at = None;
            }
            return;
        }
        self.write_at = None;
        self.writing = std::mem::take(&mut self.standings).into_values().collect();
        let (app, events, rows) =
            (Arc::clone(&self.app), self.events.clone(), self.writing.clone());
        tokio::spawn(async move {
            let written = app.store.settle(&app.process, &rows).await;
            if written.is_err() {
                tokio::time::sleep(WRITE_AGAIN).await;
            }
            let _ = events.send(Event::Written(written));
        });
    }

    pub(super) fn written(&mut self, result: Result<(), StoreError>) {
        let rows = std::mem::take(&mut self.writing);
        if let Err(error) = result {
            tracing::warn!(%error, "what became of messages is written later");
            for row in rows {
                self.standings.entry((row.peer.clone(), row.number)).or_insert(row);
            }
        } else {
            for row in rows.into_iter().filter(|row| row.state == LineState::Sending) {
                if let Some(parcel) = self.claiming.remove(&(row.peer, row.number)) {
                    self.send(Parcel { is_claimed: true, ..parcel });
                }
            }
        }
        if !self.standings.is_empty() {
            self.write_at = Some(Instant::now());
        }
        // Whose first message has gone may have a second.
        if self.has_more {
            self.claim();
        }
    }

    /// Takes from the outbox what nobody holds, while there is room.
    pub(super) fn claim(&mut self) {
        let room = self.most.saturating_sub(self.queue.waiting()).min(MOST_TAKEN);
        if self.is_claiming || self.is_in_trouble || room < self.most.min(MOST_TAKEN) / 2 {
            return;
        }
        self.is_claiming = true;
        let (app, events) = (Arc::clone(&self.app), self.events.clone());
        let (channel, room) = (self.remote.channel().id(), i64::try_from(room).unwrap_or(0));
        tokio::spawn(async move {
            let rows = app.store.claim(channel, &app.process, room).await;
            let rows = rows.unwrap_or_else(|error| {
                tracing::warn!(%error, "the outbox cannot be read now");
                Vec::new()
            });
            let _ = events.send(Event::Claimed(rows));
        });
    }

    pub(super) fn claimed(&mut self, rows: Vec<Claimed>) {
        self.is_claiming = false;
        self.has_more = !rows.is_empty();
        for row in rows {
            self.take_over(row);
        }
    }

    /// Asks the database what is ours, to find what we do not know of.
    pub(super) fn reckon(&mut self) {
        let (app, events) = (Arc::clone(&self.app), self.events.clone());
        let channel = self.remote.channel().id();
        tokio::spawn(async move {
            let before = app.now().0 - RECKONED_AFTER;
            if let Ok(rows) = app.store.owned(channel, &app.process, before).await {
                let _ = events.send(Event::Owned(rows));
            }
        });
    }

    /// A commit whose answer was lost left messages that we never began to send. Found twice, so that
    /// none is meant that was written down while the database was read, they go now.
    pub(super) fn reckoned(&mut self, rows: Vec<Claimed>) {
        let mut known: BTreeSet<Place> = self.queue.iter().map(place).collect();
        known.extend(self.in_flight.iter().cloned());
        known.extend(self.claiming.keys().chain(self.standings.keys()).cloned());
        known.extend(self.writing.iter().map(|row| (row.peer.clone(), row.number)));
        let before = std::mem::take(&mut self.suspects);
        for row in rows {
            let place = (row.peer.clone(), row.number);
            if known.contains(&place) {
                continue;
            }
            if before.contains(&place) {
                self.take_over(row);
            } else {
                self.suspects.insert(place);
            }
        }
    }

    pub(super) fn take_over(&mut self, row: Claimed) {
        let Claimed { peer, number, kind, body, doubt, address, spoke } = row;
        let address = address.and_then(|sealed| self.app.store.keys.unseal(&sealed));
        let has_address = address.is_some();
        let parcel = Parcel {
            peer,
            number,
            address: address.unwrap_or_default(),
            kind: Kind::from_name(&kind).unwrap_or(Kind::Notice),
            body: serde_json::from_str(&body).unwrap_or_default(),
            spoke: Moment(spoke),
            tries: Tries::default(),
            doubt,
            is_claimed: true,
        };
        if has_address {
            return self.push(parcel);
        }
        self.stands(&parcel, LineState::Failed, Some("no address".to_owned()));
    }

    pub(super) fn give_back(&mut self, parcel: &Parcel) {
        self.stands(parcel, LineState::Queued, None);
        if let Some(standing) = self.standings.get_mut(&place(parcel)) {
            standing.is_ours = false;
        }
    }
}
