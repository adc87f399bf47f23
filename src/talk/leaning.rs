//! Short questions about figures lean on the one before: "tháng 9 thì sao", "còn Gò Dầu?", "đúng hạn?".

use serde::{Deserialize, Serialize};

use crate::fold::{Phrased, fold};
use crate::kpi::{self, Ask, Query};
use crate::units::Level;
use crate::when::Period;

/// Which figures were asked for last: what short questions lean on, and what is sent as a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedFigures {
    /// The unit that was asked about last; a list leaves the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub periods: Vec<Period>,
    /// The key of the indicator, where one was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// The name of what was asked, and the level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
}

impl AskedFigures {
    /// What is remembered of a question; the unit of the one before stays where this one names none.
    pub(super) fn remember(query: &Query, before: Option<&Self>) -> Self {
        let unit = query.units.first().cloned();
        Self {
            unit: unit.or_else(|| before.and_then(|before| before.unit.clone())),
            units: query.units.clone(),
            periods: query.periods.clone(),
            indicator: query.indicator.map(|indicator| indicator.key.to_owned()),
            ask: Some(query.ask.name().to_owned()),
            level: query.level,
        }
    }

    /// The same question once more; `asked` names nothing.
    pub(super) fn again(&self, asked: &Query) -> Query {
        let ask = self.ask.as_deref().and_then(Ask::from_name);
        Query {
            indicator: self.indicator.as_deref().and_then(kpi::indicator_of_key),
            ask: ask.unwrap_or(Ask::Standing),
            units: self.units.clone(),
            level: self.level,
            periods: self.periods.clone(),
            ..asked.clone()
        }
    }

    /// A question completed by the one before: its indicator, and what was asked of many where only another period
    /// or indicator is named. `text` names no unit, or goes on ("còn Gò Dầu?").
    pub(super) fn lend(&self, asked: Query, text: &str) -> Query {
        let last = self.indicator.as_deref().and_then(kpi::indicator_of_key);
        let lent = asked.indicator.is_none() && last.is_some();
        let ask = self.ask.as_deref().and_then(Ask::from_name).filter(|ask| is_of_many(*ask));
        let goes_on = asked.ask == Ask::Standing
            && asked.level.is_none()
            && !names_own(text)
            && !Phrased::of(text).says_one_of(&["dat bao nhieu", "duoc bao nhieu", "dat may"])
            && asked.periods.len() < 2
            && (asked.indicator.is_some() || !asked.periods.is_empty());
        let (ask, level) = match ask.filter(|_| goes_on) {
            Some(ask) => (ask, self.level),
            None if is_of_many(asked.ask) && asked.ask != Ask::Rank => {
                (asked.ask, asked.level.or(self.level))
            }
            None => (asked.ask, asked.level),
        };
        let is_new = matches!(asked.ask, Ask::Trend | Ask::Compare) || names_own(text);
        let periods = match asked.periods.is_empty() && !is_new {
            true => self.periods.clone(),
            false => asked.periods.clone(),
        };
        Query { indicator: asked.indicator.or(last), lent, ask, level, periods, ..asked }
    }
}

fn is_of_many(ask: Ask) -> bool {
    use Ask::{All, Below, Best, Children, Fallers, Rank, Reached, Risers, Whole, Worst};
    matches!(ask, Best | Worst | Below | Reached | All | Children | Whole | Rank | Risers | Fallers)
}

/// "xã tôi", "đơn vị mình": not the unit of the question before.
pub(super) fn names_own(text: &str) -> bool {
    Phrased::of(text).says_one_of(&OWN)
}

/// "so với bình quân tỉnh", "hơn trung bình cả tỉnh không".
pub(super) fn names_mean(text: &str) -> bool {
    Phrased::of(text).says_one_of(&MEAN)
}

const MEAN: [&str; 14] = [
    "so voi tinh",
    "so voi ca tinh",
    "so voi toan tinh",
    "binh quan tinh",
    "binh quan ca tinh",
    "binh quan toan tinh",
    "binh quan cua tinh",
    "trung binh tinh",
    "trung binh ca tinh",
    "trung binh toan tinh",
    "trung binh cua tinh",
    "mat bang tinh",
    "mat bang chung",
    "provincial average",
];

const OWN: [&str; 18] = [
    "xa toi",
    "xa minh",
    "xa em",
    "phuong toi",
    "phuong minh",
    "phuong em",
    "so toi",
    "so minh",
    "huyen toi",
    "huyen minh",
    "don vi toi",
    "don vi minh",
    "don vi em",
    "cua toi",
    "cua minh",
    "ben minh",
    "ben em",
    "my unit",
];

/// "còn Gò Dầu?", "Gò Dầu thì sao": the same question about another unit.
pub(super) fn goes_on(text: &str) -> bool {
    let folded = fold(text);
    let begins = ["con ", "the con ", "vay con ", "a con ", "roi ", "what about ", "and "];
    let ends = [" thi sao", " thi the nao", " the nao", " thi the nao a"];
    begins.iter().any(|begin| folded.starts_with(begin))
        || ends.iter().any(|end| folded.ends_with(end))
}
