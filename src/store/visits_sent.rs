//! What is kept already of visits that come a second time.

use std::collections::BTreeMap;

use super::commit::json;
use super::{Store, StoreError};
use crate::visit::Visit;
use crate::visit::sent::Kept;

/// Id, account, household, parts.
type KeptRow = (String, String, String, String);

impl Store {
    /// Those of these visits that are kept, by their id.
    pub async fn visits_kept(&self, ids: &[&str]) -> Result<BTreeMap<String, Kept>, StoreError> {
        let ids: Vec<[&str; 1]> = ids.iter().map(|id| [*id]).collect();
        let rows: Vec<KeptRow> = batch_read!(
            self.pool,
            json(&ids),
            "select v.id, v.actor, v.household, v.parts",
            "join visits v on v.id = value->>0"
        )?;
        let kept = |(id, actor, household, parts): KeptRow| {
            let parts = serde_json::from_str(&parts).unwrap_or_default();
            (id.clone(), Kept { visit: Visit { id, parts }, actor, household })
        };
        Ok(rows.into_iter().map(kept).collect())
    }
}
