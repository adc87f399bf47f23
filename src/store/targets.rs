//! Targets set one at a time or by a file, with their versions; and whose target holds for a unit.

use super::audit::audit;
use super::import::{RESOLVE_TARGETS, bump, import_one, run};
use super::pool::Write;
use super::{Imported, NewImport, Rows, Store, StoreError, TargetRow, random_id};

/// A target that is set or, without a value, taken away.
#[derive(Debug, Clone)]
pub struct TargetChange {
    pub indicator: String,
    pub unit: String,
    pub period: String,
    /// Hundredths of a percent.
    pub target: Option<i64>,
    /// Where it comes from, as people are told.
    pub source: String,
}

/// One version of a target.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct TargetVersion {
    pub indicator: String,
    pub unit: String,
    pub period: String,
    pub version: i64,
    /// Hundredths of a percent; of one that was taken away what it was.
    pub target: i64,
    pub counts: bool,
    pub withdrawn: bool,
    pub source: String,
    pub actor: String,
    pub at: i64,
}

/// Whose target holds, and of which period it is.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct HoldingTarget {
    pub unit: String,
    pub period: String,
    /// Hundredths of a percent.
    pub target: i64,
}

/// More versions than this are a file, not a list.
const MOST_VERSIONS: i64 = 2_000;

impl Store {
    /// All versions of the targets of a unit and an indicator, or of all; the last of each first.
    pub async fn target_versions(
        &self,
        unit: Option<&str>,
        indicator: Option<&str>,
    ) -> Result<Vec<TargetVersion>, StoreError> {
        let sql =
            "select t.indicator, t.unit, t.period, t.version, t.target, t.counts, t.withdrawn,
                t.source, i.actor, i.at
            from targets t join imports i on i.id = t.import
            where (cast($1 as text) is null or t.unit = $1)
                and (cast($2 as text) is null or t.indicator = $2)
            order by t.unit, t.indicator, t.period, t.version desc limit $3";
        Ok(reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(unit).bind(indicator).bind(MOST_VERSIONS);
            query.fetch_all(db).await
        })?)
    }

    /// Every target that counts: unit, indicator and period with its value.
    pub async fn counting_targets(
        &self,
    ) -> Result<Vec<((String, String, String), i64)>, StoreError> {
        let sql = "select unit, indicator, period, target from targets where counts";
        let rows: Vec<(String, String, String, i64)> =
            reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?;
        Ok(rows
            .into_iter()
            .map(|(unit, one, period, value)| ((unit, one, period), value))
            .collect())
    }

    /// The target that holds for a unit in a period (written out, with its year), by the rule of the view
    /// `holding_targets`: its own of the period, else of the year, else from the unit above, else from the
    /// one above that.
    pub async fn holding_target(
        &self,
        indicator: &str,
        unit: &str,
        period: &str,
    ) -> Result<Option<HoldingTarget>, StoreError> {
        let sql = "select t.unit, t.period, t.target from (
                select id, 0 as far from units where id = $2
                union all select parent, 1 from units where id = $2
                union all select p.parent, 2 from units u join units p on p.id = u.parent
                    where u.id = $2) above
            join targets t on t.unit = above.id and t.indicator = $1 and t.counts
                and t.period in ($3, substr($3, 1, 4))
            order by above.far, case when t.period = $3 then 0 else 1 end limit 1";
        Ok(reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(indicator).bind(unit).bind(period).fetch_optional(db).await
        })?)
    }

    /// The units that have a target of their own for a period or its year.
    pub async fn units_with_target(
        &self,
        indicator: &str,
        period: &str,
    ) -> Result<Vec<String>, StoreError> {
        let sql = "select distinct unit from targets where indicator = $1 and counts
            and period in ($2, substr($2, 1, 4))";
        Ok(reading!(self.pool, |db| {
            sqlx::query_scalar(sql).bind(indicator).bind(period).fetch_all(db).await
        })?)
    }

    /// Sets a target or takes it away, in one transaction with its audit. False when nothing changed.
    pub async fn change_target(
        &self,
        change: &TargetChange,
        actor: &str,
        at: i64,
    ) -> Result<bool, StoreError> {
        let mut write = self.pool.begin().await?;
        let changed = apply(&mut write, change, actor, at).await?;
        // Nothing stays of what changed nothing.
        if changed {
            write.commit().await?;
        }
        Ok(changed)
    }

    /// Takes in a file with targets, whole, with its audit.
    pub async fn import_targets(&self, file: &NewImport) -> Result<Imported, StoreError> {
        let mut write = self.pool.begin().await?;
        let imported = import_one(&mut write, file).await?;
        if let Imported::Changed(rows) = imported {
            let detail = format!("{}, {rows} targets", file.sha256);
            audit(&mut write, file.at, &file.actor, "target.import", &detail).await?;
        }
        write.commit().await?;
        Ok(imported)
    }
}

/// Changes a target inside a transaction; the targets beside the figures follow. False when nothing changed.
pub(super) async fn apply(
    write: &mut Write<'_>,
    change: &TargetChange,
    actor: &str,
    at: i64,
) -> Result<bool, StoreError> {
    let changed = match change.target {
        Some(target) => set(write, change, target, actor, at).await?,
        None => unset(write, change, actor, at).await?,
    };
    if changed {
        let TargetChange { indicator, unit, period, target, .. } = change;
        let (action, value) = match target {
            Some(target) => ("target.set", target.to_string()),
            None => ("target.unset", String::new()),
        };
        let detail = format!("{unit} {indicator} {period} {value}");
        audit(write, at, actor, action, detail.trim_end()).await?;
    }
    Ok(changed)
}

async fn set(
    write: &mut Write<'_>,
    change: &TargetChange,
    target: i64,
    actor: &str,
    at: i64,
) -> Result<bool, StoreError> {
    let TargetChange { indicator, unit, period, source, .. } = change.clone();
    let row = TargetRow { indicator, period, unit, target, source, line: 0 };
    let import = NewImport {
        file: BY_HAND.to_owned(),
        // The same value may be set again after another one, so it is never known already.
        sha256: random_id(),
        actor: actor.to_owned(),
        at,
        rows: Rows::Targets(vec![row]),
    };
    Ok(matches!(import_one(write, &import).await?, Imported::Changed(1..)))
}

/// In place of the name of a file.
pub(super) const BY_HAND: &str = "target set";

async fn unset(
    write: &mut Write<'_>,
    change: &TargetChange,
    actor: &str,
    at: i64,
) -> Result<bool, StoreError> {
    bump(write, "figures").await?;
    let import = random_id();
    let sql = "insert into imports (id, kind, file, sha256, actor, at, row_count)
        values ($1, 'targets', $2, $3, $4, $5, 1)";
    writing!(&mut *write, |db| {
        let query = sqlx::query(sql).bind(&import).bind(BY_HAND).bind(random_id());
        query.bind(actor).bind(at).execute(db).await.map(|_| ())
    })?;
    let TargetChange { indicator, unit, period, source, .. } = change;
    let sql = "insert into targets (indicator, period, unit, version, target, source, line, import,
            counts, withdrawn)
        select indicator, period, unit, version + 1, target, cast($4 as text), 0, cast($5 as text),
            false, true
        from targets where counts and indicator = $1 and period = $2 and unit = $3";
    let withdrawn = writing!(&mut *write, |db| {
        let query = sqlx::query(sql).bind(indicator).bind(period).bind(unit).bind(source);
        query.bind(&import).execute(db).await.map(|done| done.rows_affected())
    })?;
    let sql = "update targets set counts = false where (indicator, period, unit) in
        (select indicator, period, unit from targets where import = $1)";
    run(write, sql, &import).await?;
    run(write, RESOLVE_TARGETS, &import).await?;
    Ok(withdrawn > 0)
}
