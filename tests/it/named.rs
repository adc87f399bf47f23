//! What is read from letters: words mended, periods, codes, numbers, an order, yes and no.

use dvcbot::understand::Named;
use dvcbot::when::Date;

use crate::assistant::content;

#[test]
fn what_people_type_is_read_as_the_table_says() {
    let path = format!("{}/tests/understanding/mended.tsv", env!("CARGO_MANIFEST_DIR"));
    let table = std::fs::read_to_string(path).unwrap();
    let model = content().model();
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (typed, expected) = line.split_once('\t').unwrap();
        let words: Vec<String> = model.words(typed).into_iter().map(|word| word.folded).collect();
        if words.join(" ") != expected {
            wrong.push(format!("{typed}: {} and not {expected}", words.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn accents_are_evidence_and_not_required() {
    let model = content().model();
    let spelt = |text: &str| model.words(text)[0].spelt.clone();
    assert_ne!(spelt("má"), spelt("mà"));
    assert_eq!(spelt("hoà"), spelt("hòa"));
    assert_eq!(spelt("ma"), None);
    assert_eq!(model.words("má")[0].folded, model.words("mà")[0].folded);
}

/// 24 November 2026.
fn today() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

#[test]
fn periods_are_found() {
    let table = [
        ("tháng trước", "2026-10"),
        ("thang nay", "2026-11"),
        ("tháng vừa rồi được bao nhiêu", "2026-10"),
        ("hài lòng của Phường 1 tháng 10", "2026-10"),
        ("tháng 12", "2025-12"),
        ("tháng 10/2025", "2025-10"),
        ("tháng mười năm 2024", "2024-10"),
        ("quý 2", "2026-Q2"),
        ("quý IV", "2026-Q4"),
        ("quí iii năm 2025", "2025-Q3"),
        ("quý trước", "2026-Q3"),
        ("6 tháng đầu năm 2023", "2023-H1"),
        ("sáu tháng đầu năm", "2026-H1"),
        ("6 thang cuoi nam 2025", "2025-H2"),
        ("nửa đầu năm", "2026-H1"),
        ("9 tháng đầu năm", "2026-YTD-09"),
        ("năm 2023", "2023"),
        ("năm ngoái", "2025"),
        ("nam nay", "2026"),
    ];
    for (text, expected) in table {
        let found: Vec<String> =
            Named::of(text).periods.iter().map(|spoken| spoken.at(today()).to_string()).collect();
        assert_eq!(found, [expected], "{text}");
    }
    let none = ["mấy ngày nữa có", "tháng", "quý vị", "5 năm", "tháng 13", "quý 7", "năm cái"];
    for text in none {
        assert_eq!(Named::of(text).periods, [], "{text}");
    }
    let two = Named::of("so sánh quý 2 với quý 3");
    assert_eq!(two.periods.len(), 2);
}

#[test]
fn the_month_before_january_is_december() {
    let january = Date::new(2027, 1, 31).unwrap();
    let at = |text: &str| Named::of(text).periods[0].at(january).to_string();
    assert_eq!(at("tháng trước"), "2026-12");
    assert_eq!(at("quý trước"), "2026-Q4");
    assert_eq!(at("tháng 12"), "2026-12");
}

#[test]
fn yes_and_no_are_heard_in_all_their_forms() {
    for text in ["dạ", "ừ", "dạ phải", "đúng rồi em", "ok nha", "có", "vâng ạ", "uhm", "chuẩn"]
    {
        assert_eq!(Named::of(text).yes, Some(true), "{text}");
    }
    for text in [
        "hông",
        "hong",
        "không",
        "khỏi",
        "dạ không",
        "hổng phải",
        "thôi em",
        "ko",
        "chưa ạ",
        "sai rồi",
    ] {
        assert_eq!(Named::of(text).yes, Some(false), "{text}");
    }
    for text in ["không vào được", "có khai sinh không", "ừ thì mai", ""] {
        assert_eq!(Named::of(text).yes, None, "{text}");
    }
}

#[test]
fn numbers_shares_orders_and_codes_are_read() {
    let named = Named::of("thủ tục 1.001193 và 3.000722. đạt 62,4% còn 30 phần trăm");
    assert_eq!(named.procedures, ["1.001193", "3.000722"]);
    assert_eq!(named.percents, [6240, 3000]);
    assert_eq!(Named::of("cái thứ hai").order, Some(2));
    assert_eq!(Named::of("số 3 nha").order, Some(3));
    assert_eq!(Named::of("2").order, Some(2));
    assert_eq!(Named::of("hai cái bằng").order, None);
    assert_eq!(Named::of("con 10 tuổi, 2 đứa").numbers, [10, 2]);
    assert_eq!(Named::of("%").percents, Vec::<i64>::new());
}
