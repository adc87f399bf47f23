//! What a file would change, in words for a chat: how many, the biggest jumps, who is missing, how it was read.

use super::level_said;
use crate::kpi::indicator;
use crate::kpi::preview::{Jump, Missing, Preview};
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::Units;
use crate::when::Period;

/// Of periods and levels that somebody is missing in, and of names of each, so many are told.
const MOST_GROUPS: usize = 4;
const MOST_NAMES: usize = 5;
/// What the file itself is to be understood by.
const MOST_NOTES: usize = 5;

/// The paragraphs of a preview. `period` is what the sender said.
pub fn previewed(
    name: &str,
    period: Option<Period>,
    preview: &Preview,
    notes: &[String],
    units: &Units,
) -> Vec<Say> {
    let mut text = vec![changes(name, period, preview)];
    let notes: Vec<Say> = notes.iter().filter_map(|note| noted(note)).take(MOST_NOTES).collect();
    if !notes.is_empty() {
        text.push(say!("lines", lines = notes));
    }
    if !preview.jumps.is_empty() {
        let mut lines = vec![say!("file-jumps")];
        lines.extend(preview.jumps.iter().filter_map(|jump| jumped(jump, units)));
        text.push(say!("lines", lines = lines));
    }
    if let Some(first) = preview.alone.first() {
        text.push(say!("file-alone", period = *first, before = first.before()));
    }
    let mut lines: Vec<Say> =
        preview.missing.iter().take(MOST_GROUPS).map(|one| missing(one, units)).collect();
    if preview.missing.len() > MOST_GROUPS {
        lines.push(say!("file-missing-more"));
    }
    if !lines.is_empty() {
        text.push(say!("lines", lines = lines));
    }
    text
}

fn changes(name: &str, period: Option<Period>, preview: &Preview) -> Say {
    let [new, corrected, unchanged] =
        [preview.new, preview.corrected, preview.unchanged].map(count);
    let what = say!("file-changes", new = new, corrected = corrected, unchanged = unchanged);
    match period {
        Some(period) => say!("file-preview-of", name = name, period = period, changes = what),
        None => say!("file-preview", name = name, changes = what),
    }
}

fn jumped(jump: &Jump, units: &Units) -> Option<Say> {
    let indicator = indicator(jump.indicator)?;
    let (unit, what) = (units.official(&jump.unit), indicator.name());
    let value = |value: i64| match indicator.is_share() {
        true => Arg::Percent(value),
        false => Arg::Count(value),
    };
    let by = match indicator.is_share() {
        true => say!("file-points", by = Arg::Points(jump.by)),
        false => say!("file-percent", by = Arg::Percent(jump.by.abs())),
    };
    let (period, from, to) = (jump.period, value(jump.before), value(jump.after));
    Some(match jump.by > 0 {
        true => say!(
            "file-rose",
            unit = unit,
            what = what,
            period = period,
            from = from,
            to = to,
            by = by
        ),
        false => say!(
            "file-fell",
            unit = unit,
            what = what,
            period = period,
            from = from,
            to = to,
            by = by
        ),
    })
}

fn missing(missing: &Missing, units: &Units) -> Say {
    let Missing { period, level, units: ids, .. } = missing;
    let names: Vec<&str> = ids.iter().take(MOST_NAMES).map(|id| units.official(id)).collect();
    let (names, more) = (names.join(", "), ids.len().saturating_sub(MOST_NAMES));
    let (level, total) = (level_said(*level), count(ids.len()));
    match more {
        0 => say!("file-missing", period = *period, level = level, count = total, names = names),
        more => say!(
            "file-missing-and",
            period = *period,
            level = level,
            count = total,
            names = names,
            more = count(more)
        ),
    }
}

/// How a note of [`crate::kpi::file`] is said; none that is not known.
fn noted(note: &str) -> Option<Say> {
    if let Some(place) = note.strip_suffix(" was left alone") {
        let (_, sheet) = place.strip_suffix(']')?.split_once('[')?;
        return Some(say!("file-left-alone", sheet = sheet));
    }
    let (_, column) = note.split_once("the numbers of column ")?;
    let (column, _) = column.split_once(' ')?;
    Some(say!("file-fractions", column = column))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
