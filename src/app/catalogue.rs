//! The list of procedures in the running program: taken in from a file, held as one snapshot, read again
//! when another process has replaced it.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use super::App;
use super::import::{ImportFailed, sha256};
use crate::catalogue::{self, Catalogue, Changes, Edition, Entry, read};
use crate::sheet;
use crate::store::{Store, StoreError};
use crate::when::{Date, Moment};

/// A file with a list, and what the operator says of it.
pub struct Given<'a> {
    pub file: &'a str,
    pub bytes: &'a [u8],
    pub source: String,
    pub checked_on: Date,
}

/// A list that was read without a mistake, and what it would change.
pub struct Prepared {
    edition: Edition,
    entries: Vec<Entry>,
    pub changes: Changes,
}

impl Prepared {
    /// Reads a file and compares it with the list of now; nothing is changed.
    ///
    /// # Errors
    /// Everything that is wrong with the file, or the database.
    pub async fn of(store: &Store, given: Given<'_>, now: Moment) -> Result<Self, ImportFailed> {
        let Given { file, bytes, source, checked_on } = given;
        let tables = sheet::read(file, bytes).map_err(|problem| vec![problem])?;
        let entries = read::entries(file, &tables)?;
        let before = store.catalogue().await?;
        let changes = catalogue::changes(before.entries(), &entries);
        let edition = Edition {
            number: 0,
            file: file.to_owned(),
            sha256: sha256(bytes),
            actor: "operator".to_owned(),
            at: now,
            source,
            checked_on,
            rows: i64::try_from(entries.len()).unwrap_or(i64::MAX),
        };
        Ok(Self { edition, entries, changes })
    }

    /// Puts the list in the place of the one of now; the number of its edition, or none where that of
    /// now is the same.
    ///
    /// # Errors
    /// When the database cannot be used; nothing is changed then.
    pub async fn take_in(&self, store: &Store) -> Result<Option<i64>, StoreError> {
        store.replace_catalogue(&self.edition, &self.entries).await
    }
}

/// The list in hand, and the revision that it is of.
#[derive(Default)]
pub struct Held(RwLock<(i64, Arc<Catalogue>)>);

impl Held {
    pub async fn load(store: &Store) -> Result<Self, StoreError> {
        let held = Self::default();
        held.refresh(store).await?;
        Ok(held)
    }

    fn get(&self) -> (i64, Arc<Catalogue>) {
        let held = self.0.read().unwrap_or_else(PoisonError::into_inner);
        (held.0, Arc::clone(&held.1))
    }

    /// Reads the list again where somebody has replaced it; true when it was.
    async fn refresh(&self, store: &Store) -> Result<bool, StoreError> {
        let revision = store.revision("catalogue").await?;
        if revision == self.get().0 {
            return Ok(false);
        }
        let catalogue = Arc::new(store.catalogue().await?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = (revision, catalogue);
        Ok(true)
    }
}

/// So often a running program looks whether the list was replaced.
const EVERY: Duration = Duration::from_secs(3);

/// Keeps the list of a serving process up to date.
pub async fn run(app: Arc<App>) {
    let mut clock = tokio::time::interval(EVERY);
    let stopping = app.stopping();
    loop {
        tokio::select! {
            () = stopping.cancelled() => return,
            _ = clock.tick() => {}
        }
        match app.refresh_catalogue().await {
            Ok(true) => {
                let rows = app.catalogue().entries().len();
                tracing::info!(rows, "the list of procedures was replaced");
            }
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "the list of procedures could not be read"),
        }
    }
}

impl App {
    /// The list of procedures as last read.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.catalogue.get().1
    }

    /// Reads the list of procedures again where an import has replaced it; true when it was.
    ///
    /// # Errors
    /// When the database cannot be used; the list in hand stays then.
    pub async fn refresh_catalogue(&self) -> Result<bool, StoreError> {
        self.catalogue.refresh(&self.store).await
    }
}
