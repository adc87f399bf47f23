//! Reading figures for files: a whole class of units, or everything of a unit.

use super::figures::{FigureRow, all_listed, by_indicator};
use super::{Among, Store, StoreError};
use crate::kpi::{Figure, Listed};

impl Store {
    /// The figures of a class in a period, the best first, those without a share last.
    pub async fn figures_of_class(
        &self,
        among: Among<'_>,
        most: i64,
    ) -> Result<Vec<Listed>, StoreError> {
        let sql = "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where indicator = $1 and period = $2 and class = $3
             order by rate is null, rate desc, unit limit $4";
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(among.indicator).bind(among.period);
            query.bind(among.class).bind(most).fetch_all(db).await
        })?;
        Ok(all_listed(rows))
    }

    /// Every figure of a unit with its indicator, the latest first.
    pub async fn all_figures_of(
        &self,
        unit: &str,
        most: i64,
    ) -> Result<Vec<(String, Figure)>, StoreError> {
        let sql = "select indicator, unit, period, numerator, denominator, rate, target, source, at
            from told_figures where unit = $1 order by ends desc, period desc, indicator limit $2";
        let rows: Vec<FigureRow> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(unit).bind(most).fetch_all(db).await
        })?;
        Ok(by_indicator(rows))
    }
}
