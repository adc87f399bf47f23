//! The sheets of an .xlsx workbook, cell by cell, after a guard has looked through it.

use std::io::Cursor;

use calamine::{
    DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError,
};

use super::{Gathered, Table, Value, guard};

/// A sheet, or none, and what is wrong with it.
type Wrong = (String, String);

/// The sheets that are shown and hold anything. Hidden ones are lists that others refer to.
pub fn read(bytes: &[u8]) -> Result<Vec<Table>, Wrong> {
    let whole = |what: String| (String::new(), what);
    let parts = guard::looked_through(bytes).map_err(whole)?;
    let mut book =
        Xlsx::new(Cursor::new(parts)).map_err(|error: XlsxError| whole(unreadable(&error)))?;
    let shown = |sheet: &&calamine::Sheet| {
        sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet
    };
    let names: Vec<String> =
        book.sheets_metadata().iter().filter(shown).map(|sheet| sheet.name.clone()).collect();
    let (mut tables, mut gathered) = (Vec::new(), Gathered::held_to(guard::MOST_ROWS));
    for sheet in names {
        let cells = book.worksheet_cells_reader(&sheet);
        let cells = cells.map_err(|error| (sheet.clone(), unreadable(&error)))?;
        gather(cells, &mut gathered).map_err(|what| (sheet.clone(), what))?;
        let rows = std::mem::take(&mut gathered.rows);
        if !rows.is_empty() {
            tables.push(Table { sheet, rows });
        }
    }
    if tables.is_empty() {
        return Err(whole("has no sheet with anything in it".to_owned()));
    }
    Ok(tables)
}

fn gather(
    mut cells: XlsxCellReader<'_, Cursor<Vec<u8>>>,
    gathered: &mut Gathered,
) -> Result<(), String> {
    while let Some(cell) = cells.next_cell().map_err(|error| unreadable(&error))? {
        let (row, column) = cell.get_position();
        match cell.get_value() {
            DataRef::Empty => {}
            DataRef::Int(number) => {
                gathered.add_text(row, column, &number.to_string())?;
            }
            DataRef::Float(number) => gathered.add(row, column, Value::Number(*number))?,
            DataRef::SharedString(text) => gathered.add_text(row, column, text)?,
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                gathered.add_text(row, column, text)?;
            }
            DataRef::Bool(truth) => gathered.add_text(row, column, &truth.to_string())?,
            DataRef::DateTime(moment) => gathered.add_text(row, column, &day(moment))?,
            DataRef::Error(error) => gathered.add_text(row, column, &error.to_string())?,
        }
    }
    Ok(())
}

/// A date as 2026-10-31; times and durations stay numbers of days.
fn day(moment: &ExcelDateTime) -> String {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return moment.as_f64().to_string();
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

fn unreadable(error: &XlsxError) -> String {
    format!("cannot be read as .xlsx: {error}")
}
