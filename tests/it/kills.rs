//! SIGKILL at random moments while people talk: every message has exactly one turn, nothing is lost,
//! nothing is counted twice.
//!
//! The seed is printed; `DVCBOT_TEST_SEED` repeats a run.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};

use crate::assistant::Folder;
use crate::server::{Server, program};

/// What people say, over and over: guided, stuck, rating, asking for figures.
const LINES: [&str; 12] = [
    "dang nhap vneid",
    "1",
    "tiep",
    "ket",
    "quay lai",
    "dừng",
    "Hài lòng",
    "Nhanh",
    "rất tốt",
    "Tự mình làm",
    "không",
    "/kpi gò dầu",
];

/// A small generator: the same seed, the same moments.
struct Dice(u64);

impl Dice {
    fn new(name: &str) -> Self {
        let given = std::env::var("DVCBOT_TEST_SEED").ok().and_then(|text| text.parse().ok());
        let clock = || {
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos()
                as u64
        };
        let seed = given.unwrap_or_else(clock) | 1;
        println!("{name}: DVCBOT_TEST_SEED={seed}");
        Self(seed)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// `dvcbot chat --json` as a child process.
struct Chat {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Chat {
    fn start(folder: &Folder) -> Self {
        let mut child = program(folder)
            .args(["chat", "--json"])
            .env("DVCBOT_LOG", "error")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, input, output }
    }

    /// False when the program is gone.
    fn send(&mut self, message: &Value) -> bool {
        writeln!(self.input, "{message}").and_then(|()| self.input.flush()).is_ok()
    }

    fn answer(&mut self) -> Option<Value> {
        let mut line = String::new();
        match self.output.read_line(&mut line) {
            Ok(read) if read > 0 && line.ends_with('\n') => serde_json::from_str(&line).ok(),
            _ => None,
        }
    }
}

/// Ends a process after a while, from another thread.
fn kill_after(pid: u32, wait: Duration) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        std::thread::sleep(wait);
        Command::new("kill").args(["-KILL", &pid.to_string()]).status().unwrap();
    })
}

async fn database(folder: &Folder) -> SqlitePool {
    let options = SqliteConnectOptions::new().filename(folder.0.join("dvcbot.db"));
    SqlitePoolOptions::new().max_connections(1).connect_with(options).await.unwrap()
}

/// Everything the database must be after any number of kills.
async fn proves(folder: &Folder, messages: usize) {
    let db = database(folder).await;
    let one = |sql: &'static str| {
        let db = db.clone();
        async move { sqlx::query_scalar::<_, i64>(sql).fetch_one(&db).await.unwrap() }
    };
    assert_eq!(one("select count(*) from seen").await, messages as i64, "one turn a message");
    let turns = "select count(distinct delivery) from messages where direction = 'out'";
    assert_eq!(one(turns).await, messages as i64, "every turn has its answer");
    let gaps = "select count(*) from (select peer, count(*) n, min(number) low, max(number) high
        from messages group by peer) where low <> 1 or high <> n";
    assert_eq!(one(gaps).await, 0, "numbers without gap or double");
    let ends = "select count(*) from talks t where next_number <>
        (select max(number) + 1 from messages m where m.peer = t.peer)";
    assert_eq!(one(ends).await, 0, "the talk knows its last number");
    let doubled =
        "select count(*) from seen a join seen b on a.peer = b.peer and a.delivery < b.delivery
        where a.first_number < b.end_number and b.first_number < a.end_number";
    assert_eq!(one(doubled).await, 0, "no two turns share a message");
    let rows: Vec<(i64, i64)> =
        sqlx::query_as("select level, count(*) from ratings group by level")
            .fetch_all(&db)
            .await
            .unwrap();
    let counters: Vec<(i64, i64)> = sqlx::query_as(
        "select level, sum(count) from rating_counters group by level having sum(count) <> 0",
    )
    .fetch_all(&db)
    .await
    .unwrap();
    assert_eq!(
        rows.into_iter().collect::<BTreeMap<_, _>>(),
        counters.into_iter().collect(),
        "every rating once"
    );
    let whole: String = sqlx::query_scalar("pragma integrity_check").fetch_one(&db).await.unwrap();
    assert_eq!(whole, "ok");
    db.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_terminal_loses_nothing_and_doubles_nothing() {
    const KILLS: u64 = 30;
    let mut dice = Dice::new("terminal");
    let folder = Folder::new();
    let mut sent = 0;
    let mut waiting: Option<Value> = None;
    let mut repeated = 0;
    for _ in 0..KILLS {
        let mut chat = Chat::start(&folder);
        let killer =
            kill_after(chat.child.id(), Duration::from_micros(dice.below(120_000) + 5_000));
        loop {
            let message = waiting.take().unwrap_or_else(|| {
                sent += 1;
                let (peer, text) = (format!("p{}", sent % 3), LINES[(sent / 3) % LINES.len()]);
                json!({"peer": peer, "id": format!("m{sent}"), "text": text})
            });
            let answer = if chat.send(&message) { chat.answer() } else { None };
            let Some(answer) = answer else {
                waiting = Some(message);
                break;
            };
            assert_eq!(answer["id"], message["id"]);
            assert!(!answer["replies"].as_array().unwrap().is_empty(), "{answer}");
            repeated += usize::from(answer["repeated"] == true);
        }
        killer.join().unwrap();
        chat.child.wait().unwrap();
    }
    if let Some(message) = waiting {
        let mut chat = Chat::start(&folder);
        assert!(chat.send(&message));
        assert_eq!(chat.answer().unwrap()["id"], message["id"]);
        chat.child.kill().unwrap();
        chat.child.wait().unwrap();
    }
    println!("{sent} messages, {repeated} of them committed before the kill and answered after it");
    proves(&folder, sent).await;
}

/// The pipe of answers is full, so the next turn is committed while its answer cannot leave: killed
/// exactly there, the repeated id is answered from what was kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_commit_and_answer() {
    const MESSAGES: usize = 300;
    let folder = Folder::new();
    let mut chat = Chat::start(&folder);
    let messages: Vec<Value> = (0..MESSAGES)
        .map(|n| json!({"peer": "a", "id": format!("m{n}"), "text": LINES[n % LINES.len()]}))
        .collect();
    for message in &messages {
        assert!(chat.send(message));
    }
    let seen = until_still(&folder).await;
    chat.child.kill().unwrap();
    chat.child.wait().unwrap();
    let mut answered = 0;
    while chat.answer().is_some() {
        answered += 1;
    }
    assert!(seen > answered, "{seen} committed, {answered} answered: the kill was not in between");
    let mut chat = Chat::start(&folder);
    for (at, message) in messages.iter().enumerate() {
        assert!(chat.send(message));
        let answer = chat.answer().unwrap();
        assert_eq!(answer["repeated"] == true, at < seen, "{answer}");
        assert!(!answer["replies"].as_array().unwrap().is_empty());
    }
    drop(chat.input);
    assert!(chat.child.wait().unwrap().success());
    proves(&folder, MESSAGES).await;
}

/// How many turns are committed once no more are, since the pipe is full.
async fn until_still(folder: &Folder) -> usize {
    let deadline = Instant::now() + Duration::from_secs(20);
    let (mut last, mut since) = (0, Instant::now());
    loop {
        assert!(Instant::now() < deadline);
        tokio::time::sleep(Duration::from_millis(20)).await;
        if !folder.0.join("dvcbot.db").exists() {
            continue;
        }
        let db = database(folder).await;
        let count = sqlx::query_scalar::<_, i64>("select count(*) from seen").fetch_one(&db).await;
        db.close().await;
        let count = count.unwrap_or(0) as usize;
        if count != last {
            (last, since) = (count, Instant::now());
        } else if count > 0 && since.elapsed() > Duration::from_millis(800) {
            return count;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_web_chat_loses_nothing_and_doubles_nothing() {
    const KILLS: u64 = 24;
    const PEOPLE: usize = 4;
    let mut dice = Dice::new("web");
    let mut server = Server::start().await;
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let people: Vec<_> =
        (0..PEOPLE).map(|_| tokio::spawn(person(server.url(), stop.clone()))).collect();
    for _ in 0..KILLS {
        tokio::time::sleep(Duration::from_micros(dice.below(150_000) + 5_000)).await;
        server.restart().await;
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    let mut sent = 0;
    for person in people {
        sent += person.await.unwrap();
    }
    println!("{sent} messages through {KILLS} kills");
    assert!(sent > KILLS as usize);
    server.kill().await;
    proves(&server.folder, sent).await;
}

/// Somebody with the page open: each message is repeated under its id until it is answered.
async fn person(url: String, stop: std::sync::Arc<std::sync::atomic::AtomicBool>) -> usize {
    let client = reqwest::Client::builder().cookie_store(true).build().unwrap();
    while client.get(&url).send().await.is_err() {}
    let origin = url.trim_end_matches('/').to_owned();
    let mut sent = 0;
    while !stop.load(std::sync::atomic::Ordering::Relaxed) {
        let message = json!({"id": format!("m{sent}"), "text": LINES[sent % LINES.len()]});
        loop {
            let post = client.post(format!("{url}chat")).header("origin", &origin).json(&message);
            match post.send().await {
                Ok(answer) if answer.status().is_success() => break,
                Ok(answer) => assert_eq!(answer.status(), 503, "a reason to wait"),
                Err(_) => tokio::time::sleep(Duration::from_millis(2)).await,
            }
        }
        sent += 1;
    }
    sent
}
