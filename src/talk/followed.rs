//! What is followed, told with the keys that change it.

use super::staff::figures_key;
use crate::delivery::Hours;
use crate::kpi::Ask;
use crate::kpi::follow::{Followed, Following};
use crate::reply::{Arg, Choice, Reply, Say};
use crate::say;
use crate::units::{Unit, Units};

/// The falls that may be chosen, in hundredths of a percentage point.
pub(super) const FALLS: [i64; 3] = [300, 500, 1_000];

/// What is followed of a unit, and when somebody is written to.
pub fn followed_of(unit: &Unit, following: &Following, hours: Hours) -> Reply {
    let lines: Vec<Say> = Followed::ALL.into_iter().map(|one| line(following, one)).collect();
    let (from, to) = hours.said();
    let text = vec![
        say!("follow-unit", unit = unit.official.as_str()),
        say!("lines", lines = lines),
        say!("follow-when", from = from, to = to),
    ];
    let mut choices: Vec<Choice> = Followed::ALL.map(|one| switch(following, one)).into();
    if following.falls.is_some() {
        let others = FALLS.into_iter().filter(|fall| *fall != following.most_fall);
        choices.extend(others.map(|fall| {
            let label = say!("follow-key-fall", fall = Arg::Points(fall));
            Choice::new(key(&unit.id, &format!("{}.{fall}", Followed::Falls.name())), label)
        }));
    }
    Reply::ask(text, choices)
}

/// All that is followed, unit by unit.
pub fn all_followed(followings: &[Following], units: &Units) -> Reply {
    let line = |following: &Following| {
        let kept = |one: &Followed| following.since(*one).is_some();
        let what: Vec<Say> = Followed::ALL.into_iter().filter(kept).map(short).collect();
        let unit = units.official(&following.unit);
        let what = what.into_iter().reduce(|one, next| say!("follow-and", one = one, next = next));
        what.map(|what| say!("follow-list-line", unit = unit, what = what))
    };
    let text =
        vec![say!("follow-list", lines = followings.iter().filter_map(line).collect::<Vec<_>>())];
    let mut choices: Vec<Choice> = followings
        .iter()
        .map(|one| {
            let label = say!("follow-key-unit", unit = units.official(&one.unit));
            Choice::new(key(&one.unit, "s"), label)
        })
        .collect();
    choices.push(Choice::new(key("-", "stop"), say!("follow-key-stop-all")));
    Reply::ask(text, choices)
}

/// Below what was told of these units without asking: more of it, and one key to stop.
pub fn told_keys(units: &[&str], followed: &[Followed]) -> Vec<Choice> {
    let all = || Choice::new(key("-", "stop"), say!("follow-key-stop-all"));
    let choose = |id: String| Choice::new(id, say!("follow-key-choose"));
    let more =
        |unit: &str| Choice::new(figures_key(None, unit, Ask::Standing), say!("follow-key-more"));
    match (units, followed) {
        ([unit], [one]) => {
            let stop = key(unit, &format!("{}.off", one.name()));
            vec![more(unit), Choice::new(stop, say!("follow-key-stop"))]
        }
        ([unit], _) => vec![more(unit), choose(key(unit, "s")), all()],
        _ => vec![choose(key("-", "list")), all()],
    }
}

/// A key about what is followed of a unit.
pub(super) fn key(unit: &str, what: &str) -> String {
    format!("w.{unit}.{what}")
}

fn line(following: &Following, followed: Followed) -> Say {
    let fall = Arg::Points(following.most_fall);
    match (followed, following.since(followed).is_some()) {
        (Followed::Periods, true) => say!("follow-periods-on"),
        (Followed::Periods, false) => say!("follow-periods-off"),
        (Followed::Falls, true) => say!("follow-falls-on", fall = fall),
        (Followed::Falls, false) => say!("follow-falls-off"),
        (Followed::YearEnd, true) => say!("follow-year-end-on"),
        (Followed::YearEnd, false) => say!("follow-year-end-off"),
    }
}

/// The key that turns one on or off.
fn switch(following: &Following, followed: Followed) -> Choice {
    let is_on = following.since(followed).is_some();
    let label = match (followed, is_on) {
        (Followed::Periods, true) => say!("follow-key-periods-off"),
        (Followed::Periods, false) => say!("follow-key-periods-on"),
        (Followed::Falls, true) => say!("follow-key-falls-off"),
        (Followed::Falls, false) => say!("follow-key-falls-on"),
        (Followed::YearEnd, true) => say!("follow-key-year-end-off"),
        (Followed::YearEnd, false) => say!("follow-key-year-end-on"),
    };
    let to = if is_on { "off" } else { "on" };
    Choice::new(key(&following.unit, &format!("{}.{to}", followed.name())), label)
}

fn short(followed: Followed) -> Say {
    match followed {
        Followed::Periods => say!("follow-short-periods"),
        Followed::Falls => say!("follow-short-falls"),
        Followed::YearEnd => say!("follow-short-year-end"),
    }
}
