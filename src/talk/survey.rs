//! The question how it was: asked at every end of a flow, changeable for 24 hours, one rating an episode.

use serde::{Deserialize, Serialize};

use super::{Doing, Effect, Guided, Turn};
use crate::rating::{Helper, Level, Rating, Reason};
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::{Meaning, Sense};
use crate::when::{Moment, Period};

/// A survey under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Survey {
    pub episode: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow: Option<String>,
    pub stage: Stage,
    /// The flow that was under way when the person wanted to rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<Box<Guided>>,
}

/// What is asked next. The level counts at once; the rest is as the person likes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    Level,
    Reason,
    Comment,
    Helper,
    Visited,
}

/// A rated episode, kept in the talk so that it can be changed and is never counted twice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rated {
    pub episode: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The month in which it was given first.
    pub period: Period,
    pub first: Moment,
    pub rating: Rating,
}

/// How long a rating may be changed.
const CHANGEABLE_HOURS: i64 = 24;
/// How many rated episodes a talk remembers.
const REMEMBERED: usize = 3;

impl Survey {
    pub fn wants_comment(&self) -> bool {
        self.stage == Stage::Comment
    }
}

impl Stage {
    fn name(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Reason => "reason",
            Self::Comment => "comment",
            Self::Helper => "helper",
            Self::Visited => "visited",
        }
    }

    fn next(self) -> Option<Self> {
        match self {
            Self::Level => Some(Self::Reason),
            Self::Reason => Some(Self::Comment),
            Self::Comment => Some(Self::Helper),
            Self::Helper => Some(Self::Visited),
            Self::Visited => None,
        }
    }
}

/// What a pressed key answers.
#[derive(Clone, Copy)]
enum Answer {
    Level(Level),
    Reason(Reason),
    Helper(Helper),
    Visited(bool),
    Skip,
}

impl Turn<'_> {
    /// Asks how it was, after `before`.
    pub(super) fn begin_survey(&mut self, episode: String, flow: Option<String>, before: Vec<Say>) {
        let back = match std::mem::take(&mut self.talk.doing) {
            Doing::Flow(guided) => Some(Box::new(guided)),
            _ => None,
        };
        let mut text = before;
        text.extend(self.level_of(&episode).map(|_| say!("rating-change")));
        self.talk.doing = Doing::Survey(Survey { episode, flow, stage: Stage::Level, back });
        self.show_survey(text);
    }

    /// `/danhgia`: the flow under way or last rated if it may still be changed, else a new episode.
    pub(super) fn rate_now(&mut self) {
        if let Doing::Flow(guided) = &self.talk.doing {
            let flow = guided.under.first().map_or(&guided.place.flow, |place| &place.flow);
            let (episode, flow) = (guided.episode.clone(), Some(flow.clone()));
            return self.begin_survey(episode, flow, Vec::new());
        }
        let now = self.world.now;
        let last = self.talk.rated.last().filter(|rated| is_changeable(rated, now));
        match last.map(|rated| (rated.episode.clone(), rated.flow.clone())) {
            Some((episode, flow)) => self.begin_survey(episode, flow, Vec::new()),
            None => self.begin_survey(self.world.fresh.to_owned(), None, Vec::new()),
        }
    }

    pub(super) fn show_survey(&mut self, before: Vec<Say>) {
        let Doing::Survey(survey) = &self.talk.doing else { return };
        let (question, choices) = self.question(survey);
        let mut text = before;
        text.push(question);
        self.ask(text, choices);
    }

    fn question(&self, survey: &Survey) -> (Say, Vec<Choice>) {
        let key = |n: &str, label: Say| {
            Choice::new(format!("r.{}.{}.{n}", survey.episode, survey.stage.name()), label)
        };
        let skip = key("skip", say!("rating-skip"));
        match survey.stage {
            Stage::Level => {
                let levels = Level::ALL.into_iter().rev();
                let choices = levels.map(|level| key(&level.number().to_string(), level.label()));
                (say!("rating-ask"), choices.collect())
            }
            Stage::Reason => {
                let low = self.level_of(&survey.episode).is_some_and(Level::is_low);
                let ask = if low { say!("rating-reason-low") } else { say!("rating-reason-high") };
                let reasons = if low { Reason::LOW } else { Reason::HIGH };
                let choices = reasons.iter().map(|reason| key(reason.name(), reason.label()));
                (ask, choices.chain([skip]).collect())
            }
            Stage::Comment => (say!("rating-comment"), vec![skip]),
            Stage::Helper => {
                let choices = Helper::ALL.iter().map(|helper| key(helper.name(), helper.label()));
                (say!("rating-helper"), choices.chain([skip]).collect())
            }
            Stage::Visited => {
                let answers =
                    [key("yes", say!("rating-visited-yes")), key("no", say!("rating-visited-no"))];
                (say!("rating-visited"), answers.into_iter().chain([skip]).collect())
            }
        }
    }

    fn level_of(&self, episode: &str) -> Option<Level> {
        self.talk
            .rated
            .iter()
            .find(|rated| rated.episode == episode)
            .map(|rated| rated.rating.level)
    }

    pub(super) fn press_rating(&mut self, id: &str) {
        let parts: Vec<&str> = id.split('.').collect();
        let [_, episode, stage, n] = parts.as_slice() else { return self.stale() };
        let Some(answer) = read_answer(stage, n) else { return self.stale() };
        let current = match &self.talk.doing {
            Doing::Survey(survey) if survey.episode == *episode => Some(survey.clone()),
            _ => None,
        };
        match (current, answer) {
            (Some(survey), Answer::Level(level)) => self.rate_level(&survey, level),
            (Some(survey), answer) if survey.stage.name() == *stage => {
                self.rate_detail(&survey, answer);
            }
            (None, Answer::Level(level)) => self.change_level(episode, level),
            _ => self.stale(),
        }
    }

    /// The level of the survey under way. Pressed twice it counts once.
    fn rate_level(&mut self, survey: &Survey, level: Level) {
        let before = self.level_of(&survey.episode);
        if before != Some(level) {
            self.keep_level(&survey.episode, survey.flow.clone(), level);
        }
        if survey.stage == Stage::Level {
            return self.go_on(survey);
        }
        let text = if before == Some(level) { Vec::new() } else { vec![say!("rating-changed")] };
        self.show_survey(text);
    }

    /// An old key: within 24 hours it changes the rating, later it says that it cannot.
    fn change_level(&mut self, episode: &str, level: Level) {
        let now = self.world.now;
        let Some(rated) = self.talk.rated.iter().find(|rated| rated.episode == *episode) else {
            return self.stale();
        };
        if !is_changeable(rated, now) {
            return self.say(vec![say!("rating-too-late")]);
        }
        let (same, flow) = (rated.rating.level == level, rated.flow.clone());
        if !same {
            self.keep_level(episode, flow, level);
        }
        self.say(vec![if same { say!("rating-kept") } else { say!("rating-changed") }]);
    }

    fn keep_level(&mut self, episode: &str, flow: Option<String>, level: Level) {
        let now = self.world.now;
        let known = self.talk.rated.iter().position(|rated| rated.episode == *episode);
        let at = known.unwrap_or_else(|| {
            let staff_unit = self.world.staff.map(|staff| staff.unit.clone());
            self.talk.rated.push(Rated {
                episode: episode.to_owned(),
                flow,
                unit: self.talk.commune.clone().or(staff_unit),
                period: Period::month_of(now.date()),
                first: now,
                rating: Rating::of(level),
            });
            if self.talk.rated.len() > REMEMBERED {
                self.talk.rated.remove(0);
            }
            self.talk.rated.len() - 1
        });
        let rated = &mut self.talk.rated[at];
        let before = known.map(|_| rated.rating.level.number());
        if known.is_some() && rated.rating.level.is_low() != level.is_low() {
            rated.rating.reason = None;
        }
        rated.rating.level = level;
        let rated = rated.clone();
        self.effects.push(Effect::Rate { rated, before });
    }

    fn rate_detail(&mut self, survey: &Survey, answer: Answer) {
        self.keep_detail(survey, |rating| match answer {
            Answer::Reason(reason) => rating.reason = Some(reason),
            Answer::Helper(helper) => rating.helper = Some(helper),
            Answer::Visited(visited) => rating.visited = Some(visited),
            Answer::Level(_) | Answer::Skip => {}
        });
        self.go_on(survey);
    }

    fn keep_detail(&mut self, survey: &Survey, change: impl FnOnce(&mut Rating)) {
        let found = self.talk.rated.iter_mut().find(|rated| rated.episode == survey.episode);
        let Some(rated) = found else { return };
        let before = rated.rating.clone();
        change(&mut rated.rating);
        if rated.rating != before {
            let level = rated.rating.level.number();
            let rated = rated.clone();
            self.effects.push(Effect::Rate { rated, before: Some(level) });
        }
    }

    fn go_on(&mut self, survey: &Survey) {
        if let Some(stage) = survey.stage.next() {
            self.talk.doing = Doing::Survey(Survey { stage, ..survey.clone() });
            return self.show_survey(Vec::new());
        }
        if let Some(guided) = &survey.back {
            self.talk.doing = Doing::Flow(guided.as_ref().clone());
            return self.show_flow(vec![say!("rating-thanks")]);
        }
        self.talk.doing = Doing::Nothing;
        let menu = Choice::new("m.-.menu.0", say!("menu-open"));
        self.ask(vec![say!("rating-thanks")], vec![menu]);
    }

    /// A typed answer to the survey. True when it was one.
    pub(super) fn survey_text(&mut self, meaning: &Meaning) -> bool {
        let Doing::Survey(survey) = &self.talk.doing else { return false };
        if !survey.wants_comment() || meaning.sense != Sense::Text {
            return false;
        }
        let (survey, comment) =
            (survey.clone(), meaning.text.chars().take(LONGEST_COMMENT).collect());
        self.keep_detail(&survey, |rating| rating.comment = Some(comment));
        self.go_on(&survey);
        true
    }
}

/// As GOV.UK's feedback form allows.
const LONGEST_COMMENT: usize = 1250;

fn read_answer(stage: &str, n: &str) -> Option<Answer> {
    match (stage, n) {
        ("level", n) => Level::from_number(n.parse().ok()?).map(Answer::Level),
        (_, "skip") => Some(Answer::Skip),
        ("reason", n) => Reason::from_name(n).map(Answer::Reason),
        ("helper", n) => Helper::from_name(n).map(Answer::Helper),
        ("visited", "yes") => Some(Answer::Visited(true)),
        ("visited", "no") => Some(Answer::Visited(false)),
        _ => None,
    }
}

fn is_changeable(rated: &Rated, now: Moment) -> bool {
    now <= rated.first.plus_hours(CHANGEABLE_HOURS)
}
