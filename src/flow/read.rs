//! Reads a flow file and checks what can be checked in one file: targets, reach, cycles, helps.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::{Body, Flow, Outcome, Source, Step, Wanted, Way};
use crate::fold::Names;
use crate::outage::System;
use crate::problem::{Problem, line_at};
use crate::when::Date;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlowFile {
    id: Spanned<String>,
    /// Its place in the menu; without one it is found by asking.
    menu: Option<u32>,
    #[serde(default)]
    greets: bool,
    #[serde(default)]
    intents: Vec<String>,
    /// Words that ask for this guidance, whatever else is said with them.
    #[serde(default)]
    called: Vec<String>,
    checked_on: Date,
    /// The last day on which it holds, where one is known.
    expires: Option<Date>,
    /// What has to work for it.
    #[serde(default)]
    needs: Vec<System>,
    /// Nobody is asked afterwards how it was: somebody has died, or was robbed.
    #[serde(default)]
    unrated: bool,
    start: Spanned<String>,
    sources: Vec<Source>,
    step: Vec<StepFile>,
    #[serde(default)]
    moved: Vec<Moved>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepFile {
    id: Spanned<String>,
    kind: Kind,
    next: Option<String>,
    input: Option<Wanted>,
    elsewhere: Option<String>,
    outcome: Option<Outcome>,
    #[serde(default)]
    choices: Vec<WayFile>,
    #[serde(default)]
    stuck: Vec<String>,
    #[serde(default)]
    answers: Vec<String>,
    /// General knowledge that no source confirms: shown with the request to check it.
    #[serde(default)]
    unsure: bool,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Ask,
    Tell,
    Input,
    Help,
    End,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WayFile {
    id: String,
    to: String,
    open: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Moved {
    from: String,
    to: String,
}

/// Choice ids carry step ids within their 40 bytes.
const LONGEST_ID: usize = 20;

/// A flow from its file; every mistake of the file at once.
pub fn flow(file: &str, text: &str) -> Result<Flow, Vec<Problem>> {
    let read: FlowFile = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        vec![Problem::new(file, line, error.message())]
    })?;
    let mut problems = Vec::new();
    let mut steps = Vec::new();
    for step in read.step {
        let line = line_at(text, step.id.span().start);
        match body(&step) {
            Ok(body) => steps.push(Step {
                id: step.id.into_inner(),
                line,
                body,
                stuck: step.stuck,
                answers: step.answers,
                unsure: step.unsure,
            }),
            Err(what) => problems.push(Problem::new(file, line, what)),
        }
    }
    let head = line_at(text, read.id.span().start);
    let mut flow = Flow {
        id: read.id.into_inner(),
        file: file.to_owned(),
        menu: read.menu,
        greets: read.greets,
        intents: read.intents,
        called: Names::new(&read.called),
        checked_on: read.checked_on,
        expires: read.expires,
        needs: read.needs,
        unrated: read.unrated,
        sources: read.sources,
        start: read.start.into_inner(),
        steps,
        moved: read.moved.into_iter().map(|moved| (moved.from, moved.to)).collect(),
        ahead: BTreeMap::new(),
    };
    problems.extend(mistakes(&flow, head));
    if problems.is_empty() {
        match ahead(&flow) {
            Ok(ahead) => flow.ahead = ahead,
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(flow) } else { Err(problems) }
}

fn body(step: &StepFile) -> Result<Body, &'static str> {
    let next = || step.next.clone().ok_or("next is missing");
    if matches!(step.kind, Kind::Ask | Kind::Tell | Kind::Input) && step.stuck.is_empty() {
        return Err("stuck is missing: every step needs help for those who cannot go on");
    }
    match step.kind {
        Kind::Ask if step.choices.is_empty() => Err("an asking step needs choices"),
        Kind::Ask => Ok(Body::Ask(step.choices.iter().map(way).collect())),
        Kind::Tell => Ok(Body::Tell { next: next()? }),
        Kind::Input => match step.input {
            Some(Wanted::Text) if step.elsewhere.is_some() => {
                Err("elsewhere is for dossier codes of another province")
            }
            Some(wanted) => Ok(Body::Input {
                wanted,
                next: next()?,
                elsewhere: step.elsewhere.clone(),
                ways: step.choices.iter().map(way).collect(),
            }),
            None => Err("input is missing"),
        },
        Kind::Help => Ok(Body::Help { next: step.next.clone() }),
        Kind::End => step.outcome.map(Body::End).ok_or("outcome is missing"),
    }
}

fn way(way: &WayFile) -> Way {
    Way { id: way.id.clone(), to: way.to.clone(), open: way.open.clone() }
}

/// Everything wrong with ids and targets.
fn mistakes(flow: &Flow, head: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |line, what: String| problems.push(Problem::new(&flow.file, line, what));
    if !is_id(&flow.id) || !flow.file.ends_with(&format!("{}.toml", flow.id)) {
        wrong(
            head,
            format!("{} is not the name of the file, or longer than {LONGEST_ID}", flow.id),
        );
    }
    if flow.sources.is_empty() {
        wrong(head, "sources are missing".to_owned());
    }
    if !is_main(flow, &flow.start) {
        wrong(head, format!("start {} is not a step of the path", flow.start));
    }
    for (from, to) in &flow.moved {
        if flow.step(from).is_some() || !is_main(flow, to) {
            wrong(head, format!("moved {from} to {to}: the first must be gone, the second there"));
        }
    }
    let mut known = BTreeSet::new();
    for step in &flow.steps {
        if !is_id(&step.id) || !known.insert(&step.id) {
            wrong(
                step.line,
                format!("{} stands twice or is not [a-z0-9-]{{1,{LONGEST_ID}}}", step.id),
            );
        }
        for (to, opens) in targets(step) {
            let ends = matches!(flow.step(to), Some(Step { body: Body::End(_), .. }));
            if !(is_main(flow, to) || ends && !opens) {
                wrong(
                    step.line,
                    format!("{} leads to {to}, which is not a step of the path", step.id),
                );
            }
        }
        for help in &step.stuck {
            if !matches!(flow.step(help), Some(Step { body: Body::Help { .. }, .. })) {
                wrong(
                    step.line,
                    format!("{} is helped by {help}, which is not a help step", step.id),
                );
            }
        }
    }
    problems
}

fn is_id(id: &str) -> bool {
    (1..=LONGEST_ID).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_main(flow: &Flow, id: &str) -> bool {
    let step = flow.step(id).map(|step| &step.body);
    matches!(step, Some(Body::Ask(_) | Body::Tell { .. } | Body::Input { .. }))
}

/// Where a step leads, and whether through another flow.
fn targets(step: &Step) -> Vec<(&str, bool)> {
    match &step.body {
        Body::Ask(ways) => ways_out(ways),
        Body::Tell { next } => vec![(next.as_str(), false)],
        Body::Input { next, elsewhere, ways, .. } => {
            let typed = std::iter::once(next).chain(elsewhere).map(|to| (to.as_str(), false));
            typed.chain(ways_out(ways)).collect()
        }
        Body::Help { next } => next.iter().map(|to| (to.as_str(), false)).collect(),
        Body::End(_) => Vec::new(),
    }
}

fn ways_out(ways: &[Way]) -> Vec<(&str, bool)> {
    ways.iter().map(|way| (way.to.as_str(), way.open.is_some())).collect()
}

/// The longest way to an end from each step; a cycle or a step that nothing leads to is a mistake.
fn ahead(flow: &Flow) -> Result<BTreeMap<String, usize>, Problem> {
    let mut lengths = BTreeMap::new();
    measure(flow, &flow.start, &mut Vec::new(), &mut lengths)?;
    let helps: BTreeSet<&String> = flow.steps.iter().flat_map(|step| &step.stuck).collect();
    let lost =
        flow.steps.iter().find(|step| !lengths.contains_key(&step.id) && !helps.contains(&step.id));
    match lost {
        Some(step) => {
            Err(Problem::new(&flow.file, step.line, format!("nothing leads to {}", step.id)))
        }
        None => Ok(lengths),
    }
}

fn measure<'f>(
    flow: &'f Flow,
    id: &'f str,
    path: &mut Vec<&'f str>,
    lengths: &mut BTreeMap<String, usize>,
) -> Result<usize, Problem> {
    if let Some(length) = lengths.get(id) {
        return Ok(*length);
    }
    let Some(step) = flow.step(id) else { return Ok(0) };
    if path.contains(&id) {
        return Err(Problem::new(&flow.file, step.line, format!("{id} leads back to itself")));
    }
    path.push(id);
    let mut longest = 0;
    for (to, _) in targets(step) {
        longest = longest.max(measure(flow, to, path, lengths)?);
    }
    path.pop();
    let own = usize::from(!matches!(step.body, Body::End(_)));
    lengths.insert(id.to_owned(), longest + own);
    Ok(longest + own)
}
