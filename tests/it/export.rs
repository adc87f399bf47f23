//! Figures as workbooks: read back cell by cell, safe to open, whole, and only what the reader may see.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use dvcbot::channel::{Body, Channel, Documents, Filed};
use dvcbot::kpi::export::{Entry, table};
use dvcbot::kpi::{Figure, INDICATORS, ONLINE_DOSSIERS, ONLINE_SHARE, Reader as Audience, TOTAL};
use dvcbot::reply::Table;
use dvcbot::understand::Said;
use dvcbot::units::{Level, Unit};
use dvcbot::when::{Date, Period};
use dvcbot::words::Lang;
use dvcbot::workbook;

use crate::assistant::{Assistant, Folder, content};
use crate::postgres::database;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn unit(name: &str) -> Unit {
    Unit {
        id: format!("2025:{name}"),
        edition: 2025,
        level: Level::Commune,
        name: name.to_owned(),
        official: name.to_owned(),
        aliases: Vec::new(),
        parent: None,
        valid_from: day("2025-07-01"),
        valid_to: None,
        position: 1,
        successors: Vec::new(),
        predecessors: Vec::new(),
    }
}

fn figure(part: Option<i64>, all: Option<i64>, rate: Option<i64>) -> Figure {
    Figure {
        period: Period::Month { year: 2026, month: 10 },
        numerator: part,
        denominator: all,
        rate,
        target: Some(6_000),
        source: "=HYPERLINK(\"http://x\")".to_owned(),
        taken_in: Some(day("2026-11-03")),
    }
}

/// The cells of every sheet of a file, by its name.
fn read(bytes: &[u8]) -> BTreeMap<String, Vec<Vec<Data>>> {
    let mut book = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let names = book.sheet_names();
    let sheet = |name: String| {
        let range = book.worksheet_range(&name).unwrap();
        (name, range.rows().map(<[Data]>::to_vec).collect())
    };
    names.into_iter().map(sheet).collect()
}

fn written(table: &Table, lang: Lang) -> Vec<u8> {
    workbook::write(table, &content().words, lang).unwrap()
}

/// One part of the packed file.
fn part(bytes: &[u8], name: &str) -> String {
    let mut packed = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(packed.by_name(name).unwrap()).unwrap()
}

fn text(cell: &Data) -> &str {
    match cell {
        Data::String(text) => text,
        Data::Empty => "",
        other => panic!("{other:?} is no text"),
    }
}

/// Names as a hostile file could bring them.
fn hostile() -> [Unit; 4] {
    ["=1+2", "+84", "-x", "@SUM(A1)"].map(unit)
}

/// A value, a gap, nothing known, too few.
fn hostile_table(units: &[Unit; 4]) -> Table {
    let figures = [
        figure(Some(540), Some(900), Some(6_000)),
        figure(Some(126), Some(300), Some(4_201)),
        figure(None, None, None),
        figure(Some(5), Some(9), Some(5_556)),
    ];
    let entries: Vec<Entry<'_>> = (1..)
        .zip(units.iter().zip(figures))
        .map(|(rank, (unit, figure))| Entry {
            unit,
            indicator: &ONLINE_DOSSIERS,
            figure,
            rank: Some(rank),
        })
        .collect();
    table("Xã Gò Dầu: =1+2", &entries, Audience::Outsider, day("2026-11-23"))
}

/// For platforms that take no workbooks.
#[test]
fn the_same_table_is_written_as_text() {
    let units = hostile();
    let table = hostile_table(&units);
    let written = workbook::write_plain(&table, &content().words, Lang::Vi).unwrap();
    let text = String::from_utf8(written).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("a mark of UTF-8");
    let mut rows = csv::ReaderBuilder::new();
    let mut rows = rows.delimiter(b';').flexible(true).from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!((&rows[0][0], &rows[0][4], &rows[0][6]), ("Đơn vị", "Tử số", "Tỷ lệ"));
    for (row, unit) in rows[1..].iter().zip(&units) {
        assert_eq!(row[0], format!("'{}", unit.official), "a text is never a formula");
        assert!(row.iter().all(|cell| !cell.starts_with("=")), "{row:?}");
    }
    assert_eq!((&rows[1][4], &rows[1][5], &rows[1][6]), ("540", "900", "60%"));
    assert_eq!((&rows[3][4], &rows[4][4]), ("", ""), "null is not 0, nine are not told");
}

#[test]
fn cells_have_their_types_and_what_may_not_be_seen_is_empty() {
    let units = hostile();
    let sheets = read(&written(&hostile_table(&units), Lang::Vi));
    let rows = &sheets["Số liệu"];
    let titles: Vec<&str> = rows[0].iter().map(text).collect();
    assert_eq!(titles[..7], ["Đơn vị", "Chỉ số", "Kỳ", "Kỳ đến ngày", "Tử số", "Mẫu số", "Tỷ lệ"]);
    let number = |row: usize, column: usize| match &rows[row][column] {
        Data::Float(number) => *number,
        other => panic!("{other:?} at {row}, {column}"),
    };
    for (at, unit) in units.iter().enumerate() {
        assert_eq!(text(&rows[at + 1][0]), unit.official, "a text as it is");
        assert_eq!(text(&rows[at + 1][11]), "=HYPERLINK(\"http://x\")");
        assert!(matches!(rows[at + 1][3], Data::DateTime(_)), "{:?}", rows[at + 1][3]);
        assert!(matches!(rows[at + 1][12], Data::DateTime(_)));
        assert!((number(at + 1, 7) - 0.6).abs() < 1e-9);
    }
    assert_eq!((number(1, 4), number(1, 5), number(1, 9)), (540.0, 900.0, 1.0));
    assert!((number(2, 6) - 0.4201).abs() < 1e-9 && (number(2, 8) + 17.99).abs() < 1e-9);
    for column in [4, 5, 6, 8] {
        assert_eq!(rows[3][column], Data::Empty, "null is not 0");
        assert_eq!(rows[4][column], Data::Empty, "an outsider is not told of nine");
    }
    assert_eq!(rows[4][9], Data::Empty, "nor its place");
    assert_eq!((text(&rows[3][10]), text(&rows[4][10])), ("chưa có số", "dưới 10 lượt, không nêu"));
}

#[test]
fn a_file_is_formatted_and_no_text_is_a_formula() {
    let table = hostile_table(&hostile());
    assert_eq!(table.name, "dvctt-xa-go-dau-1-2-2026-11-23.xlsx");
    let bytes = written(&table, Lang::Vi);
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(!page.contains("<f>"), "a formula");
    assert!(page.contains("<autoFilter ref=\"A1:M5\"") && page.contains("state=\"frozen\""));
    assert!(page.contains("customWidth=\"1\""));
    let styles = part(&bytes, "xl/styles.xml");
    for format in ["dd/mm/yyyy", "+0.00;-0.00;0.00", "0.00%", "#,##0"] {
        assert!(styles.contains(format), "{format}: {styles}");
    }
}

#[test]
fn an_insider_is_told_everything_and_definitions_are_of_what_is_there() {
    let units = [unit("Xã A")];
    let few = figure(Some(5), Some(9), Some(5_556));
    let entry = |indicator, figure| Entry { unit: &units[0], indicator, figure, rank: None };
    let count = Figure { target: None, ..figure(Some(130), None, None) };
    let entries = [entry(&ONLINE_SHARE, few), entry(&TOTAL, count)];
    let made = table("Xã A", &entries, Audience::Insider, day("2026-10-15"));
    let sheets = read(&written(&made, Lang::Vi));
    let rows = &sheets["Số liệu"];
    assert_eq!((&rows[1][4], &rows[1][5]), (&Data::Float(5.0), &Data::Float(9.0)));
    assert!(text(&rows[1][10]).contains("chưa kết thúc"), "the month still runs");
    assert_eq!((&rows[2][4], &rows[2][6]), (&Data::Float(130.0), &Data::Empty));
    let defined = &sheets["Định nghĩa và nguồn"];
    assert_eq!(defined.len(), 3, "{defined:?}");
    assert!(text(&defined[1][1]).contains('÷') && text(&defined[1][4]).contains("2534"));
    assert_eq!((text(&defined[1][2]), text(&defined[2][2])), ("%", "thủ tục"));
    assert_eq!(defined[1][5], Data::Float(1.0));
    let english = read(&written(&made, Lang::En));
    assert_eq!(text(&english["Figures"][0][0]), "Unit");
    for one in INDICATORS {
        for lang in Lang::ALL {
            for attribute in ["formula", "source"] {
                let key = format!("indicator-{}.{attribute}", one.key);
                assert!(content().words.has(lang, &key), "{key}");
            }
        }
    }
}

async fn asked(assistant: &Assistant, channel: Channel, who: &str, texts: &[&str]) -> Vec<Body> {
    let mut replies = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let id = format!("{who}{at}{}", text.len());
        let said = Said::Text((*text).to_owned());
        replies = assistant.take(channel, who, &id, said).await.unwrap().replies;
    }
    replies
}

/// The rows of figures of the file that was sent last.
async fn rows(assistant: &Assistant, replies: &[Body]) -> Vec<Vec<Data>> {
    let file = replies.iter().find_map(|body| body.file.as_ref()).expect("a file");
    let bytes = assistant.app.file(file).await.unwrap();
    read(&bytes).remove("Số liệu").unwrap()
}

#[tokio::test]
async fn a_file_holds_what_was_asked_whole() {
    let mut assistant = Assistant::new().await;
    assistant.use_content("tests/content").await;
    let web = Channel::Webchat;
    let best = ["3 xa cao nhat ho so truc tuyen thang 10", "/xuat"];
    let listed = rows(&assistant, &asked(&assistant, web, "a", &best).await).await;
    let names: Vec<&str> = listed[1..].iter().map(|row| text(&row[0])).collect();
    assert_eq!(names.len(), 5, "all, though three were named: {names:?}");
    assert_eq!(names[0], "Xã Tân Châu");
    assert_eq!(listed[1][9], Data::Float(1.0), "its place");
    let hidden = listed.iter().find(|row| text(&row[0]) == "Xã Thạnh Bình").unwrap();
    assert_eq!((&hidden[6], text(&hidden[10])), (&Data::Empty, "dưới 10 lượt, không nêu"));
    let unit = ["xu huong ho so truc tuyen xa chau thanh", "xuất excel"];
    let all = rows(&assistant, &asked(&assistant, web, "b", &unit).await).await;
    let periods: Vec<&str> = all[1..].iter().map(|row| text(&row[2])).collect();
    assert!(["tháng 8/2026", "tháng 11/2026"].iter().all(|one| periods.contains(one)));
    let indicators: std::collections::BTreeSet<&str> =
        all[1..].iter().map(|row| text(&row[1])).collect();
    assert!(indicators.len() > 1, "every indicator: {indicators:?}");
    assert!(all[1..].iter().all(|row| text(&row[0]) == "Xã Châu Thành"));
    let parts = ["cac xa cua tinh tay ninh ho so truc tuyen thang 10", "gui file excel"];
    let parts = rows(&assistant, &asked(&assistant, web, "c", &parts).await).await;
    assert_eq!(parts.len(), 6);
}

#[tokio::test]
async fn what_one_may_no_longer_see_is_not_sent() {
    let mut assistant = Assistant::new().await;
    assistant.use_content("tests/content").await;
    asked(&assistant, Channel::Webchat, "a", &["ho so truc tuyen xa chau thanh"]).await;
    assistant.close_figures().await;
    let replies = asked(&assistant, Channel::Webchat, "a", &["/export"]).await;
    assert!(replies.iter().all(|body| body.file.is_none()), "{replies:?}");
    for channel in Channel::ALL {
        assert_ne!(
            channel.capabilities().documents == Documents::Sent,
            channel != Channel::Telegram
        );
    }
}

/// A message with a file waits in the database for 30 days.
#[test]
fn a_file_takes_little_room_in_its_message() {
    let units = [unit("Xã Châu Thành")];
    let entry = |at: i64| Entry {
        unit: &units[0],
        indicator: &ONLINE_DOSSIERS,
        figure: figure(Some(at * 7 % 900), Some(900), Some(at * 77 % 10_000)),
        rank: None,
    };
    let entries: Vec<Entry<'_>> = (0..2_000).map(entry).collect();
    let table = table("Xã Châu Thành", &entries, Audience::Insider, day("2026-11-23"));
    let plain = serde_json::to_string(&table).unwrap().len();
    let filed = Filed { table, lang: Lang::Vi, instead: String::new() };
    let kept = serde_json::to_string(&filed).unwrap();
    assert!(kept.len() < 60_000 && plain > 10 * kept.len(), "{plain} packed to {}", kept.len());
    assert_eq!(serde_json::from_str::<Filed>(&kept).unwrap(), filed);
    for broken in ["", "AA", "!!!!", "AAAA", &kept[..40]] {
        assert!(
            serde_json::from_value::<Filed>(serde_json::json!({"table": broken,
            "lang": "vi", "instead": ""}))
            .is_err()
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_file_comes_from_either_database() {
    let postgres = Assistant::over(Folder::new(), database().await).await;
    let sqlite = Assistant::new().await;
    let list = ["/kpi 20 so nganh thap nhat", "/xuat"];
    for (who, texts) in [("a", list), ("b", ["/kpi xã Thanh Phước", "/xuat"])] {
        let one = rows(&sqlite, &asked(&sqlite, Channel::Webchat, who, &texts).await).await;
        let two = rows(&postgres, &asked(&postgres, Channel::Webchat, who, &texts).await).await;
        assert!(one.len() > 3, "{one:?}");
        assert_eq!(one, two);
    }
}
