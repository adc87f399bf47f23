//! What a sentence asks: its intent, the facet of it, a second question, and what it leans on.

use serde::{Deserialize, Serialize};

use super::facet::Facet;
use super::intent::Intent;
use super::learnt::lexicon::Word;
use super::model::Model;

/// What was talked of last, which a short question leans on: "còn phí?", "thế còn kết hôn?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    pub intent: Intent,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facet: Option<Facet>,
}

/// A question as it was understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Question {
    /// The words as they were compared, without accents.
    pub words: Vec<String>,
    /// Every intent with its confidence, best first.
    pub ranked: Vec<(Intent, f32)>,
    pub facet: Option<Facet>,
    /// Another intent that the same message asks for as well.
    pub second: Option<Intent>,
}

/// Beginnings of a correction ("không phải, ý tôi là …") and of a follow-up ("thế còn …").
const CORRECTIONS: [&str; 12] = [
    "khong phai y toi la",
    "khong phai toi hoi",
    "khong phai y em la",
    "khong phai y minh la",
    "y toi la",
    "y em la",
    "y minh la",
    "khong phai ma la",
    "nham roi",
    "khong phai vay",
    "y la",
    "khong phai cai do",
];
const FOLLOWS: [&str; 10] = [
    "voi lai", "the con", "vay con", "con ve", "roi con", "con neu", "the neu", "vay neu",
    "the thi", "con",
];
/// What both halves of a message must be told with to be two questions, and the fewest words of a half.
const TWO: f32 = 0.75;
const HALF: usize = 3;
/// The whole message hints at a second question, or there is none.
const HINT: f32 = 0.04;
/// A rule is as sure as this.
pub const CERTAIN: f32 = 0.95;
/// A message of more words is a story, not two questions.
const STORY: usize = 30;

/// Being stuck says not with what: "ket" alone is no marriage ("kết hôn").
const STUCK: [&str; 12] = [
    "ket",
    "bi ket",
    "ket roi",
    "bi ket roi",
    "vuong",
    "bi vuong",
    "loi",
    "bi loi",
    "khong duoc",
    "khong lam duoc",
    "giup",
    "giup voi",
];

pub fn question(text: &str, model: &Model, topic: Option<Topic>) -> Question {
    let all = model.words(text);
    let said: Vec<&str> = all.iter().map(|word| word.folded.as_str()).collect();
    if STUCK.contains(&super::near::bare(said).join(" ").as_str()) {
        return Question::default();
    }
    let (words, leans) = lean(&all);
    let spoken = || all.iter().map(|word| word.folded.clone()).collect();
    if let Some(topic) = topic
        && let Some(facet) = Facet::alone(&all)
    {
        let ranked = first(topic.intent, model.rank(words));
        return Question { words: spoken(), ranked, facet: Some(facet), second: None };
    }
    let mut ranked = model.rank(words);
    let facet = Facet::of(words).or(topic.filter(|_| leans).and_then(|topic| topic.facet));
    let two = two(text, words.len(), &ranked, model);
    if let Some((former, _)) = two {
        // Who asks two things is answered in their order.
        if let Some(at) = ranked.iter().position(|(intent, _)| *intent == former) {
            let told = ranked[0].1;
            ranked[..=at].rotate_right(1);
            ranked[0].1 = told;
        }
    }
    Question { words: spoken(), ranked, facet, second: two.map(|(_, latter)| latter) }
}

/// Puts an intent that a rule found before what the model says.
pub fn first(intent: Intent, mut ranked: Vec<(Intent, f32)>) -> Vec<(Intent, f32)> {
    ranked.retain(|(other, _)| *other != intent);
    ranked.iter_mut().for_each(|(_, told)| *told *= 1.0 - CERTAIN);
    ranked.insert(0, (intent, CERTAIN));
    ranked
}

/// The words after a correction or the beginning of a follow-up; true when there was one.
fn lean(words: &[Word]) -> (&[Word], bool) {
    let begins = |phrase: &&&str| {
        let mut parts = phrase.split(' ');
        let same = words
            .iter()
            .zip(parts.by_ref())
            .take_while(|(word, part)| word.folded == *part)
            .count();
        same == phrase.split(' ').count() && same < words.len()
    };
    let found = CORRECTIONS.iter().chain(&FOLLOWS).find(begins);
    let skip = found.map_or(0, |phrase| phrase.split(' ').count());
    (words.get(skip..).unwrap_or(words), skip > 0)
}

/// Where one message may end and another begin.
const BETWEEN: [&str; 9] = ["?", ";", "\n", ". ", ", ", " còn ", " con ", " với lại ", " và "];

/// The two questions of a message: both halves are surely something, not the same, and one of them is
/// what the whole message seems to be.
fn two(
    text: &str,
    words: usize,
    ranked: &[(Intent, f32)],
    model: &Model,
) -> Option<(Intent, Intent)> {
    let [(best, _), (_, next), ..] = *ranked else { return None };
    if next < HINT || !(2 * HALF..STORY).contains(&words) {
        return None;
    }
    let cuts = BETWEEN.iter().filter_map(|mark| {
        let (left, right) = text.split_once(mark)?;
        Some((model.words(left), model.words(right)))
    });
    let long = |(left, right): &(Vec<Word>, Vec<Word>)| left.len() >= HALF && right.len() >= HALF;
    cuts.filter(long).take(2).find_map(|(left, right)| {
        let (left, right) = (sure(model, &left)?, sure(model, &right)?);
        (left != right && (left == best || right == best)).then_some((left, right))
    })
}

fn sure(model: &Model, words: &[Word]) -> Option<Intent> {
    let (words, _) = lean(words);
    let told = model.rank(words).first().copied().filter(|(_, told)| *told >= TWO)?.0;
    let small = matches!(told, Intent::Greeting | Intent::Thanks | Intent::OutOfScope);
    (!small).then_some(told)
}
