//! The outbox: messages on their way to platforms, who sends them, and what became of them.

use serde::Serialize;

use super::commit::json;
use super::messages::LineState;
use super::pool::Write;
use super::{Store, StoreError};

/// A message that is ours to send.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Claimed {
    pub peer: String,
    pub number: i64,
    pub kind: String,
    pub body: String,
    pub doubt: bool,
    /// Encrypted; none after an erasure.
    pub address: Option<String>,
    /// When the person said something last, UTC milliseconds.
    pub spoke: i64,
}

/// What a person is told without having asked; one a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNotice {
    pub peer: String,
    /// JSON, as of a message.
    pub body: String,
    /// Queued where we send, offered where the person reads.
    pub state: LineState,
}

/// Where a message of ours stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub peer: String,
    pub number: i64,
    pub state: LineState,
    /// Still ours to send; only where it is not settled.
    pub is_ours: bool,
    pub why: Option<String>,
    /// From now on it may arrive twice.
    pub doubt: bool,
}

/// So many messages of a channel stand so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Count {
    pub channel: String,
    pub state: String,
    pub kind: String,
    pub why: Option<String>,
    pub doubt: bool,
    pub count: i64,
    /// The oldest of them, UTC milliseconds.
    pub oldest: i64,
}

/// Takes messages that nobody holds, each the first that its person waits for. PostgreSQL passes over
/// what another process takes at the same moment ([`SKIP`] in the place of the mark).
const CLAIM: &str = "update messages set state = 'sending', owner = $2 where (peer, number) in (
        select m.peer, m.number from messages m join peers p on p.id = m.peer
        where m.state in ('queued', 'sending') and m.state = 'queued' and m.owner is null
        and p.channel = $1 and p.blocked is null
        and (m.kind = 'notice' or not exists (select 1 from messages e
            where e.peer = m.peer and e.number < m.number and e.kind <> 'notice'
            and e.state in ('queued', 'sending')))
        order by case m.kind when 'notice' then 1 else 0 end, m.at, m.number limit $3 /* skip */)
    returning peer, number, kind, body, doubt,
        (select p.address from peers p where p.id = messages.peer) as address,
        coalesce((select t.updated from talks t where t.peer = messages.peer), 0) as spoke";
const MARK: &str = "/* skip */";
const SKIP: &str = "for update of m skip locked";

impl Store {
    /// Writes where messages stand; what is no longer `owner`'s is left as it is.
    pub async fn settle(&self, owner: &str, rows: &[Standing]) -> Result<(), StoreError> {
        let flag = |set: bool| if set { "1" } else { "0" };
        let rows: Vec<_> = rows
            .iter()
            .map(|row| {
                let kept = row.is_ours.then_some(owner);
                (&row.peer, row.number, row.state.as_str(), kept, &row.why, flag(row.doubt), owner)
            })
            .collect();
        let rows = serde_json::to_string(&rows).unwrap_or_default();
        let mut write = self.pool.begin().await?;
        batch_run!(
            &mut write,
            rows,
            "update messages set state = value->>2, owner = value->>3, why = value->>4,
                doubt = (doubt or value->>5 = '1')",
            "where messages.peer = value->>0 and messages.number = cast(value->>1 as bigint)
                and messages.owner = value->>6"
        )?;
        write.commit().await?;
        Ok(())
    }

    /// Takes up to `most` messages of a channel that nobody holds, each the first that its person
    /// waits for; replies before notices, the oldest first.
    pub async fn claim(
        &self,
        channel: &str,
        owner: &str,
        most: i64,
    ) -> Result<Vec<Claimed>, StoreError> {
        if !self.has_queued(channel).await? {
            return Ok(Vec::new());
        }
        let mut write = self.pool.begin().await?;
        let sql = match self.is_shared() {
            true => CLAIM.replace(MARK, SKIP),
            false => CLAIM.to_owned(),
        };
        let sql = sqlx::AssertSqlSafe(sql);
        let mut claimed: Vec<Claimed> = writing!(&mut write, |db| {
            sqlx::query_as(sql).bind(channel).bind(owner).bind(most).fetch_all(db).await
        })?;
        write.commit().await?;
        claimed.sort_by(|a, b| (&a.peer, a.number).cmp(&(&b.peer, b.number)));
        Ok(claimed)
    }

    async fn has_queued(&self, channel: &str) -> Result<bool, StoreError> {
        let sql = "select exists (select 1 from messages m join peers p on p.id = m.peer
            where m.state in ('queued', 'sending') and m.state = 'queued' and m.owner is null
            and p.channel = $1)";
        let found = reading!(self.pool, |db| {
            sqlx::query_scalar::<_, bool>(sql).bind(channel).fetch_one(db).await
        });
        Ok(found?)
    }

    /// What `owner` is to send, of turns before `before`.
    pub async fn owned(
        &self,
        channel: &str,
        owner: &str,
        before: i64,
    ) -> Result<Vec<Claimed>, StoreError> {
        let sql = "select m.peer, m.number, m.kind, m.body, m.doubt, p.address,
                coalesce((select t.updated from talks t where t.peer = m.peer), 0) as spoke
            from messages m join peers p on p.id = m.peer
            where m.state in ('queued', 'sending') and m.owner = $2 and m.at < $3
            and p.channel = $1 order by m.peer, m.number";
        let rows = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(channel).bind(owner).bind(before).fetch_all(db).await
        });
        Ok(rows?)
    }

    /// The person does not let us in: what was to be sent to them has failed.
    pub async fn mark_blocked(&self, peer: &str, now: i64) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "update peers set blocked = $2 where id = $1 and blocked is null";
        writing!(&mut write, |db| {
            sqlx::query(sql).bind(peer).bind(now).execute(db).await.map(|_| ())
        })?;
        // Who goes on from an older version would not find out that the person came back.
        let sql = "update talks set version = version + 1 where peer = $1";
        writing!(&mut write, |db| sqlx::query(sql).bind(peer).execute(db).await.map(|_| ()))?;
        let sql = "update messages set state = 'failed', why = 'blocked', owner = null
            where peer = $1 and state in ('queued', 'sending') and state = 'queued'";
        writing!(&mut write, |db| sqlx::query(sql).bind(peer).execute(db).await.map(|_| ()))?;
        write.commit().await?;
        Ok(())
    }

    /// The person lets us in again.
    pub async fn mark_back(&self, peer: &str) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let sql = "update peers set blocked = null where id = $1";
        writing!(&mut write, |db| sqlx::query(sql).bind(peer).execute(db).await.map(|_| ()))?;
        write.commit().await?;
        Ok(())
    }

    /// Queues a notice for each of these people that we may write to.
    pub async fn notify(&self, notices: &[NewNotice], now: i64) -> Result<u64, StoreError> {
        let mut write = self.pool.begin().await?;
        let queued = notify(&mut write, notices, now).await?;
        write.commit().await?;
        Ok(queued)
    }

    /// How many messages wait, failed, or may have arrived twice.
    pub async fn outbox(&self) -> Result<Vec<Count>, StoreError> {
        let sql = "select p.channel, m.state, m.kind, m.why, m.doubt, count(*) as count,
                min(m.at) as oldest
            from messages m join peers p on p.id = m.peer
            where m.state in ('queued', 'sending') group by 1, 2, 3, 4, 5
            union all
            select p.channel, m.state, m.kind, m.why, m.doubt, count(*) as count,
                min(m.at) as oldest
            from messages m join peers p on p.id = m.peer
            where m.state in ('failed', 'ambiguous') group by 1, 2, 3, 4, 5
            order by 1, 2, 3, 4, 5";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?)
    }
}

/// As [`Store::notify`]; one notice a person.
pub(super) async fn notify(
    write: &mut Write<'_>,
    notices: &[NewNotice],
    now: i64,
) -> Result<u64, StoreError> {
    let row = |new: &NewNotice| (new.peer.clone(), new.body.clone(), now, new.state.as_str());
    let rows = json(&notices.iter().map(row).collect::<Vec<_>>());
    // A turn that runs meanwhile finds a newer version and runs again.
    batch_run!(
        &mut *write,
        rows.as_str(),
        "update talks set next_number = next_number + 1, version = version + 1
         where peer in (select p.id",
        "join peers p on p.id = value->>0 where p.blocked is null)"
    )?;
    Ok(batch_run!(
        &mut *write,
        rows.as_str(),
        "insert into messages (peer, number, direction, kind, body, state, at)
         select p.id, t.next_number - 1, 'out', 'notice', value->>1, value->>3,
            cast(value->>2 as bigint)",
        "join peers p on p.id = value->>0 join talks t on t.peer = p.id
         where p.blocked is null"
    )?)
}
