//! Drawing a test: the same letters draw the same questions, on every machine.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::{Course, Question};

impl Course {
    /// The ids of the questions of a test. Every lesson is among them; those of `last` come only where
    /// nothing else of their lesson is left.
    pub fn drawn(&self, seed: &str, last: &[String]) -> Vec<String> {
        let mut bank: Vec<&Question> = self.questions.iter().collect();
        bank.sort_by_key(|question| (last.contains(&question.id), rank(&[seed, &question.id])));
        let mut lessons = BTreeSet::new();
        let (firsts, others): (Vec<&Question>, Vec<&Question>) =
            bank.into_iter().partition(|question| lessons.insert(&question.lesson));
        let mut drawn: Vec<&Question> =
            firsts.into_iter().chain(others).take(self.per_test).collect();
        drawn.sort_by_key(|question| rank(&[seed, "order", &question.id]));
        drawn.into_iter().map(|question| question.id.clone()).collect()
    }
}

impl Question {
    /// The numbers of the answers in the order in which an attempt shows them.
    pub fn order(&self, attempt: &str) -> Vec<usize> {
        let mut order: Vec<usize> = (1..=self.answers).collect();
        order.sort_by_key(|number| rank(&[attempt, &self.id, &number.to_string()]));
        order
    }
}

/// A place among others that nobody chose.
fn rank(parts: &[&str]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}
