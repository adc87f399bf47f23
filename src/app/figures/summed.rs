//! Lists of a period that was not taken in: every unit added up from its months, then put in order here.

use std::cmp::Reverse;

use crate::kpi::answer::{Listed, Side, Sided};
use crate::kpi::{self, Indicator, Months, Placed, Reader};
use crate::store::{End, Page};
use crate::when::Period;

/// Every unit of a level in one period, in no order.
pub(super) struct Summed {
    pub(super) listed: Vec<Listed>,
    pub(super) months: Months,
}

impl Summed {
    /// None where no unit has figures of a month within.
    pub(super) fn of(indicator: &Indicator, figures: &[Listed], period: Period) -> Option<Self> {
        let months = kpi::months_within(figures, period)?;
        let listed = kpi::each_at(indicator, figures, period, Reader::Outsider);
        (!listed.is_empty()).then_some(Self { listed, months })
    }

    /// A part of the list from the best or the worst on, without shares of so few that nobody is told.
    pub(super) fn extremes(&self, end: End, page: Page) -> Vec<Listed> {
        let mut told = self.told(page);
        match end {
            End::Best => told.sort_by_key(|one| Reverse(one.figure.rate)),
            End::Worst => told.sort_by_key(|one| one.figure.rate),
        }
        cut(told, page)
    }

    /// Who is on one side of the target, the furthest first.
    pub(super) fn sided(&self, side: Side, [limit, goal]: [Option<i64>; 2], page: Page) -> Sided {
        let held = |one: &Listed| limit.or(one.figure.target).or(goal);
        let ahead = |one: &Listed| Some(one.figure.rate? - held(one)?);
        let is_here = |one: &&Listed| match side {
            Side::Below => ahead(one).is_some_and(|ahead| ahead < 0),
            Side::Reached => ahead(one).is_some_and(|ahead| ahead >= 0),
        };
        let of = count(self.listed.iter().filter(|one| ahead(one).is_some()).count());
        let here = count(self.listed.iter().filter(is_here).count());
        let mut told = self.told(page);
        told.retain(|one| is_here(&one));
        told.sort_by_key(|one| Reverse(ahead(one).map(i64::abs)));
        Sided { side, limit, count: here, of, furthest: cut(told, page) }
    }

    /// The place of a rate among those that have one.
    pub(super) fn place(&self, rate: i64) -> Placed {
        let rates: Vec<i64> = self
            .listed
            .iter()
            .filter(|one| !is_few(one))
            .filter_map(|one| one.figure.rate)
            .collect();
        let full = rates.iter().filter(|other| **other >= 10_000).count();
        let few = self.listed.iter().filter(|one| is_few(one)).count();
        Placed {
            rank: kpi::rank(rate, &rates),
            of: count(rates.len()),
            full: count(full),
            few: count(few),
        }
    }

    fn told(&self, page: Page) -> Vec<Listed> {
        let is_told = |one: &&Listed| {
            one.figure.rate.is_some() && one.figure.denominator.is_none_or(|all| all >= page.fewest)
        };
        self.listed.iter().filter(is_told).cloned().collect()
    }
}

fn is_few(one: &Listed) -> bool {
    one.figure.is_hidden(Reader::Outsider)
}

fn cut(listed: Vec<Listed>, page: Page) -> Vec<Listed> {
    let whole = |number: i64| usize::try_from(number).unwrap_or_default();
    listed.into_iter().skip(whole(page.skip)).take(whole(page.most)).collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
