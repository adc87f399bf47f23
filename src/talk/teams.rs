//! Digital teams of communes: whom a lead invites and sees, and what a helper is told of their own hamlets.

use super::people::{LookedAfter, Whom};
use super::staff::{last_day, shortened};
use super::{Effect, PeopleAsk, Post, Role, Turn, own_training};
use crate::hamlets::{self, Hamlet, Hamlets};
use crate::reply::Say;
use crate::say;
use crate::understand::mask;
use crate::units::{Level, Unit};

/// Which hamlets are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskedTeams {
    /// All of a commune.
    Commune(String),
    /// Those that a helper looks after.
    Own(Vec<String>),
}

impl AskedTeams {
    /// Those that still count.
    pub fn hamlets<'h>(&self, known: &'h Hamlets) -> Vec<&'h Hamlet> {
        match self {
            Self::Commune(unit) => known.of(unit).iter().collect(),
            Self::Own(ids) => ids.iter().filter_map(|id| known.get(id)).collect(),
        }
    }
}

impl Turn<'_> {
    /// `/to`: a lead sees the teams of the commune, an administrator those of one that they name, a helper only the
    /// own hamlets. To others the command does not exist.
    pub(super) fn teams(&mut self, rest: &str) {
        let units = self.world.units;
        let leads = self.world.staff.and_then(|staff| staff.leads(units)).map(str::to_owned);
        match (self.looks_after(), leads) {
            (Some(within), _) if !rest.trim().is_empty() => {
                let Some(unit) = self.commune_typed(rest, &within) else { return };
                self.tell_teams(AskedTeams::Commune(unit.id));
            }
            (_, Some(own)) => self.tell_teams(AskedTeams::Commune(own)),
            _ if self.world.helper.is_some() => {
                let own = self.world.own_hamlets().into_iter().map(|one| one.id.clone());
                self.tell_teams(AskedTeams::Own(own.collect()));
            }
            (Some(_), None) => self.say(vec![say!("teams-which")]),
            (None, None) => self.not_understood(Vec::new()),
        }
    }

    fn tell_teams(&mut self, asked: AskedTeams) {
        self.effects.push(Effect::TellTeams(asked));
    }

    /// `<commune>: <hamlet>, <hamlet>`; a lead need not name the own commune.
    pub(super) fn invite_helper(&mut self, within: LookedAfter, rest: &str) {
        let (place, names) = match rest.rsplit_once(':') {
            Some(parted) if self.world.units.get(rest).is_none() => parted,
            _ if within.whom == Whom::Helpers => ("", rest),
            _ => (rest, ""),
        };
        let is_own = place.is_empty() && within.whom == Whom::Helpers;
        let place = if is_own { within.unit.as_str() } else { place };
        let Some(unit) = self.commune_typed(place, &within) else { return };
        let Some(hamlets) = self.hamlets_typed(&unit, names) else { return };
        let (role, unit) = (Role::Helper, unit.id);
        self.ask_people(within, PeopleAsk::Invite { role, unit, hamlets });
    }

    /// The commune of today that is typed; else what is wrong is said.
    fn commune_typed(&mut self, typed: &str, within: &LookedAfter) -> Option<Unit> {
        let unit = self.unit_typed(typed, &within.unit)?;
        let (today, last) = (self.world.now.date(), unit.valid_to);
        let is_one = unit.level == Level::Commune && last.is_none_or(|last| today <= last);
        if !is_one {
            self.say(vec![say!("teams-commune", unit = self.name_with_parent(&unit))]);
        }
        is_one.then_some(unit)
    }

    /// The ids of the hamlets of a commune that are typed; else what is wrong is said.
    fn hamlets_typed(&mut self, unit: &Unit, typed: &str) -> Option<Vec<String>> {
        let own = self.world.hamlets.of(&unit.id);
        let name = unit.official.as_str();
        if own.is_empty() {
            self.say(vec![say!("teams-none", unit = name)]);
            return None;
        }
        let typed: Vec<&str> =
            typed.split([',', ';']).map(str::trim).filter(|one| !one.is_empty()).collect();
        let found = self.world.hamlets.all_named(&unit.id, &typed);
        let wrong = match &found {
            Ok(found) if found.is_empty() => say!("teams-which-hamlets"),
            Ok(found) if found.len() > hamlets::MOST_OF_A_HELPER => {
                say!("teams-too-many", most = count(hamlets::MOST_OF_A_HELPER))
            }
            Ok(found) => return Some(found.iter().map(|one| one.id.clone()).collect()),
            // What was typed is said back, so its secrets are taken out first.
            Err(unknown) => {
                let hamlet = shortened(&mask(unknown).text);
                say!("teams-hamlet-unknown", hamlet = hamlet, unit = name)
            }
        };
        let known = say!("teams-hamlets", unit = name, hamlets = listed(own.iter()));
        self.say(vec![wrong, known]);
        None
    }

    /// Which hamlets of which communes somebody looks after; nothing of anybody who is no helper.
    pub(super) fn as_helper(&self) -> Vec<Say> {
        let posts = self.world.helper.map_or(&[][..], |helper| &helper.posts);
        let mut text: Vec<Say> = posts.iter().flat_map(|post| self.helper_post(post)).collect();
        if !posts.is_empty() {
            text.push(say!("role-helper-may"));
            text.push(own_training(&self.talk.learning, self.world.training));
        }
        text
    }

    fn helper_post(&self, post: &Post) -> Vec<Say> {
        let own = self.world.hamlets.of(&post.unit).iter();
        let own: Vec<&Hamlet> = own.filter(|one| post.hamlets.contains(&one.id)).collect();
        let unit = self.unit_name(&post.unit);
        let gone = post.hamlets.len().saturating_sub(own.len());
        let mut text = vec![match own.is_empty() {
            true => say!("me-helper-none", unit = unit),
            false => say!("me-helper", unit = unit, hamlets = listed(own.into_iter())),
        }];
        text.extend((gone > 0).then(|| say!("me-helper-gone", count = count(gone))));
        text.extend(post.expires.map(|end| say!("me-until", day = last_day(end))));
        text
    }
}

/// So many names stand in one sentence.
const MOST_NAMED: usize = 40;

/// The names of hamlets in one line.
pub fn listed<'h>(hamlets: impl ExactSizeIterator<Item = &'h Hamlet>) -> String {
    let more = if hamlets.len() > MOST_NAMED { ", …" } else { "" };
    let names: Vec<&str> = hamlets.take(MOST_NAMED).map(|one| one.name.as_str()).collect();
    names.join(", ") + more
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
