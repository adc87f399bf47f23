//! Households besides their visits: what is to be done today, one that wants nothing kept any more.

use super::teams::AskedTeams;
use super::visiting::shortened;
use super::{Doing, Effect, Turn};
use crate::fold::Phrased;
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::Meaning;
use crate::units::Level;
use crate::visit::field::{CODE_LETTERS, is_code};
use crate::visit::{Field, asked};

/// A household that wants nothing kept any more, as somebody names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForgottenHome {
    /// Of its card.
    pub code: String,
    /// Where it is.
    pub among: AskedTeams,
}

/// So many keys lead to households.
const MOST_KEYS: usize = 3;
/// Stands in keys for the hamlets that a helper looks after.
const OWN: &str = "own";

impl Turn<'_> {
    /// `/homnay`: a lead sees the whole commune, a helper the own hamlets. To others the command does not exist.
    pub(super) fn today(&mut self) {
        match self.own_homes() {
            Some(among) => self.effects.push(Effect::TellToday(among)),
            None => self.not_understood(Vec::new()),
        }
    }

    /// The hamlets whose households somebody looks after.
    fn own_homes(&self) -> Option<AskedTeams> {
        let leads = self.world.staff.and_then(|staff| staff.leads(self.world.units));
        if let Some(unit) = leads {
            return Some(AskedTeams::Commune(unit.to_owned()));
        }
        self.world.helper?;
        let own = self.world.own_hamlets().into_iter().map(|one| one.id.clone());
        Some(AskedTeams::Own(own.collect()))
    }

    /// What a helper or a lead says about households. True when it was that.
    pub(super) fn home_told(&mut self, meaning: &Meaning) -> bool {
        let is_today = self.own_homes().is_some()
            && self.talk.doing == Doing::Nothing
            && Phrased::of(&meaning.text).says_one_of(&TODAY);
        if is_today {
            self.today();
        }
        is_today
    }

    /// `/xoaho K7N-2RQ`: of the own hamlets; who looks after none names the commune too, or told it before.
    pub(super) fn forget_home(&mut self, rest: &str) {
        let Some((code, place)) = code_and_place(rest) else {
            return self.say(vec![say!("forget-how")]);
        };
        let commune = match place.is_empty() {
            true => None,
            false => self.commune_named(place),
        };
        let unit = match (commune, self.own_homes()) {
            (Some(unit), _) => unit,
            (None, Some(AskedTeams::Commune(unit))) if place.is_empty() => unit,
            (None, Some(AskedTeams::Own(_))) if place.is_empty() => OWN.to_owned(),
            _ => match self.talk.commune.clone().filter(|_| place.is_empty()) {
                Some(unit) => unit,
                None => return self.say(vec![say!("forget-where", code = asked::card(&code))]),
            },
        };
        let key = |what: &str| format!("v.-.{what}.{code}.{unit}");
        let choices = vec![
            Choice::new(key("forget"), say!("forget-yes")),
            Choice::new("v.-.keep", say!("forget-no")),
        ];
        self.ask(vec![say!("forget-sure", code = asked::card(&code))], choices);
    }

    /// The commune of today that a text names.
    fn commune_named(&self, text: &str) -> Option<String> {
        let today = self.world.units.on(self.world.now.date());
        let named = today.find(text).into_iter().flat_map(|mention| mention.units);
        let is_commune =
            |id: &String| today.get(id).is_some_and(|unit| unit.level == Level::Commune);
        let mut communes = named.filter(is_commune);
        communes.next().filter(|_| communes.next().is_none())
    }

    /// `v.-.at.<hamlet>.<code>`, `v.-.forget.<code>.<unit>`, `v.-.keep`, `v.-.file.<unit>`.
    pub(super) fn press_home(&mut self, what: &str, value: &str) {
        match (what, value.rsplit_once('.')) {
            ("at", Some((hamlet, code))) => self.visit_at(hamlet, code),
            ("file", _) => self.press_coverage(value),
            ("forget", Some((code, unit))) if is_code(code) => self.forget(code, unit),
            ("keep", _) => self.say(vec![say!("forget-not")]),
            _ => self.stale(),
        }
    }

    /// A new visit of a household that is due.
    fn visit_at(&mut self, hamlet: &str, code: &str) {
        let own = self.world.own_hamlets();
        let found = own.iter().find(|one| shortened(&one.id) == hamlet).map(|one| one.id.clone());
        let Some(hamlet) = found.filter(|_| is_code(code)) else { return self.stale() };
        self.talk.doing = Doing::Nothing;
        let known = [(Field::Hamlet, hamlet), (Field::Household, code.to_owned())];
        self.begin_visit_with(known.into());
    }

    fn forget(&mut self, code: &str, unit: &str) {
        let among = match (unit, self.own_homes()) {
            (OWN, Some(own)) => own,
            (OWN, None) => return self.stale(),
            (unit, _) => AskedTeams::Commune(unit.to_owned()),
        };
        self.talk.visiting.forget(code);
        self.effects.push(Effect::ForgetHome(ForgottenHome { code: code.to_owned(), among }));
    }
}

/// Keys to visit the first of these households.
pub fn visit_keys<'h>(homes: impl Iterator<Item = (&'h str, &'h str)>) -> Vec<Choice> {
    let key = |(hamlet, code): (&str, &str)| {
        let label = say!("today-visit", code = asked::card(code));
        Choice::new(format!("v.-.at.{}.{code}", shortened(hamlet)), label)
    };
    homes.take(MOST_KEYS).map(key).collect()
}

/// "K7N-2RQ phường Tân Ninh": the code, and what follows it.
fn code_and_place(text: &str) -> Option<(String, &str)> {
    let mut code = String::new();
    for (at, letter) in text.char_indices() {
        if code.len() == CODE_LETTERS {
            let place = text.get(at..)?;
            let is_parted = !place.starts_with(char::is_alphanumeric);
            let place = place.trim_start_matches([',', '.', ':', ' ']).trim();
            return Some((code, place)).filter(|(code, _)| is_parted && is_code(code));
        }
        match letter {
            '-' | ' ' => {}
            letter => code.extend(letter.to_uppercase()),
        }
    }
    Some((code, "")).filter(|(code, _)| is_code(code))
}

/// What asks for the work of the day.
const TODAY: [&str; 8] = [
    "hom nay di dau",
    "hom nay tham",
    "hom nay ghe",
    "hom nay lam gi",
    "nha nao toi hen",
    "ho nao toi hen",
    "viec hom nay",
    "visits today",
];

/// What is said of a household in a list.
pub fn home_line(code: &str, hamlet: &str, what: Say) -> Say {
    say!("today-line", code = asked::card(code), hamlet = hamlet, what = what)
}
