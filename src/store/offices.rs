//! The centres of units that the province took in.

use super::pool::Write;
use super::{Store, StoreError};
use crate::places::Office;

type OfficeRow = (String, String, String, String, String, String, String);

impl Store {
    /// All centres that were taken in.
    pub async fn offices(&self) -> Result<Vec<Office>, StoreError> {
        let sql = "select unit, address, hours, phone, helper, source, checked_on
            from offices order by unit";
        let rows: Vec<OfficeRow> =
            reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?;
        Ok(rows.into_iter().map(office).collect())
    }
}

/// The whole list in the place of the one before.
pub(super) async fn replace(write: &mut Write<'_>, rows: String) -> Result<u64, StoreError> {
    let sql = "delete from offices";
    writing!(&mut *write, |db| sqlx::query(sql).execute(db).await.map(|_| ()))?;
    Ok(batch_run!(
        write,
        rows,
        "insert into offices (unit, address, hours, phone, helper, source, checked_on, import)
         select value->>'unit', value->>'address', value->>'hours', value->>'phone',
            value->>'helper', value->>'source', coalesce(value->>'checked_on', ''),
            value->>'import'",
        ""
    )?)
}

fn office((unit, address, hours, phone, helper, source, checked_on): OfficeRow) -> Office {
    let checked_on = checked_on.parse().ok();
    Office { unit, address, hours, phone, helper, source, checked_on }
}
