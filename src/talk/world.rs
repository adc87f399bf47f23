//! What a turn may look at besides the talk itself, and who is a civil servant.

use super::post::{Helper, Staff};
use crate::catalogue::Catalogue;
use crate::flow::Flows;
use crate::hamlets::{Hamlet, Hamlets};
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
    /// Of communes, where the province took them in.
    pub hamlets: &'a Hamlets,
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
    /// The member of digital teams, where the person is linked; told no more figures than a citizen.
    pub helper: Option<&'a Helper>,
    /// The indicators whose figures are told to everybody (setting `kpi.public`).
    pub kpi_public: &'a Open,
    pub now: Moment,
    /// An unused id of 12 letters, for an episode that may begin.
    pub fresh: &'a str,
    /// Random letters that are in no id.
    pub spare: &'a str,
}

impl World<'_> {
    /// What is known of the centre of a unit.
    pub(super) fn office(&self, unit: &str) -> Option<&Office> {
        let mut known = self.offices.iter().chain(self.places.offices());
        known.find(|office| office.unit == unit && !office.is_empty())
    }

    /// The hamlets that a helper looks after, by commune, in the order in which they are told; none of anybody else.
    pub fn own_hamlets(&self) -> Vec<&Hamlet> {
        self.helper.map(|helper| helper.hamlets(self.hamlets)).unwrap_or_default()
    }
}

/// What somebody may do who is linked; of civil servants each includes the ones before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A member of a digital team: no civil servant, looks after hamlets of a commune.
    Helper,
    Staff,
    Lead,
    Office,
    Admin,
}

impl Role {
    pub const ALL: [Self; 5] = [Self::Helper, Self::Staff, Self::Lead, Self::Office, Self::Admin];

    pub fn name(self) -> &'static str {
        match self {
            Self::Helper => "helper",
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
