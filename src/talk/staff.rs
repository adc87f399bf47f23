//! Civil servants inside the talk: linking by code, who am I, and asking for figures.

use super::policy::Decision;
use super::{AskedFigures, Effect, Role, Turn};
use crate::kpi::{self, Ask, Indicator, Query, Question, Reader};
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::named::Spoken;
use crate::understand::{Meaning, Named, mask};
use crate::units::{Level, Mention, Unit};

impl Turn<'_> {
    /// `/nhanvien CODE`. Whether the code is good is decided where it is looked up.
    pub(super) fn redeem(&mut self, rest: &str) {
        let code: String = rest.chars().filter(char::is_ascii_alphanumeric).take(32).collect();
        if code.is_empty() {
            return self.say(vec![say!("staff-code-missing")]);
        }
        self.effects.push(Effect::Redeem { code: code.to_ascii_uppercase() });
    }

    pub(super) fn who_am_i(&mut self) {
        let Some(staff) = self.world.staff else { return self.say(vec![say!("me-citizen")]) };
        let unit = self.unit_name(&staff.unit);
        let may = match staff.role {
            Role::Staff => say!("role-staff-may"),
            Role::Lead => say!("role-lead-may"),
            Role::Office => say!("role-office-may"),
            Role::Admin => say!("role-admin-may"),
        };
        self.say(vec![say!("me-staff", role = role_said(staff.role), unit = unit), may]);
    }

    pub(super) fn unlink(&mut self) {
        if self.world.staff.is_none() {
            return self.say(vec![say!("me-citizen")]);
        }
        self.effects.push(Effect::Unlink);
        self.say(vec![say!("staff-unlinked")]);
    }

    /// `/kpi` is the own unit; `/kpi NAME …` any question.
    pub(super) fn kpi(&mut self, rest: &str) {
        let mentions = self.world.units.find(rest);
        let periods = Named::of(rest).periods;
        let asked = self.asked(rest, &periods);
        if mentions.is_empty() && asked.ask == Ask::Standing && asked.indicator.is_none() {
            // What was typed is said back, so its secrets are taken out first.
            return match (rest.trim().is_empty(), self.world.staff) {
                (true, None) => self.say(vec![say!("kpi-which-unit")]),
                (true, Some(_)) => self.answer_figures(asked, &[]),
                (false, _) => {
                    let name = shortened(&mask(rest).text);
                    self.say(vec![say!("kpi-unknown-unit", name = name)]);
                }
            };
        }
        self.answer_figures(asked, &mentions);
    }

    /// A plain sentence about figures.
    pub(super) fn kpi_asked(&mut self, meaning: &Meaning) {
        let asked = self.asked(&meaning.text, &meaning.named.periods);
        self.answer_figures(asked, &meaning.mentions);
    }

    /// Does an unsure sentence go on with figures: "tháng 9 thì sao", "xu hướng?" after some were told, or
    /// from a civil servant?
    pub(super) fn asks_on(&self, decision: &Decision, meaning: &Meaning) -> bool {
        let is_sure = matches!(decision, Decision::Act(_));
        let knows_figures = self.talk.figures.is_some() || self.world.staff.is_some();
        if is_sure || !knows_figures {
            return false;
        }
        let Question { indicator, ask, .. } = kpi::question(&meaning.text);
        !meaning.named.periods.is_empty() || ask != Ask::Standing || indicator.is_some()
    }

    /// What a text asks, without its units.
    fn asked(&self, text: &str, periods: &[Spoken]) -> Query {
        let Question { indicator, ask, level } = kpi::question(text);
        let today = self.world.now.date();
        let numbers = Named::of(text).numbers;
        let most = numbers.into_iter().find(|number| (1..=MOST_LISTED).contains(number));
        Query {
            indicator,
            ask,
            units: Vec::new(),
            level,
            periods: periods.iter().map(|spoken| spoken.at(today)).collect(),
            most: most.unwrap_or(LISTED),
            reader: Reader::Outsider,
        }
    }

    /// Answers about the units that are named, else about the own one; a list needs none.
    fn answer_figures(&mut self, asked: Query, mentions: &[Mention]) {
        let last = self.talk.figures.clone().filter(|_| mentions.is_empty());
        let own = last.as_ref().map(|last| last.unit.clone());
        let own = own.or_else(|| self.world.staff.map(|staff| staff.unit.clone()));
        let last = last.and_then(|last| kpi::indicator_of_key(&last.indicator?));
        let asked = Query { indicator: asked.indicator.or(last), ..asked };
        if let Some(several) = mentions.iter().find(|mention| mention.units.len() > 1) {
            return self.which_unit(&several.units.clone(), &asked);
        }
        let mut named: Vec<String> =
            mentions.iter().filter_map(|mention| mention.units.first().cloned()).collect();
        named.truncate(MOST_UNITS);
        match (asked.ask, named.as_slice(), own) {
            (Ask::Best | Ask::Worst | Ask::Below | Ask::Bonus, ..) => {
                self.tell_figures(Query { units: named, ..asked });
            }
            (Ask::Compare, [_, _, ..], _) => self.tell_figures(Query { units: named, ..asked }),
            (_, [], Some(own)) => self.tell_figures(Query { units: vec![own], ..asked }),
            (Ask::Compare, [one], Some(own)) if asked.periods.len() < 2 && *one != own => {
                self.tell_figures(Query { units: vec![own, one.clone()], ..asked });
            }
            (_, [], None) => self.say(vec![say!("kpi-which-unit")]),
            (_, several, _) => {
                for unit in several.iter().cloned() {
                    self.tell_figures(Query { units: vec![unit], ..asked.clone() });
                }
            }
        }
    }

    /// A name that several units bear is asked back; the key asks the same of the one that is chosen.
    fn which_unit(&mut self, ids: &[String], asked: &Query) {
        let units = self.world.units;
        let known: Vec<&Unit> = ids.iter().filter_map(|id| units.get(id)).collect();
        let choices = known
            .iter()
            .map(|unit| {
                let id = figures_key(asked.indicator, &unit.id, asked.ask);
                Choice::new(id, self.name_with_parent(unit))
            })
            .collect();
        self.ask(vec![say!("kpi-which-of")], choices);
    }

    /// A key of a next question was pressed: `k.<indicator or ->.<unit>.<ask>`.
    pub(super) fn press_figures(&mut self, id: &str) {
        let mut parts = id.splitn(4, '.').skip(1);
        let (indicator, unit, ask) = (parts.next(), parts.next(), parts.next());
        let ask = ask.and_then(Ask::from_name).unwrap_or(Ask::Standing);
        let unit = unit.filter(|id| self.world.units.get(id).is_some());
        let Some(unit) = unit else { return self.stale() };
        let asked = self.asked("", &[]);
        let indicator = indicator.and_then(kpi::indicator_of_key);
        self.tell_figures(Query { indicator, ask, units: vec![unit.to_owned()], ..asked });
    }

    fn tell_figures(&mut self, query: Query) {
        let units = self.world.units;
        let named: Vec<&Unit> = query.units.iter().filter_map(|id| units.get(id)).collect();
        if named.len() < query.units.len() {
            return self.stale();
        }
        let may_see = match named.is_empty() {
            true => self.world.kpi_public || self.world.staff.is_some(),
            false => named.iter().all(|unit| self.may_see(unit)),
        };
        if !may_see {
            return self.say(vec![say!("kpi-not-open")]);
        }
        let is_inside = !named.is_empty() && named.iter().all(|unit| self.is_inside(unit));
        let reader = if is_inside { Reader::Insider } else { Reader::Outsider };
        if let Some(unit) = query.units.first() {
            let indicator = query.indicator.map(|indicator| indicator.key.to_owned());
            self.talk.figures = Some(AskedFigures { unit: unit.clone(), indicator });
        }
        self.effects.push(Effect::TellFigures(Box::new(Query { reader, ..query })));
    }

    /// Does the civil servant work for this unit, above it, or for all?
    pub(super) fn is_inside(&self, unit: &Unit) -> bool {
        let Some(staff) = self.world.staff else { return false };
        staff.role >= Role::Office
            || unit.id == staff.unit
            || staff.role == Role::Lead && self.is_below(unit, &staff.unit)
    }

    /// Published figures are open to all where `kpi.public` is on; otherwise staff see their own
    /// unit, leads what is below theirs, the office everything.
    fn may_see(&self, unit: &Unit) -> bool {
        self.world.kpi_public || self.is_inside(unit)
    }

    fn is_below(&self, unit: &Unit, above: &str) -> bool {
        let mut parent = unit.parent.as_deref();
        // The tree of units is three levels deep; a broken one must not hold the turn.
        for _ in 0..8 {
            match parent {
                Some(id) if id == above => return true,
                Some(id) => {
                    parent = self.world.units.get(id).and_then(|unit| unit.parent.as_deref())
                }
                None => return false,
            }
        }
        false
    }

    fn unit_name(&self, id: &str) -> String {
        self.world.units.get(id).map_or_else(|| id.to_owned(), |unit| unit.official.clone())
    }

    /// Communes are told apart by their district, others by their full name.
    pub(super) fn name_with_parent(&self, unit: &Unit) -> Say {
        let parent = unit.parent.as_deref().and_then(|id| self.world.units.get(id));
        match parent.filter(|_| unit.level == Level::Commune) {
            Some(parent) => {
                say!("unit-of", unit = unit.name.as_str(), parent = parent.name.as_str())
            }
            None => say!("unit-alone", unit = unit.name.as_str()),
        }
    }
}

/// More units in one sentence than this is a list, not a question.
const MOST_UNITS: usize = 3;
/// So many stand in a list where no number is named, and where one is.
const LISTED: i64 = 5;
const MOST_LISTED: i64 = 20;

/// The key of a next question.
pub fn figures_key(indicator: Option<&Indicator>, unit: &str, ask: Ask) -> String {
    format!("k.{}.{unit}.{}", indicator.map_or("-", |one| one.key), ask.name())
}

fn role_said(role: Role) -> Say {
    match role {
        Role::Staff => say!("role-staff"),
        Role::Lead => say!("role-lead"),
        Role::Office => say!("role-office"),
        Role::Admin => say!("role-admin"),
    }
}

fn shortened(text: &str) -> String {
    text.trim().chars().take(60).collect()
}
