//! What is kept of a Zalo Official Account: its tokens, whom a person of the office answers, who withdrew.

use serde::{Deserialize, Serialize};

use super::commit::run;
use super::{Store, StoreError, audit, posts, session};

/// A pair of tokens, as the database has it.
#[derive(Clone, PartialEq, Eq)]
pub struct ZaloTokens {
    pub version: i64,
    pub access: String,
    pub refresh: String,
    /// UTC milliseconds.
    pub made: i64,
    pub expires: i64,
    /// Why somebody has to log in again.
    pub trouble: Option<String>,
}

/// Where a pair comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenSource<'a> {
    /// A person logged in: this is audited.
    Login {
        actor: &'a str,
    },
    Refresh,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    access: String,
    refresh: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    version: i64,
    pair: String,
    made: i64,
    expires: i64,
    trouble: Option<String>,
}

impl Store {
    /// The tokens of an app; none before the first login.
    ///
    /// # Errors
    /// Refused where they were sealed with another key.
    pub async fn zalo_tokens(&self, app: &str) -> Result<Option<ZaloTokens>, StoreError> {
        let sql = "select version, pair, made, expires, trouble from zalo_tokens where app = $1";
        let row: Option<Row> =
            reading!(self.pool, |db| { sqlx::query_as(sql).bind(app).fetch_optional(db).await })?;
        let Some(Row { version, pair, made, expires, trouble }) = row else { return Ok(None) };
        let plain = self.keys.unseal(&pair).and_then(|plain| serde_json::from_str(&plain).ok());
        let Sealed { access, refresh } = plain.ok_or_else(|| {
            StoreError::Refused("the tokens of Zalo were sealed with another key".to_owned())
        })?;
        Ok(Some(ZaloTokens { version, access, refresh, made, expires, trouble }))
    }

    /// Keeps a new pair in the place of `new.version - 1` (0 for none); false where another is there already.
    pub async fn keep_zalo_tokens(
        &self,
        app: &str,
        new: &ZaloTokens,
        source: TokenSource<'_>,
    ) -> Result<bool, StoreError> {
        let plain = Sealed { access: new.access.clone(), refresh: new.refresh.clone() };
        let plain = serde_json::to_string(&plain).unwrap_or_default();
        let unsealed = || StoreError::Refused("the tokens of Zalo cannot be sealed".to_owned());
        let pair = self.keys.seal(&plain).ok_or_else(unsealed)?;
        let mut write = self.pool.begin().await?;
        let sql = "insert into zalo_tokens (app, version, pair, made, expires, trouble)
            values ($1, $2, $3, $4, $5, null)
            on conflict (app) do update set version = excluded.version, pair = excluded.pair,
                made = excluded.made, expires = excluded.expires, trouble = null
            where zalo_tokens.version = excluded.version - 1";
        let kept = writing!(&mut write, |db| {
            let query = sqlx::query(sql).bind(app).bind(new.version).bind(&pair);
            let query = query.bind(new.made).bind(new.expires);
            query.execute(db).await.map(|done| done.rows_affected())
        })?;
        if kept == 0 {
            return Ok(false);
        }
        if let TokenSource::Login { actor } = source {
            audit::audit(&mut write, new.made, actor, "zalo.login", app).await?;
        }
        write.commit().await?;
        Ok(true)
    }

    /// This pair is of no use any more; nothing where another has taken its place.
    pub async fn note_zalo_trouble(
        &self,
        app: &str,
        version: i64,
        why: &str,
    ) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "update zalo_tokens set trouble = $3 where app = $1 and version = $2";
        writing!(&mut write, |db| {
            sqlx::query(sql).bind(app).bind(version).bind(why).execute(db).await.map(|_| ())
        })?;
        write.commit().await?;
        Ok(())
    }

    /// Gives a lease back before its holder ends.
    pub async fn release_lease(&self, name: &str, process: &str) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "delete from leases where name = $1 and owner = $2";
        writing!(&mut write, |db| {
            sqlx::query(sql).bind(name).bind(process).execute(db).await.map(|_| ())
        })?;
        write.commit().await?;
        Ok(())
    }

    /// When a person said something last, UTC milliseconds.
    pub async fn spoke_at(&self, peer: &str) -> Result<Option<i64>, StoreError> {
        let sql = "select updated from talks where peer = $1";
        let at = reading!(self.pool, |db| {
            sqlx::query_scalar::<_, i64>(sql).bind(peer).fetch_optional(db).await
        });
        Ok(at?)
    }

    /// Somebody of the office answers this person, until then.
    pub async fn pause_zalo(
        &self,
        address_hash: &str,
        until: i64,
        now: i64,
    ) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let over = "delete from zalo_pauses where until <= $1";
        writing!(&mut write, |db| sqlx::query(over).bind(now).execute(db).await.map(|_| ()))?;
        let sql = "insert into zalo_pauses (address_hash, until) values ($1, $2)
            on conflict (address_hash) do update set until = excluded.until
            where zalo_pauses.until < excluded.until";
        writing!(&mut write, |db| {
            sqlx::query(sql).bind(address_hash).bind(until).execute(db).await.map(|_| ())
        })?;
        write.commit().await?;
        Ok(())
    }

    /// Whether somebody of the office answers this person now.
    pub async fn is_zalo_paused(&self, address_hash: &str, now: i64) -> Result<bool, StoreError> {
        let sql =
            "select exists (select 1 from zalo_pauses where address_hash = $1 and until > $2)";
        let found = reading!(self.pool, |db| {
            sqlx::query_scalar::<_, bool>(sql).bind(address_hash).bind(now).fetch_one(db).await
        });
        Ok(found?)
    }

    /// Forgets a person who asked the platform for it, as `/xoa` does; nothing where this event (a keyed hash) did
    /// so before, for they may have come back since.
    pub async fn withdraw(&self, peer: &str, event: &str, at: i64) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let sql =
            "insert into seen (delivery, peer, first_number, end_number, intent, confidence, at)
            values ($1, $2, 0, 0, 'withdraw', 1, $3) on conflict (delivery) do nothing";
        let is_new = writing!(&mut write, |db| {
            let query = sqlx::query(sql).bind(event).bind(peer).bind(at);
            query.execute(db).await.map(|done| done.rows_affected() > 0)
        })?;
        if !is_new {
            return Ok(());
        }
        session::forget_talk(&mut write, peer).await?;
        posts::leave(&mut write, peer, at).await?;
        let talk = "update talks set version = version + 1, next_number = 1, state = ''
            where peer = $1";
        run(&mut write, talk, peer).await?;
        let paused = "delete from zalo_pauses
            where address_hash = (select address_hash from peers where id = $1)";
        run(&mut write, paused, peer).await?;
        let address = "update peers set address_hash = null, address = null, account = null
            where id = $1";
        run(&mut write, address, peer).await?;
        audit::audit(&mut write, at, peer, "person.withdraw", "").await?;
        write.commit().await?;
        Ok(())
    }
}

impl std::fmt::Debug for ZaloTokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ZaloTokens {} until {}", self.version, self.expires)
    }
}
