//! Long polling: fetches updates until it is told to stop; an update is confirmed once it is kept.

use std::future::Future;
use std::time::Duration;

use futures_util::future::join_all;
use serde_json::value::RawValue;
use teloxide::payloads::{GetUpdates, GetUpdatesSetters};

use super::{Received, Telegram, WANTED};
use crate::channel::TakeFailed;
use crate::delivery::{SendError, back_off};

/// How long Telegram holds a request when there is nothing.
const HELD: Duration = Duration::from_secs(25);
const PATIENCE: Duration = Duration::from_secs(40);
/// Updates fetched at once; Telegram's most.
const MOST: u8 = 100;
/// Where nothing could be kept, the next try waits so long.
const PAUSE: Duration = Duration::from_millis(500);

/// Fetches and hands over until it is dropped. `hear` ends when an update is kept.
pub async fn poll<F, Fut>(telegram: &Telegram, hear: F)
where
    F: Fn(Received) -> Fut,
    Fut: Future<Output = Result<(), TakeFailed>>,
{
    let (mut offset, mut failures) = (0, 0);
    let mut stuck = Stuck::default();
    loop {
        match fetch(telegram, offset).await {
            Ok(updates) => {
                if failures > 0 {
                    tracing::info!("Telegram answers again");
                }
                failures = 0;
                offset = hand_over(telegram, &updates, offset, &mut stuck, &hear).await;
            }
            Err(error) => {
                if failures == 0 {
                    tracing::error!(%error, "no updates from Telegram; trying again, and again");
                }
                tokio::time::sleep(wait(&error, failures)).await;
                failures += 1;
            }
        }
    }
}

async fn fetch(telegram: &Telegram, offset: i32) -> Result<Vec<Box<RawValue>>, SendError> {
    let wish = GetUpdates::new()
        .offset(offset)
        .limit(MOST)
        .timeout(HELD.as_secs().try_into().unwrap_or(0))
        .allowed_updates(WANTED);
    telegram.call(&wish, PATIENCE).await
}

/// Hands all over, in order; the offset after the last one before which all are kept.
async fn hand_over<F, Fut>(
    telegram: &Telegram,
    updates: &[Box<RawValue>],
    offset: i32,
    stuck: &mut Stuck,
    hear: &F,
) -> i32
where
    F: Fn(Received) -> Fut,
    Fut: Future<Output = Result<(), TakeFailed>>,
{
    let read = updates.iter().filter_map(|raw| telegram.read(raw.get().as_bytes()).ok());
    let (ids, heard): (Vec<i64>, Vec<Fut>) =
        read.map(|received| (received.id, hear(received))).unzip();
    let kept = join_all(heard).await;
    let lost = kept.iter().position(Result::is_err);
    if lost.is_some() || ids.is_empty() && !updates.is_empty() {
        tokio::time::sleep(PAUSE).await;
    }
    let others = kept.iter().any(Result::is_ok);
    let lost = lost.filter(|at| !(others && stuck.is_given_up(ids[*at])));
    let confirmed = &ids[..lost.unwrap_or(ids.len())];
    confirmed.iter().max().map_or(offset, |last| i32::try_from(last + 1).unwrap_or(offset))
}

/// An update that cannot be kept though others can must not hold up all that follow.
#[derive(Default)]
struct Stuck {
    id: i64,
    times: u32,
}

impl Stuck {
    const MOST: u32 = 20;

    fn is_given_up(&mut self, id: i64) -> bool {
        self.times = if self.id == id { self.times + 1 } else { 1 };
        self.id = id;
        if self.times == Self::MOST {
            tracing::error!(id, "an update cannot be kept though others can; it is passed over");
        }
        self.times >= Self::MOST
    }
}

fn wait(error: &SendError, failures: u32) -> Duration {
    match error {
        SendError::Throttled(wait) => *wait,
        _ => back_off(failures).min(Duration::from_secs(30)),
    }
}
