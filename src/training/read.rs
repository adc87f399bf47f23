//! Reads the course and its questions, and checks them whole.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Course, Lesson, Question};
use crate::problem::{Problem, line_at};

/// A file with its name.
type File<'a> = (&'a str, &'a str);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    id: String,
    version: i64,
    pass: usize,
    per_test: usize,
    lesson: Vec<Lesson>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bank {
    question: Vec<Question>,
}

/// Keys of a chat hold ids.
const LONGEST_ID: usize = 12;
const MOST_SCREENS: usize = 4;
/// There are letters for so many answers.
const ANSWERS: std::ops::RangeInclusive<usize> = 3..=4;

impl Course {
    /// Reads the course and the bank; every mistake at once. `has` tells whether a message exists.
    ///
    /// # Errors
    /// All that is wrong with either file, or with their words.
    pub fn parse(
        course: File<'_>,
        bank: File<'_>,
        has: &dyn Fn(&str) -> bool,
    ) -> Result<Self, Vec<Problem>> {
        let (whole, bank_read) = (read::<Whole>(course), read::<Bank>(bank));
        let (whole, questions) = match (whole, bank_read) {
            (Ok(whole), Ok(Bank { question })) => (whole, question),
            (whole, bank) => return Err(whole.err().into_iter().chain(bank.err()).collect()),
        };
        let Whole { id, version, pass, per_test, lesson } = whole;
        let read = Self { id, version, pass, per_test, lessons: lesson, questions };
        let mut problems: Vec<Problem> =
            read.wrong(has).into_iter().map(|what| Problem::new(course.0, 1, what)).collect();
        for (at, lesson) in read.lessons.iter().enumerate() {
            let wrong = read.wrong_lesson(at, lesson, has);
            problems.extend(wrong.into_iter().map(|what| placed(course, &lesson.id, what)));
        }
        for (at, question) in read.questions.iter().enumerate() {
            let wrong = read.wrong_question(at, question, has);
            problems.extend(wrong.into_iter().map(|what| placed(bank, &question.id, what)));
        }
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    fn wrong(&self, has: &dyn Fn(&str) -> bool) -> Vec<String> {
        let Self { id, pass, per_test, lessons, questions, .. } = self;
        let (lessons, questions) = (lessons.len(), questions.len());
        let mut wrong = lacking(id, [self.title().key.to_string()], has);
        wrong.extend(wrong_id(id));
        if !(1..=*per_test).contains(pass) {
            wrong.push(format!("pass = {pass} is not between 1 and per_test = {per_test}"));
        }
        if questions < *per_test {
            wrong.push(format!("a test has {per_test} questions, the bank only {questions}"));
        }
        if *per_test < lessons {
            wrong.push(format!("{per_test} questions cannot be of all {lessons} lessons"));
        }
        wrong
    }

    fn wrong_lesson(&self, at: usize, lesson: &Lesson, has: &dyn Fn(&str) -> bool) -> Vec<String> {
        let Lesson { id, screens, .. } = lesson;
        let mut wrong: Vec<String> = wrong_id(id).into_iter().collect();
        if self.lessons[..at].iter().any(|other| other.id == *id) {
            wrong.push(format!("the id {id} stands here twice"));
        }
        if !(1..=MOST_SCREENS).contains(screens) {
            wrong.push(format!("{id}: a lesson has 1 to {MOST_SCREENS} screens"));
        }
        if !self.questions.iter().any(|question| question.lesson == *id) {
            wrong.push(format!("{id}: no question is about it"));
        }
        let shown = (1..=*screens).take(MOST_SCREENS).map(|number| lesson.screen(number));
        let said = std::iter::once(lesson.title()).chain(shown).map(|say| say.key.to_string());
        wrong.extend(lacking(id, said, has));
        wrong
    }

    fn wrong_question(
        &self,
        at: usize,
        question: &Question,
        has: &dyn Fn(&str) -> bool,
    ) -> Vec<String> {
        let Question { id, lesson, answers, right, .. } = question;
        let mut wrong: Vec<String> = wrong_id(id).into_iter().collect();
        if self.questions[..at].iter().any(|other| other.id == *id) {
            wrong.push(format!("the id {id} stands here twice"));
        }
        if self.lesson(lesson).is_none() {
            wrong.push(format!("{id}: {lesson} is not a lesson"));
        }
        if !ANSWERS.contains(answers) {
            wrong.push(format!("{id}: a question has 3 or 4 answers"));
        }
        if !(1..=*answers).contains(right) {
            wrong.push(format!("{id}: right = {right} is none of its {answers} answers"));
        }
        let answers = (1..=*answers).take(*ANSWERS.end()).map(|number| question.answer(number));
        let said = [question.said(), question.why()].into_iter().chain(answers);
        wrong.extend(lacking(id, said.map(|say| say.key.to_string()), has));
        wrong
    }
}

fn read<T: DeserializeOwned>((name, text): File<'_>) -> Result<T, Problem> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        Problem::new(name, line, error.message())
    })
}

fn placed((name, text): File<'_>, id: &str, what: String) -> Problem {
    let at = text.find(&format!("id = \"{id}\"")).unwrap_or_default();
    Problem::new(name, line_at(text, at), what)
}

fn wrong_id(id: &str) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_good = (1..=LONGEST_ID).contains(&id.len()) && id != "-" && id.bytes().all(is_plain);
    (!is_good).then(|| format!("id {id:?} has 1 to {LONGEST_ID} of a-z, 0-9 and -"))
}

fn lacking(
    id: &str,
    keys: impl IntoIterator<Item = String>,
    has: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let lacking = keys.into_iter().filter(|key| !has(key));
    lacking.map(|key| format!("{id}: the message {key} is missing in a language")).collect()
}
