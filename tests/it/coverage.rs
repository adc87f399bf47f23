//! Which steps of the guides are reached by the conversations of `tests/talks`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use dvcbot::flow::Told;
use dvcbot::words::Lang;

use crate::assistant::{Assistant, content};

/// A step is reached when its very words were said while its guide was under way, or ended.
#[derive(Default)]
pub struct Coverage {
    reached: BTreeSet<(String, String)>,
    /// The guide of each person before their turn.
    before: BTreeMap<String, Option<String>>,
}

impl Coverage {
    /// Another conversation begins.
    pub fn begin(&mut self) {
        self.before.clear();
    }

    /// What a person was answered.
    pub async fn note(&mut self, assistant: &Assistant, who: &str, texts: &[&str]) {
        let after = under_way(assistant, who).await;
        let before = self.before.insert(who.to_owned(), after.clone()).flatten();
        let content = content();
        for flow in before.iter().chain(&after).filter_map(|id| content.flows.get(id)) {
            for step in flow.step_ids() {
                let said = &flow.said(step, &Told::new())[0];
                let was_said = Lang::ALL.into_iter().any(|lang| {
                    let words = content.words.render(lang, said);
                    texts.iter().any(|text| text.contains(&words))
                });
                if was_said {
                    self.reached.insert((flow.id.clone(), step.to_owned()));
                }
            }
        }
    }

    /// A line for each guide, and the steps that no conversation reaches.
    pub fn report(&self) -> (String, Vec<String>) {
        let (mut report, mut missing) = (String::new(), Vec::new());
        for flow in content().flows.all() {
            let is_reached =
                |step: &&str| self.reached.contains(&(flow.id.clone(), (*step).to_owned()));
            let (reached, not): (Vec<&str>, Vec<&str>) = flow.step_ids().partition(is_reached);
            let all = reached.len() + not.len();
            writeln!(report, "{:20} {:3} of {all:3} steps", flow.id, reached.len()).unwrap();
            missing.extend(not.into_iter().map(|step| format!("{} {step}", flow.id)));
        }
        (report, missing)
    }
}

/// The guide that a person is in the middle of.
async fn under_way(assistant: &Assistant, who: &str) -> Option<String> {
    let store = &assistant.app.store;
    let lane = assistant.app.address_hash("terminal", who);
    let loaded = store.load(&[("terminal", lane.as_str())], &[]).await.unwrap();
    let state: serde_json::Value = serde_json::from_str(&loaded.sessions.get(&lane)?.state).ok()?;
    Some(state["talk"]["doing"]["flow"]["place"]["flow"].as_str()?.to_owned())
}
