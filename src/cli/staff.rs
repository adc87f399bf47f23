//! `dvcbot staff`: inviting civil servants by one-time code, and who holds which post.

use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::Stopped;
use crate::app::now;
use crate::config::Config;
use crate::hamlets::{Hamlets, MOST_OF_A_HELPER};
use crate::store::{Code, Invite, PostRow, Store, Within};
use crate::talk::{Role, last_day};
use crate::units::{Unit, Units};
use crate::when::{Date, Moment};

#[derive(Subcommand)]
pub enum Command {
    /// Print a one-time code; the person sends it to the assistant as /nhanvien CODE
    Invite(Invitation),
    /// Print who holds a post now: id, role, unit, since, until, when they wrote last, hamlets
    List,
    /// End a post at once
    Revoke {
        /// The post's id or how it begins, as `dvcbot staff list` prints it
        id: String,
    },
    /// Let a post hold until the end of a day, or without end
    Extend {
        /// The post's id or how it begins
        id: String,
        /// The last day, as 2027-02-28; none for no end
        #[arg(long, value_name = "DATE")]
        until: Option<Date>,
    },
}

#[derive(Args)]
pub struct Invitation {
    /// The unit's id, as `dvcbot units` prints it
    #[arg(long)]
    unit: String,
    /// helper (hamlets of a commune, no figures), staff (own unit), lead (and what is below), office (all, imports), admin (people)
    #[arg(long, value_parser = role)]
    role: Role,
    /// A hamlet that a helper looks after, as `dvcbot import hamlets` took it in; once for each
    #[arg(long = "hamlet", value_name = "NAME")]
    hamlets: Vec<String>,
    /// The code is worth nothing after so many days
    #[arg(long, value_name = "N", default_value_t = 7, value_parser = clap::value_parser!(i64).range(1..=90))]
    valid_days: i64,
    /// The last day on which the post holds
    #[arg(long, value_name = "DATE")]
    post_until: Option<Date>,
}

const OPERATOR: &str = "operator";
/// A page of the list.
const PAGE: i64 = 500;

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    let units = store.units().await?;
    match command {
        Command::Invite(invitation) => invite(&store, &units, invitation).await?,
        Command::List => list(&store, &units).await?,
        Command::Revoke { id } => {
            let post = found(&store, &id).await?;
            store.revoke_post(&post.id, now().0, OPERATOR).await?;
            eprintln!("revoked: {} {}", post.role, post.unit);
        }
        Command::Extend { id, until } => {
            let post = found(&store, &id).await?;
            let end = until.map(|day| day.end().0);
            store.extend_post(&post.id, end, now().0, OPERATOR).await?;
            eprintln!("{} {}: until {}", post.role, post.unit, day(end));
        }
    }
    store.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn invite(store: &Store, units: &Units, invitation: Invitation) -> Result<(), Stopped> {
    let Invitation { unit, role, hamlets, valid_days, post_until } = invitation;
    let Some(found) = units.get(&unit) else {
        return Err(format!("--unit {unit}: no such unit; `dvcbot units` prints them all").into());
    };
    let hamlets = chosen(&store.hamlets().await?, found, role, &hamlets)?;
    let (code, created) = (Code::new(), now());
    let expires = created.plus_hours(valid_days * 24);
    let invite = Invite {
        code_hash: store.keys.pseudonym(&["invite", code.bare()]),
        role: role.name().to_owned(),
        unit,
        hamlets,
        created: created.0,
        expires: expires.0,
        post_expires: post_until.map(|day| day.end().0),
    };
    if invite.post_expires.is_some_and(|end| end <= created.0) {
        return Err("--post-until: that day is over".into());
    }
    store.invite(&invite, OPERATOR).await?;
    super::print(&format!("/nhanvien {code}"))?;
    eprintln!("{} as {}, once, until {}", found.official, invite.role, expires.date());
    Ok(())
}

/// The ids of the hamlets that are named; a helper has some, nobody else has.
fn chosen(
    known: &Hamlets,
    unit: &Unit,
    role: Role,
    names: &[String],
) -> Result<Vec<String>, Stopped> {
    if role != Role::Helper {
        return match names.is_empty() {
            true => Ok(Vec::new()),
            false => Err("--hamlet goes with --role helper only".into()),
        };
    }
    let own = known.of(&unit.id);
    if own.is_empty() {
        let why = format!("{} has no hamlets: dvcbot import hamlets FILE", unit.official);
        return Err(why.into());
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let found = known.all_named(&unit.id, &names).map_err(|name| {
        let all: Vec<&str> = own.iter().map(|one| one.name.as_str()).collect();
        format!("--hamlet {name:?}: {} has {}", unit.official, all.join(", "))
    })?;
    match found.len() {
        0 => Err("a helper looks after one --hamlet at least".into()),
        1..=MOST_OF_A_HELPER => Ok(found.iter().map(|one| one.id.clone()).collect()),
        _ => Err(format!("a helper looks after {MOST_OF_A_HELPER} hamlets at most").into()),
    }
}

async fn list(store: &Store, units: &Units) -> Result<(), Stopped> {
    let (at, mut after) = (now().0, String::new());
    loop {
        let page = store.posts(&Within::everything(), at, &after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after.clone_from(&last.id);
        for post in &page {
            super::print(&line(post, units))?;
        }
    }
}

fn line(post: &PostRow, units: &Units) -> String {
    let PostRow { id, role, unit, granted, expires, seen, hamlets, .. } = post;
    let name = units.get(unit).map_or("", |unit| unit.official.as_str());
    let seen = seen.map_or_else(|| "-".to_owned(), |at| Moment(at).date().to_string());
    let (since, until) = (Moment(*granted).date(), day(*expires));
    let hamlets = if hamlets.is_empty() { "-".to_owned() } else { hamlets.join(",") };
    format!("{id}\t{role}\t{unit}\t{name}\t{since}\t{until}\t{seen}\t{hamlets}")
}

/// The last day before a moment.
fn day(end: Option<i64>) -> String {
    end.map_or_else(|| "-".to_owned(), |end| last_day(Moment(end)).to_string())
}

async fn found(store: &Store, id: &str) -> Result<PostRow, Stopped> {
    let found = store.post_like(&Within::everything(), now().0, id).await?;
    let why = format!("{id}: not one post that holds now; `dvcbot staff list` prints them");
    found.filter(|_| !id.is_empty()).ok_or_else(|| why.into())
}

fn role(text: &str) -> Result<Role, String> {
    Role::from_name(text).ok_or_else(|| "one of helper, staff, lead, office, admin".to_owned())
}
