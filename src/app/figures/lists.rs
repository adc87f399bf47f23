//! Lists of many units: the best, the worst, those below their target, those under one.

use crate::app::workbench::Workbench;
use crate::kpi::answer::{self, Listed};
use crate::kpi::{self, Ask, Indicator, Query};
use crate::reply::{Arg, Say};
use crate::say;
use crate::store::{Among, End, StoreError};
use crate::units::{Level, Unit};
use crate::when::{Date, Period};

/// The editions of units, the newest first: the first that has figures answers a list.
const EDITIONS: [i32; 2] = [2025, 2023];

impl Workbench<'_> {
    pub(super) async fn parts(
        &self,
        query: &Query,
        above: &Unit,
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let units = &self.known.units;
        let mut said = None;
        for above in self.editions_of(above) {
            // Another edition's province may be nobody of the reader's.
            let Some(query) = &query.narrowed(&[above], units) else { continue };
            let of_level = |unit: &&Unit| query.level.is_none_or(|level| unit.level == level);
            let Some(class) = units.children(&above.id).find(of_level).map(Unit::class) else {
                continue;
            };
            let (indicator, period) = self.of_class(query, &class).await?;
            let listed = match &period {
                Some(period) => self.app.store.parts(&above.id, indicator.id, period).await?,
                None => Vec::new(),
            };
            let has_figures = !listed.is_empty();
            said = Some(answer::parts(above, indicator, &listed, units, query.reader, today));
            if has_figures {
                break;
            }
        }
        let nothing = || vec![say!("kpi-no-figures", unit = above.official.as_str())];
        Ok(said.unwrap_or_else(nothing))
    }

    /// The province of every edition, the newest first; any other unit is only itself.
    fn editions_of<'u>(&'u self, above: &'u Unit) -> Vec<&'u Unit> {
        if above.level != Level::Province {
            return vec![above];
        }
        let provinces = self.known.units.all().iter().filter(|unit| unit.level == Level::Province);
        let mut provinces: Vec<&Unit> = provinces.collect();
        provinces.sort_by_key(|unit| std::cmp::Reverse(unit.edition));
        provinces
    }

    pub(super) async fn extremes(
        &self,
        query: &Query,
        named: &[&Unit],
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let Some(list) = self.list(query, named).await? else {
            return Ok(vec![say!("kpi-nobody")]);
        };
        let end = if query.ask == Ask::Best { End::Best } else { End::Worst };
        let listed: Vec<Listed> = self.app.store.extremes(list.among(), end, query.most).await?;
        let title = list.title(end, listed.len());
        Ok(answer::extremes(title, &listed, &self.known.units, query.reader, today))
    }

    pub(super) async fn below(
        &self,
        query: &Query,
        named: &[&Unit],
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let Some(list) = self.list(query, named).await? else {
            return Ok(vec![say!("kpi-nobody")]);
        };
        let most = query.most.max(10);
        let below = self.app.store.below(list.among(), list.indicator.goal, most).await?;
        let units = &self.known.units;
        let Ok(period) = list.period.parse() else { return Ok(vec![say!("kpi-nobody")]) };
        Ok(answer::below(list.indicator, list.level, period, &below, units, query.reader, today))
    }

    /// Who reached the target by the figures so far; the plan gives them 5 points at the end of the year.
    pub(super) async fn bonus(
        &self,
        query: &Query,
        named: &[&Unit],
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let mut text = vec![say!("kpi-bonus")];
        text.extend(self.below(query, named, today).await?);
        Ok(text)
    }

    /// The class that a list is about, with its indicator and period; none where there are no figures.
    async fn list(&self, query: &Query, named: &[&Unit]) -> Result<Option<List>, StoreError> {
        let level = query.level.or_else(|| named.first().map(|unit| unit.level));
        let level = level.filter(|level| *level != Level::Province).unwrap_or(Level::Commune);
        for edition in EDITIONS {
            let class = format!("{edition}:{level}");
            let (indicator, period) = self.of_class(query, &class).await?;
            if let Some(period) = period {
                return Ok(Some(List { indicator, level, class, period }));
            }
        }
        Ok(None)
    }

    /// The indicator that is asked for, or the first that a class has, and the period.
    async fn of_class(
        &self,
        query: &Query,
        class: &str,
    ) -> Result<(&'static Indicator, Option<String>), StoreError> {
        let wanted: Vec<&'static Indicator> = match query.indicator {
            Some(indicator) => vec![indicator],
            None => query.open.shares().collect(),
        };
        let periods = self.app.store.latest_periods(class).await?;
        let of = |indicator: &Indicator| {
            let mut known = periods.iter().filter(|(id, _)| id == indicator.id);
            known.next().map(|(_, period)| period.clone())
        };
        let found = wanted.iter().find_map(|indicator| Some((*indicator, of(indicator)?)));
        let asked = query.periods.first().map(ToString::to_string);
        let first = wanted.first().copied().unwrap_or(&kpi::ONLINE_SHARE);
        Ok(match found {
            Some((indicator, latest)) => (indicator, Some(asked.unwrap_or(latest))),
            None => (first, None),
        })
    }
}

/// What a list is about.
struct List {
    indicator: &'static Indicator,
    level: Level,
    class: String,
    period: String,
}

impl List {
    fn among(&self) -> Among<'_> {
        Among { indicator: self.indicator.id, period: &self.period, class: &self.class }
    }

    fn title(&self, end: End, count: usize) -> Say {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let (what, level) = (self.indicator.name(), answer::level_said(self.level));
        let period = match self.period.parse::<Period>() {
            Ok(period) => Arg::Period(period),
            Err(_) => Arg::Text(self.period.clone()),
        };
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
