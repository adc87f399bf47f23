//! What is wrong with a file, in words for a chat: the first places and how many there are.
//!
//! Files are read for operators too, whose messages are English sentences; here each is known by a phrase of its own.

use crate::problem::Problem;
use crate::reply::Say;
use crate::say;

/// So many places are told; whoever mends them finds the others.
const MOST: usize = 10;

/// Phrases of problems with a cell or a row, and what is said of them.
const CELLS: [(&str, &str); 27] = [
    (" is no unit", "file-wrong-unit"),
    ("write the id, or the level", "file-wrong-units"),
    ("a unit is required", "file-wrong-no-unit"),
    ("the unit that it became is expected", "file-wrong-old-unit"),
    ("not of level", "file-wrong-level"),
    ("the level (cap)", "file-wrong-no-level"),
    ("the name beside it is of", "file-wrong-names"),
    (" is no indicator", "file-wrong-indicator"),
    ("an indicator is required", "file-wrong-no-indicator"),
    (" is not a whole number", "file-wrong-count"),
    (" is not a percentage", "file-wrong-percent"),
    ("more than 100%", "file-wrong-much"),
    (" is negative", "file-wrong-negative"),
    ("a formula that failed", "file-wrong-formula"),
    (" is not a period", "file-wrong-period"),
    ("a period is required", "file-wrong-no-period"),
    ("as is said of the whole file", "file-wrong-other-period"),
    ("has not begun", "file-wrong-future"),
    (" already", "file-wrong-twice"),
    ("never taken in", "file-wrong-counted"),
    ("more than the whole", "file-wrong-part"),
    ("a number is missing", "file-wrong-no-number"),
    ("or tu_so and mau_so, is missing", "file-wrong-no-share"),
    ("are both", "file-wrong-columns"),
    (" letters", "file-wrong-long"),
    ("is too long", "file-wrong-long"),
    ("right of column", "file-wrong-wide"),
];

/// Phrases of problems with a whole file or sheet.
const WHOLE: [(&str, &str); 16] = [
    ("no row names", "file-wrong-header"),
    ("no figure under the header", "file-wrong-empty"),
    ("no sheet with anything", "file-wrong-empty"),
    ("is empty", "file-wrong-empty"),
    ("larger than", "file-wrong-large"),
    ("more than", "file-wrong-large"),
    ("too many", "file-wrong-large"),
    ("an old .xls", "file-wrong-old"),
    ("holds macros", "file-wrong-kind"),
    ("of another kind", "file-wrong-kind"),
    ("save it as “CSV UTF-8”", "file-wrong-letters"),
    ("as its first bytes say", "file-wrong-letters"),
    ("is no table", "file-wrong-damaged"),
    ("no .xlsx workbook", "file-wrong-damaged"),
    ("is damaged", "file-wrong-damaged"),
    ("cannot be read", "file-wrong-damaged"),
];

/// The paragraphs that say what is wrong with a file. What stands in it is told as `masked` leaves it.
pub fn wrong(name: &str, problems: &[Problem], masked: fn(&str) -> String) -> Vec<Say> {
    let count = i64::try_from(problems.len()).unwrap_or(i64::MAX);
    let mut lines = vec![match problems.len() > MOST {
        true => say!("file-wrong-first", name = name, count = count),
        false => say!("file-wrong", name = name, count = count),
    }];
    lines.extend(problems.iter().take(MOST).map(|problem| line(problem, masked)));
    vec![say!("lines", lines = lines), say!("file-wrong-end")]
}

fn line(problem: &Problem, masked: fn(&str) -> String) -> Say {
    let (column, what) = column_of(&problem.what);
    let known = |phrases: &[(&str, &'static str)]| {
        let found = phrases.iter().find(|(phrase, _)| what.contains(phrase));
        found.map(|(_, key)| *key)
    };
    if let Some(key) = known(&CELLS) {
        let what = Say::new(key).with("value", masked(&quoted(what)));
        return say!("file-wrong-line", place = place(problem, column), what = what);
    }
    match (known(&WHOLE), sheet_of(&problem.file)) {
        (Some(key), Some(sheet)) => {
            let place = say!("file-sheet", sheet = sheet);
            say!("file-wrong-line", place = place, what = Say::new(key))
        }
        (Some(key), None) => say!("file-wrong-whole", what = Say::new(key)),
        (None, _) => {
            let what = say!("file-wrong-unknown");
            say!("file-wrong-line", place = place(problem, column), what = what)
        }
    }
}

/// `column I (ty_le): …`: the column, and what is wrong there.
fn column_of(what: &str) -> (Option<&str>, &str) {
    let named = what.strip_prefix("column ").and_then(|rest| rest.split_once(": "));
    named.map_or((None, what), |(column, rest)| (column.split(' ').next(), rest))
}

/// The sheet in `x.xlsx[A]`.
fn sheet_of(file: &str) -> Option<&str> {
    Some(file.strip_suffix(']')?.split_once('[')?.1)
}

fn place(problem: &Problem, column: Option<&str>) -> Say {
    let row = problem.line.to_string();
    let cell = match column {
        Some(column) => say!("file-cell", row = row, column = column),
        None => say!("file-row", row = row),
    };
    match sheet_of(&problem.file) {
        Some(sheet) => say!("file-on-sheet", sheet = sheet, place = cell),
        None => cell,
    }
}

/// The first text in quotes, as it stands in the file.
fn quoted(what: &str) -> String {
    let Some((_, rest)) = what.split_once('"') else { return String::new() };
    let mut ends = rest.match_indices('"').map(|(at, _)| at);
    let end = ends.find(|at| !rest[..*at].ends_with('\\')).unwrap_or(rest.len());
    rest[..end].replace("\\\"", "\"")
}
