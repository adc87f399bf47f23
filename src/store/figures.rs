//! Reading figures: what a unit reached, its target, its peers, and the satisfaction counters.

use super::{Store, StoreError};
use crate::kpi::LevelAverage;

/// A unit's figure of one indicator in the latest period that has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitFigure {
    pub indicator: String,
    pub period: String,
    pub numerator: Option<i64>,
    pub denominator: Option<i64>,
    /// Hundredths of a percent.
    pub rate: Option<i64>,
    pub source: String,
}

/// A unit's target of one indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitTarget {
    pub indicator: String,
    pub period: String,
    pub target: i64,
}

type FigureRow = (String, String, Option<i64>, Option<i64>, Option<i64>, String);

impl Store {
    /// The latest figure of every indicator that the unit has.
    pub async fn latest_figures(&self, unit: &str) -> Result<Vec<UnitFigure>, StoreError> {
        let sql = "select f.indicator, f.period, f.numerator, f.denominator, f.rate, f.source
            from figures f
            where f.unit = $1
              and f.ends = (select max(g.ends) from figures g
                            where g.unit = f.unit and g.indicator = f.indicator)
              and f.version = (select max(h.version) from figures h
                               where h.unit = f.unit and h.indicator = f.indicator
                                 and h.ends = f.ends and h.period = f.period)
            order by f.indicator, f.period";
        let rows: Vec<FigureRow> =
            reading!(self.pool, |db| sqlx::query_as(sql).bind(unit).fetch_all(db).await)?;
        let figure = |(indicator, period, numerator, denominator, rate, source)| UnitFigure {
            indicator,
            period,
            numerator,
            denominator,
            rate,
            source,
        };
        Ok(rows.into_iter().map(figure).collect())
    }

    /// The unit's latest targets.
    pub async fn targets(&self, unit: &str) -> Result<Vec<UnitTarget>, StoreError> {
        let sql = "select t.indicator, t.period, t.target from targets t
            where t.unit = $1
              and t.version = (select max(u.version) from targets u where u.unit = t.unit
                               and u.indicator = t.indicator and u.period = t.period)
            order by t.period desc";
        let rows: Vec<(String, String, i64)> =
            reading!(self.pool, |db| sqlx::query_as(sql).bind(unit).fetch_all(db).await)?;
        let target = |(indicator, period, target)| UnitTarget { indicator, period, target };
        Ok(rows.into_iter().map(target).collect())
    }

    /// The rates of all units of a level and edition in one period, for rank and share at the top.
    pub async fn peer_rates(
        &self,
        indicator: &str,
        period: &str,
        level: &str,
        edition: i64,
    ) -> Result<Vec<i64>, StoreError> {
        let sql = "select f.rate from units u join figures f on f.unit = u.id
            where f.indicator = $1 and f.period = $2 and u.level = $3 and u.edition = $4
              and f.rate is not null
              and f.version = (select max(g.version) from figures g where g.indicator = f.indicator
                               and g.period = f.period and g.unit = f.unit)";
        let query = reading!(self.pool, |db| {
            sqlx::query_scalar::<_, i64>(sql)
                .bind(indicator)
                .bind(period)
                .bind(level)
                .bind(edition)
                .fetch_all(db)
                .await
        });
        Ok(query?)
    }

    /// The printed averages of a plan's levels beside the means of their rows.
    pub async fn averages(
        &self,
        indicator: &str,
        edition: i64,
    ) -> Result<Vec<LevelAverage>, StoreError> {
        let sql = "select a.level, a.period, a.rate, a.target, a.source,
                (select cast(avg(f.rate) as double precision) from figures f
                 join units u on u.id = f.unit
                 where f.indicator = a.indicator and f.period = a.period and u.level = a.level
                   and u.edition = $2
                   and f.version = (select max(g.version) from figures g
                        where g.indicator = f.indicator and g.period = f.period and g.unit = f.unit))
            from published_averages a
            where a.indicator = $1
              and a.version = (select max(b.version) from published_averages b
                   where b.indicator = a.indicator and b.period = a.period and b.level = a.level)
            order by case a.level when 'department' then 1 when 'district' then 2 else 3 end";
        type Row = (String, String, Option<i64>, Option<i64>, String, Option<f64>);
        let rows: Vec<Row> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(indicator).bind(edition).fetch_all(db).await
        })?;
        let average = |(level, period, printed, target, source, mean): Row| {
            let level = level.parse().ok()?;
            let period = period.parse().ok()?;
            let mean = mean.map(half_up);
            Some(LevelAverage { level, period, printed, mean, target, source })
        };
        Ok(rows.into_iter().filter_map(average).collect())
    }

    /// How many ratings of each level, 1 to 5, were given from one month to another.
    pub async fn rating_counts(&self, from: &str, to: &str) -> Result<[u64; 5], StoreError> {
        let sql = "select level, cast(sum(count) as bigint) from rating_counters
            where period >= $1 and period <= $2 group by level";
        let rows: Vec<(i64, i64)> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(from).bind(to).fetch_all(db).await
        })?;
        let mut counts = [0; 5];
        for (level, count) in rows {
            let at = usize::try_from(level - 1).unwrap_or(usize::MAX);
            if let (Some(place), Ok(count)) = (counts.get_mut(at), u64::try_from(count)) {
                *place = count;
            }
        }
        Ok(counts)
    }
}

/// Hundredths of a percent as a whole number, half up.
#[expect(clippy::cast_possible_truncation, reason = "rates lie in 0..=10000")]
fn half_up(rate: f64) -> i64 {
    (rate + 0.5).floor() as i64
}
