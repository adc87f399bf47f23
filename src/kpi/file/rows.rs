//! The rows of a sheet with columns for each indicator: units, and the sums and headings among them.

use std::fmt::Write as _;

use super::cell::{self, Scale};
use super::layout::Measured;
use super::{Reading, Values, columns};
use crate::fold::fold;
use crate::kpi::{Indicator, Measure};
use crate::sheet::{Headed, Line, Value};

/// How the rows of a sheet are read.
pub struct How<'a> {
    /// How numbers of rates are meant, where somebody said so.
    pub scale: Option<Scale>,
    pub left_out: LeftOut<'a>,
}

/// Which rows tell of no unit.
#[derive(Clone, Copy)]
pub enum LeftOut<'a> {
    /// Sums and headings as people write them.
    Usual,
    /// Those in which a text begins with one of these words, folded.
    Named(&'a [String]),
}

impl LeftOut<'_> {
    /// Whether the row is one of those that were named.
    pub fn names(self, line: Line<'_>) -> bool {
        let Self::Named(words) = self else { return false };
        let begins = |text: &str| {
            let text = fold(text);
            let rest = |word: &String| text.strip_prefix(word.as_str());
            words.iter().filter_map(rest).any(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let is_named = |value: &Value| matches!(value, Value::Text(text) if begins(text));
        !words.is_empty() && line.cells().iter().any(|cell| is_named(&cell.value))
    }
}

/// What people call a row of sums or means, folded.
const SUMS: [&str; 11] = [
    "tong",
    "tong cong",
    "tong so",
    "cong",
    "binh quan",
    "trung binh",
    "ty le binh quan",
    "ti le binh quan",
    "ty le trung binh",
    "ti le trung binh",
    "toan tinh",
];
/// What they write after it.
const OF_ALL: [&str; 6] = ["chung", "toan tinh", "cap tinh", "cap huyen", "cap xa", "cac don vi"];
/// So many rows that were left out are named.
const MOST_NAMED: usize = 20;

/// What a row is.
enum Kind {
    Unit,
    LeftOut,
    Unclear(String),
}

impl Reading<'_> {
    /// Every figure of every unit. A row without any figure is a heading, one that is left out may be: it tells which
    /// of several units of one name the rows under it mean.
    pub fn rows(&mut self, headed: &Headed<'_>, measured: &[Measured], how: &How<'_>) {
        let scaled = |one: &Measured| {
            let guess = one.rate.map(|at| how.scale.unwrap_or_else(|| self.scale(headed, at)));
            Measured { scale: guess.unwrap_or(Scale::Percents), ..*one }
        };
        let measured: Vec<Measured> = measured.iter().map(scaled).collect();
        self.finder.head("");
        let first = headed.lines().next().map(|line| line.number());
        let mut left_out = Vec::new();
        for line in headed.lines() {
            if measured.iter().all(|one| one.is_empty(line)) {
                self.finder.head(outline(line).1.as_str());
                continue;
            }
            let kind = match how.left_out {
                LeftOut::Named(_) if how.left_out.names(line) => Kind::LeftOut,
                LeftOut::Named(_) => Kind::Unit,
                LeftOut::Usual if first == Some(line.number()) && is_numbered(line) => {
                    Kind::LeftOut
                }
                LeftOut::Usual => self.usual(line),
            };
            match kind {
                Kind::LeftOut => {
                    self.finder.head(outline(line).1.as_str());
                    left_out.push(line.number());
                }
                Kind::Unit => self.unit(line, &measured),
                Kind::Unclear(what) => {
                    let problem = line.problem(columns::unit(line), &what);
                    self.problems.push(problem);
                }
            }
        }
        self.note_left_out(headed, &left_out);
    }

    fn unit(&mut self, line: Line<'_>, measured: &[Measured]) {
        let about = self.about(line);
        for one in measured.iter().filter(|one| !one.is_empty(line)) {
            if let Some((at, values)) = self.values(line, one) {
                self.keep(line, at, one.indicator, &about, values);
            }
        }
    }

    /// What a row says of an indicator, with the column that brought it.
    fn values(&mut self, line: Line<'_>, one: &Measured) -> Option<(usize, Values)> {
        let before = self.problems.len();
        let part = one.part.and_then(|at| self.number(line, at, cell::count));
        let whole = one.whole.and_then(|at| self.number(line, at, cell::count));
        let rate = one.rate.and_then(|at| {
            let value = line.value(at)?;
            self.kept(line, at, |_| in_one_cell(one.indicator, value, one.scale))
        });
        let rate = rate.unwrap_or_default();
        let (part, whole) = (part.or(rate.part), whole.or(rate.whole));
        let at = one.part.filter(|at| line.value(*at).is_some()).or(one.rate).or(one.whole)?;
        (self.problems.len() == before).then_some((at, Values { part, whole, rate: rate.rate }))
    }

    /// A sum or a heading with sums, unless it is the name of a unit.
    fn usual(&self, line: Line<'_>) -> Kind {
        let (mark, label) = outline(line);
        let is_heading = mark == Mark::Heading;
        if !is_heading && !is_sum(&label) {
            return Kind::Unit;
        }
        match self.finder.meant(&label) {
            None => Kind::LeftOut,
            Some(_) if !is_heading => Kind::Unit,
            Some(units) => Kind::Unclear(format!(
                "is {units}, numbered like a heading: are these its figures or the sum of the rows under it? A mapping file (--mapping) tells"
            )),
        }
    }

    /// Says which rows were left out.
    pub fn note_left_out(&mut self, headed: &Headed<'_>, rows: &[u32]) {
        let Some((first, more)) = rows.split_first() else { return };
        let mut text = format!("{}: left out: rows {first}", headed.place);
        for row in more.iter().take(MOST_NAMED - 1) {
            let _ = write!(text, ", {row}");
        }
        if rows.len() > MOST_NAMED {
            let _ = write!(text, " and {} more", rows.len() - MOST_NAMED);
        }
        self.read.notes.push(text);
    }
}

/// A percentage, or the part and the whole: 45/60.
fn in_one_cell(indicator: &Indicator, value: &Value, scale: Scale) -> Result<Values, String> {
    if indicator.measure == Measure::Count {
        return Ok(Values { part: Some(cell::count(value)?), ..Values::default() });
    }
    if let Value::Text(text) = value
        && let Some((part, whole)) = text.split_once('/')
    {
        let count = |text: &str| cell::count(&Value::Text(text.trim().into()));
        return Ok(Values { part: Some(count(part)?), whole: Some(count(whole)?), rate: None });
    }
    Ok(Values { rate: Some(cell::rate(value, scale)?), ..Values::default() })
}

/// How a row is numbered.
#[derive(PartialEq)]
enum Mark {
    /// "II", "A": as headings are.
    Heading,
    Other,
}

/// How a row is numbered, and what it is called: of its unit's cell, else of the first text. "II. Huyện" is
/// numbered in the same cell.
fn outline(line: Line<'_>) -> (Mark, String) {
    let first = line.cells().first().map(|cell| cell.value.text()).unwrap_or_default();
    let named = [columns::UNIT_NAME, columns::UNIT].into_iter().find_map(|at| line.value(at));
    let label = named.map_or_else(|| first.clone(), Value::text);
    if label != first && is_mark(&first) {
        return (Mark::Heading, label);
    }
    match label.split_once(['.', ')', '/']) {
        Some((mark, rest)) if is_mark(mark) => (Mark::Heading, rest.trim().to_owned()),
        _ => (Mark::Other, label),
    }
}

/// A Roman number or a capital letter.
fn is_mark(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', ')', '/']);
    let is_roman = text.len() <= 5 && text.bytes().all(|byte| b"IVX".contains(&byte));
    let is_letter = text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    !text.is_empty() && (is_roman || is_letter)
}

fn is_sum(label: &str) -> bool {
    let label = fold(label);
    SUMS.iter().any(|sum| {
        let rest = label.strip_prefix(sum).map(str::trim_start);
        rest.is_some_and(|rest| rest.is_empty() || OF_ALL.contains(&rest))
    })
}

/// The row under the header that numbers the columns: (1), (2), A, B.
fn is_numbered(line: Line<'_>) -> bool {
    let (_, label) = outline(line);
    let label = label.trim_matches(['(', ')', '[', ']']);
    label.len() == 1 || label.len() == 2 && label.bytes().all(|byte| byte.is_ascii_digit())
}
