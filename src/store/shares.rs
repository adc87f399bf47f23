//! Places and lists over a whole class. Its shares are kept in memory until figures change, so that each question
//! does not read thousands of rows again.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::figures::{FigureRow, all_listed};
use super::{Among, End, Page, Store, StoreError};
use crate::kpi::answer::{Side, Sided};
use crate::kpi::{Listed, Placed, Reader};
use crate::when::Period;

/// The share of a unit, as far as places and lists go by it; rates in hundredths of a percent.
struct Share {
    unit: Box<str>,
    rate: i64,
    target: Option<i64>,
    denominator: Option<i64>,
}

/// All shares of a class in a period, by unit.
type Shares = Arc<[Share]>;
/// Indicators with their periods, as [`Store::latest_periods`] answers.
type Latest = Arc<[(String, String)]>;

/// What was read of one revision of the figures.
#[derive(Default)]
pub struct Held(Mutex<Read>);

#[derive(Default)]
struct Read {
    revision: i64,
    /// By indicator, period and class.
    classes: HashMap<String, Shares>,
    shares: usize,
    /// By class.
    latest: HashMap<String, Latest>,
}

/// So many shares are kept, about 5 MB: twenty classes of a country, some hundreds of a province.
const MOST_SHARES: usize = 65_536;

impl Store {
    /// The place of a rate among the units of its class whose shares are of enough to be told; a share of fewer
    /// has no place, so that nobody finds one between two others.
    pub async fn place(&self, among: Among<'_>, rate: i64) -> Result<Placed, StoreError> {
        let shares = self.shares(among).await?;
        let is_told = |one: &&Share| one.is_of(Reader::Outsider.fewest());
        let of = shares.iter().filter(is_told).count();
        let told_from = |least: i64| {
            let told = shares.iter().filter(is_told);
            count(told.filter(|one| one.rate >= least).count())
        };
        let few = count(shares.len() - of);
        Ok(Placed { rank: told_from(rate + 1) + 1, of: count(of), full: told_from(10_000), few })
    }

    /// Who of a class is on one side of a limit, without one of the target, or where none was given of the plan's
    /// goal: how many of how many, and the furthest from it that the reader may be told.
    pub async fn sided(
        &self,
        among: Among<'_>,
        side: Side,
        [limit, goal]: [Option<i64>; 2],
        page: Page,
    ) -> Result<Sided, StoreError> {
        let shares = self.shares(among).await?;
        let ahead = |one: &Share| Some(one.rate - limit.or(one.target).or(goal)?);
        let held: Vec<(i64, &Share)> =
            shares.iter().filter_map(|one| Some((ahead(one)?, one))).collect();
        let is_here = |ahead: i64| (ahead < 0) == (side == Side::Below);
        let here = held.iter().filter(|(ahead, _)| is_here(*ahead));
        let told = here.clone().filter(|(_, one)| one.is_of(page.fewest));
        let mut furthest: Vec<(i64, &Share)> = told.copied().collect();
        furthest.sort_by_key(|(ahead, _)| Reverse(ahead.abs()));
        let units = furthest.iter().skip(whole(page.skip)).take(whole(page.most));
        let units: Vec<&str> = units.map(|(_, one)| &*one.unit).collect();
        let furthest = self.told_of_class(among, &units).await?;
        Ok(Sided { side, limit, count: count(here.count()), of: count(held.len()), furthest })
    }

    /// The units of a class that rose or fell most since an earlier period, with their share then; of enough in both.
    pub async fn moved(
        &self,
        among: Among<'_>,
        earlier: Period,
        end: End,
        page: Page,
    ) -> Result<Vec<(i64, Listed)>, StoreError> {
        let now = self.shares(among).await?;
        let then = self.shares(Among { period: &earlier.to_string(), ..among }).await?;
        let mut moved = in_both(&then, &now, page.fewest);
        match end {
            End::Best => moved.sort_by_key(|(then, now)| Reverse(now.rate - then.rate)),
            End::Worst => moved.sort_by_key(|(then, now)| now.rate - then.rate),
        }
        moved.truncate(whole(page.most));
        let units: Vec<&str> = moved.iter().map(|(_, now)| &*now.unit).collect();
        let found = self.told_of_class(among, &units).await?;
        let from = |unit: &str| moved.iter().find(|(_, now)| *now.unit == *unit);
        Ok(found.into_iter().filter_map(|one| Some((from(&one.unit)?.0.rate, one))).collect())
    }

    /// The periods that a class has figures of, by indicator; of each indicator the latest first.
    pub async fn latest_periods(&self, class: &str) -> Result<Vec<(String, String)>, StoreError> {
        let revision = self.revision("figures").await?;
        if let Some(latest) = self.held.of(revision, |read| read.latest.get(class).cloned()) {
            return Ok(latest.to_vec());
        }
        let sql = "select p.indicator, p.period from figure_periods p
            join (select indicator, max(ends) as ends from figure_periods
                where class = $1 group by indicator) latest
            on latest.indicator = p.indicator and latest.ends = p.ends
            where p.class = $1
            order by p.indicator, p.period desc";
        let latest: Vec<(String, String)> =
            reading!(self.pool, |db| sqlx::query_as(sql).bind(class).fetch_all(db).await)?;
        self.held.keep(revision, |read| {
            read.latest.insert(class.to_owned(), latest.as_slice().into());
        });
        Ok(latest)
    }

    /// The shares of a class. The revision is read first: what is kept may be newer than it, never older.
    async fn shares(&self, among: Among<'_>) -> Result<Shares, StoreError> {
        let revision = self.revision("figures").await?;
        let Among { indicator, period, class } = among;
        let key = format!("{indicator} {period} {class}");
        if let Some(shares) = self.held.of(revision, |read| read.classes.get(&key).cloned()) {
            return Ok(shares);
        }
        let sql = "select unit, rate, target, denominator from figures
            where indicator = $1 and period = $2 and class = $3 and counts and rate is not null";
        type Row = (Box<str>, i64, Option<i64>, Option<i64>);
        let rows: Vec<Row> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(indicator).bind(period).bind(class).fetch_all(db).await
        })?;
        let share = |(unit, rate, target, denominator)| Share { unit, rate, target, denominator };
        let mut shares: Vec<Share> = rows.into_iter().map(share).collect();
        shares.sort_unstable_by(|one, other| one.unit.cmp(&other.unit));
        let shares: Shares = shares.into();
        self.held.keep(revision, |read| read.add(key, &shares));
        Ok(shares)
    }

    /// The figures of these units of a class, in this order.
    async fn told_of_class(
        &self,
        among: Among<'_>,
        units: &[&str],
    ) -> Result<Vec<Listed>, StoreError> {
        if units.is_empty() {
            return Ok(Vec::new());
        }
        let asked: Vec<[&str; 3]> =
            units.iter().map(|unit| [among.indicator, among.period, unit]).collect();
        let rows: Vec<FigureRow> = batch_read!(
            self.pool,
            super::commit::json(&asked),
            "select f.indicator, f.unit, f.period, f.numerator, f.denominator, f.rate, f.target, f.source, f.at",
            "join told_figures f on f.indicator = value->>0 and f.period = value->>1 and f.unit = value->>2"
        )?;
        let mut listed = all_listed(rows);
        listed.sort_by_key(|one| units.iter().position(|unit| *unit == one.unit));
        Ok(listed)
    }
}

impl Held {
    /// What was kept of this revision.
    fn of<T>(&self, revision: i64, find: impl FnOnce(&Read) -> Option<T>) -> Option<T> {
        let read = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (read.revision == revision).then(|| find(&read)).flatten()
    }

    /// Keeps something of a revision; what was kept of an earlier one goes.
    fn keep(&self, revision: i64, add: impl FnOnce(&mut Read)) {
        let mut read = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if read.revision > revision {
            return;
        }
        if read.revision < revision {
            *read = Read { revision, ..Read::default() };
        }
        add(&mut read);
    }
}

impl Read {
    fn add(&mut self, key: String, shares: &Shares) {
        if self.shares + shares.len() > MOST_SHARES {
            self.classes.clear();
            self.shares = 0;
        }
        self.shares += shares.len();
        self.classes.insert(key, Arc::clone(shares));
    }
}

impl Share {
    fn is_of(&self, fewest: i64) -> bool {
        self.denominator.is_none_or(|all| all >= fewest)
    }
}

/// Who has a share of enough in two periods, by unit: then and now. Both are in order, so each is walked once.
fn in_both<'s>(then: &'s [Share], now: &'s [Share], fewest: i64) -> Vec<(&'s Share, &'s Share)> {
    let mut then = then.iter().filter(|one| one.is_of(fewest)).peekable();
    let before = |now: &'s Share| {
        while then.next_if(|one| one.unit < now.unit).is_some() {}
        Some((then.next_if(|one| one.unit == now.unit)?, now))
    };
    now.iter().filter(|one| one.is_of(fewest)).filter_map(before).collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn whole(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default()
}
