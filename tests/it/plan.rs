//! The plan's 121 units, cell by cell: expected values come from the plan's own text.

use std::collections::BTreeMap;

use dvcbot::app::import;
use dvcbot::fold::fold;
use dvcbot::units::{Level, Unit};

use crate::assistant::{Assistant, content};

const PLAN: &str = include_str!("../data/ke-hoach-2023.txt");

/// A row of an appendix as it is printed.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    name: String,
    counts: [i64; 3],
    rate: String,
    target: Option<String>,
}

fn plan() -> BTreeMap<(Level, i64), Row> {
    let mut rows = BTreeMap::new();
    let levels = [Level::Department, Level::District, Level::Commune];
    for (level, appendix) in levels.into_iter().zip(PLAN.split("PHỤ LỤC ").skip(1)) {
        for line in appendix.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            if cells.len() < 6 {
                continue;
            }
            let Ok(position) = cells[0].parse::<i64>() else { continue };
            let count = |at: usize| cells[at].parse::<i64>().unwrap();
            let target = cells.get(6).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
            let row = Row {
                name: cells[1].to_owned(),
                counts: [count(2), count(3), count(4)],
                rate: cells[5].to_owned(),
                target: target.map(str::to_owned),
            };
            assert!(rows.insert((level, position), row).is_none());
        }
    }
    rows
}

fn whole_percent(hundredths: i64) -> String {
    assert_eq!(hundredths % 100, 0);
    format!("{}%", hundredths / 100)
}

async fn stored(assistant: &Assistant, unit: &Unit) -> Row {
    let store = &assistant.app.store;
    let figures = store.latest_figures(&unit.id).await.unwrap();
    assert_eq!(figures.len(), 4, "{}", unit.name);
    assert!(
        figures
            .iter()
            .all(|(_, one)| one.period.to_string() == "2023-H1"
                && one.source.contains("2534/KH-UBND"))
    );
    let figure = |id: &str| &figures.iter().find(|(indicator, _)| indicator == id).unwrap().1;
    let count = |id: &str| figure(id).numerator.unwrap();
    let targets = store.targets(&unit.id).await.unwrap();
    assert!(targets.len() <= 1 && targets.iter().all(|target| target.period == "2023"));
    Row {
        name: unit.name.clone(),
        counts: [count("thu_tuc_tong"), count("thu_tuc_toan_trinh"), count("thu_tuc_mot_phan")],
        rate: whole_percent(figure("dvctt_phat_sinh_ho_so").rate.unwrap()),
        target: targets.first().map(|target| whole_percent(target.target)),
    }
}

fn of_plan(unit: &&Unit) -> bool {
    unit.edition == 2023 && unit.level != Level::Province
}

#[tokio::test]
async fn the_database_holds_the_plan_cell_by_cell() {
    let assistant = Assistant::new().await;
    let mut expected = plan();
    assert_eq!(expected.len(), 121);
    let units = assistant.app.store.units().await.unwrap();
    for unit in units.all().iter().filter(of_plan) {
        let row = expected.remove(&(unit.level, unit.position)).expect(&unit.name);
        assert_eq!(stored(&assistant, unit).await, row);
    }
    assert!(expected.is_empty(), "{expected:?}");
}

#[tokio::test]
async fn taking_it_in_twice_changes_nothing() {
    let assistant = Assistant::new().await;
    let store = &assistant.app.store;
    let before =
        (store.revision("directory").await.unwrap(), store.revision("figures").await.unwrap());
    let files = store.known_files().await.unwrap().len();
    import::plans(store, &content(), assistant.now()).await.unwrap();
    let after =
        (store.revision("directory").await.unwrap(), store.revision("figures").await.unwrap());
    assert_eq!((before, files), (after, store.known_files().await.unwrap().len()));
}

#[tokio::test]
async fn every_unit_answers_by_its_full_name_with_and_without_accents() {
    let assistant = Assistant::new().await;
    let units = assistant.app.store.units().await.unwrap();
    assistant.text("a", "chào em").await;
    for unit in units.all().iter().filter(of_plan) {
        let row = stored(&assistant, unit).await;
        let clashes = units.all().iter().filter(of_plan).filter(|other| other.name == unit.name);
        let name = match clashes.count() {
            1 => unit.name.clone(),
            _ => {
                let parent = units.get(unit.parent.as_deref().unwrap()).unwrap();
                format!("{}, {}", unit.name, parent.name)
            }
        };
        for asked in [
            format!("/kpi {name}"),
            format!("/kpi {}", fold(&name)),
            format!("{name} đạt chưa"),
            fold(&name) + " dat may phan tram",
        ] {
            let taken = assistant.text("a", &asked).await;
            let [answer] = taken.replies.as_slice() else { panic!("{asked}: {taken:?}") };
            let first = answer.text.lines().next().unwrap();
            assert!(first.contains(&format!(": {} ", row.rate)), "{asked}: {}", answer.text);
            let said = match &row.target {
                Some(target) => format!("Chỉ tiêu: {target}."),
                None => "không giao chỉ tiêu".to_owned(),
            };
            assert!(answer.text.contains(&said), "{asked}: {}", answer.text);
            assert!(answer.text.contains("năm 2023"), "{asked}: {}", answer.text);
        }
    }
}
