//! Looking at a database from outside, without making or changing anything in it.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Postgres, Sqlite};

use super::OpenFailed;
use super::pool::kept;

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
const LAST: &str = "select max(at) from seen";

/// Looks at the database of `url`.
///
/// # Errors
/// When it cannot be reached or read.
pub async fn look(url: &str) -> Result<Look, OpenFailed> {
    let failed = |error: sqlx::Error| OpenFailed(error.to_string());
    let (applied, last) = if let Some(path) = url.strip_prefix("sqlite:") {
        if !Path::new(path.split('?').next().unwrap_or(path)).exists() {
            return Ok(Look::Absent);
        }
        let options = SqliteConnectOptions::from_str(url).map_err(failed)?.busy_timeout(PATIENCE);
        let pool = kept::<Sqlite>(1).connect_with(options).await;
        let pool = pool.map_err(failed)?;
        let applied = sqlx::query_scalar(APPLIED).fetch_all(&pool).await;
        (applied, sqlx::query_scalar(LAST).fetch_one(&pool).await)
    } else {
        let options = PgConnectOptions::from_str(url).map_err(failed)?;
        let pool = kept::<Postgres>(1).acquire_timeout(PATIENCE);
        let pool = pool.connect_with(options).await.map_err(failed)?;
        let applied = sqlx::query_scalar(APPLIED).fetch_all(&pool).await;
        (applied, sqlx::query_scalar(LAST).fetch_one(&pool).await)
    };
    match applied {
        Ok(applied) => Ok(judged(&applied, last.ok().flatten())),
        // The table itself is missing.
        Err(sqlx::Error::Database(error)) if error.message().contains("_sqlx_migrations") => {
            Ok(Look::Absent)
        }
        Err(error) => Err(failed(error)),
    }
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
