//! What is asked of the figures and of the outbox begins at an index, so that its time does not grow with them.

use std::fs;
use std::path::PathBuf;

use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use crate::assistant::Assistant;

/// What is read from end to end, and why that is little.
const SHORT: [(&str, usize, &str); 14] = [
    ("SCAN latest", 2, "the last day of each indicator, of a class from the next, or of a unit"),
    (
        "SCAN figure_periods USING COVERING INDEX",
        1,
        "which periods there are: one row of each indicator, class and period",
    ),
    (
        "SCAN targets USING INDEX targets_by_unit",
        1,
        "the targets of a unit, for an operator at a terminal",
    ),
    ("SCAN figure_periods", 1, "the same, those that are over"),
    ("SCAN CONSTANT ROW", 1, "whether anything waits"),
    ("SCAN m USING INDEX messages_open", 1, "what waits, for an operator"),
    ("SCAN twice", 1, "at most six households"),
    ("SCAN imports", 1, "one row a file"),
    ("SCAN i", 1, "the same, for an operator at a terminal"),
    ("SCAN r", 2, "the units that the targets of a file reach"),
    ("SCAN t USING INDEX targets_by_unit", 1, "the targets that count, once a file"),
    ("SCAN jsonb_each VIRTUAL TABLE", 13, "the rows that are asked for"),
    ("SEARCH f USING INDEX figures_by_rate", 1, "what a file is compared with, once a period"),
    (
        "SEARCH figures USING COVERING INDEX figures_by_rate",
        1,
        "whether a period that was taken back has a figure left: the first one",
    ),
];

/// The statements of a file of the store, with their lines.
fn statements(file: &str) -> Vec<(String, String)> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/store").join(file);
    let text = fs::read_to_string(path).unwrap();
    let begins = ["\"select ", "\"update "]
        .into_iter()
        .flat_map(|begin| text.match_indices(begin).map(|(at, _)| at + 1).collect::<Vec<_>>());
    let statement = |at: usize| {
        let mut strings = text[at..].split('"');
        let head = strings.next().unwrap().to_owned();
        // A batch is a head and a tail, with the rows in between.
        let (between, tail) = (strings.next().unwrap(), strings.next().unwrap_or_default());
        let is_batch =
            between.trim() == "," && (head.contains("value->") || tail.contains("value->"));
        let sql = match is_batch {
            true => format!("{head} from jsonb_each($1) {tail}"),
            false => head,
        };
        (format!("{file}:{}", text[..at].lines().count()), sql)
    };
    begins.map(statement).collect()
}

/// A whole table, or all figures of an indicator, of every unit and perhaps of one period.
fn walks_far(step: &str) -> bool {
    let of_figures = ["INDEX figures_by_", "INDEX sqlite_autoindex_figures_"];
    step.starts_with("SCAN")
        || of_figures.iter().any(|index| step.contains(index))
            && (step.ends_with("(indicator=?)") || step.ends_with("(indicator=? AND period=?)"))
}

/// A new database has no statistics to help.
#[tokio::test]
async fn questions_about_figures_begin_at_an_index() {
    let assistant = Assistant::new().await;
    let url = format!("sqlite:{}", assistant.folder.0.join("dvcbot.db").display());
    let mut database = SqliteConnection::connect(&url).await.unwrap();
    let all: Vec<_> = [
        "figures.rs",
        "tables.rs",
        "followings.rs",
        "homes.rs",
        "outbox.rs",
        "shares.rs",
        "import.rs",
        "imports.rs",
        "training.rs",
    ]
    .into_iter()
    .flat_map(statements)
    .collect();
    assert!(all.len() > 24, "{}", all.len());
    let (mut wrong, mut short) = (Vec::new(), [0; SHORT.len()]);
    for (place, sql) in all {
        let plan = AssertSqlSafe(format!("explain query plan {sql}"));
        let plan: Vec<(i64, i64, i64, String)> =
            sqlx::query_as(plan).fetch_all(&mut database).await.unwrap();
        for (.., step) in plan.into_iter().filter(|(.., step)| walks_far(step)) {
            match SHORT.iter().position(|(known, ..)| step.starts_with(known)) {
                Some(at) => short[at] += 1,
                None => wrong.push(format!("{place}: {step}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(
        short,
        SHORT.map(|(_, places, _)| places),
        "what is short is read so in these places only"
    );
}

/// What a database was like when it was small says nothing once it has grown.
#[tokio::test]
async fn no_statistics_change_the_plans() {
    let mut assistant = Assistant::new().await;
    let url = format!("sqlite:{}", assistant.folder.0.join("dvcbot.db").display());
    let count = async |sql: &'static str| {
        let mut database = SqliteConnection::connect(&url).await.unwrap();
        let found: Vec<(String,)> = sqlx::query_as(sql).fetch_all(&mut database).await.unwrap();
        found.len()
    };
    let statistics = "select name from sqlite_master where name like 'sqlite_stat%'";
    assert_eq!(count("analyze").await, 0);
    assert!(count(statistics).await > 0, "an older version or an operator took some");
    assistant.restart().await;
    assistant.text("a", "chào em").await;
    assistant.restart().await;
    assert_eq!(count(statistics).await, 0);
}
