//! `dvcbot import hamlets`: what a file with hamlets would change, and which files there were.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::import::{DRY, bytes, said};
use super::{Stopped, print};
use crate::app::hamlets::Prepared;
use crate::app::now;
use crate::hamlets::{Changes, Hamlet};
use crate::store::{HamletFile, Store};
use crate::units::Units;
use crate::when::Moment;

/// A file with the hamlets of communes.
#[derive(Args)]
pub struct FromFile {
    /// CSV or .xlsx; README.md has the columns
    file: PathBuf,
    /// Only say what would change
    #[arg(long)]
    dry_run: bool,
}

/// So many hamlets of each kind of change are printed.
const MOST_LISTED: usize = 20;

pub async fn take_in(store: &Store, from: &FromFile) -> Result<(), Stopped> {
    let name = from.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let prepared = Prepared::of(store, &name, &bytes(&from.file)?, now()).await.map_err(said)?;
    print(preview(&prepared, &store.units().await?).trim_end())?;
    if from.dry_run {
        return Ok(print(DRY)?);
    }
    if prepared.changes.are_none() {
        return Ok(print("this is what counts already: nothing was changed")?);
    }
    prepared.take_in(store).await?;
    Ok(print("they count from now on; communes that are not in the file stay as they are")?)
}

fn preview(prepared: &Prepared, units: &Units) -> String {
    let Prepared { hamlets, changes, .. } = prepared;
    let Changes { communes, new, changed, gone, unchanged, .. } = changes;
    let known: Vec<i64> = hamlets.iter().filter_map(|hamlet| hamlet.households).collect();
    let mut text = format!(
        "{communes} communes, {} hamlets, {} households in {} of them\n",
        hamlets.len(),
        known.iter().sum::<i64>(),
        known.len()
    );
    let named = |hamlet: &Hamlet| format!("{}, {}", hamlet.name, units.official(&hamlet.unit));
    let change = |(before, after): &(Hamlet, Hamlet)| {
        format!("{} -> {}", told(before), told(after)) + ", " + units.official(&after.unit)
    };
    let unknown = hamlets.iter().filter(|hamlet| hamlet.households.is_none());
    listed(&mut text, "without a number of households", unknown.map(named));
    listed(&mut text, "new", new.iter().map(named));
    listed(&mut text, "changed", changed.iter().map(change));
    listed(&mut text, "gone", gone.iter().map(named));
    let _ = writeln!(text, "unchanged: {unchanged}");
    text
}

fn told(hamlet: &Hamlet) -> String {
    let households = hamlet.households.map_or_else(|| "?".to_owned(), |count| count.to_string());
    format!("{} ({households})", hamlet.name)
}

fn listed(text: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    let _ = writeln!(text, "{title}: {}", lines.len());
    for line in lines.iter().take(MOST_LISTED) {
        let _ = writeln!(text, "  {line}");
    }
    if lines.len() > MOST_LISTED {
        let _ = writeln!(text, "  …");
    }
}

/// Prints the files with hamlets, the last first.
pub async fn list(store: &Store) -> Result<(), Stopped> {
    let files = store.hamlet_files().await?;
    files.iter().try_for_each(|file| print(&line(file)))?;
    Ok(())
}

fn line(file: &HamletFile) -> String {
    let HamletFile { file, sha256, actor, at, row_count } = file;
    let at = Moment(*at).date();
    format!("hamlets: {row_count} in {file}; taken in on {at} by {actor} ({sha256})")
}
