//! What every turn goes by and other processes may change: units, hamlets, outages, offices. Read again when its revision changes.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::hamlets::Hamlets;
use crate::outage::Outage;
use crate::places::Office;
use crate::store::{Store, StoreError};
use crate::units::Units;

/// One state of the directory; a lane's turns run with one from first to last.
pub struct Known {
    revision: i64,
    pub units: Units,
    pub hamlets: Hamlets,
    pub outages: Vec<Outage>,
    /// The centres that the province took in.
    pub offices: Vec<Office>,
}

/// The state as last read, and when its revision was last compared with the database.
pub struct Directory {
    held: Mutex<(Arc<Known>, Instant)>,
}

/// So long after a change may turns still go by what was before.
const FRESH: Duration = Duration::from_secs(1);

impl Directory {
    pub async fn open(store: &Store) -> Result<Self, StoreError> {
        let known = read(store, store.revision("directory").await?).await?;
        Ok(Self { held: Mutex::new((known, Instant::now())) })
    }

    /// The state of this revision, read again when the one in hand is of another.
    pub async fn at(&self, store: &Store, revision: i64) -> Result<Arc<Known>, StoreError> {
        if let Some(known) = self.held_at(revision) {
            return Ok(known);
        }
        let known = read(store, revision).await?;
        *self.lock() = (Arc::clone(&known), Instant::now());
        Ok(known)
    }

    /// The state in hand, unless it is too long ago that somebody looked for a change.
    pub fn fresh(&self) -> Option<Arc<Known>> {
        let held = self.lock();
        (held.1.elapsed() < FRESH).then(|| Arc::clone(&held.0))
    }

    fn held_at(&self, revision: i64) -> Option<Arc<Known>> {
        let mut held = self.lock();
        if held.0.revision != revision {
            return None;
        }
        held.1 = Instant::now();
        Some(Arc::clone(&held.0))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, (Arc<Known>, Instant)> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn read(store: &Store, revision: i64) -> Result<Arc<Known>, StoreError> {
    let (units, outages) = (store.units().await?, store.outages().await?);
    let (hamlets, offices) = (store.hamlets().await?, store.offices().await?);
    Ok(Arc::new(Known { revision, units, hamlets, outages, offices }))
}
