//! Telegram's wire format: what updates are heard as, what answers of the Bot API mean.

use dvcbot::channel::Incoming;
use dvcbot::channel::telegram::{Event, Received, read};
use dvcbot::understand::Said;
use serde_json::Value;

/// What was received, in a line.
fn heard(received: &Received) -> String {
    let event = match &received.event {
        Event::Said(incoming) => said(incoming),
        Event::Left { address } => format!("left {address}"),
        Event::Back { address } => format!("back {address}"),
        Event::Nothing => "nothing".to_owned(),
    };
    let answers = received.query.as_ref().map(|query| format!(" answers {query}"));
    event + &answers.unwrap_or_default()
}

fn said(incoming: &Incoming) -> String {
    let Incoming { address, delivery, lang, said, .. } = incoming;
    let lang = lang.map(|lang| format!(" in {}", lang.code())).unwrap_or_default();
    let said = match said {
        Said::Text(text) => format!("text {text:?}"),
        Said::Pressed(id) => format!("press {id:?}"),
        Said::Start(payload) => format!("start {payload:?}"),
        Said::File(file) => {
            format!("file {:?} {} of {}: {:?}", file.name, file.id, file.size, file.caption)
        }
        other => format!("{other:?}").to_lowercase(),
    };
    format!("{delivery} from {address}{lang}: {said}")
}

#[test]
fn updates_are_heard_as_they_were_meant() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/channels/telegram/updates.json");
    let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(cases.len() > 30, "{}", cases.len());
    for case in cases {
        let raw = case["update"].to_string();
        let received = read(raw.as_bytes(), Some("dvcbot")).unwrap();
        assert_eq!(heard(&received), case["heard"].as_str().unwrap(), "{}", case["what"]);
        assert_eq!(received.id, case["update"]["update_id"].as_i64().unwrap());
    }
}

#[test]
fn what_is_no_update_is_said_to_be_none() {
    for raw in ["", "{}", "[]", "null", "{\"update_id\":\"x\"}", "\u{0}", "{\"update_id\":1"] {
        assert!(read(raw.as_bytes(), None).is_err(), "{raw:?}");
    }
}
