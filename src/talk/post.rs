//! Posts of a civil servant: a role at a unit, for a time. One is the current one; all that hold now count.

use super::world::Role;
use crate::kpi::{Open, Scope};
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

impl Post {
    pub fn holds(&self, now: Moment) -> bool {
        self.expires.is_none_or(|end| now < end)
    }
}

impl Staff {
    /// Who somebody is by the posts that hold now: the chosen one is current, else the latest. None without any.
    pub fn of(posts: &[Post], chosen: Option<&str>, now: Moment) -> Option<Self> {
        let mut posts: Vec<Post> = posts.iter().filter(|post| post.holds(now)).cloned().collect();
        posts.sort_by_key(|post| post.granted);
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

    /// The unit whose people somebody looks after, where they are an administrator; the current post goes first.
    pub fn administers(&self) -> Option<&str> {
        let mut admins = self.posts.iter().filter(|post| post.role == Role::Admin);
        let current = admins.clone().find(|post| post.id == self.post);
        current.or_else(|| admins.next_back()).map(|post| post.unit.as_str())
    }
}
