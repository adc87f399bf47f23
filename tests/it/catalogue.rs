//! The list of procedures: what is found in it, and every mistake of a file at once.

use std::fmt::Write as _;
use std::sync::OnceLock;

use dvcbot::app::catalogue::{Given, Prepared};
use dvcbot::catalogue::{Catalogue, Entry, Handler, Online, STRONG, changes, read};
use dvcbot::sheet;
use dvcbot::store::Store;
use dvcbot::when::Moment;

use crate::assistant::{Folder, START, content};
use crate::postgres;

const MADE_UP: &str = include_str!("../catalogue/made-up.csv");
const QUERIES: &str = include_str!("../catalogue/queries.tsv");

fn entries(text: &str) -> Result<Vec<Entry>, Vec<String>> {
    let tables = sheet::read("f.csv", text.as_bytes()).unwrap();
    let said = |problems: Vec<dvcbot::problem::Problem>| {
        problems.iter().map(ToString::to_string).collect()
    };
    read::entries("f.csv", &tables).map_err(said)
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::new(None, entries(MADE_UP).unwrap()))
}

/// The names found for a text, its abbreviations written out as the program does.
fn found(text: &str) -> Vec<(String, f32)> {
    let words = content().model().words(text);
    let words: Vec<String> = words.into_iter().map(|word| word.folded).collect();
    let hits = catalogue().search(text, &words);
    hits.iter().map(|hit| (hit.entry.name.clone(), hit.score)).collect()
}

#[test]
fn what_people_type_finds_what_they_mean() {
    assert!(catalogue().entries().len() >= 300, "{}", catalogue().entries().len());
    let (mut wrong, mut count) = (String::new(), 0);
    for line in QUERIES.lines().filter(|line| !line.starts_with('#')) {
        count += 1;
        let parts: Vec<&str> = line.split('\t').collect();
        let found = found(parts[0]);
        if std::env::var_os("SHOW").is_some() {
            println!("{line}\n    {:?}", found.iter().take(3).collect::<Vec<_>>());
        }
        let at = found.iter().position(|(name, _)| Some(&name.as_str()) == parts.get(2));
        let is_right = match parts[1] {
            "first" => at == Some(0),
            "alone" => at == Some(0) && found.len() == 1,
            "among" => at.is_some_and(|at| at < 6),
            "nothing" => found.is_empty(),
            other => panic!("what is {other}?"),
        };
        if !is_right {
            let shown: Vec<_> = found.iter().take(7).collect();
            writeln!(wrong, "{line}\n    {shown:?}").unwrap();
        }
    }
    assert!(count >= 60, "{count}");
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Of sentences about other things hardly any is strongly a procedure of the list.
#[test]
fn sentences_about_other_things_find_nothing() {
    let sentences = include_str!("../understanding/sentences.tsv");
    let other = |line: &&str| {
        let intent = line.split('\t').next().unwrap();
        !intent.starts_with("procedure_") && !intent.starts_with('#')
    };
    let texts: Vec<&str> =
        sentences.lines().filter(other).filter_map(|line| line.split('\t').nth(2)).collect();
    assert!(texts.len() > 400, "{}", texts.len());
    let strong = |text: &&str| found(text).first().is_some_and(|(_, score)| *score >= STRONG);
    let wrong: Vec<&str> = texts.iter().copied().filter(strong).collect();
    println!("{} of {}: {wrong:#?}", wrong.len(), texts.len());
    assert!(wrong.len() * 50 <= texts.len(), "{} of {}: {wrong:#?}", wrong.len(), texts.len());
}

#[test]
fn a_row_is_read_whole() {
    let text = "Mã số,TÊN THỦ TỤC,cap,linh_vuc,muc_do,ten_thuong_goi,ma_cu,dia_chi,ghi_chu,STT\n\
        1.001193.000.00.00.H53,Đăng ký  khai sinh,\"Cấp xã; Công an, Sở Tư pháp\",Hộ tịch,\
        DVC trực tuyến Một phần,làm khai sinh; khai sanh,2.000001;2.000002,\
        https://dichvucong.gov.vn/p/1.001193,Mang bản chính.,1\n\
        1.000656,Đăng ký khai tử,,,,,,,,2\n";
    let entries = entries(text).unwrap();
    let expected = Entry {
        code: "1.001193".to_owned(),
        name: "Đăng ký khai sinh".to_owned(),
        handlers: vec![Handler::Commune, Handler::Police, Handler::Department],
        field: Some("Hộ tịch".to_owned()),
        online: Some(Online::Partial),
        aliases: vec!["làm khai sinh".to_owned(), "khai sanh".to_owned()],
        retired: vec!["2.000001".to_owned(), "2.000002".to_owned()],
        page: Some("https://dichvucong.gov.vn/p/1.001193".to_owned()),
        note: Some("Mang bản chính.".to_owned()),
    };
    assert_eq!(entries[0], expected);
    assert_eq!(entries.len(), 2);
    assert_eq!((&entries[1].handlers, entries[1].online, &entries[1].page), (&vec![], None, &None));
}

#[test]
fn every_mistake_of_a_file_is_told_at_once() {
    let text = "ma,ten,cap,muc_do,dia_chi,ma_cu\n\
        1.00119,A,xã,toàn trình,https://x.gov.vn/a,\n\
        1.000002,,huyện,mức 4,http://x.gov.vn/a,\n\
        1.000003,#N/A,xã,không,https://gov.vn.evil.com/a,1.000005\n\
        ,B,,,https://x@evil.com/.gov.vn,x\n\
        1.000005,C,,,https://x.gov.vn/a b,\n\
        1.000005,D,,,https://evilgov.vn,1.000005\n";
    let wrong = entries(text).unwrap_err();
    let expected = [
        "f.csv:2: column A (ma): \"1.00119\" is not a code like 1.001193",
        "f.csv:3: column B (ten): is empty; ten is required",
        "f.csv:3: column C (cap): \"huyện\" is none of xa, tinh, so, cong an (several parted by ;)",
        "f.csv:3: column D (muc_do): \"mức 4\" is none of toan trinh, mot phan, khong",
        "f.csv:3: column E (dia_chi): \"http://x.gov.vn/a\" does not begin with https://",
        "f.csv:4: column B (ten): \"#N/A\" is a formula that failed",
        "f.csv:4: column E (dia_chi): \"https://gov.vn.evil.com/a\" is not on a site whose name ends with gov.vn",
        "f.csv:5: column A (ma): is empty; ma is required",
        "f.csv:5: column E (dia_chi): \"https://x@evil.com/.gov.vn\" is not on a site whose name ends with gov.vn",
        "f.csv:5: column F (ma_cu): \"x\" is not a code like 1.001193",
        "f.csv:6: column E (dia_chi): \"https://x.gov.vn/a b\" has letters that no address has",
        "f.csv:7: column A (ma): 1.000005 stands in row 6 already",
        "f.csv:7: column E (dia_chi): \"https://evilgov.vn\" is not on a site whose name ends with gov.vn",
        "f.csv:4: column F (ma_cu): 1.000005 is the number of row 7, which is in use",
        "f.csv:7: column F (ma_cu): 1.000005 is the number of row 7, which is in use",
    ];
    for one in &expected {
        assert!(wrong.iter().any(|problem| problem == one), "{one}\n{wrong:#?}");
    }
    assert_eq!(wrong.len(), expected.len(), "{wrong:#?}");
    assert_eq!(entries("ma,ten\n").unwrap_err(), ["f.csv:1: there is no row under the header"]);
    assert_eq!(entries("a,b\n1,2\n").unwrap_err(), ["f.csv:1: no row names the columns ma, ten"]);
}

/// A spreadsheet takes a code for a number and drops its zeros.
#[test]
fn a_workbook_of_two_sheets_is_one_list() {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, code) in [("Cấp xã", 1.00119), ("Cấp tỉnh", 2.0)] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, "Mã TTHC").unwrap();
        sheet.write(0, 1, "Tên TTHC").unwrap();
        sheet.write(1, 0, code).unwrap();
        sheet.write(1, 1, name).unwrap();
    }
    book.add_worksheet().write(0, 0, "Ghi chú của người lập").unwrap();
    let tables = sheet::read("f.xlsx", &book.save_to_buffer().unwrap()).unwrap();
    let entries = read::entries("f.xlsx", &tables).unwrap();
    let codes: Vec<&str> = entries.iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(codes, ["1.001190", "2.000000"]);
}

const BEFORE: &str = "ma,ten,ghi_chu\n1.000001,A,\n1.000002,B,\n1.000003,C,\n1.000004,D,\n";
const AFTER: &str = "ma,ten,ghi_chu\n1.000001,A,\n1.000002,B mới,\n1.000003,C,x\n1.000005,E,\n";

#[test]
fn changes_are_told_by_kind() {
    let changes = changes(&entries(BEFORE).unwrap(), &entries(AFTER).unwrap());
    let codes =
        |entries: &[Entry]| entries.iter().map(|entry| entry.code.clone()).collect::<Vec<_>>();
    assert_eq!(codes(&changes.new), ["1.000005"]);
    assert_eq!(codes(&changes.gone), ["1.000004"]);
    assert_eq!(codes(&changes.changed), ["1.000003"]);
    assert_eq!(changes.renamed.len(), 1);
    assert_eq!((&changes.renamed[0].0.name[..], &changes.renamed[0].1.name[..]), ("B", "B mới"));
    assert_eq!(changes.unchanged, 1);
}

async fn prepared(store: &Store, text: &str, checked_on: &str) -> Prepared {
    let checked_on = checked_on.parse().unwrap();
    let (bytes, source) = (text.as_bytes(), "nguồn".to_owned());
    let given = Given { file: "f.csv", bytes, source, checked_on };
    Prepared::of(store, given, Moment(START)).await.unwrap()
}

#[tokio::test]
async fn a_list_is_replaced_whole_on_both_databases() {
    let folder = Folder::new();
    let sqlite = format!("sqlite:{}", folder.0.join("x.db").display());
    for url in [sqlite, postgres::database().await] {
        let store = Store::open(&url, &folder.0, None).await.unwrap();
        let revision = store.revision("catalogue").await.unwrap();
        assert!(store.catalogue().await.unwrap().edition.is_none());
        let first = prepared(&store, BEFORE, "2026-11-20").await;
        assert_eq!(first.changes.new.len(), 4);
        assert!(
            store.catalogue().await.unwrap().edition.is_none(),
            "nothing before it is taken in"
        );
        assert_eq!(first.take_in(&store).await.unwrap(), Some(revision + 1));
        assert_eq!(first.take_in(&store).await.unwrap(), None, "the same again");
        assert_eq!(store.revision("catalogue").await.unwrap(), revision + 1);
        let second = prepared(&store, AFTER, "2026-11-20").await;
        assert_eq!((second.changes.new.len(), second.changes.unchanged), (1, 1));
        assert_eq!(second.take_in(&store).await.unwrap(), Some(revision + 2));
        let checked_again = prepared(&store, AFTER, "2026-11-22").await;
        assert_eq!(checked_again.take_in(&store).await.unwrap(), Some(revision + 3));
        assert_eq!(
            prepared(&store, BEFORE, "2026-11-20").await.take_in(&store).await.unwrap(),
            Some(revision + 4),
            "back"
        );
        let editions = store.catalogue_editions().await.unwrap();
        let numbers: Vec<i64> = editions.iter().map(|edition| edition.number - revision).collect();
        assert_eq!(numbers, [4, 3, 2, 1]);
        let last = &editions[0];
        assert_eq!((&last.file[..], &last.actor[..], last.rows), ("f.csv", "operator", 4));
        assert_eq!(last.sha256.len(), 64);
        let catalogue = store.catalogue().await.unwrap();
        assert_eq!(catalogue.edition.as_ref(), Some(last));
        assert_eq!(catalogue.entries(), entries(BEFORE).unwrap());
        store.close().await;
    }
}
