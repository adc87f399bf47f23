//! The heart: what a person is in the middle of, plus what they meant, gives the new talk and its effects.
//!
//! Pure: no I/O, no clock, no language, no channel. It cannot fail: not understood means asked better.

mod answers;
mod card;
mod coverage;
mod effect;
mod exam;
mod export;
mod follow;
mod followed;
mod guide;
mod homes;
mod leaning;
mod learner;
mod listed;
mod office;
mod people;
pub mod policy;
mod post;
mod sent;
mod staff;
mod survey;
mod targets;
mod tasks;
mod teams;
mod training;
mod visiting;
mod world;

pub use coverage::{AskedCoverage, Covered, Form, coverage_file_key};
pub use effect::Effect;
pub use export::FILE_KEY;
pub use follow::FollowAsk;
pub use followed::{all_followed, followed_of, told_keys};
pub use homes::{ForgottenHome, home_line, visit_keys};
pub use leaning::AskedFigures;
pub use people::{LookedAfter, PeopleAsk, Whom, people_how};
use policy::{Decision, asks_too, decide, has_own_answer};
pub use post::{Helper, Post, Staff};
pub use sent::{MOST_BYTES, SentFile, Shown, Stage, file_key};
pub use staff::{figures_key, figures_menu, key_of, last_day};
pub use survey::{Rated, Survey};
pub use targets::NewTarget;
pub use tasks::{AskedTasks, Reported, task_key};
pub use teams::{AskedTeams, listed};
pub use training::{TrainingAsk, certificate, own_training};
pub use visiting::Visiting;
pub use world::{Role, World};

use serde::{Deserialize, Serialize};

use crate::flow::{Flows, Place, Wanted};
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::training::{Learning, OnScreen};
use crate::understand::{Awaits, Intent, Meaning, Secret, Sense, Topic};
use crate::words::Lang;

/// Everything remembered of one person's talk; kept as JSON.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Talk {
    pub lang: Lang,
    /// The assistant has said what it is.
    #[serde(default)]
    pub met: bool,
    #[serde(default)]
    pub doing: Doing,
    /// The last rated episodes, which may still be changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rated: Vec<Rated>,
    /// The person's commune, where they told it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commune: Option<String>,
    /// Where a bare name of a place belongs to: the commune was asked for.
    #[serde(default)]
    pub asked_commune: bool,
    /// Messages in a row that were not understood.
    #[serde(default)]
    pub misses: u8,
    /// What was asked last; a short question leans on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// The procedure that was told of last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
    /// The number of the entry of the list, where one was told of last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// The figures that were asked for last; a short question leans on them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures: Option<AskedFigures>,
    /// The post that a civil servant chose, where they have several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
    /// A target that waits for its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<NewTarget>,
    /// A file with figures that was sent and waits for a key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<SentFile>,
    /// The visits of a helper.
    #[serde(default, skip_serializing_if = "Visiting::is_empty")]
    pub visiting: Visiting,
    /// What the last message might also have meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guesses: Vec<Intent>,
    /// How far they are with the course.
    #[serde(default, skip_serializing_if = "Learning::is_new")]
    pub learning: Learning,
}

/// What the person is in the middle of.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doing {
    #[default]
    Nothing,
    Flow(Guided),
    Survey(Survey),
}

/// A guidance flow under way, and the flows it was opened from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Guided {
    pub episode: String,
    pub place: Place,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub under: Vec<Place>,
}

/// A turn in the making: the talk as it becomes, and the effects so far.
pub struct Turn<'a> {
    pub talk: Talk,
    pub effects: Vec<Effect>,
    on_screen: Option<OnScreen>,
    world: &'a World<'a>,
}

/// One turn. Order of effects is the order in which the person reads them.
pub fn turn(mut talk: Talk, meaning: &Meaning, world: &World<'_>) -> (Talk, Vec<Effect>) {
    let on_screen = talk.learning.on_screen.take();
    let mut turn = Turn { talk, effects: Vec::new(), on_screen, world };
    if let Some(lang) = meaning.language {
        turn.talk.lang = lang;
    }
    if meaning.sense == Sense::Group {
        turn.say(vec![say!("group")]);
        return (turn.talk, turn.effects);
    }
    let introduced = turn.introduce();
    turn.warn_of_secrets(meaning);
    match &meaning.sense {
        Sense::Press(id) => turn.press(id),
        Sense::Start(payload) => turn.start(payload),
        Sense::Command { name, rest } => turn.command(name, rest),
        Sense::Photo => turn.say(vec![say!("photo")]),
        Sense::File(document) => turn.file_sent(document),
        Sense::Group | Sense::Unsupported => turn.say(vec![say!("unsupported")]),
        Sense::Text => turn.text(meaning),
    }
    turn.join_introduction(introduced);
    (turn.talk, turn.effects)
}

/// What a typed text should be taken for.
pub fn awaits(talk: &Talk, flows: &Flows) -> Awaits {
    let wanted = match &talk.doing {
        Doing::Survey(survey) if survey.wants_comment() => return Awaits::Comment,
        Doing::Flow(guided) => guide::wanted(guided, flows),
        _ => None,
    };
    match wanted {
        Some(Wanted::DossierCode) => Awaits::DossierCode,
        _ if talk.asked_commune => Awaits::Place,
        _ if guide::asks_trouble(talk) => Awaits::Trouble,
        Some(Wanted::Text) => Awaits::Words,
        None => Awaits::Anything,
    }
}

/// What a typed text may name besides what was offered.
pub fn unsaid(talk: &Talk, flows: &Flows) -> Vec<Choice> {
    match &talk.doing {
        Doing::Flow(guided) => guide::unsaid(guided, flows),
        Doing::Survey(_) | Doing::Nothing => Vec::new(),
    }
}

impl Turn<'_> {
    fn say(&mut self, text: Vec<Say>) {
        self.effects.push(Effect::Say(Reply::say(text)));
    }

    fn ask(&mut self, text: Vec<Say>, choices: Vec<Choice>) {
        self.effects.push(Effect::Say(Reply::ask(text, choices)));
    }

    /// The first message says that this is an automatic assistant, what is kept, how to erase it,
    /// and how to reach a person (Luật 134/2025/QH15; DESIGN 5.14). True when it was said now.
    fn introduce(&mut self) -> bool {
        let first = !self.talk.met;
        if first {
            self.talk.met = true;
            let text = vec![say!("intro"), say!("intro-privacy"), self.person_line()];
            self.say(text);
        }
        first
    }

    /// Whoever asks whether a person answers is told so (Luật 134/2025/QH15). True when they asked.
    fn who_asked(&mut self, meaning: &Meaning) -> bool {
        if meaning.asks_who {
            let text = vec![say!("intro"), self.person_line()];
            let choices = self.ways_on();
            self.ask(text, choices);
        }
        meaning.asks_who
    }

    /// The introduction and the first answer are one message, so that the answer is not missed.
    fn join_introduction(&mut self, introduced: bool) {
        if !introduced || self.effects.len() < 2 {
            return;
        }
        if let [Effect::Say(first), Effect::Say(second), ..] = self.effects.as_mut_slice() {
            second.text.retain(|say| !first.text.contains(say));
            first.text.append(&mut second.text);
            first.choices.append(&mut second.choices);
            first.kind = second.kind;
            first.picture = second.picture.take();
            self.effects.remove(1);
        }
    }

    /// A dossier code is told for a reason; anything else that is secret is answered with a warning.
    fn warn_of_secrets(&mut self, meaning: &Meaning) {
        let only_dossier = meaning.secrets.iter().all(|secret| *secret == Secret::DossierCode);
        if !(meaning.secrets.is_empty() || only_dossier && meaning.dossier.is_some()) {
            self.say(vec![say!("secret-warning")]);
        }
    }

    fn press(&mut self, id: &str) {
        self.talk.misses = 0;
        let mut parts = id.splitn(4, '.');
        let (kind, _, step) = (parts.next(), parts.next(), parts.next());
        match (kind, step) {
            (Some("f"), _) => self.press_flow(id),
            (Some("r"), _) => self.press_rating(id),
            (Some("o"), Some(flow)) => self.open_flow(flow),
            (Some("k"), Some(_)) => self.press_figures(id),
            (Some("c"), Some(unit)) => self.press_commune(unit),
            (Some("i"), Some(intent)) => self.press_intent(intent),
            (Some("p"), Some(_)) => self.press_card(id),
            (Some("q"), Some(_)) => self.press_entry(id),
            (Some("n"), Some(outage)) => self.press_outage(outage),
            (Some("u"), Some(post)) => self.press_post(post),
            (Some("h"), Some(step)) => self.press_people(step),
            (Some("t"), Some(_)) => self.press_task(id),
            (Some("g"), Some(_)) => self.press_target(id),
            (Some("w"), Some(_)) => self.press_follow(id),
            (Some("x"), Some(_)) => self.press_file(id),
            (Some("v"), Some(_)) => self.press_visit(id),
            (Some("l"), Some(_)) => self.press_lesson(id),
            (Some("a"), Some(_)) => self.press_answer(id),
            (Some("m"), Some(command)) => self.command(command, ""),
            _ => self.stale(),
        }
    }

    /// A deep link: `flow-<id>` opens a flow, `lop-<code>` joins a class; anything else greets, with a flow where one does that
    /// and no other is under way.
    fn start(&mut self, payload: &str) {
        if let Some(code) = payload.strip_prefix("lop-") {
            return self.class(code);
        }
        let flows = self.world.flows;
        let free = !matches!(self.talk.doing, Doing::Flow(_));
        let linked = payload.strip_prefix("flow-").and_then(|id| flows.get(id));
        match linked.or_else(|| flows.greeting().filter(|_| free)) {
            Some(flow) => self.open_flow(&flow.id),
            None => self.greet(),
        }
    }

    fn command(&mut self, name: &str, rest: &str) {
        self.talk.misses = 0;
        match name {
            "start" => self.start(rest),
            "menu" => self.menu(),
            "help" | "trogiup" | "huongdan" => self.help(),
            "danhgia" | "rate" => self.rate_now(),
            "muctieu" | "goal" => self.effects.push(Effect::TellProgress),
            "kpi" => self.kpi(rest),
            "xuat" | "export" => self.export(),
            "chitieu" | "targets" => self.targets(rest),
            "nhiemvu" | "tasks" => self.tasks(rest),
            "theodoi" | "follow" => self.follow(rest),
            "thamho" | "visit" => self.visit(),
            "dophu" | "coverage" => self.coverage(rest),
            "homnay" | "today" => self.today(),
            "xoaho" | "forget" => self.forget_home(rest),
            "hoc" | "learn" => self.learn(),
            "thi" | "test" => self.test(),
            "chungnhan" | "certificate" => self.certificate(rest),
            "lop" | "class" => self.class(rest),
            "nhanvien" | "staff" => self.redeem(rest),
            "toi" | "me" => self.who_am_i(),
            "donvi" | "unit" => self.my_posts(),
            "nhansu" | "people" => self.people(rest),
            "to" | "team" => self.teams(rest),
            "thoat" | "logout" => self.unlink(),
            "xoa" | "erase" => self.erase(),
            "nguoi" | "person" => self.person(),
            "luadao" | "scam" => self.say(vec![say!("scam")]),
            "riengtu" | "privacy" => self.privacy(),
            "lang" | "ngonngu" => self.language(rest),
            "tieptuc" | "continue" => self.resume(),
            "khac" | "other" => self.something_else(),
            _ => self.not_understood(Vec::new()),
        }
    }

    fn text(&mut self, meaning: &Meaning) {
        if self.survey_text(meaning)
            || self.file_period_told(meaning)
            || self.who_asked(meaning)
            || self.tasks_asked(meaning)
            || self.successor_asked(meaning)
            || self.export_told(meaning)
            || self.follow_told(meaning)
            || self.coverage_told(meaning)
            || self.home_told(meaning)
            || self.training_told(meaning)
            || self.visit_told(meaning)
            || self.visit_answered(meaning)
            || self.commune_told(meaning)
            || self.means_home(meaning)
            || self.flow_input(meaning)
            || self.dossier_told(meaning)
            || self.code_told(meaning)
        {
            self.talk.misses = 0;
            return;
        }
        let guesses = std::mem::take(&mut self.talk.guesses);
        if let Some(yes) = meaning.named.yes.filter(|_| !guesses.is_empty()) {
            return self.confirmed(yes, &guesses);
        }
        let decision = decide(meaning);
        let called = match has_own_answer(&decision) {
            true => None,
            false => self.world.flows.called(&meaning.text),
        };
        match decision {
            _ if meaning.language.is_some() => self.greet(),
            // The warning was the answer; guessing at what is left would only confuse.
            decision if !meaning.secrets.is_empty() && !asks_too(&decision, meaning) => {}
            _ if let Some(flow) = called => {
                self.talk.misses = 0;
                self.open_flow(&flow.id);
            }
            decision if self.listed_instead(&decision, meaning) => self.talk.misses = 0,
            decision if self.asks_on(&decision, meaning) => self.kpi_asked(meaning),
            decision if self.stays(&decision, meaning) => self.trouble_told(decision.guesses()),
            Decision::Act(intent) => self.understood(intent, meaning),
            Decision::ActAndOffer(intent, others) => {
                self.understood(intent, meaning);
                self.offer_others(others);
            }
            Decision::Ask(guesses) => self.not_understood(guesses),
            Decision::Refuse(guesses) => self.refuse(guesses),
        }
    }

    fn understood(&mut self, intent: Intent, meaning: &Meaning) {
        self.talk.misses = 0;
        self.act(intent, meaning);
        if let Some(second) = meaning.second {
            self.offer_second(second);
        }
    }

    /// A key of something that is over.
    fn stale(&mut self) {
        self.say(vec![say!("stale")]);
        self.resume();
    }
}
