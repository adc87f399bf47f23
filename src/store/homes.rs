//! Households: what is due in them, what is in their way, who was there twice on a day; forgotten when they want it.

use super::commit::json;
use super::pool::Write;
use super::{NewNotice, Store, StoreError, outbox};
use crate::visit::field::NO;
use crate::visit::{Field, Visit};
use crate::when::{Date, Moment};

/// A household as its last visit left it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Home {
    /// Sealed.
    pub code: String,
    pub hamlet: String,
    pub revisit: Option<String>,
    pub obstacle: Option<String>,
}

/// One of the visits of a household on a day on which two helpers wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Side {
    pub household: String,
    /// Sealed; none where the household is kept no more.
    pub code: Option<String>,
    pub hamlet: String,
    pub day: String,
    pub actor: String,
    pub id: String,
    /// JSON, as of a visit.
    pub parts: String,
}

/// A household whose helper agreed to come on a day, and how to reach the helper.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Agreed {
    pub household: String,
    /// Sealed.
    pub code: String,
    pub hamlet: String,
    pub lang: String,
    pub account: String,
    pub peer: String,
    pub channel: String,
    pub lane: String,
}

impl Store {
    /// The first households of hamlets in which somebody agreed to come by this day, the longest overdue first.
    pub async fn homes_due(&self, hamlets: &[&str], until: Date) -> Result<Vec<Home>, StoreError> {
        let until = until.to_string();
        let rows: Vec<_> = hamlets.iter().map(|hamlet| (hamlet, &until)).collect();
        // That it is not null tells PostgreSQL how few they are: else it would read all households.
        Ok(batch_read!(
            self.pool,
            json(&rows),
            "select h.code, h.hamlet, h.revisit, h.obstacle",
            "cross join households h where h.hamlet = value->>0 and h.revisit is not null
                and h.revisit <= value->>1 and h.code is not null
             order by h.revisit, h.id limit 41"
        )?)
    }

    /// The first households of hamlets in whose way one of these obstacles is, nobody of whom manages alone, and where
    /// nobody is due by this day.
    pub async fn homes_stuck(
        &self,
        hamlets: &[&str],
        obstacles: &[&str],
        until: Date,
    ) -> Result<Vec<Home>, StoreError> {
        let until = until.to_string();
        let pairs =
            hamlets.iter().flat_map(|hamlet| obstacles.iter().map(move |one| (hamlet, one)));
        let rows: Vec<_> = pairs.map(|(hamlet, obstacle)| (hamlet, obstacle, &until)).collect();
        Ok(batch_read!(
            self.pool,
            json(&rows),
            "select h.code, h.hamlet, h.revisit, h.obstacle",
            "cross join households h where h.hamlet = value->>0 and h.obstacle = value->>1
                and (h.revisit is null or h.revisit > value->>2)
                and h.code is not null and h.counted not like '%able%'
             order by h.begun, h.id limit 41"
        )?)
    }

    /// The last households of a commune that two helpers wrote down on one day, with all visits of that day.
    pub async fn homes_of_two(&self, unit: &str, since: Date) -> Result<Vec<Side>, StoreError> {
        let sql = "select v.household, h.code, v.hamlet, v.day, v.actor, v.id, v.parts
            from (select household, day from visits
                  where unit = $1 and day >= $2 and household <> ''
                  group by household, day having count(distinct actor) > 1
                  order by day desc, household limit 6) twice
            cross join visits v left join households h on h.id = v.household
            where v.household = twice.household and v.day = twice.day
            order by v.day desc, v.household, v.at, v.id";
        let since = since.to_string();
        Ok(reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(unit).bind(&since).fetch_all(db).await
        })?)
    }

    /// Which of these households are kept.
    pub async fn homes_kept(&self, households: &[String]) -> Result<Vec<String>, StoreError> {
        let rows: Vec<[&String; 1]> = households.iter().map(|one| [one]).collect();
        let kept: Vec<(String,)> = batch_read!(
            self.pool,
            json(&rows),
            "select h.id",
            "cross join households h where h.id = value->>0"
        )?;
        Ok(kept.into_iter().map(|(id,)| id).collect())
    }

    /// Whom to remind of households that they agreed to visit in these days, and were not reminded of.
    pub async fn agreed(&self, [from, to]: [Date; 2]) -> Result<Vec<Agreed>, StoreError> {
        let sql = "select h.id as household, h.code, h.hamlet, h.lang, v.actor as account,
                p.id as peer, p.channel, p.address_hash as lane
            from households h join visits v on v.id = h.visit
            join peers p on p.account = v.actor
            where h.revisit >= $1 and h.revisit <= $2 and h.code is not null
              and (h.reminded is null or h.reminded <> h.revisit)
              and p.blocked is null and p.address_hash is not null
            order by p.id, h.revisit, h.id limit 1000";
        let (from, to) = (from.to_string(), to.to_string());
        Ok(reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(&from).bind(&to).fetch_all(db).await
        })?)
    }

    /// Queues the reminders and notes that they were given; none of it where one was given meanwhile.
    pub async fn remind(
        &self,
        households: &[&str],
        notices: &[NewNotice],
        now: Moment,
    ) -> Result<Option<u64>, StoreError> {
        let rows: Vec<[&str; 1]> = households.iter().map(|one| [*one]).collect();
        let mut write = self.pool.begin().await?;
        let noted = batch_run!(
            &mut write,
            json(&rows),
            "update households set reminded = revisit
             where (reminded is null or reminded <> revisit) and id in (select value->>0",
            ")"
        )?;
        if usize::try_from(noted).ok() != Some(households.len()) {
            return Ok(None);
        }
        let queued = outbox::notify(&mut write, notices, now.0).await?;
        write.commit().await?;
        Ok(Some(queued))
    }
}

/// Did the household say after this visit, which comes late, that it wants nothing kept?
pub(super) async fn is_forgotten(
    write: &mut Write<'_>,
    household: &str,
    begun: &str,
) -> Result<bool, StoreError> {
    let sql = "select count(*) from households_forgotten where id = $1 and begun >= $2";
    let count: i64 = writing!(write, |db| {
        sqlx::query_scalar(sql).bind(household).bind(begun).fetch_one(db).await
    })?;
    Ok(count > 0)
}

/// A household that wants nothing kept: what was kept of it and of its visits goes, what was counted stays. `begun` is
/// when that was said, as visits tell when they began.
pub(super) async fn forget(
    write: &mut Write<'_>,
    household: &str,
    begun: &str,
) -> Result<(), StoreError> {
    let sql = "insert into households_forgotten (id, begun) values ($1, $2)
        on conflict (id) do update set begun = excluded.begun
            where households_forgotten.begun < excluded.begun";
    writing!(&mut *write, |db| {
        sqlx::query(sql).bind(household).bind(begun).execute(db).await.map(|_| ())
    })?;
    let mut refused = Visit::default();
    refused.take(refused.part(Field::Consent, NO));
    let refused = json(&refused.parts);
    let sql = "update visits set household = '', parts = $2 where household = $1";
    writing!(&mut *write, |db| {
        sqlx::query(sql).bind(household).bind(&refused).execute(db).await.map(|_| ())
    })?;
    super::commit::run(write, "delete from households where id = $1", household).await
}
