//! The assistant as a running program: one message, one turn, one commit.

mod commit;
mod deliver;
mod effects;
pub mod import;
mod jobs;
mod turns;

use std::sync::{Arc, RwLock};
use std::time::Duration;

use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::content::Content;
use crate::store::{Store, StoreError};
use crate::units::Units;
use crate::when::Moment;

/// What the running assistant needs; shared by all channels.
pub struct App {
    pub store: Store,
    pub content: Arc<Content>,
    pub kpi_public: bool,
    clock: Clock,
    directory: RwLock<Directory>,
    lanes: turns::Lanes,
    commits: mpsc::Sender<commit::Job>,
    wakes: deliver::Wakes,
    arrived: mpsc::UnboundedSender<(String, i64)>,
    tasks: TaskTracker,
    stopping: CancellationToken,
}

/// Where a turn's time comes from: [`now`], or a test's own.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

/// The units as last read, and the revision that they are of.
struct Directory {
    revision: i64,
    units: Arc<Units>,
}

impl App {
    /// Starts the background tasks over an open database with its units.
    pub async fn start(
        store: Store,
        content: Arc<Content>,
        kpi_public: bool,
        clock: Clock,
    ) -> Result<Arc<Self>, StoreError> {
        let revision = store.revision("units").await?;
        let units = Arc::new(store.units().await?);
        let (commits, waiting_commits) = mpsc::channel(1024);
        let (arrived, cursors) = mpsc::unbounded_channel();
        let app = Arc::new(Self {
            store,
            content,
            kpi_public,
            clock,
            directory: RwLock::new(Directory { revision, units }),
            lanes: turns::Lanes::default(),
            commits,
            wakes: deliver::Wakes::default(),
            arrived,
            tasks: TaskTracker::new(),
            stopping: CancellationToken::new(),
        });
        tokio::spawn(commit::run(Arc::clone(&app), waiting_commits));
        tokio::spawn(deliver::acknowledge(Arc::clone(&app), cursors));
        tokio::spawn(jobs::run(Arc::clone(&app)));
        Ok(app)
    }

    /// The units, read again when an import has changed them.
    pub async fn units(&self) -> Result<Arc<Units>, StoreError> {
        let revision = self.store.revision("units").await?;
        if let Ok(directory) = self.directory.read()
            && directory.revision == revision
        {
            return Ok(Arc::clone(&directory.units));
        }
        let units = Arc::new(self.store.units().await?);
        if let Ok(mut directory) = self.directory.write() {
            *directory = Directory { revision, units: Arc::clone(&units) };
        }
        Ok(units)
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
        if tokio::time::timeout(Duration::from_secs(8), self.tasks.wait()).await.is_err() {
            tracing::warn!(
                "some turns did not finish in time; their senders will deliver them again"
            );
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
