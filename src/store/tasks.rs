//! Reports on the tasks of the plan: the last of each, all of them, and a new one with its audit.

use super::audit::audit;
use super::commit::Conflict;
use super::pool::Write;
use super::{Store, StoreError};
use crate::tasks::{Report, State};
use crate::when::Moment;

/// What somebody reports.
#[derive(Debug, Clone)]
pub struct NewReport {
    pub task: String,
    /// A unit's id or `body:<id>`.
    pub party: String,
    /// Empty where the task has none.
    pub period: String,
    pub state: State,
    /// Masked; may be empty.
    pub note: String,
}

type ReportRow = (String, String, String, String, String, i64);

impl Store {
    /// The last report of each task, party and period.
    pub async fn task_reports(&self) -> Result<Vec<Report>, StoreError> {
        let sql = "select r.task, r.unit, r.period, r.state, r.note, r.at from task_reports r
            where r.version = (select max(m.version) from task_reports m where m.task = r.task
                and m.unit = r.unit and m.period = r.period)
            order by r.task, r.unit, r.period";
        let rows: Vec<ReportRow> =
            reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?;
        Ok(rows.into_iter().filter_map(report).collect())
    }

    /// All that was ever reported on a task by a party, the last first.
    pub async fn task_history(&self, task: &str, party: &str) -> Result<Vec<Report>, StoreError> {
        let sql = "select task, unit, period, state, note, at from task_reports
            where task = $1 and unit = $2 order by at desc, version desc";
        let rows: Vec<ReportRow> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(task).bind(party).fetch_all(db).await
        })?;
        Ok(rows.into_iter().filter_map(report).collect())
    }
}

fn report((task, party, period, state, note, at): ReportRow) -> Option<Report> {
    let state = State::from_name(&state)?;
    Some(Report { task, party, period, state, note, at: Moment(at) })
}

/// Adds a report as the next version; a conflict when somebody else was faster.
pub(super) async fn add(
    write: &mut Write<'_>,
    new: &NewReport,
    actor: &str,
    at: i64,
) -> Result<Result<(), Conflict>, StoreError> {
    let NewReport { task, party, period, state, note } = new;
    let sql = "insert into task_reports (task, unit, period, version, state, note, actor, at)
        select $1, $2, $3, coalesce(max(version), 0) + 1, $4, $5, $6, cast($7 as bigint)
            from task_reports where task = $1 and unit = $2 and period = $3
        on conflict do nothing";
    let added = writing!(&mut *write, |db| {
        let query = sqlx::query(sql).bind(task).bind(party).bind(period).bind(state.as_str());
        let query = query.bind(note).bind(actor).bind(at);
        query.execute(db).await.map(|done| done.rows_affected())
    })?;
    if added == 0 {
        return Ok(Err(Conflict));
    }
    let detail = format!("{task} {party} {period} {}", state.as_str());
    audit(write, at, actor, "task.report", &detail).await?;
    Ok(Ok(()))
}
