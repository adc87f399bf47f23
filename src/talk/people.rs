//! A civil servant's own posts, and what an administrator does with people: list, invite, revoke. A lead of a commune
//! does so with the helpers of the own commune.

use super::staff::role_said;
use super::{Effect, Post, Role, Turn};
use crate::fold::fold;
use crate::kpi::Scope;
use crate::reply::{Choice, Say};
use crate::say;
use crate::units::{Level, Mention, Unit};

/// Whose people somebody looks after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedAfter {
    /// With all below it; `*` is everything.
    pub unit: String,
    pub whom: Whom,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    Everybody,
    Helpers,
}

/// What an administrator asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeopleAsk {
    /// A page of posts after this one; from the first where it is empty.
    List {
        after: String,
    },
    /// A one-time code.
    Invite {
        role: Role,
        unit: String,
        /// Of a helper: the ids.
        hamlets: Vec<String>,
    },
    /// The post whose id begins so, to be confirmed.
    MayRevoke {
        begins: String,
    },
    Revoke {
        post: String,
    },
}

/// All units.
const EVERYTHING: &str = "*";
/// A name that many units bear is not listed whole.
const MOST_UNITS: usize = 5;

impl Turn<'_> {
    /// `/donvi`: the posts that hold now; the key of another makes it the current one.
    pub(super) fn my_posts(&mut self) {
        let Some(staff) = self.world.staff else { return self.who_am_i() };
        let unit = self.unit_name(&staff.unit);
        let current = say!("me-staff", role = role_said(staff.role), unit = unit);
        let others = staff.posts.iter().filter(|post| post.id != staff.post);
        let choices: Vec<Choice> = others.map(|post| self.post_choice(post)).collect();
        match choices.is_empty() {
            true => self.say(vec![current, say!("posts-one")]),
            false => self.ask(vec![current, say!("posts-choose")], choices),
        }
    }

    fn post_choice(&self, post: &Post) -> Choice {
        let unit = self.unit_name(&post.unit);
        let label = say!("posts-key", role = role_said(post.role), unit = unit);
        Choice::new(format!("u.-.{}", post.id), label)
    }

    pub(super) fn press_post(&mut self, id: &str) {
        let posts = self.world.staff.map_or(&[][..], |staff| &staff.posts);
        let Some(post) = posts.iter().find(|post| post.id == id) else { return self.stale() };
        self.talk.post = Some(post.id.clone());
        self.talk.figures = None;
        let unit = self.unit_name(&post.unit);
        self.say(vec![say!("posts-now", role = role_said(post.role), unit = unit)]);
    }

    /// `/nhansu`. Who looks after nobody hears what any unknown command hears.
    pub(super) fn people(&mut self, rest: &str) {
        let Some(within) = self.looks_after() else { return self.not_understood(Vec::new()) };
        let (verb, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        match (fold(verb).as_str(), rest.trim()) {
            ("", _) => self.ask_people(within, PeopleAsk::List { after: String::new() }),
            ("moi" | "invite", rest) => self.invite(within, rest),
            ("thuhoi" | "revoke", begins) if is_short_id(begins) => {
                let begins = begins.to_ascii_lowercase();
                self.ask_people(within, PeopleAsk::MayRevoke { begins });
            }
            _ => self.say(vec![people_how(within.whom)]),
        }
    }

    /// `h.-.l<post>` is the page after a post, `h.-.r<post>` ends one.
    pub(super) fn press_people(&mut self, step: &str) {
        let Some(within) = self.looks_after() else { return self.stale() };
        let id = step.get(1..).unwrap_or_default().to_owned();
        match step.get(..1) {
            _ if !is_short_id(&id) => self.stale(),
            Some("l") => self.ask_people(within, PeopleAsk::List { after: id }),
            Some("r") => self.ask_people(within, PeopleAsk::Revoke { post: id }),
            _ => self.stale(),
        }
    }

    pub(super) fn ask_people(&mut self, within: LookedAfter, ask: PeopleAsk) {
        self.effects.push(Effect::People { within, ask });
    }

    /// `<role> <unit>`: the unit by its id or its name.
    fn invite(&mut self, within: LookedAfter, rest: &str) {
        let Some((role, rest)) = role_typed(rest) else {
            return self.say(vec![people_how(within.whom)]);
        };
        match (role, within.whom) {
            (Role::Helper, _) => self.invite_helper(within, &rest),
            (_, Whom::Helpers) => {
                let unit = self.unit_name(&within.unit);
                self.say(vec![say!("people-helpers-only", unit = unit), people_how(within.whom)]);
            }
            (role, Whom::Everybody) => {
                let Some(unit) = self.unit_typed(&rest, &within.unit) else { return };
                let (unit, hamlets) = (unit.id, Vec::new());
                self.ask_people(within, PeopleAsk::Invite { role, unit, hamlets });
            }
        }
    }

    /// The one unit of this id or name; else what is wrong is said. One that is not looked after is as unknown as one
    /// that is not.
    pub(super) fn unit_typed(&mut self, typed: &str, within: &str) -> Option<Unit> {
        let found = self.units_typed(typed, within);
        match found.as_slice() {
            [] => self.say(vec![say!("people-unit-unknown")]),
            [one] => return Some((*one).clone()),
            several => {
                let lines = several.iter().take(MOST_UNITS).map(|unit| self.unit_line(unit));
                let lines: Vec<Say> = lines.collect();
                self.say(vec![say!("people-unit-several", lines = lines)]);
            }
        }
        None
    }

    /// The units of this id or name among those that are looked after; of a name today's go first.
    fn units_typed(&self, typed: &str, within: &str) -> Vec<&Unit> {
        let units = self.world.units;
        let found: Vec<&Unit> = match units.get(typed.trim()) {
            Some(unit) => vec![unit],
            None => {
                let today = only_one(&units.on(self.world.now.date()).find(typed));
                let ids = if today.is_empty() { only_one(&units.find(typed)) } else { today };
                ids.iter().filter_map(|id| units.get(id)).collect()
            }
        };
        let everything = within == EVERYTHING;
        let looked_after = Scope { everything, below: vec![within.to_owned()], ..Scope::default() };
        found.into_iter().filter(|unit| looked_after.covers(unit, units)).collect()
    }

    fn unit_line(&self, unit: &Unit) -> Say {
        say!("people-unit-line", id = unit.id.as_str(), unit = self.name_with_parent(unit))
    }

    /// Whom an administrator looks after: a unit with all below it, the province is everything. A lead of a commune
    /// looks after its helpers.
    pub(super) fn looks_after(&self) -> Option<LookedAfter> {
        let (staff, units) = (self.world.staff?, self.world.units);
        let Some(unit) = staff.administers() else {
            let unit = staff.leads(units)?.to_owned();
            return Some(LookedAfter { unit, whom: Whom::Helpers });
        };
        let level = units.get(unit).map(|unit| unit.level);
        let unit = if level == Some(Level::Province) { EVERYTHING } else { unit };
        Some(LookedAfter { unit: unit.to_owned(), whom: Whom::Everybody })
    }
}

/// How people are invited and revoked.
pub fn people_how(whom: Whom) -> Say {
    match whom {
        Whom::Everybody => say!("people-how"),
        Whom::Helpers => say!("people-how-helpers"),
    }
}

/// The ids of the one name that a text holds.
fn only_one(mentions: &[Mention]) -> Vec<String> {
    match mentions {
        [one] => one.units.clone(),
        _ => Vec::new(),
    }
}

/// Four letters of an id at least, so that a slip does not name somebody.
fn is_short_id(text: &str) -> bool {
    (4..=26).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// A role in one word or two, and what follows it.
fn role_typed(text: &str) -> Option<(Role, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let role = |count: usize| match fold(&words.get(..count)?.concat()).as_str() {
        "thanhvien" => Some(Role::Helper),
        "nhanvien" => Some(Role::Staff),
        "phutrach" => Some(Role::Lead),
        "vanphong" => Some(Role::Office),
        "quantri" => Some(Role::Admin),
        other => Role::from_name(other),
    };
    [1, 2].into_iter().find_map(|count| Some((role(count)?, words[count..].join(" "))))
}
