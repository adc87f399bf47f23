//! The directory of administrative units, and the finding of their names in what people type.

mod find;
mod kind;
mod typed;

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::fold::fold;
use crate::when::Date;

/// Where a unit stands. The order is from the widest to the narrowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Province,
    Department,
    District,
    Commune,
}

/// What a unit became, or came from; `part` when only a part of it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub unit: String,
    pub part: bool,
}

/// An administrative unit of one edition of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// `<edition>:<code>`: "2023:25456", "2023:so-tu-phap". Codes alone are reused through time.
    pub id: String,
    pub edition: i32,
    pub level: Level,
    /// As the plan writes it.
    pub name: String,
    /// As the law writes it.
    pub official: String,
    pub aliases: Vec<String>,
    pub parent: Option<String>,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
    pub position: i64,
    pub successors: Vec<Link>,
    pub predecessors: Vec<Link>,
}

/// A name found in a text: one id when it is sure, more when it names several units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    pub units: Vec<String>,
}

/// The directory: every unit of every edition, by id and by name.
#[derive(Debug, Clone, Default)]
pub struct Units {
    all: Vec<Unit>,
    by_id: HashMap<String, usize>,
    names: find::Names,
}

impl Unit {
    /// Edition and level: the units that it is compared with.
    pub fn class(&self) -> String {
        format!("{}:{}", self.edition, self.level)
    }
}

impl Units {
    /// Builds the index of names; done once a snapshot of the content.
    pub fn new(mut all: Vec<Unit>) -> Self {
        all.sort_by_key(|unit| (unit.edition, unit.level, unit.position));
        let by_id = all.iter().enumerate().map(|(at, unit)| (unit.id.clone(), at)).collect();
        let names = find::Names::new(&all);
        Self { all, by_id, names }
    }

    /// Those that there are on a day, with an index of their own names.
    #[must_use]
    pub fn on(&self, day: Date) -> Self {
        let is_there =
            |unit: &&Unit| unit.valid_from <= day && unit.valid_to.is_none_or(|last| day <= last);
        Self::new(self.all.iter().filter(is_there).cloned().collect())
    }

    /// The unit of this id.
    pub fn get(&self, id: &str) -> Option<&Unit> {
        self.by_id.get(id).and_then(|at| self.all.get(*at))
    }

    /// The official name of a unit; its id where nobody knows it.
    pub fn official<'a>(&'a self, id: &'a str) -> &'a str {
        self.get(id).map_or(id, |unit| unit.official.as_str())
    }

    /// What goes on under the name of a unit that is no more.
    pub fn today_of_same_name(&self, unit: &Unit) -> Option<&Unit> {
        let name = fold(&unit.name);
        self.successors_of(unit).find(|next| fold(&next.name) == name)
    }

    /// As [`Self::today_of_same_name`], whatever kind of unit it has become: Thị trấn Gò Dầu is in Phường Gò Dầu.
    pub fn today_of_like_name(&self, unit: &Unit) -> Option<&Unit> {
        let name = find::bare(&unit.name);
        self.successors_of(unit).find(|next| find::bare(&next.name) == name)
    }

    fn successors_of(&self, unit: &Unit) -> impl Iterator<Item = &Unit> {
        unit.successors.iter().filter_map(|link| self.get(&link.unit))
    }

    /// All units, by edition, level and position.
    pub fn all(&self) -> &[Unit] {
        &self.all
    }

    /// The province as it is now.
    pub fn province(&self) -> Option<&Unit> {
        let provinces = self.all.iter().filter(|unit| unit.level == Level::Province);
        provinces.max_by_key(|unit| unit.edition)
    }

    /// The units right under this one.
    pub fn children<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Unit> {
        self.all.iter().filter(move |unit| unit.parent.as_deref() == Some(id))
    }

    /// The units that a text names, in the order of the text.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        let found = self.names.find(&self.all, text);
        found.places.into_iter().map(|place| self.mention(&place.units)).collect()
    }

    /// The units that a text names, and the folded words that name none.
    pub fn find_and_rest(&self, text: &str) -> (Vec<Mention>, Vec<String>) {
        let found = self.names.find(&self.all, text);
        let mentions = found.places.iter().map(|place| self.mention(&place.units)).collect();
        (mentions, found.rest)
    }

    fn mention(&self, units: &[usize]) -> Mention {
        let ids = units.iter().filter_map(|at| self.all.get(*at)).map(|unit| unit.id.clone());
        Mention { units: ids.collect() }
    }
}

impl Level {
    /// Every level, the widest first.
    pub const ALL: [Self; 4] = [Self::Province, Self::Department, Self::District, Self::Commune];

    /// The name in content files and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Department => "department",
            Self::District => "district",
            Self::Commune => "commune",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|level| level.as_str() == text);
        found.ok_or_else(|| {
            format!("{text:?} is not a level: province, department, district or commune")
        })
    }
}
