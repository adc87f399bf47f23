//! Answers that need figures of the database: how a unit stands, over time, beside another, the satisfaction so far.

mod export;
mod lists;
mod moved;
mod next;
mod over_time;
mod summed;
mod whole;

use super::workbench::Workbench;
use crate::kpi::answer::{self, Figure};
use crate::kpi::{self, Ask, Facts, Indicator, Open, Placed, Query, Reader, SATISFACTION};
use crate::reply::{Chart, Choice, Reply, Say};
use crate::store::{Among, HoldingTarget, StoreError};
use crate::talk::FILE_KEY;
use crate::units::{Level, Unit};
use crate::when::{Date, Moment, Period};
use crate::{rating, say};

/// So many periods stand in a trend.
const MOST_PERIODS: usize = 12;

/// What is told, the chart of it where one helps, and what it is about where that was found here.
struct Told {
    text: Vec<Say>,
    chart: Option<Chart>,
    about: Option<&'static Indicator>,
}

impl Workbench<'_> {
    /// Answers a question about figures; none where the reader may not be told.
    pub(super) async fn figures(
        &self,
        query: &Query,
        now: Moment,
    ) -> Result<Option<Reply>, StoreError> {
        let today = now.date();
        let mut named: Vec<&Unit> = Vec::new();
        for id in &query.units {
            if let Some(unit) = self.known.units.get(id) {
                named.push(self.of_the_time(unit, query).await?);
            }
        }
        let Some(query) = &query.narrowed(&named, &self.known.units) else { return Ok(None) };
        let Told { text, chart, about } = match (query.ask, named.as_slice()) {
            (ask, named) if ask.is_of_level() => self.of_level(query, named, today).await?,
            (Ask::Compare, [_, _, ..]) => self.compare(query, &named, today).await?.into(),
            (Ask::Children, [above, ..]) => self.parts(query, above, today).await?,
            (Ask::Trend, [unit, ..]) => self.trend(query, unit, today).await?,
            (Ask::Compare, [unit]) if !query.periods.is_empty() => {
                self.compare_periods(query, unit, today).await?.into()
            }
            (Ask::Rank, [unit, ..]) if unit.level != Level::Province => {
                self.rank(query, unit, today).await?.into()
            }
            (_, [unit, ..]) if unit.level == Level::Province => {
                self.province(unit, query, today).await?.into()
            }
            (_, [unit, ..]) => self.standing(query, unit, today).await?,
            (_, []) => vec![say!("stale")].into(),
        };
        // Where something is closed, that nothing open is found must not sound as if there were nothing.
        let is_nothing = is_nothing(&text);
        if is_nothing && query.lent {
            let query = Query { indicator: None, lent: false, ..query.clone() };
            return Box::pin(self.figures(&query, now)).await;
        }
        if is_nothing && query.indicator.is_none() && !query.open.is_all() {
            return Ok(None);
        }
        let choices = match is_nothing {
            true => Vec::new(),
            false => self.ways_on(query, about, &named, &text),
        };
        let chart = chart.map(Box::new);
        Ok(Some(Reply { chart, ..Reply::ask(vec![say!("lines", lines = text)], choices) }))
    }

    /// The next questions; a civil servant may also have it as a file.
    fn ways_on(
        &self,
        query: &Query,
        about: Option<&'static Indicator>,
        named: &[&Unit],
        text: &[Say],
    ) -> Vec<Choice> {
        let mut choices = next::questions(query, about, named, &self.known.units, text);
        choices.extend(self.staff.is_some().then(|| Choice::new(FILE_KEY, say!("ask-file"))));
        choices
    }

    /// A unit that goes on under its name is asked about as it is today where the period is later, or none
    /// is named and it has figures of its own. Figures are never carried from one to the other.
    async fn of_the_time<'u>(
        &'u self,
        unit: &'u Unit,
        query: &Query,
    ) -> Result<&'u Unit, StoreError> {
        let Some(next) = self.known.units.today_of_same_name(unit) else { return Ok(unit) };
        let is_later = match (query.periods.first(), unit.valid_to) {
            (Some(period), Some(last)) => period.first_day() > last,
            _ => self.tells_of(next, query).await?,
        };
        Ok(if is_later { next } else { unit })
    }

    /// Are there figures of a unit that the reader may be told?
    async fn tells_of(&self, unit: &Unit, query: &Query) -> Result<bool, StoreError> {
        match query.narrowed(&[unit], &self.known.units) {
            Some(query) => Ok(!self.latest(unit, &query).await?.is_empty()),
            None => Ok(false),
        }
    }

    /// The latest figure of every indicator that may be told of a unit.
    async fn latest(
        &self,
        unit: &Unit,
        query: &Query,
    ) -> Result<Vec<(String, Figure)>, StoreError> {
        let mut latest = self.app.store.latest_figures(&unit.id).await?;
        latest.retain(|(id, _)| query.open.has_id(id));
        Ok(latest)
    }

    async fn standing(&self, query: &Query, unit: &Unit, today: Date) -> Result<Told, StoreError> {
        let facts = self.facts(query, unit, today).await?;
        Ok(self.told_of(query, &facts))
    }

    fn told_of(&self, query: &Query, facts: &Facts<'_>) -> Told {
        let unit = facts.unit;
        let text = match query.ask {
            _ if facts.now.is_none() && facts.known.is_empty() && query.indicator.is_none() => {
                answer::unknown(unit, &self.known.units)
            }
            Ask::Missing => answer::missing(facts, &self.known.units),
            Ask::Why => answer::why(facts, &self.known.units),
            _ => answer::standing(facts, &self.known.units),
        };
        Told { text, chart: None, about: Some(facts.indicator) }
    }

    async fn facts<'u>(
        &'u self,
        query: &Query,
        unit: &'u Unit,
        today: Date,
    ) -> Result<Facts<'u>, StoreError> {
        let (latest, indicator, figures) = self.read(query, unit, today).await?;
        let asked = query.periods.first().copied();
        let at = position(&figures, asked);
        let told = at.and_then(|at| figures.get(at)).cloned();
        let summed = asked.filter(|_| told.is_none());
        let summed =
            summed.and_then(|period| kpi::summed(indicator, &figures, period, query.reader));
        let now = told.or_else(|| summed.as_ref().map(|summed| summed.figure.clone()));
        let earlier = now.as_ref().and_then(|now| before(now, &figures, today)).cloned();
        let told = now.as_ref().filter(|_| summed.is_none());
        let (placed, holding, others) = tokio::try_join!(
            self.place_of(unit, indicator, told),
            self.holding(unit, indicator, now.as_ref()),
            self.others(query, unit, indicator, &latest)
        )?;
        let above = holding.as_ref().filter(|holding| holding.unit != unit.id);
        let inherited = above.and_then(|holding| self.known.units.get(&holding.unit));
        let target_of = holding.as_ref().and_then(|holding| holding.period.parse().ok());
        let count = |wanted: &Indicator| {
            latest.iter().find(|(id, _)| id == wanted.id).and_then(|(_, figure)| figure.numerator)
        };
        let counts = match indicator == &kpi::ONLINE_SHARE {
            true => count(&kpi::TOTAL).zip(count(&kpi::FULL)).zip(count(&kpi::PARTIAL)),
            false => None,
        };
        let known = match now {
            None => figures.iter().map(|figure| figure.period).collect(),
            Some(_) => Vec::new(),
        };
        Ok(Facts {
            unit,
            indicator,
            reader: query.reader,
            today,
            now,
            earlier,
            placed,
            inherited,
            target_of,
            counts: counts.map(|((total, full), partial)| [total, full, partial]),
            months: summed.map(|summed| summed.months),
            known,
            others,
        })
    }

    /// The latest figures as far as they are told, the indicator that is asked for or else the main one, and its
    /// figures, the latest first.
    async fn read(
        &self,
        query: &Query,
        unit: &Unit,
        today: Date,
    ) -> Result<(Vec<(String, Figure)>, &'static Indicator, Vec<Figure>), StoreError> {
        match query.indicator {
            // Beside its share stands how many procedures are online.
            Some(one) if one == &kpi::ONLINE_SHARE => {
                let figures = self.figures_of(unit, one, today);
                let (latest, figures) = tokio::try_join!(self.latest(unit, query), figures)?;
                Ok((latest, one, figures))
            }
            Some(one) => Ok((Vec::new(), one, self.figures_of(unit, one, today).await?)),
            None => {
                let latest = self.latest(unit, query).await?;
                let main = main_indicator(&latest, &query.open);
                let figures = self.figures_of(unit, main, today).await?;
                Ok((latest, main, figures))
            }
        }
    }

    /// The other open indicators of the unit, where none is asked for: in the period that is, else the latest.
    async fn others(
        &self,
        query: &Query,
        unit: &Unit,
        main: &Indicator,
        latest: &[(String, Figure)],
    ) -> Result<Vec<(&'static Indicator, Figure)>, StoreError> {
        match (query.indicator, query.periods.first()) {
            (Some(_), _) => Ok(Vec::new()),
            (None, None) => Ok(others(main, latest)),
            (None, Some(period)) => {
                let mut then = self.app.store.figures_at(&unit.id, &period.to_string()).await?;
                then.retain(|(id, _)| query.open.has_id(id));
                Ok(others(main, &then))
            }
        }
    }

    /// Whose target a figure is held against.
    async fn holding(
        &self,
        unit: &Unit,
        indicator: &Indicator,
        now: Option<&Figure>,
    ) -> Result<Option<HoldingTarget>, StoreError> {
        let Some(now) = now else { return Ok(None) };
        let period = now.period.to_string();
        self.app.store.holding_target(indicator.id, &unit.id, &period).await
    }

    /// The place among the units of its class; none for ratings, which are counted anew, and shares of too few.
    async fn place_of(
        &self,
        unit: &Unit,
        indicator: &Indicator,
        figure: Option<&Figure>,
    ) -> Result<Option<Placed>, StoreError> {
        let Some(figure) = figure else { return Ok(None) };
        let is_ranked = indicator != &SATISFACTION && !figure.is_hidden(Reader::Outsider);
        let Some(rate) = figure.rate.filter(|_| is_ranked) else { return Ok(None) };
        let (period, class) = (figure.period.to_string(), unit.class());
        let among = Among { indicator: indicator.id, period: &period, class: &class };
        Ok(Some(self.app.store.place(among, rate).await?))
    }

    /// The figures of a unit, the latest first; satisfaction is counted from the ratings.
    async fn figures_of(
        &self,
        unit: &Unit,
        indicator: &Indicator,
        today: Date,
    ) -> Result<Vec<Figure>, StoreError> {
        if indicator != &SATISFACTION {
            let mut figures = self.app.store.figures_of(&unit.id, indicator.id).await?;
            for figure in &mut figures {
                figure.target = figure.target.or(indicator.goal);
            }
            return Ok(figures);
        }
        let id = (unit.level != Level::Province).then_some(unit.id.as_str());
        let from = Period::Month { year: today.year() - 1, month: today.month() };
        let months = self.app.store.rating_months(id, &from.to_string()).await?;
        Ok(months
            .into_iter()
            .filter_map(|(period, counts)| satisfaction(&period, counts))
            .collect())
    }

    /// The satisfaction so far this year against the goal.
    pub(super) async fn progress(&self, now: Moment) -> Result<Reply, StoreError> {
        let year = now.date().year();
        let (from, to) = (format!("{year:04}-01"), format!("{year:04}-12"));
        let counts = self.app.store.rating_counts(None, &from, &to).await?;
        let lines = rating::progress(counts, Period::Year { year });
        Ok(Reply::say(vec![say!("lines", lines = lines)]))
    }
}

impl From<Vec<Say>> for Told {
    fn from(text: Vec<Say>) -> Self {
        Self { text, chart: None, about: None }
    }
}

/// The first open share in the order of the indicators that a unit has; without any, the plan's own or what is open.
fn main_indicator(latest: &[(String, Figure)], open: &Open) -> &'static Indicator {
    let has = |one: &&Indicator| latest.iter().any(|(id, _)| id == one.id);
    let usual = || match open.has(&kpi::ONLINE_SHARE) {
        true => Some(&kpi::ONLINE_SHARE),
        false => open.first(),
    };
    open.shares().find(has).or_else(usual).unwrap_or(&kpi::ONLINE_SHARE)
}

/// The place of the period that is asked for, else of the latest.
fn position(figures: &[Figure], asked: Option<Period>) -> Option<usize> {
    match asked {
        Some(period) => figures.iter().position(|figure| figure.period == period),
        None => (!figures.is_empty()).then_some(0),
    }
}

/// The figure before one, of a period of the same length; only closed periods are compared.
fn before<'f>(now: &Figure, figures: &'f [Figure], today: Date) -> Option<&'f Figure> {
    if now.period.last_day() >= today {
        return None;
    }
    let is_before = |one: &&Figure| {
        one.period.last_day() < now.period.first_day()
            && one.period.months_long() == now.period.months_long()
    };
    figures.iter().find(is_before)
}

fn others(main: &Indicator, latest: &[(String, Figure)]) -> Vec<(&'static Indicator, Figure)> {
    let shares = kpi::INDICATORS.iter().copied().filter(|one| one.is_share() && *one != main);
    let figure = |one: &'static Indicator| {
        let (_, figure) = latest.iter().find(|(id, _)| id == one.id)?;
        let target = figure.target.or(one.goal);
        Some((one, Figure { target, ..figure.clone() }))
    };
    shares.filter_map(figure).collect()
}

/// The survey of a month as a figure.
fn satisfaction(period: &str, counts: [u64; 5]) -> Option<Figure> {
    let (satisfied, all) = (counts[3] + counts[4], counts.iter().sum::<u64>());
    Some(Figure {
        period: period.parse().ok()?,
        numerator: i64::try_from(satisfied).ok(),
        denominator: i64::try_from(all).ok(),
        rate: rating::share(satisfied, all),
        target: SATISFACTION.goal,
        source: SATISFACTION.source.to_owned(),
        taken_in: None,
    })
}

/// Does an answer only say that there are no figures?
fn is_nothing(text: &[Say]) -> bool {
    text.first().is_none_or(|first| first.key.starts_with("kpi-no"))
}
