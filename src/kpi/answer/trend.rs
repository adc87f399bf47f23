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

/// Two units, the same indicator, each in its latest period or the one asked for.
pub fn compare_units(
    units: [&Unit; 2],
    indicator: &Indicator,
    figures: [Option<&Figure>; 2],
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let mut text = vec![say!("kpi-compare", what = indicator.name())];
    for (unit, figure) in units.into_iter().zip(figures) {
        text.push(match figure.filter(|figure| !figure.is_hidden(reader)) {
            Some(figure) => {
                let (value, period) = (figure.said(), figure.period);
                say!("kpi-compare-line", name = name(unit), value = value, period = period)
            }
            None => say!("kpi-compare-none", name = name(unit)),
        });
    }
    if let [Some(first), Some(second)] = figures {
        text.extend(apart(units, first, second, reader));
        text.extend(provenance(second, today));
    }
    text
}

/// Which of two stands higher and by how much; only of the same period.
fn apart(units: [&Unit; 2], first: &Figure, second: &Figure, reader: Reader) -> Option<Say> {
    if first.is_hidden(reader) || second.is_hidden(reader) {
        return None;
    }
    if first.period != second.period {
        return Some(say!("kpi-compare-periods-differ"));
    }
    let (one, two) = (first.rate?, second.rate?);
    let [higher, lower] = if one >= two { units } else { [units[1], units[0]] };
    Some(match one == two {
        true => say!("kpi-compare-same"),
        false => say!(
            "kpi-compare-apart",
            higher = name(higher),
            lower = name(lower),
            by = Arg::Points(one - two)
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
