//! Who rose or fell most between two periods that are over.

use super::Told;
use super::lists::List;
use crate::app::workbench::Workbench;
use crate::kpi::answer::{self, Listed, Moved};
use crate::kpi::{Ask, Query, Reader};
use crate::store::StoreError;
use crate::when::{Date, Period};

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
        let between = [periods[0].first_day(), now.last_day()];
        let store = &self.app.store;
        let figures = store.of_class(&list.class, list.indicator.id, between).await?;
        let units = figures.chunk_by(|one, next| one.unit == next.unit);
        let mut moved: Vec<Moved> =
            units.filter_map(|of_unit| between_periods(of_unit, periods)).collect();
        moved.sort_by_key(|one| if query.ask == Ask::Risers { -one.by() } else { one.by() });
        moved.truncate(usize::try_from(query.most).unwrap_or(usize::MAX));
        let units = &self.known.units;
        let mut text = answer::moved(query.ask, list.indicator, list.level, periods, &moved, units);
        let latest = figures.iter().find(|one| one.figure.period == now);
        text.extend(latest.into_iter().flat_map(|one| answer::provenance(&one.figure, today)));
        Ok(text.into())
    }
}

/// A unit with a share of enough in both periods.
fn between_periods(of_unit: &[Listed], [before, now]: [Period; 2]) -> Option<Moved> {
    let at = |period: Period| {
        let told = of_unit.iter().find(|one| one.figure.period == period)?;
        let is_told = !told.figure.is_hidden(Reader::Outsider);
        told.figure.rate.filter(|_| is_told)
    };
    Some(Moved { unit: of_unit.first()?.unit.clone(), from: at(before)?, to: at(now)? })
}
