//! `dvcbot import figures`, and what is told of the files that were taken in.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::import::{DRY, bytes, said, source_of};
use super::{Stopped, print};
use crate::app::figure_files::{Given, Prepared};
use crate::app::now;
use crate::kpi::file::{self, Told};
use crate::kpi::indicator;
use crate::kpi::preview::{Jump, Missing, Preview};
use crate::store::{Imported, ImportedFile, ImportedValue, Reverted, Store};
use crate::units::Units;
use crate::when::{Moment, Period};
use crate::words::Words;

/// A file with figures, and what the operator says of it.
#[derive(Args)]
pub struct FromFile {
    /// CSV or .xlsx; README.md has the columns
    file: PathBuf,
    /// The period of the figures, 2026-10 or 2026-Q3, where the file has no column for it
    #[arg(long, value_name = "PERIOD")]
    period: Option<Period>,
    /// Only say what would change
    #[arg(long)]
    dry_run: bool,
    /// Where the figures come from, as people are told; the name of the file if not given
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
}

/// A file with figures, and how it is laid out.
#[derive(Args)]
pub struct Mapped {
    #[command(flatten)]
    from: FromFile,
    /// What the columns of a file with another layout mean; README.md has a sample
    #[arg(long, value_name = "FILE.toml")]
    mapping: Option<PathBuf>,
}

/// So many values of a file are printed, and so many units that are missing in one.
const MOST_VALUES: usize = 200;
const MOST_MISSING: usize = 20;
const MOST_PERIODS: usize = 20;

impl FromFile {
    /// The name and the bytes of the file, and what is told of it.
    pub fn read(&self) -> Result<(String, Vec<u8>, Told), Stopped> {
        let name = self.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let source = source_of(self.source.clone(), &name)?;
        let told = Told { period: self.period, source, today: now().date() };
        Ok((name, bytes(&self.file)?, told))
    }

    pub fn is_dry(&self) -> bool {
        self.dry_run
    }
}

pub async fn take_in(store: &Store, words: &Words, mapped: &Mapped) -> Result<(), Stopped> {
    let Mapped { from, mapping } = mapped;
    let (name, bytes, told) = from.read()?;
    let given = Given { file: &name, bytes: &bytes, told };
    let prepared = match mapping {
        None => Prepared::of(store, words, given, now()).await,
        Some(file) => {
            let (name, text) = mapping_file(file)?;
            Prepared::mapped(store, words, given, (&name, &text), now()).await
        }
    };
    let prepared = prepared.map_err(said)?;
    drop(bytes);
    prepared.notes.iter().try_for_each(|note| print(note))?;
    print(preview(&prepared.preview, &prepared.units).trim_end())?;
    if from.dry_run {
        return Ok(print(DRY)?);
    }
    let outcome = match prepared.take_in(store).await? {
        Imported::Known => "this very file counts already: nothing was changed; to mean another period or mapping, take it back first".to_owned(),
        Imported::Changed(values) => format!("{values} values count from now on"),
    };
    Ok(print(&outcome)?)
}

/// Its name and its text.
fn mapping_file(file: &Path) -> Result<(String, String), Stopped> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = String::from_utf8(bytes(file)?);
    let text = text.map_err(|_| format!("{}: is not UTF-8", file.display()))?;
    Ok((name, text.trim_start_matches('\u{feff}').to_owned()))
}

fn preview(preview: &Preview, units: &Units) -> String {
    let Preview { new, corrected, unchanged, jumps, missing, alone } = preview;
    let mut text = format!("new: {new}\ncorrected: {corrected}\nunchanged: {unchanged}\n");
    if !jumps.is_empty() {
        text.push_str("biggest jumps against the period before:\n");
    }
    for jump in jumps {
        let _ = writeln!(text, "  {}", jumped(jump, units));
    }
    for period in alone.iter().take(MOST_PERIODS) {
        let _ = writeln!(text, "{period}: no figures of {} to compare with", period.before());
    }
    for missing in missing.iter().take(MOST_PERIODS) {
        let _ = writeln!(text, "{}", lacking(missing, units));
    }
    if missing.len() > MOST_PERIODS {
        text.push_str("and more periods and levels with units missing\n");
    }
    text
}

fn unit_name<'a>(id: &'a str, units: &'a Units) -> &'a str {
    units.get(id).map_or(id, |unit| &unit.official)
}

fn jumped(jump: &Jump, units: &Units) -> String {
    let Jump { indicator: id, unit, period, before, after, by } = jump;
    let is_share = indicator(id).is_some_and(|indicator| indicator.is_share());
    let figure = |value: &i64| if is_share { percent(*value) } else { value.to_string() };
    let by = match is_share {
        true => format!("{} points", signed(*by)),
        false => format!("{}%", signed(*by)),
    };
    let (name, before, after) = (unit_name(unit, units), figure(before), figure(after));
    format!("{unit} {name}, {id} {period}: {before} -> {after} ({by})")
}

fn lacking(missing: &Missing, units: &Units) -> String {
    let Missing { period, edition, level, units: ids } = missing;
    let names: Vec<&str> = ids.iter().take(MOST_MISSING).map(|id| unit_name(id, units)).collect();
    let more = if ids.len() > MOST_MISSING { ", …" } else { "" };
    let (count, names) = (ids.len(), names.join(", "));
    format!("missing in {period}, {level} of {edition}: {count}: {names}{more}")
}

/// Hundredths as "62.4".
fn hundredths(value: i64) -> String {
    let text = format!("{}.{:02}", value / 100, value % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn percent(value: i64) -> String {
    format!("{}%", hundredths(value))
}

fn signed(value: i64) -> String {
    format!("{}{}", if value < 0 { '-' } else { '+' }, hundredths(value.abs()))
}

/// Prints the files with figures, the last first.
pub async fn list(store: &Store) -> Result<(), Stopped> {
    let files = store.figure_files().await?;
    files.iter().try_for_each(|file| print(&line(file)))?;
    Ok(())
}

fn line(file: &ImportedFile) -> String {
    let ImportedFile { id, kind, file, sha256, actor, at, row_count, reverted, changed } = file;
    let rows = row_count.map_or_else(|| "?".to_owned(), |rows| rows.to_string());
    let at = Moment(*at).date();
    let back = reverted.map(|at| format!("; taken back on {}", Moment(at).date()));
    format!(
        "{kind} {id}: {rows} values in {file}, {changed} of them new or corrected; taken in on {at} by {actor} ({sha256}){}",
        back.unwrap_or_default()
    )
}

pub async fn show(store: &Store, id: &str) -> Result<(), Stopped> {
    let files = store.figure_files().await?;
    let file = files.iter().find(|file| file.id == id);
    let file = file.ok_or_else(|| unknown(id))?;
    print(&line(file))?;
    let sheets = sheets(&file.file);
    let most = i64::try_from(MOST_VALUES).unwrap_or(i64::MAX);
    let values = store.imported_values(id, most).await?;
    values.iter().try_for_each(|value| print(&told(value, &sheets)))?;
    let shown = i64::try_from(values.len()).unwrap_or(i64::MAX);
    match file.changed - shown {
        more @ 1.. => Ok(print(&format!("and {more} more"))?),
        _ => Ok(()),
    }
}

fn unknown(id: &str) -> String {
    format!("{id:?} is no file with figures: dvcbot import list prints their ids")
}

/// The names of the sheets in `x.xlsx[A][B]`.
fn sheets(file: &str) -> Vec<String> {
    let Some((_, sheets)) = file.strip_suffix(']').and_then(|file| file.split_once('[')) else {
        return Vec::new();
    };
    sheets.split("][").map(str::to_owned).collect()
}

fn told(value: &ImportedValue, sheets: &[String]) -> String {
    let ImportedValue { indicator: id, unit, period, version, numerator, denominator, .. } = value;
    let place = file::place(sheets, u32::try_from(value.line).unwrap_or(0));
    let parts = match (numerator, denominator) {
        (Some(part), Some(whole)) => Some(format!("{part}/{whole}")),
        (Some(count), None) => Some(count.to_string()),
        _ => None,
    };
    let rate = value.rate.map(percent);
    let figure: Vec<String> = rate.into_iter().chain(parts).collect();
    let counts = if value.counts { "counts" } else { "does not count" };
    let (figure, source) = (figure.join(" = "), &value.source);
    format!("{place}: {unit} {id} {period}: {figure}, version {version}, {counts}; {source}")
}

pub async fn revert(store: &Store, id: &str) -> Result<(), Stopped> {
    match store.revert_import(id, "operator", now()).await? {
        Reverted::Done(values) => {
            Ok(print(&format!("taken back: {values} values count no more, those before them do"))?)
        }
        Reverted::Already(at) => {
            Err(format!("{id} was taken back already, on {}", at.date()).into())
        }
        Reverted::Unknown => Err(unknown(id).into()),
        Reverted::Other => {
            Err(format!("{id} holds neither figures nor targets: only those are taken back").into())
        }
    }
}
