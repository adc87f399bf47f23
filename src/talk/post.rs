//! Posts: a role at a unit, for a time. Of a civil servant one is the current one; all that hold now count. A helper's
//! posts are apart, so that nothing that is for civil servants is theirs.

use std::collections::BTreeSet;

use super::world::Role;
use crate::hamlets::{Hamlet, Hamlets};
use crate::kpi::{Open, Scope};
use crate::units::{Level, Units};
use crate::when::Moment;

/// A role at a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    pub id: String,
    pub role: Role,
    pub unit: String,
    pub granted: Moment,
    /// From then on it counts for nothing.
    pub expires: Option<Moment>,
    /// The ids of those that a helper looks after.
    pub hamlets: Vec<String>,
}

/// A linked civil servant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Of the current post.
    pub role: Role,
    pub unit: String,
    /// The current post.
    pub post: String,
    /// All posts that hold now, the oldest first; never empty.
    pub posts: Vec<Post>,
}

/// A linked member of digital teams.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// All posts that hold now, the oldest first; never empty.
    pub posts: Vec<Post>,
}

impl Post {
    pub fn holds(&self, now: Moment) -> bool {
        self.expires.is_none_or(|end| now < end)
    }
}

impl Staff {
    /// Who somebody is by the posts that hold now: the chosen one is current, else the latest. None without any, and
    /// none by a helper's.
    pub fn of(posts: &[Post], chosen: Option<&str>, now: Moment) -> Option<Self> {
        let posts = held(posts, now, |role| role != Role::Helper);
        let chosen = posts.iter().find(|post| Some(post.id.as_str()) == chosen);
        let current = chosen.or_else(|| posts.last())?.clone();
        Some(Self { role: current.role, unit: current.unit, post: current.id, posts })
    }

    /// What may be told to somebody; an outsider is told what is published.
    pub fn scope(staff: Option<&Self>, published: &Open) -> Scope {
        let posts = staff.map_or(&[][..], |staff| &staff.posts);
        let units = |role: Role| {
            let held = posts.iter().filter(move |post| post.role == role);
            held.map(|post| post.unit.clone()).collect()
        };
        Scope {
            everything: posts.iter().any(|post| post.role >= Role::Office),
            own: units(Role::Staff),
            below: units(Role::Lead),
            published: published.clone(),
        }
    }

    /// The commune whose digital teams somebody leads; that of the current post goes first.
    pub fn leads(&self, units: &Units) -> Option<&str> {
        let is_commune = |id: &str| units.get(id).is_some_and(|unit| unit.level == Level::Commune);
        self.first_of(|post| post.role == Role::Lead && is_commune(&post.unit))
    }

    /// The unit whose people somebody looks after, where they are an administrator; the current post goes first.
    pub fn administers(&self) -> Option<&str> {
        self.first_of(|post| post.role == Role::Admin)
    }

    /// The unit of the current post where that is such a one, else of the latest.
    fn first_of(&self, is_such: impl Fn(&&Post) -> bool + Copy) -> Option<&str> {
        let mut such = self.posts.iter().filter(is_such);
        let current = such.clone().find(|post| post.id == self.post);
        current.or_else(|| such.next_back()).map(|post| post.unit.as_str())
    }
}

impl Helper {
    /// Who helps by the posts that hold now; none without any.
    pub fn of(posts: &[Post], now: Moment) -> Option<Self> {
        let posts = held(posts, now, |role| role == Role::Helper);
        (!posts.is_empty()).then_some(Self { posts })
    }

    /// Those that they look after and that still count.
    pub fn hamlets<'h>(&self, hamlets: &'h Hamlets) -> Vec<&'h Hamlet> {
        let units: BTreeSet<&str> = self.posts.iter().map(|post| post.unit.as_str()).collect();
        let is_own = |one: &&Hamlet| self.posts.iter().any(|post| post.hamlets.contains(&one.id));
        units.into_iter().flat_map(|unit| hamlets.of(unit)).filter(is_own).collect()
    }
}

/// The posts of such roles that hold now, the oldest first.
fn held(posts: &[Post], now: Moment, is_such: impl Fn(Role) -> bool) -> Vec<Post> {
    let held = posts.iter().filter(|post| is_such(post.role) && post.holds(now));
    let mut held: Vec<Post> = held.cloned().collect();
    held.sort_by_key(|post| post.granted);
    held
}
