//! Hamlets from the sheets of a file: every mistake at once, nothing half.

use std::collections::HashMap;

use super::{Hamlet, id};
use crate::kpi::file::{cell, unit::Finder};
use crate::problem::Problem;
use crate::sheet::{Column, Headed, Line, Need, Table, Value};
use crate::units::Units;
use crate::when::{Date, Period};

/// The columns of the list, and what else people write above them. A unit is named by one of the first two.
pub const COLUMNS: [Column<'static>; 4] = [
    Column { name: "ma_don_vi", also: &["ma xa", "ma xa phuong", "unit"], need: Need::Optional },
    Column {
        name: "ten_don_vi",
        also: &["don vi", "xa phuong", "ten xa phuong", "ten xa"],
        need: Need::Optional,
    },
    Column {
        name: "ten_ap",
        also: &["ap khu pho", "ten ap khu pho", "ap", "khu pho", "ten khu pho", "hamlet"],
        need: Need::Required,
    },
    Column {
        name: "so_ho",
        also: &["so ho dan", "tong so ho", "so ho gia dinh", "households"],
        need: Need::Required,
    },
];

const UNIT: usize = 0;
const UNIT_NAME: usize = 1;
const NAME: usize = 2;
const HOUSEHOLDS: usize = 3;

/// The longest name, in letters, and the most households that one hamlet has.
const LONGEST_NAME: usize = 60;
const MOST_HOUSEHOLDS: i64 = 20_000;
/// In an invitation these part the names of hamlets.
const PARTING: [char; 3] = [',', ';', ':'];

/// The hamlets of all sheets that have the columns, those of a commune in the order of their rows.
///
/// # Errors
/// Everything that is wrong, in the order of the rows.
pub fn hamlets(
    file: &str,
    tables: &[Table],
    units: &Units,
    today: Date,
) -> Result<Vec<Hamlet>, Vec<Problem>> {
    let headed: Vec<_> = tables.iter().map(|table| Headed::find(file, table, &COLUMNS)).collect();
    if headed.iter().all(Result::is_err) {
        return Err(headed.into_iter().filter_map(Result::err).collect());
    }
    let mut reading = Reading {
        finder: Finder::new(units),
        month: Period::month_of(today),
        hamlets: Vec::new(),
        problems: Vec::new(),
        rows: HashMap::new(),
    };
    for table in headed.iter().flatten() {
        table.lines().filter(|line| !line.is_empty()).for_each(|line| reading.row(line));
    }
    if reading.hamlets.is_empty() && reading.problems.is_empty() {
        reading.problems.push(Problem::new(file, 1, "there is no row under the header"));
    }
    let Reading { hamlets, problems, .. } = reading;
    if problems.is_empty() { Ok(hamlets) } else { Err(problems) }
}

/// A list in the making.
struct Reading<'u> {
    finder: Finder<'u>,
    /// Communes of today are expected.
    month: Period,
    hamlets: Vec<Hamlet>,
    problems: Vec<Problem>,
    /// Where each hamlet stands, and as what.
    rows: HashMap<String, (u32, String)>,
}

impl Reading<'_> {
    fn row(&mut self, line: Line<'_>) {
        let unit = self.unit(line);
        let name = self.cell(line, NAME, name);
        let households = line.value(HOUSEHOLDS).map(|_| self.cell(line, HOUSEHOLDS, households));
        // What could not be read was told already.
        let (Some(unit), Some(name), None | Some(Some(_))) = (unit, name, households) else {
            return;
        };
        let Some(id) = id(&unit, &name) else {
            let what = format!("{name:?} has neither letter nor digit");
            return self.problems.push(line.problem(NAME, &what));
        };
        let place = (line.number(), name.clone());
        if let Some((row, before)) = self.rows.insert(id.clone(), place) {
            let what = format!(
                "{name:?} stands in row {row} already, as {before:?} (accents do not count)"
            );
            self.problems.push(line.problem(NAME, &what));
        }
        self.hamlets.push(Hamlet { id, unit, name, households: households.flatten() });
    }

    /// The id of the commune of a row.
    fn unit(&mut self, line: Line<'_>) -> Option<String> {
        let text = |at| line.value(at).map(Value::text).unwrap_or_default();
        let (id, name) = (text(UNIT), text(UNIT_NAME));
        let at = if id.is_empty() && line.has(UNIT_NAME) { UNIT_NAME } else { UNIT };
        match self.finder.commune(&id, &name, self.month) {
            Ok(unit) => Some(unit),
            Err(what) => {
                self.problems.push(line.problem(at, &what));
                None
            }
        }
    }

    /// What a cell says, or a problem.
    fn cell<T>(
        &mut self,
        line: Line<'_>,
        at: usize,
        read: impl FnOnce(&Value) -> Result<T, String>,
    ) -> Option<T> {
        let missing = || format!("is empty; {} is required", COLUMNS[at].name);
        match line.value(at).ok_or_else(missing).and_then(read) {
            Ok(read) => Some(read),
            Err(what) => {
                self.problems.push(line.problem(at, &what));
                None
            }
        }
    }
}

fn name(value: &Value) -> Result<String, String> {
    let name = cell::text(value)?;
    let letters = name.chars().count();
    if letters > LONGEST_NAME {
        return Err(format!("has {letters} letters; {LONGEST_NAME} at most"));
    }
    if name.contains(PARTING) {
        return Err(format!("{name:?} has one of , ; : in it; one hamlet stands in a row"));
    }
    Ok(name)
}

fn households(value: &Value) -> Result<i64, String> {
    match cell::count(value)? {
        0 => Err("is 0; leave it empty where nobody knows it".to_owned()),
        count if count > MOST_HOUSEHOLDS => {
            Err(format!("{count} is more than a hamlet has, {MOST_HOUSEHOLDS}"))
        }
        count => Ok(count),
    }
}
