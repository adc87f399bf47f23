//! Procedures in the talk: which one is meant, what is told of it, and what may be asked next.

use super::{Doing, Turn};
use crate::procedures::{Level, Procedure};
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::{Facet, Intent, Meaning, Topic};

/// From so many cards on that may be meant it is asked which one.
const ASK_FROM: usize = 3;
/// The most cards that are offered at once.
const MOST: usize = 8;

impl Turn<'_> {
    /// Answers about a procedure from its card. False when there is none for the intent.
    pub(super) fn procedure(&mut self, intent: Intent, meaning: &Meaning) -> bool {
        let procedures = self.world.procedures;
        let siblings = procedures.of_intent(intent);
        let last = self.talk.card.as_deref().and_then(|id| procedures.get(id));
        let named = procedures.named(&meaning.text, intent);
        // "còn phí?" goes on with the card that was told last.
        let goes_on = last.filter(|last| last.intent == intent && meaning.facet.is_some());
        match (named.as_slice(), goes_on, siblings.as_slice()) {
            (_, _, []) => return false,
            ([card], _, _) => self.tell(card, meaning.facet),
            ([], Some(card), _) => self.tell(card, meaning.facet),
            ([], None, [card, rest @ ..]) if rest.len() + 1 < ASK_FROM => {
                self.tell(card, meaning.facet);
            }
            // Whatever else an office does: a list of it all would help nobody.
            ([], None, _) if intent == Intent::ProcedureOther => return false,
            ([], None, all) => self.ask_which(all, meaning.facet),
            (several, _, _) => self.ask_which(several, meaning.facet),
        }
        true
    }

    /// The number of a procedure, typed as it stands in the catalogue. True when it is known.
    pub(super) fn code_told(&mut self, meaning: &Meaning) -> bool {
        let procedures = self.world.procedures;
        let Some(card) = meaning.named.procedures.iter().find_map(|code| procedures.of_code(code))
        else {
            return self.code_listed(meaning);
        };
        self.talk.topic = Some(Topic { intent: card.intent, facet: meaning.facet });
        self.tell(card, meaning.facet);
        true
    }

    fn ask_which(&mut self, cards: &[&Procedure], facet: Option<Facet>) {
        let choice = |card: &&Procedure| card_choice(card, facet, Say::new(card.key()));
        let choices = cards.iter().take(MOST).map(choice).collect();
        self.ask(vec![say!("card-which")], choices);
    }

    /// The key of a card was pressed: `p.-.<card>.<facet or all>`.
    pub(super) fn press_card(&mut self, id: &str) {
        let mut parts = id.splitn(4, '.').skip(2);
        let card = parts.next().and_then(|id| self.world.procedures.get(id));
        let facet = parts.next().and_then(|name| Facet::ALL.into_iter().find(|f| f.name() == name));
        match card {
            Some(card) => self.tell(card, facet),
            None => self.stale(),
        }
    }

    /// One facet, or all that is known; then what is not told yet, as keys.
    pub(super) fn tell(&mut self, card: &Procedure, facet: Option<Facet>) {
        (self.talk.card, self.talk.entry) = (Some(card.id.clone()), None);
        if !card.holds(self.world.now) {
            let text = vec![say!("card-old", name = Say::new(card.key())), self.person_line()];
            return self.ask(text, self.after_card(Some(card)));
        }
        let known = IN_ORDER.into_iter().filter(|facet| self.knows(card, *facet));
        let told: Vec<Facet> = match facet {
            Some(facet) => known.clone().filter(|known| *known == facet).collect(),
            None => known.clone().filter(|known| *known != Facet::Form).collect(),
        };
        let mut text = vec![name(card)];
        if facet.is_none() {
            text.extend(card.level.map(|level| match level {
                Level::Full => say!("card-full"),
                Level::Partial => say!("card-partial"),
            }));
        }
        if told.is_empty() {
            text.push(say!("card-unknown"));
        }
        for one in &told {
            text.push(line(card, *one));
        }
        if facet == Some(Facet::Fee) {
            text.extend(self.exemptions());
        } else if told.contains(&Facet::Fee) {
            text.push(say!("card-fee-exempt"));
        }
        if told.is_empty() || told.iter().any(|one| card.unsure.contains(one)) {
            text.push(say!("card-unsure"));
        }
        text.push(say!("card-source", source = card.source.as_str(), date = card.checked_on));
        let rest = known.filter(|facet| !told.contains(facet));
        let mut choices: Vec<Choice> =
            rest.map(|facet| card_choice(card, Some(facet), question(facet))).collect();
        choices.extend(self.after_card(Some(card)));
        self.ask(text, choices);
    }

    /// A fee is never told without who need not pay it.
    fn exemptions(&self) -> Vec<Say> {
        let waiver = self.world.procedures.waiver(self.world.now).map(|waiver| {
            let source = waiver.source.as_str();
            say!("fee-waiver", first = waiver.first, last = waiver.last, source = source)
        });
        std::iter::once(say!("card-fee-exempt")).chain(waiver).collect()
    }

    /// Fees as such: each procedure has its own, and who need not pay.
    pub(super) fn fees(&mut self) {
        let mut text = vec![say!("fee-general")];
        text.extend(self.exemptions());
        text.push(say!("card-unsure"));
        self.ask(text, self.after_card(None));
    }

    fn knows(&self, card: &Procedure, facet: Facet) -> bool {
        (self.world.has_words)(&card.key_of(facet))
    }

    /// Its own guide or filing from home, or on with what is under way; and a person.
    pub(super) fn after_card(&self, card: Option<&Procedure>) -> Vec<Choice> {
        let flows = self.world.flows;
        let own = card.and_then(|card| flows.get(card.guide.as_deref()?));
        let mut choices = match self.talk.doing {
            Doing::Nothing => {
                let filing = flows.serving(Intent::DvcSubmit.as_str()).into_iter().next();
                Self::flow_choices(own.or(filing).into_iter())
            }
            _ => {
                let on = Choice::new("m.-.tieptuc.0", say!("menu-continue"));
                std::iter::once(on).chain(Self::flow_choices(own.into_iter())).collect()
            }
        };
        choices.push(Choice::new("m.-.nguoi.0", say!("menu-person")));
        choices
    }
}

/// As an officer would tell it.
const IN_ORDER: [Facet; 6] =
    [Facet::Papers, Facet::Time, Facet::Fee, Facet::Where, Facet::Online, Facet::Form];

fn name(card: &Procedure) -> Say {
    let name = Say::new(card.key());
    match card.code.as_deref() {
        Some(code) => say!("card-name", name = name, code = code),
        None => say!("card-name-alone", name = name),
    }
}

fn line(card: &Procedure, facet: Facet) -> Say {
    let text = Say::new(card.key_of(facet));
    match facet {
        Facet::Form => say!("card-form", text = text),
        Facet::Fee => say!("card-fee", text = text),
        Facet::Time => say!("card-time", text = text),
        Facet::Papers => say!("card-papers", text = text),
        Facet::Where => say!("card-where", text = text),
        Facet::Online => say!("card-online", text = text),
    }
}

fn question(facet: Facet) -> Say {
    match facet {
        Facet::Form => say!("ask-form"),
        Facet::Fee => say!("ask-fee"),
        Facet::Time => say!("ask-time"),
        Facet::Papers => say!("ask-papers"),
        Facet::Where => say!("ask-where"),
        Facet::Online => say!("ask-online"),
    }
}

fn card_choice(card: &Procedure, facet: Option<Facet>, label: Say) -> Choice {
    let facet = facet.map_or("all", Facet::name);
    Choice::new(format!("p.-.{}.{facet}", card.id), label)
}
