//! What stands behind files that are sent: the transaction that publishes, and the words for what is wrong.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use dvcbot::kpi::answer;
use dvcbot::problem::Problem;
use dvcbot::sheet;
use dvcbot::store::{
    Conflict, FigureRow, NewImport, PeerCommit, Published, Rare, Rows, Session, TakenBack, Within,
    random_id,
};
use dvcbot::words::Lang;

use crate::assistant::{Assistant, START, content};

/// Each phrase by which a problem is known stands in what the readers of files say.
#[test]
fn what_is_wrong_is_known_by_words_that_are_said() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut said = String::new();
    for folder in ["kpi/file", "sheet"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            said.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
        }
    }
    said.push_str(&fs::read_to_string(root.join("app/figure_files.rs")).unwrap());
    let own = fs::read_to_string(root.join("kpi/answer/wrong.rs")).unwrap();
    let phrases: Vec<&str> = own
        .lines()
        .filter_map(|line| line.trim().strip_prefix("(\"")?.split_once("\", \"file-wrong-"))
        .map(|(phrase, _)| phrase)
        .collect();
    assert!(phrases.len() > 40, "{phrases:?}");
    let lost: Vec<&&str> = phrases.iter().filter(|phrase| !said.contains(**phrase)).collect();
    assert!(lost.is_empty(), "nobody says {lost:?}");
}

#[test]
fn files_that_are_none_are_told_in_words_of_both_languages() {
    let zip = b"PK\x03\x04";
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1";
    let table: [(&[u8], &str); 6] = [
        (b"", "không có số liệu nào"),
        (b"a\0b", "không phải bảng tính"),
        (zip, "tệp hỏng"),
        (old, "kiểu .xls cũ"),
        (b"a,b\xff\xfe\xd7\n", "CSV UTF-8"),
        (b"\xff\xfe\x00\xd8", "CSV UTF-8"),
    ];
    let words = &content().words;
    let told = |problems: &[Problem], lang| {
        let said = answer::wrong("a.csv", problems, str::to_owned);
        said.iter().map(|say| words.render(lang, say)).collect::<Vec<_>>().join("\n")
    };
    for (bytes, phrase) in table {
        let problem = sheet::read("a.csv", bytes).unwrap_err();
        let text = told(std::slice::from_ref(&problem), Lang::Vi);
        assert!(text.contains(phrase), "{problem}: {text}");
        assert!(!text.contains("em chưa hiểu") && !text.contains("dòng "), "{problem}: {text}");
    }
    let unknown = Problem::new("a.xlsx[Bảng 1]", 7, "column C (x): something nobody knows");
    let text = told(std::slice::from_ref(&unknown), Lang::Vi);
    assert!(text.contains("· trang tính “Bảng 1”, dòng 7, cột C: em chưa hiểu chỗ này"), "{text}");
    let quoted = Problem::new("a.csv", 2, "column A (x): \"a \\\"b\\\" c\" is no unit: its id");
    let text = told(&vec![quoted; 11], Lang::En);
    assert!(text.contains("row 2, column A: “a \"b\" c” is no name"), "{text}");
    assert_eq!((text.matches("· ").count(), text.contains("11; the first ten")), (10, true));
}

/// A file with one figure.
fn import() -> Arc<NewImport> {
    let row = FigureRow {
        indicator: "dung_han".to_owned(),
        period: "2026-10".to_owned(),
        ends: "2026-10-31".to_owned(),
        unit: "2025:25459".to_owned(),
        numerator: None,
        denominator: None,
        rate: Some(9000),
        class: "2025:commune".to_owned(),
        source: "n".to_owned(),
        line: 2,
    };
    Arc::new(NewImport {
        file: "f.csv".to_owned(),
        sha256: "s".to_owned(),
        actor: "an".to_owned(),
        at: 1,
        rows: Rows::Figures(vec![row]),
    })
}

/// What a turn of a new person commits.
fn commit(rare: Rare) -> PeerCommit {
    let Session { peer, version, next_number, .. } = Session::new(random_id());
    PeerCommit {
        peer,
        made: None,
        is_unchecked: false,
        version,
        next_number,
        state: "{}".to_owned(),
        seen: Vec::new(),
        messages: Vec::new(),
        ratings: Vec::new(),
        deeds: Vec::new(),
        rare: vec![rare],
        at: START,
    }
}

/// The post is looked at once more in the transaction: what it waits for may take long.
#[tokio::test]
async fn a_post_that_is_over_publishes_nothing() {
    let assistant = Assistant::new().await;
    let store = &assistant.app.store;
    let code = assistant.invite("office", "2025:80").await;
    assistant.text("a", &format!("/nhanvien {code}")).await;
    let post = store.posts(&Within::everything(), 0, "", 9).await.unwrap().remove(0).id;
    let publish = async |post: &str, values| {
        let (id, import, post) = (random_id(), import(), post.to_owned());
        let rare = Rare::PublishFigures(Published { id, import, values, post });
        store.commit_alone(&commit(rare)).await.unwrap()
    };
    assert_eq!(publish("nobody", 1).await, Err(Conflict));
    assert_eq!(publish(&post, 2).await, Err(Conflict), "not what was shown");
    assert_eq!(publish(&post, 1).await, Ok(()));
    assert_eq!(publish(&post, 1).await, Err(Conflict), "it counts already");
    store.revoke_post(&post, START, "test").await.unwrap();
    let files = store.figure_files().await.unwrap();
    let import = files.iter().find(|file| file.file == "f.csv").unwrap().id.clone();
    let back = TakenBack { import: import.clone(), actor: "an".to_owned(), values: 1, post };
    let back = commit(Rare::TakeBackFigures(back));
    assert_eq!(store.commit_alone(&back).await.unwrap(), Err(Conflict));
    assert_eq!(store.counting_values(&import).await.unwrap(), Some(1));
}
