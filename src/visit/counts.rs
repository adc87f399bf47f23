//! What is counted of a visit and of a household, by name: answers about coverage read counts, never visits.

use std::collections::BTreeMap;

use super::{Level, Outcome};
use crate::when::{Date, Period};

/// Counts that stand for good, beside those of months and weeks.
pub const ALWAYS: &str = "all";

/// What is counted by week too: how far a team gets.
const BY_WEEK: [&str; 3] = ["visits", "homes", "able"];

/// A name, and how much of it.
pub type Counts = Vec<(String, i64)>;

/// What was counted of a place, by name.
pub type Counted = BTreeMap<String, i64>;

/// Of each visit, in its month and for good.
pub fn of_visit(outcome: &Outcome) -> Counts {
    if outcome.consent.is_none() {
        return vec![one("refused")];
    }
    let mut counts = vec![one("visits")];
    if !outcome.skills.is_empty() {
        counts.push(one("taught"));
    }
    // With help is not alone: assisted use is counted apart (GOV.UK, assisted digital).
    if outcome.skills.iter().any(|(_, level)| *level == Level::Helped) {
        counts.push(one("assisted"));
    }
    let skills = outcome.skills.iter();
    counts.extend(
        skills.map(|(skill, level)| one(&format!("skill.{}.{}", skill.name(), level.name()))),
    );
    counts.extend(outcome.obstacle.iter().map(|what| one(&format!("block.{what}"))));
    counts.extend(outcome.satisfaction.iter().map(|stars| one(&format!("stars.{stars}"))));
    counts
}

/// How far a household is: what its visits knew last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Somebody manages alone.
    Able,
    /// Somebody was taught, and does not yet.
    Needs,
    /// Nobody was taught so far, or it is not clear: that is not "no".
    Unclear,
}

impl Standing {
    pub const ALL: [Self; 3] = [Self::Able, Self::Needs, Self::Unclear];

    pub fn of(outcome: &Outcome) -> Self {
        match outcome.skills.is_empty() {
            true => Self::Unclear,
            false if outcome.is_able() => Self::Able,
            false => Self::Needs,
        }
    }

    /// As it is counted.
    pub fn name(self) -> &'static str {
        match self {
            Self::Able => "able",
            Self::Needs => "needs",
            Self::Unclear => "unclear",
        }
    }
}

/// Of a household that stands so, what is counted of it and not of what it has.
pub fn of_home(standing: Standing) -> Counts {
    vec![one("homes"), one(standing.name())]
}

/// What a household has, as its last visit left it; a number that is not clear is in no sum.
pub fn of_things(outcome: &Outcome) -> Counts {
    let numbers =
        [("adults", outcome.adults), ("phones", outcome.phones), ("level2", outcome.level2)];
    let known = numbers.into_iter().filter_map(|(name, number)| {
        number.filter(|number| *number > 0).map(|number| (name.to_owned(), i64::from(number)))
    });
    known.chain(outcome.phones.filter(|phones| *phones == 0).map(|_| one("phoneless"))).collect()
}

/// The week of a day, as it is counted: "w2026-11-23" by its Monday.
pub fn week(day: Date) -> String {
    format!("w{}", day.monday())
}

/// The periods in which a count of a day is kept. Of hamlets no months: there are thousands of them.
pub fn periods(name: &str, day: Date, is_hamlet: impl Fn() -> bool) -> Vec<String> {
    let mut periods = vec![ALWAYS.to_owned()];
    periods.extend(BY_WEEK.contains(&name).then(|| week(day)));
    periods.extend((!is_hamlet()).then(|| Period::month_of(day).to_string()));
    periods
}

fn one(name: &str) -> (String, i64) {
    (name.to_owned(), 1)
}
