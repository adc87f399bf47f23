//! The whole program on a strict Telegram: fetched and posted updates, keys, failures, blocks.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::proof::Proof;
use crate::server::{Server, program};
use crate::telegram_api::{Fault, TOKEN, TelegramApi, USERNAME};
use crate::telegram_kills;

const NOTE: &str = "Nếu bà con đã nhận tin này rồi thì bỏ qua giúp em ạ.";

async fn serve(api: &TelegramApi, more: &[(&str, &str)]) -> Server {
    let own = api.settings();
    let mut settings: Vec<(&str, &str)> =
        own.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    settings.extend(more);
    Server::with(&settings).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_is_guided_through_fetched_updates() {
    let api = TelegramApi::start().await;
    let mut server = serve(&api, &[]).await;
    let an = api.person(7001);
    an.say("/start");
    let first = an.expect(1).await;
    assert!(first.text.contains("trợ lý tự động") && !first.keys.is_empty(), "{first:?}");
    let guided = an.ask("dang nhap vneid").await;
    assert!(guided.keys.iter().all(|(_, data)| data.len() <= 64), "{guided:?}");
    let (label, data) = guided.keys[0].clone();
    an.press(&label);
    let next = an.expect(3).await;
    assert_ne!(next.text, guided.text);
    // The same old key again does no harm.
    an.press_data(&guided, &data);
    assert!(an.expect(4).await.text.contains("bước đã qua"));
    an.expect(5).await;
    for (kind, answer) in [("photo", "không nhận hình"), ("sticker", "chỉ đọc được chữ")]
    {
        let before = an.messages().len();
        an.send(&json!({ (kind): if kind == "photo" { json!([]) } else { json!({}) } }));
        assert!(an.expect(before + 1).await.text.contains(answer), "{kind}");
    }
    api.until("keys are answered", |state| {
        state.calls.iter().filter(|(name, _)| name == "answerCallbackQuery").count() == 2
    })
    .await;
    let group = api.person(7002);
    group.update("guest_message", &json!({"text": "x"}));
    group.say_in(-5, "mọi người ơi");
    group.say_in(-5, &format!("/menu@{USERNAME}"));
    api.until("the group is answered", |state| state.delivered.iter().any(|m| m.chat == -5)).await;
    api.until_taken().await;
    let english = api.person(7003).speaking(Some("en"));
    english.say("/start");
    assert!(english.expect(1).await.text.contains("automatic"), "{:?}", english.last());
    api.assert_clean();
    let commands = api.calls("setMyCommands");
    assert_eq!(commands.len(), 3, "two languages and the rest");
    server.stop();
    let log = server.log();
    assert!(!log.contains(TOKEN) && !log.contains("dang nhap"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn posted_updates_need_the_secret_and_are_taken_once() {
    let api = TelegramApi::without_limits().await;
    let more =
        [("DVCBOT_PUBLIC_URL", "https://bot.example"), ("TELEGRAM_WEBHOOK_SECRET", "s3cret")];
    let mut server = serve(&api, &more).await;
    api.until("the webhook is set", |state| {
        state.calls.iter().any(|(name, _)| name == "setMyCommands")
    })
    .await;
    let hook = api.calls("setWebhook");
    assert_eq!((hook.len(), &hook[0]["url"]), (1, &json!("https://bot.example/webhook/telegram")));
    let url = format!("{}webhook/telegram", server.url());
    let client = reqwest::Client::new();
    for secret in ["", "s3cre", "s3cret0"] {
        let post = client.post(&url).header("X-Telegram-Bot-Api-Secret-Token", secret);
        let status = post.body("{\"update_id\":1}").send().await.unwrap().status();
        assert_eq!(status, 401, "{secret:?}");
    }
    api.post_to(&[server.url().trim_end_matches('/').to_owned()], 2);
    let people: Vec<_> = (1..=20).map(|id| api.person(id)).collect();
    for said in ["/start", "dang nhap vneid", "menu", "cảm ơn em"] {
        for person in &people {
            person.say(said);
        }
        api.until_taken().await;
    }
    for person in &people {
        person.expect(4).await;
    }
    assert_eq!(api.state().delivered.len(), 80, "each delivered twice, answered once");
    api.assert_clean();
    // What a kill leaves in doubt would be sent again, and taken for the answer below.
    Proof::in_folder(&server.folder).until_sent().await;
    server.restart().await;
    people[0].ask("menu").await;
    assert_eq!(api.calls("setWebhook").len(), 1, "set once, not at each start");
    assert!(api.calls("deleteWebhook").is_empty());
    server.stop();
    Proof::in_folder(&server.folder).is_whole(81).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failures_of_sending_lose_nothing_and_double_only_in_doubt() {
    let table = [
        (Fault::TooMany { seconds: 1 }, false),
        (Fault::ServerError, true),
        (Fault::BadGateway, true),
        (Fault::Garbage, true),
        (Fault::CloseBefore, true),
        (Fault::CloseAfter, true),
    ];
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api, &[]).await;
    for (n, (fault, in_doubt)) in table.into_iter().enumerate() {
        let an = api.person(8000 + n as i64);
        an.ask("/start").await;
        api.fault(fault, 1);
        let before = an.messages().len();
        an.say("dang nhap vneid");
        an.say("/menu");
        api.until("the later reply is there", |state| {
            let own = state.delivered.iter().filter(|message| message.chat == an.id);
            own.skip(before).any(|message| message.text.contains("giúp việc gì"))
        })
        .await;
        let after = an.messages().split_off(before);
        let again = after.iter().filter(|message| message.text.contains(NOTE)).count();
        assert_eq!(again, usize::from(in_doubt), "{fault:?}: {after:?}");
        let menu = after.iter().position(|message| message.text.contains("giúp việc gì"));
        assert_eq!(menu, Some(after.len() - 1), "{fault:?}: in order");
    }
    api.assert_clean();
    server.stop();
    let proof = Proof::in_folder(&server.folder);
    assert_eq!(proof.count("select count(*) from messages where state <> 'sent'").await, 0);
    assert_eq!(proof.count("select count(*) from messages where doubt").await, 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_blocks_is_left_alone_until_they_write() {
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api, &[]).await;
    let an = api.person(9001);
    an.ask("/start").await;
    api.fault(Fault::Forbidden, 1);
    an.say("/menu");
    api.until("it was tried", |state| {
        state.calls.iter().filter(|(name, _)| name == "sendMessage").count() == 2
    })
    .await;
    an.ask("dang nhap vneid").await;
    let proof = Proof::in_folder(&server.folder);
    while proof.count("select count(*) from messages where state = 'sending'").await > 0 {}
    let command = program(&server.folder).arg("outbox").output().unwrap();
    let outbox = String::from_utf8(command.stdout).unwrap();
    assert!(outbox.contains("telegram: 1 question failed, blocked"), "{outbox}");
    let metrics = reqwest::get(format!("{}metrics", server.url())).await.unwrap();
    let metrics = metrics.text().await.unwrap();
    assert!(metrics.contains("dvcbot_sends_total{result=\"blocked\"} 1"), "{metrics}");
    an.block();
    api.until_taken().await;
    an.unblock();
    an.ask("menu").await;
    server.stop();
    assert_eq!(proof.count("select count(*) from messages where state = 'failed'").await, 1);
    assert_eq!(proof.count("select count(*) from peers where blocked is not null").await, 0);
}

/// Killed while Telegram does not answer: the reply comes again, and says so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_sending_the_reply_is_repeated_and_says_so() {
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api, &[]).await;
    let an = api.person(9002);
    an.ask("/start").await;
    let proof = Proof::in_folder(&server.folder);
    while proof.count("select count(*) from messages where state = 'sent'").await == 0 {}
    api.fault(Fault::Silence, 1);
    an.say("dang nhap vneid");
    an.expect(2).await;
    server.restart().await;
    let again = an.expect(3).await;
    assert!(again.text.starts_with(&format!("({NOTE})")), "{again:?}");
    let begun = Instant::now();
    an.ask("menu").await;
    assert!(begun.elapsed() < Duration::from_secs(5));
    server.stop();
    assert_eq!(proof.count("select count(*) from messages where doubt").await, 1);
    assert_eq!(proof.count("select count(*) from messages where state = 'sent'").await, 3);
}

/// A slow send holds nobody else up; a text corrected at once is answered anew.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_send_delays_nobody_else() {
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api, &[]).await;
    let (slow, quick) = (api.person(9003), api.person(9004));
    slow.ask("/start").await;
    quick.ask("/start").await;
    api.fault(Fault::Slow(3_000), 1);
    slow.say("/menu");
    api.until("the slow one is under way", |state| {
        state.calls.iter().filter(|(name, _)| name == "sendMessage").count() == 3
    })
    .await;
    quick.ask("/menu").await;
    assert_eq!(slow.messages().len(), 1, "still under way");
    slow.expect(2).await;
    quick.edit("dang nhap vneid", 20);
    assert!(!quick.expect(3).await.keys.is_empty());
    server.stop();
}

/// A notice to everybody through Telegram's real limits, while somebody talks.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broadcast_keeps_the_pace_and_replies_pass_it() {
    let people = telegram_kills::count(300, 5_000);
    let patience = Duration::from_secs(20 + people as u64 / 20);
    let api = TelegramApi::without_limits().await;
    let server = serve(&api, &[("TELEGRAM_RATE", "0")]).await;
    for id in 1..=people {
        api.person(id as i64).say("/start");
    }
    api.within(patience, "all are known", |state| state.delivered.len() == people).await;
    let mut server = server.again_with(&api.settings()).await;
    api.state().flood.is_on = true;
    let url = format!("sqlite:{}", server.folder.0.join("dvcbot.db").display());
    let store = dvcbot::store::Store::open(&url, &server.folder.0, None).await.unwrap();
    let proof = Proof::in_folder(&server.folder);
    let peers: Vec<String> =
        sqlx::query_scalar("select id from peers").fetch_all(&proof.sqlite().await).await.unwrap();
    let body = json!({"text": "Cổng bảo trì tối nay.", "lang": "vi"}).to_string();
    let notice = |peer| dvcbot::store::NewNotice {
        peer,
        body: body.clone(),
        state: dvcbot::store::LineState::Queued,
    };
    let notices: Vec<_> = peers.into_iter().map(notice).collect();
    assert_eq!(store.notify(&notices, 1).await.unwrap(), people as u64);
    api.until("it has begun", |state| state.delivered.len() > people + 20).await;
    let talker = api.person(7);
    let before = talker.messages().len();
    let asked = Instant::now();
    talker.say("dang nhap vneid");
    api.until("the talker is answered", |state| {
        let own = state.delivered.iter().filter(|message| message.chat == talker.id);
        own.skip(before).any(|message| !message.keys.is_empty())
    })
    .await;
    let waited = asked.elapsed();
    api.within(patience, "all have it", |state| state.delivered.len() == 2 * people + 1).await;
    let times: Vec<Instant> = {
        let state = api.state();
        assert_eq!(state.flood.refused, 0, "not one 429");
        let notices = state.delivered.iter().filter(|message| message.text.contains("bảo trì"));
        notices.map(|message| message.at).collect()
    };
    assert_eq!(times.len(), people);
    let rate = (people - 1) as f64 / (times[people - 1] - times[0]).as_secs_f64();
    println!("{rate:.2} a second, a reply in between took {waited:?}");
    assert!((27.9..=30.0).contains(&rate), "{rate} a second");
    assert!(waited < Duration::from_secs(1), "{waited:?}");
    store.close().await;
    server.stop();
}
