//! The workbench of one person: runs their turns in memory and makes one commit of them.

mod effects;
mod offline;

pub use effects::GUESSES_OF_ALL;

use std::sync::Arc;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::App;
use super::directory::Known;
use crate::channel::{self, Arrival, Body, Channel, Heard, Incoming, Parcel, Taken};
use crate::content::Content;
use crate::delivery::Tries;
use crate::reply::{Choice, Kind, Reply};
use crate::store::{
    LineState, Made, NewMessage, PeerCommit, PostRow, Rare, SeenRow, Session, StoreError, random_id,
};
use crate::talk::{self, Doing, Effect, Helper, Post, Role, Staff, Talk, World};
use crate::understand::{self, Context, Meaning, Offered, Said, Sense};
use crate::when::Moment;
use crate::words::Lang;

/// What is kept of a person between turns: the talk, and what was offered last.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Kept {
    talk: Talk,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice>,
}

/// A person's turns in the making.
pub struct Workbench<'a> {
    pub(super) app: &'a App,
    pub(super) known: Arc<Known>,
    pub(in crate::app) content: Arc<Content>,
    channel: Channel,
    kept: Kept,
    /// As they serve in the present turn.
    pub(super) staff: Option<Staff>,
    /// Of a civil servant; which of them hold is a matter of the time.
    posts: Vec<Post>,
    /// Who acts, for the audit: the account, or the person's own id.
    actor: String,
    commit: PeerCommit,
    /// What is to be sent once it is committed.
    parcels: Vec<Parcel>,
    address: String,
    /// Where the replies of these turns stand from the beginning.
    stands: LineState,
    has_account: bool,
}

/// A person's talk as their last commit left it.
pub struct Held {
    peer: String,
    version: i64,
    next_number: i64,
    kept: Kept,
}

/// What a person's turns came to.
pub struct Closed {
    pub commit: PeerCommit,
    /// What is to be sent once it is committed.
    pub parcels: Vec<Parcel>,
    /// What the next turn may start from once it is committed, where nothing else can change it.
    pub held: Option<Held>,
}

impl<'a> Workbench<'a> {
    pub fn open(
        app: &'a App,
        channel: Channel,
        address: &str,
        lane: &str,
        session: Option<Session>,
        known: Arc<Known>,
    ) -> Self {
        let is_sent = channel.capabilities().arrival == Arrival::Sent;
        let made = session.is_none().then(|| Made {
            channel: channel.id().to_owned(),
            address_hash: lane.to_owned(),
            address: is_sent.then(|| app.store.keys.seal(address)).flatten(),
        });
        let session = session.unwrap_or_else(|| Session::new(random_id()));
        let stands = app.stands(channel, session.open.as_deref());
        let kept = read_kept(&session.state);
        let actor = session.account.as_ref().map_or(&session.peer, |account| &account.id).clone();
        let has_account = session.account.is_some();
        let posts = session.account.map(|account| account.posts).unwrap_or_default();
        let posts = posts.into_iter().filter_map(a_post).collect();
        let commit = PeerCommit {
            peer: session.peer,
            made,
            is_unchecked: false,
            version: session.version,
            next_number: session.next_number,
            state: String::new(),
            seen: Vec::new(),
            messages: Vec::new(),
            ratings: Vec::new(),
            deeds: Vec::new(),
            rare: if session.is_blocked { vec![Rare::Return] } else { Vec::new() },
            at: 0,
        };
        let (address, parcels) = (address.to_owned(), Vec::new());
        Self {
            app,
            known,
            content: app.content(),
            channel,
            kept,
            posts,
            staff: None,
            actor,
            commit,
            parcels,
            address,
            stands,
            has_account,
        }
    }

    /// As [`Self::open`], but from memory: the commit finds out whether it still holds.
    pub fn resume(
        app: &'a App,
        channel: Channel,
        address: &str,
        lane: &str,
        held: Held,
        known: Arc<Known>,
    ) -> Self {
        let Held { peer, version, next_number, kept } = held;
        let session = Session { version, next_number, ..Session::new(peer) };
        let mut bench = Self::open(app, channel, address, lane, Some(session), known);
        bench.kept = kept;
        bench.commit.is_unchecked = true;
        bench
    }

    /// One turn in memory.
    #[tracing::instrument(skip_all, fields(channel = self.channel.id(), peer = %self.commit.peer, intent, flow, step, effects, ms))]
    pub async fn turn(
        &mut self,
        incoming: &Incoming,
        delivery: &str,
        now: Moment,
    ) -> Result<Taken, StoreError> {
        let began = Instant::now();
        self.commit.at = now.0;
        if let (Some(lang), false) = (incoming.lang, self.kept.talk.met) {
            self.kept.talk.lang = lang;
        }
        let first_number = self.commit.next_number;
        let meaning = self.understand(&incoming.said);
        self.keep_said(incoming, delivery, &meaning);
        let effects = self.decide(&meaning, now);
        tracing::Span::current().record("effects", effects.len());
        let mut replies = Vec::new();
        for effect in effects {
            if let Some(reply) = self.resolve(effect, now).await? {
                replies.extend(self.post(&reply, delivery));
            }
        }
        let heard = heard(&meaning);
        self.record(&heard, began);
        self.commit.seen.push(SeenRow {
            delivery: delivery.to_owned(),
            first_number,
            end_number: self.commit.next_number,
            intent: heard.intent.clone(),
            confidence: heard.confidence,
        });
        Ok(Taken {
            peer: self.commit.peer.clone(),
            replies,
            heard,
            last_number: self.commit.next_number - 1,
            repeated: false,
        })
    }

    /// One line a turn, without a word of what was said.
    fn record(&self, heard: &Heard, began: Instant) {
        let span = tracing::Span::current();
        span.record("intent", heard.intent.as_str());
        if let Doing::Flow(guided) = &self.kept.talk.doing {
            span.record("flow", guided.place.flow.as_str());
            span.record("step", guided.place.step.as_str());
        }
        span.record("ms", began.elapsed().as_secs_f64() * 1000.0);
        tracing::info!("turn");
    }

    /// True when what the last turn did needs a transaction of its own, so no turn may follow.
    pub fn must_commit_alone(&self) -> bool {
        !self.commit.rare.is_empty()
    }

    /// What is to be committed, or none when no turn ran.
    pub fn close(mut self) -> Option<Closed> {
        if self.commit.seen.is_empty() {
            return None;
        }
        self.commit.state = serde_json::to_string(&self.kept).unwrap_or_default();
        let held = self.is_alone().then(|| Held {
            peer: self.commit.peer.clone(),
            version: self.commit.version + 1,
            next_number: self.commit.next_number,
            kept: self.kept,
        });
        Some(Closed { commit: self.commit, parcels: self.parcels, held })
    }

    /// True when nothing but this person's next turn here can change what that turn starts from.
    fn is_alone(&self) -> bool {
        !self.app.store.is_shared()
            && !self.has_account
            && self.commit.rare.is_empty()
            && self.stands != LineState::Queued
    }

    fn understand(&self, said: &Said) -> Meaning {
        let content = &self.content;
        let (lang, talk) = (self.kept.talk.lang, &self.kept.talk);
        let (offered, unsaid) = match said {
            Said::Text(_) => (
                offered(content, lang, &self.kept.choices),
                offered(content, lang, &talk::unsaid(talk, &content.flows)),
            ),
            _ => (Vec::new(), Vec::new()),
        };
        let model = content.model();
        let context = Context {
            units: &self.known.units,
            model: &model,
            offered: &offered,
            unsaid: &unsaid,
            awaits: talk::awaits(&self.kept.talk, &content.flows),
            topic: self.kept.talk.topic,
        };
        understand::understand(said, &context)
    }

    fn decide(&mut self, meaning: &Meaning, now: Moment) -> Vec<Effect> {
        let content = &self.content;
        let (fresh, catalogue) = (random_id(), self.app.catalogue());
        self.staff = Staff::of(&self.posts, self.kept.talk.post.as_deref(), now);
        let (staff, helper) = (self.staff.clone(), Helper::of(&self.posts, now));
        let world = World {
            flows: &content.flows,
            units: &self.known.units,
            hamlets: &self.known.hamlets,
            outages: &self.known.outages,
            places: &content.places,
            offices: &self.known.offices,
            procedures: &content.procedures,
            tasks: &content.tasks,
            training: &content.training,
            catalogue: &catalogue,
            has_words: &|key| content.words.has(Lang::Vi, key),
            staff: staff.as_ref(),
            helper: helper.as_ref(),
            kpi_public: &self.app.kpi_public,
            now,
            fresh: &fresh[..12],
            spare: &fresh[12..],
        };
        let (talk, effects) = talk::turn(std::mem::take(&mut self.kept.talk), meaning, &world);
        self.kept.talk = talk;
        effects
    }

    /// The masked words of the person, where the channel shows them again.
    fn keep_said(&mut self, incoming: &Incoming, delivery: &str, meaning: &Meaning) {
        if !self.channel.capabilities().keeps_transcript {
            return;
        }
        let text = match &meaning.sense {
            // Words are shown as they were typed; a key, or its number, by its label.
            Sense::Press(_) if meaning.text.chars().any(char::is_alphabetic) => {
                meaning.text.clone()
            }
            Sense::Press(id) => {
                let (words, lang) = (&self.content.words, self.kept.talk.lang);
                let pressed = self.kept.choices.iter().find(|choice| choice.id == *id);
                pressed.map_or_else(|| "…".to_owned(), |choice| words.render(lang, &choice.label))
            }
            Sense::Start(_) => return,
            _ => meaning.text.clone(),
        };
        let id = incoming.delivery.get(..incoming.delivery.len().min(64)).map(str::to_owned);
        let body = Body { text, id, ..Body::default() };
        self.line("in", "said", &body, delivery, LineState::Kept);
    }

    fn line(
        &mut self,
        direction: &'static str,
        kind: &'static str,
        body: &Body,
        delivery: &str,
        state: LineState,
    ) {
        let owner = (state == LineState::Sending).then(|| self.app.process.clone());
        self.commit.messages.push(NewMessage {
            number: self.commit.next_number,
            direction,
            kind,
            body: serde_json::to_string(body).unwrap_or_default(),
            delivery: Some(delivery.to_owned()),
            state: state.as_str(),
            owner,
        });
        self.commit.next_number += 1;
    }

    /// Puts a reply into the outbox, and remembers what it offers.
    fn post(&mut self, reply: &Reply, delivery: &str) -> Vec<Body> {
        let words = &self.content.words;
        let lang = self.kept.talk.lang;
        if reply.kind == Kind::Question || !reply.choices.is_empty() {
            self.kept.choices.clone_from(&reply.choices);
        }
        let bodies = channel::render(self.channel, words, lang, reply);
        for (kind, body) in &bodies {
            if self.stands == LineState::Sending {
                self.parcels.push(self.parcel(*kind, body));
            }
            self.line("out", kind.name(), body, delivery, self.stands);
        }
        bodies.into_iter().map(|(_, body)| body).collect()
    }

    fn parcel(&self, kind: Kind, body: &Body) -> Parcel {
        Parcel {
            peer: self.commit.peer.clone(),
            number: self.commit.next_number,
            address: self.address.clone(),
            kind,
            body: body.clone(),
            spoke: Moment(self.commit.at),
            tries: Tries::default(),
            doubt: false,
            is_claimed: true,
        }
    }
}

/// A post as the heart knows it; one of a role that this version does not know counts for nothing.
pub(in crate::app) fn a_post(row: PostRow) -> Option<Post> {
    let PostRow { id, role, unit, granted, expires, hamlets, .. } = row;
    let (granted, expires) = (Moment(granted), expires.map(Moment));
    Some(Post { id, role: Role::from_name(&role)?, unit, granted, expires, hamlets })
}

/// The talk as it was kept; one that cannot be read begins anew.
fn read_kept(state: &str) -> Kept {
    if state.is_empty() {
        return Kept::default();
    }
    serde_json::from_str(state).unwrap_or_else(|error| {
        tracing::error!(%error, "a talk cannot be read and begins anew");
        Kept::default()
    })
}

/// What was offered, as the next answer may name it.
fn offered(content: &Content, lang: Lang, choices: &[Choice]) -> Vec<Offered> {
    let offer = |choice: &Choice| Offered {
        id: choice.id.clone(),
        label: content.words.render(lang, &choice.label),
        also: content.words.also(lang, &choice.label.key),
        mended: content.mended(lang, &choice.label),
    };
    choices.iter().map(offer).collect()
}

/// What was understood, in a word: the intent, or the way it was said.
fn heard(meaning: &Meaning) -> Heard {
    let named = |intent: &str| Heard { intent: intent.to_owned(), confidence: 1.0 };
    match (&meaning.sense, meaning.intent) {
        (Sense::Press(_), _) => named("press"),
        (Sense::Start(_), _) => named("start"),
        (Sense::Command { .. }, _) => named("command"),
        (Sense::Photo, _) => named("photo"),
        (Sense::File(_), _) => named("file"),
        (Sense::Group, _) => named("group"),
        (Sense::Unsupported, _) => named("unsupported"),
        (Sense::Text, Some(intent)) => {
            Heard { intent: intent.as_str().to_owned(), confidence: f64::from(meaning.confidence) }
        }
        (Sense::Text, None) => Heard { intent: "none".to_owned(), confidence: 0.0 },
    }
}
