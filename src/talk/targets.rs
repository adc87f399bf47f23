//! Targets inside the talk: those of a unit, and setting one, which only the province's office may.

use serde::{Deserialize, Serialize};

use super::{Effect, Role, Turn};
use crate::fold::{Phrased, fold};
use crate::kpi::{self, Indicator, table};
use crate::say;
use crate::understand::{Meaning, Named, mask};
use crate::when::{Date, Period};

/// A target that was previewed and waits for its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTarget {
    /// Stands in the key, so that an older preview's key sets nothing.
    pub id: String,
    pub unit: String,
    /// The indicator's id.
    pub indicator: String,
    pub period: Period,
    /// Hundredths of a percent.
    pub target: i64,
}

impl Turn<'_> {
    /// `/chitieu`, `/chitieu NAME`, `/chitieu dat UNIT INDICATOR PERIOD VALUE`.
    pub(super) fn targets(&mut self, rest: &str) {
        let rest = rest.trim();
        let Some(staff) = self.world.staff else { return self.say(vec![say!("kpi-not-open")]) };
        let (first, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        match fold(first).as_str() {
            "" => self.targets_of(&staff.unit.clone()),
            "dat" | "set" => self.preview_target(after),
            _ => {
                if let Some(unit) = self.one_unit(rest, self.world.now.date()) {
                    self.targets_of(&unit);
                }
            }
        }
    }

    /// "chỉ tiêu năm nay là bao nhiêu", "xã tôi được giao chỉ tiêu gì": of a unit of one's own. True when it was that.
    pub(super) fn targets_asked(&mut self, meaning: &Meaning) -> bool {
        let Some(staff) = self.world.staff else { return false };
        if !Phrased::of(&meaning.text).says_one_of(&TARGETS) {
            return false;
        }
        let named = meaning.mentions.first().and_then(|mention| match mention.units.as_slice() {
            [one] => self.world.units.get(one),
            _ => None,
        });
        let unit = match (named, meaning.mentions.is_empty()) {
            (Some(unit), _) => self.world.units.today_of_same_name(unit).unwrap_or(unit),
            (None, true) => match self.world.units.get(&staff.unit) {
                Some(own) => own,
                None => return false,
            },
            (None, false) => return false,
        };
        let is_inside = self.is_inside(unit);
        if is_inside {
            self.effects.push(Effect::TellTargets { unit: unit.id.clone() });
        }
        is_inside
    }

    fn targets_of(&mut self, unit: &str) {
        let unit = self.world.units.get(unit).filter(|unit| self.is_inside(unit));
        match unit.map(|unit| unit.id.clone()) {
            Some(unit) => self.effects.push(Effect::TellTargets { unit }),
            None => self.say(vec![say!("kpi-not-open")]),
        }
    }

    pub(super) fn may_set_targets(&self) -> bool {
        self.world.staff.is_some_and(|staff| staff.role >= Role::Office)
    }

    fn preview_target(&mut self, text: &str) {
        if !self.may_set_targets() {
            return self.say(vec![say!("kpi-not-open")]);
        }
        let target = text.split_whitespace().last().and_then(table::percent);
        let target = target.filter(|target| *target <= 10_000);
        let indicator = indicator_of(text).filter(|indicator| indicator.takes_target());
        let (Some(target), Some(indicator), Some(period)) =
            (target, indicator, self.period_of(text))
        else {
            return self.say(vec![say!("targets-how")]);
        };
        let Some(unit) = self.one_unit(text, period.first_day()) else { return };
        let id = self.world.fresh.to_owned();
        let new = NewTarget { id, unit, indicator: indicator.id.to_owned(), period, target };
        self.talk.target = Some(new.clone());
        self.effects.push(Effect::PreviewTarget(new));
    }

    /// The key of a preview was pressed: `g.ID.yes` or `g.ID.no`.
    pub(super) fn press_target(&mut self, id: &str) {
        let mut parts = id.split('.').skip(1);
        let (id, answer) = (parts.next(), parts.next());
        let waiting = self.talk.target.take();
        let Some(new) = waiting.filter(|new| Some(new.id.as_str()) == id) else {
            return self.stale();
        };
        match answer {
            _ if !self.may_set_targets() => self.say(vec![say!("kpi-not-open")]),
            Some("yes") => self.effects.push(Effect::SetTarget(new)),
            _ => self.say(vec![say!("targets-left")]),
        }
    }

    /// The unit that a text names, of that day before any other; otherwise says why there is none.
    fn one_unit(&mut self, text: &str, day: Date) -> Option<String> {
        let units = self.world.units;
        if let Some(unit) = text.split_whitespace().find_map(|word| units.get(word)) {
            return Some(unit.id.clone());
        }
        let mut found = units.on(day).find(text);
        if found.is_empty() {
            found = units.find(text);
        }
        let found = found.into_iter().next().map(|mention| mention.units);
        match found.unwrap_or_default().as_slice() {
            [unit] => return Some(unit.clone()),
            [] => {
                let name: String = mask(text).text.chars().take(60).collect();
                self.say(vec![say!("kpi-unknown-unit", name = name)]);
            }
            [..] => self.say(vec![say!("targets-which-unit")]),
        }
        None
    }

    pub(super) fn period_of(&self, text: &str) -> Option<Period> {
        let written = text.split_whitespace().find_map(|word| word.parse::<Period>().ok());
        let spoken = || Named::of(text).periods.first().map(|one| one.at(self.world.now.date()));
        written.or_else(spoken)
    }
}

/// What asks for targets and not for what was reached.
const TARGETS: [&str; 8] = [
    "giao chi tieu",
    "duoc giao bao nhieu",
    "chi tieu la bao nhieu",
    "chi tieu nam nay",
    "chi tieu gi",
    "cac chi tieu cua",
    "chi tieu duoc giao",
    "what targets",
];

/// By its id or as people name it.
fn indicator_of(text: &str) -> Option<&'static Indicator> {
    text.split_whitespace().find_map(kpi::indicator).or_else(|| kpi::indicator_named(text))
}
