//! A full disk, a locked or vanished database, a stop in the middle: clear errors, nothing lost.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sqlx::Executor;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

use crate::assistant::{Assistant, Folder};
use crate::postgres;
use crate::proof::Proof;
use crate::server::{Server, program};
use dvcbot::channel::{Channel, TakeFailed};
use dvcbot::understand::Said;

async fn post(server: &Server, client: &reqwest::Client, id: &str, text: &str) -> (u16, Value) {
    let origin = server.url().trim_end_matches('/').to_owned();
    let answer = client
        .post(format!("{}chat", server.url()))
        .header("origin", origin)
        .json(&json!({"id": id, "text": text}))
        .send()
        .await
        .unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap_or(Value::Null))
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().cookie_store(true).build().unwrap()
}

async fn pool(folder: &Folder) -> SqlitePool {
    let options = SqliteConnectOptions::new().filename(folder.0.join("dvcbot.db"));
    SqlitePool::connect_with(options).await.unwrap()
}

/// How long a file of the server may become, from now on.
fn limit_files(server: &Server, most: &str) {
    let (pid, limit) = (server.pid().to_string(), format!("--fsize={most}:unlimited"));
    assert!(Command::new("prlimit").args(["--pid", &pid, &limit]).status().unwrap().success());
}

/// The file may not grow (RLIMIT_FSIZE): turns are refused with a reason, and all goes on once it may.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_and_loses_nothing() {
    let mut server = Server::start().await;
    let client = client();
    client.get(server.url()).send().await.unwrap();
    assert_eq!(post(&server, &client, "a1", "dang nhap vneid").await.0, 200);
    let full = std::fs::metadata(server.folder.0.join("dvcbot.db-wal")).unwrap().len();
    limit_files(&server, &full.to_string());
    let mut refused = 0;
    for n in 0..200 {
        let (status, body) = post(&server, &client, &format!("b{n}"), "chào em").await;
        if status == 503 {
            assert!(body["error"].is_string());
            refused = n;
            break;
        }
    }
    assert!(
        refused > 0 || post(&server, &client, "b0", "chào em").await.0 == 503,
        "the disk was never full"
    );
    let log = server.log();
    let why = log.lines().find(|line| line.contains("messages were not taken")).unwrap();
    assert!(why.contains("disk I/O error") || why.contains("full"), "{why}");
    assert!(!log.contains("panicked"), "{log}");
    limit_files(&server, "unlimited");
    let (status, _) = post(&server, &client, &format!("b{refused}"), "chào em").await;
    assert_eq!(status, 200, "the refused message is taken once there is room: {}", server.log());
    server.restart().await;
    let (_, body) = post(&server, &client, "c1", "tiep").await;
    assert!(body["seq"].as_i64().unwrap() > 3, "the talk goes on: {body}");
    // a1, b0 to the refused one, c1.
    Proof::in_folder(&server.folder).is_whole(refused + 3).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_more_pages_refuses_and_loses_nothing() {
    let assistant = Assistant::new().await;
    assistant.text("a", "dang nhap vneid").await;
    let before = assistant.text("a", "1").await;
    assistant.app.store.limit_pages(Some(1)).await.unwrap();
    let said = || Said::Text("x".repeat(4000));
    let mut failed = None;
    for n in 0..200 {
        if let Err(error) = assistant.take(Channel::Webchat, "b", &format!("f{n}"), said()).await {
            failed = Some((n, error));
            break;
        }
    }
    let (n, error) = failed.expect("the database was never full");
    assert!(matches!(&error, TakeFailed::Unavailable(why) if why.contains("full")), "{error}");
    assistant.app.store.limit_pages(None).await.unwrap();
    let taken = assistant.take(Channel::Webchat, "b", &format!("f{n}"), said()).await.unwrap();
    assert!(!taken.repeated, "the refused message was not half kept");
    let after = assistant.text("a", "tiep").await;
    assert_eq!(after.last_number, before.last_number + 1, "the other talk goes on");
}

/// Somebody holds the write lock for a while: a turn waits for it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_locked_database_is_waited_for() {
    const HELD: Duration = Duration::from_secs(2);
    let assistant = Assistant::new().await;
    let pool = pool(&assistant.folder).await;
    let mut holder = pool.acquire().await.unwrap();
    holder.execute("begin exclusive").await.unwrap();
    let begun = Instant::now();
    let turn = assistant.text("a", "chào em");
    let release = async {
        tokio::time::sleep(HELD).await;
        holder.execute("commit").await.unwrap();
    };
    let (taken, ()) = tokio::join!(turn, release);
    assert!(!taken.replies.is_empty() && begun.elapsed() >= HELD);
}

/// Longer than a turn can wait: it is refused with the reason, and the next try succeeds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_stays_locked_refuses() {
    let assistant = Assistant::new().await;
    let pool = pool(&assistant.folder).await;
    let mut holder = pool.acquire().await.unwrap();
    holder.execute("begin exclusive").await.unwrap();
    let take = || {
        let said = Said::Text("chào em".to_owned());
        assistant.take(Channel::Webchat, "a", "m1", said)
    };
    let refused = take().await;
    assert!(
        matches!(&refused, Err(TakeFailed::Unavailable(why)) if why.contains("locked")),
        "{refused:?}"
    );
    holder.execute("commit").await.unwrap();
    assert!(!take().await.unwrap().repeated);
    Proof::in_folder(&assistant.folder).is_whole(1).await;
}

/// Every connection to PostgreSQL is cut while people talk: repeated, each message has one turn.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lost_connections_are_made_again() {
    let url = postgres::database().await;
    let server = Server::with(&[("DVCBOT_DATABASE_URL", &url)]).await;
    let client = client();
    client.get(server.url()).send().await.unwrap();
    let admin = sqlx::PgPool::connect(&url).await.unwrap();
    let cut = "select count(pg_terminate_backend(pid)) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()";
    let deadline = Instant::now() + Duration::from_secs(30);
    for n in 0..20 {
        let id = format!("m{n}");
        let post = || post(&server, &client, &id, "dang nhap vneid");
        let (first, gone) =
            tokio::join!(post(), sqlx::query_scalar::<_, i64>(cut).fetch_one(&admin));
        assert!(gone.unwrap() > 0);
        let mut status = first.0;
        while status != 200 {
            assert_eq!(status, 503);
            assert!(Instant::now() < deadline, "{}", server.log());
            status = post().await.0;
        }
    }
    Proof::at(&url).is_whole(20).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_finishes_what_was_taken() {
    let mut server = Server::start().await;
    let log = server.folder.0.join("server.log");
    let pool = pool(&server.folder).await;
    let mut holder = pool.acquire().await.unwrap();
    holder.execute("begin immediate").await.unwrap();
    let (client, url) = (client(), server.url());
    let origin = url.trim_end_matches('/').to_owned();
    let message = json!({"id": "m1", "text": "chào em"});
    let request = client.post(format!("{url}chat")).header("origin", origin).json(&message).send();
    let flight = tokio::spawn(request);
    until_log(&log, " turn").await;
    let stopping = tokio::task::spawn_blocking(move || server.stop());
    until_log(&log, "stopping").await;
    holder.execute("commit").await.unwrap();
    let answer = flight.await.unwrap().unwrap();
    assert_eq!(answer.status(), 200, "what was taken is answered");
    let (code, took) = stopping.await.unwrap();
    assert_eq!(code, Some(0));
    assert!(took < Duration::from_secs(10), "{took:?}");
    drop(pool);
}

/// The program has said that it is so far.
async fn until_log(log: &Path, words: &str) {
    let deadline = Instant::now() + Duration::from_secs(10);
    while !std::fs::read_to_string(log).unwrap().contains(words) {
        assert!(Instant::now() < deadline, "no {words:?} in the log");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("file"), "").unwrap();
    // As root nothing is read-only but what the kernel makes so.
    let kernels = ["/proc/self", "/proc/none", "/sys/kernel"].map(PathBuf::from);
    let files = [folder.0.join("file"), folder.0.join("file/below")];
    for data in files.into_iter().chain(kernels) {
        let path = data.display().to_string();
        let output = program(&folder)
            .env("DVCBOT_DATA", &data)
            .arg("serve")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(
            text.contains("DVCBOT_DATA") && text.contains(&path) && !text.contains("panicked"),
            "{text}"
        );
    }
}
