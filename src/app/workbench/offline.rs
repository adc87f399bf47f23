//! Visits that the offline page sends, put into a commit of the person without a turn.

use std::collections::BTreeMap;

use super::Workbench;
use crate::app::offline::{OwnHamlet, Taken};
use crate::store::PeerCommit;
use crate::talk::Helper;
use crate::visit::sent::{Kept, Sender, Sent, judge};
use crate::when::Moment;

impl Workbench<'_> {
    /// As the person helps now.
    pub(in crate::app) fn hamlets_helped(&self, now: Moment) -> Option<Vec<OwnHamlet>> {
        let own = Helper::of(&self.posts, now)?.hamlets(&self.known.hamlets).into_iter();
        let own = own.map(|hamlet| OwnHamlet {
            id: hamlet.id.clone(),
            name: hamlet.name.clone(),
            commune: self.known.units.official(&hamlet.unit).to_owned(),
        });
        Some(own.collect())
    }

    /// Judges each visit and keeps those that bring something; none of anybody who is no helper now.
    pub(in crate::app) fn take_visits(
        &mut self,
        sent: &[Sent],
        kept: &BTreeMap<String, Kept>,
        now: Moment,
    ) -> Option<Taken> {
        self.commit.at = now.0;
        let helper = Helper::of(&self.posts, now)?;
        let own = helper.hamlets(&self.known.hamlets);
        let own: Vec<&str> = own.into_iter().map(|hamlet| hamlet.id.as_str()).collect();
        let keys = &self.app.store.keys;
        let sender = Sender {
            account: self.actor(),
            hamlets: &own,
            today: now.date(),
            household: &|hamlet, code| keys.household(hamlet, code),
        };
        let judged: Vec<_> =
            sent.iter().map(|sent| judge(sent, kept.get(&sent.id), &sender)).collect();
        let keep = |one| match one {
            Ok(Some(visit)) => {
                self.keep_visit(visit);
                Ok(())
            }
            Ok(None) => Ok(()),
            Err(refusal) => Err(refusal),
        };
        Some(judged.into_iter().map(keep).collect())
    }

    /// What is to be committed; none where nothing is new.
    pub(in crate::app) fn close_visits(mut self) -> Option<PeerCommit> {
        if self.commit.deeds.is_empty() {
            return None;
        }
        self.commit.state = serde_json::to_string(&self.kept).unwrap_or_default();
        Some(self.commit)
    }
}
