//! A message of ours as Telegram's: plain text, its choices as keys below.

use teloxide::payloads::{SendMessage, SendMessageSetters};
use teloxide::types::{ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions};

use crate::channel::{Body, Button};
use crate::delivery::SendError;

/// Two short labels stand side by side, as long as both can be read on a small phone.
const SHORT_LABEL: usize = 14;
/// Telegram's limit for what a key carries, in bytes.
const LONGEST_DATA: usize = 64;

pub fn message(address: &str, body: &Body) -> Result<SendMessage, SendError> {
    let chat = address
        .parse()
        .map_err(|_| SendError::Refused("the address is not a number of a chat".to_owned()))?;
    let message = SendMessage::new(ChatId(chat), body.text.as_str()).link_preview_options(none());
    Ok(match markup(&body.choices) {
        Some(markup) => message.reply_markup(markup),
        None => message,
    })
}

/// The keys below a message, where there are any.
pub fn markup(choices: &[Button]) -> Option<InlineKeyboardMarkup> {
    (!choices.is_empty()).then(|| InlineKeyboardMarkup::new(keyboard(choices)))
}

fn none() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn keyboard(choices: &[Button]) -> Vec<Vec<InlineKeyboardButton>> {
    let mut rows: Vec<Vec<InlineKeyboardButton>> = Vec::new();
    let mut room = false;
    for choice in choices.iter().filter(|choice| choice.id.len() <= LONGEST_DATA) {
        let key = InlineKeyboardButton::callback(&choice.label, &choice.id);
        let short = choice.label.chars().count() <= SHORT_LABEL;
        match rows.last_mut().filter(|_| room && short) {
            Some(row) => {
                row.push(key);
                room = false;
            }
            None => {
                rows.push(vec![key]);
                room = short;
            }
        }
    }
    rows
}
