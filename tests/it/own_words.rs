//! Answers and troubles in people's own words, at the step itself and in the list of its troubles.
//!
//! `tests/understanding/answers.tsv`: what is typed, in order; the guide; the step that must be told
//! (several where each would do). Written by others than the guides.

use dvcbot::channel::Channel;
use dvcbot::flow::Told;
use dvcbot::understand::Said;
use dvcbot::words::Lang;

use crate::assistant::{Assistant, content};

/// Those that the lists of `also` were written after.
const KNOWN: &str = include_str!("../understanding/answers.tsv");
/// Those that nobody who wrote the lists has seen.
const BLIND: &str = include_str!("../understanding/answers-blind.tsv");

struct Asked<'a> {
    typed: Vec<&'a str>,
    /// The words of the steps, one of which must be told.
    wanted: Vec<String>,
    /// The words of all other steps of the guide.
    others: Vec<String>,
}

/// What came of an answer in own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Came {
    Right,
    /// Not understood, or asked what the trouble is: nothing is lost.
    Asked,
    /// Another step of the same guide.
    Wrong,
    /// Another guide, a card, a person.
    Away,
}

fn asked(table: &'static str) -> Vec<Asked<'static>> {
    let content = content();
    let lines = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    lines
        .map(|line| {
            let [typed, flow, steps] = line[..] else { panic!("{line:?}") };
            let flow = content.flows.get(flow).unwrap_or_else(|| panic!("{flow}"));
            let said = |step: &str| {
                assert!(flow.step_ids().any(|id| id == step), "{} {step}", flow.id);
                content.words.render(Lang::Vi, &flow.said(step, &Told::new())[0])
            };
            let wanted: Vec<&str> = steps.split(',').collect();
            let others = flow.step_ids().filter(|id| !wanted.contains(id)).map(said).collect();
            let wanted = wanted.into_iter().map(said).collect();
            Asked { typed: typed.split(" | ").collect(), wanted, others }
        })
        .collect()
}

async fn came(assistant: &Assistant, who: &str, asked: &Asked<'_>) -> (Came, String) {
    let mut answers = Vec::new();
    for typed in &asked.typed {
        let replies = assistant.text(who, typed).await.replies;
        answers.push(replies.iter().map(|body| body.text.as_str()).collect::<Vec<_>>().join("\n"));
    }
    let answer = answers.pop().unwrap();
    let says = |some: &[String]| some.iter().any(|words| answer.contains(words));
    let is_asked = ["chưa hiểu", "vướng chỗ nào"].iter().any(|phrase| answer.contains(phrase));
    let came = match (says(&asked.wanted), is_asked, says(&asked.others)) {
        (true, _, _) => Came::Right,
        (_, true, _) => Came::Asked,
        (_, _, true) => Came::Wrong,
        _ => Came::Away,
    };
    (came, answer)
}

/// How many came to what: right, asked, wrong, away; in percent.
async fn measure(name: &str, table: &'static str) -> [usize; 4] {
    let assistant = Assistant::new().await;
    let mut counts = [0; 4];
    let all = asked(table);
    for (at, asked) in all.iter().enumerate() {
        let (came, answer) = came(&assistant, &format!("p{at}"), asked).await;
        counts[came as usize] += 1;
        if came != Came::Right && std::env::var_os("DVCBOT_SHOW").is_some() {
            println!("{came:?} {:?}\n    {}", asked.typed, answer.replace('\n', " / "));
        }
    }
    let percent = counts.map(|count| count * 100 / all.len());
    println!("{name}: of {} right, asked, wrong, away: {percent:?} percent", all.len());
    percent
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn own_words_are_understood_at_a_step() {
    let [right, _, wrong, away] = measure("known", KNOWN).await;
    assert!(right >= 90 && wrong <= 3 && away <= 4);
    let [right, _, wrong, away] = measure("blind", BLIND).await;
    assert!(right >= 55 && wrong <= 4 && away <= 10);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_are_shown_as_they_were_typed_and_numbers_by_their_label() {
    let assistant = Assistant::new().await;
    let mut peer = String::new();
    for (at, typed) in ["dang nhap vneid", "1", "hong biet co dung trang hong"].iter().enumerate() {
        let said = Said::Text((*typed).to_owned());
        let taken = assistant.take(Channel::Webchat, "em", &at.to_string(), said).await.unwrap();
        peer = taken.peer;
    }
    let lines = assistant.app.store.lines(&peer, 0, 99).await.unwrap();
    let said: Vec<&String> =
        lines.iter().filter(|line| line.direction == "in").map(|line| &line.body).collect();
    let shown = ["dang nhap vneid", "Máy tính, quét mã", "hong biet co dung trang hong"];
    assert_eq!(said.len(), shown.len());
    assert!(said.iter().zip(shown).all(|(body, shown)| body.contains(shown)), "{said:?}");
}
