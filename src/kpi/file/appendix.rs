//! Sheets like the appendices of the plan: two lines of header over merged cells, the procedures of each unit in all,
//! fully and partly online, the share of services that had dossiers; or indicators over their parts and wholes.

use std::ops::RangeInclusive;

use super::Reading;
use super::columns::{self, Naming};
use super::layout::{Layout, Role};
use super::rows::{How, LeftOut};
use crate::fold::{Phrased, fold};
use crate::kpi::{FULL, Indicator, ONLINE_SHARE, PARTIAL, TOTAL};
use crate::problem::Problem;
use crate::sheet::{Headed, Row, Table, Value, letters};

/// What a column can only mean.
#[derive(Clone, Copy)]
enum Meaning {
    /// What stands in this place of [`columns::LONG`].
    About(usize),
    Measured(&'static Indicator, Role),
    /// Targets come in by an import of their own.
    Target,
    LeftAlone,
    Unknown,
}

/// Titles may stand above the header; further down there is none.
const LOOKED_AT: usize = 30;
/// The most rows of a header.
const TALLEST: usize = 3;

impl Reading<'_> {
    /// Reads a sheet that only an appendix can be; `false` of any other.
    pub(super) fn appendix(&mut self, file: &str, table: &Table) -> bool {
        let Some(header) = header(&table.rows) else { return false };
        let headed = Headed::under(file, table, header.clone());
        let meant: Vec<(u32, Meaning)> = headed
            .used()
            .into_iter()
            .map(|column| (column, meaning(&headed.titles(column), self.naming)))
            .collect();
        if !meant.iter().any(|(_, meaning)| is_of_an_appendix(*meaning)) {
            return false;
        }
        self.read.sheets.push(table.sheet.clone());
        let mut layout = Layout::new(header);
        let mut problems = Vec::new();
        for (column, meaning) in &meant {
            if let Some(what) = self.placed(&mut layout, &headed, *column, *meaning) {
                let shown: String = title(&headed, *column).chars().take(60).collect();
                let what = format!("column {}: {shown:?} {what}", letters(*column));
                problems.push(Problem::new(&headed.place, *layout.header.start() as usize, what));
            }
        }
        if problems.is_empty() {
            let how = How { scale: None, left_out: LeftOut::Usual };
            self.rows(&layout.headed(file, table), &layout.measured, &how);
        }
        self.problems.append(&mut problems);
        true
    }

    /// Places a column, or tells why that cannot be done.
    fn placed(
        &mut self,
        layout: &mut Layout,
        headed: &Headed<'_>,
        column: u32,
        meaning: Meaning,
    ) -> Option<String> {
        match meaning {
            Meaning::LeftAlone => None,
            Meaning::Target => {
                let place = &headed.place;
                self.read.notes.push(format!(
                    "{place}: column {} tells targets and was left alone: targets come in by dvcbot import targets",
                    letters(column)
                ));
                None
            }
            Meaning::About(at) if layout.has(at) => Some(mapping_tells("tells what another does")),
            Meaning::About(at) => {
                layout.place(at, column);
                None
            }
            Meaning::Measured(one, role) if layout.measures(one, role) => {
                Some(mapping_tells(&format!("is a second {}", one.id)))
            }
            Meaning::Measured(one, role) => {
                layout.measure(one, role, column);
                self.another_year(&title(headed, column))
            }
            Meaning::Unknown => Some(mapping_tells("may mean several things, or nothing known")),
        }
    }

    /// A title with years, none of which is that of `--period`.
    fn another_year(&self, title: &str) -> Option<String> {
        let period = self.told.period?;
        let folded = fold(title);
        let words = folded.split(' ').filter(|word| word.len() == 4 && word.starts_with("20"));
        let years: Vec<i32> = words.filter_map(|word| word.parse().ok()).collect();
        let is_another = !years.is_empty() && !years.contains(&period.year());
        is_another.then(|| format!("is of another year than {period}"))
    }
}

fn mapping_tells(what: &str) -> String {
    format!("{what}: a mapping file (--mapping) tells which")
}

fn title(headed: &Headed<'_>, column: u32) -> String {
    headed.titles(column).join(" ")
}

/// A meaning that only such sheets have.
fn is_of_an_appendix(meaning: Meaning) -> bool {
    let Meaning::Measured(one, role) = meaning else { return false };
    role == Role::Whole || [&FULL, &PARTIAL, &ONLINE_SHARE].contains(&one)
}

/// The rows of the header: that which names the unit, and those under it where cells are merged, so that nothing
/// stands under the name and no number right of it.
fn header(rows: &[Row]) -> Option<RangeInclusive<u32>> {
    let named =
        |row: &Row| row.cells.iter().find(|cell| is_unit(&cell.value)).map(|cell| cell.column);
    let mut looked_at = rows.iter().take(LOOKED_AT).enumerate();
    let (at, unit) = looked_at.find_map(|(at, row)| Some((at, named(row)?)))?;
    let first = rows.get(at)?.number;
    let is_more = |row: &&Row| {
        let is_right = |text: &Value| matches!(text, Value::Text(text) if !begins_with_digit(text));
        row.cells.iter().all(|cell| cell.column > unit && is_right(&cell.value))
    };
    let under = rows.get(at + 1..).unwrap_or_default().iter().take(TALLEST - 1);
    let last = under.take_while(is_more).last().map_or(first, |row| row.number);
    Some(first..=last)
}

fn is_unit(value: &Value) -> bool {
    let units = [columns::UNIT, columns::UNIT_NAME];
    units.iter().any(|at| columns::LONG[*at].is_called(&value.text()))
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_digit())
}

/// What a column means by what stands above it, from top to bottom.
fn meaning(titles: &[String], naming: &Naming) -> Meaning {
    let Some(lowest) = titles.last() else { return Meaning::Unknown };
    let about =
        [columns::PERIOD, columns::UNIT, columns::UNIT_NAME, columns::LEVEL, columns::SOURCE];
    let is_called = |at: &usize| columns::LONG[*at].is_called(lowest);
    if let Some(at) = about.into_iter().find(is_called) {
        return Meaning::About(at);
    }
    if columns::is_left_alone(lowest) {
        return Meaning::LeftAlone;
    }
    let all = Phrased::of(&titles.join(" "));
    if all.says("chi tieu") {
        return Meaning::Target;
    }
    if let Some(share) = titles.iter().rev().skip(1).find_map(|above| naming.indicator(above))
        && share.is_share()
        && let Some(role) = role(lowest)
    {
        return Meaning::Measured(share, role);
    }
    match naming.indicator(lowest) {
        Some(share) if share.is_share() => Meaning::Measured(share, Role::Rate),
        Some(count) if !all.says("ho so") => Meaning::Measured(count, Role::Part),
        _ => counted(&all, &Phrased::of(lowest)).unwrap_or(Meaning::Unknown),
    }
}

/// What stands under the name of a share.
fn role(title: &str) -> Option<Role> {
    let roles = [Role::Part, Role::Whole, Role::Rate];
    let mut named = [columns::PART, columns::WHOLE, columns::RATE].into_iter().zip(roles);
    named.find(|(at, _)| columns::LONG[*at].is_called(title)).map(|(_, role)| role)
}

const SERVICES: [&str; 7] =
    ["tthc", "thu tuc", "thu tuc hanh chinh", "dvc", "dvctt", "dich vu cong", "dvc tt"];

/// How many procedures, or the share of services that had dossiers; a number of dossiers is neither.
fn counted(all: &Phrased, lowest: &Phrased) -> Option<Meaning> {
    if !all.says_one_of(&SERVICES) {
        return None;
    }
    let (is_full, is_partial) = (all.says("toan trinh"), all.says("mot phan"));
    if all.says_one_of(&["ty le", "ti le"]) {
        // Of the fully online ones alone it would be another share.
        let is_share = all.says("phat sinh ho so") && !is_full && !is_partial;
        return is_share.then_some(Meaning::Measured(&ONLINE_SHARE, Role::Rate));
    }
    if all.says("ho so") {
        return None;
    }
    let of = |one: &'static Indicator| Some(Meaning::Measured(one, Role::Part));
    match (is_full, is_partial) {
        (true, false) => of(&FULL),
        (false, true) => of(&PARTIAL),
        (false, false) if lowest.says_one_of(&["tong", "tong so", "tong cong"]) => of(&TOTAL),
        _ => None,
    }
}
