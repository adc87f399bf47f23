//! A row for each unit, a column for each indicator.

use super::layout::{Measured, Role};
use super::rows::{How, LeftOut};
use super::{Reading, columns};
use crate::kpi::{Indicator, Measure};
use crate::problem::Problem;
use crate::sheet::Headed;

impl Reading<'_> {
    pub(super) fn wide(&mut self, headed: &Headed<'_>) {
        self.problems.extend(unknown(headed));
        let has = |(at, _): &(usize, _)| headed.letters(*at).is_some();
        let measured: Vec<Measured> =
            columns::indicators().filter(has).map(|(at, one)| measured(at, one)).collect();
        self.rows(headed, &measured, &How { scale: None, left_out: LeftOut::Usual });
    }
}

/// The columns that are no indicators and not left alone either.
pub fn unknown(headed: &Headed<'_>) -> Vec<Problem> {
    let others = headed.others().into_iter();
    let unknown = others.filter(|(title, _)| !columns::is_left_alone(title));
    let said = |(_, Problem { file, line, what }): (String, Problem)| {
        let what = format!(
            "{what} is no indicator: its id (dung_han) or its name, or a mapping file (--mapping) that tells"
        );
        Problem { file, line, what }
    };
    unknown.map(said).collect()
}

fn measured(at: usize, indicator: &'static Indicator) -> Measured {
    let mut measured = Measured::of(indicator);
    let role = match indicator.measure {
        Measure::Share(_) => Role::Rate,
        Measure::Count => Role::Part,
    };
    measured.place(role, at);
    measured
}
