//! Figures that somebody publishes or takes back in a talk, in the transaction of its turn and with its audit.

use std::sync::Arc;

use super::audit::audit;
use super::commit::Conflict;
use super::import::{Imported, NewImport, import_as};
use super::imports::{Reverted, revert};
use super::pool::Write;
use super::{Store, StoreError};
use crate::when::Moment;

/// A file with figures as it was shown to who publishes it.
#[derive(Debug, Clone)]
pub struct Published {
    /// The id of the import.
    pub id: String,
    pub import: Arc<NewImport>,
    /// So many values are new or corrected.
    pub values: u64,
    /// The post by which they may.
    pub post: String,
}

/// An import that somebody takes back.
#[derive(Debug, Clone)]
pub struct TakenBack {
    pub import: String,
    pub actor: String,
    /// So many of its values count.
    pub values: i64,
    pub post: String,
}

impl Store {
    /// When the file with this content was taken in, where its figures were not taken back.
    pub async fn counting_since(&self, sha256: &str) -> Result<Option<Moment>, StoreError> {
        let sql = "select at from imports
            where kind = 'figures' and sha256 = $1 and reverted is null";
        let at: Option<i64> = reading!(self.pool, |db| {
            sqlx::query_scalar(sql).bind(sha256).fetch_optional(db).await
        })?;
        Ok(at.map(Moment))
    }

    /// How many values of an import count; none where it was taken back.
    pub async fn counting_values(&self, import: &str) -> Result<Option<i64>, StoreError> {
        let sql = "select (select count(*) from figures f where f.import = i.id and f.counts)
            from imports i where i.id = $1 and i.reverted is null";
        Ok(reading!(self.pool, |db| {
            sqlx::query_scalar(sql).bind(import).fetch_optional(db).await
        })?)
    }
}

/// The figures count from now on; a conflict where the file counts already, where others changed what it was
/// compared with, or where the post is over.
pub(super) async fn publish(
    write: &mut Write<'_>,
    new: &Published,
    at: i64,
) -> Result<Result<(), Conflict>, StoreError> {
    let Published { id, import, values, post } = new;
    if !holds(write, post, at).await?
        || import_as(write, import, id).await? != Imported::Changed(*values)
    {
        return Ok(Err(Conflict));
    }
    let detail = format!("{id}, {values} values");
    audit(write, at, &import.actor, "figures.publish", &detail).await?;
    Ok(Ok(()))
}

/// The figures of an import count no more; a conflict where that was done, or where the post is over.
pub(super) async fn take_back(
    write: &mut Write<'_>,
    old: &TakenBack,
    at: i64,
) -> Result<Result<(), Conflict>, StoreError> {
    let TakenBack { import, actor, values, post } = old;
    if !holds(write, post, at).await?
        || revert(write, import, actor, Moment(at)).await? != Reverted::Done(*values)
    {
        return Ok(Err(Conflict));
    }
    Ok(Ok(()))
}

async fn holds(write: &mut Write<'_>, post: &str, at: i64) -> Result<bool, StoreError> {
    let sql = "select id from posts
        where id = $1 and revoked is null and (expires is null or expires > $2)";
    let found: Option<String> = writing!(write, |db| {
        sqlx::query_scalar(sql).bind(post).bind(at).fetch_optional(db).await
    })?;
    Ok(found.is_some())
}
