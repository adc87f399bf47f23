//! Sheets like the plan's appendices, from workbooks with merged cells, headings and sums: taken in as they are, or a
//! mapping file is asked for.

use std::fs;
use std::time::{Duration, Instant};

use dvcbot::kpi::file::{self, Read};
use dvcbot::sheet;
use rust_xlsxwriter::{Format, Workbook, Worksheet};

use crate::assistant::Folder;
use crate::directory::directory;
use crate::figures_import::{naming, short, told};
use crate::server::program;

const PLAN: &str = include_str!("../data/ke-hoach-2023.txt");
/// How many communes of each district follow one another in appendix 3.
const BLOCKS: [usize; 9] = [10, 9, 15, 11, 9, 8, 10, 12, 10];

/// The rows of an appendix as they are printed; a row of sums or means has no number.
fn printed(appendix: usize) -> Vec<Vec<&'static str>> {
    let text = PLAN.split("PHỤ LỤC ").nth(appendix).unwrap();
    let rows = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|cells| cells.len() > 5 && cells[0] != "STT" && !cells[2].starts_with("Tổng"))
        .collect()
}

/// Two lines of header over merged cells, below a title, from the third row on.
fn head(sheet: &mut Worksheet, level: &str) {
    let plain = Format::new().set_text_wrap();
    sheet.merge_range(0, 0, 0, 6, "THỐNG KÊ TỶ LỆ DVCTT PHÁT SINH HỒ SƠ", &plain).unwrap();
    let long = "Tỷ lệ DVC TT phát sinh hồ sơ\n(06 tháng đầu năm 2023)";
    for (column, title) in
        [(0, "STT"), (1, "Đơn vị"), (5, long), (6, "Chỉ tiêu phấn đấu\ncuối năm 2023")]
    {
        sheet.merge_range(2, column, 3, column, title, &plain).unwrap();
    }
    sheet.merge_range(2, 2, 2, 4, &format!("Số lượng TTHC {level}"), &plain).unwrap();
    sheet.write_row(3, 2, ["Tổng", "DVCTT\nToàn trình", "DVCTT\nMột phần"]).unwrap();
}

/// Counts and shares as number cells.
fn row(sheet: &mut Worksheet, at: u32, cells: &[&str]) {
    let share = Format::new().set_num_format("0%");
    for (column, cell) in (0..).zip(cells.iter().map(|cell| cell.trim())) {
        match cell.trim_end_matches('%').parse::<f64>() {
            Ok(number) if cell.ends_with('%') => {
                sheet.write_with_format(at, column, number / 100.0, &share).unwrap();
            }
            Ok(number) => drop(sheet.write(at, column, number).unwrap().name()),
            Err(_) => drop(sheet.write(at, column, cell).unwrap().name()),
        }
    }
}

fn heading(sheet: &mut Worksheet, at: u32, text: &str) {
    sheet.merge_range(at, 0, at, 6, text, &Format::new()).unwrap();
}

/// The three appendices, with a row that numbers the columns and headings as other offices write them.
fn appendices() -> Workbook {
    let mut book = Workbook::new();
    for (number, level) in (1..).zip(["cấp tỉnh", "cấp huyện", "cấp xã"]) {
        let sheet = book.add_worksheet().set_name(format!("Phụ lục {number}")).unwrap();
        head(sheet, level);
        row(sheet, 4, &["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)", "(6)", "(7)"]);
        let mut at = 5;
        if number == 1 {
            row(sheet, at, &["I", "Sở, ban, ngành", "1400", "585", "815", "", ""]);
            at += 1;
        }
        let mut districts = districts();
        for (place, cells) in printed(number).iter().enumerate() {
            if let Some((_, name)) =
                districts.extract_if(.., |(first, _)| number == 3 && *first == place).next()
            {
                heading(sheet, at, &name);
                at += 1;
            }
            row(sheet, at, cells);
            at += 1;
        }
    }
    book
}

/// The districts by the place of their first commune in appendix 3.
fn districts() -> Vec<(usize, String)> {
    let mut first = 0;
    let named = printed(2)
        .into_iter()
        .zip(BLOCKS)
        .zip(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]);
    let place = |((cells, count), number): ((Vec<&str>, usize), &str)| {
        first += count;
        (first - count, format!("{number}. {}", cells[1]))
    };
    named.map(place).collect()
}

/// Row, column, text.
type Titles<'a> = &'a [(u32, u16, &'a str)];

/// A sheet with the header of an appendix, some titles of which are others, and these rows.
fn read(others: Titles<'_>, rows: &[&[&str]], period: &str) -> Result<Read, Vec<String>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("PL").unwrap();
    head(sheet, "cấp tỉnh");
    for (at, column, title) in others {
        sheet.write(*at, *column, *title).unwrap();
    }
    for (at, cells) in (4..).zip(rows) {
        row(sheet, at, cells);
    }
    let tables = sheet::read("f", &book.save_to_buffer().unwrap()).unwrap();
    let read = file::figures("f", &tables, &directory(), &naming(), &told(Some(period)));
    read.map_err(|wrong| wrong.iter().map(ToString::to_string).collect())
}

/// What the program knows of the plan and what it reads of the appendices is the same, figure by figure.
#[test]
fn the_appendices_of_the_plan_are_what_the_plan_brought() {
    let folder = Folder::new();
    fs::write(folder.0.join("phu-luc.xlsx"), appendices().save_to_buffer().unwrap()).unwrap();
    let mut command = program(&folder);
    command.args(["import", "figures", "phu-luc.xlsx", "--period", "2023-H1", "--dry-run"]);
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{wrong}");
    assert!(said.contains("new: 0\ncorrected: 0\nunchanged: 484\n"), "{said}");
    for note in [
        "phu-luc.xlsx[Phụ lục 1]: left out: rows 5, 6, 7, 26\n",
        "phu-luc.xlsx[Phụ lục 3]: left out: rows 5, 109\n",
        "phu-luc.xlsx[Phụ lục 2]: column G tells targets and was left alone: targets come in",
        "phu-luc.xlsx[Phụ lục 1]: the numbers of column F lie between 0 and 1",
    ] {
        assert!(said.contains(note), "{note} in {said}");
    }
}

const UNIT: &[&str] = &["1", "Sở Y tế", "184", "0", "184", "20%", "40%"];

/// A column or a row that may mean two things is never guessed.
#[test]
fn what_may_mean_two_things_asks_for_a_mapping() {
    assert_eq!(read(&[], &[UNIT], "2023-H1").unwrap().figures.len(), 4);
    assert_eq!(read(&[(2, 6, "Chỉ tiêu")], &[UNIT], "2023-H1").unwrap().figures.len(), 4);
    let long = ["1", "Sở Y tế", "184", "0", "184", "20%", "40%", "7"];
    let district = ["II", "Huyện Bến Cầu", "247", "86", "161", "85%", ""];
    let share = "Tỷ lệ DVCTT phát sinh hồ sơ";
    let table: [(Titles<'_>, &[&str], &str, &str); 6] = [
        (
            &[(2, 2, "Số lượng hồ sơ qua DVC")],
            UNIT,
            "2023-H1",
            "f[PL]:3: column C: \"Số lượng hồ sơ qua DVC Tổng\"",
        ),
        (
            &[(2, 5, "Tỷ lệ DVCTT toàn trình phát sinh hồ sơ")],
            UNIT,
            "2023-H1",
            "f[PL]:3: column F: ",
        ),
        (&[(2, 7, "Còn lại")], &long, "2023-H1", "f[PL]:3: column H: \"Còn lại\" may mean"),
        (
            &[(2, 7, share)],
            &long,
            "2023-H1",
            "f[PL]:3: column H: \"Tỷ lệ DVCTT phát sinh hồ sơ\" is a second",
        ),
        (&[(3, 4, "DVCTT toàn trình, một phần")], UNIT, "2023-H1", "f[PL]:3: column E: "),
        (&[], &district, "2023-H1", "f[PL]:5: column B (ten_don_vi): is 2023:711 (Huyện Bến Cầu"),
    ];
    for (others, row, period, expected) in table {
        let wrong = read(others, &[row], period).unwrap_err();
        assert!(
            wrong[0].starts_with(expected) && wrong[0].contains("--mapping"),
            "{expected}: {wrong:#?}"
        );
    }
    let other = read(&[], &[UNIT], "2024-H1").unwrap_err();
    assert!(other.len() == 1 && other[0].ends_with("is of another year than 2024-H1"), "{other:?}");
    let twice: &[&[&str]] = &[&["10", "Xã Tân Bình", "130", "60", "70", "100%"]];
    let which = read(&[], twice, "2023-H1").unwrap_err();
    assert!(which[0].contains("may be 2023:25474") && which[0].contains("2023:25495"), "{which:?}");
}

/// Rows of sums are left out of any sheet with columns of indicators; what only begins like one is no sum.
#[test]
fn sums_are_left_out_and_units_never_are() {
    let text = |rows: &str| format!("TT,Đơn vị,dung_han,thu_tuc_tong\n{rows}");
    let read = |rows: &str| {
        let tables = sheet::read("f", text(rows).as_bytes()).unwrap();
        let read = file::figures("f", &tables, &directory(), &naming(), &told(Some("2026-10")));
        read.map_err(|wrong| wrong.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let good = "A,B,1,2\nI,Sở ban ngành,50%,\n1,Sở Y tế,20%,9\n,Cộng cấp tỉnh:,,9\n\
        II. Cấp xã,,40%,\n1,Phường Tân Ninh,40%,\n,TỔNG CỘNG,30%,9\n,Tỷ lệ bình quân chung,30%,\n";
    let found = read(good).unwrap();
    let expected = [
        ("dung_han", "2023:so-y-te", None, None, Some(2000)),
        ("thu_tuc_tong", "2023:so-y-te", Some(9), None, None),
        ("dung_han", "2025:25459", None, None, Some(4000)),
    ];
    assert_eq!(short(&found), expected);
    assert_eq!(found.notes, ["f: left out: rows 2, 3, 5, 6, 8, 9"]);
    for name in ["Công an tỉnh", "Tổng công ty Điện lực", "Bình quân gia", "9"] {
        let wrong = read(&format!("1,Sở Y tế,20%,9\n2,{name},20%,9\n")).unwrap_err();
        assert!(wrong.len() == 1 && wrong[0].contains("is no unit"), "{name}: {wrong:?}");
    }
}

/// Indicators stand over merged cells, their parts and wholes below.
#[test]
fn parts_and_wholes_below_the_name_of_an_indicator_are_read() {
    let rows = [
        "Đơn vị,Đúng hạn,,,Số hóa,,Thanh toán,Ghi chú",
        ",Tử số,Mẫu số,Tỷ lệ (%),Số đạt,Tổng số,,",
        "Sở ban ngành,,,,,,,",
        "Sở Y tế,45,60,75%,1,4,30%,tốt",
        "Tổng,45,60,75%,1,4,30%,",
    ];
    let read = |rows: &[&str]| {
        let tables = sheet::read("f", rows.join("\n").as_bytes()).unwrap();
        let read = file::figures("f", &tables, &directory(), &naming(), &told(Some("2026-10")));
        read.map_err(|wrong| wrong.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let found = read(&rows).unwrap();
    let expected = [
        ("dung_han", "2023:so-y-te", Some(45), Some(60), Some(7500)),
        ("so_hoa_ket_qua", "2023:so-y-te", Some(1), Some(4), Some(2500)),
        ("thanh_toan_truc_tuyen", "2023:so-y-te", None, None, Some(3000)),
    ];
    assert_eq!(short(&found), expected);
    let mut twice = rows;
    twice[1] = ",Tử số,Mẫu số,Mẫu số,Số đạt,Tổng số,,";
    let wrong = read(&twice).unwrap_err();
    assert_eq!(wrong.len(), 1, "{wrong:?}");
    assert!(wrong[0].starts_with("f:1: column D: \"Đúng hạn Mẫu số\" is a second"), "{wrong:?}");
}

/// Titles, headings and names as long as a cell may be take neither time nor memory.
#[test]
fn long_texts_are_refused_at_once() {
    let long = "tong dvctt ".repeat(2_900);
    let titles = vec![long.as_str(); 200].join(",");
    let mut text = format!("TT,Đơn vị,DVCTT toàn trình,{titles}\n,{long}\n");
    (0..400).for_each(|row| text.push_str(&format!("I,{long},{row}\n,Sở {row},5\n")));
    let begun = Instant::now();
    let tables = sheet::read("f", text.as_bytes()).unwrap();
    let read = file::figures("f", &tables, &directory(), &naming(), &told(Some("2026-10")));
    assert_eq!(read.unwrap_err().len(), 400);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}
