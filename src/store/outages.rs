//! Outages that were announced, and who asked to be told when they are over.

use super::commit::json;
use super::import::bump;
use super::pool::Write;
use super::{NewNotice, Store, StoreError, audit, outbox, random_id};
use crate::outage::{Outage, System};
use crate::when::Moment;

/// Somebody who waits for the end of an outage: whom to tell, where, in which language.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiter {
    pub outage: String,
    pub system: String,
    pub peer: String,
    pub channel: String,
    /// The hash of the address.
    pub lane: String,
    pub lang: String,
}

type OutageRow = (String, String, String, Option<String>, i64);

/// So many are told in one transaction.
const MOST_WAITERS: i64 = 1000;

impl Store {
    /// The outages that nobody ended, also those that are past their end.
    pub async fn outages(&self) -> Result<Vec<Outage>, StoreError> {
        let sql = "select id, system, body, english, until from outages where ended is null
            order by at desc, id";
        let rows: Vec<OutageRow> =
            reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?;
        Ok(rows.into_iter().filter_map(outage).collect())
    }

    /// Announces an outage in place of the one of the same system; who waits goes on waiting.
    pub async fn announce(&self, new: &Outage, actor: &str, at: i64) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let system = new.system.name();
        let sql = "insert into outages (id, system, body, english, until, actor, at)
            values ($1, $2, $3, $4, $5, $6, $7)";
        writing!(&mut write, |db| {
            let query = sqlx::query(sql).bind(&new.id).bind(system).bind(&new.text);
            let query = query.bind(&new.english).bind(new.until.0).bind(actor).bind(at);
            query.execute(db).await.map(|_| ())
        })?;
        let sql = "update outage_waiters set outage = $1 where outage in
            (select id from outages where system = $2 and ended is null and id <> $1)";
        writing!(&mut write, |db| {
            sqlx::query(sql).bind(&new.id).bind(system).execute(db).await.map(|_| ())
        })?;
        let sql = "update outages set ended = $3 where system = $2 and ended is null and id <> $1";
        writing!(&mut write, |db| {
            sqlx::query(sql).bind(&new.id).bind(system).bind(at).execute(db).await.map(|_| ())
        })?;
        audit::audit(&mut write, at, actor, "outage.set", system).await?;
        bump(&mut write, "directory").await?;
        Ok(write.commit().await?)
    }

    /// Ends the outage of a system. False when there was none.
    pub async fn end_outage(
        &self,
        system: System,
        actor: &str,
        at: i64,
    ) -> Result<bool, StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "update outages set ended = $2 where system = $1 and ended is null";
        let ended = writing!(&mut write, |db| {
            let query = sqlx::query(sql).bind(system.name()).bind(at);
            query.execute(db).await.map(|done| done.rows_affected())
        })?;
        audit::audit(&mut write, at, actor, "outage.end", system.name()).await?;
        bump(&mut write, "directory").await?;
        write.commit().await?;
        Ok(ended > 0)
    }

    /// Who waits for outages that are over at this moment; the first thousand.
    pub async fn outage_waiters(&self, now: Moment) -> Result<Vec<Waiter>, StoreError> {
        let sql = "select w.outage, o.system, w.peer, p.channel, p.address_hash as lane, w.lang
            from outage_waiters w join outages o on o.id = w.outage join peers p on p.id = w.peer
            where (o.ended is not null or o.until <= $1) and p.address_hash is not null
            order by w.outage, w.peer limit $2";
        Ok(reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(now.0).bind(MOST_WAITERS).fetch_all(db).await
        })?)
    }

    /// Queues what those who waited are told, and lets them wait no longer, in one transaction.
    pub async fn tell_waiters(
        &self,
        waiters: &[Waiter],
        notices: &[NewNotice],
        now: i64,
    ) -> Result<u64, StoreError> {
        let mut write = self.pool.begin().await?;
        let queued = outbox::notify(&mut write, notices, now).await?;
        let rows: Vec<_> = waiters.iter().map(|waiter| (&waiter.outage, &waiter.peer)).collect();
        batch_run!(
            &mut write,
            json(&rows),
            "delete from outage_waiters where (outage, peer) in (select value->>0, value->>1",
            ")"
        )?;
        write.commit().await?;
        Ok(queued)
    }
}

/// Notes that a person wants to be told; twice is once.
pub(super) async fn wait(
    write: &mut Write<'_>,
    peer: &str,
    outage: &str,
    lang: &str,
) -> Result<(), StoreError> {
    let sql = "insert into outage_waiters (outage, peer, lang)
        select $1, $2, $3 where exists (select 1 from outages where id = $1)
        on conflict do nothing";
    Ok(writing!(write, |db| {
        sqlx::query(sql).bind(outage).bind(peer).bind(lang).execute(db).await.map(|_| ())
    })?)
}

fn outage((id, system, text, english, until): OutageRow) -> Option<Outage> {
    let system = System::from_name(&system)?;
    Some(Outage { id, system, text, english, until: Moment(until) })
}

/// The id of a new outage; it stands in keys.
pub fn new_outage_id() -> String {
    random_id()[..12].to_owned()
}
