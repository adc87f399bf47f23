//! The database: SQLite or PostgreSQL from one SQL text. Only this folder holds SQL.

#[macro_use]
mod pool;
mod audit;
mod catalogue;
mod commit;
mod figures;
mod followings;
mod hamlets;
mod homes;
mod import;
mod imports;
mod keys;
mod look;
mod messages;
mod offices;
mod outages;
mod outbox;
mod posts;
mod processes;
mod publish;
mod ratings;
mod session;
mod shares;
mod staff;
mod tables;
mod targets;
mod tasks;
mod training;
mod units;
mod verify;
mod visits;
mod visits_sent;
mod zalo;

pub use audit::{AuditFilter, AuditRow, Deed, Head};
pub use commit::{Conflict, Made, NewMessage, NewRating, PeerCommit, Rare, SeenRow};
pub use figures::{Among, End, Page, UnitTarget};
pub use followings::{ClosedPeriod, Follower, NewTold};
pub use hamlets::{HamletFile, HelperRow};
pub use homes::{Agreed, Home, Side};
pub use import::{AverageRow, FigureRow, Imported, LinkRow, NewImport, Rows, TargetRow, UnitRow};
pub use imports::{ImportedFile, ImportedValue, Reverted, Standing as StandingFigure};
pub use keys::{Keys, random_bytes, random_id};
pub use look::{Look, look};
pub use messages::{Line, LineState};
pub use offices::OfficeFile;
pub use outages::{Waiter, new_outage_id};
pub use outbox::{Claimed, Count, NewNotice, Standing};
pub use pool::{OpenFailed, Pool, lock};
pub use posts::{PostRow, Within};
pub use publish::{Published, TakenBack};
pub use session::{Account, Loaded, Seen, Session};
pub use staff::{Code, Guess, Invite, Redeemable, WrongGuesses};
pub use targets::{HoldingTarget, TargetChange, TargetVersion};
pub use tasks::NewReport;
pub use training::{ClassResult, ClassRow, NewCertificate, NewTraining};
pub use verify::Broken;
pub use visits::{HouseholdChange, NewVisit};
pub use zalo::{TokenSource, ZaloTokens};

use std::path::Path;

/// The open database and the key that turns addresses and codes into pseudonyms.
pub struct Store {
    pub(crate) pool: Pool,
    pub keys: Keys,
    held: shares::Held,
}

/// What can go wrong between the program and its database.
#[derive(Debug, Clone)]
pub enum StoreError {
    /// Disk full, folder read-only, database locked or gone: worth trying again.
    Unavailable(String),
    /// The statement or its data were refused; trying again cannot help.
    Refused(String),
}

impl Store {
    /// Opens the database (`sqlite:…` or `postgres:…`), brings its tables up to date, makes the key
    /// in `data` where none is given.
    pub async fn open(url: &str, data: &Path, key: Option<&str>) -> Result<Self, OpenFailed> {
        let keys = Keys::load(data, key)?;
        let pool = Pool::open(url).await?;
        let adopted = audit::adopt(&pool).await;
        adopted.map_err(|error| OpenFailed(format!("the audit: {error}")))?;
        Ok(Self { pool, keys, held: shares::Held::default() })
    }

    /// True when a trivial question is answered: for /readyz.
    pub async fn answers(&self) -> Result<(), StoreError> {
        let sql = "select number from revisions where name = 'directory'";
        reading!(self.pool, |db| sqlx::query_scalar::<_, i64>(sql).fetch_one(db).await)?;
        Ok(())
    }

    /// How often what others keep in memory has changed: `directory`, `figures` or `catalogue`.
    pub async fn revision(&self, name: &str) -> Result<i64, StoreError> {
        let sql = "select number from revisions where name = $1";
        let query = reading!(self.pool, |db| {
            sqlx::query_scalar::<_, i64>(sql).bind(name).fetch_one(db).await
        });
        Ok(query?)
    }

    /// True where other processes may write too: pages then look by themselves.
    pub fn is_shared(&self) -> bool {
        matches!(self.pool, Pool::Postgres(_))
    }

    /// Allows the SQLite database no more pages than it has plus `more`, or any number: a full disk
    /// on purpose.
    pub async fn limit_pages(&self, more: Option<i64>) -> Result<(), StoreError> {
        let Pool::Sqlite { write, .. } = &self.pool else { return Ok(()) };
        let count: i64 = sqlx::query_scalar("pragma page_count").fetch_one(write).await?;
        let most = more.map_or(i64::from(i32::MAX), |more| count + more);
        let sql = sqlx::AssertSqlSafe(format!("pragma max_page_count = {most}"));
        sqlx::query(sql).execute(write).await?;
        Ok(())
    }

    /// As [`Pool::tidy`].
    pub async fn tidy(&self) -> Result<(), StoreError> {
        Ok(self.pool.tidy().await?)
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl StoreError {
    /// True for what ends by itself: serialisation, deadlock, a lock, a lost connection.
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let text = error.to_string();
        match &error {
            sqlx::Error::Database(database) if !passing(database.code().as_deref()) => {
                Self::Refused(text)
            }
            _ => Self::Unavailable(text),
        }
    }
}

/// SQLite: busy 5, locked 6, read-only 8, I/O 10, full 13, cannot open 14 (and their extended
/// forms); PostgreSQL: 40001, 40P01, and the classes 08, 53, 57.
fn passing(code: Option<&str>) -> bool {
    let Some(code) = code else { return false };
    if code.len() == 5 {
        return ["40001", "40P01"].contains(&code)
            || ["08", "53", "57"].iter().any(|class| code.starts_with(class));
    }
    code.parse::<u32>().is_ok_and(|number| [5, 6, 8, 10, 13, 14].contains(&(number & 0xff)))
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unavailable(why) => write!(f, "the database cannot be used now: {why}"),
            Self::Refused(why) => write!(f, "the database refused: {why}"),
        }
    }
}

impl std::error::Error for StoreError {}
