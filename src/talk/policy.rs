//! What to do with what was understood: act, act and offer another way, ask, or say that it is outside.

use crate::understand::{Intent, Meaning};

/// The decision about a plain sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Decision {
    Act(Intent),
    /// Act, and offer what else it might have been.
    ActAndOffer(Intent, Vec<Intent>),
    /// At most three things that it might have been; none where nothing fits.
    Ask(Vec<Intent>),
    /// Outside of what the assistant does; what it might have been all the same.
    Refuse(Vec<Intent>),
}

/// From here on it acts; how often it is right then stands in ARCHITECTURE.md, and a test holds it to
/// 97 of 100. From `FAIR` on it acts and offers another way: a wrong answer costs more than one tap.
pub const SURE: f32 = 0.6;
const FAIR: f32 = 0.4;
/// A guess below this is no help.
const GUESS: f32 = 0.03;
const MOST_GUESSES: usize = 3;

impl Decision {
    /// What it might have been, the likeliest first.
    pub fn guesses(self) -> Vec<Intent> {
        match self {
            Self::Act(intent) => vec![intent],
            Self::ActAndOffer(intent, mut others) => {
                others.insert(0, intent);
                others
            }
            Self::Ask(guesses) | Self::Refuse(guesses) => guesses,
        }
    }
}

/// A person in the middle of a guide is led to another one only from here on: mostly they speak of the
/// step before them.
pub const SURE_TO_LEAVE: f32 = 0.85;

pub fn decide(meaning: &Meaning) -> Decision {
    let Some(intent) = meaning.intent else { return Decision::Ask(Vec::new()) };
    let others = meaning.others.iter().copied();
    let told = std::iter::once((intent, meaning.confidence)).chain(others);
    let guesses = |skip: Option<Intent>| {
        let fits = move |(other, told): &(Intent, f32)| {
            *told >= GUESS && Some(*other) != skip && can_be_offered(*other)
        };
        told.clone()
            .filter(fits)
            .map(|(other, _)| other)
            .take(MOST_GUESSES)
            .collect::<Vec<Intent>>()
    };
    match meaning.confidence {
        sure if sure >= SURE && intent == Intent::OutOfScope => Decision::Refuse(Vec::new()),
        fair if fair >= FAIR && intent == Intent::OutOfScope => Decision::Refuse(guesses(None)),
        sure if sure >= SURE => Decision::Act(intent),
        fair if fair >= FAIR => Decision::ActAndOffer(intent, guesses(Some(intent))),
        _ => Decision::Ask(guesses(None)),
    }
}

/// Greetings are no choice, and nobody chooses what we cannot do.
fn can_be_offered(intent: Intent) -> bool {
    !matches!(intent, Intent::Greeting | Intent::Thanks | Intent::OutOfScope)
}

/// A procedure, figures and what is outside are not taken for a guidance because of a word in between.
pub(super) fn has_own_answer(decision: &Decision) -> bool {
    match decision {
        Decision::Act(intent) => intent.is_procedure() || *intent == Intent::StaffKpi,
        Decision::Refuse(guesses) => guesses.is_empty(),
        Decision::ActAndOffer(..) | Decision::Ask(_) => false,
    }
}

/// A message with a secret in it asks something too when it surely does so in words enough.
pub(super) fn asks_too(decision: &Decision, meaning: &Meaning) -> bool {
    let words = meaning.text.split_whitespace().filter(|word| !word.contains('[')).count();
    matches!(decision, Decision::Act(_)) && words >= ASKS
}

/// "cccd của tui là …" asks nothing.
const ASKS: usize = 6;
