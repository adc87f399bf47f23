//! `dvcbot import`: taking in the province's lists (procedures, centres, hamlets, figures), and where they came from.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::{Stopped, figures, hamlets, print, targets};
use crate::app::catalogue::{Given, Prepared};
use crate::app::import::ImportFailed;
use crate::app::{now, offices};
use crate::catalogue::{Changes, Edition, Entry};
use crate::config::Config;
use crate::problem::Problem;
use crate::sheet;
use crate::store::Store;
use crate::when::Date;

#[derive(Subcommand)]
pub enum Command {
    /// Replace the list of procedures by that of a file, whole or not at all
    Procedures(FromFile),
    /// Replace the list of centres (address, hours, telephone) by that of a file, whole or not at all
    Places(FromFile),
    /// Take in the hamlets of communes, whole or not at all; communes that the file does not name stay as they are
    Hamlets(hamlets::FromFile),
    /// Take in figures of units, whole or not at all; a correction is a new version
    Figures(figures::Mapped),
    /// Take in targets of units, whole or not at all; a changed one is a new version
    Targets(figures::FromFile),
    /// Print where the lists of procedures, the hamlets, the figures and the targets came from, the last first
    List,
    /// Print what a file with figures brought
    Show {
        /// As `dvcbot import list` prints it
        id: String,
    },
    /// Take a file with figures or targets back: what stood before it counts again
    Revert {
        /// As `dvcbot import list` prints it
        id: String,
    },
}

/// A file, and what the operator says of it.
#[derive(Args)]
pub struct FromFile {
    /// CSV or .xlsx; README.md has the columns
    file: PathBuf,
    /// Only say what would change
    #[arg(long)]
    dry_run: bool,
    /// Where the list comes from, as people are told; the name of the file if not given
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// The day on which somebody compared it with what is so, 2026-11-25; today if not given
    #[arg(long, value_name = "DATE")]
    checked_on: Option<Date>,
}

/// What was read of the file.
struct Read {
    name: String,
    bytes: Vec<u8>,
    source: String,
    checked_on: Date,
}

impl FromFile {
    fn read(&self) -> Result<Read, Stopped> {
        let today = now().date();
        let checked_on = self.checked_on.unwrap_or(today);
        if checked_on > today {
            return Err(format!("--checked-on {checked_on} is not yet").into());
        }
        let name = self.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let source = source_of(self.source.clone(), &name)?;
        Ok(Read { bytes: bytes(&self.file)?, name, source, checked_on })
    }
}

impl Read {
    fn given(&self) -> Given<'_> {
        let (source, checked_on) = (self.source.clone(), self.checked_on);
        Given { file: &self.name, bytes: &self.bytes, source, checked_on }
    }
}

/// The longest source, in letters.
const LONGEST_SOURCE: usize = 200;
/// So many mistakes are printed, and so many procedures of each kind of change.
const MOST_PROBLEMS: usize = 200;
const MOST_CHANGES: usize = 20;

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    let done = match &command {
        Command::Procedures(from) => procedures(&store, from).await,
        Command::Places(from) => places(&store, from).await,
        Command::Hamlets(from) => hamlets::take_in(&store, from).await,
        Command::Figures(from) => figures::take_in(&store, &content.words, from).await,
        Command::Targets(from) => targets::take_in(&store, &content.words, from).await,
        Command::List => list(&store).await,
        Command::Show { id } => figures::show(&store, id).await,
        Command::Revert { id } => figures::revert(&store, id).await,
    };
    store.close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn procedures(store: &Store, from: &FromFile) -> Result<(), Stopped> {
    let read = from.read()?;
    let prepared = Prepared::of(store, read.given(), now()).await.map_err(said)?;
    print(&changes(&prepared.changes))?;
    if from.dry_run {
        return Ok(print(DRY)?);
    }
    Ok(print(&outcome(prepared.take_in(store).await?))?)
}

async fn places(store: &Store, from: &FromFile) -> Result<(), Stopped> {
    let read = from.read()?;
    let prepared = offices::Prepared::of(store, read.given(), now()).await.map_err(said)?;
    let empty = prepared.offices.iter().filter(|office| office.is_empty()).count();
    print(&format!(
        "{} centres, {empty} of them with nothing known; no longer in the list: {}",
        prepared.offices.len(),
        if prepared.gone.is_empty() { "none".to_owned() } else { prepared.gone.join(", ") }
    ))?;
    if from.dry_run {
        return Ok(print(DRY)?);
    }
    prepared.take_in(store).await?;
    Ok(print("the list counts from now on")?)
}

pub(super) const DRY: &str = "a dry run: nothing was changed";

fn outcome(number: Option<i64>) -> String {
    match number {
        Some(number) => format!("edition {number} counts from now on"),
        None => "this is the edition that counts already".to_owned(),
    }
}

/// The bytes of a file, no more than are ever read.
pub(super) fn bytes(file: &Path) -> Result<Vec<u8>, Stopped> {
    let unreadable = |error| format!("{}: {error}", file.display());
    let open = std::fs::File::open(file).map_err(unreadable)?;
    let mut bytes = Vec::new();
    let most = u64::try_from(sheet::MOST_BYTES).unwrap_or(u64::MAX) + 1;
    open.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

pub(super) fn source_of(given: Option<String>, file: &str) -> Result<String, Stopped> {
    let source = crate::fold::strip_controls(&given.unwrap_or_else(|| file.to_owned()));
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
    if source.is_empty() || source.chars().count() > LONGEST_SOURCE {
        return Err(format!("--source has 1 to {LONGEST_SOURCE} letters").into());
    }
    Ok(source)
}

pub(super) fn said(failed: ImportFailed) -> Stopped {
    match failed {
        ImportFailed::Wrong(problems) => mistakes(&problems).into(),
        ImportFailed::Store(error) => error.into(),
    }
}

fn mistakes(problems: &[Problem]) -> String {
    let mut text = format!("nothing was taken in, {} mistakes:", problems.len());
    for problem in problems.iter().take(MOST_PROBLEMS) {
        let _ = write!(text, "\n{problem}");
    }
    if let Some(more @ 1..) = problems.len().checked_sub(MOST_PROBLEMS) {
        let _ = write!(text, "\nand {more} more");
    }
    text
}

fn changes(changes: &Changes) -> String {
    let named = |entry: &Entry| format!("{}  {}", entry.code, entry.name);
    let all = |entries: &[Entry]| entries.iter().map(named).collect::<Vec<_>>();
    let renamed = changes
        .renamed
        .iter()
        .map(|(before, after)| format!("{}  {} -> {}", after.code, before.name, after.name))
        .collect();
    let groups = [
        ("new", all(&changes.new)),
        ("gone", all(&changes.gone)),
        ("renamed", renamed),
        ("otherwise changed", all(&changes.changed)),
    ];
    let mut text = String::new();
    for (title, lines) in groups {
        let _ = writeln!(text, "{title}: {}", lines.len());
        for line in lines.iter().take(MOST_CHANGES) {
            let _ = writeln!(text, "  {line}");
        }
        if lines.len() > MOST_CHANGES {
            let _ = writeln!(text, "  …");
        }
    }
    let _ = write!(text, "unchanged: {}", changes.unchanged);
    text
}

async fn list(store: &Store) -> Result<(), Stopped> {
    let editions = store.catalogue_editions().await?;
    if editions.is_empty() {
        print("no list of procedures was taken in yet: dvcbot import procedures FILE")?;
    }
    editions.iter().try_for_each(|edition| print(&line(edition)))?;
    hamlets::list(store).await?;
    figures::list(store).await
}

fn line(edition: &Edition) -> String {
    let Edition { number, file, sha256, actor, at, source, checked_on, rows } = edition;
    let date = at.date();
    format!(
        "edition {number}: {rows} procedures, {source}, checked on {checked_on}; taken in on {date} by {actor} from {file} ({sha256})"
    )
}
