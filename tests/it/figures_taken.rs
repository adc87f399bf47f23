//! Figures files taken in: whole or not at all, told before, corrected, taken back, on both databases.

use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use dvcbot::app::figure_files::{Given, Prepared};
use dvcbot::app::import::ImportFailed;
use dvcbot::kpi::preview::Preview;
use dvcbot::store::{FigureRow, Imported, NewImport, Reverted, Rows, Store, TargetRow};
use dvcbot::when::{Moment, Period};

use crate::assistant::{Assistant, Folder, START, content};
use crate::figures_import::told;
use crate::postgres;
use crate::server::program;

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
    store.import(&[import(sha256, Rows::Targets(vec![row]))]).await.unwrap();
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

/// Made-up communes, `2025:x0` and so on.
fn communes(count: i64) -> NewImport {
    let unit = |at: i64| {
        let name = format!("Xã Số {at}");
        let parent = Some("2025:80".to_owned());
        let (from, id) = ("2025-07-01".to_owned(), format!("2025:x{at}"));
        (id, 2025, "commune".to_owned(), parent, name.clone(), name, String::new(), from, None, at)
    };
    import("u", Rows::Units((0..count).map(unit).collect()))
}

fn import(sha256: &str, rows: Rows) -> NewImport {
    NewImport {
        file: "f.csv".to_owned(),
        sha256: sha256.to_owned(),
        actor: "a".to_owned(),
        at: START,
        rows,
    }
}

/// More rows than one statement takes: the preview and what counts are exact, a row that fails at the very end undoes
/// those before it.
async fn many_rows_are_one_import(assistant: &Assistant) {
    let store = &assistant.app.store;
    store.import(&[communes(3_400)]).await.unwrap();
    let ids = ["dung_han", "ho_so_truc_tuyen", "so_hoa_ket_qua"];
    let file = |corrected: std::ops::Range<usize>| {
        let mut text = "ma_don_vi,ma_chi_tieu,tu_so,mau_so\n".to_owned();
        for (at, id) in (0..10_200).map(|at| (at, ids[at / 3_400])) {
            let part = at % 97 + usize::from(corrected.contains(&at));
            writeln!(text, "2025:x{},{id},{part},100", at % 3_400).unwrap();
        }
        text
    };
    let (preview, outcome) = taken_in(store, &file(0..0), "2026-10").await;
    assert_eq!((preview.new, preview.corrected, preview.unchanged), (10_200, 0, 0));
    assert_eq!(outcome, Imported::Changed(10_200));
    // Around the end of the first statement.
    let (preview, outcome) = taken_in(store, &file(8_100..8_300), "2026-10").await;
    assert_eq!((preview.new, preview.corrected, preview.unchanged), (0, 200, 10_000));
    assert_eq!(outcome, Imported::Changed(200));
    let keys = ids.map(|id| (id, "2026-10".to_owned()));
    let standing = store.standing_figures(&keys).await.unwrap();
    let parts: i64 = standing.iter().filter_map(|one| one.numerator).sum();
    assert_eq!((standing.len(), parts), (10_200, (0..10_200).map(|at| at % 97).sum::<i64>() + 200));

    let row = |at: usize| FigureRow {
        indicator: "dung_han".to_owned(),
        period: "2026-09".to_owned(),
        ends: "2026-09-30".to_owned(),
        unit: format!("2025:x{}", at.min(9_998)),
        numerator: Some(1),
        denominator: Some(10),
        rate: Some(1000),
        class: "2025:commune".to_owned(),
        source: "n".to_owned(),
        line: 2,
    };
    let files = store.figure_files().await.unwrap().len();
    let twice = import("twice", Rows::Figures((0..10_000).map(row).collect()));
    assert!(store.import(&[twice]).await.is_err(), "the last row stands in it twice");
    assert!(
        store.standing_figures(&[("dung_han", "2026-09".to_owned())]).await.unwrap().is_empty()
    );
    assert_eq!(store.figure_files().await.unwrap().len(), files);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_rows_count_together_or_not_at_all() {
    many_rows_are_one_import(&Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_they_do_on_postgres() {
    let url = postgres::database().await;
    many_rows_are_one_import(&Assistant::over(Folder::new(), url).await).await;
}

/// How long large files take: `cargo test --release figures_take -- --ignored --nocapture`.
#[tokio::test]
#[ignore = "measures"]
async fn figures_take() {
    let assistant = Assistant::new().await;
    let store = &assistant.app.store;
    store.import(&[communes(11_000)]).await.unwrap();
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
