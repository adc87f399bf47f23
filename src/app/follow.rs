//! What a civil servant follows: told, and changed in the commit of the turn.

use super::workbench::Workbench;
use crate::kpi::follow::Following;
use crate::reply::{Choice, Reply};
use crate::say;
use crate::store::{Rare, StoreError};
use crate::talk::{FollowAsk, all_followed, followed_of};
use crate::when::Moment;

/// Nobody follows more units.
const MOST_UNITS: usize = 20;

impl Workbench<'_> {
    pub(super) async fn follow(
        &mut self,
        ask: FollowAsk,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let followings = self.app.store.followings(self.peer()).await?;
        let of = |unit: &str| {
            let found = followings.iter().find(|one| one.unit == unit).cloned();
            found.unwrap_or_else(|| Following::nothing_of(unit))
        };
        Ok(match ask {
            FollowAsk::All { own } if followings.is_empty() => self.following_said(&of(&own)),
            FollowAsk::All { .. } => all_followed(&followings, &self.known.units),
            FollowAsk::Unit { unit } => self.following_said(&of(&unit)),
            FollowAsk::Begin { unit, followed, most_fall } => {
                let mut following = of(&unit);
                if following.is_empty() && followings.len() >= MOST_UNITS {
                    let most = i64::try_from(MOST_UNITS).unwrap_or(i64::MAX);
                    return Ok(Reply::say(vec![say!("follow-too-many", most = most)]));
                }
                following.begin(followed, now);
                following.most_fall = most_fall.unwrap_or(following.most_fall);
                self.changed(following)
            }
            FollowAsk::Stop { unit, followed } => {
                let mut following = of(&unit);
                following.stop(followed);
                self.changed(following)
            }
            FollowAsk::StopAll if followings.is_empty() => Reply::say(vec![say!("follow-nothing")]),
            FollowAsk::StopAll => {
                self.audit("follow.stop", "*".to_owned());
                self.rarely(Rare::FollowNothing);
                let again = Choice::new("m.-.theodoi", say!("follow-key-again"));
                Reply::ask(vec![say!("follow-stopped-all")], vec![again])
            }
        })
    }

    fn changed(&mut self, following: Following) -> Reply {
        let reply = self.following_said(&following);
        self.audit("follow.set", following.unit.clone());
        let lang = self.lang().code();
        self.rarely(Rare::Follow { following, lang });
        reply
    }

    fn following_said(&self, following: &Following) -> Reply {
        match self.known.units.get(&following.unit) {
            Some(unit) => followed_of(unit, following, self.app.push_hours),
            None => Reply::say(vec![say!("stale")]),
        }
    }
}
