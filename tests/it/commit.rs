//! The commit itself, on both databases: whole batches, losers that lose alone, statements that use indexes.

use std::collections::BTreeMap;

use dvcbot::channel::{Channel, TakeFailed};
use dvcbot::store::{
    Made, NewMessage, NewRating, PeerCommit, SeenRow, Session, Store, StoreError, random_id,
};
use dvcbot::understand::Said;
use futures_util::future::join_all;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{Executor, Row};

use crate::assistant::{Assistant, Folder};
use crate::postgres;

/// As many as one transaction takes.
const BATCH: usize = 256;

async fn sqlite() -> (Store, Folder, String) {
    let folder = Folder::new();
    let url = format!("sqlite:{}", folder.0.join("dvcbot.db").display());
    (Store::open(&url, &folder.0, None).await.unwrap(), folder, url)
}

async fn postgres() -> (Store, Folder, String) {
    let (folder, url) = (Folder::new(), postgres::database().await);
    (Store::open(&url, &folder.0, None).await.unwrap(), folder, url)
}

/// The n-th commit of a person: one delivery, two messages, a rating that changes each time.
fn nth(peer: &str, n: i64) -> PeerCommit {
    let (first, delivery) = (2 * n + 1, format!("{peer}-{n}"));
    PeerCommit {
        peer: peer.to_owned(),
        is_unchecked: false,
        made: (n == 0).then(|| Made {
            channel: "webchat".to_owned(),
            address_hash: format!("at {peer}"),
            address: None,
        }),
        version: n,
        next_number: first + 2,
        state: format!("{{\"n\":{n}}}"),
        seen: vec![SeenRow {
            delivery: delivery.clone(),
            first_number: first,
            end_number: first + 2,
            intent: "none".to_owned(),
            confidence: 0.5,
        }],
        messages: vec![message(first, "in", &delivery), message(first + 1, "out", &delivery)],
        ratings: vec![rating(peer, n)],
        deeds: Vec::new(),
        rare: Vec::new(),
        at: 1_000 + n,
    }
}

fn message(number: i64, direction: &'static str, delivery: &str) -> NewMessage {
    NewMessage {
        number,
        direction,
        kind: "reply",
        body: format!("{{\"text\":\"{number}\"}}"),
        delivery: Some(delivery.to_owned()),
        state: if direction == "in" { "kept" } else { "offered" },
        owner: None,
    }
}

fn rating(peer: &str, n: i64) -> NewRating {
    NewRating {
        episode: format!("episode {peer}"),
        before: (n > 0).then_some(1 + (n - 1) % 5),
        level: 1 + n % 5,
        flow: Some("vneid-login".to_owned()),
        channel: "webchat".to_owned(),
        unit: None,
        period: "2026-11".to_owned(),
        reason: None,
        comment: None,
        helper: None,
        visited: None,
    }
}

fn people(count: usize) -> Vec<String> {
    (0..count).map(|n| format!("p{n:03}")).collect()
}

async fn numbers(store: &Store, peer: &str) -> Vec<i64> {
    store.lines(peer, 0, 1000).await.unwrap().iter().map(|line| line.number).collect()
}

async fn session(store: &Store, peer: &str) -> Option<Session> {
    let lane = format!("at {peer}");
    store.load(&[("webchat", &lane)], &[]).await.unwrap().sessions.remove(&lane)
}

async fn has_seen(store: &Store, delivery: &str) -> bool {
    store.load(&[], &[delivery]).await.unwrap().seen.contains_key(delivery)
}

async fn a_full_batch_commits_all(store: &Store) {
    let people = people(BATCH);
    for n in 0..6 {
        let batch: Vec<_> = people.iter().rev().map(|peer| nth(peer, n)).collect();
        let answers = store.commit(&batch).await.unwrap();
        assert_eq!(answers, vec![Ok(()); BATCH]);
    }
    for peer in &people {
        assert_eq!(numbers(store, peer).await, (1..=12).collect::<Vec<_>>(), "{peer}");
        let session = session(store, peer).await.unwrap();
        let kept = (session.peer.as_str(), session.version, session.next_number, &*session.state);
        assert_eq!(kept, (peer.as_str(), 6, 13, "{\"n\":5}"));
    }
    // Six changes of one rating are one rating.
    let counted = store.rating_counts(None, "2026-11", "2026-11").await.unwrap();
    assert_eq!(counted, [BATCH as u64, 0, 0, 0, 0]);
}

/// What people have read is marked, of them alone and only so far.
async fn marks_what_was_read(store: &Store, url: &str) {
    let batch: Vec<_> = people(3).iter().map(|peer| nth(peer, 0)).collect();
    store.commit(&batch).await.unwrap();
    let next: Vec<_> = people(3).iter().map(|peer| nth(peer, 1)).collect();
    store.commit(&next).await.unwrap();
    store.mark_sent(&[("p000".to_owned(), 3), ("p001".to_owned(), 99)]).await.unwrap();
    let state =
        "select peer, number, state from messages where direction = 'out' or state <> 'kept'
        order by peer, number";
    let rows: Vec<(String, i64, String)> = if url.starts_with("sqlite:") {
        let db = SqlitePool::connect(url).await.unwrap();
        sqlx::query_as(state).fetch_all(&db).await.unwrap()
    } else {
        let db = sqlx::PgPool::connect(url).await.unwrap();
        sqlx::query_as(state).fetch_all(&db).await.unwrap()
    };
    let states: Vec<&str> = rows.iter().map(|(_, _, state)| state.as_str()).collect();
    assert_eq!(states, ["sent", "offered", "sent", "sent", "offered", "offered"], "{rows:?}");
}

/// A stale version, one from the future, an address that is already known, nobody at all, a delivery
/// that had its turn: each loses by itself.
async fn losers_lose_alone(store: &Store) {
    let people = people(20);
    let first: Vec<_> = people.iter().map(|peer| nth(peer, 0)).collect();
    store.commit(&first).await.unwrap();
    let mut batch: Vec<_> = people.iter().map(|peer| nth(peer, 1)).collect();
    let (stale, early, known, unmade, again) = (3, 7, 11, 15, 19);
    batch[stale] = PeerCommit { seen: nth("x", 8).seen, ..nth(&people[stale], 0) };
    batch[early] = nth(&people[early], 2);
    batch[known] = PeerCommit { made: nth(&people[0], 0).made, ..nth("new", 0) };
    batch[unmade] = nth("nobody", 4);
    batch[again] = PeerCommit { is_unchecked: true, ..batch[again].clone() };
    batch[again].seen[0].delivery = nth(&people[again], 0).seen[0].delivery.clone();
    let answers = store.commit(&batch).await.unwrap();
    for (at, (commit, answer)) in batch.iter().zip(&answers).enumerate() {
        let lost = [stale, early, known, unmade, again].contains(&at);
        assert_eq!(answer.is_err(), lost, "{at}");
        assert_eq!(has_seen(store, &commit.seen[0].delivery).await, !lost || at == again, "{at}");
        let expected = match at {
            _ if at == known || at == unmade => 0,
            _ if lost => 2,
            _ => 4,
        };
        assert_eq!(numbers(store, &commit.peer).await.len(), expected, "{at}");
    }
    let counted = store.rating_counts(None, "2026-11", "2026-11").await.unwrap();
    assert_eq!(counted[..2], [5, 15], "what lost was not counted");
}

/// The delivery had its turn elsewhere: nothing of its transaction is kept.
async fn a_delivery_is_unique(store: &Store) {
    store.commit(&[nth("a", 0)]).await.unwrap();
    let doubled = PeerCommit { seen: nth("a", 0).seen, ..nth("b", 0) };
    let refused = store.commit(&[doubled, nth("c", 0)]).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
    for peer in ["b", "c"] {
        assert!(session(store, peer).await.is_none());
        assert!(numbers(store, peer).await.is_empty());
    }
    assert_eq!(store.commit(&[nth("c", 0)]).await.unwrap(), [Ok(())]);
}

/// Two programs commit for the same people at once, in opposite order: one of both for each step.
async fn programs_race(store: &Store, folder: &Folder, url: &str) {
    let other = Store::open(url, &folder.0, None).await.unwrap();
    let people = people(64);
    for n in 0..5 {
        let ours: Vec<_> = people.iter().map(|peer| nth(peer, n)).collect();
        let theirs: Vec<_> = people
            .iter()
            .rev()
            .map(|peer| PeerCommit { seen: nth(&random_id(), 0).seen, ..nth(peer, n) })
            .collect();
        let (one, two) = tokio::join!(patiently(store, &ours), patiently(&other, &theirs));
        for (at, peer) in people.iter().enumerate() {
            let theirs = two[people.len() - 1 - at].is_ok();
            assert!(one[at].is_ok() != theirs, "{peer}, step {n}: {:?} and {theirs}", one[at]);
        }
    }
    for peer in &people {
        assert_eq!(numbers(store, peer).await, (1..=10).collect::<Vec<_>>(), "{peer}");
    }
    let counted = store.rating_counts(None, "2026-11", "2026-11").await.unwrap();
    assert_eq!(counted, [0, 0, 0, 0, 64]);
    other.close().await;
}

/// Deadlock and lock are tried again, as the program does.
async fn patiently(
    store: &Store,
    batch: &[PeerCommit],
) -> Vec<Result<(), dvcbot::store::Conflict>> {
    for _ in 0..20 {
        match store.commit(batch).await {
            Ok(answers) => return answers,
            Err(error) => assert!(error.is_passing(), "{error}"),
        }
    }
    panic!("the database never came free")
}

async fn all(store: &Store, folder: &Folder, url: &str, only: &str) {
    match only {
        "marks" => marks_what_was_read(store, url).await,
        "full" => a_full_batch_commits_all(store).await,
        "losers" => losers_lose_alone(store).await,
        "unique" => a_delivery_is_unique(store).await,
        _ => programs_race(store, folder, url).await,
    }
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() {
    for only in ["full", "losers", "unique", "race", "marks"] {
        let (store, folder, url) = sqlite().await;
        all(&store, &folder, &url, only).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    for only in ["full", "losers", "unique", "race", "marks"] {
        let (store, folder, url) = postgres().await;
        all(&store, &folder, &url, only).await;
    }
}

async fn beside(folder: &Folder) -> SqlitePool {
    let options = SqliteConnectOptions::new().filename(folder.0.join("dvcbot.db"));
    SqlitePool::connect_with(options).await.unwrap()
}

/// One row of a group that the database refuses: only its own turn fails, and only while it is refused.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bad_row_hurts_only_its_own_turn() {
    const BAD: &str = "p007";
    let assistant = Assistant::new().await;
    let said = || Said::Text("chào em".to_owned());
    let take = |peer: String| async {
        let taken = assistant.take(Channel::Webchat, &peer, "m1", said()).await;
        (peer, taken)
    };
    let address = assistant.app.address_hash("webchat", BAD);
    let db = beside(&assistant.folder).await;
    let trigger = format!(
        "create trigger bad before insert on peers when new.address_hash = '{address}'
         begin select raise(abort, 'a bad row'); end"
    );
    db.execute(sqlx::query(sqlx::AssertSqlSafe(trigger))).await.unwrap();
    for (peer, taken) in join_all(people(100).into_iter().map(take)).await {
        match taken {
            Ok(taken) => assert!(peer != BAD && !taken.repeated, "{peer}"),
            Err(TakeFailed::Unavailable(why)) => {
                assert!(peer == BAD && why.contains("a bad row"), "{peer}: {why}");
            }
            Err(error) => panic!("{peer}: {error}"),
        }
    }
    db.execute("drop trigger bad").await.unwrap();
    let (_, taken) = take(BAD.to_owned()).await;
    assert!(!taken.unwrap().repeated, "nothing of the refused turn was kept");
}

/// Every statement of `src/store/`, as `name:line` → text; batches with the JSON that they read.
fn statements() -> BTreeMap<String, String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store");
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let parts: Vec<&str> = text.split('"').collect();
        for at in (1..parts.len()).step_by(2) {
            let verb = parts[at].split_whitespace().next().unwrap_or_default();
            let is_sql = ["select", "insert", "update", "delete"].contains(&verb);
            // The PostgreSQL twin of the one text that cannot be shared.
            if !is_sql || parts[at].contains("json_array_elements") {
                continue;
            }
            let before = parts[at - 1];
            let is_batch =
                before.rfind("batch").is_some_and(|batch| !before[batch..].contains(';'));
            let sql = match is_batch {
                true => format!("{} from json_each($1) {}", parts[at], parts[at + 2]),
                false => parts[at].to_owned(),
            };
            let line = parts[..at].iter().map(|part| part.matches('\n').count()).sum::<usize>() + 1;
            found.insert(format!("{name}:{line}"), sql);
        }
    }
    found
}

/// Tables that grow with people, time or months; a statement that walks one of them whole is slow one day.
const GROWING: [&str; 14] = [
    "peers",
    "talks",
    "seen",
    "messages",
    "audit",
    "ratings",
    "accounts",
    "invites",
    "figures",
    "posts",
    "followings",
    "pushes",
    "visits",
    "households",
];

/// What may walk a whole table: run by the clock four times a day.
const MAY_WALK: [&str; 1] = ["delete from invites where expires < $1 and used is null"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_statement_uses_an_index() {
    let (store, folder, _url) = sqlite().await;
    let db = beside(&folder).await;
    let statements = statements();
    assert!(statements.len() > 30, "only {} statements were found", statements.len());
    let (mut wrong, mut searches) = (Vec::new(), 0);
    for (place, sql) in statements {
        for step in plan(&db, &place, &sql).await {
            searches += usize::from(step.starts_with("SEARCH"));
            let walked = step.strip_prefix("SCAN ").and_then(|rest| rest.split(' ').next());
            let walks_much = walked.is_some_and(|alias| GROWING.contains(&table(&sql, alias)));
            // What is open or unsettled of everybody is little.
            let is_little = ["messages_open", "messages_unsettled"]
                .iter()
                .any(|index| step.contains(&format!("USING INDEX {index}")));
            if walks_much && !is_little && !MAY_WALK.contains(&sql.as_str()) {
                wrong.push(format!("src/store/{place}: {step}"));
            }
        }
    }
    assert!(searches > 20, "the plans were not understood");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    store.close().await;
}

async fn plan(db: &SqlitePool, place: &str, sql: &str) -> Vec<String> {
    let explain = sqlx::AssertSqlSafe(format!("explain query plan {sql}"));
    let rows = sqlx::query(explain).fetch_all(db).await;
    let rows = rows.unwrap_or_else(|error| panic!("src/store/{place}: {error}: {sql}"));
    rows.iter().map(|row| row.get::<String, _>("detail")).collect()
}

/// The table that an alias of the statement stands for.
fn table<'s>(sql: &'s str, alias: &'s str) -> &'s str {
    let words: Vec<&str> = sql.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let named = words.windows(2).find(|pair| pair[1] == alias && GROWING.contains(&pair[0]));
    named.map_or(alias, |pair| pair[0])
}
