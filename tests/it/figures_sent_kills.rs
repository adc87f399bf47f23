//! Files with figures through the whole program: killed at any instant, or told everything twice, one is published once.

use crate::proof::Proof;
use crate::server::{Server, program};
use crate::telegram_api::{Person, Telegram, TelegramApi};

const PUBLISHED: &str =
    "select count(*) from imports where kind = 'figures' and actor <> 'content'";
const COUNTING: &str = "select count(*) from figures where counts and period = '2026-10'
    and import in (select id from imports where actor <> 'content')";
const AUDITED: &str = "select count(*) from audit where action = 'figures.publish'";

/// Somebody of the office, linked by a code as the operator makes it.
async fn linked(api: &TelegramApi, server: &Server) -> Person {
    let invite = ["staff", "invite", "--unit", "2025:80", "--role", "office"];
    let made = program(&server.folder).args(invite).output().unwrap();
    let said = String::from_utf8(made.stdout).unwrap();
    let is_code = |word: &&str| word.len() == 19 && word.matches('-').count() == 3;
    let code = said.split_whitespace().find(is_code).unwrap_or_else(|| panic!("{said}"));
    let an = api.person(1);
    an.ask("/start").await;
    assert!(an.ask(&format!("/nhanvien {code}")).await.text.contains("Đã nối"));
    an
}

fn file(share: usize) -> String {
    format!("don vi,dung_han\n2025:25459,{share}%\nSở Y tế,80%\n")
}

/// Waits for a message that says this.
async fn told(api: &TelegramApi, phrase: &str) {
    let says = |state: &Telegram| state.delivered.iter().any(|one| one.text.contains(phrase));
    api.until(phrase, says).await;
}

/// So many files were published, each once, and each corrected the one before.
async fn is_published(proof: &Proof, files: i64, messages: usize) {
    assert_eq!((proof.count(PUBLISHED).await, proof.count(AUDITED).await), (files, files));
    assert_eq!(proof.count(COUNTING).await, 2);
    proof.is_whole(messages).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_it_reads_or_publishes_it_publishes_once() {
    let api = TelegramApi::without_limits().await;
    let settings = api.settings();
    let settings: Vec<_> = settings.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let mut server = Server::with(&settings).await;
    let an = linked(&api, &server).await;
    for round in 0..3 {
        let given = api.state().files.given;
        api.state().files.is_stuck = true;
        an.send_file(&format!("so-{round}.csv"), file(10 + round).as_bytes(), Some("2026-10"));
        api.until("it is being fetched", |state| state.files.given > given).await;
        server.kill().await;
        api.state().files.is_stuck = false;
        server.restart().await;
        told(&api, &format!("đọc xong tệp so-{round}.csv")).await;
        Proof::in_folder(&server.folder).until_sent().await;
        let (asked, given) = (api.calls("getFile").len(), api.state().files.given);
        let pressed = api.calls("answerCallbackQuery").len();
        let called = |state: &Telegram, method: &str| {
            state.calls.iter().filter(|(name, _)| name == method).count()
        };
        an.press("Công bố");
        let is_time = |state: &Telegram| match round {
            0 => called(state, "getFile") > asked,
            1 => state.files.given > given,
            _ => called(state, "answerCallbackQuery") > pressed,
        };
        api.until("it is time to be killed", is_time).await;
        server.restart().await;
        told(&api, &format!("số liệu trong tệp so-{round}.csv")).await;
        Proof::in_folder(&server.folder).until_sent().await;
    }
    server.stop();
    is_published(&Proof::in_folder(&server.folder), 3, 2 + 2 * 3).await;
    assert!(!server.log().contains("TEST-token"), "{}", server.log());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn told_everything_twice_it_publishes_once() {
    let api = TelegramApi::without_limits().await;
    let mut settings = api.settings();
    settings.push(("DVCBOT_PUBLIC_URL".to_owned(), "https://bot.example".to_owned()));
    let settings: Vec<_> = settings.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let mut server = Server::with(&settings).await;
    api.until("the webhook is set", |state| {
        state.calls.iter().any(|(name, _)| name == "setMyCommands")
    })
    .await;
    api.post_to(&[server.url().trim_end_matches('/').to_owned()], 2);
    let an = linked(&api, &server).await;
    an.ask_with_file("so-0.csv", file(10).as_bytes(), Some("2026-10")).await;
    an.pressed("Công bố").await;
    an.ask_with_file("so-1.csv", file(20).as_bytes(), Some("2026-10")).await;
    let done = an.pressed("Công bố").await;
    assert!(done.text.contains("đã công bố 1 số liệu trong tệp so-1.csv"), "{done:?}");
    api.until_taken().await;
    assert_eq!(an.messages().len(), 6, "each answered once");
    server.stop();
    is_published(&Proof::in_folder(&server.folder), 2, 6).await;
}
