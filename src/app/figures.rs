//! Answers that need figures of the database: how a unit stands, lists, trends, and the satisfaction so far.

use super::workbench::Workbench;
use crate::kpi::answer::{self, Figure, Listed};
use crate::kpi::{self, Ask, Facts, Indicator, Query, SATISFACTION};
use crate::reply::{Arg, Choice, Reply, Say};
use crate::store::{Among, End, StoreError};
use crate::talk::figures_key;
use crate::units::{Level, Unit};
use crate::when::{Date, Moment, Period};
use crate::{rating, say};

/// So many periods stand in a trend.
const MOST_PERIODS: usize = 12;
/// The editions of units, the newest first: the first that has figures answers a list.
const EDITIONS: [i32; 2] = [2025, 2023];

impl Workbench<'_> {
    /// Answers a question about figures.
    pub(super) async fn figures(&self, query: &Query, now: Moment) -> Result<Reply, StoreError> {
        let today = now.date();
        let named: Vec<&Unit> =
            query.units.iter().filter_map(|id| self.known.units.get(id)).collect();
        let text = match (query.ask, named.as_slice()) {
            (Ask::Best | Ask::Worst, named) => self.extremes(query, named, today).await?,
            (Ask::Below, named) => self.below(query, named, today).await?,
            (Ask::Bonus, named) => self.bonus(query, named, today).await?,
            (Ask::Compare, [one, two, ..]) => self.compare(query, [*one, *two], today).await?,
            (Ask::Children, [above, ..]) => self.parts(query, above, today).await?,
            (Ask::Trend, [unit, ..]) => self.trend(query, unit, today).await?,
            (Ask::Compare, [unit]) if query.periods.len() > 1 => {
                self.compare_periods(query, unit, today).await?
            }
            (_, [unit, ..]) if unit.level == Level::Province && query.indicator.is_none() => {
                self.overview(unit, query, today).await?
            }
            (_, [unit, ..]) => self.standing(query, unit, today).await?,
            (_, []) => vec![say!("stale")],
        };
        let lines = vec![say!("lines", lines = text)];
        Ok(Reply::ask(lines, next_questions(query, &named)))
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
            Ask::Missing => answer::missing(&facts, &self.known.units),
            _ => answer::standing(&facts, &self.known.units),
        })
    }

    async fn facts<'u>(
        &self,
        query: &Query,
        unit: &'u Unit,
        today: Date,
    ) -> Result<Facts<'u>, StoreError> {
        let store = &self.app.store;
        let latest = store.latest_figures(&unit.id).await?;
        let has = |one: &&Indicator| latest.iter().any(|(id, _)| id == one.id);
        let indicator = query.indicator.unwrap_or_else(|| {
            let mut shares = kpi::INDICATORS.iter().copied().filter(|one| one.is_share());
            shares.find(has).unwrap_or(&kpi::ONLINE_SHARE)
        });
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
            counts: counts.map(|((total, full), partial)| [total, full, partial]),
            others,
        })
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
        let facts = self.facts(query, unit, today).await?;
        let figures = self.figures_of(unit, facts.indicator, today).await?;
        let length = figures.first().map(|figure| figure.period.months_long());
        let alike = figures.into_iter().filter(|one| Some(one.period.months_long()) == length);
        let mut shown: Vec<Figure> = alike.take(MOST_PERIODS).collect();
        shown.reverse();
        Ok(answer::trend(unit, facts.indicator, &shown, query.reader, today))
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
        let facts = self.facts(query, unit, today).await?;
        let figures = self.figures_of(unit, facts.indicator, today).await?;
        let at = |period: &Period| figures.iter().find(|figure| figure.period == *period);
        let found: Vec<&Figure> = query.periods.iter().filter_map(at).collect();
        Ok(match found.as_slice() {
            [one, two, ..] => {
                answer::compare_periods(unit, facts.indicator, [one, two], query.reader, today)
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

    async fn parts(
        &self,
        query: &Query,
        above: &Unit,
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let units = &self.known.units;
        let children = units.children(&above.id);
        let class = children
            .filter(|unit| query.level.is_none_or(|level| unit.level == level))
            .map(Unit::class)
            .next();
        let Some(class) = class else {
            let (unit, what) = (above.official.as_str(), kpi::ONLINE_DOSSIERS.name());
            return Ok(vec![say!("kpi-no-parts-data", unit = unit, what = what)]);
        };
        let (indicator, period) = self.of_class(query, &class).await?;
        let listed = match &period {
            Some(period) => self.app.store.parts(&above.id, indicator.id, period).await?,
            None => Vec::new(),
        };
        Ok(answer::parts(above, indicator, &listed, units, query.reader, today))
    }

    async fn extremes(
        &self,
        query: &Query,
        named: &[&Unit],
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let Some(list) = self.list(query, named).await? else {
            return Ok(vec![say!("kpi-nobody")]);
        };
        let end = if query.ask == Ask::Best { End::Best } else { End::Worst };
        let listed: Vec<Listed> = self.app.store.extremes(list.among(), end, query.most).await?;
        let title = list.title(end, listed.len());
        Ok(answer::extremes(title, &listed, &self.known.units, query.reader, today))
    }

    async fn below(
        &self,
        query: &Query,
        named: &[&Unit],
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let Some(list) = self.list(query, named).await? else {
            return Ok(vec![say!("kpi-nobody")]);
        };
        let most = query.most.max(10);
        let below = self.app.store.below(list.among(), list.indicator.goal, most).await?;
        let units = &self.known.units;
        let Ok(period) = list.period.parse() else { return Ok(vec![say!("kpi-nobody")]) };
        Ok(answer::below(list.indicator, list.level, period, &below, units, today))
    }

    /// Who reached the target by the figures so far; the plan gives them 5 points at the end of the year.
    async fn bonus(
        &self,
        query: &Query,
        named: &[&Unit],
        today: Date,
    ) -> Result<Vec<Say>, StoreError> {
        let mut text = vec![say!("kpi-bonus")];
        text.extend(self.below(query, named, today).await?);
        Ok(text)
    }

    /// The class that a list is about, with its indicator and period; none where there are no figures.
    async fn list(&self, query: &Query, named: &[&Unit]) -> Result<Option<List>, StoreError> {
        let level = query.level.or_else(|| named.first().map(|unit| unit.level));
        let level = level.filter(|level| *level != Level::Province).unwrap_or(Level::Commune);
        for edition in EDITIONS {
            let class = format!("{edition}:{level}");
            let (indicator, period) = self.of_class(query, &class).await?;
            if let Some(period) = period {
                return Ok(Some(List { indicator, level, class, period }));
            }
        }
        Ok(None)
    }

    /// The indicator that is asked for, or the first that a class has, and the period.
    async fn of_class(
        &self,
        query: &Query,
        class: &str,
    ) -> Result<(&'static Indicator, Option<String>), StoreError> {
        let wanted: Vec<&'static Indicator> = match query.indicator {
            Some(indicator) => vec![indicator],
            None => kpi::INDICATORS.iter().copied().filter(|one| one.is_share()).collect(),
        };
        let periods = self.app.store.latest_periods(class).await?;
        let of = |indicator: &Indicator| {
            let mut known = periods.iter().filter(|(id, _)| id == indicator.id);
            known.next().map(|(_, period)| period.clone())
        };
        let found = wanted.iter().find_map(|indicator| Some((*indicator, of(indicator)?)));
        let asked = query.periods.first().map(ToString::to_string);
        let first = wanted.first().copied().unwrap_or(&kpi::ONLINE_SHARE);
        Ok(match found {
            Some((indicator, latest)) => (indicator, Some(asked.unwrap_or(latest))),
            None => (first, None),
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

/// What a list is about.
struct List {
    indicator: &'static Indicator,
    level: Level,
    class: String,
    period: String,
}

impl List {
    fn among(&self) -> Among<'_> {
        Among { indicator: self.indicator.id, period: &self.period, class: &self.class }
    }

    fn title(&self, end: End, count: usize) -> Say {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let (what, level) = (self.indicator.name(), answer::level_said(self.level));
        let period = match self.period.parse::<Period>() {
            Ok(period) => Arg::Period(period),
            Err(_) => Arg::Text(self.period.clone()),
        };
        match end {
            End::Best => {
                say!("kpi-best", count = count, level = level, what = what, period = period)
            }
            End::Worst => {
                say!("kpi-worst", count = count, level = level, what = what, period = period)
            }
        }
    }
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
    let asked = format!(".{}", query.ask.name());
    all.into_iter().filter(|choice| !choice.id.ends_with(&asked)).take(4).collect()
}
