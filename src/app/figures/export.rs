//! Figures as a file: of a unit every indicator over time, of a list all its units.

use crate::app::workbench::Workbench;
use crate::kpi::export::{Entry, table};
use crate::kpi::{self, Ask, Indicator, Listed, Query, Reader, SATISFACTION};
use crate::reply::Reply;
use crate::say;
use crate::store::StoreError;
use crate::units::{Level, Unit};
use crate::when::{Date, Moment};

/// A list as it is written down, and what it is of.
struct Whole {
    about: String,
    indicator: &'static Indicator,
    listed: Vec<Listed>,
}

/// A level in the name of a file.
fn level_named(level: Level) -> &'static str {
    match level {
        Level::Province => "tinh",
        Level::Department => "so nganh",
        Level::District => "huyen",
        Level::Commune => "xa phuong",
    }
}

/// So many rows at most; the units of a province in a year have fewer.
const MOST_ROWS: i64 = 2_000;

impl Workbench<'_> {
    /// What was asked last, whole, as a workbook; none where the reader may not be told.
    pub(in crate::app) async fn export(
        &self,
        query: &Query,
        now: Moment,
    ) -> Result<Option<Reply>, StoreError> {
        let today = now.date();
        let units = &self.known.units;
        let mut named: Vec<&Unit> = Vec::new();
        for unit in query.units.iter().filter_map(|id| units.get(id)) {
            named.push(self.of_the_time(unit, query).await?);
        }
        let Some(query) = &query.narrowed(&named, units) else { return Ok(None) };
        let (about, entries) = match (query.ask, named.as_slice()) {
            (ask, named) if ask.is_of_level() => {
                self.entries_of(self.whole_level(query, named).await?)
            }
            (Ask::Children, [above, ..]) => self.entries_of(self.whole_unit(query, above).await?),
            (_, [above, ..]) if above.level == Level::Province => {
                self.entries_of(self.whole_unit(query, above).await?)
            }
            (_, [one, ..]) => (one.official.clone(), self.all_of(query, &named, today).await?),
            (_, []) => (String::new(), Vec::new()),
        };
        if entries.is_empty() {
            return Ok(Some(Reply::say(vec![say!("export-nothing")])));
        }
        let rows = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        let file = table(&about, &entries, query.reader, today);
        let text = vec![say!("export-sent", rows = rows)];
        Ok(Some(Reply { file: Some(Box::new(file)), ..Reply::say(text) }))
    }

    /// Every unit of a level in the period.
    async fn whole_level(
        &self,
        query: &Query,
        named: &[&Unit],
    ) -> Result<Option<Whole>, StoreError> {
        let Ok(list) = self.list(query, named).await? else { return Ok(None) };
        let period = list.period.to_string();
        let listed = match &list.summed {
            Some(summed) => summed.listed.clone(),
            None => self.app.store.figures_of_class(list.among(&period), MOST_ROWS).await?,
        };
        let about = format!("{} {period}", level_named(list.level));
        Ok(Some(Whole { about, indicator: list.indicator, listed }))
    }

    /// Every unit right under one; of a province in the newest edition that has figures.
    async fn whole_unit(&self, query: &Query, above: &Unit) -> Result<Option<Whole>, StoreError> {
        for above in self.editions_of(above) {
            let Some(query) = &query.narrowed(&[above], &self.known.units) else { continue };
            let Some(parts) = self.parts_of(query, above).await? else { continue };
            if !parts.listed.is_empty() {
                let about = parts.above.official.clone();
                return Ok(Some(Whole { about, indicator: parts.indicator, listed: parts.listed }));
            }
        }
        Ok(None)
    }

    /// The rows of a list, with places where the indicator may be ranked.
    fn entries_of(&self, whole: Option<Whole>) -> (String, Vec<Entry<'_>>) {
        let Some(Whole { about, indicator, listed }) = whole else {
            return (String::new(), Vec::new());
        };
        // A share of too few has no place.
        let has_place = |one: &&Listed| !one.figure.is_hidden(Reader::Outsider);
        let placed = listed.iter().filter(has_place);
        let rates: Vec<i64> = placed.filter_map(|one| one.figure.rate).collect();
        let entry = |one: Listed| {
            let unit = self.known.units.get(&one.unit)?;
            let is_ranked = indicator.ranked.contains(&unit.level) && has_place(&&one);
            let rank = one.figure.rate.filter(|_| is_ranked).map(|rate| kpi::rank(rate, &rates));
            Some(Entry { unit, indicator, figure: one.figure, rank })
        };
        (about, listed.into_iter().filter_map(entry).collect())
    }

    /// Every figure of a unit or of the two that were compared: by indicator, the latest first. Satisfaction
    /// is counted from the ratings.
    async fn all_of<'u>(
        &self,
        query: &Query,
        named: &[&'u Unit],
        today: Date,
    ) -> Result<Vec<Entry<'u>>, StoreError> {
        let mut entries = Vec::new();
        for asked in named {
            let unit = *asked;
            let mut figures = self.app.store.all_figures_of(&unit.id, MOST_ROWS).await?;
            let place = |id: &str| kpi::INDICATORS.iter().position(|one| one.id == id);
            figures.retain(|(id, _)| query.open.has_id(id));
            figures.sort_by_key(|(id, _)| place(id));
            let entry = |(id, figure): (String, _)| {
                let indicator = kpi::indicator(&id)?;
                Some(Entry { unit, indicator, figure, rank: None })
            };
            entries.extend(figures.into_iter().filter_map(entry));
            if query.open.has(&SATISFACTION) {
                let counted = self.figures_of(unit, &SATISFACTION, today).await?;
                let entry = |figure| Entry { unit, indicator: &SATISFACTION, figure, rank: None };
                entries.extend(counted.into_iter().map(entry));
            }
        }
        Ok(entries)
    }
}
