//! What happened since the process began, counted; shown in /metrics.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::delivery::SendError;

/// Everything that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counter {
    Turn,
    Repeated,
    NotTaken,
    Sent,
    Blocked,
    Throttled,
    Unreachable,
    Refused,
    Ambiguous,
    Misconfigured,
    Push,
    PushAgain,
    HookIgnored,
    HookUnreadable,
    HookUnsigned,
    HookTooOld,
}

#[derive(Debug, Default)]
pub struct Metrics {
    counts: [AtomicU64; Counter::ALL.len()],
}

impl Counter {
    pub const ALL: [Self; 16] = [
        Self::Turn,
        Self::Repeated,
        Self::NotTaken,
        Self::Sent,
        Self::Blocked,
        Self::Throttled,
        Self::Unreachable,
        Self::Refused,
        Self::Ambiguous,
        Self::Misconfigured,
        Self::Push,
        Self::PushAgain,
        Self::HookIgnored,
        Self::HookUnreadable,
        Self::HookUnsigned,
        Self::HookTooOld,
    ];

    /// The name of the family and of the member, as Prometheus takes them.
    pub fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Turn => ("deliveries", "turn"),
            Self::Repeated => ("deliveries", "repeated"),
            Self::NotTaken => ("deliveries", "not_taken"),
            Self::Sent => ("sends", "sent"),
            Self::Blocked => ("sends", "blocked"),
            Self::Throttled => ("sends", "throttled"),
            Self::Unreachable => ("sends", "unreachable"),
            Self::Refused => ("sends", "refused"),
            Self::Ambiguous => ("sends", "ambiguous"),
            Self::Misconfigured => ("sends", "misconfigured"),
            Self::Push => ("pushes", "made"),
            Self::PushAgain => ("pushes", "tried_again"),
            Self::HookIgnored => ("webhooks", "ignored"),
            Self::HookUnreadable => ("webhooks", "unreadable"),
            Self::HookUnsigned => ("webhooks", "unsigned"),
            Self::HookTooOld => ("webhooks", "too_old"),
        }
    }

    pub fn of(result: &Result<(), SendError>) -> Self {
        match result {
            Ok(()) => Self::Sent,
            Err(SendError::Blocked) => Self::Blocked,
            Err(SendError::Throttled(_)) => Self::Throttled,
            Err(SendError::Unreachable) => Self::Unreachable,
            Err(SendError::Refused(_)) => Self::Refused,
            Err(SendError::Ambiguous) => Self::Ambiguous,
            Err(SendError::Misconfigured(_)) => Self::Misconfigured,
        }
    }
}

impl Metrics {
    pub fn add(&self, counter: Counter) {
        self.counts[counter as usize].fetch_add(1, Ordering::Relaxed);
    }

    pub fn count(&self, counter: Counter) -> u64 {
        self.counts[counter as usize].load(Ordering::Relaxed)
    }
}
