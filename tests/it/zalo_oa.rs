//! Zalo's wire format: what events are heard as, how they are signed, what is written, what codes mean, when one may send.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use dvcbot::channel::zalo_oa::error::{CODES, Class, class, send_error};
use dvcbot::channel::zalo_oa::{Event, Late, Pkce, Received, Terms, is_signed, plan, read, write};
use dvcbot::channel::{Body, Button, Buttons, Channel, Incoming, render};
use dvcbot::delivery::SendError;
use dvcbot::reply::{Choice, Reply, Say};
use dvcbot::understand::Said;
use dvcbot::when::Moment;
use dvcbot::words::Lang;
use serde_json::{Value, json};

use crate::assistant::{START, content};
use crate::server::fed;

fn sample(name: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/channels/zalo_oa").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// What was received, in a line.
fn heard(received: &Received) -> String {
    match &received.event {
        Event::Said(incoming) => said(incoming),
        Event::Left { address } => format!("left {address}"),
        Event::Withdrew { address } => format!("withdrew {address}"),
        Event::Answered { address } => format!("answered {address}"),
        Event::Nothing => "nothing".to_owned(),
    }
}

fn said(incoming: &Incoming) -> String {
    let Incoming { address, delivery, said, .. } = incoming;
    let said = match said {
        Said::Text(text) => format!("text {text:?}"),
        Said::Pressed(id) => format!("press {id:?}"),
        Said::Start(payload) => format!("start {payload:?}"),
        Said::File(file) => {
            format!("file {:?} {} of {}: {:?}", file.name, file.id, file.size, file.caption)
        }
        other => format!("{other:?}").to_lowercase(),
    };
    format!("{delivery} from {address}: {said}")
}

#[test]
fn events_are_heard_as_they_were_meant() {
    let cases = sample("events.json");
    let cases = cases.as_array().unwrap();
    assert!(cases.len() > 30, "{}", cases.len());
    for case in cases {
        let received = read(case["event"].to_string().as_bytes()).unwrap();
        assert_eq!(heard(&received), case["heard"].as_str().unwrap(), "{}", case["what"]);
    }
}

/// As Zalo's documentation shows them.
#[test]
fn documented_events_are_heard() {
    for (name, expected) in [
        (
            "event_user_send_text_docs.json",
            "96d3cdf3af150460909 from 246845883529197922: text \"message\"",
        ),
        ("event_follow.json", "follow-154397978274 from 24684588352919792: start \"\""),
        ("event_unfollow.json", "left 24684588352919792"),
        (
            "event_user_submit_info.json",
            "user_submit_info-1540368141908 from 246845883529697922: contact",
        ),
    ] {
        let received = read(sample(name).to_string().as_bytes()).unwrap();
        assert_eq!(heard(&received), expected, "{name}");
    }
}

#[test]
fn what_is_no_event_is_said_to_be_none() {
    for raw in ["", "{}", "[]", "null", "{\"event_name\":7}", "\u{0}", "{\"event_name\":\"x\""] {
        assert!(read(raw.as_bytes()).is_err(), "{raw:?}");
    }
}

/// As a program that is not ours adds it up.
fn sha256sum(text: &str) -> String {
    let mut command = Command::new("sha256sum");
    let output = fed(command.stderr(Stdio::null()), text.as_bytes());
    String::from_utf8(output.stdout).unwrap().split(' ').next().unwrap().to_owned()
}

#[test]
fn only_what_was_signed_with_the_key_is_signed() {
    let (app, key) = ("360846524940903967", "khóa bí mật");
    let body = r#"{"event_name":"user_send_text","timestamp":"1732500000000","x":"Dạ"}"#;
    let sum = sha256sum(&format!("{app}{body}1732500000000{key}"));
    let is_good = |shown: &str, body: &str, key: &str| {
        is_signed(Some(shown.as_bytes()), body.as_bytes(), app, key)
    };
    assert!(is_good(&format!("mac={sum}"), body, key));
    assert!(is_good(&sum, body, key), "the prefix may be missing");
    assert!(is_good(&sum.to_ascii_uppercase(), body, key));
    let number = r#"{"timestamp":1732500000000}"#;
    assert!(is_good(&sha256sum(&format!("{app}{number}1732500000000{key}")), number, key));
    let bare = "no JSON";
    assert!(is_good(&sha256sum(&format!("{app}{bare}{key}")), bare, key), "without a time");
    for (shown, body, key) in [
        ("", body, key),
        ("mac=", body, key),
        (&sum[1..], body, key),
        (sum.as_str(), &body.replace("Dạ", "Da"), key),
        (sum.as_str(), &body.replace('0', "1"), key),
        (sum.as_str(), body, "khoa"),
        (sum.as_str(), body, ""),
    ] {
        assert!(!is_good(shown, body, key), "{shown} {body} {key}");
    }
    assert!(!is_signed(None, body.as_bytes(), app, key));
    let empty = sha256sum(&format!("{app}{body}1732500000000"));
    assert!(!is_good(&empty, body, ""), "no key is no signature");
    let hmac = "5d98b45c90a207fa998ce639fea6f02ec8cc3faefaaf19daeb0a7b3f0e5e3cdd";
    assert!(!is_good(hmac, body, key), "an HMAC, as some samples have it");
}

/// RFC 7636, appendix B has this pair; its verifier is made of these octets.
#[test]
fn a_challenge_is_that_of_the_standard() {
    let octets = [
        116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37,
        77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121,
    ];
    let Pkce { verifier, challenge } = Pkce::of(octets);
    assert_eq!(verifier, "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    assert_eq!(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

fn body(text: &str, choices: &[(&str, &str)]) -> Body {
    let button = |(id, label): &(&str, &str)| Button { id: (*id).into(), label: (*label).into() };
    let choices = choices.iter().map(button).collect();
    Body { text: text.to_owned(), choices, ..Body::default() }
}

#[test]
fn messages_are_written_as_zalo_documents_them() {
    let plain = write::text("user-fixture", &body("hello fixture", &[]), Buttons::Numbered);
    assert_eq!(plain, sample("req_cs_text.json"));
    let mut picture = write::picture("user-fixture", &body("x", &[]), "ATT-image-xyz");
    assert_eq!(picture["message"]["text"], "x");
    picture["message"].as_object_mut().unwrap().remove("text");
    assert_eq!(picture, sample("req_cs_image_attachment_id.json"));
    let keys = [("a", "▶️ Bắt đầu"), ("b", "⚠️ Báo sự cố")];
    let mut buttons = write::text("1", &body("Bạn có việc mới", &keys), Buttons::Pressed);
    let payloads = &mut buttons["message"]["attachment"]["payload"]["buttons"];
    assert_eq!(payloads[1]["payload"], "#dvc:b");
    (payloads[0]["payload"], payloads[1]["payload"]) = (json!("a"), json!("b"));
    assert_eq!(buttons, sample("req_cs_text_buttons_UNDOCUMENTED.json"));
    let file = write::file("7", "t");
    assert_eq!(file["message"], json!({"attachment": {"type": "file", "payload": {"token": "t"}}}));
}

/// What does not fit on buttons is numbered; nothing gets lost.
#[test]
fn choices_are_buttons_only_where_all_of_them_fit() {
    let long = "x".repeat(101);
    let many: Vec<(String, String)> =
        (0..6).map(|n| (format!("m.{n}"), format!("Số {n}"))).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(id, label)| (&**id, &**label)).collect();
    for (buttons, choices) in [
        (Buttons::Numbered, &[("a", "Có"), ("b", "Không")][..]),
        (Buttons::Pressed, &many),
        (Buttons::Pressed, &[("a", long.as_str())]),
        (Buttons::Pressed, &[("a b", "Có")]),
    ] {
        let message = write::text("7", &body("Chọn:", choices), buttons);
        assert_eq!(message["message"]["attachment"], Value::Null, "{choices:?}");
        let text = message["message"]["text"].as_str().unwrap();
        for (at, (_, label)) in choices.iter().enumerate() {
            assert!(text.contains(&format!("\n{}. {label}", at + 1)), "{text}");
        }
    }
    let apart = write::text("7", &body("Ha\u{300} Nô\u{323}i", &[]), Buttons::Numbered);
    assert_eq!(apart["message"]["text"], "Hà Nội", "what is counted is NFC");
    let endless = write::text("7", &body(&"ạ".repeat(5_000), &[]), Buttons::Numbered);
    assert_eq!(endless["message"]["text"].as_str().unwrap().chars().count(), 2_000);
}

#[test]
fn every_code_of_zalos_has_its_meaning() {
    let listed = sample("errors.json");
    let listed = listed["codes"].as_object().unwrap();
    let known: Vec<String> = CODES.iter().map(|code| code.code.to_string()).collect();
    let unknown: Vec<&String> = listed.keys().filter(|code| !known.contains(code)).collect();
    assert_eq!((unknown, listed.len()), (Vec::new(), known.len()));
    for (code, expected) in [
        (-216, Class::Token),
        (-220, Class::Token),
        (401, Class::Token),
        (-213, Class::Blocked),
        (-32, Class::Busy),
        (-230, Class::Window),
        (-100, Class::Forgotten),
        (-321, Class::Account),
        (-201, Class::Payload),
        (-99_999, Class::Payload),
    ] {
        assert_eq!(class(code), expected, "{code}");
    }
    assert_eq!(send_error(-227, ""), SendError::Blocked);
    let refused = |why: &str| SendError::Refused(why.to_owned());
    assert_eq!(send_error(-230, "x"), refused("the person has not written for 7 days (-230)"));
    assert_eq!(send_error(-1, "mới\n"), refused("mới (-1)"), "what nobody knows is told");
    assert!(send_error(-321, "").concerns_all());
}

#[test]
fn what_may_not_be_sent_is_known_before() {
    let spoke = Moment(START);
    let asks = |id| body("?", &[(id, "x")]);
    let planned = |hours: i64, sent, free, late, body: &Body| {
        let terms = Terms { free, late };
        match plan(body, spoke, sent, spoke.plus_hours(hours), &terms) {
            Ok(()) => String::new(),
            Err(why) => why.to_string(),
        }
    };
    let (plain, rating) = (asks("m.-.menu.0"), asks("r.abc.level.1"));
    for (hours, sent, free, late, body, expected) in [
        (0, 0, 0, Late::Kept, &plain, ""),
        (48, 500, 0, Late::Kept, &plain, ""),
        (49, 0, 0, Late::Kept, &plain, "48 hours"),
        (49, 0, 0, Late::Paid, &plain, ""),
        (168, 0, 8, Late::Paid, &plain, ""),
        (169, 0, 0, Late::Paid, &rating, "7 days"),
        (1, 6, 8, Late::Kept, &plain, ""),
        (1, 7, 8, Late::Kept, &plain, "kept for the rating"),
        (1, 7, 8, Late::Kept, &rating, ""),
        (1, 8, 8, Late::Kept, &rating, "used up"),
        (1, 8, 8, Late::Paid, &plain, ""),
    ] {
        let said = planned(hours, sent, free, late, body);
        let fits = if expected.is_empty() { said.is_empty() } else { said.contains(expected) };
        assert!(fits, "{hours} h, {sent} of {free}, {late:?}: {said:?}");
    }
}

/// Long texts of combining marks and emoji, with any number of choices: nothing is lost, nothing too long.
#[test]
fn every_reply_fits_with_its_numbers() {
    let words = "Dạ, bà con bấm Tiê\u{301}p tục ở góc phải 👨‍👩‍👧 nha. ";
    let say = |text: &str| Say::new("export-cell").with("value", text);
    for (letters, choices) in [(0, 12), (1, 1), (30, 12), (36, 5), (38, 12), (40, 3), (110, 12)] {
        let text = words.repeat(letters);
        let label = |n: usize| say(&format!("Lựa chọn số {n} {}", "dài ".repeat(n)));
        let choices: Vec<Choice> =
            (1..=choices).map(|n| Choice::new(format!("m.-.{n}.0"), label(n))).collect();
        let reply = Reply::ask(vec![say(&text)], choices.clone());
        let bodies = render(Channel::ZaloOa, &content().words, Lang::Vi, &reply);
        let mut all = String::new();
        for (_, body) in &bodies {
            let written = write::text("7", body, Buttons::Numbered);
            let written = written["message"]["text"].as_str().unwrap().to_owned();
            assert!(written.chars().count() <= 1_904, "{letters}: room for a note is left");
            all.push_str(&written);
        }
        let count = |text: &str, what: &str| text.matches(what).count();
        assert_eq!(count(&all, "👨‍👩‍👧"), letters, "whole");
        assert_eq!(count(&all, "Tiếp tục"), letters, "in NFC");
        assert_eq!(count(&all, "Lựa chọn số"), choices.len());
    }
}
