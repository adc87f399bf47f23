//! Who may be told of what: published indicators to everybody, the rest to those whose unit it is about.

use super::{Ask, INDICATORS, Indicator, Query, Reader, indicator, indicator_of_key};
use crate::units::{Level, Unit, Units};

/// What a reader may see, from their posts and from what is published.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scope {
    /// All units.
    pub everything: bool,
    /// Ids of units, each by itself.
    pub own: Vec<String>,
    /// Ids of units, each with all that is below.
    pub below: Vec<String>,
    /// Told to everybody.
    pub published: Open,
}

/// The indicators that may be told (setting `kpi.public`): `on`, `off`, or keys separated by commas.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Open(Vec<&'static Indicator>);

impl Scope {
    /// Does the reader work for this unit, above it, or for all?
    pub fn covers(&self, unit: &Unit, units: &Units) -> bool {
        self.own.contains(&unit.id) || self.covers_below(unit, units)
    }

    /// Does the reader work for all that is below this unit?
    fn covers_below(&self, unit: &Unit, units: &Units) -> bool {
        let mut at = Some(unit);
        // The tree of units is three levels deep; a broken one must not hold the turn.
        for _ in 0..8 {
            match at {
                Some(one) if self.below.contains(&one.id) => return true,
                Some(one) => at = one.parent.as_deref().and_then(|id| units.get(id)),
                None => break,
            }
        }
        self.everything
    }

    /// Is all that an answer would tell of the reader's own?
    fn covers_answer(&self, ask: Ask, named: &[&Unit], units: &Units) -> bool {
        match ask {
            // A list is about all units of a class, whichever is named.
            Ask::Best
            | Ask::Worst
            | Ask::Below
            | Ask::Reached
            | Ask::All
            | Ask::Whole
            | Ask::Rank
            | Ask::Risers
            | Ask::Fallers
            | Ask::Bonus => self.everything,
            // How a province stands is told by all its units.
            _ if named.iter().any(|unit| unit.level == Level::Province) => {
                named.iter().all(|unit| self.covers_below(unit, units))
            }
            _ if named.is_empty() => self.everything,
            Ask::Children => named.iter().all(|unit| self.covers_below(unit, units)),
            Ask::Standing | Ask::Missing | Ask::Trend | Ask::Why | Ask::Compare => {
                named.iter().all(|unit| self.covers(unit, units))
            }
        }
    }
}

impl Query {
    /// The question as it may be answered about these units: which indicators are open, and to whom they are told.
    /// None where nothing may be told, whether or not there are figures.
    #[must_use]
    pub fn narrowed(&self, named: &[&Unit], units: &Units) -> Option<Self> {
        let (open, reader) = match self.scope.covers_answer(self.ask, named, units) {
            true => (Open::all(), Reader::Insider),
            false => (self.scope.published.clone(), Reader::Outsider),
        };
        let may = match self.indicator {
            Some(indicator) => open.has(indicator),
            None => !open.is_empty(),
        };
        may.then(|| Self { open, reader, ..self.clone() })
    }
}

impl Open {
    pub fn all() -> Self {
        Self(INDICATORS.to_vec())
    }

    pub fn is_all(&self) -> bool {
        self.0.len() == INDICATORS.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has(&self, indicator: &Indicator) -> bool {
        self.0.contains(&indicator)
    }

    /// As [`Self::has`], by the id of figures files.
    pub fn has_id(&self, id: &str) -> bool {
        self.0.iter().any(|one| one.id == id)
    }

    pub fn first(&self) -> Option<&'static Indicator> {
        self.0.first().copied()
    }

    /// The open shares, in the order in which they are told.
    pub fn shares(&self) -> impl Iterator<Item = &'static Indicator> {
        self.0.iter().copied().filter(|one| one.is_share())
    }

    /// The keys, as the setting names them.
    pub fn keys(&self) -> String {
        self.0.iter().map(|one| one.key).collect::<Vec<_>>().join(", ")
    }
}

impl std::str::FromStr for Open {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim() {
            "on" | "true" | "1" => return Ok(Self::all()),
            "off" | "false" | "0" => return Ok(Self::default()),
            _ => {}
        }
        let mut open = Vec::new();
        for name in text.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let found = indicator_of_key(name).or_else(|| indicator(name));
            open.push(found.ok_or_else(|| format!("{name} is not the key of an indicator"))?);
        }
        if open.is_empty() {
            return Err("no indicator is named".to_owned());
        }
        let is_open = |one: &&'static Indicator| open.contains(one);
        Ok(Self(INDICATORS.iter().copied().filter(is_open).collect()))
    }
}
