//! Talks as their last commit left them: the next message of a person then needs no reading first.
//!
//! Only where this process has the database alone, and only for people without an account: all else
//! that a turn depends on is compared in the commit (the version, the deliveries that had their turn).

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::workbench::Held;

/// Held talks by lane, in two generations: when the young are many, the old are let go.
#[derive(Default)]
pub struct Recent {
    generations: Mutex<Generations>,
}

#[derive(Default)]
struct Generations {
    young: HashMap<String, Held>,
    old: HashMap<String, Held>,
}

const MOST_YOUNG: usize = 1_024;

impl Recent {
    /// Takes a talk out; who changes it puts it back once that is committed.
    pub fn take(&self, lane: &str) -> Option<Held> {
        let mut held = self.lock();
        held.young.remove(lane).or_else(|| held.old.remove(lane))
    }

    pub fn put(&self, lane: &str, talk: Held) {
        let mut held = self.lock();
        if held.young.len() >= MOST_YOUNG {
            held.old = std::mem::take(&mut held.young);
        }
        held.young.insert(lane.to_owned(), talk);
    }

    fn lock(&self) -> MutexGuard<'_, Generations> {
        self.generations.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
