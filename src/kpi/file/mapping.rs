//! A mapping file: what an operator says of files whose layout is another. Every mistake at once, with its line.

use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::cell::{self, Scale};
use super::layout::Role;
use super::{Naming, columns, unit};
use crate::fold::fold;
use crate::kpi::{Indicator, Measure};
use crate::problem::{Problem, line_at};
use crate::sheet::Value;
use crate::when::Period;

/// What the sheets of a file mean.
#[derive(Debug)]
pub struct Mapping {
    pub file: String,
    pub sheets: Vec<Sheet>,
}

/// What is said of one sheet, or of several of one layout.
#[derive(Debug)]
pub struct Sheet {
    /// None: of every sheet that no other names.
    pub names: Vec<Said<String>>,
    pub header: Said<RangeInclusive<u32>>,
    /// Which of the first columns of [`columns::LONG`] stands where.
    pub columns: Vec<(usize, Said<String>)>,
    /// What other columns tell of an indicator.
    pub figures: Vec<(&'static Indicator, Role, Said<String>)>,
    /// How rows begin that are left out, folded.
    pub skip: Vec<String>,
    pub scale: Option<Scale>,
    /// What holds for every row that does not say otherwise.
    pub period: Option<Said<Period>>,
    pub level: String,
    pub source: Option<String>,
}

/// Something with the line where it stands.
#[derive(Debug)]
pub struct Said<T> {
    pub value: T,
    pub line: usize,
}

const SHEET: [&str; 9] =
    ["names", "header", "columns", "figures", "skip", "scale", "ky", "cap", "nguon"];
/// The longest text, in letters, and the most of anything.
const LONGEST: usize = 200;
const MOST: usize = 200;
/// The largest file, in bytes.
const MOST_BYTES: usize = 64 << 10;
/// The most rows of a header, and how far down it may stand.
const TALLEST: u32 = 10;
const LAST: u32 = 1_000;

impl Mapping {
    /// # Errors
    /// Everything that is wrong, in the order of the lines.
    pub fn read(file: &str, text: &str, naming: &Naming) -> Result<Self, Vec<Problem>> {
        if text.len() > MOST_BYTES {
            let what = format!("is larger than {} KB", MOST_BYTES >> 10);
            return Err(vec![Problem::new(file, 1, what)]);
        }
        let (root, wrong) = DeTable::parse_recoverable(text);
        let mut reader = Reader { file, text, naming, problems: Vec::new() };
        for error in wrong {
            reader.wrong(&error.span().unwrap_or_default(), error.message());
        }
        // What follows a broken line may be read wrongly, and would only hide what is.
        if !reader.problems.is_empty() {
            return Err(reader.problems);
        }
        let root = root.into_inner();
        reader.only(&root, &["sheet"]);
        let found: Vec<_> = tables(&mut reader, &root, "sheet")
            .into_iter()
            .map(|one| sheet(&mut reader, one))
            .collect();
        if found.is_empty() && reader.problems.is_empty() {
            reader.wrong(&(0..0), "tells of no sheet: [[sheet]]");
        }
        let sheets: Vec<Sheet> = found.into_iter().flatten().collect();
        reader.compare_names(&sheets);
        reader.problems.sort();
        let file = file.to_owned();
        if reader.problems.is_empty() { Ok(Self { file, sheets }) } else { Err(reader.problems) }
    }
}

/// A mapping file that is being read.
struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    naming: &'a Naming,
    problems: Vec<Problem>,
}

type Keyed<'a> = Spanned<DeValue<'a>>;

fn sheet(reader: &mut Reader<'_>, (span, table): (Range<usize>, &DeTable<'_>)) -> Option<Sheet> {
    reader.only(table, &SHEET);
    let names = reader.texts(table, "names");
    let header = header(reader, &span, table);
    let columns = table.get("columns").map(|value| columns_of(reader, value)).unwrap_or_default();
    let groups = tables(reader, table, "figures");
    let mut figures = Vec::new();
    for group in groups {
        figures.extend(figures_of(reader, group, &figures));
    }
    let has = |wanted: &[usize]| columns.iter().any(|(at, _)| wanted.contains(at));
    match () {
        () if !has(&[columns::UNIT, columns::UNIT_NAME]) => {
            reader.wrong(&span, "columns names no unit: ma_don_vi or ten_don_vi");
        }
        () if has(&[columns::INDICATOR]) && !figures.is_empty() => {
            reader.wrong(&span, "has both a column ma_chi_tieu and figures: one of them");
        }
        () if has(&[columns::INDICATOR]) && !has(&[columns::PART, columns::RATE]) => {
            reader.wrong(&span, "columns names neither tu_so nor ty_le");
        }
        () if !has(&[columns::INDICATOR])
            && has(&[columns::PART, columns::WHOLE, columns::RATE]) =>
        {
            reader.wrong(
                &span,
                "tu_so, mau_so and ty_le without a column ma_chi_tieu belong to figures",
            );
        }
        () if !has(&[columns::INDICATOR]) && !table.contains_key("figures") => {
            reader.wrong(&span, "has neither a column ma_chi_tieu nor figures");
        }
        () => {}
    }
    let skip = reader.texts(table, "skip").iter().map(|text| fold(&text.value)).collect();
    let scale = reader.parsed(table, "scale", scale).map(|said| said.value);
    let period = reader.parsed(table, "ky", cell::period);
    let level = reader.parsed(table, "cap", |text| unit::levels(text).map(|_| text.to_owned()));
    let source = reader.parsed(table, "nguon", |text| cell::text(&Value::Text(text.into())));
    let level = level.map(|said| said.value).unwrap_or_default();
    let source = source.map(|said| said.value);
    let header = header?;
    Some(Sheet { names, header, columns, figures, skip, scale, period, level, source })
}

fn scale(text: &str) -> Result<Scale, String> {
    match text {
        "percent" => Ok(Scale::Percents),
        "fraction" => Ok(Scale::AllFractions),
        _ => Err(format!("{:?} is neither percent nor fraction", cell::shown(text))),
    }
}

/// One row, or the first and the last.
fn header(
    reader: &mut Reader<'_>,
    sheet: &Range<usize>,
    table: &DeTable<'_>,
) -> Option<Said<RangeInclusive<u32>>> {
    let Some(value) = table.get("header") else {
        reader.wrong(sheet, "header is missing: the row of the header, or the first and the last");
        return None;
    };
    let row = |value: &Keyed<'_>| value.get_ref().as_integer()?.to_string().parse::<u32>().ok();
    let rows = match value.get_ref() {
        DeValue::Array(rows) => rows.iter().map(row).collect::<Option<Vec<u32>>>(),
        _ => row(value).map(|row| vec![row]),
    };
    let range = match rows.as_deref() {
        Some([row]) => Some(*row..=*row),
        Some([first, last]) => Some(*first..=*last),
        _ => None,
    };
    let fits = |rows: &RangeInclusive<u32>| {
        let (first, last) = (*rows.start(), *rows.end());
        first >= 1 && last <= LAST && first <= last && last - first < TALLEST
    };
    let Some(value_of) = range.filter(fits) else {
        let what = format!(
            "header is a row from 1 to {LAST}, or the first and the last of at most {TALLEST}: [4, 5]"
        );
        reader.wrong(&value.span(), &what);
        return None;
    };
    Some(Said { value: value_of, line: reader.line(&value.span()) })
}

/// The columns that a file of this program's own layout has.
fn columns_of(reader: &mut Reader<'_>, value: &Keyed<'_>) -> Vec<(usize, Said<String>)> {
    let Some(table) = value.get_ref().as_table() else {
        reader.wrong(&value.span(), "columns is a table: [sheet.columns]");
        return Vec::new();
    };
    let names: Vec<&str> =
        columns::LONG.iter().take(columns::RATE + 1).map(|column| column.name).collect();
    reader.only(table, &names);
    let found = names.iter().enumerate();
    found.filter_map(|(at, name)| Some((at, reader.text(table, name)?))).collect()
}

/// The columns of one indicator, which none before told.
fn figures_of(
    reader: &mut Reader<'_>,
    (span, table): (Range<usize>, &DeTable<'_>),
    before: &[(&'static Indicator, Role, Said<String>)],
) -> Vec<(&'static Indicator, Role, Said<String>)> {
    reader.only(table, &["ma_chi_tieu", "tu_so", "mau_so", "ty_le"]);
    let naming = reader.naming;
    let indicator = reader.parsed(table, "ma_chi_tieu", |text| {
        naming.indicator(text).ok_or_else(|| {
            format!("{:?} is no indicator: its id (dung_han) or its name", cell::shown(text))
        })
    });
    let roles = [("tu_so", Role::Part), ("mau_so", Role::Whole), ("ty_le", Role::Rate)];
    let told = roles.into_iter().filter_map(|(key, role)| Some((role, reader.text(table, key)?)));
    let told: Vec<(Role, Said<String>)> = told.collect();
    let Some(Said { value: indicator, line }) = indicator else {
        if !table.contains_key("ma_chi_tieu") {
            reader.wrong(&span, "ma_chi_tieu is missing: which indicator these columns tell of");
        }
        return Vec::new();
    };
    let has = |wanted: Role| told.iter().any(|(role, _)| *role == wanted);
    let id = indicator.id;
    let wrong = match indicator.measure {
        _ if before.iter().any(|(one, ..)| *one == indicator) => format!("{id} stands here twice"),
        Measure::Count if !has(Role::Part) || told.len() > 1 => {
            format!("{id} is a count: tu_so and nothing else")
        }
        Measure::Share(_) if !(has(Role::Rate) || has(Role::Part) && has(Role::Whole)) => {
            format!("{id} is a share: ty_le, or tu_so and mau_so, or all")
        }
        _ => return told.into_iter().map(|(role, said)| (indicator, role, said)).collect(),
    };
    reader.problems.push(Problem::new(reader.file, line, wrong));
    Vec::new()
}

/// The tables of an array of tables, with their places.
fn tables<'t, 'i>(
    reader: &mut Reader<'_>,
    table: &'t DeTable<'i>,
    key: &str,
) -> Vec<(Range<usize>, &'t DeTable<'i>)> {
    let Some(value) = table.get(key) else { return Vec::new() };
    let all = value.get_ref().as_array().map(|array| {
        let one = |item: &'t Keyed<'i>| Some((item.span(), item.get_ref().as_table()?));
        array.iter().map(one).collect::<Option<Vec<_>>>()
    });
    match all.flatten() {
        Some(all) if (1..=MOST).contains(&all.len()) => all,
        _ => {
            reader.wrong(&value.span(), &format!("{key} is 1 to {MOST} tables"));
            Vec::new()
        }
    }
}

/// A text that says something.
fn word(value: &Keyed<'_>) -> Result<String, String> {
    let text = value.get_ref().as_str().map(str::trim).unwrap_or_default();
    match text.chars().count() {
        1..=LONGEST if !fold(text).is_empty() => Ok(text.to_owned()),
        _ => Err(format!("a text of 1 to {LONGEST} letters is expected")),
    }
}

impl Reader<'_> {
    fn line(&self, span: &Range<usize>) -> usize {
        line_at(self.text, span.start)
    }

    fn wrong(&mut self, span: &Range<usize>, what: &str) {
        self.problems.push(Problem::new(self.file, self.line(span), what));
    }

    /// No key but these.
    fn only(&mut self, table: &DeTable<'_>, keys: &[&str]) {
        for (key, _) in table.iter().filter(|(key, _)| !keys.contains(&key.get_ref().as_ref())) {
            let shown = cell::shown(key.get_ref());
            self.wrong(&key.span(), &format!("{shown:?} is none of {}", keys.join(", ")));
        }
    }

    fn text(&mut self, table: &DeTable<'_>, key: &str) -> Option<Said<String>> {
        self.parsed(table, key, |text| Ok(text.to_owned()))
    }

    /// A text that reads as something, in one line.
    fn parsed<T>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        read: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<Said<T>> {
        let value = table.get(key)?;
        match word(value).and_then(|text| read(&text)) {
            Ok(read) => Some(Said { value: read, line: self.line(&value.span()) }),
            Err(what) => {
                self.wrong(&value.span(), &format!("{key}: {what}"));
                None
            }
        }
    }

    fn texts(&mut self, table: &DeTable<'_>, key: &str) -> Vec<Said<String>> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array().filter(|all| (1..=MOST).contains(&all.len()))
        else {
            self.wrong(&value.span(), &format!("{key} is a list of 1 to {MOST} texts: [\"…\"]"));
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in array.iter() {
            match word(item) {
                Ok(value) => texts.push(Said { value, line: self.line(&item.span()) }),
                Err(what) => self.wrong(&item.span(), &format!("{key}: {what}")),
            }
        }
        texts
    }

    /// No sheet is told of twice.
    fn compare_names(&mut self, sheets: &[Sheet]) {
        let mut before: Vec<String> = Vec::new();
        for sheet in sheets {
            let own = match sheet.names.as_slice() {
                [] => vec![(String::new(), sheet.header.line)],
                names => names.iter().map(|name| (fold(&name.value), name.line)).collect(),
            };
            for (name, line) in own {
                if before.contains(&name) {
                    let what = match name.as_str() {
                        "" => "two [[sheet]] have no names: which is of which sheet?".to_owned(),
                        name => format!("the sheet {name:?} is told of twice"),
                    };
                    self.problems.push(Problem::new(self.file, line, what));
                }
                before.push(name);
            }
        }
    }
}
