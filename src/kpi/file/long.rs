//! A row for each figure.

use super::cell::{self, Scale};
use super::rows::How;
use super::{Reading, Values, columns};
use crate::kpi::Indicator;
use crate::sheet::{Headed, Line, Value};

impl Reading<'_> {
    pub(super) fn long(&mut self, headed: &Headed<'_>, how: &How<'_>) {
        let scale = how.scale.unwrap_or_else(|| self.scale(headed, columns::RATE));
        let most = headed.lines().count();
        // Growing step by step, both would stand in memory twice.
        self.read.figures.reserve(most);
        self.seen.reserve(most);
        let mut left_out = Vec::new();
        for line in headed.lines().filter(|line| !line.is_empty()) {
            match how.left_out.names(line) {
                true => left_out.push(line.number()),
                false => self.figure(line, scale),
            }
        }
        self.note_left_out(headed, &left_out);
    }

    fn figure(&mut self, line: Line<'_>, scale: Scale) {
        let about = self.about(line);
        let indicator = self.kept(line, columns::INDICATOR, |this| this.indicator(line));
        let before = self.problems.len();
        let values = Values {
            part: self.number(line, columns::PART, cell::count),
            whole: self.number(line, columns::WHOLE, cell::count),
            rate: self.number(line, columns::RATE, |value| cell::rate(value, scale)),
        };
        let is_good = self.problems.len() == before;
        let Some(indicator) = indicator.filter(|_| is_good) else { return };
        let at = match values.part {
            Some(_) => columns::PART,
            None => columns::RATE,
        };
        self.keep(line, at, indicator, &about, values);
    }

    /// What a cell says, none for an empty one.
    pub(super) fn number<T>(
        &mut self,
        line: Line<'_>,
        at: usize,
        read: impl FnOnce(&Value) -> Result<T, String>,
    ) -> Option<T> {
        let value = line.value(at)?;
        self.kept(line, at, |_| read(value))
    }

    pub(super) fn indicator(&self, line: Line<'_>) -> Result<&'static Indicator, String> {
        let Some(value) = line.value(columns::INDICATOR) else {
            return Err("is empty; an indicator is required".to_owned());
        };
        let text = value.text();
        self.naming.indicator(&text).ok_or_else(|| {
            format!("{:?} is no indicator: its id (dung_han) or its name", cell::shown(&text))
        })
    }
}
