//! `dvcbot import` as an operator uses it: what is said, what is refused, and a serving program that notices.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use rust_xlsxwriter::Workbook;

use crate::assistant::Folder;
use crate::server::{Server, program};
use crate::telegram_api::TelegramApi;

const MADE_UP: &str = include_str!("../catalogue/made-up.csv");

fn written(folder: &Folder, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.0.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn import(folder: &Folder, file: &Path, more: &[&str]) -> Output {
    let mut command = program(folder);
    command.args(["import", "procedures"]).arg(file).args(more);
    command.stdin(Stdio::null()).output().unwrap()
}

fn list(folder: &Folder) -> String {
    out(&program(folder).args(["import", "list"]).output().unwrap())
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!text.contains("panicked"), "{text}");
    text
}

#[test]
fn a_list_is_tried_taken_in_and_named() {
    let folder = Folder::new();
    let csv = written(&folder, "made-up.csv", MADE_UP);
    assert!(list(&folder).contains("no list of procedures"));
    let dry = import(&folder, &csv, &["--dry-run"]);
    assert!(dry.status.success());
    assert!(out(&dry).contains("new: 313\n") && out(&dry).contains("a dry run"), "{}", out(&dry));
    assert!(list(&folder).contains("no list of procedures"), "nothing was changed");
    let told = ["--source", "Quyết định 1/QĐ-UBND", "--checked-on", "2026-11-20"];
    assert!(out(&import(&folder, &csv, &told)).contains("edition 1 counts"));
    assert!(out(&import(&folder, &csv, &told)).contains("counts already"));
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, cells) in
        [("ma", "ten"), ("9.100007", "Karaoke"), ("9.000001", "Khác")].iter().enumerate()
    {
        sheet.write(at as u32, 0, cells.0).unwrap();
        sheet.write(at as u32, 1, cells.1).unwrap();
    }
    let xlsx = written(&folder, "b.xlsx", book.save_to_buffer().unwrap());
    let said = out(&import(&folder, &xlsx, &told));
    for expected in [
        "new: 1\n  9.000001  Khác",
        "gone: 312\n",
        "renamed: 1\n  9.100007  Cấp giấy phép kinh doanh dịch vụ karaoke -> Karaoke",
        "edition 2 counts",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    let list = list(&folder);
    let lines: Vec<&str> = list.lines().filter(|line| line.starts_with("edition")).collect();
    assert_eq!(lines.len(), 2, "{list}");
    assert!(lines[0].contains("2 procedures") && lines[0].contains("b.xlsx"), "{list}");
    assert!(lines[1].contains("Quyết định 1/QĐ-UBND, checked on 2026-11-20"), "{list}");
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_taken_in() {
    let folder = Folder::new();
    let mut many = "ma,ten\n".to_owned();
    for number in 0..500 {
        writeln!(many, "{number},Tên").unwrap();
    }
    let many = written(&folder, "many.csv", many);
    let refused = import(&folder, &many, &[]);
    assert_eq!(refused.status.code(), Some(1));
    let said = err(&refused);
    assert!(
        said.contains("nothing was taken in, 500 mistakes:\nmany.csv:2: column A (ma)"),
        "{said}"
    );
    assert!(said.contains("\nand 300 more"), "{said}");
    assert_eq!(said.lines().filter(|line| line.starts_with("many.csv:")).count(), 200);
    let good = written(&folder, "good.csv", "ma,ten\n1.000001,A\n");
    let long = "x".repeat(201);
    for (more, expected) in [
        (["--source", " "], "--source"),
        (["--source", long.as_str()], "--source"),
        (["--checked-on", "2999-01-01"], "--checked-on"),
        (["--checked-on", "1/2/2026"], "--checked-on"),
    ] {
        let refused = import(&folder, &good, &more);
        assert!(!refused.status.success() && err(&refused).contains(expected), "{more:?}");
    }
    let none = import(&folder, &folder.0.join("none.csv"), &[]);
    assert!(err(&none).contains("none.csv"), "{}", err(&none));
    assert!(list(&folder).contains("no list of procedures"));
}

/// With less memory than a naive reader would take for these, each is refused and the program ends well.
#[test]
fn files_made_to_hurt_take_no_memory() {
    let folder = Folder::new();
    let sparse = crate::sheet::sparse();
    let bomb = crate::sheet::bomb();
    assert!(bomb.len() < 2 << 20, "{}", bomb.len());
    for (name, bytes, expected) in
        [("sparse.xlsx", sparse, "70000 rows"), ("bomb.xlsx", bomb, "MB of text")]
    {
        let file = written(&folder, name, bytes);
        let script = "ulimit -v 600000; exec \"$0\" import procedures \"$1\"";
        let begun = Instant::now();
        let output = Command::new("sh")
            .args(["-c", script, env!("CARGO_BIN_EXE_dvcbot")])
            .arg(&file)
            .env("DVCBOT_DATA", &folder.0)
            .env("DVCBOT_LOG", "error")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}: {output:?}");
        assert!(err(&output).contains(expected), "{name}: {}", err(&output));
        assert!(begun.elapsed() < Duration::from_secs(20), "{name}: {:?}", begun.elapsed());
    }
}

/// The list is taken in beside a serving program, which then knows it without being started again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_serving_program_notices_a_new_list() {
    let api = TelegramApi::without_limits().await;
    let own = api.settings();
    let settings: Vec<(&str, &str)> =
        own.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut server = Server::with(&settings).await;
    let an = api.person(1);
    let before = an.ask("9.100007").await;
    assert!(!before.text.contains("karaoke"), "{before:?}");
    let csv = written(&server.folder, "made-up.csv", MADE_UP);
    assert!(out(&import(&server.folder, &csv, &[])).contains("edition 1 counts"));
    let deadline = Instant::now() + Duration::from_secs(20);
    while !server.log().contains("the list of procedures was replaced") {
        assert!(Instant::now() < deadline, "{}", server.log());
        tokio::task::yield_now().await;
    }
    assert!(an.ask("9.100007").await.text.contains("karaoke"));
    let several = an.ask("nhan con nuoi trong nuoc").await;
    assert!(several.keys.iter().all(|(_, data)| data.len() <= 40), "{several:?}");
    an.press(&several.keys[0].0);
    assert!(an.expect(4).await.text.contains("9.101575"));
    assert_eq!(server.stop().0, Some(0));
}
