//! Answers about targets: those that hold for a unit, the preview of a new one, and setting it.

use std::collections::BTreeSet;

use super::workbench::Workbench;
use crate::kpi::{self, targets};
use crate::reply::{Arg, Choice, Reply, Say};
use crate::say;
use crate::store::{StoreError, TargetChange, UnitTarget};
use crate::talk::NewTarget;
use crate::units::Unit;

/// More targets than this nobody reads in a chat.
const MOST_TARGETS: usize = 20;

impl Workbench<'_> {
    /// The targets of a unit, then those of the units above that hold where it has none of its own.
    pub(super) async fn targets_of(&self, unit: &str) -> Result<Reply, StoreError> {
        let Some(unit) = self.known.units.get(unit) else {
            return Ok(Reply::say(vec![say!("stale")]));
        };
        let mut told: BTreeSet<(String, String)> = BTreeSet::new();
        let mut lines: Vec<Say> = Vec::new();
        let mut holder = Some(unit);
        // The tree is three levels deep.
        for _ in 0..3 {
            let Some(from) = holder else { break };
            for target in self.app.store.targets(&from.id).await? {
                if told.insert((target.indicator.clone(), target.period.clone())) {
                    lines.extend(line(&target, from, unit));
                }
            }
            holder = from.parent.as_deref().and_then(|id| self.known.units.get(id));
        }
        let name = unit.official.as_str();
        if lines.is_empty() {
            return Ok(Reply::say(vec![say!("targets-none", unit = name)]));
        }
        lines.truncate(MOST_TARGETS);
        let mut text = vec![say!("targets-of", unit = name)];
        text.extend(lines);
        text.push(say!("targets-rule"));
        Ok(Reply::say(vec![say!("lines", lines = text)]))
    }

    /// What a new target would change: the value before, and for how many units it would hold.
    pub(super) async fn preview_target(&self, new: &NewTarget) -> Result<Reply, StoreError> {
        let store = &self.app.store;
        let (Some(unit), Some(indicator)) =
            (self.known.units.get(&new.unit), kpi::indicator(&new.indicator))
        else {
            return Ok(Reply::say(vec![say!("stale")]));
        };
        let period = new.period.to_string();
        let own = store.units_with_target(indicator.id, &period).await?;
        let count = targets::reached(unit, &own.into_iter().collect(), &self.known.units);
        let holding = store.holding_target(indicator.id, &unit.id, &period).await?;
        let before = holding.as_ref().map_or_else(
            || say!("targets-before-none"),
            |holding| before(holding.target, self.known.units.get(&holding.unit), unit),
        );
        let text = vec![
            say!(
                "targets-preview",
                unit = unit.official.as_str(),
                what = indicator.name(),
                period = new.period,
                target = Arg::Percent(new.target)
            ),
            before,
            say!("targets-reach", count = count),
        ];
        let key = |answer: &str, label| Choice::new(format!("g.{}.{answer}", new.id), label);
        let choices = vec![key("yes", say!("targets-yes")), key("no", say!("targets-no"))];
        Ok(Reply::ask(vec![say!("lines", lines = text)], choices))
    }

    /// Puts a new target into the commit of this turn.
    pub(super) fn set_target(&mut self, new: &NewTarget) -> Reply {
        let (Some(unit), Some(indicator)) =
            (self.known.units.get(&new.unit), kpi::indicator(&new.indicator))
        else {
            return Reply::say(vec![say!("stale")]);
        };
        let said = say!(
            "targets-set",
            unit = unit.official.as_str(),
            what = indicator.name(),
            period = new.period,
            target = Arg::Percent(new.target)
        );
        let source = self.source_of_office();
        self.target_in_commit(TargetChange {
            indicator: new.indicator.clone(),
            unit: new.unit.clone(),
            period: new.period.to_string(),
            target: Some(new.target),
            source,
        });
        Reply::say(vec![said])
    }
}

fn before(target: i64, holder: Option<&Unit>, unit: &Unit) -> Say {
    let target = Arg::Percent(target);
    match holder.filter(|holder| holder.id != unit.id) {
        Some(holder) => {
            say!("targets-before-of", target = target, unit = holder.official.as_str())
        }
        None => say!("targets-before", target = target),
    }
}

fn line(target: &UnitTarget, from: &Unit, unit: &Unit) -> Option<Say> {
    let what = kpi::indicator(&target.indicator)?.name();
    let period: crate::when::Period = target.period.parse().ok()?;
    let value = Arg::Percent(target.target);
    Some(match from.id == unit.id {
        true => say!("targets-line", what = what, period = period, target = value),
        false => say!(
            "targets-line-of",
            what = what,
            period = period,
            target = value,
            unit = from.official.as_str()
        ),
    })
}
