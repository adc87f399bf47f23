//! What a turn asks the program to do.

use super::{
    AskedCoverage, AskedTasks, AskedTeams, FollowAsk, ForgottenHome, LookedAfter, NewTarget,
    PeopleAsk, Rated, Reported, SentFile, Shown, TrainingAsk,
};
use crate::kpi::Query;
use crate::reply::Reply;
use crate::visit::Visit;
use crate::when::Period;

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
    /// Fetch a file with figures and answer what it would change; its rows tell the period where there is none.
    PreviewFile {
        file: SentFile,
        period: Option<Period>,
    },
    /// The figures of a file count from now on, if it is still what was shown.
    PublishFile {
        file: SentFile,
        shown: Shown,
    },
    /// The figures of an import count no more.
    TakeBackFile {
        import: String,
    },
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
    /// What an administrator asks about people, or a lead about helpers.
    People {
        within: LookedAfter,
        ask: PeopleAsk,
    },
    /// Answer with the digital teams of hamlets.
    TellTeams(AskedTeams),
    /// Answer how far the visits are.
    TellCoverage(AskedCoverage),
    /// Answer with what is to be done today in hamlets.
    TellToday(AskedTeams),
    /// A household wants nothing kept any more.
    ForgetHome(ForgottenHome),
    /// What a civil servant follows, told or changed.
    Follow(FollowAsk),
    /// Keep a visit that is closed, or was corrected since.
    KeepVisit(Visit),
    /// A certificate or a class, given, joined or asked about.
    Training(TrainingAsk),
    Unlink,
    Erase,
}
