//! Posts of civil servants: given by a code, ended at once or by the time, and looked after by administrators.

use dvcbot::channel::Taken;
use dvcbot::store::{PostRow, Store, Within};
use dvcbot::understand::Said;
use sqlx::Executor;

use crate::assistant::{Assistant, Folder};
use crate::postgres;
use crate::server::program;

const REFUSED: &str = "chỉ dành cho đơn vị liên quan";

fn said(taken: &Taken) -> String {
    taken.replies.iter().map(|body| body.text.clone()).collect::<Vec<_>>().join("\n")
}

async fn posts(assistant: &Assistant) -> Vec<PostRow> {
    let store = &assistant.app.store;
    store.posts(&Within::everything(), assistant.now().0, "", 100).await.unwrap()
}

async fn linked(assistant: &Assistant, who: &str, role: &str, unit: &str) {
    let code = assistant.invite(role, unit).await;
    let answer = said(&assistant.text(who, &format!("/nhanvien {code}")).await);
    assert!(answer.contains("Đã nối"), "{answer}");
}

async fn pressed(assistant: &Assistant, who: &str, key: &str) -> String {
    said(&assistant.say(who, Said::Pressed(key.to_owned())).await)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_is_revoked_in_the_middle_of_a_talk_counts_no_more() {
    let mut assistant = Assistant::new().await;
    assistant.close_figures().await;
    linked(&assistant, "a", "staff", "2023:710").await;
    linked(&assistant, "a", "lead", "2023:709").await;
    assert!(said(&assistant.text("a", "/kpi").await).contains("Hòa Thành"));
    let held = posts(&assistant).await;
    let of = |unit: &str| held.iter().find(|post| post.unit == unit).unwrap().id.clone();
    let (go_dau, hoa_thanh) = (of("2023:710"), of("2023:709"));
    assert_eq!(held[0].account, held[1].account, "one person");
    let store = &assistant.app.store;
    assert!(store.revoke_post(&hoa_thanh, assistant.now().0, "test").await.unwrap());
    assert!(!store.revoke_post(&hoa_thanh, assistant.now().0, "test").await.unwrap());
    assert!(said(&assistant.text("a", "/kpi thị xã Hòa Thành").await).contains(REFUSED));
    let key = format!("u.-.{hoa_thanh}");
    assert!(!pressed(&assistant, "a", &key).await.contains("từ giờ"));
    assert!(said(&assistant.text("a", "/kpi").await).contains("Gò Dầu"));
    // Over by the time; extended, it holds again.
    let now = assistant.now();
    assert!(store.extend_post(&go_dau, Some(now.plus_hours(1).0), now.0, "test").await.unwrap());
    assistant.later(3_600_000);
    assert!(said(&assistant.text("a", "/kpi huyện Gò Dầu").await).contains(REFUSED));
    assert!(posts(&assistant).await.is_empty());
    assert!(store.extend_post(&go_dau, None, assistant.now().0, "test").await.unwrap());
    assert!(said(&assistant.text("a", "/kpi").await).contains("Gò Dầu"));
    assert!(!store.extend_post(&hoa_thanh, None, assistant.now().0, "test").await.unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_leaves_or_erases_holds_no_post() {
    let assistant = Assistant::new().await;
    linked(&assistant, "a", "staff", "2023:710").await;
    linked(&assistant, "b", "staff", "2023:709").await;
    assert_eq!(posts(&assistant).await.len(), 2);
    assistant.text("a", "/thoat").await;
    assert_eq!(posts(&assistant).await.len(), 1);
    assistant.text("b", "/xoa").await;
    assert!(posts(&assistant).await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_invites_lists_and_revokes() {
    looks_after_people(&Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_does_so_on_postgres() {
    let assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    looks_after_people(&assistant).await;
    let store = &assistant.app.store;
    let below = Within::of("2023:72");
    let now = assistant.now().0;
    assert_eq!(store.posts(&below, now, "", 9).await.unwrap().len(), 1, "the tree is walked");
    let admin = &posts(&assistant).await[0];
    assert!(store.extend_post(&admin.id, Some(now), now, "test").await.unwrap());
    assert!(posts(&assistant).await.is_empty());
    assert!(store.verify_audit(None).await.unwrap().is_ok());
}

async fn looks_after_people(assistant: &Assistant) {
    linked(assistant, "admin", "admin", "2023:72").await;
    let answer = said(&assistant.text("admin", "/nhansu moi phụ trách huyện Gò Dầu").await);
    let code = answer.split("/nhanvien ").nth(1).expect(&answer).split('\n').next().unwrap();
    let linked = said(&assistant.text("a", &format!("/nhanvien {code}")).await);
    assert!(linked.contains("phụ trách của"), "{linked}");
    let again = said(&assistant.text("b", &format!("/nhanvien {code}")).await);
    assert!(again.contains("không dùng được"), "once");
    let today = said(&assistant.text("admin", "/nhansu moi nhanvien Tân Châu").await);
    assert!(today.contains("Xã Tân Châu"), "the unit of today: {today}");
    let list = said(&assistant.text("admin", "/nhansu").await);
    let post = posts(assistant).await.into_iter().find(|post| post.role == "lead").unwrap();
    assert!(list.contains(&post.id[..8]) && list.contains("Gò Dầu"), "{list}");
    let asked = said(&assistant.text("admin", &format!("/nhansu thuhoi {}", &post.id[..8])).await);
    assert!(asked.contains("phải không"), "{asked}");
    assert_eq!(posts(assistant).await.len(), 2, "not before it is confirmed");
    let done = pressed(assistant, "admin", &format!("h.-.r{}", post.id)).await;
    assert!(done.contains("đã thu hồi"), "{done}");
    assert_eq!(posts(assistant).await.len(), 1);
    assert!(said(&assistant.text("a", "/toi").await).contains("người dân"));
    let twice = pressed(assistant, "admin", &format!("h.-.r{}", post.id)).await;
    assert!(twice.contains("không tìm thấy"), "{twice}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_goes_on_by_pages_and_shows_everybody_once() {
    let assistant = Assistant::new().await;
    linked(&assistant, "admin", "admin", "2023:72").await;
    for at in 0..19 {
        let who = format!("p{at}");
        linked(&assistant, &who, "staff", ["2023:710", "2023:709"][at % 2]).await;
    }
    let mut page = assistant.text("admin", "/nhansu").await;
    let mut lines: Vec<String> = Vec::new();
    loop {
        lines.extend(said(&page).lines().filter(|line| line.starts_with("· ")).map(str::to_owned));
        let next = page.replies[0].choices.first().map(|key| key.id.clone());
        let Some(next) = next else { break };
        page = assistant.say("admin", Said::Pressed(next)).await;
    }
    let count = lines.len();
    lines.sort();
    lines.dedup();
    assert_eq!((count, lines.len()), (20, 20));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_of_a_district_knows_nobody_beside_it() {
    let assistant = Assistant::new().await;
    linked(&assistant, "admin", "admin", "2023:710").await;
    linked(&assistant, "below", "staff", "2023:25654").await;
    linked(&assistant, "beside", "staff", "2023:709").await;
    let list = said(&assistant.text("admin", "/nhansu").await);
    assert!(!list.contains("Hòa Thành"), "{list}");
    assert_eq!(list.lines().filter(|line| line.starts_with("· ")).count(), 2, "{list}");
    let held = posts(&assistant).await;
    let beside = held.iter().find(|post| post.unit == "2023:709").unwrap();
    for way in [&beside.id[..8], "aaaaaaaa"] {
        let answer = said(&assistant.text("admin", &format!("/nhansu thuhoi {way}")).await);
        assert!(answer.contains("không tìm thấy"), "{answer}");
    }
    let forged = pressed(&assistant, "admin", &format!("h.-.r{}", beside.id)).await;
    assert!(forged.contains("không tìm thấy"), "{forged}");
    let beyond = said(&assistant.text("admin", "/nhansu moi staff 2023:709").await);
    let unknown = said(&assistant.text("admin", "/nhansu moi staff 2023:999").await);
    assert_eq!(beyond, unknown);
    assert_eq!(posts(&assistant).await.len(), 3);
    // To others the command does not exist, nor do its keys.
    let people = said(&assistant.text("beside", "/nhansu").await);
    assert_eq!(people, said(&assistant.text("below", "/khongcolenhnay").await));
    let key = pressed(&assistant, "beside", &format!("h.-.r{}", held[0].id)).await;
    assert_eq!(key, pressed(&assistant, "below", "h.-.x").await);
    assert_eq!(posts(&assistant).await.len(), 3);
}

#[tokio::test]
async fn the_operator_lists_extends_and_revokes() {
    let folder = Folder::new();
    let run = |args: &[&str]| {
        let output = program(&folder).args(args).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.success(), text(output.stdout), text(output.stderr))
    };
    let invite = ["staff", "invite", "--unit", "2023:710", "--role", "lead"];
    let until = ["--valid-days", "2", "--post-until", "2100-12-31"];
    let (_, code, _) = run(&[&invite[..], &until[..]].concat());
    assert!(!run(&[&invite[..], &["--post-until", "2000-01-01"][..]].concat()).0);
    assert!(!run(&[&invite[..], &["--valid-days", "0"][..]].concat()).0);
    let line = serde_json::json!({"peer": "a", "text": code.trim()}).to_string();
    crate::server::fed(program(&folder).args(["chat", "--json"]), format!("{line}\n").as_bytes());
    let listed = run(&["staff", "list"]).1;
    let cells: Vec<&str> = listed.trim().split('\t').collect();
    assert_eq!(cells[1..4], ["lead", "2023:710", "Huyện Gò Dầu"]);
    assert_eq!(cells[5], "2100-12-31");
    assert!(run(&["staff", "extend", &cells[0][..8], "--until", "2101-01-31"]).0);
    assert!(run(&["staff", "list"]).1.contains("2101-01-31"));
    assert!(run(&["staff", "revoke", &cells[0][..8]]).0);
    let again = run(&["staff", "revoke", &cells[0][..8]]);
    assert!(!again.0 && again.2.contains("staff list"), "{}", again.2);
    assert!(!run(&["staff", "revoke", ""]).0);
    assert_eq!(run(&["staff", "list"]).1, "");
}

#[tokio::test]
async fn the_setting_names_indicators_that_there_are() {
    let folder = Folder::new();
    let run = |open: &str| {
        let mut units = program(&folder);
        let output = units.arg("units").env("DVCBOT_KPI_PUBLIC", open).output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    for good in ["on", "off", "share", "share, online", "dvctt_phat_sinh_ho_so"] {
        assert!(run(good).0, "{good}");
    }
    for wrong in ["share,shares", ",", "On"] {
        let (is_taken, why) = run(wrong);
        assert!(!is_taken && why.contains("DVCBOT_KPI_PUBLIC") && why.contains("share"), "{why}");
    }
}

/// What a version before posts left: an account that holds, one that was revoked, and their audit.
const BEFORE: &str = "insert into peers (id, channel, address_hash, account, created)
        values ('p1', 'terminal', 'h1', 'a1', 1);
    insert into accounts (id, role, unit, created, revoked)
        values ('a1', 'lead', '2023:710', 5, null), ('a2', 'staff', '2023:709', 6, 7);
    insert into audit (id, at, actor, action, detail)
        values ('x', 5, 'a1', 'staff.link', 'lead 2023:710')";

/// The tables as they were before version 7.
fn earlier() -> sqlx::migrate::Migrator {
    let mut all = sqlx::migrate!();
    let earlier = all.iter().filter(|one| one.version < 7).cloned().collect::<Vec<_>>();
    all.migrations = earlier.into();
    all
}

async fn is_carried_over(url: &str, folder: &Folder) {
    let store = Store::open(url, &folder.0, None).await.unwrap();
    let posts = store.posts(&Within::everything(), 10, "", 9).await.unwrap();
    let [post] = posts.as_slice() else { panic!("{posts:?}") };
    let held = (post.account.as_str(), post.role.as_str(), post.unit.as_str(), post.granted);
    assert_eq!(held, ("a1", "lead", "2023:710", 5));
    assert_eq!(store.verify_audit(None).await.unwrap().unwrap().number, 1);
    store.close().await;
}

#[tokio::test]
async fn accounts_of_an_earlier_version_keep_their_post() {
    let folder = Folder::new();
    let url = format!("sqlite:{}?mode=rwc", folder.0.join("dvcbot.db").display());
    let db = sqlx::SqlitePool::connect(&url).await.unwrap();
    earlier().run(&db).await.unwrap();
    db.execute(BEFORE).await.unwrap();
    db.close().await;
    is_carried_over(&url, &folder).await;
    let url = postgres::database().await;
    let db = sqlx::PgPool::connect(&url).await.unwrap();
    earlier().run(&db).await.unwrap();
    db.execute(BEFORE).await.unwrap();
    db.close().await;
    is_carried_over(&url, &folder).await;
}
