//! What a class came to, for its teacher: counts without names, and never the result of a few people.

use std::collections::BTreeMap;

/// What somebody of a class reached: right answers, and the ids of the wrong ones.
pub type Reached = (usize, Vec<String>);

/// The results of a class.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    pub joined: usize,
    pub finished: usize,
    /// The results are of so many, those who finished first.
    pub told: usize,
    /// None where no results are told.
    pub passed: Option<usize>,
    /// The questions that went wrong most, with how many people; the most first.
    pub worst: Vec<(String, usize)>,
}

/// Results are told of so many people together, and again of so many more: who is who could be guessed otherwise.
pub const FEWEST: usize = 5;
/// So many questions are told.
const WORST: usize = 3;

/// Of how many the results are told, where they were of `told` before: two looks differ by nobody, or by
/// [`FEWEST`] people or more. The end of a class is no exception: the few who come last would stand out.
pub fn told_of(finished: usize, told: usize) -> usize {
    if finished >= told.saturating_add(FEWEST) { finished } else { told.min(finished) }
}

/// Counts what those reached who are done, in the order in which they finished.
pub fn tally(joined: usize, done: &[Reached], told: usize, pass: usize) -> Tally {
    let (finished, told) = (done.len(), told_of(done.len(), told));
    if told == 0 {
        return Tally { joined, finished, ..Tally::default() };
    }
    let done = done.get(..told).unwrap_or_default();
    let passed = Some(done.iter().filter(|(right, _)| *right >= pass).count());
    let mut wrong: BTreeMap<&String, usize> = BTreeMap::new();
    for id in done.iter().flat_map(|(_, wrong)| wrong) {
        *wrong.entry(id).or_default() += 1;
    }
    let mut worst: Vec<(String, usize)> =
        wrong.into_iter().map(|(id, people)| (id.clone(), people)).collect();
    worst.sort_by(|one, next| next.1.cmp(&one.1).then_with(|| one.0.cmp(&next.0)));
    worst.truncate(WORST);
    Tally { joined, finished, told, passed, worst }
}
