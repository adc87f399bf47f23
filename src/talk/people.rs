//! A civil servant's own posts, and what an administrator does with people: list, invite, revoke.

use super::staff::role_said;
use super::{Effect, Post, Role, Turn};
use crate::fold::fold;
use crate::kpi::Scope;
use crate::reply::{Choice, Say};
use crate::say;
use crate::units::{Level, Mention, Unit};

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
        let Some(staff) = self.world.staff else { return self.say(vec![say!("me-citizen")]) };
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

    /// `/nhansu`. Who is no administrator hears what any unknown command hears.
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
            _ => self.say(vec![say!("people-how")]),
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

    fn ask_people(&mut self, within: String, ask: PeopleAsk) {
        self.effects.push(Effect::People { within, ask });
    }

    /// `<role> <unit>`: the unit by its id or its name. One that is not looked after is as unknown as one that is not.
    fn invite(&mut self, within: String, rest: &str) {
        let Some((role, unit)) = role_typed(rest) else {
            return self.say(vec![say!("people-how")]);
        };
        let found = self.units_typed(&unit, &within);
        match found.as_slice() {
            [] => self.say(vec![say!("people-unit-unknown")]),
            [one] => {
                let unit = one.id.clone();
                self.ask_people(within, PeopleAsk::Invite { role, unit });
            }
            several => {
                let lines = several.iter().take(MOST_UNITS).map(|unit| self.unit_line(unit));
                let lines: Vec<Say> = lines.collect();
                self.say(vec![say!("people-unit-several", lines = lines)]);
            }
        }
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

    /// The unit that an administrator looks after, with all below it; the province is everything.
    fn looks_after(&self) -> Option<String> {
        let unit = self.world.staff?.administers()?;
        let level = self.world.units.get(unit).map(|unit| unit.level);
        let is_province = level == Some(Level::Province);
        Some(if is_province { EVERYTHING.to_owned() } else { unit.to_owned() })
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
        "nhanvien" => Some(Role::Staff),
        "phutrach" => Some(Role::Lead),
        "vanphong" => Some(Role::Office),
        "quantri" => Some(Role::Admin),
        other => Role::from_name(other),
    };
    [1, 2].into_iter().find_map(|count| Some((role(count)?, words[count..].join(" "))))
}
