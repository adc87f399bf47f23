//! Files with figures that the office sends: of which period they are, and the keys that publish them or take them back.

use serde::{Deserialize, Serialize};

use super::{Effect, Turn};
use crate::fold::{fold, strip_controls};
use crate::reply::Choice;
use crate::say;
use crate::understand::{Document, Meaning, mask};
use crate::when::{Moment, Period};

/// A file that somebody of the office sent, and what it waits for. Its bytes stay where they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// Stands in the keys, so that those of an older file do nothing.
    pub id: String,
    /// By which the platform gives it.
    pub file: String,
    pub name: String,
    /// From then on its keys do nothing.
    pub until: Moment,
    pub stage: Stage,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It is not known of which period its figures are, or it could not be read yet.
    Sent,
    /// What it would change was told.
    Shown(Shown),
    /// Its figures count.
    Taken { import: String },
}

/// What was told of a file before it counts: the same again is what was agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// None where its rows tell it.
    pub period: Option<Period>,
    /// Of its bytes.
    pub sha256: String,
    /// SHA-256 of the preview as it was told.
    pub told: String,
}

/// The largest file that Telegram gives to bots (Bot API, getFile: 20 MB).
pub const MOST_BYTES: u64 = 20 << 20;
const LONGEST_NAME: usize = 80;
const LONGEST_CAPTION: usize = 200;
const VALID_HOURS: i64 = 24;
/// The periods of a file that has them in its rows.
const ROWS: &str = "rows";
/// What an answer may hold besides numbers to be nothing but a period.
const PERIOD_WORDS: [&str; 21] = [
    "thang", "quy", "nam", "ky", "so", "lieu", "cua", "la", "dau", "cuoi", "nay", "truoc", "roi",
    "q", "h", "month", "quarter", "year", "last", "da", "a",
];

impl Turn<'_> {
    /// A file came. Who may not publish hears what anybody hears who sends what is no text.
    pub(super) fn file_sent(&mut self, document: &Document) {
        if !self.may_publish() {
            return self.say(vec![say!("unsupported")]);
        }
        if document.size > MOST_BYTES {
            return self.say(vec![say!("file-large")]);
        }
        if !is_table(&document.name) {
            return self.say(vec![say!("file-kind")]);
        }
        let file = SentFile {
            id: self.world.fresh.to_owned(),
            file: document.id.clone(),
            name: file_name(&document.name),
            until: self.world.now.plus_hours(VALID_HOURS),
            stage: Stage::Sent,
        };
        self.talk.file = Some(file.clone());
        let caption: String = document.caption.chars().take(LONGEST_CAPTION).collect();
        match self.period_of(&caption) {
            Some(period) => self.effects.push(Effect::PreviewFile { file, period: Some(period) }),
            None => self.ask_period(&file),
        }
    }

    fn ask_period(&mut self, file: &SentFile) {
        let month = Period::month_of(self.world.now.date()).before();
        let quarter = self.last_quarter();
        let of = |period: Period| {
            Choice::new(file_key(file, &period.to_string()), say!("file-of", period = period))
        };
        let choices = vec![
            of(month),
            of(month.before()),
            of(quarter),
            Choice::new(file_key(file, ROWS), say!("file-rows")),
            Choice::new(file_key(file, "no"), say!("file-no")),
        ];
        self.ask(vec![say!("file-which-period", name = file.name.as_str())], choices);
    }

    fn last_quarter(&self) -> Period {
        let today = self.world.now.date();
        let quarter = (today.month() - 1) / 3 + 1;
        Period::Quarter { year: today.year(), quarter }.before()
    }

    /// "tháng 9/2026", where the period of a file was asked for and nothing else is said. True when it was that.
    pub(super) fn file_period_told(&mut self, meaning: &Meaning) -> bool {
        let waits = |file: &&SentFile| file.stage == Stage::Sent && self.world.now < file.until;
        let Some(file) = self.talk.file.as_ref().filter(waits).cloned() else { return false };
        if !self.may_publish() || !is_only_period(&meaning.text) {
            return false;
        }
        let Some(period) = self.period_of(&meaning.text) else { return false };
        self.effects.push(Effect::PreviewFile { file, period: Some(period) });
        true
    }

    /// A key of a file was pressed: `x.ID.<period>`, `x.ID.rows`, `x.ID.yes`, `x.ID.no`; of one that counts
    /// `x.ID.back`, `x.ID.undo`, `x.ID.keep`. The right is looked at anew.
    pub(super) fn press_file(&mut self, key: &str) {
        let mut parts = key.split('.').skip(1);
        let (id, answer) = (parts.next(), parts.next().unwrap_or_default());
        let own = |file: &&SentFile| Some(file.id.as_str()) == id;
        let Some(file) = self.talk.file.as_ref().filter(own).cloned() else {
            return self.stale();
        };
        if !self.may_publish() {
            self.talk.file = None;
            return self.say(vec![say!("kpi-not-open")]);
        }
        if self.world.now >= file.until {
            self.talk.file = None;
            return self.say(vec![say!("file-late")]);
        }
        match file.stage.clone() {
            Stage::Taken { import } => self.press_taken(&file, import, answer),
            Stage::Sent | Stage::Shown(_) if answer == "no" => {
                self.talk.file = None;
                self.say(vec![say!("file-left")]);
            }
            Stage::Shown(shown) if answer == "yes" => {
                self.effects.push(Effect::PublishFile { file, shown });
            }
            Stage::Sent | Stage::Shown(_) => self.press_period(file, answer),
        }
    }

    fn press_period(&mut self, file: SentFile, answer: &str) {
        let period: Option<Period> = answer.parse().ok();
        if period.is_none() && answer != ROWS {
            return self.stale();
        }
        self.effects.push(Effect::PreviewFile { file, period });
    }

    fn press_taken(&mut self, file: &SentFile, import: String, answer: &str) {
        let key = |answer: &str, label| Choice::new(file_key(file, answer), label);
        match answer {
            "yes" => self.say(vec![say!("file-taken-already", name = file.name.as_str())]),
            "back" => {
                let keys = vec![key("undo", say!("file-undo")), key("keep", say!("file-undo-not"))];
                self.ask(vec![say!("file-undo-sure", name = file.name.as_str())], keys);
            }
            "undo" => self.effects.push(Effect::TakeBackFile { import }),
            "keep" => self.say(vec![say!("file-kept")]),
            _ => self.stale(),
        }
    }

    /// Who may set targets for all may publish figures of all.
    pub(super) fn may_publish(&self) -> bool {
        self.may_set_targets()
    }
}

/// The key of an answer about a file.
pub fn file_key(file: &SentFile, answer: &str) -> String {
    format!("x.{}.{answer}", file.id)
}

/// A name as it is told and kept: one line, not long, its ending kept, without numbers that are nobody's business.
fn file_name(name: &str) -> String {
    let name = mask(&strip_controls(name)).text;
    let clean = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = clean.chars().count();
    clean.chars().skip(letters.saturating_sub(LONGEST_NAME)).collect()
}

fn is_table(name: &str) -> bool {
    let name = name.trim_end().to_ascii_lowercase();
    name.ends_with(".csv") || name.ends_with(".xlsx")
}

fn is_only_period(text: &str) -> bool {
    let folded = fold(text);
    let is_number = |word: &str| {
        let digits = word.trim_start_matches(['q', 'h']);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    !folded.is_empty()
        && folded.split(' ').all(|word| is_number(word) || PERIOD_WORDS.contains(&word))
}
