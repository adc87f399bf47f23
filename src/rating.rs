//! Satisfaction: five levels, the reasons, and how the share of the satisfied is told.

use serde::{Deserialize, Serialize};

use crate::reply::{Arg, Say};
use crate::say;
use crate::when::Period;

/// What a person said of one episode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    pub level: Level,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helper: Option<Helper>,
    /// Whether they had to go to the centre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visited: Option<bool>,
}

/// From very dissatisfied to very satisfied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

/// Why; the list depends on whether the level is low.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Hard,
    Slow,
    Broken,
    Unhelped,
    Easy,
    Fast,
    Clear,
    Helped,
    Other,
}

/// Who helped; "assisted" use is counted apart (GOV.UK: assisted digital).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Helper {
    Myself,
    Family,
    Team,
    Officer,
}

/// The plan's goal, section II.2: 90% of people and enterprises satisfied. In hundredths.
pub const GOAL_2023: i64 = 9000;
/// Fewer answers say nothing and could point at somebody (facts page 3.4).
const FEWEST: u64 = 10;

/// `/muctieu`: the share of levels 4 and 5 with its 95% interval, against the goal.
/// It is the assistant's own survey, never mixed with the portal's formula (QĐ 766/QĐ-TTg, 5.4).
pub fn progress(counts: [u64; 5], period: Period) -> Vec<Say> {
    let (satisfied, all) = (counts[3] + counts[4], counts.iter().sum());
    let note = say!("goal-own-survey");
    let count = |number: u64| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
    let Some(share) = share(satisfied, all) else {
        return vec![say!("goal-none", goal = Arg::Percent(GOAL_2023), period = period), note];
    };
    if all < FEWEST {
        let text =
            say!("goal-few", goal = Arg::Percent(GOAL_2023), n = count(all), period = period);
        return vec![text, note];
    }
    let (low, high) = wilson(satisfied, all);
    let stands = if share >= GOAL_2023 {
        say!("goal-reached", gap = Arg::Points(share - GOAL_2023))
    } else {
        say!("goal-missing", gap = Arg::Points(GOAL_2023 - share))
    };
    let text = say!(
        "goal-share",
        share = Arg::Percent(share),
        goal = Arg::Percent(GOAL_2023),
        satisfied = count(satisfied),
        n = count(all),
        period = period
    );
    let interval = say!("goal-interval", low = Arg::Percent(low), high = Arg::Percent(high));
    vec![text, stands, interval, note]
}

/// Part of all in hundredths of a percent, rounded half up; none of nothing.
pub fn share(part: u64, all: u64) -> Option<i64> {
    if all == 0 {
        return None;
    }
    let (part, all) = (u128::from(part), u128::from(all));
    i64::try_from((part * 20_000 + all) / (2 * all)).ok()
}

/// Wilson's 95% interval of a share, in hundredths of a percent, rounded outwards.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "shares lie in 0..=1"
)]
pub fn wilson(part: u64, all: u64) -> (i64, i64) {
    const Z: f64 = 1.959_963_984_540_054;
    if all == 0 {
        return (0, 10_000);
    }
    let (n, p) = (all as f64, part as f64 / all as f64);
    let middle = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    let low = ((middle - spread) / scale).clamp(0.0, 1.0);
    let high = ((middle + spread) / scale).clamp(0.0, 1.0);
    ((low * 10_000.0 + 1e-6).floor() as i64, (high * 10_000.0 - 1e-6).ceil() as i64)
}

impl Rating {
    pub fn of(level: Level) -> Self {
        Self { level, reason: None, comment: None, helper: None, visited: None }
    }
}

impl Level {
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.0 == number)
    }

    pub fn number(self) -> u8 {
        self.0
    }

    /// Not satisfied: asked what was wrong, not what was good.
    pub fn is_low(self) -> bool {
        self.0 <= 3
    }

    pub fn label(self) -> Say {
        match self.0 {
            1 => say!("rating-level-1"),
            2 => say!("rating-level-2"),
            3 => say!("rating-level-3"),
            4 => say!("rating-level-4"),
            _ => say!("rating-level-5"),
        }
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        Self::from_number(number).ok_or_else(|| format!("{number} is not a level of 1 to 5"))
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

impl Reason {
    pub const LOW: &'static [Self] =
        &[Self::Hard, Self::Slow, Self::Broken, Self::Unhelped, Self::Other];
    pub const HIGH: &'static [Self] =
        &[Self::Easy, Self::Fast, Self::Clear, Self::Helped, Self::Other];

    pub fn name(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Slow => "slow",
            Self::Broken => "broken",
            Self::Unhelped => "unhelped",
            Self::Easy => "easy",
            Self::Fast => "fast",
            Self::Clear => "clear",
            Self::Helped => "helped",
            Self::Other => "other",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::LOW.iter().chain(Self::HIGH).copied().find(|reason| reason.name() == name)
    }

    pub fn label(self) -> Say {
        Say::new(format!("rating-reason-{}", self.name()))
    }
}

impl Helper {
    pub const ALL: [Self; 4] = [Self::Myself, Self::Family, Self::Team, Self::Officer];

    pub fn name(self) -> &'static str {
        match self {
            Self::Myself => "myself",
            Self::Family => "family",
            Self::Team => "team",
            Self::Officer => "officer",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|helper| helper.name() == name)
    }

    pub fn label(self) -> Say {
        Say::new(format!("rating-helper-{}", self.name()))
    }
}
