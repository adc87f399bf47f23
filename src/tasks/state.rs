//! How a task stands: the states and how one may follow another; until when it is due.

use super::{Rhythm, Task};
use crate::fold::fold;
use crate::kpi::table;
use crate::reply::Say;
use crate::say;
use crate::when::{Date, Moment};

/// What who leads a task says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Open,
    UnderWay,
    Done,
    Blocked,
}

/// The last report of one who leads, for one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub task: String,
    /// A unit's id or `body:<id>`.
    pub party: String,
    /// Empty where the task has none.
    pub period: String,
    pub state: State,
    /// Masked; may be empty.
    pub note: String,
    pub at: Moment,
}

/// Until when, in the order in which people want to see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Its last day is gone and it is not done.
    Overdue(Date),
    By(Date),
    /// All the time.
    Regular,
    Unstated,
}

/// So many days ahead something is soon due.
const SOON: i64 = 30;

/// How people write a state behind a section, without accents.
const TYPED: [(State, &[&str]); 4] = [
    (
        State::UnderWay,
        &[
            "dang lam",
            "dang thuc hien",
            "dang trien khai",
            "xong mot phan",
            "hoan thanh mot phan",
            "under way",
        ],
    ),
    (
        State::Done,
        &["da xong", "xong", "lam xong", "da lam xong", "hoan thanh", "da hoan thanh", "done"],
    ),
    (State::Blocked, &["dang vuong", "vuong mac", "vuong", "blocked"]),
    (State::Open, &["chua lam", "chua thuc hien", "not begun", "open"]),
];
/// The most words of them.
const MOST_WORDS: usize = 4;

impl State {
    pub const ALL: [Self; 4] = [Self::Open, Self::UnderWay, Self::Done, Self::Blocked];

    /// The name in the database and in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::UnderWay => "under_way",
            Self::Done => "done",
            Self::Blocked => "blocked",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// Its letter in keys.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Open => "o",
            Self::UnderWay => "w",
            Self::Done => "d",
            Self::Blocked => "b",
        }
    }

    pub fn from_letter(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.letter() == letter)
    }

    pub fn said(self) -> Say {
        match self {
            Self::Open => say!("tasks-state-open"),
            Self::UnderWay => say!("tasks-state-under-way"),
            Self::Done => say!("tasks-state-done"),
            Self::Blocked => say!("tasks-state-blocked"),
        }
    }

    /// May this follow what was reported last? What is done is opened again by being under way first; the
    /// same state may be told again, with another note.
    pub fn may_follow(self, last: Option<Self>) -> bool {
        last != Some(Self::Done) || matches!(self, Self::Done | Self::UnderWay)
    }

    /// The state that a text begins with, and the rest of it.
    pub fn typed(text: &str) -> Option<(Self, &str)> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let starts = |count: usize| {
            let said = fold(&words.get(..count)?.join(" "));
            let known = TYPED.iter().find(|(_, phrases)| phrases.contains(&said.as_str()));
            known.map(|(state, _)| (*state, after(text, count)))
        };
        let typed = (1..=MOST_WORDS).rev().find_map(starts);
        // "hoàn thành 50%" is not done.
        typed.map(|(state, note)| match state {
            Self::Done if is_part(note) => (Self::UnderWay, note),
            _ => (state, note),
        })
    }
}

/// Does a note begin with a percentage below 100?
fn is_part(note: &str) -> bool {
    let first = note.split_whitespace().next().unwrap_or_default();
    let share = first.trim_end_matches([',', '.', ';']);
    share.ends_with('%') && table::percent(share).is_some_and(|share| share < 10_000)
}

/// A text without its first words.
fn after(text: &str, words: usize) -> &str {
    (0..words).fold(text.trim_start(), |text, _| {
        text.split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim_start())
    })
}

impl Due {
    /// Until when a task is due on a day; what is done is not overdue.
    pub fn of(task: &Task, state: Option<State>, today: Date) -> Self {
        let last = task.period_at(today).map(|period| period.last_day());
        match last {
            Some(last) if last < today && state != Some(State::Done) => Self::Overdue(last),
            Some(last) => Self::By(last),
            None if task.every == Some(Rhythm::Regular) => Self::Regular,
            None => Self::Unstated,
        }
    }

    pub fn is_overdue(self) -> bool {
        matches!(self, Self::Overdue(_))
    }

    /// Overdue, or due within 30 days.
    pub fn is_near(self, today: Date) -> bool {
        match self {
            Self::Overdue(_) => true,
            Self::By(day) => today.days_until(day) <= SOON,
            Self::Regular | Self::Unstated => false,
        }
    }

    /// As it is told, with how often the task comes back.
    pub fn said(self, task: &Task, today: Date) -> Say {
        match (task.every, self, task.period_at(today)) {
            (Some(Rhythm::Month), Self::Overdue(_), Some(period)) => {
                say!("tasks-monthly-late", period = period)
            }
            (Some(Rhythm::Month), _, Some(period)) => say!("tasks-monthly", period = period),
            (Some(Rhythm::Regular), Self::By(day), _) => say!("tasks-regular-until", day = day),
            (_, Self::Overdue(day), _) => say!("tasks-overdue-since", day = day),
            (_, Self::By(day), _) => say!("tasks-until", day = day),
            (_, Self::Regular, _) => say!("tasks-regular"),
            (_, Self::Unstated, _) => say!("tasks-unstated"),
        }
    }
}
