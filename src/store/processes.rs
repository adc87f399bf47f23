//! Which processes live, what one of them does for all, and what a dead one leaves behind.

use std::collections::BTreeMap;

use super::{Store, StoreError};

impl Store {
    /// One more beat of this process; answers the beats of all.
    pub async fn beat(&self, process: &str) -> Result<BTreeMap<String, i64>, StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "insert into processes (id, beat) values ($1, 1)
            on conflict (id) do update set beat = processes.beat + 1";
        writing!(&mut write, |db| sqlx::query(sql).bind(process).execute(db).await.map(|_| ()))?;
        let all: Vec<(String, i64)> = writing!(&mut write, |db| {
            sqlx::query_as("select id, beat from processes").fetch_all(db).await
        })?;
        write.commit().await?;
        Ok(all.into_iter().collect())
    }

    /// Takes away a process that has not gone beyond this beat, with its leases.
    pub async fn bury(&self, process: &str, beat: i64) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "delete from processes where id = $1 and beat = $2";
        writing!(&mut write, |db| {
            sqlx::query(sql).bind(process).bind(beat).execute(db).await.map(|_| ())
        })?;
        let sql = "delete from leases where owner not in (select id from processes)";
        writing!(&mut write, |db| sqlx::query(sql).execute(db).await.map(|_| ()))?;
        write.commit().await?;
        Ok(())
    }

    /// This process ends of itself and leaves nothing behind.
    pub async fn retire(&self, process: &str) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        for sql in ["delete from processes where id = $1", "delete from leases where owner = $1"] {
            writing!(&mut write, |db| sqlx::query(sql)
                .bind(process)
                .execute(db)
                .await
                .map(|_| ()))?;
        }
        write.commit().await?;
        Ok(())
    }

    /// All other processes are dead: only where this one has the database alone.
    pub async fn bury_all(&self) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        for sql in ["delete from processes", "delete from leases"] {
            writing!(&mut write, |db| sqlx::query(sql).execute(db).await.map(|_| ()))?;
        }
        write.commit().await?;
        Ok(())
    }

    /// What dead processes were sending may have arrived: replies are queued again and marked so,
    /// notices are not repeated. What they only held is anybody's. How many were in doubt.
    pub async fn adopt_orphans(&self) -> Result<u64, StoreError> {
        if !self.has_orphans().await? {
            return Ok(0);
        }
        let mut write = self.pool.begin().await?;
        let orphans = [
            "update messages set state = 'ambiguous', owner = null, doubt = true
             where state in ('queued', 'sending') and state = 'sending' and kind = 'notice'
             and owner not in (select id from processes)",
            "update messages set state = 'queued', owner = null, doubt = true
             where state in ('queued', 'sending') and state = 'sending'
             and owner not in (select id from processes)",
            "update messages set owner = null
             where state in ('queued', 'sending') and state = 'queued'
             and owner not in (select id from processes)",
        ];
        let mut in_doubt = 0;
        for (at, sql) in orphans.into_iter().enumerate() {
            let changed = writing!(&mut write, |db| {
                sqlx::query(sql).execute(db).await.map(|done| done.rows_affected())
            })?;
            in_doubt += if at < 2 { changed } else { 0 };
        }
        write.commit().await?;
        Ok(in_doubt)
    }

    async fn has_orphans(&self) -> Result<bool, StoreError> {
        let sql = "select exists (select 1 from messages where state in ('queued', 'sending')
            and owner not in (select id from processes))";
        let found =
            reading!(self.pool, |db| { sqlx::query_scalar::<_, bool>(sql).fetch_one(db).await });
        Ok(found?)
    }

    /// Takes or keeps a lease; false while a living process has it.
    pub async fn hold_lease(&self, name: &str, process: &str) -> Result<bool, StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "insert into leases (name, owner) values ($1, $2)
            on conflict (name) do update set owner = excluded.owner
            where leases.owner = excluded.owner
                or leases.owner not in (select id from processes)
            returning owner";
        let held: Option<(String,)> = writing!(&mut write, |db| {
            sqlx::query_as(sql).bind(name).bind(process).fetch_optional(db).await
        })?;
        write.commit().await?;
        Ok(held.is_some())
    }

    /// What was set up under this name, last.
    pub async fn setup(&self, name: &str) -> Result<Option<String>, StoreError> {
        let sql = "select value from setups where name = $1";
        let value = reading!(self.pool, |db| {
            sqlx::query_scalar::<_, String>(sql).bind(name).fetch_optional(db).await
        });
        Ok(value?)
    }

    pub async fn note_setup(&self, name: &str, value: &str) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "insert into setups (name, value) values ($1, $2)
            on conflict (name) do update set value = excluded.value";
        writing!(&mut write, |db| {
            sqlx::query(sql).bind(name).bind(value).execute(db).await.map(|_| ())
        })?;
        write.commit().await?;
        Ok(())
    }
}
