//! The test in the talk: `/thi`, one tap a question, what was reached. And the class that takes it together: `/lop`.

use std::collections::BTreeSet;

use super::training::{count, screen_key, test_choice};
use super::{Doing, Effect, TrainingAsk, Turn};
use crate::fold::fold;
use crate::reply::{Choice, Say};
use crate::say;
use crate::training::{self, OnScreen, Question, Test};
use crate::understand::Secret;

/// So many lessons are offered to be read again.
const MOST_LESSONS: usize = 3;
const CLASS_DIGITS: usize = 6;

impl Turn<'_> {
    /// `/thi`: begins a test, or goes on with the one that is under way.
    pub(super) fn test(&mut self) {
        let course = self.world.training;
        if self.talk.learning.test(course).is_some() {
            return self.show_question(vec![say!("training-test-goes-on")]);
        }
        let attempt = self.world.fresh.to_owned();
        let questions = course.drawn(&attempt, &self.talk.learning.last);
        self.talk.learning.last.clone_from(&questions);
        self.talk.learning.test = Some(Test::new(attempt, questions, None));
        let (of, pass) = (count(course.per_test), count(course.pass));
        self.show_question(vec![say!("training-test", of = of, pass = pass)]);
    }

    pub(super) fn show_question(&mut self, mut text: Vec<Say>) {
        let course = self.world.training;
        let test = self.talk.learning.test(course);
        let Some((said, choices)) = test.and_then(|test| training::question(course, test)) else {
            text.push(say!("training-no-test"));
            return self.ask(text, vec![test_choice()]);
        };
        text.push(said);
        self.ask(text, choices);
        self.talk.doing = Doing::Nothing;
        self.talk.learning.on_screen = Some(OnScreen::Question);
    }

    /// `a.<attempt>.<question>.<answer>`. Only the present question of the present test is answered; a key
    /// of any other changes nothing.
    pub(super) fn press_answer(&mut self, id: &str) {
        let parts: Vec<&str> = id.split('.').skip(1).collect();
        let &[attempt, number, answer] = parts.as_slice() else { return self.stale() };
        let course = self.world.training;
        let Some(test) = self.talk.learning.test(course).filter(|test| test.attempt == attempt)
        else {
            return self.show_question(vec![say!("training-old-test")]);
        };
        let asked = test.present(course).filter(|_| number == (test.answered + 1).to_string());
        let Some(question) = asked else {
            return self.show_question(vec![say!("training-answered")]);
        };
        match answer.parse() {
            Ok(answer) if (1..=question.answers).contains(&answer) => {
                self.answer_given(question, answer);
            }
            _ => self.stale(),
        }
    }

    fn answer_given(&mut self, question: &Question, answer: usize) {
        let text = training::said_of_answer(question, answer);
        let Some(test) = &mut self.talk.learning.test else { return };
        test.note(question, answer);
        if !test.is_over() {
            return self.show_question(text);
        }
        if let Some(test) = self.talk.learning.test.take() {
            self.test_over(&test, text);
        }
    }

    fn test_over(&mut self, test: &Test, mut text: Vec<Say>) {
        let course = self.world.training;
        let (right, of) = (count(test.right()), count(test.questions.len()));
        let has_passed = test.right() >= course.pass;
        text.push(match has_passed {
            true => say!("training-passed", right = right, of = of),
            false => say!("training-failed", right = right, of = of, pass = count(course.pass)),
        });
        let again = self.lessons_again(&test.wrong);
        if let Some(class) = &test.class {
            text.push(say!("training-class-done"));
            self.ask(text, again);
            let (class, right, wrong) = (class.clone(), test.right(), test.wrong.clone());
            let done = TrainingAsk::ClassDone { class, right, wrong };
            return self.effects.push(Effect::Training(done));
        }
        if !has_passed {
            let again_key = Choice::new("m.-.thi.0", say!("training-key-again"));
            return self.ask(text, std::iter::once(again_key).chain(again).collect());
        }
        if self.talk.learning.certificate(course).is_some() {
            text.push(say!("training-has-certificate"));
            return self.say(text);
        }
        self.say(text);
        self.effects.push(Effect::Training(TrainingAsk::Certify));
    }

    /// The lessons of what went wrong, as keys.
    fn lessons_again(&self, wrong: &[String]) -> Vec<Choice> {
        let course = self.world.training;
        let missed: BTreeSet<&str> = wrong
            .iter()
            .filter_map(|id| course.question(id))
            .map(|question| question.lesson.as_str())
            .collect();
        let lessons = course.lessons().iter().filter(|lesson| missed.contains(lesson.id.as_str()));
        let key = |lesson: &training::Lesson| {
            let label = say!("training-key-lesson", title = lesson.title());
            Choice::new(screen_key(&lesson.id, 1), label)
        };
        lessons.take(MOST_LESSONS).map(key).collect()
    }

    /// `/lop`: with a code one takes part; without, whoever has a post opens a class or sees how it goes.
    pub(super) fn class(&mut self, rest: &str) {
        if rest.is_empty() && self.world.staff.is_some() {
            return self.own_class();
        }
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        if digits.len() != CLASS_DIGITS || rest.chars().any(char::is_alphabetic) {
            return self.say(vec![say!("class-how")]);
        }
        self.effects.push(Effect::Training(TrainingAsk::JoinClass { code: digits }));
    }

    pub(super) fn own_class(&mut self) {
        match self.world.staff {
            Some(_) => self.effects.push(Effect::Training(TrainingAsk::OwnClass)),
            None => self.stale(),
        }
    }

    pub(super) fn next_class(&mut self, last: &str) {
        let last = last.to_owned();
        match self.world.staff {
            Some(_) => self.effects.push(Effect::Training(TrainingAsk::NextClass { last })),
            None => self.stale(),
        }
    }
}

/// The code in "vào lớp 123456", or the mark where "lớp mã 123456" was masked: then it is said how to send it.
pub(super) fn class_said(text: &str) -> Option<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_number =
        |word: &str| word.len() == CLASS_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_code = |word: &&str| is_number(word) || *word == Secret::Otp.mark();
    let at = words.iter().position(is_code)?;
    let before = words.get(at.saturating_sub(BEFORE_CODE)..at).unwrap_or_default();
    let is_class = before.iter().any(|word| ["lop", "class"].contains(&fold(word).as_str()));
    words.get(at).copied().filter(|_| is_class)
}

/// So far before its code the class is named.
const BEFORE_CODE: usize = 4;
