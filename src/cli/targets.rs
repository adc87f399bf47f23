//! `dvcbot target`: setting, taking away and listing targets of units, with all their versions.

use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::figures::FromFile;
use super::import::{DRY, said, source_of};
use super::{Stopped, print};
use crate::app::figure_files::Given;
use crate::app::now;
use crate::app::target_files::Prepared;
use crate::config::Config;
use crate::kpi::{self, table, targets};
use crate::store::{Imported, Store, TargetChange, TargetVersion};
use crate::when::{Moment, Period};
use crate::words::Words;

#[derive(Subcommand)]
pub enum Command {
    /// Set a target; what stood before stays as an earlier version
    Set {
        #[command(flatten)]
        of: Of,
        /// A percentage, 60% or 62,4
        value: String,
        /// Where it comes from, as people are told
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// Only say what would change
        #[arg(long)]
        dry_run: bool,
    },
    /// Take a target away: that of the year or of the unit above holds from then on
    Unset {
        #[command(flatten)]
        of: Of,
        /// Why, as people are told
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Print targets with all their versions: who set them, when, from where
    List {
        /// The unit's id
        #[arg(long)]
        unit: Option<String>,
        /// The indicator's id
        #[arg(long)]
        indicator: Option<String>,
    },
}

/// What a target is of.
#[derive(Args)]
pub struct Of {
    /// The indicator's id, as in figures files
    indicator: String,
    /// The unit's id, as `dvcbot units` prints it
    unit: String,
    /// 2026, 2026-10, 2026-Q3
    period: Period,
}

const BY_HAND: &str = "dvcbot target";
/// So many changes of a file are printed.
const MOST_CHANGES: usize = 20;

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    let done = match &command {
        Command::Set { of, value, note, dry_run } => {
            let preview = set(&store, of, value, note.clone()).await;
            match preview {
                Ok(change) if !dry_run => change_by_hand(&store, &change).await,
                Ok(_) => print(DRY).map_err(Stopped::from),
                Err(why) => Err(why),
            }
        }
        Command::Unset { of, note } => unset(&store, of, note.clone()).await,
        Command::List { unit, indicator } => {
            list(&store, unit.as_deref(), indicator.as_deref()).await
        }
    };
    store.close().await;
    done.map(|()| ExitCode::SUCCESS)
}

/// Checks everything, says what would change.
async fn set(
    store: &Store,
    of: &Of,
    value: &str,
    note: Option<String>,
) -> Result<TargetChange, Stopped> {
    let target = table::percent(value).filter(|target| *target <= 10_000);
    let target =
        target.ok_or_else(|| format!("{value:?} is not a percentage up to 100% like 62,4%"))?;
    let change = change(store, of, Some(target), note).await?;
    let before = store.holding_target(&change.indicator, &change.unit, &change.period).await?;
    let before = match before {
        None => "none".to_owned(),
        Some(one) if one.unit == change.unit => percent(one.target),
        Some(one) => format!("{} (of {})", percent(one.target), one.unit),
    };
    let units = store.units().await?;
    let own = store.units_with_target(&change.indicator, &change.period).await?;
    let reach = units
        .get(&change.unit)
        .map_or(0, |unit| targets::reached(unit, &own.into_iter().collect(), &units));
    let after = percent(target);
    print(&format!("{before} -> {after}; it holds for {reach} units"))?;
    Ok(change)
}

/// `dvcbot import targets FILE`.
pub async fn take_in(store: &Store, words: &Words, from: &FromFile) -> Result<(), Stopped> {
    let (name, bytes, told) = from.read()?;
    let given = Given { file: &name, bytes: &bytes, told };
    let prepared = Prepared::of(store, words, given, now()).await.map_err(said)?;
    let Prepared { new, unchanged, changed, .. } = &prepared;
    print(&format!("new: {new}\nchanged: {}\nunchanged: {unchanged}", changed.len()))?;
    for (unit, indicator, period, before, after) in changed.iter().take(MOST_CHANGES) {
        let (before, after) = (percent(*before), percent(*after));
        print(&format!("  {unit} {indicator} {period}: {before} -> {after}"))?;
    }
    if from.is_dry() {
        return Ok(print(DRY)?);
    }
    let outcome = match prepared.take_in(store).await? {
        Imported::Known => "this very file was taken in before: nothing was changed".to_owned(),
        Imported::Changed(targets) => format!("{targets} targets count from now on"),
    };
    Ok(print(&outcome)?)
}

async fn unset(store: &Store, of: &Of, note: Option<String>) -> Result<(), Stopped> {
    let change = change(store, of, None, note).await?;
    change_by_hand(store, &change).await
}

async fn change_by_hand(store: &Store, change: &TargetChange) -> Result<(), Stopped> {
    let changed = store.change_target(change, "operator", now().0).await?;
    Ok(print(if changed { "this counts from now on" } else { "nothing was changed" })?)
}

async fn change(
    store: &Store,
    of: &Of,
    target: Option<i64>,
    note: Option<String>,
) -> Result<TargetChange, Stopped> {
    let Of { indicator: id, unit, period } = of;
    let known: Vec<&str> =
        kpi::INDICATORS.iter().filter(|one| one.takes_target()).map(|one| one.id).collect();
    if !known.contains(&id.as_str()) {
        let known = known.join(", ");
        return Err(format!("{id:?} is no indicator with a target: one of {known}").into());
    }
    if store.units().await?.get(unit).is_none() {
        return Err(format!("{unit:?} is no unit; `dvcbot units` prints them all").into());
    }
    let (indicator, unit, period) = (id.clone(), unit.clone(), period.to_string());
    let source = source_of(note, BY_HAND)?;
    Ok(TargetChange { indicator, unit, period, target, source })
}

async fn list(store: &Store, unit: Option<&str>, indicator: Option<&str>) -> Result<(), Stopped> {
    print("unit\tindicator\tperiod\tversion\ttarget\tstate\tsource\twho\tday")?;
    let versions = store.target_versions(unit, indicator).await?;
    versions.iter().try_for_each(|version| print(&line(version)))?;
    Ok(())
}

fn line(version: &TargetVersion) -> String {
    let TargetVersion { unit, indicator, period, version: number, source, actor, at, .. } = version;
    let state = match (version.counts, version.withdrawn) {
        (true, _) => "counts",
        (false, true) => "taken away",
        (false, false) => "earlier",
    };
    let (target, day) = (percent(version.target), Moment(*at).date());
    format!("{unit}\t{indicator}\t{period}\t{number}\t{target}\t{state}\t{source}\t{actor}\t{day}")
}

/// Hundredths of a percent as "62.4%".
fn percent(hundredths: i64) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
}
