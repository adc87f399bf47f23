//! Posts: who serves which unit, listed and ended. What counts is compared with the time at reading.

use super::audit::audit;
use super::pool::Write;
use super::{Store, StoreError};

/// A post as it stands; the person has no name here.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PostRow {
    pub id: String,
    pub account: String,
    pub role: String,
    pub unit: String,
    pub granted: i64,
    pub expires: Option<i64>,
    /// When the person wrote last, where that is known.
    pub seen: Option<i64>,
    /// Of a helper.
    #[sqlx(skip)]
    pub hamlets: Vec<String>,
}

/// Whose posts: of a unit and all below it, or of all units (`*`); of one role, or of any (empty).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Within {
    pub unit: String,
    pub role: String,
}

impl Within {
    pub fn everything() -> Self {
        Self::of("*")
    }

    /// Everybody of a unit and what is below it.
    pub fn of(unit: &str) -> Self {
        Self { unit: unit.to_owned(), role: String::new() }
    }
}

impl Store {
    /// The posts that hold now, by unit, from after one on.
    pub async fn posts(
        &self,
        within: &Within,
        now: i64,
        after: &str,
        most: i64,
    ) -> Result<Vec<PostRow>, StoreError> {
        let sql = "with recursive below(id) as (select o.id from units o where o.id = $1
                union select u.id from below b join units u on u.parent = b.id)
            select p.id, p.account, p.role, p.unit, p.granted, p.expires,
                (select max(t.updated) from peers e join talks t on t.peer = e.id
                    where e.account = p.account) as seen
            from posts p
            where (p.unit, p.id) > (coalesce((select a.unit from posts a where a.id = $2), ''), $2)
              and p.revoked is null and (p.expires is null or p.expires > $3)
              and ($1 = '*' or p.unit in (select id from below))
              and ($5 = '' or p.role = $5)
            order by p.unit, p.id limit $4";
        let posts = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(&within.unit).bind(after).bind(now).bind(most);
            query.bind(&within.role).fetch_all(db).await
        })?;
        self.with_hamlets(posts).await
    }

    /// The one post that holds now and whose id begins so; none where there are several.
    pub async fn post_like(
        &self,
        within: &Within,
        now: i64,
        begins: &str,
    ) -> Result<Option<PostRow>, StoreError> {
        let sql = "with recursive below(id) as (select o.id from units o where o.id = $1
                union select u.id from below b join units u on u.parent = b.id)
            select p.id, p.account, p.role, p.unit, p.granted, p.expires,
                cast(null as bigint) as seen
            from posts p
            where p.id >= $2 and p.id < $2 || '~'
              and p.revoked is null and (p.expires is null or p.expires > $3)
              and ($1 = '*' or p.unit in (select id from below))
              and ($4 = '' or p.role = $4)
            limit 2";
        let found: Vec<PostRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(&within.unit).bind(begins).bind(now);
            query.bind(&within.role).fetch_all(db).await
        })?;
        let mut found = self.with_hamlets(found).await?;
        Ok(found.pop().filter(|_| found.is_empty()))
    }

    /// Ends a post; false where it is over.
    pub async fn revoke_post(&self, id: &str, now: i64, actor: &str) -> Result<bool, StoreError> {
        let mut write = self.pool.begin().await?;
        let is_done = revoke(&mut write, id, now, actor).await?;
        write.commit().await?;
        Ok(is_done)
    }

    /// Lets a post hold until a moment, or for good; false where it was revoked.
    pub async fn extend_post(
        &self,
        id: &str,
        until: Option<i64>,
        now: i64,
        actor: &str,
    ) -> Result<bool, StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "update posts set expires = $1 where id = $2 and revoked is null";
        let changed = writing!(&mut write, |db| {
            let query = sqlx::query(sql).bind(until).bind(id);
            query.execute(db).await.map(|done| done.rows_affected())
        })?;
        if changed > 0 {
            let until = until.map_or_else(|| "-".to_owned(), |until| until.to_string());
            audit(&mut write, now, actor, "staff.extend", &format!("{id} {until}")).await?;
        }
        write.commit().await?;
        Ok(changed > 0)
    }
}

/// Ends a post in the transaction of what it is part of; false where it is over.
pub(super) async fn revoke(
    write: &mut Write<'_>,
    id: &str,
    now: i64,
    actor: &str,
) -> Result<bool, StoreError> {
    let sql =
        "update posts set revoked = $1 where id = $2 and revoked is null returning role, unit";
    let ended: Option<(String, String)> = writing!(&mut *write, |db| {
        sqlx::query_as(sql).bind(now).bind(id).fetch_optional(db).await
    })?;
    let Some((role, unit)) = ended else { return Ok(false) };
    audit(write, now, actor, "staff.revoke", &format!("{id} {role} {unit}")).await?;
    Ok(true)
}

/// Ends all posts of a person who leaves.
pub(super) async fn leave(write: &mut Write<'_>, peer: &str, now: i64) -> Result<(), StoreError> {
    let sql = "update posts set revoked = $1 where revoked is null
        and account = (select e.account from peers e where e.id = $2)";
    writing!(write, |db| sqlx::query(sql).bind(now).bind(peer).execute(db).await.map(|_| ()))?;
    Ok(())
}
