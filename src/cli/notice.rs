//! `dvcbot notice`: announcing that a system is down, and that it is back.

use std::process::ExitCode;

use clap::Subcommand;

use super::Stopped;
use crate::app::now;
use crate::config::Config;
use crate::outage::{Outage, System};
use crate::store::{Store, new_outage_id};
use crate::when::{Date, Moment};

#[derive(Subcommand)]
pub enum Command {
    /// Say it before every guide that needs the system, until then
    Set {
        /// vneid, portal or payment
        #[arg(value_parser = system)]
        system: System,
        /// What people read, in Vietnamese, at most 300 letters
        #[arg(value_parser = text)]
        text: String,
        /// A day, 2026-11-26 (to its end), or a moment of Việt Nam time, 2026-11-26T08:00
        #[arg(long, value_parser = until)]
        until: Moment,
        /// The same in English
        #[arg(long, value_parser = text)]
        english: Option<String>,
    },
    /// It works again: no longer said, and those who asked for it are told
    End {
        #[arg(value_parser = system)]
        system: System,
    },
    /// What is said now
    List,
}

const LONGEST: usize = 300;

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    let done = apply(&store, command).await;
    store.close().await;
    done
}

async fn apply(store: &Store, command: Command) -> Result<ExitCode, Stopped> {
    let at = now();
    match command {
        Command::Set { until, .. } if until <= at => {
            return Err("--until lies in the past: nothing would be said".into());
        }
        Command::Set { system, text, until, english } => {
            let outage = Outage { id: new_outage_id(), system, text, english, until };
            store.announce(&outage, "operator", at.0).await?;
            super::print(&line(&outage))?;
        }
        Command::End { system } => {
            if !store.end_outage(system, "operator", at.0).await? {
                return Err(format!("nothing was announced for {}", system.name()).into());
            }
        }
        Command::List => {
            let lasting = store.outages().await?;
            for outage in lasting.iter().filter(|outage| at < outage.until) {
                super::print(&line(outage))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn line(outage: &Outage) -> String {
    let (day, time) = (outage.until.date(), outage.until.clock());
    format!("{}\tuntil {day}T{time}\t{}", outage.system.name(), outage.text)
}

fn system(name: &str) -> Result<System, String> {
    System::from_name(name).ok_or_else(|| "one of vneid, portal, payment".to_owned())
}

fn text(text: &str) -> Result<String, String> {
    let text = text.trim();
    match text.chars().count() {
        1..=LONGEST => Ok(text.to_owned()),
        count => Err(format!("1 to {LONGEST} letters, not {count}")),
    }
}

fn until(text: &str) -> Result<Moment, String> {
    let wrong = || format!("{text:?} is neither 2026-11-26 nor 2026-11-26T08:00");
    let Some((day, clock)) = text.split_once(['T', ' ']) else {
        return text.parse::<Date>().map(Date::end).map_err(|_| wrong());
    };
    let day = day.parse::<Date>().map_err(|_| wrong())?;
    let (hour, minute) = clock.split_once(':').ok_or_else(wrong)?;
    let number = |digits: &str, below: i64| {
        let number = digits.parse::<i64>().ok().filter(|number| (0..below).contains(number));
        number.filter(|_| digits.len() == 2).ok_or_else(wrong)
    };
    Ok(Moment(day.start().plus_hours(number(hour, 24)?).0 + number(minute, 60)? * 60_000))
}
