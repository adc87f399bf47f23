//! What people who follow units are told: once, by one of many processes, and only who may be written to.

use std::fs;

use dvcbot::channel::Taken;
use dvcbot::delivery::Hours;
use dvcbot::store::{NewTold, Within};
use dvcbot::understand::Said;
use dvcbot::when::{Moment, Period};

use crate::assistant::{Assistant, Folder, START};
use crate::postgres;
use crate::server::program;

const UNIT: &str = "2025:25459";
const DAY: i64 = 24 * 3_600_000;

/// A civil servant of a unit who follows the figures of each period.
async fn follower(assistant: &Assistant, who: &str) -> Taken {
    let code = assistant.invite("staff", UNIT).await;
    assistant.text(who, &format!("/nhanvien {code}")).await;
    let key = Said::Pressed(format!("w.{UNIT}.p.on"));
    let taken = assistant.say(who, key).await;
    assert!(taken.replies[0].text.contains("✓"), "{:?}", taken.replies);
    taken
}

/// How many notices a person has.
async fn told(assistant: &Assistant, taken: &Taken) -> usize {
    let lines = assistant.app.store.lines(&taken.peer, 0, 100).await.unwrap();
    lines.iter().filter(|line| line.kind == "notice").count()
}

/// 1 December 2026, and the figures of November settled.
async fn november(assistant: &Assistant, value: &str) {
    assistant.take_in_figure("2026-11", UNIT, "ho_so_truc_tuyen", value).await;
    assistant.later(3_600_000);
}

async fn only_who_may_be_written_to_is_told(assistant: Assistant) {
    let app = &assistant.app;
    let revoked = follower(&assistant, "revoked").await;
    let post = app.store.posts(&Within::everything(), START, "", 9).await.unwrap().remove(0);
    let kept = follower(&assistant, "kept").await;
    let blocked = follower(&assistant, "blocked").await;
    let (erased, left) = (follower(&assistant, "erased").await, follower(&assistant, "left").await);
    let stopped = follower(&assistant, "stopped").await;
    assert!(app.store.revoke_post(&post.id, START, "test").await.unwrap());
    app.store.mark_blocked(&blocked.peer, START).await.unwrap();
    assistant.text("erased", "/xoa").await;
    assistant.text("left", "/thoat").await;
    assistant.text("stopped", "/theodoi tat").await;
    assistant.later(8 * DAY);
    november(&assistant, "150/250").await;
    assert_eq!(app.push_news().await.unwrap(), 1);
    for (taken, count) in
        [(&kept, 1), (&revoked, 0), (&blocked, 0), (&erased, 0), (&left, 0), (&stopped, 0)]
    {
        assert_eq!(told(&assistant, taken).await, count);
    }
    assert_eq!(app.push_news().await.unwrap(), 0, "once");
    // Who comes back is told what is still so.
    app.store.mark_back(&blocked.peer).await.unwrap();
    assert_eq!(app.push_news().await.unwrap(), 1);
    assert_eq!(told(&assistant, &blocked).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_who_may_be_written_to_is_told_on_sqlite() {
    only_who_may_be_written_to_is_told(Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_who_may_be_written_to_is_told_on_postgresql() {
    let assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    only_who_may_be_written_to_is_told(assistant).await;
}

/// Two processes that both think they lead tell everybody once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_tell_once() {
    let assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    let twin = assistant.twin().await;
    let mut people = Vec::new();
    for number in 0..20 {
        people.push(follower(&assistant, &format!("p{number}")).await);
    }
    for one in [&assistant, &twin] {
        one.later(8 * DAY + 3_600_000);
    }
    assistant.take_in_figure("2026-11", UNIT, "ho_so_truc_tuyen", "150/250").await;
    for one in [&assistant, &twin] {
        one.later(3_600_000);
    }
    let (one, other) = tokio::join!(assistant.app.push_news(), twin.app.push_news());
    assert_eq!(one.unwrap() + other.unwrap(), 20);
    for taken in &people {
        assert_eq!(told(&assistant, taken).await, 1);
    }
}

/// Who stops after the page was read, and who was told meanwhile, undo the page; the rest is told the next time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_stops_meanwhile_is_not_told() {
    let assistant = Assistant::new().await;
    let (kept, stopped) = (follower(&assistant, "a").await, follower(&assistant, "b").await);
    assistant.later(8 * DAY);
    november(&assistant, "150/250").await;
    let app = &assistant.app;
    let due = app.pushes_due("", 10, app.now()).await.unwrap().unwrap();
    let noted: Vec<NewTold> = due.pushes.iter().flat_map(|push| push.told.clone()).collect();
    assert_eq!(noted.len(), 2);
    assistant.text("b", "đừng nhắn nữa").await;
    assert_eq!(app.store.push(&noted, &[], app.now()).await.unwrap(), None);
    assert_eq!(app.push_news().await.unwrap(), 1);
    assert_eq!(app.store.push(&noted, &[], app.now()).await.unwrap(), None);
    assert_eq!((told(&assistant, &kept).await, told(&assistant, &stopped).await), (1, 0));
}

/// A page in which nobody can be written to does not end the round.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_is_read() {
    let assistant = Assistant::new().await;
    let mut people = Vec::new();
    for number in 0..4 {
        people.push(follower(&assistant, &format!("p{number}")).await.peer);
    }
    people.sort();
    for peer in &people[..2] {
        assistant.app.store.mark_blocked(peer, START).await.unwrap();
    }
    assistant.later(8 * DAY);
    november(&assistant, "150/250").await;
    let (app, mut after, mut told) = (&assistant.app, String::new(), Vec::new());
    while let Some(due) = app.pushes_due(&after, 2, app.now()).await.unwrap() {
        after = due.last;
        told.extend(due.pushes.into_iter().map(|push| push.peer));
    }
    assert_eq!(told, people[2..]);
}

/// What is taken back is told of no more; the figure before it is news only where it was not told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_taken_back_is_corrected() {
    let assistant = Assistant::new().await;
    let taken = follower(&assistant, "a").await;
    assistant.later(8 * DAY);
    november(&assistant, "150/250").await;
    let app = &assistant.app;
    assert_eq!(app.push_news().await.unwrap(), 1);
    november(&assistant, "50/250").await;
    let import = app.store.figure_files().await.unwrap().remove(0).id;
    app.store.revert_import(&import, "test", app.now()).await.unwrap();
    assert_eq!(app.push_news().await.unwrap(), 0, "it has to settle");
    assistant.later(3_600_000);
    assert_eq!(app.push_news().await.unwrap(), 0, "it is as it was told");
    assert_eq!(told(&assistant, &taken).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_preview_tells_nobody() {
    let assistant = Assistant::new().await;
    follower(&assistant, "a").await;
    // The program has the time of its machine: the figures are later than what is followed.
    let figures = assistant.folder.0.join("figures.csv");
    fs::write(
        &figures,
        format!("ma_don_vi,ma_chi_tieu,tu_so,mau_so\n{UNIT},ho_so_truc_tuyen,150,250\n"),
    )
    .unwrap();
    assistant.app.stop().await;
    let month = Period::month_of(dvcbot::app::now().date()).before().to_string();
    let import = ["import", "figures", figures.to_str().unwrap(), "--period", &month];
    let done = program(&assistant.folder).args(import).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    for (unit, count) in [(UNIT, 1), ("2025:25498", 0)] {
        let preview = ["push", "preview", "--unit", unit];
        let shown = program(&assistant.folder).args(preview).output().unwrap();
        let text = String::from_utf8(shown.stdout).unwrap();
        assert!(text.ends_with(&format!("{count} people would be told\n")), "{text}");
        assert_eq!(text.contains("60% (150/250)"), count == 1, "{text}");
    }
}

#[tokio::test]
async fn hours_hold_from_monday_to_friday() {
    let hours: Hours = "07:00-20:00".parse().unwrap();
    // START is Monday, 09:00.
    let table = [
        (0, true),
        (-2 * 60 - 1, false),
        (-2 * 60, true),
        (11 * 60 - 1, true),
        (11 * 60, false),
        (4 * 24 * 60, true),
        (5 * 24 * 60, false),
        (6 * 24 * 60, false),
        (7 * 24 * 60, true),
    ];
    for (minutes, allowed) in table {
        assert_eq!(hours.allow(Moment(START + minutes * 60_000)), allowed, "{minutes}");
    }
    for wrong in
        ["", "7-20", "20:00-07:00", "07:00-07:00", "07:60-20:00", "07:00-24:01", "-1:00-2:00"]
    {
        assert!(wrong.parse::<Hours>().is_err(), "{wrong}");
    }
    let whole: Hours = "00:00-24:00".parse().unwrap();
    assert_eq!(whole.said(), ("00:00".to_owned(), "24:00".to_owned()));
}
