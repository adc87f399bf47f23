//! Figures from files of another layout, as a mapping file tells it; what is wrong with one, all at once.

use std::fs;
use std::path::Path;

use dvcbot::kpi::file::{self, Mapping, Read};
use dvcbot::problem::Problem;
use dvcbot::sheet;
use dvcbot::units::Units;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use crate::assistant::Folder;
use crate::directory::directory;
use crate::figures_import::{naming, short, told};
use crate::server::program;

fn said(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

fn read(bytes: &[u8], mapping: &str, period: Option<&str>) -> Result<Read, Vec<String>> {
    let (units, naming): (Units, _) = (directory(), naming());
    let mapping = Mapping::read("m.toml", mapping, &naming).map_err(|wrong| said(&wrong))?;
    let tables = sheet::read("f", bytes).unwrap();
    file::mapped("f", &tables, &units, &naming, &told(period), &mapping).map_err(|all| said(&all))
}

fn wrong(bytes: &[u8], mapping: &str, period: Option<&str>) -> Vec<String> {
    read(bytes, mapping, period).unwrap_err()
}

/// The sample of README.md.
fn sample() -> String {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(readme).unwrap();
    let (_, rest) = text.split_once("```toml\n[[sheet]]").unwrap();
    format!("[[sheet]]{}", rest.split_once("```").unwrap().0)
}

/// A report as an office writes it: titles, merged cells, two lines of header, headings, sums.
fn report() -> Workbook {
    let (mut book, plain) = (Workbook::new(), Format::new());
    let sheet = book.add_worksheet().set_name("Cấp tỉnh").unwrap();
    sheet.merge_range(0, 0, 0, 5, "BÁO CÁO THÁNG 10", &plain).unwrap();
    for (column, title) in [(0, "TT"), (1, "Cơ quan"), (5, "Ghi chép")] {
        sheet.merge_range(2, column, 3, column, title, &plain).unwrap();
    }
    sheet.merge_range(2, 2, 2, 3, "Số hồ sơ", &plain).unwrap();
    let header = [(2, "Tiếp nhận"), (3, "Đúng hạn"), (4, "Số hóa")];
    for (column, title) in header {
        sheet.write(3, column, title).unwrap();
    }
    let rows = [
        ("I", "Sở, ban, ngành", 90.0, 80.0, 0.45),
        ("1", "Sở Y tế", 60.0, 45.0, 0.3),
        ("2", "Sở Tư pháp", 30.0, 35.0 - 5.0, 1.0),
        ("", "Tổng cộng", 90.0, 75.0, 0.65),
    ];
    for (row, (number, name, whole, part, rate)) in (4..).zip(rows) {
        sheet.write(row, 0, number).unwrap();
        sheet.write(row, 1, name).unwrap();
        sheet.write(row, 2, whole).unwrap();
        sheet.write(row, 3, part).unwrap();
        sheet.write(row, 4, rate).unwrap();
        sheet.write(row, 5, "đã rà soát").unwrap();
    }
    let sheet = book.add_worksheet().set_name("Cấp xã").unwrap();
    let rows = [["Xã", "Nội dung", "Kết quả"], ["Phường Tân Ninh", "Số hóa", "62,4%"]];
    for (row, cells) in (0..).zip(rows) {
        sheet.write_row(row, 0, cells).unwrap();
    }
    book.add_worksheet().set_name("Ghi chú").unwrap().write(0, 0, "chỉ để đọc").unwrap();
    book
}

#[test]
fn the_sample_reads_the_report_that_it_tells_of() {
    let mut sample = sample();
    let book = report().save_to_buffer().unwrap();
    let open = wrong(&book, &sample, None);
    assert!(
        open[0].starts_with("f[Cấp xã]:2: column ky: is empty; a period is required"),
        "{open:?}"
    );
    let conflict = wrong(&book, &sample, Some("2026-09"));
    assert_eq!(conflict, ["m.toml:6: ky: 2026-10 is not 2026-09, as --period says"]);
    let read = read(&book, &sample, Some("2026-10")).unwrap();
    let expected = [
        ("dung_han", "2023:so-y-te", Some(45), Some(60), Some(7500)),
        ("so_hoa_ket_qua", "2023:so-y-te", None, None, Some(3000)),
        ("dung_han", "2023:so-tu-phap", Some(30), Some(30), Some(10_000)),
        ("so_hoa_ket_qua", "2023:so-tu-phap", None, None, Some(10_000)),
        ("so_hoa_ket_qua", "2025:25459", None, None, Some(6240)),
    ];
    assert_eq!(short(&read), expected);
    assert_eq!(read.notes, ["f[Cấp tỉnh]: left out: rows 5, 8", "f[Ghi chú] was left alone"]);
    assert_eq!(read.sheets, ["Cấp tỉnh", "Cấp xã"]);
    let rows: Vec<String> =
        read.figures.iter().map(|one| file::place(&read.sheets, one.line)).collect();
    assert_eq!((rows[0].as_str(), rows[4].as_str()), ("Cấp tỉnh, row 6", "Cấp xã, row 2"));
    sample = sample.replace("skip = [\"Tổng\", \"I\", \"II\"]", "#");
    let sums = wrong(&book, &sample, Some("2026-10"));
    assert_eq!(sums.len(), 2, "{sums:?}");
    assert!(sums.iter().all(|one| one.contains("(ten_don_vi)") && one.contains("is no unit")));
}

/// The scale that a mapping tells holds for texts too, and takes the place of the guess.
#[test]
fn a_scale_that_is_told_is_not_guessed() {
    let text = "don vi;dat\nSở Y tế;0,3\nSở Tư pháp;1\nPhường Tân Ninh;45%\n";
    let mapping = |scale: &str| {
        format!(
            "[[sheet]]\nheader = 1\nky = \"2026-10\"\n{scale}\n[sheet.columns]\nten_don_vi = \"A\"\n\
             [[sheet.figures]]\nma_chi_tieu = \"Số hóa\"\nty_le = \"Đạt\"\n"
        )
    };
    let rates = |bytes: &[u8], scale: &str| -> Vec<i64> {
        let read = read(bytes, &mapping(scale), None).unwrap();
        read.figures.iter().map(|one| one.rate.unwrap()).collect()
    };
    assert_eq!(rates(text.as_bytes(), ""), [30, 100, 4500]);
    assert_eq!(rates(text.as_bytes(), "scale = \"fraction\""), [3000, 10_000, 4500]);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Đơn vị", "Đạt"]).unwrap();
    for (row, (unit, rate)) in (1..).zip([("Sở Y tế", 0.3), ("Sở Tư pháp", 1.0)]) {
        sheet.write(row, 0, unit).unwrap();
        sheet.write(row, 1, rate).unwrap();
    }
    let book = book.save_to_buffer().unwrap();
    assert_eq!(rates(&book, ""), [3000, 10_000]);
    assert_eq!(rates(&book, "scale = \"percent\""), [30, 100]);
    let large = "a;b\nSở Y tế;1,2\n".replace('b', "đạt");
    let refused = wrong(large.as_bytes(), &mapping("scale = \"fraction\""), None);
    assert!(
        refused[0].starts_with("f:2: column B (so_hoa_ket_qua): ") && refused[0].contains("100%")
    );
}

/// Below the name of a district the commune of that district is meant.
#[test]
fn a_heading_tells_which_of_two_units_is_meant() {
    let rows =
        "Đơn vị,Tổng\nThành phố Tây Ninh,\nXã Tân Bình,130\nHuyện Tân Biên,\nXã Tân Bình,131\n";
    let mapping = "[[sheet]]\nheader = 1\nnguon = \"KH 2534\"\n[sheet.columns]\nten_don_vi = \"Đơn vị\"\n\
        [[sheet.figures]]\nma_chi_tieu = \"thu_tuc_tong\"\ntu_so = \"Tổng\"\n";
    let read = read(rows.as_bytes(), mapping, Some("2023-H1")).unwrap();
    let units: Vec<&str> = read.figures.iter().map(|one| &*one.unit).collect();
    assert_eq!(units, ["2023:25474", "2023:25495"]);
    assert!(read.figures.iter().all(|one| &*one.source == "KH 2534"));
    let without = rows.replace("Thành phố Tây Ninh,\n", "").replace("Huyện Tân Biên,\n", "");
    let refused = wrong(without.as_bytes(), mapping, Some("2023-H1"));
    assert!(refused.iter().all(|one| one.contains("may be 2023:")) && refused.len() == 2);
    let both = rows.replace("Huyện Tân Biên,\n", "");
    let refused = wrong(both.as_bytes(), mapping, Some("2023-H1"));
    assert!(refused[0].contains("already"), "the second is under the same heading: {refused:?}");
    let sums = rows.replace("Tân Biên,", "Tân Biên,1300").replace("Tây Ninh,", "Tây Ninh,1300");
    let skip = mapping.replace("nguon", "skip = [\"thành phố\", \"huyện\"]\nnguon");
    let read = self::read(sums.as_bytes(), &skip, Some("2023-H1")).unwrap();
    let units: Vec<&str> = read.figures.iter().map(|one| &*one.unit).collect();
    assert_eq!(units, ["2023:25474", "2023:25495"], "a row with sums may be a heading too");
    let level = mapping.replace("nguon", "cap = \"huyện\"\nnguon");
    let town = "Đơn vị,Tổng\nChâu Thành,247\n".as_bytes();
    assert!(wrong(town, mapping, Some("2023-H1"))[0].contains("may be"));
    assert_eq!(&*self::read(town, &level, Some("2023-H1")).unwrap().figures[0].unit, "2023:708");
}

/// A mistake in almost every line.
const WRONG: &str = "\
seet = 1
[[sheet]]
names = [\"A\", 7]
header = [5, 4]
skip = []
scale = \"half\"
ky = \"2026-13\"
cap = \"thôn\"
colour = \"red\"
[sheet.columns]
ten = \"B\"
ty_le = \"C\"
[[sheet.figures]]
ma_chi_tieu = \"khong_co\"
ty_le = \"C\"
[[sheet.figures]]
ma_chi_tieu = \"thu_tuc_tong\"
tu_so = \"D\"
mau_so = \"E\"
[[sheet.figures]]
ty_le = \" \"
[[sheet]]
names = [\"a\"]
header = 1
[sheet.columns]
don_vi = \"A\"
";

#[test]
fn all_mistakes_of_a_mapping_are_told_at_once_with_their_lines() {
    let expected = [
        "m.toml:1: \"seet\" is none of sheet",
        "m.toml:2: columns names no unit: ma_don_vi or ten_don_vi",
        "m.toml:3: names: a text of 1 to 200 letters",
        "m.toml:4: header is a row from 1 to 1000",
        "m.toml:5: skip is a list of 1 to 200 texts",
        "m.toml:6: scale: \"half\" is neither percent nor fraction",
        "m.toml:7: ky: \"2026-13\" is not a period",
        "m.toml:8: cap: the level (cap) \"thôn\" is none of",
        "m.toml:9: \"colour\" is none of names, header",
        "m.toml:11: \"ten\" is none of ky, ma_don_vi",
        "m.toml:14: ma_chi_tieu: \"khong_co\" is no indicator",
        "m.toml:17: thu_tuc_tong is a count: tu_so and nothing else",
        "m.toml:20: ma_chi_tieu is missing",
        "m.toml:21: ty_le: a text of 1",
        "m.toml:22: columns names no unit",
        "m.toml:26: \"don_vi\" is none of",
    ];
    let found = wrong(b"a,b\n", WRONG, None);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found} instead of {expected}");
    }
    for (text, expected) in [
        ("", "m.toml:1: tells of no sheet"),
        ("\n\n[[sheet]\nheader = 1\n", "m.toml:3: "),
        ("sheet = 3\n", "m.toml:1: sheet is 1 to 200 tables"),
        (&"#".repeat(70_000), "m.toml:1: is larger than 64 KB"),
    ] {
        let found = wrong(b"a,b\n", text, None);
        assert!(found[0].starts_with(expected), "{found:?}");
    }
}

/// What a mapping names and the file has not, and what it leaves open.
#[test]
fn a_mapping_of_another_file_is_refused_with_its_lines() {
    let mapping = "\
[[sheet]]
header = 1
[sheet.columns]
ten_don_vi = \"Đơn vị\"
nguon = \"K\"
[[sheet.figures]]
ma_chi_tieu = \"dung_han\"
ty_le = \"Đúng hạn\"
[[sheet.figures]]
ma_chi_tieu = \"tu_xa\"
ty_le = \"Đạt\"
[[sheet.figures]]
ma_chi_tieu = \"so_hoa_ket_qua\"
ty_le = \"B\"
[[sheet]]
names = [\"Phụ lục 9\"]
header = 1
[sheet.columns]
ten_don_vi = \"A\"
ma_chi_tieu = \"B\"
ty_le = \"C\"
";
    let text = "Đơn vị,Đạt,Đạt\nSở Y tế,1%,2%\n";
    let expected = [
        "m.toml:16: f shows no sheet \"Phụ lục 9\"",
        "m.toml:5: f has nothing in column K",
        "m.toml:8: the header of f has no \"Đúng hạn\"",
        "m.toml:11: \"Đạt\" is above B and C of f: write the letters",
    ];
    let found = wrong(text.as_bytes(), mapping, Some("2026-10"));
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    assert!(found.iter().zip(expected).all(|(one, what)| one.starts_with(what)), "{found:#?}");
    let twice = "[[sheet]]\nheader = 1\n[sheet.columns]\nten_don_vi = \"A\"\n[[sheet.figures]]\n\
        ma_chi_tieu = \"dung_han\"\nty_le = \"A\"\n";
    let found = wrong(text.as_bytes(), twice, Some("2026-10"));
    assert_eq!(found, ["m.toml:7: column A of f is named twice"]);
}

/// The program takes in a file by its mapping, and changes nothing where either is wrong.
#[test]
fn the_program_takes_in_a_file_by_its_mapping() {
    let folder = Folder::new();
    fs::write(folder.0.join("bao-cao.xlsx"), report().save_to_buffer().unwrap()).unwrap();
    let import = |mapping: &str, more: &[&str]| {
        fs::write(folder.0.join("m.toml"), mapping).unwrap();
        let mut command = program(&folder);
        command.args(["import", "figures", "bao-cao.xlsx", "--period", "2026-10"]);
        let output = command.args(["--mapping", "m.toml"]).args(more).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.success(), text(output.stdout) + &text(output.stderr))
    };
    let (is_done, said) = import(&sample().replace("\"D\"", "\"Z\""), &[]);
    assert!(!is_done && said.contains("1 mistakes:\nm.toml:13: bao-cao.xlsx[Cấp tỉnh]"), "{said}");
    let (is_done, said) = import(&sample(), &["--dry-run"]);
    assert!(is_done && said.contains("new: 5\n") && said.contains("nothing was changed"), "{said}");
    let (is_done, said) = import(&format!("\u{feff}{}", sample()), &[]);
    assert!(is_done && said.contains("5 values count from now on"), "{said}");
    assert!(said.contains("left out: rows 5, 8"), "{said}");
    let (_, said) = import(&sample(), &["--dry-run"]);
    assert!(said.contains("new: 0\n") && said.contains("unchanged: 5\n"), "{said}");
}

proptest! {
    /// Whatever a mapping says, it is read or refused.
    #[test]
    fn any_mapping_is_read_or_refused(text in "[\\[\\]=\"#.,{}\n0-9a-z_ \\-]{0,200}", name in "\\PC{0,40}") {
        let name = name.replace(['"', '\\'], " ");
        let table = "Đơn vị,b\nSở Y tế,3%\n".as_bytes();
        for text in [
            text.clone(),
            format!("[[sheet]]\nheader = 1\n{text}"),
            format!("[[sheet]]\nheader = 1\nskip = [\"{name}\"]\n[sheet.columns]\nten_don_vi = \"{name}\"\n\
                [[sheet.figures]]\nma_chi_tieu = \"{name}\"\nty_le = \"B\"\n"),
        ] {
            let _ = read(table, &text, Some("2026-10"));
        }
    }
}
