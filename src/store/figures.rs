//! Reading figures: what a unit reached, its place among others, who is below, and the satisfaction counters.

use super::ratings::ALL_UNITS;
use super::{Store, StoreError};
use crate::kpi::answer::Below;
use crate::kpi::{Figure, LevelAverage, Listed, Placed};
use crate::when::Moment;

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
            from told_figures f where f.unit = $1
              and f.ends = (select max(g.ends) from figures g where g.unit = f.unit
                            and g.indicator = f.indicator and g.counts)
            order by f.indicator, f.period";
        let rows: Vec<FigureRow> =
            reading!(self.pool, |db| sqlx::query_as(sql).bind(unit).fetch_all(db).await)?;
        let figure = |row| listed(row).map(|(indicator, one)| (indicator, one.figure));
        Ok(rows.into_iter().filter_map(figure).collect())
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

    /// The place of a rate among the units of its class.
    pub async fn place(&self, among: Among<'_>, rate: i64) -> Result<Placed, StoreError> {
        let sql = "select
            (select count(*) from figures where indicator = $1 and period = $2 and class = $3
                and counts and rate > $4) + 1,
            (select count(*) from figures where indicator = $1 and period = $2 and class = $3
                and counts and rate is not null),
            (select count(*) from figures where indicator = $1 and period = $2 and class = $3
                and counts and rate >= 10000)";
        let (rank, of, full): (i64, i64, i64) = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(among.indicator).bind(among.period);
            query.bind(among.class).bind(rate).fetch_one(db).await
        })?;
        Ok(Placed { rank, of, full })
    }

    /// The best or the worst of a class.
    pub async fn extremes(
        &self,
        among: Among<'_>,
        end: End,
        most: i64,
    ) -> Result<Vec<Listed>, StoreError> {
        let sql = match end {
            End::Best => {
                "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and period = $2 and class = $3
                  and rate is not null order by rate desc, unit limit $4"
            }
            End::Worst => {
                "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and period = $2 and class = $3
                  and rate is not null order by rate, unit limit $4"
            }
        };
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(among.indicator).bind(among.period);
            query.bind(among.class).bind(most).fetch_all(db).await
        })?;
        Ok(rows.into_iter().filter_map(|row| Some(listed(row)?.1)).collect())
    }

    /// Who of a class is below the target, or where none was given below the plan's goal.
    pub async fn below(
        &self,
        among: Among<'_>,
        goal: Option<i64>,
        most: i64,
    ) -> Result<Below, StoreError> {
        let sql = "select count(*), coalesce(sum(case when rate < coalesce(target, $4) then 1 else 0 end), 0)
            from figures where indicator = $1 and period = $2 and class = $3 and counts
              and rate is not null and coalesce(target, $4) is not null";
        let (of, count): (i64, i64) = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(among.indicator).bind(among.period);
            query.bind(among.class).bind(goal).fetch_one(db).await
        })?;
        let sql = "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and period = $2 and class = $3
              and rate < coalesce(target, $4)
             order by coalesce(target, $4) - rate desc, unit limit $5";
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(among.indicator).bind(among.period);
            query.bind(among.class).bind(goal).bind(most).fetch_all(db).await
        })?;
        let furthest = rows.into_iter().filter_map(|row| Some(listed(row)?.1)).collect();
        Ok(Below { count, of, furthest })
    }

    /// The units right under one in a period, the best first.
    pub async fn parts(
        &self,
        above: &str,
        indicator: &str,
        period: &str,
    ) -> Result<Vec<Listed>, StoreError> {
        let sql = "select f.indicator, f.unit, f.period, f.numerator, f.denominator, f.rate, f.target, f.source, f.at
            from told_figures f join units u on u.id = f.unit
            where u.parent = $1 and indicator = $2 and period = $3
             order by rate is null, rate desc, u.position";
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(above).bind(indicator).bind(period).fetch_all(db).await
        })?;
        Ok(rows.into_iter().filter_map(|row| Some(listed(row)?.1)).collect())
    }

    /// The periods that a class has figures of, by indicator; of each indicator the latest first.
    pub async fn latest_periods(&self, class: &str) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "select p.indicator, p.period from figure_periods p where p.class = $1
            and p.ends = (select max(q.ends) from figure_periods q
                where q.class = p.class and q.indicator = p.indicator)
            order by p.indicator, p.period desc";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).bind(class).fetch_all(db).await)?)
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
