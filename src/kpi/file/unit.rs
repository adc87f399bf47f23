//! Which unit a row is about: by id, by code, or by a name with its level or what lies above it.

use std::collections::HashMap;
use std::sync::Arc;

use super::{cell, columns};
use crate::fold::{accented, fold};
use crate::sheet::Line;
use crate::units::{Level, Unit, Units};
use crate::when::Period;

/// Finds units by all their names; what was found is kept for the next row that says the same.
pub struct Finder<'u> {
    units: &'u Units,
    by_id: HashMap<&'u str, usize>,
    /// The id of each unit, shared by its figures.
    ids: Vec<Arc<str>>,
    /// By folded name, with and without its kind word, and by code.
    names: HashMap<String, Vec<usize>>,
    found: HashMap<Asked, Result<usize, String>>,
    /// The level of rows that tell none.
    pub level: String,
    /// The last heading among the rows, folded: of several units of one name, those under it are meant.
    heading: Arc<str>,
}

/// Id, name, level, period, heading.
type Asked = (String, String, String, Option<Period>, Arc<str>);

/// The kind words that names begin with, folded.
const KINDS: [&str; 8] =
    ["thanh pho", "thi xa", "thi tran", "dac khu", "huyen", "tinh", "phuong", "xa"];
const SHORT: [(&str, &str); 7] = [
    ("tp", "thanh pho"),
    ("tx", "thi xa"),
    ("tt", "thi tran"),
    ("h", "huyen"),
    ("t", "tinh"),
    ("p", "phuong"),
    ("x", "xa"),
];
/// The longest name, in letters.
const LONGEST: usize = 200;
const AUTHORITY: [&str; 2] = ["uy ban nhan dan ", "ubnd "];
/// What may stand between a name and that of the unit above.
const BETWEEN: [&str; 4] = ["thuoc ", "cua ", "o ", "cu "];

impl<'u> Finder<'u> {
    pub fn new(units: &'u Units) -> Self {
        let mut names: HashMap<String, Vec<usize>> = HashMap::new();
        let mut add = |name: String, at: usize| {
            let all = names.entry(name).or_default();
            if !all.contains(&at) {
                all.push(at);
            }
        };
        for (at, unit) in units.all().iter().enumerate() {
            for name in spellings(unit) {
                add(name, at);
            }
            if let Some((_, code)) = unit.id.split_once(':')
                && code.len() >= 5
                && is_number(code)
            {
                add(code.to_owned(), at);
            }
        }
        let by_id = units.all().iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at));
        let (found, level, heading) = (HashMap::new(), String::new(), "".into());
        let ids = units.all().iter().map(|unit| unit.id.as_str().into()).collect();
        Self { units, by_id: by_id.collect(), ids, names, found, level, heading }
    }

    /// A heading stands above the next rows.
    pub fn head(&mut self, heading: &str) {
        let is_short = heading.len() <= LONGEST;
        self.heading = if is_short { fold(heading).into() } else { "".into() };
    }

    /// The units that a text may mean, as they are listed in messages; none where it means none.
    pub fn meant(&self, text: &str) -> Option<String> {
        let exact = self.by_id.get(text.trim()).map(|at| vec![*at]);
        let is_long = text.chars().count() > LONGEST;
        let found = exact.unwrap_or_else(|| if is_long { Vec::new() } else { self.named(text) });
        (!found.is_empty()).then(|| self.listed(&found))
    }

    pub fn id(&self, at: usize) -> Arc<str> {
        self.ids.get(at).map_or_else(|| "".into(), Arc::clone)
    }

    /// The place of the unit of a row.
    pub fn unit(&mut self, line: Line<'_>, period: Option<Period>) -> Result<usize, String> {
        let text = |at| line.value(at).map(|value| value.text()).unwrap_or_default();
        let (id, name, mut level) =
            (text(columns::UNIT), text(columns::UNIT_NAME), text(columns::LEVEL));
        if level.is_empty() {
            level.clone_from(&self.level);
        }
        let asked = (id, name, level, period, Arc::clone(&self.heading));
        if let Some(found) = self.found.get(&asked) {
            return found.clone();
        }
        let found = self.ask(&asked);
        self.found.insert(asked, found.clone());
        found
    }

    /// The id of the commune that a text names, by its id or its name, as there is one in a period.
    pub fn commune(&self, id: &str, name: &str, at: Period) -> Result<String, String> {
        let asked = (id.to_owned(), name.to_owned(), "xa".to_owned(), Some(at), Arc::from(""));
        Ok(self.id(self.ask(&asked)?).to_string())
    }

    fn ask(&self, (id, name, level, period, heading): &Asked) -> Result<usize, String> {
        let levels = levels(level)?;
        let text = if id.is_empty() { name } else { id };
        if text.is_empty() {
            return Err("is empty; a unit is required (ma_don_vi or ten_don_vi)".to_owned());
        }
        let shown = cell::shown(text);
        if text.chars().count() > LONGEST {
            return Err(format!("{shown:?}… is longer than {LONGEST} letters"));
        }
        let exact = self.by_id.get(text.trim()).map(|at| vec![*at]);
        let named = exact.unwrap_or_else(|| self.named(text));
        if named.is_empty() {
            return Err(format!(
                "{shown:?} is no unit: its id (2025:25459) or its full name is expected"
            ));
        }
        let fitting = |at: &&usize| {
            let unit = self.units.all().get(**at);
            unit.is_some_and(|unit| fits(unit, levels.as_deref(), *period))
        };
        let fitting: Vec<usize> = named.iter().filter(fitting).copied().collect();
        let fitting = self.under(heading, self.spelt_so(text, fitting));
        let found = match fitting.as_slice() {
            [at] => *at,
            [] => return Err(self.unfit(&named, level, *period)),
            several => {
                return Err(format!(
                    "{shown:?} may be {}: write the id, or the level (cap) or the district beside it",
                    self.listed(several)
                ));
            }
        };
        let other = |named: &&Vec<usize>| !id.is_empty() && !named.contains(&found);
        if let Some(other) = self.names.get(&fold(name)).filter(other) {
            let (one, other) = (self.listed(&[found]), self.listed(other));
            return Err(format!("is {one}, but the name beside it is of {other}"));
        }
        Ok(found)
    }

    /// The units that a text names, the longest name first, those only that lie in what follows it.
    fn named(&self, text: &str) -> Vec<usize> {
        let mut folded = fold(text);
        for words in AUTHORITY {
            if let Some(rest) = folded.strip_prefix(words) {
                folded = rest.to_owned();
            }
        }
        let folded = written_out(&folded);
        let ends = folded.match_indices(' ').map(|(at, _)| at).chain([folded.len()]);
        let mut ends: Vec<usize> = ends.collect();
        ends.reverse();
        let mut ends = ends.into_iter();
        let found = ends.find_map(|end| {
            let (name, rest) = folded.split_at_checked(end)?;
            let lies = |at: &&usize| self.lies_in(**at, rest.trim_start());
            let found: Vec<usize> = self.names.get(name)?.iter().filter(lies).copied().collect();
            (!found.is_empty()).then_some(found)
        });
        found.unwrap_or_default()
    }

    /// All of the rest names units above this one.
    fn lies_in(&self, at: usize, rest: &str) -> bool {
        let rest = BETWEEN.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
        if rest.is_empty() {
            return true;
        }
        let rest = written_out(rest);
        let above =
            std::iter::successors(self.above(at), |up| self.above(*up)).take(Level::ALL.len());
        let mut names = above.filter_map(|up| self.units.all().get(up)).flat_map(spellings);
        names.any(|name| {
            let more = rest.strip_prefix(&name);
            let more = more.filter(|more| more.is_empty() || more.starts_with(' '));
            more.is_some_and(|more| self.lies_in(at, more.trim_start()))
        })
    }

    fn above(&self, at: usize) -> Option<usize> {
        let parent = self.units.all().get(at)?.parent.as_deref()?;
        self.by_id.get(parent).copied()
    }

    /// Of several those whose accents were typed.
    fn spelt_so(&self, text: &str, found: Vec<usize>) -> Vec<usize> {
        if found.len() < 2 {
            return found;
        }
        let text = accented(text);
        let is_so = |at: &&usize| {
            let Some(unit) = self.units.all().get(**at) else { return false };
            let mut names = [&unit.name, &unit.official].into_iter().chain(&unit.aliases);
            names.any(|name| {
                let (folded, spelt) = (fold(name), accented(name));
                let is_kind = |kind: &&&str| folded.starts_with(&format!("{kind} "));
                let kind = KINDS.iter().find(is_kind).map_or(0, |kind| kind.split(' ').count());
                let bare: Vec<&str> = spelt.split(' ').skip(kind).collect();
                text.contains(&bare.join(" "))
            })
        };
        let so: Vec<usize> = found.iter().filter(is_so).copied().collect();
        if so.is_empty() { found } else { so }
    }

    /// Of several those that lie in what the heading names.
    fn under(&self, heading: &str, found: Vec<usize>) -> Vec<usize> {
        if found.len() < 2 || heading.is_empty() {
            return found;
        }
        let under: Vec<usize> =
            found.iter().filter(|at| self.lies_in(**at, heading)).copied().collect();
        if under.is_empty() { found } else { under }
    }

    /// Why none of the units that were named will do.
    fn unfit(&self, named: &[usize], level: &str, period: Option<Period>) -> String {
        let listed = self.listed(named);
        match period {
            Some(period) if level.is_empty() => format!(
                "is {listed}, not of {period}: the unit that it became is expected, by id or name"
            ),
            Some(period) => format!("is {listed}, not of level {level:?} in {period}"),
            None => format!("is {listed}, not of level {level:?}"),
        }
    }

    fn listed(&self, units: &[usize]) -> String {
        let one = |at: &usize| {
            let unit = self.units.all().get(*at)?;
            let above = unit.parent.as_deref().and_then(|id| self.units.get(id));
            let above = above.map(|above| format!(", {}", above.name)).unwrap_or_default();
            Some(format!("{} ({}{above})", unit.id, unit.name))
        };
        let all: Vec<String> = units.iter().take(5).filter_map(one).collect();
        all.join(" or ")
    }
}

/// All folded names of a unit, those without the kind word too, unless a number is left.
fn spellings(unit: &Unit) -> Vec<String> {
    let names = [&unit.name, &unit.official].into_iter().chain(&unit.aliases);
    let mut all = Vec::new();
    for name in names.map(|name| fold(name)).filter(|name| !name.is_empty()) {
        let bare = KINDS.iter().find_map(|kind| name.strip_prefix(kind)?.strip_prefix(' '));
        all.extend(bare.filter(|bare| !is_number(bare)).map(str::to_owned));
        all.push(name);
    }
    all
}

fn is_number(name: &str) -> bool {
    let of = |letters: &[u8]| name.bytes().all(|byte| letters.contains(&byte));
    of(b"0123456789") || of(b"ivx")
}

/// "tp tay ninh" as "thanh pho tay ninh".
fn written_out(folded: &str) -> String {
    let found = SHORT.iter().find_map(|(short, long)| {
        let rest = folded.strip_prefix(short)?;
        rest.starts_with(' ').then(|| format!("{long}{rest}"))
    });
    found.unwrap_or_else(|| folded.to_owned())
}

/// Of one of the levels, and there in the period. Departments have no edition of their own each time.
fn fits(unit: &Unit, levels: Option<&[Level]>, period: Option<Period>) -> bool {
    let there = |period: Period| {
        unit.level == Level::Department
            || unit.valid_from <= period.last_day()
                && unit.valid_to.is_none_or(|last| last >= period.first_day())
    };
    levels.is_none_or(|levels| levels.contains(&unit.level)) && period.is_none_or(there)
}

/// The levels that a cell may mean; none for an empty one. The plan calls departments "tinh".
pub fn levels(text: &str) -> Result<Option<Vec<Level>>, String> {
    let folded = fold(text);
    let folded = folded.strip_prefix("cap ").unwrap_or(&folded);
    Ok(Some(match folded {
        "" => return Ok(None),
        "tinh" => vec![Level::Department, Level::Province],
        "province" => vec![Level::Province],
        "so" | "so nganh" | "so ban nganh" | "department" => vec![Level::Department],
        "huyen" | "huyen thi xa thanh pho" | "district" => vec![Level::District],
        "xa" | "phuong" | "xa phuong" | "xa phuong thi tran" | "thi tran" | "commune" => {
            vec![Level::Commune]
        }
        _ => {
            let text = cell::shown(text);
            return Err(format!("the level (cap) {text:?} is none of tinh, so, huyen, xa"));
        }
    }))
}
