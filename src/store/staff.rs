//! Civil servants: invitations by one-time code, and the posts that they stand for.

use data_encoding::BASE32_NOPAD;

use super::audit::audit;
use super::hamlets::{hand_over, invite_to, listed};
use super::pool::Write;
use super::{Conflict, Store, StoreError, random_bytes, random_id};

/// An invitation as it is made; the code itself is never stored, only its keyed hash.
#[derive(Debug, Clone)]
pub struct Invite {
    pub code_hash: String,
    pub role: String,
    pub unit: String,
    /// Of a helper: the ids of those that they look after.
    pub hamlets: Vec<String>,
    pub created: i64,
    pub expires: i64,
    /// Until when the post holds; none for no end.
    pub post_expires: Option<i64>,
}

/// What a code that may be used now stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redeemable {
    pub role: String,
    pub unit: String,
    /// Of a helper.
    pub hamlets: Vec<String>,
}

/// A one-time code of 16 letters and digits (80 bits).
pub struct Code(String);

/// A code that can be guessed; each kind is counted by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    Invite,
    Certificate,
    Class,
    /// On the card of a household.
    Home,
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
        keep_invite(&mut write, invite, actor).await?;
        write.commit().await?;
        Ok(())
    }

    /// What a code stands for that may be used now.
    pub async fn redeemable(
        &self,
        code_hash: &str,
        now: i64,
    ) -> Result<Option<Redeemable>, StoreError> {
        let sql = "select role, unit from invites
            where code_hash = $1 and used is null and expires > $2";
        let query = reading!(self.pool, |db| {
            sqlx::query_as::<_, (String, String)>(sql)
                .bind(code_hash)
                .bind(now)
                .fetch_optional(db)
                .await
        });
        let Some((role, unit)) = query? else { return Ok(None) };
        let hamlets = self.hamlets_of_invite(code_hash).await?;
        Ok(Some(Redeemable { role, unit, hamlets }))
    }

    pub async fn wrong_guesses(
        &self,
        of: Guess,
        actor: &str,
        since: i64,
    ) -> Result<WrongGuesses, StoreError> {
        let sql = "select cast(coalesce(sum(case when actor = $1 then 1 else 0 end), 0) as bigint),
                count(*)
            from audit where action = $3 and at >= $2";
        let (by_this_person, by_all): (i64, i64) = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(actor).bind(since).bind(of.action()).fetch_one(db).await
        })?;
        Ok(WrongGuesses { by_this_person, by_all })
    }
}

impl Guess {
    /// What the audit calls a wrong one.
    pub fn action(self) -> &'static str {
        match self {
            Self::Invite => "staff.code.wrong",
            Self::Certificate => "certificate.code.wrong",
            Self::Class => "class.code.wrong",
            Self::Home => "home.code.wrong",
        }
    }
}

impl Code {
    pub fn new() -> Self {
        Self(BASE32_NOPAD.encode(&random_bytes::<10>()))
    }

    /// As it is typed, without what makes it readable.
    pub fn bare(&self) -> &str {
        &self.0
    }
}

impl Default for Code {
    fn default() -> Self {
        Self::new()
    }
}

/// In four groups, to be read aloud.
impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, letter) in self.0.chars().enumerate() {
            let group = if at > 0 && at % 4 == 0 { "-" } else { "" };
            write!(f, "{group}{letter}")?;
        }
        Ok(())
    }
}

/// Keeps an invitation in the transaction of what it is part of.
pub(super) async fn keep_invite(
    write: &mut Write<'_>,
    invite: &Invite,
    actor: &str,
) -> Result<(), StoreError> {
    let sql = "insert into invites (code_hash, role, unit, created, expires, post_expires)
        values ($1, $2, $3, $4, $5, $6)";
    writing!(&mut *write, |db| {
        let query = sqlx::query(sql).bind(&invite.code_hash).bind(&invite.role).bind(&invite.unit);
        let query = query.bind(invite.created).bind(invite.expires).bind(invite.post_expires);
        query.execute(db).await.map(|_| ())
    })?;
    invite_to(write, &invite.code_hash, &invite.hamlets).await?;
    let detail = format!("{} {}{}", invite.role, invite.unit, listed(&invite.hamlets));
    audit(write, invite.created, actor, "staff.invite", &detail).await
}

/// Uses the code up and gives the person the post; who has no account yet gets one. A conflict when the code is gone.
pub(super) async fn redeem(
    write: &mut Write<'_>,
    peer: &str,
    code_hash: &str,
    now: i64,
) -> Result<Result<(), Conflict>, StoreError> {
    let account = account_of(write, peer, now).await?;
    let sql = "update invites set used = $1, account = $2
        where code_hash = $3 and used is null and expires > $1
        returning role, unit, post_expires";
    let found: Option<(String, String, Option<i64>)> = writing!(&mut *write, |db| {
        sqlx::query_as(sql).bind(now).bind(&account).bind(code_hash).fetch_optional(db).await
    })?;
    let Some((role, unit, expires)) = found else { return Ok(Err(Conflict)) };
    let sql = "insert into posts (id, account, role, unit, granted, expires)
        values ($1, $2, $3, $4, $5, $6)";
    let post = random_id();
    writing!(&mut *write, |db| {
        let query = sqlx::query(sql).bind(&post).bind(&account).bind(&role).bind(&unit);
        query.bind(now).bind(expires).execute(db).await.map(|_| ())
    })?;
    let hamlets = hand_over(write, code_hash, &post).await?;
    let detail = format!("{post} {role} {unit}{}", listed(&hamlets));
    audit(write, now, &account, "staff.link", &detail).await?;
    Ok(Ok(()))
}

/// The person's account, made where there is none.
async fn account_of(write: &mut Write<'_>, peer: &str, now: i64) -> Result<String, StoreError> {
    let sql = "select account from peers where id = $1 and account is not null";
    let known: Option<String> = writing!(&mut *write, |db| {
        sqlx::query_scalar(sql).bind(peer).fetch_optional(db).await
    })?;
    if let Some(known) = known {
        return Ok(known);
    }
    let account = random_id();
    let sql = "insert into accounts (id, created) values ($1, $2)";
    writing!(&mut *write, |db| {
        sqlx::query(sql).bind(&account).bind(now).execute(db).await.map(|_| ())
    })?;
    let sql = "update peers set account = $1 where id = $2";
    writing!(write, |db| sqlx::query(sql).bind(&account).bind(peer).execute(db).await.map(|_| ()))?;
    Ok(account)
}
