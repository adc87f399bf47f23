//! What an administrator asks about people, answered: the list of posts, a code, the end of a post.

use super::workbench::Workbench;
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::store::{Code, Invite, PostRow, Rare, StoreError, Within};
use crate::talk::{LookedAfter, PeopleAsk, Role, Whom, last_day, listed, people_how};
use crate::when::Moment;

/// Posts of a page.
const PAGE: usize = 8;
/// A code that was made in a talk stands in that talk, so it is short-lived.
const VALID_HOURS: i64 = 24;
/// So much of an id is shown.
const SHORT: usize = 8;

impl Workbench<'_> {
    pub(super) async fn people(
        &mut self,
        looked_after: LookedAfter,
        ask: PeopleAsk,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let LookedAfter { unit, whom } = looked_after;
        let role = match whom {
            Whom::Everybody => String::new(),
            Whom::Helpers => Role::Helper.name().to_owned(),
        };
        let within = Within { unit, role };
        match ask {
            PeopleAsk::List { after } => {
                let mut reply = self.people_listed(&within, &after, now).await?;
                reply.text.push(people_how(whom));
                Ok(reply)
            }
            PeopleAsk::Invite { role, unit, hamlets } => Ok(self.invited(role, unit, hamlets, now)),
            PeopleAsk::MayRevoke { begins } => self.may_revoke(&within, &begins, now).await,
            PeopleAsk::Revoke { post } => self.revoked(&within, &post, now).await,
        }
    }

    async fn people_listed(
        &mut self,
        within: &Within,
        after: &str,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let most = i64::try_from(PAGE).unwrap_or(i64::MAX).saturating_add(1);
        let found = self.app.store.posts(within, now.0, after, most).await?;
        let whose = [within.unit.as_str(), &within.role].join(" ");
        self.audit("staff.list", whose.trim_end().to_owned());
        let lines: Vec<Say> = found.iter().take(PAGE).map(|post| self.post_line(post)).collect();
        if lines.is_empty() {
            return Ok(Reply::say(vec![say!("people-nobody")]));
        }
        let next = found.get(PAGE - 1).filter(|_| found.len() > PAGE);
        let next = next.map(|last| Choice::new(format!("h.-.l{}", last.id), say!("people-next")));
        Ok(Reply::ask(vec![say!("people-list", lines = lines)], next.into_iter().collect()))
    }

    fn post_line(&self, post: &PostRow) -> Say {
        let until = match post.expires {
            Some(end) => say!("people-until", day = last_day(Moment(end))),
            None => say!("people-always"),
        };
        let seen = match post.seen {
            Some(at) => say!("people-seen", day = Moment(at).date()),
            None => say!("people-unseen"),
        };
        say!(
            "people-line",
            id = short(&post.id),
            role = self.role_of(post),
            unit = self.official(&post.unit),
            since = Moment(post.granted).date(),
            until = until,
            seen = seen
        )
    }

    fn invited(&mut self, role: Role, unit: String, hamlets: Vec<String>, now: Moment) -> Reply {
        let code = Code::new();
        let expires = now.plus_hours(VALID_HOURS);
        let text = say!(
            "people-invited",
            role = self.role_with(role.name(), &hamlets),
            unit = self.official(&unit),
            code = code.to_string(),
            day = expires.date()
        );
        let invite = Invite {
            code_hash: self.app.store.keys.pseudonym(&["invite", code.bare()]),
            role: role.name().to_owned(),
            unit,
            hamlets,
            created: now.0,
            expires: expires.0,
            post_expires: None,
        };
        let actor = self.actor().to_owned();
        self.rarely(Rare::Invite { invite: Box::new(invite), actor });
        Reply::say(vec![text])
    }

    async fn may_revoke(
        &self,
        within: &Within,
        begins: &str,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let Some(post) = self.app.store.post_like(within, now.0, begins).await? else {
            return Ok(Reply::say(vec![say!("people-none")]));
        };
        let unit = self.official(&post.unit);
        let text =
            say!("people-revoke", id = short(&post.id), role = self.role_of(&post), unit = unit);
        let key = Choice::new(format!("h.-.r{}", post.id), say!("people-revoke-yes"));
        Ok(Reply::ask(vec![text], vec![key]))
    }

    /// What was confirmed is looked at again: it may be over, or no longer the administrator's.
    async fn revoked(
        &mut self,
        within: &Within,
        id: &str,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let found = self.app.store.post_like(within, now.0, id).await?;
        let Some(post) = found.filter(|post| post.id == id) else {
            return Ok(Reply::say(vec![say!("people-none")]));
        };
        let unit = self.official(&post.unit);
        let text =
            say!("people-revoked", id = short(&post.id), role = self.role_of(&post), unit = unit);
        let actor = self.actor().to_owned();
        self.rarely(Rare::RevokePost { post: post.id, actor });
        Ok(Reply::say(vec![text]))
    }

    /// A role as it is told, a helper's with the hamlets that still count.
    fn role_with(&self, role: &str, hamlets: &[String]) -> Say {
        let own: Vec<_> = hamlets.iter().filter_map(|id| self.known.hamlets.get(id)).collect();
        match own.is_empty() {
            true => Say::new(format!("role-{role}")),
            false => say!("role-helper-of", hamlets = listed(own.into_iter())),
        }
    }

    fn role_of(&self, post: &PostRow) -> Say {
        self.role_with(&post.role, &post.hamlets)
    }

    fn official(&self, unit: &str) -> String {
        self.known.units.official(unit).to_owned()
    }
}

fn short(id: &str) -> &str {
    id.get(..SHORT).unwrap_or(id)
}
