//! Figures as a file: `/xuat`, the key below an answer, or a sentence that asks for it.

use super::{Doing, Effect, Turn};
use crate::fold::{Phrased, fold};
use crate::kpi::{self, Ask, Query};
use crate::say;
use crate::understand::Meaning;

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

impl Turn<'_> {
    /// The figures that were told last, else those of the own unit. What one may see is decided anew.
    pub(super) fn export(&mut self) {
        let asked = self.asked("", &[]);
        let Some(query) = self.last_asked(asked) else {
            return self.say(vec![say!("export-what")]);
        };
        let units = self.world.units;
        if query.units.iter().any(|id| units.get(id).is_none()) {
            return self.stale();
        }
        self.effects.push(Effect::SendFigures(Box::new(query)));
    }

    fn last_asked(&self, asked: Query) -> Option<Query> {
        match &self.talk.figures {
            Some(last) => Some(last.again(&asked)),
            None => {
                let own = self.world.staff?.unit.clone();
                Some(Query { units: vec![own], ..asked })
            }
        }
    }

    /// "xuất excel", "gửi file excel các xã của Gò Dầu", after figures also "tải về". True when it was that.
    pub(super) fn export_told(&mut self, meaning: &Meaning) -> bool {
        let is_busy = matches!(self.talk.doing, Doing::Flow(_));
        let knows_figures = self.talk.figures.is_some() || self.world.staff.is_some();
        if is_busy || !knows_figures {
            return false;
        }
        let said = Phrased::of(&meaning.text);
        let has_table = self.talk.figures.is_some();
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
