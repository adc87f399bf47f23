//! Looking at a database from outside, without making or changing anything in it.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

use super::OpenFailed;

/// How a database stands to this version of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Nothing is there yet; the first start makes it.
    Absent,
    /// The next start will add so many changes of tables.
    Older { changes: usize },
    Current {
        /// When somebody last talked, in UTC milliseconds.
        last: Option<i64>,
    },
    /// A newer program has changed the tables.
    Newer,
}

const PATIENCE: Duration = Duration::from_secs(5);
const APPLIED: &str = "select version from _sqlx_migrations where success order by version";
const LAST: &str = "select max(updated) from talks";

/// Looks at the database of `url`.
///
/// # Errors
/// When it cannot be reached or read.
pub async fn look(url: &str) -> Result<Look, OpenFailed> {
    let failed = |error: sqlx::Error| OpenFailed(error.to_string());
    if let Some(path) = url.strip_prefix("sqlite:") {
        let path = path.split('?').next().unwrap_or(path);
        if !Path::new(path).exists() {
            return Ok(Look::Absent);
        }
        let options = SqliteConnectOptions::from_str(url).map_err(failed)?.busy_timeout(PATIENCE);
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await;
        let pool = pool.map_err(failed)?;
        let exists = "select exists (select 1 from sqlite_master where name = '_sqlx_migrations')";
        if !sqlx::query_scalar::<_, bool>(exists).fetch_one(&pool).await.map_err(failed)? {
            return Ok(Look::Absent);
        }
        let applied = sqlx::query_scalar(APPLIED).fetch_all(&pool).await.map_err(failed)?;
        let last = sqlx::query_scalar(LAST).fetch_one(&pool).await.ok().flatten();
        return Ok(judged(&applied, last));
    }
    let options = PgConnectOptions::from_str(url).map_err(failed)?;
    let pool = PgPoolOptions::new().max_connections(1).acquire_timeout(PATIENCE);
    let pool = pool.connect_with(options).await.map_err(failed)?;
    let exists = "select to_regclass('_sqlx_migrations') is not null";
    if !sqlx::query_scalar::<_, bool>(exists).fetch_one(&pool).await.map_err(failed)? {
        return Ok(Look::Absent);
    }
    let applied = sqlx::query_scalar(APPLIED).fetch_all(&pool).await.map_err(failed)?;
    let last = sqlx::query_scalar(LAST).fetch_one(&pool).await.ok().flatten();
    Ok(judged(&applied, last))
}

fn judged(applied: &[i64], last: Option<i64>) -> Look {
    let known: Vec<i64> = sqlx::migrate!().iter().map(|migration| migration.version).collect();
    if applied.iter().any(|version| !known.contains(version)) {
        return Look::Newer;
    }
    match known.len() - applied.len() {
        0 => Look::Current { last },
        changes => Look::Older { changes },
    }
}
