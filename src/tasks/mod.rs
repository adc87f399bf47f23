//! Tasks and duties of a plan as data: who leads, who takes part, until when; no words for people in it.
//!
//! What is told of a task is the message `task-<id>` (its title) with the attribute `detail`.

pub mod answer;
mod state;

pub use state::{Due, Report, State};

use serde::Deserialize;

use crate::problem::{Problem, line_at};
use crate::reply::Say;
use crate::say;
use crate::units::{Level, Unit, Units};
use crate::when::{Date, Period};

/// A task (section II) or duty (section III) of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    pub id: String,
    /// As people quote the plan: `II.4`.
    pub section: String,
    /// Who is responsible; each of them reports its own state.
    pub lead: Vec<Party>,
    #[serde(default)]
    pub with: Vec<Party>,
    /// It is to be done by the last day of it; none where the plan states no time.
    pub period: Option<Period>,
    pub every: Option<Rhythm>,
    /// The year of its plan, the edition of its units, and the plan's name.
    #[serde(skip)]
    pub plan: Plan,
}

/// What a plan says of all its tasks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    pub year: i32,
    pub edition: i32,
    pub source: String,
}

/// How often a duty comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// Reported for each month of the plan's year.
    Month,
    /// All the time, "thường xuyên".
    Regular,
}

/// Who leads or takes part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub enum Party {
    Unit(String),
    /// Every unit of a level.
    Level(Level),
    /// Somebody without a unit in the directory; the province's office reports for it.
    Body(String),
}

/// The tasks of all plans, in the order of their files.
#[derive(Debug, Clone, Default)]
pub struct Tasks(Vec<Task>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    year: i32,
    edition: i32,
    source: String,
    task: Vec<Task>,
}

/// A key of a chat holds an id beside a unit's.
const LONGEST_ID: usize = 12;

impl Tasks {
    /// Reads the files of plans (`plan-2023/tasks.toml`) with their texts; every mistake at once. `has` tells
    /// whether a message exists, `is_unit` whether a unit does.
    pub fn parse<'a>(
        files: impl Iterator<Item = (&'a str, &'a str)>,
        has: &dyn Fn(&str) -> bool,
        is_unit: &dyn Fn(&str) -> bool,
    ) -> Result<Self, Vec<Problem>> {
        let (mut all, mut problems): (Vec<Task>, Vec<Problem>) = (Vec::new(), Vec::new());
        for (file, text) in files {
            match read(file, text) {
                Err(problem) => problems.push(problem),
                Ok(tasks) => {
                    for task in tasks {
                        let at = text.find(&format!("id = \"{}\"", task.id)).unwrap_or_default();
                        let wrong = wrong(&task, &all, has, is_unit);
                        let line = line_at(text, at);
                        problems
                            .extend(wrong.into_iter().map(|what| Problem::new(file, line, what)));
                        all.push(task);
                    }
                }
            }
        }
        if problems.is_empty() { Ok(Self(all)) } else { Err(problems) }
    }

    pub fn all(&self) -> &[Task] {
        &self.0
    }

    pub fn get(&self, id: &str) -> Option<&Task> {
        self.0.iter().find(|task| task.id == id)
    }

    /// The task of a section as people type it, `ii.4`; of the latest plan.
    pub fn of_section(&self, typed: &str) -> Option<&Task> {
        let typed = typed.trim_end_matches([':', '.', ',']);
        let same = |task: &&Task| task.section.eq_ignore_ascii_case(typed);
        self.0.iter().filter(same).max_by_key(|task| task.plan.year)
    }
}

fn read(file: &str, text: &str) -> Result<Vec<Task>, Problem> {
    let File { year, edition, source, task } = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        Problem::new(file, line, error.message())
    })?;
    let plan = Plan { year, edition, source };
    Ok(task.into_iter().map(|task| Task { plan: plan.clone(), ..task }).collect())
}

/// What is wrong with a task beside those before it.
fn wrong(
    task: &Task,
    before: &[Task],
    has: &dyn Fn(&str) -> bool,
    is_unit: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let id = &task.id;
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || id.len() > LONGEST_ID || !id.bytes().all(is_plain) {
        wrong.push(format!("id {id:?} has 1 to {LONGEST_ID} of a-z, 0-9 and -"));
    }
    if before.iter().any(|other| other.id == *id) {
        wrong.push(format!("the id {id} stands here twice"));
    }
    if task.lead.is_empty() {
        wrong.push(format!("{id}: nobody leads it"));
    }
    let keys = [task.key(), format!("{}.detail", task.key())];
    let parties = task.lead.iter().chain(&task.with);
    let bodies = parties.clone().filter_map(|party| match party {
        Party::Body(body) => Some(format!("task-body-{body}")),
        Party::Unit(_) | Party::Level(_) => None,
    });
    let lacking = keys.into_iter().chain(bodies).filter(|key| !has(key));
    wrong.extend(lacking.map(|key| format!("{id}: the message {key} is missing in a language")));
    wrong.extend(parties.filter_map(|party| match party {
        Party::Unit(unit) if !is_unit(unit) => Some(format!("{id}: {unit} is not a unit")),
        _ => None,
    }));
    wrong
}

impl Task {
    pub fn key(&self) -> String {
        format!("task-{}", self.id)
    }

    pub fn title(&self) -> Say {
        Say::new(self.key())
    }

    /// Everybody who reports on it: the units, then the bodies.
    pub fn leads<'a>(&'a self, units: &'a Units) -> Vec<Party> {
        let within = |unit: &&Unit| self.names(&self.lead, unit);
        let units = units.all().iter().filter(within).map(|unit| Party::Unit(unit.id.clone()));
        let bodies = self.lead.iter().filter(|party| matches!(party, Party::Body(_))).cloned();
        units.chain(bodies).collect()
    }

    /// Is it to be reported by this one?
    pub fn is_led_by(&self, party: &Party, units: &Units) -> bool {
        match party {
            Party::Unit(id) => units.get(id).is_some_and(|unit| self.names(&self.lead, unit)),
            Party::Body(_) => self.lead.contains(party),
            Party::Level(_) => false,
        }
    }

    /// Does the unit take part without being among those who lead?
    pub fn is_joined_by(&self, unit: &Unit) -> bool {
        self.names(&self.with, unit) && !self.names(&self.lead, unit)
    }

    fn names(&self, parties: &[Party], unit: &Unit) -> bool {
        parties.iter().any(|party| match party {
            Party::Unit(id) => *id == unit.id,
            Party::Level(level) => unit.edition == self.plan.edition && unit.level == *level,
            Party::Body(_) => false,
        })
    }

    /// The period that is to be reported on a day; a monthly duty has one for each month of the plan's year.
    pub fn period_at(&self, today: Date) -> Option<Period> {
        let year = self.plan.year;
        match self.every {
            Some(Rhythm::Month) => {
                let month = match today.year().cmp(&year) {
                    std::cmp::Ordering::Less => 1,
                    std::cmp::Ordering::Equal => today.month(),
                    std::cmp::Ordering::Greater => 12,
                };
                Some(Period::Month { year, month })
            }
            Some(Rhythm::Regular) | None => self.period,
        }
    }
}

impl Party {
    /// As it stands in files, keys and the database: `2023:so-tttt`, `level:commune`, `body:office`.
    pub fn id(&self) -> String {
        match self {
            Self::Unit(id) => id.clone(),
            Self::Level(level) => format!("level:{level}"),
            Self::Body(body) => format!("body:{body}"),
        }
    }

    /// Its name for people.
    pub fn name(&self, units: &Units) -> Say {
        match self {
            Self::Unit(id) => {
                let name = units.official(id);
                say!("unit-alone", unit = name)
            }
            Self::Body(body) => Say::new(format!("task-body-{body}")),
            Self::Level(Level::District) => say!("tasks-level-district"),
            Self::Level(Level::Commune) => say!("tasks-level-commune"),
            Self::Level(Level::Department | Level::Province) => say!("tasks-level-department"),
        }
    }
}

impl TryFrom<String> for Party {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("level", "province")) => Err("no plan gives tasks to the level province".into()),
            Some(("level", level)) => level.parse().map(Self::Level),
            Some(("body", body)) if !body.is_empty() => Ok(Self::Body(body.to_owned())),
            Some((edition, _)) if edition.parse::<u16>().is_ok() => Ok(Self::Unit(text)),
            _ => Err(format!("{text:?} is not a unit's id, level:<level> or body:<id>")),
        }
    }
}
