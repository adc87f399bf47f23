//! Learning in people's own words: the course, its test and the certificate asked for, and what is typed while a lesson
//! or a question is on the screen.

use super::Turn;
use super::exam::class_said;
use super::policy::{Decision, decide};
use super::training::{before, next};
use crate::fold::{Phrased, words};
use crate::reply::Say;
use crate::say;
use crate::training::{self, Lesson, OnScreen};
use crate::understand::Meaning;

/// What a sentence wishes of the course.
#[derive(Clone, Copy)]
enum Wish {
    Learn,
    Test,
    Certificate,
    Later,
    /// By its number.
    Lesson(usize),
    /// The screen after this one, or the one before.
    Next,
    Back,
    /// The letter of an answer, the first one by 0.
    Answer(usize),
    /// Of the answer.
    Unsure,
}

const LEARN: [&str; 12] = [
    "hoc tap huan",
    "cho tui hoc",
    "cho toi hoc",
    "cho em hoc",
    "cho chi hoc",
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
/// What helpers and those who have begun mean by fewer words.
const LEARN_OF_LEARNER: [&str; 11] = [
    "tap huan",
    "hoc o dau",
    "can hoc",
    "muon hoc",
    "hoc gi",
    "khoa hoc",
    "hoc di",
    "hoc luon",
    "vo hoc",
    "on bai",
    "coi lai bai",
];
const TEST_OF_LEARNER: [&str; 9] = [
    "thi luon", "muon thi", "thi thu", "thi tiep", "thi lai", "thi di", "cho thi", "vo thi",
    "bai thi",
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
/// While the course is on the screen.
const LATER: [&str; 8] =
    ["mai hoc", "de mai", "hom khac", "bua khac", "bua sau", "nghi hoc", "nghi thi", "thoi nghi"];
const NEXT: [&str; 16] = [
    "tiep",
    "tiep theo",
    "tiep tuc",
    "toi",
    "qua",
    "qua bai",
    "qua bai khac",
    "sang bai",
    "doc roi",
    "doc xong",
    "hieu roi",
    "coi roi",
    "xong",
    "roi",
    "xong roi",
    "next",
];
const BACK: [&str; 6] = ["quay lai", "lui", "lui lai", "doc lai", "tro lai", "back"];
/// Small words around these.
const PARTICLES: [&str; 19] = [
    "da", "ok", "a", "di", "em", "nha", "nhe", "nghen", "nhen", "luon", "oi", "do", "cho", "tui",
    "minh", "chi", "anh", "co", "chu",
];
/// Of a question.
const UNSURE: [&str; 8] = [
    "kho qua",
    "kho vay",
    "khong biet",
    "hong biet",
    "khong nho",
    "hong nho",
    "bo qua",
    "chiu thua",
];
/// What may stand beside the letter of an answer, and the letters.
const BESIDE: [&str; 16] = [
    "da", "chon", "cau", "dap", "an", "la", "y", "nha", "nhe", "nghen", "di", "em", "oi", "do",
    "thi", "bam",
];
const LETTERS: [&str; 4] = ["a", "b", "c", "d"];
/// A text of more words tells something.
const SHORT: usize = 5;

impl<'a> Turn<'a> {
    /// "cho tui học", "làm bài thi tập huấn", "vào lớp 123456", "b nha" to a question. True when it was of the course.
    pub(super) fn training_told(&mut self, meaning: &Meaning) -> bool {
        if let Some(code) = class_said(&meaning.text) {
            self.class(code);
            return true;
        }
        let said = Phrased::of(&meaning.text);
        match self.wished_on_screen(&meaning.text, &said).or_else(|| self.wished(&said)) {
            Some(wish) => self.grant(wish),
            None => return self.shown_again(meaning),
        }
        true
    }

    fn wished(&self, said: &Phrased) -> Option<Wish> {
        if said.says_one_of(&ELSE) {
            return None;
        }
        let learns = self.world.helper.is_some() || !self.talk.learning.is_new();
        let by_learner = |phrases: &[&str]| learns && said.says_one_of(phrases);
        if by_learner(&CERTIFICATE) {
            return Some(Wish::Certificate);
        }
        if said.says_one_of(&TEST) || by_learner(&TEST_OF_LEARNER) {
            return Some(Wish::Test);
        }
        (said.says_one_of(&LEARN) || by_learner(&LEARN_OF_LEARNER)).then_some(Wish::Learn)
    }

    /// What a short text means while the course is on the screen.
    fn wished_on_screen(&self, text: &str, said: &Phrased) -> Option<Wish> {
        let shown = self.on_screen?;
        let words = words(text);
        if said.says_one_of(&LATER) {
            return Some(Wish::Later);
        }
        if words.len() > SHORT {
            return None;
        }
        if shown == OnScreen::Question {
            let unsure = || said.says_one_of(&UNSURE).then_some(Wish::Unsure);
            return letter(&words).map(Wish::Answer).or_else(unsure);
        }
        if let Some(number) = self.lesson_named(&words) {
            return Some(Wish::Lesson(number));
        }
        if shown == OnScreen::Course {
            return None;
        }
        let bare: Vec<&str> = words.iter().map(String::as_str).collect();
        let bare =
            bare.into_iter().filter(|word| !PARTICLES.contains(word)).collect::<Vec<_>>().join(" ");
        match bare.as_str() {
            back if BACK.contains(&back) => Some(Wish::Back),
            next if NEXT.contains(&next) => Some(Wish::Next),
            _ => None,
        }
    }

    /// "bài 7".
    fn lesson_named(&self, words: &[String]) -> Option<usize> {
        let at = words.iter().position(|word| word == "bai")?;
        let number: usize = words.get(at + 1)?.parse().ok()?;
        (1..=self.world.training.lessons().len()).contains(&number).then_some(number)
    }

    fn grant(&mut self, wish: Wish) {
        let course = self.world.training;
        let shown = self.lesson_shown();
        let key = match wish {
            Wish::Learn => return self.learn(),
            Wish::Test => return self.test(),
            Wish::Certificate => return self.certificate(""),
            Wish::Unsure => return self.show_question(vec![say!("training-guess")]),
            Wish::Later => return self.say(vec![self.later()]),
            Wish::Lesson(number) => match course.lessons().get(number - 1) {
                Some(lesson) => return self.show_screen(lesson, 1),
                None => None,
            },
            Wish::Next => shown.map(|(lesson, screen)| next(lesson, screen)),
            Wish::Back => shown.and_then(|(lesson, screen)| before(course, lesson, screen)),
            Wish::Answer(letter) => {
                let test = self.talk.learning.test(course);
                let key = test.and_then(|test| training::key_of_letter(course, test, letter));
                return match key {
                    Some(key) => self.press_answer(&key),
                    None => self.show_question(Vec::new()),
                };
            }
        };
        match key {
            Some(key) => self.press_lesson(&key),
            None => self.learn(),
        }
    }

    fn later(&self) -> Say {
        match self.on_screen {
            Some(OnScreen::Question) => say!("training-later-test"),
            Some(OnScreen::Course | OnScreen::Lesson) | None => say!("training-later"),
        }
    }

    /// The lesson and the screen that were shown last.
    fn lesson_shown(&self) -> Option<(&'a Lesson, usize)> {
        let (lesson, screen) = self.talk.learning.at.as_ref()?;
        Some((self.world.training.lesson(lesson)?, *screen))
    }

    /// What nothing else understands is asked once more, with the lesson or the question. True when it was.
    fn shown_again(&mut self, meaning: &Meaning) -> bool {
        let Some(shown) = self.on_screen.filter(|_| self.is_nothing_else(meaning)) else {
            return false;
        };
        match (shown, self.lesson_shown()) {
            (OnScreen::Question, _) => self.show_question(vec![say!("training-guess")]),
            (OnScreen::Lesson, Some((lesson, screen))) => {
                self.show_screen_after(vec![say!("training-not-understood")], lesson, screen);
            }
            (OnScreen::Lesson, None) | (OnScreen::Course, _) => return false,
        }
        // Only once: after that whoever is not understood is asked as everywhere.
        self.talk.learning.on_screen = None;
        true
    }

    /// What is typed may answer the visit that is under way.
    fn is_visiting(&self) -> bool {
        let visiting = &self.talk.visiting;
        let is_current = |id: &String| visiting.current.as_ref() == Some(id);
        visiting.visits.iter().any(|visit| is_current(&visit.id) && !visit.is_closed())
    }

    fn is_nothing_else(&self, meaning: &Meaning) -> bool {
        let is_unclear = match decide(meaning) {
            Decision::Ask(_) => true,
            Decision::Refuse(guesses) => !guesses.is_empty(),
            Decision::Act(_) | Decision::ActAndOffer(..) => false,
        };
        is_unclear
            && !self.is_visiting()
            && meaning.secrets.is_empty()
            && meaning.language.is_none()
            && meaning.mentions.is_empty()
            && meaning.dossier.is_none()
            && self.world.flows.called(&meaning.text).is_none()
    }
}

/// "b nha", "đáp án c đi em".
fn letter(words: &[String]) -> Option<usize> {
    let mut left = words.iter().filter(|word| !BESIDE.contains(&word.as_str()));
    let (word, None) = (left.next()?, left.next()) else { return None };
    LETTERS.iter().position(|letter| letter == word)
}
