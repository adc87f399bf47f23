//! What the assistant answers outside of flows: greeting, menu, a person to turn to, and being asked better.

use super::staff::figures_menu;
use super::{Doing, Effect, Turn};
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::{Facet, Intent, Meaning, Topic};
use crate::words::Lang;

impl Turn<'_> {
    /// Greets; somebody in the middle of something is offered to go on.
    pub(super) fn greet(&mut self) {
        match &self.talk.doing {
            Doing::Nothing => self.menu(),
            Doing::Flow(guided) => {
                let flow = Say::new(guided.place.flow.clone());
                self.show_flow(vec![say!("welcome-back", flow = flow)]);
            }
            Doing::Survey(_) => self.show_survey(Vec::new()),
        }
    }

    pub(super) fn menu(&mut self) {
        self.talk.doing = Doing::Nothing;
        let choices = self.menu_choices();
        let question = match self.world.staff {
            Some(_) => say!("menu-staff"),
            None => say!("menu"),
        };
        self.ask(vec![question], choices);
    }

    fn menu_choices(&self) -> Vec<Choice> {
        let own = self.world.staff.and_then(|staff| self.world.units.get(&staff.unit));
        let mut choices = own.map(figures_menu).unwrap_or_default();
        choices.extend(Self::flow_choices(self.world.flows.menu().into_iter()));
        let other = match self.talk.lang {
            Lang::Vi => say!("menu-english"),
            Lang::En => say!("menu-vietnamese"),
        };
        choices.push(Choice::new("m.-.nguoi.0", say!("menu-person")));
        choices.push(Choice::new("m.-.danhgia.0", say!("menu-rate")));
        choices.push(Choice::new("m.-.lang.0", other));
        choices
    }

    pub(super) fn help(&mut self) {
        let mut text = vec![say!("help")];
        if self.world.staff.is_some() {
            text.push(say!("help-staff"));
            text.push(say!("help-figures"));
        }
        if self.may_publish() {
            text.push(say!("file-help"));
        }
        text.extend(self.world.helper.map(|_| say!("help-helper")));
        text.extend(self.training_help());
        self.say(text);
        self.resume();
    }

    /// `/lang vi`, `/lang en`, or the other one.
    pub(super) fn language(&mut self, rest: &str) {
        self.talk.lang = Lang::from_code(rest.trim()).unwrap_or(match self.talk.lang {
            Lang::Vi => Lang::En,
            Lang::En => Lang::Vi,
        });
        self.say(vec![say!("language-changed")]);
        self.resume();
    }

    /// Acts on a plain sentence that was surely understood.
    pub(super) fn act(&mut self, intent: Intent, meaning: &Meaning) {
        if intent.is_topic() {
            self.talk.topic = Some(Topic { intent, facet: meaning.facet });
        }
        match intent {
            Intent::Greeting => self.greet(),
            Intent::Thanks => match self.talk.doing {
                Doing::Flow(_) => self.show_flow(vec![say!("thanks-go-on")]),
                _ => self.say(vec![say!("thanks")]),
            },
            Intent::TalkToHuman | Intent::OfficeContact => self.person_for(meaning),
            Intent::Complaint => self.complaint(),
            Intent::RateService => self.rate_now(),
            Intent::StaffKpi => self.kpi_asked(meaning),
            Intent::ScamCheck if self.unguided(intent) => self.say(vec![say!("scam")]),
            Intent::Privacy => self.privacy(),
            Intent::OutOfScope => self.refuse(Vec::new()),
            Intent::DvcPay if meaning.facet == Some(Facet::Fee) => self.fees(),
            other if self.procedure(other, meaning) => {}
            Intent::ProcedureOther if self.listed(meaning, 0.0) => {}
            Intent::ProcedureOther if self.asked_again(meaning.facet) => {}
            other => self.guide(other),
        }
    }

    fn unguided(&self, intent: Intent) -> bool {
        self.world.flows.serving(intent.as_str()).is_empty()
    }

    /// What is kept, for how long, how it is erased; more in the guide.
    pub(super) fn privacy(&mut self) {
        let serving = self.world.flows.serving(Intent::Privacy.as_str());
        let mut choices = Self::flow_choices(serving.into_iter().take(1));
        choices.push(Choice::new("m.-.nguoi.0", say!("menu-person")));
        self.ask(vec![say!("intro-privacy"), say!("privacy-more")], choices);
    }

    /// The flows that serve an intent: one is opened, several are offered, none is said honestly.
    fn guide(&mut self, intent: Intent) {
        let serving = self.world.flows.serving(intent.as_str());
        match serving.as_slice() {
            [flow] if self.is_in(flow) => self.trouble_told(Vec::new()),
            [flow] => {
                let id = flow.id.clone();
                self.open_flow(&id);
            }
            [] => self.answer_or_not(intent),
            several => {
                let choices = Self::flow_choices(several.iter().copied());
                self.ask(vec![say!("which-flow")], choices);
            }
        }
    }

    /// A help step may answer by itself; its flow is offered with it.
    fn answer_or_not(&mut self, intent: Intent) {
        let Some((flow, said)) = self.world.flows.answer(intent.as_str()) else {
            return self.no_guide_yet(intent);
        };
        let choices = match self.talk.doing {
            Doing::Nothing => {
                let mut choices = Self::flow_choices(std::iter::once(flow));
                choices.push(Choice::new("m.-.nguoi.0", say!("menu-person")));
                choices
            }
            _ => self.ways_on(),
        };
        self.ask(said, choices);
    }

    /// Where to go after an aside: on with what is under way, or the menu.
    pub(super) fn ways_on(&self) -> Vec<Choice> {
        match self.talk.doing {
            Doing::Nothing => self.menu_choices(),
            _ => vec![
                Choice::new("m.-.tieptuc.0", say!("menu-continue")),
                Choice::new("m.-.nguoi.0", say!("menu-person")),
            ],
        }
    }

    /// Nothing is invented: where the official answer is, a person, and what can be done here.
    fn no_guide_yet(&mut self, intent: Intent) {
        let topic = if intent.as_str().starts_with("procedure_") {
            say!("no-guide-procedure", topic = label(intent))
        } else if intent.as_str().starts_with("vneid_") {
            say!("no-guide-vneid")
        } else {
            say!("no-guide")
        };
        let person = self.person_line();
        let choices = self.ways_on();
        self.ask(vec![topic, person], choices);
    }

    /// What it can do, and where to turn with what it cannot.
    pub(super) fn refuse(&mut self, guesses: Vec<Intent>) {
        let mut choices: Vec<Choice> = guesses.into_iter().map(intent_choice).collect();
        choices.append(&mut self.ways_on());
        self.ask(vec![say!("out-of-scope")], choices);
    }

    fn complaint(&mut self) {
        let text = vec![say!("complaint"), self.person_line()];
        self.ask(text, vec![Choice::new("m.-.danhgia.0", say!("menu-rate"))]);
    }

    /// Not understood: the likeliest things as choices; twice in a row, a person.
    pub(super) fn not_understood(&mut self, guesses: Vec<Intent>) {
        self.talk.misses = self.talk.misses.saturating_add(1);
        let mut text = vec![say!("not-understood")];
        if self.talk.misses >= 2 {
            text.push(self.person_line());
        }
        if let Doing::Flow(_) = self.talk.doing {
            return self.show_flow(text);
        }
        if let Doing::Survey(_) = self.talk.doing {
            return self.show_survey(text);
        }
        if guesses.is_empty() {
            let choices = self.menu_choices();
            return self.ask(text, choices);
        }
        text[0] = say!("not-sure");
        self.suggest(text, guesses);
    }

    /// What it might have been, as keys; yes and no answer them too.
    fn suggest(&mut self, text: Vec<Say>, guesses: Vec<Intent>) {
        let mut choices: Vec<Choice> = guesses.iter().copied().map(intent_choice).collect();
        choices.push(Choice::new("m.-.menu.0", say!("menu-other")));
        self.talk.guesses = guesses;
        self.ask(text, choices);
    }

    /// Yes or no after suggestions: yes to several is yes to the likeliest.
    pub(super) fn confirmed(&mut self, yes: bool, guesses: &[Intent]) {
        self.talk.misses = 0;
        match guesses.first().filter(|_| yes) {
            Some(intent) => self.press_intent(intent.as_str()),
            None => self.menu(),
        }
    }

    /// The key of an intent was pressed.
    pub(super) fn press_intent(&mut self, name: &str) {
        match name.parse::<Intent>() {
            Ok(intent) => self.act(intent, &Meaning::of_intent(intent)),
            Err(_) => self.stale(),
        }
    }

    /// Fairly sure: a key beside the answer says that something else was meant.
    pub(super) fn offer_others(&mut self, others: Vec<Intent>) {
        self.talk.guesses = others;
        self.add_choice(Choice::new("m.-.khac.0", say!("menu-not-this")));
    }

    /// Something else was meant: what else it might have been.
    pub(super) fn something_else(&mut self) {
        match std::mem::take(&mut self.talk.guesses) {
            others if others.is_empty() => self.menu(),
            others => self.suggest(vec![say!("not-sure")], others),
        }
    }

    /// The other question of the same message is not forgotten.
    pub(super) fn offer_second(&mut self, second: Intent) {
        if let Some(Effect::Say(reply)) = self.effects.last_mut() {
            reply.text.push(say!("second-question", topic = label(second)));
        }
        self.add_choice(intent_choice(second));
    }

    /// One more key under what was said last.
    pub(super) fn add_choice(&mut self, choice: Choice) {
        if let Some(Effect::Say(reply)) = self.effects.last_mut() {
            reply.choices.push(choice);
        }
    }

    /// Forgets the person at once, and says so.
    pub(super) fn erase(&mut self) {
        let lang = self.talk.lang;
        self.talk = super::Talk { lang, ..super::Talk::default() };
        self.effects.push(Effect::Erase);
        self.say(vec![say!("erased")]);
    }
}

/// What an intent is called, on a key.
fn label(intent: Intent) -> Say {
    Say::new(format!("intent-{intent}"))
}

pub(super) fn intent_choice(intent: Intent) -> Choice {
    Choice::new(format!("i.-.{intent}.0"), label(intent))
}
