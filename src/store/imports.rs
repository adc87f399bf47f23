//! Figures files that were taken in: what stands before one, which there are, what each brought, taking one back.

use serde::Serialize;

use super::audit::audit;
use super::commit::json;
use super::import::{RESOLVE_TARGETS, bump, run};
use super::pool::Write;
use super::targets::BY_HAND;
use super::{Store, StoreError};
use crate::when::Moment;

/// A figure that counts now, as a file is compared with it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Standing {
    pub indicator: String,
    pub unit: String,
    pub period: String,
    pub numerator: Option<i64>,
    pub denominator: Option<i64>,
    /// Hundredths of a percent.
    pub rate: Option<i64>,
}

/// A file with figures or targets: how many values stand in it, and how many of them were new or corrected.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ImportedFile {
    pub id: String,
    /// `figures` or `targets`.
    pub kind: String,
    pub file: String,
    pub sha256: String,
    pub actor: String,
    pub at: i64,
    pub row_count: Option<i64>,
    pub reverted: Option<i64>,
    pub changed: i64,
}

/// A value that a file brought.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ImportedValue {
    pub indicator: String,
    pub unit: String,
    pub period: String,
    pub version: i64,
    pub numerator: Option<i64>,
    pub denominator: Option<i64>,
    /// Hundredths of a percent.
    pub rate: Option<i64>,
    pub source: String,
    pub line: i64,
    pub counts: bool,
}

/// What taking an import back came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reverted {
    /// So many values count no more.
    Done(i64),
    /// It was taken back before.
    Already(Moment),
    /// There is no import with this id.
    Unknown,
    /// It holds neither figures nor targets.
    Other,
}

#[derive(Serialize)]
struct Key<'a>(&'a str, &'a str);

impl Store {
    /// The figures that count of these indicators and periods.
    pub async fn standing_figures(
        &self,
        keys: &[(&str, String)],
    ) -> Result<Vec<Standing>, StoreError> {
        let keys: Vec<Key<'_>> = keys.iter().map(|(one, period)| Key(one, period)).collect();
        Ok(batch_read!(
            self.pool,
            json(&keys),
            "select f.indicator, f.unit, f.period, f.numerator, f.denominator, f.rate",
            "cross join figures f where f.indicator = value->>0 and f.period = value->>1
                and f.counts"
        )?)
    }

    /// The files with figures or targets, the last first; not the targets that were set one at a time.
    pub async fn figure_files(&self) -> Result<Vec<ImportedFile>, StoreError> {
        let sql = "select i.id, i.kind, i.file, i.sha256, i.actor, i.at, i.row_count, i.reverted,
                (select count(*) from figures f where f.import = i.id)
                    + (select count(*) from targets t where t.import = i.id) as changed
            from imports i where i.kind in ('figures', 'targets') and i.file <> $1
            order by i.at desc, i.id";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).bind(BY_HAND).fetch_all(db).await)?)
    }

    /// What a file with figures brought, in the order of its rows.
    pub async fn imported_values(
        &self,
        import: &str,
        most: i64,
    ) -> Result<Vec<ImportedValue>, StoreError> {
        let sql = "select indicator, unit, period, version, numerator, denominator, rate, source,
                line, counts
            from figures where import = $1 order by line, indicator, period, unit limit $2";
        Ok(reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(import).bind(most).fetch_all(db).await
        })?)
    }

    /// Takes a file with figures or targets back, in one transaction: its values count no more, those before them
    /// count again unless they were taken back too.
    pub async fn revert_import(
        &self,
        import: &str,
        actor: &str,
        now: Moment,
    ) -> Result<Reverted, StoreError> {
        let mut write = self.pool.begin().await?;
        let reverted = revert(&mut write, import, actor, now).await?;
        if matches!(reverted, Reverted::Done(_)) {
            write.commit().await?;
        }
        Ok(reverted)
    }
}

/// Takes a file with figures or targets back in the transaction of what it is part of; where it is not done, that is to be dropped.
pub(super) async fn revert(
    write: &mut Write<'_>,
    import: &str,
    actor: &str,
    now: Moment,
) -> Result<Reverted, StoreError> {
    bump(write, "figures").await?;
    let sql = "select kind, reverted from imports where id = $1";
    let found: Option<(String, Option<i64>)> =
        writing!(&mut *write, |db| sqlx::query_as(sql).bind(import).fetch_optional(db).await)?;
    let kind = match found {
        None => return Ok(Reverted::Unknown),
        Some((_, Some(at))) => return Ok(Reverted::Already(Moment(at))),
        Some((kind, None)) => kind,
    };
    let (sql, steps) = match kind.as_str() {
        "figures" => {
            ("select count(*) from figures where import = $1 and counts", &TAKE_BACK_FIGURES[..])
        }
        "targets" => {
            ("select count(*) from targets where import = $1 and counts", &TAKE_BACK_TARGETS[..])
        }
        _ => return Ok(Reverted::Other),
    };
    let count: i64 =
        writing!(&mut *write, |db| sqlx::query_scalar(sql).bind(import).fetch_one(db).await)?;
    let sql = "update imports set reverted = $2 where id = $1";
    writing!(&mut *write, |db| {
        sqlx::query(sql).bind(import).bind(now.0).execute(db).await.map(|_| ())
    })?;
    for sql in steps {
        run(write, sql, import).await?;
    }
    let detail = format!("{import}, {count} values");
    audit(write, now.0, actor, &format!("{kind}.revert"), &detail).await?;
    Ok(Reverted::Done(count))
}

/// After the import is marked: the greatest version that was not taken back counts, with the target that
/// holds for it; periods that have no figure left are not told any more.
const TAKE_BACK_FIGURES: [&str; 4] = [
    "update figures set counts = false where import = $1 and counts",
    "update figures set counts = true where not counts and (indicator, period, unit, version) in
        (select o.indicator, o.period, o.unit, max(o.version) from figures n
            join figures o on o.indicator = n.indicator and o.period = n.period
                and o.unit = n.unit
            join imports i on i.id = o.import and i.reverted is null
            where n.import = $1 group by o.indicator, o.period, o.unit)",
    "update figures set target = (select h.target from holding_targets h
            where h.indicator = figures.indicator and h.period = figures.period
                and h.unit = figures.unit and h.version = figures.version)
        where counts and (indicator, period, unit) in
            (select indicator, period, unit from figures where import = $1)",
    "delete from figure_periods where not exists (select 1 from figures f
            where f.indicator = figure_periods.indicator and f.period = figure_periods.period
                and f.class = figure_periods.class and f.counts)
        and (indicator, period) in
            (select indicator, period from figures where import = $1)",
];

/// The same for targets; one that was taken away by hand since stays away.
const TAKE_BACK_TARGETS: [&str; 3] = [
    "update targets set counts = false where import = $1 and counts",
    "update targets set counts = true where not counts and not withdrawn
        and (indicator, period, unit, version) in
        (select o.indicator, o.period, o.unit, max(o.version) from targets n
            join targets o on o.indicator = n.indicator and o.period = n.period
                and o.unit = n.unit
            join imports i on i.id = o.import and i.reverted is null
            where n.import = $1 group by o.indicator, o.period, o.unit)",
    RESOLVE_TARGETS,
];
