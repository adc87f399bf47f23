//! The command line: what each command is for, and how it runs.

mod audit;
mod chat;
mod check;
mod doctor;
mod figures;
mod flows;
mod hamlets;
mod import;
mod notice;
mod outbox;
mod push;
mod reload;
mod serve;
mod staff;
mod targets;
mod tasks;
mod understand;
mod units;
mod zalo;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};

use crate::app::App;
use crate::channel::telegram::Telegram;
use crate::config::{Config, Given, LogFormat, SETTINGS, TelegramSettings};
use crate::content::Content;
use crate::store::Store;

/// Assistant for citizens' online public services, on the web and in the terminal.
#[derive(Parser)]
#[command(name = "dvcbot", version, after_help = settings_help())]
struct Cli {
    /// The data folder (DVCBOT_DATA)
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A folder whose content takes the place of that inside the program (DVCBOT_CONTENT)
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the web chat, Telegram and Zalo (what `dvcbot` alone does)
    Serve,
    /// Talk in the terminal
    Chat {
        /// One JSON object a line in, one a line out when its turn is committed
        #[arg(long)]
        json: bool,
        /// Where files that are sent are written to
        #[arg(long, value_name = "DIR")]
        files: Option<PathBuf>,
    },
    /// Check all content against all locales and print every problem at once
    Check,
    /// Look at settings, database, content, disk, clock, Telegram and Zalo, and say what to do
    Doctor,
    /// Print what waits to be sent, what failed, what may have arrived twice
    Outbox,
    /// Announce that VNeID, the portal or payment is down, and that it is back
    #[command(subcommand)]
    Notice(notice::Command),
    /// Print the plan's 121 units as tab-separated values
    Units,
    /// Say what each line of standard input means, as tab-separated values
    Understand {
        /// Show the words that decided
        #[arg(long)]
        explain: bool,
    },
    /// The guidance flows, listed and drawn for review
    #[command(subcommand)]
    Flows(flows::Command),
    /// Who did what: one chain of rows
    #[command(subcommand)]
    Audit(audit::Command),
    /// Civil servants
    #[command(subcommand)]
    Staff(staff::Command),
    /// Targets of units
    #[command(subcommand)]
    Target(targets::Command),
    /// Tasks of the plan, and how they stand
    #[command(subcommand)]
    Tasks(tasks::Command),
    /// What people who follow units are told
    #[command(subcommand)]
    Push(push::Command),
    /// The Zalo Official Account
    #[command(subcommand)]
    Zalo(zalo::Command),
    /// Lists that the province keeps
    #[command(subcommand)]
    Import(import::Command),
}

/// Reads the command line and runs it.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let given = Given { data: cli.data, content: cli.content };
    let done = run(cli.command.unwrap_or(Command::Serve), &given);
    match done {
        Ok(code) => code,
        // `dvcbot units | head -1`: nobody reads any more, so nobody needs an explanation.
        Err(why) if nobody_reads(&*why) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("dvcbot: {why}");
            ExitCode::FAILURE
        }
    }
}

fn nobody_reads(why: &(dyn std::error::Error + 'static)) -> bool {
    let why = why.downcast_ref::<io::Error>();
    why.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// A line to standard output; unlike `println!` it does not panic when that is closed.
fn print(text: &str) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{text}")
}

/// What stops a command, said for an operator.
type Stopped = Box<dyn std::error::Error + Send + Sync>;

/// One core does more turns than a province writes; threads beyond the cores only take turns.
const MOST_WORKERS: usize = 4;

fn run(command: Command, given: &Given) -> Result<ExitCode, Stopped> {
    let config = match Config::read(given) {
        Ok(config) => config,
        Err(why) if matches!(command, Command::Doctor) => return doctor::no_settings(why),
        Err(why) => return Err(why.into()),
    };
    log_to_stderr(&config);
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_WORKERS);
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(workers).enable_all().build()?;
    runtime.block_on(async {
        outlive_a_full_quota()?;
        match command {
            Command::Serve => serve::run(&config).await,
            Command::Chat { json, files } => chat::run(&config, json, files).await,
            Command::Check => check::run(&config),
            Command::Doctor => doctor::run(&config).await,
            Command::Outbox => outbox::run(&config).await,
            Command::Notice(command) => notice::run(&config, command).await,
            Command::Units => units::run(&config).await,
            Command::Understand { explain: true } => {
                understand::run(&config, understand::Style::Explained).await
            }
            Command::Understand { explain: false } => {
                understand::run(&config, understand::Style::Line).await
            }
            Command::Flows(command) => flows::run(&config, command),
            Command::Audit(command) => audit::run(&config, command).await,
            Command::Staff(command) => staff::run(&config, command).await,
            Command::Target(command) => targets::run(&config, command).await,
            Command::Tasks(command) => tasks::run(&config, command).await,
            Command::Push(command) => push::run(&config, command).await,
            Command::Zalo(command) => zalo::run(&config, command).await,
            Command::Import(command) => import::run(&config, command).await,
        }
    })
}

/// A write beyond the limit of file sizes shall fail like any other, not end the process: a handler
/// stands in for the signal that would.
fn outlive_a_full_quota() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    signal(SignalKind::from_raw(libc::SIGXFSZ)).map(drop)
}

fn log_to_stderr(config: &Config) {
    use tracing_subscriber::filter::LevelFilter;
    let logs = tracing_subscriber::fmt()
        .with_writer(io::stderr)
        // To say on a closed stderr that stderr is closed would panic in the middle of a turn.
        .log_internal_errors(false)
        .with_target(false)
        .with_max_level(LevelFilter::from_level(config.log));
    match config.log_json {
        LogFormat::Pretty => logs.with_ansi(false).init(),
        LogFormat::Json => logs.json().init(),
    }
}

/// The content, or every problem of it.
fn content(config: &Config) -> Result<Arc<Content>, Stopped> {
    content_of(config.content.as_deref())
}

fn content_of(folder: Option<&Path>) -> Result<Arc<Content>, Stopped> {
    let content = Content::load(folder);
    content.map(Arc::new).map_err(|problems| {
        let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("the content has {} problems:\n{}", listed.len(), listed.join("\n")).into()
    })
}

fn data_folder(config: &Config) -> Result<(), Stopped> {
    let made = std::fs::create_dir_all(&config.data);
    made.map_err(|error| {
        format!("the data folder {} (DVCBOT_DATA): {error}", config.data.display()).into()
    })
}

/// The database with the plan's units and figures in it.
async fn store(config: &Config, content: &Content) -> Result<Store, Stopped> {
    data_folder(config)?;
    let store = Store::open(&config.database_url, &config.data, config.key.as_deref()).await?;
    crate::app::import::plans(&store, content, crate::app::now()).await?;
    Ok(store)
}

fn telegram(settings: &TelegramSettings) -> Result<Telegram, Stopped> {
    let telegram = Telegram::new(&settings.token.0, &settings.api);
    telegram.map_err(|why| format!("TELEGRAM_API_URL: {why}").into())
}

async fn app(config: &Config) -> Result<Arc<App>, Stopped> {
    let content = content(config)?;
    let store = store(config, &content).await?;
    let (public, hours) = (config.kpi_public.clone(), config.push_hours);
    Ok(App::start(store, content, public, hours, Arc::new(crate::app::now)).await?)
}

fn settings_help() -> String {
    let mut text = String::from("Settings (environment, or dvcbot.toml in the working folder):\n");
    for setting in SETTINGS {
        let default = if setting.default.is_empty() { "none" } else { setting.default };
        text.push_str(&format!(
            "  {:<22} {} (dvcbot.toml: {}; default: {default})\n",
            setting.variable, setting.about, setting.key
        ));
    }
    text
}
