//! SIGKILL at random moments while people talk: every message has exactly one turn, nothing is lost,
//! nothing is counted twice.
//!
//! The seed is printed; `DVCBOT_TEST_SEED` repeats a run.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::assistant::Folder;
use crate::postgres;
use crate::proof::Proof;
use crate::server::{Server, program};

/// What people say, over and over: guided, stuck, rating, asking for figures.
pub const LINES: [&str; 12] = [
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
pub struct Dice(u64);

impl Dice {
    pub fn new(name: &str) -> Self {
        let given = std::env::var("DVCBOT_TEST_SEED").ok().map(|text| text.parse().unwrap());
        let clock = || {
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos()
                as u64
        };
        let seed = given.unwrap_or_else(clock) | 1;
        println!("{name}: DVCBOT_TEST_SEED={seed}");
        Self(seed)
    }

    pub fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }

    pub async fn moment(&mut self, microseconds: u64) {
        tokio::time::sleep(Duration::from_micros(self.below(microseconds))).await;
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

    fn send(&mut self, message: &Value) {
        writeln!(self.input, "{message}").unwrap();
        self.input.flush().unwrap();
    }

    /// The next whole line; none once the program is gone.
    fn answer(&mut self) -> Option<Value> {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        line.ends_with('\n').then(|| serde_json::from_str(&line).unwrap())
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Three people who talk through one pipe, each message repeated under its id until it is answered.
#[derive(Default)]
struct Script {
    sent: usize,
    /// Sent and not answered, in order.
    open: VecDeque<Value>,
    /// The replies to each id, as they were first read.
    replies: BTreeMap<String, Value>,
    repeated: usize,
}

impl Script {
    const PEOPLE: usize = 3;
    const IN_FLIGHT: usize = 12;

    fn next(&mut self) -> Value {
        let (peer, line) = (self.sent % Self::PEOPLE, self.sent / Self::PEOPLE % LINES.len());
        self.sent += 1;
        json!({"peer": format!("p{peer}"), "id": format!("m{}", self.sent), "text": LINES[line]})
    }

    fn fill(&mut self, chat: &mut Chat) {
        while self.open.len() < Self::IN_FLIGHT {
            let message = self.next();
            chat.send(&message);
            self.open.push_back(message);
        }
    }

    /// Reads one answer; false once the program is gone.
    fn read(&mut self, chat: &mut Chat) -> bool {
        let Some(answer) = chat.answer() else { return false };
        let message = self.open.pop_front().unwrap();
        assert_eq!((&answer["id"], &answer["peer"]), (&message["id"], &message["peer"]));
        assert!(!answer["replies"].as_array().unwrap().is_empty(), "{answer}");
        self.repeated += usize::from(answer["repeated"] == true);
        let id = answer["id"].as_str().unwrap().to_owned();
        assert!(self.replies.insert(id, answer["replies"].clone()).is_none());
        true
    }

    /// Every id once more: the same replies as before, and no other turn.
    fn repeats_all(&mut self, folder: &Folder) {
        let mut chat = Chat::start(folder);
        for message in std::mem::take(&mut self.open) {
            chat.send(&message);
            self.open.push_back(message);
            assert!(self.read(&mut chat));
        }
        for (id, replies) in &self.replies {
            let number: usize = id[1..].parse().unwrap();
            let peer = format!("p{}", (number - 1) % Self::PEOPLE);
            chat.send(&json!({"peer": peer, "id": id, "text": "something else"}));
            let answer = chat.answer().unwrap();
            assert_eq!((&answer["repeated"], &answer["replies"]), (&json!(true), replies), "{id}");
        }
        drop(chat.input);
        assert!(chat.child.wait().unwrap().success());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_terminal_loses_nothing_and_doubles_nothing() {
    const KILLS: u64 = 30;
    let mut dice = Dice::new("terminal");
    let (folder, mut script) = (Folder::new(), Script::default());
    for round in 0..KILLS {
        let mut chat = Chat::start(&folder);
        script.open.iter().for_each(|message| chat.send(message));
        // Every fifth kill falls into the start, the others between answers.
        let before = if round % 5 == 0 { 0 } else { 1 + dice.below(30) };
        for _ in 0..before {
            script.fill(&mut chat);
            assert!(script.read(&mut chat));
        }
        script.fill(&mut chat);
        dice.moment(if before == 0 { 150_000 } else { 4_000 }).await;
        chat.kill();
        // Half of the clients still read what was in the pipe, half are gone too.
        while dice.below(2) == 0 && script.read(&mut chat) {}
    }
    script.repeats_all(&folder);
    println!(
        "{} messages, {} committed before a kill and answered after it",
        script.sent, script.repeated
    );
    assert!(script.repeated > 0, "no kill fell between commit and answer");
    Proof::in_folder(&folder).holds(script.sent).await;
}

/// The pipe of answers is full, so turns are committed while their answers cannot leave: killed
/// exactly there, the repeated ids are answered from what was kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_between_commit_and_answer() {
    const MESSAGES: usize = 300;
    /// More answers than a pipe of 64 KiB holds.
    const ENOUGH: usize = 110;
    let folder = Folder::new();
    let proof = Proof::in_folder(&folder);
    let mut chat = Chat::start(&folder);
    let messages: Vec<Value> = (0..MESSAGES)
        .map(|n| json!({"peer": "a", "id": format!("m{n}"), "text": LINES[n % LINES.len()]}))
        .collect();
    messages.iter().for_each(|message| chat.send(message));
    let deadline = Instant::now() + Duration::from_secs(20);
    while !folder.0.join("dvcbot.db-wal").exists() || migrated(&proof).await < ENOUGH {
        assert!(Instant::now() < deadline, "only {} turns", proof.turns().await);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    chat.kill();
    let seen = proof.turns().await;
    let mut answered = 0;
    while chat.answer().is_some() {
        answered += 1;
    }
    println!("{seen} committed, {answered} answered");
    assert!(seen > answered, "{seen} committed, {answered} answered: the kill was not in between");
    let mut chat = Chat::start(&folder);
    for (at, message) in messages.iter().enumerate() {
        chat.send(message);
        let answer = chat.answer().unwrap();
        assert_eq!(answer["repeated"] == true, at < seen, "{answer}");
        assert!(!answer["replies"].as_array().unwrap().is_empty());
    }
    drop(chat.input);
    assert!(chat.child.wait().unwrap().success());
    proof.holds(MESSAGES).await;
}

/// The turns so far; 0 while the tables are being made.
async fn migrated(proof: &Proof) -> usize {
    let tables = "select count(*) from sqlite_master where name = 'seen'";
    if proof.count(tables).await == 0 { 0 } else { proof.turns().await }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_web_chat_loses_nothing_and_doubles_nothing() {
    let mut server = Server::start().await;
    let sent = people_talk(&mut server, Dice::new("web"), 24).await;
    Proof::in_folder(&server.folder).holds(sent).await;
}

/// PostgreSQL may still commit for a program that is gone: the repeated message must find that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_loses_nothing_and_doubles_nothing() {
    let url = postgres::database().await;
    let mut server = Server::with(&[("DVCBOT_DATABASE_URL", &url)]).await;
    let sent = people_talk(&mut server, Dice::new("postgres"), 12).await;
    Proof::at(&url).holds(sent).await;
}

/// Four people talk while the server is killed and started again; how many messages were answered.
async fn people_talk(server: &mut Server, mut dice: Dice, kills: usize) -> usize {
    let stop = Arc::new(AtomicBool::new(false));
    let people: Vec<_> = (0..4).map(|_| tokio::spawn(person(server.url(), stop.clone()))).collect();
    for _ in 0..kills {
        dice.moment(150_000).await;
        server.restart().await;
    }
    stop.store(true, Ordering::Relaxed);
    let mut sent = 0;
    for person in people {
        sent += person.await.unwrap();
    }
    server.kill().await;
    println!("{sent} messages through {kills} kills");
    assert!(sent > kills, "only {sent} messages");
    sent
}

/// Somebody with the page open: each message is repeated under its id until it is answered.
async fn person(url: String, stop: Arc<AtomicBool>) -> usize {
    let client = reqwest::Client::builder().cookie_store(true).build().unwrap();
    while client.get(&url).send().await.is_err() {}
    let origin = url.trim_end_matches('/').to_owned();
    let (mut sent, mut last) = (0, 0);
    while sent < LINES.len() || !stop.load(Ordering::Relaxed) {
        let message = json!({"id": format!("m{sent}"), "text": LINES[sent % LINES.len()]});
        let seq = loop {
            let post = client.post(format!("{url}chat")).header("origin", &origin).json(&message);
            let Ok(answer) = post.send().await else {
                tokio::time::sleep(Duration::from_millis(2)).await;
                continue;
            };
            let status = answer.status();
            assert!(status == 200 || status == 503, "{status}");
            // Headers may arrive whose body does not.
            if let (true, Ok(body)) = (status == 200, answer.json::<Value>().await) {
                break body["seq"].as_i64().unwrap();
            }
        };
        assert!(seq > last, "{seq} after {last}");
        (last, sent) = (seq, sent + 1);
    }
    sent
}

/// One post over a bare connection, left at a chosen moment: with the row of its turn in sight, or at
/// once; by a kill of the server, or only of the connection.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_web_chat_killed_at_the_commit() {
    const ROUNDS: usize = 24;
    let mut dice = Dice::new("at the commit");
    let mut server = Server::start().await;
    let proof = Proof::in_folder(&server.folder);
    let (mut last, mut in_between) = (0, 0);
    for round in 0..ROUNDS {
        let mut post = connect(&server, round).await;
        match round % 4 {
            0 | 1 => until_turn(&proof, round + 1).await,
            2 => dice.moment(6_000).await,
            _ => {}
        }
        if round % 4 == 3 {
            drop(post);
        } else {
            server.kill().await;
            let mut answer = Vec::new();
            let _ = post.read_to_end(&mut answer).await;
            in_between += usize::from(answer.is_empty() && proof.turns().await == round + 1);
            server.restart().await;
        }
        let mut again = connect(&server, round).await;
        let mut answer = String::new();
        again.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        let body: Value = serde_json::from_str(answer.lines().last().unwrap()).unwrap();
        let seq = body["seq"].as_i64().unwrap();
        assert!(seq > last, "{seq} after {last}");
        last = seq;
    }
    println!("{in_between} kills fell between commit and answer");
    server.kill().await;
    proof.holds(ROUNDS).await;
}

/// Sends the message of a round and does not read.
async fn connect(server: &Server, round: usize) -> TcpStream {
    let host = server.url().trim_start_matches("http://").trim_end_matches('/').to_owned();
    let body = json!({"id": format!("m{round}"), "text": LINES[round % LINES.len()]}).to_string();
    let head = format!(
        "POST /chat HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nconnection: close\r\n\
         cookie: dvcbot={}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        "a".repeat(52),
        body.len()
    );
    let mut stream = TcpStream::connect(&host).await.unwrap();
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    stream
}

async fn until_turn(proof: &Proof, turns: usize) {
    let deadline = Instant::now() + Duration::from_secs(10);
    let db = proof.sqlite().await;
    let count = || sqlx::query_scalar::<_, i64>("select count(*) from seen").fetch_one(&db);
    while count().await.unwrap() < turns as i64 {
        assert!(Instant::now() < deadline, "the turn was not committed");
    }
}
