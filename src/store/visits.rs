//! House visits: kept by their parts, counted once however often they come, erased when a household wants it.

use std::collections::BTreeMap;

use super::commit::json;
use super::pool::Write;
use super::{Store, StoreError};
use crate::visit::counts::{
    ALWAYS, Counted, Counts, Standing, of_home, of_things, of_visit, periods,
};
use crate::visit::{Field, Outcome, Part, Visit};
use crate::when::{Date, Moment};

/// What happens to a household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HouseholdChange {
    Visited(NewVisit),
    /// It wants nothing kept any more; its keyed hash.
    Forgotten(String),
}

/// A visit to be kept, as far as its parts are here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVisit {
    pub visit: Visit,
    /// The keyed hash of the household.
    pub household: String,
    /// Its code, sealed.
    pub code: Option<String>,
    /// In which its helper is reminded.
    pub lang: &'static str,
    pub unit: String,
    /// Where it is counted: its hamlet, its commune, what is above.
    pub scopes: Vec<String>,
    pub actor: String,
}

/// Count by scope, period and name.
type Deltas = BTreeMap<(String, String, String), i64>;

impl Store {
    /// What was counted of hamlets, communes or provinces in months, weeks or for good, by scope and period.
    pub async fn visit_counts(
        &self,
        scopes: &[String],
        periods: &[String],
    ) -> Result<BTreeMap<(String, String), Counted>, StoreError> {
        let rows: Vec<_> =
            scopes.iter().flat_map(|scope| periods.iter().map(move |one| (scope, one))).collect();
        let found: Vec<(String, String, String, i64)> = batch_read!(
            self.pool,
            json(&rows),
            "select c.scope, c.period, c.name, c.count",
            "cross join visit_counts c
             where c.scope = value->>0 and c.period = value->>1 and c.count <> 0"
        )?;
        let mut counts: BTreeMap<(String, String), Counted> = BTreeMap::new();
        for (scope, period, name, count) in found {
            counts.entry((scope, period)).or_default().insert(name, count);
        }
        Ok(counts)
    }

    /// What a share of households is made of, by scope.
    pub async fn home_counts(
        &self,
        scopes: &[&str],
    ) -> Result<BTreeMap<String, Counted>, StoreError> {
        let names = ["homes", "able", "needs"];
        let rows: Vec<_> =
            scopes.iter().flat_map(|scope| names.map(|name| (scope, ALWAYS, name))).collect();
        let found: Vec<(String, String, i64)> = batch_read!(
            self.pool,
            json(&rows),
            "select c.scope, c.name, c.count",
            "cross join visit_counts c
             where c.scope = value->>0 and c.period = value->>1 and c.name = value->>2"
        )?;
        let mut counts: BTreeMap<String, Counted> = BTreeMap::new();
        for (scope, name, count) in found {
            counts.entry(scope).or_default().insert(name, count);
        }
        Ok(counts)
    }
}

pub(super) async fn apply(
    write: &mut Write<'_>,
    change: &HouseholdChange,
    at: i64,
) -> Result<(), StoreError> {
    match change {
        HouseholdChange::Visited(new) => keep(write, new, at).await,
        HouseholdChange::Forgotten(household) => {
            let now = Moment(at);
            let begun = format!("{}T{}", now.date(), now.clock());
            super::homes::forget(write, household, &begun).await
        }
    }
}

/// Takes a visit in: joined with what is here of it, counted as it now is instead of as it was.
async fn keep(write: &mut Write<'_>, new: &NewVisit, at: i64) -> Result<(), StoreError> {
    let before = kept(write, &new.visit.id).await?;
    let mut visit = new.visit.clone();
    for (field, version) in before.iter().flat_map(|before| &before.parts) {
        visit.join(Part { field: *field, version: version.clone() });
    }
    let Some(now) = Outcome::of(&visit) else { return Ok(()) };
    let then = before.as_ref().and_then(Outcome::of);
    // What was counted of one hamlet does not move to another.
    if then.as_ref().is_some_and(|then| then.hamlet != now.hamlet) {
        return Ok(());
    }
    if now.consent.is_none() {
        return match before.is_some_and(|before| before.is_refused()) {
            true => Ok(()),
            false => refuse(write, new, &visit, &now, at).await,
        };
    }
    if super::homes::is_forgotten(write, &new.household, &now.begun).await? {
        return Ok(());
    }
    put(write, new, &visit, &now, at).await?;
    let mut deltas = Deltas::new();
    add(&mut deltas, new, &now, then.as_ref());
    home(write, new, &now, &mut deltas).await?;
    count(write, deltas).await
}

async fn kept(write: &mut Write<'_>, id: &str) -> Result<Option<Visit>, StoreError> {
    let sql = "select parts from visits where id = $1";
    let parts: Option<String> =
        writing!(write, |db| sqlx::query_scalar(sql).bind(id).fetch_optional(db).await)?;
    let visit = |parts: String| {
        let parts = serde_json::from_str(&parts).unwrap_or_default();
        Visit { id: id.to_owned(), parts }
    };
    Ok(parts.map(visit))
}

/// A household that wants nothing kept: what was kept of it goes, what was counted stays. A first refusal is counted.
async fn refuse(
    write: &mut Write<'_>,
    new: &NewVisit,
    visit: &Visit,
    now: &Outcome,
    at: i64,
) -> Result<(), StoreError> {
    let nobody = NewVisit { household: String::new(), ..new.clone() };
    put(write, &nobody, visit, now, at).await?;
    super::homes::forget(write, &new.household, &now.begun).await?;
    let mut deltas = Deltas::new();
    add(&mut deltas, new, now, None);
    count(write, deltas).await
}

async fn put(
    write: &mut Write<'_>,
    new: &NewVisit,
    visit: &Visit,
    now: &Outcome,
    at: i64,
) -> Result<(), StoreError> {
    let mut parts = visit.parts.clone();
    if let Some(code) = parts.get_mut(&Field::Household) {
        "-".clone_into(&mut code.value);
    }
    let sql = "insert into visits (id, actor, household, hamlet, unit, day, parts, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (id) do update set household = excluded.household, hamlet = excluded.hamlet,
            unit = excluded.unit, day = excluded.day, parts = excluded.parts, at = excluded.at";
    Ok(writing!(write, |db| {
        let query = sqlx::query(sql).bind(&visit.id).bind(&new.actor).bind(&new.household);
        let query = query.bind(&now.hamlet).bind(&new.unit).bind(now.day.to_string());
        query.bind(json(&parts)).bind(at).execute(db).await.map(|_| ())
    })?)
}

/// What is kept of a household: its last visit, when the one began that knew how far somebody gets, and its counts.
#[derive(sqlx::FromRow)]
struct Known {
    visit: String,
    begun: String,
    skilled: Option<String>,
    counted: String,
}

/// The household as its last visit left it, and as far as the last one knew that knew it.
async fn home(
    write: &mut Write<'_>,
    new: &NewVisit,
    now: &Outcome,
    deltas: &mut Deltas,
) -> Result<(), StoreError> {
    let sql = "select visit, begun, skilled, counted from households where id = $1";
    let known: Option<Known> = writing!(&mut *write, |db| {
        sqlx::query_as(sql).bind(&new.household).fetch_optional(db).await
    })?;
    let before: Counts = known
        .as_ref()
        .and_then(|known| serde_json::from_str(&known.counted).ok())
        .unwrap_or_default();
    let is_last = known.as_ref().is_none_or(|known| {
        (known.begun.as_str(), known.visit.as_str()) <= (now.begun.as_str(), new.visit.id.as_str())
    });
    let skilled = known.as_ref().and_then(|known| known.skilled.as_deref());
    let knows = Standing::of(now) != Standing::Unclear;
    let knows_last = knows && skilled.is_none_or(|skilled| skilled <= now.begun.as_str());
    // A correction may take back what this very visit knew.
    let is_unlearnt = !knows && skilled == Some(now.begun.as_str());
    let (standing, skilled) = match (knows_last || is_unlearnt, knows) {
        (true, true) => (Standing::of(now), Some(now.begun.clone())),
        (true, false) => (Standing::Unclear, None),
        (false, _) => (standing_of(&before), skilled.map(str::to_owned)),
    };
    let mut counted = of_home(standing);
    match is_last {
        true => counted.extend(of_things(now)),
        false => counted.extend(before.iter().filter(|(name, _)| is_thing(name)).cloned()),
    }
    for (sign, counts) in [(-1, &before), (1, &counted)] {
        for (name, number) in counts {
            change(deltas, &new.scopes, now.day, name, sign * number);
        }
    }
    match is_last {
        true => put_home(write, new, now, skilled.as_deref(), &json(&counted)).await,
        false => {
            let sql = "update households set skilled = $2, counted = $3 where id = $1";
            Ok(writing!(write, |db| {
                let query = sqlx::query(sql).bind(&new.household).bind(&skilled);
                query.bind(json(&counted)).execute(db).await.map(|_| ())
            })?)
        }
    }
}

async fn put_home(
    write: &mut Write<'_>,
    new: &NewVisit,
    now: &Outcome,
    skilled: Option<&str>,
    counted: &str,
) -> Result<(), StoreError> {
    let sql =
        "insert into households (id, hamlet, unit, visit, begun, revisit, obstacle, counted, code, lang, skilled)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (id) do update set visit = excluded.visit, begun = excluded.begun,
            revisit = excluded.revisit, obstacle = excluded.obstacle, counted = excluded.counted,
            code = excluded.code, lang = excluded.lang, skilled = excluded.skilled";
    Ok(writing!(write, |db| {
        let query = sqlx::query(sql).bind(&new.household).bind(&now.hamlet).bind(&new.unit);
        let query = query.bind(&new.visit.id).bind(&now.begun);
        let query = query.bind(now.revisit.map(|day| day.to_string())).bind(&now.obstacle);
        let query = query.bind(counted).bind(&new.code).bind(new.lang).bind(skilled);
        query.execute(db).await.map(|_| ())
    })?)
}

fn standing_of(counted: &Counts) -> Standing {
    let is_counted = |one: &Standing| counted.iter().any(|(name, _)| name == one.name());
    Standing::ALL.into_iter().find(is_counted).unwrap_or(Standing::Unclear)
}

fn is_thing(name: &str) -> bool {
    name != "homes" && Standing::ALL.into_iter().all(|one| one.name() != name)
}

/// What a visit adds, without what it had added.
fn add(deltas: &mut Deltas, new: &NewVisit, now: &Outcome, then: Option<&Outcome>) {
    let counted = then.map(|then| (-1, then)).into_iter().chain([(1, now)]);
    for (sign, outcome) in counted {
        for (name, number) in of_visit(outcome) {
            change(deltas, &new.scopes, outcome.day, &name, sign * number);
        }
    }
}

fn change(deltas: &mut Deltas, scopes: &[String], day: Date, name: &str, by: i64) {
    for scope in scopes {
        for period in periods(name, day, || scope.contains('/')) {
            *deltas.entry((scope.clone(), period, name.to_owned())).or_default() += by;
        }
    }
}

async fn count(write: &mut Write<'_>, deltas: Deltas) -> Result<(), StoreError> {
    let rows: Vec<_> = deltas
        .into_iter()
        .filter(|(_, by)| *by != 0)
        .map(|((scope, period, name), by)| (scope, period, name, by))
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    batch_run!(
        write,
        json(&rows),
        "insert into visit_counts (scope, period, name, count)
         select value->>0, value->>1, value->>2, cast(value->>3 as bigint)",
        "where true on conflict (scope, period, name) do update
            set count = visit_counts.count + excluded.count"
    )?;
    Ok(())
}
