//! Outages of the systems that people need for a guidance, as the province announces them.

use serde::Deserialize;

use crate::when::Moment;
use crate::words::Lang;

/// What people use and the province does not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum System {
    Vneid,
    Portal,
    Payment,
}

/// An outage that was announced, until it ends by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outage {
    pub id: String,
    pub system: System,
    /// What is said of it, in Vietnamese.
    pub text: String,
    pub english: Option<String>,
    pub until: Moment,
}

impl System {
    pub const ALL: [Self; 3] = [Self::Vneid, Self::Portal, Self::Payment];

    pub fn name(self) -> &'static str {
        match self {
            Self::Vneid => "vneid",
            Self::Portal => "portal",
            Self::Payment => "payment",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|system| system.name() == name)
    }
}

impl Outage {
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::Vi => &self.text,
            Lang::En => self.english.as_deref().unwrap_or(&self.text),
        }
    }
}

/// The outage of a system that a guidance needs, while it lasts.
pub fn of<'a>(outages: &'a [Outage], needs: &[System], now: Moment) -> Option<&'a Outage> {
    outages.iter().find(|outage| needs.contains(&outage.system) && now < outage.until)
}
