//! What a database of either kind must be after any number of kills: one turn a message, nothing lost or doubled.

use std::time::{Duration, Instant};

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};

use crate::assistant::Folder;

/// A database that is looked at from outside of the program.
pub struct Proof {
    url: String,
}

/// A message to a person as the database has it.
#[derive(Debug, sqlx::FromRow)]
pub struct Outgoing {
    pub delivery: String,
    pub text: String,
    /// A sending of it may have arrived unseen.
    pub doubt: bool,
}

/// Each counts what must not be.
const NEVER: [(&str, &str); 8] = [
    (
        "a message with a gap or a double before it",
        "select count(*) from (select peer from messages group by peer
         having min(number) <> 1 or max(number) <> count(*)) x",
    ),
    (
        "a talk that does not know its next number",
        "select count(*) from talks t where next_number <>
         (select coalesce(max(number), 0) + 1 from messages m where m.peer = t.peer)",
    ),
    (
        "two turns that share a message",
        "select count(*) from seen a join seen b on a.peer = b.peer and a.delivery < b.delivery
         where a.first_number < b.end_number and b.first_number < a.end_number",
    ),
    (
        "a turn without an answer",
        "select count(*) from seen s where not exists (select 1 from messages m
         where m.peer = s.peer and m.direction = 'out' and m.delivery = s.delivery
         and m.number >= s.first_number and m.number < s.end_number)",
    ),
    (
        "a message outside of its turn",
        "select count(*) from messages m where not exists (select 1 from seen s
         where s.delivery = m.delivery and s.peer = m.peer
         and m.number >= s.first_number and m.number < s.end_number)",
    ),
    (
        "a talk with more commits than turns, or none",
        "select count(*) from talks t where version < 1 or version >
         (select count(*) from seen s where s.peer = t.peer)",
    ),
    (
        "a person without a talk, or a talk without a person",
        "select (select count(*) from peers) + (select count(*) from talks)
         - 2 * (select count(*) from peers p join talks t on t.peer = p.id)",
    ),
    (
        "a rating counted never or twice",
        "select count(*) from (select sum(n) from (
            select period, coalesce(unit, '') u, coalesce(flow, '') f, channel, level, 1 n
            from ratings
            union all select period, unit, flow, channel, level, -count from rating_counters
         ) x group by period, u, f, channel, level having sum(n) <> 0) y",
    ),
];

impl Proof {
    /// Of the program's own SQLite database.
    pub fn in_folder(folder: &Folder) -> Self {
        Self { url: format!("sqlite:{}", folder.0.join("dvcbot.db").display()) }
    }

    pub fn at(url: &str) -> Self {
        Self { url: url.to_owned() }
    }

    /// The number that a query answers.
    pub async fn count(&self, sql: &'static str) -> i64 {
        if self.url.starts_with("sqlite:") {
            let db = self.sqlite().await;
            return sqlx::query_scalar(sql).fetch_one(&db).await.unwrap();
        }
        let db = PgPoolOptions::new().max_connections(1).connect(&self.url).await.unwrap();
        sqlx::query_scalar(sql).fetch_one(&db).await.unwrap()
    }

    /// All messages to people, each person's in order.
    pub async fn outgoing(&self) -> Vec<Outgoing> {
        let sql = "select delivery, body as text, doubt from messages where direction = 'out'
            order by peer, number";
        let mut rows: Vec<Outgoing> = if self.url.starts_with("sqlite:") {
            sqlx::query_as(sql).fetch_all(&self.sqlite().await).await.unwrap()
        } else {
            let db = PgPoolOptions::new().max_connections(1).connect(&self.url).await.unwrap();
            sqlx::query_as(sql).fetch_all(&db).await.unwrap()
        };
        for row in &mut rows {
            let body: serde_json::Value = serde_json::from_str(&row.text).unwrap();
            row.text = body["text"].as_str().unwrap().to_owned();
        }
        rows
    }

    /// Waits until every message to people is sent.
    pub async fn until_sent(&self) {
        let deadline = Instant::now() + Duration::from_secs(60);
        let unsent = "select count(*) from messages where direction = 'out' and state <> 'sent'";
        while self.count(unsent).await > 0 {
            assert!(Instant::now() < deadline, "{} are not sent", self.count(unsent).await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// How many messages had their turn; 0 while there is no database.
    pub async fn turns(&self) -> usize {
        let file = self.url.trim_start_matches("sqlite:");
        if self.url.starts_with("sqlite:") && !std::path::Path::new(file).exists() {
            return 0;
        }
        usize::try_from(self.count("select count(*) from seen").await).unwrap()
    }

    /// As [`Self::is_whole`], and people have rated, so that counting twice would show.
    pub async fn holds(&self, messages: usize) {
        let ratings = self.count("select count(*) from ratings").await;
        assert!(ratings > 0, "nobody rated: this proves little");
        self.is_whole(messages).await;
    }

    /// Every message has exactly one turn, and every turn exactly one answer.
    pub async fn is_whole(&self, messages: usize) {
        assert_eq!(self.turns().await, messages, "one turn a message");
        for (what, sql) in NEVER {
            assert_eq!(self.count(sql).await, 0, "{what}");
        }
        if self.url.starts_with("sqlite:") {
            let db = self.sqlite().await;
            let whole: String =
                sqlx::query_scalar("pragma integrity_check").fetch_one(&db).await.unwrap();
            assert_eq!(whole, "ok");
        }
    }

    pub async fn sqlite(&self) -> SqlitePool {
        let options: SqliteConnectOptions = self.url.parse().unwrap();
        SqlitePoolOptions::new().max_connections(1).connect_with(options).await.unwrap()
    }
}
