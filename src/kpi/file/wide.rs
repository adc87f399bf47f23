//! A row for each unit, a column for each indicator.

use super::cell::{self, Scale};
use super::{Reading, Values, columns};
use crate::kpi::{Indicator, Measure};
use crate::problem::Problem;
use crate::sheet::{Headed, Value};

impl Reading<'_> {
    pub(super) fn wide(&mut self, headed: &Headed<'_>) {
        for (title, Problem { file, line, what }) in headed.others() {
            if !columns::is_left_alone(&title) {
                let what = format!("{what} is no indicator: its id (dung_han) or its name");
                self.problems.push(Problem { file, line, what });
            }
        }
        let has = |(at, _): &(usize, _)| headed.letters(*at).is_some();
        let measured: Vec<(usize, &'static Indicator, Scale)> = columns::indicators()
            .filter(has)
            .map(|(at, indicator)| match indicator.measure {
                Measure::Share(_) => (at, indicator, self.scale(headed, at)),
                Measure::Count => (at, indicator, Scale::Percents),
            })
            .collect();
        for line in headed.lines().filter(|line| !line.is_empty()) {
            let about = self.about(line);
            for (at, indicator, scale) in &measured {
                let Some(value) = line.value(*at) else { continue };
                let values = self.kept(line, *at, |_| values(indicator, value, *scale));
                if let Some(values) = values {
                    self.keep(line, *at, indicator, &about, values);
                }
            }
        }
    }
}

/// A count, a percentage, or the part and the whole: 45/60.
fn values(indicator: &Indicator, value: &Value, scale: Scale) -> Result<Values, String> {
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
