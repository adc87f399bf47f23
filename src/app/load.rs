//! Group loading: what turns of many people start from is read together, as they are committed together.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use super::App;
use super::commit::gather;
use crate::channel::Channel;
use crate::store::{Loaded, Seen, Session, StoreError};

/// What a lane needs to know before its turns run.
#[derive(Debug)]
pub struct Start {
    /// None for somebody new.
    pub session: Option<Session>,
    /// Those of the deliveries that had their turn.
    pub seen: Vec<Seen>,
    /// The revision of the directory.
    pub directory: i64,
}

/// A lane's question and who waits for the answer.
pub struct Job {
    pub channel: Channel,
    pub lane: String,
    pub deliveries: Vec<String>,
    pub answer: oneshot::Sender<Result<Start, StoreError>>,
}

const MOST_TOGETHER: usize = 256;

/// Reads for all lanes that ask at the same moment; ends when the program drops its senders.
pub async fn run(app: Arc<App>, mut waiting: mpsc::Receiver<Job>) {
    let mut jobs = Vec::with_capacity(MOST_TOGETHER);
    while gather(&mut waiting, &mut jobs, MOST_TOGETHER).await > 0 {
        let loaded = load(&app, &jobs).await;
        match loaded {
            Ok(mut loaded) => jobs.drain(..).for_each(|job| job.take_from(&mut loaded)),
            Err(error) => jobs.drain(..).for_each(|job| {
                let _ = job.answer.send(Err(error.clone()));
            }),
        }
    }
}

async fn load(app: &App, jobs: &[Job]) -> Result<Loaded, StoreError> {
    let people: Vec<(&str, &str)> =
        jobs.iter().map(|job| (job.channel.id(), job.lane.as_str())).collect();
    let deliveries: Vec<&str> =
        jobs.iter().flat_map(|job| &job.deliveries).map(String::as_str).collect();
    app.store.load(&people, &deliveries).await
}

impl Job {
    fn take_from(self, loaded: &mut Loaded) {
        let seen = self.deliveries.iter().filter_map(|one| loaded.seen.remove(one)).collect();
        let session = loaded.sessions.remove(&self.lane);
        let _ = self.answer.send(Ok(Start { session, seen, directory: loaded.directory }));
    }
}
