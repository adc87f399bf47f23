//! The whole program on a strict Zalo: numbers and buttons, pictures, files, windows, who leaves, who is answered by a person.

use std::time::{Duration, Instant};

use dvcbot::store::{LineState, NewNotice, Store};
use serde_json::json;

use crate::assistant::Folder;
use crate::proof::Proof;
use crate::zalo_api::{OA, ZaloApi, now};
use crate::zalo_program::outbox;

const HOUR: i64 = 3_600_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_is_guided_by_numbers() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[]).await;
    let an = api.person(1);
    an.follow().await;
    let first = an.expect(1).await;
    assert!(first.text.contains("trợ lý tự động") && first.text.contains("\n1. "), "{first:?}");
    let guided = an.ask("dang nhap vneid").await;
    assert!(guided.text.contains("1. Máy tính, quét mã bằng điện thoại"), "{guided:?}");
    let step = an.ask("1").await;
    assert!(step.text.contains("Bước 2/6") && step.text.contains("1. Tiếp theo"), "{step:?}");
    assert!(step.picture.as_ref().is_some_and(|picture| picture.starts_with(b"\x89PNG")));
    let next = an.ask("tiep theo").await;
    assert!(next.text.contains("Bước 3/6") && next.picture.is_some(), "{next:?}");
    for (name, answer) in [
        ("user_send_image", "không nhận hình"),
        ("user_send_sticker", "chỉ đọc được chữ"),
        ("user_send_location", "chỉ đọc được chữ"),
    ] {
        let before = an.messages().len();
        let event = an.event(name, &json!({"message": {"msg_id": name}}));
        assert_eq!(an.does(&event).await, 200);
        assert!(an.expect(before + 1).await.text.contains(answer), "{name}");
    }
    let form = json!({"info": {"name": "Nguyễn Văn Kín", "phone": "84912345678"}});
    let before = an.messages().len();
    assert_eq!(an.does(&an.event("user_submit_info", &form)).await, 200);
    an.expect(before + 1).await;
    let seen = json!({"message": {"msg_ids": ["1"]}});
    assert_eq!(api.post(&an.event("user_seen_message", &seen)).await, 200);
    api.assert_clean();
    server.stop();
    let log = server.log();
    for secret in ["access-1", "refresh-1", "dang nhap", "84912345678", "Kín", &an.id] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
    let proof = Proof::in_folder(&server.folder);
    assert_eq!(proof.count("select count(*) from messages where state <> 'sent'").await, 0);
    let database = std::fs::read(server.folder.0.join("dvcbot.db")).unwrap();
    for secret in ["access-1", "refresh-1", "84912345678", an.id.as_str()] {
        let is_there = database.windows(secret.len()).any(|bytes| bytes == secret.as_bytes());
        assert!(!is_there, "{secret} is stored");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn buttons_are_sent_where_the_account_may() {
    let api = ZaloApi::start().await;
    api.state().takes_buttons = true;
    let mut server = api.serve(&[("ZALO_OA_BUTTONS", "on")]).await;
    let an = api.person(2);
    an.ask("menu").await;
    let guided = an.ask("dang nhap vneid").await;
    let titles: Vec<&str> = guided.buttons.iter().map(|(title, _)| title.as_str()).collect();
    assert!(titles.contains(&"Tôi bị kẹt") && !guided.text.contains("1. "), "{guided:?}");
    assert!(guided.buttons.iter().all(|(_, payload)| payload.starts_with("#dvc:")));
    let before = an.messages().len();
    an.press(titles[0]).await;
    assert!(an.expect(before + 1).await.text.contains("Bước 2/6"));
    // Anybody can type a payload: an old one says that it is old, nonsense is a text.
    let old = guided.buttons[0].1.clone();
    assert!(an.ask(&old).await.text.contains("bước đã qua"));
    an.ask("#dvc:../../x").await;
    api.assert_clean();
    server.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_leaves_is_left_alone_and_who_withdraws_is_forgotten() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[]).await;
    let (an, binh) = (api.person(3), api.person(4));
    an.ask("menu").await;
    binh.ask("menu").await;
    let proof = Proof::in_folder(&server.folder);
    let left = an.event("unfollow", &json!({"follower": {"id": an.id}}));
    assert_eq!(an.does(&left).await, 200);
    assert_eq!(proof.count("select count(*) from peers where blocked is not null").await, 1);
    an.follow().await;
    an.expect(2).await;
    assert_eq!(api.post(&left).await, 200, "it comes again, late");
    assert_eq!(proof.count("select count(*) from peers where blocked is not null").await, 0);
    let gone = binh.event("user_withdraw", &json!({}));
    assert_eq!(api.post(&gone).await, 200);
    let known = "select count(*) from peers where address is not null";
    assert_eq!(proof.count(known).await, 1);
    let audited = "select count(*) from audit where action = 'person.withdraw'";
    assert_eq!(proof.count(audited).await, 1);
    assert!(binh.ask("chào em").await.text.contains("trợ lý tự động"), "as somebody new");
    assert_eq!(api.post(&gone).await, 200, "it comes again, late");
    assert_eq!(proof.count(known).await, 2);
    api.assert_clean();
    server.stop();
}

/// Somebody of the office answers in the OA's own chat: the assistant is silent for that person, and for nobody else.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_of_the_office_is_not_interrupted() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[("ZALO_OA_PAUSE", "10")]).await;
    let (an, binh) = (api.person(5), api.person(6));
    an.ask("menu").await;
    let answered = json!({"sender": {"id": OA, "admin_id": "77"}, "recipient": {"id": an.id},
        "message": {"msg_id": "human", "text": "Chào bác, tôi là cán bộ"}});
    assert_eq!(api.post(&an.event("oa_send_text", &answered)).await, 200);
    an.say("dạ cán bộ cho hỏi").await;
    binh.ask("menu").await;
    assert_eq!(an.messages().len(), 1, "silent");
    let proof = Proof::in_folder(&server.folder);
    let db = proof.sqlite().await;
    sqlx::query("update zalo_pauses set until = 1").execute(&db).await.unwrap();
    let again = an.ask("/menu").await;
    assert!(again.text.contains("giúp việc gì"), "it goes on by itself: {again:?}");
    server.stop();
}

/// As if people had written so many hours ago.
async fn spoke_before(db: &sqlx::SqlitePool, peers: &[String], hours: [i64; 3]) {
    for (peer, hours) in peers.iter().zip(hours) {
        let sql = "update talks set updated = updated - $2 where peer = $1";
        sqlx::query(sql).bind(peer).bind(hours * HOUR).execute(db).await.unwrap();
    }
}

async fn peers(db: &sqlx::SqlitePool) -> Vec<String> {
    let sql = "select id from peers order by created, id";
    sqlx::query_scalar(sql).fetch_all(db).await.unwrap()
}

/// A notice to each of these people.
async fn tell(folder: &Folder, peers: &[String], text: &str) {
    let url = format!("sqlite:{}", folder.0.join("dvcbot.db").display());
    let store = Store::open(&url, &folder.0, None).await.unwrap();
    let body = json!({"text": text, "lang": "vi"}).to_string();
    let notice = |peer: &String| NewNotice {
        peer: peer.clone(),
        body: body.clone(),
        state: LineState::Queued,
    };
    let notices: Vec<_> = peers.iter().map(notice).collect();
    store.notify(&notices, now()).await.unwrap();
    store.close().await;
}

/// Waits until so many notices have left, or will not.
async fn settled(proof: &Proof, count: i64) {
    let settled =
        "select count(*) from messages where kind = 'notice' and state in ('sent', 'failed')";
    until(proof, settled, count).await;
}

async fn until(proof: &Proof, sql: &'static str, count: i64) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while proof.count(sql).await < count {
        assert!(Instant::now() < deadline, "{count}: {sql}: {:?}", proof.outgoing().await);
        tokio::task::yield_now().await;
    }
}

/// Notices to people who have not written for some time: paid, or not at all, and it is said why.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn windows_are_kept_and_told() {
    let api = ZaloApi::start().await;
    let server = api.serve(&[]).await;
    let people = [api.person(10), api.person(11), api.person(12)];
    for person in &people {
        person.ask("menu").await;
    }
    let proof = Proof::in_folder(&server.folder);
    proof.until_sent().await;
    let db = proof.sqlite().await;
    let peers = peers(&db).await;
    spoke_before(&db, &peers, [1, 50, 170]).await;
    tell(&server.folder, &peers, "Cổng bảo trì.").await;
    settled(&proof, 3).await;
    let said = outbox(&server.folder);
    assert!(
        said.contains("zalo_oa: 1 notice failed, the person has not written for 48 hours"),
        "{said}"
    );
    assert!(said.contains("1 notice failed, the person has not written for 7 days"), "{said}");
    let mut paid = api.settings();
    paid.push(("ZALO_OA_PAID".to_owned(), "on".to_owned()));
    let mut server = server.again_with(&paid).await;
    tell(&server.folder, &peers, "Cổng lại chạy.").await;
    settled(&proof, 6).await;
    let arrived = api.state().delivered.iter().filter(|m| m.text.starts_with("Cổng")).count();
    assert_eq!(arrived, 3, "one, then two");
    api.assert_clean();
    server.stop();
}

/// Where only so many messages are free, Zalo is never asked for one more, and the last is left for the rating.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn free_messages_are_counted_before_they_are_used_up() {
    let api = ZaloApi::start().await;
    api.state().quota = Some(3);
    let mut server = api.serve(&[("ZALO_OA_FREE_MESSAGES", "3")]).await;
    let an = api.person(15);
    an.ask("/menu").await;
    let proof = Proof::in_folder(&server.folder);
    proof.until_sent().await;
    let peers = peers(&proof.sqlite().await).await;
    for (count, text) in [(1, "Một."), (2, "Hai.")] {
        tell(&server.folder, &peers, text).await;
        settled(&proof, count).await;
    }
    let said = outbox(&server.folder);
    assert!(
        said.contains("1 notice failed, the last free message is kept for the rating"),
        "{said}"
    );
    assert_eq!((an.messages().len(), api.state().calls), (2, 2), "Zalo was not asked");
    an.ask("/danhgia").await;
    tell(&server.folder, &peers, "Ba.").await;
    settled(&proof, 3).await;
    assert_eq!(an.expect(4).await.text, "Ba.", "who writes may be written to again");
    api.assert_clean();
    server.stop();
}

/// Errors come with HTTP 200; each has its fate, and an operator is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn errors_in_answers_are_errors() {
    let api = ZaloApi::start().await;
    let mut server = api.serve(&[]).await;
    let proof = Proof::in_folder(&server.folder);
    let failed = "select count(*) from messages where state = 'failed'";
    let (an, binh, cuong) = (api.person(20), api.person(21), api.person(22));
    an.ask("menu").await;
    api.state().errors.push_back(-227);
    an.say("menu").await;
    until(&proof, failed, 1).await;
    assert_eq!(proof.count("select count(*) from peers where blocked is not null").await, 1);
    an.ask("menu").await;
    api.state().errors.push_back(-248);
    binh.say("menu").await;
    until(&proof, failed, 2).await;
    let said = outbox(&server.folder);
    assert!(
        said.contains("failed, blocked") && said.contains("against Zalo's rules (-248)"),
        "{said}"
    );
    api.state().errors.extend([-321, -321]);
    cuong.ask("menu").await;
    server.until_logged("the Zalo Cloud Account has no money (-321)").await;
    assert!(api.state().errors.is_empty(), "held, and tried again");
    server.stop();
    assert_eq!(proof.count("select count(*) from messages where state = 'sending'").await, 0);
}

/// An upload that Zalo no longer has is made anew; a workbook becomes a table that Zalo takes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_are_uploaded_once_and_files_are_tables() {
    let api = ZaloApi::start().await;
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/content");
    let mut server = api.serve(&[("DVCBOT_CONTENT", content)]).await;
    for id in 30..33 {
        let an = api.person(id);
        an.ask("dang nhap vneid").await;
        assert!(an.ask("1").await.picture.is_some());
        let uploads = api.state().uploads;
        assert_eq!(uploads, if id == 32 { 2 } else { 1 }, "named from the second time on");
        if id == 31 {
            api.state().expired.insert("upload-1".to_owned());
        }
    }
    let an = api.person(40);
    an.ask("/menu").await;
    let told = an.ask("xu hướng hồ sơ trực tuyến xã châu thành").await;
    assert!(told.text.contains("tháng 8/2026") && told.picture.is_some(), "{told:?}");
    an.say("tải về").await;
    let (text, file) = (an.expect(3).await, an.expect(4).await);
    assert!(text.text.contains("em gửi anh/chị bảng") && file.text.is_empty(), "{text:?}");
    let (name, bytes) = file.file.expect("a file");
    assert!(name.ends_with(".csv"), "{name}");
    let table = String::from_utf8(bytes.to_vec()).unwrap();
    assert!(table.starts_with('\u{feff}') && table.contains("Xã Châu Thành"), "{table}");
    api.assert_clean();
    server.stop();
}
