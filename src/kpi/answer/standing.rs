//! How one unit stands: value, target and gap first; then its place, the earlier value, counts and source.

use super::history::{history, predecessors};
use super::{Figure, Reader, added_up, level_said, name, provenance};
use crate::kpi::targets::{Pace, pace};
use crate::kpi::{Counted, Indicator, Measure, Months, SATISFACTION};
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::{Unit, Units};
use crate::when::{Date, Period};

/// What is known of a unit and an indicator.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    pub unit: &'a Unit,
    pub indicator: &'static Indicator,
    pub reader: Reader,
    pub today: Date,
    /// The figure of the period that was asked for, else the latest.
    pub now: Option<Figure>,
    /// The one before, of a period of the same length.
    pub earlier: Option<Figure>,
    /// Among the units of its level in the same period.
    pub placed: Option<Placed>,
    /// The unit above whose target holds, where the unit has none of its own.
    pub inherited: Option<&'a Unit>,
    /// Of which period the target is; none where the plan asks it of everybody by the end of the year.
    pub target_of: Option<Period>,
    /// Procedures: all, fully online, partly online.
    pub counts: Option<[i64; 3]>,
    /// Where `now` was added up from months.
    pub months: Option<Months>,
    /// The periods that have figures, the latest first, where the one that was asked for has none.
    pub known: Vec<Period>,
    /// Other indicators of the unit, of the same period, else the latest of each.
    pub others: Vec<(&'static Indicator, Figure)>,
}

/// The place of a value among the values of its level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// From 1; those with the same value share the best place.
    pub rank: i64,
    pub of: i64,
    /// How many stand at 100%.
    pub full: i64,
    /// How many have no place, because their share is of too few.
    pub few: i64,
}

/// More other indicators than this nobody reads in a minute.
const MOST_OTHERS: usize = 5;
/// So many periods are named where the one asked for has no figures.
const MOST_KNOWN: usize = 6;

/// One message: the first line is for somebody with one minute.
pub fn standing(facts: &Facts<'_>, units: &Units) -> Vec<Say> {
    let Some(now) = &facts.now else { return nothing(facts, units) };
    if now.is_hidden(facts.reader) {
        return vec![say!("kpi-hidden", unit = name(facts.unit), period = now.period)];
    }
    let mut text = vec![say!(
        "kpi-rate",
        unit = name(facts.unit),
        value = now.said(),
        what = facts.indicator.name(),
        period = now.period
    )];
    text.extend(now.rate.map(|rate| against(rate, now.target)));
    text.extend(inherited(facts));
    text.extend(should_be(facts, now));
    text.extend(facts.months.map(added_up));
    text.extend(now.interval(facts.indicator));
    text.extend(facts.earlier.as_ref().and_then(|earlier| change(now, earlier)));
    text.extend(place(facts));
    if let Some([total, full, partial]) = facts.counts {
        text.push(say!("kpi-counts", total = total, full = full, partial = partial));
    }
    text.extend(uncountable(facts.indicator, now));
    text.extend(others(facts));
    text.extend(provenance(now, facts.today));
    text.extend(history(facts.unit, units));
    text
}

/// How many more of the dossiers of the period would have had to come online to reach the target; while
/// the period runs, also how many of those to come, at the pace so far.
pub fn missing(facts: &Facts<'_>, units: &Units) -> Vec<Say> {
    let Some(now) = &facts.now else { return nothing(facts, units) };
    if now.is_hidden(facts.reader) {
        return vec![say!("kpi-hidden", unit = name(facts.unit), period = now.period)];
    }
    let counts_dossiers = facts.indicator.measure == Measure::Share(Counted::Dossiers);
    let (true, Some(part), Some(all)) = (counts_dossiers, now.numerator, now.denominator) else {
        let mut text = standing(facts, units);
        let is_services = facts.indicator.measure == Measure::Share(Counted::Services);
        text.extend(match (counts_dossiers, is_services) {
            (true, _) => Some(say!("kpi-no-parts")),
            // That is said already.
            (false, true) => None,
            (false, false) => Some(say!("kpi-not-dossiers")),
        });
        return text;
    };
    let Some(target) = now.target else { return standing(facts, units) };
    let instead = short_of(part, all, target);
    let said = match instead {
        0 => say!("kpi-more-none", unit = name(facts.unit), value = now.said()),
        count => say!(
            "kpi-more",
            unit = name(facts.unit),
            count = count,
            value = now.said(),
            target = Arg::Percent(target),
            period = now.period
        ),
    };
    let today = facts.today;
    let ahead =
        (now.is_open(today) && instead > 0).then(|| to_the_end(now, part, all, target, today));
    std::iter::once(said).chain(ahead.flatten()).chain(provenance(now, today)).collect()
}

/// How many of `all` are missing in `part` to reach a target: the ceiling of target × all, less part.
fn short_of(part: i64, all: i64, target: i64) -> i64 {
    let wanted = (i128::from(target) * i128::from(all) + 9_999) / 10_000;
    i64::try_from(wanted).unwrap_or(i64::MAX).saturating_sub(part).max(0)
}

/// With the volume of the days so far until the end of the period: how many of the coming ones must
/// be online.
fn to_the_end(now: &Figure, part: i64, all: i64, target: i64, today: Date) -> Option<Say> {
    let days = |from: Date, to: Date| from.days_until(to) + 1;
    let gone = days(now.period.first_day(), today.min(now.period.last_day())).max(1);
    let whole = days(now.period.first_day(), now.period.last_day());
    let expected = i64::try_from(i128::from(all) * i128::from(whole) / i128::from(gone)).ok()?;
    let coming = expected - all;
    let needed = short_of(part, expected, target);
    (coming > 0).then(|| match needed <= coming {
        true => say!("kpi-more-ahead", needed = needed, coming = coming),
        false => say!("kpi-more-late", coming = coming),
    })
}

/// Why a figure is as it is: no figure tells, so what can be looked at instead.
pub fn why(facts: &Facts<'_>, units: &Units) -> Vec<Say> {
    let mut text = standing(facts, units);
    text.push(say!("kpi-why"));
    text
}

/// A unit of which nothing is known.
pub fn unknown(unit: &Unit, units: &Units) -> Vec<Say> {
    let text = say!("kpi-no-figures", unit = name(unit));
    std::iter::once(text).chain(predecessors(unit, units)).collect()
}

fn nothing(facts: &Facts<'_>, units: &Units) -> Vec<Say> {
    let (unit, what) = (name(facts.unit), facts.indicator.name());
    let mut text = vec![match facts.known.is_empty() {
        true => say!("kpi-no-data", unit = unit, what = what),
        false => say!("kpi-not-then", unit = unit, what = what, known = known(&facts.known)),
    }];
    // The ratings began with the assistant: no earlier unit has any.
    let may_be_older = facts.known.is_empty() && *facts.indicator != SATISFACTION;
    text.extend(may_be_older.then(|| predecessors(facts.unit, units)).flatten());
    text.extend(others(facts));
    text
}

fn known(periods: &[Period]) -> Vec<Say> {
    let line = |period: &Period| say!("kpi-known-period", period = *period);
    periods.iter().take(MOST_KNOWN).map(line).collect()
}

/// Target and gap; a unit without target has no gap.
fn against(rate: i64, target: Option<i64>) -> Say {
    let Some(target) = target else { return say!("kpi-no-target") };
    let (goal, gap) = (Arg::Percent(target), Arg::Points(target - rate));
    match rate.cmp(&target) {
        std::cmp::Ordering::Less => say!("kpi-below", target = goal, gap = gap),
        std::cmp::Ordering::Equal => say!("kpi-reached", target = goal),
        std::cmp::Ordering::Greater => say!("kpi-above", target = goal, gap = gap),
    }
}

/// Whose target it is, where it comes from above.
fn inherited(facts: &Facts<'_>) -> Option<Say> {
    facts.inherited.map(|above| say!("kpi-inherited", unit = name(above)))
}

/// Where the running year should be today, of what grows towards its end.
fn should_be(facts: &Facts<'_>, now: &Figure) -> Option<Say> {
    let year = Period::Year { year: now.period.year() };
    let of = facts.target_of.unwrap_or(year);
    let Pace { should_be, gone, days } = pace(facts.indicator, now.target?, of, facts.today)?;
    (now.period.year() == facts.today.year())
        .then(|| say!("kpi-pace", value = Arg::Percent(should_be), gone = gone, days = days))
}

/// Up, down or the same as in the period before.
fn change(now: &Figure, earlier: &Figure) -> Option<Say> {
    let (rate, before) = (now.rate?, earlier.rate?);
    let (value, period) = (Arg::Percent(before), earlier.period);
    Some(match rate.cmp(&before) {
        std::cmp::Ordering::Greater => {
            say!("kpi-up", by = Arg::Points(rate - before), value = value, period = period)
        }
        std::cmp::Ordering::Less => {
            say!("kpi-down", by = Arg::Points(before - rate), value = value, period = period)
        }
        std::cmp::Ordering::Equal => say!("kpi-same", value = value, period = period),
    })
}

/// The rank where the indicator may be ranked; elsewhere how many stand at 100%, and that this says little.
fn place(facts: &Facts<'_>) -> Option<Say> {
    let Placed { rank, of, full, .. } = facts.placed.filter(|placed| placed.of > 1)?;
    let level = level_said(facts.unit.level);
    Some(match facts.indicator.ranked.contains(&facts.unit.level) {
        true => say!("kpi-rank", rank = rank, of = of, level = level),
        false => say!("kpi-not-ranked", full = full, of = of, level = level),
    })
}

/// Below the target, of something that is no dossier.
fn uncountable(indicator: &Indicator, now: &Figure) -> Option<Say> {
    let is_below = now.rate.zip(now.target).is_some_and(|(rate, target)| rate < target);
    let is_services = indicator.measure == Measure::Share(Counted::Services);
    (is_below && is_services).then(|| say!("kpi-counts-services"))
}

fn others(facts: &Facts<'_>) -> Option<Say> {
    let line = |(indicator, figure): &(&'static Indicator, Figure)| {
        let (what, value, period) = (indicator.name(), figure.said(), figure.period);
        match figure.target {
            Some(target) => {
                let target = Arg::Percent(target);
                say!("kpi-other-of", what = what, value = value, target = target, period = period)
            }
            None => say!("kpi-other", what = what, value = value, period = period),
        }
    };
    let shown = facts.others.iter().filter(|(_, figure)| !figure.is_hidden(facts.reader));
    let lines: Vec<Say> = shown.take(MOST_OTHERS).map(line).collect();
    (!lines.is_empty()).then(|| say!("kpi-others", lines = lines))
}

/// The rank from 1; those with the same rate share the best.
pub fn rank(rate: i64, peers: &[i64]) -> i64 {
    let better = peers.iter().filter(|peer| **peer > rate).count();
    i64::try_from(better).map_or(i64::MAX, |better| better + 1)
}
