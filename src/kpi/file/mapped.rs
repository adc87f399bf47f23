//! Figures from sheets of another layout, as a mapping file tells it.

use super::layout::Layout;
use super::mapping::{Mapping, Said, Sheet};
use super::rows::{How, LeftOut};
use super::{Naming, Read, Reading, Told, columns, has_begun, not_begun};
use crate::fold::fold;
use crate::problem::Problem;
use crate::sheet::{self, Headed, Table, letters};
use crate::units::Units;

/// The figures of all sheets that the mapping tells of.
///
/// # Errors
/// Everything that is wrong: sheet by sheet, of the mapping before the rows.
pub fn mapped(
    file: &str,
    tables: &[Table],
    units: &Units,
    naming: &Naming,
    told: &Told,
    mapping: &Mapping,
) -> Result<Read, Vec<Problem>> {
    has_begun(file, told)?;
    let mut reading = Reading::new(units, naming, told);
    reading.problems = missing(file, tables, mapping);
    let mut left = Vec::new();
    for table in tables {
        let Some(sheet) = mapping.of(table) else {
            left.push(Problem::new(&sheet::named(file, &table.sheet), 1, ""));
            continue;
        };
        match placed(file, table, mapping, sheet) {
            Ok(layout) => {
                reading.told = of_all_rows(sheet, told);
                reading.mapped(file, table, sheet, &layout);
            }
            Err(mut wrong) => reading.problems.append(&mut wrong),
        }
    }
    reading.problems.extend(mapping.sheets.iter().filter_map(|one| of_another(one, told, mapping)));
    reading.end(file, left)
}

impl Mapping {
    /// What is said of a sheet: by its name, else of all that are not named.
    fn of(&self, table: &Table) -> Option<&Sheet> {
        let is_named = |sheet: &&Sheet| sheet.names.iter().any(|name| is_called(table, name));
        let named = self.sheets.iter().find(is_named);
        named.or_else(|| self.sheets.iter().find(|sheet| sheet.names.is_empty()))
    }
}

fn is_called(table: &Table, name: &Said<String>) -> bool {
    fold(&table.sheet) == fold(&name.value)
}

/// The sheets that the mapping names and the file has not.
fn missing(file: &str, tables: &[Table], mapping: &Mapping) -> Vec<Problem> {
    let names = mapping.sheets.iter().flat_map(|sheet| &sheet.names);
    let lacking = names.filter(|name| !tables.iter().any(|table| is_called(table, name)));
    let said = |name: &Said<String>| {
        let what = format!("{file} shows no sheet {:?} that holds anything", name.value);
        Problem::new(&mapping.file, name.line, what)
    };
    lacking.map(said).collect()
}

/// A period that is not that of `--period`, or has not begun.
fn of_another(sheet: &Sheet, told: &Told, mapping: &Mapping) -> Option<Problem> {
    let Said { value: period, line } = sheet.period.as_ref()?;
    let what = match told.period.filter(|told| told != period) {
        Some(told) => format!("ky: {period} is not {told}, as --period says"),
        None => not_begun(*period, told.today)?,
    };
    Some(Problem::new(&mapping.file, *line, what))
}

/// What holds for every row of a sheet that does not say otherwise.
fn of_all_rows(sheet: &Sheet, told: &Told) -> Told {
    let period = sheet.period.as_ref().map(|said| said.value).or(told.period);
    let source = sheet.source.clone().unwrap_or_else(|| told.source.clone());
    Told { period, source, today: told.today }
}

/// Where the columns stand that the mapping names.
fn placed(
    file: &str,
    table: &Table,
    mapping: &Mapping,
    sheet: &Sheet,
) -> Result<Layout, Vec<Problem>> {
    let headed = Headed::under(file, table, sheet.header.value.clone());
    let (mut layout, mut problems) = (Layout::new(sheet.header.value.clone()), Vec::new());
    let mut taken: Vec<u32> = Vec::new();
    let mut find = |said: &Said<String>| {
        let found = match column(&headed, &said.value) {
            Ok(column) if taken.contains(&column) => {
                Err(format!("column {} of {} is named twice", letters(column), headed.place))
            }
            found => found,
        };
        let problem = |what| problems.push(Problem::new(&mapping.file, said.line, what));
        let column = found.map_err(problem).ok()?;
        taken.push(column);
        Some(column)
    };
    for (at, said) in &sheet.columns {
        find(said).into_iter().for_each(|column| layout.place(*at, column));
    }
    for (indicator, role, said) in &sheet.figures {
        find(said).into_iter().for_each(|column| layout.measure(indicator, *role, column));
    }
    if problems.is_empty() { Ok(layout) } else { Err(problems) }
}

/// The column of such letters, else the one above which the text stands.
fn column(headed: &Headed<'_>, text: &str) -> Result<u32, String> {
    let place = &headed.place;
    if let Some(column) = sheet::column(text) {
        let is_there = headed.used().contains(&column) || !headed.titles(column).is_empty();
        return is_there.then_some(column).ok_or(format!("{place} has nothing in column {text}"));
    }
    match headed.called(text).as_slice() {
        [column] => Ok(*column),
        [] => Err(format!("the header of {place} has no {text:?}")),
        several => {
            let all: Vec<String> = several.iter().map(|column| letters(*column)).collect();
            Err(format!("{text:?} is above {} of {place}: write the letters", all.join(" and ")))
        }
    }
}

impl Reading<'_> {
    fn mapped(&mut self, file: &str, table: &Table, sheet: &Sheet, layout: &Layout) {
        self.read.sheets.push(table.sheet.clone());
        self.finder.level.clone_from(&sheet.level);
        let how = How { scale: sheet.scale, left_out: LeftOut::Named(&sheet.skip) };
        let headed = layout.headed(file, table);
        match layout.has(columns::INDICATOR) {
            true => self.long(&headed, &how),
            false => self.rows(&headed, &layout.measured, &how),
        }
    }
}
