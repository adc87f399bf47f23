//! Guidance as data: a flow is a graph of steps, a person stands at a place in it, an event moves them.

mod check;
pub mod draw;
mod read;
mod show;
mod walk;

pub use check::check;
pub use show::{parse_choice, show, unsaid};
pub use walk::{advance, begin, mend, tell, wanted};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::fold::{Names, Phrased};
use crate::outage::System;
use crate::problem::Problem;
use crate::reply::{Arg, Say};
use crate::say;
use crate::when::Date;

/// All flows, by id.
#[derive(Debug, Default)]
pub struct Flows {
    flows: BTreeMap<String, Flow>,
}

/// One guidance, from its file in content/flows.
#[derive(Debug)]
pub struct Flow {
    pub id: String,
    pub file: String,
    /// Its place in the menu; without one it is found by asking.
    pub menu: Option<u32>,
    /// `/start` opens it instead of the menu.
    pub greets: bool,
    /// The intents that this flow serves.
    pub intents: Vec<String>,
    called: Names,
    pub checked_on: Date,
    pub expires: Option<Date>,
    /// What has to work for it.
    pub needs: Vec<System>,
    /// Nobody is asked afterwards how it was.
    pub unrated: bool,
    pub sources: Vec<Source>,
    start: String,
    steps: Vec<Step>,
    /// Where a step that was removed is continued.
    moved: BTreeMap<String, String>,
    /// How many steps at most lie ahead, the step itself included.
    ahead: BTreeMap<String, usize>,
}

/// Where a flow's facts come from, and how sure that is (facts page: V-law, V-press, V-code).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub what: String,
    pub confidence: String,
}

#[derive(Debug)]
struct Step {
    id: String,
    line: usize,
    body: Body,
    /// Help for this very step.
    stuck: Vec<String>,
    /// The intents that this help answers by itself.
    answers: Vec<String>,
    /// General knowledge that no source confirms: shown with the request to check it.
    unsure: bool,
    has_picture: bool,
}

#[derive(Debug)]
enum Body {
    Ask(Vec<Way>),
    Tell {
        next: String,
    },
    /// Waits for something typed; a dossier code of another province may lead elsewhere.
    Input {
        wanted: Wanted,
        next: String,
        elsewhere: Option<String>,
        ways: Vec<Way>,
    },
    /// Help for a step. Solved, it leads on; a help that only answers a question says where (`next`).
    Help {
        next: Option<String>,
    },
    End(Outcome),
}

/// A choice of an asking step; `open` runs another flow first.
#[derive(Debug)]
struct Way {
    id: String,
    to: String,
    open: Option<String>,
}

/// What a person can be asked to type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    DossierCode,
    /// Any text; the words of the rest of the flow may say it back.
    Text,
}

/// What was typed at the text steps of a flow, by the id of the step; secrets are masked.
pub type Told = BTreeMap<String, String>;

/// How a flow ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    Done,
    Unresolved,
    /// The person stopped it.
    #[serde(skip)]
    Stopped,
}

/// Where a person stands in a flow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub flow: String,
    pub step: String,
    /// The steps behind, for going back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trail: Vec<String>,
    #[serde(default, skip_serializing_if = "Told::is_empty")]
    pub told: Told,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aside: Option<Aside>,
}

/// Off the path because of trouble with the step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// Asked what the trouble is.
    List,
    /// At a help step.
    Help(String),
    /// Shown a person to turn to.
    Person,
}

/// What the person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    Next,
    /// The step's own choice, by position.
    Choose(usize),
    /// A typed answer that was accepted.
    Input,
    /// A typed answer that was accepted, but belongs to another province.
    InputElsewhere,
    Back,
    Stuck,
    /// One of the step's help steps, by position.
    Help(usize),
    Person,
    /// The help worked.
    Resolved,
    /// Back to the step where the trouble was.
    Return,
    Again,
    Stop,
}

/// What an event leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    To(Place),
    /// Another flow first; then on at `back`.
    Open {
        flow: String,
        back: Place,
    },
    End {
        outcome: Outcome,
        step: Option<String>,
    },
    /// The event does not belong to this place.
    Ignored,
}

impl Flows {
    /// Reads flow files (name, text); every mistake at once.
    pub fn parse(files: &[(String, String)]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut flows = BTreeMap::new();
        for (file, text) in files {
            match read::flow(file, text) {
                Ok(flow) => drop(flows.insert(flow.id.clone(), flow)),
                Err(mut found) => problems.append(&mut found),
            }
        }
        if problems.is_empty() { Ok(Self { flows }) } else { Err(problems) }
    }

    pub fn get(&self, id: &str) -> Option<&Flow> {
        self.flows.get(id)
    }

    pub fn all(&self) -> impl Iterator<Item = &Flow> {
        self.flows.values()
    }

    /// The flows of the menu, in its order.
    pub fn menu(&self) -> Vec<&Flow> {
        let mut flows: Vec<&Flow> = self.all().filter(|flow| flow.menu.is_some()).collect();
        flows.sort_by_key(|flow| flow.menu);
        flows
    }

    /// The words that answer an intent by themselves, and the flow that they are of.
    pub fn answer(&self, intent: &str) -> Option<(&Flow, Vec<Say>)> {
        self.all().find_map(|flow| {
            let answers = |step: &&Step| step.answers.iter().any(|answered| answered == intent);
            let step = flow.steps.iter().find(answers)?;
            Some((flow, flow.said(&step.id, &Told::new())))
        })
    }

    /// Every intent that a flow or a help step names, with the flow's file.
    pub fn intents(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all().flat_map(|flow| {
            let answered = flow.steps.iter().flat_map(|step| &step.answers);
            flow.intents.iter().chain(answered).map(|intent| (intent.as_str(), flow.file.as_str()))
        })
    }

    /// The flow whose own words a text says; of several the one with the longest.
    pub fn called(&self, text: &str) -> Option<&Flow> {
        let text = Phrased::of(text);
        let found = self.all().filter_map(|flow| Some((flow.called.longest_in(&text)?, flow)));
        found.max_by_key(|(length, _)| *length).map(|(_, flow)| flow)
    }

    /// Is this the message of a step where any text is typed?
    pub fn asks_for_text(&self, key: &str) -> bool {
        let (id, step) = key.split_once('_').unwrap_or((key, ""));
        self.get(id).is_some_and(|flow| flow.variables().any(|variable| variable == step))
    }

    /// The flow that greets who comes without a wish.
    pub fn greeting(&self) -> Option<&Flow> {
        self.all().find(|flow| flow.greets)
    }

    /// The flows that serve an intent.
    pub fn serving(&self, intent: &str) -> Vec<&Flow> {
        self.all().filter(|flow| flow.intents.iter().any(|served| served == intent)).collect()
    }
}

impl Flow {
    /// The words of one of its steps; what no source confirms asks to be checked.
    pub fn said(&self, step: &str, told: &Told) -> Vec<Say> {
        let unsure = self.step(step).is_some_and(|step| step.unsure);
        let mut words = Say::new(self.key(step));
        words.args =
            self.variables().map(|id| (id.to_owned().into(), said_back(id, told))).collect();
        std::iter::once(words).chain(unsure.then(|| say!("flow-unsure"))).collect()
    }

    /// The text steps: each is a variable that the words of the flow may use.
    fn variables(&self) -> impl Iterator<Item = &str> {
        let asks = |step: &&Step| matches!(step.body, Body::Input { wanted: Wanted::Text, .. });
        self.steps.iter().filter(asks).map(|step| step.id.as_str())
    }

    fn key(&self, step: &str) -> String {
        format!("{}_{step}", self.id)
    }

    /// The ids of all steps, for reports of coverage.
    pub fn step_ids(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().map(|step| step.id.as_str())
    }

    fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Where a help step leads once it has helped, if it says so.
    fn help_leads(&self, aside: &Aside) -> Option<&str> {
        let Aside::Help(id) = aside else { return None };
        match &self.step(id)?.body {
            Body::Help { next } => next.as_deref(),
            _ => None,
        }
    }

    /// On to a step, or the end of the flow.
    fn go(&self, place: &Place, to: &str) -> Move {
        if let Some(Step { body: Body::End(outcome), .. }) = self.step(to) {
            return Move::End { outcome: *outcome, step: Some(to.to_owned()) };
        }
        Move::To(self.ahead_of(place, to))
    }

    fn ahead_of(&self, place: &Place, to: &str) -> Place {
        let mut trail = place.trail.clone();
        trail.push(place.step.clone());
        Place { step: to.to_owned(), trail, aside: None, ..place.clone() }
    }
}

/// What was told at a step; a way around the step leaves a gap.
fn said_back(step: &str, told: &Told) -> Arg {
    told.get(step).map_or("…", String::as_str).into()
}
