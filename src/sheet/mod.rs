//! Tables from files that people send: CSV in any spelling of it, and .xlsx; every cell with its place.
//!
//! Bytes go in, rows come out; nothing else is touched. What is too large, packed to explode or no table
//! at all is refused with a sentence before it takes memory.

mod comma;
mod guard;
mod header;
mod workbook;

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use crate::fold::strip_controls;
use crate::problem::Problem;

pub use header::{Column, Headed, Line, Need};

/// The most that is read, of all sheets of a file together.
pub const MOST_BYTES: usize = 48 << 20;
/// A packed file may unpack to so many bytes, counted as they come and not as it says.
const MOST_UNPACKED: u64 = 400 << 20;
const MOST_CELLS: u32 = 4_000_000;
/// Of a CSV file; those of workbooks have their own.
const MOST_ROWS: u32 = 250_000;
const MOST_COLUMNS: u32 = 256;
/// All texts together, however often a workbook repeats one.
const MOST_TEXT: usize = MOST_BYTES;
/// So many different texts are shared; periods, indicators, units and sources stand in every row, and a file whose
/// every text is another gains nothing.
const MOST_SHARED: usize = 16_384;
/// The longest text of a cell, as spreadsheets have it.
const LONGEST: usize = 32_767;

/// A sheet; that of a CSV file has no name.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub sheet: String,
    /// In order; those without a cell are left out.
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// As a spreadsheet or an editor numbers it, from 1.
    pub number: u32,
    /// In order; empty ones are left out.
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// From 0.
    pub column: u32,
    pub value: Value,
}

/// What stands in a cell. A number is kept as such: it has lost the zeros at its end.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Shared among the cells that say the same.
    Text(Arc<str>),
    Number(f64),
}

impl Value {
    /// As it is read: a number in its shortest form.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.to_string(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// Reads the sheets of a file that hold anything.
///
/// # Errors
/// What is wrong with the file as a whole, with the row where there is one.
pub fn read(file: &str, bytes: &[u8]) -> Result<Vec<Table>, Problem> {
    if bytes.len() > MOST_BYTES {
        let what = format!("is larger than {} MB", MOST_BYTES >> 20);
        return Err(Problem::new(file, 1, what));
    }
    match bytes {
        [b'P', b'K', ..] if bytes.len() > guard::MOST_PACKED => {
            let what = format!("is a workbook of more than {} MB", guard::MOST_PACKED >> 20);
            Err(Problem::new(file, 1, what))
        }
        [b'P', b'K', ..] => workbook::read(bytes)
            .map_err(|(sheet, what)| Problem::new(&named(file, &sheet), 1, what)),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            let what = "is an old .xls or has a password: save it as .xlsx or CSV without one";
            Err(Problem::new(file, 1, what))
        }
        _ => comma::read(bytes)
            .map(|table| vec![table])
            .map_err(|(line, what)| Problem::new(file, line, what)),
    }
}

/// The file with the sheet, as messages name them.
pub fn named(file: &str, sheet: &str) -> String {
    if sheet.is_empty() { file.to_owned() } else { format!("{file}[{sheet}]") }
}

/// The letters of a column as spreadsheets show them: 0 is "A", 27 is "AB".
pub fn letters(column: u32) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    if column < 26 { last.to_string() } else { letters(column / 26 - 1) + &last.to_string() }
}

/// The column of such letters, none of what is no column: "A" is 0.
pub fn column(letters: &str) -> Option<u32> {
    if letters.is_empty() || letters.len() > 2 || !letters.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let count = letters.bytes().fold(0, |count, byte| count * 26 + u32::from(byte - b'A') + 1);
    (count <= MOST_COLUMNS).then(|| count - 1)
}

/// Cells as they come, row by row, held to the limits.
struct Gathered {
    rows: Vec<Row>,
    most_rows: u32,
    text: usize,
    cells: u32,
    shared: HashSet<Arc<str>>,
}

impl Gathered {
    /// `most_rows`: no row stands further down, so that a message names the limit of this kind of file.
    fn held_to(most_rows: u32) -> Self {
        let (rows, shared) = (Vec::new(), HashSet::new());
        Self { rows, most_rows, text: 0, cells: 0, shared }
    }

    /// Row and column from 0, in order.
    fn add(&mut self, row: u32, column: u32, value: Value) -> Result<(), String> {
        if row >= self.most_rows {
            return Err(too_many_rows(self.most_rows));
        }
        if column >= MOST_COLUMNS {
            return Err(format!("has something right of column {}", letters(MOST_COLUMNS - 1)));
        }
        self.cells += 1;
        if self.cells > MOST_CELLS {
            return Err(too_many_cells(MOST_CELLS));
        }
        let cell = Cell { column, value };
        match self.rows.last_mut() {
            Some(last) if last.number == row + 1 => {
                if last.cells.last().is_some_and(|before| before.column >= column) {
                    return Err(OUT_OF_ORDER.to_owned());
                }
                last.cells.push(cell);
            }
            Some(last) if last.number > row + 1 => return Err(OUT_OF_ORDER.to_owned()),
            last => {
                // Rows are mostly as long as the one before.
                let mut cells = Vec::with_capacity(last.map_or(1, |last| last.cells.len()));
                cells.push(cell);
                self.rows.push(Row { number: row + 1, cells });
            }
        }
        Ok(())
    }

    /// A text, unless nothing is left of it without what nobody sees.
    fn add_text(&mut self, row: u32, column: u32, text: &str) -> Result<(), String> {
        if text.len() > LONGEST && text.chars().count() > LONGEST {
            let place = format!("{}{}", letters(column), row + 1);
            return Err(format!("{place}: the text is longer than {LONGEST} letters"));
        }
        let is_plain = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        let clean = if is_plain { Cow::Borrowed(text) } else { Cow::Owned(strip_controls(text)) };
        let clean = clean.trim();
        if clean.is_empty() {
            return Ok(());
        }
        self.text += clean.len();
        if self.text > MOST_TEXT {
            return Err(format!("has more than {} MB of text", MOST_TEXT >> 20));
        }
        let text = self.shared(clean);
        self.add(row, column, Value::Text(text))
    }

    /// The text as another cell holds it already, where it is known.
    fn shared(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.shared.get(text) {
            return Arc::clone(known);
        }
        let text: Arc<str> = text.into();
        if self.shared.len() < MOST_SHARED {
            self.shared.insert(Arc::clone(&text));
        }
        text
    }
}

const OUT_OF_ORDER: &str = "its rows or cells are not in order: save it again in a spreadsheet";

fn too_many_rows(most: u32) -> String {
    format!("has more than {most} rows; empty rows with a format count: delete them")
}

fn too_many_cells(most: u32) -> String {
    format!("has more than {most} cells; empty cells with a format count: delete them")
}
