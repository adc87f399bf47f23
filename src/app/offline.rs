//! The offline page of house visits: what it may offer to whom, and the visits that it sends, in one commit.

use super::App;
use super::workbench::Workbench;
use crate::channel::{Channel, TakeFailed};
use crate::store::StoreError;
use crate::visit::sent::{Refusal, Sent};

/// A hamlet that somebody looks after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnHamlet {
    pub id: String,
    pub name: String,
    pub commune: String,
}

/// Of each visit that was sent, in order: kept, or why not.
pub type Taken = Vec<Result<(), Refusal>>;

/// Somebody else's change in between means from the start again.
const TRIES: u32 = 3;

impl App {
    /// The hamlets that somebody at the web chat looks after now; none of anybody who is no helper.
    ///
    /// # Errors
    /// When the database cannot be used.
    pub async fn hamlets_helped(
        &self,
        address: &str,
    ) -> Result<Option<Vec<OwnHamlet>>, StoreError> {
        let bench = self.known_at(address).await?;
        Ok(bench.and_then(|bench| bench.hamlets_helped(self.now())))
    }

    /// Takes visits in; the same ones again change nothing. None of anybody who is no helper now.
    ///
    /// # Errors
    /// When the program stops or the database cannot be used: nothing was kept then.
    pub async fn take_visits(
        &self,
        address: &str,
        sent: &[Sent],
    ) -> Result<Option<Taken>, TakeFailed> {
        if self.is_stopping() {
            return Err(TakeFailed::Stopping);
        }
        self.tasks.track_future(self.try_visits(address, sent)).await.map_err(|error| {
            tracing::warn!(%error, visits = sent.len(), "visits were not taken; they will come again");
            TakeFailed::Unavailable(error.to_string())
        })
    }

    async fn try_visits(&self, address: &str, sent: &[Sent]) -> Result<Option<Taken>, StoreError> {
        let ids: Vec<&str> = sent.iter().map(|sent| sent.id.as_str()).collect();
        for _ in 0..TRIES {
            let Some(mut bench) = self.known_at(address).await? else { return Ok(None) };
            let kept = self.store.visits_kept(&ids).await?;
            let Some(taken) = bench.take_visits(sent, &kept, self.now()) else { return Ok(None) };
            let Some(commit) = bench.close_visits() else { return Ok(Some(taken)) };
            if self.commit(commit).await?.is_ok() {
                return Ok(Some(taken));
            }
        }
        Err(StoreError::Unavailable("this talk keeps changing".to_owned()))
    }

    /// The workbench of somebody at the web chat whom we know.
    async fn known_at(&self, address: &str) -> Result<Option<Workbench<'_>>, StoreError> {
        let channel = Channel::Webchat;
        let lane = self.address_hash(channel.id(), address);
        let mut loaded = self.store.load(&[(channel.id(), &lane)], &[]).await?;
        let Some(session) = loaded.sessions.remove(&lane) else { return Ok(None) };
        let known = self.directory.at(&self.store, loaded.directory).await?;
        Ok(Some(Workbench::open(self, channel, address, &lane, Some(session), known)))
    }
}
