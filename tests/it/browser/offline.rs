//! The offline page of house visits in a real Chromium: without its server it opens, asks, keeps; with it all arrives once.

use std::path::Path;

use fantoccini::Locator;
use serde_json::{Value, json};

use super::page::{Page, desktop, phone};
use super::too_wide;
use super::visits::{
    ANSWER_LOST, ANSWERS, BOTH, NONE_WAITS, READY, WAITING, answer, double_tap, kept, link_again,
    open, press, queue, revoke, until_promised, walk,
};
use crate::proof::Proof;

#[tokio::test]
async fn fifty_visits_without_a_network_arrive_once() {
    let (mut server, page) = phone().await;
    open(&server, &page).await;
    page.shot("offline-home").await;
    let cached = "caches.keys()
        .then(names => Promise.all(names.map(name => caches.open(name).then(one => one.keys()))))
        .then(all => all.flat().map(one => new URL(one.url).pathname))";
    let cached = page.js(cached).await.to_string();
    let asked_each_time = ["/chat\"", "/chat/", "/form", "/visits", "/own/", "\"/\""];
    assert!(cached.contains("/tham-ho/page.js"), "{cached}");
    assert!(!asked_each_time.iter().any(|path| cached.contains(path)), "{cached}");
    server.kill().await;
    // The page is opened anew with nothing behind it.
    page.client.refresh().await.unwrap();
    page.until(READY).await;
    walk(&page, Some("Khu phố 1")).await;
    page.until(&format!("{WAITING} === 1")).await;
    walk(&page, None).await;
    page.until(&format!("{WAITING} === 2")).await;
    page.shot("offline-waiting").await;
    queue(&page, 48).await;
    // Closed, and opened again, still without a network.
    let other = page.client.new_window(true).await.unwrap();
    page.client.close_window().await.unwrap();
    page.client.switch_to_window(other.handle).await.unwrap();
    page.client.goto(&format!("{}tham-ho", server.url())).await.unwrap();
    page.until(&format!("{WAITING} === 50")).await;
    let second = page.client.new_window(true).await.unwrap();
    page.client.switch_to_window(second.handle).await.unwrap();
    page.client.goto(&format!("{}tham-ho", server.url())).await.unwrap();
    page.until(&format!("{WAITING} === 50")).await;
    assert_eq!(kept(&server, "select count(*) from visits").await, 0);

    server.restart().await;
    // Both pages send.
    page.js("window.dispatchEvent(new Event('online'))").await;
    page.until(NONE_WAITS).await;
    page.shot("offline-sent").await;
    let left = "import('/tham-ho/kept.js').then(kept => kept.visits()).then(all => all.length)";
    assert_eq!(page.js(left).await, 0);
    assert_eq!(kept(&server, "select count(*) from visits").await, 50);
    assert_eq!(kept(&server, "select count(*) from households").await, 50);
    let counted = "select count from visit_counts
        where scope = '2025:25459/khu-pho-1' and period = 'all' and name = 'visits'";
    assert_eq!(kept(&server, counted).await, 50);
    let deeds = "select count(*) from audit where action = 'visit.keep'";
    assert_eq!(kept(&server, deeds).await, 50);
}

/// Up to the consent, with the code of a card that is mistyped first.
async fn to_consent(page: &Page) {
    press(page, "Ghi lượt thăm").await;
    answer(page, "ấp, khu phố nào", "Khu phố 2").await;
    page.until("document.querySelector('#code')").await;
    page.shot("offline-household").await;
    page.find("#code").await.send_keys("o00-000").await.unwrap();
    press(page, "Dùng mã này").await;
    page.until("document.querySelector('[role=alert]')?.offsetHeight > 0").await;
    page.js("document.querySelector('#code').value = ''").await;
    page.find("#code").await.send_keys("k7n-2rq").await.unwrap();
    press(page, "Dùng mã này").await;
    page.until("document.querySelector('.code')?.textContent === 'K7N-2RQ'").await;
    page.shot("offline-consent").await;
}

#[tokio::test]
async fn a_closed_phone_loses_no_answer_and_a_mistake_is_corrected() {
    let (mut server, page) = phone().await;
    open(&server, &page).await;
    server.kill().await;
    to_consent(&page).await;
    answer(&page, "hỏi ý giúp em", "Đồng ý").await;
    page.until("document.querySelector('h2').textContent.includes('người lớn')").await;
    double_tap(&page, "3").await;
    page.until("document.querySelector('h2').textContent.includes('điện thoại')").await;
    page.shot("offline-question").await;
    // The phone is switched off in the middle of a question.
    page.client.refresh().await.unwrap();
    press(&page, "Làm tiếp lượt đang dở").await;
    press(&page, "← Quay lại").await;
    let chosen = "document.querySelector('[aria-pressed=true]')?.textContent";
    page.until(&format!("{chosen} === '3'")).await;
    press(&page, "4").await;
    for (question, label) in &ANSWERS[3..] {
        answer(&page, question, label).await;
    }
    page.until("document.querySelectorAll('#view .row').length === 11").await;
    page.shot("offline-summary").await;
    let small = "[...document.querySelectorAll('#view button, #view a, header a, header button')]
        .filter(b => b.offsetHeight > 0 && b.offsetHeight < 44).map(b => b.textContent)";
    assert_eq!(page.js(small).await, json!([]), "keys too small for a thumb");
    press(&page, "Điện thoại thông minh2").await;
    press(&page, "0").await;
    press(&page, "Sửa riêng từng việc").await;
    press(&page, "Tra cứu hồ sơ").await;
    press(&page, "cần giúp").await;
    press(&page, "Đúng rồi").await;
    page.until(&format!("{WAITING} === 1")).await;
    server.restart().await;
    page.js(ANSWER_LOST).await;
    press(&page, "Gửi ngay").await;
    page.until(&format!("window.lost > 1 && {NONE_WAITS}")).await;
    assert_eq!(kept(&server, "select count(*) from audit where action = 'visit.keep'").await, 1);
    let database = Proof::in_folder(&server.folder).sqlite().await;
    let parts: String =
        sqlx::query_scalar("select parts from visits").fetch_one(&database).await.unwrap();
    let parts: Value = serde_json::from_str(&parts).unwrap();
    assert_eq!(parts["adults"], json!({"number": 2, "value": "4"}));
    assert_eq!(parts["phones"], json!({"number": 2, "value": "0"}));
    assert_eq!(parts["track"]["value"], "help");
    assert_eq!(parts["hamlet"]["value"], "2025:25459/khu-pho-2");
}

#[tokio::test]
async fn who_refuses_leaves_nothing_and_whose_role_ended_loses_nothing() {
    let (mut server, page) = phone().await;
    open(&server, &page).await;
    server.kill().await;
    press(&page, "Ghi lượt thăm").await;
    answer(&page, "ấp, khu phố nào", "Khu phố 1").await;
    answer(&page, "đã có thẻ mã chưa", "Hộ mới").await;
    answer(&page, "hỏi ý giúp em", "Đồng ý").await;
    answer(&page, "mấy người lớn", "3").await;
    answer(&page, "mấy điện thoại", "← Quay lại").await;
    answer(&page, "mấy người lớn", "← Quay lại").await;
    answer(&page, "hỏi ý giúp em", "Không đồng ý").await;
    page.until(&format!("{WAITING} === 1")).await;
    let all = "import('/tham-ho/kept.js').then(kept => kept.visits())";
    let visits = page.js(all).await;
    let mut parts: Vec<&String> = visits[0]["parts"].as_object().unwrap().keys().collect();
    parts.sort();
    assert_eq!(parts, ["day", "hamlet", "home", "yes"]);
    revoke(&server);
    server.restart().await;
    press(&page, "Gửi ngay").await;
    page.until("document.querySelector('#view').textContent.includes('1 lượt thăm vẫn nằm')").await;
    page.shot("offline-role-ended").await;
    assert_eq!(kept(&server, "select count(*) from visits").await, 0);
    link_again(&server, &page, &BOTH).await;
    let sent = "document.querySelector('#status').textContent.includes('gửi xong 1')";
    page.until(&format!("{NONE_WAITS} && {sent}")).await;
    assert_eq!(kept(&server, "select count(*) from visits where household = ''").await, 1);
}

#[tokio::test]
async fn a_visit_that_was_not_taken_is_corrected_and_sent_again() {
    let (mut server, page) = phone().await;
    open(&server, &page).await;
    server.kill().await;
    // In the largest type, which the chat page keeps.
    page.js("localStorage.setItem('dvcbot.size', '2')").await;
    page.client.refresh().await.unwrap();
    page.until("document.documentElement.dataset.size === '2'").await;
    walk(&page, Some("Khu phố 2")).await;
    page.shot("offline-largest").await;
    assert_eq!(page.js(too_wide()).await, json!([]));
    page.until(&format!("{WAITING} === 1")).await;
    revoke(&server);
    server.restart().await;
    link_again(&server, &page, &BOTH[..1]).await;
    let told = "document.querySelector('#view').textContent.includes('không thuộc phần mình')";
    page.until(told).await;
    page.shot("offline-not-taken").await;
    assert_eq!(kept(&server, "select count(*) from visits").await, 0);
    press(&page, "Xem lại").await;
    press(&page, "Ấp, khu phố…").await;
    press(&page, "Khu phố 1").await;
    press(&page, "Gửi lại").await;
    page.until("document.querySelector('#status').textContent.includes('gửi xong 1')").await;
    let there = "select count(*) from visits where hamlet = '2025:25459/khu-pho-1'";
    assert_eq!(kept(&server, there).await, 1);
}

#[tokio::test]
async fn a_changed_word_makes_another_page_on_the_phone() {
    let (server, page) = phone().await;
    open(&server, &page).await;
    let names = "caches.keys().then(names => names.join(' '))";
    let before = page.js(names).await;
    let content = server.folder.0.join("content");
    other_title(&content.join("locales"));
    let settings = [("DVCBOT_CONTENT".to_owned(), content.display().to_string())];
    let server = server.again_with(&settings).await;
    page.client.refresh().await.unwrap();
    let shell = "caches.match('/tham-ho').then(page => page.text())
        .then(text => text.includes('Sổ thăm hộ'))";
    until_promised(&page, shell).await;
    let after = page.js(names).await;
    assert!(after != before && !after.as_str().unwrap().contains(' '), "{before} {after}");
    page.client.refresh().await.unwrap();
    page.until("document.title === 'Sổ thăm hộ'").await;
    drop(server);
}

/// The words as they are, with another title of the page.
fn other_title(folder: &Path) {
    for lang in ["vi", "en"] {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang);
        std::fs::create_dir_all(folder.join(lang)).unwrap();
        for file in std::fs::read_dir(own).unwrap() {
            let file = file.unwrap();
            let text = std::fs::read_to_string(file.path()).unwrap();
            let text =
                text.replace("offline-title = Ghi lượt thăm hộ", "offline-title = Sổ thăm hộ");
            std::fs::write(folder.join(lang).join(file.file_name()), text).unwrap();
        }
    }
}

#[tokio::test]
async fn a_stranger_is_told_how_to_get_in_and_nothing_complains() {
    let (server, page) = desktop().await;
    page.client.goto(&format!("{}tham-ho", server.url())).await.unwrap();
    page.until("document.querySelector('#view').textContent.includes('/nhanvien')").await;
    page.shot("offline-stranger").await;
    page.find("#lang").await.click().await.unwrap();
    page.until("document.documentElement.lang === 'en'").await;
    assert_eq!(page.js("document.querySelector('h1').textContent").await, "House visits");
    assert_eq!(page.complaints().await, Vec::<String>::new());
    page.client.goto(&server.url()).await.unwrap();
    page.greeted().await;
    open(&server, &page).await;
    press(&page, "Log a visit").await;
    page.until("document.querySelector('#view h2')?.textContent.includes('hamlet')").await;
    page.shot("offline-desktop").await;
    page.all_named("body").await;
    let strangers = "performance.getEntriesByType('resource').map(e => e.name)
        .filter(name => !name.startsWith(location.origin + '/'))";
    assert_eq!(page.js(strangers).await, json!([]));
    assert_eq!(page.complaints().await, Vec::<String>::new());
    assert!(page.client.find(Locator::Css("#view .keys button")).await.is_ok());
}
