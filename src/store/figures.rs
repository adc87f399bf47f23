//! Reading figures: what a unit reached, the ends of a class, who stands beside it, and the satisfaction counters.

use super::ratings::ALL_UNITS;
use super::{Store, StoreError};
use crate::kpi::{Figure, LevelAverage, Listed};
use crate::when::{Date, Moment};

/// A unit's target of one indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitTarget {
    pub indicator: String,
    pub period: String,
    pub target: i64,
}

/// What an answer is about: an indicator in a period, of the units of a class (`2025:commune`).
#[derive(Debug, Clone, Copy)]
pub struct Among<'a> {
    pub indicator: &'a str,
    pub period: &'a str,
    pub class: &'a str,
}

/// Which end of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Best,
    Worst,
}

/// A part of a list: so many after so many, of shares of so many at least.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    pub most: i64,
    pub skip: i64,
    pub fewest: i64,
}

/// indicator, unit, period, numerator, denominator, rate, target, source, when it was taken in
pub(super) type FigureRow =
    (String, String, String, Option<i64>, Option<i64>, Option<i64>, Option<i64>, String, i64);

/// So many periods back are looked at.
const MOST_PERIODS: i64 = 60;

impl Store {
    /// The figures of a unit and an indicator, the latest first.
    pub async fn figures_of(&self, unit: &str, indicator: &str) -> Result<Vec<Figure>, StoreError> {
        let sql = "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where unit = $1 and indicator = $2
             order by ends desc, period desc limit $3";
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(unit).bind(indicator).bind(MOST_PERIODS).fetch_all(db).await
        })?;
        Ok(rows.into_iter().filter_map(|row| Some(listed(row)?.1.figure)).collect())
    }

    /// The latest figure of every indicator that a unit has, with the indicator.
    pub async fn latest_figures(&self, unit: &str) -> Result<Vec<(String, Figure)>, StoreError> {
        let sql = "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from (select g.indicator as what, max(g.ends) as last from figures g
                where g.unit = $1 and g.counts group by g.indicator) latest
            cross join told_figures f
            where f.unit = $1 and f.indicator = latest.what and f.ends = latest.last
            order by f.indicator, f.period";
        let rows: Vec<FigureRow> =
            reading!(self.pool, |db| sqlx::query_as(sql).bind(unit).fetch_all(db).await)?;
        Ok(by_indicator(rows))
    }

    /// Every indicator's figure of a unit in one period.
    pub async fn figures_at(
        &self,
        unit: &str,
        period: &str,
    ) -> Result<Vec<(String, Figure)>, StoreError> {
        let sql = "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where unit = $1 and period = $2 order by indicator";
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(unit).bind(period).fetch_all(db).await
        })?;
        Ok(by_indicator(rows))
    }

    /// The unit's own targets, the latest period first.
    pub async fn targets(&self, unit: &str) -> Result<Vec<UnitTarget>, StoreError> {
        let sql = "select indicator, period, target from targets
            where unit = $1 and counts order by period desc";
        let rows: Vec<(String, String, i64)> =
            reading!(self.pool, |db| sqlx::query_as(sql).bind(unit).fetch_all(db).await)?;
        let target = |(indicator, period, target)| UnitTarget { indicator, period, target };
        Ok(rows.into_iter().map(target).collect())
    }

    /// A class from the best or the worst on, without shares of so few that the reader is not told.
    pub async fn extremes(
        &self,
        among: Among<'_>,
        end: End,
        page: Page,
    ) -> Result<Vec<Listed>, StoreError> {
        let sql = match end {
            End::Best => {
                "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and period = $2 and class = $3
                  and rate is not null and coalesce(denominator, $4) >= $4
                  order by rate desc, unit limit $5 offset $6"
            }
            End::Worst => {
                "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and period = $2 and class = $3
                  and rate is not null and coalesce(denominator, $4) >= $4
                  order by rate, unit limit $5 offset $6"
            }
        };
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(among.indicator).bind(among.period);
            let query = query.bind(among.class).bind(page.fewest);
            query.bind(page.most).bind(page.skip).fetch_all(db).await
        })?;
        Ok(all_listed(rows))
    }

    /// Who stands right above and right below a rate in a class; of equals nobody, and nobody whose share is
    /// of fewer than `fewest`.
    pub async fn neighbours(
        &self,
        among: Among<'_>,
        rate: i64,
        fewest: i64,
    ) -> Result<[Option<Listed>; 2], StoreError> {
        let above =
            "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and period = $2 and class = $3
              and rate > $4 and coalesce(denominator, $5) >= $5 order by rate, unit limit 1";
        let below =
            "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and period = $2 and class = $3
              and rate < $4 and coalesce(denominator, $5) >= $5 order by rate desc, unit limit 1";
        Ok([
            self.neighbour(above, among, rate, fewest).await?,
            self.neighbour(below, among, rate, fewest).await?,
        ])
    }

    async fn neighbour(
        &self,
        sql: &'static str,
        among: Among<'_>,
        rate: i64,
        fewest: i64,
    ) -> Result<Option<Listed>, StoreError> {
        let row: Option<FigureRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(among.indicator).bind(among.period);
            query.bind(among.class).bind(rate).bind(fewest).fetch_optional(db).await
        })?;
        Ok(row.and_then(|row| Some(listed(row)?.1)))
    }

    /// The units right under one with their figures from one day on to another, by unit.
    pub async fn parts(
        &self,
        above: &str,
        indicator: &str,
        between: [Date; 2],
    ) -> Result<Vec<Listed>, StoreError> {
        // Not joined: SQLite would begin at the indicator and walk all its figures.
        let sql = "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where unit in (select id from units where parent = $1)
              and indicator = $2 and ends >= $3 and ends <= $4
             order by unit, ends, period";
        let [from, to] = between.map(|day| day.to_string());
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(above).bind(indicator);
            query.bind(&from).bind(&to).fetch_all(db).await
        })?;
        Ok(all_listed(rows))
    }

    /// The figures of a class from one day on to another, by unit.
    pub async fn of_class(
        &self,
        class: &str,
        indicator: &str,
        between: [Date; 2],
    ) -> Result<Vec<Listed>, StoreError> {
        let sql = "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and class = $2 and period in
                (select p.period from figure_periods p where p.indicator = $1 and p.class = $2
                  and p.ends >= $3 and p.ends <= $4)
             order by unit, ends, period";
        let [from, to] = between.map(|day| day.to_string());
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(indicator).bind(class);
            query.bind(&from).bind(&to).fetch_all(db).await
        })?;
        Ok(all_listed(rows))
    }

    /// Has a class figures of an indicator in this period?
    pub async fn has_period(
        &self,
        class: &str,
        indicator: &str,
        period: &str,
    ) -> Result<bool, StoreError> {
        let sql = "select count(*) from figure_periods
            where class = $1 and indicator = $2 and period = $3";
        let count: i64 = reading!(self.pool, |db| {
            sqlx::query_scalar(sql).bind(class).bind(indicator).bind(period).fetch_one(db).await
        })?;
        Ok(count > 0)
    }

    /// The printed averages of a plan's levels beside the means of their rows.
    pub async fn averages(
        &self,
        indicator: &str,
        edition: i64,
    ) -> Result<Vec<LevelAverage>, StoreError> {
        let sql = "select a.level, a.period, a.rate, a.target, a.source,
                (select cast(avg(f.rate) as double precision) from figures f
                 where f.indicator = a.indicator and f.period = a.period and f.counts
                   and f.class = $2 || ':' || a.level)
            from published_averages a
            where a.indicator = $1
              and a.version = (select max(b.version) from published_averages b
                   where b.indicator = a.indicator and b.period = a.period and b.level = a.level)
            order by case a.level when 'department' then 1 when 'district' then 2 else 3 end";
        type Row = (String, String, Option<i64>, Option<i64>, String, Option<f64>);
        let edition = edition.to_string();
        let rows: Vec<Row> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(indicator).bind(&edition).fetch_all(db).await
        })?;
        let average = |(level, period, printed, target, source, mean): Row| {
            let level = level.parse().ok()?;
            let period = period.parse().ok()?;
            let mean = mean.map(half_up);
            Some(LevelAverage { level, period, printed, mean, target, source })
        };
        Ok(rows.into_iter().filter_map(average).collect())
    }

    /// How many ratings of each level were given in each month from one on, the latest first; of a unit
    /// or, without one, of all.
    pub async fn rating_months(
        &self,
        unit: Option<&str>,
        from: &str,
    ) -> Result<Vec<(String, [u64; 5])>, StoreError> {
        let sql = "select period, level, count from rating_totals
            where unit = $1 and period >= $2 order by period desc, level";
        let unit = unit.unwrap_or(ALL_UNITS);
        let rows: Vec<(String, i64, i64)> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(unit).bind(from).fetch_all(db).await
        })?;
        let mut months: Vec<(String, [u64; 5])> = Vec::new();
        for (period, level, count) in rows {
            if months.last().is_none_or(|(month, _)| *month != period) {
                months.push((period, [0; 5]));
            }
            if let Some((_, counts)) = months.last_mut() {
                put(counts, level, count);
            }
        }
        Ok(months)
    }

    /// How many ratings of each level, 1 to 5, were given from one month to another, of a unit or,
    /// without one, of all.
    pub async fn rating_counts(
        &self,
        unit: Option<&str>,
        from: &str,
        to: &str,
    ) -> Result<[u64; 5], StoreError> {
        let sql = "select level, cast(sum(count) as bigint) from rating_totals
            where unit = $1 and period >= $2 and period <= $3 group by level";
        let unit = unit.unwrap_or(ALL_UNITS);
        let rows: Vec<(i64, i64)> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(unit).bind(from).bind(to).fetch_all(db).await
        })?;
        let mut counts = [0; 5];
        rows.into_iter().for_each(|(level, count)| put(&mut counts, level, count));
        Ok(counts)
    }
}

/// The count of a level, 1 to 5.
fn put(counts: &mut [u64; 5], level: i64, count: i64) {
    let at = usize::try_from(level - 1).unwrap_or(usize::MAX);
    if let (Some(place), Ok(count)) = (counts.get_mut(at), u64::try_from(count)) {
        *place = count;
    }
}

/// The rows whose period can be read, with their units.
pub(super) fn all_listed(rows: Vec<FigureRow>) -> Vec<Listed> {
    rows.into_iter().filter_map(|row| Some(listed(row)?.1)).collect()
}

/// The rows whose period can be read, with their indicators.
pub(super) fn by_indicator(rows: Vec<FigureRow>) -> Vec<(String, Figure)> {
    let figure = |row| listed(row).map(|(indicator, one)| (indicator, one.figure));
    rows.into_iter().filter_map(figure).collect()
}

/// The indicator and the figure of a row; none where its period cannot be read.
pub(super) fn listed(row: FigureRow) -> Option<(String, Listed)> {
    let (indicator, unit, period, numerator, denominator, rate, target, source, at) = row;
    let period = period.parse().ok()?;
    let taken_in = Some(Moment(at).date());
    let figure = Figure { period, numerator, denominator, rate, target, source, taken_in };
    Some((indicator, Listed { unit, figure }))
}

/// Hundredths of a percent as a whole number, half up.
#[expect(clippy::cast_possible_truncation, reason = "rates lie in 0..=10000")]
fn half_up(rate: f64) -> i64 {
    (rate + 0.5).floor() as i64
}
