//! Figures of a whole country: 34 invented provinces, 3,321 communes, 36 months, 20 indicators, five million ratings; how long
//! each question takes while the database grows, what taking in files costs, and telling ten thousand who follow a unit.
//!
//!   cargo bench --bench national                          SQLite in a folder of its own
//!   cargo bench --bench national -- postgres:…            an empty PostgreSQL database
//!   cargo test --bench national -- small                  ten thousand values, to see that all of it still goes

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a bench that cannot be set up has nothing to say"
)]

mod country;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use country::{COMMUNES, FIGURES, PROVINCES, commune, figures, name, province, take_in};
use dvcbot::app::{self, App, Clock};
use dvcbot::channel::{Channel, Incoming};
use dvcbot::content::Content;
use dvcbot::delivery::Hours;
use dvcbot::kpi::{Ask, INDICATORS, Open};
use dvcbot::store::{Invite, Store, random_id};
use dvcbot::understand::Said;
use dvcbot::when::Moment;

const MONTHS: usize = 36;
/// Of the first month three indicators first: ten thousand values.
const FIRST: usize = 3;
/// Monday, 5 January 2026, 10:00 in Việt Nam: the last month is over, its figures are there.
const MONDAY: i64 = 1_767_582_000_000;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    // Cargo asks every bench what tests it has.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    runtime.block_on(measure());
}

/// How much of it.
struct Size {
    /// The months after the first ten thousand values, at which it is asked.
    months: &'static [usize],
    /// Questions of a kind.
    asked: usize,
    followers: usize,
}

const WHOLE: Size = Size { months: &[1, 4, 16, MONTHS], asked: 300, followers: 10_000 };
const SMALL: Size = Size { months: &[], asked: 10, followers: 500 };

/// The database that is measured.
struct Measured {
    folder: PathBuf,
    url: String,
    content: Arc<Content>,
    size: Size,
}

async fn measure() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(random_id());
    std::fs::create_dir_all(&folder).expect("a folder");
    let postgres = std::env::args().find(|argument| argument.starts_with("postgres"));
    let sqlite = format!("sqlite:{}", folder.join("dvcbot.db").display());
    let content = Arc::new(Content::load(None).unwrap_or_else(|problems| panic!("{problems:?}")));
    let size = if std::env::args().any(|argument| argument == "small") { SMALL } else { WHOLE };
    let measured = Measured { folder, url: postgres.unwrap_or(sqlite), content, size };
    let store = measured.store().await;
    app::import::plans(&store, &measured.content, Moment(0)).await.expect("the plan");
    take_in(&store, "units", country::units()).await;
    take_in(&store, "targets", country::targets()).await;
    take_in(&store, "figures 0", figures(0, 0..FIRST)).await;
    measured.ask(FIRST * (PROVINCES + COMMUNES)).await;
    let mut filled = 0;
    for months in measured.size.months.iter().copied() {
        for month in filled..months {
            let more = if month == 0 { FIRST..FIGURES } else { 0..FIGURES };
            take_in(&store, &format!("figures {month} back"), figures(month, more)).await;
        }
        filled = months;
        if months == MONTHS {
            country::rate(&measured.url).await;
        }
        measured.ask(months * FIGURES * (PROVINCES + COMMUNES)).await;
    }
    store.close().await;
    measured.push().await;
    measured.at_rest();
    measured.take_in_figures("new", 1);
    measured.take_in_figures("all corrected", 2);
    measured.take_in_targets();
    std::fs::remove_dir_all(&measured.folder).expect("the folder goes");
}

impl Measured {
    async fn store(&self) -> Store {
        Store::open(&self.url, &self.folder, None).await.expect("a database")
    }

    async fn app(&self, clock: Clock) -> Arc<App> {
        let (store, content) = (self.store().await, Arc::clone(&self.content));
        App::start(store, content, Open::all(), Hours::default(), clock).await.expect("an app")
    }

    /// Every kind of question about units all over the country, from the key or the words to the committed answer.
    async fn ask(&self, values: usize) {
        let app = self.app(Arc::new(app::now)).await;
        link(&app, values).await;
        println!("\n{values} values\n| question | p50 ms | p99 ms | most |\n|---|---|---|---|");
        let mut all = Vec::new();
        for ask in Ask::ALL {
            let mut spent = Vec::new();
            for at in 0..self.size.asked {
                spent.push(answered(&app, who(at), Said::Pressed(key(ask, at))).await);
            }
            row(ask.name(), &mut spent);
            all.extend(spent);
        }
        let mut spent = Vec::new();
        for at in 0..self.size.asked {
            let text = format!("hồ sơ trực tuyến của {} tháng 12/2025", name((at * 97) % COMMUNES));
            spent.push(answered(&app, who(at), Said::Text(text)).await);
        }
        row("typed", &mut spent);
        all.extend(spent);
        row("all", &mut all);
        app.stop().await;
    }

    /// Telling ten thousand people, each of the unit that they follow.
    async fn push(&self) {
        let followers = self.size.followers;
        country::follow(&self.url, followers).await;
        let app = self.app(Arc::new(|| Moment(MONDAY))).await;
        let begun = Instant::now();
        let told = app.push_news().await.expect("told");
        let spent = begun.elapsed().as_secs_f64();
        assert_eq!(usize::try_from(told).ok(), Some(followers), "everybody is told");
        println!("\n{told} people told of their unit: {spent:.2} s");
        let begun = Instant::now();
        let again = app.push_news().await.expect("told");
        println!("looked again, {again} told: {:.2} s", begun.elapsed().as_secs_f64());
        app.stop().await;
    }

    /// The program as it serves, before anybody asks.
    fn at_rest(&self) {
        let mut child = self.program().arg("serve").spawn().expect("the program");
        std::thread::sleep(Duration::from_secs(5));
        let rest = memory(&child.id().to_string(), "VmRSS:");
        println!("the program at rest with all of it: {} MiB", rest / 1024);
        child.kill().and_then(|()| child.wait()).expect("it ends");
    }

    /// `dvcbot import figures` on 66,420 rows of CSV.
    fn take_in_figures(&self, how: &str, part: i64) {
        let mut csv = "ky,ma_don_vi,ma_chi_tieu,tu_so,mau_so,nguon\n".to_owned();
        let shares =
            INDICATORS.iter().filter(|one| one.is_share() && one.id != "hai_long_khao_sat");
        for indicator in shares.take(10) {
            for month in ["2026-08", "2026-09"] {
                for at in 0..COMMUNES {
                    writeln!(csv, "{month},{},{},{part},10,made up", commune(at), indicator.id)
                        .expect("text");
                }
            }
        }
        self.take_in_file("figures", how, &csv);
    }

    /// `dvcbot import targets`: one of every commune.
    fn take_in_targets(&self) {
        let mut csv = "ma_don_vi,ma_chi_tieu,ky,chi_tieu,nguon\n".to_owned();
        for at in 0..COMMUNES {
            writeln!(csv, "{},{},2025,61%,made up", commune(at), INDICATORS[0].id).expect("text");
        }
        self.take_in_file("targets", "new", &csv);
    }

    /// Time and the most memory of an import.
    fn take_in_file(&self, what: &str, how: &str, csv: &str) {
        let file = self.folder.join("file.csv");
        std::fs::write(&file, csv).expect("a file");
        let begun = Instant::now();
        let mut program = self.program();
        let mut child: Child =
            program.args(["import", what]).arg(&file).spawn().expect("the program");
        let mut most = 0;
        let done = loop {
            most = most.max(memory(&child.id().to_string(), "VmHWM:"));
            match child.try_wait().expect("a child") {
                Some(done) => break done,
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        };
        assert!(done.success(), "the import of {what}");
        let (rows, spent) = (csv.lines().count() - 1, begun.elapsed().as_secs_f64());
        println!("import of {rows} {what}, {how}: {spent:.2} s, at most {} MiB", most / 1024);
    }

    fn program(&self) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_dvcbot"));
        program
            .env("DVCBOT_DATA", &self.folder)
            .env("DVCBOT_DATABASE_URL", &self.url)
            .env("DVCBOT_LISTEN", "127.0.0.1:0")
            .env("DVCBOT_LOG", "error")
            .stdout(Stdio::null());
        program
    }
}

/// Citizens and a civil servant by turns.
fn who(at: usize) -> &'static str {
    if at.is_multiple_of(2) { "citizen" } else { "office" }
}

/// The latest period, named by turns.
fn key(ask: Ask, at: usize) -> String {
    let indicator = INDICATORS[(at * 7) % FIRST].key;
    let unit = match ask {
        Ask::Children | Ask::Whole => province(at % PROVINCES),
        _ => commune((at * 97) % COMMUNES),
    };
    let period = if at.is_multiple_of(3) { ".2025-12" } else { "" };
    format!("k.{indicator}.{unit}.{}{period}", ask.name())
}

/// Links the civil servant, by a code of this round.
async fn link(app: &Arc<App>, round: usize) {
    let code = format!("CODE{round}");
    let invite = Invite {
        code_hash: app.store.keys.pseudonym(&["invite", &code]),
        role: "office".to_owned(),
        unit: province(0),
        hamlets: Vec::new(),
        created: app.now().0,
        expires: app.now().plus_hours(1).0,
        post_expires: None,
    };
    app.store.invite(&invite, "bench").await.expect("an invitation");
    answered(app, "office", Said::Text(format!("/nhanvien {code}"))).await;
}

async fn answered(app: &Arc<App>, who: &str, said: Said) -> Duration {
    let incoming = Incoming {
        channel: Channel::Terminal,
        address: who.to_owned(),
        delivery: random_id(),
        lang: None,
        said,
    };
    let begun = Instant::now();
    let taken = app.take(incoming).await.expect("an answer");
    let spent = begun.elapsed();
    assert!(!taken.replies.is_empty(), "an answer");
    spent
}

fn row(name: &str, spent: &mut [Duration]) {
    spent.sort();
    let ms = |share: usize| spent[(spent.len() - 1) * share / 100].as_secs_f64() * 1_000.0;
    println!("| {name} | {:.2} | {:.2} | {:.2} |", ms(50), ms(99), ms(100));
}

/// Kilobytes as the kernel counts them.
fn memory(process: &str, what: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
