//! Classes: one test for all of them, counts without names, results told in steps, forgotten when they are over.

use std::collections::BTreeSet;

use dvcbot::training::{FEWEST, Reached, Tally, tally};
use dvcbot::understand::Said;
use dvcbot::words::Lang;
use proptest::prelude::*;

use crate::assistant::{Assistant, Folder, content};
use crate::postgres;
use crate::training::{asked, code, press, sit, text};

async fn both(test: impl AsyncFn(Assistant)) {
    test(Assistant::new().await).await;
    test(Assistant::over(Folder::new(), postgres::database().await).await).await;
}

/// A civil servant's class.
pub async fn class(assistant: &Assistant) -> String {
    let invite = assistant.invite("staff", "2025:25459").await;
    assistant.text("teacher", &format!("/nhanvien {invite}")).await;
    let opened = text(&assistant.text("teacher", "/lop").await);
    let at = opened.find("/lop ").unwrap() + 5;
    opened[at..at + 6].to_owned()
}

#[tokio::test]
async fn a_class_shares_its_questions_and_tells_counts_only() {
    let assistant = Assistant::new().await;
    let code = class(&assistant).await;
    let mut first = BTreeSet::new();
    for person in 0..4 {
        let who = format!("p{person}");
        let begun = match person {
            0 => assistant.say(&who, Said::Start(format!("lop-{code}"))).await,
            _ => assistant.text(&who, &format!("/lop {code}")).await,
        };
        first.insert(asked(begun.replies.last().unwrap()).id);
        let done = sit(&assistant, &who, begun, person).await;
        assert!(
            text(&done).contains("bài của lớp xong rồi")
                && done.replies.last().unwrap().chart.is_none()
        );
    }
    assert_eq!(first.len(), 1, "all get the same questions");
    let few = text(&assistant.text("teacher", "/lop").await);
    assert!(few.contains("4 người tham gia, 4 người làm xong."), "{few}");
    assert!(!few.contains("đạt") && !few.contains("sai"), "{few}");
    // Somebody who is not done counts as taking part; coming in again is no second person.
    assistant.text("p4", &format!("/lop {code}")).await;
    let begun = assistant.text("p4", &format!("/lop {code}")).await;
    let done = sit(&assistant, "p4", begun, 4).await;
    assert!(text(&done).contains("đúng 6/10"));
    let back = text(&assistant.text("p4", &format!("/lop {code}")).await);
    assert!(back.contains("làm xong bài của lớp này rồi"), "{back}");
    assistant.text("p5", &format!("/lop {code}")).await;
    let told = text(&assistant.text("teacher", "/lop").await);
    assert!(told.contains("6 người tham gia, 5 người làm xong, 3 người đạt."), "{told}");
    // The first question was wrong for all but the first.
    let question = content().training.question(first.first().unwrap()).unwrap().said();
    let line = format!("· {} (4 người sai)", content().words.render(Lang::Vi, &question));
    assert!(told.contains(&line), "{told}");
}

#[tokio::test]
async fn a_class_ends_and_the_next_one_is_opened_once() {
    let assistant = Assistant::new().await;
    let code = class(&assistant).await;
    for wrong in ["", "12345", "1234567", "abc"] {
        let told = text(&assistant.text("p", &format!("/lop {wrong}")).await);
        assert!(told.contains("mã 6 số"), "{told}");
    }
    assistant.later(3 * 3_600_000);
    let told = text(&assistant.text("p", &format!("/lop {code}")).await);
    assert!(told.contains("không thấy lớp nào"), "{told}");
    let over = assistant.text("teacher", "/lop").await;
    assert!(text(&over).contains("đã khép lại"), "{}", text(&over));
    let next = over.replies[0].choices.iter().find(|key| key.label == "Mở lớp mới").unwrap();
    let opened = text(&press(&assistant, "teacher", next.id.clone()).await);
    assert!(opened.contains("em đã mở lớp"), "{opened}");
    let again = text(&press(&assistant, "teacher", next.id.clone()).await);
    assert!(again.contains("nhận người tới"));
    // Nobody without a post opens one.
    for key in ["l.-.class.0", &next.id] {
        let told = text(&press(&assistant, "p", key.to_owned()).await);
        assert!(!told.contains("mã"), "{told}");
    }
}

#[test]
fn of_fewer_than_five_nothing_but_their_number_is_told() {
    let done = |right: usize| (right, vec!["q".to_owned()]);
    for count in 0..5 {
        let told = tally(count, &vec![done(9); count], 0, 8);
        assert!(told.passed.is_none() && told.worst.is_empty() && told.finished == count);
    }
    let told = tally(6, &[done(9), done(8), done(7), done(0), done(10)], 0, 8);
    assert_eq!((told.joined, told.finished, told.passed), (6, 5, Some(3)));
    assert_eq!(told.worst, [("q".to_owned(), 5)]);
}

/// The teacher looks whenever this says so, after as many have finished.
type Looks = Vec<bool>;

/// What a teacher is told who looks so.
fn told_to_teacher(finishing: &[Reached], looks: &Looks) -> Vec<Tally> {
    let mut told = Vec::new();
    let mut shown = 0;
    for finished in (0..=finishing.len()).filter(|at| looks.get(*at).copied().unwrap_or(true)) {
        // Once more changes nothing.
        for _ in 0..2 {
            let tally = tally(finishing.len(), &finishing[..finished], shown, 8);
            shown = tally.told;
            told.push(tally);
        }
    }
    told
}

fn somebody() -> impl Strategy<Value = Reached> {
    let wrong = proptest::sample::subsequence(vec!["q1", "q2", "q3", "q4", "q5"], 0..=5);
    wrong.prop_map(|wrong| (10 - wrong.len(), wrong.into_iter().map(str::to_owned).collect()))
}

proptest! {
    /// Whatever the order of finishing and looking: what is told changes by five people or more, and who of them
    /// reached what cannot be told apart. The last ones are no exception.
    #[test]
    fn no_look_tells_what_fewer_than_five_reached(
        finishing in proptest::collection::vec(somebody(), 0..24),
        looks in proptest::collection::vec(any::<bool>(), 25),
    ) {
        let told = told_to_teacher(&finishing, &looks);
        let mut steps = vec![0];
        for tally in &told {
            let last = *steps.last().unwrap();
            prop_assert!(tally.told == last || tally.told >= last + FEWEST);
            prop_assert_eq!(tally.passed.is_some(), tally.told > 0);
            steps.extend((tally.told > last).then_some(tally.told));
        }
        steps.push(finishing.len());
        for step in steps.windows(2) {
            for pair in (step[0]..step[1]).collect::<Vec<_>>().windows(2) {
                let mut others = finishing.clone();
                others.swap(pair[0], pair[1]);
                prop_assert_eq!(&told, &told_to_teacher(&others, &looks));
            }
        }
    }
}

/// A teacher who looks after each one sees the results of five, then of ten, and never of one.
async fn looks_after_each(assistant: Assistant) {
    let code = class(&assistant).await;
    let mut seen = BTreeSet::new();
    for person in 1..=11_usize {
        let who = format!("p{person}");
        let begun = assistant.text(&who, &format!("vào lớp {code}")).await;
        sit(&assistant, &who, begun, person % 5).await;
        let told = text(&assistant.text("teacher", "/lop").await);
        assert!(told.contains(&format!("{person} người làm xong")), "{told}");
        let results = told.lines().filter(|line| line.contains("người sai)")).collect::<String>();
        let passed = told.find(" người đạt").and_then(|end| told[..end].rsplit(' ').next());
        seen.insert((passed.map(str::to_owned), results));
        let (first, is_all) = (person / 5 * 5, person % 5 == 0);
        let some = format!("Trong {first} người xong trước");
        assert_eq!(told.contains(&some), first > 0 && !is_all, "{told}");
    }
    assert_eq!(seen.len(), 3, "nothing, then of five, then of ten: {seen:?}");
    // The last one is not told at the end either.
    assistant.later(4 * 3_600_000);
    let over = text(&assistant.text("teacher", "/lop").await);
    assert!(over.contains("Trong 10 người xong trước"), "{over}");
}

#[tokio::test]
async fn a_teacher_who_looks_after_each_one_sees_nobodys_result() {
    both(looks_after_each).await;
}

/// A class is kept as long as its results are shown; certificates stay.
async fn classes_are_forgotten(assistant: Assistant) {
    let begun = assistant.text("a", "/thi").await;
    let paper = code(&text(&sit(&assistant, "a", begun, 0).await));
    let old = class(&assistant).await;
    let begun = assistant.text("a", &format!("/lop {old}")).await;
    sit(&assistant, "a", begun, 1).await;
    assistant.text("b", &format!("/lop {old}")).await;
    let store = &assistant.app.store;
    let class = store.open_class(&old, assistant.now().0).await.unwrap().unwrap();
    assert_eq!(store.class_results(&class.id).await.unwrap().len(), 2);
    assistant.later(26 * 3_600_000);
    assistant.app.forget_old().await.unwrap();
    let told = text(&assistant.text("teacher", "/lop").await);
    assert!(told.contains("đã khép lại"), "{told}");
    assistant.later(2 * 3_600_000);
    assistant.app.forget_old().await.unwrap();
    assert!(store.last_class(&class.owner).await.unwrap().is_none());
    assert!(store.class_results(&class.id).await.unwrap().is_empty());
    // Who was still at it finishes for themselves.
    let left = assistant.text("b", "/thi").await;
    assert!(text(&sit(&assistant, "b", left, 0).await).contains("bài của lớp xong rồi"));
    assert!(store.class_results(&class.id).await.unwrap().is_empty());
    assert!(text(&assistant.text("teacher", "/lop").await).contains("em đã mở lớp"));
    let told = text(&assistant.text("c", &format!("/chungnhan {paper}")).await);
    assert!(told.contains("có thật"), "{told}");
}

#[tokio::test]
async fn old_classes_and_what_was_reached_in_them_are_forgotten() {
    both(classes_are_forgotten).await;
}
