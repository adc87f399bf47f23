//! Lists of many units: the best, the worst, those below their target, those under one.

use super::Told;
use super::summed::Summed;
use crate::app::workbench::Workbench;
use crate::kpi::answer::{self, Listed, Side};
use crate::kpi::chart::Drawn;
use crate::kpi::{self, Ask, Indicator, Query, Reader};
use crate::reply::Say;
use crate::say;
use crate::store::{Among, End, Page, StoreError};
use crate::units::{Level, Unit};
use crate::when::{Date, Period};

/// The editions of units, the newest first: the first that has figures answers a list.
const EDITIONS: [i32; 2] = [2025, 2023];

impl Workbench<'_> {
    /// The province of every edition, the newest first; any other unit is only itself.
    pub(super) fn editions_of<'u>(&'u self, above: &'u Unit) -> Vec<&'u Unit> {
        if above.level != Level::Province {
            return vec![above];
        }
        let provinces = self.known.units.all().iter().filter(|unit| unit.level == Level::Province);
        let mut provinces: Vec<&Unit> = provinces.collect();
        provinces.sort_by_key(|unit| std::cmp::Reverse(unit.edition));
        provinces
    }

    /// A question about a whole level, whichever unit of it is named.
    pub(super) async fn of_level(
        &self,
        query: &Query,
        named: &[&Unit],
        today: Date,
    ) -> Result<Told, StoreError> {
        let mut told = match self.list(query, named).await? {
            Err(nothing) => nothing.into(),
            Ok(list) => match query.ask {
                Ask::Best => self.extremes(query, &list, End::Best, today).await?,
                Ask::Worst => self.extremes(query, &list, End::Worst, today).await?,
                Ask::Below => self.sided(query, &list, Side::Below, today).await?,
                Ask::Reached | Ask::Bonus => self.sided(query, &list, Side::Reached, today).await?,
                Ask::Risers | Ask::Fallers => self.moved(query, &list, today).await?,
                _ => self.all(query, &list, today).await?,
            },
        };
        // Who reached the target by the figures so far; the plan gives them 5 points at the end of the year.
        let bonus = query.ask == Ask::Bonus;
        told.text.extend(bonus.then(|| say!("kpi-bonus")));
        Ok(told)
    }

    async fn extremes(
        &self,
        query: &Query,
        list: &List,
        end: End,
        today: Date,
    ) -> Result<Told, StoreError> {
        let listed = self.in_order(list, end, page(query)).await?;
        let title = list.title(end, listed.len());
        let drawn = self.drawn(list.indicator, query, today);
        let chart = drawn.extremes(query.ask, list.level, &listed);
        let mut text = answer::extremes(title, &listed, 1, &self.known.units, today);
        text.extend(list.note());
        Ok(Told { text, chart, about: None })
    }

    /// Every unit of a level from the best on, a page of them.
    async fn all(&self, query: &Query, list: &List, today: Date) -> Result<Told, StoreError> {
        let page = Page { most: PAGE, ..page(query) };
        let listed = self.in_order(list, End::Best, page).await?;
        let Some(rate) = listed.first().and_then(|one| one.figure.rate) else {
            return Ok(vec![say!("kpi-nobody")].into());
        };
        let placed = match &list.summed {
            Some(summed) => summed.place(rate),
            None => self.app.store.place(list.among(&list.period.to_string()), rate).await?,
        };
        let title = say!(
            "kpi-all",
            of = placed.of,
            level = answer::level_said(list.level),
            what = list.indicator.name(),
            period = list.period
        );
        let units = &self.known.units;
        let mut text = answer::extremes(title, &listed, placed.rank, units, today);
        text.extend(list.note());
        text.extend((placed.few > 0).then(|| say!("kpi-all-hidden", count = placed.few)));
        let drawn = self.drawn(list.indicator, query, today);
        let chart = drawn.extremes(query.ask, list.level, &listed);
        Ok(Told { text, chart, about: None })
    }

    async fn sided(
        &self,
        query: &Query,
        list: &List,
        side: Side,
        today: Date,
    ) -> Result<Told, StoreError> {
        let page = Page { most: query.most.max(10), ..page(query) };
        let held = [query.limit, list.indicator.goal];
        let sided = match &list.summed {
            Some(summed) => summed.sided(side, held, page),
            None => {
                let period = list.period.to_string();
                self.app.store.sided(list.among(&period), side, held, page).await?
            }
        };
        let units = &self.known.units;
        let mut text = answer::sided(list.indicator, list.level, list.period, &sided, units, today);
        text.extend(list.note());
        let chart = self.drawn(list.indicator, query, today).sided(list.level, &sided);
        Ok(Told { text, chart, about: None })
    }

    /// A part of a list from one end on.
    async fn in_order(&self, list: &List, end: End, page: Page) -> Result<Vec<Listed>, StoreError> {
        match &list.summed {
            Some(summed) => Ok(summed.extremes(end, page)),
            None => self.app.store.extremes(list.among(&list.period.to_string()), end, page).await,
        }
    }

    /// What charts of lists are drawn with.
    pub(super) fn drawn<'d>(
        &'d self,
        indicator: &'d Indicator,
        query: &Query,
        today: Date,
    ) -> Drawn<'d> {
        let own = self.staff.as_ref().map(|staff| staff.unit.as_str());
        Drawn { indicator, units: &self.known.units, reader: query.reader, own, today }
    }

    /// The class that a list is about, with its indicator and period; or what is said where there is nothing.
    pub(super) async fn list(
        &self,
        query: &Query,
        named: &[&Unit],
    ) -> Result<Result<List, Vec<Say>>, StoreError> {
        let level = query.level.or_else(|| named.first().map(|unit| unit.level));
        let level = level.filter(|level| *level != Level::Province).unwrap_or(Level::Commune);
        let mut nothing = None;
        for edition in EDITIONS {
            let class = format!("{edition}:{level}");
            let (indicator, latest) = self.of_class(query, &class).await?;
            let Some(latest) = latest else { continue };
            let period = query.periods.first().copied().unwrap_or(latest);
            let has = period == latest
                || self.app.store.has_period(&class, indicator.id, &period.to_string()).await?;
            if has {
                return Ok(Ok(List { indicator, level, class, period, summed: None }));
            }
            let between = [period.first_day(), period.last_day()];
            let months = self.app.store.of_class(&class, indicator.id, between).await?;
            let summed = Summed::of(indicator, &months, period);
            if let Some(summed) = summed {
                let period = summed.listed.first().map_or(period, |one| one.figure.period);
                return Ok(Ok(List { indicator, level, class, period, summed: Some(summed) }));
            }
            nothing.get_or_insert_with(|| answer::not_then(level, indicator, period, latest));
        }
        Ok(Err(vec![nothing.unwrap_or_else(|| say!("kpi-nobody"))]))
    }

    /// The indicator that is asked for, or the first that a class has, and its latest period.
    pub(super) async fn of_class(
        &self,
        query: &Query,
        class: &str,
    ) -> Result<(&'static Indicator, Option<Period>), StoreError> {
        let wanted: Vec<&'static Indicator> = match query.indicator {
            Some(indicator) => vec![indicator],
            None => query.open.shares().collect(),
        };
        let periods = self.app.store.latest_periods(class).await?;
        let of = |indicator: &Indicator| {
            let mut known = periods.iter().filter(|(id, _)| id == indicator.id);
            known.find_map(|(_, period)| period.parse().ok())
        };
        let found = wanted.iter().find_map(|indicator| Some((*indicator, of(indicator)?)));
        let first = wanted.first().copied().unwrap_or(&kpi::ONLINE_SHARE);
        Ok(match found {
            Some((indicator, latest)) => (indicator, Some(latest)),
            None => (first, None),
        })
    }
}

/// So many units stand on a page of a whole level.
pub(super) const PAGE: i64 = 20;

/// A share of too few has no place in a list, whoever reads it.
pub(super) fn page(query: &Query) -> Page {
    Page { most: query.most, skip: query.skip, fewest: Reader::Outsider.fewest() }
}

/// What a list is about.
pub(super) struct List {
    pub indicator: &'static Indicator,
    pub level: Level,
    pub class: String,
    pub period: Period,
    /// Where the period was not taken in: every unit added up from its months.
    pub summed: Option<Summed>,
}

impl List {
    pub fn among<'a>(&'a self, period: &'a str) -> Among<'a> {
        Among { indicator: self.indicator.id, period, class: &self.class }
    }

    fn note(&self) -> Option<Say> {
        self.summed.as_ref().map(|summed| answer::added_up(summed.months))
    }

    fn title(&self, end: End, count: usize) -> Say {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let (what, level) = (self.indicator.name(), answer::level_said(self.level));
        let period = self.period;
        match end {
            End::Best => {
                say!("kpi-best", count = count, level = level, what = what, period = period)
            }
            End::Worst => {
                say!("kpi-worst", count = count, level = level, what = what, period = period)
            }
        }
    }
}
