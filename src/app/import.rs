//! Taking in files: the plans that come with the content, through the code that monthly files use.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::figure_files;
use crate::content::Content;
use crate::kpi::table;
use crate::problem::Problem;
use crate::store::{
    AverageRow, FigureRow, Imported, NewImport, Rows, Store, StoreError, TargetRow, UnitRow,
};
use crate::units::{Level, Units};
use crate::when::{Date, Moment};

/// Why files were not taken in; nothing of them was.
#[derive(Debug)]
pub enum ImportFailed {
    Wrong(Vec<Problem>),
    Store(StoreError),
}

/// By which a file is known again, in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// In this order, since figures name units.
const FILES: [&str; 5] = ["units.csv", "links.csv", "figures.csv", "targets.csv", "averages.csv"];

/// Takes in every plan of the content that the database does not have yet.
pub async fn plans(store: &Store, content: &Content, now: Moment) -> Result<(), ImportFailed> {
    let known = store.known_files().await?;
    for (plan, files) in &content.plans {
        for name in FILES {
            let Some(text) = files.get(name) else { continue };
            let kind = name.trim_end_matches(".csv");
            let sha256 = sha256(text.as_bytes());
            if known.iter().any(|(known_kind, known)| known_kind == kind && *known == sha256) {
                continue;
            }
            let file = format!("{plan}/{name}");
            let rows = read(store, kind, &file, text).await?;
            let import = NewImport { file, sha256, actor: "content".to_owned(), at: now.0, rows };
            let outcome = store.import(std::slice::from_ref(&import)).await?;
            if let Some(Imported::Changed(rows)) = outcome.first() {
                tracing::info!(file = import.file, rows, "taken in");
            }
        }
    }
    Ok(())
}

async fn read(store: &Store, kind: &str, file: &str, text: &str) -> Result<Rows, ImportFailed> {
    Ok(match kind {
        "units" => Rows::Units(units(file, text)?),
        "links" => Rows::Links(table::rows(file, text, |row| {
            Ok((
                row.text("old")?,
                row.text("new")?,
                u8::from(row.parsed::<bool>("part", "true or false")?),
            ))
        })?),
        "figures" => Rows::Figures(figures(file, text, &store.units().await?)?),
        "targets" => Rows::Targets(targets(file, text, &store.units().await?)?),
        _ => Rows::Averages(averages(file, text)?),
    })
}

fn units(file: &str, text: &str) -> Result<Vec<UnitRow>, Vec<Problem>> {
    table::rows(file, text, |row| {
        let optional = |column| row.cell(column).map(|cell| cell.map(str::to_owned));
        row.parsed::<Level>("level", "province, department, district or commune")?;
        row.parsed::<Date>("valid_from", "a date")?;
        if row.cell("valid_to")?.is_some() {
            row.parsed::<Date>("valid_to", "a date")?;
        }
        Ok((
            row.text("id")?,
            row.parsed("edition", "a year")?,
            row.text("level")?,
            optional("parent")?,
            row.text("name")?,
            row.text("official")?,
            optional("aliases")?.unwrap_or_default(),
            row.text("valid_from")?,
            optional("valid_to")?,
            row.parsed("position", "a number")?,
        ))
    })
}

fn figures(file: &str, text: &str, units: &Units) -> Result<Vec<FigureRow>, Vec<Problem>> {
    let row = |figure| figure_files::row(figure, units);
    Ok(table::figures(file, text, units)?.iter().map(row).collect())
}

fn targets(file: &str, text: &str, units: &Units) -> Result<Vec<TargetRow>, Vec<Problem>> {
    Ok(table::targets(file, text, units)?.into_iter().map(target_row).collect())
}

/// A target as the table holds it.
pub(super) fn target_row(target: table::Target) -> TargetRow {
    TargetRow {
        indicator: target.indicator.to_owned(),
        period: target.period.to_string(),
        unit: target.unit,
        target: target.target,
        source: target.source,
        line: target.line,
    }
}

fn averages(file: &str, text: &str) -> Result<Vec<AverageRow>, Vec<Problem>> {
    let row = |average: table::Average| AverageRow {
        indicator: average.indicator.to_owned(),
        period: average.period.to_string(),
        level: average.level.as_str().to_owned(),
        rate: average.rate,
        target: average.target,
        source: average.source,
        line: average.line,
    };
    Ok(table::averages(file, text)?.into_iter().map(row).collect())
}

impl From<Vec<Problem>> for ImportFailed {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Wrong(problems)
    }
}

impl From<StoreError> for ImportFailed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl std::fmt::Display for ImportFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Wrong(problems) => {
                writeln!(f, "nothing was taken in:")?;
                problems.iter().try_for_each(|problem| writeln!(f, "{problem}"))
            }
        }
    }
}

impl std::error::Error for ImportFailed {}
