//! Figures of a whole country: 34 invented provinces, 3,321 communes, 36 months, 20 indicators, five million ratings; how long
//! each question takes while the database grows, and what taking in a month costs.
//!
//!   cargo bench --bench national                          SQLite in a folder of its own
//!   cargo bench --bench national -- postgres:…            an empty PostgreSQL database

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a bench that cannot be set up has nothing to say"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dvcbot::app::{self, App};
use dvcbot::channel::{Channel, Incoming};
use dvcbot::content::Content;
use dvcbot::delivery::Hours;
use dvcbot::kpi::{Ask, INDICATORS, Open};
use dvcbot::store::{FigureRow, NewImport, Rows, Store, TargetRow, UnitRow, random_id};
use dvcbot::understand::Said;
use dvcbot::when::{Moment, Period};

const PROVINCES: usize = 34;
const COMMUNES: usize = 3_321;
const MONTHS: usize = 36;
/// The fourteen that are asked for; the rest only fills the tables.
const FIGURES: usize = 20;
const RATINGS: usize = 5_000_000;
/// So many questions of a kind.
const ASKED: usize = 300;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    // Cargo asks every bench what tests it has.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    runtime.block_on(measure());
}

async fn measure() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(random_id());
    std::fs::create_dir_all(&folder).expect("a folder");
    let postgres = std::env::args().find(|argument| argument.starts_with("postgres"));
    let sqlite = format!("sqlite:{}", folder.join("dvcbot.db").display());
    let url = postgres.as_deref().unwrap_or(&sqlite);
    let content = Arc::new(Content::load(None).unwrap_or_else(|problems| panic!("{problems:?}")));
    let store = Store::open(url, &folder, None).await.expect("a database");
    app::import::plans(&store, &content, Moment(0)).await.expect("the plan");
    take_in(&store, "units", units()).await;
    take_in(&store, "targets", targets()).await;
    drop(store);
    let mut filled = 0;
    for months in [1, 4, 16, MONTHS] {
        let store = Store::open(url, &folder, None).await.expect("a database");
        for month in filled..months {
            take_in(&store, &format!("figures {month}"), figures(month)).await;
        }
        filled = months;
        if months == MONTHS {
            rate(url).await;
        }
        let app = App::start(
            store,
            Arc::clone(&content),
            Open::all(),
            Hours::default(),
            Arc::new(app::now),
        )
        .await;
        let app = app.expect("an app");
        ask(&app, months * FIGURES * (PROVINCES + COMMUNES)).await;
    }
    println!("\nat rest with all of it: {} MiB", memory("self", "VmRSS:") / 1024);
    if postgres.is_none() {
        take_in_a_file(&folder, "new", 1);
        take_in_a_file(&folder, "all corrected", 2);
    }
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}

/// Every kind of question about units all over the country, from the key to the committed answer.
async fn ask(app: &Arc<App>, values: usize) {
    println!("\n{values} values\n| question | p50 ms | p99 ms | most |\n|---|---|---|---|");
    let mut number = 0;
    let mut all = Vec::new();
    for ask in Ask::ALL {
        let mut spent = Vec::new();
        for at in 0..ASKED {
            let indicator = INDICATORS[(at * 7) % 4].key;
            let unit = match ask {
                Ask::Children | Ask::Whole => province(at % PROVINCES),
                _ => commune((at * 97) % COMMUNES),
            };
            number += 1;
            let begun = Instant::now();
            let incoming = Incoming {
                channel: Channel::Terminal,
                address: "a".to_owned(),
                delivery: format!("{values}-{number}"),
                lang: None,
                said: Said::Pressed(format!("k.{indicator}.{unit}.{}", ask.name())),
            };
            let taken = app.take(incoming).await.expect("an answer");
            spent.push(begun.elapsed());
            assert!(!taken.replies.is_empty(), "an answer");
        }
        row(ask.name(), &mut spent);
        all.extend(spent);
    }
    row("all", &mut all);
}

fn row(name: &str, spent: &mut [Duration]) {
    spent.sort();
    let ms = |share: usize| spent[(spent.len() - 1) * share / 100].as_secs_f64() * 1_000.0;
    println!("| {name} | {:.2} | {:.2} | {:.2} |", ms(50), ms(99), ms(100));
}

async fn take_in(store: &Store, name: &str, rows: Rows) {
    let new = NewImport {
        file: format!("{name}, made up"),
        sha256: random_id(),
        actor: "bench".to_owned(),
        at: 1_790_000_000_000,
        rows,
    };
    store.import(&[new]).await.expect("rows");
}

fn province(at: usize) -> String {
    format!("2025:p{at:02}")
}

fn commune(at: usize) -> String {
    format!("2025:c{at:04}")
}

fn units() -> Rows {
    let row =
        |id: String, level: &str, parent: Option<String>, name: String, at: usize| -> UnitRow {
            let since = "2025-07-01".to_owned();
            (
                id,
                2025,
                level.to_owned(),
                parent,
                name.clone(),
                name,
                String::new(),
                since,
                None,
                at as i64,
            )
        };
    let provinces = (0..PROVINCES)
        .map(|at| row(province(at), "province", None, format!("Tỉnh Bịa {}", word(at)), at));
    let communes = (0..COMMUNES).map(|at| {
        let name = format!("Xã {} {}", word(at / 60), word(at % 60 + 60));
        row(commune(at), "commune", Some(province(at % PROVINCES)), name, at)
    });
    Rows::Units(provinces.chain(communes).collect())
}

/// Syllables that no other bears.
fn word(at: usize) -> String {
    const STARTS: [&str; 12] = ["B", "Ch", "D", "G", "H", "Kh", "L", "M", "N", "Ph", "Qu", "Th"];
    const ENDS: [&str; 11] = ["ai", "am", "an", "ang", "ao", "at", "ay", "en", "iet", "inh", "oan"];
    format!("{}{}", STARTS[at % 12], ENDS[at / 12 % 11])
}

fn targets() -> Rows {
    let row = |at: usize, year: usize| TargetRow {
        indicator: INDICATORS[0].id.to_owned(),
        period: (2023 + year).to_string(),
        unit: province(at),
        target: 6_000,
        source: "made up".to_owned(),
        line: 1,
    };
    Rows::Targets((0..PROVINCES).flat_map(|at| (0..4).map(move |year| row(at, year))).collect())
}

fn month(at: usize) -> Period {
    Period::Month { year: 2023 + (at / 12) as i32, month: (at % 12) as u8 + 1 }
}

fn figures(at: usize) -> Rows {
    let period = month(at);
    let (name, ends) = (period.to_string(), period.last_day().to_string());
    let mut seed = at as u64 + 1;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 40) as i64
    };
    let mut rows = Vec::with_capacity(FIGURES * (PROVINCES + COMMUNES));
    for indicator in 0..FIGURES {
        let id = match INDICATORS.get(indicator) {
            Some(known) => known.id.to_owned(),
            None => format!("bia_{indicator}"),
        };
        for unit in 0..COMMUNES + PROVINCES {
            let (unit, class) = match unit.checked_sub(COMMUNES) {
                None => (commune(unit), "2025:commune"),
                Some(at) => (province(at), "2025:province"),
            };
            let all = 5 + next() % 900;
            let part = next() % (all + 1);
            rows.push(FigureRow {
                indicator: id.clone(),
                period: name.clone(),
                ends: ends.clone(),
                unit,
                numerator: Some(part),
                denominator: Some(all),
                rate: Some(part * 10_000 / all),
                class: class.to_owned(),
                source: "made up".to_owned(),
                line: 1,
            });
        }
    }
    Rows::Figures(rows)
}

/// Five million ratings, one by one and counted.
async fn rate(url: &str) {
    let begun = Instant::now();
    let peer = format!(
        "with recursive n(i) as (select 0 union all select i + 1 from n where i < {})",
        RATINGS - 1
    );
    let unit = format!("'2025:c' || substr('0000' || (i % {COMMUNES}), -4)");
    let period = "(2023 + (i / 7) % 36 / 12) || '-' || substr('00' || ((i / 7) % 12 + 1), -2)";
    let statements = [
        format!(
            "insert into ratings (episode, peer, flow, channel, unit, period, level, created, changed)
             {peer} select 'e' || i, 'p' || (i % 400000), 'vneid-login', 'telegram', {unit}, {period}, 1 + i % 5, i, i from n"
        ),
        "insert into rating_counters (period, unit, flow, channel, level, count)
         select period, unit, flow, channel, level, count(*) from ratings
         group by period, unit, flow, channel, level"
            .to_owned(),
        "insert into rating_totals (unit, period, level, count)
         select unit, period, level, count(*) from ratings group by unit, period, level"
            .to_owned(),
        "insert into rating_totals (unit, period, level, count)
         select '*', period, level, count(*) from ratings group by period, level"
            .to_owned(),
    ];
    for sql in statements {
        run(url, &sql).await;
    }
    println!("\n{RATINGS} ratings made in {:.0} s", begun.elapsed().as_secs_f64());
}

async fn run(url: &str, sql: &str) {
    use sqlx::{AssertSqlSafe, Connection, Executor};
    if url.starts_with("sqlite") {
        let mut db = sqlx::SqliteConnection::connect(url).await.expect("the database");
        db.execute(sqlx::query(AssertSqlSafe(sql.to_owned()))).await.expect("rows");
        return;
    }
    // PostgreSQL counts positions in substr from one only.
    let sql = sql
        .replace("substr('0000' || ", "right('0000' || ")
        .replace("substr('00' || ", "right('00' || ");
    let sql = sql.replace(", -4)", ", 4)").replace(", -2)", ", 2)");
    let mut db = sqlx::PgConnection::connect(url).await.expect("the database");
    db.execute(sqlx::query(AssertSqlSafe(sql))).await.expect("rows");
}

/// `dvcbot import figures` on 66,420 rows of CSV: time and the most memory.
fn take_in_a_file(folder: &Path, name: &str, part: i64) {
    let mut csv = "ky,ma_don_vi,ma_chi_tieu,tu_so,mau_so,nguon\n".to_owned();
    let shares = INDICATORS.iter().filter(|one| one.is_share() && one.id != "hai_long_khao_sat");
    for indicator in shares.take(10) {
        for month in ["2026-08", "2026-09"] {
            for at in 0..COMMUNES {
                writeln!(csv, "{month},{},{},{part},10,made up", commune(at), indicator.id)
                    .expect("text");
            }
        }
    }
    let file = folder.join(format!("{part}.csv"));
    std::fs::write(&file, &csv).expect("a file");
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_dvcbot"))
        .args(["import", "figures"])
        .arg(&file)
        .env("DVCBOT_DATA", folder)
        .env("DVCBOT_LOG", "error")
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("the program");
    let mut most = 0;
    while child.try_wait().expect("a child").is_none() {
        most = most.max(memory(&child.id().to_string(), "VmHWM:"));
        std::thread::sleep(Duration::from_millis(5));
    }
    let rows = csv.lines().count() - 1;
    let spent = begun.elapsed().as_secs_f64();
    println!("import of {rows} values, {name}: {spent:.2} s, at most {} MiB", most / 1024);
}

/// Kilobytes as the kernel counts them.
fn memory(process: &str, what: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
