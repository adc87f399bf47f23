//! Guidance flows inside the talk: opening, stepping, coming back, ending.

use super::answers::intent_choice;
use super::policy::{Decision, SURE_TO_LEAVE};
use super::{Doing, Effect, Guided, Talk, Turn};
use crate::flow::{self, Aside, Event, Flow, Flows, Move, Outcome, Place, Wanted};
use crate::outage::{self, Outage};
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::understand::{Dossier, Intent, Meaning};
use crate::validity::{Validity, validity};
use crate::when::Moment;
use crate::words::Lang;

/// A flow opened from a flow opened from a flow is as deep as a person can follow.
const DEEPEST: usize = 3;
/// Other things that may have been meant, below the troubles of a step.
const MOST_GUESSES: usize = 2;

/// What the flow waits to be typed.
pub fn wanted(guided: &Guided, flows: &Flows) -> Option<Wanted> {
    flow::wanted(flows.get(&guided.place.flow)?, &guided.place)
}

/// Is the person being asked what the trouble is?
pub fn asks_trouble(talk: &Talk) -> bool {
    matches!(&talk.doing, Doing::Flow(guided) if guided.place.aside == Some(Aside::List))
}

/// What may be said at the present step though it is not offered.
pub fn unsaid(guided: &Guided, flows: &Flows) -> Vec<Choice> {
    let flow = flows.get(&guided.place.flow);
    flow.map(|flow| flow::unsaid(flow, &guided.place, &guided.episode)).unwrap_or_default()
}

impl Turn<'_> {
    /// Opens a flow; one that is under way waits beneath and is returned to.
    pub(super) fn open_flow(&mut self, id: &str) {
        let Some(flow) = self.world.flows.get(id) else { return self.stale() };
        let guided = match std::mem::take(&mut self.talk.doing) {
            Doing::Flow(guided) if guided.place.flow == id => guided,
            Doing::Flow(guided) => beneath(guided, flow::begin(flow)),
            _ => {
                let episode = self.world.fresh.to_owned();
                Guided { episode, place: flow::begin(flow), under: Vec::new() }
            }
        };
        self.talk.doing = Doing::Flow(guided);
        self.show_flow(Vec::new());
    }

    /// Is this the guide that is under way?
    pub(super) fn is_in(&self, flow: &Flow) -> bool {
        matches!(&self.talk.doing, Doing::Flow(guided) if guided.place.flow == flow.id)
    }

    /// Does what was said belong to the guide that is under way rather than lead out of it? Answers that
    /// leave it where it is (a card, a person, figures) are given.
    pub(super) fn stays(&self, decision: &Decision, meaning: &Meaning) -> bool {
        let Doing::Flow(_) = &self.talk.doing else { return false };
        match decision {
            Decision::Act(intent) | Decision::ActAndOffer(intent, _) => {
                meaning.confidence < SURE_TO_LEAVE && self.leads_out(*intent)
            }
            Decision::Ask(_) | Decision::Refuse(_) => true,
        }
    }

    fn leads_out(&self, intent: Intent) -> bool {
        !intent.is_procedure() && !self.world.flows.serving(intent.as_str()).is_empty()
    }

    /// Something was said in the middle of a guide, and nobody knows what: mostly it is the trouble with
    /// the present step. What else it may be stands below.
    pub(super) fn trouble_told(&mut self, guesses: Vec<Intent>) {
        let Doing::Flow(guided) = &mut self.talk.doing else { return };
        self.talk.misses = self.talk.misses.saturating_add(1);
        guided.place.aside = Some(Aside::List);
        let person = (self.talk.misses >= 2).then(|| self.person_line());
        self.show_flow(person.into_iter().collect());
        for guess in guesses.into_iter().take(MOST_GUESSES) {
            self.add_choice(intent_choice(guess));
        }
    }

    pub(super) fn press_flow(&mut self, id: &str) {
        let flows = self.world.flows;
        let Doing::Flow(guided) = &self.talk.doing else { return self.stale() };
        let Some(flow) = flows.get(&guided.place.flow) else { return self.stale() };
        let place = guided.place.clone();
        let event = flow::parse_choice(id)
            .filter(|(episode, step, _)| *episode == guided.episode && *step == place.step)
            .and_then(|(_, _, n)| Event::from_key(n));
        match event {
            Some(event) => self.step(flow, &place, event),
            None => self.stale(),
        }
    }

    /// A typed answer to a step that asks for one. True when it was one.
    pub(super) fn flow_input(&mut self, meaning: &Meaning) -> bool {
        let Doing::Flow(guided) = &self.talk.doing else { return false };
        let Some(flow) = self.world.flows.get(&guided.place.flow) else { return false };
        let place = guided.place.clone();
        match flow::wanted(flow, &place) {
            Some(Wanted::DossierCode) => self.code_input(flow, &place, meaning),
            Some(Wanted::Text) => self.text_input(flow, place, &meaning.text),
            None => false,
        }
    }

    /// Any text is an answer, and is remembered for the rest of the flow.
    fn text_input(&mut self, flow: &Flow, mut place: Place, text: &str) -> bool {
        if text.is_empty() {
            return false;
        }
        flow::tell(&mut place, text);
        self.step(flow, &place, Event::Input);
        true
    }

    fn code_input(&mut self, flow: &Flow, place: &Place, meaning: &Meaning) -> bool {
        let Some(dossier) = &meaning.dossier else {
            if meaning.confidence >= super::policy::SURE {
                return false;
            }
            self.show_flow(vec![say!("dossier-code-wrong")]);
            return true;
        };
        let is_ours = dossier.province == self.world.places.portal_code;
        let event = if is_ours { Event::Input } else { Event::InputElsewhere };
        self.step_saying(flow, place, event, vec![self.dossier_note(dossier)]);
        true
    }

    /// What a dossier's code says of it; the code itself is neither said back nor kept.
    fn dossier_note(&self, dossier: &Dossier) -> Say {
        if dossier.province == self.world.places.portal_code {
            return say!("dossier-code-good", date = dossier.filed);
        }
        let code = dossier.province.as_str();
        say!("dossier-code-elsewhere", date = dossier.filed, code = code)
    }

    /// A code in the middle of a sentence asks where that dossier is. True when there was one.
    pub(super) fn dossier_told(&mut self, meaning: &Meaning) -> bool {
        let Some(dossier) = &meaning.dossier else { return false };
        let note = self.dossier_note(dossier);
        let serving = self.world.flows.serving(Intent::DvcTrack.as_str());
        let Some(flow) = serving.first().map(|flow| flow.id.clone()) else { return false };
        self.say(vec![note]);
        self.open_flow(&flow);
        true
    }

    /// Shows again what the person is in the middle of, or the menu.
    pub(super) fn resume(&mut self) {
        match &self.talk.doing {
            Doing::Flow(_) => self.show_flow(Vec::new()),
            Doing::Survey(_) => self.show_survey(Vec::new()),
            Doing::Nothing => self.menu(),
        }
    }

    /// The present step, after `before`. A step that was removed since goes to its successor.
    pub(super) fn show_flow(&mut self, before: Vec<Say>) {
        let person = self.person_line();
        let Doing::Flow(guided) = &mut self.talk.doing else { return };
        let Some(flow) = self.world.flows.get(&guided.place.flow) else {
            self.talk.doing = Doing::Nothing;
            self.say(vec![say!("flow-gone")]);
            return self.menu();
        };
        let (place, restarted) = flow::mend(flow, guided.place.clone());
        guided.place = place;
        let mut reply = flow::show(flow, &guided.place, &guided.episode);
        let is_person = guided.place.aside == Some(Aside::Person);
        let outage = self.outage_to_tell(flow);
        let mut text = before;
        text.extend(outage.map(|outage| outage_said(outage, self.talk.lang)));
        text.extend(restarted.then(|| say!("flow-restarted")));
        text.append(&mut reply.text);
        text.extend(is_old(flow, self.world.now).then(|| say!("flow-old", date = flow.checked_on)));
        text.extend(is_person.then_some(person));
        reply.text = text;
        reply.choices.extend(outage.map(waiting_key));
        self.name_the_way_back(&mut reply);
        self.effects.push(Effect::Say(reply));
    }

    /// A guide that was opened on top of another is left for that one: stopping is called so then.
    fn name_the_way_back(&self, reply: &mut Reply) {
        let Doing::Flow(Guided { place, under, .. }) = &self.talk.doing else { return };
        let Some(beneath) = under.last().filter(|_| place.trail.is_empty()) else { return };
        let stop = reply.choices.iter_mut().find(|choice| choice.id.ends_with(".x"));
        if let Some(stop) = stop {
            stop.label = say!("flow-leave", flow = Say::new(beneath.flow.clone()));
        }
    }

    /// An outage is told before the first step, and to who is stuck.
    fn outage_to_tell(&self, flow: &Flow) -> Option<&'_ Outage> {
        let Doing::Flow(Guided { place, .. }) = &self.talk.doing else { return None };
        let is_told = place.trail.is_empty() || place.aside.is_some();
        outage::of(self.world.outages, &flow.needs, self.world.now).filter(|_| is_told)
    }

    /// The person wants to be told when an outage is over: `n.-.<outage>.0`.
    pub(super) fn press_outage(&mut self, id: &str) {
        let now = self.world.now;
        let lasts = self.world.outages.iter().find(|one| one.id == id && now < one.until);
        let Some(outage) = lasts else {
            self.say(vec![say!("outage-over")]);
            return self.resume();
        };
        self.effects.push(Effect::AwaitEnd { outage: outage.id.clone() });
        let choices = self.ways_on();
        self.ask(vec![say!("outage-will-tell")], choices);
    }

    fn step(&mut self, flow: &Flow, place: &Place, event: Event) {
        self.step_saying(flow, place, event, Vec::new());
    }

    fn step_saying(&mut self, flow: &Flow, place: &Place, event: Event, before: Vec<Say>) {
        match flow::advance(flow, place, event) {
            Move::To(next) => {
                if let Doing::Flow(guided) = &mut self.talk.doing {
                    guided.place = next;
                }
                self.show_flow(before);
            }
            Move::Open { flow, back } => {
                if let Doing::Flow(guided) = &mut self.talk.doing {
                    guided.place = back;
                }
                self.open_flow(&flow);
            }
            Move::End { outcome, step } => {
                let said = step.map(|step| flow.said(&step, &place.told)).unwrap_or_default();
                self.end_flow(outcome, before.into_iter().chain(said).collect());
            }
            Move::Ignored => self.stale(),
        }
    }

    /// The end of a flow, after its last words: back to the one beneath, or the question how it was.
    fn end_flow(&mut self, outcome: Outcome, mut text: Vec<Say>) {
        let Doing::Flow(mut guided) = std::mem::take(&mut self.talk.doing) else { return };
        let has_begun = !guided.place.trail.is_empty();
        if (outcome != Outcome::Stopped || !has_begun)
            && let Some(place) = guided.under.pop()
        {
            let flow = Say::new(place.flow.clone());
            text.push(match outcome {
                Outcome::Stopped => say!("welcome-back", flow = flow),
                Outcome::Done | Outcome::Unresolved => say!("flow-back-to", flow = flow),
            });
            self.talk.doing = Doing::Flow(Guided { place, ..guided });
            return self.show_flow(text);
        }
        if outcome == Outcome::Stopped {
            text.push(say!("flow-stopped"));
        }
        if outcome == Outcome::Unresolved {
            text.push(self.person_line());
        }
        let first = guided.under.first().map_or(&guided.place.flow, |place| &place.flow);
        let flow = first.clone();
        if self.world.flows.get(&flow).is_some_and(|flow| flow.unrated) {
            let other = Choice::new("m.-.menu.0", say!("menu-open"));
            let person = Choice::new("m.-.nguoi.0", say!("menu-person"));
            return self.ask(text, vec![other, person]);
        }
        self.begin_survey(guided.episode, Some(flow), text);
    }

    /// Keys that open flows.
    pub(super) fn flow_choices<'f>(flows: impl Iterator<Item = &'f Flow>) -> Vec<Choice> {
        flows
            .map(|flow| Choice::new(format!("o.-.{}.0", flow.id), Say::new(flow.id.clone())))
            .collect()
    }
}

fn is_old(flow: &Flow, now: Moment) -> bool {
    validity(flow.checked_on, flow.expires, now) != Validity::Good
}

fn outage_said(outage: &Outage, lang: Lang) -> Say {
    let (time, date) = (outage.until.clock(), outage.until.date());
    say!("outage", text = outage.text(lang), time = time, date = date)
}

fn waiting_key(outage: &Outage) -> Choice {
    Choice::new(format!("n.-.{}.0", outage.id), say!("outage-tell-me"))
}

fn beneath(mut guided: Guided, place: Place) -> Guided {
    guided.under.push(std::mem::replace(&mut guided.place, place));
    if guided.under.len() > DEEPEST {
        guided.under.remove(0);
    }
    guided
}
