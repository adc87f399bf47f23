//! Drives the offline page of house visits as a helper does: linked in the chat, then by its keys.

use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

use super::page::{Page, SETTLED};
use super::too_wide;
use crate::proof::Proof;
use crate::server::{Server, program};

pub const UNIT: &str = "2025:25459";
pub const HAMLET: &str = "2025:25459/khu-pho-1";
pub const BOTH: [&str; 2] = ["Khu phố 1", "Khu phố 2"];
pub const WAITING: &str = "Number(document.querySelector('#view .count')?.textContent ?? 0)";
pub const NONE_WAITS: &str =
    "document.querySelector('#view .box') && !document.querySelector('.count')";
pub const READY: &str = "navigator.serviceWorker.controller
    && document.querySelector('#view .ready')";

/// The first batch is taken, but the phone never hears of it.
pub const ANSWER_LOST: &str = "(() => {
    const fetched = window.fetch;
    window.lost = 0;
    window.fetch = async (address, ...more) => {
        const answer = await fetched(address, ...more);
        if (String(address).endsWith('/visits') && !window.lost++) throw new TypeError('lost');
        return answer;
    };
})()";

/// The program's answer to a command, with the folder of a running server.
pub fn run(server: &Server, arguments: &[&str]) -> String {
    let output = program(&server.folder).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?} {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A code for a helper of hamlets.
pub fn invite(server: &Server, names: &[&str]) -> String {
    let file = server.folder.0.join("ap.csv");
    let text = format!("ma_don_vi,ten_ap,so_ho\n{UNIT},Khu phố 1,120\n{UNIT},Khu phố 2,\n");
    std::fs::write(&file, text).unwrap();
    run(server, &["import", "hamlets", file.to_str().unwrap()]);
    let mut arguments = vec!["staff", "invite", "--unit", UNIT, "--role", "helper"];
    arguments.extend(names.iter().flat_map(|name| ["--hamlet", name]));
    let invited = run(server, &arguments);
    let is_code = |word: &&str| word.len() == 19 && word.matches('-').count() == 3;
    invited.split_whitespace().find(is_code).expect("a code").to_owned()
}

/// Somebody who was linked in the chat opens the page.
pub async fn open(server: &Server, page: &Page) {
    let code = invite(server, &BOTH);
    page.say(&format!("/nhanvien {code}")).await;
    page.until(&format!("{SETTLED} && document.querySelector(\"#log a[href='/tham-ho']\")")).await;
    page.client.goto(&format!("{}tham-ho", server.url())).await.unwrap();
    page.until(READY).await;
}

/// Ends the post of the only helper.
pub fn revoke(server: &Server) {
    let listed = run(server, &["staff", "list"]);
    let post = listed.lines().find(|line| line.contains("helper")).unwrap();
    run(server, &["staff", "revoke", post.split_whitespace().next().unwrap()]);
}

pub async fn link_again(server: &Server, page: &Page, hamlets: &[&str]) {
    let code = invite(server, hamlets);
    page.client.goto(&server.url()).await.unwrap();
    page.greeted().await;
    page.say(&format!("/nhanvien {code}")).await;
    page.client.goto(&format!("{}tham-ho", server.url())).await.unwrap();
}

pub async fn press(page: &Page, label: &str) {
    let found = format!(
        "[...document.querySelectorAll('#view button')].find(b => b.textContent === '{label}')"
    );
    page.until(&found).await;
    page.js(&format!("{found}.click()")).await;
}

/// Two quick taps, the second one on what came in the place of the key.
pub async fn double_tap(page: &Page, label: &str) {
    let found = format!("//div[@id='view']//button[.='{label}']");
    let element = page.client.find(Locator::XPath(&found)).await.unwrap();
    let key = PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 };
    let gap = PointerAction::Pause { duration: Duration::from_millis(120) };
    let (down, up) = (
        PointerAction::Down { button: MOUSE_BUTTON_LEFT },
        PointerAction::Up { button: MOUSE_BUTTON_LEFT },
    );
    let taps = [key, down.clone(), up.clone(), gap, down, up].into_iter();
    let taps = taps.fold(MouseActions::new("thumb".into()), InputSource::then);
    page.client.perform_actions(taps).await.unwrap();
    page.client.release_actions().await.unwrap();
}

/// Answers the question on the screen once that has come.
pub async fn answer(page: &Page, question: &str, label: &str) {
    let asked = format!("document.querySelector('#view h2')?.textContent.includes('{question}')");
    page.until(&asked).await;
    assert_eq!(page.js(too_wide()).await, json!([]), "{question}");
    press(page, label).await;
}

pub const ANSWERS: [(&str, &str); 11] = [
    ("đã có thẻ mã chưa", "Hộ mới"),
    ("hỏi ý giúp em", "Đồng ý"),
    ("mấy người lớn", "3"),
    ("mấy điện thoại", "2"),
    ("mức 2", "Chưa rõ"),
    ("bao nhiêu tuổi", "Từ 60"),
    ("tự làm được tới bước nào", "Tra cứu hồ sơ"),
    ("giúp thì làm được", "Nhận ra lừa đảo"),
    ("cản nhà mình", "Sim không chính chủ"),
    ("hẹn quay lại", "Tuần sau"),
    ("buổi này thế nào", "Rất hài lòng"),
];

/// A whole visit by keys; the hamlet is asked the first time.
pub async fn walk(page: &Page, hamlet: Option<&str>) {
    press(page, "Ghi lượt thăm").await;
    if let Some(hamlet) = hamlet {
        answer(page, "ấp, khu phố nào", hamlet).await;
    }
    for (question, label) in ANSWERS {
        answer(page, question, label).await;
    }
    answer(page, "đã đúng chưa", "Đúng rồi").await;
}

/// Whole visits as the page's own code makes and keeps them.
pub async fn queue(page: &Page, many: u32) {
    let script = format!(
        "Promise.all([import('/tham-ho/visit.js'), import('/tham-ho/kept.js')])
            .then(async ([rules, kept]) => {{
                const form = await kept.told('form');
                for (let at = 0; at < {many}; at += 1) {{
                    let visit = rules.begin(form, Date.now(), '{HAMLET}');
                    for (let field; (field = rules.open(form, visit));) {{
                        const value = field.kind === 'household' ? visit.code : field.answers[0].value;
                        visit = rules.answer(form, visit, field, value);
                    }}
                    await kept.put(visit);
                }}
            }})"
    );
    page.js(&script).await;
}

pub async fn kept(server: &Server, sql: &'static str) -> i64 {
    Proof::in_folder(&server.folder).count(sql).await
}

/// As [`Page::until`], of what the browser tells later.
pub async fn until_promised(page: &Page, expression: &str) {
    let end = Instant::now() + Duration::from_secs(20);
    while page.js(expression).await != true {
        assert!(Instant::now() < end, "{expression}");
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}
