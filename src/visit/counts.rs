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

/// Of a household, as its last visit left it; a number that is not clear is in no sum.
pub fn of_home(outcome: &Outcome) -> Counts {
    if outcome.consent.is_none() {
        return Vec::new();
    }
    let mut counts = vec![one("homes")];
    counts.push(one(if outcome.is_able() { "able" } else { "unable" }));
    let numbers =
        [("adults", outcome.adults), ("phones", outcome.phones), ("level2", outcome.level2)];
    counts.extend(numbers.into_iter().filter_map(|(name, number)| {
        number.filter(|number| *number > 0).map(|number| (name.to_owned(), i64::from(number)))
    }));
    counts.extend(outcome.phones.filter(|phones| *phones == 0).map(|_| one("phoneless")));
    counts
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
