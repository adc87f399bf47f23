//! Targets: versions, whose holds for whom, what stands beside the figures after a change, pace; both databases.

use std::fs;

use dvcbot::kpi::targets::{Pace, pace, reached};
use dvcbot::kpi::{ABLE_HOUSEHOLDS, ONLINE_DOSSIERS, TEAMS_TRAINED, TOTAL};
use dvcbot::store::{NewImport, Reverted, Rows, Store, TargetChange, TargetRow};
use dvcbot::when::{Date, Moment, Period};

use crate::assistant::{Assistant, Folder, START};
use crate::postgres;
use crate::server::program;

const INDICATOR: &str = "dvctt_phat_sinh_ho_so";

async fn change(store: &Store, unit: &str, period: &str, target: Option<i64>) -> bool {
    let (indicator, unit) = (INDICATOR.to_owned(), unit.to_owned());
    let (period, source) = (period.to_owned(), "thử".to_owned());
    let change = TargetChange { indicator, unit, period, target, source };
    store.change_target(&change, "test", START).await.unwrap()
}

/// The target beside the figure of the first half of 2023.
async fn beside(store: &Store, unit: &str) -> Option<i64> {
    let figures = store.figures_of(unit, INDICATOR).await.unwrap();
    figures.first().and_then(|figure| figure.target)
}

async fn inheritance(assistant: &Assistant) {
    let store = &assistant.app.store;
    let (commune, district, province) = ("2023:25678", "2023:710", "2023:72");
    assert_eq!(beside(store, commune).await, Some(5500));
    // Each row: a unit, a period, its new target, what then holds for the commune, and from whom.
    let table = [
        (commune, "2023", None, Some(6100), district),
        (district, "2023", Some(7000), Some(7000), district),
        (district, "2023-H1", Some(7100), Some(7100), district),
        (district, "2023-H1", None, Some(7000), district),
        (district, "2023", None, None, ""),
        (province, "2023", Some(8000), Some(8000), province),
        (province, "2023-H1", Some(8100), Some(8100), province),
        (district, "2023", Some(7200), Some(7200), district),
        (commune, "2023", Some(6000), Some(6000), commune),
        (commune, "2023-H1", Some(6050), Some(6050), commune),
        (commune, "2024", Some(9000), Some(6050), commune),
    ];
    for (unit, period, target, holds, from) in table {
        assert!(change(store, unit, period, target).await, "{unit} {period} {target:?}");
        assert_eq!(beside(store, commune).await, holds, "{unit} {period} {target:?}");
        let holding = store.holding_target(INDICATOR, commune, "2023-H1").await.unwrap();
        let said = holding.map(|holding| (holding.target, holding.unit));
        assert_eq!(said, holds.map(|target| (target, from.to_owned())), "{unit} {period}");
    }
    assert!(!change(store, commune, "2023", Some(6000)).await, "the same again is no version");
    assert!(!change(store, commune, "2022", None).await, "there is nothing to take away");
}

async fn versions(assistant: &Assistant) {
    let store = &assistant.app.store;
    for target in [Some(4000), Some(5000), None, Some(4000)] {
        assert!(change(store, "2023:so-ngoai-vu", "2023", target).await, "{target:?}");
    }
    let versions = store.target_versions(Some("2023:so-ngoai-vu"), Some(INDICATOR)).await.unwrap();
    let told = |version: &dvcbot::store::TargetVersion| {
        (version.version, version.target, version.counts, version.withdrawn)
    };
    let expected = [
        (4, 4000, true, false),
        (3, 5000, false, true),
        (2, 5000, false, false),
        (1, 4000, false, false),
    ];
    assert_eq!(versions.iter().map(told).collect::<Vec<_>>(), expected);
    assert!(versions.iter().all(|version| version.actor == "test" && version.source == "thử"));
}

#[tokio::test]
async fn on_sqlite() {
    let assistant = Assistant::new().await;
    inheritance(&assistant).await;
    versions(&assistant).await;
}

#[tokio::test]
async fn on_postgres() {
    let assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    inheritance(&assistant).await;
    versions(&assistant).await;
}

#[tokio::test]
async fn a_target_reaches_those_below_without_a_nearer_one() {
    let assistant = Assistant::new().await;
    let units = assistant.app.store.units().await.unwrap();
    let count = |unit: &str, own: &[&str]| {
        let own = own.iter().map(|id| (*id).to_owned()).collect();
        reached(units.get(unit).unwrap(), &own, &units)
    };
    assert_eq!(count("2023:72", &[]), 122, "the province, 18 + 9 + 94");
    assert_eq!(count("2023:710", &[]), 10);
    assert_eq!(count("2023:710", &["2023:25678"]), 9);
    assert_eq!(count("2023:72", &["2023:710"]), 112, "a district's own holds for its communes");
    assert_eq!(count("2023:25678", &["2023:25678"]), 1);
}

#[test]
fn where_a_running_year_should_be_today() {
    let day = |text: &str| text.parse::<Date>().unwrap();
    let year = Period::Year { year: 2026 };
    let at = |today: &str| pace(&TEAMS_TRAINED, 10_000, year, day(today));
    assert_eq!(at("2026-01-01"), Some(Pace { should_be: 27, gone: 1, days: 365 }));
    assert_eq!(at("2026-11-23"), Some(Pace { should_be: 8959, gone: 327, days: 365 }));
    assert_eq!(at("2026-12-31").map(|pace| pace.should_be), Some(10_000));
    assert_eq!(at("2025-12-31"), None, "it has not begun");
    assert_eq!(at("2027-01-01"), None, "it is over");
    let leap = pace(&ABLE_HOUSEHOLDS, 5_000, Period::Year { year: 2028 }, day("2028-12-31"));
    assert_eq!(leap, Some(Pace { should_be: 5_000, gone: 366, days: 366 }));
    for indicator in [&ONLINE_DOSSIERS, &TOTAL] {
        assert_eq!(pace(indicator, 6_000, year, day("2026-11-23")), None, "{}", indicator.id);
    }
    let month = Period::Month { year: 2026, month: 11 };
    assert_eq!(pace(&TEAMS_TRAINED, 6_000, month, day("2026-11-23")), None, "a month's target");
}

fn dvcbot(folder: &Folder, args: &[&str]) -> (bool, String, String) {
    let output = program(folder).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

#[test]
fn an_operator_sets_lists_and_takes_away() {
    let folder = Folder::new();
    let of = [INDICATOR, "2023:710", "2023"];
    let set = |value: &str, more: &[&str]| {
        let args: Vec<&str> = ["target", "set"].into_iter().chain(of).chain([value]).collect();
        dvcbot(&folder, &[args.as_slice(), more].concat())
    };
    let (done, told, _) = set("65%", &["--dry-run"]);
    assert!(done && told.contains("61% -> 65%; it holds for 1 units"), "{told}");
    assert!(told.contains("a dry run"), "{told}");
    let (done, told, _) = set("65%", &["--note", "họp ngày 1/11"]);
    assert!(done && told.contains("61% -> 65%"), "{told}");
    let (done, told, _) = dvcbot(&folder, &["target", "unset", of[0], of[1], of[2]]);
    assert!(done && told.contains("counts from now on"), "{told}");
    let (_, told, _) = dvcbot(&folder, &["target", "list", "--unit", "2023:710"]);
    for line in
        ["3\t65%\ttaken away", "2\t65%\tearlier\thọp ngày 1/11\toperator", "1\t61%\tearlier"]
    {
        assert!(told.contains(line), "{line} is not in\n{told}");
    }
    for (args, why) in [
        (["target", "set", "khong_co", "2023:710", "2023", "65%"], "is no indicator"),
        (
            ["target", "set", "thu_tuc_tong", "2023:710", "2023", "65%"],
            "is no indicator with a target",
        ),
        (["target", "set", "hai_long_khao_sat", "2023:710", "2023", "95%"], "with a target"),
        (["target", "set", INDICATOR, "2023:999", "2023", "65%"], "is no unit"),
        (["target", "set", INDICATOR, "2023:710", "soon", "65%"], "is not a period"),
        (["target", "set", INDICATOR, "2023:710", "2023", "165%"], "is not a percentage"),
    ] {
        let (done, _, told) = dvcbot(&folder, &args);
        assert!(!done && told.contains(why), "{args:?}: {told}");
    }
    let file = folder.0.join("tasks.csv");
    let (done, _, told) = dvcbot(&folder, &["tasks", "export", file.to_str().unwrap()]);
    assert!(done, "{told}");
    assert_eq!(fs::read_to_string(file).unwrap().lines().count(), 1 + 506);
    let (_, told, _) = dvcbot(&folder, &["tasks", "list"]);
    assert!(told.contains("\t103\t0\t0\t0\t0\t103\t103"), "{told}");
}

fn import(folder: &Folder, text: &str, more: &[&str]) -> (bool, String, String) {
    let path = folder.0.join("t.csv");
    fs::write(&path, text).unwrap();
    let args = ["import", "targets", path.to_str().unwrap()];
    dvcbot(folder, &[args.as_slice(), more].concat())
}

#[test]
fn every_mistake_of_a_file_with_targets_at_once() {
    let folder = Folder::new();
    let (done, _, told) = import(
        &folder,
        "ky,ten_don_vi,ma_chi_tieu,chi_tieu\n\
         2023,Huyện Gò Dầu,dvctt_phat_sinh_ho_so,70%\n\
         2023,Sao Hỏa,dvctt_phat_sinh_ho_so,70%\n\
         hôm nay,Huyện Tân Biên,dvctt_phat_sinh_ho_so,70%\n\
         2023,Huyện Tân Biên,khong_co,70%\n\
         2023,Huyện Tân Biên,thu_tuc_tong,70%\n\
         2023,Huyện Tân Biên,dvctt_phat_sinh_ho_so,170%\n\
         2023,Huyện Tân Biên,dvctt_phat_sinh_ho_so,\n\
         2023,Huyện Gò Dầu,dvctt_phat_sinh_ho_so,71%\n",
        &[],
    );
    assert!(!done);
    for what in [
        "7 mistakes",
        "t.csv:3",
        "\"Sao Hỏa\" is no unit",
        "is not a period",
        "\"khong_co\" is no indicator",
        "thu_tuc_tong has no targets of units",
        "\"170%\" is more than 100%",
        "is empty; a percentage is required",
        "t.csv:9",
        "in row 2 already",
    ] {
        assert!(told.contains(what), "{what} is not in\n{told}");
    }
    let (done, _, told) = import(&folder, "a,b\n1,2\n", &[]);
    assert!(!done && told.contains("no row names a unit"), "{told}");
}

#[test]
fn a_file_with_targets_is_previewed_and_counts_once() {
    let folder = Folder::new();
    let good = "ky,don vi,chi so,muc chi tieu\n\
         2023,Huyện Gò Dầu,dvctt_phat_sinh_ho_so,70%\n\
         2023,Huyện Tân Biên,dvctt_phat_sinh_ho_so,80%\n\
         2027,Phường Tân Ninh,dvctt_phat_sinh_ho_so,90%\n";
    let (done, told, why) = import(&folder, good, &["--dry-run"]);
    assert!(done && told.contains("new: 1\nchanged: 1\nunchanged: 1"), "{told}{why}");
    assert!(told.contains("2023:710 dvctt_phat_sinh_ho_so 2023: 61% -> 70%"), "{told}");
    let (_, told, _) = dvcbot(&folder, &["target", "list", "--unit", "2023:710"]);
    assert!(told.contains("1\t61%\tcounts"), "nothing was changed before: {told}");
    let (done, told, _) = import(&folder, good, &["--source", "Quyết định thử"]);
    assert!(done && told.contains("2 targets count from now on"), "{told}");
    let (done, told, _) = import(&folder, good, &[]);
    assert!(done && told.contains("taken in before"), "{told}");
    let (_, told, _) = dvcbot(&folder, &["target", "list", "--unit", "2023:710"]);
    assert!(told.contains("2\t70%\tcounts\tQuyết định thử"), "{told}");
    let (_, listed, _) = dvcbot(&folder, &["import", "list"]);
    let line = listed.lines().find(|line| line.starts_with("targets ")).unwrap();
    assert!(line.contains("3 values in") && line.contains("2 of them new"), "{line}");
    let id = line.split([' ', ':']).nth(1).unwrap();
    let (done, told, why) = dvcbot(&folder, &["import", "revert", id]);
    assert!(done && told.contains("2 values count no more"), "{told}{why}");
    let (_, told, _) = dvcbot(&folder, &["target", "list", "--unit", "2023:710"]);
    assert!(told.contains("1\t61%\tcounts"), "{told}");
    let (done, _, why) = dvcbot(&folder, &["import", "revert", id]);
    assert!(!done && why.contains("taken back already"), "{why}");
    let (done, told, _) = import(&folder, good, &[]);
    assert!(done && told.contains("2 targets count from now on"), "it may come again: {told}");
}

/// What stood beside a figure stands there again; a target that was taken away by hand since stays away.
async fn a_file_is_taken_back(assistant: &Assistant) {
    let store = &assistant.app.store;
    let row = |unit: &str, target| TargetRow {
        indicator: INDICATOR.to_owned(),
        period: "2023".to_owned(),
        unit: unit.to_owned(),
        target,
        source: "thử".to_owned(),
        line: 1,
    };
    let [first, second] = ["2023:25678", "2023:so-ngoai-vu"];
    let before = [beside(store, first).await, beside(store, second).await];
    let import = NewImport {
        file: "t.csv".to_owned(),
        sha256: "t".to_owned(),
        actor: "test".to_owned(),
        at: START,
        rows: Rows::Targets(vec![row(first, 9900), row(second, 9800)]),
    };
    store.import(&[import]).await.unwrap();
    assert_eq!(beside(store, first).await, Some(9900));
    change(store, second, "2023", None).await;
    let without = beside(store, second).await;
    assert_ne!(without, Some(9800));
    let id = store.figure_files().await.unwrap().into_iter().find(|one| one.file == "t.csv");
    let done = store.revert_import(&id.unwrap().id, "test", Moment(START)).await.unwrap();
    assert_eq!(done, Reverted::Done(1));
    assert_eq!(beside(store, first).await, before[0]);
    assert_eq!(beside(store, second).await, without);
}

#[tokio::test]
async fn a_file_is_taken_back_on_both_databases() {
    a_file_is_taken_back(&Assistant::new().await).await;
    let shared = Assistant::over(Folder::new(), postgres::database().await).await;
    a_file_is_taken_back(&shared).await;
}

#[tokio::test]
async fn a_target_set_in_the_talk_is_audited() {
    let assistant = Assistant::new().await;
    let code = assistant.invite("office", "2023:72").await;
    assistant.text("a", &format!("/nhanvien {code}")).await;
    assistant.text("a", "/chitieu dat 2023:710 dvctt_phat_sinh_ho_so 2023 65%").await;
    assert_eq!(beside(&assistant.app.store, "2023:710").await, Some(6100), "only a preview");
    assistant.text("a", "1").await;
    assert_eq!(beside(&assistant.app.store, "2023:710").await, Some(6500));
    let url = format!("sqlite:{}", assistant.folder.0.join("dvcbot.db").display());
    let db = sqlx::SqlitePool::connect(&url).await.unwrap();
    let sql = "select detail from audit where action = 'target.set'";
    let audited: Vec<String> = sqlx::query_scalar(sql).fetch_all(&db).await.unwrap();
    assert_eq!(audited, ["2023:710 dvctt_phat_sinh_ho_so 2023 6500"]);
}
