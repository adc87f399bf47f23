//! One person who writes ten thousand messages holds nobody else up.

use std::sync::Arc;
use std::time::{Duration, Instant};

use dvcbot::channel::Channel;
use dvcbot::understand::Said;

use crate::assistant::Assistant;

const FLOOD: usize = 10_000;
const OTHERS: usize = 40;
/// What others may wait because of the flood.
const BAR: Duration = Duration::from_millis(50);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_delays_nobody_else() {
    let assistant = Arc::new(Assistant::new().await);
    let calm = median(ask(&assistant, "calm").await);
    let flooding: Vec<_> = (0..FLOOD)
        .map(|n| {
            let assistant = Arc::clone(&assistant);
            let said = Said::Text(format!("tin {n}"));
            tokio::spawn(async move {
                assistant.take(Channel::Webchat, "flood", &format!("f{n}"), said).await.unwrap()
            })
        })
        .collect();
    let during = ask(&assistant, "busy").await;
    assert!(flooding.iter().any(|one| !one.is_finished()), "the flood was over too early");
    let (middle, worst) = (median(during.clone()), during.into_iter().max().unwrap_or_default());
    println!("a turn takes {calm:?}, {middle:?} beside a flood, at most {worst:?}");
    assert!(middle < calm + BAR, "{calm:?} alone, {middle:?} beside a flood");
    for one in flooding {
        assert!(!one.await.unwrap().repeated);
    }
}

/// How long each of many people waits for a first answer, one after the other.
async fn ask(assistant: &Assistant, name: &str) -> Vec<Duration> {
    let mut waits = Vec::with_capacity(OTHERS);
    for n in 0..OTHERS {
        let (who, said) = (format!("{name}{n}"), Said::Text("dang nhap vneid".to_owned()));
        let begun = Instant::now();
        assistant.take(Channel::Webchat, &who, "1", said).await.unwrap();
        waits.push(begun.elapsed());
    }
    waits
}

fn median(mut waits: Vec<Duration>) -> Duration {
    waits.sort();
    waits[waits.len() / 2]
}
