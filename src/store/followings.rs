//! What people follow, and what they were told of it: read by pages of people, written with the notices.

use super::commit::json;
use super::figures::{FigureRow, listed};
use super::pool::Write;
use super::{NewNotice, Store, StoreError, outbox};
use crate::kpi::closed::{Dated, Wanted};
use crate::kpi::follow::{Following, Told};
use crate::when::Moment;

/// Somebody who follows a unit.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Follower {
    pub peer: String,
    pub channel: String,
    /// The hash of the address; none after an erasure.
    pub lane: Option<String>,
    pub account: Option<String>,
    /// Since when the person does not let us in.
    pub blocked: Option<i64>,
    pub lang: String,
    pub unit: String,
    pub periods_since: Option<i64>,
    pub falls_since: Option<i64>,
    pub most_fall: i64,
    pub year_end_since: Option<i64>,
}

/// A period that has figures of a class.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ClosedPeriod {
    pub class: String,
    pub indicator: String,
    pub period: String,
}

/// What somebody is told of a unit, to be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTold {
    pub peer: String,
    pub unit: String,
    pub told: Told,
}

type FollowingRow = (String, Option<i64>, Option<i64>, i64, Option<i64>);
type ToldRow = (String, String, String, String, String, i64, i64, Option<i64>);

impl Store {
    /// What a person follows.
    pub async fn followings(&self, peer: &str) -> Result<Vec<Following>, StoreError> {
        let sql = "select unit, periods_since, falls_since, most_fall, year_end_since
            from followings where peer = $1 order by unit";
        let rows: Vec<FollowingRow> =
            reading!(self.pool, |db| sqlx::query_as(sql).bind(peer).fetch_all(db).await)?;
        Ok(rows.into_iter().map(following).collect())
    }

    /// Who follows something, with all that they follow: so many people after one.
    pub async fn followers(&self, after: &str, most: i64) -> Result<Vec<Follower>, StoreError> {
        let sql = "select f.peer, p.channel, p.address_hash as lane, p.account, p.blocked, f.lang,
                f.unit, f.periods_since, f.falls_since, f.most_fall, f.year_end_since
            from followings f join peers p on p.id = f.peer
            where f.peer > $1 and f.peer <= coalesce((select max(page.peer) from
                (select distinct peer from followings where peer > $1 order by peer limit $2) page),
                '')
            order by f.peer, f.unit";
        Ok(reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(after).bind(most).fetch_all(db).await
        })?)
    }

    /// The periods of every class that are over before a day and not before another, the latest first.
    pub async fn closed_periods(
        &self,
        from: &str,
        before: &str,
    ) -> Result<Vec<ClosedPeriod>, StoreError> {
        let sql = "select class, indicator, period from figure_periods
            where ends >= $1 and ends < $2 order by ends desc, period";
        Ok(reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(from).bind(before).fetch_all(db).await
        })?)
    }

    /// The figures of units.
    pub async fn figures_of_units(&self, wanted: &[Wanted]) -> Result<Vec<Dated>, StoreError> {
        let rows: Vec<FigureRow> = batch_read!(
            self.pool,
            wanted_rows(wanted),
            "select f.indicator, f.unit, f.period, f.numerator, f.denominator, f.rate, f.target,
                f.source, f.at",
            "cross join told_figures f where f.unit = value->>0 and f.indicator = value->>1
                and f.ends >= value->>2 and f.ends <= value->>3"
        )?;
        Ok(dated(rows))
    }

    /// The figures of the units right under units.
    pub async fn figures_under(&self, wanted: &[Wanted]) -> Result<Vec<Dated>, StoreError> {
        let rows: Vec<FigureRow> = batch_read!(
            self.pool,
            wanted_rows(wanted),
            "select f.indicator, f.unit, f.period, f.numerator, f.denominator, f.rate, f.target,
                f.source, f.at",
            "cross join units u cross join told_figures f where u.parent = value->>0
                and f.unit = u.id and f.indicator = value->>1 and f.ends >= value->>2 and f.ends <= value->>3"
        )?;
        Ok(dated(rows))
    }

    /// What the people from one to another were told since a moment.
    pub async fn told(
        &self,
        from: &str,
        to: &str,
        since: Moment,
    ) -> Result<Vec<NewTold>, StoreError> {
        let sql = "select peer, unit, kind, indicator, period, number, rate, target from pushes
            where peer >= $1 and peer <= $2 and at >= $3 order by peer, unit";
        let rows: Vec<ToldRow> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(from).bind(to).bind(since.0).fetch_all(db).await
        })?;
        Ok(rows.into_iter().map(told_of).collect())
    }

    /// When figures were last taken in or taken back.
    pub async fn figures_changed(&self) -> Result<Moment, StoreError> {
        let sql = "select coalesce(max(case when reverted > at then reverted else at end), 0)
            from imports where kind = 'figures'";
        let at: i64 = reading!(self.pool, |db| sqlx::query_scalar(sql).fetch_one(db).await)?;
        Ok(Moment(at))
    }

    /// Queues notices and notes what they tell, in one transaction. None of it where somebody follows it no more,
    /// or was told meanwhile: then it is looked at again.
    pub async fn push(
        &self,
        told: &[NewTold],
        notices: &[NewNotice],
        now: Moment,
    ) -> Result<Option<u64>, StoreError> {
        let rows: Vec<_> = told.iter().map(|new| told_row(new, now)).collect();
        let mut write = self.pool.begin().await?;
        let noted = batch_run!(
            &mut write,
            json(&rows),
            "insert into pushes (peer, unit, kind, indicator, period, number, rate, target, at)
             select value->>0, value->>1, value->>2, value->>3, value->>4,
                cast(value->>5 as bigint), cast(value->>6 as bigint), cast(value->>7 as bigint),
                cast(value->>8 as bigint)",
            "join followings f on f.peer = value->>0 and f.unit = value->>1
             where true on conflict do nothing"
        )?;
        if usize::try_from(noted).ok() != Some(told.len()) {
            return Ok(None);
        }
        let queued = outbox::notify(&mut write, notices, now.0).await?;
        write.commit().await?;
        Ok(Some(queued))
    }
}

/// Writes down what a person follows of a unit; nothing of it is no row.
pub(super) async fn follow(
    write: &mut Write<'_>,
    peer: &str,
    new: &Following,
    lang: &str,
) -> Result<(), StoreError> {
    if new.is_empty() {
        let sql = "delete from followings where peer = $1 and unit = $2";
        return Ok(writing!(write, |db| {
            sqlx::query(sql).bind(peer).bind(&new.unit).execute(db).await.map(|_| ())
        })?);
    }
    let sql = "insert into followings
            (peer, unit, periods_since, falls_since, most_fall, year_end_since, lang)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (peer, unit) do update set periods_since = excluded.periods_since,
            falls_since = excluded.falls_since, most_fall = excluded.most_fall,
            year_end_since = excluded.year_end_since, lang = excluded.lang";
    Ok(writing!(write, |db| {
        let query = sqlx::query(sql).bind(peer).bind(&new.unit);
        let query = query.bind(new.periods.map(|at| at.0)).bind(new.falls.map(|at| at.0));
        let query = query.bind(new.most_fall).bind(new.year_end.map(|at| at.0)).bind(lang);
        query.execute(db).await.map(|_| ())
    })?)
}

impl Follower {
    pub fn following(&self) -> Following {
        following((
            self.unit.clone(),
            self.periods_since,
            self.falls_since,
            self.most_fall,
            self.year_end_since,
        ))
    }
}

fn following((unit, periods, falls, most_fall, year_end): FollowingRow) -> Following {
    let (periods, falls, year_end) = (periods.map(Moment), falls.map(Moment), year_end.map(Moment));
    Following { unit, periods, falls, most_fall, year_end }
}

fn wanted_rows(wanted: &[Wanted]) -> String {
    let row =
        |one: &Wanted| (one.unit.clone(), one.indicator, one.from.to_string(), one.to.to_string());
    json(&wanted.iter().map(row).collect::<Vec<_>>())
}

fn dated(rows: Vec<FigureRow>) -> Vec<Dated> {
    let one = |row: FigureRow| {
        let at = Moment(row.8);
        listed(row).map(|(indicator, listed)| Dated { indicator, listed, at })
    };
    rows.into_iter().filter_map(one).collect()
}

fn told_of(row: ToldRow) -> NewTold {
    let (peer, unit, kind, indicator, period, number, rate, target) = row;
    NewTold { peer, unit, told: Told { kind, indicator, period, number, rate, target } }
}

type Row<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, i64, i64, Option<i64>, i64);

fn told_row(new: &NewTold, now: Moment) -> Row<'_> {
    let Told { kind, indicator, period, number, rate, target } = &new.told;
    (&new.peer, &new.unit, kind, indicator, period, *number, *rate, *target, now.0)
}
