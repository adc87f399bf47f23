//! `dvcbot audit`: is the chain of who did what whole, and what stands in it.

use std::process::ExitCode;

use clap::Subcommand;

use super::Stopped;
use crate::config::Config;
use crate::store::{AuditFilter, AuditRow, Head};
use crate::when::{Date, Moment};

#[derive(Subcommand)]
pub enum Command {
    /// Walk the whole chain; print its head, to be noted elsewhere, or the first broken place
    Verify {
        /// A head that was noted earlier and must still be part of the chain
        #[arg(long, value_name = "NUMBER:HASH")]
        expect: Option<Head>,
    },
    /// Print the rows: number, time in Việt Nam, actor, action, detail
    List {
        /// From this day on, as 2026-10-31
        #[arg(long, value_name = "DATE")]
        since: Option<Date>,
        /// Only what this account, person or `operator` did
        #[arg(long, default_value = "")]
        actor: String,
        /// Only this action, as staff.invite
        #[arg(long, default_value = "")]
        action: String,
    },
}

const PAGE: i64 = 500;

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    let code = match command {
        Command::Verify { expect } => match store.verify_audit(expect.as_ref()).await? {
            Ok(head) => {
                super::print(&head.to_string())?;
                eprintln!("the audit is whole: {} rows; note this head elsewhere", head.number);
                ExitCode::SUCCESS
            }
            Err(broken) => {
                eprintln!("dvcbot: the audit is broken: {broken}");
                ExitCode::FAILURE
            }
        },
        Command::List { since, actor, action } => {
            let since = since.map_or(i64::MIN, |day| day.start().0);
            list(&store, &AuditFilter { since, actor, action }).await?;
            ExitCode::SUCCESS
        }
    };
    store.close().await;
    Ok(code)
}

async fn list(store: &crate::store::Store, filter: &AuditFilter) -> Result<(), Stopped> {
    let mut after = 0;
    loop {
        let rows = store.audit_rows(after, filter, PAGE).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.number;
        for row in &rows {
            super::print(&line(row))?;
        }
    }
}

fn line(row: &AuditRow) -> String {
    let at = Moment(row.at);
    let cell = |text: &str| text.replace(char::is_control, " ");
    let (actor, action, detail) = (cell(&row.actor), cell(&row.action), cell(&row.detail));
    format!("{}\t{} {}\t{actor}\t{action}\t{detail}", row.number, at.date(), at.clock())
}
