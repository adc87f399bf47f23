//! The questions of a visit and all words of the offline page, in both languages: what the page goes by without a network.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::visits::MOST;
use crate::app::offline::OwnHamlet;
use crate::reply::Say;
use crate::say;
use crate::visit::field::{AGREED, NO, UNCLEAR, wording};
use crate::visit::form::{CODES, IDS, Kind, Made, Question, questions};
use crate::web::Web;
use crate::web::chat::later;
use crate::web::cookie::Visitor;
use crate::words::{Lang, Words};

/// A text by the code of its language.
type Said = BTreeMap<&'static str, String>;

/// What the page keeps on the phone.
#[derive(Serialize)]
struct Form {
    /// UTC milliseconds: the clock of a phone may be wrong.
    now: i64,
    is_helper: bool,
    hamlets: Vec<ShownHamlet>,
    fields: Vec<ShownField>,
    unclear: &'static str,
    refuses: &'static str,
    /// Of the words that are read out.
    wording: u32,
    codes: Letters,
    ids: Letters,
    /// So many visits are sent at once.
    most: usize,
    words: BTreeMap<&'static str, Said>,
}

#[derive(Serialize)]
struct ShownHamlet {
    id: String,
    name: String,
    commune: String,
}

#[derive(Serialize)]
struct ShownField {
    name: &'static str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    called: Option<Said>,
    answers: Vec<ShownAnswer>,
    always: bool,
    unless: Vec<(&'static str, &'static str)>,
}

#[derive(Serialize)]
struct ShownAnswer {
    value: &'static str,
    label: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Said>,
}

#[derive(Serialize)]
struct Letters {
    letters: &'static str,
    length: usize,
    first: usize,
}

pub async fn show(State(web): State<Web>, headers: HeaderMap) -> Response {
    let visitor = Visitor::of(&headers);
    let own = match web.app.hamlets_helped(&visitor.token).await {
        Ok(own) => own,
        Err(error) => {
            tracing::warn!(%error, "the offline page cannot be told what to ask");
            return later("the form cannot be read now");
        }
    };
    let content = web.app.content();
    let mut response = Json(form(&content.words, own, web.app.now().0)).into_response();
    let out = response.headers_mut();
    out.append(header::SET_COOKIE, visitor.set(web.is_https()));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn form(words: &Words, own: Option<Vec<OwnHamlet>>, now: i64) -> Form {
    let said = |say: &Say| said(words, say);
    let is_helper = own.is_some();
    let own = own.unwrap_or_default().into_iter();
    Form {
        now,
        is_helper,
        hamlets: own
            .map(|OwnHamlet { id, name, commune }| ShownHamlet { id, name, commune })
            .collect(),
        fields: questions().iter().map(|question| shown(words, question)).collect(),
        unclear: UNCLEAR,
        refuses: NO,
        wording: wording(AGREED).unwrap_or_default(),
        codes: letters(&CODES),
        ids: letters(&IDS),
        most: MOST,
        words: page_words().into_iter().map(|(name, say)| (name, said(&say))).collect(),
    }
}

fn shown(words: &Words, question: &Question) -> ShownField {
    let answers = question.answers.iter().map(|answer| ShownAnswer {
        value: answer.value,
        label: said(words, &answer.label),
        help: answer.help.as_ref().map(|help| said(words, help)),
    });
    let unless = question.unless.iter().map(|(field, value)| (field.name(), *value));
    ShownField {
        name: question.field.name(),
        kind: kind(question.kind),
        text: question.text.as_ref().map(|text| said(words, text)),
        called: question.name.as_ref().map(|name| said(words, name)),
        answers: answers.collect(),
        always: question.is_always,
        unless: unless.collect(),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Hamlet => "hamlet",
        Kind::Day => "day",
        Kind::Household => "household",
        Kind::Consent => "consent",
        Kind::Choice => "choice",
        Kind::Summary => "summary",
        Kind::Skill => "skill",
    }
}

fn letters(made: &Made) -> Letters {
    Letters { letters: made.letters, length: made.length, first: made.first }
}

fn said(words: &Words, say: &Say) -> Said {
    Lang::ALL.into_iter().map(|lang| (lang.code(), words.render(lang, say))).collect()
}

/// Every word that the page says; it fills in what stands in braces.
fn page_words() -> Vec<(&'static str, Say)> {
    let mut words = at_home();
    words.extend(in_a_visit());
    words.extend(not_taken());
    words
}

fn at_home() -> Vec<(&'static str, Say)> {
    vec![
        ("title", say!("offline-title")),
        ("subtitle", say!("offline-subtitle")),
        ("chat", say!("offline-chat")),
        ("other-lang", say!("offline-other-lang")),
        ("begin", say!("offline-begin")),
        ("go-on", say!("offline-go-on")),
        ("discard", say!("offline-discard")),
        ("discard-sure", say!("offline-discard-sure")),
        ("discard-yes", say!("offline-discard-yes")),
        ("discard-no", say!("offline-discard-no")),
        ("waiting", say!("offline-waiting")),
        ("warning", say!("offline-warning")),
        ("send", say!("offline-send")),
        ("none", say!("offline-none")),
        ("sent", say!("offline-sent", count = "{count}")),
        ("later", say!("offline-later")),
        ("no-network", say!("offline-no-network")),
        ("hamlets", say!("offline-hamlets", hamlets = "{hamlets}")),
        ("ready", say!("offline-ready")),
        ("not-ready", say!("offline-not-ready")),
        ("no-role", say!("offline-no-role")),
        ("to-chat", say!("offline-to-chat")),
        ("role-ended", say!("offline-role-ended", count = "{count}")),
        ("no-hamlet", say!("offline-no-hamlet")),
        ("broken", say!("offline-broken")),
    ]
}

fn in_a_visit() -> Vec<(&'static str, Say)> {
    vec![
        ("back", say!("offline-back")),
        ("step", say!("offline-step", at = "{at}", all = "{all}")),
        ("new", say!("visit-home-new")),
        ("card", say!("offline-card")),
        ("typed", say!("offline-typed")),
        ("use", say!("offline-use")),
        ("wrong-code", say!("offline-wrong-code")),
        ("wording", say!("offline-wording", version = "{version}")),
        ("fix", say!("visit-fix")),
        ("fix-skill", say!("offline-fix-skill")),
        ("fix-which", say!("visit-fix-which")),
        ("household", say!("visit-home", code = "{code}")),
        ("queued", say!("offline-queued", code = "{code}")),
        ("refused", say!("visit-refused")),
    ]
}

/// By the names of [`crate::visit::sent::Refusal`].
fn not_taken() -> Vec<(&'static str, Say)> {
    vec![
        ("not-taken", say!("offline-not-taken")),
        ("look", say!("offline-look")),
        ("again", say!("offline-again")),
        ("why-unreadable", say!("offline-why-unreadable")),
        ("why-unfinished", say!("offline-why-unfinished")),
        ("why-hamlet", say!("offline-why-hamlet")),
        ("why-day", say!("offline-why-day")),
        ("why-other", say!("offline-why-other")),
    ]
}
