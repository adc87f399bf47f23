//! How units stand in the last period that is over: which figures that takes, and what they come to.

use std::collections::BTreeMap;

use super::answer::told::together;
use super::follow::{Change, Latest};
use super::{Figure, INDICATORS, Indicator, Listed, indicator};
use crate::units::{Level, Unit, Units};
use crate::when::{Date, Moment, Period};

/// The last period that is over, by class and indicator.
#[derive(Debug, Default)]
pub struct Closed(BTreeMap<String, BTreeMap<&'static str, Period>>);

/// A figure, and when it was taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct Dated {
    pub indicator: String,
    pub listed: Listed,
    pub at: Moment,
}

/// Figures to be read: of a unit, in the periods that end on these days or between them.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    pub unit: String,
    pub indicator: &'static str,
    pub from: Date,
    pub to: Date,
}

/// The figures of a unit and an indicator, and when they were taken in.
type OfUnit<'d> = BTreeMap<(&'d str, &'d str), Vec<&'d Dated>>;

impl Closed {
    /// Takes a period of a class; the latest comes first and counts.
    pub fn add(&mut self, class: String, id: &str, period: Period) {
        if let Some(share) = indicator(id).filter(|one| one.is_share()) {
            self.0.entry(class).or_default().entry(share.id).or_insert(period);
        }
    }

    /// The shares of a class with their period, in the order in which they are told.
    fn shares(&self, class: &str) -> impl Iterator<Item = (&'static Indicator, Period)> {
        let known = self.0.get(class);
        let period = move |one: &Indicator| known.and_then(|known| known.get(one.id)).copied();
        INDICATORS.iter().copied().filter_map(move |one| Some((one, period(one)?)))
    }

    /// The figures of a unit itself.
    pub fn wanted(&self, unit: &Unit) -> Vec<Wanted> {
        let class = unit.class();
        self.shares(&class).map(|(one, period)| wanted(unit, one, period)).collect()
    }

    /// The figures of the units under one: of the share that is told first.
    pub fn wanted_under(&self, above: &Unit, units: &Units) -> Option<Wanted> {
        let class = class_under(above, units)?;
        self.shares(&class).next().map(|(one, period)| wanted(above, one, period))
    }

    /// How units stand by figures of their own.
    pub fn own(&self, followed: &[&Unit], figures: &[Dated]) -> BTreeMap<String, Vec<Latest>> {
        let figures = by_unit(figures);
        let of = |unit: &&Unit| {
            let class = unit.class();
            let latest = self.shares(&class).filter_map(|(one, period)| {
                let (of, at) = change(&figures, &unit.id, one, period)?;
                Some(Latest { indicator: one, of, parts: Vec::new(), at })
            });
            (unit.id.clone(), latest.collect::<Vec<_>>())
        };
        followed.iter().map(of).filter(|(_, latest)| !latest.is_empty()).collect()
    }

    /// How units stand by those under them.
    pub fn under(
        &self,
        above: &[&Unit],
        units: &Units,
        figures: &[Dated],
    ) -> BTreeMap<String, Vec<Latest>> {
        let figures = by_unit(figures);
        let of =
            |unit: &&Unit| Some((unit.id.clone(), vec![self.together(unit, units, &figures)?]));
        above.iter().filter_map(of).collect()
    }

    fn together(&self, above: &Unit, units: &Units, figures: &OfUnit<'_>) -> Option<Latest> {
        let class = class_under(above, units)?;
        let (indicator, period) = self.shares(&class).next()?;
        let children = units.children(&above.id).filter(|unit| unit.class() == class);
        let found = children.filter_map(|unit| change(figures, &unit.id, indicator, period));
        let (parts, dates): (Vec<Change>, Vec<Moment>) = found.unzip();
        of_parts(&above.id, indicator, parts, dates.into_iter().max()?)
    }
}

impl Latest {
    /// As somebody is told who is not told of few; none where nothing is left.
    pub fn without_few(&self) -> Option<Self> {
        let is_told = |figure: &Figure| !figure.is_hidden(super::Reader::Outsider);
        let without = |change: &Change| {
            let earlier = change.earlier.clone().filter(is_told);
            is_told(&change.figure).then(|| Change { earlier, ..change.clone() })
        };
        if self.parts.is_empty() {
            return Some(Self { of: without(&self.of)?, ..self.clone() });
        }
        let parts = self.parts.iter().filter_map(without).collect();
        of_parts(&self.of.unit, self.indicator, parts, self.at)
    }
}

fn of_parts(
    above: &str,
    indicator: &'static Indicator,
    parts: Vec<Change>,
    at: Moment,
) -> Option<Latest> {
    let of = Change { unit: above.to_owned(), figure: together(&parts)?, earlier: None };
    Some(Latest { indicator, of, parts, at })
}

/// Of the period and the one before it.
fn wanted(unit: &Unit, indicator: &'static Indicator, period: Period) -> Wanted {
    let (from, to) = (period.before().last_day(), period.last_day());
    Wanted { unit: unit.id.clone(), indicator: indicator.id, from, to }
}

/// The class of most of the units right under one.
fn class_under(above: &Unit, units: &Units) -> Option<String> {
    let of_level = |level: Level| {
        let first = units.children(&above.id).find(|unit| unit.level == level)?;
        let count = units.children(&above.id).filter(|unit| unit.level == level).count();
        Some((count, first.class()))
    };
    Level::ALL.into_iter().filter_map(of_level).max().map(|(_, class)| class)
}

fn by_unit(figures: &[Dated]) -> OfUnit<'_> {
    let mut by_unit = OfUnit::new();
    for one in figures {
        by_unit.entry((&one.listed.unit, &one.indicator)).or_default().push(one);
    }
    by_unit
}

fn change(
    figures: &OfUnit<'_>,
    unit: &str,
    indicator: &Indicator,
    period: Period,
) -> Option<(Change, Moment)> {
    let figures = figures.get(&(unit, indicator.id))?;
    let at = |wanted: Period| {
        let found = figures.iter().find(|one| one.listed.figure.period == wanted)?;
        let target = found.listed.figure.target.or(indicator.goal);
        Some((Figure { target, ..found.listed.figure.clone() }, found.at))
    };
    let (figure, taken_in) = at(period)?;
    let earlier = at(period.before()).map(|(figure, _)| figure);
    Some((Change { unit: unit.to_owned(), figure, earlier }, taken_in))
}
