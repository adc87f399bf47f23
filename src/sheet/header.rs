//! The row of a table that names its columns, and the rows under it by those names.

use super::{Row, Table, Value, letters, named};
use crate::fold::fold;
use crate::problem::Problem;

/// A column that a list may have.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub name: &'static str,
    /// What else people write above it; accents, case and signs between words do not matter.
    pub also: &'static [&'static str],
    pub need: Need,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Required,
    Optional,
}

/// A table whose columns were found.
#[derive(Debug)]
pub struct Headed<'a> {
    /// The file, with the sheet.
    pub place: String,
    rows: &'a [Row],
    /// For each column asked for, where it stands.
    columns: Vec<Option<u32>>,
    names: &'a [Column],
}

/// A row under the header.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    row: &'a Row,
    table: &'a Headed<'a>,
}

/// Titles may stand above the header; further down there is none.
const LOOKED_AT: usize = 30;

impl Column {
    fn is_called(&self, text: &str) -> bool {
        let text = fold(text);
        fold(self.name) == text || self.also.iter().any(|also| fold(also) == text)
    }
}

impl<'a> Headed<'a> {
    /// Finds the row that names all required columns; of several the one that names most.
    ///
    /// # Errors
    /// Which required columns no row names, or which column is named twice.
    pub fn find(file: &str, table: &'a Table, names: &'a [Column]) -> Result<Self, Problem> {
        let place = named(file, &table.sheet);
        let wrong = |row: usize, what: String| Err(Problem::new(&place, row, what));
        let Some((at, found)) = best(&table.rows, names) else {
            return wrong(1, "is empty".to_owned());
        };
        let row = &table.rows[at];
        let lacking: Vec<&str> = names
            .iter()
            .zip(&found.columns)
            .filter(|(name, place)| name.need == Need::Required && place.is_none())
            .map(|(name, _)| name.name)
            .collect();
        if !lacking.is_empty() {
            let what = format!("no row names the columns {}", lacking.join(", "));
            return wrong(row.number as usize, what);
        }
        if let Some((name, first, second)) = twice(row, names, &found.columns) {
            let (first, second) = (letters(first), letters(second));
            let what = format!("the columns {first} and {second} are both {name}");
            return wrong(row.number as usize, what);
        }
        let rows = table.rows.get(at + found.rows..).unwrap_or_default();
        Ok(Self { place, rows, columns: found.columns, names })
    }

    pub fn lines(&'a self) -> impl Iterator<Item = Line<'a>> {
        self.rows.iter().map(move |row| Line { row, table: self })
    }
}

/// The columns that a header names, and the rows that it takes.
struct Found {
    columns: Vec<Option<u32>>,
    rows: usize,
}

/// The row that names most, the first of several.
fn best(rows: &[Row], names: &[Column]) -> Option<(usize, Found)> {
    let found = |at: usize| (at, header(rows.get(at..).unwrap_or_default(), names));
    let count = |(_, found): &(usize, Found)| found.columns.iter().flatten().count();
    (0..rows.len().min(LOOKED_AT)).map(found).rev().max_by_key(count)
}

/// What the first of these rows names. Where cells are merged over two rows, the second names what the
/// first does not, and has nothing under a named column.
fn header(rows: &[Row], names: &[Column]) -> Found {
    let mut columns = rows.first().map(|row| columns(row, names)).unwrap_or_default();
    let Some(second) = rows.get(1).filter(|_| columns.iter().any(Option::is_some)) else {
        return Found { columns, rows: 1 };
    };
    let more = self::columns(second, names);
    let is_under = second.cells.iter().any(|cell| columns.contains(&Some(cell.column)));
    if is_under || more.iter().all(Option::is_none) {
        return Found { columns, rows: 1 };
    }
    columns.iter_mut().zip(more).for_each(|(first, second)| *first = first.or(second));
    Found { columns, rows: 2 }
}

/// Where each column stands, as a row names them.
fn columns(row: &Row, names: &[Column]) -> Vec<Option<u32>> {
    let place = |name: &Column| {
        let mut cells = row.cells.iter();
        Some(cells.find(|cell| name.is_called(&cell.value.text()))?.column)
    };
    names.iter().map(place).collect()
}

/// A column that a row names in two places.
fn twice(row: &Row, names: &[Column], columns: &[Option<u32>]) -> Option<(&'static str, u32, u32)> {
    row.cells.iter().find_map(|cell| {
        let text = cell.value.text();
        let mut named = names.iter().zip(columns);
        let (name, first) = named.find(|(name, _)| name.is_called(&text))?;
        let first = first.filter(|first| *first != cell.column)?;
        Some((name.name, first, cell.column))
    })
}

impl Line<'_> {
    /// As [`Row::number`].
    pub fn number(&self) -> u32 {
        self.row.number
    }

    /// The value of the column asked for in this place; none when the cell is empty.
    pub fn value(&self, at: usize) -> Option<&Value> {
        let column = (*self.table.columns.get(at)?)?;
        Some(&self.row.cells.iter().find(|cell| cell.column == column)?.value)
    }

    /// Nothing stands under any of the columns.
    pub fn is_empty(&self) -> bool {
        (0..self.table.columns.len()).all(|at| self.value(at).is_none())
    }

    /// What is wrong with a cell, with sheet, row and column.
    pub fn problem(&self, at: usize, what: &str) -> Problem {
        let name = self.table.names.get(at).map_or("", |column| column.name);
        let letter = self.table.columns.get(at).copied().flatten().map(letters);
        let column = letter.map_or_else(|| name.to_owned(), |letter| format!("{letter} ({name})"));
        let what = format!("column {column}: {what}");
        Problem::new(&self.table.place, self.row.number as usize, what)
    }
}
