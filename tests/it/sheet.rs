//! Tables from files: every way of writing one, and what no file may do to the program.

use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use dvcbot::sheet::{self, Column, Headed, Need, Table, letters};
use rust_xlsxwriter::{Format, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TEXT: &str =
    "Mã,Tên\r\n1.001193,\"Đăng ký khai sinh, \"\"lại\"\"\"\r\n\r\n1.000656,Đăng ký khai tử\r\n";
const COLUMNS: [Column; 3] = [
    Column { name: "ma", also: &["ma thu tuc"], need: Need::Required },
    Column { name: "ten", also: &["ten thu tuc"], need: Need::Required },
    Column { name: "cap", also: &[], need: Need::Optional },
];

/// The cells of a table as text.
fn cells(table: &Table) -> Vec<Vec<String>> {
    let row = |row: &sheet::Row| row.cells.iter().map(|cell| cell.value.text()).collect();
    table.rows.iter().map(row).collect()
}

fn one(bytes: &[u8]) -> Table {
    let mut tables = sheet::read("f", bytes).unwrap();
    assert_eq!(tables.len(), 1);
    tables.remove(0)
}

fn refused(bytes: &[u8]) -> String {
    sheet::read("f", bytes).unwrap_err().to_string()
}

fn wide(text: &str, mark: bool, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = mark.then_some(0xfeff);
    mark.into_iter().chain(text.encode_utf16()).flat_map(unit).collect()
}

#[test]
fn one_table_in_every_spelling() {
    let expected = [
        vec!["Mã", "Tên"],
        vec!["1.001193", "Đăng ký khai sinh, \"lại\""],
        vec!["1.000656", "Đăng ký khai tử"],
    ];
    let semicolons = TEXT.replace("Mã,", "Mã;").replace("3,\"", "3;\"").replace("6,", "6;");
    let tabs = semicolons.replace(';', "\t");
    let spellings: [(&str, Vec<u8>); 9] = [
        ("UTF-8", TEXT.into()),
        ("UTF-8 with a mark", format!("\u{feff}{TEXT}").into()),
        ("decomposed", TEXT.replace('ă', "a\u{306}").into()),
        ("UTF-16 LE", wide(TEXT, true, u16::to_le_bytes)),
        ("UTF-16 BE", wide(TEXT, true, u16::to_be_bytes)),
        ("UTF-16 LE without a mark", wide(&tabs, false, u16::to_le_bytes)),
        ("semicolons", semicolons.clone().into()),
        ("tabs", tabs.clone().into()),
        ("named delimiter", format!("sep=;\r\n{semicolons}").into()),
    ];
    for (what, bytes) in &spellings {
        let table = one(bytes);
        assert_eq!(cells(&table), expected, "{what}");
        let first = if what.starts_with("named") { 2 } else { 1 };
        let numbers: Vec<u32> = table.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [first, first + 1, first + 3], "{what}");
    }
}

/// What "Đăng ký lại" is in the code page of Vietnamese Windows, and in the one of an old font.
#[test]
fn an_old_code_page_is_read_and_a_font_is_not() {
    let old = b"ma;ten\n1.001193;\xd0\xe3ng ky\xec la\xf2i\n";
    assert_eq!(cells(&one(old))[1][1], "Đăng ký lại");
    let font = b"ma;ten\n1.001193;\xae\xa8ng k\xfd\n";
    assert!(refused(font).contains("UTF-8"), "{}", refused(font));
}

fn workbook(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(&mut book);
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_with_titles_merged_cells_numbers_and_dates() {
    let bytes = workbook(|book| {
        let bold = Format::new().set_bold();
        let day = Format::new().set_num_format("dd/mm/yyyy");
        let sheet = book.add_worksheet().set_name("Cấp tỉnh").unwrap();
        sheet.merge_range(0, 0, 0, 3, "DANH MỤC THỦ TỤC", &bold).unwrap();
        sheet.merge_range(2, 0, 3, 0, "STT", &bold).unwrap();
        sheet.merge_range(2, 1, 3, 1, "MÃ THỦ TỤC", &bold).unwrap();
        sheet.merge_range(2, 2, 2, 3, "Thủ tục hành chính", &bold).unwrap();
        sheet.write(3, 2, "Tên thủ tục").unwrap();
        sheet.write(3, 3, "Cấp").unwrap();
        sheet.write(4, 1, 1.00119).unwrap();
        sheet.write(4, 2, "  Đăng ký khai sinh ").unwrap();
        sheet.write_with_format(4, 3, 46351, &day).unwrap();
        book.add_worksheet().set_name("Trống").unwrap();
        let hidden = book.add_worksheet().set_name("Ẩn").unwrap();
        hidden.write(0, 0, "x").unwrap();
        hidden.set_hidden(true);
    });
    let table = one(&bytes);
    assert_eq!(table.sheet, "Cấp tỉnh");
    let headed = Headed::find("f.xlsx", &table, &COLUMNS).unwrap();
    let lines: Vec<_> = headed.lines().collect();
    assert_eq!(lines.len(), 1);
    let line = lines[0];
    let value = |at: usize| line.value(at).map(sheet::Value::text);
    assert_eq!(line.value(0), Some(&sheet::Value::Number(1.00119)));
    assert_eq!(value(1).as_deref(), Some("Đăng ký khai sinh"));
    assert_eq!(value(2).as_deref(), Some("2026-11-25"));
    let problem = line.problem(1, "is wrong").to_string();
    assert_eq!(problem, "f.xlsx[Cấp tỉnh]:5: column C (ten): is wrong");
}

#[test]
fn a_header_says_what_it_lacks_and_what_it_names_twice() {
    let find = |text: &str| {
        let table = one(text.as_bytes());
        Headed::find("f", &table, &COLUMNS).map(|_| ()).unwrap_err().to_string()
    };
    assert_eq!(find("Mã TTHC,x\n1,2\n"), "f:1: no row names the columns ma, ten");
    assert_eq!(find("ten,Mã,TÊN thủ-tục\n1,2,3\n"), "f:1: the columns A and C are both ten");
    assert_eq!((letters(0), letters(27), letters(701)), ("A".into(), "AB".into(), "ZZ".into()));
}

/// A workbook of these parts, packed.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const LINKS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;

/// A workbook whose one sheet and shared texts are these.
fn handmade(sheet: &str, strings: &str) -> Vec<u8> {
    packed(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn sheet_of(rows: &str) -> String {
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")
}

const STRINGS: &str = "<sst><si><t>a</t></si></sst>";

#[test]
fn a_handmade_workbook_is_read() {
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r></is></c></row>"#;
    assert_eq!(cells(&one(&handmade(&sheet_of(rows), STRINGS))), [["a", "bc"]]);
    let prefixed = r#"<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"#;
    assert_eq!(cells(&one(&handmade(prefixed, STRINGS))), [["5"]]);
}

/// One cell in the last corner of a sheet: a table of all cells would need 512 GB.
pub fn sparse() -> Vec<u8> {
    handmade(&sheet_of(r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#), STRINGS)
}

/// 13 KB that say one long text 60,000 times: 1.8 GB of text.
pub fn bomb() -> Vec<u8> {
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let again = r#"<row><c t="s"><v>0</v></c></row>"#.repeat(60_000);
    handmade(&sheet_of(&again), &long)
}

/// What would cost a naive reader gigabytes or minutes, and what is said of it.
fn made_to_hurt() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let of = |rows: &str| handmade(&sheet_of(rows), STRINGS);
    let inside = |texts: String| of(&format!("<row><c t=\"inlineStr\"><is>{texts}</is></c></row>"));
    let backwards =
        r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>"#;
    let after = "<worksheet><sheetData></sheetData><t>x</t></worksheet>";
    let formats = format!("<worksheet>{}", "<xf/>".repeat(1_000_000));
    vec![
        ("sparse", sparse(), "70000 rows"),
        ("to the right", of(r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#), "right of column"),
        ("one cell", of(&" ".repeat(64 << 20)), "too long"),
        ("rows", of(&"<row/>".repeat(1_000_000)), "70000 rows"),
        ("cells", of(&"<c/>".repeat(4_500_000)), "2000000 cells"),
        ("formats", handmade(&formats, STRINGS), "formats"),
        ("one text often", bomb(), "MB of text"),
        ("texts of a cell", inside("<t>ab</t>".repeat(200_000)), "too long"),
        ("texts between strange tags", inside("<t>ab</t><zz/>".repeat(100_000)), "too long"),
        ("quoted", of(&format!("</c \">{}", "<c/>".repeat(4_500_000))), "cells"),
        ("comment", of("<!-- <row/> -->"), "no spreadsheet writes"),
        ("entities", handmade("<!DOCTYPE x []><worksheet/>", STRINGS), "no spreadsheet writes"),
        ("after the end", handmade(after, STRINGS), "no spreadsheet writes"),
        ("backwards", of(backwards), "not in order"),
    ]
}

#[test]
fn files_made_to_hurt_are_refused_at_once() {
    for (what, bytes, expected) in made_to_hurt() {
        let begun = Instant::now();
        let said = refused(&bytes);
        let took = begun.elapsed();
        assert!(said.contains(expected), "{what}: {said}");
        assert!(took < Duration::from_secs(20), "{what}: {took:?}");
        println!("{what}: {} bytes, {took:?}", bytes.len());
    }
}

#[test]
fn other_files_are_refused_with_a_sentence() {
    let macros = packed(&[
        ("[Content_Types].xml", b"x"),
        ("xl/workbook.xml", b"x"),
        ("xl/vbaProject.bin", b"x"),
    ]);
    let large = vec![b'a'; (48 << 20) + 1];
    let table: [(&str, &[u8], &str); 11] = [
        ("macros", &macros, "macros"),
        ("binary workbook", &packed(&[("xl/workbook.bin", b"x")]), "another kind"),
        ("OpenDocument", &packed(&[("content.xml", b"x")]), "another kind"),
        (
            "text document",
            &packed(&[("[Content_Types].xml", b"x"), ("word/document.xml", b"x")]),
            "no .xlsx workbook",
        ),
        ("any packed file", &packed(&[("a.txt", b"x")]), "no .xlsx workbook"),
        ("half a packed file", &macros[..macros.len() / 2], "damaged"),
        ("old workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "old .xls"),
        ("picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no table"),
        ("nothing", b"", "empty"),
        ("too large", &large, "48 MB"),
        ("open quote", format!("a,b\n1,\"{}", "x\n".repeat(40_000)).leak().as_bytes(), "f:2: B2"),
    ];
    for (what, bytes, expected) in table {
        let said = refused(bytes);
        assert!(said.contains(expected), "{what}: {said}");
    }
}

/// Whatever a damaged file says, it is read or refused.
#[test]
fn a_damaged_workbook_never_ends_the_program() {
    let good = workbook(|book| {
        let sheet = book.add_worksheet();
        for row in 0..20 {
            sheet.write(row, 0, format!("Dòng {row}")).unwrap();
            sheet.write(row, 1, f64::from(row)).unwrap();
        }
    });
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="d"><v>2026-01-01</v></c></row>"#;
    let plain = sheet_of(rows);
    let mut seed = 11_u64;
    let mut random = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % below
    };
    for _ in 0..60 {
        let mut bytes = good.clone();
        let at = random(bytes.len());
        bytes[at] ^= 1 << random(8);
        let _ = sheet::read("f", &bytes);
        let mut xml = plain.clone().into_bytes();
        let at = random(xml.len());
        xml[at] = b"<>\"/ 019AZs&;"[random(13)];
        let _ = sheet::read("f", &handmade(&String::from_utf8_lossy(&xml), STRINGS));
    }
}
