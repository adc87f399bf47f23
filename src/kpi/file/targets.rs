//! Targets from the sheets of a file that people send: a row for each, every mistake at once, nothing half.

use super::cell::{self, Scale};
use super::{Naming, Reading, Told, columns};
use crate::kpi::Indicator;
use crate::kpi::table::Target;
use crate::problem::Problem;
use crate::sheet::{Column, Headed, Line, Table};
use crate::units::Units;
use crate::when::Period;

/// The place of the value among the columns; those before it stand where they stand for figures.
const VALUE: usize = 6;

/// The targets of all sheets that have the columns `ky`, `ma_don_vi` or `ten_don_vi`, `ma_chi_tieu` and
/// `chi_tieu`, with the names of the sheets that were used.
///
/// # Errors
/// Everything that is wrong, in the order of the rows.
pub fn targets(
    file: &str,
    tables: &[Table],
    units: &Units,
    naming: &Naming,
    told: &Told,
) -> Result<(Vec<Target>, Vec<String>), Vec<Problem>> {
    // A target may be for a period to come.
    let told = Told { today: told.today.max(END_OF_TIME.last_day()), ..told.clone() };
    let mut reading = Reading::new(units, naming, &told);
    let columns = columns();
    let (mut found, mut left) = (Vec::new(), Vec::new());
    for table in tables {
        match Headed::find(file, table, &columns) {
            Err(problem) => left.push(problem),
            Ok(headed) if is_lacking(&headed) => {
                left.push(Problem::new(&headed.place, 1, LACKING));
            }
            Ok(headed) => {
                reading.read.sheets.push(table.sheet.clone());
                reading.targets(&headed, &mut found);
            }
        }
    }
    let Reading { read, mut problems, .. } = reading;
    if read.sheets.is_empty() {
        problems.append(&mut left);
    } else if found.is_empty() && problems.is_empty() {
        problems.push(Problem::new(file, 1, "there is no target under the header"));
    }
    if problems.is_empty() { Ok((found, read.sheets)) } else { Err(problems) }
}

const LACKING: &str = "no row names a unit (ma_don_vi or ten_don_vi), an indicator (ma_chi_tieu) and a target (chi_tieu)";
const END_OF_TIME: Period = Period::Year { year: 9999 };

/// As those of figures, but `chi_tieu` is the value.
fn columns() -> Vec<Column<'static>> {
    let also: [(&str, &[&str]); 2] = [
        ("ma_chi_tieu", &["ten chi tieu", "chi so", "indicator"]),
        ("chi_tieu", &["muc chi tieu", "chi tieu giao", "chi tieu phan dau", "target"]),
    ];
    let own = also.map(|(name, also)| Column::optional(name, also));
    columns::LONG.into_iter().take(columns::INDICATOR).chain(own).collect()
}

fn is_lacking(headed: &Headed<'_>) -> bool {
    let has = |at: usize| headed.letters(at).is_some();
    !(has(columns::UNIT) || has(columns::UNIT_NAME)) || !has(columns::INDICATOR) || !has(VALUE)
}

impl Reading<'_> {
    fn targets(&mut self, headed: &Headed<'_>, found: &mut Vec<Target>) {
        let scale = self.scale(headed, VALUE);
        for line in headed.lines().filter(|line| !line.is_empty()) {
            found.extend(self.target(line, scale));
        }
    }

    fn target(&mut self, line: Line<'_>, scale: Scale) -> Option<Target> {
        let about = self.about(line);
        let indicator = self.kept(line, columns::INDICATOR, |this| {
            let indicator = this.indicator(line)?;
            takes_target(indicator)
        });
        let target = self.kept(line, VALUE, |_| match line.value(VALUE) {
            Some(value) => cell::rate(value, scale),
            None => Err("is empty; a percentage is required".to_owned()),
        });
        let (indicator, target) = (indicator?, target?);
        let (unit, period) = (about.unit?, about.period?);
        let number = self.number_of(line);
        if let Some(before) = self.seen.insert((indicator.id, unit, period), number) {
            let place = super::place(&self.read.sheets, before);
            let id = indicator.id;
            let what = format!("this unit has a target of {id} of {period} in {place} already");
            self.problems.push(line.problem(VALUE, &what));
            return None;
        }
        let (unit, source) = (self.finder.id(unit).to_string(), about.source.to_string());
        Some(Target { indicator: indicator.id, unit, period, target, source, line: number })
    }
}

fn takes_target(indicator: &'static Indicator) -> Result<&'static Indicator, String> {
    match indicator.takes_target() {
        true => Ok(indicator),
        false => Err(format!("{} has no targets of units", indicator.id)),
    }
}
