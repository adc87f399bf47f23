//! Tables of figures as .xlsx: typed cells, a header that stays, columns to sort and filter by.

mod comma;

pub use comma::write_plain;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::reply::{Arg, Column, Sheet, Table};
use crate::say;
use crate::when::Date;
use crate::words::{Lang, Words};

/// How the cells of each kind look.
struct Looks {
    head: Format,
    text: Format,
    count: Format,
    percent: Format,
    points: Format,
    date: Format,
}

/// The longest text of a cell, as spreadsheets have it.
const LONGEST: usize = 32_767;
const HEAD_FILL: u32 = 0x00_7A_23_18;

/// A table in a language, as the bytes of a file. A text is never a formula, whatever it begins with.
///
/// # Errors
/// When the file cannot be made, which no table should bring about.
pub fn write(table: &Table, words: &Words, lang: Lang) -> Result<Vec<u8>, String> {
    written(table, words, lang).map_err(|error| error.to_string())
}

fn written(table: &Table, words: &Words, lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = DocProperties::new().set_creation_datetime(&day(table.made)?);
    book.set_properties(&made.set_author(words.render(lang, &say!("web-title"))));
    let looks = Looks::new();
    for sheet in &table.sheets {
        let page = book.add_worksheet();
        page.set_name(words.render(lang, &sheet.title))?;
        head(page, sheet, &looks, &|column| words.render(lang, &column.title))?;
        for (row, cells) in (1..).zip(&sheet.rows) {
            for (column, cell) in (0..).zip(cells) {
                let Some(cell) = cell else { continue };
                put(page, (row, column), cell, &looks, &|arg| said(arg, words, lang))?;
            }
        }
    }
    book.save_to_buffer()
}

/// The titles of the columns, which stay in view and filter what is below them.
fn head(
    page: &mut Worksheet,
    sheet: &Sheet,
    looks: &Looks,
    title: &dyn Fn(&Column) -> String,
) -> Result<(), XlsxError> {
    for (at, column) in (0..).zip(&sheet.columns) {
        page.write_string_with_format(0, at, title(column), &looks.head)?;
        page.set_column_width(at, f64::from(column.width))?;
    }
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(sheet.columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
    page.autofilter(0, 0, last_row, last_column)?;
    page.set_freeze_panes(1, 0)?.set_landscape().set_paper_size(9);
    page.set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// A value as its kind: numbers to reckon with, dates to sort by, anything else as text.
fn put(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Arg,
    looks: &Looks,
    said: &dyn Fn(&Arg) -> String,
) -> Result<(), XlsxError> {
    match cell {
        Arg::Count(count) => {
            page.write_number_with_format(row, column, number(*count), &looks.count)?
        }
        Arg::Percent(hundredths) => {
            let share = number(*hundredths) / 10_000.0;
            page.write_number_with_format(row, column, share, &looks.percent)?
        }
        Arg::Points(hundredths) => {
            let points = number(*hundredths) / 100.0;
            page.write_number_with_format(row, column, points, &looks.points)?
        }
        Arg::Date(date) => {
            page.write_datetime_with_format(row, column, day(*date)?, &looks.date)?
        }
        Arg::Text(_) | Arg::Period(_) | Arg::Say(_) | Arg::Lines(_) => {
            let text: String = said(cell).chars().take(LONGEST).collect();
            page.write_string_with_format(row, column, text, &looks.text)?
        }
    };
    Ok(())
}

fn said(arg: &Arg, words: &Words, lang: Lang) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        other => words.render(lang, &say!("export-cell", value = other.clone())),
    }
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(1900), date.month(), date.day())
}

/// Counts and hundredths are far below what a cell holds exactly.
#[expect(clippy::cast_precision_loss, reason = "a spreadsheet knows no other numbers")]
fn number(whole: i64) -> f64 {
    whole as f64
}

impl Looks {
    fn new() -> Self {
        let plain = || Format::new().set_align(FormatAlign::Top);
        let numbers = |format: &str| plain().set_num_format(format);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_font_color(0x00FF_FFFF)
                .set_background_color(HEAD_FILL)
                .set_align(FormatAlign::VerticalCenter)
                .set_border_bottom(FormatBorder::Thin),
            text: plain().set_text_wrap(),
            count: numbers("#,##0"),
            percent: numbers("0.00%"),
            points: numbers("+0.00;-0.00;0.00"),
            date: numbers("dd/mm/yyyy"),
        }
    }
}
