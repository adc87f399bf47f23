//! CSV as programs write it: UTF-8, UTF-16 or windows-1258; commas, semicolons or tabs; quoted.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1258};
use unicode_normalization::UnicodeNormalization;

use super::{Gathered, MOST_ROWS, Table};
use crate::fold::is_vietnamese;

/// A line from 1, and what is wrong there.
type Wrong = (usize, String);

pub fn read(bytes: &[u8]) -> Result<Table, Wrong> {
    let text = decode(bytes).map_err(|what| (1, what))?;
    let (delimiter, text) = delimiter(&text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let (mut gathered, mut record) = (Gathered::held_to(MOST_ROWS), StringRecord::new());
    let mut place = Place { text, byte: 0, row: 0 };
    while reader.read_record(&mut record).map_err(|error| (1, error.to_string()))? {
        let row = place.row_of(record.position().map_or(0, csv::Position::byte));
        for (column, cell) in record.iter().enumerate() {
            let column = u32::try_from(column).unwrap_or(u32::MAX);
            let added = gathered.add_text(row, column, cell);
            added.map_err(|what| (row as usize + 1, what))?;
        }
    }
    if gathered.rows.is_empty() {
        return Err((1, "is empty".to_owned()));
    }
    Ok(Table { sheet: String::new(), rows: gathered.rows })
}

/// A place in a text that goes forward.
struct Place<'a> {
    text: &'a str,
    byte: usize,
    /// From 0.
    row: u32,
}

impl Place<'_> {
    /// The row of the record that begins after the line ends at this byte.
    fn row_of(&mut self, byte: u64) -> u32 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        let rest = self.text.as_bytes().get(self.byte..).unwrap_or_default();
        for (at, letter) in rest.iter().enumerate() {
            let is_end = matches!(letter, b'\r' | b'\n');
            if self.byte + at >= byte && !is_end {
                self.byte += at;
                break;
            }
            let next_ends = rest.get(at + 1) == Some(&b'\n');
            self.row += u32::from(*letter == b'\n' || *letter == b'\r' && !next_ends);
        }
        self.row
    }
}

/// The text of the bytes.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return strictly(encoding, bytes.get(mark..).unwrap_or_default());
    }
    if let Some(encoding) = wide(bytes) {
        return strictly(encoding, bytes);
    }
    if bytes.contains(&0) {
        return Err("is no table: neither .xlsx nor text".to_owned());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(_) => old_code_page(bytes).map(Cow::Owned),
    }
}

fn strictly<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, String> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    text.filter(|text| encoding == UTF_8 || !text.contains('\0'))
        .ok_or_else(|| format!("is not in {} as its first bytes say", encoding.name()))
}

/// UTF-16 without a mark: every other byte of the beginning is zero, as in any header of Latin letters.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(512))?;
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = head.len() / 4;
    match head.len() > 8 && bytes.len().is_multiple_of(2) {
        true if odd > many && even == 0 => Some(UTF_16LE),
        true if even > many && odd == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// The code page of Vietnamese Windows, unless the letters that come out are none of Vietnamese:
/// then it was something else, and guessing would keep wrong names.
fn old_code_page(bytes: &[u8]) -> Result<String, String> {
    let (text, _) = WINDOWS_1258.decode_without_bom_handling(bytes);
    let text: String = text.nfc().collect();
    let odd = |letter: &char| {
        let mark = matches!(letter, '\u{a0}' | '\u{2010}'..='\u{2026}' | '×' | '°' | '«' | '»');
        !(letter.is_ascii() || mark || is_vietnamese(*letter))
    };
    match text.chars().find(odd) {
        None => Ok(text),
        Some(letter) => Err(format!(
            "is neither UTF-8, UTF-16 nor windows-1258 ({letter:?} stands in it): save it as “CSV UTF-8”"
        )),
    }
}

const DELIMITERS: [u8; 3] = *b",;\t";
/// So many lines are looked at to find the delimiter.
const SAMPLE: usize = 30;

/// The delimiter, and the text without a first line that names it.
fn delimiter(text: &str) -> (u8, &str) {
    let first = text.lines().next().unwrap_or_default();
    if let Some([mark]) = first.trim_end().strip_prefix("sep=").map(str::as_bytes)
        && DELIMITERS.contains(mark)
    {
        return (*mark, text.get(first.len()..).unwrap_or_default());
    }
    let fits = |delimiter: &u8| fit(text, *delimiter);
    let best = DELIMITERS.into_iter().rev().max_by_key(fits).unwrap_or(b',');
    (best, text)
}

/// How well a delimiter parts the lines: in how many the commonest number of cells stands, then
/// how many cells that is.
fn fit(text: &str, delimiter: u8) -> (usize, usize) {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let widths: Vec<usize> =
        reader.byte_records().take(SAMPLE).flatten().map(|record| record.len()).collect();
    let common = |width: usize| widths.iter().filter(|other| **other == width).count();
    let parted = widths.iter().filter(|width| **width > 1);
    parted.map(|width| (common(*width), *width)).max().unwrap_or_default()
}
