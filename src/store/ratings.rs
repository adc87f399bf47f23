//! Ratings of a commit, and the counters that are kept in step with them.

use std::collections::BTreeMap;

use super::StoreError;
use super::commit::{NewRating, PeerCommit, json};
use super::pool::Write;

/// Writes the ratings of these commits and counts them anew.
pub(super) async fn write(
    write: &mut Write<'_>,
    commits: &[&PeerCommit],
) -> Result<(), StoreError> {
    let ratings: Vec<(&PeerCommit, &NewRating)> = commits
        .iter()
        .flat_map(|commit| commit.ratings.iter().map(move |rating| (*commit, rating)))
        .collect();
    if ratings.is_empty() {
        return Ok(());
    }
    let rows: Vec<_> = ratings.iter().map(|(commit, rating)| rating_row(commit, rating)).collect();
    batch_run!(
        &mut *write,
        json(&rows),
        "insert into ratings (episode, peer, flow, channel, unit, period, level, reason, comment,
                              helper, visited, created, changed)
         select value->>0, value->>1, value->>2, value->>3, value->>4, value->>5,
                cast(value->>6 as bigint), value->>7, value->>8, value->>9, value->>10,
                cast(value->>11 as bigint), cast(value->>11 as bigint)",
        "where true on conflict (episode) do update set level = excluded.level,
            reason = excluded.reason, comment = excluded.comment, helper = excluded.helper,
            visited = excluded.visited, changed = excluded.changed"
    )?;
    let totals = totals(ratings.iter().map(|(_, rating)| *rating));
    batch_run!(
        &mut *write,
        json(&totals),
        "insert into rating_totals (unit, period, level, count)
         select value->>0, value->>1, cast(value->>2 as bigint), cast(value->>3 as bigint)",
        "where true on conflict (unit, period, level)
         do update set count = rating_totals.count + excluded.count"
    )?;
    let counters = counters(ratings.iter().map(|(_, rating)| *rating));
    batch_run!(
        write,
        json(&counters),
        "insert into rating_counters (period, unit, flow, channel, level, count)
         select value->>0, value->>1, value->>2, value->>3, cast(value->>4 as bigint),
                cast(value->>5 as bigint)",
        "where true on conflict (period, unit, flow, channel, level)
         do update set count = rating_counters.count + excluded.count"
    )?;
    Ok(())
}

fn rating_row(commit: &PeerCommit, rating: &NewRating) -> serde_json::Value {
    serde_json::json!([
        rating.episode,
        commit.peer,
        rating.flow,
        rating.channel,
        rating.unit,
        rating.period,
        rating.level,
        rating.reason,
        rating.comment,
        rating.helper,
        rating.visited,
        commit.at
    ])
}

type CounterKey<'a> = (&'a str, &'a str, &'a str, &'a str, i64);

/// What each counter gains or loses.
fn counters<'a>(
    ratings: impl Iterator<Item = &'a NewRating>,
) -> Vec<(&'a str, &'a str, &'a str, &'a str, i64, i64)> {
    let mut gains: BTreeMap<CounterKey<'a>, i64> = BTreeMap::new();
    for rating in ratings {
        let key = |level| {
            let unit = rating.unit.as_deref().unwrap_or_default();
            let flow = rating.flow.as_deref().unwrap_or_default();
            (rating.period.as_str(), unit, flow, rating.channel.as_str(), level)
        };
        if let Some(before) = rating.before {
            *gains.entry(key(before)).or_default() -= 1;
        }
        *gains.entry(key(rating.level)).or_default() += 1;
    }
    let changed = gains.into_iter().filter(|(_, gain)| *gain != 0);
    changed
        .map(|((period, unit, flow, channel, level), gain)| {
            (period, unit, flow, channel, level, gain)
        })
        .collect()
}

/// What the totals of each unit, and of all together, gain or lose.
fn totals<'a>(ratings: impl Iterator<Item = &'a NewRating>) -> Vec<(&'a str, &'a str, i64, i64)> {
    let mut gains: BTreeMap<(&str, &str, i64), i64> = BTreeMap::new();
    for rating in ratings {
        for unit in std::iter::once(ALL_UNITS).chain(rating.unit.as_deref()) {
            let mut gain = |level, by| {
                *gains.entry((unit, rating.period.as_str(), level)).or_default() += by;
            };
            rating.before.into_iter().for_each(|before| gain(before, -1));
            gain(rating.level, 1);
        }
    }
    let changed = gains.into_iter().filter(|(_, gain)| *gain != 0);
    changed.map(|((unit, period, level), gain)| (unit, period, level, gain)).collect()
}

/// Stands for all units together.
pub(super) const ALL_UNITS: &str = "*";
