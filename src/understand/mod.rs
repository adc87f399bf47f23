//! What a person means: one pure function from what they said to a [`Meaning`].

mod code;
pub mod entity;
pub mod facet;
pub mod intent;
pub mod learnt;
pub mod mask;
mod model;
pub mod named;
mod near;
mod number;
mod password;
mod question;
mod successor;

use serde::{Deserialize, Serialize};

pub use entity::{Offered, asks_share};
pub use facet::Facet;
pub use intent::Intent;
pub use mask::{Dossier, Masked, Secret, mask};
pub use model::Model;
pub use named::Named;
pub use question::Topic;

use question::{Question, first, question};

use crate::fold::{fold, strip_controls};
use crate::units::{Mention, Units};
use crate::words::Lang;

/// Understands what was said. Cannot fail: not understood is a meaning too.
pub fn understand(said: &Said, context: &Context<'_>) -> Meaning {
    match said {
        Said::Text(text) => of_text(text, context),
        Said::Pressed(id) => Meaning::bare(Sense::Press(id.clone())),
        Said::Start(payload) => Meaning::bare(Sense::Start(payload.clone())),
        Said::Photo => Meaning::bare(Sense::Photo),
        Said::Group => Meaning::bare(Sense::Group),
        Said::File(document) => Meaning::bare(Sense::File(document.clone())),
        Said::Location | Said::Contact | Said::Unsupported => Meaning::bare(Sense::Unsupported),
    }
}

/// What a channel delivers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Text(String),
    /// A key's id; anybody can send any.
    Pressed(String),
    /// The conversation's start, with what the link carried.
    Start(String),
    Photo,
    Location,
    Contact,
    File(Document),
    /// Addressed in a group, where others read along.
    Group,
    Unsupported,
}

/// A file that a person sent, by what the channel tells of it; whether that is true is found out when it is fetched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// By which the platform gives it.
    pub id: String,
    pub name: String,
    /// In bytes; 0 where nobody says it.
    pub size: u64,
    /// What was written below it.
    pub caption: String,
}

/// What the talk is waiting for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaits {
    #[default]
    Anything,
    Comment,
    DossierCode,
    Place,
    /// What the trouble with a step is.
    Trouble,
    /// Whatever is typed is the answer, but for a label.
    Words,
}

/// What a sentence is held against.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub units: &'a Units,
    pub model: &'a Model,
    /// What was offered last, in order.
    pub offered: &'a [Offered],
    /// What may be said though it is not offered.
    pub unsaid: &'a [Offered],
    pub awaits: Awaits,
    /// What was talked of last.
    pub topic: Option<Topic>,
}

/// What kind of thing was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sense {
    Press(String),
    Start(String),
    /// `/name rest`; `rest` is as it was typed and must not be kept.
    Command {
        name: String,
        rest: String,
    },
    Text,
    Photo,
    File(Document),
    Group,
    Unsupported,
}

/// What a person meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Meaning {
    pub sense: Sense,
    pub intent: Option<Intent>,
    /// From 0 to 1.
    pub confidence: f32,
    /// Other intents, best first.
    pub others: Vec<(Intent, f32)>,
    /// What of a procedure is asked.
    pub facet: Option<Facet>,
    /// Another question of the same message.
    pub second: Option<Intent>,
    pub named: Named,
    pub mentions: Vec<Mention>,
    /// Which commune an old one is today.
    pub asks_successor: bool,
    /// Whether a person or a program answers.
    pub asks_who: bool,
    /// Nothing but the name of a unit.
    pub is_bare_name: bool,
    pub secrets: Vec<Secret>,
    /// The text without its secrets: the only one that may be kept.
    pub text: String,
    /// Its words, folded, abbreviations written out; those of a sentence only.
    pub words: Vec<String>,
    pub dossier: Option<Dossier>,
    pub language: Option<Lang>,
}

/// Commands that a secret code follows.
const TAKES_CODE: [&str; 2] = ["nhanvien", "staff"];
/// Letters of a long message that are classified: so many first, so many last.
const FIRST: usize = 1_500;
const LAST: usize = 500;
/// How many other intents are told.
const OTHERS: usize = 5;

impl Meaning {
    /// As if the intent had been said and surely understood.
    pub fn of_intent(intent: Intent) -> Self {
        Self { intent: Some(intent), confidence: 1.0, ..Self::bare(Sense::Text) }
    }

    fn bare(sense: Sense) -> Self {
        Self {
            sense,
            intent: None,
            confidence: 0.0,
            others: Vec::new(),
            facet: None,
            second: None,
            named: Named::default(),
            mentions: Vec::new(),
            asks_successor: false,
            asks_who: false,
            is_bare_name: false,
            secrets: Vec::new(),
            text: String::new(),
            words: Vec::new(),
            dossier: None,
            language: None,
        }
    }

    fn of_masked(sense: Sense, masked: Masked) -> Self {
        let Masked { text, secrets, dossier, .. } = masked;
        Self { text, secrets, dossier, ..Self::bare(sense) }
    }

    fn asks(&mut self, question: Question) {
        let Question { words, ranked, facet, second } = question;
        self.words = words;
        let mut ranked = ranked.into_iter();
        (self.intent, self.confidence) =
            ranked.next().map_or((None, 0.0), |(intent, told)| (Some(intent), told));
        self.others = ranked.take(OTHERS).collect();
        (self.facet, self.second) = (facet, second);
    }
}

fn of_text(text: &str, context: &Context<'_>) -> Meaning {
    let text = strip_controls(text);
    let text = text.trim();
    if let Some(command) = command(text) {
        return of_command(command, text);
    }
    let choose = match context.awaits {
        Awaits::Words => entity::choose_label,
        Awaits::Comment => entity::choose_exactly,
        Awaits::Anything | Awaits::DossierCode | Awaits::Place | Awaits::Trouble => entity::choose,
    };
    let masked = mask::mask_stripped(text);
    if let Some(id) = choose(text, context.offered) {
        return Meaning::of_masked(Sense::Press(id.to_owned()), masked);
    }
    if matches!(context.awaits, Awaits::Words | Awaits::Comment) {
        return Meaning::of_masked(Sense::Text, masked);
    }
    let near = near::screen(&masked, context);
    if let Some((id, nearness)) = near
        && nearness >= near::CLEAR
    {
        return Meaning::of_masked(Sense::Press(id.to_owned()), masked);
    }
    let loosely = near.map(|(id, _)| id).or_else(|| near::leaning(&masked, context));
    let meaning = classify(masked, context);
    match loosely.filter(|_| !is_surely_else(&meaning, context.awaits)) {
        Some(id) => Meaning { sense: Sense::Press(id.to_owned()), ..meaning },
        None => meaning,
    }
}

/// Too surely something else to be a loose answer to what is on the screen.
fn is_surely_else(meaning: &Meaning, awaits: Awaits) -> bool {
    let small = matches!(meaning.intent, Some(Intent::Thanks | Intent::Greeting));
    meaning.dossier.is_some() || meaning.confidence >= near::surely_else(awaits) && !small
}

/// A command's text is masked too; what follows one that takes a code is the code.
fn of_command(command: Sense, text: &str) -> Meaning {
    let mut meaning = Meaning::of_masked(command, mask(text));
    if let Sense::Command { name, rest } = &meaning.sense
        && TAKES_CODE.contains(&name.as_str())
        && !rest.is_empty()
    {
        meaning.text = format!("/{name} {}", Secret::Otp.mark());
        meaning.secrets.clear();
    }
    meaning
}

/// "/ketqua@dvcbot H53…" is the command "ketqua".
fn command(text: &str) -> Option<Sense> {
    let after = text.strip_prefix('/')?;
    let (name, rest) = after.split_once(char::is_whitespace).unwrap_or((after, ""));
    let name = fold(name.split('@').next().unwrap_or(name)).replace(' ', "_");
    (!name.is_empty()).then(|| Sense::Command { name, rest: rest.trim().to_owned() })
}

fn classify(masked: Masked, context: &Context<'_>) -> Meaning {
    let rest = clip(&masked.rest);
    let mut meaning = Meaning::of_masked(Sense::Text, masked);
    meaning.language = entity::language(&rest);
    if meaning.language.is_some() {
        return meaning;
    }
    let (mentions, words) = context.units.find_and_rest(&rest);
    meaning.mentions = mentions;
    meaning.named = Named::of(&rest);
    let mut question = question(&rest, context.model, context.topic);
    let confidence = question.ranked.first().map_or(0.0, |(_, told)| *told);
    let place = context.awaits == Awaits::Place;
    let names_a_unit = !meaning.mentions.is_empty();
    meaning.asks_who = entity::asks_who(&rest);
    meaning.is_bare_name = names_a_unit && entity::is_bare(&words);
    meaning.asks_successor =
        successor::asks(&rest, names_a_unit) && !crate::kpi::question(&rest).ask.is_about_figures();
    if !place && names_a_unit && !meaning.asks_successor && entity::asks_figures(&rest, &words) {
        question.ranked = first(Intent::StaffKpi, question.ranked);
    }
    if meaning.dossier.is_some() && (confidence < 0.5 || words.len() < 3) {
        question.ranked = first(Intent::DvcTrack, question.ranked);
    }
    meaning.asks(question);
    meaning
}

/// The beginning and the end of a long message.
fn clip(text: &str) -> String {
    let letters = text.chars().count();
    if letters <= FIRST + LAST {
        return text.to_owned();
    }
    let first = text.chars().take(FIRST);
    first.chain([' ']).chain(text.chars().skip(letters - LAST)).collect()
}
