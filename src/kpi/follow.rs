//! What somebody who follows a unit is told without asking: from its figures, what was told before, and the day.

use super::{Figure, Indicator};
use crate::when::{Date, Moment, Period};

/// What may be followed of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    /// The figures of each period, once it is over and they are known.
    Periods,
    /// A share that falls below its target, or by more than some points.
    Falls,
    /// A target that is missed, 30 and 7 days before the year ends.
    YearEnd,
}

/// A unit that somebody follows: since when what of it; none for what they do not follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Following {
    pub unit: String,
    pub periods: Option<Moment>,
    pub falls: Option<Moment>,
    /// A fall by more is told; hundredths of a percentage point.
    pub most_fall: i64,
    pub year_end: Option<Moment>,
}

/// A figure of a period that is over, and the one of the period before.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub unit: String,
    pub figure: Figure,
    pub earlier: Option<Figure>,
}

/// How a unit stands in the last period that is over.
#[derive(Debug, Clone, PartialEq)]
pub struct Latest {
    pub indicator: &'static Indicator,
    /// Of the unit itself, or of the units under it together.
    pub of: Change,
    /// Of each unit under it, where it has no figure of its own.
    pub parts: Vec<Change>,
    /// When the figures were taken in.
    pub at: Moment,
}

/// What somebody was told last of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub kind: String,
    pub indicator: String,
    pub period: String,
    /// How often they were told.
    pub number: i64,
    pub rate: i64,
    pub target: Option<i64>,
}

/// Something to be told, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct News<'l> {
    pub followed: Followed,
    pub why: Why,
    pub latest: &'l Latest,
    /// What is then known of it.
    pub told: Told,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The figures of a period are known.
    Known,
    /// It fell below the target.
    Below,
    /// It fell by so much.
    Fell(i64),
    /// Units under it fell.
    Parts,
    /// Another share was told before: this one.
    Corrected(i64),
    /// The year ends in so many days.
    Ends(i64),
}

/// A figure that moved by less is not told again unless it crossed its target.
const WORTH_TELLING: i64 = 100;
/// So many days before the end of a year a missed target is told of.
const DAYS_BEFORE: [i64; 2] = [7, 30];

impl Followed {
    pub const ALL: [Self; 3] = [Self::Periods, Self::Falls, Self::YearEnd];

    /// Its name in keys and in the table of what was told.
    pub fn name(self) -> &'static str {
        match self {
            Self::Periods => "p",
            Self::Falls => "f",
            Self::YearEnd => "y",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|followed| followed.name() == name)
    }
}

impl Following {
    /// A fall by more than 5 points is told where nothing else is chosen.
    pub const MOST_FALL: i64 = 500;

    pub fn nothing_of(unit: &str) -> Self {
        let (unit, most_fall) = (unit.to_owned(), Self::MOST_FALL);
        Self { unit, periods: None, falls: None, most_fall, year_end: None }
    }

    pub fn since(&self, followed: Followed) -> Option<Moment> {
        match followed {
            Followed::Periods => self.periods,
            Followed::Falls => self.falls,
            Followed::YearEnd => self.year_end,
        }
    }

    /// Begins to follow; what is followed already goes on.
    pub fn begin(&mut self, followed: Followed, now: Moment) {
        self.place(followed).get_or_insert(now);
    }

    pub fn stop(&mut self, followed: Followed) {
        *self.place(followed) = None;
    }

    fn place(&mut self, followed: Followed) -> &mut Option<Moment> {
        match followed {
            Followed::Periods => &mut self.periods,
            Followed::Falls => &mut self.falls,
            Followed::YearEnd => &mut self.year_end,
        }
    }

    pub fn is_empty(&self) -> bool {
        Followed::ALL.into_iter().all(|followed| self.since(followed).is_none())
    }

    /// What is to be told now: what is new since it is followed, and what turned out otherwise than it was told.
    pub fn news<'l>(&self, latest: &'l [Latest], told: &[Told], today: Date) -> Vec<News<'l>> {
        let each = latest.iter().flat_map(|one| {
            let kinds = Followed::ALL.into_iter();
            kinds.filter_map(|followed| self.one(followed, one, told, today))
        });
        each.collect()
    }

    fn one<'l>(
        &self,
        followed: Followed,
        latest: &'l Latest,
        told: &[Told],
        today: Date,
    ) -> Option<News<'l>> {
        let since = self.since(followed)?;
        let (rate, target) = (latest.of.figure.rate?, latest.of.figure.target);
        let (kind, period) = mark(followed, latest, today)?;
        let is_of_it = |one: &&Told| {
            one.kind == kind && one.indicator == latest.indicator.id && one.period == period
        };
        let last = told.iter().filter(is_of_it).max_by_key(|one| one.number);
        let why = match (followed, last) {
            (Followed::YearEnd, Some(_)) => return None,
            (_, Some(last)) => {
                is_otherwise(last, rate, target).then_some(Why::Corrected(last.rate))?
            }
            (Followed::YearEnd, None) => year_end(latest, since, today)?,
            (_, None) if latest.at <= since => return None,
            (Followed::Periods, None) => Why::Known,
            (Followed::Falls, None) => self.fall(latest)?,
        };
        let number = last.map_or(0, |last| last.number) + 1;
        let indicator = latest.indicator.id.to_owned();
        let told = Told { kind, indicator, period, number, rate, target };
        Some(News { followed, why, latest, told })
    }

    fn fall(&self, latest: &Latest) -> Option<Why> {
        match latest.parts.is_empty() {
            true => latest.of.fall(self.most_fall),
            false => latest.fallen(self.most_fall).next().map(|_| Why::Parts),
        }
    }
}

impl Latest {
    /// The units under it that fell.
    pub fn fallen(&self, most_fall: i64) -> impl Iterator<Item = &Change> {
        self.parts.iter().filter(move |part| part.fall(most_fall).is_some())
    }

    /// The units under it that are below their target, the farthest first.
    pub fn below(&self) -> Vec<&Change> {
        let mut below: Vec<&Change> =
            self.parts.iter().filter(|part| part.figure.gap().is_some_and(|gap| gap > 0)).collect();
        below.sort_by_key(|part| std::cmp::Reverse(part.figure.gap()));
        below
    }
}

impl Change {
    /// Below the target now and not before, or lower by more than so much.
    fn fall(&self, most: i64) -> Option<Why> {
        let is_below = |figure: &Figure| figure.gap().is_some_and(|gap| gap > 0);
        if is_below(&self.figure) && !self.earlier.as_ref().is_some_and(is_below) {
            return Some(Why::Below);
        }
        let by = self.earlier.as_ref()?.rate? - self.figure.rate?;
        (by > most).then_some(Why::Fell(by))
    }
}

impl Figure {
    /// How far it is below its target; negative above it.
    pub fn gap(&self) -> Option<i64> {
        Some(self.target? - self.rate?)
    }
}

/// Under which name and period it is noted that something was told.
fn mark(followed: Followed, latest: &Latest, today: Date) -> Option<(String, String)> {
    let period = latest.of.figure.period;
    Some(match followed {
        Followed::YearEnd => {
            let days = days_left(today);
            let window = DAYS_BEFORE.into_iter().find(|before| days <= *before)?;
            (format!("y{window}"), Period::Year { year: today.year() }.to_string())
        }
        _ => (followed.name().to_owned(), period.to_string()),
    })
}

/// A share of this year that misses its target while the year ends; who began to follow meanwhile knows it.
fn year_end(latest: &Latest, since: Moment, today: Date) -> Option<Why> {
    let days = days_left(today);
    let window = DAYS_BEFORE.into_iter().find(|before| days <= *before)?;
    let begun = today.plus_days(days - window);
    let misses = latest.of.figure.gap().is_some_and(|gap| gap > 0) || !latest.below().is_empty();
    let is_of_year = latest.of.figure.period.year() == today.year();
    (misses && is_of_year && since < begun.start()).then_some(Why::Ends(days))
}

fn days_left(today: Date) -> i64 {
    today.days_until(Period::Year { year: today.year() }.last_day())
}

fn is_otherwise(last: &Told, rate: i64, target: Option<i64>) -> bool {
    let reached = |rate: i64, target: Option<i64>| target.map(|target| rate >= target);
    reached(rate, target) != reached(last.rate, last.target)
        || (rate - last.rate).abs() >= WORTH_TELLING
}
