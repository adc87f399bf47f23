//! The province's list in the talk: what is found in it for who has no card, and what it says of one.

use super::Turn;
use super::policy::Decision;
use crate::catalogue::{Entry, Handler, Online, STRONG, WHOLE};
use crate::reply::{Choice, Say};
use crate::say;
use crate::understand::{Facet, Intent, Meaning, Topic};

/// The most entries that are offered at once.
const MOST: usize = 6;
/// A longer name does not fit on a key; it then stands in the text.
const LONGEST_LABEL: usize = 60;

impl Turn<'_> {
    /// What is called as the list calls it needs no guess, and no answer that is only fairly sure. True
    /// when the list answers.
    pub(super) fn listed_instead(&mut self, decision: &Decision, meaning: &Meaning) -> bool {
        match decision {
            Decision::Ask(_) => self.listed(meaning, STRONG),
            Decision::Refuse(guesses) => !guesses.is_empty() && self.listed(meaning, STRONG),
            Decision::ActAndOffer(intent, others) => {
                let listed = !intent.is_procedure() && self.listed(meaning, WHOLE);
                if listed {
                    self.offer_others(std::iter::once(*intent).chain(others.clone()).collect());
                }
                listed
            }
            Decision::Act(_) => false,
        }
    }

    /// Answers from the list where it has something at least so sure. True when it did.
    pub(super) fn listed(&mut self, meaning: &Meaning, least: f32) -> bool {
        let catalogue = self.world.catalogue;
        let hits = catalogue.search(&meaning.text, &meaning.words);
        let first = hits.first().map_or(0.0, |hit| hit.score);
        let entries: Vec<&Entry> = hits.iter().map(|hit| hit.entry).take(MOST).collect();
        match entries.as_slice() {
            [] => return false,
            _ if first < least => return false,
            [entry] => self.tell_or_card(entry, Vec::new(), meaning.facet),
            several => self.ask_which_entry(several, hits.len()),
        }
        true
    }

    /// A number that the list has, or once had. True when it does.
    pub(super) fn code_listed(&mut self, meaning: &Meaning) -> bool {
        let catalogue = self.world.catalogue;
        let found = meaning.named.procedures.iter().find_map(|code| {
            let entry = catalogue.of_code(code)?;
            Some((code, entry))
        });
        let Some((code, entry)) = found else { return false };
        let replaced = (*code != entry.code)
            .then(|| say!("catalogue-replaced", old = code.as_str(), code = entry.code.as_str()));
        self.tell_or_card(entry, replaced.into_iter().collect(), meaning.facet);
        true
    }

    /// The key of an entry was pressed, `q.-.<code>.0`, or that none of them was meant: `q.-.-.0`.
    pub(super) fn press_entry(&mut self, id: &str) {
        let code = id.strip_prefix("q.-.").and_then(|rest| rest.strip_suffix(".0"));
        let catalogue = self.world.catalogue;
        match code.map(|code| (code, catalogue.of_code(code))) {
            Some((_, Some(entry))) => self.tell_or_card(entry, Vec::new(), None),
            Some(("-", None)) => self.say(vec![say!("catalogue-again")]),
            _ => self.stale(),
        }
    }

    /// A short question goes on with the entry that was told last. True when it does.
    pub(super) fn asked_again(&mut self, facet: Option<Facet>) -> bool {
        let catalogue = self.world.catalogue;
        let last = self.talk.entry.as_deref().and_then(|code| catalogue.of_code(code));
        match (last, facet) {
            (Some(entry), Some(_)) => {
                self.tell_entry(entry, Vec::new(), facet);
                true
            }
            _ => false,
        }
    }

    /// Whoever has a card is told from it.
    fn tell_or_card(&mut self, entry: &Entry, before: Vec<Say>, facet: Option<Facet>) {
        let card = self.world.procedures.of_code(&entry.code);
        let intent = card.map_or(Intent::ProcedureOther, |card| card.intent);
        self.talk.topic = Some(Topic { intent, facet });
        match card {
            Some(card) => self.tell(card, facet),
            None => self.tell_entry(entry, before, facet),
        }
    }

    fn tell_entry(&mut self, entry: &Entry, before: Vec<Say>, facet: Option<Facet>) {
        (self.talk.card, self.talk.entry) = (None, Some(entry.code.clone()));
        let mut text = before;
        text.push(say!("card-name", name = entry.name.as_str(), code = entry.code.as_str()));
        match &self.world.catalogue.edition {
            Some(edition) if self.world.catalogue.holds(self.world.now) => {
                text.extend(facts(entry));
                text.extend(facet.map(|_| say!("card-unknown")));
                text.push(say!("card-unsure"));
                let source = edition.source.as_str();
                let date = edition.checked_on;
                text.push(say!("catalogue-source", source = source, date = date));
            }
            edition => {
                let date = edition.as_ref().map(|edition| edition.checked_on);
                text.extend(date.map(|date| say!("catalogue-old", date = date)));
                text.push(where_to_look(entry));
                text.push(self.person_line());
            }
        }
        let choices = self.after_card(None);
        self.ask(text, choices);
    }

    fn ask_which_entry(&mut self, entries: &[&Entry], found: usize) {
        let mut text = vec![say!("catalogue-which")];
        if entries.iter().any(|entry| short(&entry.name) != entry.name) {
            let line = |entry: &&Entry| {
                say!("catalogue-line", name = entry.name.as_str(), code = entry.code.as_str())
            };
            let lines: Vec<Say> = entries.iter().map(line).collect();
            text.push(say!("catalogue-lines", lines = lines));
        }
        text.extend((found > entries.len()).then(|| say!("catalogue-more")));
        let key = |entry: &&Entry| {
            let (name, code) = (short(&entry.name), entry.code.as_str());
            // Names that begin alike are told apart by their numbers in the text.
            let label = match name == entry.name {
                true => say!("catalogue-key", name = name),
                false => say!("catalogue-line", name = name, code = code),
            };
            Choice::new(format!("q.-.{}.0", entry.code), label)
        };
        let mut choices: Vec<Choice> = entries.iter().map(key).collect();
        choices.push(Choice::new("q.-.-.0", say!("catalogue-other-words")));
        self.ask(text, choices);
    }
}

/// What the list says: how much is done online, who handles it, where its page is, a note.
fn facts(entry: &Entry) -> Vec<Say> {
    let online = entry.online.map(|online| match online {
        Online::Full => say!("card-full"),
        Online::Partial => say!("card-partial"),
        Online::Not => say!("catalogue-not-online"),
    });
    let handlers: Vec<Say> = entry.handlers.iter().map(|handler| who(*handler)).collect();
    let handled = (!handlers.is_empty()).then(|| say!("catalogue-handled", who = handlers));
    let note = entry.note.as_deref().map(|note| say!("catalogue-note", note = note));
    online.into_iter().chain(handled).chain([where_to_look(entry)]).chain(note).collect()
}

fn who(handler: Handler) -> Say {
    match handler {
        Handler::Commune => say!("catalogue-commune"),
        Handler::Province => say!("catalogue-province"),
        Handler::Department => say!("catalogue-department"),
        Handler::Police => say!("catalogue-police"),
    }
}

fn where_to_look(entry: &Entry) -> Say {
    match entry.page.as_deref() {
        Some(page) => say!("catalogue-page", page = page),
        None => say!("catalogue-search", code = entry.code.as_str()),
    }
}

/// The name cut between words where it is too long for a key.
fn short(name: &str) -> String {
    if name.chars().count() <= LONGEST_LABEL {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST_LABEL).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or(&cut).trim_end_matches(','))
}
