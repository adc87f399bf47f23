//! Answers that need figures of the database: a unit's, and the satisfaction so far.

use super::workbench::Workbench;
use crate::reply::Reply;
use crate::store::StoreError;
use crate::units::Level;
use crate::when::{Moment, Period};
use crate::{kpi, rating, say};

impl Workbench<'_> {
    /// The latest figures of a unit.
    pub(super) async fn figures(&self, id: &str) -> Result<Reply, StoreError> {
        let Some(unit) = self.known.units.get(id) else {
            return Ok(Reply::say(vec![say!("stale")]));
        };
        let store = &self.app.store;
        if unit.level == Level::Province {
            let averages = store.averages(kpi::ONLINE_SHARE.id, i64::from(unit.edition)).await?;
            return Ok(Reply::say(vec![say!("lines", lines = kpi::overview(unit, &averages))]));
        }
        let figures = store.latest_figures(id).await?;
        let targets = store.targets(id).await?;
        let figure = |id: &str| figures.iter().find(|figure| figure.indicator == id);
        let count = |id: &str| figure(id).and_then(|figure| figure.numerator);
        let main = figure(kpi::ONLINE_SHARE.id);
        let peers = match main {
            Some(main) => {
                let (level, edition) = (unit.level.as_str(), i64::from(unit.edition));
                store.peer_rates(&main.indicator, &main.period, level, edition).await?
            }
            None => Vec::new(),
        };
        let target = targets.iter().find(|target| target.indicator == kpi::ONLINE_SHARE.id);
        let (total, full, partial) =
            (count(kpi::TOTAL.id), count(kpi::FULL.id), count(kpi::PARTIAL.id));
        let facts = kpi::Facts {
            unit,
            period: main.and_then(|figure| figure.period.parse().ok()),
            rate: main.and_then(|figure| figure.rate),
            target: target.map(|target| target.target),
            peers,
            counts: total
                .zip(full)
                .zip(partial)
                .map(|((total, full), partial)| [total, full, partial]),
            source: main.map(|figure| figure.source.clone()).unwrap_or_default(),
        };
        let lines = kpi::answer(&facts, &self.known.units);
        Ok(Reply::say(vec![say!("lines", lines = lines)]))
    }

    /// The satisfaction so far this year against the goal.
    pub(super) async fn progress(&self, now: Moment) -> Result<Reply, StoreError> {
        let year = now.date().year();
        let (from, to) = (format!("{year:04}-01"), format!("{year:04}-12"));
        let counts = self.app.store.rating_counts(&from, &to).await?;
        let lines = rating::progress(counts, Period::Year { year });
        Ok(Reply::say(vec![say!("lines", lines = lines)]))
    }
}
