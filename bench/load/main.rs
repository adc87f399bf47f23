//! Load: a bot under a guided talk of many people, every reply checked against what was said.
//!
//! This one process is both the fake Bot API and all the people; it belongs on a core of its own.
//! `bench/run` starts it; the results stand in bench/RESULTS.md.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a load run that cannot go on has nothing to say"
)]

mod bot_api;
mod figures;
mod people;
mod process;
mod talk;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};

use figures::Figures;
use people::People;
use process::Bot;
use talk::Talks;

#[derive(Parser)]
struct Given {
    #[command(subcommand)]
    command: Command,
    /// What `cargo bench` adds by itself.
    #[arg(long, hide = true, global = true)]
    bench: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Runs one bot once and prints its figures as a line of JSON.
    Run(Load),
    /// A table of the medians of such lines.
    Table { file: PathBuf },
}

/// How much, and to whom.
#[derive(Args)]
pub struct Load {
    #[arg(long)]
    pub name: String,
    #[arg(long, default_value = "/webhook/telegram")]
    pub path: String,
    #[arg(long, default_value_t = 40_000)]
    pub updates: usize,
    #[arg(long, default_value_t = 8_000)]
    pub warmup: usize,
    #[arg(long, default_value_t = 40)]
    pub connections: usize,
    #[arg(long, default_value_t = 1_000)]
    pub chats: usize,
    /// Updates a second; without it, as fast as the bot answers.
    #[arg(long)]
    pub rate: Option<f64>,
    /// The bot, which must listen on 127.0.0.1:8081.
    #[arg(last = true, required = true)]
    pub command: Vec<String>,
}

fn main() {
    match Given::parse().command {
        Command::Run(load) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let figures = runtime.unwrap().block_on(run(&load));
            println!("{}", serde_json::to_string(&figures).unwrap());
            assert!(figures.is_clean(), "replies were lost, doubled or wrong: {figures:?}");
        }
        Command::Table { file } => print!("{}", figures::table(&file)),
    }
}

async fn run(load: &Load) -> Figures {
    let talks = Arc::new(Talks::new(load.chats));
    bot_api::serve(Arc::clone(&talks)).await;
    let bot = Bot::start(&load.command).await;
    let idle = bot.resident();
    let people = People::new(load, Arc::clone(&talks));
    people.talk(load.warmup, None).await;
    // What is still being written of the warm-up is not counted into what follows.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let (cpu, begun) = (bot.cpu(), talks.mistakes());
    let measured = people.talk(load.updates, load.rate).await;
    let cpu = bot.cpu() - cpu;
    // A reply too many comes late.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let mistakes = talks.mistakes();
    assert_eq!(begun.total(), 0, "the warm-up went wrong: {begun:?}");
    Figures::new(load, &measured, cpu, (idle, bot.most_resident()), mistakes)
}
