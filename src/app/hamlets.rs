//! Hamlets of communes: taken in from a file, whole or not at all.

use super::import::{ImportFailed, sha256};
use crate::hamlets::{self, Changes, Hamlet, read};
use crate::sheet;
use crate::store::{HamletFile, Store, StoreError};
use crate::when::Moment;

/// A list that was read without a mistake, and what it would change.
pub struct Prepared {
    from: HamletFile,
    pub hamlets: Vec<Hamlet>,
    pub changes: Changes,
}

impl Prepared {
    /// Reads a file and compares it with the hamlets of now; nothing is changed.
    ///
    /// # Errors
    /// Everything that is wrong with the file, or the database.
    pub async fn of(
        store: &Store,
        file: &str,
        bytes: &[u8],
        now: Moment,
    ) -> Result<Self, ImportFailed> {
        let tables = sheet::read(file, bytes).map_err(|problem| vec![problem])?;
        let units = store.units().await?;
        let hamlets = read::hamlets(file, &tables, &units, now.date())?;
        let changes = hamlets::changes(&store.hamlets().await?, &hamlets);
        let from = HamletFile {
            file: file.to_owned(),
            sha256: sha256(bytes),
            actor: "operator".to_owned(),
            at: now.0,
            row_count: i64::try_from(hamlets.len()).unwrap_or(i64::MAX),
        };
        Ok(Self { from, hamlets, changes })
    }

    /// Puts the list in the place of what counts now of the communes that it names.
    ///
    /// # Errors
    /// When the database cannot be used; nothing is changed then.
    pub async fn take_in(&self, store: &Store) -> Result<(), StoreError> {
        store.take_in_hamlets(&self.from, &self.hamlets).await
    }
}
