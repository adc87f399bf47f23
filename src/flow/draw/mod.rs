//! A flow drawn for those who review it: what stands in the picture, whatever its format.

mod layout;
mod mermaid;
mod svg;

use super::{Body, Flow, Outcome, Step, Told, Way};
use crate::reply::Say;
use crate::say;
use crate::words::{Lang, Words};

/// The formats of a drawn flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Svg,
    /// A flow chart in the text language of Mermaid.
    Mermaid,
}

/// All that the picture says, in one language.
struct Chart {
    lang: Lang,
    title: String,
    /// When it was checked, and against what.
    caption: Vec<String>,
    /// The steps of the path and the ends.
    cards: Vec<Card>,
    edges: Vec<Edge>,
    helps: Vec<Help>,
    /// What stands above the helps of a step, and above all of them.
    stuck: String,
    all_helps: String,
    unsure: String,
}

struct Card {
    id: String,
    kind: Kind,
    /// What kind of step it is, in a word.
    name: String,
    text: String,
    is_unsure: bool,
    /// Positions in [`Chart::helps`].
    helps: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ask,
    Tell,
    Input,
    Done,
    Unresolved,
}

/// A way between two cards, by position, with what is pressed or typed to take it.
struct Edge {
    from: usize,
    to: usize,
    label: Option<String>,
}

struct Help {
    id: String,
    title: String,
    text: String,
    is_unsure: bool,
}

/// The picture of a flow as text of the format.
pub fn draw(flow: &Flow, words: &Words, lang: Lang, format: Format) -> String {
    let chart = chart(flow, &|say| words.render(lang, &say), lang);
    match format {
        Format::Svg => svg::write(&chart),
        Format::Mermaid => mermaid::write(&chart),
    }
}

fn chart(flow: &Flow, said: &dyn Fn(Say) -> String, lang: Lang) -> Chart {
    let path: Vec<&Step> = flow.steps.iter().filter(|step| kind(step).is_some()).collect();
    let mut helped = Vec::new();
    for help in path.iter().flat_map(|step| &step.stuck) {
        if !helped.contains(&help) {
            helped.push(help);
        }
    }
    let helps = helped.iter().filter_map(|id| flow.step(id)).map(|step| Help {
        id: step.id.clone(),
        title: said(Say::new(format!("{}.title", flow.key(&step.id)))),
        text: words_of(flow, step, said) + &led_on(step, said),
        is_unsure: step.unsure,
    });
    let cards = path.iter().filter_map(|step| {
        let kind = kind(step)?;
        let at = |help| helped.iter().position(|other| *other == help);
        Some(Card {
            id: step.id.clone(),
            kind,
            name: said(name(kind)),
            text: words_of(flow, step, said),
            is_unsure: step.unsure,
            helps: step.stuck.iter().filter_map(at).collect(),
        })
    });
    Chart {
        lang,
        title: said(Say::new(flow.id.clone())),
        caption: caption(flow, said),
        cards: cards.collect(),
        edges: edges(flow, &path, said),
        helps: helps.collect(),
        stuck: said(say!("draw-stuck")),
        all_helps: said(say!("draw-helps")),
        unsure: said(say!("draw-unsure")),
    }
}

/// What kind of card a step is; a help step is none.
fn kind(step: &Step) -> Option<Kind> {
    Some(match step.body {
        Body::Ask(_) => Kind::Ask,
        Body::Tell { .. } => Kind::Tell,
        Body::Input { .. } => Kind::Input,
        Body::End(Outcome::Done) => Kind::Done,
        Body::End(_) => Kind::Unresolved,
        Body::Help { .. } => return None,
    })
}

fn name(kind: Kind) -> Say {
    match kind {
        Kind::Ask => say!("draw-ask"),
        Kind::Tell => say!("draw-tell"),
        Kind::Input => say!("draw-input"),
        Kind::Done => say!("draw-done"),
        Kind::Unresolved => say!("draw-unresolved"),
    }
}

/// A step's own words; what was told before is a gap in them.
fn words_of(flow: &Flow, step: &Step, said: &dyn Fn(Say) -> String) -> String {
    flow.said(&step.id, &Told::new()).into_iter().take(1).map(said).collect()
}

/// Where a help leads that does not only return.
fn led_on(step: &Step, said: &dyn Fn(Say) -> String) -> String {
    match &step.body {
        Body::Help { next: Some(next) } => {
            format!("\n{}", said(say!("draw-then", step = next.as_str())))
        }
        _ => String::new(),
    }
}

fn caption(flow: &Flow, said: &dyn Fn(Say) -> String) -> Vec<String> {
    let checked = said(say!("draw-checked", flow = flow.id.as_str(), date = flow.checked_on));
    let sources = flow.sources.iter().map(|source| {
        let (what, confidence) = (source.what.as_str(), source.confidence.as_str());
        said(say!("draw-source", what = what, confidence = confidence))
    });
    std::iter::once(checked).chain(sources).chain([said(say!("draw-confidence"))]).collect()
}

fn edges(flow: &Flow, path: &[&Step], said: &dyn Fn(Say) -> String) -> Vec<Edge> {
    let at = |id: &str| path.iter().position(|step| step.id == id);
    let mut edges = Vec::new();
    for (from, step) in path.iter().enumerate() {
        let targets = ways_of(flow, step, said);
        let found = targets.into_iter().filter_map(|(to, label)| Some((at(to)?, label)));
        edges.extend(found.map(|(to, label)| Edge { from, to, label }));
    }
    edges
}

/// Where a step leads, and what leads there.
fn ways_of<'f>(
    flow: &Flow,
    step: &'f Step,
    said: &dyn Fn(Say) -> String,
) -> Vec<(&'f str, Option<String>)> {
    let pressed = |way: &'f Way| {
        let label = said(Say::new(format!("{}.{}", flow.key(&step.id), way.id)));
        let through = way.open.as_ref().map(|open| Say::new(open.clone()));
        let through = through.map(|open| said(say!("draw-opens", flow = open)));
        let lines: Vec<String> = std::iter::once(label).chain(through).collect();
        (way.to.as_str(), Some(lines.join("\n")))
    };
    match &step.body {
        Body::Tell { next } => vec![(next, None)],
        Body::Ask(ways) => ways.iter().map(pressed).collect(),
        Body::Input { next, elsewhere, ways, .. } => {
            let typed = [(next.as_str(), Some(said(say!("draw-typed"))))];
            let other =
                elsewhere.as_ref().map(|to| (to.as_str(), Some(said(say!("draw-elsewhere")))));
            typed.into_iter().chain(other).chain(ways.iter().map(pressed)).collect()
        }
        Body::Help { .. } | Body::End(_) => Vec::new(),
    }
}
