//! The web chat in a real Chromium: a phone of 360 x 740 and a desktop of 1280 x 800.
//!
//! Screenshots are kept under `tests/artefacts/`. Needs `chromedriver` and `chromium` on the path.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that unwraps fails where it should"
)]

mod offline;
mod page;
mod visits;

use fantoccini::key::Key;
use serde_json::json;

use self::page::{BOT_COUNT, CHOICE_COUNT, SETTLED, TALK, desktop, phone};

#[tokio::test]
async fn greets_first_and_says_that_it_is_automatic() {
    let (_server, page) = phone().await;
    let greeting = page.js("document.querySelector('#log .message.bot .text').textContent").await;
    assert!(greeting.as_str().unwrap().contains("tự động"), "{greeting}");
    assert_eq!(page.js("document.documentElement.lang").await, "vi");
    assert_eq!(page.js("document.querySelectorAll('#log .message.person').length").await, 0);
    page.shot("phone-greeting").await;
}

#[tokio::test]
async fn asks_nobody_else_and_complains_of_nothing() {
    let (_server, page) = phone().await;
    page.press_first_choice().await;
    page.switch_language("en").await;
    let strangers = "performance.getEntriesByType('resource').map(e => e.name)
        .filter(name => !name.startsWith(location.origin + '/'))";
    assert_eq!(page.js(strangers).await, json!([]));
    assert_eq!(page.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn largest_type_fits_a_small_phone() {
    let (_server, page) = phone().await;
    let size = "parseFloat(getComputedStyle(document.querySelector('#log .text')).fontSize)";
    let normal = page.js(size).await.as_f64().unwrap();
    page.find("[data-set-size='2']").await.click().await.unwrap();
    let largest = page.js(size).await.as_f64().unwrap();
    assert!((largest / normal - 1.6).abs() < 0.01, "{normal} px, then {largest} px");

    page.press_first_choice().await;
    page.say(&"dichvucong".repeat(30)).await;
    assert_eq!(page.js(too_wide()).await, json!([]));
    page.shot("phone-largest").await;
    page.find("#erase").await.click().await.unwrap();
    assert_eq!(page.js(too_wide()).await, json!([]));
    page.shot("phone-largest-erase").await;

    page.reload().await;
    assert_eq!(page.js("document.documentElement.dataset.size").await, "2");
}

#[tokio::test]
async fn a_step_shows_its_picture_within_a_small_phone() {
    let (_server, page) = phone().await;
    page.say("dang nhap vneid").await;
    page.press_first_choice().await;
    let picture = "document.querySelector('#log .message.bot:last-of-type img.picture')";
    page.until(&format!("{picture}?.complete && {picture}.naturalWidth === 800")).await;
    assert!(
        page.count(&format!("Math.round({picture}.getBoundingClientRect().width)")).await > 300
    );
    let alt = page.js(&format!("{picture}.alt")).await;
    assert!(alt.as_str().unwrap().contains("Đăng nhập"), "{alt}");
    assert_eq!(page.js(too_wide()).await, json!([]));
    page.shot("phone-picture").await;
    assert_eq!(page.complaints().await, Vec::<String>::new());
    let lost = format!("{picture}.src = 'picture/nothing.png'");
    page.js(&lost).await;
    page.until(&format!("!{picture}")).await;
}

#[tokio::test]
async fn figures_come_with_a_chart_and_as_a_file() {
    let (_server, page) = phone().await;
    page.say("/kpi 20 so nganh thap nhat").await;
    let chart = "document.querySelector('#log .message.bot:last-of-type img.picture')";
    page.until(&format!("{chart}?.complete && {chart}.naturalWidth === 800")).await;
    let kept = format!("{chart}.height / {chart}.width - {chart}.naturalHeight / 800");
    assert!(page.js(&kept).await.as_f64().unwrap().abs() < 0.02, "the room that was left for it");
    assert!(page.count(&format!("Math.round({chart}.getBoundingClientRect().width)")).await > 300);
    assert_eq!(page.js(too_wide()).await, json!([]));
    page.shot("phone-chart").await;
    page.say("/xuat").await;
    let file = "document.querySelector('#log .message.bot:last-of-type a.file')";
    page.until(&format!("{file}?.download.endsWith('.xlsx')")).await;
    assert!(page.count(&format!("{file}.offsetHeight")).await >= 44, "room for a thumb");
    assert_eq!(page.js(too_wide()).await, json!([]));
    page.shot("phone-file").await;
    assert_eq!(page.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_press_shows_its_label_and_counts_once() {
    let (_server, page) = phone().await;
    let small = "[...document.querySelectorAll('#choices button')]
        .filter(b => b.offsetHeight < 48 || b.offsetWidth < 300).map(b => b.textContent)";
    assert_eq!(page.js(small).await, json!([]), "keys too small for a thumb");
    let label = page.js("document.querySelector('#choices button').textContent").await;
    let before = page.count(BOT_COUNT).await;
    page.js("(b => { b.click(); b.click(); })(document.querySelector('#choices button'))").await;
    page.until(&format!("{BOT_COUNT} > {before} && {SETTLED}")).await;
    let mine = "[...document.querySelectorAll('#log .person .text')].map(m => m.textContent)";
    assert_eq!(page.js(mine).await, json!([label]));
    assert_eq!(page.js("document.querySelectorAll('#log button').length").await, 0);
    page.shot("phone-pressed").await;
}

#[tokio::test]
async fn keyboard_alone_walks_into_a_flow() {
    let (_server, page) = desktop().await;
    page.shot("desktop-greeting").await;
    page.keys("\u{E004}").await; // Tab: the skip link comes first
    assert_eq!(page.js("document.activeElement.getAttribute('href')").await, "#field");
    page.key(Key::Enter).await;
    assert_eq!(page.js("document.activeElement.id").await, "field");
    let before = page.count(BOT_COUNT).await;
    page.keys("dang nhap vneid").await;
    page.key(Key::Enter).await;
    page.until(&format!("{BOT_COUNT} > {before} && {CHOICE_COUNT} > 0")).await;
    page.back_tab_to_first_choice().await;
    page.enter_until_step_two().await;
    assert_eq!(page.js("document.activeElement.parentElement.id").await, "choices");
    page.shot("desktop-keyboard").await;
}

#[tokio::test]
async fn shift_enter_makes_a_line_and_enter_sends_both() {
    let (_server, page) = desktop().await;
    page.find("#field").await.send_keys("một").await.unwrap();
    page.shift_enter().await;
    page.keys("hai 12").await;
    page.key(Key::Enter).await;
    page.until(&format!("{TALK}.includes('một\\nhai 12')")).await;
}

#[tokio::test]
async fn a_reload_shows_the_talk_so_far() {
    let (_server, page) = phone().await;
    page.press_first_choice().await;
    let before = page.js(TALK).await;
    let choices = page.js(CHOICE_COUNT).await;
    page.reload().await;
    assert_eq!(page.js(TALK).await, before);
    assert_eq!(page.js(CHOICE_COUNT).await, choices);
    page.press_first_choice().await;
}

#[tokio::test]
async fn survives_a_killed_server_and_sends_once() {
    let (mut server, page) = phone().await;
    server.kill().await;
    page.until(
        "document.body.dataset.reconnecting === document.getElementById('status').textContent",
    )
    .await;
    let field = page.find("#field").await;
    for text in ["tin khi mất máy chủ", "tin thứ hai"] {
        field.send_keys(text).await.unwrap();
        page.find("form button").await.click().await.unwrap();
    }
    assert_eq!(page.js("document.querySelectorAll('#pending .message').length").await, 2);
    page.shot("phone-reconnecting").await;

    server.restart().await;
    page.until(&format!("{SETTLED} && document.getElementById('status').textContent === ''")).await;
    for _ in 0..2 {
        let mine = "[...document.querySelectorAll('#log .person .text')].map(m => m.textContent)";
        assert_eq!(page.js(mine).await, json!(["tin khi mất máy chủ", "tin thứ hai"]));
        page.reload().await;
    }
}

#[tokio::test]
async fn switches_the_language_and_back() {
    let (_server, page) = phone().await;
    let vietnamese = page.js("document.querySelector('h1').textContent").await;
    page.switch_language("en").await;
    assert_ne!(page.js("document.querySelector('h1').textContent").await, vietnamese);
    assert!(page.js("document.querySelector('form button').textContent").await == "Send");
    page.shot("phone-english").await;
    page.switch_language("vi").await;
    assert_eq!(page.js("document.querySelector('h1').textContent").await, vietnamese);
}

#[tokio::test]
async fn erases_after_asking_and_starts_anew() {
    let (_server, page) = phone().await;
    page.say("bí mật của tôi").await;
    page.find("#erase").await.click().await.unwrap();
    assert_eq!(page.js("document.activeElement.id").await, "erase-no");
    page.find("#erase-yes").await.click().await.unwrap();
    page.until(&format!("{SETTLED} && !{TALK}.includes('bí mật của tôi')")).await;
    page.until(&format!("{BOT_COUNT} > 0")).await;
    page.shot("phone-erased").await;
    assert_eq!(
        page.js("Object.keys(localStorage).filter(k => k !== 'dvcbot.size')").await,
        json!([])
    );
    page.reload().await;
    assert!(!page.js(TALK).await.to_string().contains("bí mật"));
}

#[tokio::test]
async fn every_control_has_a_name_and_the_talk_is_a_log() {
    let (_server, page) = phone().await;
    page.all_named("body > :not(dialog)").await;
    page.find("#erase").await.click().await.unwrap();
    page.all_named("dialog").await; // while it is open, all else is out of reach
    page.find("#erase-no").await.click().await.unwrap();
    let log = page.find("#log").await;
    assert_eq!(log.attr("role").await.unwrap().as_deref(), Some("log"));
    assert_eq!(log.attr("aria-live").await.unwrap().as_deref(), Some("polite"));
    let unsaid = "[...document.querySelectorAll('#log .message')]
        .filter(m => !m.querySelector('.unseen')?.textContent.trim()).length";
    assert_eq!(page.js(unsaid).await, 0, "messages that do not say who speaks");
}

/// Script: what stands out to the right of the window, or scrolls sideways.
fn too_wide() -> &'static str {
    "[...document.querySelectorAll('body, body *')]
        .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5
            || (e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX !== 'visible'
                && !e.classList.contains('unseen')))
        .map(e => e.outerHTML.slice(0, 80))
        .concat(document.documentElement.scrollWidth > 360 ? ['page'] : [])"
}
