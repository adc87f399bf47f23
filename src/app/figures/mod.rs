//! Answers that need figures of the database: how a unit stands, over time, beside another, the satisfaction so far.

mod lists;

use super::workbench::Workbench;
use crate::fold::fold;
use crate::kpi::answer::{self, Figure};
use crate::kpi::{self, Ask, Counted, Facts, Indicator, Measure, Query, SATISFACTION};
use crate::reply::{Choice, Reply, Say};
use crate::store::{Among, HoldingTarget, StoreError};
use crate::talk::figures_key;
use crate::units::{Level, Unit};
use crate::when::{Date, Moment, Period};
use crate::{rating, say};

/// So many periods stand in a trend.
const MOST_PERIODS: usize = 12;

impl Workbench<'_> {
    /// Answers a question about figures.
    pub(super) async fn figures(&self, query: &Query, now: Moment) -> Result<Reply, StoreError> {
        let today = now.date();
        let mut named: Vec<&Unit> = Vec::new();
        for id in &query.units {
            if let Some(unit) = self.known.units.get(id) {
                named.push(self.of_the_time(unit, query).await?);
            }
        }
        let text = match (query.ask, named.as_slice()) {
            (Ask::Best | Ask::Worst, named) => self.extremes(query, named, today).await?,
            (Ask::Below, named) => self.below(query, named, today).await?,
            (Ask::Bonus, named) => self.bonus(query, named, today).await?,
            (Ask::Compare, [one, two, ..]) => self.compare(query, [*one, *two], today).await?,
            (Ask::Children, [above, ..]) => self.parts(query, above, today).await?,
            (Ask::Trend, [unit, ..]) => self.trend(query, unit, today).await?,
            (Ask::Compare, [unit]) if !query.periods.is_empty() => {
                self.compare_periods(query, unit, today).await?
            }
            (_, [unit, ..]) if unit.level == Level::Province && query.indicator.is_none() => {
                self.overview(unit, query, today).await?
            }
            (_, [unit, ..]) => self.standing(query, unit, today).await?,
            (_, []) => vec![say!("stale")],
        };
        let choices = match is_nothing(&text) {
            true => Vec::new(),
            false => next_questions(query, &named),
        };
        Ok(Reply::ask(vec![say!("lines", lines = text)], choices))
    }

    /// A unit that goes on under its name is asked about as it is today where the period is later, or none
    /// is named and it has figures of its own. Figures are never carried from one to the other.
    async fn of_the_time<'u>(
        &'u self,
        unit: &'u Unit,
        query: &Query,
    ) -> Result<&'u Unit, StoreError> {
        let [link] = unit.successors.as_slice() else { return Ok(unit) };
        let Some(next) = self.known.units.get(&link.unit) else { return Ok(unit) };
        if fold(&next.name) != fold(&unit.name) {
            return Ok(unit);
        }
        let is_later = match (query.periods.first(), unit.valid_to) {
            (Some(period), Some(last)) => period.first_day() > last,
            _ => !self.app.store.latest_figures(&next.id).await?.is_empty(),
        };
        Ok(if is_later { next } else { unit })
    }

    /// What a plan printed for the levels; where nothing was printed, how the province itself stands.
    async fn overview(
        &self,
        unit: &Unit,
        query: &Query,
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let store = &self.app.store;
        let averages = store.averages(kpi::ONLINE_SHARE.id, i64::from(unit.edition)).await?;
        match averages.is_empty() {
            true => self.standing(query, unit, today).await,
            false => Ok(kpi::overview(unit, &averages)),
        }
    }

    async fn standing(
        &self,
        query: &Query,
        unit: &Unit,
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let facts = self.facts(query, unit, today).await?;
        Ok(match query.ask {
            _ if facts.now.is_none() && query.indicator.is_none() => {
                answer::unknown(unit, &self.known.units)
            }
            Ask::Missing => answer::missing(&facts, &self.known.units),
            _ => answer::standing(&facts, &self.known.units),
        })
    }

    async fn facts<'u>(
        &'u self,
        query: &Query,
        unit: &'u Unit,
        today: Date,
    ) -> Result<Facts<'u>, StoreError> {
        let store = &self.app.store;
        let latest = store.latest_figures(&unit.id).await?;
        let indicator = query.indicator.unwrap_or_else(|| main_indicator(&latest));
        let figures = self.figures_of(unit, indicator, today).await?;
        let at = position(&figures, query.periods.first().copied());
        let now = at.and_then(|at| figures.get(at)).cloned();
        let earlier = now.as_ref().and_then(|now| before(now, &figures, today)).cloned();
        let placed = match now.as_ref().and_then(|now| Some((now, now.rate?))) {
            Some((now, rate)) if indicator != &SATISFACTION => {
                let (period, class) = (now.period.to_string(), unit.class());
                let among = Among { indicator: indicator.id, period: &period, class: &class };
                Some(store.place(among, rate).await?)
            }
            _ => None,
        };
        let holding = self.holding(unit, indicator, now.as_ref()).await?;
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
        let others = match query.indicator {
            None => others(indicator, &latest),
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
            others,
        })
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

    /// The indicator that is asked for, else the main one of the unit, and its figures, the latest first.
    async fn over_time(
        &self,
        query: &Query,
        unit: &Unit,
        today: Date,
    ) -> Result<(&'static Indicator, Vec<Figure>), StoreError> {
        let indicator = match query.indicator {
            Some(indicator) => indicator,
            None => main_indicator(&self.app.store.latest_figures(&unit.id).await?),
        };
        Ok((indicator, self.figures_of(unit, indicator, today).await?))
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

    async fn trend(&self, query: &Query, unit: &Unit, today: Date) -> Result<Vec<Say>, StoreError> {
        let (indicator, figures) = self.over_time(query, unit, today).await?;
        let length = figures.first().map(|figure| figure.period.months_long());
        let alike = figures.into_iter().filter(|one| Some(one.period.months_long()) == length);
        let mut shown: Vec<Figure> = alike.take(MOST_PERIODS).collect();
        shown.reverse();
        Ok(answer::trend(unit, indicator, &shown, query.reader, today))
    }

    async fn compare(
        &self,
        query: &Query,
        units: [&Unit; 2],
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let [first, second] = units;
        let one = self.facts(query, first, today).await?;
        let indicator = Some(one.indicator);
        let two = self.facts(&Query { indicator, ..query.clone() }, second, today).await?;
        let figures = [one.now.as_ref(), two.now.as_ref()];
        Ok(answer::compare_units(units, one.indicator, figures, query.reader, today))
    }

    async fn compare_periods(
        &self,
        query: &Query,
        unit: &Unit,
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let (indicator, figures) = self.over_time(query, unit, today).await?;
        let at = |period: &Period| figures.iter().find(|figure| figure.period == *period);
        let mut found: Vec<&Figure> = query.periods.iter().filter_map(at).collect();
        // "so với tháng trước": the latest beside the one that is named.
        if query.periods.len() == 1 {
            found.extend(figures.first().filter(|latest| !found.contains(latest)));
        }
        Ok(match found.as_slice() {
            [one, two, ..] => {
                answer::compare_periods(unit, indicator, [one, two], query.reader, today)
            }
            _ => {
                let known: Vec<Say> = figures
                    .iter()
                    .take(MOST_PERIODS)
                    .map(|figure| say!("kpi-known-period", period = figure.period))
                    .collect();
                vec![say!("kpi-periods-missing", unit = unit.official.as_str(), known = known)]
            }
        })
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

/// The first share in the order of the indicators that a unit has.
fn main_indicator(latest: &[(String, Figure)]) -> &'static Indicator {
    let has = |one: &&Indicator| latest.iter().any(|(id, _)| id == one.id);
    let mut shares = kpi::INDICATORS.iter().copied().filter(|one| one.is_share());
    shares.find(has).unwrap_or(&kpi::ONLINE_SHARE)
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

/// What is mostly asked next.
fn next_questions(query: &Query, named: &[&Unit]) -> Vec<Choice> {
    let Some(unit) = named.first() else { return Vec::new() };
    let key =
        |ask: Ask, label: Say| Choice::new(figures_key(query.indicator, &unit.id, ask), label);
    let all = [
        key(Ask::Standing, say!("ask-now")),
        key(Ask::Missing, say!("ask-more")),
        key(Ask::Trend, say!("ask-trend")),
        key(Ask::Below, say!("ask-below")),
        key(Ask::Best, say!("ask-best")),
    ];
    let counts_dossiers = query
        .indicator
        .is_some_and(|indicator| indicator.measure == Measure::Share(Counted::Dossiers));
    let ends = |choice: &Choice, ask: Ask| choice.id.ends_with(&format!(".{}", ask.name()));
    let fits = |choice: &Choice| {
        !ends(choice, query.ask) && (counts_dossiers || !ends(choice, Ask::Missing))
    };
    all.into_iter().filter(fits).take(4).collect()
}
