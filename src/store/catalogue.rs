//! The province's list of procedures: replaced whole, read whole.

use super::audit::audit;
use super::pool::Write;
use super::{Store, StoreError};
use crate::catalogue::{Catalogue, Edition, Entry};
use crate::when::Moment;

/// number, file, sha256, actor, at, source, checked on, rows.
type EditionRow = (i64, String, String, String, i64, String, String, i64);

const EDITIONS: &str = "select number, file, sha256, actor, at, source, checked_on, rows
    from catalogue_editions order by number desc";

/// code, edition, position, the entry as JSON.
type Row = (String, i64, usize, String);

impl Store {
    /// All editions, the last first.
    pub async fn catalogue_editions(&self) -> Result<Vec<Edition>, StoreError> {
        let rows: Vec<EditionRow> =
            reading!(self.pool, |db| sqlx::query_as(EDITIONS).fetch_all(db).await)?;
        rows.into_iter().map(edition).collect()
    }

    /// The list as it is now, ready to be searched.
    pub async fn catalogue(&self) -> Result<Catalogue, StoreError> {
        let Some(edition) = self.catalogue_editions().await?.into_iter().next() else {
            return Ok(Catalogue::default());
        };
        let sql = "select entry from catalogue where edition = $1 order by position";
        let rows: Vec<String> = reading!(self.pool, |db| {
            sqlx::query_scalar(sql).bind(edition.number).fetch_all(db).await
        })?;
        if i64::try_from(rows.len()) != Ok(edition.rows) {
            let why = "the list of procedures was replaced while it was read";
            return Err(StoreError::Unavailable(why.to_owned()));
        }
        let entry = |row: &String| serde_json::from_str(row);
        let entries: Result<Vec<Entry>, _> = rows.iter().map(entry).collect();
        let entries = entries.map_err(|error| StoreError::Refused(error.to_string()))?;
        Ok(Catalogue::new(Some(edition), entries))
    }

    /// Puts a list in the place of the one before, in one transaction; none when the last edition is
    /// the same. Its number is given here.
    pub async fn replace_catalogue(
        &self,
        new: &Edition,
        entries: &[Entry],
    ) -> Result<Option<i64>, StoreError> {
        let mut write = self.pool.begin().await?;
        // Also makes others who import wait for this one.
        let sql = "update revisions set number = number + 1 where name = 'catalogue'
            returning number";
        let number: i64 = writing!(&mut write, |db| sqlx::query_scalar(sql).fetch_one(db).await)?;
        let last: Option<EditionRow> =
            writing!(&mut write, |db| sqlx::query_as(EDITIONS).fetch_optional(db).await)?;
        if last.map(edition).transpose()?.is_some_and(|last| is_same(&last, new)) {
            return Ok(None);
        }
        insert_edition(&mut write, number, new).await?;
        let sql = "delete from catalogue";
        writing!(&mut write, |db| sqlx::query(sql).execute(db).await.map(|_| ()))?;
        batch_run!(
            &mut write,
            rows(number, entries)?,
            "insert into catalogue (code, edition, position, entry)
             select value->>0, cast(value->>1 as bigint), cast(value->>2 as bigint), value->>3",
            "where true"
        )?;
        let detail = format!("edition {number}, {} rows, {}", entries.len(), new.sha256);
        audit(&mut write, new.at.0, &new.actor, "catalogue.import", &detail).await?;
        write.commit().await?;
        Ok(Some(number))
    }
}

/// The same file, told to come from the same place and to be checked on the same day.
fn is_same(last: &Edition, new: &Edition) -> bool {
    (&last.sha256, &last.source, last.checked_on) == (&new.sha256, &new.source, new.checked_on)
}

async fn insert_edition(
    write: &mut Write<'_>,
    number: i64,
    new: &Edition,
) -> Result<(), StoreError> {
    let sql = "insert into catalogue_editions
            (number, file, sha256, actor, at, source, checked_on, rows)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    writing!(write, |db| {
        sqlx::query(sql)
            .bind(number)
            .bind(&new.file)
            .bind(&new.sha256)
            .bind(&new.actor)
            .bind(new.at.0)
            .bind(&new.source)
            .bind(new.checked_on.to_string())
            .bind(new.rows)
            .execute(db)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

fn rows(edition: i64, entries: &[Entry]) -> Result<String, StoreError> {
    let row = |(at, entry): (usize, &Entry)| -> serde_json::Result<_> {
        Ok((entry.code.clone(), edition, at, serde_json::to_string(entry)?))
    };
    let rows: serde_json::Result<Vec<Row>> = entries.iter().enumerate().map(row).collect();
    let rows = rows.and_then(|rows| serde_json::to_string(&rows));
    rows.map_err(|error| StoreError::Refused(error.to_string()))
}

fn edition(row: EditionRow) -> Result<Edition, StoreError> {
    let (number, file, sha256, actor, at, source, checked_on, rows) = row;
    let checked_on = checked_on.parse().map_err(StoreError::Refused)?;
    Ok(Edition { number, file, sha256, actor, at: Moment(at), source, checked_on, rows })
}
