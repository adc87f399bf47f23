//! Conversations as text files: the specification, the documentation and the regression test in one.
//!
//! In `tests/talks/*.txt`, written by hand:
//!   `# …`            what the conversation shows
//!   `> text`         the person types            `>> label`   the person presses a key
//!   `* again 2`      the key is pressed again that was pressed so many keys ago
//!   `>! id`          presses any id at all       `>+ payload` comes by a deep link
//!   `? phrase`       must stand in the answer (the key phrase of the step)
//!   `= intent`       what must have been understood
//!   `* as b`         another person              `* restart`  the process ends and begins again
//!   `* close figures` kpi.public is off, `* public share` only this one is told to everybody
//!        `* photo`, `* sticker`, `* file so.xlsx 20kB tháng 10` a file with what is written below it
//!   `* content bench/content`  an adapted folder
//!   `* list 2026-11-20`        the made-up list of procedures is taken in, checked on that day
//!   `* later 25h`    time goes by                `* invite lead 2023:703`  sets $code, `… until 24h` for a post that ends then
//!   `* figure 2026-10 2025:25459 dung_han 41/50`  a file with this figure is taken in
//!   `* push`         who follows a unit is told what is new; what this person then reads is the answer
//!   `* visit K7N-2RQ block=password again=7`  this helper visits a household; what else is answered is the usual
//!   `* helper 2025:25459 Khu phố 1; Khu phố 2`  these hamlets are taken in, $code is a helper's of them
//! Written by the test with UPDATE_EXPECT=1 (refused in CI): `< ` lines, the whole answer.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use dvcbot::channel::{Body, Button, Taken};
use dvcbot::understand::{Document, Said};
use dvcbot::visit::field::is_code;

use crate::assistant::{Assistant, Folder};
use crate::coverage::Coverage;
use crate::postgres;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/talks")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_conversation_goes_as_written() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    assert!(!(update && std::env::var_os("CI").is_some()), "expectations are not made in CI");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 25, "only {} conversations", files.len());
    let mut wrong = String::new();
    let mut coverage = Coverage::default();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let expected = std::fs::read_to_string(&file).unwrap();
        coverage.begin();
        let mut talk = Talk::new(&mut coverage).await;
        for line in expected.lines() {
            talk.line(line).await;
        }
        talk.write_answer();
        for missing in &talk.missing {
            writeln!(wrong, "{name}: {missing}").unwrap();
        }
        if update {
            std::fs::write(&file, &talk.written).unwrap();
        } else if talk.written != expected {
            writeln!(wrong, "{name} went otherwise:\n{}", difference(&expected, &talk.written))
                .unwrap();
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong}\nUPDATE_EXPECT=1 writes what was said; read it before you commit"
    );
    let (report, missing) = coverage.report();
    println!("{report}");
    assert!(missing.is_empty(), "no conversation reaches:\n{}", missing.join("\n"));
}

/// Conversations about figures say the same on PostgreSQL: they share a database, each with a person of its own.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_are_told_alike_on_postgresql() {
    let mut assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    let fits = |text: &str| {
        text.contains("\n* content tests/province\n")
            && ["\n* close", "\n* figure", "\n* push"].iter().all(|order| !text.contains(order))
    };
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut wrong = String::new();
    let mut count = 0;
    for file in files {
        let expected = std::fs::read_to_string(&file).unwrap();
        if !fits(&expected) {
            continue;
        }
        count += 1;
        let mut coverage = Coverage::default();
        let mut talk = Talk::with(assistant, count.to_string(), &mut coverage);
        for line in expected.lines() {
            talk.line(line).await;
        }
        talk.write_answer();
        if talk.written != expected {
            let how = difference(&expected, &talk.written);
            writeln!(wrong, "{} went otherwise:\n{how}", file.display()).unwrap();
        }
        assistant = talk.assistant;
    }
    assert!(count > 40, "only {count} conversations");
    assert!(wrong.is_empty(), "{wrong}");
}

/// A conversation as it goes.
struct Talk<'a> {
    coverage: &'a mut Coverage,
    assistant: Assistant,
    who: String,
    code: String,
    answer: String,
    heard: String,
    /// The person's id and the number of the last message that they have read.
    read: (String, i64),
    choices: Vec<(String, String)>,
    /// The ids of the keys so far.
    pressed: Vec<String>,
    /// The codes of households that were typed.
    typed: Vec<String>,
    written: String,
    /// The answer stands behind the key phrases of its step.
    unwritten: bool,
    missing: Vec<String>,
}

impl<'a> Talk<'a> {
    async fn new(coverage: &'a mut Coverage) -> Self {
        Self::with(Assistant::new().await, "a".to_owned(), coverage)
    }

    fn with(assistant: Assistant, who: String, coverage: &'a mut Coverage) -> Self {
        Self {
            coverage,
            assistant,
            who,
            code: String::new(),
            answer: String::new(),
            heard: String::new(),
            read: (String::new(), 0),
            choices: Vec::new(),
            pressed: Vec::new(),
            typed: Vec::new(),
            written: String::new(),
            unwritten: false,
            missing: Vec::new(),
        }
    }

    async fn line(&mut self, line: &str) {
        if line.starts_with('<') {
            self.write_answer();
            return;
        }
        if let Some(intent) = line.strip_prefix("= ") {
            if self.heard != intent {
                self.missing.push(format!("{} and not {intent} in\n{}", self.heard, self.answer));
            }
        } else if let Some(phrase) = line.strip_prefix("? ") {
            if !self.answer.contains(phrase) {
                self.missing.push(format!("“{phrase}” is not in\n{}", self.answer));
            }
        } else {
            self.write_answer();
            self.act(line).await;
        }
        writeln!(self.written, "{line}").unwrap();
    }

    async fn act(&mut self, line: &str) {
        let line = line.replace("$code", &self.code);
        if let Some(label) = line.strip_prefix(">> ") {
            match self.choices.iter().find(|(_, known)| known == label).cloned() {
                Some((id, _)) => {
                    self.pressed.push(id.clone());
                    self.say(Said::Pressed(id)).await;
                }
                None => self.missing.push(format!("no key “{label}” in\n{}", self.answer)),
            }
        } else if let Some(id) = line.strip_prefix(">! ") {
            self.say(Said::Pressed(id.to_owned())).await;
        } else if let Some(payload) = line.strip_prefix(">+") {
            self.say(Said::Start(payload.trim().to_owned())).await;
        } else if let Some(text) = line.strip_prefix("> ") {
            self.typed.extend(text.split(' ').map(str::to_ascii_uppercase));
            self.say(Said::Text(text.to_owned())).await;
        } else if let Some(order) = line.strip_prefix("* ") {
            self.order(order).await;
        } else {
            assert!(line.is_empty() || line.starts_with('#'), "what is “{line}”?");
        }
    }

    async fn order(&mut self, order: &str) {
        let words: Vec<&str> = order.split(' ').collect();
        match words.as_slice() {
            ["as", who] => self.who = (*who).to_owned(),
            ["again", back] => {
                let at = self.pressed.len() - back.parse::<usize>().unwrap();
                self.say(Said::Pressed(self.pressed[at].clone())).await;
            }
            ["restart"] => self.assistant.restart().await,
            ["later", hours] => {
                let hours: i64 = hours.trim_end_matches('h').parse().unwrap();
                self.assistant.later(hours * 3_600_000);
            }
            ["invite", role, unit] => self.code = self.assistant.invite(role, unit).await,
            ["invite", role, unit, "until", hours] => {
                let hours: i64 = hours.trim_end_matches('h').parse().unwrap();
                let until = Some(self.assistant.now().plus_hours(hours));
                self.code = self.assistant.invite_until(role, unit, until).await;
            }
            ["helper", unit, names @ ..] => {
                self.code = self.assistant.helper(unit, &names.join(" ")).await;
            }
            ["public", open] => self.assistant.open_figures(open).await,
            ["close", "figures"] => self.assistant.close_figures().await,
            ["content", folder] => self.assistant.use_content(folder).await,
            ["list", checked_on] => self.assistant.take_in_list(checked_on).await,
            ["figure", period, unit, indicator, value] => {
                self.assistant.take_in_figure(period, unit, indicator, value).await;
            }
            ["visit", code, answers @ ..] => {
                self.typed.push((*code).to_owned());
                let taken = self.assistant.visit(&self.who, code, answers).await;
                self.answered(&taken);
            }
            ["push"] => self.push().await,
            ["photo"] => self.say(Said::Photo).await,
            ["file", name, size, caption @ ..] => {
                let (id, name, caption) = ("f".to_owned(), (*name).to_owned(), caption.join(" "));
                let size = size.trim_end_matches("kB").parse::<u64>().unwrap() * 1_000;
                self.say(Said::File(Document { id, name, size, caption })).await;
            }
            ["sticker"] => self.say(Said::Unsupported).await,
            _ => panic!("what is “* {order}”?"),
        }
    }

    async fn say(&mut self, said: Said) {
        let who = self.who.clone();
        let taken = self.assistant.say(&who, said).await;
        self.answered(&taken);
        let texts: Vec<&str> = taken.replies.iter().map(|body| body.text.as_str()).collect();
        self.coverage.note(&self.assistant, &who, &texts).await;
    }

    fn answered(&mut self, taken: &Taken) {
        self.answer = self.shown(&taken.replies);
        self.read = (taken.peer.clone(), taken.last_number);
        self.heard.clone_from(&taken.heard.intent);
        self.offered(&taken.replies);
    }

    /// What the person reads who did not ask just then.
    async fn push(&mut self) {
        self.assistant.app.push_news().await.unwrap();
        self.assistant.app.remind_helpers().await.unwrap();
        let (peer, after) = &self.read;
        let lines = self.assistant.app.store.lines(peer, *after, 9).await.unwrap();
        let told = lines.iter().filter(|line| line.kind == "notice");
        let bodies: Vec<Body> =
            told.map(|line| serde_json::from_str(&line.body).unwrap()).collect();
        self.read.1 = lines.last().map_or(self.read.1, |line| line.number);
        self.answer = match bodies.is_empty() {
            true => "< (nothing)\n".to_owned(),
            false => self.shown(&bodies),
        };
        self.offered(&bodies);
    }

    fn offered(&mut self, bodies: &[Body]) {
        let last = bodies.iter().rev().find(|body| !body.choices.is_empty());
        if let Some(Body { choices, .. }) = last {
            let known = |key: &Button| (key.id.clone(), self.steady(&key.label));
            self.choices = choices.iter().map(known).collect();
        }
        self.unwritten = true;
    }

    fn shown(&self, bodies: &[Body]) -> String {
        let mut text = String::new();
        for body in bodies {
            for line in body.text.lines() {
                writeln!(text, "{}", format!("< {}", self.steady(line)).trim_end()).unwrap();
            }
            if !body.choices.is_empty() {
                let label = |key: &Button| format!("[{}]", self.steady(&key.label));
                let labels: Vec<String> = body.choices.iter().map(label).collect();
                writeln!(text, "< {}", labels.join(" ")).unwrap();
            }
            writeln!(text, "<").unwrap();
        }
        text
    }

    /// New codes of households are random: each is told as the same one. Those that were typed stay.
    fn steady(&self, text: &str) -> String {
        let household = |word: &str| {
            let bare = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
            let letters = bare.split_once('-').map(|(one, two)| format!("{one}{two}"));
            (bare.len() == 7 && !self.typed.iter().any(|typed| typed == bare))
                .then(|| bare.to_owned())
                .filter(|_| letters.is_some_and(|code| is_code(&code)))
        };
        let same = |word: &str| match household(word) {
            Some(code) => word.replace(&code, "K7N-2RQ"),
            None => word.to_owned(),
        };
        text.split(' ').map(same).collect::<Vec<_>>().join(" ")
    }

    fn write_answer(&mut self) {
        if std::mem::take(&mut self.unwritten) {
            self.written.push_str(&self.answer);
        }
    }
}

fn difference(expected: &str, got: &str) -> String {
    let (mut expected, mut got) = (expected.lines(), got.lines());
    loop {
        match (expected.next(), got.next()) {
            (None, None) => return String::from("(only line ends differ)"),
            (a, b) if a == b => {}
            (a, b) => return format!("  expected {a:?}\n  got      {b:?}"),
        }
    }
}
