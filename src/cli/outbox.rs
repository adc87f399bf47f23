//! `dvcbot outbox`: what waits to be sent, what failed, what may have arrived twice.

use std::process::ExitCode;

use super::{Stopped, print};
use crate::config::Config;
use crate::store::{Count, Store};

pub async fn run(config: &Config) -> Result<ExitCode, Stopped> {
    super::data_folder(config)?;
    let store = Store::open(&config.database_url, &config.data, config.key.as_deref()).await?;
    let counts = store.outbox().await?;
    if counts.is_empty() {
        print("everything has been sent")?;
    }
    let now = crate::app::now().0;
    for count in &counts {
        print(&line(count, now))?;
    }
    store.close().await;
    Ok(ExitCode::SUCCESS)
}

fn line(count: &Count, now: i64) -> String {
    let minutes = (now - count.oldest) / 60_000;
    let doubt = if count.doubt { ", may have arrived" } else { "" };
    let why = count.why.as_ref().map(|why| format!(", {why}")).unwrap_or_default();
    let Count { channel, state, kind, count, .. } = count;
    format!("{channel}: {count} {kind} {state}{doubt}{why}; the oldest is of {minutes} minutes ago")
}
