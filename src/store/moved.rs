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
    "select cast(top.rate_then as bigint), n.unit, n.period, n.numerator, n.denominator, n.rate, n.target,
        n.source, n.at
    from (select unit, sum(case when period = $4 then rate else 0 end) as rate_then,
              sum(case when period = $2 then rate else -rate end) as by_points
          from figures where indicator = $1 and period in ($2, $4) and class = $3 and counts
              and rate is not null and coalesce(denominator, $5) >= $5
          group by unit having count(*) = 2 order by by_points /* end */, unit limit $6) top
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
            query.bind(page.fewest).bind(page.most).fetch_all(db).await
        })?;
        let moved = |(from, unit, period, numerator, denominator, rate, target, source, at)| {
            let row =
                (String::new(), unit, period, numerator, denominator, rate, target, source, at);
            Some((from, listed(row)?.1))
        };
        Ok(rows.into_iter().filter_map(moved).collect())
    }
}
