//! Figures from files that people send, long and wide: what is understood, and every mistake at once.

use dvcbot::kpi::file::{self, Naming, Read, Told};
use dvcbot::sheet;
use dvcbot::units::Units;
use dvcbot::when::{Date, Period};
use dvcbot::words::Lang;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use crate::assistant::{Assistant, content};

const LONG: &str = "ky,loai_ky,ma_don_vi,ten_don_vi,cap,ma_chi_tieu,tu_so,mau_so,ty_le,diem,diem_toi_da,co_chat_luong,nguon,ngay_lay";

pub fn naming() -> Naming {
    let content = content();
    Naming::new(|one| content.words.plain(Lang::Vi, &one.name().key))
}

pub fn told(period: Option<&str>) -> Told {
    let period = period.map(|period| period.parse().unwrap());
    Told { period, source: "Báo cáo".to_owned(), today: Date::new(2026, 11, 25).unwrap() }
}

/// The directory that comes with the plan, of both editions.
async fn directory() -> Units {
    Assistant::new().await.app.store.units().await.unwrap()
}

fn read(units: &Units, bytes: &[u8], period: Option<&str>) -> Result<Read, Vec<String>> {
    let tables = sheet::read("f", bytes).unwrap();
    let said = |problems: Vec<dvcbot::problem::Problem>| {
        problems.iter().map(ToString::to_string).collect()
    };
    file::figures("f", &tables, units, &naming(), &told(period)).map_err(said)
}

/// indicator, unit, part, whole, rate of each figure
pub type Short<'a> = (&'a str, &'a str, Option<i64>, Option<i64>, Option<i64>);

pub fn short(read: &Read) -> Vec<Short<'_>> {
    let one = |figure: &dvcbot::kpi::table::Figure| {
        (figure.indicator, figure.numerator, figure.denominator, figure.rate)
    };
    let all = read.figures.iter();
    all.map(|figure| {
        let (indicator, part, whole, rate) = one(figure);
        (indicator, &*figure.unit, part, whole, rate)
    })
    .collect()
}

#[tokio::test]
async fn rows_of_single_figures_are_read() {
    let units = directory().await;
    let text = "Kỳ báo cáo;Đơn vị;CẤP;Chỉ tiêu;Tử số;Mẫu số;Tỷ lệ;Nguồn\n\
        ;xã Châu Thành;xã;dung_han;45;60;;Cổng\n\
        2026-10;UBND phường Tân Ninh;;Hồ sơ nộp trực tuyến;;;62,4;\n\
        10/2026;2025:25459;;thanh toán;;;37.48 %;\n\
        2026-10;Sở Y tế;tỉnh;thủ tục toàn trình;12;;;\n\
        2026-10;25459;;so_hoa_ket_qua;0;0;;\n";
    let read = read(&units, text.as_bytes(), Some("2026-10")).unwrap();
    let chau_thanh = units.all().iter().find(|unit| unit.name == "Xã Châu Thành").unwrap();
    let expected: [Short<'_>; 5] = [
        ("dung_han", &chau_thanh.id, Some(45), Some(60), Some(7500)),
        ("ho_so_truc_tuyen", "2025:25459", None, None, Some(6240)),
        ("thanh_toan_truc_tuyen", "2025:25459", None, None, Some(3748)),
        ("thu_tuc_toan_trinh", "2023:so-y-te", Some(12), None, None),
        ("so_hoa_ket_qua", "2025:25459", Some(0), Some(0), None),
    ];
    assert_eq!(short(&read), expected);
    let sources: Vec<&str> = read.figures.iter().map(|figure| &*figure.source).collect();
    assert_eq!(sources[..2], ["Cổng", "Báo cáo"]);
    assert!(read.figures.iter().all(|one| one.period == "2026-10".parse::<Period>().unwrap()));
    assert_eq!(read.figures.iter().map(|one| one.line).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
}

#[tokio::test]
async fn names_are_made_sure_by_level_period_and_what_lies_above() {
    let units = directory().await;
    let unit = |period: &str, name: &str, level: &str| {
        let text = format!("don vi,cap,chi tieu,ty le\n\"{name}\",{level},dung_han,1%\n");
        let read = read(&units, text.as_bytes(), Some(period));
        read.map(|read| read.figures[0].unit.clone()).map_err(|wrong| wrong.join("\n"))
    };
    let named = |id: std::sync::Arc<str>| units.get(&id).unwrap().official.clone();
    let old = |name: &str| unit("2023-H1", name, "").map(named);
    assert_eq!(old("Thị trấn Châu Thành").unwrap(), "Thị trấn Châu Thành");
    assert_eq!(unit("2023-H1", "Châu Thành", "huyện").map(named).unwrap(), "Huyện Châu Thành");
    assert!(old("Châu Thành").unwrap_err().contains("may be 2023:"));
    let both = old("xã Tân Bình").unwrap_err();
    assert!(both.contains(" or ") && both.contains("district"), "{both}");
    let city = unit("2023-H1", "Xã Tân Bình (TP. Tây Ninh)", "").unwrap();
    let other = unit("2023-H1", "xa tan binh thuoc huyen tan bien", "xã").unwrap();
    assert_ne!(city, other);
    assert_eq!(units.get(&city).unwrap().parent.as_deref(), Some("2023:703"));
    assert!(old("Xã Tân Bình, huyện Gò Dầu").unwrap_err().contains("is no unit"));
    assert!(unit("2026-10", "Châu Thành", "").unwrap().starts_with("2025:"));
    let gone = unit("2026-10", "2023:25456", "").unwrap_err();
    assert!(gone.contains("not of 2026-10") && gone.contains("expected"), "{gone}");
    assert!(unit("2026-10", "2025:25459", "huyện").unwrap_err().contains("not of level"));
    assert!(unit("2026-10", "2025:25459", "thôn").unwrap_err().contains("none of tinh"));
    assert!(unit("2026-10", "1", "").unwrap_err().contains("is no unit"));
}

#[tokio::test]
async fn a_column_for_each_indicator_is_read() {
    let units = directory().await;
    let text = "BÁO CÁO THÁNG 10,,,,,\n\
        STT,Tên đơn vị,Hồ sơ giải quyết đúng hạn (%),ho_so_truc_tuyen,Thủ tục,Số hóa\n\
        1,Phường Tân Ninh,\"12,5\",45/60,123,30%\n\
        2,Xã Châu Thành,,0%,,\n";
    let read = read(&units, text.as_bytes(), Some("2026-10")).unwrap();
    let found: Vec<_> = short(&read).into_iter().map(|(id, _, a, b, c)| (id, a, b, c)).collect();
    let expected = [
        ("dung_han", None, None, Some(1250)),
        ("ho_so_truc_tuyen", Some(45), Some(60), Some(7500)),
        ("so_hoa_ket_qua", None, None, Some(3000)),
        ("thu_tuc_tong", Some(123), None, None),
        ("ho_so_truc_tuyen", None, None, Some(0)),
    ];
    assert_eq!(found.len(), expected.len(), "{found:?}");
    assert!(expected.iter().all(|one| found.contains(one)), "{found:?}");
}

#[tokio::test]
async fn all_mistakes_are_told_at_once_with_row_and_column() {
    let units = directory().await;
    let rows = [
        "2026-10,month,2025:25459,,,dung_han,,,120%,,,,n,d",
        "2026-10,month,2025:0,,,dung_han,,,20%,,,,n,d",
        "2026-10,month,2025:25459,,,ho_so_truc_tuyen,5,3,,,,,n,d",
        "2026-10,month,2025:25459,,,khong_co,5,3,,,,,n,d",
        "2026-13,month,2025:25459,,,thu_tuc_tong,5,,,,,,n,d",
        "2026-10,month,2025:25459,,,thu_tuc_tong,nam,,,,,,n,d",
        "2026-10,month,2025:25459,,,tu_xa,,,,,,,n,d",
        "2026-10,month,2025:25459,,,thu_tuc_tong,-5,,,,,,n,d",
        "2026-10,month,,,,thu_tuc_tong,5,,,,,,n,d",
        "2026-09,month,2025:25459,,,thu_tuc_tong,5,,,,,,n,d",
        "2026-10,month,2025:25459,,,thu_tuc_tong,5,,,,,,n,d",
        "2026-10,month,2025:25459,,,thu_tuc_tong,5,,,,,,n,d",
        "2026-10,month,2025:25459,Xã Châu Thành,,thu_tuc_mot_phan,5,,,,,,n,d",
        "2026-10,month,2025:25459,,,hai_long_khao_sat,5,9,,,,,n,d",
        "2026-10,month,2025:25459,,,thanh_toan_truc_tuyen,,,-3%,,,,n,d",
        "2026-10,month,2025:25459,,,thanh_toan_truc_tuyen,5,,,,,,n,d",
    ];
    let text = format!("{LONG}\n{}\n", rows.join("\n"));
    let wrong = read(&units, text.as_bytes(), Some("2026-10")).unwrap_err();
    let expected = [
        ("f:2: column I (ty_le)", "more than 100%"),
        ("f:3: column C (ma_don_vi)", "\"2025:0\" is no unit"),
        ("f:4: column G (tu_so)", "more than the whole 3"),
        ("f:5: column F (ma_chi_tieu)", "\"khong_co\" is no indicator"),
        ("f:6: column A (ky)", "not a period like"),
        ("f:7: column G (tu_so)", "not a whole number"),
        ("f:8: column I (ty_le)", "missing"),
        ("f:9: column G (tu_so)", "negative"),
        ("f:10: column C (ma_don_vi)", "required"),
        ("f:11: column A (ky)", "2026-09 is not 2026-10"),
        ("f:13: column G (tu_so)", "in row 12 already"),
        ("f:14: column C (ma_don_vi)", "the name beside it is of"),
        ("f:15: column G (tu_so)", "never taken in"),
        ("f:16: column I (ty_le)", "negative"),
        ("f:17: column G (tu_so)", "missing"),
    ];
    assert_eq!(wrong.len(), expected.len(), "{wrong:#?}");
    for (problem, (place, what)) in wrong.iter().zip(expected) {
        assert!(problem.starts_with(place) && problem.contains(what), "{problem}");
    }
}

#[tokio::test]
async fn files_without_the_columns_are_refused() {
    let units = directory().await;
    let said = |text: &str, period: Option<&str>| {
        read(&units, text.as_bytes(), period).unwrap_err().join("\n")
    };
    assert!(said("a,b\n1,2\n", None).contains("no row names a unit"));
    assert!(said("don vi,ghi chu\nx,2\n", None).contains("no row names a unit"));
    let unknown = said("don vi,dung_han,Tỷ lệ vui\nSở Y tế,3%,4%\n", Some("2026-10"));
    assert!(unknown.starts_with("f:1: column C: \"Tỷ lệ vui\" is no indicator"), "{unknown}");
    let open = said("don vi,dung_han\nSở Y tế,3%\n", None);
    assert!(open.contains("a period is required here or as --period"), "{open}");
    assert!(said("don vi,dung_han\nSở Y tế,3%\n", Some("2026-12")).contains("has not begun"));
    assert!(said("don vi,dung_han\n", Some("2026-10")).contains("no figure under the header"));
    assert!(said("don vi,dung_han,dung han\nSở Y tế,3%,4%\n", None).contains("are both dung_han"));
    let text = said("don vi,dung_han\nSở Y tế,chưa có\n", Some("2026-10"));
    assert!(text.contains("column B (dung_han)") && text.contains("62,4%"), "{text}");
}

/// A workbook whose sheets hold columns of rates as number cells.
fn rates(sheets: &[(&str, &[f64])]) -> Vec<u8> {
    let units = ["2025:25459", "Sở Y tế", "2025:80", "Sở Tư pháp"];
    let mut book = Workbook::new();
    for (name, numbers) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        sheet.write(0, 0, "Đơn vị").unwrap();
        sheet.write(0, 1, *name).unwrap();
        let share = Format::new().set_num_format("0%");
        for (row, (unit, number)) in (1..).zip(units.iter().zip(*numbers)) {
            sheet.write(row, 0, *unit).unwrap();
            sheet.write_with_format(row, 1, *number, &share).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

/// Number cells between 0 and 1 are fractions where every number of the column is one.
#[tokio::test]
async fn percentages_of_spreadsheets_arrive_as_fractions() {
    let units = directory().await;
    let book = rates(&[
        ("Đúng hạn", &[0.3, 1.0, 0.0, 0.12345]),
        ("Từ xa", &[0.3, 1.0, 45.0]),
        ("Số hóa", &[100.0, 37.481]),
    ]);
    let read = read(&units, &book, Some("2026-10")).unwrap();
    let found: Vec<i64> = read.figures.iter().map(|one| one.rate.unwrap()).collect();
    assert_eq!(found, [3000, 10_000, 0, 1235, 30, 100, 4500, 10_000, 3748]);
    assert_eq!(read.notes.len(), 1, "{:?}", read.notes);
    assert!(read.notes[0].starts_with("f[Đúng hạn]: the numbers of column B"), "{:?}", read.notes);
    let lines: Vec<String> =
        read.figures.iter().map(|one| file::place(&read.sheets, one.line)).collect();
    assert_eq!((lines[0].as_str(), lines[8].as_str()), ("Đúng hạn, row 2", "Số hóa, row 3"));
    let full = rates(&[("Đúng hạn", &[0.3, 0.5, 1.2]), ("Từ xa", &[101.0, -1.0])]);
    let wrong = self::read(&units, &full, Some("2026-10")).unwrap_err();
    let expected =
        ["f[Đúng hạn]:4: column B (dung_han): 1.2 is more", "more than 100%", "negative"];
    assert_eq!(wrong.len(), expected.len(), "{wrong:#?}");
    assert!(wrong.iter().zip(expected).all(|(one, what)| one.contains(what)), "{wrong:#?}");
}

proptest! {
    /// Whatever a file says, it is read or refused; names of any length too.
    #[test]
    fn any_table_is_read_or_refused(cells in "[,;/%\"\n0-9a-zĐđơ. -]{0,300}", unit in "\\PC{0,400}") {
        let units = crate::directory::directory();
        let unit = unit.replace(['"', '\n'], " ");
        for text in [
            format!("{LONG}\n{cells}"),
            format!("don vi,dung_han,thu_tuc_tong,ky\n{cells}"),
            format!("don vi,dung_han\n\"{unit}\",3%\n"),
        ] {
            if let Ok(tables) = sheet::read("f", text.as_bytes()) {
                let _ = file::figures("f", &tables, &units, &naming(), &told(Some("2023-H1")));
            }
        }
    }
}
