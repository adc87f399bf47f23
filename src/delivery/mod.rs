//! Delivery, decided: what a failed send means, and who is sent to next. Pure; the time comes in.

mod hours;
mod queue;

pub use hours::Hours;
pub use queue::{Pace, Queue, Step};

use std::time::Duration;

use crate::reply::Kind;

/// Why a platform did not take a message; every channel says it in these words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendError {
    /// The person has blocked us, is gone, or never began a talk.
    Blocked,
    /// Too many messages; the platform says how long to wait.
    Throttled(Duration),
    /// The request never left.
    Unreachable,
    /// The platform will never take this message.
    Refused(String),
    /// The request left, and nobody knows whether the message was taken.
    Ambiguous,
    /// The platform does not accept us: a wrong token, an account that is closed.
    Misconfigured(String),
}

/// What becomes of a message after an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Sent,
    /// Given up for good; the word for it is kept with the message.
    Failed(String),
    /// Tried again after this wait; it has surely not arrived.
    Later(Duration),
    /// Sent again after this wait, saying that it may be the second time.
    Repeat(Duration),
    /// May have arrived, and is not repeated.
    Unknown,
}

/// How often a message has been tried.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tries {
    /// Attempts that surely failed.
    pub failed: u32,
    /// Attempts that may have arrived.
    pub unknown: u32,
}

/// The word for a message to somebody who has blocked us.
pub const BLOCKED: &str = "blocked";
/// So often may one message be repeated without knowing.
const MOST_REPEATS: u32 = 3;
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// The one policy: an attempt's result, the kind of the message and its tries before give its fate.
pub fn fate(result: &Result<(), SendError>, kind: Kind, tries: Tries) -> Fate {
    match result {
        Ok(()) => Fate::Sent,
        Err(SendError::Blocked) => Fate::Failed(BLOCKED.to_owned()),
        Err(SendError::Refused(why)) => Fate::Failed(why.clone()),
        Err(SendError::Throttled(wait)) => Fate::Later(*wait),
        Err(SendError::Unreachable | SendError::Misconfigured(_)) => {
            Fate::Later(back_off(tries.failed))
        }
        Err(SendError::Ambiguous) if may_repeat(kind) && tries.unknown < MOST_REPEATS => {
            Fate::Repeat(back_off(tries.unknown))
        }
        Err(SendError::Ambiguous) => Fate::Unknown,
    }
}

/// A person who waits for an answer rather reads it twice than never; a notice nobody waits for.
pub fn may_repeat(kind: Kind) -> bool {
    kind != Kind::Notice
}

/// One second, doubled with each try, at most a minute.
pub fn back_off(tries: u32) -> Duration {
    Duration::from_secs(1 << tries.min(6)).min(LONGEST_WAIT)
}

impl SendError {
    /// True where the trouble is not with one message or one person, so that all wait.
    pub fn concerns_all(&self) -> bool {
        matches!(self, Self::Unreachable | Self::Misconfigured(_))
    }
}

impl std::fmt::Display for SendError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Blocked => f.write_str(BLOCKED),
            Self::Throttled(wait) => write!(f, "told to wait {} s", wait.as_secs()),
            Self::Unreachable => f.write_str("cannot be reached"),
            Self::Refused(why) => write!(f, "refused: {why}"),
            Self::Ambiguous => f.write_str("no answer after the request had left"),
            Self::Misconfigured(why) => write!(f, "does not accept us: {why}"),
        }
    }
}
