//! Figures over time, and beside those of another unit or period.

use super::{MOST_PERIODS, Told, main_indicator};
use crate::app::workbench::Workbench;
use crate::kpi::answer::{self, Beside, Figure};
use crate::kpi::{self, Indicator, Query};
use crate::reply::Say;
use crate::say;
use crate::store::StoreError;
use crate::units::Unit;
use crate::when::{Date, Period};

impl Workbench<'_> {
    pub(super) async fn trend(
        &self,
        query: &Query,
        unit: &Unit,
        today: Date,
    ) -> Result<Told, StoreError> {
        let (indicator, figures) = self.over_time(query, unit, today).await?;
        let length = figures.first().map(|figure| figure.period.months_long());
        let alike = figures.into_iter().filter(|one| Some(one.period.months_long()) == length);
        let mut shown: Vec<Figure> = alike.take(MOST_PERIODS).collect();
        shown.reverse();
        let text = answer::trend(unit, indicator, &shown, query.reader, today);
        let chart = kpi::chart::trend(unit, indicator, &shown, query.reader, today);
        Ok(Told { text, chart, about: None })
    }

    /// Units side by side; one without a figure of its own by those under it together.
    pub(super) async fn compare(
        &self,
        query: &Query,
        units: &[&Unit],
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let mut query = query.clone();
        let mut beside: Vec<Beside<'_>> = Vec::new();
        for unit in units.iter().copied() {
            let facts = self.facts(&query, unit, today).await?;
            let (figure, is_whole) = match facts.now {
                Some(figure) => {
                    query.indicator.get_or_insert(facts.indicator);
                    (Some(figure), false)
                }
                None => (self.of_parts(&query, unit, &beside).await?, true),
            };
            beside.push(Beside { unit, figure, is_whole });
        }
        let indicator = query.indicator.unwrap_or(&kpi::ONLINE_SHARE);
        Ok(answer::compare_units(indicator, &beside, query.reader, today))
    }

    /// The units under one as one figure, in the period of what it is compared with.
    async fn of_parts(
        &self,
        query: &Query,
        above: &Unit,
        beside: &[Beside<'_>],
    ) -> Result<Option<Figure>, StoreError> {
        let period = beside.iter().find_map(|one| Some(one.figure.as_ref()?.period));
        let periods = period.map_or_else(|| query.periods.clone(), |period| vec![period]);
        let query = Query { periods, ..query.clone() };
        let parts = self.parts_of(&query, above).await?;
        Ok(parts.and_then(|parts| answer::as_one(&parts.listed, query.reader)))
    }

    pub(super) async fn compare_periods(
        &self,
        query: &Query,
        unit: &Unit,
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let (indicator, figures) = self.over_time(query, unit, today).await?;
        // A longer period that was not taken in is added up from its months.
        let at = |period: &Period| {
            let told = figures.iter().find(|figure| figure.period == *period).cloned();
            told.or_else(|| Some(kpi::summed(indicator, &figures, *period, query.reader)?.figure))
        };
        let mut found: Vec<Figure> = query.periods.iter().filter_map(at).collect();
        // "so với tháng trước": the latest beside the one that is named, or where they are the same beside the one
        // before.
        if query.periods.len() == 1 {
            let length = found.first().map(|one| one.period.months_long());
            let alike = |one: &&Figure| Some(one.period.months_long()) == length;
            let next = figures.iter().filter(alike).find(|one| !found.contains(one)).cloned();
            found.extend(next);
        }
        Ok(match found.as_slice() {
            [one, two, ..] => {
                answer::compare_periods(unit, indicator, [one, two], query.reader, today)
            }
            _ => {
                let known: Vec<Say> = figures
                    .iter()
                    .take(MOST_PERIODS)
                    .map(|figure| say!("kpi-known-period", period = figure.period))
                    .collect();
                vec![say!("kpi-periods-missing", unit = unit.official.as_str(), known = known)]
            }
        })
    }

    /// The indicator that is asked for, else the main one of the unit, and its figures, the latest first.
    async fn over_time(
        &self,
        query: &Query,
        unit: &Unit,
        today: Date,
    ) -> Result<(&'static Indicator, Vec<Figure>), StoreError> {
        let indicator = match query.indicator {
            Some(indicator) => indicator,
            None => main_indicator(&self.latest(unit, query).await?, &query.open),
        };
        Ok((indicator, self.figures_of(unit, indicator, today).await?))
    }
}
