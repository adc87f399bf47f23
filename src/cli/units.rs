//! `dvcbot units`: the plan's units with their counts, rates and targets as tab-separated values.

use std::process::ExitCode;

use super::Stopped;
use crate::config::Config;
use crate::kpi::{FULL, ONLINE_SHARE, PARTIAL, TOTAL};
use crate::store::Store;
use crate::units::{Level, Unit};

const HEADER: &str = "id\tlevel\tparent\tname\taliases\ttotal\tfull\tpartial\trate\ttarget";
/// The edition of the plan; its province has no row of its own in the appendices.
const EDITION: i32 = 2023;

pub async fn run(config: &Config) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    let store = super::store(config, &content).await?;
    let units = store.units().await?;
    let of_plan = |unit: &&Unit| unit.edition == EDITION && unit.level != Level::Province;
    super::print(HEADER)?;
    for unit in units.all().iter().filter(of_plan) {
        super::print(&row(&store, unit).await?)?;
    }
    store.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn row(store: &Store, unit: &Unit) -> Result<String, Stopped> {
    let figures = store.latest_figures(&unit.id).await?;
    let figure = |id: &str| figures.iter().find(|(indicator, _)| indicator == id);
    let count = |id: &str| figure(id).and_then(|(_, figure)| figure.numerator);
    let rate = figure(ONLINE_SHARE.id).and_then(|(_, figure)| figure.rate);
    let targets = store.targets(&unit.id).await?;
    let target = targets.iter().find(|target| target.indicator == ONLINE_SHARE.id);
    let whole = |hundredths: Option<i64>| hundredths.map(|hundredths| hundredths / 100);
    let numbers = [
        count(TOTAL.id),
        count(FULL.id),
        count(PARTIAL.id),
        whole(rate),
        whole(target.map(|target| target.target)),
    ];
    let numbers =
        numbers.map(|number| number.map_or_else(String::new, |number| number.to_string()));
    let parent = unit.parent.as_deref().unwrap_or_default();
    let aliases = unit.aliases.join(";");
    let texts = [&unit.id, unit.level.as_str(), parent, &unit.name, &aliases];
    Ok(format!("{}\t{}", texts.join("\t"), numbers.join("\t")))
}
