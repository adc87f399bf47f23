//! What is kept in memory of a class: it follows each change of the figures, also by another process, and tells who moved.

use std::cmp::Reverse;
use std::path::Path;

use dvcbot::kpi::ONLINE_DOSSIERS;
use dvcbot::kpi::answer::Side;
use dvcbot::store::{
    Among, End, FigureRow, NewImport, Page, Rows, Store, TargetChange, TargetRow, random_id,
};
use dvcbot::when::Moment;

use crate::assistant::{Assistant, Folder, START};
use crate::postgres;

const PERIODS: [&str; 2] = ["2026-09", "2026-10"];
const CLASS: &str = "3000:commune";
const AMONG: Among<'_> = Among { indicator: ONLINE_DOSSIERS.id, period: PERIODS[1], class: CLASS };
const PAGE: Page = Page { most: 5, skip: 0, fewest: 10 };

fn unit(at: usize) -> String {
    format!("3000:{at:03}")
}

fn figure(at: usize, period: &str, rate: i64, denominator: i64) -> FigureRow {
    FigureRow {
        indicator: ONLINE_DOSSIERS.id.to_owned(),
        period: period.to_owned(),
        ends: format!("{period}-30"),
        unit: unit(at),
        numerator: None,
        denominator: Some(denominator),
        rate: Some(rate),
        class: CLASS.to_owned(),
        source: "made up".to_owned(),
        line: 2,
    }
}

async fn take_in(store: &Store, rows: Rows) {
    let (file, actor) = ("made-up.csv".to_owned(), "a".to_owned());
    let import = NewImport { file, sha256: random_id(), actor, at: START, rows };
    store.import(&[import]).await.unwrap();
}

async fn rank(store: &Store, rate: i64) -> [i64; 2] {
    let placed = store.place(AMONG, rate).await.unwrap();
    [placed.rank, placed.of]
}

async fn below(store: &Store) -> Vec<String> {
    let sided = store.sided(AMONG, Side::Below, [None, None], PAGE).await.unwrap();
    assert_eq!(sided.count, i64::try_from(sided.furthest.len()).unwrap());
    sided.furthest.into_iter().map(|one| one.unit).collect()
}

async fn latest(store: &Store) -> Option<String> {
    let periods = store.latest_periods(CLASS).await.unwrap();
    periods.into_iter().find(|(id, _)| id == ONLINE_DOSSIERS.id).map(|(_, period)| period)
}

/// The store that answers has read everything before each change, which another one makes.
async fn follows_each_change(url: &str, folder: &Path) {
    let [store, other] =
        [Store::open(url, folder, None).await, Store::open(url, folder, None).await]
            .map(Result::unwrap);
    assert_eq!((rank(&store, 5_000).await, latest(&store).await), ([1, 0], None));
    let first = [(0, 3_000), (1, 6_000), (2, 9_000)];
    let of = |period| first.map(|(at, rate)| figure(at, period, rate, 100)).to_vec();
    take_in(&other, Rows::Figures(of(PERIODS[0]))).await;
    assert_eq!(latest(&store).await.as_deref(), Some(PERIODS[0]));
    take_in(&other, Rows::Figures(of(PERIODS[1]))).await;
    assert_eq!(latest(&store).await.as_deref(), Some(PERIODS[1]));
    assert_eq!((rank(&store, 5_000).await, below(&store).await), ([3, 3], Vec::new()));
    let target = |at, target| TargetRow {
        indicator: ONLINE_DOSSIERS.id.to_owned(),
        period: "2026".to_owned(),
        unit: unit(at),
        target,
        source: "made up".to_owned(),
        line: 2,
    };
    take_in(&other, Rows::Targets(vec![target(0, 7_000), target(1, 7_000)])).await;
    assert_eq!(below(&store).await, [unit(0), unit(1)], "a file of targets");
    let unset = TargetChange {
        indicator: ONLINE_DOSSIERS.id.to_owned(),
        unit: unit(0),
        period: "2026".to_owned(),
        target: None,
        source: "made up".to_owned(),
    };
    assert!(other.change_target(&unset, "a", START).await.unwrap());
    assert_eq!(below(&store).await, [unit(1)], "a target taken away");
    let corrected = vec![figure(2, PERIODS[1], 1_000, 100), figure(1, PERIODS[1], 9_500, 100)];
    take_in(&other, Rows::Figures(corrected)).await;
    assert_eq!((rank(&store, 5_000).await, below(&store).await), ([2, 3], Vec::new()), "corrected");
    let files = other.figure_files().await.unwrap();
    let file = files.iter().find(|file| file.kind == "figures" && file.changed == 2).unwrap();
    other.revert_import(&file.id, "a", Moment(START)).await.unwrap();
    assert_eq!((rank(&store, 5_000).await, below(&store).await), ([3, 3], vec![unit(1)]), "back");
    store.close().await;
    other.close().await;
}

#[tokio::test]
async fn what_is_kept_follows_each_change() {
    let folder = Folder::new();
    let url = format!("sqlite:{}", folder.0.join("dvcbot.db").display());
    follows_each_change(&url, &folder.0).await;
}

#[tokio::test]
async fn so_it_does_on_postgres() {
    follows_each_change(&postgres::database().await, &Folder::new().0).await;
}

/// Rate and denominator of each unit in both periods, of so few values that many are tied; some have only one.
fn told() -> Vec<[Option<(i64, i64)>; 2]> {
    let mut seed = 7_u64;
    let mut next = move |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        i64::try_from((seed >> 33) % below).unwrap()
    };
    let mut figure = move || (next(5) > 0).then(|| (next(20) * 500, 5 + next(15)));
    (0..60).map(|_| [figure(), figure()]).collect()
}

#[tokio::test]
async fn who_moved_most_agrees_with_sorting() {
    let assistant = Assistant::new().await;
    let (store, told) = (&assistant.app.store, told());
    for (period, name) in PERIODS.iter().enumerate() {
        let rows = told.iter().enumerate().filter_map(|(at, told)| {
            told[period].map(|(rate, denominator)| figure(at, name, rate, denominator))
        });
        take_in(store, Rows::Figures(rows.collect())).await;
    }
    for (end, fewest, most) in
        [(End::Best, 10, 8), (End::Worst, 10, 8), (End::Best, 0, 100), (End::Worst, 0, 3)]
    {
        let of_both = |(at, told): (usize, &[Option<(i64, i64)>; 2])| {
            let [Some(then), Some(now)] = *told else { return None };
            (then.1.min(now.1) >= fewest).then(|| (unit(at), then.0, now.0))
        };
        let mut naive: Vec<_> = told.iter().enumerate().filter_map(of_both).collect();
        match end {
            End::Best => naive.sort_by_key(|(unit, then, now)| (Reverse(now - then), unit.clone())),
            End::Worst => naive.sort_by_key(|(unit, then, now)| (now - then, unit.clone())),
        }
        naive.truncate(usize::try_from(most).unwrap());
        let page = Page { most, skip: 0, fewest };
        let found = store.moved(AMONG, PERIODS[0].parse().unwrap(), end, page).await.unwrap();
        let found = found.into_iter().map(|(then, one)| (one.unit, then, one.figure.rate.unwrap()));
        assert_eq!(found.collect::<Vec<_>>(), naive, "{end:?} of {fewest}");
        assert!(!naive.is_empty());
    }
}
