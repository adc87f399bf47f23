//! Targets of units: taken in from a file that people send, whole or not at all, after a preview.

use std::collections::HashMap;

use super::figure_files::{Given, named};
use super::import::{ImportFailed, sha256, target_row};
use crate::kpi::file::{self, Naming};
use crate::sheet;
use crate::store::{Imported, NewImport, Rows, Store, StoreError};
use crate::when::Moment;
use crate::words::{Lang, Words};

/// A file that was read without a mistake, and what it would change.
pub struct Prepared {
    import: NewImport,
    pub new: usize,
    pub unchanged: usize,
    /// Unit, indicator, period, the value before and after in hundredths of a percent.
    pub changed: Vec<(String, String, String, i64, i64)>,
}

impl Prepared {
    /// Reads a file and compares it with what counts now; nothing is changed.
    ///
    /// # Errors
    /// Everything that is wrong with the file, or the database.
    pub async fn of(
        store: &Store,
        words: &Words,
        given: Given<'_>,
        now: Moment,
    ) -> Result<Self, ImportFailed> {
        let Given { file, bytes, told } = given;
        let tables = sheet::read(file, bytes).map_err(|problem| vec![problem])?;
        let units = store.units().await?;
        let naming = Naming::new(|one| words.plain(Lang::Vi, &one.name().key));
        let (targets, sheets) = file::targets(file, &tables, &units, &naming, &told)?;
        let known: HashMap<_, _> = store.counting_targets().await?.into_iter().collect();
        let (mut new, mut unchanged, mut changed) = (0, 0, Vec::new());
        for target in &targets {
            let id = target.indicator.to_owned();
            let key = (target.unit.clone(), id.clone(), target.period.to_string());
            match known.get(&key) {
                None => new += 1,
                Some(before) if *before == target.target => unchanged += 1,
                Some(before) => changed.push((key.0, id, key.2, *before, target.target)),
            }
        }
        let import = NewImport {
            file: named(file, &sheets),
            sha256: sha256(bytes),
            actor: "operator".to_owned(),
            at: now.0,
            rows: Rows::Targets(targets.into_iter().map(target_row).collect()),
        };
        Ok(Self { import, new, unchanged, changed })
    }

    /// The targets count from now on.
    ///
    /// # Errors
    /// When the database cannot be used; nothing is changed then.
    pub async fn take_in(&self, store: &Store) -> Result<Imported, StoreError> {
        store.import_targets(&self.import).await
    }
}
