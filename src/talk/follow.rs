//! Following units: `/theodoi`, its keys, and the sentences that begin or stop it. Only for civil servants.

use super::followed::{FALLS, key};
use super::staff::shortened;
use super::{Effect, Turn};
use crate::fold::{Phrased, fold};
use crate::kpi::Query;
use crate::kpi::follow::Followed;
use crate::reply::Choice;
use crate::say;
use crate::understand::{Meaning, mask};
use crate::units::{Mention, Unit};

/// What a civil servant wants of what they follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FollowAsk {
    /// All that is followed; where it is nothing, the choices for this unit.
    All {
        own: String,
    },
    /// What is followed of a unit, with the keys to change it.
    Unit {
        unit: String,
    },
    Begin {
        unit: String,
        followed: Followed,
        most_fall: Option<i64>,
    },
    Stop {
        unit: String,
        followed: Followed,
    },
    StopAll,
}

/// What begins to follow; a unit or one's own must be named with it, or that it is about figures.
const FOLLOW: [&str; 6] = [
    "theo doi",
    "dang ky nhan tin",
    "dang ky nhan so lieu",
    "dang ky theo doi",
    "follow",
    "subscribe",
];
const FIGURES: [&str; 8] =
    ["so lieu", "chi tieu", "kpi", "don vi", "xa toi", "phuong toi", "xa minh", "figures"];
/// What stops everything.
const STOP: [&str; 12] = [
    "ngung theo doi",
    "thoi theo doi",
    "bo theo doi",
    "huy theo doi",
    "ngung nhan tin",
    "ngung nhan",
    "dung nhan nua",
    "dung nhan tin nua",
    "khong nhan tin nua",
    "dung gui nua",
    "unfollow",
    "unsubscribe",
];

impl Turn<'_> {
    /// `/theodoi`, `/theodoi NAME`, `/theodoi tat`.
    pub(super) fn follow(&mut self, rest: &str) {
        let Some(staff) = self.world.staff else { return self.not_understood(Vec::new()) };
        match fold(rest).as_str() {
            "" => {
                let own = staff.unit.clone();
                self.effects.push(Effect::Follow(FollowAsk::All { own }));
            }
            "tat" | "ngung" | "stop" | "off" => {
                self.effects.push(Effect::Follow(FollowAsk::StopAll))
            }
            _ => self.follow_named(&self.world.units.find(rest), rest),
        }
    }

    /// "theo dõi phường 1", "đừng nhắn nữa". True when it was that.
    pub(super) fn follow_told(&mut self, meaning: &Meaning) -> bool {
        let Some(staff) = self.world.staff else { return false };
        let said = Phrased::of(&meaning.text);
        if said.says_one_of(&STOP) {
            self.effects.push(Effect::Follow(FollowAsk::StopAll));
            return true;
        }
        // "theo dõi hồ sơ của tôi" is a citizen's question, whoever asks it.
        let is_about = !meaning.mentions.is_empty() || said.says_one_of(&FIGURES);
        if !said.says_one_of(&FOLLOW) || !is_about {
            return false;
        }
        match meaning.mentions.is_empty() {
            true => {
                let unit = staff.unit.clone();
                self.effects.push(Effect::Follow(FollowAsk::Unit { unit }));
            }
            false => self.follow_named(&meaning.mentions, &meaning.text),
        }
        true
    }

    fn follow_named(&mut self, mentions: &[Mention], text: &str) {
        let units = self.world.units;
        let Some(first) = mentions.first() else {
            let name = shortened(&mask(text).text);
            return self.say(vec![say!("kpi-unknown-unit", name = name)]);
        };
        let found = first.units.iter().filter_map(|id| units.get(id));
        let mut found: Vec<&Unit> =
            found.map(|unit| units.today_of_same_name(unit).unwrap_or(unit)).collect();
        let today = self.world.now.date();
        found.retain(|unit| unit.valid_to.is_none_or(|last| today <= last));
        found.sort_by(|one, next| one.id.cmp(&next.id));
        found.dedup_by(|one, next| one.id == next.id);
        match found.as_slice() {
            [] => self.say(vec![say!("follow-over")]),
            [unit] => self.follow_unit(unit),
            several => {
                let choice =
                    |unit: &&Unit| Choice::new(key(&unit.id, "s"), self.name_with_parent(unit));
                let choices = several.iter().map(choice).collect();
                self.ask(vec![say!("kpi-which-of")], choices);
            }
        }
    }

    fn follow_unit(&mut self, unit: &Unit) {
        if !self.may_follow(unit) {
            return self.say(vec![say!("kpi-not-open")]);
        }
        let unit = unit.id.clone();
        self.effects.push(Effect::Follow(FollowAsk::Unit { unit }));
    }

    /// A civil servant to whom figures of the unit may be told.
    fn may_follow(&self, unit: &Unit) -> bool {
        let asked = Query { units: vec![unit.id.clone()], ..self.asked("", &[]) };
        self.world.staff.is_some() && asked.narrowed(&[unit], self.world.units).is_some()
    }

    /// `w.-.list`, `w.-.stop`, `w.<unit>.s`, `w.<unit>.<what>.<on, off or the fall>`.
    pub(super) fn press_follow(&mut self, id: &str) {
        let Some(staff) = self.world.staff else { return self.stale() };
        let mut parts = id.split('.').skip(1);
        let (unit, what, to) = (parts.next(), parts.next(), parts.next());
        let ask = match (unit, what, to) {
            (Some("-"), Some("list"), None) => Some(FollowAsk::All { own: staff.unit.clone() }),
            (Some("-"), Some("stop"), None) => Some(FollowAsk::StopAll),
            (Some(unit), Some("s"), None) => Some(FollowAsk::Unit { unit: unit.to_owned() }),
            (Some(unit), Some(what), Some(to)) => turned(unit, what, to),
            _ => None,
        };
        let Some(ask) = ask else { return self.stale() };
        // What may no longer be told may still be stopped.
        if let FollowAsk::Unit { unit } | FollowAsk::Begin { unit, .. } = &ask {
            let Some(unit) = self.world.units.get(unit) else { return self.stale() };
            if !self.may_follow(unit) {
                return self.say(vec![say!("kpi-not-open")]);
            }
        }
        self.effects.push(Effect::Follow(ask));
    }
}

fn turned(unit: &str, what: &str, to: &str) -> Option<FollowAsk> {
    let (unit, followed) = (unit.to_owned(), Followed::from_name(what)?);
    if to == "off" {
        return Some(FollowAsk::Stop { unit, followed });
    }
    let most_fall = to.parse().ok().filter(|fall| FALLS.contains(fall));
    (to == "on" || most_fall.is_some()).then_some(FollowAsk::Begin { unit, followed, most_fall })
}
