//! Answers about tasks of the plan, and what is reported on them.

use super::workbench::Workbench;
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::store::{NewReport, StoreError};
use crate::talk::{AskedTasks, Reported, task_key};
use crate::tasks::answer::{self, Known, Which};
use crate::tasks::{Party, Report, State, Task};
use crate::when::Moment;

/// More keys than this nobody looks through.
const MOST_KEYS: usize = 10;

impl Workbench<'_> {
    pub(super) async fn tasks(&self, asked: &AskedTasks, now: Moment) -> Result<Reply, StoreError> {
        let reports = self.app.store.task_reports().await?;
        let known = self.known_tasks(&reports, now);
        Ok(match asked {
            AskedTasks::Overview => overview(&known),
            AskedTasks::OfUnit { unit, which, may_report } => {
                let mut reply = of_unit(&known, unit, *which);
                if *may_report && let Some(hint) = hint(&known, unit, *which) {
                    reply.text.push(hint);
                }
                reply
            }
            AskedTasks::One { task, party, may_report } => {
                let task = known.tasks.get(task);
                let reporting = party.as_ref().filter(|_| *may_report);
                let choices = task.zip(reporting).map(|(task, party)| next(&known, task, party));
                let text = task.map(|task| answer::one(&known, task, party.as_ref()));
                lines(text.unwrap_or_else(|| vec![say!("stale")]), choices.unwrap_or_default())
            }
        })
    }

    /// Puts a report into the commit of this turn, unless what was reported before forbids it.
    pub(super) async fn report_task(
        &mut self,
        reported: Reported,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let reports = self.app.store.task_reports().await?;
        let known = self.known_tasks(&reports, now);
        let Reported { task, party, state, note } = reported;
        let Some(task) = known.tasks.get(&task) else { return Ok(Reply::say(vec![say!("stale")])) };
        let id = party.id();
        if !state.may_follow(known.report(task, &id).map(|report| report.state)) {
            return Ok(lines(vec![say!("tasks-reopen-first")], next(&known, task, &party)));
        }
        let name = party.name(known.units);
        let section = task.section.as_str();
        let said = say!("tasks-set", section = section, unit = name, state = state.said());
        let told = (!note.is_empty()).then(|| say!("tasks-note", note = note.as_str()));
        let period = task.period_at(known.today).map(|period| period.to_string());
        let period = period.unwrap_or_default();
        let new = NewReport { task: task.id.clone(), party: id, period, state, note };
        let reply = lines(std::iter::once(said).chain(told).collect(), Vec::new());
        self.report_in_commit(new);
        Ok(reply)
    }

    fn known_tasks<'k>(&'k self, reports: &'k [Report], now: Moment) -> Known<'k> {
        let (tasks, units) = (self.tasks_of_content(), &self.known.units);
        Known { tasks, units, reports, today: now.date() }
    }
}

fn overview(known: &Known<'_>) -> Reply {
    let by_body = |task: &&Task| task.lead.iter().any(|party| matches!(party, Party::Body(_)));
    let keys = known.tasks.all().iter().filter(by_body).map(key);
    lines(answer::overview(known), keys.take(MOST_KEYS).collect())
}

fn of_unit(known: &Known<'_>, unit: &str, which: Which) -> Reply {
    let Some(unit) = known.units.get(unit) else { return Reply::say(vec![say!("stale")]) };
    let led = known.led_by(unit, which);
    let text = answer::of_unit(known, unit, which);
    let key = |task: &&Task| Choice::new(task_key("s", &task.id, &unit.id), key(task).label);
    lines(text, led.iter().map(key).take(MOST_KEYS).collect())
}

/// How a report is typed, for those who may, with a section that is theirs.
fn hint(known: &Known<'_>, unit: &str, which: Which) -> Option<Say> {
    let led = known.led_by(known.units.get(unit)?, which);
    Some(say!("tasks-hint", section = led.first()?.section.as_str()))
}

fn key(task: &Task) -> Choice {
    let label = say!("tasks-see", section = task.section.as_str());
    Choice::new(task_key("s", &task.id, "-"), label)
}

/// The states that may be reported next.
fn next(known: &Known<'_>, task: &Task, party: &Party) -> Vec<Choice> {
    let id = party.id();
    let last = known.report(task, &id).map(|report| report.state);
    let may = |state: &State| Some(*state) != last && state.may_follow(last);
    let key = |state: State| Choice::new(task_key(state.letter(), &task.id, &id), state.said());
    State::ALL.into_iter().filter(may).map(key).collect()
}

/// Lines of one message, with keys below.
fn lines(text: Vec<Say>, choices: Vec<Choice>) -> Reply {
    let text = vec![say!("lines", lines = text)];
    match choices.is_empty() {
        true => Reply::say(text),
        false => Reply::ask(text, choices),
    }
}
