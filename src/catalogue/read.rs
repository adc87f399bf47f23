//! The list from the sheets of a file: every mistake at once, nothing half.

use std::collections::HashMap;

use super::{Entry, Handler, Online};
use crate::fold::fold;
use crate::problem::Problem;
use crate::sheet::{Column, Headed, Line, Table, Value};

/// The columns of the list, and what else people write above them.
pub const COLUMNS: [Column<'static>; 9] = [
    Column::required(
        "ma",
        &[
            "ma thu tuc",
            "ma tthc",
            "ma so",
            "ma so tthc",
            "ma thu tuc hanh chinh",
            "ma so thu tuc",
            "code",
        ],
    ),
    Column::required(
        "ten",
        &[
            "ten thu tuc",
            "ten tthc",
            "ten thu tuc hanh chinh",
            "thu tuc hanh chinh",
            "ten dich vu cong",
            "name",
        ],
    ),
    Column::optional("cap", &["cap thuc hien", "cap giai quyet", "cap hanh chinh", "level"]),
    Column::optional("linh_vuc", &["linh vuc tthc", "field"]),
    Column::optional(
        "muc_do",
        &["muc do dich vu cong", "muc do dvc", "muc do dvctt", "muc do truc tuyen", "online"],
    ),
    Column::optional("ten_thuong_goi", &["ten goi khac", "tu khoa", "aliases"]),
    Column::optional("ma_cu", &["ma truoc day", "old codes"]),
    Column::optional("dia_chi", &["duong dan", "dia chi trang", "lien ket", "link", "url"]),
    Column::optional("ghi_chu", &["note"]),
];

const CODE: usize = 0;
const NAME: usize = 1;
const HANDLERS: usize = 2;
const FIELD: usize = 3;
const ONLINE: usize = 4;
const ALIASES: usize = 5;
const RETIRED: usize = 6;
const PAGE: usize = 7;
const NOTE: usize = 8;

/// The longest texts, in letters, and the most names and numbers of one row.
const LONGEST_NAME: usize = 500;
const LONGEST_ALIAS: usize = 120;
const LONGEST_FIELD: usize = 200;
const LONGEST_NOTE: usize = 500;
const LONGEST_PAGE: usize = 300;
const MOST_OF_A_ROW: usize = 30;

/// The entries of all sheets that have the columns, in the order of their rows.
///
/// # Errors
/// Everything that is wrong, in the order of the rows.
pub fn entries(file: &str, tables: &[Table]) -> Result<Vec<Entry>, Vec<Problem>> {
    let headed = Headed::find_all(file, tables, &COLUMNS)?;
    let mut reading = Reading::default();
    for table in &headed {
        table.lines().filter(|line| !line.is_empty()).for_each(|line| reading.row(line));
    }
    if reading.entries.is_empty() && reading.problems.is_empty() {
        reading.problems.push(Problem::new(file, 1, "there is no row under the header"));
    }
    reading.compare_codes();
    let Reading { entries, problems, .. } = reading;
    if problems.is_empty() { Ok(entries) } else { Err(problems) }
}

/// A list in the making.
#[derive(Default)]
struct Reading<'a> {
    entries: Vec<Entry>,
    /// The row of each entry.
    lines: Vec<Line<'a>>,
    problems: Vec<Problem>,
    /// Where each number stands.
    codes: HashMap<String, u32>,
}

impl<'a> Reading<'a> {
    fn row(&mut self, line: Line<'a>) {
        let entry = Entry {
            code: self.cell(line, CODE, code).unwrap_or_default(),
            name: self.cell(line, NAME, |value| text(value, LONGEST_NAME)).unwrap_or_default(),
            handlers: self.cell(line, HANDLERS, handlers).unwrap_or_default(),
            field: self.cell(line, FIELD, |value| text(value, LONGEST_FIELD)),
            online: self.cell(line, ONLINE, online),
            aliases: self.cell(line, ALIASES, aliases).unwrap_or_default(),
            retired: self.cell(line, RETIRED, retired).unwrap_or_default(),
            page: self.cell(line, PAGE, page),
            note: self.cell(line, NOTE, |value| text(value, LONGEST_NOTE)),
        };
        for (at, name) in [CODE, NAME].into_iter().map(|at| (at, COLUMNS[at].name)) {
            if line.value(at).is_none() {
                self.problems.push(line.problem(at, &format!("is empty; {name} is required")));
            }
        }
        if let Some(before) = self.codes.insert(entry.code.clone(), line.number())
            && !entry.code.is_empty()
        {
            let what = format!("{} stands in row {before} already", entry.code);
            self.problems.push(line.problem(CODE, &what));
        }
        self.entries.push(entry);
        self.lines.push(line);
    }

    /// What a cell says, or a problem.
    fn cell<T>(
        &mut self,
        line: Line<'_>,
        at: usize,
        read: impl FnOnce(&Value) -> Result<T, String>,
    ) -> Option<T> {
        match read(line.value(at)?) {
            Ok(read) => Some(read),
            Err(what) => {
                self.problems.push(line.problem(at, &what));
                None
            }
        }
    }

    /// No retired number is one that is in use.
    fn compare_codes(&mut self) {
        for (entry, line) in self.entries.iter().zip(&self.lines) {
            for code in &entry.retired {
                if let Some(row) = self.codes.get(code) {
                    let what = format!("{code} is the number of row {row}, which is in use");
                    self.problems.push(line.problem(RETIRED, &what));
                }
            }
        }
    }
}

fn text(value: &Value, longest: usize) -> Result<String, String> {
    let text = value.text().split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = text.chars().count();
    if letters > longest {
        return Err(format!("has {letters} letters; {longest} at most"));
    }
    if text.starts_with('#') {
        return Err(format!("{text:?} is a formula that failed"));
    }
    Ok(text)
}

/// A number of the national catalogue. A spreadsheet's number has lost its last zeros; a longer number,
/// `1.001193.000.00.00.H53`, counts by its beginning.
fn code(value: &Value) -> Result<String, String> {
    let text = match value {
        Value::Number(number) => format!("{number:.6}"),
        Value::Text(text) => text.to_string(),
    };
    let wrong = || format!("{:?} is not a code like 1.001193", shortened(&text));
    let (kind, rest) = text.split_once('.').ok_or_else(wrong)?;
    let number = rest.split_once('.').map_or(rest, |(number, _)| number);
    let digits = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if digits(kind, 1) && digits(number, 6) { Ok(format!("{kind}.{number}")) } else { Err(wrong()) }
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

/// The parts of a cell that holds several.
fn parts(value: &Value, marks: &[char]) -> Vec<String> {
    let parts = |text: String| -> Vec<String> {
        text.split(marks)
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect()
    };
    parts(value.text())
}

fn aliases(value: &Value) -> Result<Vec<String>, String> {
    let aliases = parts(value, &[';', '\n']);
    if let Some(long) = aliases.iter().find(|alias| alias.chars().count() > LONGEST_ALIAS) {
        let alias = shortened(long);
        return Err(format!(
            "{alias:?}… is longer than {LONGEST_ALIAS} letters; are names parted by ;?"
        ));
    }
    few(aliases)
}

fn retired(value: &Value) -> Result<Vec<String>, String> {
    if let Value::Number(_) = value {
        return Ok(vec![code(value)?]);
    }
    let codes = parts(value, &[';', ',', '\n']).into_iter();
    few(codes.map(|part| code(&Value::Text(part.into()))).collect::<Result<_, _>>()?)
}

fn few(parts: Vec<String>) -> Result<Vec<String>, String> {
    if parts.len() > MOST_OF_A_ROW {
        return Err(format!("holds {} of them; {MOST_OF_A_ROW} at most", parts.len()));
    }
    Ok(parts)
}

/// Who handles it, several where several do.
fn handlers(value: &Value) -> Result<Vec<Handler>, String> {
    let mut handlers = Vec::new();
    for part in parts(value, &[';', ',', '/', '\n']) {
        let handler = handler(&fold(&part)).ok_or_else(|| {
            format!("{:?} is none of xa, tinh, so, cong an (several parted by ;)", shortened(&part))
        })?;
        if !handlers.contains(&handler) {
            handlers.push(handler);
        }
    }
    Ok(handlers)
}

fn handler(text: &str) -> Option<Handler> {
    let is = |names: &[&str]| names.contains(&text);
    let begins = |start: &str| text.starts_with(start);
    match () {
        () if is(&["xa", "phuong", "xa phuong", "cap xa", "cap xa phuong", "commune"]) => {
            Some(Handler::Commune)
        }
        () if begins("ubnd xa") || begins("ubnd cap xa") || begins("uy ban nhan dan cap xa") => {
            Some(Handler::Commune)
        }
        () if is(&["tinh", "cap tinh", "ubnd tinh", "ubnd cap tinh", "province"])
            || begins("uy ban nhan dan tinh") =>
        {
            Some(Handler::Province)
        }
        () if is(&["so", "cap so", "so nganh", "department"]) || begins("so ") => {
            Some(Handler::Department)
        }
        () if is(&["ca", "police"]) || begins("cong an") => Some(Handler::Police),
        () => None,
    }
}

fn online(value: &Value) -> Result<Online, String> {
    let text = fold(&value.text());
    match text.as_str() {
        "full" => Ok(Online::Full),
        "partial" => Ok(Online::Partial),
        "none" | "con lai" => Ok(Online::Not),
        text if text.contains("toan trinh") => Ok(Online::Full),
        text if text.contains("mot phan") => Ok(Online::Partial),
        text if text.starts_with("khong") || text.contains("cung cap thong tin") => Ok(Online::Not),
        _ => {
            let text = shortened(&value.text());
            Err(format!("{text:?} is none of toan trinh, mot phan, khong"))
        }
    }
}

/// The address of a page: https, and of the government.
fn page(value: &Value) -> Result<String, String> {
    let text = text(value, LONGEST_PAGE)?;
    let shown = shortened(&text);
    let rest =
        text.strip_prefix("https://").ok_or(format!("{shown:?} does not begin with https://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
    let is_ours = host.to_ascii_lowercase().ends_with(".gov.vn");
    if !is_ours || host.starts_with('.') || !host.bytes().all(letters) {
        return Err(format!("{shown:?} is not on a site whose name ends with gov.vn"));
    }
    let odd = |byte: u8| !byte.is_ascii_graphic() || b"\"'<>\\^`{|}".contains(&byte);
    if rest.bytes().any(odd) {
        return Err(format!("{shown:?} has letters that no address has"));
    }
    Ok(text)
}
