//! A drawn flow as a Mermaid flow chart.

use super::{Card, Chart, Help, Kind};

const CLASSES: &str = "  classDef ask fill:#fdf1d2,stroke:#b9820b\n  \
    classDef tell fill:#ffffff,stroke:#7a2318\n  \
    classDef input fill:#e8f1fb,stroke:#0b4fb3\n  \
    classDef done fill:#e6f4e7,stroke:#2d7a36\n  \
    classDef unresolved fill:#fbe7e4,stroke:#b3261e\n  \
    classDef help fill:#faf5ee,stroke:#d9ccbc\n  \
    classDef unsure stroke-dasharray:6 4\n";

pub fn write(chart: &Chart) -> String {
    let mut text = format!("---\ntitle: {}\n---\nflowchart TD\n", quoted(&chart.title));
    for card in &chart.cards {
        text.push_str(&node(chart, card));
    }
    for edge in &chart.edges {
        let pressed = edge.label.as_ref().map(|words| format!("|{}|", label(&[Some(words)])));
        let [from, to] = [edge.from, edge.to].map(|at| name("s", &chart.cards[at].id));
        text.push_str(&format!("  {from} -->{} {to}\n", pressed.unwrap_or_default()));
    }
    for help in &chart.helps {
        text.push_str(&help_node(chart, help));
    }
    for card in &chart.cards {
        for help in &card.helps {
            let (from, to) = (name("s", &card.id), name("h", &chart.helps[*help].id));
            text.push_str(&format!("  {from} -.-> {to}\n"));
        }
    }
    let caption = label(&chart.caption.iter().map(Some).collect::<Vec<_>>());
    // An unseen way from the last card holds the caption below all.
    let last = chart.cards.last().map(|card| name("s", &card.id)).unwrap_or_default();
    text.push_str(&format!("  {last} ~~~ caption[{caption}]\n  class caption help\n{CLASSES}"));
    text
}

fn node(chart: &Chart, card: &Card) -> String {
    let id = name("s", &card.id);
    let words = [Some(&card.name), Some(&card.text), card.is_unsure.then_some(&chart.unsure)];
    let words = label(&words);
    let (shape, class) = match card.kind {
        Kind::Ask => (format!("{{{{{words}}}}}"), "ask"),
        Kind::Tell => (format!("[{words}]"), "tell"),
        Kind::Input => (format!("[/{words}/]"), "input"),
        Kind::Done => (format!("([{words}])"), "done"),
        Kind::Unresolved => (format!("([{words}])"), "unresolved"),
    };
    node_of(&id, &shape, class, card.is_unsure.then_some("unsure"))
}

fn help_node(chart: &Chart, help: &Help) -> String {
    let words = [Some(&help.title), Some(&help.text), help.is_unsure.then_some(&chart.unsure)];
    let shape = format!("[{}]", label(&words));
    node_of(&name("h", &help.id), &shape, "help", help.is_unsure.then_some("unsure"))
}

fn node_of(id: &str, shape: &str, class: &str, more: Option<&str>) -> String {
    let more = more.map(|more| format!("  class {id} {more}\n")).unwrap_or_default();
    format!("  {id}{shape}\n  class {id} {class}\n{more}")
}

/// A name that is no word of Mermaid; ids have no underscore of their own.
fn name(prefix: &str, id: &str) -> String {
    format!("{prefix}_{}", id.replace('-', "_"))
}

/// Lines of words in quotes.
fn label(lines: &[Option<&String>]) -> String {
    let lines: Vec<String> = lines.iter().flatten().map(|line| entities(line)).collect();
    format!("\"{}\"", lines.join("<br/>"))
}

/// All that could mean something to Mermaid or to HTML, as numbers; lines as breaks.
fn entities(text: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || " ,.:?!-".contains(letter);
    let mut entities = String::new();
    for letter in text.chars() {
        match letter {
            '\n' => entities.push_str("<br/>"),
            _ if letter.is_control() => {}
            _ if is_plain(letter) || !letter.is_ascii() => entities.push(letter),
            _ => entities.push_str(&format!("#{};", u32::from(letter))),
        }
    }
    entities
}

/// A string of YAML.
fn quoted(text: &str) -> String {
    let text: String = text.chars().filter(|letter| !letter.is_control()).collect();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
