//! Digital teams of hamlets, told: to a lead those of the commune, to a helper the own hamlets; who joins one is greeted.

use std::collections::{BTreeMap, BTreeSet};

use super::workbench::Workbench;
use crate::channel::Channel;
use crate::hamlets::Hamlet;
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::store::{HelperRow, Redeemable, StoreError};
use crate::talk::{self, AskedTeams, listed};
use crate::training::FEWEST;
use crate::when::Moment;

/// More lines than this nobody reads.
const MOST_LINES: usize = 80;
/// Of whoever is alone in a hamlet it would be told by name.
const FEWEST_OF_A_TEAM: usize = 2;

/// Who looks after one hamlet.
#[derive(Debug, Default)]
struct Team {
    accounts: BTreeSet<String>,
    /// When one of them wrote last.
    seen: Option<i64>,
}

/// The teams by hamlet, and everybody.
#[derive(Debug, Default)]
struct Teams {
    by_hamlet: BTreeMap<String, Team>,
    accounts: BTreeSet<String>,
    /// Those who have a certificate, where that is asked.
    trained: BTreeSet<String>,
}

impl Workbench<'_> {
    pub(super) async fn teams(
        &mut self,
        asked: &AskedTeams,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let known = self.known.clone();
        let own = asked.hamlets(&known.hamlets);
        let text = match asked {
            AskedTeams::Commune(unit) => {
                let mut teams = Teams::of(self.app.store.helpers_of(&[unit]).await?, now);
                teams.trained = self.app.trained(&teams.accounts).await?;
                self.audit("teams.list", unit.clone());
                of_commune(known.units.official(unit), &own, &teams)
            }
            AskedTeams::Own(_) => {
                let units: BTreeSet<&str> = own.iter().map(|one| one.unit.as_str()).collect();
                let units: Vec<&str> = units.into_iter().collect();
                let teams = Teams::of(self.app.store.helpers_of(&units).await?, now);
                let name = |unit: &str| known.units.official(unit).to_owned();
                let mut text = of_helper(&own, &teams, name);
                let content = self.content();
                text.push(talk::own_training(self.learning(), &content.training));
                text
            }
        };
        Ok(Reply::say(text))
    }

    /// Greets a new helper.
    pub(super) fn helper_linked(&mut self, found: &Redeemable) -> Reply {
        let own = self.known.hamlets.of(&found.unit).iter();
        let own: Vec<&Hamlet> = own.filter(|one| found.hamlets.contains(&one.id)).collect();
        let unit = self.known.units.official(&found.unit);
        let linked = match own.is_empty() {
            true => say!("helper-linked-none", unit = unit),
            false => say!("helper-linked", unit = unit, hamlets = listed(own.into_iter())),
        };
        let content = self.content();
        let training = talk::own_training(self.learning(), &content.training);
        let course = Choice::new("m.-.hoc.0", say!("training-key-learn"));
        // The offline page knows people by the cookie of the web chat.
        let offline = (self.channel() == Channel::Webchat).then(|| say!("helper-offline"));
        let text = [linked, say!("help-helper")].into_iter().chain(offline).chain([training]);
        Reply::ask(text.collect(), vec![course])
    }
}

impl Teams {
    /// By the posts that hold now.
    fn of(rows: Vec<HelperRow>, now: Moment) -> Self {
        let mut teams = Self::default();
        for row in rows.into_iter().filter(|row| row.expires.is_none_or(|end| now.0 < end)) {
            teams.accounts.insert(row.account.clone());
            let Some(hamlet) = row.hamlet else { continue };
            let team = teams.by_hamlet.entry(hamlet).or_default();
            team.accounts.insert(row.account);
            team.seen = team.seen.max(row.seen);
        }
        teams
    }

    fn count(&self, hamlet: &Hamlet) -> usize {
        self.by_hamlet.get(&hamlet.id).map_or(0, |team| team.accounts.len())
    }

    /// Those who look after none of these.
    fn strays(&self, own: &[&Hamlet]) -> usize {
        let teams = own.iter().filter_map(|one| self.by_hamlet.get(&one.id));
        let busy: BTreeSet<&String> = teams.flat_map(|team| &team.accounts).collect();
        self.accounts.len().saturating_sub(busy.len())
    }
}

fn of_commune(unit: &str, own: &[&Hamlet], teams: &Teams) -> Vec<Say> {
    if own.is_empty() {
        return vec![say!("teams-none", unit = unit)];
    }
    let lines: Vec<Say> = own.iter().take(MOST_LINES).map(|one| line(one, teams)).collect();
    let mut text = vec![say!("teams-of", unit = unit, lines = lines)];
    let more = own.len().saturating_sub(MOST_LINES);
    text.extend((more > 0).then(|| say!("teams-more", count = count(more))));
    let people = count(teams.accounts.len());
    text.push(say!("teams-sum", count = count(own.len()), people = people));
    let alone: Vec<&Hamlet> = own.iter().copied().filter(|one| teams.count(one) == 0).collect();
    text.extend((!alone.is_empty()).then(|| {
        say!("teams-alone", count = count(alone.len()), hamlets = listed(alone.into_iter()))
    }));
    text.push(households(own));
    let strays = teams.strays(own);
    text.extend((strays > 0).then(|| say!("teams-strays", count = count(strays))));
    text.extend(trained(own, teams));
    text
}

/// How many have a certificate of the course. Counts only, and none of a few people: nobody is told who has not.
fn trained(own: &[&Hamlet], teams: &Teams) -> Vec<Say> {
    let people = teams.accounts.len();
    if people == 0 {
        return Vec::new();
    }
    if people < FEWEST {
        return vec![say!("teams-trained-few", fewest = count(FEWEST))];
    }
    let has_passed = count(teams.trained.len());
    let mut text = vec![say!("teams-trained", passed = has_passed, people = count(people))];
    let of_own = own.iter().filter_map(|one| teams.by_hamlet.get(&one.id));
    let several: Vec<&Team> =
        of_own.filter(|team| team.accounts.len() >= FEWEST_OF_A_TEAM).collect();
    let whole = several.iter().filter(|team| team.accounts.is_subset(&teams.trained)).count();
    text.extend((!several.is_empty()).then(|| {
        let fewest = count(FEWEST_OF_A_TEAM);
        say!(
            "teams-trained-whole",
            whole = count(whole),
            count = count(several.len()),
            fewest = fewest
        )
    }));
    text.push(say!("teams-trained-source"));
    text
}

fn of_helper(own: &[&Hamlet], teams: &Teams, name: impl Fn(&str) -> String) -> Vec<Say> {
    if own.is_empty() {
        return vec![say!("teams-own-none")];
    }
    let mut text: Vec<Say> = Vec::new();
    for own in own.chunk_by(|one, next| one.unit == next.unit) {
        let line = |one: &&Hamlet| {
            let people = count(teams.count(one));
            let (hamlet, households) = (one.name.as_str(), of_hamlet(one));
            say!("teams-own-line", hamlet = hamlet, households = households, count = people)
        };
        let lines: Vec<Say> = own.iter().map(line).collect();
        let unit = own.first().map(|one| name(&one.unit)).unwrap_or_default();
        text.push(say!("teams-own", unit = unit, lines = lines));
    }
    text.push(households(own));
    text
}

fn line(hamlet: &Hamlet, teams: &Teams) -> Say {
    let seen = teams.by_hamlet.get(&hamlet.id).and_then(|team| team.seen);
    let people = match (count(teams.count(hamlet)), seen) {
        (0, _) => say!("teams-nobody"),
        (people, Some(at)) => say!("teams-people", count = people, day = Moment(at).date()),
        (people, None) => say!("teams-people-unseen", count = people),
    };
    let households = of_hamlet(hamlet);
    say!("teams-line", hamlet = hamlet.name.as_str(), households = households, people = people)
}

fn of_hamlet(hamlet: &Hamlet) -> Say {
    match hamlet.households {
        Some(households) => say!("teams-households", count = households),
        None => say!("teams-households-unknown"),
    }
}

/// How many households there are, as far as that is known.
fn households(own: &[&Hamlet]) -> Say {
    let known: Vec<i64> = own.iter().filter_map(|one| one.households).collect();
    let (all, sum) = (count(own.len()), known.iter().sum::<i64>());
    match count(known.len()) {
        0 => say!("teams-households-none"),
        known if known == all => say!("teams-households-all", households = sum),
        known => say!("teams-households-some", households = sum, known = known, all = all),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
