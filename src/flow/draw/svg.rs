//! A drawn flow as SVG: cards and ways, then all helps, then where it comes from.

use super::layout::{Graph, Layout, place};
use super::{Card, Chart, Edge, Help, Kind};
use crate::svg::{escaped, width, wrapped};

const MARGIN: f32 = 36.0;
const CARD: f32 = 330.0;
const PAD: f32 = 14.0;
/// A label of a way is at most so wide.
const LABEL: f32 = 190.0;
const GAP: f32 = 22.0;
/// Three helps side by side.
const NARROWEST: f32 = 3.0 * CARD + 2.0 * GAP;
/// Sizes of letters, and how much higher a line is.
const TITLE: f32 = 26.0;
const HEAD: f32 = 18.0;
const TEXT: f32 = 15.0;
const SMALL: f32 = 12.5;
const LEADING: f32 = 1.4;

const STYLE: &str = "text{font-family:'Be Vietnam Pro','Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;\
fill:#1f1a17}.soft{fill:#51463d}.bold{font-weight:700}.key{fill:#7a2318;font-weight:600}\
.white{fill:#fff;font-weight:700}.warn{fill:#8a4b00;font-weight:600}\
.way{fill:none;stroke:#51463d;stroke-width:1.6}";
const ARROW: &str = "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" \
markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#51463d\"/>\
</marker></defs>";

/// What is drawn so far, from the top down.
struct Page {
    drawn: String,
    width: f32,
    bottom: f32,
}

pub fn write(chart: &Chart) -> String {
    let labels: Vec<Label> = chart.edges.iter().enumerate().filter_map(Label::of).collect();
    let layout = place(&graph(chart, &labels));
    let width = layout.width.max(NARROWEST);
    let mut page = Page { drawn: String::new(), width, bottom: 0.0 };
    page.line(&chart.title, TITLE, "bold");
    page.bottom += 24.0;
    page.flow(chart, &labels, &layout);
    page.bottom += layout.height + 48.0;
    if !chart.helps.is_empty() {
        page.line(&chart.all_helps, HEAD, "bold");
        page.helps(chart);
    }
    page.bottom += 20.0;
    for line in chart.caption.iter().flat_map(|line| lines(line, width, SMALL)) {
        page.line(&line, SMALL, "soft");
    }
    page.close(chart)
}

/// The words of a way, as a box between the cards.
struct Label {
    edge: usize,
    lines: Vec<String>,
}

impl Label {
    fn of((at, edge): (usize, &Edge)) -> Option<Self> {
        Some(Self { edge: at, lines: lines(edge.label.as_ref()?, LABEL, SMALL) })
    }

    fn size(&self) -> (f32, f32) {
        let widest = self.lines.iter().map(|line| width(line) * SMALL).fold(0.0, f32::max);
        (widest + 2.0 * PAD, height(&self.lines, SMALL) + 10.0)
    }
}

/// Cards stand in every second row, labels between them.
fn graph(chart: &Chart, labels: &[Label]) -> Graph {
    let cards = chart.cards.iter().map(|card| (CARD, card_height(chart, card)));
    let sizes = cards.chain(labels.iter().map(Label::size)).collect();
    let mut lines = Vec::new();
    for (at, edge) in chart.edges.iter().enumerate() {
        match labels.iter().position(|label| label.edge == at) {
            Some(label) => {
                let label = chart.cards.len() + label;
                lines.extend([(edge.from, label, 1), (label, edge.to, 1)]);
            }
            None => lines.push((edge.from, edge.to, 2)),
        }
    }
    Graph { sizes, lines }
}

impl Page {
    fn line(&mut self, text: &str, size: f32, class: &str) {
        self.bottom += size * LEADING;
        self.write(text, 0.0, self.bottom - size * 0.35, size, class);
    }

    /// One line of text; `foot` is where its letters stand.
    fn write(&mut self, text: &str, left: f32, foot: f32, size: f32, class: &str) {
        let text = escaped(text);
        self.drawn.push_str(&format!(
            "<text x=\"{left:.1}\" y=\"{foot:.1}\" font-size=\"{size}\" class=\"{class}\">{text}</text>\n"
        ));
    }

    /// Lines below each other; where the next would begin.
    fn block(&mut self, lines: &[String], left: f32, top: f32, size: f32, class: &str) -> f32 {
        let mut top = top;
        for line in lines {
            top += size * LEADING;
            self.write(line, left, top - size * 0.35, size, class);
        }
        top
    }

    fn frame(&mut self, at: (f32, f32), size: (f32, f32), radius: f32, look: &str) {
        let ((x, y), (width, height)) = (at, size);
        self.drawn.push_str(&format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{radius}\" {look}/>\n"
        ));
    }

    /// A number in a disc.
    fn disc(&mut self, number: usize, left: f32, middle: f32) {
        let (x, foot) = (left + 10.0, middle + 4.0);
        self.drawn.push_str(&format!(
            "<circle cx=\"{x:.1}\" cy=\"{middle:.1}\" r=\"10\" fill=\"#7a2318\"/>\
             <text x=\"{x:.1}\" y=\"{foot:.1}\" font-size=\"11\" text-anchor=\"middle\" class=\"white\">{number}</text>\n"
        ));
    }

    /// Ways first, so that cards and labels lie above them.
    fn flow(&mut self, chart: &Chart, labels: &[Label], layout: &Layout) {
        let (left, top) = ((self.width - layout.width) / 2.0, self.bottom);
        for (bends, (_, to, _)) in layout.bends.iter().zip(graph(chart, labels).lines) {
            let arrow = if to < chart.cards.len() { " marker-end=\"url(#arrow)\"" } else { "" };
            let path = curve(bends, left, top);
            self.drawn.push_str(&format!("<path class=\"way\" d=\"{path}\"{arrow}/>\n"));
        }
        let at = |head: &(f32, f32), width: f32| (left + head.0 - width / 2.0, top + head.1);
        for (card, head) in chart.cards.iter().zip(&layout.heads) {
            self.card(chart, card, at(head, CARD));
        }
        for (label, head) in labels.iter().zip(&layout.heads[chart.cards.len()..]) {
            let size = label.size();
            let (x, y) = at(head, size.0);
            self.frame((x, y), size, 12.0, "fill=\"#fff\" stroke=\"#7a2318\" stroke-width=\"1.6\"");
            self.block(&label.lines, x + PAD, y + 4.0, SMALL, "key");
        }
    }

    fn card(&mut self, chart: &Chart, card: &Card, at: (f32, f32)) {
        let (x, y) = at;
        let dashes = if card.is_unsure { " stroke-dasharray=\"7 4\"" } else { "" };
        let look = format!("{} stroke-width=\"2\"{dashes}", look(card.kind));
        self.frame(at, (CARD, card_height(chart, card)), 12.0, &look);
        let left = x + PAD;
        let mut top =
            self.block(std::slice::from_ref(&card.name), left, y + PAD / 2.0, SMALL, "soft bold");
        let (right, foot) = (x + CARD - PAD, top - SMALL * 0.35);
        self.drawn.push_str(&format!(
            "<text x=\"{right:.1}\" y=\"{foot:.1}\" font-size=\"{SMALL}\" text-anchor=\"end\" class=\"soft\">{}</text>\n",
            escaped(&card.id)
        ));
        top = self.block(&text_lines(&card.text), left, top + 2.0, TEXT, "");
        if card.is_unsure {
            top = self.block(&[format!("(?) {}", chart.unsure)], left, top + 2.0, SMALL, "warn");
        }
        if card.helps.is_empty() {
            return;
        }
        top += 8.0;
        self.drawn.push_str(&format!(
            "<path d=\"M{left:.1} {top:.1}h{:.1}\" stroke=\"#d9ccbc\"/>\n",
            CARD - 2.0 * PAD
        ));
        top = self.block(std::slice::from_ref(&chart.stuck), left, top + 2.0, SMALL, "soft");
        for help in &card.helps {
            let title = help_title(&chart.helps[*help]);
            self.disc(help + 1, left, top + 12.0);
            top = self.block(&title, left + 28.0, top + 3.0, SMALL, "") + 3.0;
        }
    }

    /// All helps in columns, each below the one that ends first.
    fn helps(&mut self, chart: &Chart) {
        let mut ends = Vec::new();
        let mut left = 0.0;
        while left + CARD <= self.width + 0.5 {
            ends.push((left, self.bottom + 10.0));
            left += CARD + GAP;
        }
        for (number, help) in chart.helps.iter().enumerate() {
            let highest = ends.iter_mut().min_by(|a, b| a.1.total_cmp(&b.1));
            let Some(column) = highest else { return };
            self.help(chart, number + 1, help, *column);
            column.1 += help_height(help) + GAP / 2.0;
        }
        self.bottom = ends.iter().map(|column| column.1).fold(self.bottom, f32::max);
    }

    fn help(&mut self, chart: &Chart, number: usize, help: &Help, at: (f32, f32)) {
        let dashes = if help.is_unsure { " stroke-dasharray=\"7 4\"" } else { "" };
        let look = format!("fill=\"#fff\" stroke=\"#d9ccbc\" stroke-width=\"1.6\"{dashes}");
        self.frame(at, (CARD, help_height(help)), 10.0, &look);
        let (left, top) = (at.0 + PAD, at.1 + PAD / 2.0);
        self.disc(number, left, top + 10.0);
        let top = self.block(&help_head(help), left + 28.0, top, SMALL, "bold");
        let top = self.block(&text_lines(&help.text), left, top + 2.0, TEXT, "");
        if help.is_unsure {
            self.block(&[format!("(?) {}", chart.unsure)], left, top + 2.0, SMALL, "warn");
        }
    }

    fn close(self, chart: &Chart) -> String {
        let (width, height) = (self.width + 2.0 * MARGIN, self.bottom + 2.0 * MARGIN);
        let (title, lang, drawn) = (escaped(&chart.title), chart.lang.code(), self.drawn);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
             viewBox=\"0 0 {width:.0} {height:.0}\" xml:lang=\"{lang}\" role=\"img\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n{ARROW}\n\
             <rect width=\"100%\" height=\"100%\" fill=\"#faf5ee\"/>\n\
             <g transform=\"translate({MARGIN} {MARGIN})\">\n{drawn}</g>\n</svg>\n"
        )
    }
}

/// A straight part down a row, then a curve to the next row, and so on.
fn curve(bends: &[(f32, f32)], left: f32, top: f32) -> String {
    let mut path = String::new();
    let mut before = (0.0, 0.0);
    for (at, (x, y)) in bends.iter().map(|(x, y)| (x + left, y + top)).enumerate() {
        let (from_x, from_y) = before;
        let middle = (from_y + y) / 2.0;
        path.push_str(&match at {
            0 => format!("M{x:.1} {y:.1}"),
            at if at % 2 == 1 => format!("L{x:.1} {y:.1}"),
            _ => format!("C{from_x:.1} {middle:.1} {x:.1} {middle:.1} {x:.1} {y:.1}"),
        });
        before = (x, y);
    }
    path
}

fn look(kind: Kind) -> &'static str {
    match kind {
        Kind::Ask => "fill=\"#fdf1d2\" stroke=\"#b9820b\"",
        Kind::Tell => "fill=\"#ffffff\" stroke=\"#7a2318\"",
        Kind::Input => "fill=\"#e8f1fb\" stroke=\"#0b4fb3\"",
        Kind::Done => "fill=\"#e6f4e7\" stroke=\"#2d7a36\"",
        Kind::Unresolved => "fill=\"#fbe7e4\" stroke=\"#b3261e\"",
    }
}

fn card_height(chart: &Chart, card: &Card) -> f32 {
    let marks = if card.is_unsure { 2.0 + SMALL * LEADING } else { 0.0 };
    let own = PAD + SMALL * LEADING + 2.0 + height(&text_lines(&card.text), TEXT) + marks;
    let title = |help: &usize| height(&help_title(&chart.helps[*help]), SMALL) + 6.0;
    let helps: f32 = card.helps.iter().map(title).sum();
    if card.helps.is_empty() { own } else { own + 10.0 + SMALL * LEADING + helps }
}

fn help_height(help: &Help) -> f32 {
    let marks = if help.is_unsure { 2.0 + SMALL * LEADING } else { 0.0 };
    PAD + 2.0 + height(&help_head(help), SMALL) + height(&text_lines(&help.text), TEXT) + marks
}

fn help_title(help: &Help) -> Vec<String> {
    lines(&help.title, CARD - 2.0 * PAD - 28.0, SMALL)
}

fn help_head(help: &Help) -> Vec<String> {
    lines(&format!("{} ({})", help.title, help.id), CARD - 2.0 * PAD - 28.0, SMALL)
}

fn text_lines(text: &str) -> Vec<String> {
    lines(text, CARD - 2.0 * PAD, TEXT)
}

fn lines(text: &str, most: f32, size: f32) -> Vec<String> {
    wrapped(text, most, &|part| width(part) * size)
}

#[expect(clippy::cast_precision_loss, reason = "a text has few lines")]
fn height(lines: &[String], size: f32) -> f32 {
    lines.len() as f32 * size * LEADING
}
