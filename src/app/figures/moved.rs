//! Who rose or fell most between two periods that are over.

use super::Told;
use super::lists::{List, page};
use crate::app::workbench::Workbench;
use crate::kpi::answer::{self, Listed, Moved};
use crate::kpi::{Ask, Query};
use crate::store::{Among, End, StoreError};
use crate::when::Date;

impl Workbench<'_> {
    pub(super) async fn moved(
        &self,
        query: &Query,
        list: &List,
        today: Date,
    ) -> Result<Told, StoreError> {
        let over = list.period.last_day() < today;
        let now = if over { list.period } else { list.period.before() };
        let periods = [now.before(), now];
        let end = if query.ask == Ask::Risers { End::Best } else { End::Worst };
        let among = Among { period: &now.to_string(), ..list.among("") };
        let found = self.app.store.moved(among, periods[0], end, page(query)).await?;
        let moved: Vec<Moved> = found.iter().filter_map(of_two).collect();
        let units = &self.known.units;
        let mut text = answer::moved(query.ask, list.indicator, list.level, periods, &moved, units);
        let latest = found.first().map(|(_, one)| answer::provenance(&one.figure, today));
        text.extend(latest.into_iter().flatten());
        Ok(text.into())
    }
}

fn of_two((from, listed): &(i64, Listed)) -> Option<Moved> {
    Some(Moved { unit: listed.unit.clone(), from: *from, to: listed.figure.rate? })
}
