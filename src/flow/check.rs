//! Checks flows against the words: everything that is said exists, and no two keys look alike.

use std::collections::BTreeMap;

use super::{Body, Flow, Flows, Place, Step, show};
use crate::problem::Problem;

/// All mistakes between flows and words. `has` knows whether a key exists in both languages,
/// `folded` gives the folded text of a key in each.
pub fn check(
    flows: &Flows,
    has: &dyn Fn(&str) -> bool,
    folded: &dyn Fn(&str) -> [String; 2],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for flow in flows.all() {
        if !has(&flow.id) {
            problems.push(Problem::new(&flow.file, 1, format!("no words for {}", flow.id)));
        }
        for step in &flow.steps {
            problems.extend(words_of(flow, step, has));
            problems.extend(opened(flows, flow, step));
            problems.extend(alike(flow, step, folded));
        }
    }
    problems
}

fn words_of(flow: &Flow, step: &Step, has: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    let own = flow.key(&step.id);
    let mut keys = vec![own.clone()];
    match &step.body {
        Body::Ask(ways) | Body::Input { ways, .. } => {
            keys.extend(ways.iter().map(|way| format!("{own}.{}", way.id)))
        }
        Body::Help => keys.push(format!("{own}.title")),
        _ => {}
    }
    let missing = keys.into_iter().filter(|key| !has(key));
    missing.map(|key| Problem::new(&flow.file, step.line, format!("no words for {key}"))).collect()
}

fn opened(flows: &Flows, flow: &Flow, step: &Step) -> Vec<Problem> {
    let (Body::Ask(ways) | Body::Input { ways, .. }) = &step.body else { return Vec::new() };
    let unknown =
        ways.iter().filter_map(|way| way.open.as_ref()).filter(|id| flows.get(id).is_none());
    unknown
        .map(|id| Problem::new(&flow.file, step.line, format!("there is no flow {id}")))
        .collect()
}

/// Keys are also chosen by typing them without accents, so no two of a step may fold alike.
fn alike(flow: &Flow, step: &Step, folded: &dyn Fn(&str) -> [String; 2]) -> Vec<Problem> {
    let at = |aside| Place {
        flow: flow.id.clone(),
        step: step.id.clone(),
        trail: vec![step.id.clone()],
        aside,
    };
    let mut problems = Vec::new();
    for aside in [None, Some(super::Aside::List)] {
        let mut known: BTreeMap<(usize, String), String> = BTreeMap::new();
        for choice in show(flow, &at(aside), "").choices {
            let key = choice.label.key.to_string();
            for (lang, text) in folded(&key).into_iter().enumerate() {
                if let Some(other) = known.insert((lang, text), key.clone()) {
                    let what = format!("{key} and {other} look alike without accents");
                    problems.push(Problem::new(&flow.file, step.line, what));
                }
            }
        }
    }
    problems
}
