//! Figures over time, and two of them side by side.

use super::{Figure, Reader, name, provenance};
use crate::kpi::Indicator;
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::Unit;
use crate::when::Date;

/// A line a period, the oldest first; a running period is marked and not compared.
pub fn trend(
    unit: &Unit,
    indicator: &Indicator,
    figures: &[Figure],
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let Some(last) = figures.last() else {
        return vec![say!("kpi-no-data", unit = name(unit), what = indicator.name())];
    };
    let mut text = vec![say!("kpi-trend", unit = name(unit), what = indicator.name())];
    text.extend(figures.iter().map(|figure| line(figure, reader, today)));
    text.extend(overall(figures, reader, today));
    text.extend(provenance(last, today));
    text
}

fn line(figure: &Figure, reader: Reader, today: Date) -> Say {
    let period = figure.period;
    if figure.is_hidden(reader) {
        return say!("kpi-trend-hidden", period = period);
    }
    match figure.is_open(today) {
        true => say!("kpi-trend-open", period = period, value = figure.said()),
        false => say!("kpi-trend-line", period = period, value = figure.said()),
    }
}

/// From the first closed period to the last.
fn overall(figures: &[Figure], reader: Reader, today: Date) -> Option<Say> {
    let closed = |figure: &&Figure| !figure.is_open(today) && !figure.is_hidden(reader);
    let first = figures.iter().find(closed)?;
    let last = figures.iter().rev().find(closed).filter(|last| *last != first)?;
    let (from, to) = (first.rate?, last.rate?);
    let by = Arg::Points(to - from);
    Some(match to.cmp(&from) {
        std::cmp::Ordering::Greater => say!("kpi-trend-up", by = by, period = first.period),
        std::cmp::Ordering::Less => say!("kpi-trend-down", by = by, period = first.period),
        std::cmp::Ordering::Equal => say!("kpi-trend-same", period = first.period),
    })
}

/// A unit among others that it is compared with.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside<'u> {
    pub unit: &'u Unit,
    /// In the latest period, or the one asked for.
    pub figure: Option<Figure>,
    /// Of the units under it together.
    pub is_whole: bool,
}

/// Units side by side by one indicator.
pub fn compare_units(
    indicator: &Indicator,
    beside: &[Beside<'_>],
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let mut text = vec![say!("kpi-compare", what = indicator.name())];
    text.extend(beside.iter().map(|one| match one.told(reader) {
        Some(figure) => {
            let (value, period) = (figure.said(), figure.period);
            say!("kpi-compare-line", name = name(one.unit), value = value, period = period)
        }
        None => say!("kpi-compare-none", name = name(one.unit)),
    }));
    text.extend(apart(beside, reader));
    let whole = beside.iter().filter(|one| one.is_whole && one.told(reader).is_some());
    text.extend(whole.map(|one| say!("kpi-compare-whole", unit = name(one.unit))));
    let own = beside.iter().rev().find(|one| !one.is_whole);
    let last = own.and_then(|one| one.told(reader));
    text.extend(last.into_iter().flat_map(|figure| provenance(figure, today)));
    text
}

impl Beside<'_> {
    fn told(&self, reader: Reader) -> Option<&Figure> {
        self.figure.as_ref().filter(|figure| !figure.is_hidden(reader))
    }
}

/// Who stands highest and by how much above the lowest; only where all are told, of the same period.
fn apart(beside: &[Beside<'_>], reader: Reader) -> Option<Say> {
    let told: Option<Vec<&Figure>> = beside.iter().map(|one| one.told(reader)).collect();
    let told = told?;
    if told.iter().any(|figure| figure.period != told[0].period) {
        return Some(say!("kpi-compare-periods-differ"));
    }
    let mut order: Vec<(i64, &Unit)> = Vec::new();
    for (one, figure) in beside.iter().zip(told) {
        order.push((figure.rate?, one.unit));
    }
    order.sort_by_key(|(rate, _)| std::cmp::Reverse(*rate));
    let ((most, higher), (least, lower)) = (*order.first()?, *order.last()?);
    Some(match most == least {
        true => say!("kpi-compare-same"),
        false => say!(
            "kpi-compare-apart",
            higher = name(higher),
            lower = name(lower),
            by = Arg::Points(most - least)
        ),
    })
}

/// Two periods of one unit.
pub fn compare_periods(
    unit: &Unit,
    indicator: &Indicator,
    figures: [&Figure; 2],
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let mut figures = figures;
    figures.sort_by_key(|figure| figure.period.last_day());
    let owned: Vec<Figure> = figures.into_iter().cloned().collect();
    trend(unit, indicator, &owned, reader, today)
}
