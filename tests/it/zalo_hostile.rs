//! What anybody may post to the program in Zalo's name, and what Zalo itself posts again and again.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::stream;
use serde_json::json;

use crate::proof::Proof;
use crate::zalo_api::{APP, Person, ZaloApi, signed};

/// The next number of a sequence that a seed repeats.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.next(at + 1));
        }
    }
}

/// Something posted, and whether it was signed for just these bytes.
struct Posted {
    body: Vec<u8>,
    header: Option<Vec<u8>>,
    is_signed: bool,
}

/// Events with something wrong in them: letters, lengths, types, depth, fields missing or twice.
fn mangled(dice: &mut Dice, number: usize) -> String {
    let person = format!("9{number:07}");
    let time = (1_795_399_200_000_u64 + number as u64).to_string();
    let good = json!({"app_id": APP, "event_name": "user_send_text", "timestamp": time,
        "sender": {"id": person}, "message": {"text": "menu", "msg_id": number.to_string()}});
    let mut text = good.to_string();
    match dice.next(9) {
        0 => text = text.replace("user_send_text", "user_send_\u{0}"),
        1 => text = text.replace("menu", &"ạ".repeat(dice.next(20_000))),
        2 => text = text.replace("{\"id\"", "{\"id\":[],\"id\""),
        3 => {
            text =
                text.replace("\"menu\"", ["{}", "null", "1e999", "[[[[]]]]", "true"][dice.next(5)])
        }
        4 => text = format!("{}{}", "[".repeat(dice.next(5_000)), text),
        5 => text.truncate(dice.next(text.len())),
        6 => text = text.replace(&person, ["", "-1", "../../etc", "é", "a b"][dice.next(5)]),
        7 => text = text.replace(&time, ["", "x", "-5", "99999999999999999999"][dice.next(4)]),
        _ => text.insert(dice.next(text.len()), char::from(dice.next(128) as u8)),
    }
    text
}

/// What stands there as its time, whatever else is wrong with a body.
fn time_of(body: &str) -> String {
    #[derive(serde::Deserialize)]
    struct Timed {
        timestamp: Option<String>,
    }
    let read: Option<Timed> = serde_json::from_str(body).ok();
    read.and_then(|read| read.timestamp).unwrap_or_default()
}

fn posted(dice: &mut Dice, number: usize) -> Posted {
    let text = mangled(dice, number);
    let good = signed(&text, &time_of(&text)).into_bytes();
    if number.is_multiple_of(3) {
        return Posted { body: text.into_bytes(), header: Some(good), is_signed: true };
    }
    let mut body = text.into_bytes();
    let header = match dice.next(7) {
        0 => None,
        1 => Some(Vec::new()),
        2 => Some(b"mac=".to_vec()),
        3 => Some((0..dice.next(300)).map(|_| 128 + dice.next(127) as u8).collect()),
        4 => Some(good[..good.len() - 1].to_vec()),
        5 => Some("mac=0".repeat(1 + dice.next(1_000)).into_bytes()),
        _ => {
            body.push(b' ');
            Some(good)
        }
    };
    Posted { body, header, is_signed: false }
}

/// 10,000 posts: never a 5xx, never a panic, nothing taken that was not signed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_hostile_posts_do_nothing() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[]).await;
    let seed = 20_261_125;
    let mut dice = Dice(seed);
    let posts: Vec<Posted> = (0..10_000).map(|number| posted(&mut dice, number)).collect();
    let client = reqwest::Client::new();
    let url = format!("{}zalo/oa", server.url());
    let (taken, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let wrong: Vec<String> = stream::iter(posts.iter().enumerate())
        .map(|(number, post)| {
            let mut request = client.post(&url).body(post.body.clone());
            if let Some(header) = &post.header {
                request = request.header("X-ZEvent-Signature", header.as_slice());
            }
            let (taken, refused) = (&taken, &refused);
            async move {
                let status = request.send().await.unwrap().status().as_u16();
                match (status, post.is_signed) {
                    (200, true) => drop(taken.fetch_add(1, Ordering::Relaxed)),
                    (401, false) => drop(refused.fetch_add(1, Ordering::Relaxed)),
                    _ => return Some(format!("{number}: {status}, signed: {}", post.is_signed)),
                }
                None
            }
        })
        .buffer_unordered(16)
        .filter_map(async |wrong| wrong)
        .collect()
        .await;
    assert_eq!(wrong, Vec::<String>::new(), "seed {seed}");
    assert_eq!((taken.into_inner(), refused.into_inner()), (3_334, 6_666));
    let metrics = reqwest::get(format!("{}metrics", server.url())).await.unwrap();
    let metrics = metrics.text().await.unwrap();
    assert!(metrics.contains("dvcbot_webhooks_total{result=\"unsigned\"} 6666"), "{metrics}");
    let proof = Proof::in_folder(&server.folder);
    let people = usize::try_from(proof.count("select count(*) from peers").await).unwrap();
    assert!((100..=3_334).contains(&people), "some were good after all: {people}");
    api.person(1).ask("menu").await;
    server.stop();
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

/// 300 events once and in order, then all of them twice in any order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replays_in_any_order_change_nothing() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[("ZALO_OA_PAUSE", "0")]).await;
    let people: Vec<Person> = (0..30).map(|id| api.person(id)).collect();
    let mut events = Vec::new();
    for person in &people {
        events.push(person.event("follow", &json!({"follower": {"id": person.id}})));
        let left = person.event("unfollow", &json!({"follower": {"id": person.id}}));
        for said in ["menu", "dang nhap vneid", "1", "tiep theo", "cam on em", "3", "danh gia"] {
            events.push(person.said(said));
        }
        events.insert(events.len() - 3, left);
        events.push(person.event("user_send_sticker", &json!({"message": {"msg_id": person.id}})));
    }
    assert_eq!(events.len(), 300);
    let (proof, mut times) = (Proof::in_folder(&server.folder), Vec::new());
    for event in &mut events {
        event["timestamp"] = json!(crate::zalo_api::now().to_string());
        let person = people.iter().find(|person| event["sender"]["id"] == person.id.as_str());
        if event["event_name"] == "unfollow" {
            proof.until_sent().await;
        }
        let began = Instant::now();
        assert_eq!(person.unwrap().does(event).await, 200);
        times.push(began.elapsed());
    }
    proof.until_sent().await;
    let all = async || {
        let rows = proof.outgoing().await;
        rows.into_iter().map(|row| (row.delivery, row.text, row.doubt)).collect::<Vec<_>>()
    };
    let (before, delivered) = (all().await, api.state().delivered.len());
    let mut dice = Dice(7);
    for _ in 0..2 {
        dice.shuffle(&mut events);
        for event in &events {
            assert_eq!(api.post(event).await, 200);
        }
    }
    assert_eq!(all().await, before);
    assert_eq!(api.state().delivered.len(), delivered);
    assert_eq!(proof.count("select count(*) from peers where blocked is not null").await, 0);
    let turns: BTreeSet<&String> = before.iter().map(|(delivery, ..)| delivery).collect();
    assert_eq!(turns.len(), 270, "a turn each, but for those who left");
    times.sort();
    println!("answered in {:?} (median), {:?} (p99)", times[150], times[297]);
    assert!(times[297] < Duration::from_secs(1), "{:?}", times[297]);
    api.assert_clean();
    server.stop();
    assert_eq!(proof.turns().await, 270);
}
