//! The course: its content checked whole, the drawn test, certificates and who may check them.

use std::collections::BTreeSet;

use dvcbot::channel::{Body, Channel, Taken};
use dvcbot::problem::Problem;
use dvcbot::training::{Course, Question};
use dvcbot::understand::Said;
use dvcbot::words::Lang;
use proptest::prelude::*;

use crate::assistant::{Assistant, content};

const COURSE: &str = "id = \"c\"\nversion = 1\npass = 1\nper_test = 2\n\n[[lesson]]\nid = \"one\"\nscreens = 2\nsource = \"s\"\n\n[[lesson]]\nid = \"two\"\nscreens = 1\nsource = \"s\"\n";
const BANK: &str = "[[question]]\nid = \"q1\"\nlesson = \"one\"\nanswers = 3\nright = 1\nsource = \"s\"\n\n[[question]]\nid = \"q2\"\nlesson = \"two\"\nanswers = 4\nright = 4\nsource = \"s\"\n";

fn read(course: &str, bank: &str, lacks: &str) -> Result<Course, Vec<Problem>> {
    Course::parse(("course.toml", course), ("questions.toml", bank), &|key| key != lacks)
}

#[test]
fn mistakes_of_the_course_are_told_with_their_place() {
    assert!(read(COURSE, BANK, "").is_ok());
    let of_course = [
        ("version = 1", "version = \"a\"", "course.toml:2: invalid type"),
        ("pass = 1", "pass = 3", "course.toml:1: pass = 3 is not between 1 and per_test = 2"),
        ("per_test = 2", "per_test = 9", "a test has 9 questions, the bank only 2"),
        ("per_test = 2", "per_test = 1", "1 questions cannot be of all 2 lessons"),
        ("screens = 2", "screens = 5", "course.toml:7: one: a lesson has 1 to 4 screens"),
        ("id = \"two\"", "id = \"one\"", "the id one stands here twice"),
        ("id = \"two\"", "id = \"three\"", "course.toml:12: three: no question is about it"),
        ("id = \"two\"", "id = \"T wo\"", "has 1 to 12 of a-z, 0-9 and -"),
    ];
    for (from, to, what) in of_course {
        told(read(&COURSE.replacen(from, to, 1), BANK, ""), what);
    }
    let of_bank = [
        ("lesson = \"two\"", "lesson = \"six\"", "questions.toml:9: q2: six is not a lesson"),
        ("right = 1", "right = 4", "questions.toml:2: q1: right = 4 is none of its 3 answers"),
        ("right = 1", "right = 0", "right = 0 is none"),
        ("answers = 3", "answers = 2", "q1: a question has 3 or 4 answers"),
        ("answers = 3", "answers = 5", "q1: a question has 3 or 4 answers"),
        ("id = \"q2\"", "id = \"q1\"", "the id q1 stands here twice"),
        ("source = \"s\"", "sorce = \"s\"", "questions.toml:6: unknown field"),
    ];
    for (from, to, what) in of_bank {
        told(read(COURSE, &BANK.replacen(from, to, 1), ""), what);
    }
    for key in [
        "training-course-c",
        "training-lesson-one",
        "training-lesson-one.s2",
        "training-q-q1",
        "training-q-q2.a4",
        "training-q-q2.why",
    ] {
        told(read(COURSE, BANK, key), &format!("the message {key} is missing in a language"));
    }
    let both = read("nonsense", "nonsense", "").unwrap_err();
    assert_eq!(both.len(), 2, "all problems at once");
}

fn told(read: Result<Course, Vec<Problem>>, what: &str) {
    let problems: Vec<String> = read.unwrap_err().iter().map(ToString::to_string).collect();
    assert!(problems.iter().any(|problem| problem.contains(what)), "{what}: {problems:?}");
}

/// What the plan asks of the bank, and that no answer gives itself away by being said twice.
#[test]
fn the_bank_is_large_and_every_question_can_be_drawn() {
    let content = content();
    let course = &content.training;
    assert!(course.questions().len() >= 60);
    assert_eq!((course.per_test, course.pass), (10, 8));
    for question in course.questions() {
        let said: BTreeSet<String> = (1..=question.answers)
            .map(|number| content.words.render(Lang::Vi, &question.answer(number)))
            .collect();
        assert_eq!(said.len(), question.answers, "{}", question.id);
    }
    let drawn: BTreeSet<String> =
        (0..400).flat_map(|seed| course.drawn(&seed.to_string(), &[])).collect();
    assert_eq!(drawn.len(), course.questions().len());
}

proptest! {
    #[test]
    fn a_test_is_of_every_lesson_and_the_next_one_has_others(seed in "[a-z2-7]{12}", next in "[a-z2-7]{12}") {
        let content = content();
        let course = &content.training;
        let drawn = course.drawn(&seed, &[]);
        prop_assert_eq!(&drawn, &course.drawn(&seed, &[]));
        let again = course.drawn(&next, &drawn);
        for test in [&drawn, &again] {
            let ids: BTreeSet<&String> = test.iter().collect();
            prop_assert_eq!(ids.len(), 10);
            let lessons: BTreeSet<&str> =
                test.iter().map(|id| course.question(id).unwrap().lesson.as_str()).collect();
            prop_assert_eq!(lessons.len(), course.lessons().len());
        }
        prop_assert!(again.iter().all(|id| !drawn.contains(id)));
        for id in &drawn {
            let question = course.question(id).unwrap();
            let mut order = question.order(&seed);
            order.sort_unstable();
            prop_assert_eq!(order, (1..=question.answers).collect::<Vec<_>>());
        }
    }
}

/// The question that a message asks.
pub fn asked(body: &Body) -> Question {
    let content = content();
    let words = |question: &&Question| content.words.render(Lang::Vi, &question.said());
    let text = body.text.rsplit("/10: ").next().unwrap();
    let found = content.training.questions().iter().find(|one| text.starts_with(&words(one)));
    found.unwrap_or_else(|| panic!("no question in {}", body.text)).clone()
}

/// The key of the right answer, or of a wrong one.
pub fn key(body: &Body, wants: Answer) -> String {
    let right = format!(".{}", asked(body).right);
    let is_wanted = |id: &str| id.ends_with(&right) == (wants == Answer::Right);
    body.choices.iter().find(|key| is_wanted(&key.id)).unwrap().id.clone()
}

#[derive(Clone, Copy, PartialEq)]
pub enum Answer {
    Right,
    Wrong,
}

pub async fn press(assistant: &Assistant, who: &str, id: String) -> Taken {
    assistant.say(who, Said::Pressed(id)).await
}

/// Answers all that is asked from here on, the first `wrong` of it wrong; the last answer of ours.
pub async fn sit(assistant: &Assistant, who: &str, begun: Taken, wrong: usize) -> Taken {
    let mut taken = begun;
    for at in 0..10 {
        let answer = if at < wrong { Answer::Wrong } else { Answer::Right };
        taken = press(assistant, who, key(taken.replies.last().unwrap(), answer)).await;
    }
    taken
}

pub fn text(taken: &Taken) -> String {
    let texts: Vec<&str> = taken.replies.iter().map(|body| body.text.as_str()).collect();
    texts.join("\n")
}

/// The code of the certificate that somebody was told of.
pub fn code(told: &str) -> String {
    let at = told.find("/chungnhan ").unwrap() + "/chungnhan ".len();
    told[at..].chars().take(11).collect()
}

#[tokio::test]
async fn who_passes_gets_a_certificate_once() {
    let mut assistant = Assistant::new().await;
    for asked in ["lam bai thi", "cho tui thi", "làm bài thi tập huấn"] {
        assert!(text(&assistant.text("a", asked).await).contains("Câu 1/10"), "{asked}");
    }
    let begun = assistant.text("a", "/thi").await;
    let taken = sit(&assistant, "a", begun, 2).await;
    assert!(text(&taken).contains("đúng 8/10 câu, vậy là đạt"), "{}", text(&taken));
    let code = code(&text(&taken));
    assistant.restart().await;
    assert_eq!(self::code(&text(&assistant.text("a", "/chungnhan").await)), code);
    // Anybody may check it, and hears nothing of whose it is; as people write codes.
    for typed in [code.clone(), code.to_lowercase(), code.replace('-', " ")] {
        let told = text(&assistant.text("b", &format!("/chungnhan {typed}")).await);
        assert!(told.contains("có thật") && told.contains("23/11/2026"), "{told}");
    }
    let again = assistant.text("a", "/thi").await;
    let taken = sit(&assistant, "a", again, 0).await;
    assert!(text(&taken).contains("đã có chứng nhận rồi") && taken.replies.len() == 1);
    // Erased, it is nobody's any more, and still genuine.
    assistant.text("a", "/xoa").await;
    assert!(text(&assistant.text("a", "/chungnhan").await).contains("chưa có chứng nhận"));
    let told = text(&assistant.text("b", &format!("/chungnhan {code}")).await);
    assert!(told.contains("có thật"), "{told}");
}

#[tokio::test]
async fn who_fails_may_read_again_and_gets_other_questions() {
    let assistant = Assistant::new().await;
    let begun = assistant.text("a", "/thi").await;
    let first = asked(&begun.replies[0]);
    let taken = sit(&assistant, "a", begun, 3).await;
    assert!(text(&taken).contains("đúng 7/10 câu, cần 8 câu mới đạt"), "{}", text(&taken));
    let labels: Vec<&str> = taken.replies[0].choices.iter().map(|key| key.label.as_str()).collect();
    assert_eq!(labels[0], "Thi lại");
    assert!(labels.len() > 1 && labels[1..].iter().all(|label| label.starts_with("Xem lại: ")));
    let mut again = press(&assistant, "a", "m.-.thi.0".to_owned()).await;
    for _ in 0..10 {
        assert_ne!(asked(&again.replies[0]).id, first.id);
        let id = key(&again.replies[0], Answer::Right);
        again = press(&assistant, "a", id).await;
    }
    assert!(text(&again).contains("đúng 10/10 câu"));
}

#[tokio::test]
async fn keys_that_are_pressed_twice_late_or_of_old_tests_change_nothing() {
    let assistant = Assistant::new().await;
    let begun = assistant.text("a", "/thi").await;
    let wrong = key(&begun.replies[0], Answer::Wrong);
    let next = press(&assistant, "a", wrong.clone()).await;
    assert!(next.replies[0].text.contains("Dạ chưa đúng. Câu đúng là:"));
    let second = asked(&next.replies[0]);
    // The same key, and the right answer too late.
    for late in [wrong.clone(), key(&begun.replies[0], Answer::Right)] {
        let told = press(&assistant, "a", late).await;
        assert!(told.replies[0].text.starts_with("Dạ, câu đó anh/chị trả lời rồi."));
        assert_eq!(asked(&told.replies[0]), second);
    }
    let attempt = wrong.split('.').nth(1).unwrap();
    for hostile in ["9.1", "2.9", "2.0", "2.x", "02.1", "2"] {
        let told = press(&assistant, "a", format!("a.{attempt}.{hostile}")).await;
        assert!(!told.replies[0].text.contains("Câu 3/10"), "{hostile}");
    }
    // Something else in between, then typed letters.
    assistant.text("a", "luadao").await;
    let back = assistant.text("a", "/thi").await;
    assert!(back.replies[0].text.contains("đang thi dở") && asked(&back.replies[0]) == second);
    let id = key(&back.replies[0], Answer::Right);
    let letter = &back.replies[0].choices.iter().find(|key| key.id == id).unwrap().label;
    let told = assistant.text("a", &letter.to_lowercase()).await;
    assert!(told.replies[0].text.starts_with("✓ Dạ đúng rồi."), "{}", told.replies[0].text);
    // A letter with words around it, and words that are no answer: asked again, once.
    for unclear in ["câu này khó quá", "hổng biết luôn", "hổng hiểu luôn á"] {
        let told = text(&assistant.text("a", unclear).await);
        assert!(told.contains("Sai cũng không sao") && told.contains("Câu 3/10"), "{told}");
    }
    let other = text(&assistant.text("a", "hổng hiểu luôn á").await);
    assert!(!other.contains("Câu 3/10"), "{other}");
    let third = assistant.text("a", "thi tiếp").await;
    let id = key(&third.replies[0], Answer::Right);
    let letter = &third.replies[0].choices.iter().find(|key| key.id == id).unwrap().label;
    let told = assistant.text("a", &format!("đáp án {} nha em", letter.to_lowercase())).await;
    assert!(told.replies[0].text.starts_with("✓ Dạ đúng rồi."), "{}", told.replies[0].text);
    // What began again does not count what was before.
    assistant.text("a", "/xoa").await;
    let told = press(&assistant, "a", wrong).await;
    assert!(text(&told).contains("em không tính") && !text(&told).contains("Câu"));
}

#[tokio::test]
async fn codes_of_certificates_cannot_be_guessed_for_long() {
    let assistant = Assistant::new().await;
    let begun = assistant.text("a", "/thi").await;
    let code = code(&text(&sit(&assistant, "a", begun, 0).await));
    for typed in ["ACDEF", "ACDEF-34670", "ACDEF-3467ư", &"A".repeat(5000)] {
        let told = text(&assistant.text("b", &format!("/chungnhan {typed}")).await);
        assert!(told.contains("10 chữ và số"), "{told}");
    }
    for _ in 0..5 {
        let told = text(&assistant.text("b", "/chungnhan ACDEF-34679").await);
        assert!(told.contains("không tìm thấy"), "{told}");
    }
    let blocked = text(&assistant.text("b", &format!("/chungnhan {code}")).await);
    assert!(blocked.contains("tạm ngưng"), "{blocked}");
    // Other kinds of codes, and other people, are counted by themselves.
    assert!(text(&assistant.text("b", "/nhanvien SAISAISAISAISAIS").await).contains("mã này"));
    let told = text(&assistant.text("c", &format!("/chungnhan {code}")).await);
    assert!(told.contains("có thật"), "{told}");
    assistant.later(3_600_001);
    let told = text(&assistant.text("b", &format!("/chungnhan {code}")).await);
    assert!(told.contains("có thật"), "{told}");
}

#[tokio::test]
async fn the_certificate_is_a_picture_without_a_name() {
    let assistant = Assistant::new().await;
    let mut begun = assistant.take(Channel::Webchat, "w", "1", text_said("/thi")).await.unwrap();
    for at in 0..10 {
        let id = Said::Pressed(key(&begun.replies[0], Answer::Right));
        begun = assistant.take(Channel::Webchat, "w", &format!("k{at}"), id).await.unwrap();
    }
    let chart = begun.replies[1].chart.as_ref().unwrap();
    assert_eq!(chart.size, Some((1080, 764)));
    assert!(chart.alt.starts_with("Hình chứng nhận:"), "{}", chart.alt);
    let svg = dvcbot::picture::drawing(&chart.chart, &content().words, Lang::Vi).svg;
    let code = code(&begun.replies[1].text);
    for part in ["Tỉnh Tây Ninh", "Ngày 23/11/2026", &code, "tự ghi tên"] {
        assert!(svg.contains(part), "{part}");
    }
    for lang in Lang::ALL {
        let png = dvcbot::picture::draw_chart(&chart.chart, &content().words, lang).unwrap();
        let decoder = png::Decoder::new(std::io::Cursor::new(&png));
        let info = decoder.read_info().unwrap();
        assert_eq!((info.info().width, info.info().height), (1080, 764));
        if let Some(folder) = std::env::var_os("CHARTS_TO") {
            let name = format!("certificate-{}.png", lang.code());
            std::fs::write(std::path::Path::new(&folder).join(name), &png).unwrap();
        }
    }
}

fn text_said(text: &str) -> Said {
    Said::Text(text.to_owned())
}
