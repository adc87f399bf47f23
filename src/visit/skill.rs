//! The ladder of skills that a visit teaches, and how far somebody gets on it.

use serde::{Deserialize, Serialize};

/// What somebody learns, in the order of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skill {
    /// To log in with VNeID.
    Vneid,
    /// To log in to the portal.
    Portal,
    File,
    Track,
    Pay,
    /// To see through a scam.
    Scam,
}

/// How somebody does one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Unable,
    Helped,
    Alone,
}

impl Skill {
    pub const ALL: [Self; 6] =
        [Self::Vneid, Self::Portal, Self::File, Self::Track, Self::Pay, Self::Scam];
    pub const RUNGS: u8 = 6;

    pub fn name(self) -> &'static str {
        match self {
            Self::Vneid => "vneid",
            Self::Portal => "portal",
            Self::File => "file",
            Self::Track => "track",
            Self::Pay => "pay",
            Self::Scam => "scam",
        }
    }

    /// From 1.
    pub fn rung(self) -> u8 {
        match self {
            Self::Vneid => 1,
            Self::Portal => 2,
            Self::File => 3,
            Self::Track => 4,
            Self::Pay => 5,
            Self::Scam => 6,
        }
    }
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Unable, Self::Helped, Self::Alone];

    pub fn name(self) -> &'static str {
        match self {
            Self::Unable => "no",
            Self::Helped => "help",
            Self::Alone => "alone",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}
