//! The tasks of the plan: as its text has them, checked whole, reported by those who lead them, audited.

use dvcbot::tasks::answer::Known;
use dvcbot::tasks::{Due, Party, State, Tasks};
use dvcbot::when::Date;
use dvcbot::words::Lang;

use crate::assistant::{Assistant, Folder, content};
use crate::postgres;

const PLAN: &str = include_str!("../data/ke-hoach-2023.txt");

/// The plan's eight tasks from its text: number, who leads, who takes part, time.
fn printed() -> Vec<(String, String, String, String)> {
    let start = PLAN.find("II. NỘI DUNG TRỌNG TÂM").unwrap();
    let end = PLAN.find("III. TỔ CHỨC THỰC HIỆN").unwrap();
    let mut tasks: Vec<(String, String, String, String)> = Vec::new();
    for line in PLAN[start..end].lines().skip(1) {
        let line = line.trim_start_matches("- ").trim();
        let number = line.split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok());
        if let Some((number, _)) = number {
            tasks.push((format!("II.{number}"), String::new(), String::new(), String::new()));
        }
        let Some(task) = tasks.last_mut() else { continue };
        let Some((what, said)) = line.split_once(": ") else { continue };
        let said = said.trim_end_matches('.').to_owned();
        match what {
            "Đơn vị chủ trì" | "Đơn vị thực hiện" => task.1 = said,
            "Đơn vị phối hợp" => task.2 = said,
            "Thời gian" | "Thời gian hoàn thành" => task.3 = said,
            _ => {}
        }
    }
    tasks
}

/// The plan's words for who leads or takes part, as parties.
fn parties(text: &str) -> Vec<String> {
    let known = [
        ("Văn phòng UBND tỉnh", "body:office"),
        ("UBND cấp huyện, cấp xã", "level:district level:commune"),
        ("UBND cấp huyện", "level:district"),
        ("Sở Thông tin và Truyền thông", "2023:so-tttt"),
        ("Sở Giáo dục và Đào tạo", "2023:so-gddt"),
        ("Công an tỉnh", "body:police"),
        ("Công an Tỉnh", "body:police"),
        ("các doanh nghiệp VT-CNTT", "body:telecom"),
        ("các sở, ngành liên quan", "body:concerned"),
        ("Sở, ban, ngành tỉnh và các địa phương", "level:department level:district level:commune"),
        ("các sở, ban, ngành", "level:department"),
        ("Sở, ban, ngành", "level:department"),
        ("Đài Phát thanh Truyền hình tỉnh", "body:broadcaster"),
        ("Trung tâm Văn hoá thể thao và Truyền thanh cấp huyện", "body:culture"),
        ("Đài truyền thanh cấp xã", "body:radio"),
    ];
    let mut rest = text.to_owned();
    let mut found = Vec::new();
    for (name, ids) in known {
        if rest.contains(name) {
            rest = rest.replace(name, "");
            found.extend(ids.split(' ').map(str::to_owned));
        }
    }
    let left = rest.replace(" và ", "");
    assert!(left.trim_matches([',', ';', ' ']).is_empty(), "{text}: {left}");
    found.sort();
    found
}

fn ids(parties: &[Party]) -> Vec<String> {
    let mut ids: Vec<String> = parties.iter().map(Party::id).collect();
    ids.sort();
    ids
}

#[test]
fn the_eight_tasks_are_those_of_the_plan() {
    let content = content();
    let printed = printed();
    assert_eq!(printed.len(), 8);
    for (section, lead, with, time) in printed {
        let task = content.tasks.of_section(&section).unwrap();
        assert_eq!(ids(&task.lead), parties(&lead), "{section} is led by {lead}");
        assert_eq!(ids(&task.with), parties(&with), "{section} is joined by {with}");
        let period = match time.as_str() {
            "Năm 2023" | "Thường xuyên trong năm 2023" => "2023",
            "Tháng 8/2023" => "2023-08",
            "Tháng 9/2023" => "2023-09",
            other => panic!("{section}: {other}"),
        };
        assert_eq!(task.period.map(|period| period.to_string()).as_deref(), Some(period));
        assert_eq!(task.every.is_some(), time.starts_with("Thường xuyên"), "{section}");
    }
    let duties = content.tasks.all().iter().filter(|task| task.section.starts_with("III."));
    let chapters: std::collections::BTreeSet<&str> =
        duties.map(|task| &task.section[..5]).collect();
    assert_eq!(
        chapters.into_iter().collect::<Vec<_>>(),
        ["III.1", "III.2", "III.3", "III.4", "III.5"]
    );
}

#[tokio::test]
async fn keys_of_tasks_fit_into_a_chat() {
    let (content, assistant) = (content(), Assistant::new().await);
    let units = assistant.app.store.units().await.unwrap();
    for task in content.tasks.all() {
        for party in task.leads(&units) {
            let key = dvcbot::talk::task_key("s", &task.id, &party.id());
            assert!(key.len() <= 40, "{key}");
        }
        assert!(content.words.has(Lang::En, &task.key()));
    }
}

#[test]
fn every_mistake_of_a_file_at_once() {
    let text = r#"
        year = 2023
        edition = 2023
        source = "x"
        [[task]]
        id = "Big Id"
        section = "II.1"
        lead = []
        [[task]]
        id = "a"
        section = "II.2"
        lead = ["2023:nobody", "body:unsaid"]
        [[task]]
        id = "a"
        section = "II.3"
        lead = ["level:commune"]
    "#;
    let has = |key: &str| key == "task-a" || key == "task-a.detail";
    let wrong = Tasks::parse([("t.toml", text)].into_iter(), &has, &|_| false).unwrap_err();
    let wrong: Vec<String> = wrong.iter().map(ToString::to_string).collect();
    let all = wrong.join("\n");
    for what in [
        "t.toml:6: id \"Big Id\" has 1 to 12",
        "Big Id: nobody leads it",
        "the message task-Big Id is missing",
        "a: the message task-body-unsaid is missing",
        "a: 2023:nobody is not a unit",
        "the id a stands here twice",
    ] {
        assert!(all.contains(what), "{what} is not in\n{all}");
    }
    for text in [
        "year = 2023\nedition = 2023\nsource = \"x\"\n[[task]]\nid = \"a\"\nsection = \"1\"\nlead = [\"level:village\"]",
        "year = 2023\nedition = 2023\nsource = \"x\"\n[[task]]\nid = \"a\"\nsection = \"1\"\nlead = [\"everybody\"]",
        "year = 2023\nedition = 2023\nsource = \"x\"\n[[task]]\nid = \"a\"\nsection = \"1\"\nlead = [\"2023:a\"]\nperiod = \"soon\"",
        "year = 2023\nedition = 2023\nsource = \"x\"\n[[task]]\nid = \"a\"\nsection = \"1\"\nlead = [\"2023:a\"]\nevery = \"day\"",
    ] {
        assert!(Tasks::parse([("t.toml", text)].into_iter(), &has, &|_| true).is_err(), "{text}");
    }
}

#[test]
fn which_state_may_follow_which() {
    use State::{Blocked, Done, Open, UnderWay};
    for last in [None, Some(Open), Some(UnderWay), Some(Blocked)] {
        assert!(State::ALL.into_iter().all(|state| state.may_follow(last)), "{last:?}");
    }
    let after_done = State::ALL.into_iter().filter(|state| state.may_follow(Some(Done)));
    assert_eq!(after_done.collect::<Vec<_>>(), [UnderWay, Done]);
    for state in State::ALL {
        assert_eq!(State::from_name(state.as_str()), Some(state));
        assert_eq!(State::from_letter(state.letter()), Some(state));
    }
    assert_eq!(State::typed("đã xong  12 tổ"), Some((Done, "12 tổ")));
    assert_eq!(State::typed("Đang làm"), Some((UnderWay, "")));
    assert_eq!(State::typed("chua lam"), Some((Open, "")));
    assert_eq!(State::typed("xong, đã gửi"), Some((Done, "đã gửi")));
    assert_eq!(State::typed("làm xong"), Some((Done, "")));
    assert_eq!(State::typed("hoàn thành 50% số tổ"), Some((UnderWay, "50% số tổ")));
    assert_eq!(State::typed("hoàn thành 100%"), Some((Done, "100%")));
    assert_eq!(State::typed("xong một phần"), Some((UnderWay, "")));
    assert_eq!(State::typed("chưa hoàn thành"), None);
    assert_eq!(State::typed("hôm qua"), None);
    assert_eq!(State::typed(""), None);
}

#[test]
fn a_deadline_is_the_plans_and_none_is_made_up() {
    let content = content();
    let day = |text: &str| text.parse::<Date>().unwrap();
    let due = |section: &str, state, today: &str| {
        Due::of(content.tasks.of_section(section).unwrap(), state, day(today))
    };
    assert_eq!(due("II.6", None, "2023-08-31"), Due::By(day("2023-08-31")));
    assert_eq!(due("II.6", None, "2023-09-01"), Due::Overdue(day("2023-08-31")));
    assert_eq!(due("II.6", Some(State::Done), "2023-09-01"), Due::By(day("2023-08-31")));
    assert_eq!(due("III.1b", None, "2023-10-05"), Due::By(day("2023-10-31")));
    assert_eq!(due("III.1b", None, "2026-10-05"), Due::Overdue(day("2023-12-31")));
    assert_eq!(due("III.2b", None, "2026-10-05"), Due::Regular);
    assert_eq!(due("III.1a", None, "2026-10-05"), Due::Unstated);
    assert!(due("II.6", None, "2023-08-01").is_near(day("2023-08-01")));
    assert!(!due("II.6", None, "2023-07-31").is_near(day("2023-07-31")));
}

#[tokio::test]
async fn reports_are_kept_with_their_history_on_sqlite() {
    let assistant = Assistant::new().await;
    reports_are_kept(&assistant).await;
    let url = format!("sqlite:{}", assistant.folder.0.join("dvcbot.db").display());
    let db = sqlx::SqlitePool::connect(&url).await.unwrap();
    let sql = "select detail from audit where action = 'task.report' order by at";
    let audited: Vec<String> = sqlx::query_scalar(sql).fetch_all(&db).await.unwrap();
    let expected = ["under_way", "done", "under_way"];
    assert_eq!(audited, expected.map(|state| format!("2534-ii-4 2023:710 2023 {state}")));
}

#[tokio::test]
async fn reports_are_kept_with_their_history_on_postgres() {
    reports_are_kept(&Assistant::over(Folder::new(), postgres::database().await).await).await;
}

async fn reports_are_kept(assistant: &Assistant) {
    let code = assistant.invite("lead", "2023:710").await;
    assistant.text("a", &format!("/nhanvien {code}")).await;
    for said in ["đang làm", "xong đã tập huấn, gọi 0912345678", "đang làm thêm 2 tổ"]
    {
        assistant.text("a", &format!("/nhiemvu II.4 {said}")).await;
        assistant.later(60_000);
    }
    let store = &assistant.app.store;
    let history = store.task_history("2534-ii-4", "2023:710").await.unwrap();
    let states: Vec<State> = history.iter().map(|report| report.state).collect();
    assert_eq!(states, [State::UnderWay, State::Done, State::UnderWay]);
    assert!(!history[1].note.contains("0912345678"), "{}", history[1].note);
    let (reports, units) = (store.task_reports().await.unwrap(), store.units().await.unwrap());
    assert_eq!(reports.len(), 1, "the last one counts");
    assert_eq!((reports[0].note.as_str(), reports[0].period.as_str()), ("thêm 2 tổ", "2023"));
    let content = content();
    let today = assistant.now().date();
    let known = Known { tasks: &content.tasks, units: &units, reports: &reports, today };
    let tally = known.tally(content.tasks.of_section("II.4").unwrap());
    assert_eq!((tally.all, tally.under_way, tally.silent, tally.overdue), (103, 1, 102, 103));
}
