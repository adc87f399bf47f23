//! The centres of units: taken in from a file, whole or not at all.

use super::catalogue::Given;
use super::import::{ImportFailed, sha256};
use crate::places::{self, Office, Told};
use crate::sheet;
use crate::store::{OfficeFile, Store, StoreError};
use crate::when::Moment;

/// A list that was read without a mistake.
pub struct Prepared {
    from: OfficeFile,
    pub offices: Vec<Office>,
    /// Which units of the list before are no longer in it.
    pub gone: Vec<String>,
}

impl Prepared {
    /// Reads a file and compares it with the list of now; nothing is changed.
    ///
    /// # Errors
    /// Everything that is wrong with the file, or the database.
    pub async fn of(store: &Store, given: Given<'_>, now: Moment) -> Result<Self, ImportFailed> {
        let Given { file, bytes, source, checked_on } = given;
        let tables = sheet::read(file, bytes).map_err(|problem| vec![problem])?;
        let units = store.units().await?;
        let offices = places::offices(file, &tables, &units, &Told { source, checked_on })?;
        let is_gone = |before: &Office| offices.iter().all(|office| office.unit != before.unit);
        let before = store.offices().await?.into_iter().filter(is_gone);
        let gone = before.map(|office| office.unit).collect();
        let from = OfficeFile {
            file: file.to_owned(),
            sha256: sha256(bytes),
            actor: "operator".to_owned(),
            at: now.0,
        };
        Ok(Self { from, offices, gone })
    }

    /// Puts the list in the place of the one of now.
    ///
    /// # Errors
    /// When the database cannot be used; nothing is changed then.
    pub async fn take_in(&self, store: &Store) -> Result<(), StoreError> {
        store.replace_offices(&self.from, &self.offices).await
    }
}
