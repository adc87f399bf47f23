//! What a file would change, told before it counts: new, corrected, unchanged; jumps; who is missing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::table::Figure;
use super::{Indicator, indicator};
use crate::units::{Level, Unit, Units};
use crate::when::Period;

/// Numerator, denominator, rate in hundredths of a percent.
pub type Values = (Option<i64>, Option<i64>, Option<i64>);
/// The figures that count now, by indicator and period, then by unit.
pub type Known = HashMap<(&'static str, Period), HashMap<String, Values>>;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Preview {
    pub new: usize,
    pub corrected: usize,
    pub unchanged: usize,
    /// The biggest first.
    pub jumps: Vec<Jump>,
    pub missing: Vec<Missing>,
    /// Periods of the file that have nothing before them to compare with.
    pub alone: BTreeSet<Period>,
}

/// How far a figure is from that of the period before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jump {
    pub indicator: &'static str,
    pub unit: String,
    pub period: Period,
    /// Hundredths of a percent, or the number of a count.
    pub before: i64,
    pub after: i64,
    /// Hundredths of a point; of a count hundredths of a percent of what it was.
    pub by: i64,
}

/// Who of a level has no figure in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    pub period: Period,
    pub edition: i32,
    pub level: Level,
    pub units: Vec<String>,
}

const MOST_JUMPS: usize = 5;

/// The indicators and periods that a preview compares with.
pub fn compared(figures: &[Figure]) -> BTreeSet<(&'static str, Period)> {
    let both = |figure: &Figure| {
        [figure.period, figure.period.before()].map(|period| (figure.indicator, period))
    };
    figures.iter().flat_map(both).collect()
}

pub fn preview(figures: &[Figure], known: &Known, units: &Units) -> Preview {
    let mut preview = Preview::default();
    for figure in figures {
        match standing(known, figure, figure.period) {
            None => preview.new += 1,
            Some(before) if before == values(figure) => preview.unchanged += 1,
            Some(_) => preview.corrected += 1,
        }
    }
    jumps(figures, known, &mut preview);
    preview.missing = missing(figures, units);
    preview
}

/// What counts of the figure's unit and indicator in a period.
fn standing(known: &Known, figure: &Figure, period: Period) -> Option<Values> {
    known.get(&(figure.indicator, period))?.get(&*figure.unit).copied()
}

fn values(figure: &Figure) -> Values {
    (figure.numerator, figure.denominator, figure.rate)
}

fn jumps(figures: &[Figure], known: &Known, preview: &mut Preview) {
    let key = |figure: &Figure, period| (figure.indicator, period);
    let mut own: HashMap<_, HashMap<&str, Values>> = HashMap::new();
    for figure in figures {
        let units = own.entry(key(figure, figure.period)).or_default();
        units.insert(&figure.unit, values(figure));
    }
    let mut alone: BTreeMap<Period, bool> = BTreeMap::new();
    for figure in figures {
        let before = figure.period.before();
        let before = own
            .get(&key(figure, before))
            .and_then(|units| units.get(&*figure.unit).copied())
            .or_else(|| standing(known, figure, before));
        *alone.entry(figure.period).or_insert(true) &= before.is_none();
        let jump = indicator(figure.indicator)
            .zip(before)
            .and_then(|(indicator, before)| jump(indicator, figure, before));
        preview.jumps.extend(jump);
        if preview.jumps.len() > MOST_JUMPS * 20 {
            biggest(&mut preview.jumps);
        }
    }
    biggest(&mut preview.jumps);
    preview.alone =
        alone.into_iter().filter(|(_, alone)| *alone).map(|(period, _)| period).collect();
}

fn jump(indicator: &Indicator, figure: &Figure, before: Values) -> Option<Jump> {
    let of = |values: Values| if indicator.is_share() { values.2 } else { values.0 };
    let (before, after) = (of(before)?, of(values(figure))?);
    let by = match indicator.is_share() {
        true => after - before,
        false => (after - before) * 10_000 / before.max(1),
    };
    let Figure { indicator, period, .. } = *figure;
    (by != 0).then(|| Jump { indicator, unit: figure.unit.to_string(), period, before, after, by })
}

fn biggest(jumps: &mut Vec<Jump>) {
    jumps.sort_by_key(|jump| std::cmp::Reverse(jump.by.abs()));
    jumps.truncate(MOST_JUMPS);
}

/// Of each level that the file has, in each of its periods, who was there then and is not in it.
fn missing(figures: &[Figure], units: &Units) -> Vec<Missing> {
    let mut present: BTreeMap<(Period, i32, Level), BTreeSet<&str>> = BTreeMap::new();
    for figure in figures {
        if let Some(unit) = units.get(&figure.unit) {
            let class = (figure.period, unit.edition, unit.level);
            present.entry(class).or_default().insert(&figure.unit);
        }
    }
    let absent = |((period, edition, level), present): ((Period, i32, Level), BTreeSet<&str>)| {
        let is_absent = |unit: &&Unit| {
            let class = unit.edition == edition && unit.level == level;
            class && !present.contains(unit.id.as_str())
        };
        let units: Vec<String> =
            units.all().iter().filter(is_absent).map(|unit| unit.id.clone()).collect();
        (!units.is_empty()).then_some(Missing { period, edition, level, units })
    };
    present.into_iter().filter_map(absent).collect()
}
