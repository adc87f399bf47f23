//! What a visit asks, in which order, and which answers there are.

use serde::{Deserialize, Serialize};

use super::skill::{Level, Skill};
use crate::when::Date;

/// A field of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Field {
    /// The id of the hamlet.
    Hamlet,
    /// When the visit began, `2026-11-25T14:05` in Việt Nam: a part that comes late belongs to the day that it tells.
    Day,
    /// The code on the household's card: it says nothing of a person or a door.
    Household,
    /// `y` and the version of the words that were read out, or `n`.
    Consent,
    Adults,
    /// Smartphones.
    Phones,
    /// Adults with VNeID level 2.
    Level2,
    /// The age group of the person who was taught, or that nobody was.
    Age,
    /// Up to which rung of the ladder they get alone.
    Alone,
    /// And with help.
    Helped,
    Obstacle,
    /// In how many days somebody comes again; 0 for not.
    Revisit,
    Satisfaction,
    /// The helper saw the summary and said that it is right.
    Confirmed,
    /// One skill, where it does not fit the ladder.
    Skill(Skill),
}

/// "Not clear": it is not "no", and not 0.
pub const UNCLEAR: &str = "?";
pub const YES: &str = "y";
/// To the words that are read out before anything is kept; a change of them is a new version.
pub const AGREED: &str = "y1";
pub const NO: &str = "n";
/// Of a visit in which nobody was taught.
pub const NOBODY: &str = "none";
/// Under 18, 18 to 39, 40 to 59, 60 and more.
pub const AGES: [&str; 4] = ["u18", "18", "40", "60"];
/// What is in the way (the plan's doorstep; the same words are told of).
pub const OBSTACLES: [&str; 8] =
    ["none", "nophone", "sim", "level2", "password", "fear", "network", "other"];
pub const REVISITS: [&str; 5] = ["0", "3", "7", "14", "30"];
/// Letters and digits that nobody takes for another, without those with which words for passwords begin.
pub const CODE: &str = "ABCDEFGHJKNQRSTUVWXYZ23456789";
/// The letters of them come first.
pub const LETTERS: usize = 21;
pub const CODE_LETTERS: usize = 6;
const LONGEST_HAMLET: usize = 60;

impl Field {
    /// In the order in which they are asked.
    pub const ASKED: [Self; 14] = [
        Self::Hamlet,
        Self::Day,
        Self::Household,
        Self::Consent,
        Self::Adults,
        Self::Phones,
        Self::Level2,
        Self::Age,
        Self::Alone,
        Self::Helped,
        Self::Obstacle,
        Self::Revisit,
        Self::Satisfaction,
        Self::Confirmed,
    ];

    /// What is known of a visit whatever the household says.
    pub const OF_EVERY_VISIT: [Self; 4] = [Self::Hamlet, Self::Day, Self::Household, Self::Consent];

    /// Its name in keys, in the offline page and in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hamlet => "hamlet",
            Self::Day => "day",
            Self::Household => "home",
            Self::Consent => "yes",
            Self::Adults => "adults",
            Self::Phones => "phones",
            Self::Level2 => "level2",
            Self::Age => "age",
            Self::Alone => "alone",
            Self::Helped => "helped",
            Self::Obstacle => "block",
            Self::Revisit => "again",
            Self::Satisfaction => "stars",
            Self::Confirmed => "done",
            Self::Skill(skill) => skill.name(),
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        let skills = Skill::ALL.into_iter().map(Self::Skill);
        Self::ASKED.into_iter().chain(skills).find(|field| field.name() == name)
    }

    /// Is this an answer to it? Anybody can send anything.
    pub fn takes(self, value: &str) -> bool {
        let is_number =
            |most: u8| value.len() == 1 && value.parse::<u8>().is_ok_and(|one| one <= most);
        let is_unclear = value == UNCLEAR;
        match self {
            Self::Hamlet => is_id(value),
            Self::Day => begun(value).is_some(),
            Self::Household => is_code(value),
            Self::Consent => value == NO || wording(value).is_some(),
            // Nine stands for nine and more.
            Self::Adults | Self::Phones | Self::Level2 => is_unclear || is_number(9),
            Self::Age => is_unclear || value == NOBODY || AGES.contains(&value),
            Self::Alone | Self::Helped => is_unclear || is_number(Skill::RUNGS),
            Self::Obstacle => is_unclear || OBSTACLES.contains(&value),
            Self::Revisit => is_unclear || REVISITS.contains(&value),
            Self::Satisfaction => is_unclear || is_number(5) && value != "0",
            Self::Confirmed => value == YES,
            Self::Skill(_) => Level::from_name(value).is_some(),
        }
    }
}

/// The day on which a visit began, of `2026-11-25T14:05`.
pub fn begun(value: &str) -> Option<Date> {
    let (day, clock) = value.split_once('T')?;
    let (hours, minutes) = clock.split_once(':')?;
    let within = |digits: &str, most: u8| {
        digits.len() == 2 && digits.parse::<u8>().is_ok_and(|number| number < most)
    };
    (within(hours, 24) && within(minutes, 60)).then(|| day.parse().ok())?
}

/// Which words were read out before somebody said yes.
pub fn wording(consent: &str) -> Option<u32> {
    let number = consent.strip_prefix(YES)?;
    (1..=4).contains(&number.len()).then(|| number.parse().ok())?
}

/// The code of a household as it is written on its card.
pub fn is_code(text: &str) -> bool {
    text.len() == CODE_LETTERS && text.chars().all(|letter| CODE.contains(letter))
}

/// A code out of a fresh random text; none where that is too short. A letter begins each half, so that no code is a
/// number, which would be masked as one.
pub fn code(fresh: &str) -> Option<String> {
    let code = fresh.bytes().take(CODE_LETTERS).enumerate().map(|(at, byte)| {
        let among = if at % 3 == 0 { LETTERS } else { CODE.len() };
        char::from(CODE.as_bytes()[usize::from(byte) % among])
    });
    Some(code.collect()).filter(|code: &String| code.len() == CODE_LETTERS)
}

fn is_id(text: &str) -> bool {
    (1..=LONGEST_HAMLET).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

impl TryFrom<String> for Field {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        Self::from_name(&name).ok_or_else(|| format!("{name:?} is no field of a visit"))
    }
}

impl From<Field> for String {
    fn from(field: Field) -> Self {
        field.name().to_owned()
    }
}
