//! The assistant as a running program: one message, one turn, one commit.

mod alive;
mod attached;
pub mod catalogue;
mod commit;
mod coverage;
mod coverage_figures;
mod deliver;
mod directory;
pub mod figure_files;
mod figures;
mod follow;
pub mod hamlets;
mod homes;
pub mod import;
mod jobs;
mod load;
pub mod metrics;
pub mod offices;
pub mod offline;
mod outages;
mod outbox;
mod people;
mod pictures;
pub mod pushes;
mod recent;
mod reminders;
mod send;
mod sent;
pub mod target_files;
mod targets;
mod tasks;
mod teams;
pub mod telegram;
pub mod training;
mod turns;
mod visit;
pub mod workbench;
pub mod zalo_oa;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::channel::{Arrival, Body, Channel, Remote};
use crate::content::Content;
use crate::delivery::{Hours, Pace};
use crate::kpi::Open;
use crate::say;
use crate::store::{LineState, Store, StoreError, random_id};
use crate::when::Moment;

/// What the running assistant needs; shared by all channels.
pub struct App {
    pub store: Store,
    content: RwLock<Arc<Content>>,
    pub kpi_public: Open,
    /// When people are written to without having asked.
    pub push_hours: Hours,
    pub metrics: metrics::Metrics,
    /// This process among others on the same database.
    process: String,
    clock: Clock,
    directory: directory::Directory,
    catalogue: catalogue::Held,
    recent: recent::Recent,
    pictures: pictures::Pictures,
    /// Files that people send are read one at a time: they are large.
    reading: tokio::sync::Mutex<()>,
    lanes: turns::Lanes,
    loads: mpsc::Sender<load::Job>,
    commits: mpsc::Sender<commit::Job>,
    wakes: deliver::Wakes,
    arrived: mpsc::UnboundedSender<(String, i64)>,
    /// One for each platform that this process sends to.
    desks: OnceLock<Vec<send::Desk>>,
    /// Whether this process does what one does for all.
    leads: watch::Sender<bool>,
    tasks: TaskTracker,
    desks_open: TaskTracker,
    stopping: CancellationToken,
    /// After the last turn: nothing more is sent.
    closing: CancellationToken,
}

/// Where a turn's time comes from: [`now`], or a test's own.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

impl App {
    /// Starts the background tasks over an open database with its units.
    pub async fn start(
        store: Store,
        content: Arc<Content>,
        kpi_public: Open,
        push_hours: Hours,
        clock: Clock,
    ) -> Result<Arc<Self>, StoreError> {
        let directory = directory::Directory::open(&store).await?;
        let catalogue = catalogue::Held::load(&store).await?;
        let (loads, waiting_loads) = mpsc::channel(1024);
        let (commits, waiting_commits) = mpsc::channel(1024);
        let (arrived, cursors) = mpsc::unbounded_channel();
        let app = Arc::new(Self {
            store,
            content: RwLock::new(content),
            kpi_public,
            push_hours,
            metrics: metrics::Metrics::default(),
            process: random_id(),
            clock,
            directory,
            catalogue,
            recent: recent::Recent::default(),
            pictures: pictures::Pictures::default(),
            reading: tokio::sync::Mutex::default(),
            lanes: turns::Lanes::default(),
            loads,
            commits,
            wakes: deliver::Wakes::default(),
            arrived,
            desks: OnceLock::new(),
            leads: watch::Sender::new(false),
            tasks: TaskTracker::new(),
            desks_open: TaskTracker::new(),
            stopping: CancellationToken::new(),
            closing: CancellationToken::new(),
        });
        tokio::spawn(load::run(Arc::clone(&app), waiting_loads));
        tokio::spawn(commit::run(Arc::clone(&app), waiting_commits));
        tokio::spawn(commit::tidy(Arc::clone(&app)));
        tokio::spawn(deliver::acknowledge(Arc::clone(&app), cursors));
        Ok(app)
    }

    /// Makes this a serving process: it lives among others, sends to these platforms, and may lead.
    ///
    /// # Errors
    /// When the database cannot be used.
    pub async fn serve(self: &Arc<Self>, platforms: Vec<(Remote, Pace)>) -> Result<(), StoreError> {
        if !self.store.is_shared() {
            self.store.bury_all().await?;
        }
        alive::beat(self, &mut BTreeMap::new()).await?;
        let desk = |(remote, pace)| send::Desk::open(self, remote, pace, self.closing.clone());
        let _ = self.desks.set(platforms.into_iter().map(desk).collect());
        tokio::spawn(alive::run(Arc::clone(self)));
        tokio::spawn(jobs::run(Arc::clone(self)));
        tokio::spawn(catalogue::run(Arc::clone(self)));
        tokio::spawn(outages::run(Arc::clone(self)));
        tokio::spawn(pushes::run(Arc::clone(self)));
        tokio::spawn(reminders::run(Arc::clone(self)));
        tokio::spawn(coverage_figures::run(Arc::clone(self)));
        Ok(())
    }

    fn desk(&self, channel: Channel) -> Option<&send::Desk> {
        self.desks.get()?.iter().find(|desk| desk.channel == channel)
    }

    /// Where a new reply stands from the beginning. It goes at once unless there is too much already,
    /// or another process still has an earlier one of this person to send (`open`).
    fn stands(&self, channel: Channel, open: Option<&str>) -> LineState {
        if channel.capabilities().arrival == Arrival::Read {
            return LineState::Offered;
        }
        let is_next = open.is_none_or(|owner| owner == self.process);
        match self.desk(channel) {
            Some(desk) if is_next && desk.has_room() => LineState::Sending,
            _ => LineState::Queued,
        }
    }

    /// The time of this assistant.
    pub fn now(&self) -> Moment {
        (self.clock)()
    }

    /// What imports and operators brought, as it is now.
    async fn known(&self) -> Result<Arc<directory::Known>, StoreError> {
        let revision = self.store.revision("directory").await?;
        self.directory.at(&self.store, revision).await
    }

    /// The content as it is now; what began with one goes on with it.
    pub fn content(&self) -> Arc<Content> {
        Arc::clone(&self.content.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts other content in the place of the present one, whole.
    pub fn replace_content(&self, content: Arc<Content>) {
        *self.content.write().unwrap_or_else(PoisonError::into_inner) = content;
    }

    /// The message as it is sent when an earlier sending of it may have arrived: without its picture.
    fn repeated(&self, body: &Body) -> Body {
        let lang = body.lang.unwrap_or_default();
        let note = self.content().words.render(lang, &say!("sent-again"));
        Body {
            text: format!("{note}\n\n{}", body.text),
            picture: None,
            chart: None,
            ..body.clone()
        }
    }

    /// True once the program has been told to stop: nothing new is taken.
    pub fn is_stopping(&self) -> bool {
        self.stopping.is_cancelled()
    }

    pub fn stopping(&self) -> CancellationToken {
        self.stopping.clone()
    }

    /// Stops taking, finishes what was taken, closes the database; within 10 seconds.
    pub async fn stop(&self) {
        self.stopping.cancel();
        self.tasks.close();
        if tokio::time::timeout(Duration::from_secs(6), self.tasks.wait()).await.is_err() {
            tracing::warn!(
                "some turns did not finish in time; their senders will deliver them again"
            );
        }
        self.closing.cancel();
        self.desks_open.close();
        if tokio::time::timeout(Duration::from_secs(2), self.desks_open.wait()).await.is_err() {
            tracing::warn!("some messages were still being sent; they may arrive twice");
        } else if self.desks.get().is_some() {
            let _ = self.store.retire(&self.process).await;
        }
        let _ = tokio::time::timeout(Duration::from_secs(1), self.store.close()).await;
    }
}

/// The time, read once a turn.
#[expect(clippy::disallowed_methods, reason = "the one place where time enters")]
pub fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Moment(since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX)))
}
