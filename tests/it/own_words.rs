//! Answers and troubles in people's own words, at the step itself and in the list of its troubles.
//!
//! `tests/understanding/answers.tsv`: what is typed, in order; the guide; the step that must be told
//! (several where each would do). Written by others than the guides.

use dvcbot::flow::Told;
use dvcbot::words::Lang;

use crate::assistant::{Assistant, content};

const ANSWERS: &str = include_str!("../understanding/answers.tsv");

struct Asked<'a> {
    typed: Vec<&'a str>,
    /// The words of the steps, one of which must be told.
    wanted: Vec<String>,
}

fn asked() -> Vec<Asked<'static>> {
    let content = content();
    let lines = ANSWERS.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    lines
        .map(|line| {
            let [typed, flow, steps] = line[..] else { panic!("{line:?}") };
            let flow = content.flows.get(flow).unwrap_or_else(|| panic!("{flow}"));
            let said = |step| {
                assert!(flow.step_ids().any(|id| id == step), "{} {step}", flow.id);
                content.words.render(Lang::Vi, &flow.said(step, &Told::new())[0])
            };
            Asked {
                typed: typed.split(" | ").collect(),
                wanted: steps.split(',').map(said).collect(),
            }
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn own_words_are_understood_at_a_step() {
    let assistant = Assistant::new().await;
    let mut right = [0, 0];
    let mut all = [0, 0];
    for (at, asked) in asked().iter().enumerate() {
        let who = format!("p{at}");
        let mut answer = String::new();
        for typed in &asked.typed {
            let replies = assistant.text(&who, typed).await.replies;
            answer = replies.iter().map(|body| body.text.as_str()).collect::<Vec<_>>().join("\n");
        }
        let in_list =
            usize::from(asked.typed.iter().rev().nth(1).is_some_and(|typed| *typed == "ket"));
        all[in_list] += 1;
        if asked.wanted.iter().any(|wanted| answer.contains(wanted)) {
            right[in_list] += 1;
        } else if std::env::var_os("DVCBOT_SHOW").is_some() {
            println!("{:?}\n    {}", asked.typed, answer.replace('\n', " / "));
        }
    }
    println!("{} of {} at the step, {} of {} in the list", right[0], all[0], right[1], all[1]);
    assert!(right[0] * 100 >= all[0] * 60 && right[1] * 100 >= all[1] * 35);
}
