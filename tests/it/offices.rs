//! The province's list of centres: every mistake at once, whole or not at all, told where people ask.

use dvcbot::app::catalogue::Given;
use dvcbot::app::import::ImportFailed;
use dvcbot::app::offices::Prepared;
use dvcbot::when::Date;

use crate::assistant::{Assistant, Folder};
use crate::postgres;
use crate::server::{Server, program};
use crate::visitor::Visitor;

const HEADER: &str = "Đơn vị,Địa chỉ,Giờ làm việc,Điện thoại,Người giúp,Nguồn,Ngày kiểm tra";

fn file(rows: &[&str]) -> String {
    format!("\u{feff}{HEADER}\n{}\n", rows.join("\n"))
}

async fn prepared(assistant: &Assistant, rows: &[&str]) -> Result<Prepared, Vec<String>> {
    let text = file(rows);
    let checked_on = Date::new(2026, 11, 20).unwrap();
    let source = "Danh sách của tỉnh".to_owned();
    let given = Given { file: "tt.csv", bytes: text.as_bytes(), source, checked_on };
    match Prepared::of(&assistant.app.store, given, assistant.now()).await {
        Ok(prepared) => Ok(prepared),
        Err(ImportFailed::Wrong(problems)) => {
            Err(problems.iter().map(ToString::to_string).collect())
        }
        Err(ImportFailed::Store(error)) => panic!("{error}"),
    }
}

#[tokio::test]
async fn every_mistake_is_told_at_once_and_nothing_is_taken_in() {
    let assistant = Assistant::new().await;
    let long = "x".repeat(201);
    let found = prepared(
        &assistant,
        &[
            "phường Tân Ninh,Đường 30/4,,,,,",
            ",Đường A,,,,,",
            "xã Không Có,Đường B,,,,,",
            "huyện Gò Dầu,Đường C,,,,,",
            &format!("xã Châu Thành,{long},,,,,"),
            "2025:25459,Đường D,,,,,",
            "xã Tân Châu,Đường E,,,,,mai",
            "xã Tân Biên,#REF!,,,,,",
        ],
    )
    .await
    .err()
    .unwrap();
    let expected = ["required", "no unit", "no unit", "letters", "row 2", "date", "formula"];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (problem, what) in found.iter().zip(expected) {
        assert!(problem.starts_with("tt.csv:") && problem.contains(what), "{problem}");
    }
    assert!(assistant.app.store.offices().await.unwrap().is_empty());
}

async fn is_told(mut assistant: Assistant) {
    let rows = [
        "Phường Tân Ninh,số 1 đường 30/4,7:00-17:00 thứ hai đến thứ sáu,0276 000 000,Quầy số 1,,",
        "2025:80,,,1022,,UBND tỉnh,2026-10-01",
        "xã Châu Thành,,,,,,",
    ];
    prepared(&assistant, &rows).await.unwrap().take_in(&assistant.app.store).await.unwrap();
    assistant.restart().await;
    assistant.text("a", "chào em").await;
    let own = assistant.text("a", "trung tâm phục vụ hành chính công phường 1 ở đâu").await;
    let own = &own.replies[0].text;
    for told in [
        "Phường 1 cũ nay thuộc Phường Tân Ninh",
        "Địa chỉ: số 1 đường 30/4",
        "Giờ làm việc: 7:00",
        "Điện thoại: 0276 000 000",
        "Quầy số 1",
        "Nguồn: Danh sách của tỉnh, kiểm tra ngày 20/11/2026",
    ] {
        assert!(own.contains(told), "{told} is not in {own}");
    }
    let other = assistant.text("a", "xã Châu Thành").await;
    let other = &other.replies[0].text;
    assert!(other.contains("chưa có địa chỉ") && other.contains("Điện thoại: 1022"), "{other}");
    assistant.later(200 * 24 * 3_600_000);
    let old = assistant.text("a", "phường Tân Ninh").await;
    assert!(old.replies[0].text.contains("có thể đã đổi; bà con gọi hỏi trước"), "{old:?}");
    let again = prepared(&assistant, &rows[1..]).await.unwrap();
    assert_eq!(again.gone, ["2025:25459"]);
    again.take_in(&assistant.app.store).await.unwrap();
    assert_eq!(assistant.app.store.offices().await.unwrap().len(), 2);
    prepared(&assistant, &rows).await.unwrap().take_in(&assistant.app.store).await.unwrap();
    assert_eq!(assistant.app.store.offices().await.unwrap().len(), 3, "the first file again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_is_told_and_replaced_whole() {
    is_told(Assistant::new().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_it_is_on_postgres() {
    is_told(Assistant::over(Folder::new(), postgres::database().await).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operator_takes_it_in_while_the_program_runs() {
    let server = Server::start().await;
    let path = server.folder.0.join("tt.csv");
    std::fs::write(&path, file(&["Phường Tân Ninh,số 1 đường 30/4,,,,,"])).unwrap();
    let import = |more: &[&str]| {
        let file = path.display().to_string();
        let mut command = program(&server.folder);
        let output = command.args(["import", "places", &file]).args(more).output().unwrap();
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    };
    let (good, said) = import(&["--dry-run"]);
    assert!(good && said.contains("1 centres") && said.contains("nothing was changed"), "{said}");
    let mut visitor = Visitor::of(&server);
    assert!(!visitor.ask("phường Tân Ninh").await.contains("số 1 đường"));
    assert!(import(&["--source", "UBND tỉnh"]).0);
    visitor.until("the address is told", "phường Tân Ninh", "số 1 đường 30/4").await;
    std::fs::write(&path, file(&["xã Không Có,x,,,,,"])).unwrap();
    assert!(!import(&[]).0);
}
