//! Two programs on one PostgreSQL: one turn and one reply a message, in order; one leads, and another
//! takes over.

use std::time::{Duration, Instant};

use crate::postgres;
use crate::proof::Proof;
use crate::server::Server;
use crate::telegram_api::TelegramApi;

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

async fn serve(api: &TelegramApi, url: &str, more: &[(&str, &str)]) -> Server {
    let own = api.settings();
    let mut settings = vec![("DVCBOT_DATABASE_URL", url), ("DVCBOT_KEY", KEY)];
    settings.extend(own.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    settings.extend(more);
    Server::with(&settings).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn posted_to_either_each_message_has_one_turn_and_one_reply() {
    const SAID: [&str; 4] = ["/start", "dang nhap vneid", "/menu", "cảm ơn em"];
    let (api, url) = (TelegramApi::without_limits().await, postgres::database().await);
    let more = [("DVCBOT_PUBLIC_URL", "https://bot.example")];
    let mut replicas = [serve(&api, &url, &more).await, serve(&api, &url, &more).await];
    api.until("the webhook is set", |state| {
        state.calls.iter().any(|(name, _)| name == "setMyCommands")
    })
    .await;
    let targets: Vec<String> =
        replicas.iter().map(|one| one.url().trim_end_matches('/').to_owned()).collect();
    // Each update goes to both, and those of one person overlap.
    api.post_to(&targets, 2);
    let people: Vec<_> = (1..=10).map(|id| api.person(id)).collect();
    for person in &people {
        for said in SAID {
            person.say(said);
        }
    }
    api.until_taken().await;
    for person in &people {
        person.expect(SAID.len()).await;
    }
    let proof = Proof::at(&url);
    let open = "select count(*) from messages where state in ('queued', 'sending')";
    while proof.count(open).await > 0 {}
    assert_eq!(api.state().delivered.len(), people.len() * SAID.len());
    assert_eq!(api.calls("setWebhook").len(), 1, "set by one");
    api.assert_clean();
    for replica in &mut replicas {
        replica.stop();
    }
    proof.is_whole(people.len() * SAID.len()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_one_that_fetches_is_killed_the_other_takes_over() {
    let (api, url) = (TelegramApi::without_limits().await, postgres::database().await);
    let mut first = serve(&api, &url, &[]).await;
    let an = api.person(1);
    an.ask("/start").await;
    let mut second = serve(&api, &url, &[]).await;
    first.kill().await;
    let begun = Instant::now();
    an.ask("dang nhap vneid").await;
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(10), "{took:?}");
    assert_eq!(an.messages().len(), 2);
    second.stop();
    Proof::at(&url).is_whole(2).await;
}
