//! `dvcbot staff`: inviting civil servants by one-time code.

use std::process::ExitCode;

use clap::Subcommand;
use data_encoding::BASE32_NOPAD;

use super::Stopped;
use crate::app::now;
use crate::config::Config;
use crate::store::{Invite, random_bytes};
use crate::talk::Role;

#[derive(Subcommand)]
pub enum Command {
    /// Print a one-time code; the person sends it to the assistant as /nhanvien CODE
    Invite {
        /// The unit's id, as `dvcbot units` prints it
        #[arg(long)]
        unit: String,
        /// staff (own unit), lead (and what is below), office (all, imports), admin (people)
        #[arg(long, value_parser = role)]
        role: Role,
    },
}

/// A code that nobody used by then is worth nothing.
const VALID_HOURS: i64 = 7 * 24;

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let Command::Invite { unit, role } = command;
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    let units = store.units().await?;
    let Some(found) = units.get(&unit) else {
        return Err(format!("--unit {unit}: no such unit; `dvcbot units` prints them all").into());
    };
    let code = BASE32_NOPAD.encode(&random_bytes::<10>());
    let created = now();
    let expires = created.plus_hours(VALID_HOURS);
    let code_hash = store.keys.pseudonym(&["invite", &code]);
    let role = role.name().to_owned();
    let (created, expires_at) = (created.0, expires.0);
    let invite = Invite { code_hash, role, unit, created, expires: expires_at };
    store.invite(&invite, "operator").await?;
    let (first, rest) = code.split_at(4);
    let (second, rest) = rest.split_at(4);
    let (third, fourth) = rest.split_at(4);
    super::print(&format!("/nhanvien {first}-{second}-{third}-{fourth}"))?;
    eprintln!("{} as {}, once, until {}", found.official, invite.role, expires.date());
    store.close().await;
    Ok(ExitCode::SUCCESS)
}

fn role(text: &str) -> Result<Role, String> {
    Role::from_name(text).ok_or_else(|| "one of staff, lead, office, admin".to_owned())
}
