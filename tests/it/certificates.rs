//! Certificates and classes as they are kept: what the page of a code says, what the tables hold, PostgreSQL.

use dvcbot::channel::Body;
use dvcbot::words::Lang;
use reqwest::StatusCode;

use crate::assistant::{Assistant, Folder, content};
use crate::classes::class;
use crate::postgres;
use crate::server::Server;
use crate::training::{Answer, code, key, sit, text};
use crate::visitor::Visitor;

/// Takes the test on the page by typing letters; what was said last.
async fn pass(visitor: &mut Visitor<'_>) -> String {
    let mut said = visitor.ask("/thi").await;
    for _ in 0..10 {
        let body: Body = serde_json::from_str(&said).unwrap();
        let right = key(&body, Answer::Right);
        let letter = body.choices.iter().find(|key| key.id == right).unwrap().label.clone();
        said = visitor.ask(&letter).await;
    }
    said
}

#[tokio::test]
async fn anybody_sees_by_its_code_that_a_certificate_is_genuine() {
    let server = Server::start().await;
    let mut visitor = Visitor::of(&server);
    let told: Body = serde_json::from_str(&pass(&mut visitor).await).unwrap();
    let code = code(&told.text);
    let get = async |code: &str| {
        let url = format!("{}chung-nhan/{code}", server.url());
        let answer = reqwest::get(url).await.unwrap();
        assert!(answer.headers().contains_key("content-security-policy"));
        assert_eq!(answer.headers()["cache-control"], "no-store");
        (answer.status(), answer.text().await.unwrap())
    };
    let (status, page) = get(&code).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("có thật: khóa “Hướng dẫn bà con") && !page.contains("{{"), "{page}");
    for strange in ["x", "..%2f..%2fetc", "%3Cscript%3E", "ACDEF-34670"] {
        let (status, page) = get(strange).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(page.contains("10 chữ và số") && !page.contains("<script"), "{page}");
    }
    // A hundred wrong ones an hour, then nobody is told anything.
    for _ in 0..100 {
        assert_eq!(get("ACDEF-34679").await.0, StatusCode::NOT_FOUND);
    }
    let (status, page) = get(&code).await;
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
    let busy = content().words.render(Lang::Vi, &dvcbot::say!("certificate-page-busy"));
    assert!(page.contains(&busy) && !page.contains("có thật"), "{page}");
}

#[tokio::test]
async fn what_is_kept_of_training_leads_to_nobody() {
    let assistant = Assistant::new().await;
    let begun = assistant.text("a", "/thi").await;
    let peer = sit(&assistant, "a", begun, 0).await.peer;
    let class_code = class(&assistant).await;
    let begun = assistant.text("a", &format!("/lop {class_code}")).await;
    sit(&assistant, "a", begun, 1).await;
    let url = format!("sqlite:{}", assistant.folder.0.join("dvcbot.db").display());
    let db = sqlx::SqlitePool::connect(&url).await.unwrap();
    let sql = "select person from certificates union all select person from class_results
        union all select owner from classes";
    let kept: Vec<String> = sqlx::query_scalar(sql).fetch_all(&db).await.unwrap();
    assert_eq!(kept.len(), 3);
    assert!(kept.iter().all(|person| *person != peer) && kept[0] != kept[1], "{kept:?}");
    let sql = "select action || ' ' || detail from audit where action like 'training.%'
        or action like 'class.%' order by number";
    let audited: Vec<String> = sqlx::query_scalar(sql).fetch_all(&db).await.unwrap();
    assert_eq!(audited[0], "training.pass tap-huan 1");
    assert!(audited[1].starts_with("class.open ") && audited[1].ends_with(" 2025:25459"));
    assert_eq!(audited.len(), 2, "what somebody reached in a class is in no audit");
    assert!(assistant.app.store.verify_audit(None).await.unwrap().is_ok());
}

#[tokio::test]
async fn certificates_and_classes_are_kept_on_postgres() {
    let assistant = Assistant::over(Folder::new(), postgres::database().await).await;
    let begun = assistant.text("a", "/thi").await;
    let code = code(&text(&sit(&assistant, "a", begun, 0).await));
    let told = text(&assistant.text("b", &format!("/chungnhan {code}")).await);
    assert!(told.contains("có thật"), "{told}");
    let wrong = text(&assistant.text("b", "/chungnhan ACDEF-34679").await);
    assert!(wrong.contains("không tìm thấy"), "{wrong}");
    let class_code = class(&assistant).await;
    for person in 0..5 {
        let who = format!("p{person}");
        let begun = assistant.text(&who, &format!("/lop {class_code}")).await;
        sit(&assistant, &who, begun, 2).await;
    }
    let told = text(&assistant.text("teacher", "/lop").await);
    assert!(told.contains("5 người tham gia, 5 người làm xong, 5 người đạt."), "{told}");
}
