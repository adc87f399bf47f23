//! The course in the talk: `/hoc` and its keys, `/chungnhan`.

use super::{Doing, Effect, Turn};
use crate::reply::{Certificate, Chart, Choice, Reply, Say, Shape};
use crate::say;
use crate::training::{Course, Learning, Lesson, OnScreen, Passed};

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

impl Turn<'_> {
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
        self.talk.doing = Doing::Nothing;
        self.talk.learning.on_screen = Some(OnScreen::Course);
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
                None => self.lesson_gone(),
            },
            [_, lesson, screen, _] => {
                let screen = screen.parse().unwrap_or_default();
                let known = course.lesson(lesson);
                match known.filter(|known| (1..=known.screens).contains(&screen)) {
                    Some(lesson) => self.show_screen(lesson, screen),
                    None => self.lesson_gone(),
                }
            }
            _ => self.lesson_gone(),
        }
    }

    /// A key of a screen that there is no more.
    fn lesson_gone(&mut self) {
        self.say(vec![say!("stale")]);
        self.learn();
    }

    pub(super) fn show_screen(&mut self, lesson: &Lesson, screen: usize) {
        self.show_screen_after(Vec::new(), lesson, screen);
    }

    pub(super) fn show_screen_after(&mut self, mut text: Vec<Say>, lesson: &Lesson, screen: usize) {
        let course = self.world.training;
        self.talk.doing = Doing::Nothing;
        self.talk.learning.on_screen = Some(OnScreen::Lesson);
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
        text.extend([title, lesson.screen(screen)].into_iter().chain(unsure));
        let mut choices = vec![Choice::new(next(lesson, screen), say!("training-key-next"))];
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

/// The screen after this one; of the last the end of the lesson.
pub(super) fn next(lesson: &Lesson, screen: usize) -> String {
    match screen < lesson.screens {
        true => screen_key(&lesson.id, screen + 1),
        false => format!("l.{}.end.0", lesson.id),
    }
}

/// The screen before this one; of the first the last of the lesson before.
pub(super) fn before(course: &Course, lesson: &Lesson, screen: usize) -> Option<String> {
    if screen > 1 {
        return Some(screen_key(&lesson.id, screen - 1));
    }
    let before = course.lessons().get(course.number(lesson).checked_sub(2)?)?;
    Some(screen_key(&before.id, before.screens))
}

pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
