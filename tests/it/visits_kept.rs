//! Visits kept: counted once however often their keys come, corrected, erased when a household wants it; both databases.

use dvcbot::channel::Taken;
use dvcbot::understand::Said;

use crate::assistant::{Assistant, Folder};
use crate::postgres;

const UNIT: &str = "2025:25459";
const HAMLET: &str = "2025:25459/khu-pho-1";
const PROVINCE: &str = "2025:80";

/// The id of a key by its label.
fn key(taken: &Taken, label: &str) -> String {
    let choices = taken.replies.iter().flat_map(|body| &body.choices);
    let mut known = choices.filter(|key| key.label == label);
    known.next().unwrap_or_else(|| panic!("no key {label}: {taken:?}")).id.clone()
}

/// Presses keys one after another; the ids of those that were pressed.
async fn tap(assistant: &Assistant, who: &str, first: Taken, labels: &[&str]) -> Vec<String> {
    let (mut taken, mut pressed) = (first, Vec::new());
    for label in labels {
        let id = key(&taken, label);
        taken = assistant.say(who, Said::Pressed(id.clone())).await;
        pressed.push(id);
    }
    pressed
}

const WHOLE: [&str; 12] = [
    "Hộ mới",
    "Đồng ý",
    "3",
    "2",
    "1",
    "Từ 60",
    "Tra cứu hồ sơ",
    "Nhận ra lừa đảo",
    "Sim không chính chủ",
    "Tuần sau",
    "Rất hài lòng",
    "Đúng rồi",
];

async fn is_counted_once_and_erased(assistant: &Assistant) {
    let code = assistant.helper(UNIT, "Khu phố 1").await;
    assistant.text("a", &format!("/nhanvien {code}")).await;
    let begun = assistant.text("a", "/thamho").await;
    let pressed = tap(assistant, "a", begun, &WHOLE).await;
    let expected = assistant.visit_counts(HAMLET).await;
    let of = |name: &str| expected.get(name).copied();
    assert_eq!((of("visits"), of("homes"), of("able")), (Some(1), Some(1), Some(1)));
    assert_eq!((of("adults"), of("phones"), of("level2")), (Some(3), Some(2), Some(1)));
    assert_eq!((of("block.sim"), of("stars.5"), of("skill.pay.help")), (Some(1), Some(1), Some(1)));
    for scope in [UNIT, PROVINCE] {
        assert_eq!(assistant.visit_counts(scope).await, expected, "{scope}");
    }
    // Late, twice and backwards: nothing is counted again.
    for id in pressed.iter().rev().chain(&pressed) {
        assistant.say("a", Said::Pressed(id.clone())).await;
    }
    assert_eq!(assistant.visit_counts(HAMLET).await, expected);
    // A correction counts instead of what it corrects.
    let visit = pressed[0].split('.').nth(1).unwrap().to_owned();
    assistant.say("a", Said::Pressed(format!("v.{visit}.phones2.0"))).await;
    assistant.say("a", Said::Pressed(format!("v.{visit}.alone2.1"))).await;
    let corrected = assistant.visit_counts(HAMLET).await;
    let of = |name: &str| corrected.get(name).copied();
    assert_eq!(
        (of("phones"), of("phoneless"), of("able"), of("needs")),
        (None, Some(1), None, Some(1))
    );
    assert_eq!((of("visits"), of("homes"), of("skill.portal.help")), (Some(1), Some(1), Some(1)));
    // The household is visited again: one household, two visits.
    assistant.later(60_000);
    let again = assistant.text("a", "/thamho").await;
    let home = pressed[0].rsplit('.').next().unwrap();
    let known = format!("Hộ {}-{}", &home[..3], &home[3..]);
    let mut second = WHOLE;
    second[0] = &known;
    let other = tap(assistant, "a", again, &second).await;
    let twice = assistant.visit_counts(HAMLET).await;
    let of = |name: &str| twice.get(name).copied();
    assert_eq!((of("visits"), of("homes"), of("able")), (Some(2), Some(1), Some(1)));
    // It wants nothing kept any more: what was counted stays, nothing else does.
    assistant.say("a", Said::Pressed(format!("v.{visit}.yes2.n"))).await;
    let refused = assistant.visit_counts(HAMLET).await;
    assert_eq!((refused.get("visits"), refused.get("refused")), (Some(&2), Some(&1)));
    assistant.say("a", Said::Pressed(format!("v.{visit}.phones3.5"))).await;
    for id in other.iter().chain(&pressed) {
        assistant.say("a", Said::Pressed(id.clone())).await;
    }
    assert_eq!(assistant.visit_counts(HAMLET).await, refused, "no late part brings it back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visit_is_counted_once_and_erased_on_sqlite() {
    let assistant = Assistant::new().await;
    let url = format!("sqlite:{}", assistant.folder.0.join("dvcbot.db").display());
    is_counted_once_and_erased(&assistant).await;
    let database = sqlx::SqlitePool::connect(&url).await.unwrap();
    let kept: Vec<String> =
        sqlx::query_scalar("select parts from visits").fetch_all(&database).await.unwrap();
    assert_eq!(kept.len(), 2);
    for parts in kept {
        assert!(!parts.contains("adults") && parts.contains(r#""value":"n""#), "{parts}");
    }
    let homes: i64 =
        sqlx::query_scalar("select count(*) from households").fetch_one(&database).await.unwrap();
    assert_eq!(homes, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visit_is_counted_once_and_erased_on_postgresql() {
    let assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    is_counted_once_and_erased(&assistant).await;
}
