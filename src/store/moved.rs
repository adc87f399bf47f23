//! Which units of a class rose or fell most between two periods.

use super::figures::listed;
use super::{Among, End, Page, Store, StoreError};
use crate::kpi::Listed;
use crate::when::Period;

/// The share then, and a figure without its indicator.
type MovedRow =
    (i64, String, String, Option<i64>, Option<i64>, Option<i64>, Option<i64>, String, i64);

/// Those that are told are found first; only of them is read where they come from.
const MOVED: &str =
    "select top.rate_then, n.unit, n.period, n.numerator, n.denominator, n.rate, n.target,
        n.source, n.at
    from (select n.unit as unit, e.rate as rate_then, n.rate - e.rate as by_points
          from figures n join figures e on e.unit = n.unit and e.indicator = n.indicator
              and e.ends = $7 and e.period = $4 and e.counts
          where n.indicator = $1 and n.period = $2 and n.class = $3 and n.counts
              and n.rate is not null and e.rate is not null
              and coalesce(n.denominator, $5) >= $5 and coalesce(e.denominator, $5) >= $5
          order by n.rate - e.rate /* end */, n.unit limit $6) top
    cross join told_figures n where n.unit = top.unit and n.indicator = $1 and n.period = $2
    order by top.by_points /* end */, n.unit";
const MARK: &str = "/* end */";

impl Store {
    /// The units of a class that rose or fell most since an earlier period, with their share then; of enough in both.
    pub async fn moved(
        &self,
        among: Among<'_>,
        earlier: Period,
        end: End,
        page: Page,
    ) -> Result<Vec<(i64, Listed)>, StoreError> {
        let sql = match end {
            End::Best => MOVED.replace(MARK, "desc"),
            End::Worst => MOVED.replace(MARK, "asc"),
        };
        let sql = sqlx::AssertSqlSafe(sql);
        let rows: Vec<MovedRow> = reading!(self.pool, |db| {
            let query = sqlx::query_as(sql).bind(among.indicator).bind(among.period);
            let query = query.bind(among.class).bind(earlier.to_string());
            let query = query.bind(page.fewest).bind(page.most);
            query.bind(earlier.last_day().to_string()).fetch_all(db).await
        })?;
        let moved = |(from, unit, period, numerator, denominator, rate, target, source, at)| {
            let row =
                (String::new(), unit, period, numerator, denominator, rate, target, source, at);
            Some((from, listed(row)?.1))
        };
        Ok(rows.into_iter().filter_map(moved).collect())
    }
}
