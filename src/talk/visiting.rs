//! House visits inside the talk: begun, answered by taps or words, left for a guide, summed up, confirmed, corrected.

use serde::{Deserialize, Serialize};

use super::policy::{Decision, decide};
use super::{Doing, Effect, Turn};
use crate::fold::{Phrased, fold};
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::understand::{Intent, Meaning};
use crate::visit::field::{YES, code, is_code};
use crate::visit::{Field, Outcome, Part, Version, Visit, asked, typed};

/// The visits of a helper that may still be answered or corrected, the last one last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Visiting {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<Visit>,
    /// The visit that words answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// The hamlet of the last visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hamlet: Option<String>,
}

/// A late key still finds its visit among so many.
const MOST_VISITS: usize = 12;
/// So many households of earlier visits are offered.
const MOST_HOMES: usize = 3;
/// A hamlet is known in keys by the end of its id.
const SHORT: usize = 18;
/// Stands in keys about households that are no answer to a visit.
const NO_VISIT: &str = "-";

impl Visiting {
    pub fn is_empty(&self) -> bool {
        self.visits.is_empty() && self.hamlet.is_none()
    }

    fn get(&mut self, id: &str) -> Option<&mut Visit> {
        self.visits.iter_mut().find(|visit| visit.id == id)
    }

    /// Nothing of a household that wants nothing kept any more is kept here.
    pub(super) fn forget(&mut self, code: &str) {
        self.visits.retain(|visit| visit.said(Field::Household) != Some(code));
        let is_here = |id: &String| self.visits.iter().any(|visit| visit.id == *id);
        self.current = self.current.take().filter(is_here);
    }

    fn current(&self) -> Option<&Visit> {
        let id = self.current.as_deref()?;
        self.visits.iter().find(|visit| visit.id == id)
    }

    /// The codes of households that were visited last, without the one of the present visit.
    fn homes(&self) -> Vec<&str> {
        let mut homes: Vec<&str> = Vec::new();
        for visit in self.visits.iter().rev() {
            let is_other = Some(visit.id.as_str()) != self.current.as_deref();
            let home = visit.said(Field::Household).filter(|_| is_other);
            homes.extend(home.filter(|home| !homes.contains(home)));
        }
        homes.truncate(MOST_HOMES);
        homes
    }
}

impl Turn<'_> {
    /// `/thamho`: the visit that is under way, else a new one.
    pub(super) fn visit(&mut self) {
        if self.world.own_hamlets().is_empty() {
            return self.say(vec![say!("visit-not-yours")]);
        }
        self.talk.doing = Doing::Nothing;
        let is_open = self.talk.visiting.current().is_some_and(|visit| !visit.is_closed());
        match is_open {
            true => self.ask_visit(vec![say!("visit-goes-on")]),
            false => self.begin_visit(),
        }
    }

    fn begin_visit(&mut self) {
        let hamlets = self.world.own_hamlets();
        let last = self.talk.visiting.hamlet.clone();
        let known = hamlets.iter().find(|hamlet| Some(&hamlet.id) == last.as_ref());
        let only = known.or_else(|| hamlets.first().filter(|_| hamlets.len() == 1));
        let only = only.map(|hamlet| (Field::Hamlet, hamlet.id.clone()));
        self.begin_visit_with(only.into_iter().collect());
    }

    /// A new visit of which this is known already.
    pub(super) fn begin_visit_with(&mut self, known: Vec<(Field, String)>) {
        let mut visit = Visit::new(self.world.fresh);
        let now = self.world.now;
        visit.take(visit.part(Field::Day, &format!("{}T{}", now.date(), now.clock())));
        for (field, value) in known {
            visit.take(visit.part(field, &value));
        }
        let visiting = &mut self.talk.visiting;
        visiting.current = Some(visit.id.clone());
        visiting.visits.push(visit);
        let more = visiting.visits.len().saturating_sub(MOST_VISITS);
        visiting.visits.drain(..more);
        self.ask_visit(Vec::new());
    }

    /// A helper says that they are at somebody's door. True when it was that.
    pub(super) fn visit_told(&mut self, meaning: &Meaning) -> bool {
        if self.world.helper.is_none() {
            return false;
        }
        let begins = matches!(decide(meaning), Decision::Act(Intent::HouseVisit))
            || Phrased::of(&meaning.text).says_one_of(&AT_THE_DOOR);
        if begins {
            self.visit();
        }
        begins
    }

    /// What is typed while a visit is asked about answers it. True when it did.
    pub(super) fn visit_answered(&mut self, meaning: &Meaning) -> bool {
        let Some(visit) = self.talk.visiting.current().filter(|visit| !visit.is_closed()) else {
            return false;
        };
        // In a guide that was opened on the way, words are the guide's.
        if self.world.helper.is_none() || self.talk.doing != Doing::Nothing {
            return false;
        }
        let corrected =
            typed::skill(&meaning.text).filter(|_| visit.said(Field::Consent).is_some());
        let answered = visit.open().and_then(|field| Some((field, self.typed(field, meaning)?)));
        let Some((field, value)) = corrected.or(answered) else { return false };
        let (id, part) = (visit.id.clone(), visit.part(field, &value));
        self.take_part(&id, part);
        true
    }

    /// What a text says to a field.
    fn typed(&self, field: Field, meaning: &Meaning) -> Option<String> {
        let folded = fold(&meaning.text);
        if field == Field::Hamlet {
            let hamlets = self.world.own_hamlets();
            let named = |unit: &str| self.world.hamlets.named(unit, &meaning.text);
            let found = hamlets.iter().find_map(|own| named(&own.unit));
            return found.filter(|one| hamlets.contains(one)).map(|one| one.id.clone());
        }
        if field == Field::Household {
            let letters = meaning.text.chars().filter(char::is_ascii_alphanumeric);
            let typed = letters.collect::<String>().to_ascii_uppercase();
            return match NEW.contains(&folded.as_str()) {
                true => code(self.world.spare),
                false => Some(typed).filter(|typed| is_code(typed) && looks_written(&meaning.text)),
            };
        }
        typed::answer(field, &folded)
    }

    /// `v.<visit>.<field><number>.<value>`, or `v.<visit>.fix` and `v.<visit>.fix.<field>`.
    pub(super) fn press_visit(&mut self, key: &str) {
        let mut parts = key.splitn(4, '.').skip(1);
        let (Some(id), Some(what)) = (parts.next(), parts.next()) else { return self.stale() };
        let value = parts.next();
        if id == NO_VISIT {
            return self.press_home(what, value.unwrap_or_default());
        }
        if self.world.helper.is_none() || self.talk.visiting.get(id).is_none() {
            return self.stale();
        }
        match (what, value) {
            ("fix", None) => self.choose_correction(id),
            ("fix", Some(name)) => match Field::from_name(name) {
                Some(field) => self.ask_field(id, field, Vec::new()),
                None => self.stale(),
            },
            ("go", None) => {
                self.talk.visiting.current = Some(id.to_owned());
                self.ask_visit(Vec::new());
            }
            (what, Some(value)) => match self.part_of(what, value) {
                Some(part) => self.take_part(id, part),
                None => self.stale(),
            },
            _ => self.stale(),
        }
    }

    fn part_of(&self, what: &str, value: &str) -> Option<Part> {
        let at = what.find(|letter: char| letter.is_ascii_digit() && !what.starts_with("level2"));
        let at = at.or_else(|| what.strip_prefix("level2").map(|_| "level2".len()))?;
        let (name, number) = what.split_at_checked(at)?;
        let field = Field::from_name(name)?;
        let value = match field {
            Field::Hamlet => {
                let own = self.world.own_hamlets();
                own.iter().find(|one| shortened(&one.id) == value)?.id.clone()
            }
            _ => value.to_owned(),
        };
        Some(Part { field, version: Version { number: number.parse().ok()?, value } })
    }

    /// Takes an answer in and asks on; one that changes nothing is asked on from where the visit is.
    fn take_part(&mut self, id: &str, part: Part) {
        let (field, value) = (part.field, part.version.value.clone());
        let Some(visit) = self.talk.visiting.get(id) else { return self.stale() };
        // What was kept of a hamlet and a household stays there.
        let is_fixed = visit.is_closed() && matches!(field, Field::Hamlet | Field::Household);
        let is_new = !is_fixed && visit.take(part);
        let (closed, visit) = (visit.is_closed(), visit.clone());
        if field == Field::Hamlet && is_new {
            self.talk.visiting.hamlet = Some(value.clone());
        }
        if closed && is_new {
            self.effects.push(Effect::KeepVisit(visit.clone()));
        }
        if closed {
            return self.say_kept(&visit);
        }
        self.talk.visiting.current = Some(id.to_owned());
        if field == Field::Household && is_new {
            return self.ask_visit(vec![say!("visit-card", code = asked::card(&value))]);
        }
        let help = (field == Field::Obstacle && is_new).then(|| asked::help(&value)).flatten();
        self.ask_visit(help.into_iter().collect());
    }

    /// The next question of the visit, or its summary.
    fn ask_visit(&mut self, before: Vec<Say>) {
        let Some(visit) = self.talk.visiting.current().cloned() else { return self.stale() };
        match visit.open() {
            Some(field) => self.ask_field(&visit.id, field, before),
            None => self.say_kept(&visit),
        }
    }

    fn ask_field(&mut self, id: &str, field: Field, mut before: Vec<Say>) {
        let Some(visit) = self.talk.visiting.get(id).cloned() else { return self.stale() };
        let key = |value: &str, label: Say| {
            let number = visit.next_number(field);
            Choice::new(format!("v.{}.{}{number}.{value}", visit.id, field.name()), label)
        };
        let mut choices: Vec<Choice> = match field {
            Field::Hamlet => {
                let own = self.world.own_hamlets();
                let choice = |one: &&crate::hamlets::Hamlet| {
                    key(shortened(&one.id), say!("visit-hamlet-key", hamlet = one.name.as_str()))
                };
                own.iter().map(choice).collect()
            }
            Field::Household => self.home_choices(&key),
            _ => {
                asked::answers(field).into_iter().map(|(value, label)| key(value, label)).collect()
            }
        };
        if field == Field::Confirmed {
            let hamlet = visit.said(Field::Hamlet).and_then(|id| self.world.hamlets.get(id));
            before.push(asked::summary(&visit, hamlet.map_or("", |one| one.name.as_str())));
            choices.push(Choice::new(format!("v.{}.fix", visit.id), say!("visit-fix")));
        }
        if field == Field::Revisit {
            choices.extend(self.guide_of(&visit));
        }
        before.push(asked::question(field, &visit));
        self.effects.push(Effect::Say(Reply::ask(before, choices)));
    }

    fn home_choices(&self, key: &dyn Fn(&str, Say) -> Choice) -> Vec<Choice> {
        let new = code(self.world.spare).unwrap_or_default();
        let mut choices = vec![key(&new, say!("visit-home-new"))];
        let known = self.talk.visiting.homes();
        choices.extend(
            known.into_iter().map(|home| key(home, say!("visit-home", code = asked::card(home)))),
        );
        choices
    }

    /// The guide for what is in the way, which is left again for the visit.
    fn guide_of(&self, visit: &Visit) -> Option<Choice> {
        let flow = asked::guide(visit.said(Field::Obstacle)?)?;
        self.world.flows.get(flow)?;
        Some(Choice::new(format!("o.-.{flow}"), say!("visit-guide")))
    }

    fn choose_correction(&mut self, id: &str) {
        let Some(visit) = self.talk.visiting.get(id).cloned() else { return self.stale() };
        let said = Field::ASKED.into_iter().filter(|field| {
            let is_fixed = *field == Field::Day || *field == Field::Hamlet && visit.is_closed();
            visit.said(*field).is_some() && visit.needs(*field) && !is_fixed
        });
        let choices = said
            .filter(|field| !matches!(field, Field::Confirmed | Field::Household))
            .map(|field| {
                let id = format!("v.{}.fix.{}", visit.id, field.name());
                Choice::new(id, asked::name(field))
            })
            .collect();
        self.ask(vec![say!("visit-fix-which")], choices);
    }

    fn say_kept(&mut self, visit: &Visit) {
        if self.talk.visiting.current.as_ref() == Some(&visit.id) {
            self.talk.visiting.current = None;
        }
        let home = visit.said(Field::Household).map(asked::card).unwrap_or_default();
        let able = Outcome::of(visit).filter(|one| one.consent.is_some());
        let text = match visit.said(Field::Confirmed) == Some(YES) && visit.needs(Field::Confirmed)
        {
            true => say!("visit-kept", code = home),
            false => say!("visit-refused"),
        };
        let next = Choice::new("m.-.thamho", say!("visit-next"));
        let fix = Choice::new(format!("v.{}.fix", visit.id), say!("visit-fix"));
        let fix = Some(fix).filter(|_| visit.needs(Field::Confirmed));
        let able = able.map(|outcome| asked::able(&outcome));
        let text = std::iter::once(text).chain(able).collect();
        self.ask(text, std::iter::once(next).chain(fix).collect());
    }
}

/// As on a card, and not a word that happens to have as many letters.
fn looks_written(text: &str) -> bool {
    text.contains(|letter: char| letter == '-' || letter.is_ascii_digit())
        || !text.contains(char::is_lowercase)
}

/// The end of the id of a hamlet, by which keys know it.
pub(super) fn shortened(hamlet: &str) -> &str {
    let from = hamlet.len().saturating_sub(SHORT);
    hamlet.get(from..).unwrap_or(hamlet)
}

const AT_THE_DOOR: [&str; 8] = [
    "dang o nha",
    "tham ho",
    "ghi luot tham",
    "ghi chuyen tham",
    "bat dau tham",
    "di tham nha",
    "at the door",
    "log a visit",
];
const NEW: [&str; 5] = ["ho moi", "moi", "nha moi", "1", "new"];
