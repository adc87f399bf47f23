//! What a closed visit came to: what is counted of a household, and what its helper reads before saying that it is right.

use super::field::{self, NO, NOBODY, UNCLEAR, wording};
use super::{Field, Level, Skill, Visit};
use crate::when::Date;

/// What is known after a visit; what is not clear is none, never 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub day: Date,
    /// As it was said: of two visits of a household the later one counts.
    pub begun: String,
    pub hamlet: String,
    pub household: String,
    /// Under which words the household agreed; without it nothing else is known.
    pub consent: Option<u32>,
    pub adults: Option<u8>,
    pub phones: Option<u8>,
    pub level2: Option<u8>,
    /// Of the person who was taught.
    pub age: Option<String>,
    pub skills: Vec<(Skill, Level)>,
    pub obstacle: Option<String>,
    /// When somebody comes again.
    pub revisit: Option<Date>,
    pub satisfaction: Option<u8>,
}

impl Outcome {
    /// What a visit came to; none before it is closed.
    pub fn of(visit: &Visit) -> Option<Self> {
        if !visit.is_closed() {
            return None;
        }
        let begun = visit.said(Field::Day)?;
        let day = field::begun(begun)?;
        let clear =
            |field| visit.said(field).filter(|value| *value != UNCLEAR && visit.needs(field));
        let number = |field| clear(field).and_then(|value| value.parse().ok());
        let again = clear(Field::Revisit).and_then(|days| days.parse().ok());
        Some(Self {
            day,
            begun: begun.to_owned(),
            hamlet: visit.said(Field::Hamlet)?.to_owned(),
            household: visit.said(Field::Household)?.to_owned(),
            consent: visit.said(Field::Consent).filter(|said| *said != NO).and_then(wording),
            adults: number(Field::Adults),
            phones: number(Field::Phones),
            level2: number(Field::Level2),
            age: clear(Field::Age).filter(|age| *age != NOBODY).map(str::to_owned),
            skills: skills(visit),
            obstacle: clear(Field::Obstacle).filter(|what| *what != NOBODY).map(str::to_owned),
            revisit: again.filter(|days| *days > 0).map(|days| day.plus_days(days)),
            satisfaction: number(Field::Satisfaction),
        })
    }

    /// Somebody of the household logs in with VNeID and to the portal, and files or tracks a dossier, all alone
    /// (the plan, section III.5: one person of every household).
    pub fn is_able(&self) -> bool {
        let alone = |skill| self.skills.contains(&(skill, Level::Alone));
        alone(Skill::Vneid) && alone(Skill::Portal) && (alone(Skill::File) || alone(Skill::Track))
    }
}

/// The ladder rung by rung, corrected where somebody said it of one skill; nothing where nobody was taught.
fn skills(visit: &Visit) -> Vec<(Skill, Level)> {
    if !visit.needs(Field::Alone) || visit.said(Field::Age).is_none() {
        return Vec::new();
    }
    let rungs = |field| visit.said(field).and_then(|value| value.parse::<u8>().ok());
    let (alone, helped) = (rungs(Field::Alone), rungs(Field::Helped));
    let of = |skill: Skill| {
        let said = visit.said(Field::Skill(skill)).and_then(Level::from_name);
        let climbed = match (alone, helped) {
            (Some(alone), _) if skill.rung() <= alone => Some(Level::Alone),
            (_, Some(helped)) if skill.rung() <= helped => Some(Level::Helped),
            (Some(_), Some(_)) => Some(Level::Unable),
            _ => None,
        };
        said.or(climbed).map(|level| (skill, level))
    };
    Skill::ALL.into_iter().filter_map(of).collect()
}
