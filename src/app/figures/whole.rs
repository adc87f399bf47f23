//! The units under one: each of them, all together, and the place of one among the others.

use super::Told;
use crate::app::workbench::Workbench;
use crate::kpi::answer::{self, Listed};
use crate::kpi::{self, Indicator, Months, Query, Reader};
use crate::reply::Say;
use crate::say;
use crate::store::{Among, StoreError};
use crate::units::{Level, Unit};
use crate::when::{Date, Period};

/// The units right under one with their figures of a period; the list is empty where they have none of it.
pub(super) struct Parts<'u> {
    pub above: &'u Unit,
    pub indicator: &'static Indicator,
    level: Level,
    period: Period,
    latest: Period,
    /// How many units there are, with figures or without.
    among: i64,
    pub listed: Vec<Listed>,
    /// Where the period was added up from months.
    months: Option<Months>,
}

impl Workbench<'_> {
    /// Each of the units under one.
    pub(super) async fn parts(
        &self,
        query: &Query,
        above: &Unit,
        today: Date,
    ) -> Result<Told, StoreError> {
        for above in self.editions_of(above) {
            // Another edition's province may be nobody of the reader's.
            let Some(query) = &query.narrowed(&[above], &self.known.units) else { continue };
            let Some(parts) = self.parts_of(query, above).await? else { continue };
            if parts.listed.is_empty() {
                return Ok(parts.not_then().into());
            }
            let (indicator, listed) = (parts.indicator, &parts.listed);
            let units = &self.known.units;
            let mut text = answer::parts(above, indicator, listed, units, query.reader, today);
            text.extend(parts.months.map(answer::added_up));
            let chart = self.drawn(indicator, query, today).parts(above, listed);
            return Ok(Told { text, chart, about: None });
        }
        Ok(vec![say!("kpi-no-figures", unit = above.official.as_str())].into())
    }

    /// How the province stands: by a figure of its own, else by what a plan printed for its levels, else by the
    /// figures of its units together; of the newest edition that has any.
    pub(super) async fn province(
        &self,
        unit: &Unit,
        query: &Query,
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        for above in self.editions_of(unit) {
            let Some(query) = &query.narrowed(&[above], &self.known.units) else { continue };
            let facts = self.facts(query, above, today).await?;
            if facts.now.is_some() {
                return Ok(answer::standing(&facts, &self.known.units));
            }
            let printed = self.printed(query, above).await?;
            if let Some(text) = printed {
                return Ok(text);
            }
            let Some(parts) = self.parts_of(query, above).await? else { continue };
            return Ok(match parts.listed.is_empty() {
                true => parts.not_then(),
                false => {
                    let Parts { above, indicator, listed, among, .. } = &parts;
                    let mut text =
                        answer::whole(above, indicator, listed, *among, query.reader, today);
                    text.extend(parts.months.map(answer::added_up));
                    text
                }
            });
        }
        let name = unit.official.as_str();
        Ok(vec![match query.indicator {
            Some(one) => say!("kpi-no-data", unit = name, what = one.name()),
            None => say!("kpi-no-figures", unit = name),
        }])
    }

    /// What a plan printed for the levels, where that is what is asked for.
    async fn printed(&self, query: &Query, above: &Unit) -> Result<Option<Vec<Say>>, StoreError> {
        let asks_share = query.indicator.is_none_or(|one| one == &kpi::ONLINE_SHARE);
        if !asks_share || query.level.is_some() || !query.open.has(&kpi::ONLINE_SHARE) {
            return Ok(None);
        }
        let edition = i64::from(above.edition);
        let averages = self.app.store.averages(kpi::ONLINE_SHARE.id, edition).await?;
        let asked = query.periods.first().copied();
        let is_of_its_time = |period: Period| {
            period.first_day() >= above.valid_from
                && above.valid_to.is_none_or(|last| period.last_day() <= last)
        };
        let fits = averages.first().is_some_and(|one| {
            is_of_its_time(one.period) && asked.is_none_or(|asked| asked == one.period)
        });
        Ok(fits.then(|| kpi::overview(above, &averages)))
    }

    /// The figures of the units under one; none where no unit of that level has any at all. A period that was not
    /// taken in is added up from its months.
    pub(super) async fn parts_of<'u>(
        &'u self,
        query: &Query,
        above: &'u Unit,
    ) -> Result<Option<Parts<'u>>, StoreError> {
        let units = &self.known.units;
        let of_level = |unit: &&Unit| query.level.is_none_or(|level| unit.level == level);
        let Some(first) = units.children(&above.id).find(of_level) else { return Ok(None) };
        let (level, class) = (first.level, first.class());
        let (indicator, latest) = self.of_class(query, &class).await?;
        let Some(latest) = latest else { return Ok(None) };
        let period = query.periods.first().copied().unwrap_or(latest);
        let between = [period.first_day(), period.last_day()];
        let found = self.app.store.parts(&above.id, indicator.id, between).await?;
        let of_level = |one: &Listed| units.get(&one.unit).is_some_and(|unit| unit.level == level);
        let found: Vec<Listed> = found.into_iter().filter(of_level).collect();
        let mut listed = kpi::each_at(indicator, &found, period, query.reader);
        // Null comes last, the higher share first; of equals who stands first in the directory.
        listed.sort_by_key(|one| std::cmp::Reverse(one.figure.rate));
        let among = units.children(&above.id).filter(|unit| unit.level == level).count();
        let among = i64::try_from(among).unwrap_or(i64::MAX);
        let months = kpi::months_within(&found, period);
        Ok(Some(Parts { above, indicator, level, period, latest, among, listed, months }))
    }

    /// The place of a unit, with who stands right above and below it.
    pub(super) async fn rank(
        &self,
        query: &Query,
        unit: &Unit,
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let facts = self.facts(query, unit, today).await?;
        let now = facts.now.as_ref().filter(|_| facts.placed.is_some());
        let Some((now, rate)) = now.and_then(|now| Some((now, now.rate?))) else {
            return Ok(self.told_of(query, &facts).text);
        };
        let (period, class) = (now.period.to_string(), unit.class());
        let among = Among { indicator: facts.indicator.id, period: &period, class: &class };
        // Who may see the own few may not see those of others.
        let fewest = Reader::Outsider.fewest();
        let beside = self.app.store.neighbours(among, rate, fewest).await?;
        Ok(answer::ranked(&facts, &beside, &self.known.units))
    }
}

impl Parts<'_> {
    /// There are figures, but none of this period.
    fn not_then(&self) -> Vec<Say> {
        vec![answer::not_then(self.level, self.indicator, self.period, self.latest)]
    }
}
