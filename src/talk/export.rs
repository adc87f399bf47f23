//! Figures as a file: `/xuat`, the key below an answer, or a sentence that asks for it.

use serde::{Deserialize, Serialize};

use super::{Doing, Effect, Turn};
use crate::fold::{Phrased, fold};
use crate::kpi::{self, Ask, Query};
use crate::say;
use crate::understand::Meaning;
use crate::units::{Level, Unit};
use crate::when::Period;

/// What the figures were that were told last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedTable {
    /// The name of the question.
    pub ask: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<String>,
    /// The key of the indicator, where one was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub periods: Vec<Period>,
}

/// The key below an answer that asks for the file.
pub const FILE_KEY: &str = "m.-.xuat.0";

/// What asks for a file by itself.
const FILE: [&str; 12] = [
    "xuat excel",
    "xuat file",
    "xuat bang so lieu",
    "xuat tep",
    "file excel",
    "tep excel",
    "bang excel",
    "gui excel",
    "tai excel",
    "xlsx",
    "export",
    "excel file",
];
/// What asks for one where figures were told, and nothing else is said: apps are downloaded too.
const DOWNLOAD: [&str; 8] = [
    "tai ve",
    "tai ve di",
    "tai ve may",
    "cho tai ve",
    "cho em tai ve",
    "tai xuong",
    "tai file",
    "download",
];

impl AskedTable {
    pub fn of(query: &Query) -> Self {
        Self {
            ask: query.ask.name().to_owned(),
            units: query.units.clone(),
            indicator: query.indicator.map(|indicator| indicator.key.to_owned()),
            level: query.level,
            periods: query.periods.clone(),
        }
    }

    /// The same question by who asks now.
    fn query(&self, asked: &Query) -> Query {
        Query {
            indicator: self.indicator.as_deref().and_then(kpi::indicator_of_key),
            ask: Ask::from_name(&self.ask).unwrap_or(Ask::Standing),
            units: self.units.clone(),
            level: self.level,
            periods: self.periods.clone(),
            ..asked.clone()
        }
    }
}

impl Turn<'_> {
    /// The figures that were told last, else those of the own unit. What one may see is decided anew.
    pub(super) fn export(&mut self) {
        let own = || {
            let unit = self.world.staff?.unit.clone();
            let ask = Ask::Standing.name().to_owned();
            Some(AskedTable {
                ask,
                units: vec![unit],
                indicator: None,
                level: None,
                periods: Vec::new(),
            })
        };
        let Some(table) = self.talk.table.clone().or_else(own) else {
            return self.say(vec![say!("export-what")]);
        };
        let units = self.world.units;
        let named: Vec<&Unit> = table.units.iter().filter_map(|id| units.get(id)).collect();
        if named.len() < table.units.len() {
            return self.stale();
        }
        let Some(reader) = self.reader(&named) else { return self.say(vec![say!("kpi-not-open")]) };
        let query = table.query(&Query { reader, ..self.asked("", &[]) });
        self.effects.push(Effect::SendFigures(Box::new(query)));
    }

    /// "xuất excel", "gửi file excel các xã của Gò Dầu", after figures also "tải về". True when it was that.
    pub(super) fn export_told(&mut self, meaning: &Meaning) -> bool {
        let is_busy = matches!(self.talk.doing, Doing::Flow(_));
        let knows_figures = self.talk.table.is_some() || self.world.staff.is_some();
        if is_busy || !knows_figures {
            return false;
        }
        let said = Phrased::of(&meaning.text);
        let has_table = self.talk.table.is_some();
        let is_wanted = said.says_one_of(&FILE)
            || has_table && DOWNLOAD.contains(&fold(&meaning.text).as_str());
        if !is_wanted {
            return false;
        }
        let asked = kpi::question(&meaning.text);
        let is_question = asked.indicator.is_some()
            || asked.ask != Ask::Standing
            || !meaning.mentions.is_empty()
            || !meaning.named.periods.is_empty();
        let before = self.effects.len();
        if is_question {
            self.kpi_asked(meaning);
        }
        let is_told = |effect: &Effect| matches!(effect, Effect::TellFigures(_));
        if !is_question || self.effects[before..].iter().any(is_told) {
            self.export();
        }
        true
    }
}
