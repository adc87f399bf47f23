//! Every word the program says: Fluent messages in Vietnamese and English, and how figures are written.

mod figures;
mod read;

pub use figures::percent;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};

use crate::problem::Problem;
use crate::reply::{Arg, Say};
use crate::say;
use crate::when::{Date, Period};

/// The languages of the product; Vietnamese first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    Vi,
    En,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    pub fn code(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| code.get(..2).is_some_and(|two| two == lang.code()))
    }
}

/// A file of `locales/`: its language, its name and its text.
pub struct Source {
    pub lang: Lang,
    pub file: String,
    pub text: String,
}

/// All messages of both languages, ready to be said.
pub struct Words {
    spoken: [Spoken; 2],
}

/// One language: the messages, and for each key where it stands and which variables it uses.
pub(crate) struct Spoken {
    bundle: FluentBundle<FluentResource>,
    entries: BTreeMap<String, Entry>,
}

pub(crate) struct Entry {
    file: String,
    line: usize,
    variables: BTreeSet<String>,
}

impl Words {
    /// Reads all files; every mistake at once.
    pub fn parse(sources: &[Source]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let spoken = Lang::ALL.map(|lang| read::spoken(lang, sources, &mut problems));
        let words = Self { spoken };
        problems.extend(words.differences(Lang::Vi, Lang::En));
        problems.extend(words.differences(Lang::En, Lang::Vi));
        if problems.is_empty() { Ok(words) } else { Err(problems) }
    }

    /// The text of a message. A broken one shows its key, and stops a test.
    pub fn render(&self, lang: Lang, say: &Say) -> String {
        let rendered = self.try_render(lang, say);
        debug_assert!(rendered.is_ok(), "{rendered:?}");
        rendered.unwrap_or_else(|_| say.key.to_string())
    }

    /// The text of a message, or what is wrong with it.
    pub fn try_render(&self, lang: Lang, say: &Say) -> Result<String, String> {
        let bundle = &self.of(lang).bundle;
        let (id, attribute) = split_key(&say.key);
        let message = bundle.get_message(id).ok_or_else(|| format!("no message {}", say.key))?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let pattern = pattern.ok_or_else(|| format!("no text for {}", say.key))?;
        let mut args = FluentArgs::new();
        for (name, arg) in &say.args {
            args.set(name.to_string(), self.value(lang, arg));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if errors.is_empty() { Ok(text) } else { Err(format!("{}: {errors:?}", say.key)) }
    }

    /// The text of a message with `{$name}` where something is filled in; the usual one of variants.
    pub fn plain(&self, lang: Lang, key: &str) -> String {
        let bundle = &self.of(lang).bundle;
        let (id, attribute) = split_key(key);
        let message = bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let format = |pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
        pattern.map(format).unwrap_or_default()
    }

    /// What a person may type instead of a label: the `.also` of its message, parts divided by `|`; of
    /// the label `x.title` the `.also` of `x`, of another `x.y` the `.y-also`.
    pub fn also(&self, lang: Lang, key: &str) -> Vec<String> {
        let key = match key.split_once('.') {
            Some((id, "title")) => format!("{id}.also"),
            Some((id, label)) => format!("{id}.{label}-also"),
            None => format!("{key}.also"),
        };
        if !self.has(lang, &key) {
            return Vec::new();
        }
        let text = self.render(lang, &Say::new(key));
        text.split('|').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    }

    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.of(lang).entries.contains_key(key)
    }

    /// The variables that a message uses in either language.
    pub fn variables(&self, key: &str) -> Option<&BTreeSet<String>> {
        self.of(Lang::Vi).entries.get(key).map(|entry| &entry.variables)
    }

    /// Every key, with the file and line where it stands in Vietnamese.
    pub fn keys(&self) -> impl Iterator<Item = (&str, &str, usize)> {
        self.keys_of(Lang::Vi)
    }

    /// As [`Self::keys`], where it stands in this language.
    pub fn keys_of(&self, lang: Lang) -> impl Iterator<Item = (&str, &str, usize)> {
        let entries = &self.of(lang).entries;
        entries.iter().map(|(key, entry)| (key.as_str(), entry.file.as_str(), entry.line))
    }

    /// Each key of `shipped` must still be here with the same variables: an adapted folder of
    /// locales can change what is said, not what the program can say.
    pub fn lacking(&self, shipped: &Self) -> Vec<Problem> {
        let theirs = &shipped.of(Lang::Vi).entries;
        theirs
            .iter()
            .filter_map(|(key, entry)| {
                let ours = self.variables(key);
                if ours.is_some_and(|variables| variables.is_subset(&entry.variables)) {
                    return None;
                }
                let what = match ours {
                    None => format!("{key} is missing"),
                    Some(_) => format!("{key} may only use {:?}", entry.variables),
                };
                Some(Problem::new(&entry.file, entry.line, what))
            })
            .collect()
    }

    fn of(&self, lang: Lang) -> &Spoken {
        &self.spoken[lang as usize]
    }

    /// Keys that `here` has and `there` lacks, or has with other variables.
    fn differences(&self, here: Lang, there: Lang) -> Vec<Problem> {
        let other = &self.of(there).entries;
        let ours = self.of(here).entries.iter().filter(|(key, _)| !is_also(key));
        ours.filter_map(|(key, entry)| {
            let what = match other.get(key) {
                None => format!("{key} is missing in {}", there.code()),
                Some(found) if here == Lang::Vi && found.variables != entry.variables => {
                    format!("{key} uses other variables in {}", there.code())
                }
                Some(_) => return None,
            };
            Some(Problem::new(&entry.file, entry.line, what))
        })
        .collect()
    }

    fn value(&self, lang: Lang, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Percent(hundredths) => percent(lang, *hundredths).into(),
            Arg::Points(hundredths) => figures::decimal(lang, hundredths.abs()).into(),
            Arg::Date(date) => self.render(lang, &date_said(*date)).into(),
            Arg::Period(period) => self.render(lang, &period_said(*period)).into(),
            Arg::Say(say) => self.render(lang, say).into(),
            Arg::Lines(lines) => {
                let lines: Vec<String> = lines.iter().map(|say| self.render(lang, say)).collect();
                lines.join("\n").into()
            }
        }
    }
}

/// Each language has its own ways to say a label.
pub fn is_also(key: &str) -> bool {
    key.ends_with(".also") || key.ends_with("-also")
}

fn split_key(key: &str) -> (&str, Option<&str>) {
    key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)))
}

fn date_said(date: Date) -> Say {
    let (day, month, year) = (date.day().to_string(), date.month().to_string(), date.year());
    say!("date", day = day, month = month, year = year.to_string())
}

fn period_said(period: Period) -> Say {
    let year = period.year().to_string();
    match period {
        Period::Month { month, .. } => {
            say!("period-month", month = month.to_string(), year = year)
        }
        Period::Quarter { quarter, .. } => {
            say!("period-quarter", quarter = quarter.to_string(), year = year)
        }
        Period::Half { half, .. } => say!("period-half", half = i64::from(half), year = year),
        Period::Year { .. } => say!("period-year", year = year),
        Period::YearToDate { month, .. } => {
            say!("period-to-date", month = month.to_string(), year = year)
        }
    }
}
