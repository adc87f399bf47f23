//! Every indicator of the product, one file each.

mod able_households;
mod digitised;
mod end_to_end;
mod on_time;
mod online_dossiers;
mod online_payment;
mod online_share;
mod portal_satisfaction;
mod procedures;
mod remote_use;
mod satisfaction;
mod teams_trained;
mod visited_households;

pub use able_households::ABLE_HOUSEHOLDS;
pub use digitised::DIGITISED;
pub use end_to_end::END_TO_END;
pub use on_time::ON_TIME;
pub use online_dossiers::ONLINE_DOSSIERS;
pub use online_payment::ONLINE_PAYMENT;
pub use online_share::ONLINE_SHARE;
pub use portal_satisfaction::PORTAL_SATISFACTION;
pub use procedures::{FULL, PARTIAL, TOTAL};
pub use remote_use::REMOTE_USE;
pub use satisfaction::SATISFACTION;
pub use teams_trained::TEAMS_TRAINED;
pub use visited_households::VISITED_HOUSEHOLDS;

use super::Indicator;

/// In the order in which a unit's figures are told.
pub const INDICATORS: &[&Indicator] = &[
    &ONLINE_DOSSIERS,
    &ONLINE_SHARE,
    &END_TO_END,
    &ON_TIME,
    &ONLINE_PAYMENT,
    &DIGITISED,
    &REMOTE_USE,
    &SATISFACTION,
    &PORTAL_SATISFACTION,
    &TEAMS_TRAINED,
    &ABLE_HOUSEHOLDS,
    &VISITED_HOUSEHOLDS,
    &TOTAL,
    &FULL,
    &PARTIAL,
];
