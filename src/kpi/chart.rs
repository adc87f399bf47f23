//! Charts of answers: only what the reader may see, and no fewer units or periods than make a picture.

use super::answer::{Figure, Listed, Reader, Side, Sided, level_said, provenance};
use super::{Ask, Indicator};
use crate::reply::{Bar, Bars, Chart, Point, Say, Shape};
use crate::say;
use crate::units::{Level, Unit, Units};
use crate::when::{Date, Period};

/// Fewer values say more in words.
const FEWEST_POINTS: usize = 2;
const FEWEST_BARS: usize = 3;
const FEWEST_GAPS: usize = 2;
/// More bars nobody reads on a phone.
const MOST_BARS: usize = 20;

/// What charts of lists are drawn with.
#[derive(Clone, Copy)]
pub struct Drawn<'a> {
    pub indicator: &'a Indicator,
    pub units: &'a Units,
    pub reader: Reader,
    /// The unit of who asks.
    pub own: Option<&'a str>,
    pub today: Date,
}

/// Figures over time, the oldest first.
pub fn trend(
    unit: &Unit,
    indicator: &Indicator,
    figures: &[Figure],
    reader: Reader,
    today: Date,
) -> Option<Chart> {
    let point = |figure: &Figure| Point {
        period: figure.period,
        value: figure.rate.filter(|_| !figure.is_hidden(reader)),
        target: figure.target,
        is_open: figure.is_open(today),
    };
    let points: Vec<Point> = figures.iter().map(point).collect();
    let known = points.iter().filter(|point| point.value.is_some()).count();
    let (first, last) = (figures.first()?, figures.last()?);
    let (from, to) = (first.period, last.period);
    (known >= FEWEST_POINTS).then(|| Chart {
        title: say!("unit-alone", unit = unit.official.as_str()),
        under: say!("chart-span", what = indicator.name(), from = from, to = to),
        shape: Shape::Trend(points),
        foot: provenance(last, today),
    })
}

impl Drawn<'_> {
    /// The best or the worst.
    pub fn extremes(self, ask: Ask, level: Level, listed: &[Listed]) -> Option<Chart> {
        let period = listed.first()?.figure.period;
        let count = i64::try_from(listed.len()).unwrap_or(i64::MAX);
        let level = level_said(level);
        let under = match ask {
            Ask::Worst => say!("chart-worst", count = count, level = level, period = period),
            Ask::All => say!("chart-all", level = level, period = period),
            _ => say!("chart-best", count = count, level = level, period = period),
        };
        self.ranking(under, listed)
    }

    /// Who is on one side of the target, the furthest first.
    pub fn sided(self, level: Level, sided: &Sided) -> Option<Chart> {
        let period = sided.furthest.first()?.figure.period;
        let level = level_said(level);
        let under = match sided.side {
            Side::Below => say!("chart-below", level = level, period = period),
            Side::Reached => say!("chart-reached", level = level, period = period),
        };
        let drawn = sided.furthest.len().min(MOST_BARS);
        let drawn = i64::try_from(drawn).unwrap_or(i64::MAX);
        self.gaps(under, &sided.furthest, sided.count - drawn)
    }

    /// The units under one: how far each is from its target, or without targets what each reached.
    pub fn parts(self, above: &Unit, listed: &[Listed]) -> Option<Chart> {
        let period: Period = listed.first()?.figure.period;
        let under = say!("chart-parts", unit = above.official.as_str(), period = period);
        let more = i64::try_from(listed.len().saturating_sub(MOST_BARS)).unwrap_or(i64::MAX);
        self.gaps(under.clone(), listed, more).or_else(|| self.ranking(under, listed))
    }

    fn ranking(self, under: Say, listed: &[Listed]) -> Option<Chart> {
        let bars = self.bars(listed);
        let known = bars.iter().filter(|bar| bar.value.is_some()).count();
        let more = i64::try_from(listed.len() - bars.len()).unwrap_or(i64::MAX);
        let shape = Shape::Ranking(Bars { bars, more });
        (known >= FEWEST_BARS).then(|| self.chart(under, shape, listed)).flatten()
    }

    fn gaps(self, under: Say, listed: &[Listed], more: i64) -> Option<Chart> {
        let mut bars = self.bars(listed);
        for bar in bars.iter_mut().filter(|bar| bar.target.is_none() && bar.value.is_some()) {
            bar.instead = Some(say!("chart-no-target"));
        }
        let known = bars.iter().filter(|bar| bar.value.and(bar.target).is_some()).count();
        let shape = Shape::Gap(Bars { bars, more });
        (known >= FEWEST_GAPS).then(|| self.chart(under, shape, listed)).flatten()
    }

    fn chart(self, under: Say, shape: Shape, listed: &[Listed]) -> Option<Chart> {
        let foot = provenance(&listed.first()?.figure, self.today);
        Some(Chart { title: self.indicator.name(), under, shape, foot })
    }

    fn bars(self, listed: &[Listed]) -> Vec<Bar> {
        // In its place, a share that is not told would be known nearly.
        let is_hidden = |one: &&Listed| one.figure.is_hidden(self.reader);
        let (hidden, shown): (Vec<&Listed>, Vec<&Listed>) = listed.iter().partition(is_hidden);
        shown.into_iter().chain(hidden).take(MOST_BARS).map(|one| self.bar(one)).collect()
    }

    fn bar(self, one: &Listed) -> Bar {
        let Listed { unit, figure } = one;
        let is_hidden = figure.is_hidden(self.reader);
        let value = figure.rate.filter(|_| !is_hidden);
        let instead = match (value, is_hidden) {
            (Some(_), _) => None,
            (None, true) => Some(say!("kpi-too-few")),
            (None, false) => Some(say!("kpi-none")),
        };
        Bar {
            name: self.units.official(unit).to_owned(),
            value,
            target: figure.target.or(self.indicator.goal),
            is_own: self.own == Some(unit.as_str()),
            instead,
        }
    }
}
