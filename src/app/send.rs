//! Sends a channel's outbox: one desk a platform, which keeps each person's order, the platform's pace
//! and what is known of every message.
//!
//! What leaves is written down as being sent before it leaves; what came of it is written in batches.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::App;
use super::metrics::Counter;
use crate::channel::{Channel, Parcel, Remote};
use crate::delivery::{BLOCKED, Fate, Pace, Queue, SendError, Step, fate};
use crate::reply::Kind;
use crate::store::{Claimed, LineState, Standing, StoreError};

/// The way to a desk.
pub struct Desk {
    pub channel: Channel,
    /// The platform, for what is fetched from it.
    pub remote: Arc<Remote>,
    events: mpsc::UnboundedSender<Event>,
    /// Messages at the desk, and the most that it takes from turns directly.
    load: Arc<AtomicUsize>,
    most: usize,
}

pub(super) enum Event {
    Push(Vec<Parcel>),
    Tried(Box<Parcel>, Result<(), SendError>),
    /// What stands in the outbox has been written.
    Written(Result<(), StoreError>),
    /// Messages that nobody held, now ours.
    Claimed(Vec<Claimed>),
    /// What the database says is ours.
    Owned(Vec<Claimed>),
    /// The platform answers again.
    Answers,
}

/// A message's place in the outbox.
pub(super) type Place = (String, i64);

/// The desk's work; it alone knows every message between queue and final standing.
pub(super) struct Work {
    pub(super) app: Arc<App>,
    pub(super) remote: Arc<Remote>,
    pub(super) events: mpsc::UnboundedSender<Event>,
    load: Arc<AtomicUsize>,
    pub(super) most: usize,
    pub(super) queue: Queue<Parcel>,
    pub(super) in_flight: BTreeSet<Place>,
    /// Waits until the outbox says that it is being sent.
    pub(super) claiming: BTreeMap<Place, Parcel>,
    pub(super) standings: BTreeMap<Place, Standing>,
    pub(super) writing: Vec<Standing>,
    pub(super) write_at: Option<Instant>,
    pub(super) is_claiming: bool,
    /// The last search of the outbox found something.
    pub(super) has_more: bool,
    /// Ours by the database, but unknown here, at the last reckoning.
    pub(super) suspects: BTreeSet<Place>,
    pub(super) is_in_trouble: bool,
    unknown_in_a_row: u32,
    /// Who was told last to wait, and until when.
    throttled: Option<(String, Instant)>,
}

/// How often the outbox is searched for what nobody holds, and for what is ours without our knowing.
const LOOK: Duration = Duration::from_secs(1);
const LOOKS_A_RECKONING: u32 = 5;
/// So many sends in a row without an answer, and the platform itself is asked first.
const SUSPICIOUS: u32 = 3;
const FOREVER: Duration = Duration::from_secs(24 * 3600);

impl Desk {
    /// Opens a desk; it works until `closing`, then gives back what has not left.
    pub fn open(app: &Arc<App>, remote: Remote, pace: Pace, closing: CancellationToken) -> Self {
        let (events, received) = mpsc::unbounded_channel();
        let load = Arc::new(AtomicUsize::new(0));
        let most = if pace.overall == 0 { 4_096 } else { 2 * pace.overall as usize };
        let (channel, remote) = (remote.channel(), Arc::new(remote));
        let work = Work {
            app: Arc::clone(app),
            remote: Arc::clone(&remote),
            events: events.clone(),
            load: Arc::clone(&load),
            most,
            queue: Queue::new(pace),
            in_flight: BTreeSet::new(),
            claiming: BTreeMap::new(),
            standings: BTreeMap::new(),
            writing: Vec::new(),
            write_at: None,
            is_claiming: false,
            has_more: false,
            suspects: BTreeSet::new(),
            is_in_trouble: false,
            unknown_in_a_row: 0,
            throttled: None,
        };
        app.desks_open.spawn(work.run(received, closing));
        Self { channel, remote, events, load, most }
    }

    /// Whether a turn's replies may be written down as being sent; else they are queued, and taken
    /// when there is room.
    pub fn has_room(&self) -> bool {
        self.load.load(Ordering::Relaxed) < self.most
    }

    pub fn push(&self, parcels: Vec<Parcel>) {
        self.load.fetch_add(parcels.len(), Ordering::Relaxed);
        let _ = self.events.send(Event::Push(parcels));
    }
}

impl Work {
    async fn run(mut self, mut events: mpsc::UnboundedReceiver<Event>, closing: CancellationToken) {
        let mut look = tokio::time::interval(LOOK);
        let mut looks = 0;
        loop {
            let wake = self.send_what_may_leave();
            tokio::select! {
                biased;
                () = closing.cancelled() => return self.close(&mut events).await,
                _ = look.tick() => {
                    looks += 1;
                    self.claim();
                    if looks % LOOKS_A_RECKONING == 0 {
                        self.reckon();
                    }
                }
                event = events.recv() => {
                    let Some(event) = event else { return };
                    self.handle(event);
                    while let Ok(event) = events.try_recv() {
                        self.handle(event);
                    }
                }
                () = tokio::time::sleep_until(wake.into()) => {}
            }
            self.write(false);
        }
    }

    /// Starts what may leave now; when to look again.
    fn send_what_may_leave(&mut self) -> Instant {
        loop {
            let now = Instant::now();
            let next = match self.queue.next(now) {
                Step::Send(parcel) => {
                    self.begin(parcel);
                    continue;
                }
                Step::Wait(moment) => moment,
                Step::Idle => now + FOREVER,
            };
            self.load.store(self.queue.waiting() + self.queue.in_flight(), Ordering::Relaxed);
            return self.write_at.map_or(next, |write_at| write_at.min(next));
        }
    }

    fn begin(&mut self, parcel: Parcel) {
        if parcel.is_claimed {
            return self.send(parcel);
        }
        self.stands(&parcel, LineState::Sending, None);
        self.claiming.insert(place(&parcel), parcel);
        self.write_at = Some(Instant::now());
    }

    pub(super) fn send(&mut self, parcel: Parcel) {
        self.in_flight.insert(place(&parcel));
        let (remote, events, app) =
            (Arc::clone(&self.remote), self.events.clone(), Arc::clone(&self.app));
        if let Err(why) = remote.plan(&parcel, app.now()) {
            let _ = events.send(Event::Tried(Box::new(parcel), Err(why)));
            return;
        }
        tokio::spawn(async move {
            let repeated = parcel.doubt.then(|| app.repeated(&parcel.body));
            let body = repeated.as_ref().unwrap_or(&parcel.body);
            let attachment = app.attachment(body).await;
            let result = remote.send(&parcel.address, body, attachment).await;
            let _ = events.send(Event::Tried(Box::new(parcel), result));
        });
    }

    fn handle(&mut self, event: Event) {
        match event {
            Event::Push(parcels) => parcels.into_iter().for_each(|parcel| self.push(parcel)),
            Event::Tried(parcel, result) => self.tried(*parcel, &result),
            Event::Written(result) => self.written(result),
            Event::Claimed(rows) => self.claimed(rows),
            Event::Owned(rows) => self.reckoned(rows),
            Event::Answers => self.answers(),
        }
    }

    pub(super) fn push(&mut self, parcel: Parcel) {
        let (peer, is_notice) = (parcel.peer.clone(), parcel.kind == Kind::Notice);
        self.queue.push(&peer, parcel, is_notice, Instant::now());
    }

    fn tried(&mut self, mut parcel: Parcel, result: &Result<(), SendError>) {
        self.in_flight.remove(&place(&parcel));
        self.note(&parcel, result);
        let fate = fate(result, parcel.kind, parcel.tries);
        let (peer, is_notice, now) =
            (parcel.peer.clone(), parcel.kind == Kind::Notice, Instant::now());
        let wait = match fate {
            Fate::Sent => {
                self.stands(&parcel, LineState::Sent, None);
                return self.queue.settled(&peer, None, now);
            }
            Fate::Failed(why) => {
                if why == BLOCKED {
                    self.blocked(&peer);
                }
                self.stands(&parcel, LineState::Failed, Some(why));
                return self.queue.settled(&peer, None, now);
            }
            Fate::Unknown => {
                parcel.doubt = true;
                self.stands(&parcel, LineState::Ambiguous, None);
                return self.queue.settled(&peer, None, now);
            }
            Fate::Later(wait) => {
                parcel.tries.failed += 1;
                wait
            }
            Fate::Repeat(wait) => {
                parcel.doubt = true;
                parcel.tries.unknown += 1;
                wait
            }
        };
        // Held, not being sent: who finds it after a crash knows that it has not left again.
        parcel.is_claimed = false;
        self.stands(&parcel, LineState::Queued, None);
        self.queue.settled(&peer, Some((parcel, is_notice, wait)), now);
    }

    /// What a result says of the platform as a whole.
    fn note(&mut self, parcel: &Parcel, result: &Result<(), SendError>) {
        self.app.metrics.add(Counter::of(result));
        match result {
            Ok(()) => self.unknown_in_a_row = 0,
            Err(SendError::Throttled(wait)) => self.throttle(&parcel.peer, *wait),
            Err(SendError::Ambiguous) => {
                self.unknown_in_a_row += 1;
                if self.unknown_in_a_row >= SUSPICIOUS {
                    self.trouble(&SendError::Ambiguous);
                }
            }
            Err(error) if error.concerns_all() => self.trouble(error),
            Err(SendError::Refused(why)) => tracing::error!(why, "a message was refused"),
            Err(_) => {}
        }
    }

    /// A wait is for one chat, unless two chats are told at the same time: then it is for all.
    fn throttle(&mut self, peer: &str, wait: Duration) {
        let now = Instant::now();
        let others =
            self.throttled.as_ref().is_some_and(|(other, until)| other != peer && *until > now);
        if others {
            tracing::warn!(seconds = wait.as_secs(), "told to wait with all messages");
            self.queue.hold(now + wait);
        }
        self.throttled = Some((peer.to_owned(), now + wait));
    }

    /// Nothing leaves until the platform answers a harmless question.
    fn trouble(&mut self, error: &SendError) {
        if self.is_in_trouble {
            return;
        }
        self.is_in_trouble = true;
        let channel = self.remote.channel().id();
        tracing::error!(channel, %error, waiting = self.queue.waiting(), "nothing can be sent; messages wait");
        self.queue.hold(Instant::now() + FOREVER);
        let (remote, events) = (Arc::clone(&self.remote), self.events.clone());
        tokio::spawn(async move {
            let mut pause = Duration::from_millis(250);
            loop {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(Duration::from_secs(5));
                if remote.probe().await.is_ok() {
                    let _ = events.send(Event::Answers);
                    return;
                }
            }
        });
    }

    fn answers(&mut self) {
        let channel = self.remote.channel().id();
        tracing::info!(channel, waiting = self.queue.waiting(), "the platform answers again");
        self.is_in_trouble = false;
        self.unknown_in_a_row = 0;
        self.queue.release();
    }

    /// Who does not want us is left alone.
    fn blocked(&mut self, peer: &str) {
        for parcel in self.queue.drop_chat(peer) {
            self.stands(&parcel, LineState::Failed, Some(BLOCKED.to_owned()));
        }
        let (app, peer) = (Arc::clone(&self.app), peer.to_owned());
        tokio::spawn(async move {
            let now = app.now().0;
            if let Err(error) = app.store.mark_blocked(&peer, now).await {
                tracing::warn!(%error, "that a person has blocked us will be noted at the next try");
            }
        });
    }

    /// Lets what is under way end, gives back the rest, writes it all down.
    async fn close(mut self, events: &mut mpsc::UnboundedReceiver<Event>) {
        for parcel in
            self.queue.drain().into_iter().chain(std::mem::take(&mut self.claiming).into_values())
        {
            self.give_back(&parcel);
        }
        while !self.in_flight.is_empty() || !self.writing.is_empty() || !self.standings.is_empty() {
            self.write(true);
            let Some(event) = events.recv().await else { return };
            self.handle(event);
            for parcel in self.queue.drain() {
                self.give_back(&parcel);
            }
        }
    }
}

pub(super) fn place(parcel: &Parcel) -> Place {
    (parcel.peer.clone(), parcel.number)
}
