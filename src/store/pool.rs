//! Connections: one SQLite writer and a few read-only readers, or a PostgreSQL pool.

use std::fmt;
use std::fs::File;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::pool::PoolOptions;
use sqlx::postgres::PgPool;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqliteSynchronous,
};
use sqlx::{Connection, Postgres, Sqlite, Transaction};

/// One of the two databases. `reading!` and `writing!` run one SQL text on either.
pub enum Pool {
    Sqlite { write: SqlitePool, read: SqlitePool, tidy: SqlitePool },
    Postgres(PgPool),
}

/// An open write transaction of either database.
pub enum Write<'a> {
    Sqlite(Transaction<'a, Sqlite>),
    Postgres(Transaction<'a, Postgres>),
}

/// Why the database could not be opened, said for an operator.
#[derive(Debug)]
pub struct OpenFailed(pub String);

/// Runs `$body` with `$db` as a reading connection of the database in use.
macro_rules! reading {
    ($pool:expr, |$db:ident| $body:expr) => {
        match &$pool {
            $crate::store::Pool::Sqlite { read: $db, .. } => $body,
            $crate::store::Pool::Postgres($db) => $body,
        }
    };
}

/// Runs `$body` with `$db` as the connection of an open write transaction.
macro_rules! writing {
    ($write:expr, |$db:ident| $body:expr) => {
        match $write {
            $crate::store::pool::Write::Sqlite(tx) => {
                let $db = &mut **tx;
                $body
            }
            $crate::store::pool::Write::Postgres(tx) => {
                let $db = &mut **tx;
                $body
            }
        }
    };
}

/// One statement for a whole batch: `$rows` is a JSON array of arrays, `$head from <rows> $tail`
/// reads its cells as `value->>0`, `value->>1`… (the only difference of dialect is hidden here).
macro_rules! batch {
    ($write:expr, $rows:expr, $head:literal, $tail:literal, |$query:ident, $db:ident| $body:expr) => {
        match $write {
            $crate::store::pool::Write::Sqlite(tx) => {
                let $db = &mut **tx;
                let $query =
                    sqlx::query_as(concat!($head, " from jsonb_each($1) ", $tail)).bind($rows);
                $body
            }
            $crate::store::pool::Write::Postgres(tx) => {
                let $db = &mut **tx;
                let $query =
                    sqlx::query_as(concat!($head, " from json_array_elements($1::json) ", $tail))
                        .bind($rows);
                $body
            }
        }
    };
}

/// Runs a batch statement that returns nothing.
macro_rules! batch_run {
    ($write:expr, $rows:expr, $head:literal, $tail:literal) => {
        match $write {
            $crate::store::pool::Write::Sqlite(tx) => {
                sqlx::query(concat!($head, " from jsonb_each($1) ", $tail))
                    .bind($rows)
                    .execute(&mut **tx)
                    .await
                    .map(|done| done.rows_affected())
            }
            $crate::store::pool::Write::Postgres(tx) => {
                sqlx::query(concat!($head, " from json_array_elements($1::json) ", $tail))
                    .bind($rows)
                    .execute(&mut **tx)
                    .await
                    .map(|done| done.rows_affected())
            }
        }
    };
}

/// As [`batch!`], but only reading, outside of any transaction.
macro_rules! batch_read {
    ($pool:expr, $rows:expr, $head:literal, $tail:literal) => {
        match &$pool {
            $crate::store::Pool::Sqlite { read, .. } => {
                sqlx::query_as(concat!($head, " from jsonb_each($1) ", $tail))
                    .bind($rows)
                    .fetch_all(read)
                    .await
            }
            $crate::store::Pool::Postgres(pool) => {
                sqlx::query_as(concat!($head, " from json_array_elements($1::json) ", $tail))
                    .bind($rows)
                    .fetch_all(pool)
                    .await
            }
        }
    };
}

const READERS: u32 = 2;
/// So long after its last statement nobody asks whether a connection still holds.
const SURELY_THERE: Duration = Duration::from_secs(1);

/// Connections that stay. sqlx looks for old ones in a loop over a count that can fall below zero for a moment, and
/// then never ends (0.9, `spawn_maintenance_tasks`): without an age there is nothing to look for.
pub(super) fn kept<DB: sqlx::Database>(most: u32) -> PoolOptions<DB> {
    PoolOptions::new().max_connections(most).idle_timeout(None).max_lifetime(None)
}

impl Pool {
    /// Opens and migrates the database that `url` names.
    pub async fn open(url: &str) -> Result<Self, OpenFailed> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            return Self::open_postgres(url).await;
        }
        if url.starts_with("sqlite:") {
            return Self::open_sqlite(url).await;
        }
        Err(OpenFailed("DVCBOT_DATABASE_URL must begin with sqlite: or postgres:".to_owned()))
    }

    async fn open_sqlite(url: &str) -> Result<Self, OpenFailed> {
        let options = SqliteConnectOptions::from_str(url)
            .map_err(|error| OpenFailed(format!("DVCBOT_DATABASE_URL: {error}")))?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5))
            .pragma("temp_store", "memory")
            // Turns of many people touch many pages a little each: small pages halve what a commit writes.
            .page_size(2048)
            // A page that many commits touch is written back once in 32 MiB of log, not in every 4.
            .pragma("wal_autocheckpoint", "16000")
            .pragma("journal_size_limit", "67108864");
        let write = kept::<Sqlite>(1)
            .test_before_acquire(false)
            .before_acquire(|connection, _| Box::pin(async { Ok(is_free(connection)) }))
            .connect_with(options.clone().pragma("cache_size", "-4000"))
            .await
            .map_err(|error| failed(url, &error))?;
        sqlx::migrate!().run(&write).await.map_err(|error| OpenFailed(error.to_string()))?;
        forget_statistics(&write).await.map_err(|error| failed(url, &error))?;
        let tidy =
            kept::<Sqlite>(1).connect_lazy_with(options.clone().pragma("cache_size", "-100"));
        let read = kept::<Sqlite>(READERS)
            .test_before_acquire(false)
            .connect_lazy_with(options.read_only(true).pragma("cache_size", "-1000"));
        Ok(Self::Sqlite { write, read, tidy })
    }

    async fn open_postgres(url: &str) -> Result<Self, OpenFailed> {
        let pool = kept::<Postgres>(8)
            .acquire_timeout(Duration::from_secs(5))
            // To ask each time whether the server is still there is one more way to it and back for every statement.
            .test_before_acquire(false)
            .before_acquire(|connection, meta| {
                Box::pin(async move {
                    if meta.idle_for < SURELY_THERE {
                        return Ok(true);
                    }
                    connection.ping().await.map(|()| true)
                })
            })
            .connect(url)
            .await
            .map_err(|error| OpenFailed(format!("DVCBOT_DATABASE_URL: {error}")))?;
        sqlx::migrate!().run(&pool).await.map_err(|error| OpenFailed(error.to_string()))?;
        Ok(Self::Postgres(pool))
    }

    /// Begins a write transaction; on SQLite it takes the write lock at once.
    pub async fn begin(&self) -> Result<Write<'static>, sqlx::Error> {
        Ok(match self {
            Self::Sqlite { write, .. } => Write::Sqlite(write.begin_with("begin immediate").await?),
            Self::Postgres(pool) => Write::Postgres(pool.begin().await?),
        })
    }

    /// Writes back what commits have logged, beside them: their own writing back finds little to do,
    /// and nobody waits for it.
    pub async fn tidy(&self) -> Result<(), sqlx::Error> {
        let Self::Sqlite { tidy, .. } = self else { return Ok(()) };
        sqlx::query("pragma wal_checkpoint(passive)").execute(tidy).await.map(|_| ())
    }

    pub async fn close(&self) {
        match self {
            Self::Sqlite { write, read, tidy } => {
                tidy.close().await;
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Write<'_> {
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        }
    }
}

/// Statistics that were true when they were taken make a plan that is wrong once a table has grown: of a handful of
/// people it read all of them for every row of a batch. Without any the plans are those that tests look at.
async fn forget_statistics(write: &SqlitePool) -> Result<(), sqlx::Error> {
    for sql in ["drop table if exists sqlite_stat1", "drop table if exists sqlite_stat4"] {
        sqlx::query(sql).execute(write).await?;
    }
    Ok(())
}

/// The lock of a process that has an SQLite database alone; none is needed on PostgreSQL. It ends with
/// the process, however that ends.
pub fn lock(url: &str) -> Result<Option<File>, OpenFailed> {
    let Some(path) = url.strip_prefix("sqlite:") else { return Ok(None) };
    let path = format!("{}.lock", path.split('?').next().unwrap_or(path));
    let file = File::options().create(true).append(true).open(&path);
    let file = file.map_err(|error| failed(url, &sqlx::Error::Io(error)))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(_) => Err(OpenFailed(format!(
            "another dvcbot serves this database ({path} is locked); several at once need PostgreSQL"
        ))),
    }
}

/// False for a writer whose transaction SQLite itself has undone (disk full, I/O error): the driver
/// still counts it as open and would refuse every other, so the pool must open a new connection.
fn is_free(writer: &SqliteConnection) -> bool {
    !writer.is_in_transaction()
}

fn failed(url: &str, error: &sqlx::Error) -> OpenFailed {
    let path = url.trim_start_matches("sqlite:").split('?').next().unwrap_or_default();
    let folder = Path::new(path).parent().map(|folder| folder.display().to_string());
    OpenFailed(format!(
        "the database {path} (DVCBOT_DATABASE_URL, or in DVCBOT_DATA) cannot be opened: {error}. Is the folder {} writable and the disk not full?",
        folder.unwrap_or_default()
    ))
}

impl fmt::Display for OpenFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for OpenFailed {}
