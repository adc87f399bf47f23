//! Walking a flow: where an event leads from a place, and where a place is continued after a change.

use super::{Aside, Body, Event, Flow, Move, Outcome, Place, Step, Told, Wanted, Way};

/// The first step.
pub fn begin(flow: &Flow) -> Place {
    let (flow, step) = (flow.id.clone(), flow.start.clone());
    Place { flow, step, trail: Vec::new(), told: Told::new(), aside: None }
}

/// What the person is asked to type, where they are asked.
pub fn wanted(flow: &Flow, place: &Place) -> Option<Wanted> {
    match flow.step(&place.step).filter(|_| place.aside.is_none())?.body {
        Body::Input { wanted, .. } => Some(wanted),
        _ => None,
    }
}

/// Keeps a typed answer for the words of the rest of the flow.
pub fn tell(place: &mut Place, text: &str) {
    place.told.insert(place.step.clone(), text.chars().take(LONGEST_TOLD).collect());
}

/// Letters that are kept of a typed answer.
const LONGEST_TOLD: usize = 100;

/// Where an event leads from a place.
pub fn advance(flow: &Flow, place: &Place, event: Event) -> Move {
    let Some(step) = flow.step(&place.step) else { return Move::Ignored };
    let to = |aside| Move::To(Place { aside, ..place.clone() });
    match (&place.aside, event) {
        (_, Event::Again) => Move::To(begin(flow)),
        // Who stops where help was being sought leaves without a solution.
        (Some(_), Event::Stop) => Move::End { outcome: Outcome::Unresolved, step: None },
        (None, Event::Stop) => Move::End { outcome: Outcome::Stopped, step: None },
        (_, Event::Stuck) => to(Some(Aside::List)),
        (_, Event::Person) => to(Some(Aside::Person)),
        (_, Event::Return) => to(None),
        (Some(aside), Event::Resolved) => match (flow.help_leads(aside), &step.body) {
            (Some(next), _) if next == step.id => to(None),
            (Some(next), _) => flow.go(place, next),
            (None, Body::Tell { next }) => flow.go(place, next),
            (None, _) => to(None),
        },
        (_, Event::Help(n)) => match step.stuck.get(n) {
            Some(help) => to(Some(Aside::Help(help.clone()))),
            None => Move::Ignored,
        },
        (_, event) => on_path(flow, place, step, event),
    }
}

fn on_path(flow: &Flow, place: &Place, step: &Step, event: Event) -> Move {
    match (&step.body, event) {
        (_, Event::Back) => back(place),
        (Body::Tell { next }, Event::Next) | (Body::Input { next, .. }, Event::Input) => {
            flow.go(place, next)
        }
        (Body::Input { next, elsewhere, .. }, Event::InputElsewhere) => {
            flow.go(place, elsewhere.as_ref().unwrap_or(next))
        }
        (Body::Ask(ways) | Body::Input { ways, .. }, Event::Choose(n)) => match ways.get(n) {
            Some(Way { open: Some(other), to, .. }) => {
                Move::Open { flow: other.clone(), back: flow.ahead_of(place, to) }
            }
            Some(way) => flow.go(place, &way.to),
            None => Move::Ignored,
        },
        _ => Move::Ignored,
    }
}

fn back(place: &Place) -> Move {
    let mut trail = place.trail.clone();
    match trail.pop() {
        Some(step) => Move::To(Place { step, trail, aside: None, ..place.clone() }),
        None => Move::Ignored,
    }
}

/// A place whose step was removed since goes to where the step is continued, else to the start.
/// True when the flow starts again.
pub fn mend(flow: &Flow, mut place: Place) -> (Place, bool) {
    place.trail.retain(|step| flow.step(step).is_some());
    if let Some(Aside::Help(help)) = &place.aside
        && flow.step(help).is_none()
    {
        place.aside = None;
    }
    if flow.step(&place.step).is_some() {
        return (place, false);
    }
    match flow.moved.get(&place.step) {
        Some(to) => (Place { step: to.clone(), aside: None, ..place }, false),
        None => (begin(flow), true),
    }
}
