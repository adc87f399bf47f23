//! The audit trail: who did what and when; rows are only ever added.

use super::pool::Write;
use super::{StoreError, random_id};

/// Adds a row in the transaction of what it tells of. `at` in milliseconds, `detail` without personal text.
pub(super) async fn audit(
    write: &mut Write<'_>,
    at: i64,
    actor: &str,
    action: &str,
    detail: &str,
) -> Result<(), StoreError> {
    let sql = "insert into audit (id, at, actor, action, detail) values ($1, $2, $3, $4, $5)";
    let id = random_id();
    writing!(write, |db| {
        sqlx::query(sql)
            .bind(&id)
            .bind(at)
            .bind(actor)
            .bind(action)
            .bind(detail)
            .execute(db)
            .await
            .map(|_| ())
    })?;
    Ok(())
}
