//! How a place of a flow looks: its words, the number of the step, and the keys that go on from it.

use super::{Aside, Body, Event, Flow, Place, Step};
use crate::reply::{Choice, Reply, Say};
use crate::say;

/// The message of a place; keys carry the episode and the step, so that old ones are known as old.
pub fn show(flow: &Flow, place: &Place, episode: &str) -> Reply {
    let Some(step) = flow.step(&place.step) else { return Reply::say(Vec::new()) };
    let keys = Keys { episode, step: &place.step };
    match &place.aside {
        None => on_path(flow, place, step, &keys),
        Some(Aside::List) => list(flow, step, &keys),
        Some(Aside::Help(help)) => Reply::ask(flow.said(help, &place.told), aside_choices(&keys)),
        Some(Aside::Person) => {
            let stop = keys.key("x", say!("flow-stop"));
            let choices = vec![keys.key("re", say!("flow-return")), stop];
            Reply::ask(vec![say!("flow-person")], choices)
        }
    }
}

/// What a person at a place may say though it is not offered: every trouble of the step and every way on
/// from it. Shorter than what is shown, since what is shown is known.
pub fn unsaid(flow: &Flow, place: &Place, episode: &str) -> Vec<Choice> {
    let Some(step) = flow.step(&place.step) else { return Vec::new() };
    let keys = Keys { episode, step: &place.step };
    let troubles = titles(flow, step, &keys);
    let own = place.aside.iter().flat_map(|_| own_choices(flow, step, &keys));
    let ways = [
        keys.key("s", say!("flow-stuck")),
        keys.key("b", say!("flow-back")),
        keys.key("a", say!("flow-again")),
        keys.key("x", say!("flow-stop")),
        keys.key("re", say!("flow-return")),
        keys.key("p", say!("flow-unresolved")),
    ];
    troubles.into_iter().chain(own).chain(ways).collect()
}

/// Episode, step and what was pressed, of a choice of a flow; none for anything else.
pub fn parse_choice(id: &str) -> Option<(&str, &str, &str)> {
    let mut parts = id.strip_prefix("f.")?.split('.');
    let (episode, step, n) = (parts.next()?, parts.next()?, parts.next()?);
    parts.next().is_none().then_some((episode, step, n))
}

impl Event {
    /// What the last part of a choice id stands for.
    pub fn from_key(n: &str) -> Option<Self> {
        let number = |digits: &str| digits.parse::<u8>().ok().map(usize::from);
        Some(match n {
            "n" => Self::Next,
            "b" => Self::Back,
            "s" => Self::Stuck,
            "p" => Self::Person,
            "ok" => Self::Resolved,
            "re" => Self::Return,
            "a" => Self::Again,
            "x" => Self::Stop,
            _ => match n.strip_prefix('h') {
                Some(digits) => Self::Help(number(digits)?),
                None => Self::Choose(number(n)?),
            },
        })
    }
}

/// Makes choice ids: `f.<episode>.<step>.<n>`.
struct Keys<'a> {
    episode: &'a str,
    step: &'a str,
}

impl Keys<'_> {
    fn key(&self, n: &str, label: Say) -> Choice {
        Choice::new(format!("f.{}.{}.{n}", self.episode, self.step), label)
    }
}

/// What the step itself asks for.
fn own_choices(flow: &Flow, step: &Step, keys: &Keys<'_>) -> Vec<Choice> {
    let own = flow.key(&step.id);
    match &step.body {
        Body::Ask(ways) | Body::Input { ways, .. } => ways
            .iter()
            .enumerate()
            .map(|(n, way)| keys.key(&n.to_string(), Say::new(format!("{own}.{}", way.id))))
            .collect(),
        Body::Tell { .. } => vec![keys.key("n", say!("flow-next"))],
        Body::Help { .. } | Body::End(_) => Vec::new(),
    }
}

fn on_path(flow: &Flow, place: &Place, step: &Step, keys: &Keys<'_>) -> Reply {
    let mut choices = own_choices(flow, step, keys);
    choices.push(keys.key("s", say!("flow-stuck")));
    if !place.trail.is_empty() {
        choices.push(keys.key("b", say!("flow-back")));
        choices.push(keys.key("a", say!("flow-again")));
    }
    choices.push(keys.key("x", say!("flow-stop")));
    let text = flow.said(&step.id, &place.told).into_iter().chain([frame(flow, place)]);
    Reply::ask(text.collect(), choices)
}

/// "Step 3 of 7": the longest way counts, so that it never becomes more.
fn frame(flow: &Flow, place: &Place) -> Say {
    let behind = place.trail.len();
    let ahead = flow.ahead.get(&place.step).copied().unwrap_or(1);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (step, total, left) =
        (number(behind + 1), number(behind + ahead), number(ahead.saturating_sub(1)));
    say!("flow-frame", step = step, total = total, left = left)
}

fn list(flow: &Flow, step: &Step, keys: &Keys<'_>) -> Reply {
    let others = [keys.key("p", say!("flow-stuck-other")), keys.key("re", say!("flow-return"))];
    let choices = titles(flow, step, keys).into_iter().chain(others).collect();
    Reply::ask(vec![say!("flow-stuck-ask")], choices)
}

/// The troubles of a step, in the words of who has them.
fn titles(flow: &Flow, step: &Step, keys: &Keys<'_>) -> Vec<Choice> {
    let title = |(n, help): (usize, &String)| {
        keys.key(&format!("h{n}"), Say::new(format!("{}.title", flow.key(help))))
    };
    step.stuck.iter().enumerate().map(title).collect()
}

fn aside_choices(keys: &Keys<'_>) -> Vec<Choice> {
    vec![
        keys.key("ok", say!("flow-resolved")),
        keys.key("re", say!("flow-return")),
        keys.key("p", say!("flow-unresolved")),
    ]
}
