//! Announced outages: told before the guides that need the system, over by themselves, told to who asked.

use std::process::Command;

use dvcbot::outage::{Outage, System};
use dvcbot::understand::Said;

use crate::assistant::{Assistant, Folder};
use crate::postgres;
use crate::server::{Server, program};
use crate::visitor::Visitor;

const TEXT: &str = "VNeID bảo trì tối nay, đăng nhập có thể không được.";

async fn announce(assistant: &mut Assistant, hours: i64) {
    let outage = Outage {
        id: "ngatvneid123".to_owned(),
        system: System::Vneid,
        text: TEXT.to_owned(),
        english: None,
        until: assistant.now().plus_hours(hours),
    };
    assistant.app.store.announce(&outage, "test", assistant.now().0).await.unwrap();
    // Without it turns may go by what was before for a second.
    assistant.restart().await;
}

async fn waits_and_is_told(mut assistant: Assistant) {
    assistant.text("a", "chào em").await;
    announce(&mut assistant, 5).await;
    let opened = assistant.text("a", "dang nhap vneid").await.replies.pop().unwrap();
    assert!(opened.text.contains(TEXT) && opened.text.contains("14:00"), "{}", opened.text);
    let key = opened.choices.iter().find(|key| key.id.starts_with("n.")).unwrap();
    let pressed = assistant.say("a", Said::Pressed(key.id.clone())).await;
    assert!(pressed.replies[0].text.contains("nhắn bà con ngay"), "{:?}", pressed.replies);
    let app = &assistant.app;
    assert_eq!(app.tell_of_ends().await.unwrap(), 0, "it is not over yet");
    assistant.later(6 * 3_600_000);
    assert_eq!(app.tell_of_ends().await.unwrap(), 1);
    assert_eq!(app.tell_of_ends().await.unwrap(), 0, "nobody is told twice");
    let lines = app.store.lines(&pressed.peer, pressed.last_number, 9).await.unwrap();
    assert_eq!(lines.len(), 1);
    assert!(lines[0].body.contains("VNeID được báo là đã chạy lại"), "{}", lines[0].body);
    let after = assistant.text("a", "dang nhap vneid").await.replies.pop().unwrap();
    assert!(!after.text.contains(TEXT), "{}", after.text);
    let late = assistant.say("a", Said::Pressed(key.id.clone())).await;
    assert!(late.replies[0].text.contains("đã qua thời gian"), "{:?}", late.replies);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asked_is_told_once_when_it_is_over() {
    waits_and_is_told(Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_it_is_on_postgres() {
    waits_and_is_told(Assistant::over(Folder::new(), postgres::database().await).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guides_that_need_nothing_of_it_and_who_was_erased_hear_nothing() {
    let mut assistant = Assistant::new().await;
    announce(&mut assistant, 5).await;
    let scam = assistant.text("a", "co nguoi goi xin ma otp co phai lua dao khong").await;
    assert!(scam.replies.iter().all(|reply| !reply.text.contains(TEXT)), "{:?}", scam.replies);
    assistant.say("b", Said::Pressed("n.-.ngatvneid123.0".to_owned())).await;
    assistant.text("b", "/xoa").await;
    assistant.later(6 * 3_600_000);
    assert_eq!(assistant.app.tell_of_ends().await.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operator_announces_while_the_program_runs() {
    let server = Server::start().await;
    let notice = |arguments: &[&str]| {
        let output = program(&server.folder).arg("notice").args(arguments).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(said).unwrap())
    };
    let set = ["set", "portal", "Cổng bảo trì đến sáng.", "--until", "2099-01-01T08:30"];
    assert!(notice(&set).0);
    assert_eq!(notice(&["list"]).1, "portal\tuntil 2099-01-01T08:30\tCổng bảo trì đến sáng.\n");
    for wrong in [
        ["set", "portal", "x", "--until", "2020-01-01"],
        ["set", "portal", "x", "--until", "mai"],
        ["set", "portal", "", "--until", "2099-01-01"],
        ["set", "bank", "x", "--until", "2099-01-01"],
    ] {
        assert!(!notice(&wrong).0, "{wrong:?}");
    }
    let mut visitor = Visitor::of(&server);
    visitor
        .until("the guide opens with it", "muon nop ho so tu nha", "Cổng bảo trì đến sáng.")
        .await;
    assert!(notice(&["end", "portal"]).0);
    assert!(!notice(&["end", "portal"]).0, "there is none any more");
    assert_eq!(notice(&["list"]).1, "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hangup_puts_other_content_in_place_whole_or_not_at_all() {
    let folder = Folder::new();
    let content = folder.0.join("content/locales/vi");
    std::fs::create_dir_all(&content).unwrap();
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/vi/talk.ftl");
    let words = std::fs::read_to_string(own).unwrap();
    let file = content.join("talk.ftl");
    let thanks = |said: &str| {
        let line = words.lines().find(|line| line.starts_with("thanks =")).unwrap();
        words.replace(line, &format!("thanks = {said}"))
    };
    std::fs::write(&file, thanks("Một.")).unwrap();
    let path = folder.0.join("content").display().to_string();
    let server = Server::with(&[("DVCBOT_CONTENT", path.as_str())]).await;
    let hangup = || {
        Command::new("kill").args(["-HUP", &server.pid().to_string()]).status().unwrap();
    };
    let mut visitor = Visitor::of(&server);
    visitor.until("as it began", "cảm ơn em", "Một.").await;
    std::fs::write(&file, thanks("Hai.")).unwrap();
    hangup();
    visitor.until("the other words", "cảm ơn em", "Hai.").await;
    std::fs::write(&file, thanks("Ba { $nobody }.")).unwrap();
    hangup();
    server.until_logged("the content was not loaded").await;
    visitor.until("still the words before", "cảm ơn em", "Hai.").await;
}
