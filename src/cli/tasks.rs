//! `dvcbot tasks`: the tasks of the plan and what those who lead them reported.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;

use super::{Stopped, print};
use crate::app::now;
use crate::config::Config;
use crate::content::Content;
use crate::store::Store;
use crate::tasks::answer::Known;
use crate::tasks::{Due, Party, Task};
use crate::words::{Lang, Words};

#[derive(Subcommand)]
pub enum Command {
    /// Print how many of those who lead each task are done, under way, blocked, silent or overdue
    List,
    /// Write every task of everybody who leads it, with its state and note, as CSV
    Export {
        /// The file; it must not be there yet
        file: PathBuf,
    },
}

const HEADER: [&str; 9] = [
    "muc",
    "nhiem_vu",
    "ma_don_vi",
    "ten_don_vi",
    "ky",
    "han",
    "trang_thai",
    "ghi_chu",
    "ngay_bao",
];

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    let done = match command {
        Command::List => list(&store, &content).await,
        Command::Export { file } => export(&store, &content, &file).await,
    };
    store.close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn list(store: &Store, content: &Content) -> Result<(), Stopped> {
    let (units, reports) = (store.units().await?, store.task_reports().await?);
    let (tasks, today) = (&content.tasks, now().date());
    let known = Known { tasks, units: &units, reports: &reports, today };
    print("section\ttask\tlead\tdone\tunder way\tblocked\tnot begun\tsilent\toverdue")?;
    for task in tasks.all() {
        let tally = known.tally(task);
        let counts = [
            tally.all,
            tally.done,
            tally.under_way,
            tally.blocked,
            tally.open,
            tally.silent,
            tally.overdue,
        ];
        let counts: Vec<String> = counts.iter().map(ToString::to_string).collect();
        let title = content.words.plain(Lang::Vi, &task.key());
        print(&format!("{}\t{title}\t{}", task.section, counts.join("\t")))?;
    }
    Ok(())
}

async fn export(store: &Store, content: &Content, file: &PathBuf) -> Result<(), Stopped> {
    let (units, reports) = (store.units().await?, store.task_reports().await?);
    let (tasks, today) = (&content.tasks, now().date());
    let known = Known { tasks, units: &units, reports: &reports, today };
    let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let made = std::fs::File::create_new(file).map_err(|error| wrong(&error))?;
    let mut rows = csv::Writer::from_writer(made);
    rows.write_record(HEADER).map_err(|error| wrong(&error))?;
    for task in tasks.all() {
        for party in task.leads(&units) {
            let row = row(&known, task, &party, &content.words);
            rows.write_record(row).map_err(|error| wrong(&error))?;
        }
    }
    rows.flush().map_err(|error| wrong(&error))?;
    Ok(())
}

fn row(known: &Known<'_>, task: &Task, party: &Party, words: &Words) -> [String; 9] {
    let id = party.id();
    let (state, due) = known.stands(task, &id);
    let report = known.report(task, &id);
    let until = match due {
        Due::Overdue(day) | Due::By(day) => day.to_string(),
        Due::Regular | Due::Unstated => String::new(),
    };
    [
        task.section.clone(),
        words.plain(Lang::Vi, &task.key()),
        id,
        words.render(Lang::Vi, &party.name(known.units)),
        task.period_at(known.today).map(|period| period.to_string()).unwrap_or_default(),
        until,
        state.map(|state| state.as_str().to_owned()).unwrap_or_default(),
        report.map(|report| no_formula(&report.note)).unwrap_or_default(),
        report.map(|report| report.at.date().to_string()).unwrap_or_default(),
    ]
}

/// A note that a spreadsheet would take for a formula stays a text.
fn no_formula(note: &str) -> String {
    let is_formula = note.starts_with(['=', '+', '-', '@', '\t']);
    format!("{}{note}", if is_formula { "'" } else { "" })
}
