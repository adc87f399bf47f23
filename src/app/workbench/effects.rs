//! What a turn's effects come to: a reply, a rating, a row of the audit, a code used up.

use std::sync::Arc;

use super::Workbench;
use crate::channel::Channel;
use crate::content::Content;
use crate::kpi::Query;
use crate::reply::{Reply, Say};
use crate::say;
use crate::store::{Deed, Guess, NewRating, NewReport, Rare, Redeemable, StoreError, TargetChange};
use crate::talk::{Effect, Rated, Role, SentFile, figures_menu};
use crate::tasks::Tasks;
use crate::training::Learning;
use crate::when::Moment;
use crate::words::{Lang, Words};

/// A person may guess this many codes of a kind an hour, and everybody together this many.
const GUESSES_OF_ONE: i64 = 5;
pub const GUESSES_OF_ALL: i64 = 100;

impl Workbench<'_> {
    /// Does what an effect says, in memory; the reply that it calls for.
    pub(super) async fn resolve(
        &mut self,
        effect: Effect,
        now: Moment,
    ) -> Result<Option<Reply>, StoreError> {
        Ok(match effect {
            Effect::Say(reply) => Some(reply),
            Effect::TellFigures(query) => Some(self.figures_asked(&query, now).await?),
            Effect::SendFigures(query) => Some(self.file_asked(&query, now).await?),
            Effect::People { within, ask } => Some(self.people(within, ask, now).await?),
            Effect::TellTargets { unit } => Some(self.targets_of(&unit).await?),
            Effect::PreviewTarget(new) => Some(self.preview_target(&new).await?),
            Effect::SetTarget(new) => Some(self.set_target(&new)),
            Effect::PreviewFile { file, period } => {
                Some(self.preview_file(file, period, now).await?)
            }
            Effect::PublishFile { file, shown } => Some(self.publish_file(file, shown, now).await?),
            Effect::TakeBackFile { import } => Some(self.take_back_file(import).await?),
            Effect::TellTasks(asked) => Some(self.tasks(&asked, now).await?),
            Effect::ReportTask(reported) => Some(self.report_task(reported, now).await?),
            Effect::TellTeams(asked) => Some(self.teams(&asked, now).await?),
            Effect::TellCoverage(asked) => Some(self.coverage(&asked, now).await?),
            Effect::TellToday(among) => Some(self.today(&among, now).await?),
            Effect::ForgetHome(home) => Some(self.forget_home(&home, now).await?),
            Effect::TellProgress => Some(self.progress(now).await?),
            Effect::Follow(ask) => Some(self.follow(ask, now).await?),
            Effect::Training(ask) => self.training(ask, now).await?,
            Effect::Redeem { code } => Some(self.redeem(&code, now).await?),
            Effect::Rate { rated, before } => {
                self.rate(&rated, before);
                None
            }
            Effect::AwaitEnd { outage } => {
                self.commit.rare.push(Rare::Wait { outage, lang: self.lang().code() });
                None
            }
            Effect::KeepVisit(visit) => {
                self.keep_visit(visit);
                None
            }
            Effect::Unlink => {
                self.unlink();
                None
            }
            Effect::Erase => {
                self.erase();
                None
            }
        })
    }

    fn unlink(&mut self) {
        self.commit.rare.push(Rare::Unlink);
        self.audit("staff.unlink", String::new());
        self.posts.clear();
    }

    /// Nothing of the person is left, not even of this turn.
    fn erase(&mut self) {
        if self.has_account {
            self.audit("staff.unlink", "erased".to_owned());
        }
        self.commit.rare.push(Rare::Erase);
        self.commit.messages.clear();
        self.parcels.clear();
        self.kept.choices.clear();
    }

    pub(in crate::app) fn audit(&mut self, action: impl Into<String>, detail: String) {
        let (at, actor, action) = (self.commit.at, self.actor.clone(), action.into());
        self.commit.deeds.push(Deed { at, actor, action, detail });
    }

    /// Who acts, for the audit.
    pub(in crate::app) fn actor(&self) -> &str {
        &self.actor
    }

    /// Whose turn it is.
    pub(in crate::app) fn peer(&self) -> &str {
        &self.commit.peer
    }

    pub(in crate::app) fn lang(&self) -> Lang {
        self.kept.talk.lang
    }

    pub(in crate::app) fn rarely(&mut self, rare: Rare) {
        self.commit.rare.push(rare);
    }

    async fn figures_asked(&mut self, query: &Query, now: Moment) -> Result<Reply, StoreError> {
        let answer = self.figures(query, now).await?;
        Ok(self.audited("staff.ask", query, answer))
    }

    async fn file_asked(&mut self, query: &Query, now: Moment) -> Result<Reply, StoreError> {
        let answer = self.export(query, now).await?;
        Ok(self.audited("staff.export", query, answer))
    }

    /// What a civil servant asked, in the audit; nothing is told where there is no answer.
    fn audited(&mut self, action: &str, query: &Query, answer: Option<Reply>) -> Reply {
        if self.staff.is_some() {
            let action = match answer.is_some() {
                true => action.to_owned(),
                false => format!("{action}.refused"),
            };
            self.audit(action, asked(query));
        }
        answer.unwrap_or_else(|| {
            // The next short question leans on nothing that was refused.
            self.kept.talk.figures = None;
            Reply::say(vec![say!("kpi-not-open")])
        })
    }

    /// What the plans of the content ask.
    pub(in crate::app) fn tasks_of_content(&self) -> &Tasks {
        &self.content.tasks
    }

    pub(in crate::app) fn report_in_commit(&mut self, new: NewReport) {
        self.commit.rare.push(Rare::ReportTask { actor: self.actor.clone(), new });
    }

    pub(in crate::app) fn target_in_commit(&mut self, change: TargetChange) {
        self.commit.rare.push(Rare::SetTarget { actor: self.actor.clone(), change });
    }

    /// Where a target that is set in the talk comes from, as people are told.
    pub(in crate::app) fn source_of_office(&self) -> String {
        let day = Moment(self.commit.at).date();
        self.content.words.render(Lang::Vi, &say!("targets-source", day = day))
    }

    /// Where figures come from that the office sends, as people are told.
    pub(in crate::app) fn source_of_sender(&self, now: Moment) -> String {
        self.content.words.render(Lang::Vi, &say!("file-source", day = now.date()))
    }

    /// The words, and what is remembered of a file that was sent.
    pub(in crate::app) fn words(&self) -> &Words {
        &self.content.words
    }

    pub(in crate::app) fn keep_file(&mut self, file: Option<SentFile>) {
        self.kept.talk.file = file;
    }

    /// The platform that this person writes on.
    pub(in crate::app) fn channel(&self) -> Channel {
        self.channel
    }

    /// A code is looked up; guessing is counted and, past a bound, no longer answered.
    async fn redeem(&mut self, code: &str, now: Moment) -> Result<Reply, StoreError> {
        if !self.may_guess(Guess::Invite, now).await? {
            return Ok(Reply::say(vec![say!("staff-code-blocked")]));
        }
        let store = &self.app.store;
        let code_hash = store.keys.pseudonym(&["invite", code]);
        let Some(found) = store.redeemable(&code_hash, now.0).await? else {
            self.commit.rare.push(Rare::WrongCode(Guess::Invite));
            return Ok(Reply::say(vec![say!("staff-code-wrong")]));
        };
        self.commit.rare.push(Rare::Redeem { code_hash });
        if found.role == Role::Helper.name() {
            return Ok(self.helper_linked(&found));
        }
        let Redeemable { role, unit, .. } = found;
        // The new post becomes the current one.
        self.kept.talk.post = None;
        let own = self.known.units.get(&unit);
        let name = self.known.units.official(&unit);
        let role = Say::new(format!("role-{role}"));
        let text = vec![say!("staff-linked", role = role, unit = name), say!("help-staff")];
        Ok(Reply::ask(text, own.map(figures_menu).unwrap_or_default()))
    }

    /// Is a code of this kind still looked up?
    pub(in crate::app) async fn may_guess(
        &self,
        of: Guess,
        now: Moment,
    ) -> Result<bool, StoreError> {
        let since = now.plus_hours(-1).0;
        let wrong = self.app.store.wrong_guesses(of, &self.commit.peer, since).await?;
        Ok(wrong.by_this_person < GUESSES_OF_ONE && wrong.by_all < GUESSES_OF_ALL)
    }

    /// How far the person is with the course.
    pub(in crate::app) fn learning(&mut self) -> &mut Learning {
        &mut self.kept.talk.learning
    }

    pub(in crate::app) fn content(&self) -> Arc<Content> {
        Arc::clone(&self.content)
    }

    fn rate(&mut self, rated: &Rated, before: Option<u8>) {
        let rating = &rated.rating;
        self.commit.ratings.push(NewRating {
            episode: rated.episode.clone(),
            before: before.map(i64::from),
            level: i64::from(rating.level.number()),
            flow: rated.flow.clone(),
            channel: self.channel.id().to_owned(),
            unit: rated.unit.clone(),
            period: rated.period.to_string(),
            reason: rating.reason.map(|reason| reason.name().to_owned()),
            comment: rating.comment.clone(),
            helper: rating.helper.map(|helper| helper.name().to_owned()),
            visited: rating.visited.map(|visited| if visited { "yes" } else { "no" }.to_owned()),
        });
    }
}

/// A question without a word of the person: what is asked, the indicator, units and periods.
fn asked(query: &Query) -> String {
    let listed = |parts: Vec<String>| match parts.is_empty() {
        true => "-".to_owned(),
        false => parts.join(","),
    };
    let indicator = query.indicator.map_or("-", |one| one.key);
    let periods = listed(query.periods.iter().map(ToString::to_string).collect());
    format!("{} {indicator} {} {periods}", query.ask.name(), listed(query.units.clone()))
}
