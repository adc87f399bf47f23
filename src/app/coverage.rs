//! Coverage of house visits, told and written as a workbook: of a helper's hamlets, a commune, an old district, a province.

use std::collections::BTreeMap;

use super::App;
use super::workbench::Workbench;
use crate::hamlets::{Hamlet, Hamlets};
use crate::kpi::Reader;
use crate::reply::{Arg, Bar, Bars, Chart, Column, Reply, Say, Shape, Sheet, Table};
use crate::say;
use crate::store::StoreError;
use crate::talk::{AskedCoverage, Covered, Form, coverage_file_key};
use crate::units::{Level, Unit, Units};
use crate::visit::counts::{ALWAYS, Counted, week};
use crate::visit::coverage::{self, Place, WHOLE, Week, of};
use crate::when::{Date, Moment};

/// So many weeks back are told, and written.
const WEEKS_TOLD: i64 = 4;
const WEEKS_WRITTEN: i64 = 12;
/// Fewer bars say more in words, more nobody reads on a phone.
const FEWEST_BARS: usize = 3;
const MOST_BARS: usize = 20;

/// What is covered, and how far.
struct Covering {
    name: Say,
    whole: Place,
    /// Hamlets of a commune or of a helper, communes of what is above.
    parts: Vec<Part>,
    /// Whose counts together are those of the whole.
    scopes: Vec<String>,
    /// What is to be known of the whole.
    note: Option<Say>,
    /// The names of hamlets of which nobody knows how many households they have.
    uncounted: Vec<String>,
}

struct Part {
    scope: String,
    place: Place,
}

impl Workbench<'_> {
    /// Who may be told is decided already; an outsider is told of no hamlet and of no place with few households.
    pub(super) async fn coverage(
        &mut self,
        asked: &AskedCoverage,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let known = self.known.clone();
        let mut covering = match &asked.of {
            Covered::Own(ids) => {
                let own = ids.iter().filter_map(|id| known.hamlets.get(id)).collect();
                self.of_hamlets(say!("coverage-own"), own).await?
            }
            Covered::Unit(id) => match known.units.get(id) {
                Some(unit) => self.of_unit(unit).await?,
                None => return Ok(Reply::say(vec![say!("coverage-which")])),
            },
        };
        if let (Covered::Unit(id), true) = (&asked.of, self.staff.is_some()) {
            self.audit("staff.coverage", id.clone());
        }
        let fewest = asked.reader.fewest();
        covering.parts.retain(|one| one.place.households >= fewest);
        if asked.reader == Reader::Outsider && covering.is_of_hamlets() {
            covering.parts.clear();
        }
        match asked.form {
            _ if covering.whole.households < fewest.max(1) => {
                Ok(Reply::say(vec![say!("coverage-nothing")]))
            }
            Form::Words => self.covering_told(asked, covering, now.date()).await,
            Form::Workbook => self.covering_written(asked, covering, now.date()).await,
        }
    }

    async fn of_unit(&self, unit: &Unit) -> Result<Covering, StoreError> {
        let known = &self.known;
        let name = say!("unit-alone", unit = unit.official.as_str());
        if unit.level == Level::Commune {
            let own = known.hamlets.of(&unit.id).iter().collect();
            let covering = self.of_hamlets(name, own).await?;
            return Ok(Covering { scopes: vec![unit.id.clone()], ..covering });
        }
        let communes = communes_of(unit, &known.units);
        let hamlets = communes.iter().flat_map(|one| known.hamlets.of(&one.id));
        let uncounted = without_number(hamlets);
        let places = self.app.communes_covered(&communes, &known.hamlets).await?;
        let parts = parts(communes.iter().map(|one| &one.id), places);
        let scopes = match unit.level {
            Level::Province => vec![unit.id.clone()],
            _ => communes.iter().map(|one| one.id.clone()).collect(),
        };
        let note = (unit.level == Level::District).then(|| say!("coverage-district"));
        Ok(Covering { whole: whole(&parts), name, parts, scopes, note, uncounted })
    }

    async fn of_hamlets(&self, name: Say, own: Vec<&Hamlet>) -> Result<Covering, StoreError> {
        let places = self.app.hamlets_covered(&own).await?;
        let parts = parts(own.iter().map(|one| &one.id), places);
        Ok(Covering {
            name,
            whole: whole(&parts),
            scopes: own.iter().map(|one| one.id.clone()).collect(),
            note: None,
            uncounted: without_number(own),
            parts,
        })
    }

    async fn covering_told(
        &self,
        asked: &AskedCoverage,
        covering: Covering,
        today: Date,
    ) -> Result<Reply, StoreError> {
        let mut text = vec![say!("coverage-of", name = covering.name.clone(), day = today)];
        text.extend(coverage::standing(&covering.whole, asked.reader.fewest()));
        text.extend(covering.note.clone());
        text.extend(covering.without_number());
        let places = covering.parts.iter().map(|one| one.place.clone()).collect();
        let places = coverage::lowest_first(places);
        let chart = chart(&covering.name, &places, today).map(Box::new);
        text.extend(coverage::places(&places, |lines| say!("coverage-places", lines = lines)));
        if asked.reader == Reader::Insider {
            let [found, weeks] = self.found(&covering.scopes, today).await?;
            text.extend(weeks);
            text.extend(found);
        }
        text.push(say!("coverage-source"));
        let file = coverage_file_key(&asked.of);
        Ok(Reply { chart, ..Reply::ask(vec![say!("lines", lines = text)], vec![file]) })
    }

    /// What the visits of some scopes together found, and their progress by week.
    async fn found(&self, scopes: &[String], today: Date) -> Result<[Vec<Say>; 2], StoreError> {
        let mondays = mondays(today, WEEKS_TOLD);
        let periods = periods(&mondays);
        let counted = self.app.store.visit_counts(scopes, &periods).await?;
        let sum = |period: &String| {
            let mut sum = Counted::new();
            let of_scopes =
                scopes.iter().filter_map(|one| counted.get(&(one.clone(), period.clone())));
            for (name, count) in of_scopes.flatten() {
                *sum.entry(name.clone()).or_default() += count;
            }
            sum
        };
        let mut sums = periods.iter().map(sum);
        let always = sums.next().unwrap_or_default();
        let weeks: Vec<Week> = mondays
            .into_iter()
            .zip(sums)
            .map(|(monday, counted)| Week { monday, counted })
            .collect();
        Ok([coverage::found(&always), coverage::weeks(&weeks).into_iter().collect()])
    }

    /// Every part with all that is counted of it, and each week of each.
    async fn covering_written(
        &self,
        asked: &AskedCoverage,
        covering: Covering,
        today: Date,
    ) -> Result<Reply, StoreError> {
        let scopes: Vec<String> = covering.parts.iter().map(|one| one.scope.clone()).collect();
        let mondays = mondays(today, WEEKS_WRITTEN);
        let periods = periods(&mondays);
        let counted = self.app.store.visit_counts(&scopes, &periods).await?;
        let nothing = Counted::new();
        let counts = |part: &Part, period: String| {
            counted.get(&(part.scope.clone(), period)).unwrap_or(&nothing)
        };
        let row = |part: &Part| match asked.reader {
            Reader::Insider => row(&part.place, counts(part, ALWAYS.to_owned())),
            Reader::Outsider => row_of_place(&part.place),
        };
        let whole = [row_of_place(&covering.whole)];
        let rows = whole.into_iter().chain(covering.parts.iter().map(row)).collect();
        let mut sheets = vec![Sheet { title: say!("coverage-sheet"), columns: columns(), rows }];
        if asked.reader == Reader::Insider {
            let weeks = mondays.iter().flat_map(|monday| {
                covering
                    .parts
                    .iter()
                    .filter_map(|part| week_row(*monday, &part.place, counts(part, week(*monday))))
            });
            let rows = weeks.collect();
            sheets.push(Sheet {
                title: say!("coverage-sheet-weeks"),
                columns: week_columns(),
                rows,
            });
        }
        let name = format!("dvctt-do-phu-{today}.xlsx");
        let text = vec![say!("coverage-file", name = covering.name)];
        let file = Table { name, made: today, sheets };
        Ok(Reply { file: Some(Box::new(file)), ..Reply::say(text) })
    }
}

impl Covering {
    fn is_of_hamlets(&self) -> bool {
        self.parts.iter().any(|one| one.scope.contains('/'))
    }

    fn without_number(&self) -> Option<Say> {
        let count = i64::try_from(self.uncounted.len()).unwrap_or(i64::MAX);
        let named = self.uncounted.iter().take(5).map(String::as_str).collect::<Vec<_>>();
        let more = if self.uncounted.len() > named.len() { ", …" } else { "" };
        let hamlets = named.join(", ") + more;
        (count > 0).then(|| say!("coverage-uncounted", count = count, hamlets = hamlets))
    }
}

/// The places in the order of the words.
fn chart(name: &Say, places: &[Place], today: Date) -> Option<Chart> {
    let bar = |one: &Place| Bar {
        name: one.name.clone(),
        value: one.rate(),
        target: Some(WHOLE),
        is_own: false,
        instead: None,
    };
    let more = i64::try_from(places.len().saturating_sub(MOST_BARS)).unwrap_or(i64::MAX);
    let bars = places.iter().take(MOST_BARS).map(bar).collect();
    (places.len() >= FEWEST_BARS).then(|| Chart {
        title: name.clone(),
        under: say!("coverage-chart", day = today),
        shape: Shape::Ranking(Bars { bars, more }),
        foot: vec![say!("coverage-source")],
    })
}

impl App {
    /// Hamlets with what is counted of their households, in this order.
    pub(super) async fn hamlets_covered(
        &self,
        hamlets: &[&Hamlet],
    ) -> Result<Vec<Place>, StoreError> {
        let ids: Vec<&str> = hamlets.iter().map(|one| one.id.as_str()).collect();
        let counted = self.store.home_counts(&ids).await?;
        let place = |one: &&Hamlet| Place::new(&one.name, one.households, counted.get(&one.id));
        Ok(hamlets.iter().map(place).collect())
    }

    /// Communes with what is counted of their households, in this order: of hamlets whose number nobody knows those
    /// that were visited there.
    pub(super) async fn communes_covered(
        &self,
        communes: &[&Unit],
        hamlets: &Hamlets,
    ) -> Result<Vec<Place>, StoreError> {
        let of_communes = communes.iter().flat_map(|one| hamlets.of(&one.id));
        let uncounted = of_communes.filter(|one| one.households.is_none());
        let mut scopes: Vec<&str> = communes.iter().map(|one| one.id.as_str()).collect();
        scopes.extend(uncounted.map(|one| one.id.as_str()));
        let counted = self.store.home_counts(&scopes).await?;
        let place = |one: &&Unit| of_commune(one, hamlets.of(&one.id), &counted);
        Ok(communes.iter().map(place).collect())
    }
}

/// The communes of today that are under a unit; of an old district those that came out of whole communes of it, or where
/// none came in whole, out of parts.
pub(super) fn communes_of<'u>(unit: &Unit, units: &'u Units) -> Vec<&'u Unit> {
    let all = units.all().iter();
    let communes = all.filter(|one| one.level == Level::Commune && one.valid_to.is_none());
    let is_under =
        |id: &str| units.get(id).is_some_and(|old| old.parent.as_deref() == Some(&unit.id));
    let came_from = |one: &Unit| {
        let has_whole = one.predecessors.iter().any(|old| !old.part);
        one.predecessors.iter().any(|old| is_under(&old.unit) && old.part != has_whole)
    };
    let is_of = |one: &&Unit| match unit.level {
        Level::District => came_from(one),
        _ => one.parent.as_deref() == Some(unit.id.as_str()),
    };
    communes.filter(is_of).collect()
}

fn of_commune(unit: &Unit, hamlets: &[Hamlet], counted: &BTreeMap<String, Counted>) -> Place {
    let households = |one: &Hamlet| match one.households {
        Some(households) => households,
        None => counted.get(&one.id).map_or(0, |counted| of(counted, "homes")),
    };
    let households = hamlets.iter().map(households).sum();
    Place::new(&unit.official, Some(households), counted.get(&unit.id))
}

fn whole(parts: &[Part]) -> Place {
    Place::sum(parts.iter().map(|one| &one.place))
}

fn parts<'i>(scopes: impl Iterator<Item = &'i String>, places: Vec<Place>) -> Vec<Part> {
    scopes.zip(places).map(|(scope, place)| Part { scope: scope.clone(), place }).collect()
}

/// The names of hamlets of which nobody knows how many households they have.
fn without_number<'h>(hamlets: impl IntoIterator<Item = &'h Hamlet>) -> Vec<String> {
    let uncounted = hamlets.into_iter().filter(|one| one.households.is_none());
    uncounted.map(|one| one.name.clone()).collect()
}

/// For good, and each of these weeks.
fn periods(mondays: &[Date]) -> Vec<String> {
    std::iter::once(ALWAYS.to_owned()).chain(mondays.iter().map(|monday| week(*monday))).collect()
}

/// The Mondays of so many weeks, this one first.
fn mondays(today: Date, weeks: i64) -> Vec<Date> {
    (0..weeks).map(|back| today.plus_days(-7 * back).monday()).collect()
}

fn columns() -> Vec<Column> {
    let column = |title: Say, width: u16| Column { title, width };
    vec![
        column(say!("coverage-column-place"), 34),
        column(say!("coverage-column-all"), 11),
        column(say!("coverage-column-homes"), 11),
        column(say!("coverage-column-able"), 14),
        column(say!("coverage-column-rate"), 11),
        column(say!("coverage-column-needs"), 13),
        column(say!("coverage-column-visits"), 11),
        column(say!("coverage-column-taught"), 11),
        column(say!("coverage-column-assisted"), 13),
        column(say!("coverage-column-refused"), 11),
    ]
}

fn row(place: &Place, counted: &Counted) -> Vec<Option<Arg>> {
    let mut row = row_of_place(place);
    let names = ["visits", "taught", "assisted", "refused"];
    row.splice(6.., names.map(|name| Some(Arg::Count(of(counted, name)))));
    row
}

fn row_of_place(place: &Place) -> Vec<Option<Arg>> {
    let mut row = vec![
        Some(place.name.as_str().into()),
        Some(Arg::Count(place.households)),
        Some(Arg::Count(place.homes)),
        Some(Arg::Count(place.able)),
        place.rate().map(Arg::Percent),
        Some(Arg::Count(place.needs)),
    ];
    row.resize(columns().len(), None);
    row
}

fn week_columns() -> Vec<Column> {
    let column = |title: Say, width: u16| Column { title, width };
    vec![
        column(say!("coverage-column-week"), 13),
        column(say!("coverage-column-place"), 34),
        column(say!("coverage-column-visits"), 11),
        column(say!("coverage-column-homes"), 11),
        column(say!("coverage-column-able"), 14),
    ]
}

/// What a place gained in a week; none where nothing happened.
fn week_row(monday: Date, place: &Place, counted: &Counted) -> Option<Vec<Option<Arg>>> {
    if counted.is_empty() {
        return None;
    }
    let mut row = vec![Some(Arg::Date(monday)), Some(place.name.as_str().into())];
    row.extend(["visits", "homes", "able"].map(|name| Some(Arg::Count(of(counted, name)))));
    Some(row)
}
