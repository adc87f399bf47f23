//! Certificates and classes: given, looked up, opened, joined. Nobody's name or id is kept with them.

use std::collections::BTreeSet;

use super::App;
use super::workbench::Workbench;
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::store::{
    ClassResult, ClassRow, Guess, Keys, NewCertificate, NewTraining, Rare, StoreError,
    random_bytes, random_id,
};
use crate::talk::{self, TrainingAsk};
use crate::training::{self, Course, Passed, Reached, Tally, Test};
use crate::when::{Date, Moment};
use crate::words::Lang;

/// How long a class takes people in.
const CLASS_HOURS: i64 = 3;
/// How long its results are shown, and kept, before `/lop` opens another.
pub const RESULTS_HOURS: i64 = 24;
const MOST_IN_CLASS: usize = 500;
/// Letters and digits that nobody takes for another, also by hand, without those with which words for passwords begin.
const LETTERS: &[u8; 22] = b"34679ACDEFGHJKNQRTVWXY";
const CODE: usize = 10;
/// So many digits in a row are masked as a secret.
const NUMBER: usize = 4;

/// What is known of a code that somebody shows.
pub enum Verified {
    Valid {
        course: Say,
        day: Date,
    },
    Unknown,
    /// It cannot be one.
    Unreadable,
}

impl Verified {
    pub fn said(&self) -> Say {
        match self {
            Self::Valid { course, day } => {
                say!("certificate-valid", course = course.clone(), day = *day)
            }
            Self::Unknown => say!("certificate-unknown"),
            Self::Unreadable => say!("certificate-unreadable"),
        }
    }
}

impl App {
    /// Is this the code of a certificate? Whoever asks bounds how often.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn certificate(&self, typed: &str) -> Result<Verified, StoreError> {
        let Some(code) = read_code(typed) else { return Ok(Verified::Unreadable) };
        let Some((course, _, at)) = self.store.certificate(&code).await? else {
            return Ok(Verified::Unknown);
        };
        let course = Course::title_of(&course);
        let is_known = self.content().words.has(Lang::Vi, &course.key);
        let course = if is_known { course } else { say!("training-course-earlier") };
        Ok(Verified::Valid { course, day: Moment(at).date() })
    }

    /// Which of these accounts have a certificate of the course, of any of its versions. Only here, where the key is,
    /// can that be told: the database alone does not lead from one to the other.
    pub(super) async fn trained(
        &self,
        accounts: &BTreeSet<String>,
    ) -> Result<BTreeSet<String>, StoreError> {
        let (store, content) = (&self.store, self.content());
        let accounts: Vec<&str> = accounts.iter().map(String::as_str).collect();
        let linked = store.linked_to(&accounts).await?.into_iter();
        let linked: Vec<(String, String)> = linked
            .map(|(account, peer)| (holder(&store.keys, &content.training, &peer), account))
            .collect();
        let holders: Vec<&str> = linked.iter().map(|(holder, _)| holder.as_str()).collect();
        let certified = store.certified(&holders).await?;
        let certified: BTreeSet<String> = certified.into_iter().map(|(holder,)| holder).collect();
        let trained = linked.into_iter().filter(|(holder, _)| certified.contains(holder));
        Ok(trained.map(|(_, account)| account).collect())
    }
}

impl Workbench<'_> {
    pub(super) async fn training(
        &mut self,
        ask: TrainingAsk,
        now: Moment,
    ) -> Result<Option<Reply>, StoreError> {
        Ok(match ask {
            TrainingAsk::Certify => Some(self.certify(now)),
            TrainingAsk::Verify { code } => Some(self.verify(&code, now).await?),
            TrainingAsk::OwnClass => Some(self.own_class(now).await?),
            TrainingAsk::NextClass { last } => Some(self.next_class(&last, now).await?),
            TrainingAsk::JoinClass { code } => Some(self.join_class(&code, now).await?),
            TrainingAsk::ClassDone { class, right, wrong } => {
                self.class_done(class, right, &wrong);
                None
            }
        })
    }

    fn certify(&mut self, now: Moment) -> Reply {
        let content = self.content();
        let Course { id, version, .. } = &content.training;
        let code = certificate_code();
        let person = holder(&self.app.store.keys, &content.training, self.peer());
        let passed =
            Passed { code: shown(&code), day: now.date(), course: id.clone(), version: *version };
        let new = NewCertificate {
            code,
            course: id.clone(),
            version: *version,
            person,
            day: now.date().start().0,
        };
        self.audit("training.pass", format!("{id} {version}"));
        self.rarely(Rare::Train(NewTraining::Certificate(new)));
        let reply = talk::certificate(&passed);
        self.learning().passed = Some(passed);
        reply
    }

    /// Somebody's certificate: that it is one, of which course and day.
    async fn verify(&mut self, typed: &str, now: Moment) -> Result<Reply, StoreError> {
        if !self.may_guess(Guess::Certificate, now).await? {
            return Ok(Reply::say(vec![say!("training-code-blocked")]));
        }
        let found = self.app.certificate(typed).await?;
        if let Verified::Unknown = found {
            self.rarely(Rare::WrongCode(Guess::Certificate));
        }
        Ok(Reply::say(vec![found.said()]))
    }

    /// How the last class of who asks stands; one is opened where there is none of the last day.
    async fn own_class(&mut self, now: Moment) -> Result<Reply, StoreError> {
        let owner = self.pseudonym("teacher", "");
        let last = self.app.store.last_class(&owner).await?;
        match last.filter(|class| now < Moment(class.ends).plus_hours(RESULTS_HOURS)) {
            Some(class) => self.class_told(&class, now).await,
            None => Ok(self.open_class(owner, now)),
        }
    }

    /// Another class, unless that was done already: a key may be pressed twice.
    async fn next_class(&mut self, last: &str, now: Moment) -> Result<Reply, StoreError> {
        let owner = self.pseudonym("teacher", "");
        match self.app.store.last_class(&owner).await? {
            Some(class) if class.id != last => self.class_told(&class, now).await,
            _ => Ok(self.open_class(owner, now)),
        }
    }

    fn open_class(&mut self, owner: String, now: Moment) -> Reply {
        let Some(unit) = self.staff.as_ref().map(|staff| staff.unit.clone()) else {
            return Reply::say(vec![say!("stale")]);
        };
        let (id, code) = (random_id()[..12].to_owned(), class_code());
        let ends = now.plus_hours(CLASS_HOURS);
        let drawn = self.content().training.drawn(&id, &[]);
        let questions = serde_json::to_string(&drawn).unwrap_or_default();
        let text = say!("class-opened", code = code.as_str(), until = ends.clock());
        let (opened, ends) = (now.0, ends.0);
        let class = ClassRow { id, code, owner, unit, questions, opened, ends, told: 0 };
        self.audit("class.open", format!("{} {}", class.id, class.unit));
        self.rarely(Rare::Train(NewTraining::Class(class)));
        Reply::ask(vec![text], vec![Choice::new("l.-.class.0", say!("class-key-results"))])
    }

    async fn class_told(&mut self, class: &ClassRow, now: Moment) -> Result<Reply, StoreError> {
        let people = self.app.store.class_results(&class.id).await?;
        let done: Vec<Reached> = people.iter().filter_map(reached).collect();
        let content = self.content();
        let course = &content.training;
        let told = usize::try_from(class.told).unwrap_or_default();
        let tally = training::tally(people.len(), &done, told, course.pass);
        if tally.told > told {
            let (class, people) = (class.id.clone(), count(tally.told));
            self.rarely(Rare::Train(NewTraining::Told { class, people }));
        }
        let ends = Moment(class.ends);
        let mut text = vec![match now < ends {
            true => say!("class-open", code = class.code.as_str(), until = ends.clock()),
            false => say!("class-over", day = ends.date()),
        }];
        text.extend(counts(&tally, course));
        let next = Choice::new(format!("l.-.next.{}", class.id), say!("class-key-next"));
        Ok(Reply::ask(text, vec![Choice::new("l.-.class.0", say!("class-key-results")), next]))
    }

    async fn join_class(&mut self, code: &str, now: Moment) -> Result<Reply, StoreError> {
        if !self.may_guess(Guess::Class, now).await? {
            return Ok(Reply::say(vec![say!("training-code-blocked")]));
        }
        let Some(class) = self.app.store.open_class(code, now.0).await? else {
            self.rarely(Rare::WrongCode(Guess::Class));
            return Ok(Reply::say(vec![say!("class-unknown")]));
        };
        let person = self.pseudonym("class", &class.id);
        let people = self.app.store.class_results(&class.id).await?;
        match people.iter().find(|known| known.person == person) {
            Some(known) if known.right_count.is_some() => {
                return Ok(Reply::say(vec![say!("class-done-before")]));
            }
            None if people.len() >= MOST_IN_CLASS => {
                return Ok(Reply::say(vec![say!("class-full")]));
            }
            Some(_) | None => {}
        }
        self.rarely(Rare::Train(NewTraining::Join { class: class.id.clone(), person }));
        Ok(self.class_test(class))
    }

    /// The first question of a class, or the present one of who comes in again.
    fn class_test(&mut self, class: ClassRow) -> Reply {
        let content = self.content();
        let course = &content.training;
        let questions: Vec<String> = serde_json::from_str(&class.questions).unwrap_or_default();
        let count = i64::try_from(questions.len()).unwrap_or(i64::MAX);
        let welcome = say!("class-joined", count = count);
        let learning = self.learning();
        let has_begun = learning
            .test
            .as_ref()
            .is_some_and(|test| test.class.as_deref() == Some(class.id.as_str()));
        if !has_begun {
            let attempt = random_id()[..12].to_owned();
            learning.test = Some(Test::new(attempt, questions, Some(class.id)));
        }
        let test = learning.test(course);
        match test.and_then(|test| training::question(course, test)) {
            Some((question, choices)) => Reply::ask(vec![welcome, question], choices),
            None => Reply::say(vec![say!("class-unknown")]),
        }
    }

    /// What somebody reached stands under a hash of their own, in no audit.
    fn class_done(&mut self, class: String, right: usize, wrong: &[String]) {
        let person = self.pseudonym("class", &class);
        let right = i64::try_from(right).unwrap_or_default();
        let wrong = serde_json::to_string(wrong).unwrap_or_default();
        self.rarely(Rare::Train(NewTraining::Done { class, person, right, wrong }));
    }

    fn pseudonym(&self, what: &str, of: &str) -> String {
        self.app.store.keys.pseudonym(&[what, of, self.peer()])
    }
}

fn counts(tally: &Tally, course: &Course) -> Vec<Say> {
    let (joined, finished) = (count(tally.joined), count(tally.finished));
    let fewest = count(training::FEWEST);
    let Some(passed) = tally.passed.map(count) else {
        return vec![say!("class-few", joined = joined, finished = finished, fewest = fewest)];
    };
    let mut text = vec![match tally.told == tally.finished {
        true => say!("class-counts", joined = joined, finished = finished, passed = passed),
        false => {
            let told = count(tally.told);
            say!(
                "class-counts-of-first",
                joined = joined,
                finished = finished,
                told = told,
                passed = passed
            )
        }
    }];
    let line = |(id, people): &(String, usize)| {
        let question = course.question(id)?.said();
        Some(say!("class-worst-line", question = question, people = count(*people)))
    };
    let lines: Vec<Say> = tally.worst.iter().filter_map(line).collect();
    text.extend((!lines.is_empty()).then(|| say!("class-worst", lines = lines)));
    text.extend((tally.told < tally.finished).then(|| say!("class-wait", fewest = fewest)));
    text
}

fn reached(somebody: &ClassResult) -> Option<Reached> {
    let wrong = somebody.wrong.as_deref().and_then(|wrong| serde_json::from_str(wrong).ok());
    Some((usize::try_from(somebody.right_count?).ok()?, wrong.unwrap_or_default()))
}

/// Whose a certificate is, as it is kept.
fn holder(keys: &Keys, course: &Course, peer: &str) -> String {
    keys.pseudonym(&["certificate", &course.id, peer])
}

/// A new code, that nothing takes for a secret. Letters are equally likely: a byte that would favour some is left out.
pub fn certificate_code() -> String {
    loop {
        let bytes: [u8; 16] = random_bytes();
        let fair = bytes.into_iter().filter(|byte| *byte < 242);
        let letters = fair.map(|byte| LETTERS[usize::from(byte % 22)]);
        let code: Vec<u8> = letters.take(CODE).collect();
        let is_number = |run: &[u8]| run.iter().all(u8::is_ascii_digit);
        if code.len() == CODE && !code.windows(NUMBER).any(is_number) {
            return code.into_iter().map(char::from).collect();
        }
    }
}

/// As it is read aloud and written down: `ABCDE-FGHJK`.
pub fn shown(code: &str) -> String {
    let (first, last) = code.split_at(CODE / 2);
    format!("{first}-{last}")
}

/// A code as it is kept, from what somebody typed.
fn read_code(typed: &str) -> Option<String> {
    if typed.len() > 40 {
        return None;
    }
    let code: String =
        typed.chars().filter(|letter| !matches!(letter, '-' | ' ' | '.' | '–')).collect();
    let code = code.to_ascii_uppercase();
    (code.len() == CODE && code.bytes().all(|byte| LETTERS.contains(&byte))).then_some(code)
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn class_code() -> String {
    format!("{:06}", u32::from_le_bytes(random_bytes()) % 1_000_000)
}
