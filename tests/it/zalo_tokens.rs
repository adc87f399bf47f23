//! Tokens of Zalo: refreshed once whoever asks, kept before they are used, whatever is killed in the middle.

use std::time::{Duration, Instant};

use crate::postgres;
use crate::proof::Proof;
use crate::server::Server;
use crate::zalo_api::{Gate, Person, Tokens, ZaloApi};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// So many people, each with an answer that is settled.
async fn met(api: &ZaloApi, server: &Server, people: u64) -> Vec<Person> {
    let people: Vec<Person> = (0..people).map(|id| api.person(id)).collect();
    for person in &people {
        person.say("menu").await;
    }
    for person in &people {
        person.expect(1).await;
    }
    Proof::in_folder(&server.folder).until_sent().await;
    people
}

async fn metrics(server: &Server) -> String {
    reqwest::get(format!("{}metrics", server.url())).await.unwrap().text().await.unwrap()
}

/// The access token ends while 100 people are written to, and the program is killed while it gets another.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_senders_and_a_crash_refresh_once() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[]).await;
    let people = met(&api, &server, 100).await;
    api.change_oauth(|oauth| {
        oauth.expire();
        oauth.gate = Gate::Before;
    });
    for person in &people {
        person.say("menu").await;
    }
    api.until("it asks for tokens", |state| state.oauth.waiting == 1).await;
    server.kill().await;
    // Else the pair would go to nobody.
    api.until("who asked is gone", |state| state.oauth.waiting == 0).await;
    api.change_oauth(|oauth| oauth.gate = Gate::Open);
    server.restart().await;
    for person in &people {
        person.expect(2).await;
    }
    {
        let state = api.state();
        assert_eq!((state.oauth.refreshed, state.oauth.refused), (1, 0), "exactly one");
        assert_eq!(state.delivered.len(), 200, "nothing doubled");
    }
    // The pair that was kept is used after another kill.
    server.restart().await;
    people[0].ask("menu").await;
    assert_eq!(api.state().oauth.refreshed, 1);
    api.assert_clean();
    assert!(api.status(&server.folder).contains("the 2. so far, holds for 24 h"));
    server.stop();
    Proof::in_folder(&server.folder).is_whole(201).await;
}

/// Two programs on one database: one of them gets the tokens, both use them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_replicas_one_refreshes() {
    let (api, url) = (ZaloApi::start().await, postgres::database().await);
    let more = [("DVCBOT_DATABASE_URL", url.as_str()), ("DVCBOT_KEY", KEY)];
    let mut replicas = [api.serve(&more).await, api.serve(&more).await];
    let people: Vec<Person> = (0..40).map(|id| api.person(id)).collect();
    let says = async || {
        for person in &people {
            // Zalo posts again what it thinks was not answered, to whichever program.
            let said = person.said("/menu");
            let both = tokio::join!(person.does(&said), api.post(&said), api.post(&said));
            assert_eq!(both, (200, 200, 200));
        }
    };
    says().await;
    api.until("all are answered", |state| state.delivered.len() == 40).await;
    Proof::at(&url).until_sent().await;
    let calls = api.state().calls;
    api.change_oauth(|oauth| {
        oauth.expire();
        oauth.gate = Gate::Before;
    });
    says().await;
    api.until("both were refused", |state| state.calls >= calls + 40).await;
    api.change_oauth(|oauth| oauth.gate = Gate::Open);
    api.until("all are answered", |state| state.delivered.len() == 80).await;
    Proof::at(&url).until_sent().await;
    assert_eq!(api.state().oauth.refreshed, 1);
    assert_eq!(api.state().oauth.refused, 0, "nobody else asked");
    api.assert_clean();
    for replica in &mut replicas {
        replica.stop();
    }
    Proof::at(&url).is_whole(80).await;
}

/// Zalo has changed the pair and the answer never comes: nobody can know the new one. The operator is told, people
/// are answered as long as the access token holds, and what waited goes after the next login.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pair_that_got_lost_on_its_way_is_told() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[]).await;
    let people = met(&api, &server, 3).await;
    api.change_oauth(|oauth| {
        oauth.expire();
        oauth.gate = Gate::After;
    });
    people[0].say("menu").await;
    api.until("it asks for tokens", |state| state.oauth.refreshed == 1).await;
    server.kill().await;
    api.change_oauth(|oauth| {
        oauth.gate = Gate::Open;
        oauth.expire();
    });
    server.restart().await;
    server.until_logged("Zalo wants somebody to log in again: run dvcbot zalo login").await;
    assert!(api.status(&server.folder).contains("the refresh token is of no use"));
    assert!(metrics(&server).await.contains("\ndvcbot_zalo_login_needed 1\n"));
    people[1].say("menu").await;
    assert!(api.log_in(&server.folder).contains("kept"));
    people[0].expect(2).await;
    people[1].expect(2).await;
    assert!(metrics(&server).await.contains("\ndvcbot_zalo_login_needed 0\n"));
    let state = api.state().oauth.refused;
    assert_eq!(state, 1, "a dead token is not tried again");
    api.assert_clean();
    server.stop();
    let proof = Proof::in_folder(&server.folder);
    let unsent = "select count(*) from messages where state <> 'sent'";
    assert_eq!(proof.count(unsent).await, 0, "{}", crate::zalo_program::outbox(&server.folder));
    assert_eq!(proof.count("select count(*) from audit where action = 'zalo.login'").await, 2);
}

/// Zalo refuses one new token after the other: it is not asked for more and more of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_that_are_refused_though_new_are_not_asked_for_without_end() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[]).await;
    let people = met(&api, &server, 2).await;
    api.change_oauth(Tokens::expire);
    people[0].ask("menu").await;
    api.change_oauth(Tokens::expire);
    people[0].say("menu").await;
    server.until_logged("Zalo does not take the access token, though it is new").await;
    people[1].say("menu").await;
    assert_eq!(api.state().oauth.refreshed, 1);
    assert!(api.log_in(&server.folder).contains("kept"));
    people[0].expect(3).await;
    people[1].expect(2).await;
    assert_eq!(api.state().oauth.refreshed, 1);
    assert_eq!(api.state().oauth.refused, 0);
    api.assert_clean();
    server.stop();
}

/// Tokens that last seconds: they are renewed by the clock and by who sends, one after the other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_are_renewed_before_they_end() {
    let api = ZaloApi::start().await;
    api.change_oauth(|oauth| oauth.lasts = Some(1));
    let mut server = api.serve(&[]).await;
    let an = api.person(1);
    an.ask("menu").await;
    api.until("they were renewed", |state| state.oauth.refreshed >= 1).await;
    let deadline = Instant::now() + Duration::from_secs(20);
    while api.state().oauth.refreshed < 4 && Instant::now() < deadline {
        an.ask("menu").await;
    }
    assert!(api.state().oauth.refreshed >= 4, "by who sends");
    assert_eq!(api.state().oauth.refused, 0, "each refresh token once");
    api.assert_clean();
    server.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_login_messages_wait_and_it_is_said_what_to_do() {
    let api = ZaloApi::start().await;
    let own = api.settings();
    let settings: Vec<(&str, &str)> =
        own.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut server = Server::with(&settings).await;
    api.state().hooks.push(format!("{}zalo/oa", server.url()));
    let an = api.person(1);
    an.say("menu").await;
    server.until_logged("nobody has logged in yet: run dvcbot zalo login").await;
    assert!(api.status(&server.folder).contains("nobody has logged in yet"));
    assert!(api.log_in(&server.folder).contains("kept"));
    an.expect(1).await;
    server.stop();
}
