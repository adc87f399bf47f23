//! Looks through a packed workbook before anything reads it: sizes as they come out, not as the file
//! says; the shape of its XML; macros. What a reader then gets are only the parts that were looked at.

use std::io::{Cursor, Read};

use zip::{ZipArchive, ZipWriter};

use super::{MOST_UNPACKED, too_many_cells, too_many_rows};

const MOST_PARTS: usize = 5_000;
/// Shared texts of a workbook, and any other part that is no sheet, unpacked.
const MOST_STRINGS: u64 = 64 << 20;
const MOST_OTHER: u64 = 8 << 20;
/// Elements of a part besides those of cells and texts: formats, merged cells, links.
const MOST_ELEMENTS: u32 = 500_000;
/// The longest tag or text: a cell holds 32,767 letters.
const LONGEST_RUN: usize = 256 << 10;
/// All texts of one cell or shared text, with their tags.
const LONGEST_ITEM: usize = 1 << 20;
/// Parts that no table is in.
const UNREAD: [&str; 10] = [
    "docprops/",
    "customxml/",
    "xl/theme/",
    "xl/drawings/",
    "xl/charts/",
    "xl/media/",
    "xl/pivotcache/",
    "xl/pivottables/",
    "xl/comments",
    "xl/calcchain.xml",
];

/// The most of a workbook: bytes as it comes, rows and cells of all sheets together.
pub const MOST_PACKED: usize = 20 << 20;
pub const MOST_ROWS: u32 = 70_000;
const MOST_CELLS: u32 = 2_000_000;

/// The parts of a workbook that hold tables, packed anew without unpacking.
pub fn looked_through(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let broken = |_| "is damaged: it cannot be unpacked".to_owned();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > MOST_PARTS {
        return Err(format!("holds more than {MOST_PARTS} files"));
    }
    is_workbook(&archive)?;
    if declared(&mut archive) > MOST_UNPACKED {
        return Err(too_much());
    }
    let mut kept = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len())));
    let mut totals = Totals::default();
    for number in 0..archive.len() {
        let mut part = archive.by_index(number).map_err(broken)?;
        if !part.name().is_ok_and(|name| is_read(&name)) {
            continue;
        }
        look_at(&mut part, &mut totals)?;
        drop(part);
        let part = archive.by_index_raw(number).map_err(broken)?;
        kept.raw_copy_file(part).map_err(broken)?;
    }
    Ok(kept.finish().map_err(broken)?.into_inner())
}

fn is_workbook(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<(), String> {
    let has =
        |end: &str| archive.file_names().flatten().any(|name| name.to_lowercase().ends_with(end));
    if has("vbaproject.bin") {
        return Err("holds macros: save it as .xlsx, without them".to_owned());
    }
    if has("workbook.bin") || has("content.xml") {
        return Err("is a workbook of another kind: save it as .xlsx".to_owned());
    }
    if !has("[content_types].xml") || !has("workbook.xml") {
        return Err("is a packed file, but no .xlsx workbook".to_owned());
    }
    Ok(())
}

/// What the parts say that they unpack to: whoever says too much need not be tried.
fn declared(archive: &mut ZipArchive<Cursor<&[u8]>>) -> u64 {
    let mut size = 0_u64;
    for number in 0..archive.len() {
        if let Ok(part) = archive.by_index_raw(number)
            && part.name().is_ok_and(|name| is_read(&name))
        {
            size = size.saturating_add(part.size());
        }
    }
    size
}

fn too_much() -> String {
    format!("unpacks to more than {} MB", MOST_UNPACKED >> 20)
}

fn is_read(name: &str) -> bool {
    let name = name.to_lowercase();
    (name.ends_with(".xml") || name.ends_with(".rels"))
        && !UNREAD.iter().any(|start| name.starts_with(start))
}

/// Of all parts together.
#[derive(Default)]
struct Totals {
    unpacked: u64,
    cells: u32,
    rows: u32,
}

fn look_at(part: &mut impl Read, totals: &mut Totals) -> Result<(), String> {
    let (mut look, mut buffer, mut size) = (Look::default(), [0; 16 << 10], 0);
    loop {
        let read = part.read(&mut buffer).map_err(|_| "is damaged: it cannot be unpacked")?;
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        size += read as u64;
        totals.unpacked += read as u64;
        if totals.unpacked > MOST_UNPACKED {
            return Err(too_much());
        }
        bytes.iter().try_for_each(|byte| look.at(*byte, totals))?;
        let most = match look.root {
            Root::Sheet => MOST_UNPACKED,
            Root::Strings => MOST_STRINGS,
            Root::Unknown | Root::Other => MOST_OTHER,
        };
        if size > most {
            return Err(format!("holds a part of more than {} MB that is no table", most >> 20));
        }
    }
    Ok(())
}

/// What a part is by its first element, whatever its name.
#[derive(Default, Clone, Copy, PartialEq)]
enum Root {
    #[default]
    Unknown,
    Sheet,
    Strings,
    Other,
}

/// Where in the XML a byte stands.
#[derive(Default, Clone, Copy, PartialEq)]
enum At {
    #[default]
    Text,
    /// In the name of a tag.
    Name,
    Tag,
    /// In a tag that has no values: a closing one, or that at the very beginning.
    Bare,
    /// In a value that ends with this quote.
    Quoted(u8),
}

/// How far a sheet is.
#[derive(Default, Clone, Copy, PartialEq)]
enum Cells {
    #[default]
    Before,
    Inside,
    After,
}

/// A look at the XML of a part, byte by byte, as much of it as bounds what a reader will keep.
#[derive(Default)]
struct Look {
    root: Root,
    at: At,
    cells: Cells,
    /// Bytes since the tag or text began, and since the row, cell or shared text did.
    run: usize,
    item: usize,
    /// The name of the tag without its prefix, cut where it is longer than any that counts.
    name: [u8; 12],
    length: usize,
    /// Tags so far, and those of them that are neither cells nor texts.
    tags: u64,
    elements: u32,
}

const STRANGE: &str = "holds XML that no spreadsheet writes";

impl Look {
    fn at(&mut self, byte: u8, totals: &mut Totals) -> Result<(), String> {
        (self.run, self.item) = (self.run + 1, self.item + 1);
        if self.run > LONGEST_RUN || self.item > LONGEST_ITEM && self.cells == Cells::Inside {
            return Err("holds a cell or a tag that is too long".to_owned());
        }
        match (self.at, byte) {
            (At::Text, b'<') => {
                self.turn(At::Name);
                self.length = 0;
            }
            // Comments, data without tags and declarations hide what they hold.
            (At::Name, b'!') => return Err(STRANGE.to_owned()),
            (At::Name, b'?') if self.tags > 0 => return Err(STRANGE.to_owned()),
            (At::Name, b'>' | b' ' | b'\t' | b'\r' | b'\n') => {
                self.named(totals)?;
                self.at = if b"/?".contains(&self.name[0]) { At::Bare } else { At::Tag };
                if byte == b'>' {
                    self.turn(At::Text);
                }
            }
            (At::Name, b':') => self.length = usize::from(self.name[0] == b'/'),
            (At::Name, letter) => self.spell(letter),
            (At::Tag | At::Bare, b'>') => self.turn(At::Text),
            (At::Tag, quote @ (b'"' | b'\'')) => self.at = At::Quoted(quote),
            (At::Quoted(quote), byte) if byte == quote => self.at = At::Tag,
            _ => {}
        }
        Ok(())
    }

    fn turn(&mut self, at: At) {
        (self.at, self.run) = (at, 0);
    }

    fn spell(&mut self, letter: u8) {
        if let Some(place) = self.name.get_mut(self.length) {
            *place = letter;
        }
        self.length += 1;
    }

    /// A tag has its name.
    fn named(&mut self, totals: &mut Totals) -> Result<(), String> {
        let name = self.name.get(..self.length.min(self.name.len())).unwrap_or_default();
        let name = name.strip_suffix(b"/").unwrap_or(name);
        self.tags += 1;
        match (self.root, name) {
            (Root::Unknown, [b'?', ..]) => {}
            (Root::Unknown, b"worksheet") => self.root = Root::Sheet,
            (Root::Unknown, b"sst") => (self.root, self.cells) = (Root::Strings, Cells::Inside),
            (Root::Unknown, _) => self.root = Root::Other,
            (Root::Sheet, b"sheetData") if self.cells == Cells::Before => {
                (self.cells, self.item) = (Cells::Inside, 0);
            }
            (Root::Sheet, b"/sheetData") => self.cells = Cells::After,
            (Root::Sheet, b"c" | b"row" | b"v" | b"is" | b"t") if self.cells == Cells::After => {
                return Err(STRANGE.to_owned());
            }
            (_, b"c" | b"/c" | b"row" | b"/row" | b"si" | b"/si") => self.item = 0,
            _ => {}
        }
        match name {
            b"c" => totals.cells += 1,
            b"row" => totals.rows += 1,
            [b'/', ..] | b"v" | b"f" | b"is" | b"si" | b"t" | b"r" => {}
            _ => self.elements += 1,
        }
        match () {
            () if totals.cells > MOST_CELLS => Err(too_many_cells(MOST_CELLS)),
            () if totals.rows > MOST_ROWS => Err(too_many_rows(MOST_ROWS)),
            () if self.elements > MOST_ELEMENTS => Err("holds too many formats".to_owned()),
            () => Ok(()),
        }
    }
}
