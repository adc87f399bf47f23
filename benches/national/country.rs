//! The invented country: units, targets, figures, ratings, and who follows them.

use std::ops::Range;
use std::time::Instant;

use dvcbot::kpi::INDICATORS;
use dvcbot::store::{FigureRow, NewImport, Rows, Store, TargetRow, UnitRow, random_id};
use dvcbot::when::Period;

pub const PROVINCES: usize = 34;
pub const COMMUNES: usize = 3_321;
/// The fourteen that are asked for; the rest only fills the tables.
pub const FIGURES: usize = 20;
const RATINGS: usize = 5_000_000;

pub async fn take_in(store: &Store, name: &str, rows: Rows) {
    let new = NewImport {
        file: format!("{name}, made up"),
        sha256: random_id(),
        actor: "bench".to_owned(),
        at: 1_767_000_000_000,
        rows,
    };
    store.import(&[new]).await.expect("rows");
}

pub fn province(at: usize) -> String {
    format!("2025:p{at:02}")
}

pub fn commune(at: usize) -> String {
    format!("2025:c{at:04}")
}

pub fn units() -> Rows {
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
    let communes = (0..COMMUNES)
        .map(|at| row(commune(at), "commune", Some(province(at % PROVINCES)), name(at), at));
    Rows::Units(provinces.chain(communes).collect())
}

/// A commune as people name it.
pub fn name(at: usize) -> String {
    format!("Xã {} {}", word(at / 60), word(at % 60 + 60))
}

/// Syllables that no other bears.
fn word(at: usize) -> String {
    const STARTS: [&str; 12] = ["B", "Ch", "D", "G", "H", "Kh", "L", "M", "N", "Ph", "Qu", "Th"];
    const ENDS: [&str; 11] = ["ai", "am", "an", "ang", "ao", "at", "ay", "en", "iet", "inh", "oan"];
    format!("{}{}", STARTS[at % 12], ENDS[at / 12 % 11])
}

pub fn targets() -> Rows {
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

/// The months back from December 2025.
fn month(back: usize) -> Period {
    Period::Month { year: 2025 - (back / 12) as i32, month: 12 - (back % 12) as u8 }
}

/// Some of the indicators of a month.
pub fn figures(at: usize, indicators: Range<usize>) -> Rows {
    let period = month(at);
    let (name, ends) = (period.to_string(), period.last_day().to_string());
    let mut seed = (at * FIGURES + indicators.start) as u64 + 1;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 40) as i64
    };
    let mut rows = Vec::with_capacity(indicators.len() * (PROVINCES + COMMUNES));
    for indicator in indicators {
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
pub async fn rate(url: &str) {
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

/// Civil servants, each of a commune, who follow it from the beginning.
pub async fn follow(url: &str, followers: usize) {
    let n = format!(
        "with recursive n(i) as (select 0 union all select i + 1 from n where i < {})",
        followers - 1
    );
    let unit = format!("'2025:c' || substr('0000' || (i % {COMMUNES}), -4)");
    let statements = [
        format!(
            "insert into peers (id, channel, address_hash, account, created)
             {n} select 'f' || i, 'telegram', 'f' || i, 'a' || i, 0 from n"
        ),
        format!(
            "insert into talks (peer, version, next_number, state, updated)
             {n} select 'f' || i, 1, 1, '', 0 from n"
        ),
        format!(
            "insert into posts (id, account, role, unit, granted)
             {n} select 'f' || i, 'a' || i, 'staff', {unit}, 0 from n"
        ),
        format!(
            "insert into followings (peer, unit, periods_since, falls_since, most_fall, year_end_since, lang)
             {n} select 'f' || i, {unit}, 0, 0, 500, 0, 'vi' from n"
        ),
    ];
    for sql in statements {
        run(url, &sql).await;
    }
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
