//! What a turn asks the program to do.

use super::{AskedTasks, FollowAsk, NewTarget, PeopleAsk, Rated, Reported, TrainingAsk};
use crate::kpi::Query;
use crate::reply::Reply;

/// What a turn asks the program to do, in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    Say(Reply),
    /// Answer a question about figures.
    TellFigures(Box<Query>),
    /// Answer with figures as a file.
    SendFigures(Box<Query>),
    /// Answer with the targets of a unit.
    TellTargets {
        unit: String,
    },
    PreviewTarget(NewTarget),
    SetTarget(NewTarget),
    /// Answer about tasks of the plan.
    TellTasks(AskedTasks),
    /// Keep what was reported on a task of the plan.
    ReportTask(Reported),
    /// Answer with the satisfaction so far against the goal.
    TellProgress,
    /// Keep a rating; `before` is the level it had.
    Rate {
        rated: Rated,
        before: Option<u8>,
    },
    /// Link the person to the account that this code stands for.
    Redeem {
        code: String,
    },
    /// Tell the person when this outage is over.
    AwaitEnd {
        outage: String,
    },
    /// What an administrator asks about people; `within` is the unit that they look after, `*` all.
    People {
        within: String,
        ask: PeopleAsk,
    },
    /// What a civil servant follows, told or changed.
    Follow(FollowAsk),
    /// A certificate or a class, given, joined or asked about.
    Training(TrainingAsk),
    Unlink,
    Erase,
}
