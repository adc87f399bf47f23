//! The centres from the sheets of a file: every mistake at once, nothing half.

use std::collections::BTreeMap;

use super::Office;
use crate::problem::Problem;
use crate::sheet::{Column, Headed, Line, Table};
use crate::units::{Level, Unit, Units};
use crate::when::Date;

/// The columns of the list, and what else people write above them.
pub const COLUMNS: [Column<'static>; 7] = [
    Column::required("don_vi", &["ma don vi", "ten don vi", "xa phuong", "trung tam", "unit"]),
    Column::optional("dia_chi", &["tru so", "address"]),
    Column::optional("gio_lam_viec", &["gio", "thoi gian lam viec", "hours"]),
    Column::optional("dien_thoai", &["so dien thoai", "sdt", "duong day nong", "phone"]),
    Column::optional("nguoi_giup", &["bo phan huong dan", "huong dan", "helper"]),
    Column::optional("nguon", &["source"]),
    Column::optional("ngay_kiem_tra", &["checked on", "checked_on"]),
];

const UNIT: usize = 0;
const ADDRESS: usize = 1;
const HOURS: usize = 2;
const PHONE: usize = 3;
const HELPER: usize = 4;
const SOURCE: usize = 5;
const CHECKED_ON: usize = 6;

const LONGEST: usize = 200;
const LONGEST_PHONE: usize = 60;

/// Where the list comes from and when it was checked, where a row does not say.
#[derive(Debug, Clone)]
pub struct Told {
    pub source: String,
    pub checked_on: Date,
}

/// The centres of all sheets that have the columns; one of a unit.
///
/// # Errors
/// Everything that is wrong, in the order of the rows.
pub fn offices(
    file: &str,
    tables: &[Table],
    units: &Units,
    told: &Told,
) -> Result<Vec<Office>, Vec<Problem>> {
    let headed = Headed::find_all(file, tables, &COLUMNS)?;
    let (mut offices, mut problems) = (Vec::new(), Vec::new());
    let mut rows: BTreeMap<String, u32> = BTreeMap::new();
    for table in &headed {
        for line in table.lines().filter(|line| !line.is_empty()) {
            let office = office(line, units, told, &mut problems);
            let before = rows.insert(office.unit.clone(), line.number());
            if let Some(before) = before.filter(|_| !office.unit.is_empty()) {
                let what = format!("{} stands in row {before} already", office.unit);
                problems.push(line.problem(UNIT, &what));
            }
            offices.push(office);
        }
    }
    if offices.is_empty() && problems.is_empty() {
        problems.push(Problem::new(file, 1, "there is no row under the header"));
    }
    if problems.is_empty() { Ok(offices) } else { Err(problems) }
}

fn office(line: Line<'_>, units: &Units, told: &Told, problems: &mut Vec<Problem>) -> Office {
    let mut cell = |at: usize, longest: usize| match text(line, at, longest) {
        Ok(text) => text,
        Err(what) => {
            problems.push(line.problem(at, &what));
            String::new()
        }
    };
    let named = cell(UNIT, LONGEST);
    let mut office = Office {
        unit: String::new(),
        address: cell(ADDRESS, LONGEST),
        hours: cell(HOURS, LONGEST),
        phone: cell(PHONE, LONGEST_PHONE),
        helper: cell(HELPER, LONGEST),
        source: cell(SOURCE, LONGEST),
        checked_on: Some(told.checked_on),
    };
    let checked_on = cell(CHECKED_ON, LONGEST);
    if office.source.is_empty() {
        office.source.clone_from(&told.source);
    }
    if !checked_on.is_empty() {
        match checked_on.parse() {
            Ok(date) => office.checked_on = Some(date),
            Err(what) => problems.push(line.problem(CHECKED_ON, &what)),
        }
    }
    match unit(&named, units) {
        Ok(unit) => office.unit.clone_from(&unit.id),
        Err(what) => problems.push(line.problem(UNIT, &what)),
    }
    office
}

fn text(line: Line<'_>, at: usize, longest: usize) -> Result<String, String> {
    let Some(value) = line.value(at) else { return Ok(String::new()) };
    let text = value.text().split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        letters if letters > longest => Err(format!("has {letters} letters; {longest} at most")),
        _ if text.starts_with('#') => Err(format!("{text:?} is a formula that failed")),
        _ => Ok(text),
    }
}

/// The unit of an id, or the one of today that bears a name.
fn unit<'u>(named: &str, units: &'u Units) -> Result<&'u Unit, String> {
    if named.is_empty() {
        return Err("is empty; don_vi is required".to_owned());
    }
    if let Some(unit) = units.get(named) {
        return Ok(unit);
    }
    let is_today = |unit: &&Unit| unit.valid_to.is_none() && unit.level != Level::District;
    let today = || units.all().iter().filter(is_today);
    let same = |unit: &&Unit| {
        let names = [&unit.name, &unit.official].into_iter().chain(&unit.aliases);
        names.into_iter().any(|name| crate::fold::fold(name) == crate::fold::fold(named))
    };
    let found: Vec<&Unit> = today().filter(same).collect();
    match found.as_slice() {
        [unit] => Ok(unit),
        [] => Err(format!("{named:?} is no unit of today: its id (2025:25459) or its full name")),
        several => {
            let ids: Vec<&str> = several.iter().map(|unit| unit.id.as_str()).collect();
            Err(format!("{named:?} may be {}: write the id", ids.join(" or ")))
        }
    }
}
