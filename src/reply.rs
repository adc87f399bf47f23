//! What the assistant says, as plain values: no language, no channel.
//!
//! A [`Say`] names a message of `locales/` and its arguments; only [`crate::words`] turns it into text.

mod attached;

pub use attached::{Bar, Bars, Certificate, Chart, Column, Point, Shape, Sheet, Table};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::when::{Date, Period};

/// A message to be said: its key in `locales/` (`key` or `key.attribute`) and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Say {
    pub key: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// An argument of a [`Say`], formatted for people by `words` in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Shown as it is: a name, a code, an address.
    Text(String),
    /// A count: "1.234.567".
    Count(i64),
    /// Hundredths of a percent: 3748 is "37,48%", 3000 is "30%".
    Percent(i64),
    /// Hundredths of a percentage point, shown without sign: 2000 is "20".
    Points(i64),
    Date(Date),
    Period(Period),
    /// Another message, said inside this one.
    Say(Say),
    /// Messages on lines of their own.
    Lines(Vec<Say>),
}

/// A key the person may press, or answer by its number or its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// `<kind>.<episode>.<step>.<n>`, at most 40 ASCII bytes; anybody can send any.
    pub id: String,
    pub label: Say,
}

/// The picture of a step of a guidance. It says nothing that the words do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub flow: String,
    pub step: String,
    /// "Step 3 of 7".
    pub number: usize,
    pub total: usize,
}

/// What a message is for; decides what happens when nobody knows whether it arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Waits for an answer; may be repeated.
    Question,
    /// Answers what the person said.
    Reply,
    /// Sent on our own initiative; never repeated.
    Notice,
}

/// One message of the assistant: paragraphs, then choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub kind: Kind,
    pub text: Vec<Say>,
    pub choices: Vec<Choice>,
    pub picture: Option<Picture>,
    pub chart: Option<Box<Chart>>,
    pub file: Option<Box<Table>>,
}

impl Say {
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), arg.into()));
        self
    }
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Question, Self::Reply, Self::Notice];

    pub fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Reply => "reply",
            Self::Notice => "notice",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl Reply {
    pub fn say(text: Vec<Say>) -> Self {
        Self {
            kind: Kind::Reply,
            text,
            choices: Vec::new(),
            picture: None,
            chart: None,
            file: None,
        }
    }

    pub fn ask(text: Vec<Say>, choices: Vec<Choice>) -> Self {
        Self { kind: Kind::Question, choices, ..Self::say(text) }
    }
}

impl Picture {
    /// What stands above the button.
    pub fn about(&self) -> Say {
        self.attribute("picture")
    }

    /// The button, or what else is to be pressed, as it is called on the screen.
    pub fn press(&self) -> Say {
        self.attribute("press")
    }

    fn attribute(&self, name: &str) -> Say {
        Say::new(format!("{}_{}.{name}", self.flow, self.step))
    }
}

impl Choice {
    pub fn new(id: impl Into<String>, label: Say) -> Self {
        Self { id: id.into(), label }
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<Say> for Arg {
    fn from(say: Say) -> Self {
        Self::Say(say)
    }
}

impl From<Vec<Say>> for Arg {
    fn from(lines: Vec<Say>) -> Self {
        Self::Lines(lines)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Period> for Arg {
    fn from(period: Period) -> Self {
        Self::Period(period)
    }
}

/// `say!("kpi-rate", unit = name, rate = Arg::Percent(3000))`: a key of `locales/` with its arguments.
/// A test reads every use of this macro and holds it against the messages of both languages.
#[macro_export]
macro_rules! say {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::reply::Say::new($key)$(.with(stringify!($name), $value))*
    };
}
