//! Civil servants inside the talk: linking by code, who am I, and asking for figures.

use super::leaning;
use super::policy::Decision;
use super::{AskedFigures, Effect, Role, Staff, Turn};
use crate::fold::Phrased;
use crate::kpi::{self, Ask, Indicator, Query, Question, Reader};
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::named::Spoken;
use crate::understand::{Meaning, Named, asks_share, mask};
use crate::units::{Level, Mention, Unit};
use crate::when::{Date, Moment};

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
        let helps = self.as_helper();
        let Some(staff) = self.world.staff else {
            return self.say(if helps.is_empty() { vec![say!("me-citizen")] } else { helps });
        };
        let unit = self.unit_name(&staff.unit);
        let may = match staff.role {
            Role::Helper => say!("role-helper-may"),
            Role::Staff => say!("role-staff-may"),
            Role::Lead => say!("role-lead-may"),
            Role::Office => say!("role-office-may"),
            Role::Admin => say!("role-admin-may"),
        };
        let mut text = vec![say!("me-staff", role = role_said(staff.role), unit = unit), may];
        let current = staff.posts.iter().find(|post| post.id == staff.post);
        let expires = current.and_then(|post| post.expires);
        text.extend(expires.map(|end| say!("me-until", day = last_day(end))));
        text.extend((staff.posts.len() > 1).then(|| say!("me-posts")));
        text.extend(staff.leads(self.world.units).map(|_| say!("me-leads-teams")));
        text.extend(helps);
        self.say(text);
    }

    pub(super) fn unlink(&mut self) {
        let text = match (self.world.staff, self.world.helper) {
            (None, None) => return self.say(vec![say!("me-citizen")]),
            (Some(_), _) => say!("staff-unlinked"),
            (None, Some(_)) => say!("helper-unlinked"),
        };
        self.effects.push(Effect::Unlink);
        self.say(vec![text]);
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
                (true, Some(_)) => {
                    self.talk.figures = None;
                    self.answer_figures(asked, &[], rest);
                }
                (false, _) => {
                    let name = shortened(&mask(rest).text);
                    self.say(vec![say!("kpi-unknown-unit", name = name)]);
                }
            };
        }
        self.answer_figures(asked, &mentions, rest);
    }

    /// A plain sentence about figures.
    pub(super) fn kpi_asked(&mut self, meaning: &Meaning) {
        if self.targets_asked(meaning) {
            return;
        }
        let asked = self.asked(&meaning.text, &meaning.named.periods);
        self.answer_figures(asked, &meaning.mentions, &meaning.text);
    }

    /// Does an unsure sentence go on with figures: "tháng 9 thì sao", "xu hướng?" after some were told, or
    /// from a civil servant?
    pub(super) fn asks_on(&self, decision: &Decision, meaning: &Meaning) -> bool {
        if self.world.staff.is_some() && asks_share(&meaning.text) {
            return true;
        }
        if matches!(decision, Decision::Act(_)) {
            return false;
        }
        let knows_figures = self.talk.figures.is_some() || self.world.staff.is_some();
        let Question { indicator, ask, level, .. } = kpi::question(&meaning.text);
        let names_all = indicator.is_some() && level.is_some();
        if !knows_figures && !names_all {
            return false;
        }
        let asks_own = self.world.staff.is_some() && leaning::names_own(&meaning.text);
        let asks_many = ask != Ask::Standing && (ask.is_about_figures() || level.is_some());
        !asks_how(&meaning.text)
            && (asks_own
                || !meaning.named.periods.is_empty()
                || asks_many
                || matches!(ask, Ask::Why | Ask::Whole)
                || indicator.is_some())
    }

    /// What a text asks, without its units.
    pub(super) fn asked(&self, text: &str, periods: &[Spoken]) -> Query {
        let Question { indicator, ask, level, most, limit } = kpi::question(text);
        let today = self.world.now.date();
        Query {
            indicator,
            lent: false,
            ask,
            units: Vec::new(),
            level,
            periods: periods.iter().map(|spoken| spoken.at(today)).collect(),
            most: most.unwrap_or(LISTED).clamp(1, MOST_LISTED),
            skip: 0,
            limit,
            reader: Reader::Outsider,
            scope: Staff::scope(self.world.staff, self.world.kpi_public),
            open: self.world.kpi_public.clone(),
        }
    }

    /// Answers about the units that are named, else about the own one; a list needs none.
    fn answer_figures(&mut self, asked: Query, mentions: &[Mention], text: &str) {
        let last = self.talk.figures.clone();
        let last = last.filter(|_| mentions.is_empty() || leaning::goes_on(text));
        let asked = match &last {
            Some(last) => last.lend(asked, text),
            None => asked,
        };
        let own = self.world.staff.map(|staff| staff.unit.clone());
        let last = last.and_then(|last| last.unit);
        let own = match leaning::names_own(text) {
            true => own.or(last),
            false => last.or(own),
        };
        if let Some(several) = mentions.iter().find(|mention| mention.units.len() > 1) {
            return self.which_unit(&several.units.clone(), &asked);
        }
        let mut named: Vec<String> =
            mentions.iter().filter_map(|mention| mention.units.first().cloned()).collect();
        let names_mean = leaning::names_mean(text);
        if names_mean && named.len() < 2 {
            named.splice(..0, own.clone().filter(|_| named.is_empty()));
            named.extend(self.province().filter(|province| !named.contains(province)));
        }
        named.truncate(MOST_UNITS);
        let ask = match (self.ask_of(&asked, &named), asked.periods.len()) {
            (Ask::Standing | Ask::Whole, _) if names_mean && named.len() > 1 => Ask::Compare,
            // "từ tháng 5 đến tháng 8": side by side.
            (Ask::Standing, 2..) => Ask::Compare,
            (ask, _) => ask,
        };
        let asked = Query { ask, ..asked };
        match (asked.ask, named.as_slice(), own) {
            (ask, ..) if ask.is_of_level() => self.tell_figures(Query { units: named, ..asked }),
            (Ask::Whole, [], _) => match self.province() {
                Some(province) => self.tell_figures(Query { units: vec![province], ..asked }),
                None => self.say(vec![say!("kpi-which-unit")]),
            },
            (Ask::Rank, [], None) => self.tell_figures(Query { ask: Ask::All, ..asked }),
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

    /// "xếp hạng" asks for the place of a unit, "xếp hạng các xã" for a list; what is all of one unit is its place.
    fn ask_of(&self, asked: &Query, named: &[String]) -> Ask {
        match (asked.ask, named) {
            (Ask::Rank, []) if asked.level.is_some() => Ask::All,
            (Ask::All, [one]) if asked.level.is_none() => match self.world.units.get(one) {
                Some(unit) if unit.level != Level::Province => Ask::Rank,
                _ => Ask::All,
            },
            (ask, _) => ask,
        }
    }

    /// A name that several units bear is asked back; the key asks the same of the one that is chosen.
    fn which_unit(&mut self, ids: &[String], asked: &Query) {
        let units = self.world.units;
        let named: Vec<&Unit> = ids.iter().filter_map(|id| units.get(id)).collect();
        let mut known: Vec<&Unit> =
            named.iter().filter_map(|unit| units.today_of_like_name(unit)).collect();
        known.extend(named);
        known.dedup_by(|one, next| one.id == next.id);
        let choices = known
            .iter()
            .map(|unit| {
                let id = key_of(asked, Some(&unit.id), asked.ask);
                Choice::new(id, self.name_with_parent(unit))
            })
            .collect();
        self.ask(vec![say!("kpi-which-of")], choices);
    }

    /// A key of a next question was pressed.
    pub(super) fn press_figures(&mut self, id: &str) {
        let Some(query) = query_of(id, &self.asked("", &[])) else { return self.stale() };
        self.tell_figures(query);
    }

    pub(super) fn province(&self) -> Option<String> {
        Some(self.world.units.province()?.id.clone())
    }

    /// Whether the figures may be told is decided by [`Query::narrowed`], once it is known which units answer.
    fn tell_figures(&mut self, query: Query) {
        let units = self.world.units;
        let named: Vec<&Unit> = query.units.iter().filter_map(|id| units.get(id)).collect();
        if named.len() < query.units.len() {
            return self.stale();
        }
        self.talk.figures = Some(AskedFigures::remember(&query, self.talk.figures.as_ref()));
        self.effects.push(Effect::TellFigures(Box::new(query)));
    }

    /// Does the civil servant work for this unit, above it, or for all?
    pub(super) fn is_inside(&self, unit: &Unit) -> bool {
        Staff::scope(self.world.staff, self.world.kpi_public).covers(unit, self.world.units)
    }

    pub(super) fn unit_name(&self, id: &str) -> String {
        self.world.units.official(id).to_owned()
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

/// Does it ask how something is done? That is for the guides, whatever figures were told before.
fn asks_how(text: &str) -> bool {
    let how = ["giay to", "lam sao", "cach nop", "huong dan", "nop ho so truc tuyen o", "bi tra"];
    Phrased::of(text).says_one_of(&how)
}

/// What a civil servant mostly asks of figures first.
pub fn figures_menu(own: &Unit) -> Vec<Choice> {
    let key = |ask: Ask, label: Say| Choice::new(figures_key(None, &own.id, ask), label);
    let place = match own.level {
        Level::Province => key(Ask::All, say!("ask-all")),
        _ => key(Ask::Rank, say!("ask-rank")),
    };
    vec![key(Ask::Standing, say!("ask-own")), place, key(Ask::Below, say!("ask-below"))]
}

/// The key of a question about the latest figures of a unit.
pub fn figures_key(indicator: Option<&Indicator>, unit: &str, ask: Ask) -> String {
    format!("k.{}.{unit}.{}", indicator.map_or("-", |one| one.key), ask.name())
}

/// The key of a next question, about the same indicator and period:
/// `k.<indicator or ->.<unit or ->.<ask>[.<period or ->[.<skip>]]`.
pub fn key_of(query: &Query, unit: Option<&str>, ask: Ask) -> String {
    let key = figures_key(query.indicator, unit.unwrap_or("-"), ask);
    match (query.periods.first(), query.skip) {
        (None, 0) => key,
        (Some(period), 0) => format!("{key}.{period}"),
        (None, skip) => format!("{key}.-.{skip}"),
        (Some(period), skip) => format!("{key}.{period}.{skip}"),
    }
}

/// What a key asks; `asked` is a question that names nothing.
fn query_of(id: &str, asked: &Query) -> Option<Query> {
    let mut parts = id.split('.').skip(1);
    let (indicator, unit, ask) = (parts.next()?, parts.next()?, parts.next()?);
    let (period, skip) = (parts.next().filter(|one| *one != "-"), parts.next());
    Some(Query {
        indicator: kpi::indicator_of_key(indicator),
        ask: Ask::from_name(ask)?,
        units: (unit != "-").then(|| unit.to_owned()).into_iter().collect(),
        periods: period.and_then(|period| period.parse().ok()).into_iter().collect(),
        skip: skip.and_then(|skip| skip.parse().ok()).unwrap_or(0).clamp(0, MOST_SKIPPED),
        ..asked.clone()
    })
}

/// Nobody pages further.
const MOST_SKIPPED: i64 = 100_000;

/// The last day of what ends at a moment.
pub fn last_day(end: Moment) -> Date {
    Moment(end.0 - 1).date()
}

pub(super) fn role_said(role: Role) -> Say {
    match role {
        Role::Helper => say!("role-helper"),
        Role::Staff => say!("role-staff"),
        Role::Lead => say!("role-lead"),
        Role::Office => say!("role-office"),
        Role::Admin => say!("role-admin"),
    }
}

pub(super) fn shortened(text: &str) -> String {
    text.trim().chars().take(60).collect()
}
