//! Coverage: how many of all households have somebody who manages alone, by the counts of visits, in words.

use super::asked;
use super::counts::Counted;
use super::field::OBSTACLES;
use super::skill::Skill;
use crate::rating::share;
use crate::reply::{Arg, Say};
use crate::say;
use crate::when::Date;

/// A place and its households.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub name: String,
    /// All of them: those that nobody visited count too.
    pub households: i64,
    /// Where somebody visited.
    pub homes: i64,
    /// Where somebody manages alone.
    pub able: i64,
    /// Where somebody was taught and does not yet.
    pub needs: i64,
}

/// What was counted in a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    pub monday: Date,
    pub counted: Counted,
}

/// The most frequent obstacles are told.
const MOST_OBSTACLES: usize = 3;
/// So many places are told.
const MOST_PLACES: usize = 40;

impl Place {
    /// `households` is none where nobody knows how many there are: then those that were visited are all that is known,
    /// and there are never fewer than that.
    pub fn new(name: &str, households: Option<i64>, counted: Option<&Counted>) -> Self {
        let count = |name: &str| counted.map_or(0, |counted| of(counted, name));
        let (homes, able, needs) = (count("homes"), count("able"), count("needs"));
        let households = households.unwrap_or(0).max(homes);
        Self { name: name.to_owned(), households, homes, able, needs }
    }

    /// Several places as one, without a name.
    pub fn sum<'p>(parts: impl Iterator<Item = &'p Self>) -> Self {
        let nothing = Self { name: String::new(), households: 0, homes: 0, able: 0, needs: 0 };
        parts.fold(nothing, |sum, one| Self {
            households: sum.households + one.households,
            homes: sum.homes + one.homes,
            able: sum.able + one.able,
            needs: sum.needs + one.needs,
            ..sum
        })
    }

    /// Households with somebody who manages alone of all households, in hundredths of a percent (the plan's 100 % of
    /// section II.4); none where there is no household.
    pub fn rate(&self) -> Option<i64> {
        part(self.able, self.households)
    }
}

/// How a place stands against 100 %; how many are visited is told where they are so many at least.
pub fn standing(place: &Place, fewest: i64) -> Vec<Say> {
    let Place { households, homes, able, needs, .. } = *place;
    let (Some(rate), Some(visited)) = (place.rate(), part(homes, households)) else {
        return vec![say!("coverage-nothing")];
    };
    let (rate, visited) = (Arg::Percent(rate), Arg::Percent(visited));
    let left = households - able;
    let mut text =
        vec![say!("coverage-able", able = able, all = households, rate = rate, left = left)];
    text.extend((homes >= fewest).then(|| {
        let unclear = homes - able - needs;
        say!("coverage-visited", homes = homes, rate = visited, needs = needs, unclear = unclear)
    }));
    text
}

/// What visits found: who was taught and how far they got, what is in the way, what people thought of it.
pub fn found(counted: &Counted) -> Vec<Say> {
    let count = |name: &str| of(counted, name);
    let (visits, taught, assisted) = (count("visits"), count("taught"), count("assisted"));
    if visits == 0 {
        return Vec::new();
    }
    let mut text = vec![say!(
        "coverage-have",
        adults = count("adults"),
        phones = count("phones"),
        level2 = count("level2")
    )];
    text.push(say!("coverage-visits", visits = visits, taught = taught));
    // Use with somebody's help is digital use too, and is told apart (GOV.UK, digital take-up).
    text.extend(
        part(assisted, taught)
            .map(|rate| say!("coverage-assisted", assisted = assisted, rate = Arg::Percent(rate))),
    );
    let refused = count("refused");
    text.extend((refused > 0).then(|| say!("coverage-refused", count = refused)));
    text.extend(lines(obstacles(counted)).map(|lines| say!("coverage-blocks", lines = lines)));
    text.extend(lines(skills(counted)).map(|lines| say!("coverage-skills", lines = lines)));
    let stars: Vec<i64> = (1..=5).map(|star| count(&format!("stars.{star}"))).collect();
    let (all, satisfied) = (stars.iter().sum::<i64>(), stars.iter().skip(3).sum());
    text.extend(
        part(satisfied, all)
            .map(|rate| say!("coverage-stars", rate = Arg::Percent(rate), count = all)),
    );
    text
}

/// What is most in the way, by visits.
fn obstacles(counted: &Counted) -> Vec<Say> {
    let count = |name: &str| of(counted, &format!("block.{name}"));
    let mut named: Vec<(i64, &str)> = OBSTACLES.iter().map(|name| (count(name), *name)).collect();
    named.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let told = named.into_iter().filter(|(count, _)| *count > 0).take(MOST_OBSTACLES);
    told.map(|(count, name)| say!("coverage-block", what = asked::obstacle(name), count = count))
        .collect()
}

/// How far those got who were taught, by visits.
fn skills(counted: &Counted) -> Vec<Say> {
    let told = Skill::ALL.into_iter().filter_map(|skill| {
        let count = |level: &str| of(counted, &format!("skill.{}.{level}", skill.name()));
        let (alone, helped, unable) = (count("alone"), count("help"), count("no"));
        let what = asked::name(super::Field::Skill(skill));
        (alone + helped + unable > 0).then(|| {
            say!("coverage-skill", what = what, alone = alone, helped = helped, unable = unable)
        })
    });
    told.collect()
}

/// Progress by week, the latest first; nothing where there was none.
pub fn weeks(weeks: &[Week]) -> Option<Say> {
    let line = |week: &Week| {
        let (visits, able) = (of(&week.counted, "visits"), of(&week.counted, "able"));
        (visits > 0)
            .then(|| say!("coverage-week", day = week.monday, visits = visits, able = able.max(0)))
    };
    let told = lines(weeks.iter().filter_map(line).collect());
    told.map(|lines| say!("coverage-weeks", lines = lines))
}

/// 100 %, which the plan asks for.
pub const WHOLE: i64 = 10_000;

/// Those that have households, the lowest first.
pub fn lowest_first(mut places: Vec<Place>) -> Vec<Place> {
    places.retain(|one| one.households > 0);
    places.sort_by_key(|one| (one.rate(), std::cmp::Reverse(one.households)));
    places
}

/// Places under one, in this order.
pub fn places(places: &[Place], title: impl Fn(Vec<Say>) -> Say) -> Option<Say> {
    let more = i64::try_from(places.len().saturating_sub(MOST_PLACES)).unwrap_or(i64::MAX);
    let mut told: Vec<Say> = places.iter().take(MOST_PLACES).filter_map(place).collect();
    told.extend((more > 0).then(|| say!("teams-more", count = more)));
    lines(told).map(title)
}

/// One place in a line.
pub fn place(one: &Place) -> Option<Say> {
    let rate = Arg::Percent(one.rate()?);
    let (name, able, all) = (one.name.as_str(), one.able, one.households);
    Some(say!("coverage-place", name = name, able = able, all = all, rate = rate))
}

/// How often something was counted.
pub fn of(counted: &Counted, name: &str) -> i64 {
    counted.get(name).copied().unwrap_or(0)
}

fn lines(lines: Vec<Say>) -> Option<Vec<Say>> {
    (!lines.is_empty()).then_some(lines)
}

/// Hundredths of a percent, half up.
fn part(some: i64, all: i64) -> Option<i64> {
    share(u64::try_from(some).ok()?, u64::try_from(all).ok()?)
}
