//! Reading what turns start from, for many people at once: sessions, and which deliveries had a turn.

use std::collections::{BTreeSet, HashMap};

use super::commit::run;
use super::pool::Write;
use super::{PostRow, Store, StoreError};

/// A person's talk as it stands, with who they are.
#[derive(Debug, Clone)]
pub struct Session {
    pub peer: String,
    pub version: i64,
    pub next_number: i64,
    /// JSON; empty after an erasure.
    pub state: String,
    pub account: Option<Account>,
    /// The person did not let us in, the last time we knew.
    pub is_blocked: bool,
    /// Whose process holds the last reply that is still to be sent; empty for nobody's.
    pub open: Option<String>,
}

/// A civil servant's or helper's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub id: String,
    /// Those that were not revoked; whether they hold is a matter of the time.
    pub posts: Vec<PostRow>,
}

/// A delivery that had its turn already.
#[derive(Debug, Clone)]
pub struct Seen {
    pub delivery: String,
    pub peer: String,
    pub first_number: i64,
    pub end_number: i64,
    pub intent: String,
    pub confidence: f64,
}

/// What was asked for in one reading.
#[derive(Debug, Default)]
pub struct Loaded {
    /// By the hash of the address; who is not in it is new.
    pub sessions: HashMap<String, Session>,
    /// By delivery.
    pub seen: HashMap<String, Seen>,
    /// The revision of the directory.
    pub directory: i64,
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    address_hash: String,
    peer: String,
    version: i64,
    next_number: i64,
    state: String,
    account: Option<String>,
    is_blocked: bool,
    open: Option<String>,
}

type SeenRow = (String, String, i64, i64, String, f64);

impl Session {
    /// Of somebody who writes for the first time.
    pub fn new(peer: String) -> Self {
        Self {
            peer,
            version: 0,
            next_number: 1,
            state: String::new(),
            account: None,
            is_blocked: false,
            open: None,
        }
    }
}

impl Store {
    /// The sessions of the people at these addresses (channel, hash), and which of these deliveries
    /// had their turn. At most four statements, however many they are.
    pub async fn load(
        &self,
        people: &[(&str, &str)],
        deliveries: &[&str],
    ) -> Result<Loaded, StoreError> {
        // None of the three waits for another.
        let (sessions, seen, directory) = tokio::try_join!(
            self.sessions(people),
            self.seen(deliveries),
            self.revision("directory")
        )?;
        let accounts = sessions.iter().filter_map(|row| row.account.as_deref()).collect();
        let mut posts = self.posts_of(accounts).await?;
        Ok(Loaded {
            sessions: sessions.into_iter().map(|row| session(row, &mut posts)).collect(),
            seen: seen.into_iter().map(a_seen).collect(),
            directory,
        })
    }

    async fn sessions(&self, people: &[(&str, &str)]) -> Result<Vec<SessionRow>, StoreError> {
        Ok(batch_read!(
            self.pool,
            json(people),
            "select p.address_hash, p.id as peer, t.version, t.next_number, t.state,
                p.account, p.blocked is not null as is_blocked,
                (select coalesce(m.owner, '') from messages m where m.peer = p.id
                    and m.state in ('queued', 'sending') and m.kind <> 'notice'
                    order by m.number desc limit 1) as open",
            "join peers p on p.channel = value->>0 and p.address_hash = value->>1
             join talks t on t.peer = p.id"
        )?)
    }

    async fn seen(&self, deliveries: &[&str]) -> Result<Vec<SeenRow>, StoreError> {
        Ok(batch_read!(
            self.pool,
            json(&deliveries.iter().map(|one| [one]).collect::<Vec<_>>()),
            "select s.delivery, s.peer, s.first_number, s.end_number, s.intent, s.confidence",
            "join seen s on s.delivery = value->>0"
        )?)
    }

    /// The posts of accounts that were not revoked, by account; nothing is read where there is none.
    pub async fn posts_of(
        &self,
        accounts: BTreeSet<&str>,
    ) -> Result<HashMap<String, Vec<PostRow>>, StoreError> {
        let accounts: Vec<[&str; 1]> = accounts.into_iter().map(|account| [account]).collect();
        let mut posts: HashMap<String, Vec<PostRow>> = HashMap::new();
        if accounts.is_empty() {
            return Ok(posts);
        }
        let rows: Vec<PostRow> = batch_read!(
            self.pool,
            json(&accounts),
            "select p.id, p.account, p.role, p.unit, p.granted, p.expires,
                cast(null as bigint) as seen",
            "join posts p on p.account = value->>0 where p.revoked is null"
        )?;
        for row in self.with_hamlets(rows).await? {
            posts.entry(row.account.clone()).or_default().push(row);
        }
        Ok(posts)
    }

    /// The peer of an address, where it is known and not erased.
    pub async fn peer_at(
        &self,
        channel: &str,
        address_hash: &str,
    ) -> Result<Option<String>, StoreError> {
        let sql = "select id from peers where channel = $1 and address_hash = $2";
        let query = reading!(self.pool, |db| {
            sqlx::query_scalar::<_, String>(sql)
                .bind(channel)
                .bind(address_hash)
                .fetch_optional(db)
                .await
        });
        Ok(query?)
    }
}

fn session(row: SessionRow, posts: &mut HashMap<String, Vec<PostRow>>) -> (String, Session) {
    let account = row.account.map(|id| {
        let posts = posts.remove(&id).unwrap_or_default();
        Account { id, posts }
    });
    let session = Session {
        peer: row.peer,
        version: row.version,
        next_number: row.next_number,
        state: row.state,
        account,
        is_blocked: row.is_blocked,
        open: row.open,
    };
    (row.address_hash, session)
}

fn a_seen(
    (delivery, peer, first_number, end_number, intent, confidence): SeenRow,
) -> (String, Seen) {
    let seen =
        Seen { delivery: delivery.clone(), peer, first_number, end_number, intent, confidence };
    (delivery, seen)
}

/// Nothing is followed any more.
pub(super) async fn follow_nothing(write: &mut Write<'_>, peer: &str) -> Result<(), StoreError> {
    run(write, "delete from followings where peer = $1", peer).await
}

/// Forgets what was said, what is awaited and followed, and who gave a rating.
pub(super) async fn forget_talk(write: &mut Write<'_>, peer: &str) -> Result<(), StoreError> {
    follow_nothing(write, peer).await?;
    run(write, "delete from pushes where peer = $1", peer).await?;
    run(write, "delete from messages where peer = $1", peer).await?;
    run(write, "delete from outage_waiters where peer = $1", peer).await?;
    run(write, "update ratings set peer = null, comment = null where peer = $1", peer).await
}

/// Rows as the JSON array of arrays that a batch statement reads.
fn json<T: serde::Serialize>(rows: &[T]) -> String {
    serde_json::to_string(rows).unwrap_or_default()
}
