//! Figures as a table for a spreadsheet: typed cells, and a sheet that says what each indicator counts.

use super::answer::{Figure, Reader};
use super::{Indicator, Measure};
use crate::fold::fold;
use crate::reply::{Arg, Column, Say, Sheet, Table};
use crate::say;
use crate::units::Unit;
use crate::when::Date;

/// A row: an indicator of a unit in a period.
pub struct Entry<'a> {
    pub unit: &'a Unit,
    pub indicator: &'static Indicator,
    pub figure: Figure,
    /// Its place among the others of the list, where it may be ranked.
    pub rank: Option<i64>,
}

/// The table of these rows in their order. What an outsider may not see is left empty, and why.
pub fn table(about: &str, entries: &[Entry<'_>], reader: Reader, today: Date) -> Table {
    let rows = entries.iter().map(|entry| row(entry, reader, today)).collect();
    let figures = Sheet { title: say!("export-figures"), columns: columns(), rows };
    Table {
        name: format!("dvctt-{}-{today}.xlsx", slug(about)),
        made: today,
        sheets: vec![figures, definitions(entries)],
    }
}

fn columns() -> Vec<Column> {
    let column = |title: Say, width: u16| Column { title, width };
    vec![
        column(say!("export-unit"), 34),
        column(say!("export-indicator"), 44),
        column(say!("export-period"), 24),
        column(say!("export-ends"), 13),
        column(say!("export-part"), 11),
        column(say!("export-all"), 11),
        column(say!("export-rate"), 11),
        column(say!("export-target"), 13),
        column(say!("export-gap"), 16),
        column(say!("export-rank"), 8),
        column(say!("export-note"), 30),
        column(say!("export-source"), 40),
        column(say!("export-taken"), 13),
    ]
}

fn row(entry: &Entry<'_>, reader: Reader, today: Date) -> Vec<Option<Arg>> {
    let Entry { unit, indicator, figure, rank } = entry;
    let is_hidden = figure.is_hidden(reader);
    let seen = |number: Option<i64>| number.filter(|_| !is_hidden);
    let target = figure.target.or(indicator.goal);
    let gap = seen(figure.rate).zip(target).map(|(rate, target)| rate - target);
    vec![
        Some(unit.official.as_str().into()),
        Some(indicator.name().into()),
        Some(figure.period.into()),
        Some(figure.period.last_day().into()),
        seen(figure.numerator).map(Arg::Count),
        seen(figure.denominator).map(Arg::Count),
        seen(figure.rate).map(Arg::Percent),
        target.map(Arg::Percent),
        gap.map(Arg::Points),
        seen(*rank).map(Arg::Count),
        note(figure, is_hidden, today).map(Arg::Say),
        Some(figure.source.as_str().into()),
        figure.taken_in.map(Arg::Date),
    ]
}

fn note(figure: &Figure, is_hidden: bool, today: Date) -> Option<Say> {
    if is_hidden {
        return Some(say!("kpi-too-few"));
    }
    if figure.rate.is_none() && figure.numerator.is_none() {
        return Some(say!("kpi-none"));
    }
    figure.is_open(today).then(|| say!("kpi-open"))
}

/// Each indicator of the rows once: its formula, where that stands, its goal.
fn definitions(entries: &[Entry<'_>]) -> Sheet {
    let column = |title: Say, width: u16| Column { title, width };
    let columns = vec![
        column(say!("export-indicator"), 44),
        column(say!("export-formula"), 70),
        column(say!("export-measure"), 12),
        column(say!("export-goal"), 16),
        column(say!("export-basis"), 44),
        column(say!("export-version"), 12),
    ];
    let used = |one: &&&Indicator| entries.iter().any(|entry| entry.indicator == **one);
    let rows = super::INDICATORS.iter().filter(used).map(|one| definition(one)).collect();
    Sheet { title: say!("export-definitions"), columns, rows }
}

fn definition(indicator: &Indicator) -> Vec<Option<Arg>> {
    let own = |attribute: &str| Say::new(format!("indicator-{}.{attribute}", indicator.key));
    let measure = match indicator.measure {
        Measure::Share(_) => say!("export-share"),
        Measure::Count => say!("export-count"),
    };
    vec![
        Some(indicator.name().into()),
        Some(own("formula").into()),
        Some(measure.into()),
        indicator.goal.map(Arg::Percent),
        Some(own("source").into()),
        Some(Arg::Count(indicator.definition_version.into())),
    ]
}

/// A name in ASCII letters, digits and hyphens.
fn slug(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    let slug = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    slug.chars().take(LONGEST_SLUG).collect()
}

const LONGEST_SLUG: usize = 60;
