//! The course in the talk: `/hoc` and its keys, the sentences that ask for it, `/chungnhan`.

use super::exam::class_said;
use super::{Effect, Turn};
use crate::fold::Phrased;
use crate::reply::{Certificate, Chart, Choice, Reply, Say, Shape};
use crate::say;
use crate::training::{Course, Learning, Lesson, Passed};
use crate::understand::Meaning;

/// What is asked of training that the talk alone cannot answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrainingAsk {
    /// Give a certificate: the test is passed.
    Certify,
    /// Is there a certificate of this code?
    Verify {
        code: String,
    },
    /// How the own class stands; opened where there is none.
    OwnClass,
    /// Open another class than this one, the last.
    NextClass {
        last: String,
    },
    JoinClass {
        code: String,
    },
    /// Keep what somebody of a class reached.
    ClassDone {
        class: String,
        right: usize,
        wrong: Vec<String>,
    },
}

const LEARN: [&str; 14] = [
    "hoc tap huan",
    "cho tui hoc",
    "cho toi hoc",
    "cho em hoc",
    "cho chi hoc",
    "toi muon hoc",
    "tui muon hoc",
    "vao hoc",
    "hoc tiep",
    "khoa tap huan",
    "bai tap huan",
    "hoc bai",
    "training course",
    "take the course",
];
const TEST: [&str; 9] = [
    "thi tap huan",
    "kiem tra tap huan",
    "lam bai thi",
    "cho tui thi",
    "cho toi thi",
    "toi muon thi",
    "thi lay chung nhan",
    "take the test",
    "training test",
];
/// The own certificate; others than learners mean a paper of the land or the family.
const CERTIFICATE: [&str; 6] = [
    "chung nhan cua tui",
    "chung nhan cua toi",
    "chung nhan cua minh",
    "chung nhan cua em",
    "chung nhan tap huan",
    "my certificate",
];
/// Other things that are learnt, paid for or driven.
const ELSE: [&str; 12] = [
    "hoc phi",
    "hoc ba",
    "hoc bong",
    "hoc sinh",
    "hoc lai xe",
    "thi bang lai",
    "thi lai xe",
    "dai hoc",
    "lop hoc",
    "thi hanh",
    "ty le",
    "bao nhieu",
];

impl Turn<'_> {
    /// "cho tui học", "làm bài thi tập huấn". True when it was that.
    pub(super) fn training_told(&mut self, meaning: &Meaning) -> bool {
        if let Some(code) = class_said(&meaning.text) {
            self.class(code);
            return true;
        }
        let said = Phrased::of(&meaning.text);
        if said.says_one_of(&ELSE) {
            return false;
        }
        let is_learner = self.world.helper.is_some() || !self.talk.learning.is_new();
        if is_learner && said.says_one_of(&CERTIFICATE) {
            self.certificate("");
        } else if said.says_one_of(&TEST) {
            self.test();
        } else if said.says_one_of(&LEARN) {
            self.learn();
        } else {
            return false;
        }
        true
    }

    /// What those who help or teach are told of the course; nothing of it to others.
    pub(super) fn training_help(&self) -> Vec<Say> {
        let (helps, teaches) = (self.world.helper.is_some(), self.world.staff.is_some());
        let course = (helps || teaches).then(|| say!("training-help"));
        let class = teaches.then(|| say!("training-help-class"));
        course.into_iter().chain(class).collect()
    }

    /// `/hoc`: where one stands, and on.
    pub(super) fn learn(&mut self) {
        let (course, learning) = (self.world.training, &self.talk.learning);
        let has_read = |lesson: &&Lesson| learning.read.contains(&lesson.id);
        let read = course.lessons().iter().filter(has_read).count();
        let mut text = vec![say!(
            "training-standing",
            course = course.title(),
            count = count(course.lessons().len()),
            read = count(read),
            lines = self.lesson_lines(),
        )];
        if learning.certificate(course).is_some() {
            text.push(say!("training-has-certificate"));
        }
        let mut choices: Vec<Choice> = self.next_lesson().into_iter().collect();
        choices.push(test_choice());
        self.ask(text, choices);
    }

    fn lesson_lines(&self) -> Vec<Say> {
        let course = self.world.training;
        let line = |lesson: &Lesson| {
            let (number, title) = (count(course.number(lesson)), lesson.title());
            match self.talk.learning.read.contains(&lesson.id) {
                true => say!("training-line-read", number = number, title = title),
                false => say!("training-line", number = number, title = title),
            }
        };
        course.lessons().iter().map(line).collect()
    }

    /// On with the lesson that is under way, else the first that was not read, else from the beginning.
    fn next_lesson(&self) -> Option<Choice> {
        let (course, learning) = (self.world.training, &self.talk.learning);
        if let Some((lesson, screen)) = &learning.at
            && course.lesson(lesson).is_some_and(|known| (1..=known.screens).contains(screen))
        {
            return Some(Choice::new(screen_key(lesson, *screen), say!("training-key-go-on")));
        }
        let unread = course.lessons().iter().find(|lesson| !learning.read.contains(&lesson.id));
        let label = match (unread, learning.read.is_empty()) {
            (Some(_), true) => say!("training-key-begin"),
            (Some(_), false) => say!("training-key-go-on"),
            (None, _) => say!("training-key-from-start"),
        };
        let lesson = unread.or_else(|| course.lessons().first())?;
        Some(Choice::new(screen_key(&lesson.id, 1), label))
    }

    /// `l.<lesson>.<screen>.0` shows a screen, `l.<lesson>.end.0` ends a lesson; `l.-.…` are the others.
    pub(super) fn press_lesson(&mut self, id: &str) {
        let parts: Vec<&str> = id.split('.').collect();
        let course = self.world.training;
        match parts[..] {
            [_, "-", "later", _] => self.say(vec![say!("training-later")]),
            [_, "-", "class", _] => self.own_class(),
            [_, "-", "next", last] => self.next_class(last),
            [_, lesson, "end", _] => match course.lesson(lesson) {
                Some(lesson) => self.end_lesson(lesson),
                None => self.stale(),
            },
            [_, lesson, screen, _] => {
                let screen = screen.parse().unwrap_or_default();
                let known = course.lesson(lesson);
                match known.filter(|known| (1..=known.screens).contains(&screen)) {
                    Some(lesson) => self.show_screen(lesson, screen),
                    None => self.stale(),
                }
            }
            _ => self.stale(),
        }
    }

    fn show_screen(&mut self, lesson: &Lesson, screen: usize) {
        let course = self.world.training;
        self.talk.learning.at = Some((lesson.id.clone(), screen));
        let title = say!(
            "training-title",
            number = count(course.number(lesson)),
            of = count(course.lessons().len()),
            title = lesson.title(),
            screen = count(screen),
            screens = count(lesson.screens),
        );
        let unsure = lesson.unsure.then(|| say!("training-unsure"));
        let text = [title, lesson.screen(screen)].into_iter().chain(unsure).collect();
        let next = match screen < lesson.screens {
            true => screen_key(&lesson.id, screen + 1),
            false => format!("l.{}.end.0", lesson.id),
        };
        let mut choices = vec![Choice::new(next, say!("training-key-next"))];
        if let Some(before) = before(course, lesson, screen) {
            choices.push(Choice::new(before, say!("training-key-back")));
        }
        choices.push(Choice::new("l.-.later.0", say!("training-key-later")));
        self.ask(text, choices);
    }

    /// The lesson is read; the next one begins, or the course is over.
    fn end_lesson(&mut self, lesson: &Lesson) {
        let course = self.world.training;
        let learning = &mut self.talk.learning;
        if !learning.read.contains(&lesson.id) {
            learning.read.push(lesson.id.clone());
        }
        if let Some(next) = course.lessons().get(course.number(lesson)) {
            return self.show_screen(next, 1);
        }
        learning.at = None;
        if course.lessons().iter().any(|lesson| !learning.read.contains(&lesson.id)) {
            return self.learn();
        }
        let (of, pass) = (count(course.per_test), count(course.pass));
        self.ask(vec![say!("training-over", of = of, pass = pass)], vec![test_choice()]);
    }

    /// `/chungnhan`: one's own; with a code whether it is one.
    pub(super) fn certificate(&mut self, rest: &str) {
        if !rest.is_empty() {
            let code = rest.to_owned();
            return self.effects.push(Effect::Training(TrainingAsk::Verify { code }));
        }
        match &self.talk.learning.passed {
            Some(passed) => self.effects.push(Effect::Say(certificate(passed))),
            None => {
                let text = vec![say!("certificate-none"), say!("certificate-how")];
                self.ask(text, vec![Choice::new("m.-.hoc.0", say!("training-key-learn"))]);
            }
        }
    }
}

/// Whether a helper has passed, and how they come to the course: told to nobody else.
pub fn own_training(learning: &Learning, course: &Course) -> Say {
    let passed = learning.passed.as_ref().filter(|passed| passed.course == course.id);
    match passed {
        Some(passed) => say!("training-own-passed", day = passed.day),
        None => say!("training-own-not", count = count(course.lessons().len())),
    }
}

/// A certificate in words, with its picture.
pub fn certificate(passed: &Passed) -> Reply {
    let Passed { code, day, course, .. } = passed;
    let (code, day, course) = (code.as_str(), *day, Course::title_of(course));
    let paper = Certificate {
        province: say!("certificate-province"),
        name: say!("certificate-name"),
        learnt: say!("certificate-learnt"),
        day: say!("certificate-day", day = day),
        code: say!("certificate-code", code = code),
    };
    let chart = Chart {
        title: say!("certificate-title"),
        under: course.clone(),
        shape: Shape::Certificate(Box::new(paper)),
        foot: vec![say!("certificate-check", code = code), say!("certificate-no-diploma")],
    };
    let text = vec![say!("certificate-own", course = course, day = day, code = code)];
    Reply { chart: Some(Box::new(chart)), ..Reply::say(text) }
}

pub(super) fn test_choice() -> Choice {
    Choice::new("m.-.thi.0", say!("training-key-test"))
}

pub(super) fn screen_key(lesson: &str, screen: usize) -> String {
    format!("l.{lesson}.{screen}.0")
}

/// The screen before this one; of the first the last of the lesson before.
fn before(course: &Course, lesson: &Lesson, screen: usize) -> Option<String> {
    if screen > 1 {
        return Some(screen_key(&lesson.id, screen - 1));
    }
    let before = course.lessons().get(course.number(lesson).checked_sub(2)?)?;
    Some(screen_key(&before.id, before.screens))
}

pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
