//! A message of ours as a Zalo OA sends it: plain text, its choices as buttons or numbered lines.

use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

use crate::channel::{Body, Button, Buttons, numbered};

/// The longest text of a message, in letters (Unicode scalars in NFC).
pub const LONGEST: usize = 2_000;
const MOST_BUTTONS: usize = 5;
const LONGEST_TITLE: usize = 100;
const LONGEST_PAYLOAD: usize = 1_000;
/// Marks what our buttons send from what people type.
const NAMESPACE: &str = "#dvc:";
/// As [`crate::reply::Choice`] says.
const LONGEST_CHOICE: usize = 40;

/// A text with its choices. Buttons on a text are undocumented (facts: one live test), so they are a setting;
/// what does not fit on buttons is numbered.
pub fn text(address: &str, body: &Body, buttons: Buttons) -> Value {
    if buttons == Buttons::Pressed
        && let Some(keys) = keys(&body.choices)
    {
        let attachment = json!({"type": "template", "payload": {"buttons": keys}});
        return to(address, &json!({"text": clipped(&body.text), "attachment": attachment}));
    }
    to(address, &json!({"text": clipped(&numbered(body))}))
}

/// A picture that was uploaded, with the text and its numbered choices beside it.
pub fn picture(address: &str, body: &Body, attachment_id: &str) -> Value {
    let element = json!({"media_type": "image", "attachment_id": attachment_id});
    let payload = json!({"template_type": "media", "elements": [element]});
    let attachment = json!({"type": "template", "payload": payload});
    to(address, &json!({"text": clipped(&numbered(body)), "attachment": attachment}))
}

/// A file that was uploaded; it takes no text with it.
pub fn file(address: &str, token: &str) -> Value {
    to(address, &json!({"attachment": {"type": "file", "payload": {"token": token}}}))
}

/// The id of the choice that a text stands for, where it is one that a button of ours sends.
pub fn pressed(text: &str) -> Option<&str> {
    let id = text.trim().strip_prefix(NAMESPACE)?;
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b".-_:".contains(&byte);
    ((1..=LONGEST_CHOICE).contains(&id.len()) && id.bytes().all(is_letter)).then_some(id)
}

fn to(address: &str, message: &Value) -> Value {
    json!({"recipient": {"user_id": address}, "message": message})
}

/// None where some would be missing.
fn keys(choices: &[Button]) -> Option<Vec<Value>> {
    let key = |choice: &Button| {
        let (title, payload) =
            (choice.label.nfc().collect::<String>(), format!("{NAMESPACE}{}", choice.id));
        let fits = title.chars().count() <= LONGEST_TITLE && payload.len() <= LONGEST_PAYLOAD;
        let comes_back = pressed(&payload).is_some();
        (fits && comes_back)
            .then(|| json!({"type": "oa.query.hide", "title": title, "payload": payload}))
    };
    let fit = (1..=MOST_BUTTONS).contains(&choices.len());
    fit.then(|| choices.iter().map(key).collect()).flatten()
}

/// What is counted is NFC; [`crate::channel::render`] has left room, so nothing is lost here.
fn clipped(text: &str) -> String {
    text.nfc().take(LONGEST).collect()
}
