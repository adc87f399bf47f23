//! The course for those who help people at home: lessons in screens, a bank of questions, the test drawn from it.
//!
//! Data only. The words are the messages `training-lesson-<id>` (title, `.s1` …) and `training-q-<id>` (the question,
//! `.a1` …, `.why`).

mod draw;
mod exam;
mod read;
mod tally;

pub use exam::{Learning, OnScreen, Passed, Test, key_of_letter, question, said_of_answer};
pub use tally::{FEWEST, Reached, Tally, tally, told_of};

use serde::Deserialize;

use crate::reply::Say;

/// The course in force. Its version rises when what is learnt changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Course {
    pub id: String,
    pub version: i64,
    /// So many right answers pass.
    pub pass: usize,
    pub per_test: usize,
    lessons: Vec<Lesson>,
    questions: Vec<Question>,
}

/// A lesson of a few short screens.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub id: String,
    pub screens: usize,
    pub source: String,
    /// No source confirms it; said with every screen.
    #[serde(default)]
    pub unsure: bool,
}

/// A question of the bank; one of its answers is right.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    pub lesson: String,
    pub answers: usize,
    /// From 1, as the messages are numbered.
    pub right: usize,
    pub source: String,
    #[serde(default)]
    pub unsure: bool,
}

impl Course {
    pub fn lessons(&self) -> &[Lesson] {
        &self.lessons
    }

    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    pub fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id == id)
    }

    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The number of a lesson, from 1.
    pub fn number(&self, lesson: &Lesson) -> usize {
        self.lessons.iter().position(|other| other.id == lesson.id).map_or(0, |at| at + 1)
    }

    pub fn title(&self) -> Say {
        Self::title_of(&self.id)
    }

    /// The name of a course, this one or an earlier one.
    pub fn title_of(id: &str) -> Say {
        Say::new(format!("training-course-{id}"))
    }
}

impl Lesson {
    fn key(&self) -> String {
        format!("training-lesson-{}", self.id)
    }

    pub fn title(&self) -> Say {
        Say::new(self.key())
    }

    /// The text of a screen, from 1.
    pub fn screen(&self, number: usize) -> Say {
        Say::new(format!("{}.s{number}", self.key()))
    }
}

impl Question {
    fn key(&self) -> String {
        format!("training-q-{}", self.id)
    }

    pub fn said(&self) -> Say {
        Say::new(self.key())
    }

    pub fn answer(&self, number: usize) -> Say {
        Say::new(format!("{}.a{number}", self.key()))
    }

    pub fn why(&self) -> Say {
        Say::new(format!("{}.why", self.key()))
    }
}
