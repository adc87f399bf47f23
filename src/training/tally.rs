//! What a class came to, for its teacher: counts without names, and nothing of a few people.

use std::collections::BTreeMap;

/// The results of a class.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    pub joined: usize,
    pub finished: usize,
    /// None of fewer than [`FEWEST`] results: who is who could be guessed.
    pub passed: Option<usize>,
    /// The questions that went wrong most, with how many people; the most first.
    pub worst: Vec<(String, usize)>,
}

/// So many must have finished before anything but their number is told.
pub const FEWEST: usize = 5;
/// So many questions are told.
const WORST: usize = 3;

/// Counts results: right answers and the ids of wrong ones, of each who joined; none who is not done yet.
pub fn tally(results: &[Option<(usize, Vec<String>)>], pass: usize) -> Tally {
    let done: Vec<&(usize, Vec<String>)> = results.iter().flatten().collect();
    let (joined, finished) = (results.len(), done.len());
    if finished < FEWEST {
        return Tally { joined, finished, ..Tally::default() };
    }
    let passed = Some(done.iter().filter(|(right, _)| *right >= pass).count());
    let mut wrong: BTreeMap<&String, usize> = BTreeMap::new();
    for id in done.iter().flat_map(|(_, wrong)| wrong) {
        *wrong.entry(id).or_default() += 1;
    }
    let mut worst: Vec<(String, usize)> =
        wrong.into_iter().map(|(id, people)| (id.clone(), people)).collect();
    worst.sort_by(|one, next| next.1.cmp(&one.1).then_with(|| one.0.cmp(&next.0)));
    worst.truncate(WORST);
    Tally { joined, finished, passed, worst }
}
