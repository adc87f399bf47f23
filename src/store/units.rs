//! Reading the directory of units.

use std::collections::BTreeMap;

use super::{Store, StoreError};
use crate::units::{Level, Link, Unit, Units};

type UnitRow =
    (String, i64, String, Option<String>, String, String, String, String, Option<String>, i64);

impl Store {
    /// All units of all editions with their predecessors and successors.
    pub async fn units(&self) -> Result<Units, StoreError> {
        let sql =
            "select id, edition, level, parent, name, official, aliases, valid_from, valid_to,
            position from units order by edition, position, id";
        let rows: Vec<UnitRow> = reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let sql = "select l.old_unit, l.new_unit, l.part from unit_links l
            join units o on o.id = l.old_unit join units n on n.id = l.new_unit
            order by o.position, n.position";
        let links: Vec<(String, String, bool)> =
            reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let mut successors: BTreeMap<String, Vec<Link>> = BTreeMap::new();
        let mut predecessors: BTreeMap<String, Vec<Link>> = BTreeMap::new();
        for (old, new, part) in links {
            let link = |unit: &String| Link { unit: unit.clone(), part };
            successors.entry(old.clone()).or_default().push(link(&new));
            predecessors.entry(new).or_default().push(link(&old));
        }
        let mut all = Vec::with_capacity(rows.len());
        for row in rows {
            let mut unit = unit(row)?;
            unit.successors = successors.remove(&unit.id).unwrap_or_default();
            unit.predecessors = predecessors.remove(&unit.id).unwrap_or_default();
            all.push(unit);
        }
        Ok(Units::new(all))
    }
}

fn unit(row: UnitRow) -> Result<Unit, StoreError> {
    let (id, edition, level, parent, name, official, aliases, from, to, position) = row;
    let wrong = |what: &str| StoreError::Refused(format!("unit {id}: {what}"));
    let level = level.parse::<Level>().map_err(|_| wrong("level"))?;
    let valid_from = from.parse().map_err(|_| wrong("valid_from"))?;
    let valid_to = to.map(|day| day.parse()).transpose().map_err(|_| wrong("valid_to"))?;
    let edition = i32::try_from(edition).map_err(|_| wrong("edition"))?;
    let aliases = aliases.split(';').filter(|alias| !alias.is_empty()).map(str::to_owned).collect();
    Ok(Unit {
        id,
        edition,
        level,
        name,
        official,
        aliases,
        parent,
        valid_from,
        valid_to,
        position,
        successors: Vec::new(),
        predecessors: Vec::new(),
    })
}
