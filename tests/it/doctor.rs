//! `dvcbot doctor`: what is well, and each trouble in one line that says what to do.

use serde_json::json;

use crate::assistant::Folder;
use crate::server::{Server, free_port, program};
use crate::telegram_api::{TOKEN, TelegramApi, USERNAME};

/// What it prints with these settings, and whether nothing was wrong.
async fn doctor(folder: &Folder, settings: &[(String, String)]) -> (bool, String) {
    let mut command = program(folder);
    command.arg("doctor").envs(settings.iter().cloned());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let secret = TOKEN.split_once(':').unwrap().1;
    assert!(!text.contains(secret) && !String::from_utf8_lossy(&output.stderr).contains(secret));
    (output.status.success(), text)
}

fn with(settings: &[(String, String)], name: &str, value: &str) -> Vec<(String, String)> {
    let mut settings = settings.to_vec();
    settings.push((name.to_owned(), value.to_owned()));
    settings
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_healthy_installation_is_said_to_be_so() {
    let (api, folder) = (TelegramApi::start().await, Folder::new());
    let (is_well, before) = doctor(&folder, &api.settings()).await;
    assert!(is_well && before.contains("nothing there yet"), "{before}");
    let mut server = Server::start().await;
    let (is_well, text) = doctor(&server.folder, &api.settings()).await;
    assert!(is_well && text.lines().all(|line| line.starts_with("ok ")), "{text}");
    for said in ["served by a dvcbot now: up to date", USERNAME, "as Telegram's", "are fetched"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    server.stop();
    let (_, text) = doctor(&server.folder, &api.settings()).await;
    assert!(text.contains("SQLite: up to date"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_trouble_is_named_with_what_to_do() {
    let (api, folder) = (TelegramApi::start().await, Folder::new());
    let own = api.settings();
    let content = Folder::new();
    std::fs::create_dir(content.0.join("flows")).unwrap();
    std::fs::write(content.0.join("flows/x.toml"), "nonsense").unwrap();
    let content = content.0.display().to_string();
    let nowhere = format!("http://127.0.0.1:{}", free_port());
    let closed = format!("postgres://postgres@127.0.0.1:{}/x", free_port());
    let hook = json!({"url": "https://old.example/x"});
    let set = format!("{}/bot{TOKEN}/setWebhook", api.url());
    reqwest::Client::new().post(set).json(&hook).send().await.unwrap();
    let cases = [
        (with(&own, "DVCBOT_LISTEN", "x"), "wrong  settings", "an address like"),
        (with(&own, "TELEGRAM_BOT_TOKEN", "1:other"), "wrong  Telegram", "@BotFather"),
        (with(&own, "TELEGRAM_API_URL", &nowhere), "wrong  Telegram", "firewall"),
        (with(&own, "DVCBOT_CONTENT", &content), "wrong  content", "dvcbot check"),
        (with(&own, "DVCBOT_DATABASE_URL", &closed), "wrong  database", "DVCBOT_DATABASE_URL"),
        (with(&own, "DVCBOT_DATA", "/proc/none"), "wrong  data folder", "DVCBOT_DATA"),
        (own.clone(), "look   updates", "another bot"),
        (with(&own, "DVCBOT_PUBLIC_URL", &nowhere), "look   public address", "is dvcbot serving"),
        (
            with(&with(&own, "ZALO_OA_APP_ID", "36"), "ZALO_OA_APP_SECRET", "x"),
            "look   Zalo OA",
            "ZALO_OA_SECRET_KEY",
        ),
        (with(&own, "TELEGRAM_RATE", "0"), "look   settings", "30 messages a second"),
    ];
    for (settings, begins, says) in cases {
        let (is_well, text) = doctor(&folder, &settings).await;
        let line = text.lines().find(|line| line.starts_with(begins));
        let line = line.unwrap_or_else(|| panic!("{begins}: {text}"));
        assert!(line.contains(says), "{line}");
        assert_eq!(is_well, !begins.starts_with("wrong"), "{text}");
    }
}

/// Telegram cannot post, and a newer program was here.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_telegram_and_the_database_know_is_said() {
    let api = TelegramApi::start().await;
    let own = with(&api.settings(), "DVCBOT_PUBLIC_URL", "https://bot.example");
    let pairs: Vec<(&str, &str)> =
        own.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut server = Server::with(&pairs).await;
    api.until("the webhook is set", |state| {
        state.calls.iter().any(|(name, _)| name == "setMyCommands")
    })
    .await;
    let (_, text) = doctor(&server.folder, &own).await;
    assert!(text.contains("ok     updates         are posted to https://bot.example/webhook"));
    server.stop();
    api.post_to(&[server.url().trim_end_matches('/').to_owned()], 1);
    api.person(1).say("chào");
    api.until("a post failed", |state| state.has_failed_to_post()).await;
    let (is_well, text) = doctor(&server.folder, &own).await;
    assert!(!is_well && text.contains("Connection refused"), "{text}");
    let proof = crate::proof::Proof::in_folder(&server.folder);
    let newer = "insert into _sqlx_migrations (version, description, success, checksum,
        execution_time) values (9999, 'later', true, x'00', 0)";
    sqlx::query(newer).execute(&proof.sqlite().await).await.unwrap();
    let (is_well, text) = doctor(&server.folder, &own).await;
    assert!(!is_well && text.contains("a newer dvcbot"), "{text}");
}
