//! The program as a script and an operator see it: protocol, units, check, help, invitations, wrong settings.

use std::fs;
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use dvcbot::config::SETTINGS;
use serde_json::{Value, json};

use crate::assistant::Folder;
use crate::server::{Server, fed, free_port, program};

fn run(command: &mut Command) -> Output {
    command.stdin(Stdio::null()).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!text.contains("panicked"), "{text}");
    text
}

/// Answers of `dvcbot chat --json` to lines.
fn chat(folder: &Folder, lines: &[&str]) -> Vec<Value> {
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let output = fed(program(folder).args(["chat", "--json"]), input.as_bytes());
    out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn json_lines_in_json_lines_out_in_order() {
    let folder = Folder::new();
    let answers = chat(
        &folder,
        &[
            r#"{"peer":"a","id":"1","text":"dang nhap vneid"}"#,
            "not json",
            r#"{"peer":"b","start":""}"#,
            r#"{"text":"chào em"}"#,
            r#"{"peer":"a","text":"x","press":"y"}"#,
            r#"{"peer":"a","texxt":"x"}"#,
            r#"{"peer":"a","press":"o.-.dossier-track.0"}"#,
            r#"{"peer":"a","id":"1","text":"dang nhap vneid"}"#,
            "\u{fffd}\u{0}",
        ],
    );
    assert_eq!(answers.len(), 9);
    let first = &answers[0];
    assert_eq!((&first["peer"], &first["meaning"]["intent"]), (&json!("a"), &json!("vneid_login")));
    assert!(first["meaning"]["confidence"].as_f64().unwrap() > 0.0);
    let reply = first["replies"].as_array().unwrap().last().unwrap();
    assert_eq!(reply["picture"], Value::Null);
    assert!(reply["choices"][0]["id"].as_str().unwrap().starts_with("f."));
    for wrong in [1, 4, 5, 8] {
        assert!(answers[wrong]["error"].is_string(), "{}", answers[wrong]);
    }
    assert_eq!(answers[2]["meaning"]["intent"], "start");
    assert!(answers[3]["replies"][0]["text"].as_str().unwrap().contains("trợ lý tự động"));
    assert!(answers[6]["replies"][0]["text"].as_str().unwrap().contains("mã hồ sơ"));
    assert_eq!(answers[7]["repeated"], true);
    assert_eq!(answers[7]["replies"], first["replies"]);
    assert_eq!(answers[7]["meaning"], first["meaning"]);
}

#[test]
fn random_bytes_are_answered_and_the_next_line_goes_on() {
    let folder = Folder::new();
    let mut child = program(&folder)
        .args(["chat", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut seed = 7_u64;
    for _ in 0..200 {
        let line: Vec<u8> = (0..40)
            .map(|_| {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (seed >> 33) as u8
            })
            .filter(|byte| *byte != b'\n')
            .collect();
        input.write_all(&line).unwrap();
        input.write_all(b"\n").unwrap();
    }
    writeln!(input, r#"{{"text":"/menu"}}"#).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    let lines: Vec<Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 201);
    assert!(lines[..200].iter().all(|line| line["error"].is_string()));
    assert!(lines[200]["replies"].is_array());
}

#[test]
fn units_are_printed_as_a_table() {
    let output = run(program(&Folder::new()).arg("units"));
    let text = out(&output);
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows.len(), 122);
    assert!(rows.iter().all(|row| row.len() == 10));
    let header = "id level parent name aliases total full partial rate target";
    assert_eq!(rows[0].join(" "), header);
    let find = |name: &str| rows.iter().find(|row| row[3] == name).unwrap();
    assert_eq!(find("Sở Tư pháp")[5..], ["122", "82", "40", "5", "30"]);
    assert_eq!(find("Thanh tra")[5..], ["9", "0", "9", "0", ""]);
    assert_eq!(find("Xã Thanh Phước")[2], "2023:710");
}

#[test]
fn check_prints_every_problem_and_serve_refuses_to_start() {
    let folder = Folder::new();
    assert!(run(program(&folder).arg("check")).status.success());
    let content = folder.0.join("content");
    fs::create_dir_all(content.join("flows")).unwrap();
    fs::create_dir_all(content.join("stray")).unwrap();
    let bad = "id = \"x\"\nintents = []\nchecked_on = \"2026-11-23\"\nstart = \"a\"\nsources = []\n[[step]]\nid = \"a\"\nkind = \"tell\"\n";
    fs::write(content.join("flows/x.toml"), bad).unwrap();
    let stray = run(program(&folder).args(["check", "--content"]).arg(&content));
    fs::write(content.join("stray/y"), "").unwrap();
    assert!(!stray.status.success());
    let unknown = run(program(&folder).args(["check", "--content"]).arg(&content));
    assert!(out(&unknown).contains("stray"), "{}", out(&unknown));
    fs::remove_dir_all(content.join("stray")).unwrap();
    let output = run(program(&folder).args(["check", "--content"]).arg(&content));
    let text = out(&output);
    assert!(!output.status.success());
    for expected in ["flows/x.toml:7: stuck is missing", "flows/x.toml:1: sources are missing"] {
        assert!(text.contains(expected), "{text}");
    }
    let serve = run(program(&folder).env("DVCBOT_CONTENT", &content).arg("serve"));
    assert_eq!(serve.status.code(), Some(1));
    assert!(err(&serve).contains("flows/x.toml:7"), "{}", err(&serve));
}

#[test]
fn help_names_every_command_and_setting() {
    let text = out(&run(program(&Folder::new()).arg("--help")));
    for command in ["serve", "chat", "check", "units", "staff"] {
        assert!(text.contains(command), "{command}");
    }
    for setting in SETTINGS {
        assert!(
            text.contains(setting.variable) && text.contains(setting.key),
            "{}",
            setting.variable
        );
    }
}

#[test]
fn staff_are_invited_once() {
    let folder = Folder::new();
    let output =
        run(program(&folder).args(["staff", "invite", "--unit", "2023:710", "--role", "lead"]));
    let command = out(&output).trim().to_owned();
    let code = command.strip_prefix("/nhanvien ").unwrap();
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4, 4], "{command}");
    let line = |peer: &str| json!({"peer": peer, "text": command}).to_string();
    // One after another: turns of different people overlap, and either could be first.
    let mut answers = chat(&folder, &[&line("a")]);
    answers.extend(chat(&folder, &[&line("b"), r#"{"peer":"a","text":"/toi"}"#]));
    let text = |at: usize| answers[at]["replies"].to_string();
    assert!(text(0).contains("phụ trách") && text(1).contains("không dùng được"));
    assert!(text(2).contains("Huyện Gò Dầu"));
    for wrong in [["2023:0", "lead"], ["2023:710", "king"]] {
        let output =
            run(program(&folder).args(["staff", "invite", "--unit", wrong[0], "--role", wrong[1]]));
        assert!(!output.status.success());
        assert!(err(&output).contains(if wrong[1] == "king" { "--role" } else { "--unit" }));
    }
    let database = fs::read(folder.0.join("dvcbot.db")).unwrap();
    let plain = code.replace('-', "");
    assert!(
        !database.windows(plain.len()).any(|bytes| bytes == plain.as_bytes()),
        "the code is stored"
    );
}

#[test]
fn a_wrong_setting_is_named() {
    let table = [
        ("DVCBOT_LISTEN", "here"),
        ("DVCBOT_DATABASE_URL", "mysql://x"),
        ("DVCBOT_DATABASE_URL", "sqlite:/proc/none/x.db"),
        ("DVCBOT_DATABASE_URL", "postgres://127.0.0.1:port/x"),
        ("DVCBOT_LOG", "loud"),
        ("DVCBOT_LOG_FORMAT", "xml"),
        ("DVCBOT_KPI_PUBLIC", "maybe"),
        ("DVCBOT_PUBLIC_URL", "example.gov.vn"),
        ("DVCBOT_KEY", "short"),
        ("DVCBOT_CONFIG", "/proc/none.toml"),
        ("DVCBOT_DATA", "/proc/none"),
        ("DVCBOT_DATA", "/proc/self"),
        ("DVCBOT_CONTENT", "/proc/none"),
        ("ZALO_OA_APP_ID", "x"),
        ("ZALO_OA_APP_ID", "1"),
    ];
    for (name, value) in table {
        let output = run(program(&Folder::new()).env(name, value).arg("serve"));
        assert_eq!(output.status.code(), Some(1), "{name}");
        let text = err(&output);
        assert!(text.contains(name), "{name}: {text}");
    }
    let no_text = std::ffi::OsStr::from_bytes(b"\xff");
    for setting in SETTINGS {
        let output = run(program(&Folder::new()).env(setting.variable, no_text).arg("serve"));
        assert_eq!(output.status.code(), Some(1), "{}", setting.variable);
        assert!(err(&output).contains(setting.variable), "{}", err(&output));
    }
}

#[test]
fn a_settings_file_is_read_and_checked() {
    let folder = Folder::new();
    let with = |text: &str| {
        fs::write(folder.0.join("dvcbot.toml"), text).unwrap();
        run(program(&folder).arg("units"))
    };
    assert!(with("[kpi]\npublic = \"off\"\n").status.success());
    for (text, expected) in [
        ("[kpi]\npublic = \"maybe\"\n", "DVCBOT_KPI_PUBLIC"),
        ("colour = \"red\"\n", "colour is not a setting"),
        ("listen = [", "dvcbot.toml"),
        ("listen = [\"127.0.0.1:1\"]", "DVCBOT_LISTEN"),
    ] {
        let output = with(text);
        assert!(!output.status.success());
        assert_eq!(output.status.code(), Some(1));
        assert!(err(&output).contains(expected), "{}", err(&output));
    }
    let file = folder.0.join("dvcbot.toml");
    fs::write(&file, b"log = \"\xff\"").unwrap();
    assert!(err(&run(program(&folder).arg("units"))).contains("dvcbot.toml"), "not UTF-8");
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert!(err(&run(program(&folder).arg("units"))).contains("dvcbot.toml"), "a folder");
}

/// As `dvcbot units | head -1` does: the reader is gone before the program has written.
fn unread(command: &mut Command) -> Output {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    command.stdin(Stdio::null()).stdout(writer).stderr(Stdio::piped()).output().unwrap()
}

#[test]
fn nobody_has_to_read() {
    let folder = Folder::new();
    let invite = ["staff", "invite", "--unit", "2023:710", "--role", "lead"];
    for args in [&["units"][..], &["check"], &invite] {
        let output = unread(program(&folder).env("DVCBOT_LOG", "warn").args(args));
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert_eq!(err(&output), if args[0] == "staff" { err(&output) } else { String::new() });
    }
    let mut lines = program(&folder);
    let mut child = {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        lines.args(["chat", "--json"]).stdin(Stdio::piped()).stdout(writer).stderr(Stdio::piped())
    }
    .spawn()
    .unwrap();
    writeln!(child.stdin.as_mut().unwrap(), r#"{{"text":"/menu"}}"#).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    err(&output);
}

/// Its output and its log are closed, and it serves all the same.
#[tokio::test]
async fn serves_though_nobody_reads() {
    let (folder, port) = (Folder::new(), free_port());
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut child = program(&folder)
        .env("DVCBOT_LISTEN", format!("127.0.0.1:{port}"))
        .stdin(Stdio::null())
        .stdout(writer.try_clone().unwrap())
        .stderr(writer)
        .spawn()
        .unwrap();
    let url = format!("http://127.0.0.1:{port}");
    let deadline = Instant::now() + Duration::from_secs(20);
    while !reqwest::get(format!("{url}/readyz")).await.is_ok_and(|answer| answer.status() == 200) {
        assert!(child.try_wait().unwrap().is_none(), "the server ended");
        assert!(Instant::now() < deadline);
    }
    let message = json!({"id": "1", "text": "/menu"});
    let post = reqwest::Client::new().post(format!("{url}/chat")).header("origin", &url);
    assert_eq!(post.json(&message).send().await.unwrap().status(), 200);
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Five wrong codes an hour; then even a good one waits, for this person only.
#[test]
fn guessing_codes_is_stopped() {
    let folder = Folder::new();
    let output =
        run(program(&folder).args(["staff", "invite", "--unit", "2023:710", "--role", "staff"]));
    let good = out(&output).trim().to_owned();
    let line = |peer: &str, text: &str| json!({"peer": peer, "text": text}).to_string();
    let mut lines: Vec<String> =
        (0..6).map(|_| line("a", "/nhanvien AAAA-AAAA-AAAA-AAAA")).collect();
    lines.push(line("a", &good));
    let mut answers = chat(&folder, &lines.iter().map(String::as_str).collect::<Vec<_>>());
    answers.extend(chat(&folder, &[&line("b", &good)]));
    let text = |at: usize| answers[at]["replies"].to_string();
    assert!((0..5).all(|at| text(at).contains("không dùng được")), "{}", text(4));
    for blocked in [5, 6] {
        assert_eq!(text(blocked), text(5));
        assert!(!text(blocked).contains("không dùng được"), "{}", text(blocked));
    }
    assert!(text(7).contains("Huyện Gò Dầu"), "{}", text(7));
}

/// Answers come in the order of the lines, whoever is faster; each person's turns in theirs.
#[test]
fn many_people_keep_the_order_of_the_lines() {
    let peers: Vec<String> = (0..200).map(|n| format!("p{}", n * 7 % 40)).collect();
    let lines: Vec<String> = (0..200)
        .map(|n| json!({"peer": peers[n], "id": format!("{n}"), "text": "dang nhap vneid"}))
        .map(|line| line.to_string())
        .collect();
    let answers = chat(&Folder::new(), &lines.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(answers.len(), 200);
    for (n, answer) in answers.iter().enumerate() {
        assert_eq!((&answer["peer"], &answer["id"]), (&json!(peers[n]), &json!(format!("{n}"))));
        let greets = answer["replies"].to_string().contains("trợ lý tự động");
        assert_eq!(greets, !peers[..n].contains(&peers[n]), "only the first turn greets: {answer}");
    }
}

#[tokio::test]
async fn a_taken_port_is_said() {
    let server = Server::start().await;
    let port = server.url().rsplit(':').next().unwrap().trim_end_matches('/').to_owned();
    let listen = format!("127.0.0.1:{port}");
    let output = run(program(&Folder::new()).env("DVCBOT_LISTEN", &listen).arg("serve"));
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains(&listen));
}

#[test]
fn the_start_tells_what_runs_and_what_comes_next() {
    let folder = Folder::new();
    let address = format!("127.0.0.1:{}", free_port());
    let mut child = program(&folder)
        .env("DVCBOT_LISTEN", &address)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut text = String::new();
    let mut output = std::io::BufReader::new(child.stdout.take().unwrap());
    while !text.contains("staff invite") {
        assert!(std::io::BufRead::read_line(&mut output, &mut text).unwrap() > 0, "{text}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
    for expected in
        [&format!("http://{address}"), "DVCBOT_PUBLIC_URL", "inside the program", "dvcbot chat"]
    {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}
