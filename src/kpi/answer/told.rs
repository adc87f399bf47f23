//! What somebody reads who follows a unit: first what happened, then value, target and gap.

use super::{Figure, Listed, Reader, as_one, name, provenance, whole};
use crate::kpi::follow::{Change, Latest, News, Why};
use crate::reply::{Arg, Say};
use crate::say;
use crate::units::{Unit, Units};
use crate::when::Date;

/// More lines than this nobody reads of what they did not ask for.
const MOST_LINES: usize = 6;

/// All that is new of a unit, as paragraphs: falls, the figures of a period, corrections, the end of the year.
pub fn news(
    unit: &Unit,
    news: &[News<'_>],
    most_fall: i64,
    units: &Units,
    reader: Reader,
    today: Date,
) -> Vec<Say> {
    let told = About { unit, units, reader, today };
    let mut paragraphs: Vec<Vec<Say>> = Vec::new();
    paragraphs.extend(news.iter().filter_map(|one| told.fell(one, most_fall)));
    paragraphs.extend(told.known(news));
    paragraphs.extend(told.corrected(news));
    paragraphs.extend(told.year_end(news));
    paragraphs.into_iter().map(|lines| say!("lines", lines = lines)).collect()
}

/// Of whom, and to whom.
struct About<'a> {
    unit: &'a Unit,
    units: &'a Units,
    reader: Reader,
    today: Date,
}

impl About<'_> {
    fn fell(&self, news: &News<'_>, most_fall: i64) -> Option<Vec<Say>> {
        let Latest { indicator, of, .. } = news.latest;
        let (unit, what, period) = (name(self.unit), indicator.name(), of.figure.period);
        Some(match news.why {
            Why::Below => vec![
                say!("follow-below", unit = unit, what = what, period = period),
                say!("follow-value", value = of.figure.said(), how = how(of)),
            ],
            Why::Fell(by) => vec![
                say!(
                    "follow-fell",
                    unit = unit,
                    what = what,
                    by = Arg::Points(by),
                    period = period
                ),
                say!("follow-value", value = of.figure.said(), how = how(of)),
            ],
            Why::Parts => {
                let fallen: Vec<&Change> = news.latest.fallen(most_fall).collect();
                let count = count(fallen.len());
                let first = say!(
                    "follow-parts-fell",
                    unit = unit,
                    what = what,
                    count = count,
                    period = period
                );
                std::iter::once(first).chain(self.parts(&fallen)).collect()
            }
            Why::Known | Why::Corrected(_) | Why::Ends(_) => return None,
        })
    }

    /// The figures of a period in one paragraph, whatever indicators there are.
    fn known(&self, news: &[News<'_>]) -> Vec<Vec<Say>> {
        let known: Vec<&Latest> =
            news.iter().filter(|one| one.why == Why::Known).map(|one| one.latest).collect();
        let (together, own): (Vec<&Latest>, Vec<&Latest>) =
            known.into_iter().partition(|one| !one.parts.is_empty());
        let whole = together.into_iter().map(|one| self.whole(one));
        whole.chain(own.chunk_by(is_of_one_period).map(|same| self.of_period(same))).collect()
    }

    fn of_period(&self, latest: &[&Latest]) -> Vec<Say> {
        let Some(first) = latest.first() else { return Vec::new() };
        let figure = &first.of.figure;
        let mut text = vec![say!("follow-known", unit = name(self.unit), period = figure.period)];
        text.extend(latest.iter().take(MOST_LINES).map(|one| line(one.indicator.name(), &one.of)));
        let more = latest.len().saturating_sub(MOST_LINES);
        text.extend((more > 0).then(|| say!("follow-more", count = count(more))));
        text.extend(provenance(figure, self.today));
        text
    }

    /// The units under one together, and who is farthest below.
    fn whole(&self, latest: &Latest) -> Vec<Say> {
        let listed = listed(&latest.parts);
        let level = latest.parts.first().and_then(|part| self.units.get(&part.unit));
        let level = level.map(|unit| unit.level);
        let among = self.units.children(&self.unit.id).filter(|unit| Some(unit.level) == level);
        let among = count(among.count());
        let mut text = whole(self.unit, latest.indicator, &listed, among, self.reader, self.today);
        let below = latest.below();
        if !below.is_empty() {
            text.push(say!("follow-farthest"));
            text.extend(self.parts(&below.into_iter().take(3).collect::<Vec<_>>()));
        }
        text
    }

    fn parts(&self, parts: &[&Change]) -> Vec<Say> {
        let line = |part: &&Change| line(self.units.official(&part.unit), part);
        let more = parts.len().saturating_sub(MOST_LINES);
        let more = (more > 0).then(|| say!("kpi-below-more", count = count(more)));
        parts.iter().take(MOST_LINES).map(line).chain(more).collect()
    }

    /// What was told otherwise, whichever way it was told.
    fn corrected(&self, news: &[News<'_>]) -> Option<Vec<Say>> {
        let mut text: Vec<Say> = Vec::new();
        for one in news {
            let Why::Corrected(before) = one.why else { continue };
            let Latest { indicator, of, .. } = one.latest;
            let said = say!(
                "follow-corrected",
                unit = name(self.unit),
                what = indicator.name(),
                period = of.figure.period,
                value = of.figure.said(),
                how = how(of),
                before = Arg::Percent(before)
            );
            text.extend((!text.contains(&said)).then_some(said));
        }
        (!text.is_empty()).then_some(text)
    }

    fn year_end(&self, news: &[News<'_>]) -> Option<Vec<Say>> {
        let mut text: Vec<Say> = Vec::new();
        for one in news {
            let Why::Ends(days) = one.why else { continue };
            if text.is_empty() {
                text.push(say!("follow-year", unit = name(self.unit), days = days));
            }
            let Latest { indicator, of, parts, .. } = one.latest;
            text.push(match parts.is_empty() {
                true => say!(
                    "follow-year-line",
                    what = indicator.name(),
                    period = of.figure.period,
                    value = of.figure.said(),
                    how = against(&of.figure)
                ),
                false => {
                    let below = count(one.latest.below().len());
                    let period = of.figure.period;
                    say!(
                        "follow-year-parts",
                        what = indicator.name(),
                        period = period,
                        count = below
                    )
                }
            });
        }
        (!text.is_empty()).then_some(text)
    }
}

fn is_of_one_period(one: &&Latest, next: &&Latest) -> bool {
    one.of.figure.period == next.of.figure.period
}

/// "· hồ sơ nộp trực tuyến: 45,2% (452/1000), còn thiếu 4,8 điểm % so với chỉ tiêu 50%, giảm 2,1".
fn line(what: impl Into<Arg>, change: &Change) -> Say {
    say!("follow-line", what = what.into(), value = change.figure.said(), how = how(change))
}

/// Against the target.
fn against(figure: &Figure) -> Say {
    match (figure.gap(), figure.target) {
        (Some(gap), Some(target)) if gap > 0 => {
            let target = Arg::Percent(target);
            say!("follow-short", gap = Arg::Points(gap), target = target)
        }
        (Some(_), Some(target)) => say!("follow-reached", target = Arg::Percent(target)),
        _ => say!("follow-no-target"),
    }
}

/// Against the target, and since the period before.
fn how(change: &Change) -> Say {
    let Change { figure, earlier, .. } = change;
    let against = against(figure);
    let moved = earlier.as_ref().and_then(|earlier| Some(figure.rate? - earlier.rate?));
    let Some(moved) = moved else { return against };
    match moved {
        0 => say!("follow-same", against = against),
        1.. => say!("follow-up", against = against, by = Arg::Points(moved)),
        _ => say!("follow-down", against = against, by = Arg::Points(-moved)),
    }
}

/// The figure of units together.
pub fn together(parts: &[Change]) -> Option<Figure> {
    as_one(&listed(parts), Reader::Insider)
}

fn listed(parts: &[Change]) -> Vec<Listed> {
    let listed = |part: &Change| Listed { unit: part.unit.clone(), figure: part.figure.clone() };
    parts.iter().map(listed).collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
