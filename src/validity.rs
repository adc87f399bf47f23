//! How long what was checked may be told as a fact (DESIGN: 180 days, or until the day that is given).

use crate::when::{Date, Moment};

/// How a fact stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Validity {
    Good,
    /// Checked too long ago.
    Old,
    /// Past the last day on which it holds.
    Expired,
}

/// So many days after it was checked a fact is no fact any more.
const GOOD_FOR_DAYS: i64 = 180;

/// `expires` is the last day on which it holds, where one is known.
pub fn validity(checked_on: Date, expires: Option<Date>, now: Moment) -> Validity {
    if expires.is_some_and(|last| last.end() <= now) {
        return Validity::Expired;
    }
    match now < checked_on.start().plus_hours(24 * GOOD_FOR_DAYS) {
        true => Validity::Good,
        false => Validity::Old,
    }
}
