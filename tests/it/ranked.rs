//! Places, lists and sides of the target against a naive reference, on figures with ties, nulls and shares of few.

use dvcbot::kpi::answer::{Listed, Side};
use dvcbot::rating;
use dvcbot::store::{Among, End, FigureRow, NewImport, Page, Rows, Store, random_id};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::assistant::Folder;
use crate::postgres;

const CLASS: &str = "2025:commune";
const INDICATOR: &str = "ho_so_truc_tuyen";
const PAGE: Page = Page { most: 7, skip: 2, fewest: 10 };

/// A made-up unit: part and whole, or only a share, or nothing.
#[derive(Debug, Clone)]
enum Made {
    Parts(i64, i64),
    Share(i64),
    Nothing,
}

impl Made {
    fn rate(&self) -> Option<i64> {
        match self {
            Self::Parts(part, all) => rating::share(part.unsigned_abs(), all.unsigned_abs()),
            Self::Share(rate) => Some(*rate),
            Self::Nothing => None,
        }
    }

    fn is_few(&self) -> bool {
        matches!(self, Self::Parts(_, all) if *all < 10)
    }
}

fn made() -> impl Strategy<Value = Vec<Made>> {
    let one = prop_oneof![
        6 => (0_i64..30, 1_i64..30).prop_map(|(part, all)| Made::Parts(part.min(all), all)),
        2 => (0_i64..20).prop_map(|tenth| Made::Share(tenth * 500)),
        1 => Just(Made::Nothing),
    ];
    prop::collection::vec(one, 1..40)
}

async fn take_in(store: &Store, period: &str, made: &[Made]) {
    let row = |(at, one): (usize, &Made)| {
        let parts = match one {
            Made::Parts(part, all) => Some((*part, *all)),
            Made::Share(_) | Made::Nothing => None,
        };
        FigureRow {
            indicator: INDICATOR.to_owned(),
            period: period.to_owned(),
            ends: format!("{period}-28"),
            unit: format!("2025:u{at:02}"),
            numerator: parts.map(|(part, _)| part),
            denominator: parts.map(|(_, all)| all),
            rate: one.rate(),
            class: CLASS.to_owned(),
            source: "made up".to_owned(),
            line: 1,
        }
    };
    let rows = Rows::Figures(made.iter().enumerate().map(row).collect());
    let (file, actor) = ("made up".to_owned(), "test".to_owned());
    let new = NewImport { file, sha256: random_id(), actor, at: 1, rows };
    store.import(&[new]).await.unwrap();
}

/// Units with a rate, the best or the worst first, equals by their id; `fewest` as an outsider reads.
fn sorted(made: &[Made], end: End) -> Vec<(i64, String)> {
    let told = made.iter().enumerate().filter(|(_, one)| !one.is_few());
    let mut all: Vec<(i64, String)> =
        told.filter_map(|(at, one)| Some((one.rate()?, format!("2025:u{at:02}")))).collect();
    all.sort_by(|one, two| match end {
        End::Best => (two.0, &one.1).cmp(&(one.0, &two.1)),
        End::Worst => one.cmp(two),
    });
    all
}

fn ids(listed: &[Listed]) -> Vec<String> {
    listed.iter().map(|one| one.unit.clone()).collect()
}

async fn agrees(store: &Store) {
    let mut runner = TestRunner::deterministic();
    for case in 0..24 {
        let period = format!("{}-{:02}", 2020 + case / 12, case % 12 + 1);
        let made = made().new_tree(&mut runner).unwrap().current();
        take_in(store, &period, &made).await;
        let among = Among { indicator: INDICATOR, period: &period, class: CLASS };
        for end in [End::Best, End::Worst] {
            let naive = sorted(&made, end);
            let page: Vec<String> = naive.iter().skip(2).take(7).map(|one| one.1.clone()).collect();
            let listed = store.extremes(among, end, PAGE).await.unwrap();
            assert_eq!(ids(&listed), page, "{period} {made:?}");
        }
        let best = sorted(&made, End::Best);
        for one in &made {
            let Some(rate) = one.rate() else { continue };
            let placed = store.place(among, rate).await.unwrap();
            let better = best.iter().filter(|other| other.0 > rate).count() as i64;
            assert_eq!((placed.rank, placed.of), (better + 1, best.len() as i64), "{made:?}");
            assert_eq!(placed.few, made.iter().filter(|one| one.is_few()).count() as i64);
            let [above, below] = store.neighbours(among, rate, 10).await.unwrap();
            let next_above = best.iter().rev().find(|other| other.0 > rate).map(|other| other.0);
            let next_below = best.iter().find(|other| other.0 < rate).map(|other| other.0);
            assert_eq!(above.and_then(|one| one.figure.rate), next_above, "{made:?}");
            assert_eq!(below.and_then(|one| one.figure.rate), next_below, "{made:?}");
        }
        for (side, limit) in [(Side::Below, 5_000), (Side::Reached, 5_000), (Side::Below, 0)] {
            let is_here = |rate: i64| (rate < limit) == (side == Side::Below);
            let rates: Vec<i64> = made.iter().filter_map(Made::rate).collect();
            let count = rates.iter().filter(|rate| is_here(**rate)).count() as i64;
            let sided = store.sided(among, side, [Some(limit), None], PAGE).await.unwrap();
            assert_eq!((sided.count, sided.of), (count, rates.len() as i64), "{made:?}");
            let mut far: Vec<i64> = best
                .iter()
                .map(|one| one.0)
                .filter(|rate| is_here(*rate))
                .map(|rate| (rate - limit).abs())
                .collect();
            far.sort_by_key(|distance| std::cmp::Reverse(*distance));
            let told: Vec<i64> = sided
                .furthest
                .iter()
                .filter_map(|one| Some((one.figure.rate? - limit).abs()))
                .collect();
            let naive: Vec<i64> = far.into_iter().skip(2).take(7).collect();
            assert_eq!(told, naive, "{made:?}");
        }
    }
}

#[tokio::test]
async fn lists_and_places_are_those_of_naive_sorting() {
    let folder = Folder::new();
    let url = format!("sqlite:{}", folder.0.join("dvcbot.db").display());
    agrees(&Store::open(&url, &folder.0, None).await.unwrap()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_and_places_are_the_same_on_postgresql() {
    let folder = Folder::new();
    let url = postgres::database().await;
    agrees(&Store::open(&url, &folder.0, None).await.unwrap()).await;
}

proptest! {
    /// Half up of part × 10,000 ÷ whole, in whole numbers.
    #[test]
    fn a_share_is_rounded_half_up(part in 0_u64..2_000_000, more in 0_u64..2_000_000) {
        let all = part + more;
        let naive = (all > 0).then(|| {
            let exact = u128::from(part) * 10_000;
            let (whole, rest) = (exact / u128::from(all), exact % u128::from(all));
            let up = u128::from(2 * rest >= u128::from(all));
            i64::try_from(whole + up).unwrap()
        });
        prop_assert_eq!(rating::share(part, all), naive);
    }

    /// The interval holds the share, mirrors, grows narrower with more, and is that of the formula in floating point.
    #[test]
    fn the_interval_is_that_of_wilson(part in 0_u64..5_000, more in 0_u64..5_000) {
        let all = part + more;
        prop_assume!(all > 0);
        let (low, high) = rating::wilson(part, all);
        let share = rating::share(part, all).unwrap();
        prop_assert!(0 <= low && low <= share && share <= high && high <= 10_000);
        let (mirrored_low, mirrored_high) = rating::wilson(all - part, all);
        prop_assert!((10_000 - mirrored_high - low).abs() <= 1 && (10_000 - mirrored_low - high).abs() <= 1);
        let (n, p, z) = (all as f64, part as f64 / all as f64, 1.959_963_984_540_054);
        let (middle, root) = (p + z * z / (2.0 * n), z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt());
        let scale = 10_000.0 / (1.0 + z * z / n);
        prop_assert!((low as f64 - (middle - root) * scale).abs() <= 1.0, "{low}");
        prop_assert!((high as f64 - (middle + root) * scale).abs() <= 1.0, "{high}");
        let (more_low, more_high) = rating::wilson(part * 4, all * 4);
        prop_assert!(more_high - more_low <= high - low + 1);
    }
}
