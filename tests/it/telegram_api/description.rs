//! The Bot API's own description: whether a call has the fields, types and lengths that it demands.

use std::sync::OnceLock;

use serde_json::{Map, Value};

/// What a call does wrong; nothing for a right one. An unknown method is wrong too.
pub fn wrongs(method: &str, call: &Map<String, Value>) -> Vec<String> {
    let mut wrongs = Vec::new();
    match &description()["methods"][method] {
        Value::Array(fields) => fields_of(method, call, fields, &mut wrongs),
        _ => wrongs.push(format!("{method} is no method")),
    }
    limits(method, call, &mut wrongs);
    wrongs
}

/// The method of this name in any case, as the Bot API takes it.
pub fn method(name: &str) -> Option<&'static str> {
    let methods = description()["methods"].as_object()?;
    methods.keys().map(String::as_str).find(|method| method.eq_ignore_ascii_case(name))
}

/// A value of a form, which is text, as what its field demands.
pub fn typed(method: &str, name: &str, text: String) -> Value {
    let fields = description()["methods"][method].as_array();
    let field = fields.and_then(|fields| fields.iter().find(|field| field["name"] == name));
    let types = field.and_then(|field| field["types"].as_array()).map_or(&[][..], Vec::as_slice);
    let is_text = types.iter().all(|kind| kind == "String" || kind == "InputFile");
    match serde_json::from_str(&text) {
        Ok(value) if !is_text => value,
        _ => Value::String(text),
    }
}

fn description() -> &'static Value {
    static DESCRIPTION: OnceLock<Value> = OnceLock::new();
    let text = include_str!("../../telegram-bot-api.json");
    DESCRIPTION.get_or_init(|| serde_json::from_str(text).unwrap())
}

fn fields_of(path: &str, object: &Map<String, Value>, fields: &[Value], wrongs: &mut Vec<String>) {
    let named = |name: &str| fields.iter().find(|field| field["name"] == name);
    for field in fields.iter().filter(|field| field["required"] == true) {
        let name = field["name"].as_str().unwrap();
        if !object.contains_key(name) {
            wrongs.push(format!("{path}.{name} is missing"));
        }
    }
    for (name, value) in object {
        let path = format!("{path}.{name}");
        let Some(field) = named(name) else {
            wrongs.push(format!("{path} is no field"));
            continue;
        };
        let types: Vec<&str> =
            field["types"].as_array().unwrap().iter().map(|kind| kind.as_str().unwrap()).collect();
        one_of(&path, value, &types, wrongs);
    }
}

/// Right for one of the types, or wrong as the nearest of them says.
fn one_of(path: &str, value: &Value, types: &[&str], wrongs: &mut Vec<String>) {
    let mut found: Vec<Vec<String>> = Vec::new();
    for kind in types {
        let mut own = Vec::new();
        is_a(path, value, kind, &mut own);
        if own.is_empty() {
            return;
        }
        found.push(own);
    }
    wrongs.extend(found.into_iter().min_by_key(Vec::len).unwrap_or_default());
}

fn is_a(path: &str, value: &Value, kind: &str, wrongs: &mut Vec<String>) {
    if let Some(inner) = kind.strip_prefix("Array of ") {
        let Some(items) = value.as_array() else {
            return wrongs.push(format!("{path} is no array"));
        };
        for (at, item) in items.iter().enumerate() {
            is_a(&format!("{path}[{at}]"), item, inner, wrongs);
        }
        return;
    }
    let fits = match kind {
        "Integer" => value.is_i64() || value.is_u64(),
        "Float" => value.is_number(),
        "String" | "InputFile" => value.is_string(),
        "Boolean" => value.is_boolean(),
        "True" => value == true,
        _ => return is_object(path, value, kind, wrongs),
    };
    if !fits {
        wrongs.push(format!("{path} is no {kind}"));
    }
}

fn is_object(path: &str, value: &Value, kind: &str, wrongs: &mut Vec<String>) {
    let kind = &description()["types"][kind];
    if let Some(subtypes) = kind["subtypes"].as_array() {
        let subtypes: Vec<&str> = subtypes.iter().filter_map(Value::as_str).collect();
        return one_of(path, value, &subtypes, wrongs);
    }
    match (value.as_object(), kind["fields"].as_array()) {
        (Some(object), Some(fields)) => fields_of(path, object, fields, wrongs),
        _ => wrongs.push(format!("{path} is no object of its type")),
    }
}

/// What the descriptions of the fields say in words.
fn limits(method: &str, call: &Map<String, Value>, wrongs: &mut Vec<String>) {
    let mut bound = |name: &str, length: usize, least: usize, most: usize| {
        if !(least..=most).contains(&length) {
            wrongs.push(format!("{method}.{name} has {length}, not {least} to {most}"));
        }
    };
    let text = |name: &str| call.get(name).and_then(Value::as_str);
    match method {
        "sendMessage" => {
            let length = text("text").map_or(1, |text| text.trim().encode_utf16().count());
            bound("text", length, 1, 4096);
            below(call, &mut bound);
        }
        "sendPhoto" | "sendDocument" => {
            let length = text("caption").map_or(0, |text| text.trim().encode_utf16().count());
            bound("caption", length, 0, 1024);
            below(call, &mut bound);
        }
        "answerCallbackQuery" => bound("text", text("text").unwrap_or("").chars().count(), 0, 200),
        "getUpdates" => {
            let limit = call.get("limit").and_then(Value::as_u64).unwrap_or(100);
            bound("limit", usize::try_from(limit).unwrap(), 1, 100);
        }
        "setWebhook" => {
            let secret = text("secret_token").unwrap_or("x");
            bound("secret_token", secret.len(), 1, 256);
            let word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-".contains(byte);
            let others = secret.bytes().filter(|byte| !word(byte)).count();
            bound("secret_token's strange letters", others, 0, 0);
            let is_https =
                text("url").is_some_and(|url| url.is_empty() || url.starts_with("https://"));
            bound("url without https", usize::from(!is_https), 0, 0);
        }
        "setMyCommands" => {
            let commands = call.get("commands").and_then(Value::as_array);
            bound("commands", commands.map_or(0, Vec::len), 1, 100);
            for command in commands.into_iter().flatten() {
                let name = command["command"].as_str().unwrap_or("");
                bound("command", name.len(), 1, 32);
                bound("command's strange letters", strange(name), 0, 0);
                let about = command["description"].as_str().unwrap_or("");
                bound("description", about.chars().count(), 1, 256);
            }
        }
        _ => {}
    }
}

/// What the keys below a message may be.
fn below(call: &Map<String, Value>, bound: &mut impl FnMut(&str, usize, usize, usize)) {
    for key in keys(call) {
        bound("callback_data", key["callback_data"].as_str().unwrap_or("").len(), 1, 64);
        bound("key", key["text"].as_str().unwrap_or("").chars().count(), 1, 256);
    }
    bound("keyboard", keys(call).count(), 0, 100);
}

/// Letters that a command may not have.
fn strange(command: &str) -> usize {
    let good = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_';
    command.bytes().filter(|byte| !good(byte)).count()
}

/// The keys below a message.
pub fn keys(call: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let rows = call.get("reply_markup").and_then(|markup| markup["inline_keyboard"].as_array());
    rows.into_iter().flatten().filter_map(Value::as_array).flatten()
}

#[test]
fn right_calls_are_right_and_wrong_ones_are_named() {
    let message = |text: &str| serde_json::json!({"chat_id": 1, "text": text});
    let keyed = |data: &str| {
        serde_json::json!({"chat_id": 1, "text": "x", "reply_markup":
            {"inline_keyboard": [[{"text": "a", "callback_data": data}]]}})
    };
    let table = [
        ("sendMessage", message("chào"), None),
        ("sendMessage", message(&"ế".repeat(4096)), None),
        ("sendMessage", keyed(&"x".repeat(64)), None),
        ("sendMessage", message(&"🙂".repeat(2049)), Some("text has 4098")),
        ("sendMessage", message("  "), Some("text has 0")),
        ("sendMessage", keyed(&"x".repeat(65)), Some("callback_data has 65")),
        ("sendMessage", serde_json::json!({"text": "x"}), Some("chat_id is missing")),
        ("sendMessage", serde_json::json!({"chat_id": 1.5, "text": "x"}), Some("chat_id is no")),
        ("sendMessage", serde_json::json!({"chat_id": 1, "text": 5}), Some("text is no String")),
        (
            "sendMessage",
            serde_json::json!({"chat_id": 1, "text": "x", "y": 1}),
            Some("y is no field"),
        ),
        (
            "sendMessage",
            serde_json::json!({"chat_id": 1, "text": "x", "reply_markup":
                {"inline_keyboard": [[{"text": "a", "colour": "red"}]]}}),
            Some("colour is no field"),
        ),
        ("answerCallbackQuery", serde_json::json!({"callback_query_id": "1"}), None),
        ("answerCallbackQuery", serde_json::json!({}), Some("callback_query_id is missing")),
        ("getUpdates", serde_json::json!({"limit": 101}), Some("limit has 101")),
        ("setWebhook", serde_json::json!({"url": "http://x"}), Some("url without https")),
        (
            "setWebhook",
            serde_json::json!({"url": "https://x", "secret_token": "é"}),
            Some("strange"),
        ),
        (
            "setMyCommands",
            serde_json::json!({"commands": [{"command": "Menu", "description": "x"}]}),
            Some("strange"),
        ),
        ("sendDance", serde_json::json!({}), Some("is no method")),
    ];
    judge(&table);
}

#[test]
fn a_document_has_a_caption_and_no_text() {
    let captioned =
        |text: &str| serde_json::json!({"chat_id": 1, "document": "x", "caption": text});
    let table = [
        ("sendDocument", captioned(&"ế".repeat(1024)), None),
        ("sendDocument", captioned(&"ế".repeat(1025)), Some("caption has 1025")),
        ("sendDocument", serde_json::json!({"chat_id": 1}), Some("document is missing")),
        (
            "sendDocument",
            serde_json::json!({"chat_id": 1, "document": "x", "filename": "x"}),
            Some("filename is no field"),
        ),
    ];
    judge(&table);
}

#[test]
fn a_photo_has_a_caption_and_no_text() {
    let captioned = |text: &str| serde_json::json!({"chat_id": 1, "photo": "x", "caption": text});
    let table = [
        ("sendPhoto", serde_json::json!({"chat_id": 1, "photo": "x"}), None),
        ("sendPhoto", captioned(&"ế".repeat(1024)), None),
        ("sendPhoto", captioned(&"🙂".repeat(513)), Some("caption has 1026")),
        ("sendPhoto", serde_json::json!({"chat_id": 1, "caption": "x"}), Some("photo is missing")),
        (
            "sendPhoto",
            serde_json::json!({"chat_id": 1, "photo": "x", "text": "x"}),
            Some("text is no"),
        ),
    ];
    judge(&table);
}

fn judge(table: &[(&str, Value, Option<&str>)]) {
    for (method, call, wrong) in table {
        let found = wrongs(method, call.as_object().unwrap()).join("; ");
        match wrong {
            None => assert_eq!(found, "", "{method} {call}"),
            Some(wrong) => assert!(found.contains(wrong), "{method} {call}: {found}"),
        }
    }
}
