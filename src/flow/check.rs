//! Checks flows against the words: everything that is said exists, and no two keys look alike.

use std::collections::{BTreeMap, BTreeSet};

use super::{Body, Flow, Flows, Place, Step, show};
use crate::problem::Problem;

/// All mistakes between flows and words. `has` knows whether a key exists in both languages,
/// `variables` those that it uses, `folded` gives the folded text of a key in each.
pub fn check(
    flows: &Flows,
    has: &dyn Fn(&str) -> bool,
    variables: &dyn Fn(&str) -> BTreeSet<String>,
    folded: &dyn Fn(&str) -> [String; 2],
) -> Vec<Problem> {
    let mut problems = greetings(flows);
    for flow in flows.all() {
        if !has(&flow.id) {
            problems.push(Problem::new(&flow.file, 1, format!("no words for {}", flow.id)));
        }
        for step in &flow.steps {
            problems.extend(words_of(flow, step, has));
            problems.extend(unknown_variables(flow, step, variables));
            problems.extend(opened(flows, flow, step));
            problems.extend(alike(flow, step, folded));
        }
    }
    problems
}

/// One flow at most can open on `/start`.
fn greetings(flows: &Flows) -> Vec<Problem> {
    let more = flows.all().filter(|flow| flow.greets).skip(1);
    more.map(|flow| Problem::new(&flow.file, 1, "another flow greets already")).collect()
}

fn words_of(flow: &Flow, step: &Step, has: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    let own = std::iter::once(flow.key(&step.id));
    let missing = own.chain(labels_of(flow, step)).filter(|key| !has(key));
    missing.map(|key| Problem::new(&flow.file, step.line, format!("no words for {key}"))).collect()
}

/// The keys of what can be pressed because of a step.
fn labels_of(flow: &Flow, step: &Step) -> Vec<String> {
    let own = flow.key(&step.id);
    match &step.body {
        Body::Ask(ways) | Body::Input { ways, .. } => {
            ways.iter().map(|way| format!("{own}.{}", way.id)).collect()
        }
        Body::Help { .. } => vec![format!("{own}.title")],
        Body::Tell { .. } | Body::End(_) => Vec::new(),
    }
}

/// The words of a step may use what its flow was told; labels are the same for everybody.
fn unknown_variables(
    flow: &Flow,
    step: &Step,
    variables: &dyn Fn(&str) -> BTreeSet<String>,
) -> Vec<Problem> {
    let given: BTreeSet<String> = flow.variables().map(str::to_owned).collect();
    let said = variables(&flow.key(&step.id)).into_iter().filter(|name| !given.contains(name));
    let labels = labels_of(flow, step);
    let unknown = said.chain(labels.iter().flat_map(|key| variables(key)));
    let problem = |name| {
        let what = format!("no text step of the flow gives ${name} to the words of {}", step.id);
        Problem::new(&flow.file, step.line, what)
    };
    unknown.map(problem).collect()
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
        told: super::Told::new(),
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
