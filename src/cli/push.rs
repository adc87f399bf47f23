//! `dvcbot push`: what people who follow units would be told now, without telling anybody.

use std::process::ExitCode;

use clap::Subcommand;

use super::{Stopped, print};
use crate::app::App;
use crate::channel;
use crate::config::Config;

#[derive(Subcommand)]
pub enum Command {
    /// Print every message that is due, whatever the hour
    Preview {
        /// Only what is about this unit
        #[arg(long)]
        unit: Option<String>,
    },
}

/// So many people are read at once.
const PEOPLE: i64 = 300;
/// So much of an id is shown.
const SHORT: usize = 8;

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let app = super::app(config).await?;
    let Command::Preview { unit } = command;
    let done = preview(&app, unit.as_deref()).await;
    app.stop().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn preview(app: &App, unit: Option<&str>) -> Result<(), Stopped> {
    let (content, mut after, mut count) = (app.content(), String::new(), 0_u64);
    while let Some(due) = app.pushes_due(&after, PEOPLE, app.now()).await? {
        after = due.last;
        for push in due.pushes {
            if unit.is_some_and(|unit| push.told.iter().all(|told| told.unit != unit)) {
                continue;
            }
            count += 1;
            let person = push.peer.get(..SHORT).unwrap_or(&push.peer);
            print(&format!("# {} {person}", push.channel.id()))?;
            for (_, body) in channel::render(push.channel, &content.words, push.lang, &push.reply) {
                print(&format!("{}\n", body.text))?;
            }
        }
    }
    print(&format!("{count} people would be told"))?;
    Ok(())
}
