//! What is to be done today in the households of hamlets, and a household that wants nothing kept any more.

use std::collections::BTreeMap;

use super::workbench::Workbench;
use crate::hamlets::Hamlet;
use crate::reply::{Reply, Say};
use crate::say;
use crate::store::{Guess, HouseholdChange, Rare, Side, StoreError};
use crate::talk::{AskedTeams, ForgottenHome, home_line, visit_keys};
use crate::visit::coverage;
use crate::visit::{Outcome, Visit, asked};
use crate::when::{Date, Moment};

/// So many households of a kind are told.
const MOST_HOMES: usize = 8;
/// So many hamlets where coverage is lowest.
const MOST_LOWEST: usize = 3;
/// Two helpers at one household are told of for so many days.
const DAYS_OF_TWO: i64 = 30;

/// A household of a list, with its code.
struct Told {
    hamlet: String,
    code: String,
    line: Say,
}

impl Workbench<'_> {
    /// Who is due, who can be helped now, and where two helpers wrote down the same household.
    pub(super) async fn today(
        &mut self,
        among: &AskedTeams,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let (today, known) = (now.date(), self.known.clone());
        let hamlets = among.hamlets(&known.hamlets);
        let due = self.due(&hamlets, today).await?;
        // How many of a whole commune are stuck, and in what, is told with its coverage.
        let stuck = match among {
            AskedTeams::Commune(_) => Vec::new(),
            AskedTeams::Own(_) => self.stuck(&hamlets, today).await?,
        };
        let mut text = vec![say!("today", day = today)];
        let is_nothing = due.is_empty() && stuck.is_empty();
        text.extend(is_nothing.then(|| say!("today-nothing")));
        text.extend(listed(&due, |lines| say!("today-due", lines = lines)));
        text.extend(listed(&stuck, |lines| say!("today-stuck", lines = lines)));
        text.extend(self.lowest(&hamlets).await?);
        if let AskedTeams::Commune(unit) = among {
            self.audit("homes.list", unit.clone());
            text.extend(self.of_two(unit, today).await?);
        }
        let keys = match among {
            AskedTeams::Commune(_) => Vec::new(),
            AskedTeams::Own(_) => {
                let homes = due.iter().chain(&stuck);
                visit_keys(homes.map(|one| (one.hamlet.as_str(), one.code.as_str())))
            }
        };
        Ok(Reply::ask(vec![say!("lines", lines = text)], keys))
    }

    async fn due(&self, hamlets: &[&Hamlet], today: Date) -> Result<Vec<Told>, StoreError> {
        let ids: Vec<&str> = hamlets.iter().map(|one| one.id.as_str()).collect();
        let homes = self.app.store.homes_due(&ids, today).await?;
        let told = homes.into_iter().filter_map(|home| {
            let day: Date = home.revisit.as_deref()?.parse().ok()?;
            let what = match day.days_until(today) {
                0 => say!("today-agreed"),
                late => say!("today-late", day = day, count = late),
            };
            self.told(home.hamlet, &home.code, what)
        });
        Ok(told.collect())
    }

    /// Those in whose way something is that a guide leads past.
    async fn stuck(&self, hamlets: &[&Hamlet], today: Date) -> Result<Vec<Told>, StoreError> {
        let ids: Vec<&str> = hamlets.iter().map(|one| one.id.as_str()).collect();
        let is_there = |flow: &str| self.content.flows.get(flow).is_some();
        let known: Vec<&str> = asked::guided(is_there).collect();
        let homes = self.app.store.homes_stuck(&ids, &known, today).await?;
        let told = homes.into_iter().filter_map(|home| {
            let what = asked::obstacle(home.obstacle.as_deref()?);
            self.told(home.hamlet, &home.code, what)
        });
        Ok(told.collect())
    }

    /// Where the fewest households have somebody who manages alone.
    async fn lowest(&self, hamlets: &[&Hamlet]) -> Result<Option<Say>, StoreError> {
        let mut places = coverage::lowest_first(self.app.hamlets_covered(hamlets).await?);
        places.retain(|one| one.rate().is_some_and(|rate| rate < coverage::WHOLE));
        places.truncate(MOST_LOWEST);
        Ok(coverage::places(&places, |lines| say!("today-lowest", lines = lines)))
    }

    fn told(&self, hamlet: String, sealed: &str, what: Say) -> Option<Told> {
        let code = self.app.store.keys.unseal(sealed)?;
        let name = self.known.hamlets.get(&hamlet).map_or("", |one| one.name.as_str());
        let line = home_line(&code, name, what);
        Some(Told { hamlet, code, line })
    }

    /// Households that two helpers wrote down on one day: both sides, as they differ. The later one counts.
    async fn of_two(&self, unit: &str, today: Date) -> Result<Vec<Say>, StoreError> {
        let since = today.plus_days(-DAYS_OF_TWO);
        let sides = self.app.store.homes_of_two(unit, since).await?;
        let homes =
            sides.chunk_by(|one, next| (&one.household, &one.day) == (&next.household, &next.day));
        let lines: Vec<Say> = homes.filter_map(|home| self.both(home)).collect();
        Ok((!lines.is_empty()).then(|| say!("today-two", lines = lines)).into_iter().collect())
    }

    fn both(&self, sides: &[Side]) -> Option<Say> {
        let first = sides.first()?;
        let code = first.code.as_deref().and_then(|sealed| self.app.store.keys.unseal(sealed))?;
        let hamlet = self.known.hamlets.get(&first.hamlet).map_or("", |one| one.name.as_str());
        let visits: Vec<Visit> = sides.iter().filter_map(visit).collect();
        let differing = asked::differing(&visits);
        // People have no names here: they are told apart by letters, in the order in which they came.
        let mut people: BTreeMap<&str, usize> = BTreeMap::new();
        let lines = sides.iter().zip(&visits).filter_map(|(side, visit)| {
            let next = people.len();
            let person = *people.entry(&side.actor).or_insert(next);
            let begun = Outcome::of(visit)?.begun;
            let clock = begun.split_once('T').map(|(_, clock)| clock.to_owned())?;
            let said = asked::said_of(visit, &differing);
            let person = char::from(b'A' + u8::try_from(person.min(25)).ok()?).to_string();
            Some(say!("today-side", clock = clock, person = person, said = said))
        });
        let (day, lines): (Date, Vec<Say>) = (first.day.parse().ok()?, lines.collect());
        Some(say!(
            "today-both",
            code = asked::card(&code),
            hamlet = hamlet,
            day = day,
            lines = lines
        ))
    }

    /// Erases what is kept of a household, where its code is one; wrong codes are counted as others are.
    pub(super) async fn forget_home(
        &mut self,
        home: &ForgottenHome,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        if !self.may_guess(Guess::Home, now).await? {
            return Ok(Reply::say(vec![say!("staff-code-blocked")]));
        }
        let hamlets = home.among.hamlets(&self.known.hamlets);
        let keys = &self.app.store.keys;
        let hash = |hamlet: &&Hamlet| keys.household(&hamlet.id, &home.code);
        let households: Vec<String> = hamlets.iter().map(hash).collect();
        let kept = self.app.store.homes_kept(&households).await?;
        let text = match kept.as_slice() {
            [] => {
                self.rarely(Rare::WrongCode(Guess::Home));
                say!("forget-unknown", code = asked::card(&home.code))
            }
            [household] => {
                self.audit("visit.forget", String::new());
                self.rarely(Rare::Household(Box::new(HouseholdChange::Forgotten(
                    household.clone(),
                ))));
                say!("forget-done", code = asked::card(&home.code))
            }
            // Two hamlets may have given the same code.
            _ => say!("forget-several"),
        };
        Ok(Reply::say(vec![text]))
    }
}

fn visit(side: &Side) -> Option<Visit> {
    let parts = serde_json::from_str(&side.parts).ok()?;
    Some(Visit { id: side.id.clone(), parts })
}

/// The first households of a list, and how many more there are.
fn listed(told: &[Told], title: impl Fn(Vec<Say>) -> Say) -> Option<Say> {
    if told.is_empty() {
        return None;
    }
    let mut lines: Vec<Say> = told.iter().take(MOST_HOMES).map(|one| one.line.clone()).collect();
    let more = i64::try_from(told.len().saturating_sub(MOST_HOMES)).unwrap_or(i64::MAX);
    lines.extend((more > 0).then(|| say!("today-more", count = more)));
    Some(title(lines))
}
