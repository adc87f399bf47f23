//! `dvcbot understand`: one sentence a line in, what it means out, for scripts and for looking into it.

use std::io::{BufRead, Write, stdin, stdout};
use std::process::ExitCode;

use serde_json::{Map, Value, json};

use super::Stopped;
use crate::config::Config;
use crate::understand::{Awaits, Context, Intent, Meaning, Model, Said, understand};
use crate::units::Units;
use crate::when::Date;

/// How a sentence's meaning is printed.
#[derive(Debug, Clone, Copy)]
pub enum Style {
    /// `intent<TAB>confidence<TAB>second,third<TAB>facet or -<TAB>entities as JSON`
    Line,
    /// With the words that decided, and how much each did.
    Explained,
}

pub async fn run(config: &Config, style: Style) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    content.learn(&config.data);
    let (units, model) = (store.units().await?, content.model());
    let today = crate::app::now().date();
    let mut out = stdout().lock();
    for line in stdin().lock().split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        let meaning = heard(line, &units, &model);
        writeln!(out, "{}", told(&meaning, &units, today))?;
        if let (Style::Explained, Some(intent)) = (style, meaning.intent) {
            writeln!(out, "{}", explained(&meaning, intent, &model))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn heard(line: String, units: &Units, model: &Model) -> Meaning {
    let context =
        Context { units, model, offered: &[], unsaid: &[], awaits: Awaits::Anything, topic: None };
    understand(&Said::Text(line), &context)
}

fn told(meaning: &Meaning, units: &Units, today: Date) -> String {
    let intent = meaning.intent.map_or("-", Intent::as_str);
    let others: Vec<&str> =
        meaning.others.iter().take(2).map(|(other, _)| other.as_str()).collect();
    let facet = meaning.facet.map_or("-", |facet| facet.name());
    let entities = Value::Object(entities(meaning, units, today));
    format!("{intent}\t{:.3}\t{}\t{facet}\t{entities}", meaning.confidence, others.join(","))
}

/// What a sentence names; an ambiguous name of a unit is a list of all that bear it.
fn entities(meaning: &Meaning, units: &Units, today: Date) -> Map<String, Value> {
    let mut entities = match serde_json::to_value(&meaning.named) {
        Ok(Value::Object(named)) => named,
        _ => Map::new(),
    };
    let mut add = |name: &str, value: Value, is_there: bool| {
        if is_there {
            entities.insert(name.to_owned(), value);
        }
    };
    let named =
        |id: &String| json!({"id": id, "name": units.get(id).map(|unit| unit.official.as_str())});
    let mentions: Vec<Vec<Value>> =
        meaning.mentions.iter().map(|mention| mention.units.iter().map(named).collect()).collect();
    let periods: Vec<String> =
        meaning.named.periods.iter().map(|spoken| spoken.at(today).to_string()).collect();
    add("units", json!(mentions), !mentions.is_empty());
    add("periods", json!(periods), !periods.is_empty());
    add("dossier", json!(meaning.dossier), meaning.dossier.is_some());
    add("second", json!(meaning.second), meaning.second.is_some());
    add("secrets", json!(meaning.secrets), !meaning.secrets.is_empty());
    add("language", json!(meaning.language), meaning.language.is_some());
    entities
}

/// Each word with the confidence that is lost without it, the weightiest first; and the candidates.
fn explained(meaning: &Meaning, intent: Intent, model: &Model) -> String {
    let words = model.words(&meaning.text);
    let mut evidence = model.evidence(&words, intent);
    evidence.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    let weights: Vec<String> =
        evidence.iter().map(|(word, weight)| format!("{word} {weight:+.2}")).collect();
    let others: Vec<String> =
        meaning.others.iter().map(|(other, told)| format!("{other} {told:.2}")).collect();
    let read: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
    format!(
        "  read as   {}\n  decided   {}\n  or        {}",
        read.join(" "),
        weights.join(", "),
        others.join(", ")
    )
}
