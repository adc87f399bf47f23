//! Charts and files on their way: to Telegram as photo and document, to the page for its session alone.

use calamine::{Reader, Xlsx};
use serde_json::json;

use crate::assistant::Folder;
use crate::proof::Proof;
use crate::server::{Server, program};
use crate::telegram_api::{Fault, TelegramApi};

const WORDS: &str = "em gửi anh/chị bảng Excel";

/// A program with monthly figures.
async fn serve(more: &[(String, String)]) -> Server {
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/content");
    let mut settings = vec![("DVCBOT_CONTENT", content)];
    settings.extend(more.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    Server::with(&settings).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn telegram_gets_a_chart_as_a_photo_and_a_file_as_a_document() {
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api.settings()).await;
    let an = api.person(1);
    an.ask("/start").await;
    let trend = an.ask("xu huong ho so truc tuyen xa chau thanh").await;
    assert!(trend.text.contains("tháng 8/2026: 40%"), "{trend:?}");
    assert!(trend.photo.is_some_and(|photo| photo.starts_with(b"\x89PNG")));
    assert!(trend.keys.iter().any(|(label, _)| label == "Đang đạt bao nhiêu"), "its keys stay");
    let file = an.ask("/xuat").await;
    assert!(file.text.contains(WORDS), "{file:?}");
    let (name, bytes) = file.document.expect("a document");
    assert!(name.starts_with("dvctt-xa-chau-thanh-20") && name.ends_with(".xlsx"), "{name}");
    let book = Xlsx::new(std::io::Cursor::new(bytes.to_vec())).unwrap();
    assert_eq!(book.sheet_names(), ["Số liệu", "Định nghĩa và nguồn"]);
    api.assert_clean();
    server.stop();
    let proof = Proof::in_folder(&server.folder);
    assert_eq!(proof.count("select count(*) from messages where state <> 'sent'").await, 0);
}

/// What is refused has not arrived: the words come, and where the file can be had.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_document_leaves_a_way_on_and_one_in_doubt_comes_again() {
    let api = TelegramApi::without_limits().await;
    let mut server = serve(&api.settings()).await;
    let an = api.person(1);
    an.ask("/start").await;
    an.ask("xu huong ho so truc tuyen xa chau thanh").await;
    api.fault(Fault::Refused, 1);
    let refused = an.ask("/xuat").await;
    assert!(refused.text.contains(WORDS) && refused.text.contains("trang web"), "{refused:?}");
    assert!(refused.document.is_none());
    let before = an.messages().len();
    api.fault(Fault::CloseAfter, 1);
    an.say("/xuat");
    let again = an.expect(before + 2).await;
    assert!(again.text.starts_with("(Nếu bà con đã nhận"), "{again:?}");
    assert!(again.document.is_some(), "the file is what was asked for");
    let before = an.messages().len();
    api.fault(Fault::Refused, 1);
    an.say("xu huong ho so truc tuyen xa chau thanh");
    let trend = an.expect(before + 1).await;
    assert!(trend.photo.is_none() && trend.text.contains("tháng 8/2026: 40%"), "words without it");
    api.assert_clean();
    server.stop();
}

/// A browser of its own.
struct Browser {
    /// Ends in a slash.
    url: String,
    client: reqwest::Client,
    next: u32,
}

impl Browser {
    fn of(server: &Server) -> Self {
        let client = reqwest::Client::builder().cookie_store(true).build().unwrap();
        Self { url: server.url(), client, next: 0 }
    }

    /// Says something; the number of the answer.
    async fn say(&mut self, text: &str) -> i64 {
        self.next += 1;
        let (url, message) = (&self.url, json!({"id": format!("b{}", self.next), "text": text}));
        let post =
            self.client.post(format!("{url}chat")).header("origin", url.trim_end_matches('/'));
        let answer: serde_json::Value =
            post.json(&message).send().await.unwrap().json().await.unwrap();
        answer["seq"].as_i64().unwrap()
    }

    async fn get(&self, path: &str) -> reqwest::Response {
        self.client.get(format!("{}own/{path}", self.url)).send().await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_gets_its_own_charts_and_files_and_nobody_elses() {
    let server = serve(&[]).await;
    {
        let (mut an, mut binh) = (Browser::of(&server), Browser::of(&server));
        let chart = an.say("xu huong ho so truc tuyen xa chau thanh").await;
        let file = an.say("/xuat").await;
        binh.say("/menu").await;
        binh.say("/menu").await;
        binh.say("/menu").await;
        let drawn = an.get(&format!("{chart}.png")).await;
        let header = |answer: &reqwest::Response, name: &str| {
            answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap()
        };
        assert_eq!(
            (drawn.status().as_u16(), header(&drawn, "content-type")),
            (200, "image/png".into())
        );
        assert!(header(&drawn, "cache-control").starts_with("private"));
        assert!(drawn.bytes().await.unwrap().starts_with(b"\x89PNG"));
        let saved = an.get(&format!("{file}.xlsx")).await;
        assert_eq!(saved.status(), 200);
        assert!(header(&saved, "content-type").ends_with("spreadsheetml.sheet"));
        assert!(
            header(&saved, "content-disposition").starts_with("attachment; filename=\"dvctt-xa-")
        );
        assert_eq!(header(&saved, "x-content-type-options"), "nosniff");
        assert!(Xlsx::new(std::io::Cursor::new(saved.bytes().await.unwrap().to_vec())).is_ok());
        let stranger = Browser::of(&server);
        for path in [format!("{chart}.png"), format!("{file}.xlsx")] {
            assert_eq!(binh.get(&path).await.status(), 404, "another session: {path}");
            assert_eq!(stranger.get(&path).await.status(), 404, "no session: {path}");
        }
        let wrong = [
            format!("{chart}.xlsx"),
            format!("{file}.png"),
            format!("{}.png", chart - 1),
            "0.png".to_owned(),
            "-1.png".to_owned(),
            "+2.png".to_owned(),
            "9223372036854775807.png".to_owned(),
            "99999999999999999999.png".to_owned(),
            format!("{chart}.svg"),
            "..%2f..%2fetc%2fpasswd".to_owned(),
        ];
        for path in wrong {
            assert_eq!(an.get(&path).await.status(), 404, "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_chart_survives_a_restart_and_goes_with_the_talk() {
    let mut server = serve(&[]).await;
    let mut an = Browser::of(&server);
    let chart = an.say("xu huong ho so truc tuyen xa chau thanh").await;
    server.restart().await;
    assert_eq!(an.get(&format!("{chart}.png")).await.status(), 200);
    an.say("/xoa").await;
    assert_eq!(an.get(&format!("{chart}.png")).await.status(), 404, "erased");
}

#[test]
fn the_terminal_writes_files_into_a_folder_or_says_where_they_are() {
    let folder = Folder::new();
    let run = |more: &[&str]| {
        let lines = "{\"text\":\"/kpi xã Thanh Phước\"}\n{\"text\":\"/xuat\"}\n";
        let mut command = program(&folder);
        command.args(["chat", "--json"]).args(more);
        command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
        let mut child = command.spawn().unwrap();
        std::io::Write::write_all(child.stdin.as_mut().unwrap(), lines.as_bytes()).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    };
    assert!(run(&[]).contains("Ở đây em không gửi được tệp"));
    let to = folder.0.join("files");
    std::fs::create_dir(&to).unwrap();
    let said = run(&["--files", &to.display().to_string()]);
    let file = std::fs::read_dir(&to).unwrap().next().expect("a file").unwrap().path();
    assert!(said.contains(&file.display().to_string()), "{said}");
    assert!(Xlsx::new(std::io::Cursor::new(std::fs::read(file).unwrap())).is_ok());
}
