//! What is told of tasks: those of a unit, one of them, and how all stand.

use super::{Due, Party, Report, State, Task, Tasks};
use crate::reply::Say;
use crate::say;
use crate::units::{Unit, Units};
use crate::when::Date;

/// What answers are made from; one state of it.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub tasks: &'a Tasks,
    pub units: &'a Units,
    /// The last report of each task, party and period.
    pub reports: &'a [Report],
    pub today: Date,
}

/// Which of a unit's tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    All,
    /// Overdue, or due within 30 days.
    Near,
}

/// How many of those who lead say what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub all: i64,
    pub done: i64,
    pub under_way: i64,
    pub blocked: i64,
    pub open: i64,
    pub silent: i64,
    /// Not done, and their time is over.
    pub overdue: i64,
}

/// More names than this nobody reads in a chat; `dvcbot tasks list` has all.
const MOST_NAMES: usize = 8;

impl Known<'_> {
    /// What a party said last of a task, in the period that counts today.
    pub fn report(&self, task: &Task, party: &str) -> Option<&Report> {
        let period = task.period_at(self.today).map(|period| period.to_string());
        let period = period.unwrap_or_default();
        self.reports
            .iter()
            .find(|one| one.task == task.id && one.party == party && one.period == period)
    }

    /// The state and until when.
    pub fn stands(&self, task: &Task, party: &str) -> (Option<State>, Due) {
        let state = self.report(task, party).map(|report| report.state);
        (state, Due::of(task, state, self.today))
    }

    /// The tasks that a unit leads: what is overdue first, then by their last day, what is done last.
    pub fn led_by(&self, unit: &Unit, which: Which) -> Vec<&Task> {
        let party = Party::Unit(unit.id.clone());
        let is_led = |task: &&Task| task.is_led_by(&party, self.units);
        let mut led: Vec<&Task> = self.tasks.all().iter().filter(is_led).collect();
        if which == Which::Near {
            led.retain(|task| {
                let (state, due) = self.stands(task, &unit.id);
                state != Some(State::Done) && due.is_near(self.today)
            });
        }
        led.sort_by_key(|task| {
            let (state, due) = self.stands(task, &unit.id);
            (state == Some(State::Done), due)
        });
        led
    }

    /// How many of those who lead a task say what.
    pub fn tally(&self, task: &Task) -> Tally {
        let mut tally = Tally::default();
        for party in task.leads(self.units) {
            let (state, due) = self.stands(task, &party.id());
            tally.all += 1;
            tally.overdue += i64::from(due.is_overdue());
            *match state {
                None => &mut tally.silent,
                Some(State::Open) => &mut tally.open,
                Some(State::UnderWay) => &mut tally.under_way,
                Some(State::Done) => &mut tally.done,
                Some(State::Blocked) => &mut tally.blocked,
            } += 1;
        }
        tally
    }

    /// Who leads something and has reported nothing at all, in the order of the directory.
    pub fn silent(&self) -> Vec<Party> {
        let mut silent: Vec<Party> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for party in self.tasks.all().iter().flat_map(|task| task.leads(self.units)) {
            let id = party.id();
            let has_said = self.reports.iter().any(|report| report.party == id);
            if seen.insert(id) && !has_said {
                silent.push(party);
            }
        }
        silent
    }
}

/// The tasks of a unit: those that it leads, then those that it takes part in.
pub fn of_unit(known: &Known<'_>, unit: &Unit, which: Which) -> Vec<Say> {
    let led = known.led_by(unit, which);
    let joined = known.tasks.all().iter().filter(|task| task.is_joined_by(unit));
    let joined: Vec<&Task> = joined.filter(|_| which == Which::All).collect();
    let name = unit.official.as_str();
    let Some(first) = led.first().or(joined.first()) else {
        return vec![match which {
            Which::All => say!("tasks-none", unit = name),
            Which::Near => say!("tasks-none-due", unit = name),
        }];
    };
    let source = first.plan.source.as_str();
    let mut text = vec![match which {
        Which::All => say!("tasks-of", unit = name, source = source),
        Which::Near => say!("tasks-due-of", unit = name, source = source),
    }];
    text.extend(led.iter().map(|task| line(known, task, &unit.id)));
    let lines: Vec<Say> = joined
        .iter()
        .map(|task| {
            let lead = names(&task.lead, known.units);
            let section = task.section.as_str();
            say!("tasks-partner-line", section = section, title = task.title(), lead = lead)
        })
        .collect();
    text.extend((!lines.is_empty()).then(|| say!("tasks-partner", lines = lines)));
    text
}

fn line(known: &Known<'_>, task: &Task, party: &str) -> Say {
    let (state, due) = known.stands(task, party);
    say!(
        "tasks-line",
        section = task.section.as_str(),
        title = task.title(),
        state = state_said(state),
        due = due.said(task, known.today)
    )
}

/// One task, as one of those who lead it stands; without any only what the plan says.
pub fn one(known: &Known<'_>, task: &Task, party: Option<&Party>) -> Vec<Say> {
    let section = task.section.as_str();
    let mut text = vec![
        say!("tasks-section", section = section, title = task.title()),
        Say::new(format!("{}.detail", task.key())),
        say!("tasks-lead", lead = names(&task.lead, known.units)),
    ];
    let with = (!task.with.is_empty()).then(|| names(&task.with, known.units));
    text.extend(with.map(|with| say!("tasks-with", with = with)));
    let state = party.and_then(|party| known.stands(task, &party.id()).0);
    let due = Due::of(task, state, known.today);
    text.push(say!("tasks-time", due = due.said(task, known.today)));
    text.extend(party.map(|party| reported(known, task, party)).into_iter().flatten());
    text.push(say!("tasks-source", source = task.plan.source.as_str(), section = section));
    text
}

/// The state of a party, with its note.
fn reported(known: &Known<'_>, task: &Task, party: &Party) -> Vec<Say> {
    let unit = party.name(known.units);
    let Some(report) = known.report(task, &party.id()) else {
        return vec![say!("tasks-now", unit = unit, state = state_said(None))];
    };
    let (state, day) = (report.state.said(), report.at.date());
    let note = (!report.note.is_empty()).then(|| say!("tasks-note", note = report.note.as_str()));
    let said = say!("tasks-now-on", unit = unit, state = state, day = day);
    std::iter::once(said).chain(note).collect()
}

/// How all stand, for the province's office.
pub fn overview(known: &Known<'_>) -> Vec<Say> {
    let Some(first) = known.tasks.all().first() else { return vec![say!("stale")] };
    let tallies: Vec<(&Task, Tally)> =
        known.tasks.all().iter().map(|task| (task, known.tally(task))).collect();
    let sum = |part: fn(&Tally) -> i64| tallies.iter().map(|(_, tally)| part(tally)).sum::<i64>();
    let mut text = vec![
        say!("tasks-all", source = first.plan.source.as_str()),
        say!(
            "tasks-total",
            all = sum(|tally| tally.all),
            done = sum(|tally| tally.done),
            under = sum(|tally| tally.under_way),
            blocked = sum(|tally| tally.blocked),
            open = sum(|tally| tally.open),
            silent = sum(|tally| tally.silent)
        ),
    ];
    let overdue = sum(|tally| tally.overdue);
    text.extend((overdue > 0).then(|| say!("tasks-overdue", count = overdue)));
    text.extend(tallies.iter().map(|(task, tally)| counted(task, tally)));
    text.extend(silent_said(known));
    text
}

fn counted(task: &Task, tally: &Tally) -> Say {
    let Tally { all, done, under_way: under, blocked, silent, overdue: late, .. } = *tally;
    let (section, title) = (task.section.as_str(), task.title());
    let counts = say!(
        "tasks-count",
        section = section,
        title = title,
        done = done,
        all = all,
        under = under,
        blocked = blocked,
        silent = silent
    );
    match late {
        0 => counts,
        _ => say!("tasks-count-late", counts = counts, late = late),
    }
}

fn silent_said(known: &Known<'_>) -> Option<Say> {
    let silent = known.silent();
    let count = i64::try_from(silent.len()).unwrap_or(i64::MAX);
    let shown = silent.get(..silent.len().min(MOST_NAMES)).unwrap_or_default();
    let names = names(shown, known.units);
    match silent.len() {
        0 => None,
        1..=MOST_NAMES => Some(say!("tasks-silent", count = count, names = names)),
        _ => Some(say!("tasks-silent-more", count = count, names = names)),
    }
}

fn state_said(state: Option<State>) -> Say {
    state.map_or_else(|| say!("tasks-state-silent"), State::said)
}

/// Names with commas between them.
fn names(parties: &[Party], units: &Units) -> Say {
    let mut names = parties.iter().map(|party| party.name(units));
    let first = names.next().unwrap_or_else(|| say!("tasks-state-silent"));
    names.fold(first, |all, next| say!("tasks-and", all = all, next = next))
}
