//! The audit trail: who did what and when. Rows are only ever added, and chained by hashes.

use sha2::{Digest, Sha256};

use super::pool::Write;
use super::{Pool, Store, StoreError};

/// What is written down of a deed; its place in the chain is found when it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// UTC milliseconds.
    pub at: i64,
    /// An account, a person's id or who runs a command.
    pub actor: String,
    pub action: String,
    /// Without personal text.
    pub detail: String,
}

/// A row of the chain.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AuditRow {
    pub number: i64,
    pub at: i64,
    pub actor: String,
    pub action: String,
    pub detail: String,
    /// 64 hexadecimal digits.
    pub hash: String,
}

/// A place in the chain, written `NUMBER:HASH`: a row and the hash that holds all before it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Head {
    pub number: i64,
    pub hash: String,
}

/// Which rows are listed; empty is any.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// UTC milliseconds.
    pub since: i64,
    pub actor: String,
    pub action: String,
}

/// Adds a row in the transaction of what it tells of. `at` in milliseconds, `detail` without personal text.
pub(super) async fn audit(
    write: &mut Write<'_>,
    at: i64,
    actor: &str,
    action: &str,
    detail: &str,
) -> Result<(), StoreError> {
    let [actor, action, detail] = [actor, action, detail].map(str::to_owned);
    append(write, &[Deed { at, actor, action, detail }]).await
}

/// Adds rows in three statements, however many they are. Whoever writes at the same time waits at the head, so this
/// stands late in a transaction.
pub(super) async fn append(write: &mut Write<'_>, deeds: &[Deed]) -> Result<(), StoreError> {
    let Ok(count @ 1..) = i64::try_from(deeds.len()) else { return Ok(()) };
    let sql = "update audit_head set number = number + $1 where name = 'audit'
        returning number - $1 as number, hash";
    let mut head: Head =
        writing!(&mut *write, |db| sqlx::query_as(sql).bind(count).fetch_one(db).await)?;
    let chained: Vec<AuditRow> = deeds.iter().map(|deed| head.follow(deed)).collect();
    let rows: Vec<_> = chained
        .iter()
        .map(|row| (row.number, row.at, &row.actor, &row.action, &row.detail, &row.hash))
        .collect();
    batch_run!(
        &mut *write,
        super::commit::json(&rows),
        "insert into audit (number, at, actor, action, detail, hash)
         select cast(value->>0 as bigint), cast(value->>1 as bigint), value->>2, value->>3,
                value->>4, value->>5",
        ""
    )?;
    let sql = "update audit_head set hash = $1 where name = 'audit' and number = $2";
    let moved = writing!(&mut *write, |db| {
        let query = sqlx::query(sql).bind(&head.hash).bind(head.number);
        query.execute(db).await.map(|done| done.rows_affected())
    })?;
    match moved {
        1 => Ok(()),
        _ => Err(StoreError::Refused("the head of the audit moved by itself".to_owned())),
    }
}

/// Moves the rows of an earlier version into the chain, oldest first; nothing where there are none.
pub(super) async fn adopt(pool: &Pool) -> Result<(), StoreError> {
    let sql = "select count(*) from (select 1 from audit_before limit 1) as waiting";
    let waiting: i64 = reading!(pool, |db| sqlx::query_scalar(sql).fetch_one(db).await)?;
    if waiting == 0 {
        return Ok(());
    }
    let mut write = pool.begin().await?;
    // Another process that adopts at the same time waits here, and then finds nothing.
    let sql = "update audit_head set number = number where name = 'audit'";
    writing!(&mut write, |db| sqlx::query(sql).execute(db).await.map(|_| ()))?;
    let sql = "delete from audit_before returning at, actor, action, detail, id";
    type Row = (i64, String, String, String, String);
    let mut before: Vec<Row> = writing!(&mut write, |db| sqlx::query_as(sql).fetch_all(db).await)?;
    before.sort_by(|one, other| (one.0, &one.4).cmp(&(other.0, &other.4)));
    let deed = |(at, actor, action, detail, _): Row| Deed { at, actor, action, detail };
    let deeds: Vec<Deed> = before.into_iter().map(deed).collect();
    append(&mut write, &deeds).await?;
    write.commit().await?;
    Ok(())
}

impl Head {
    /// Before the first row.
    pub fn start() -> Self {
        Self { number: 0, hash: "0".repeat(64) }
    }

    /// Goes on by one deed; its row.
    pub fn follow(&mut self, deed: &Deed) -> AuditRow {
        self.number += 1;
        self.hash = self.hash_of(self.number, deed);
        let Deed { at, actor, action, detail } = deed.clone();
        AuditRow { number: self.number, at, actor, action, detail, hash: self.hash.clone() }
    }

    /// SHA-256 of the hash before, the number and the moment (eight bytes each, greatest first), and the texts, each
    /// after its length in bytes (eight bytes), so that no two rows read alike.
    fn hash_of(&self, number: i64, deed: &Deed) -> String {
        let mut hash = Sha256::new();
        hash.update(self.hash.as_bytes());
        hash.update(number.to_be_bytes());
        hash.update(deed.at.to_be_bytes());
        for text in [&deed.actor, &deed.action, &deed.detail] {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        }
        data_encoding::HEXLOWER.encode(&hash.finalize())
    }
}

impl AuditRow {
    pub fn deed(&self) -> Deed {
        let Self { at, actor, action, detail, .. } = self.clone();
        Deed { at, actor, action, detail }
    }
}

impl Store {
    /// Where the chain ends.
    pub async fn audit_head(&self) -> Result<Head, StoreError> {
        let sql = "select number, hash from audit_head where name = 'audit'";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).fetch_one(db).await)?)
    }

    /// The greatest number of a row; 0 without any.
    pub async fn audit_last(&self) -> Result<i64, StoreError> {
        let sql = "select coalesce(max(number), 0) from audit";
        Ok(reading!(self.pool, |db| sqlx::query_scalar(sql).fetch_one(db).await)?)
    }

    /// Rows after a number, in order.
    pub async fn audit_rows(
        &self,
        after: i64,
        filter: &AuditFilter,
        most: i64,
    ) -> Result<Vec<AuditRow>, StoreError> {
        let sql = "select number, at, actor, action, detail, hash from audit
            where number > $1 and at >= $2 and ($3 = '' or actor = $3) and ($4 = '' or action = $4)
            order by number limit $5";
        let AuditFilter { since, actor, action } = filter;
        Ok(reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(after).bind(since).bind(actor).bind(action);
            query.bind(most).fetch_all(db).await
        })?)
    }
}

impl std::fmt::Display for Head {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.number, self.hash)
    }
}

impl std::str::FromStr for Head {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let head = text.split_once(':').and_then(|(number, hash)| {
            let number: i64 = number.parse().ok().filter(|number| *number >= 0)?;
            let is_hash = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
            is_hash.then(|| Self { number, hash: hash.to_ascii_lowercase() })
        });
        head.ok_or_else(|| "NUMBER:HASH as `dvcbot audit verify` printed it".to_owned())
    }
}
