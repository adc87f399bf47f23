//! A full disk, a locked or vanished database, a stop in the middle: clear errors, nothing lost.

use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use sqlx::Executor;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

use crate::assistant::{Assistant, Folder};
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

/// The file may not grow (RLIMIT_FSIZE): turns are refused with a reason, and all goes on once it may.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_and_loses_nothing() {
    let mut server = Server::start().await;
    let client = client();
    client.get(server.url()).send().await.unwrap();
    assert_eq!(post(&server, &client, "a1", "dang nhap vneid").await.0, 200);
    let full = std::fs::metadata(server.folder.0.join("dvcbot.db-wal")).unwrap().len();
    let limit = format!("--fsize={full}:unlimited");
    let limited =
        Command::new("prlimit").args(["--pid", &server.pid().to_string(), &limit]).status();
    assert!(limited.unwrap().success());
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
    assert!(server.log().contains("messages were not taken"), "{}", server.log());
    server.restart().await;
    let (status, _) = post(&server, &client, &format!("b{refused}"), "chào em").await;
    assert_eq!(status, 200, "the refused message is taken after the restart");
    let (_, body) = post(&server, &client, "c1", "tiep").await;
    assert!(body["seq"].as_i64().unwrap() > 3, "the talk goes on: {body}");
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

/// Somebody holds the write lock: a turn waits for it; longer than it can wait, it is refused and the
/// next try succeeds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_locked_database_is_waited_for() {
    let assistant = Assistant::new().await;
    let pool = pool(&assistant.folder).await;
    let mut holder = pool.acquire().await.unwrap();
    holder.execute("begin immediate").await.unwrap();
    let turn = assistant.text("a", "chào em");
    let release = async {
        tokio::time::sleep(Duration::from_millis(700)).await;
        holder.execute("commit").await.unwrap();
    };
    let (taken, ()) = tokio::join!(turn, release);
    assert!(!taken.replies.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_finishes_what_was_taken() {
    let mut server = Server::start().await;
    let pool = pool(&server.folder).await;
    let mut holder = pool.acquire().await.unwrap();
    holder.execute("begin immediate").await.unwrap();
    let (client, url) = (client(), server.url());
    let origin = url.trim_end_matches('/').to_owned();
    let message = json!({"id": "m1", "text": "chào em"});
    let request = client.post(format!("{url}chat")).header("origin", origin).json(&message).send();
    let flight = tokio::spawn(request);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let stopping = tokio::task::spawn_blocking(move || server.stop());
    tokio::time::sleep(Duration::from_millis(300)).await;
    holder.execute("commit").await.unwrap();
    let answer = flight.await.unwrap().unwrap();
    assert_eq!(answer.status(), 200, "what was taken is answered");
    let (code, took) = stopping.await.unwrap();
    assert_eq!(code, Some(0));
    assert!(took < Duration::from_secs(10), "{took:?}");
    drop(pool);
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let folder = Folder::new();
    std::fs::write(folder.0.join("file"), "").unwrap();
    for data in [folder.0.join("file"), folder.0.join("file/below")] {
        let output = program(&folder)
            .env("DVCBOT_DATA", &data)
            .arg("serve")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(
            text.contains("DVCBOT_DATA") && text.contains("file") && !text.contains("panicked"),
            "{text}"
        );
    }
}
