//! The row of a table that names its columns, and the rows under it by those names.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::{Cell, Row, Table, Value, letters, named};
use crate::fold::fold;
use crate::problem::Problem;

/// A column that a list may have.
#[derive(Debug, Clone, Copy)]
pub struct Column<'a> {
    pub name: &'a str,
    /// What else people write above it; accents, case and signs between words do not matter.
    pub also: &'a [&'a str],
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
    header: &'a [Row],
    rows: &'a [Row],
    /// For each column asked for, where it stands.
    columns: Vec<Option<u32>>,
    names: &'a [Column<'a>],
}

/// A row under the header.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    row: &'a Row,
    table: &'a Headed<'a>,
}

/// Titles may stand above the header; further down there is none.
const LOOKED_AT: usize = 30;
/// The longest text that is a title, in bytes: a cell may hold 32,767 letters, and each is compared with many names.
const LONGEST_TITLE: usize = 600;

impl<'a> Column<'a> {
    pub const fn required(name: &'a str, also: &'a [&'a str]) -> Self {
        Self { name, also, need: Need::Required }
    }

    pub const fn optional(name: &'a str, also: &'a [&'a str]) -> Self {
        Self { name, also, need: Need::Optional }
    }

    pub fn is_called(&self, text: &str) -> bool {
        if text.len() > LONGEST_TITLE {
            return false;
        }
        let text = fold(text);
        fold(self.name) == text || self.also.iter().any(|also| fold(also) == text)
    }
}

impl<'a> Headed<'a> {
    /// Finds the row that names all required columns; of several the one that names most.
    ///
    /// # Errors
    /// Which required columns no row names, or which column is named twice.
    pub fn find(file: &str, table: &'a Table, names: &'a [Column<'a>]) -> Result<Self, Problem> {
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
        let header = table.rows.get(at..at + found.rows).unwrap_or_default();
        let rows = table.rows.get(at + found.rows..).unwrap_or_default();
        Ok(Self { place, header, rows, columns: found.columns, names })
    }

    /// Those of all sheets that name the required columns.
    ///
    /// # Errors
    /// What each sheet lacks, where none has them.
    pub fn find_all(
        file: &str,
        tables: &'a [Table],
        names: &'a [Column<'a>],
    ) -> Result<Vec<Self>, Vec<Problem>> {
        let found = tables.iter().map(|table| Self::find(file, table, names));
        let (headed, problems): (Vec<_>, Vec<_>) = found.partition(Result::is_ok);
        match headed.is_empty() {
            true => Err(problems.into_iter().filter_map(Result::err).collect()),
            false => Ok(headed.into_iter().flatten().collect()),
        }
    }

    /// The table under a header in these rows, as spreadsheets number them; [`Self::placed`] tells its columns.
    pub fn under(file: &str, table: &'a Table, header: RangeInclusive<u32>) -> Self {
        let begins = table.rows.partition_point(|row| row.number < *header.start());
        let ends = table.rows.partition_point(|row| row.number <= *header.end());
        let header = table.rows.get(begins..ends).unwrap_or_default();
        let rows = table.rows.get(ends..).unwrap_or_default();
        Self { place: named(file, &table.sheet), header, rows, columns: Vec::new(), names: &[] }
    }

    /// With these columns in these places, from 0.
    pub fn placed(self, names: &'a [Column<'a>], columns: Vec<Option<u32>>) -> Self {
        Self { columns, names, ..self }
    }

    /// The columns above which this text stands, in any row of the header.
    pub fn called(&self, text: &str) -> Vec<u32> {
        let text = fold(text);
        let cells = self.header.iter().flat_map(|row| &row.cells);
        let same =
            cells.filter(|cell| title(&cell.value).is_some_and(|title| fold(&title) == text));
        same.map(|cell| cell.column).collect::<BTreeSet<u32>>().into_iter().collect()
    }

    /// What stands above a column, top to bottom. Cells that are merged over several columns hold their text in
    /// the first of them.
    pub fn titles(&self, column: u32) -> Vec<String> {
        let own = |row: &Row| row.cells.iter().any(|cell| cell.column == column);
        let lowest = self.header.iter().rposition(own).map_or(0, |at| at + 1);
        let above =
            |row: &Row| title(&row.cells.iter().rev().find(|cell| cell.column <= column)?.value);
        self.header.iter().take(lowest).filter_map(above).collect()
    }

    /// The columns that hold anything under the header.
    pub fn used(&self) -> BTreeSet<u32> {
        self.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.column).collect()
    }

    /// The letters of the column asked for in this place, where the table has it.
    pub fn letters(&self, at: usize) -> Option<String> {
        self.columns.get(at).copied().flatten().map(letters)
    }

    /// What stands above columns that hold anything and that nobody asked for, with the problem to tell of it.
    pub fn others(&self) -> Vec<(String, Problem)> {
        let others =
            self.used().into_iter().filter(|column| !self.columns.contains(&Some(*column)));
        let other = |column: u32| {
            let mut rows = self.header.iter().rev();
            let cell = rows.find_map(|row| row.cells.iter().find(|cell| cell.column == column));
            let title = cell.map(|cell| cell.value.text()).unwrap_or_default();
            let row = self.header.first().map_or(1, |row| row.number as usize);
            let shown: String = title.chars().take(60).collect();
            let what = format!("column {}: {shown:?}", letters(column));
            (title, Problem::new(&self.place, row, what))
        };
        others.map(other).collect()
    }

    pub fn lines(&'a self) -> impl Iterator<Item = Line<'a>> {
        self.rows.iter().map(move |row| Line { row, table: self })
    }
}

/// A text in one line that may be a title.
fn title(value: &Value) -> Option<String> {
    let text = value.text();
    let is_short = text.len() <= LONGEST_TITLE;
    is_short.then(|| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The columns that a header names, and the rows that it takes.
struct Found {
    columns: Vec<Option<u32>>,
    rows: usize,
}

/// The row that names most, the first of several.
fn best(rows: &[Row], names: &[Column<'_>]) -> Option<(usize, Found)> {
    let found = |at: usize| (at, header(rows.get(at..).unwrap_or_default(), names));
    let count = |(_, found): &(usize, Found)| found.columns.iter().flatten().count();
    (0..rows.len().min(LOOKED_AT)).map(found).rev().max_by_key(count)
}

/// What the first of these rows names. Where cells are merged over two rows, the second names what the
/// first does not, and has nothing under a named column.
fn header(rows: &[Row], names: &[Column<'_>]) -> Found {
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
fn columns(row: &Row, names: &[Column<'_>]) -> Vec<Option<u32>> {
    let place = |name: &Column<'_>| {
        let mut cells = row.cells.iter();
        Some(cells.find(|cell| name.is_called(&cell.value.text()))?.column)
    };
    names.iter().map(place).collect()
}

/// A column that a row names in two places.
fn twice<'a>(
    row: &Row,
    names: &[Column<'a>],
    columns: &[Option<u32>],
) -> Option<(&'a str, u32, u32)> {
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

    /// All cells of the row, whatever stands above them.
    pub fn cells(&self) -> &[Cell] {
        &self.row.cells
    }

    /// Whether the table has the column asked for in this place.
    pub fn has(&self, at: usize) -> bool {
        self.table.columns.get(at).is_some_and(Option::is_some)
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
