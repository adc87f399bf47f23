//! Figures from the sheets of a file that people send, long or wide: every mistake at once, nothing half.

mod appendix;
pub(crate) mod cell;
mod columns;
mod layout;
mod long;
mod mapped;
mod mapping;
mod rows;
mod targets;
pub(crate) mod unit;
mod wide;

use std::collections::HashMap;
use std::sync::Arc;

pub use columns::{LONG, Naming};
pub use mapped::mapped;
pub use mapping::Mapping;
pub use targets::targets;

use self::cell::Scale;
use self::rows::{How, LeftOut};
use self::unit::Finder;
use super::table::Figure;
use super::{Indicator, Measure, SATISFACTION};
use crate::problem::Problem;
use crate::sheet::{Headed, Line, Table, Value};
use crate::units::Units;
use crate::when::{Date, Period};

/// What is said of a file where its rows say nothing.
#[derive(Debug, Clone)]
pub struct Told {
    pub period: Option<Period>,
    pub source: String,
    pub today: Date,
}

/// A file that was read without a mistake.
#[derive(Debug, Default)]
pub struct Read {
    /// `line` is [`SHEET`] for each used sheet before its own, plus the row.
    pub figures: Vec<Figure>,
    /// The names of the sheets that were used.
    pub sheets: Vec<String>,
    /// How numbers were understood, which sheets were left alone.
    pub notes: Vec<String>,
}

/// More than the rows of any file, so that one number tells sheet and row.
pub const SHEET: u32 = 1_000_000;

/// The figures of all sheets that have the columns.
///
/// # Errors
/// Everything that is wrong, in the order of the rows.
pub fn figures(
    file: &str,
    tables: &[Table],
    units: &Units,
    naming: &Naming,
    told: &Told,
) -> Result<Read, Vec<Problem>> {
    has_begun(file, told)?;
    let mut reading = Reading::new(units, naming, told);
    let also = naming.also();
    let wide = columns::wide(&also);
    let mut left = Vec::new();
    for table in tables {
        let headed =
            Headed::find(file, table, &LONG).and_then(|long| match Shape::Long.fits(&long) {
                true => Ok((Shape::Long, long)),
                false => Ok((Shape::Wide, Headed::find(file, table, &wide)?)),
            });
        match headed {
            Err(problem) => reading.problems.push(problem),
            Ok((shape, headed)) if !shape.is_known(&headed) && reading.appendix(file, table) => {}
            Ok((shape, headed)) if shape.fits(&headed) => reading.sheet(table, shape, &headed),
            Ok((_, headed)) => left.push(Problem::new(&headed.place, 1, LACKING)),
        }
    }
    if reading.read.sheets.is_empty() {
        reading.problems.append(&mut left);
    }
    reading.end(file, left)
}

const LACKING: &str = "no row names a unit (ma_don_vi or ten_don_vi) and either ma_chi_tieu with tu_so or ty_le, or indicators; a mapping file (--mapping) tells of other layouts";

/// How a sheet is laid out.
#[derive(Debug, Clone, Copy)]
enum Shape {
    /// A row for each figure.
    Long,
    /// A row for each unit, a column for each indicator.
    Wide,
}

impl Shape {
    fn fits(self, headed: &Headed<'_>) -> bool {
        let has = |at: usize| headed.letters(at).is_some();
        let measured = match self {
            Self::Long => has(columns::INDICATOR) && (has(columns::PART) || has(columns::RATE)),
            Self::Wide => columns::indicators().any(|(at, _)| has(at)),
        };
        measured && (has(columns::UNIT) || has(columns::UNIT_NAME))
    }

    /// Every column means something here.
    fn is_known(self, headed: &Headed<'_>) -> bool {
        match self {
            Self::Long => true,
            Self::Wide => self.fits(headed) && wide::unknown(headed).is_empty(),
        }
    }
}

/// A file in the making.
struct Reading<'a> {
    finder: Finder<'a>,
    naming: &'a Naming,
    told: Told,
    /// The source of the row before: mostly that of the next.
    source: Arc<str>,
    read: Read,
    problems: Vec<Problem>,
    /// Where each unit, indicator and period stands.
    seen: HashMap<(&'static str, usize, Period), u32>,
}

/// What a row is about besides its figures; none of what was wrong.
struct About {
    unit: Option<usize>,
    period: Option<Period>,
    source: Arc<str>,
}

/// Numerator, denominator, rate in hundredths of a percent.
#[derive(Debug, Clone, Copy, Default)]
struct Values {
    part: Option<i64>,
    whole: Option<i64>,
    rate: Option<i64>,
}

impl<'a> Reading<'a> {
    fn new(units: &'a Units, naming: &'a Naming, told: &'a Told) -> Self {
        let finder = Finder::new(units);
        let (read, problems, seen) = (Read::default(), Vec::new(), HashMap::new());
        Self { finder, naming, told: told.clone(), source: "".into(), read, problems, seen }
    }

    fn sheet(&mut self, table: &Table, shape: Shape, headed: &Headed<'_>) {
        self.read.sheets.push(table.sheet.clone());
        match shape {
            Shape::Long => self.long(headed, &How { scale: None, left_out: LeftOut::Named(&[]) }),
            Shape::Wide => self.wide(headed),
        }
    }

    fn end(mut self, file: &str, left: Vec<Problem>) -> Result<Read, Vec<Problem>> {
        if self.read.figures.is_empty() && self.problems.is_empty() {
            self.problems.push(Problem::new(file, 1, "there is no figure under the header"));
        }
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let left = left.into_iter().map(|problem| format!("{} was left alone", problem.file));
        self.read.notes.extend(left);
        Ok(self.read)
    }

    /// Whether the numbers of a column of rates are fractions; a note where they are.
    fn scale(&mut self, headed: &Headed<'_>, at: usize) -> Scale {
        let lines = || headed.lines();
        let numbers = lines().filter_map(|line| match line.value(at) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        });
        let scale = Scale::of(numbers);
        if scale == Scale::Fractions {
            let column = headed.letters(at).unwrap_or_default();
            let place = &headed.place;
            self.read.notes.push(format!(
                "{place}: the numbers of column {column} lie between 0 and 1 and are read as fractions: 0.3 is 30%"
            ));
        }
        scale
    }

    fn about(&mut self, line: Line<'_>) -> About {
        let period = self.kept(line, columns::PERIOD, |this| this.period(line));
        let within = period.or(self.told.period);
        let unit = self.kept(line, columns::unit(line), |this| this.finder.unit(line, within));
        let source = self.kept(line, columns::SOURCE, |this| match line.value(columns::SOURCE) {
            Some(value) => cell::text(value),
            None => Ok(this.told.source.clone()),
        });
        About { unit, period, source: self.shared(&source.unwrap_or_default()) }
    }

    fn shared(&mut self, source: &str) -> Arc<str> {
        if *self.source != *source {
            self.source = source.into();
        }
        Arc::clone(&self.source)
    }

    fn period(&self, line: Line<'_>) -> Result<Period, String> {
        let told = self.told.period;
        let Some(value) = line.value(columns::PERIOD) else {
            return told.ok_or_else(|| "is empty; a period is required here or as --period".into());
        };
        let period = cell::period(&value.text())?;
        if let Some(told) = told.filter(|told| *told != period) {
            return Err(format!("{period} is not {told}, as is said of the whole file"));
        }
        not_begun(period, self.told.today).map_or(Ok(period), Err)
    }

    /// What was read of a cell, or a problem.
    fn kept<T>(
        &mut self,
        line: Line<'_>,
        at: usize,
        read: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Option<T> {
        match read(self) {
            Ok(read) => Some(read),
            Err(what) => {
                self.problems.push(line.problem(at, &what));
                None
            }
        }
    }

    /// The sheet that is being read and the row in one number.
    fn number_of(&self, line: Line<'_>) -> u32 {
        let sheet = u32::try_from(self.read.sheets.len()).unwrap_or(1).saturating_sub(1);
        sheet.saturating_mul(SHEET).saturating_add(line.number())
    }

    /// Keeps a figure that is possible and new; `at` is the column that brought it.
    fn keep(
        &mut self,
        line: Line<'_>,
        at: usize,
        indicator: &'static Indicator,
        about: &About,
        values: Values,
    ) {
        let Some(values) = self.kept(line, at, |_| plausible(indicator, values)) else { return };
        let (Some(unit), Some(period)) = (about.unit, about.period) else { return };
        let number = self.number_of(line);
        if let Some(before) = self.seen.insert((indicator.id, unit, period), number) {
            let what = format!(
                "this unit has {} of {period} in {} already",
                indicator.id,
                place(&self.read.sheets, before)
            );
            self.problems.push(line.problem(at, &what));
            return;
        }
        self.read.figures.push(Figure {
            indicator: indicator.id,
            unit: self.finder.id(unit),
            period,
            numerator: values.part,
            denominator: values.whole,
            rate: values.rate,
            source: Arc::clone(&about.source),
            line: number,
        });
    }
}

/// A line as people find it: "row 7", or with its sheet where there are several.
pub fn place(sheets: &[String], line: u32) -> String {
    let (sheet, row) = (line / SHEET, line % SHEET);
    let name = usize::try_from(sheet).ok().and_then(|at| sheets.get(at));
    match name.filter(|name| sheets.len() > 1 && !name.is_empty()) {
        Some(name) => format!("{name}, row {row}"),
        None if sheet > 0 => format!("sheet {}, row {row}", sheet + 1),
        None => format!("row {row}"),
    }
}

/// Nothing is told of a period to come.
fn has_begun(file: &str, told: &Told) -> Result<(), Vec<Problem>> {
    match told.period.and_then(|period| not_begun(period, told.today)) {
        Some(what) => Err(vec![Problem::new(file, 1, format!("--period: {what}"))]),
        None => Ok(()),
    }
}

fn not_begun(period: Period, today: Date) -> Option<String> {
    (period.first_day() > today).then(|| format!("{period} has not begun"))
}

/// Nothing impossible and nothing missing; a rate may come from its parts.
fn plausible(indicator: &Indicator, mut values: Values) -> Result<Values, String> {
    if indicator == &SATISFACTION {
        return Err(format!("{} is counted from ratings and never taken in", indicator.id));
    }
    if let (Some(part), Some(whole)) = (values.part, values.whole) {
        if part > whole {
            return Err(format!("the part {part} is more than the whole {whole}"));
        }
        let share = || crate::rating::share(part.unsigned_abs(), whole.unsigned_abs());
        values.rate = values.rate.or_else(share);
    }
    match (indicator.measure, values) {
        (Measure::Count, Values { part: None, .. }) => {
            Err(format!("a number is missing: {} is a count (tu_so)", indicator.id))
        }
        (Measure::Share(_), Values { rate: None, part, whole, .. })
            if part.is_none() || whole.is_none() =>
        {
            Err("a percentage (ty_le), or tu_so and mau_so, is missing".to_owned())
        }
        _ => Ok(values),
    }
}
