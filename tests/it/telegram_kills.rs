//! SIGKILL at random moments while Telegram posts and is sent to: one turn a message, every reply
//! arrives, and arrives twice only where the database says that it may.
//!
//! `DVCBOT_TEST_KILLS=full` is the full count; the seed is printed, `DVCBOT_TEST_SEED` repeats a run.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::kills::{Dice, LINES};
use crate::postgres::OwnServer;
use crate::proof::{Outgoing, Proof};
use crate::server::Server;
use crate::telegram_api::{Fault, Telegram, TelegramApi};

const PEOPLE: i64 = 20;
/// So many messages may wait at Telegram.
const WAITING: usize = 40;
/// What a repeated message begins with.
const NOTE: &str = "(Nếu bà con đã nhận tin này rồi thì bỏ qua giúp em ạ.)\n\n";
const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
/// So many messages after the first that is wrong are shown.
const AROUND: usize = 5;
const FAULTS: [Fault; 5] = [
    Fault::CloseBefore,
    Fault::CloseAfter,
    Fault::Garbage,
    Fault::ServerError,
    Fault::TooMany { seconds: 1 },
];

/// How many: few in every run, all in the proofs.
pub fn count(few: usize, all: usize) -> usize {
    let is_full = std::env::var("DVCBOT_TEST_KILLS").is_ok_and(|count| count == "full");
    if is_full { all } else { few }
}

async fn serve(api: &TelegramApi, more: &[(&str, &str)]) -> Server {
    let own = api.settings();
    let mut settings = vec![
        ("DVCBOT_PUBLIC_URL", "https://bot.example"),
        ("DVCBOT_KEY", KEY),
        ("TELEGRAM_RATE", "0"),
        ("TELEGRAM_CHAT_RATE", "0"),
    ];
    settings.extend(own.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    settings.extend(more);
    Server::with(&settings).await
}

fn post_to(api: &TelegramApi, servers: &[&Server], times: usize) {
    let urls = servers.iter().map(|server| server.url().trim_end_matches('/').to_owned());
    api.post_to(&urls.collect::<Vec<_>>(), times);
}

/// Everybody talks until told to stop; who sent each update.
///
/// They say at most `ahead` more than was answered.
async fn people_talk(api: TelegramApi, stop: Arc<AtomicBool>, ahead: usize) -> BTreeMap<i64, i64> {
    let people: Vec<_> = (1..=PEOPLE).map(|id| api.person(id)).collect();
    let mut sent = BTreeMap::new();
    for line in LINES.iter().cycle() {
        for person in &people {
            let may_speak = |state: &Telegram| {
                state.untaken() < WAITING && sent.len() < state.delivered.len() + ahead
            };
            api.until("there is room", may_speak).await;
            sent.insert(person.say(line), person.id);
        }
        if stop.load(Ordering::Relaxed) && sent.len() > LINES.len() * people.len() {
            return sent;
        }
    }
    sent
}

/// What each person was to get, in order, as the database has it.
async fn owed(proof: &Proof, sent: &BTreeMap<i64, i64>) -> BTreeMap<i64, Vec<Outgoing>> {
    let mut owed: BTreeMap<i64, Vec<Outgoing>> = BTreeMap::new();
    for outgoing in proof.outgoing().await {
        // A platform's running number stands at the head of the key of a delivery.
        let update = i64::from_str_radix(&outgoing.delivery[..16], 16).unwrap();
        owed.entry(sent[&update]).or_default().push(outgoing);
    }
    owed
}

/// What arrived is what was owed. Without the note of a repetition: in order, each at most once, and
/// none left out but one in doubt. With it: only what is in doubt. How many came more than once.
fn matches(chat: i64, owed: &[Outgoing], delivered: &[String]) -> usize {
    let (mut firsts, mut repeated) = (Vec::new(), BTreeMap::<&str, usize>::new());
    for text in delivered {
        match text.strip_prefix(NOTE) {
            Some(text) => *repeated.entry(text).or_default() += 1,
            None => firsts.push(text.as_str()),
        }
    }
    in_order(chat, owed, &firsts);
    for (text, times) in &repeated {
        let is_doubtful = owed.iter().any(|one| one.doubt && one.text == *text);
        assert!(is_doubtful, "chat {chat}: {text:?} came {times} times again");
    }
    for one in owed {
        let due = owed.iter().filter(|other| other.text == one.text).count();
        let first = firsts.iter().filter(|text| **text == one.text).count();
        let came = first + repeated.get(one.text.as_str()).copied().unwrap_or_default();
        assert!(came >= due, "chat {chat}: {:?} came {came} times, owed {due}", one.text);
    }
    delivered.len() - owed.len()
}

/// Follows every way in which `firsts` may be a part of `owed` that lacks only what is in doubt.
fn in_order(chat: i64, owed: &[Outgoing], firsts: &[&str]) {
    let mut reached = vec![true; 1];
    for (at, one) in owed.iter().enumerate() {
        let next = |came: usize| {
            let is_skipped = one.doubt && reached.get(came) == Some(&true);
            let is_met = came > 0 && reached.get(came - 1) == Some(&true);
            is_skipped || is_met && firsts.get(came - 1) == Some(&one.text.as_str())
        };
        let following: Vec<bool> = (0..=firsts.len()).map(next).collect();
        let furthest = reached.iter().rposition(|is| *is).unwrap_or_default();
        let rest = |from: usize, to: usize| from.min(to)..to.min(from + AROUND);
        assert!(
            following.contains(&true),
            "chat {chat}: owed {:#?}, got {:#?}",
            &owed[rest(at, owed.len())],
            &firsts[rest(furthest, firsts.len())]
        );
        reached = following;
    }
    assert_eq!(reached.last(), Some(&true), "chat {chat}: something came that nobody owed");
}

/// Waits until nothing is to be sent any more, then compares Telegram's record with the database.
async fn all_arrived(api: &TelegramApi, proof: &Proof, sent: &BTreeMap<i64, i64>, what: &str) {
    api.until_taken().await;
    proof.until_sent().await;
    let (mut doubtful, mut twice) = (0, 0);
    for (chat, owed) in owed(proof, sent).await {
        let delivered: Vec<String> =
            api.person(chat).messages().into_iter().map(|message| message.text).collect();
        doubtful += owed.iter().filter(|outgoing| outgoing.doubt).count();
        twice += matches(chat, &owed, &delivered);
    }
    println!("{what}: {} messages, {doubtful} replies in doubt, {twice} arrived again", sent.len());
    api.assert_clean();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite_every_reply_arrives_and_twice_only_in_doubt() {
    let (kills, mut dice) = (count(20, 200), Dice::new("Telegram, SQLite"));
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api, &[]).await;
    post_to(&api, &[&server], 1);
    let stop = Arc::new(AtomicBool::new(false));
    let talking = tokio::spawn(people_talk(api.clone(), Arc::clone(&stop), 60));
    for _ in 0..kills {
        if dice.below(3) == 0 && !api.has_faults() {
            let fault = FAULTS[dice.below(FAULTS.len() as u64) as usize];
            api.fault(fault, 1 + dice.below(4) as usize);
        }
        dice.moment(200_000).await;
        server.restart().await;
    }
    stop.store(true, Ordering::Relaxed);
    let sent = talking.await.unwrap();
    let proof = Proof::in_folder(&server.folder);
    all_arrived(&api, &proof, &sent, &format!("{kills} kills on SQLite")).await;
    server.stop();
    proof.holds(sent.len()).await;
}

/// Two replicas behind a balancer: one is killed, or the other, or the database.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres_two_replicas_and_the_database_are_killed() {
    let (kills, mut dice) = (count(5, 50), Dice::new("Telegram, PostgreSQL"));
    let api = TelegramApi::without_limits().await;
    let database = OwnServer::start();
    let url = database.url();
    let more = [("DVCBOT_DATABASE_URL", url.as_str())];
    let mut replicas = [serve(&api, &more).await, serve(&api, &more).await];
    post_to(&api, &[&replicas[0], &replicas[1]], 2);
    let stop = Arc::new(AtomicBool::new(false));
    let talking = tokio::spawn(people_talk(api.clone(), Arc::clone(&stop), 2_000));
    let mut killed = [0; 3];
    for round in 0..kills {
        dice.moment(300_000).await;
        // Each of the three at least once, then as the dice fall.
        let which = if round < 3 { round } else { dice.below(3) as usize };
        killed[which] += 1;
        match replicas.get_mut(which) {
            Some(replica) => replica.restart().await,
            None => database.crash(),
        }
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    stop.store(true, Ordering::Relaxed);
    let sent = talking.await.unwrap();
    let proof = Proof::at(&url);
    let what = format!("{killed:?} kills of one, the other, the database");
    all_arrived(&api, &proof, &sent, &what).await;
    for replica in &mut replicas {
        replica.stop();
    }
    proof.holds(sent.len()).await;
}
