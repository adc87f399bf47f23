//! Telegram's flood limits: thirty messages in any second to all, about one a second to a chat.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

/// What may be sent; broken limits are told with a wait that must be kept.
#[derive(Default)]
pub struct Flood {
    pub is_on: bool,
    recent: VecDeque<Instant>,
    chats: HashMap<i64, Chat>,
    told_all_until: Option<Instant>,
    pub refused: usize,
    /// Messages that came though a wait was told.
    pub early: usize,
}

#[derive(Clone, Copy)]
struct Chat {
    allowance: f64,
    at: Instant,
    told_until: Option<Instant>,
}

const MOST_IN_A_SECOND: usize = 30;
const BURST: f64 = 6.0;
const SECOND: Duration = Duration::from_secs(1);

impl Flood {
    pub fn like_telegram() -> Self {
        Self { is_on: true, ..Self::default() }
    }

    /// None when the message may pass, else the seconds to wait.
    pub fn check(&mut self, chat: i64, now: Instant) -> Option<u64> {
        if !self.is_on {
            return None;
        }
        let entry =
            self.chats.entry(chat).or_insert(Chat { allowance: BURST, at: now, told_until: None });
        let told = [entry.told_until, self.told_all_until];
        self.early += usize::from(told.iter().flatten().any(|until| *until > now));
        let gained = now.saturating_duration_since(entry.at).as_secs_f64();
        entry.allowance = (entry.allowance + gained).min(BURST);
        entry.at = now;
        while self.recent.front().is_some_and(|first| now - *first >= SECOND) {
            self.recent.pop_front();
        }
        if self.recent.len() >= MOST_IN_A_SECOND {
            self.refused += 1;
            self.told_all_until = Some(now + SECOND);
            return Some(1);
        }
        if entry.allowance < 1.0 {
            self.refused += 1;
            entry.told_until = Some(now + SECOND);
            return Some(1);
        }
        entry.allowance -= 1.0;
        self.recent.push_back(now);
        None
    }
}

#[test]
fn the_limits_are_those_of_telegram() {
    let (mut flood, now) = (Flood::like_telegram(), Instant::now());
    let passed = (0..40).filter(|chat| flood.check(*chat, now).is_none()).count();
    assert_eq!((passed, flood.refused), (30, 10));
    let later = now + SECOND;
    assert_eq!((0..10).filter(|_| flood.check(1, later).is_none()).count(), 6);
    assert_eq!(flood.check(1, later + SECOND / 2), Some(1));
    assert!(flood.early > 0, "a wait was not kept");
    assert_eq!(flood.check(1, later + SECOND * 2), None);
}
