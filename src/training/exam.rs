//! Where a person stands with the course and its test, and the question that comes next.

use serde::{Deserialize, Serialize};

use super::{Course, Question};
use crate::reply::{Choice, Say};
use crate::say;
use crate::when::Date;

/// What is remembered of a person's learning, inside their talk.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Learning {
    /// Lessons that were read to their end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub read: Vec<String>,
    /// The lesson and the screen that were shown last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<(String, usize)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<Test>,
    /// The questions of the last test, so that the next one has others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub last: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed: Option<Passed>,
    /// What the last message showed, where that was of the course.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_screen: Option<OnScreen>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnScreen {
    /// The list of lessons.
    Course,
    Lesson,
    Question,
}

/// A test under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Test {
    /// Stands in its keys; also shuffles the answers.
    pub attempt: String,
    /// The class that takes it together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Ids in the order in which they are asked.
    pub questions: Vec<String>,
    pub answered: usize,
    /// Ids of those that were answered wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wrong: Vec<String>,
}

/// The certificate that a person got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    pub code: String,
    pub day: Date,
    pub course: String,
    pub version: i64,
}

impl Learning {
    pub fn is_new(&self) -> bool {
        *self == Self::default()
    }

    /// The certificate of the course as it is now.
    pub fn certificate(&self, course: &Course) -> Option<&Passed> {
        let holds =
            |passed: &&Passed| passed.course == course.id && passed.version == course.version;
        self.passed.as_ref().filter(holds)
    }

    /// The test under way; one that the course no longer knows is none.
    pub fn test(&self, course: &Course) -> Option<&Test> {
        self.test
            .as_ref()
            .filter(|test| test.questions.iter().all(|id| course.question(id).is_some()))
    }
}

impl Test {
    pub fn new(attempt: String, questions: Vec<String>, class: Option<String>) -> Self {
        Self { attempt, class, questions, answered: 0, wrong: Vec::new() }
    }

    pub fn is_over(&self) -> bool {
        self.answered >= self.questions.len()
    }

    /// How many answers were right so far.
    pub fn right(&self) -> usize {
        self.answered.saturating_sub(self.wrong.len())
    }

    /// The question that waits for its answer.
    pub fn present<'a>(&self, course: &'a Course) -> Option<&'a Question> {
        course.question(self.questions.get(self.answered)?)
    }

    /// Notes an answer to the present question.
    pub fn note(&mut self, question: &Question, answer: usize) {
        self.answered += 1;
        if answer != question.right {
            self.wrong.push(question.id.clone());
        }
    }
}

/// The key of an answer to the present question that is named by its letter, the first one by 0.
pub fn key_of_letter(course: &Course, test: &Test, letter: usize) -> Option<String> {
    let (_, choices) = question(course, test)?;
    choices.get(letter).map(|choice| choice.id.clone())
}

/// The present question with a key for each answer: `a.<attempt>.<question from 1>.<answer>`.
pub fn question(course: &Course, test: &Test) -> Option<(Say, Vec<Choice>)> {
    let question = test.present(course)?;
    let order = question.order(&test.attempt);
    let lettered = letters().into_iter().zip(order);
    let line = |(letter, answer): (Say, usize)| {
        say!("training-answer", letter = letter, answer = question.answer(answer))
    };
    let (number, of) = (count(test.answered + 1), count(test.questions.len()));
    let lines: Vec<Say> = lettered.clone().map(line).collect();
    let said = say!(
        "training-question",
        number = number,
        of = of,
        question = question.said(),
        lines = lines
    );
    let key = |(letter, answer): (Say, usize)| {
        Choice::new(format!("a.{}.{number}.{answer}", test.attempt), letter)
    };
    Some((said, lettered.map(key).collect()))
}

/// Whether an answer was right, and why.
pub fn said_of_answer(question: &Question, answer: usize) -> Vec<Say> {
    let verdict = match answer == question.right {
        true => say!("training-right", why = question.why()),
        false => {
            let right = question.answer(question.right);
            say!("training-wrong", right = right, why = question.why())
        }
    };
    let unsure = question.unsure.then(|| say!("training-unsure"));
    std::iter::once(verdict).chain(unsure).collect()
}

fn letters() -> [Say; 4] {
    [say!("training-key-a"), say!("training-key-b"), say!("training-key-c"), say!("training-key-d")]
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
