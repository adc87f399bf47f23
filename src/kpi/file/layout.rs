//! Where the figures of a sheet stand: told by a mapping file, or by what its header can only mean.

use std::ops::RangeInclusive;

use super::cell::Scale;
use super::columns;
use crate::kpi::Indicator;
use crate::sheet::{Column, Headed, Line, Table};

/// The columns of a sheet.
#[derive(Debug)]
pub struct Layout {
    /// The rows of the header.
    pub header: RangeInclusive<u32>,
    names: Vec<Column<'static>>,
    columns: Vec<Option<u32>>,
    pub measured: Vec<Measured>,
}

/// An indicator, and the places of its columns among those of the layout.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    pub indicator: &'static Indicator,
    pub part: Option<usize>,
    pub whole: Option<usize>,
    pub rate: Option<usize>,
    /// Of the rates.
    pub scale: Scale,
}

/// What a column tells of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The part of a share, or the number of what is counted.
    Part,
    Whole,
    Rate,
}

impl Layout {
    /// No column is known yet; those of a file with a row for each figure can be told.
    pub fn new(header: RangeInclusive<u32>) -> Self {
        let names: Vec<_> = columns::LONG.into_iter().take(columns::RATE + 1).collect();
        Self { header, columns: vec![None; names.len()], names, measured: Vec::new() }
    }

    /// Where one of the first columns of [`columns::LONG`] stands.
    pub fn place(&mut self, at: usize, column: u32) {
        if let Some(place) = self.columns.get_mut(at) {
            *place = Some(column);
        }
    }

    /// Which of the first columns of [`columns::LONG`] were placed.
    pub fn has(&self, at: usize) -> bool {
        self.columns.get(at).is_some_and(Option::is_some)
    }

    /// Whether a column tells this of the indicator.
    pub fn measures(&self, indicator: &Indicator, role: Role) -> bool {
        let place = |one: &Measured| match role {
            Role::Part => one.part,
            Role::Whole => one.whole,
            Role::Rate => one.rate,
        };
        self.measured.iter().any(|one| one.indicator == indicator && place(one).is_some())
    }

    /// A column that tells of an indicator.
    pub fn measure(&mut self, indicator: &'static Indicator, role: Role, column: u32) {
        let at = self.names.len();
        self.names.push(Column::optional(indicator.id, &[]));
        self.columns.push(Some(column));
        let known = self.measured.iter().position(|one| one.indicator == indicator);
        let known = known.unwrap_or_else(|| {
            self.measured.push(Measured::of(indicator));
            self.measured.len() - 1
        });
        if let Some(measured) = self.measured.get_mut(known) {
            measured.place(role, at);
        }
    }

    pub fn headed<'a>(&'a self, file: &str, table: &'a Table) -> Headed<'a> {
        let headed = Headed::under(file, table, self.header.clone());
        headed.placed(&self.names, self.columns.clone())
    }
}

impl Measured {
    pub fn of(indicator: &'static Indicator) -> Self {
        Self { indicator, part: None, whole: None, rate: None, scale: Scale::Percents }
    }

    pub fn place(&mut self, role: Role, at: usize) {
        match role {
            Role::Part => self.part = Some(at),
            Role::Whole => self.whole = Some(at),
            Role::Rate => self.rate = Some(at),
        }
    }

    /// Nothing stands in its columns.
    pub fn is_empty(&self, line: Line<'_>) -> bool {
        let mut places = [self.part, self.whole, self.rate].into_iter().flatten();
        places.all(|at| line.value(at).is_none())
    }
}
