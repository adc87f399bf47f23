//! Civil servants: invitations by one-time code, and accounts.

use super::audit::audit;
use super::pool::Write;
use super::{Conflict, Store, StoreError, random_id};

/// An invitation as it is made; the code itself is never stored, only its keyed hash.
#[derive(Debug, Clone)]
pub struct Invite {
    pub code_hash: String,
    pub role: String,
    pub unit: String,
    pub created: i64,
    pub expires: i64,
}

/// How often codes were guessed wrong since a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongGuesses {
    pub by_this_person: i64,
    pub by_all: i64,
}

impl Store {
    pub async fn invite(&self, invite: &Invite, actor: &str) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "insert into invites (code_hash, role, unit, created, expires)
            values ($1, $2, $3, $4, $5)";
        writing!(&mut write, |db| {
            sqlx::query(sql)
                .bind(&invite.code_hash)
                .bind(&invite.role)
                .bind(&invite.unit)
                .bind(invite.created)
                .bind(invite.expires)
                .execute(db)
                .await
                .map(|_| ())
        })?;
        let detail = format!("{} {}", invite.role, invite.unit);
        audit(&mut write, invite.created, actor, "staff.invite", &detail).await?;
        write.commit().await?;
        Ok(())
    }

    /// Role and unit of a code that may be used now.
    pub async fn redeemable(
        &self,
        code_hash: &str,
        now: i64,
    ) -> Result<Option<(String, String)>, StoreError> {
        let sql = "select role, unit from invites
            where code_hash = $1 and used is null and expires > $2";
        let query = reading!(self.pool, |db| {
            sqlx::query_as::<_, (String, String)>(sql)
                .bind(code_hash)
                .bind(now)
                .fetch_optional(db)
                .await
        });
        Ok(query?)
    }

    pub async fn wrong_guesses(&self, actor: &str, since: i64) -> Result<WrongGuesses, StoreError> {
        let sql = "select cast(coalesce(sum(case when actor = $1 then 1 else 0 end), 0) as bigint),
                count(*)
            from audit where action = 'staff.code.wrong' and at >= $2";
        let (by_this_person, by_all): (i64, i64) = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(actor).bind(since).fetch_one(db).await
        })?;
        Ok(WrongGuesses { by_this_person, by_all })
    }
}

/// Uses the code up, makes the account and links the person; a conflict when the code is gone.
pub(super) async fn redeem(
    write: &mut Write<'_>,
    peer: &str,
    code_hash: &str,
    now: i64,
) -> Result<Result<(), Conflict>, StoreError> {
    let account = random_id();
    let sql = "update invites set used = $1, account = $2
        where code_hash = $3 and used is null and expires > $1 returning role, unit";
    let found: Option<(String, String)> = writing!(write, |db| {
        sqlx::query_as(sql).bind(now).bind(&account).bind(code_hash).fetch_optional(db).await
    })?;
    let Some((role, unit)) = found else { return Ok(Err(Conflict)) };
    let sql = "insert into accounts (id, role, unit, created) values ($1, $2, $3, $4)";
    writing!(write, |db| {
        sqlx::query(sql)
            .bind(&account)
            .bind(&role)
            .bind(&unit)
            .bind(now)
            .execute(db)
            .await
            .map(|_| ())
    })?;
    let sql = "update peers set account = $1 where id = $2";
    writing!(write, |db| sqlx::query(sql).bind(&account).bind(peer).execute(db).await.map(|_| ()))?;
    audit(write, now, &account, "staff.link", &format!("{role} {unit}")).await?;
    Ok(Ok(()))
}
