//! The centres of units that the province took in.

use super::audit::audit;
use super::commit::json;
use super::import::bump;
use super::{Store, StoreError, random_id};
use crate::places::Office;

/// A file with the whole list of centres: its name, its SHA-256, who takes it in and when.
#[derive(Debug, Clone)]
pub struct OfficeFile {
    pub file: String,
    pub sha256: String,
    pub actor: String,
    pub at: i64,
}

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

    /// Puts a list in the place of the one before, in one transaction.
    pub async fn replace_offices(
        &self,
        from: &OfficeFile,
        offices: &[Office],
    ) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        // Also makes others who import wait for this one.
        bump(&mut write, "directory").await?;
        let sql = "insert into imports (id, kind, file, sha256, actor, at)
            values ($1, 'offices', $2, $3, $4, $5) on conflict (kind, sha256) where reverted is null
            do update set file = excluded.file, actor = excluded.actor, at = excluded.at
            returning id";
        let import: String = writing!(&mut write, |db| {
            let query = sqlx::query_scalar(sql).bind(random_id()).bind(&from.file);
            query.bind(&from.sha256).bind(&from.actor).bind(from.at).fetch_one(db).await
        })?;
        let sql = "delete from offices";
        writing!(&mut write, |db| sqlx::query(sql).execute(db).await.map(|_| ()))?;
        let rows: Vec<_> = offices.iter().map(|office| row(office, &import)).collect();
        batch_run!(
            &mut write,
            json(&rows),
            "insert into offices (unit, address, hours, phone, helper, source, checked_on, import)
             select value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6,
                value->>7",
            ""
        )?;
        let detail = format!("{} centres, {}", offices.len(), from.sha256);
        audit(&mut write, from.at, &from.actor, "offices.import", &detail).await?;
        Ok(write.commit().await?)
    }
}

fn row<'a>(office: &'a Office, import: &'a str) -> impl serde::Serialize + 'a {
    let checked_on = office.checked_on.map_or_else(String::new, |date| date.to_string());
    let Office { unit, address, hours, phone, helper, source, .. } = office;
    (unit, address, hours, phone, helper, source, checked_on, import)
}

fn office((unit, address, hours, phone, helper, source, checked_on): OfficeRow) -> Office {
    let checked_on = checked_on.parse().ok();
    Office { unit, address, hours, phone, helper, source, checked_on }
}
