//! The keys below an answer about figures: what is mostly asked next.

use super::lists::PAGE;
use crate::kpi::{Ask, Counted, Indicator, Measure, Query};
use crate::reply::{Choice, Say};
use crate::say;
use crate::talk::key_of;
use crate::units::{Level, Unit, Units};

/// More keys than this nobody reads.
const MOST: usize = 4;

/// What is mostly asked next, about the same indicator and period; first the next page of a list that goes on.
pub(super) fn questions(
    query: &Query,
    about: Option<&Indicator>,
    named: &[&Unit],
    units: &Units,
    text: &[Say],
) -> Vec<Choice> {
    let one = named.first().filter(|unit| unit.level != Level::Province);
    let unit = one.map(|unit| unit.id.as_str());
    let asks: &[Ask] = match unit {
        Some(_) => &OF_A_UNIT,
        None => &OF_MANY,
    };
    let counts_dossiers = counts_dossiers(query.indicator.or(about));
    let may = |ask: Ask| Query { ask, ..query.clone() }.narrowed(named, units).is_some();
    let fits =
        |ask: &&Ask| **ask != query.ask && (**ask != Ask::Missing || counts_dossiers) && may(**ask);
    let page = Query { skip: 0, ..query.clone() };
    let key = |ask: &Ask| Choice::new(key_of(&page, unit, *ask), label(*ask));
    let more = next_page(query, unit, text);
    more.into_iter().chain(asks.iter().filter(fits).map(key)).take(MOST).collect()
}

fn next_page(query: &Query, unit: Option<&str>, text: &[Say]) -> Option<Choice> {
    let lines = text.iter().filter(|say| say.key == "kpi-list-line").count();
    let is_full = query.ask == Ask::All && i64::try_from(lines).is_ok_and(|lines| lines >= PAGE);
    let next = Query { skip: query.skip + PAGE, ..query.clone() };
    is_full.then(|| Choice::new(key_of(&next, unit, Ask::All), say!("ask-next")))
}

const OF_A_UNIT: [Ask; 7] =
    [Ask::Standing, Ask::Missing, Ask::Trend, Ask::Rank, Ask::Below, Ask::Best, Ask::All];
const OF_MANY: [Ask; 7] =
    [Ask::All, Ask::Below, Ask::Best, Ask::Worst, Ask::Whole, Ask::Risers, Ask::Fallers];

fn counts_dossiers(indicator: Option<&Indicator>) -> bool {
    indicator.is_some_and(|one| one.measure == Measure::Share(Counted::Dossiers))
}

fn label(ask: Ask) -> Say {
    match ask {
        Ask::Standing | Ask::Why | Ask::Compare => say!("ask-now"),
        Ask::Risers => say!("ask-risers"),
        Ask::Fallers => say!("ask-fallers"),
        Ask::Missing => say!("ask-more"),
        Ask::Trend => say!("ask-trend"),
        Ask::Below => say!("ask-below"),
        Ask::Reached | Ask::Bonus => say!("ask-reached"),
        Ask::Best => say!("ask-best"),
        Ask::Worst => say!("ask-worst"),
        Ask::Rank => say!("ask-rank"),
        Ask::All | Ask::Children => say!("ask-all"),
        Ask::Whole => say!("ask-whole"),
    }
}
