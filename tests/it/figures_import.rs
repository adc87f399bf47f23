//! Figures from files that people send: every mistake at once, whole or not at all, told before, taken back.

use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use dvcbot::app::figure_files::{Given, Prepared};
use dvcbot::app::import::ImportFailed;
use dvcbot::kpi::file::{self, Naming, Read, Told};
use dvcbot::kpi::preview::Preview;
use dvcbot::sheet;
use dvcbot::store::{Imported, NewImport, Reverted, Rows, Store, TargetRow};
use dvcbot::units::Units;
use dvcbot::when::{Date, Moment, Period};
use dvcbot::words::Lang;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

use crate::assistant::{Assistant, Folder, START, content};
use crate::postgres;
use crate::server::program;

const LONG: &str = "ky,loai_ky,ma_don_vi,ten_don_vi,cap,ma_chi_tieu,tu_so,mau_so,ty_le,diem,diem_toi_da,co_chat_luong,nguon,ngay_lay";

fn naming() -> Naming {
    let content = content();
    Naming::new(|one| content.words.plain(Lang::Vi, &one.name().key))
}

fn told(period: Option<&str>) -> Told {
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
type Short<'a> = (&'a str, &'a str, Option<i64>, Option<i64>, Option<i64>);

fn short(read: &Read) -> Vec<Short<'_>> {
    let one = |figure: &dvcbot::kpi::table::Figure| {
        (figure.indicator, figure.numerator, figure.denominator, figure.rate)
    };
    let all = read.figures.iter();
    all.map(|figure| {
        let (indicator, part, whole, rate) = one(figure);
        (indicator, figure.unit.as_str(), part, whole, rate)
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
    let sources: Vec<&str> = read.figures.iter().map(|figure| figure.source.as_str()).collect();
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
    let named = |id: String| units.get(&id).unwrap().official.clone();
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

async fn prepared(store: &Store, text: &str, period: &str) -> Result<Prepared, Vec<String>> {
    let given = Given { file: "f.csv", bytes: text.as_bytes(), told: told(Some(period)) };
    match Prepared::of(store, &content().words, given, Moment(START)).await {
        Ok(prepared) => Ok(prepared),
        Err(ImportFailed::Wrong(problems)) => {
            Err(problems.iter().map(ToString::to_string).collect())
        }
        Err(ImportFailed::Store(error)) => panic!("{error}"),
    }
}

async fn taken_in(store: &Store, text: &str, period: &str) -> (Preview, Imported) {
    let prepared = prepared(store, text, period).await.unwrap();
    let outcome = prepared.take_in(store).await.unwrap();
    (prepared.preview, outcome)
}

async fn rate(store: &Store, period: &str) -> Option<(Option<i64>, Option<i64>)> {
    let figures = store.figures_of("2025:25459", "dung_han").await.unwrap();
    let period: Period = period.parse().unwrap();
    let found = figures.into_iter().find(|figure| figure.period == period);
    found.map(|figure| (figure.rate, figure.target))
}

async fn target(store: &Store, target: i64, sha256: &str) {
    let row = TargetRow {
        indicator: "dung_han".to_owned(),
        period: "2026".to_owned(),
        unit: "2025:25459".to_owned(),
        target,
        source: "n".to_owned(),
        line: 2,
    };
    let import = NewImport {
        file: "t.csv".to_owned(),
        sha256: sha256.to_owned(),
        actor: "a".to_owned(),
        at: START,
        rows: Rows::Targets(vec![row]),
    };
    store.import(&[import]).await.unwrap();
}

const OCTOBER: &str = "don vi,dung_han,so_hoa_ket_qua\n2025:25459,90%,50%\nSở Y tế,80%,40%\n";
const CORRECTED: &str = "don vi,dung_han,so_hoa_ket_qua\n2025:25459,12%,50%\nSở Y tế,80%,41%\n";

/// Taken in, corrected, taken back: the version that counts, its target, and the latest period.
async fn is_corrected_and_taken_back(assistant: &Assistant) {
    let store = &assistant.app.store;
    let (preview, _) = taken_in(store, OCTOBER, "2026-09").await;
    assert_eq!((preview.new, preview.corrected, preview.unchanged), (4, 0, 0));
    assert_eq!(preview.alone.len(), 1);
    let missing: Vec<usize> = preview.missing.iter().map(|one| one.units.len()).collect();
    assert_eq!(missing, [17, 35], "of 18 departments and 36 communes");
    let revision = store.revision("figures").await.unwrap();
    let (preview, outcome) = taken_in(store, &format!("{OCTOBER}\n"), "2026-10").await;
    assert_eq!((preview.jumps.len(), outcome), (0, Imported::Changed(4)));
    target(store, 9500, "t1").await;
    let (preview, outcome) = taken_in(store, CORRECTED, "2026-10").await;
    assert_eq!((preview.new, preview.corrected, preview.unchanged), (0, 2, 2));
    let jumps: Vec<(&str, i64)> =
        preview.jumps.iter().map(|jump| (jump.unit.as_str(), jump.by)).collect();
    assert_eq!(jumps, [("2025:25459", -7800), ("2023:so-y-te", 100)]);
    assert_eq!(outcome, Imported::Changed(2));
    assert!(store.revision("figures").await.unwrap() > revision);
    assert_eq!(rate(store, "2026-10").await, Some((Some(1200), Some(9500))));
    assert_eq!(taken_in(store, CORRECTED, "2026-10").await.1, Imported::Known);
    target(store, 9900, "t2").await;
    let files = store.figure_files().await.unwrap();
    let of = |text: &str| {
        let wanted = sha256(text);
        files.iter().find(|file| file.sha256 == wanted).unwrap().id.clone()
    };
    let corrected = of(CORRECTED);
    let file = files.iter().find(|file| file.id == corrected).unwrap();
    assert_eq!((file.row_count, file.changed, file.reverted), (Some(4), 2, None));
    let values = store.imported_values(&corrected, 10).await.unwrap();
    let kept: Vec<_> = values.iter().map(|one| (one.line, one.version, one.counts)).collect();
    assert_eq!(kept, [(2, 2, true), (3, 2, true)]);
    is_taken_back(store, &corrected, &of(&format!("{OCTOBER}\n"))).await;
}

async fn is_taken_back(store: &Store, corrected: &str, first: &str) {
    let revert = |id: String| async move {
        store.revert_import(&id, "operator", Moment(START)).await.unwrap()
    };
    let revision = store.revision("figures").await.unwrap();
    assert_eq!(revert(corrected.to_owned()).await, Reverted::Done(2));
    assert_eq!(store.revision("figures").await.unwrap(), revision + 1);
    assert_eq!(rate(store, "2026-10").await, Some((Some(9000), Some(9900))), "the new target");
    assert_eq!(revert(corrected.to_owned()).await, Reverted::Already(Moment(START)));
    assert_eq!(revert("nobody".to_owned()).await, Reverted::Unknown);
    assert_eq!(store.revision("figures").await.unwrap(), revision + 1, "nothing was changed");
    assert_eq!(revert(first.to_owned()).await, Reverted::Done(4));
    assert_eq!(rate(store, "2026-10").await, None);
    let latest = store.latest_periods("2025:commune").await.unwrap();
    assert!(latest.iter().all(|(_, period)| period == "2026-09"), "{latest:?}");
    let again = taken_in(store, CORRECTED, "2026-10").await;
    assert_eq!((again.0.new, again.1), (4, Imported::Changed(4)), "a file taken back comes again");
    assert_eq!(rate(store, "2026-10").await, Some((Some(1200), Some(9900))));
}

/// The SHA-256 of a text in hex, as imports keep it.
fn sha256(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_correction_is_a_version_and_can_be_taken_back() {
    is_corrected_and_taken_back(&Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_it_is_on_postgres() {
    let url = postgres::database().await;
    is_corrected_and_taken_back(&Assistant::over(Folder::new(), url).await).await;
}

/// What the middle version leaves depends on which versions were taken back before.
#[tokio::test]
async fn versions_are_taken_back_in_any_order() {
    let assistant = Assistant::new().await;
    let store = &assistant.app.store;
    let mut ids = Vec::new();
    for share in ["10%", "20%", "30%"] {
        let text = format!("don vi,dung_han\n2025:25459,{share}\n");
        taken_in(store, &text, "2026-10").await;
        let wanted = sha256(&text);
        let files = store.figure_files().await.unwrap();
        ids.push(files.into_iter().find(|file| file.sha256 == wanted).unwrap().id);
    }
    for (at, left) in [(1, Some(3000)), (2, Some(1000)), (0, None)] {
        store.revert_import(&ids[at], "operator", Moment(START)).await.unwrap();
        assert_eq!(rate(store, "2026-10").await.map(|(rate, _)| rate), left.map(Some));
    }
}

#[tokio::test]
async fn a_file_with_one_mistake_changes_nothing() {
    let assistant = Assistant::new().await;
    let store = &assistant.app.store;
    let before = store.figure_files().await.unwrap();
    let text = format!("{OCTOBER}Sở Không Có,1%,1%\n");
    let wrong = prepared(store, &text, "2026-10").await.err().unwrap();
    assert_eq!(wrong.len(), 1);
    assert_eq!(store.figure_files().await.unwrap(), before);
    assert_eq!(rate(store, "2026-10").await, None);
}

#[test]
fn an_operator_tries_takes_in_shows_and_takes_back() {
    let folder = Folder::new();
    let path = folder.0.join("so-lieu.csv");
    fs::write(&path, OCTOBER).unwrap();
    let run = |args: &[&str]| {
        let output = program(&folder).arg("import").args(args).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.success(), text(output.stdout), text(output.stderr))
    };
    let file = path.display().to_string();
    let (good, dry, _) = run(&["figures", &file, "--period", "2026-10", "--dry-run"]);
    assert!(good && dry.contains("new: 4\n") && dry.contains("nothing was changed"), "{dry}");
    assert!(dry.contains("missing in 2026-10, commune of 2025: 35: "), "{dry}");
    let (good, said, _) = run(&["figures", &file, "--period", "2026-10", "--source", "Sở KHCN"]);
    assert!(good && said.contains("new: 4\n") && said.contains("4 values count"), "{said}");
    let (_, list, _) = run(&["list"]);
    let line = list.lines().find(|line| line.contains("so-lieu.csv")).unwrap();
    assert!(line.contains("4 values") && line.contains("by operator"), "{line}");
    let id = line.strip_prefix("figures ").unwrap().split(':').next().unwrap();
    let (_, shown, _) = run(&["show", id]);
    let value = "row 2: 2025:25459 dung_han 2026-10: 90%, version 1, counts; Sở KHCN";
    assert!(shown.contains(value), "{shown}");
    assert_eq!(shown.lines().count(), 5);
    assert!(run(&["revert", id]).1.contains("4 values count no more"));
    let (good, _, again) = run(&["revert", id]);
    assert!(!good && again.contains("taken back already"), "{again}");
    assert!(run(&["list"]).1.contains("taken back on"));
    let (good, _, none) = run(&["show", "nobody"]);
    assert!(!good && none.contains("no file with figures"), "{none}");
    let (good, _, wrong) = run(&["figures", &file, "--period", "tháng mười"]);
    assert!(!good && wrong.contains("not a period"), "{wrong}");
}

/// How long large files take: `cargo test --release figures_take -- --ignored --nocapture`.
#[tokio::test]
#[ignore = "measures"]
async fn figures_take() {
    let assistant = Assistant::new().await;
    let store = &assistant.app.store;
    let communes = 11_000;
    let unit = |at: i64| {
        let name = format!("Xã Số {at}");
        let parent = Some("2025:80".to_owned());
        let (from, id) = ("2025-07-01".to_owned(), format!("2025:x{at}"));
        (id, 2025, "commune".to_owned(), parent, name.clone(), name, String::new(), from, None, at)
    };
    let rows = Rows::Units((0..communes).map(unit).collect());
    let import = |sha256: &str, rows| NewImport {
        file: "u".to_owned(),
        sha256: sha256.to_owned(),
        actor: "a".to_owned(),
        at: START,
        rows,
    };
    store.import(&[import("u", rows)]).await.unwrap();
    let ids =
        ["dung_han", "ho_so_truc_tuyen", "tu_xa", "so_hoa_ket_qua", "thu_tuc_tong", "ho_biet_dung"];
    let mut text = "ky,ma_don_vi,ma_chi_tieu,tu_so,mau_so,ty_le,nguon\n".to_owned();
    for (at, month) in (0..200_000_usize).zip((0..).map(|at| at / 66_000)) {
        let (unit, id) = (at % 11_000, ids[at / 11_000 % 6]);
        writeln!(text, "2026-{:02},2025:x{unit},{id},{},100,,Cổng", month + 6, at % 97).unwrap();
    }
    let of_month = |month: &str| -> String {
        let rows = text.lines().filter(|line| line.starts_with("ky") || line.starts_with(month));
        rows.map(|line| format!("{line}\n")).collect()
    };
    for (month, text) in [("2026-07", of_month("2026-07")), ("all", text.clone())] {
        let begun = Instant::now();
        let told = told(None);
        let given = Given { file: "f.csv", bytes: text.as_bytes(), told };
        let prepared = Prepared::of(store, &content().words, given, Moment(START)).await;
        let Ok(prepared) = prepared else { panic!("{month}") };
        let read = begun.elapsed();
        let outcome = prepared.take_in(store).await.unwrap();
        println!(
            "{month}: {} bytes, read in {read:?}, {outcome:?} in {:?}",
            text.len(),
            begun.elapsed()
        );
    }
}
