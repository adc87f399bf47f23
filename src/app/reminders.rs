//! Reminds helpers on the day on which they agreed to come again; the visit itself makes that unnecessary.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use super::App;
use super::deliver::notice;
use super::workbench::a_post;
use crate::channel::Channel;
use crate::content::Content;
use crate::hamlets::Hamlets;
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::store::{Agreed, NewNotice, StoreError};
use crate::talk::{Helper, home_line, visit_keys};
use crate::when::Moment;
use crate::words::Lang;

const EVERY: Duration = Duration::from_secs(60);
/// Who could not be reminded on the day is on one of the next ones.
const DAYS_LATE: i64 = 2;
/// So many households are named to one person.
const MOST_NAMED: usize = 8;

/// While this process leads: looks for households that are due today.
pub async fn run(app: Arc<App>) {
    let mut clock = tokio::time::interval(EVERY);
    while app.leading_tick(&mut clock).await {
        if let Err(error) = app.remind_helpers().await {
            tracing::warn!(%error, "helpers could not be reminded of their visits yet");
        }
    }
}

impl App {
    /// Reminds everybody who agreed to visit a household today; how many people are. Nobody at night.
    ///
    /// # Errors
    /// When the database cannot be used; who was not reminded is the next time.
    pub async fn remind_helpers(&self) -> Result<u64, StoreError> {
        let now = self.now();
        if !self.push_hours.allow_agreed(now) {
            return Ok(0);
        }
        let today = now.date();
        let agreed = self.store.agreed([today.plus_days(-DAYS_LATE), today]).await?;
        if agreed.is_empty() {
            return Ok(0);
        }
        let known = self.known().await?;
        let own = self.hamlets_of(&agreed, &known.hamlets, now).await?;
        let content = self.content();
        let notices: Vec<NewNotice> = agreed
            .chunk_by(|one, next| one.peer == next.peer)
            .filter_map(|homes| self.reminder(homes, &own, &known.hamlets, &content))
            .collect();
        // Whose helper looks after the hamlet no more is noted too: nobody else agreed to come.
        let homes: BTreeSet<&str> = agreed.iter().map(|one| one.household.as_str()).collect();
        let homes: Vec<&str> = homes.into_iter().collect();
        let reminded = self.store.remind(&homes, &notices, now).await?;
        agreed.iter().for_each(|one| self.wakes.ring(&one.lane));
        Ok(reminded.unwrap_or_default())
    }

    /// The hamlets that each account looks after now.
    async fn hamlets_of(
        &self,
        agreed: &[Agreed],
        hamlets: &Hamlets,
        now: Moment,
    ) -> Result<BTreeMap<String, BTreeSet<String>>, StoreError> {
        let accounts: BTreeSet<&str> = agreed.iter().map(|one| one.account.as_str()).collect();
        let posts = self.store.posts_of(accounts).await?;
        let own = posts.into_iter().filter_map(|(account, posts)| {
            let posts: Vec<_> = posts.into_iter().filter_map(a_post).collect();
            let helper = Helper::of(&posts, now)?;
            Some((account, helper.hamlets(hamlets).into_iter().map(|one| one.id.clone()).collect()))
        });
        Ok(own.collect())
    }

    fn reminder(
        &self,
        homes: &[Agreed],
        own: &BTreeMap<String, BTreeSet<String>>,
        hamlets: &Hamlets,
        content: &Content,
    ) -> Option<NewNotice> {
        let first = homes.first()?;
        let own = own.get(&first.account)?;
        let named: Vec<(&str, String)> = homes
            .iter()
            .filter(|one| own.contains(&one.hamlet))
            .filter_map(|one| Some((one.hamlet.as_str(), self.store.keys.unseal(&one.code)?)))
            .collect();
        let line = |(hamlet, code): &(&str, String)| {
            let name = hamlets.get(hamlet).map_or("", |one| one.name.as_str());
            home_line(code, name, say!("today-agreed"))
        };
        let lines: Vec<Say> = named.iter().take(MOST_NAMED).map(line).collect();
        let mut keys = visit_keys(named.iter().map(|(hamlet, code)| (*hamlet, code.as_str())));
        keys.push(Choice::new("m.-.homnay", say!("today-key")));
        let channel = Channel::from_id(&first.channel)?;
        let lang = Lang::from_code(&first.lang).unwrap_or_default();
        let text = say!("today-reminder", lines = lines);
        let reply = Reply::ask(vec![text], keys);
        (!named.is_empty()).then(|| notice(&content.words, channel, lang, &first.peer, &reply))?
    }
}
