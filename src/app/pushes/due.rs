//! What is due to a page of people: their posts, the latest figures and what they were told, each read once.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::App;
use crate::app::workbench::a_post;
use crate::channel::Channel;
use crate::kpi::answer::told;
use crate::kpi::closed::Closed;
use crate::kpi::follow::{Followed, Latest, News, Told};
use crate::kpi::{Ask, Open, Query, Reader, Scope};
use crate::reply::{Reply, Say};
use crate::store::{Follower, NewTold, PostRow, StoreError};
use crate::talk::{Staff, told_keys};
use crate::units::{Unit, Units};
use crate::when::{Date, Moment};
use crate::words::Lang;

/// What one person is to be told.
#[derive(Debug, Clone)]
pub struct Push {
    pub peer: String,
    pub channel: Channel,
    /// The hash of the address.
    pub lane: String,
    pub lang: Lang,
    pub reply: Reply,
    pub told: Vec<NewTold>,
}

/// A page of people.
#[derive(Debug)]
pub struct Due {
    pub pushes: Vec<Push>,
    /// The last person of the page.
    pub last: String,
}

/// Older periods are no news.
const DAYS_BACK: i64 = 200;

/// What is known of a page of people.
struct Page<'a> {
    units: &'a Units,
    /// By account.
    scopes: BTreeMap<String, Scope>,
    /// By unit.
    latest: BTreeMap<String, Vec<Latest>>,
    /// By person and unit.
    told: BTreeMap<(String, String), Vec<Told>>,
    published: &'a Open,
    today: Date,
}

/// What is new of one unit to one person.
struct OfUnit {
    unit: String,
    text: Vec<Say>,
    told: Vec<NewTold>,
    followed: Vec<Followed>,
}

impl App {
    /// What is due to the people after one; none after the last.
    ///
    /// # Errors
    /// When the database cannot be used.
    pub async fn pushes_due(
        &self,
        after: &str,
        people: i64,
        now: Moment,
    ) -> Result<Option<Due>, StoreError> {
        let followers = self.store.followers(after, people).await?;
        let (Some(first), Some(last)) = (followers.first(), followers.last()) else {
            return Ok(None);
        };
        let known = self.known().await?;
        let since = now.date().plus_days(-DAYS_BACK).start();
        let mut told: BTreeMap<(String, String), Vec<Told>> = BTreeMap::new();
        for NewTold { peer, unit, told: one } in
            self.store.told(&first.peer, &last.peer, since).await?
        {
            told.entry((peer, unit)).or_default().push(one);
        }
        let page = Page {
            units: &known.units,
            scopes: self.scopes(&followers, now).await?,
            latest: self.latest(&followers, &known.units, now.date()).await?,
            told,
            published: &self.kpi_public,
            today: now.date(),
        };
        let people = followers.chunk_by(|one, next| one.peer == next.peer);
        let pushes = people.filter_map(|person| page.push(person)).collect();
        Ok(Some(Due { pushes, last: last.peer.clone() }))
    }

    /// What each account may be told; none for those whose posts are over.
    async fn scopes(
        &self,
        followers: &[Follower],
        now: Moment,
    ) -> Result<BTreeMap<String, Scope>, StoreError> {
        let accounts = followers.iter().filter_map(|one| one.account.as_deref()).collect();
        let posts = self.store.posts_of(accounts).await?;
        let scope = |(account, posts): (String, Vec<PostRow>)| {
            let posts: Vec<_> = posts.into_iter().filter_map(a_post).collect();
            let staff = Staff::of(&posts, None, now)?;
            Some((account, Staff::scope(Some(&staff), &self.kpi_public)))
        };
        Ok(posts.into_iter().filter_map(scope).collect())
    }

    /// How the followed units stand in the last period that is over.
    async fn latest(
        &self,
        followers: &[Follower],
        units: &Units,
        today: Date,
    ) -> Result<BTreeMap<String, Vec<Latest>>, StoreError> {
        let (from, before) = (today.plus_days(-DAYS_BACK).to_string(), today.to_string());
        let mut closed = Closed::default();
        for row in self.store.closed_periods(&from, &before).await? {
            if let Ok(period) = row.period.parse() {
                closed.add(row.class, &row.indicator, period);
            }
        }
        let followed: BTreeSet<&str> = followers.iter().map(|one| one.unit.as_str()).collect();
        let followed: Vec<&Unit> = followed.into_iter().filter_map(|id| units.get(id)).collect();
        let wanted: Vec<_> = followed.iter().flat_map(|unit| closed.wanted(unit)).collect();
        let mut latest = closed.own(&followed, &self.store.figures_of_units(&wanted).await?);
        let above: Vec<&Unit> =
            followed.into_iter().filter(|unit| !latest.contains_key(&unit.id)).collect();
        let wanted: Vec<_> =
            above.iter().filter_map(|unit| closed.wanted_under(unit, units)).collect();
        let figures = self.store.figures_under(&wanted).await?;
        latest.extend(closed.under(&above, units, &figures));
        Ok(latest)
    }
}

impl Page<'_> {
    /// All that is due to one person, in one message; none where they cannot be written to.
    fn push(&self, followings: &[Follower]) -> Option<Push> {
        let first = followings.first().filter(|one| one.blocked.is_none())?;
        let (lane, scope) = (first.lane.clone()?, self.scopes.get(first.account.as_deref()?)?);
        let of_units: Vec<OfUnit> =
            followings.iter().filter_map(|one| self.of_unit(one, scope)).collect();
        let units: Vec<&str> = of_units.iter().map(|one| one.unit.as_str()).collect();
        let is_told =
            |followed: &Followed| of_units.iter().any(|one| one.followed.contains(followed));
        let followed: Vec<Followed> = Followed::ALL.into_iter().filter(is_told).collect();
        let keys = told_keys(&units, &followed);
        let (text, told): (Vec<_>, Vec<_>) =
            of_units.into_iter().map(|one| (one.text, one.told)).unzip();
        (!text.is_empty()).then_some(Push {
            peer: first.peer.clone(),
            channel: Channel::from_id(&first.channel)?,
            lane,
            lang: Lang::from_code(&first.lang).unwrap_or_default(),
            reply: Reply::ask(text.concat(), keys),
            told: told.concat(),
        })
    }

    fn of_unit(&self, follower: &Follower, scope: &Scope) -> Option<OfUnit> {
        let unit = self.units.get(&follower.unit)?;
        let query = Query::about(&unit.id, Ask::Standing, scope.clone(), self.published.clone());
        let query = query.narrowed(&[unit], self.units)?;
        let all = self.latest.get(&unit.id)?;
        let is_open = |one: &&Latest| query.open.has(one.indicator);
        let latest: Vec<Latest> = match query.reader {
            Reader::Insider => all.iter().filter(is_open).cloned().collect(),
            Reader::Outsider => {
                all.iter().filter(is_open).filter_map(Latest::without_few).collect()
            }
        };
        let key = (follower.peer.clone(), follower.unit.clone());
        let told = self.told.get(&key).map_or(&[][..], Vec::as_slice);
        let following = follower.following();
        let news: Vec<News<'_>> = following.news(&latest, told, self.today);
        let text =
            told::news(unit, &news, following.most_fall, self.units, query.reader, self.today);
        let noted = |one: &News<'_>| {
            let (peer, unit) = (follower.peer.clone(), follower.unit.clone());
            NewTold { peer, unit, told: one.told.clone() }
        };
        let followed = news.iter().map(|one| one.followed).collect();
        let told = news.iter().map(noted).collect();
        (!text.is_empty()).then_some(OfUnit { unit: unit.id.clone(), text, told, followed })
    }
}
