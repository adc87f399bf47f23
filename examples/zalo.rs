//! A Zalo Official Account without Zalo, to chat with in a browser: `cargo run --example zalo [WHERE DVCBOT ANSWERS]`,
//! then as it says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::cast_possible_wrap,
    reason = "a tool for developers stops where it should"
)]

#[path = "../tests/it/zalo_api/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests use the rest")]
mod zalo_api;

use axum::extract::{Path, RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use zalo_api::{Message, ZaloApi};

/// Where this account answers, and where a `dvcbot serve` is expected.
const ADDRESS: &str = "127.0.0.1:9090";
const DVCBOT: &str = "http://127.0.0.1:8080";
const SOMEBODY: u64 = 1;

const PAGE: &str = r#"<!doctype html><meta charset="utf-8"><title>Zalo OA</title>
<style>body{font:16px sans-serif;max-width:40em;margin:1em auto}p{white-space:pre-wrap;background:#eef;
padding:.6em;border-radius:.6em}img{max-width:100%;display:block}p.own{background:#dfd;margin-left:6em}</style>
<div id="talk"></div><form><input id="text" size="50" autofocus><button>→</button></form><script>
const talk = document.getElementById("talk"), text = document.getElementById("text");
let shown = 0;
const line = (said) => { const p = talk.appendChild(document.createElement("p")); p.textContent = said; return p; };
const say = (what, label) => { line(label).className = "own";
  fetch("/say", { method: "POST", body: what }).then((answer) => answer.ok || line("✗ " + answer.status)); };
document.forms[0].onsubmit = (event) => { event.preventDefault(); say(text.value, text.value); text.value = ""; };
const look = async () => {
  const messages = await (await fetch("/messages")).json();
  for (; shown < messages.length; shown++) {
    const { text, buttons, picture, file } = messages[shown], p = line(text + (file ? "📎 " + file : ""));
    if (picture) p.appendChild(document.createElement("img")).src = "/picture/" + shown;
    for (const [title, payload] of buttons) {
      const button = p.appendChild(document.createElement("button"));
      button.textContent = title; button.onclick = () => say(payload, title);
    }
    p.scrollIntoView();
  }
};
setInterval(look, 300);
</script>"#;

#[tokio::main]
async fn main() {
    let more = Router::new()
        .route("/", get(async || Html(PAGE)))
        .route("/say", post(say))
        .route("/messages", get(messages))
        .route("/picture/{number}", get(picture))
        .route("/v4/oa/permission", get(consent));
    let hook = format!("{}/zalo/oa", std::env::args().nth(1).unwrap_or(DVCBOT.to_owned()));
    let api = ZaloApi::at(ADDRESS, more).await;
    {
        let mut state = api.state();
        state.hooks.push(hook.clone());
        state.takes_buttons = true;
    }
    println!("For dvcbot (with ZALO_OA_BUTTONS=on to see buttons):\n");
    for (name, value) in api.settings() {
        println!("export {name}={value}");
    }
    println!(
        "\ndvcbot zalo login --back http://{ADDRESS}/back   (open the address, paste the one you come back to)\n\
         dvcbot serve\n\nThen chat at http://{ADDRESS}/ — what is said is posted to {hook}, signed."
    );
    std::future::pending::<()>().await;
}

/// An administrator who always consents.
async fn consent(State(api): State<ZaloApi>, RawQuery(query): RawQuery) -> Redirect {
    let address = format!("http://{ADDRESS}/v4/oa/permission?{}", query.unwrap_or_default());
    Redirect::to(&api.state().oauth.consent(&address))
}

async fn say(State(api): State<ZaloApi>, text: String) -> StatusCode {
    let somebody = api.person(SOMEBODY);
    let status = somebody.does(&somebody.said(&text)).await;
    StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY)
}

async fn messages(State(api): State<ZaloApi>) -> Json<Value> {
    let told = |message: &Message| {
        json!({"text": message.text, "buttons": message.buttons,
            "picture": message.picture.is_some(),
            "file": message.file.as_ref().map(|(name, _)| name)})
    };
    Json(api.person(SOMEBODY).messages().iter().map(told).collect())
}

async fn picture(State(api): State<ZaloApi>, Path(number): Path<usize>) -> Response {
    let message = api.person(SOMEBODY).messages().into_iter().nth(number);
    match message.and_then(|message| message.picture) {
        Some(picture) => ([(header::CONTENT_TYPE, "image/png")], picture).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
