//! Households between visits: reminded of once, by one of many processes, of what still holds; forgotten for good.

use dvcbot::channel::Taken;
use dvcbot::understand::Said;

use crate::assistant::{Assistant, Folder};
use crate::postgres;

const UNIT: &str = "2025:25459";
const HAMLET: &str = "2025:25459/khu-pho-1";
const DAY: i64 = 24 * 3_600_000;

async fn helper(assistant: &Assistant, who: &str) -> Taken {
    let code = assistant.helper(UNIT, "Khu phố 1").await;
    assistant.text(who, &format!("/nhanvien {code}")).await
}

async fn reminders(assistant: &Assistant, taken: &Taken) -> Vec<String> {
    let lines = assistant.app.store.lines(&taken.peer, 0, 200).await.unwrap();
    lines.into_iter().filter(|line| line.kind == "notice").map(|line| line.body).collect()
}

async fn only_who_agreed_is_reminded(assistant: Assistant) {
    let twin = assistant.twin().await;
    let (kept, left) = (helper(&assistant, "kept").await, helper(&assistant, "left").await);
    let (blocked, done) = (helper(&assistant, "blocked").await, helper(&assistant, "done").await);
    for (who, code) in
        [("kept", "AQ2-CDE"), ("left", "BQ2-CDE"), ("blocked", "CQ2-CDE"), ("done", "DQ2-CDE")]
    {
        assistant.visit(who, code, &["again=3"]).await;
    }
    assistant.visit("kept", "EQ2-CDE", &["again=3"]).await;
    assistant.text("left", "/thoat").await;
    assistant.app.store.mark_blocked(&blocked.peer, assistant.now().0).await.unwrap();
    for one in [&assistant, &twin] {
        one.later(DAY);
    }
    assistant.visit("done", "DQ2-CDE", &[]).await;
    assert_eq!(assistant.app.remind_helpers().await.unwrap(), 0, "not before the day");
    for one in [&assistant, &twin] {
        one.later(2 * DAY);
    }
    let (one, two) = tokio::join!(assistant.app.remind_helpers(), twin.app.remind_helpers());
    assert_eq!(one.unwrap() + two.unwrap(), 1, "one message, by one of two processes");
    let told = reminders(&assistant, &kept).await;
    assert!(told.len() == 1 && told[0].contains("AQ2-CDE") && told[0].contains("EQ2-CDE"));
    for other in [&left, &blocked, &done] {
        assert!(reminders(&assistant, other).await.is_empty());
    }
    assistant.later(DAY);
    assert_eq!(assistant.app.remind_helpers().await.unwrap(), 0, "once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_who_agreed_is_reminded_on_sqlite() {
    only_who_agreed_is_reminded(Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_who_agreed_is_reminded_on_postgresql() {
    let assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    only_who_agreed_is_reminded(assistant).await;
}

/// Nobody is written to at night, and at the weekend only of what was agreed for it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_waits_for_the_morning_and_not_for_monday() {
    let assistant = Assistant::new().await;
    helper(&assistant, "a").await;
    assistant.later(5 * DAY);
    assert!(assistant.now().date().plus_days(7).is_weekend());
    assistant.visit("a", "AQ2-CDE", &["again=7"]).await;
    let night = assistant.now().date().plus_days(7).start().0 + 3_600_000;
    assistant.later(night - assistant.now().0);
    assert_eq!(assistant.app.remind_helpers().await.unwrap(), 0);
    assistant.later(7 * 3_600_000);
    assert_eq!(assistant.app.remind_helpers().await.unwrap(), 1);
}

/// Erased by its card: late parts of its visits bring nothing back, what was counted stays.
async fn stays_forgotten(assistant: Assistant) {
    helper(&assistant, "a").await;
    helper(&assistant, "c").await;
    let open = assistant.text("c", "/thamho").await;
    let visit = assistant.visit("a", "AQ2-CDE", &["block=fear", "alone=1", "again=3"]).await;
    let fix =
        visit.replies.iter().flat_map(|body| &body.choices).find(|key| key.id.ends_with("fix"));
    let id = fix.unwrap().id.split('.').nth(1).unwrap().to_owned();
    let counted = assistant.visit_counts(HAMLET).await;
    assistant.text("b", "/xoaho AQ2-CDE phường Tân Ninh").await;
    let key = format!("v.-.forget.AQ2CDE.{UNIT}");
    let told = assistant.say("b", Said::Pressed(key)).await;
    assert!(told.replies[0].text.contains("đã xóa"), "{:?}", told.replies);
    for late in ["block2.sim", "phones2.5", "done1.y"] {
        assistant.say("a", Said::Pressed(format!("v.{id}.{late}"))).await;
    }
    let today = assistant.text("a", "/homnay").await;
    assert!(!today.replies[0].text.contains("AQ2-CDE"), "{:?}", today.replies);
    let due = assistant.app.store.homes_due(&[HAMLET], assistant.now().date().plus_days(99)).await;
    assert!(due.unwrap().is_empty());
    assert_eq!(assistant.visit_counts(HAMLET).await, counted);
    // Nor does a visit of somebody else that began before and is confirmed only now; one that begins later is kept.
    let helper = open.replies.iter().flat_map(|body| &body.choices).next().unwrap().id.clone();
    let late = helper.split('.').nth(1).unwrap().to_owned();
    for part in ["home1.AQ2CDE", "yes1.y1", "done1.y"] {
        assistant.say("c", Said::Pressed(format!("v.{late}.{part}"))).await;
    }
    assert_eq!(assistant.visit_counts(HAMLET).await, counted);
    assistant.later(60_000);
    assistant.visit("a", "AQ2-CDE", &["again=3"]).await;
    let due = assistant.app.store.homes_due(&[HAMLET], assistant.now().date().plus_days(99)).await;
    assert_eq!(due.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_household_stays_forgotten_on_sqlite() {
    stays_forgotten(Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_household_stays_forgotten_on_postgresql() {
    stays_forgotten(Assistant::over(Folder::new(), postgres::database().await).await).await;
}

/// A visit in which nobody is taught, or nothing is clear, does not undo what an earlier one knew; a later one that knows
/// better does, also where it arrives first.
async fn stays_learnt(assistant: Assistant) {
    helper(&assistant, "a").await;
    helper(&assistant, "b").await;
    let standing = async || {
        let counts = assistant.visit_counts(HAMLET).await;
        ["able", "needs", "unclear"].map(|name| counts.get(name).copied().unwrap_or(0))
    };
    assistant.visit("a", "AQ2-CDE", &["age=none"]).await;
    assert_eq!(standing().await, [0, 0, 1]);
    assistant.later(60_000);
    assistant.visit("a", "AQ2-CDE", &["alone=4"]).await;
    assert_eq!(standing().await, [1, 0, 0]);
    assistant.later(60_000);
    let between = assistant.text("b", "/thamho").await;
    let key = between.replies.iter().flat_map(|body| &body.choices).next().unwrap().id.clone();
    let between = key.split('.').nth(1).unwrap().to_owned();
    assistant.later(60_000);
    assistant.visit("a", "AQ2-CDE", &["age=none", "adults=5"]).await;
    assert_eq!(standing().await, [1, 0, 0]);
    // It began before the last visit and is told of after it: what it knows counts, what it has does not.
    for part in
        ["home1.AQ2CDE", "yes1.y1", "adults1.9", "age1.60", "alone1.1", "helped1.2", "done1.y"]
    {
        assistant.say("b", Said::Pressed(format!("v.{between}.{part}"))).await;
    }
    assert_eq!(standing().await, [0, 1, 0]);
    let counts = assistant.visit_counts(HAMLET).await;
    assert_eq!((counts.get("homes"), counts.get("adults")), (Some(&1), Some(&5)));
    // Corrected, it knows nothing any more.
    assistant.say("b", Said::Pressed(format!("v.{between}.age2.none"))).await;
    assert_eq!(standing().await, [0, 0, 1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_learnt_stays_on_sqlite() {
    stays_learnt(Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_learnt_stays_on_postgresql() {
    stays_learnt(Assistant::over(Folder::new(), postgres::database().await).await).await;
}
