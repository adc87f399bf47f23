//! What a turn's effects come to: a reply, a rating, a row of the audit, a code used up.

use super::Workbench;
use crate::reply::{Reply, Say};
use crate::say;
use crate::store::{NewRating, NewReport, Rare, StoreError, TargetChange};
use crate::talk::{Effect, Rated};
use crate::tasks::Tasks;
use crate::when::Moment;
use crate::words::Lang;

/// A person may guess this many codes an hour, and everybody together this many.
const GUESSES_OF_ONE: i64 = 5;
const GUESSES_OF_ALL: i64 = 100;

impl Workbench<'_> {
    /// Does what an effect says, in memory; the reply that it calls for.
    pub(super) async fn resolve(
        &mut self,
        effect: Effect,
        now: Moment,
    ) -> Result<Option<Reply>, StoreError> {
        Ok(match effect {
            Effect::Say(reply) => Some(reply),
            Effect::TellFigures(query) => Some(self.figures(&query, now).await?),
            Effect::TellTargets { unit } => Some(self.targets_of(&unit).await?),
            Effect::PreviewTarget(new) => Some(self.preview_target(&new).await?),
            Effect::SetTarget(new) => Some(self.set_target(&new)),
            Effect::TellTasks(asked) => Some(self.tasks(&asked, now).await?),
            Effect::ReportTask(reported) => Some(self.report_task(reported, now).await?),
            Effect::TellProgress => Some(self.progress(now).await?),
            Effect::Redeem { code } => Some(self.redeem(&code, now).await?),
            Effect::Rate { rated, before } => {
                self.rate(&rated, before);
                None
            }
            Effect::AwaitEnd { outage } => {
                let lang = self.kept.talk.lang.code();
                self.commit.rare.push(Rare::Wait { outage, lang });
                None
            }
            Effect::Unlink => {
                self.commit.rare.push(Rare::Unlink);
                self.audit("staff.unlink", String::new());
                self.staff = None;
                None
            }
            Effect::Erase => {
                self.commit.rare.push(Rare::Erase);
                self.commit.messages.clear();
                self.parcels.clear();
                self.kept.choices.clear();
                None
            }
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

    fn audit(&mut self, action: &'static str, detail: String) {
        self.commit.rare.push(Rare::Audit { actor: self.actor.clone(), action, detail });
    }

    /// A code is looked up; guessing is counted and, past a bound, no longer answered.
    async fn redeem(&mut self, code: &str, now: Moment) -> Result<Reply, StoreError> {
        let store = &self.app.store;
        let wrong = store.wrong_guesses(&self.commit.peer, now.plus_hours(-1).0).await?;
        if wrong.by_this_person >= GUESSES_OF_ONE || wrong.by_all >= GUESSES_OF_ALL {
            return Ok(Reply::say(vec![say!("staff-code-blocked")]));
        }
        let code_hash = store.keys.pseudonym(&["invite", code]);
        let Some((role, unit)) = store.redeemable(&code_hash, now.0).await? else {
            let actor = self.commit.peer.clone();
            self.commit.rare.push(Rare::Audit {
                actor,
                action: "staff.code.wrong",
                detail: String::new(),
            });
            return Ok(Reply::say(vec![say!("staff-code-wrong")]));
        };
        self.commit.rare.push(Rare::Redeem { code_hash });
        let name = self.known.units.get(&unit).map_or(unit.as_str(), |unit| unit.official.as_str());
        let role = Say::new(format!("role-{role}"));
        Ok(Reply::say(vec![say!("staff-linked", role = role, unit = name), say!("help-staff")]))
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
