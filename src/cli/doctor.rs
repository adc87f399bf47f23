//! `dvcbot doctor`: one line for each thing that must be right, and what to do where it is not.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use super::{Stopped, print};
use crate::app;
use crate::channel::telegram::{Telegram, Webhook};
use crate::config::{Config, TelegramSettings, WrongSetting};
use crate::content::Content;
use crate::delivery::SendError;
use crate::store::{Look, lock, look};
use crate::validity::Validity;
use crate::when::Moment;

/// What was found of one thing.
struct Finding {
    what: &'static str,
    state: State,
    said: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Good,
    /// It works, but somebody should look at it.
    Doubtful,
    Wrong,
}

const MIB: u64 = 1024 * 1024;
/// Less free disk than this is soon none, and none at all.
const LITTLE: u64 = 2_048 * MIB;
const NONE: u64 = 100 * MIB;
/// Clocks further apart than this (milliseconds) put figures and reminders into wrong days or hours.
const APART: i64 = 60_000;
const PATIENCE: Duration = Duration::from_secs(10);
/// So many updates that Telegram could not deliver are more than a moment's.
const MANY_WAITING: i64 = 100;

pub async fn run(config: &Config) -> Result<ExitCode, Stopped> {
    told(&findings(config).await)
}

/// Without settings nothing else can be looked at.
pub fn no_settings(why: WrongSetting) -> Result<ExitCode, Stopped> {
    told(&[wrong("settings", why.0)])
}

fn told(findings: &[Finding]) -> Result<ExitCode, Stopped> {
    for Finding { what, state, said } in findings {
        print(&format!("{:<6} {what:<15} {said}", state.word()))?;
    }
    let is_wrong = findings.iter().any(|finding| finding.state == State::Wrong);
    Ok(if is_wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

async fn findings(config: &Config) -> Vec<Finding> {
    let mut findings = vec![
        settings(config),
        folder(&config.data),
        disk(&config.data),
        content(config.content.as_deref()),
        database(&config.database_url).await,
    ];
    findings.push(public_address(config).await);
    match &config.telegram {
        Some(settings) => findings.extend(telegram(config, settings).await),
        None => findings.push(good("Telegram", "off: TELEGRAM_BOT_TOKEN is not set")),
    }
    findings.push(zalo_oa(config));
    findings
}

fn settings(config: &Config) -> Finding {
    if config.key.is_none() && !config.database_url.starts_with("sqlite:") {
        let said = "DVCBOT_KEY is not set: replicas on one PostgreSQL need the same key; copy the \
                    one in the data folder's file `key` to all of them";
        return doubtful("settings", said);
    }
    let unbound = config.telegram.as_ref().is_some_and(|settings| settings.pace.overall == 0);
    if unbound {
        let said = "TELEGRAM_RATE is 0: Telegram will refuse more than 30 messages a second";
        return doubtful("settings", said);
    }
    good("settings", "each can be used; dvcbot --help lists them")
}

/// Something can be written in the folder.
fn folder(data: &Path) -> Finding {
    let file = data.join(format!("doctor-{}", std::process::id()));
    let tried = std::fs::create_dir_all(data)
        .and_then(|()| std::fs::write(&file, "x"))
        .and_then(|()| std::fs::remove_file(&file));
    match tried {
        Ok(()) => good("data folder", format!("{} can be written", data.display())),
        Err(error) => wrong(
            "data folder",
            format!(
                "{} cannot be written ({error}): give it to the user that runs dvcbot, or set \
                 DVCBOT_DATA to a folder of theirs",
                data.display()
            ),
        ),
    }
}

fn disk(data: &Path) -> Finding {
    let free = match rustix::fs::statvfs(data) {
        Ok(disk) => disk.f_bavail.saturating_mul(disk.f_frsize),
        Err(error) => return wrong("disk", format!("{}: {error}", data.display())),
    };
    let said = format!("{} MiB are free", free / MIB);
    match free {
        _ if free < NONE => {
            wrong("disk", format!("{said}: make room now, messages will be refused"))
        }
        _ if free < LITTLE => {
            doubtful("disk", format!("{said}: make room, or give it a larger disk"))
        }
        _ => good("disk", said),
    }
}

fn content(folder: Option<&Path>) -> Finding {
    match Content::load(folder) {
        Ok(content) => {
            let flows = content.flows.all().count();
            let (dated, now) = (content.dated(), app::now());
            let to_check = dated.iter().filter(|one| one.validity(now) != Validity::Good).count();
            match to_check {
                0 => good("content", format!("{flows} flows, no problems")),
                count => doubtful(
                    "content",
                    format!(
                        "{count} of {} facts are old or have expired and are not told as facts: \
                         dvcbot check lists them",
                        dated.len()
                    ),
                ),
            }
        }
        Err(problems) => wrong(
            "content",
            format!("{} problems: dvcbot check lists them with file and line", problems.len()),
        ),
    }
}

async fn database(url: &str) -> Finding {
    let what = "database";
    let kind = if url.starts_with("sqlite:") { "SQLite" } else { "PostgreSQL" };
    let is_served = url.starts_with("sqlite:")
        && Path::new(url.trim_start_matches("sqlite:")).exists()
        && lock(url).is_err();
    let served = if is_served { ", served by a dvcbot now" } else { "" };
    match look(url).await {
        Ok(Look::Absent) => {
            good(what, format!("{kind}: nothing there yet, the first start makes it"))
        }
        Ok(Look::Older { changes }) => {
            good(what, format!("{kind}{served}: the next start makes {changes} changes of tables"))
        }
        Ok(Look::Current { last }) => match last.filter(|last| *last > app::now().0 + APART) {
            Some(_) => {
                wrong(what, "it knows talks of later than now: set this machine's clock (NTP)")
            }
            None => good(what, format!("{kind}{served}: up to date")),
        },
        Ok(Look::Newer) => wrong(
            what,
            format!("{kind}: a newer dvcbot has changed its tables; run that version, or a backup"),
        ),
        Err(why) => wrong(
            what,
            format!("{kind} cannot be used ({why}): see DVCBOT_DATABASE_URL, and that it runs"),
        ),
    }
}

/// The outside reaches this assistant, or another dvcbot in its place.
async fn public_address(config: &Config) -> Finding {
    let what = "public address";
    let Some(url) = &config.public_url else {
        return good(what, "none: DVCBOT_PUBLIC_URL is not set");
    };
    let answer = match client() {
        Ok(client) => client.get(format!("{url}/healthz")).send().await,
        Err(error) => Err(error),
    };
    match answer {
        Ok(answer) if answer.status().is_success() => good(what, format!("{url} answers")),
        Ok(answer) => doubtful(
            what,
            format!("{url}/healthz answers {}: does the proxy lead here?", answer.status()),
        ),
        Err(_) => doubtful(
            what,
            format!("{url} does not answer from here: is dvcbot serving, and the name public?"),
        ),
    }
}

/// The token, the clock beside Telegram's, the way updates come.
async fn telegram(config: &Config, settings: &TelegramSettings) -> Vec<Finding> {
    let telegram = match super::telegram(settings) {
        Ok(telegram) => telegram,
        Err(why) => return vec![wrong("Telegram", why.to_string())],
    };
    let token = match telegram.me().await {
        Ok(name) => good("Telegram", format!("the token is that of @{name}")),
        Err(error) => return vec![wrong("Telegram", unusable(&error, settings))],
    };
    let webhook = match telegram.webhook().await {
        Ok(webhook) => updates(config, &webhook),
        Err(error) => wrong("updates", unusable(&error, settings)),
    };
    vec![token, clock(&telegram).await, webhook]
}

fn unusable(error: &SendError, settings: &TelegramSettings) -> String {
    match error {
        SendError::Misconfigured(why) => format!(
            "{why}: is TELEGRAM_BOT_TOKEN the one that @BotFather shows, and TELEGRAM_API_URL right?"
        ),
        SendError::Unreachable | SendError::Ambiguous => format!(
            "{} does not answer: does this machine reach it (firewall, proxy, DNS)?",
            settings.api
        ),
        other => other.to_string(),
    }
}

async fn clock(telegram: &Telegram) -> Finding {
    let before = app::now();
    match telegram.date().await {
        Some(date) => compared(date, before),
        None => doubtful("clock", "Telegram's server does not tell its time"),
    }
}

fn compared(theirs: Moment, ours: Moment) -> Finding {
    let apart = theirs.0 - ours.0;
    match apart.abs() {
        ..=APART => good("clock", "as Telegram's"),
        _ => wrong(
            "clock",
            format!("{} s from Telegram's: set this machine's clock (NTP)", apart / 1_000),
        ),
    }
}

fn updates(config: &Config, webhook: &Webhook) -> Finding {
    let what = "updates";
    let public = config.public_url.as_ref().filter(|url| url.starts_with("https://"));
    let Some(public) = public else {
        return match webhook.url.is_empty() {
            true => good(what, "are fetched; an https DVCBOT_PUBLIC_URL would have them posted"),
            false => doubtful(
                what,
                "are posted elsewhere: dvcbot serve will stop that and fetch them; is another bot \
                 running with this token?",
            ),
        };
    };
    let ours = format!("{public}{}", app::telegram::PATH);
    let waiting = webhook.pending_update_count;
    match &webhook.last_error_message {
        _ if webhook.url != ours => {
            doubtful(what, "will be posted here once dvcbot serve has set the webhook")
        }
        Some(why) if waiting > 0 => wrong(
            what,
            format!(
                "{waiting} wait, Telegram cannot post them: {why}; is {ours} open to the outside?"
            ),
        ),
        _ if waiting > MANY_WAITING => {
            doubtful(what, format!("{waiting} wait at Telegram: is dvcbot serving?"))
        }
        _ => good(what, format!("are posted to {ours}, {waiting} wait")),
    }
}

/// What can be told without its tokens.
fn zalo_oa(config: &Config) -> Finding {
    let what = "Zalo OA";
    let Some(settings) = &config.zalo_oa else {
        return good(what, "off: ZALO_OA_APP_ID is not set");
    };
    let public = config.public_url.as_ref().filter(|url| url.starts_with("https://"));
    match (&settings.secret_key, public) {
        (None, _) => doubtful(what, "what Zalo posts is dropped: set ZALO_OA_SECRET_KEY"),
        (Some(_), None) => doubtful(what, "Zalo posts to https only: set DVCBOT_PUBLIC_URL"),
        (Some(_), Some(url)) => good(
            what,
            format!("posts to {url}{}; dvcbot zalo status tells of tokens", app::zalo_oa::PATH),
        ),
    }
}

fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().timeout(PATIENCE).build()
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Good => "ok",
            Self::Doubtful => "look",
            Self::Wrong => "wrong",
        }
    }
}

fn good(what: &'static str, said: impl Into<String>) -> Finding {
    Finding { what, state: State::Good, said: said.into() }
}

fn doubtful(what: &'static str, said: impl Into<String>) -> Finding {
    Finding { what, state: State::Doubtful, said: said.into() }
}

fn wrong(what: &'static str, said: impl Into<String>) -> Finding {
    Finding { what, state: State::Wrong, said: said.into() }
}
