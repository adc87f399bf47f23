//! What a turn may look at besides the talk itself, and who is a civil servant.

use super::post::Staff;
use crate::catalogue::Catalogue;
use crate::flow::Flows;
use crate::kpi::Open;
use crate::outage::Outage;
use crate::places::{Office, Places};
use crate::procedures::Procedures;
use crate::tasks::Tasks;
use crate::training::Course;
use crate::units::Units;
use crate::when::Moment;

/// What a turn may look at besides the talk; one snapshot from start to end.
pub struct World<'a> {
    pub flows: &'a Flows,
    pub units: &'a Units,
    pub outages: &'a [Outage],
    pub places: &'a Places,
    /// The centres that the province took in; they go before those of the content.
    pub offices: &'a [Office],
    pub procedures: &'a Procedures,
    pub tasks: &'a Tasks,
    pub training: &'a Course,
    /// What the province's list says of those without a card.
    pub catalogue: &'a Catalogue,
    /// Whether there is a message of this key.
    pub has_words: &'a dyn Fn(&str) -> bool,
    /// The civil servant, where the person is linked.
    pub staff: Option<&'a Staff>,
    /// The indicators whose figures are told to everybody (setting `kpi.public`).
    pub kpi_public: &'a Open,
    pub now: Moment,
    /// An unused id of 12 letters, for an episode that may begin.
    pub fresh: &'a str,
}

impl World<'_> {
    /// What is known of the centre of a unit.
    pub(super) fn office(&self, unit: &str) -> Option<&Office> {
        let mut known = self.offices.iter().chain(self.places.offices());
        known.find(|office| office.unit == unit && !office.is_empty())
    }
}

/// What a civil servant may do; each includes the ones before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Staff,
    Lead,
    Office,
    Admin,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::Staff, Self::Lead, Self::Office, Self::Admin];

    pub fn name(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Lead => "lead",
            Self::Office => "office",
            Self::Admin => "admin",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}
