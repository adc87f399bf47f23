//! Whether a message may be sent now, decided before Zalo is asked: windows, quota, the slot for the rating.

use crate::channel::Body;
use crate::delivery::SendError;
use crate::when::Moment;

/// What the OA may send, by its package and its operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Messages without charge after each word of a person; 0 for no bound (since 2026, as far as is known).
    pub free: u32,
    pub late: Late,
}

/// What happens to messages that cost money: beyond what is free, and from 48 hours to 7 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Late {
    Kept,
    Paid,
}

const FREE_HOURS: i64 = 48;
const PAID_HOURS: i64 = 7 * 24;
/// How the ids of the survey's keys begin.
const RATING: &str = "r.";

/// `spoke` is when the person said something last, `sent` how many messages they were sent since.
///
/// # Errors
/// Refused, and why: it is kept with the message.
pub fn plan(
    body: &Body,
    spoke: Moment,
    sent: u32,
    now: Moment,
    terms: &Terms,
) -> Result<(), SendError> {
    let refused = |why: &str| Err(SendError::Refused(why.to_owned()));
    if now > spoke.plus_hours(PAID_HOURS) {
        return refused("the person has not written for 7 days");
    }
    if terms.late == Late::Paid {
        return Ok(());
    }
    if now > spoke.plus_hours(FREE_HOURS) {
        return refused("the person has not written for 48 hours, and ZALO_OA_PAID is off");
    }
    let is_rating = body.choices.iter().any(|choice| choice.id.starts_with(RATING));
    match terms.free {
        0 => Ok(()),
        free if sent >= free => refused("the free messages since the person's last are used up"),
        free if sent + 1 == free && !is_rating => {
            refused("the last free message is kept for the rating question")
        }
        _ => Ok(()),
    }
}
