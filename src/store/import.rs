//! Taking in units, figures and targets: nothing half applied, the same file twice changes nothing.

use serde::Serialize;

use super::pool::Write;
use super::{Store, StoreError, random_id};

/// A file that is taken in: where it comes from and what it holds.
#[derive(Debug, Clone)]
pub struct NewImport {
    pub file: String,
    pub sha256: String,
    pub actor: String,
    pub at: i64,
    pub rows: Rows,
}

/// Rows as the tables hold them, cells in the order of the statement.
#[derive(Debug, Clone)]
pub enum Rows {
    Units(Vec<UnitRow>),
    Links(Vec<LinkRow>),
    Figures(Vec<FigureRow>),
    Targets(Vec<TargetRow>),
    Averages(Vec<AverageRow>),
}

/// id, edition, level, parent, name, official, aliases, valid from, valid to, position.
pub type UnitRow =
    (String, i32, String, Option<String>, String, String, String, String, Option<String>, i64);
/// Old unit, new unit, 1 for a part of it.
pub type LinkRow = (String, String, u8);

#[derive(Debug, Clone, Serialize)]
pub struct FigureRow {
    pub indicator: String,
    pub period: String,
    /// The last day of the period.
    pub ends: String,
    pub unit: String,
    pub numerator: Option<i64>,
    pub denominator: Option<i64>,
    pub rate: Option<i64>,
    /// The edition and level of the unit, `2025:commune`.
    pub class: String,
    pub source: String,
    pub line: u32,
}

#[derive(Debug, Clone, Serialize)]
pub struct TargetRow {
    pub indicator: String,
    pub period: String,
    pub unit: String,
    pub target: i64,
    pub source: String,
    pub line: u32,
}

#[derive(Debug, Clone, Serialize)]
pub struct AverageRow {
    pub indicator: String,
    pub period: String,
    pub level: String,
    pub rate: Option<i64>,
    pub target: Option<i64>,
    pub source: String,
    pub line: u32,
}

/// What an import came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Imported {
    /// This very file was taken in before.
    Known,
    /// So many rows are new or corrected.
    Changed(u64),
}

impl Rows {
    fn kind(&self) -> &'static str {
        match self {
            Self::Units(_) => "units",
            Self::Links(_) => "links",
            Self::Figures(_) => "figures",
            Self::Targets(_) => "targets",
            Self::Averages(_) => "averages",
        }
    }

    fn count(&self) -> i64 {
        let count = match self {
            Self::Units(rows) => rows.len(),
            Self::Links(rows) => rows.len(),
            Self::Figures(rows) => rows.len(),
            Self::Targets(rows) => rows.len(),
            Self::Averages(rows) => rows.len(),
        };
        i64::try_from(count).unwrap_or(i64::MAX)
    }
}

impl Store {
    /// Which files were taken in: kind and SHA-256.
    pub async fn known_files(&self) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "select kind, sha256 from imports";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?)
    }

    /// Takes files in, in order, all or none.
    pub async fn import(&self, files: &[NewImport]) -> Result<Vec<Imported>, StoreError> {
        let mut write = self.pool.begin().await?;
        let mut outcomes = Vec::with_capacity(files.len());
        for file in files {
            outcomes.push(import_one(&mut write, file).await?);
        }
        write.commit().await?;
        Ok(outcomes)
    }
}

pub(super) async fn import_one(
    write: &mut Write<'_>,
    file: &NewImport,
) -> Result<Imported, StoreError> {
    import_as(write, file, &random_id()).await
}

/// As [`import_one`], under an id that was told before.
pub(super) async fn import_as(
    write: &mut Write<'_>,
    file: &NewImport,
    id: &str,
) -> Result<Imported, StoreError> {
    let sql = "insert into imports (id, kind, file, sha256, actor, at, row_count)
        values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing";
    let new = writing!(write, |db| {
        let query = sqlx::query(sql).bind(id).bind(file.rows.kind()).bind(&file.file);
        let query =
            query.bind(&file.sha256).bind(&file.actor).bind(file.at).bind(file.rows.count());
        query.execute(db).await.map(|done| done.rows_affected())
    })?;
    if new == 0 {
        return Ok(Imported::Known);
    }
    let name = match file.rows {
        Rows::Units(_) | Rows::Links(_) => "directory",
        Rows::Figures(_) | Rows::Targets(_) | Rows::Averages(_) => "figures",
    };
    // Before the rows: it also makes others who import wait for this one.
    bump(write, name).await?;
    Ok(Imported::Changed(match &file.rows {
        Rows::Units(rows) => units(write, json(rows)).await?,
        Rows::Links(rows) => links(write, json(rows)).await?,
        Rows::Figures(rows) => figures(write, rows, id).await?,
        Rows::Targets(rows) => targets(write, brought(rows, id), id).await?,
        Rows::Averages(rows) => averages(write, brought(rows, id)).await?,
    }))
}

/// What others keep in memory of this name has changed.
pub(super) async fn bump(write: &mut Write<'_>, name: &'static str) -> Result<(), StoreError> {
    run(write, "update revisions set number = number + 1 where name = $1", name).await
}

fn json<T: Serialize>(rows: &T) -> String {
    serde_json::to_string(rows).unwrap_or_default()
}

async fn units(write: &mut Write<'_>, rows: String) -> Result<u64, StoreError> {
    Ok(batch_run!(
        write,
        rows,
        "insert into units (id, edition, level, parent, name, official, aliases, valid_from,
                            valid_to, position)
         select value->>0, cast(value->>1 as bigint), value->>2, value->>3, value->>4, value->>5,
                value->>6, value->>7, value->>8, cast(value->>9 as bigint)",
        "where true on conflict (id) do update set edition = excluded.edition,
            level = excluded.level, parent = excluded.parent, name = excluded.name,
            official = excluded.official, aliases = excluded.aliases,
            valid_from = excluded.valid_from, valid_to = excluded.valid_to,
            position = excluded.position"
    )?)
}

async fn links(write: &mut Write<'_>, rows: String) -> Result<u64, StoreError> {
    Ok(batch_run!(
        write,
        rows,
        "insert into unit_links (old_unit, new_unit, part)
         select value->>0, value->>1, cast(value->>2 as bigint) = 1",
        "where true on conflict (old_unit, new_unit) do update set part = excluded.part"
    )?)
}

/// Writes beside the figures of an import the targets that hold for them (view `holding_targets`).
const RESOLVE_FIGURES: &str = "update figures set target = (select h.target from holding_targets h
        where h.indicator = figures.indicator and h.period = figures.period
            and h.unit = figures.unit and h.version = figures.version)
    where import = $1 and indicator in (select t.indicator from targets t where t.counts)";
/// The same for the figures that the targets of an import may reach: of their units and of those below, in their year.
pub(super) const RESOLVE_TARGETS: &str =
    "update figures set target = (select h.target from holding_targets h
        where h.indicator = figures.indicator and h.period = figures.period
            and h.unit = figures.unit and h.version = figures.version)
    where (indicator, period, unit, version) in (
        with recursive reached(indicator, year, unit) as (
            select indicator, substr(period, 1, 4), unit from targets where import = $1
            union select r.indicator, r.year, u.id from reached r cross join units u
                where u.parent = r.unit)
        select f.indicator, f.period, f.unit, f.version from reached r cross join figures f
            where f.unit = r.unit and f.indicator = r.indicator and f.counts
            and f.ends >= r.year || '-01-01' and f.ends <= r.year || '-12-31')";

/// So many rows are one statement of the same transaction: the text of all would lie in memory three times over, and what
/// one statement has read of the indexes is still in memory for the next.
const AT_ONCE: usize = 2_048;

/// A row that differs from the version that counts becomes a new version, and counts from then on.
async fn figures(
    write: &mut Write<'_>,
    rows: &[FigureRow],
    import: &str,
) -> Result<u64, StoreError> {
    // The figures of a unit lie together in its index, so they are written together.
    let mut rows: Vec<&FigureRow> = rows.iter().collect();
    rows.sort_by_key(|row| (&row.unit, &row.indicator, &row.ends));
    let mut changed = 0;
    for rows in rows.chunks(AT_ONCE) {
        let rows = brought(rows, import);
        put_aside(write, &rows).await?;
        changed += new_versions(write, &rows).await?;
    }
    let sql = "insert into figure_periods (indicator, class, ends, period)
        select distinct indicator, class, ends, period from figures where import = $1
        on conflict do nothing";
    run(write, sql, import).await?;
    run(write, RESOLVE_FIGURES, import).await?;
    Ok(changed)
}

/// The versions that differ from these rows count no more.
async fn put_aside(write: &mut Write<'_>, rows: &str) -> Result<(), StoreError> {
    batch_run!(
        write,
        rows,
        "update figures set counts = false",
        "where figures.indicator = value->>'indicator' and figures.period = value->>'period'
            and figures.unit = value->>'unit' and figures.counts
            and (figures.numerator is distinct from cast(value->>'numerator' as bigint)
                or figures.denominator is distinct from cast(value->>'denominator' as bigint)
                or figures.rate is distinct from cast(value->>'rate' as bigint))"
    )?;
    Ok(())
}

/// The rows that differ from what counts, each as one version more. Without the values to compare, SQLite would look
/// for each row through all units of its class: their index holds everything else.
async fn new_versions(write: &mut Write<'_>, rows: &str) -> Result<u64, StoreError> {
    Ok(batch_run!(
        write,
        rows,
        "insert into figures (indicator, period, ends, unit, version, numerator, denominator, rate,
                              class, source, line, import, counts)
         select value->>'indicator', value->>'period', value->>'ends', value->>'unit',
            coalesce((select max(f.version) from figures f where f.indicator = value->>'indicator'
                and f.period = value->>'period' and f.unit = value->>'unit'), 0) + 1,
            cast(value->>'numerator' as bigint), cast(value->>'denominator' as bigint),
            cast(value->>'rate' as bigint), value->>'class', value->>'source',
            cast(value->>'line' as bigint), value->>'import', true",
        "where not exists (select 1 from figures f where f.indicator = value->>'indicator'
            and f.period = value->>'period' and f.unit = value->>'unit' and f.counts
            and f.numerator is not distinct from cast(value->>'numerator' as bigint)
            and f.denominator is not distinct from cast(value->>'denominator' as bigint)
            and f.rate is not distinct from cast(value->>'rate' as bigint))"
    )?)
}

pub(super) async fn run(
    write: &mut Write<'_>,
    sql: &'static str,
    import: &str,
) -> Result<(), StoreError> {
    writing!(write, |db| sqlx::query(sql).bind(import).execute(db).await.map(|_| ()))?;
    Ok(())
}

/// A target that differs from the one that counts becomes a new version; it is written beside the
/// figures that it holds for, those of its period and, for a year, those within it.
async fn targets(write: &mut Write<'_>, rows: String, import: &str) -> Result<u64, StoreError> {
    let changed = batch_run!(
        &mut *write,
        rows,
        "insert into targets (indicator, period, unit, version, target, source, line, import, counts)
         select value->>'indicator', value->>'period', value->>'unit',
            coalesce((select max(t.version) from targets t where t.indicator = value->>'indicator'
                and t.period = value->>'period' and t.unit = value->>'unit'), 0) + 1,
            cast(value->>'target' as bigint), value->>'source', cast(value->>'line' as bigint),
            value->>'import', true",
        "where not exists (select 1 from targets t where t.indicator = value->>'indicator'
            and t.period = value->>'period' and t.unit = value->>'unit' and t.counts
            and t.target = cast(value->>'target' as bigint))"
    )?;
    let sql = "update targets set counts = false where (indicator, period, unit, version) in
        (select o.indicator, o.period, o.unit, o.version from targets n join targets o
            on o.indicator = n.indicator and o.period = n.period and o.unit = n.unit
            and o.version < n.version and o.counts
            where n.import = $1 and n.version > 1)";
    run(write, sql, import).await?;
    run(write, RESOLVE_TARGETS, import).await?;
    Ok(changed)
}

async fn averages(write: &mut Write<'_>, rows: String) -> Result<u64, StoreError> {
    Ok(batch_run!(
        write,
        rows,
        "insert into published_averages (indicator, period, level, version, rate, target, source,
                                         line, import)
         select value->>'indicator', value->>'period', value->>'level',
            coalesce((select max(a.version) from published_averages a
                where a.indicator = value->>'indicator' and a.period = value->>'period'
                and a.level = value->>'level'), 0) + 1,
            cast(value->>'rate' as bigint), cast(value->>'target' as bigint), value->>'source',
            cast(value->>'line' as bigint), value->>'import'",
        "where not exists (select 1 from published_averages a
            where a.indicator = value->>'indicator' and a.period = value->>'period'
            and a.level = value->>'level'
            and a.rate is not distinct from cast(value->>'rate' as bigint)
            and a.target is not distinct from cast(value->>'target' as bigint))"
    )?)
}

/// A row, and which import brought it.
#[derive(Serialize)]
struct Brought<'a, T> {
    #[serde(flatten)]
    row: &'a T,
    import: &'a str,
}

fn brought<T: Serialize>(rows: &[T], import: &str) -> String {
    json(&rows.iter().map(|row| Brought { row, import }).collect::<Vec<_>>())
}
