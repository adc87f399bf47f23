//! Figures of units: taken in from a file that people send, whole or not at all, after a preview.

use bytes::Bytes;

use super::import::{ImportFailed, sha256};
use crate::kpi::file::{self, Mapping, Naming, Read, Told};
use crate::kpi::preview::{self, Known, Preview};
use crate::kpi::{indicator, table};
use crate::problem::Problem;
use crate::sheet;
use crate::store::{FigureRow, Imported, NewImport, Rows, StandingFigure, Store, StoreError};
use crate::units::{Unit, Units};
use crate::when::Moment;
use crate::words::{Lang, Words};

/// A file with figures, and what the operator says of it.
pub struct Given<'a> {
    pub file: &'a str,
    pub bytes: &'a [u8],
    pub told: Told,
}

/// Who brings which file, and when.
pub(super) struct By<'a> {
    pub file: &'a str,
    pub sha256: String,
    pub actor: &'a str,
    pub now: Moment,
}

impl<'a> By<'a> {
    fn operator(file: &'a str, bytes: &[u8], now: Moment) -> Self {
        Self { file, sha256: sha256(bytes), actor: "operator", now }
    }
}

/// A file that was read without a mistake, and what it would change.
pub struct Prepared {
    pub(super) import: NewImport,
    /// How numbers were understood.
    pub notes: Vec<String>,
    pub preview: Preview,
    pub units: Units,
}

impl Prepared {
    /// Reads a file and compares it with what counts now; nothing is changed.
    ///
    /// # Errors
    /// Everything that is wrong with the file, or the database.
    pub async fn of(
        store: &Store,
        words: &Words,
        given: Given<'_>,
        now: Moment,
    ) -> Result<Self, ImportFailed> {
        let Given { file, bytes, told } = given;
        let tables = sheet::read(file, bytes).map_err(|problem| vec![problem])?;
        let units = store.units().await?;
        let read = file::figures(file, &tables, &units, &naming(words), &told)?;
        drop(tables);
        let known = known(store, &read.figures).await?;
        Ok(Self::compared(By::operator(file, bytes, now), read, known, units))
    }

    /// The same of a file with another layout, which a mapping file tells: its name and its text.
    ///
    /// # Errors
    /// Everything that is wrong with the mapping, else with the file, or the database.
    pub async fn mapped(
        store: &Store,
        words: &Words,
        given: Given<'_>,
        (name, text): (&str, &str),
        now: Moment,
    ) -> Result<Self, ImportFailed> {
        let Given { file, bytes, told } = given;
        let naming = naming(words);
        let mapping = Mapping::read(name, text, &naming)?;
        let tables = sheet::read(file, bytes).map_err(|problem| vec![problem])?;
        let units = store.units().await?;
        let read = file::mapped(file, &tables, &units, &naming, &told, &mapping)?;
        drop(tables);
        let known = known(store, &read.figures).await?;
        Ok(Self::compared(By::operator(file, bytes, now), read, known, units))
    }

    /// As [`Self::of`], by somebody who sent the bytes, and off the async threads.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(super) async fn sent(
        store: &Store,
        words: &Words,
        by: By<'_>,
        (bytes, told): (Bytes, Told),
    ) -> Result<Self, ImportFailed> {
        let naming = naming(words);
        let (units, file) = (store.units().await?, by.file.to_owned());
        let reading = tokio::task::spawn_blocking(move || {
            let tables = sheet::read(&file, &bytes).map_err(|problem| vec![problem])?;
            drop(bytes);
            Ok((file::figures(&file, &tables, &units, &naming, &told)?, units))
        });
        // A reader that panics has met a file that nobody can read.
        let unread = |_| vec![Problem::new(by.file, 1, "cannot be read")];
        let (read, units) = reading.await.map_err(unread).flatten()?;
        let known = known(store, &read.figures).await?;
        let By { file, sha256, actor, now } = by;
        let (file, actor) = (file.to_owned(), actor.to_owned());
        let comparing = tokio::task::spawn_blocking(move || {
            let by = By { file: &file, sha256, actor: &actor, now };
            Self::compared(by, read, known, units)
        });
        let stopped = |_| StoreError::Unavailable("a comparison ended early".to_owned());
        Ok(comparing.await.map_err(stopped)?)
    }

    fn compared(by: By<'_>, read: Read, known: Known, units: Units) -> Self {
        let preview = preview::preview(&read.figures, &known, &units);
        drop(known);
        let rows = rows(read.figures, &units);
        let import = NewImport {
            file: named(by.file, &read.sheets),
            sha256: by.sha256,
            actor: by.actor.to_owned(),
            at: by.now.0,
            rows: Rows::Figures(rows),
        };
        Self { import, notes: read.notes, preview, units }
    }

    /// The figures count from now on.
    ///
    /// # Errors
    /// When the database cannot be used; nothing is changed then.
    pub async fn take_in(&self, store: &Store) -> Result<Imported, StoreError> {
        let outcome = store.import(std::slice::from_ref(&self.import)).await?;
        Ok(outcome.first().copied().unwrap_or(Imported::Known))
    }
}

fn naming(words: &Words) -> Naming {
    Naming::new(|one| words.plain(Lang::Vi, &one.name().key))
}

/// So many figures become rows at once.
const ROWS_AT_ONCE: usize = 8_192;

/// Figures as the table holds them. They go as their rows come, from the end, where a vector gives memory back: a large
/// file never stands there twice.
fn rows(mut figures: Vec<table::Figure>, units: &Units) -> Vec<FigureRow> {
    let mut rows = Vec::with_capacity(figures.len());
    while !figures.is_empty() {
        let last = figures.split_off(figures.len().saturating_sub(ROWS_AT_ONCE));
        rows.extend(last.iter().rev().map(|figure| row(figure, units)));
        figures.shrink_to_fit();
    }
    rows.reverse();
    rows
}

/// A figure as the table holds it.
pub(super) fn row(figure: &table::Figure, units: &Units) -> FigureRow {
    FigureRow {
        indicator: figure.indicator.to_owned(),
        period: figure.period.to_string(),
        ends: figure.period.last_day().to_string(),
        class: units.get(&figure.unit).map(Unit::class).unwrap_or_default(),
        unit: figure.unit.to_string(),
        numerator: figure.numerator,
        denominator: figure.denominator,
        rate: figure.rate,
        source: figure.source.to_string(),
        line: figure.line,
    }
}

/// The file with the sheets that were used, `x.xlsx[A][B]`: lines count by them.
pub(super) fn named(file: &str, sheets: &[String]) -> String {
    sheets.iter().fold(file.to_owned(), |named, sheet| sheet::named(&named, sheet))
}

async fn known(store: &Store, figures: &[table::Figure]) -> Result<Known, StoreError> {
    let compared = preview::compared(figures);
    let keys: Vec<_> = compared.iter().map(|(one, period)| (*one, period.to_string())).collect();
    let mut known = Known::new();
    for keys in keys.chunks(KEYS_AT_ONCE) {
        for one in store.standing_figures(keys).await? {
            keep(&mut known, one);
        }
    }
    Ok(known)
}

/// The figures of so many indicators and periods are read at once: a country has thousands of each, a file few of them.
const KEYS_AT_ONCE: usize = 4;

fn keep(known: &mut Known, one: StandingFigure) {
    let StandingFigure { unit, numerator, denominator, rate, .. } = one;
    let Some((indicator, period)) = indicator(&one.indicator).zip(one.period.parse().ok()) else {
        return;
    };
    let units = known.entry((indicator.id, period)).or_default();
    units.insert(unit, (numerator, denominator, rate));
}
