//! House visits of a whole province: 400,000 households, a million visits, three years of counts; how long an answer about
//! coverage takes, what is due today, and a visit that is kept.
//!
//!   cargo bench --bench visits                          SQLite in a folder of its own
//!   cargo bench --bench visits -- postgres:…            an empty PostgreSQL database

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a bench that cannot be set up has nothing to say"
)]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dvcbot::app::hamlets::Prepared;
use dvcbot::app::{self, App};
use dvcbot::channel::{Channel, Incoming, Taken};
use dvcbot::content::Content;
use dvcbot::delivery::Hours;
use dvcbot::kpi::Open;
use dvcbot::store::{Invite, Store, random_id};
use dvcbot::understand::Said;
use dvcbot::units::Level;
use dvcbot::when::Moment;
use sqlx::{AssertSqlSafe, Connection, Executor};

/// Of each commune, and of each hamlet: 400,000 households in 36 communes.
const HAMLETS: usize = 67;
const HOUSEHOLDS: usize = 166;
/// Of each household, every second one has one more.
const VISITS: usize = 2;
/// Monday, 23 November 2026, 09:00 in Việt Nam.
const NOW: Moment = Moment(1_795_399_200_000);
const ASKED: usize = 300;
const COMMUNE: &str = "2025:25459";

fn main() {
    // Cargo asks every bench what tests it has.
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    tokio::runtime::Runtime::new().expect("a runtime").block_on(measure());
}

async fn measure() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(random_id());
    std::fs::create_dir_all(&folder).expect("a folder");
    let postgres = std::env::args().find(|argument| argument.starts_with("postgres"));
    let url = postgres.unwrap_or_else(|| format!("sqlite:{}", folder.join("dvcbot.db").display()));
    let content = Arc::new(Content::load(None).unwrap_or_else(|problems| panic!("{problems:?}")));
    let store = Store::open(&url, &folder, None).await.expect("a database");
    app::import::plans(&store, &content, Moment(0)).await.expect("the plan");
    hamlets(&store).await;
    let sealed = store.keys.seal("AQ2CDE").expect("sealed");
    fill(&url, &sealed).await;
    let (open, hours) = (Open::all(), Hours::default());
    let app = App::start(store, content, open, hours, Arc::new(|| NOW)).await.expect("an app");
    link(&app, "office", "2025:80", Vec::new()).await;
    link(&app, "lead", COMMUNE, Vec::new()).await;
    let own = (1..=3).map(|ap| format!("{COMMUNE}/ap-{ap}")).collect();
    link(&app, "helper", COMMUNE, own).await;
    println!("\n| question | p50 ms | p99 ms | most |\n|---|---|---|---|");
    for (who, text) in [
        ("office", "/dophu"),
        ("office", "/dophu huyện Châu Thành"),
        ("lead", "/dophu"),
        ("helper", "/dophu"),
        ("lead", "/homnay"),
        ("helper", "/homnay"),
    ] {
        let mut spent = Vec::new();
        for _ in 0..ASKED {
            spent.push(answered(&app, who, Said::Text(text.to_owned())).await.0);
        }
        row(&format!("{who} {text}"), &mut spent);
    }
    let mut spent = Vec::new();
    for _ in 0..ASKED {
        spent.push(kept(&app).await);
    }
    row("a visit is kept", &mut spent);
    let begun = Instant::now();
    let reminded = app.remind_helpers().await.expect("reminded");
    println!("looked whom to remind, {reminded}: {:.2} s", begun.elapsed().as_secs_f64());
    app.stop().await;
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}

/// Of every commune of today.
async fn hamlets(store: &Store) {
    let units = store.units().await.expect("units");
    let communes = units.all().iter();
    let communes = communes.filter(|one| one.level == Level::Commune && one.valid_to.is_none());
    let mut csv = "ma_don_vi,ten_ap,so_ho\n".to_owned();
    for commune in communes {
        for at in 1..=HAMLETS {
            // Of a few nobody knows how many households they have.
            let households = if at % 20 == 0 { String::new() } else { "220".to_owned() };
            writeln!(csv, "{},Ấp {at},{households}", commune.id).expect("text");
        }
    }
    let prepared = Prepared::of(store, "ap.csv", csv.as_bytes(), NOW).await;
    let Ok(prepared) = prepared else { panic!("the hamlets") };
    prepared.take_in(store).await.expect("taken in");
}

/// What a visit said.
const PARTS: &str = r#"{"hamlet":{"number":1,"value":"x"},"day":{"number":1,"value":"2026-11-02T09:00"},"home":{"number":1,"value":"-"},"yes":{"number":1,"value":"y1"},"adults":{"number":1,"value":"3"},"phones":{"number":1,"value":"2"},"level2":{"number":1,"value":"1"},"age":{"number":1,"value":"60"},"alone":{"number":1,"value":"2"},"helped":{"number":1,"value":"6"},"block":{"number":1,"value":"sim"},"again":{"number":1,"value":"7"},"stars":{"number":1,"value":"5"},"done":{"number":1,"value":"y"}}"#;

/// What is counted.
const NAMES: &str = "('visits'), ('homes'), ('able'), ('needs'), ('unclear'), ('taught'), ('assisted'), ('refused'), ('adults'), ('phones'),
        ('level2'), ('phoneless'), ('block.sim'), ('block.level2'), ('block.password'), ('block.fear'), ('block.network'),
        ('block.other'), ('block.nophone'), ('stars.1'), ('stars.2'), ('stars.3'), ('stars.4'), ('stars.5'),
        ('skill.vneid.alone'), ('skill.vneid.help'), ('skill.vneid.no'), ('skill.portal.alone'), ('skill.portal.help'),
        ('skill.portal.no'), ('skill.file.alone'), ('skill.file.help'), ('skill.file.no'), ('skill.track.alone'),
        ('skill.track.help'), ('skill.track.no'), ('skill.pay.alone'), ('skill.pay.help'), ('skill.pay.no'),
        ('skill.scam.alone'), ('skill.scam.help'), ('skill.scam.no')";

/// Households, their visits and the counts of three years.
async fn fill(url: &str, sealed: &str) {
    let begun = Instant::now();
    for sql in statements(sealed) {
        run(url, &sql).await;
    }
    let mut said = format!("made in {:.0} s:", begun.elapsed().as_secs_f64());
    for table in ["hamlets", "households", "visits", "visit_counts"] {
        write!(said, " {table} {}", count(url, table).await).expect("text");
    }
    println!("{said}");
}

fn statements(sealed: &str) -> [String; 5] {
    let numbers = |most: usize| {
        let last = most - 1;
        format!(
            "(with recursive n(i) as (select 0 union all select i + 1 from n where i < {last}) select i from n)"
        )
    };
    let (households, visits, months, weeks) =
        (numbers(HOUSEHOLDS), numbers(VISITS + 1), numbers(36), numbers(156));
    let scopes = "(select id from hamlets union all select unit from hamlets group by unit union all select '2025:80')";
    let month =
        "(2024 + n.i / 12) || '-' || case when n.i % 12 < 9 then '0' else '' end || (n.i % 12 + 1)";
    [
        format!(
            "insert into households (id, hamlet, unit, visit, begun, revisit, obstacle, counted, code)
             select h.id || '#' || n.i, h.id, h.unit, h.id || '#' || n.i || 'v1', '202' || (4 + n.i % 3) || '-' || case when n.i / 3 % 12 < 9 then '0' else '' end || (n.i / 3 % 12 + 1) || '-02T09:00',
                case when n.i % 25 = 0 then '2026-11-2' || (n.i % 9) end,
                case n.i % 6 when 0 then 'sim' when 1 then 'password' when 2 then 'fear' end,
                case n.i % 3 when 0 then '[[\"homes\",1],[\"able\",1]]' else '[[\"homes\",1],[\"needs\",1]]' end, '{sealed}'
             from hamlets h cross join {households} n"
        ),
        format!(
            "insert into visits (id, actor, household, hamlet, unit, day, parts, at)
             select o.id || 'v' || n.i, 'a' || (n.i % 2), o.id, o.hamlet, o.unit, substr(o.begun, 1, 8) || '1' || n.i, '{PARTS}', n.i
             from households o cross join {visits} n where n.i < {VISITS} or o.obstacle is not null"
        ),
        format!(
            "insert into visit_counts (scope, period, name, count)
             select s.id, 'all', names.column1, 55 from {scopes} s cross join (values {NAMES}) names"
        ),
        format!(
            "insert into visit_counts (scope, period, name, count)
             select s.id, {month}, names.column1, 9 from {scopes} s cross join {months} n cross join (values {NAMES}) names
             where s.id not like '%/%'"
        ),
        format!(
            "insert into visit_counts (scope, period, name, count)
             select s.id, 'w' || n.i, names.column1, 3 from {scopes} s cross join {weeks} n
             cross join (values ('visits'), ('homes'), ('able')) names"
        ),
    ]
}

async fn count(url: &str, table: &str) -> i64 {
    let sql = format!("select count(*) from {table}");
    if url.starts_with("sqlite") {
        let mut db = sqlx::SqliteConnection::connect(url).await.expect("the database");
        return sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut db).await.expect("a count");
    }
    let mut db = sqlx::PgConnection::connect(url).await.expect("the database");
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut db).await.expect("a count")
}

async fn run(url: &str, sql: &str) {
    if url.starts_with("sqlite") {
        let mut db = sqlx::SqliteConnection::connect(url).await.expect("the database");
        db.execute(sqlx::query(AssertSqlSafe(sql.to_owned()))).await.expect("rows");
        return;
    }
    let mut db = sqlx::PgConnection::connect(url).await.expect("the database");
    db.execute(sqlx::query(AssertSqlSafe(sql.to_owned()))).await.expect("rows");
}

async fn link(app: &Arc<App>, role: &str, unit: &str, hamlets: Vec<String>) {
    let code = random_id().to_ascii_uppercase();
    let invite = Invite {
        code_hash: app.store.keys.pseudonym(&["invite", &code]),
        role: role.to_owned(),
        unit: unit.to_owned(),
        hamlets,
        created: NOW.0,
        expires: NOW.plus_hours(1).0,
        post_expires: None,
    };
    app.store.invite(&invite, "bench").await.expect("an invitation");
    answered(app, role, Said::Text(format!("/nhanvien {code}"))).await;
}

/// The last key of a visit: what commits the visit, the household and the counts.
async fn kept(app: &Arc<App>) -> Duration {
    let mut taken = answered(app, "helper", Said::Text("/thamho".to_owned())).await.1;
    for label in [
        "Ấp 1",
        "Hộ mới",
        "Đồng ý",
        "3",
        "2",
        "1",
        "Từ 60",
        "Đăng nhập Cổng",
        "Thanh toán",
        "Quên mật khẩu",
        "Không hẹn",
        "Rất hài lòng",
    ] {
        let keys = taken.replies.iter().flat_map(|body| &body.choices);
        // The hamlet of the last visit is not asked for again.
        let Some(key) = keys.into_iter().find(|key| key.label == label) else { continue };
        let id = key.id.clone();
        taken = answered(app, "helper", Said::Pressed(id)).await.1;
    }
    let mut keys = taken.replies.iter().flat_map(|body| &body.choices);
    let key = keys.find(|key| key.label == "Đúng rồi").expect("the last key").id.clone();
    answered(app, "helper", Said::Pressed(key)).await.0
}

async fn answered(app: &Arc<App>, who: &str, said: Said) -> (Duration, Taken) {
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
    (spent, taken)
}

fn row(name: &str, spent: &mut [Duration]) {
    spent.sort();
    let ms = |share: usize| spent[(spent.len() - 1) * share / 100].as_secs_f64() * 1_000.0;
    println!("| {name} | {:.2} | {:.2} | {:.2} |", ms(50), ms(99), ms(100));
}
