//! Reads figures and targets from CSV text: all mistakes at once, nothing half.
//!
//! The columns are those of the portal's evaluation (facts page 3.5): `ky, loai_ky, ma_don_vi,
//! ten_don_vi, cap, ma_chi_tieu, tu_so, mau_so, ty_le, diem, diem_toi_da, co_chat_luong, nguon,
//! ngay_lay`; `ma_don_vi` is the unit's id. An empty cell is null, never 0.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Indicator, Measure, indicator};
use crate::problem::Problem;
use crate::units::{Level, Units};
use crate::when::Period;

/// A figure of one unit, indicator and period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub indicator: &'static str,
    /// Shared by the figures of a file, as the source is: there may be 250,000.
    pub unit: Arc<str>,
    pub period: Period,
    pub numerator: Option<i64>,
    pub denominator: Option<i64>,
    /// Hundredths of a percent.
    pub rate: Option<i64>,
    pub source: Arc<str>,
    pub line: u32,
}

/// A target of one unit, indicator and period, in hundredths of a percent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub indicator: &'static str,
    pub unit: String,
    pub period: Period,
    pub target: i64,
    pub source: String,
    pub line: u32,
}

/// An average as it was printed for a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Average {
    pub indicator: &'static str,
    pub level: Level,
    pub period: Period,
    pub rate: Option<i64>,
    pub target: Option<i64>,
    pub source: String,
    pub line: u32,
}

/// The figures of a file, or everything wrong with it.
pub fn figures(file: &str, text: &str, units: &Units) -> Result<Vec<Figure>, Vec<Problem>> {
    let mut seen = BTreeSet::new();
    rows(file, text, |row| {
        let figure = plausible(Figure {
            indicator: row.indicator("ma_chi_tieu")?.id,
            unit: row.unit("ma_don_vi", units)?.into(),
            period: row.period("ky")?,
            numerator: row.count("tu_so")?,
            denominator: row.count("mau_so")?,
            rate: row.percent("ty_le")?,
            source: row.text("nguon")?.into(),
            line: row.line,
        })?;
        if !seen.insert((figure.indicator, figure.unit.clone(), figure.period)) {
            return Err(TWICE.to_owned());
        }
        Ok(figure)
    })
}

/// The targets of a file, or everything wrong with it.
pub fn targets(file: &str, text: &str, units: &Units) -> Result<Vec<Target>, Vec<Problem>> {
    let mut seen = BTreeSet::new();
    rows(file, text, |row| {
        let target = Target {
            indicator: row.indicator("ma_chi_tieu")?.id,
            unit: row.unit("ma_don_vi", units)?,
            period: row.period("ky")?,
            target: row.percent("chi_tieu")?.ok_or("chi_tieu: a percentage is missing")?,
            source: row.text("nguon")?,
            line: row.line,
        };
        if !seen.insert((target.indicator, target.unit.clone(), target.period)) {
            return Err(TWICE.to_owned());
        }
        Ok(target)
    })
}

/// The printed averages of a file, or everything wrong with it.
pub fn averages(file: &str, text: &str) -> Result<Vec<Average>, Vec<Problem>> {
    rows(file, text, |row| {
        Ok(Average {
            indicator: row.indicator("ma_chi_tieu")?.id,
            level: row.level("cap")?,
            period: row.period("ky")?,
            rate: row.percent("ty_le")?,
            target: row.percent("chi_tieu")?,
            source: row.text("nguon")?,
            line: row.line,
        })
    })
}

const TWICE: &str = "ma_don_vi: this unit, indicator and period stand here twice";

/// A row says something, and nothing impossible. A rate may come from its numerator and denominator.
fn plausible(mut figure: Figure) -> Result<Figure, String> {
    if let (Some(part), Some(whole)) = (figure.numerator, figure.denominator) {
        if part > whole {
            return Err(format!("tu_so: {part} is more than mau_so, {whole}"));
        }
        if figure.rate.is_none() {
            let (part, whole) = (part.unsigned_abs(), whole.unsigned_abs());
            figure.rate = crate::rating::share(part, whole);
        }
    }
    let known = indicator(figure.indicator).map(|indicator| indicator.measure);
    match (known, figure.numerator, figure.rate) {
        (Some(Measure::Count), None, _) => Err("tu_so: a number is missing".to_owned()),
        (Some(Measure::Share(_)), None, None) => {
            Err("ty_le: a percentage, or tu_so and mau_so, is missing".to_owned())
        }
        _ => Ok(figure),
    }
}

/// One row of a CSV file by the names of its columns.
pub struct Row<'a> {
    columns: &'a BTreeMap<String, usize>,
    cells: &'a csv::StringRecord,
    pub line: u32,
}

/// Reads every row with `read`, and gathers what is wrong with its line and column.
pub fn rows<T>(
    file: &str,
    text: &str,
    mut read: impl FnMut(&Row<'_>) -> Result<T, String>,
) -> Result<Vec<T>, Vec<Problem>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let columns: BTreeMap<String, usize> =
        headers.iter().enumerate().map(|(at, name)| (name.to_owned(), at)).collect();
    let (mut good, mut problems) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let (line, outcome) = match &record {
            Ok(cells) => {
                let line = cells.position().map_or(1, csv::Position::line);
                let line = u32::try_from(line).unwrap_or(u32::MAX);
                (line, read(&Row { columns: &columns, cells, line }))
            }
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                (u32::try_from(line).unwrap_or(u32::MAX), Err(error.to_string()))
            }
        };
        match outcome {
            Ok(row) => good.push(row),
            Err(what) => problems.push(Problem::new(file, line as usize, what)),
        }
    }
    if problems.is_empty() { Ok(good) } else { Err(problems) }
}

impl Row<'_> {
    /// A cell; none when it is empty.
    pub fn cell(&self, column: &str) -> Result<Option<&str>, String> {
        let at =
            self.columns.get(column).ok_or_else(|| format!("{column}: there is no such column"))?;
        Ok(self.cells.get(*at).filter(|cell| !cell.is_empty()))
    }

    pub fn text(&self, column: &str) -> Result<String, String> {
        let cell = self.cell(column)?.ok_or_else(|| format!("{column}: is empty"))?;
        Ok(cell.to_owned())
    }

    /// A cell that reads as something.
    pub fn parsed<T: std::str::FromStr>(&self, column: &str, what: &str) -> Result<T, String> {
        let text = self.text(column)?;
        text.parse().map_err(|_| format!("{column}: {text:?} is not {what}"))
    }

    fn indicator(&self, column: &str) -> Result<&'static Indicator, String> {
        let id = self.text(column)?;
        indicator(&id).ok_or_else(|| format!("{column}: {id:?} is not an indicator"))
    }

    fn unit(&self, column: &str, units: &Units) -> Result<String, String> {
        let id = self.text(column)?;
        if units.get(&id).is_some() {
            return Ok(id);
        }
        Err(format!("{column}: {id:?} is not the id of a unit"))
    }

    fn period(&self, column: &str) -> Result<Period, String> {
        self.parsed(column, "a period like 2026-10, 2026-Q3, 2023-H1 or 2026")
    }

    /// `tinh`, `huyen`, `xa`: the levels of the plan's three appendices.
    fn level(&self, column: &str) -> Result<Level, String> {
        match self.text(column)?.as_str() {
            "tinh" => Ok(Level::Department),
            "huyen" => Ok(Level::District),
            "xa" => Ok(Level::Commune),
            other => Err(format!("{column}: {other:?} is not tinh, huyen or xa")),
        }
    }

    fn count(&self, column: &str) -> Result<Option<i64>, String> {
        let Some(cell) = self.cell(column)? else { return Ok(None) };
        let number = cell.parse::<u32>().map(i64::from);
        number.map(Some).map_err(|_| format!("{column}: {cell:?} is not a whole number"))
    }

    fn percent(&self, column: &str) -> Result<Option<i64>, String> {
        let Some(cell) = self.cell(column)? else { return Ok(None) };
        match percent(cell) {
            Some(hundredths) if hundredths <= 10_000 => Ok(Some(hundredths)),
            Some(_) => Err(format!("{column}: {cell:?} is more than 100%")),
            None => Err(format!("{column}: {cell:?} is not a percentage like 62,4%")),
        }
    }
}

/// "30%", "62,4", "37.48 %" in hundredths of a percent.
pub fn percent(text: &str) -> Option<i64> {
    let number = text.trim_end_matches('%').trim_end();
    let (whole, rest) = number.split_once([',', '.']).unwrap_or((number, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || rest.len() > 2 || !digits(whole) || !digits(rest) {
        return None;
    }
    let hundredths: i64 = format!("{rest:0<2}").parse().ok()?;
    Some(whole.parse::<i64>().ok()? * 100 + hundredths)
}
