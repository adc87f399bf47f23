//! Group commit: turns of many people that wait at the same moment go into one transaction.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::App;
use super::metrics::Counter;
use crate::store::{Conflict, PeerCommit, Store, StoreError};

pub type Answer = Result<Result<(), Conflict>, StoreError>;

/// A person's commit and who waits for it.
pub struct Job {
    pub commit: PeerCommit,
    pub answer: oneshot::Sender<Answer>,
}

const MOST_IN_A_BATCH: usize = 256;
const TRIES: u32 = 3;

/// Takes what waits, commits it, answers; ends when the program drops its senders.
pub async fn run(app: Arc<App>, mut waiting: mpsc::Receiver<Job>) {
    let mut jobs = Vec::with_capacity(MOST_IN_A_BATCH);
    while gather(&mut waiting, &mut jobs, MOST_IN_A_BATCH).await > 0 {
        let (alone, group): (Vec<Job>, Vec<Job>) =
            jobs.drain(..).partition(|job| !job.commit.rare.is_empty());
        commit_group(&app.store, group).await;
        for job in alone {
            let answer = app.store.commit_alone(&job.commit).await;
            let _ = job.answer.send(answer);
        }
    }
}

const TIDY_EVERY: Duration = Duration::from_millis(250);
/// So many turns since the last time are worth it.
const WORTH_TIDYING: u64 = 256;

/// Keeps the log of an SQLite database short while there is much to do.
pub async fn tidy(app: Arc<App>) {
    let mut before = 0;
    loop {
        tokio::select! {
            () = app.stopping.cancelled() => return,
            () = tokio::time::sleep(TIDY_EVERY) => {}
        }
        let turns = app.metrics.count(Counter::Turn);
        if turns - before >= WORTH_TIDYING {
            before = turns;
            let _ = app.store.tidy().await;
        }
    }
}

/// Waits for the first, lets whoever is about to come arrive too, and takes them all; 0 at the end.
pub async fn gather<T>(waiting: &mut mpsc::Receiver<T>, jobs: &mut Vec<T>, most: usize) -> usize {
    if waiting.recv_many(jobs, most).await == 0 {
        return 0;
    }
    let mut before = 0;
    while before < jobs.len() && jobs.len() < most {
        before = jobs.len();
        tokio::task::yield_now().await;
        while jobs.len() < most
            && let Ok(job) = waiting.try_recv()
        {
            jobs.push(job);
        }
    }
    jobs.len()
}

/// One transaction for all; when it fails, each by itself, so that one bad row hurts only itself.
async fn commit_group(store: &Store, group: Vec<Job>) {
    if group.is_empty() {
        return;
    }
    let (commits, answers): (Vec<_>, Vec<_>) =
        group.into_iter().map(|job| (job.commit, job.answer)).unzip();
    match store.commit(&commits).await {
        Ok(outcomes) => {
            for (answer, outcome) in answers.into_iter().zip(outcomes) {
                let _ = answer.send(Ok(outcome));
            }
        }
        Err(error) => {
            tracing::warn!(%error, turns = commits.len(), "a batch failed, each turn is tried by itself");
            for (commit, answer) in commits.iter().zip(answers) {
                let _ = answer.send(commit_one(store, commit).await);
            }
        }
    }
}

async fn commit_one(store: &Store, commit: &PeerCommit) -> Answer {
    let mut tried = 1;
    loop {
        match store.commit(std::slice::from_ref(commit)).await {
            Ok(mut outcomes) => return Ok(outcomes.pop().unwrap_or(Err(Conflict))),
            Err(error) if error.is_passing() && tried < TRIES => {
                tokio::time::sleep(Duration::from_millis(10 << tried)).await;
                tried += 1;
            }
            Err(error) => return Err(error),
        }
    }
}
