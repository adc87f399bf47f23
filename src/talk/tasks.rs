//! Tasks of the plan inside the talk: those of my unit, one of them, reporting how it stands, how all stand.

use super::{Effect, Role, Turn};
use crate::fold::{Phrased, strip_controls};
use crate::reply::Choice;
use crate::say;
use crate::tasks::answer::Which;
use crate::tasks::{Party, State, Task};
use crate::understand::{Meaning, mask};
use crate::units::Unit;

/// What is asked of tasks; who asks may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskedTasks {
    OfUnit {
        unit: String,
        which: Which,
        /// A report that they type is one of this unit.
        may_report: bool,
    },
    /// How a party stands with a task; none tells only what the plan says.
    One {
        task: String,
        party: Option<Party>,
        may_report: bool,
    },
    Overview,
}

/// A report in the making; who reports may do so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    pub task: String,
    pub party: Party,
    pub state: State,
    /// Masked; may be empty.
    pub note: String,
}

/// The longest note, in letters.
const LONGEST_NOTE: usize = 200;

/// How a civil servant asks for the own tasks, without accents.
const MINE: [&str; 8] = [
    "nhiem vu cua toi",
    "nhiem vu cua em",
    "nhiem vu cua don vi",
    "viec cua don vi toi",
    "nhiem vu ke hoach",
    "tien do nhiem vu",
    "my tasks",
    "our tasks",
];
/// How they ask for what is due.
const NEAR: [&str; 9] = [
    "viec sap den han",
    "viec den han",
    "viec qua han",
    "nhiem vu sap den han",
    "nhiem vu den han",
    "nhiem vu qua han",
    "viec nao sap den han",
    "viec nao qua han",
    "tasks due",
];
/// With the name of a unit: its tasks.
const OF_UNIT: [&str; 3] = ["nhiem vu cua", "viec cua", "tasks of"];

impl Turn<'_> {
    /// `/nhiemvu`, `/nhiemvu NAME`, `/nhiemvu II.4`, `/nhiemvu II.4 xong NOTE`.
    pub(super) fn tasks(&mut self, rest: &str) {
        let Some(staff) = self.world.staff else { return self.tasks_closed() };
        let tasks = self.world.tasks;
        let rest = rest.trim();
        if rest.is_empty() {
            return match staff.role >= Role::Office {
                true => self.effects.push(Effect::TellTasks(AskedTasks::Overview)),
                false => self.tasks_of(&staff.unit.clone(), Which::All),
            };
        }
        let (first, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        if let Some(task) = tasks.of_section(first) {
            return match State::typed(after) {
                Some((state, note)) => self.report_typed(task, state, note),
                None => self.see_task(task),
            };
        }
        let mentions = self.world.units.find(rest);
        match mentions.first().map(|mention| mention.units.as_slice()) {
            Some([unit]) => self.tasks_of(unit, Which::All),
            Some(several @ [_, ..]) => self.which_unit_for_tasks(several),
            _ => {
                let name: String = mask(rest).text.chars().take(60).collect();
                self.say(vec![say!("kpi-unknown-unit", name = name)]);
            }
        }
    }

    /// A civil servant's sentence about tasks, from a closed list. True when it was one.
    pub(super) fn tasks_asked(&mut self, meaning: &Meaning) -> bool {
        let Some(staff) = self.world.staff else { return false };
        let said = Phrased::of(&meaning.text);
        if said.says_one_of(&NEAR) {
            self.tasks_of(&staff.unit.clone(), Which::Near);
            return true;
        }
        let named = meaning.mentions.first().filter(|_| said.says_one_of(&OF_UNIT));
        match named.map(|mention| mention.units.as_slice()) {
            Some([unit]) => self.tasks_of(&unit.clone(), Which::All),
            Some(several @ [_, ..]) => self.which_unit_for_tasks(several),
            _ if said.says_one_of(&MINE) => self.tasks(""),
            _ => return false,
        }
        true
    }

    /// A key: `t.u.-.UNIT`, `t.s.TASK.PARTY`, or a state's letter in place of `s`.
    pub(super) fn press_task(&mut self, id: &str) {
        let mut parts = id.splitn(4, '.').skip(1);
        let (act, task, party) = (parts.next(), parts.next(), parts.next().unwrap_or_default());
        if act == Some("u") {
            return self.tasks_of(party, Which::All);
        }
        let tasks = self.world.tasks;
        let Some(task) = task.and_then(|id| tasks.get(id)) else { return self.stale() };
        let led = Party::try_from(party.to_owned()).ok();
        let Some(led) = led.filter(|party| task.is_led_by(party, self.world.units)) else {
            return self.see_task(task);
        };
        match act.and_then(State::from_letter) {
            Some(state) => self.report(task, led, state, ""),
            None => self.see_party(task, led),
        }
    }

    fn tasks_of(&mut self, unit: &str, which: Which) {
        let units = self.world.units;
        match units.get(unit).filter(|unit| self.is_inside(unit)) {
            Some(unit) => {
                let unit = unit.id.clone();
                let is_own = self.world.staff.is_some_and(|staff| staff.unit == unit);
                let may_report = is_own && self.may_report(&Party::Unit(unit.clone()));
                let asked = AskedTasks::OfUnit { unit, which, may_report };
                self.effects.push(Effect::TellTasks(asked));
            }
            // A unit that is not there is refused alike, so that a refusal tells nothing.
            None => self.tasks_closed(),
        }
    }

    fn which_unit_for_tasks(&mut self, ids: &[String]) {
        let units = self.world.units;
        let known: Vec<&Unit> = ids.iter().filter_map(|id| units.get(id)).collect();
        let key =
            |unit: &&Unit| Choice::new(task_key("u", "-", &unit.id), self.name_with_parent(unit));
        let choices = known.iter().map(key).collect();
        self.ask(vec![say!("kpi-which-of")], choices);
    }

    /// One task as it concerns the person: their unit's state, or for the office that of a body that it
    /// reports for; otherwise what the plan says.
    fn see_task(&mut self, task: &Task) {
        let mine = self.mine(task);
        match mine.as_slice() {
            _ if self.world.staff.is_none() => self.tasks_closed(),
            [] => self.tell_task(task, None),
            [one] => self.see_party(task, one.clone()),
            several => self.whose(task, several),
        }
    }

    fn whose(&mut self, task: &Task, several: &[Party]) {
        let units = self.world.units;
        let key =
            |party: &Party| Choice::new(task_key("s", &task.id, &party.id()), party.name(units));
        let choices = several.iter().map(key).collect();
        self.ask(vec![say!("tasks-whose")], choices);
    }

    /// Those who lead the task for whom the person speaks without naming anybody.
    fn mine(&self, task: &Task) -> Vec<Party> {
        let Some(staff) = self.world.staff else { return Vec::new() };
        let is_office = staff.role >= Role::Office;
        let is_mine = |party: &Party| match party {
            Party::Unit(id) => *id == staff.unit,
            Party::Body(_) => is_office,
            Party::Level(_) => false,
        };
        task.leads(self.world.units).into_iter().filter(is_mine).collect()
    }

    fn see_party(&mut self, task: &Task, party: Party) {
        let may_see = match &party {
            Party::Unit(id) => self.world.units.get(id).is_some_and(|unit| self.is_inside(unit)),
            Party::Body(_) => self.may_report(&party),
            Party::Level(_) => false,
        };
        match may_see {
            true => self.tell_task(task, Some(party)),
            false => self.tasks_closed(),
        }
    }

    fn tell_task(&mut self, task: &Task, party: Option<Party>) {
        let may_report = party.as_ref().is_some_and(|party| self.may_report(party));
        let task = task.id.clone();
        self.effects.push(Effect::TellTasks(AskedTasks::One { task, party, may_report }));
    }

    fn report_typed(&mut self, task: &Task, state: State, note: &str) {
        let mine = self.mine(task);
        match mine.as_slice() {
            [] if self.world.staff.is_some_and(|staff| staff.role >= Role::Office) => {
                self.say(vec![say!("tasks-which-unit")]);
            }
            [] => self.tasks_closed(),
            [one] => self.report(task, one.clone(), state, note),
            several => match several.iter().all(|party| self.may_report(party)) {
                true => self.whose(task, several),
                false => self.tasks_closed(),
            },
        }
    }

    fn report(&mut self, task: &Task, party: Party, state: State, note: &str) {
        if !self.may_report(&party) {
            return self.tasks_closed();
        }
        let note = strip_controls(&mask(note).text);
        let note = note.trim().chars().take(LONGEST_NOTE).collect();
        let reported = Reported { task: task.id.clone(), party, state, note };
        self.effects.push(Effect::ReportTask(reported));
    }

    /// The lead of the unit that is responsible, or the province's office; nobody else.
    fn may_report(&self, party: &Party) -> bool {
        let Some(staff) = self.world.staff else { return false };
        let is_own = matches!(party, Party::Unit(id) if *id == staff.unit);
        staff.role >= Role::Office || staff.role == Role::Lead && is_own
    }

    fn tasks_closed(&mut self) {
        self.say(vec![say!("tasks-closed")]);
    }
}

/// The key that shows a task, reports on it, or lists those of a unit.
pub fn task_key(act: &str, task: &str, party: &str) -> String {
    format!("t.{act}.{task}.{party}")
}
