//! Lanes: one person, one turn at a time, in order; all waiting turns of a person commit together.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use super::App;
use super::commit::Job;
use super::directory::Known;
use super::load::{self, Start};
use super::metrics::Counter;
use super::workbench::{Closed, Held, Workbench};
use crate::channel::{Channel, Heard, Incoming, TakeFailed, Taken};
use crate::store::{Conflict, PeerCommit, Seen, StoreError};

/// A message that waits for its turn.
struct Waiting {
    incoming: Incoming,
    delivery: String,
    answer: oneshot::Sender<Result<Taken, TakeFailed>>,
}

/// The lanes that are in use; a lane without waiting messages does not exist.
#[derive(Default)]
pub struct Lanes {
    waiting: Mutex<HashMap<String, VecDeque<Waiting>>>,
}

impl Lanes {
    /// Adds to a lane; true when the lane was empty and somebody must run it.
    fn add(&self, lane: &str, waiting: Waiting) -> bool {
        let mut lanes = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = lanes.get_mut(lane) {
            queue.push_back(waiting);
            return false;
        }
        lanes.insert(lane.to_owned(), VecDeque::from([waiting]));
        true
    }

    /// Up to `most` that wait; removes the lane when there are none.
    fn take(&self, lane: &str, most: usize) -> Vec<Waiting> {
        let mut lanes = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(queue) = lanes.get_mut(lane) else { return Vec::new() };
        if queue.is_empty() {
            lanes.remove(lane);
            return Vec::new();
        }
        let most = most.min(queue.len());
        queue.drain(..most).collect()
    }

    /// Drops a lane with all that waits in it; their senders deliver again.
    fn close(&self, lane: &str) {
        let mut lanes = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        lanes.remove(lane);
    }

    /// Puts back what could not go with this commit, in its old place.
    fn put_back(&self, lane: &str, waiting: Vec<Waiting>) {
        let mut lanes = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let queue = lanes.entry(lane.to_owned()).or_default();
        for one in waiting.into_iter().rev() {
            queue.push_front(one);
        }
    }
}

const MOST_TOGETHER: usize = 64;
const TRIES: u32 = 3;

impl App {
    /// Takes a message: its turn has run and is committed when this answers.
    ///
    /// # Errors
    /// When the program stops or the database cannot be used; nothing was kept then.
    pub async fn take(self: &Arc<Self>, incoming: Incoming) -> Result<Taken, TakeFailed> {
        if self.is_stopping() {
            return Err(TakeFailed::Stopping);
        }
        let lane = self.lane(&incoming);
        let delivery = self.delivery(&incoming);
        let (answer, taken) = oneshot::channel();
        if self.lanes.add(&lane, Waiting { incoming, delivery, answer }) {
            self.tasks.spawn(Arc::clone(self).run_lane(lane));
        }
        let lost = || TakeFailed::Unavailable("the turn ended without an answer".to_owned());
        taken.await.unwrap_or_else(|_| Err(lost()))
    }

    /// The lane of a person: the keyed hash of channel and address.
    pub fn lane(&self, incoming: &Incoming) -> String {
        self.address_hash(incoming.channel.id(), &incoming.address)
    }

    pub fn address_hash(&self, channel: &str, address: &str) -> String {
        self.store.keys.pseudonym(&["address", channel, address])
    }

    /// The key of a delivery. A platform's running number goes ahead of the hash, so that what comes
    /// at one time lies together in the database.
    fn delivery(&self, incoming: &Incoming) -> String {
        let Incoming { channel, address, delivery, .. } = incoming;
        let hash = self.store.keys.pseudonym(&["delivery", channel.id(), address, delivery]);
        match delivery.parse::<u64>() {
            Ok(number) => format!("{number:016x}{hash}"),
            Err(_) => hash,
        }
    }

    async fn run_lane(self: Arc<Self>, lane: String) {
        let _guard = LaneGuard { app: &self, lane: &lane };
        loop {
            let waiting = self.lanes.take(&lane, MOST_TOGETHER);
            if waiting.is_empty() {
                return;
            }
            self.run_turns(&lane, waiting).await;
            self.wakes.ring(&lane);
        }
    }

    /// Runs turns and commits them; somebody else's change in between means from the start again.
    async fn run_turns(&self, lane: &str, mut waiting: Vec<Waiting>) {
        for _ in 0..TRIES {
            match self.try_turns(lane, &waiting).await {
                Ok(Some(done)) => {
                    let rest = waiting.split_off(done.len());
                    self.lanes.put_back(lane, rest);
                    for (one, taken) in waiting.into_iter().zip(done) {
                        self.metrics.add(match taken.repeated {
                            true => Counter::Repeated,
                            false => Counter::Turn,
                        });
                        let _ = one.answer.send(Ok(taken));
                    }
                    return;
                }
                Ok(None) => tracing::info!("somebody else changed this talk, its turn runs again"),
                Err(error) => return self.refuse(waiting, &error.to_string()),
            }
        }
        self.refuse(waiting, "another process keeps changing this talk");
    }

    /// The outcome of the first turns of `waiting` (all, unless one must commit by itself), or none
    /// after a conflict.
    async fn try_turns(
        &self,
        lane: &str,
        waiting: &[Waiting],
    ) -> Result<Option<Vec<Taken>>, StoreError> {
        let Some(first) = waiting.first() else { return Ok(Some(Vec::new())) };
        let (channel, address) = (first.incoming.channel, &first.incoming.address);
        let (mut bench, seen) = match self.resumable(lane) {
            Some((held, known)) => {
                (Workbench::resume(self, channel, address, lane, held, known), Vec::new())
            }
            None => {
                let Start { session, seen, directory } = self.load(channel, lane, waiting).await?;
                let known = self.directory.at(&self.store, directory).await?;
                (Workbench::open(self, channel, address, lane, session, known), seen)
            }
        };
        let mut done: Vec<Taken> = Vec::with_capacity(waiting.len());
        for (at, one) in waiting.iter().enumerate() {
            if let Some(seen) = seen.iter().find(|seen| seen.delivery == one.delivery) {
                done.push(self.again(seen).await?);
            } else if let Some(same) = position(&waiting[..at], &one.delivery) {
                done.push(Taken { repeated: true, ..done[same].clone() });
            } else {
                done.push(bench.turn(&one.incoming, &one.delivery, self.now()).await?);
                if bench.must_commit_alone() {
                    break;
                }
            }
        }
        let Some(Closed { commit, parcels, held }) = bench.close() else { return Ok(Some(done)) };
        if self.commit(commit).await? == Err(Conflict) {
            return Ok(None);
        }
        if let Some(desk) = self.desk(channel).filter(|_| !parcels.is_empty()) {
            desk.push(parcels);
        }
        if let Some(held) = held {
            self.recent.put(lane, held);
        }
        Ok(Some(done))
    }

    /// The person's talk from memory, while the directory there is certainly the newest.
    fn resumable(&self, lane: &str) -> Option<(Held, Arc<Known>)> {
        let known = self.directory.fresh()?;
        Some((self.recent.take(lane)?, known))
    }

    async fn load(
        &self,
        channel: Channel,
        lane: &str,
        waiting: &[Waiting],
    ) -> Result<Start, StoreError> {
        let (answer, loaded) = oneshot::channel();
        let deliveries = waiting.iter().map(|one| one.delivery.clone()).collect();
        let job = load::Job { channel, lane: lane.to_owned(), deliveries, answer };
        self.loads.send(job).await.map_err(|_| stopping())?;
        loaded.await.map_err(|_| stopping())?
    }

    pub(super) async fn commit(
        &self,
        commit: PeerCommit,
    ) -> Result<Result<(), Conflict>, StoreError> {
        let (answer, committed) = oneshot::channel();
        self.commits.send(Job { commit, answer }).await.map_err(|_| stopping())?;
        committed.await.map_err(|_| stopping())?
    }

    fn refuse(&self, waiting: Vec<Waiting>, why: &str) {
        tracing::error!(
            why,
            messages = waiting.len(),
            "messages were not taken; they will be delivered again"
        );
        for one in waiting {
            self.metrics.add(Counter::NotTaken);
            let _ = one.answer.send(Err(TakeFailed::Unavailable(why.to_owned())));
        }
    }

    /// The answer to a delivery that had its turn before.
    async fn again(&self, seen: &Seen) -> Result<Taken, StoreError> {
        let most = seen.end_number - seen.first_number;
        let lines = self.store.lines(&seen.peer, seen.first_number - 1, most).await?;
        let outgoing = lines.iter().filter(|line| line.direction == "out");
        let replies = outgoing.filter_map(|line| serde_json::from_str(&line.body).ok()).collect();
        Ok(Taken {
            peer: seen.peer.clone(),
            replies,
            heard: Heard { intent: seen.intent.clone(), confidence: seen.confidence },
            last_number: seen.end_number - 1,
            repeated: true,
        })
    }
}

/// A turn that panics must not leave its lane without a runner: who waits there is sent away.
struct LaneGuard<'a> {
    app: &'a App,
    lane: &'a str,
}

impl Drop for LaneGuard<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.app.lanes.close(self.lane);
        }
    }
}

fn stopping() -> StoreError {
    StoreError::Unavailable("the program is stopping".to_owned())
}

fn position(earlier: &[Waiting], delivery: &str) -> Option<usize> {
    earlier.iter().position(|one| one.delivery == delivery)
}
