//! The same table as text, for platforms that take no workbooks: semicolons, as spreadsheets in Việt Nam read them.

use crate::reply::{Arg, Sheet, Table};
use crate::words::{Lang, Words};

/// By which spreadsheets know that it is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();
/// What a spreadsheet would take for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A table in a language, as the bytes of a file: its sheets below each other. A text is never a formula.
///
/// # Errors
/// When the file cannot be made, which no table should bring about.
pub fn write_plain(table: &Table, words: &Words, lang: Lang) -> Result<Vec<u8>, String> {
    let mut text = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(MARK.to_vec());
    for (at, sheet) in table.sheets.iter().enumerate() {
        if at > 0 {
            text.write_record([""]).map_err(|error| error.to_string())?;
        }
        for row in rows(sheet, words, lang) {
            text.write_record(row).map_err(|error| error.to_string())?;
        }
    }
    text.into_inner().map_err(|error| error.to_string())
}

/// Title, header and values.
fn rows(sheet: &Sheet, words: &Words, lang: Lang) -> Vec<Vec<String>> {
    let title = vec![words.render(lang, &sheet.title)];
    let head = sheet.columns.iter().map(|column| words.render(lang, &column.title)).collect();
    let said = |cell: &Option<Arg>| cell.as_ref().map(|arg| cell_of(arg, words, lang));
    let values = sheet
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| said(cell).unwrap_or_default()).collect::<Vec<String>>());
    [title, head].into_iter().chain(values).collect()
}

/// Counts without dots, to be reckoned with; all else as people read it.
fn cell_of(arg: &Arg, words: &Words, lang: Lang) -> String {
    match arg {
        Arg::Count(count) => count.to_string(),
        Arg::Text(text) if text.starts_with(FORMULA) => format!("'{text}"),
        other => super::said(other, words, lang),
    }
}
