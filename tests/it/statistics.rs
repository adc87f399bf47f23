//! Statistics against naive references: places, lists and means on real databases, shares and intervals in whole numbers.

use dvcbot::kpi::answer::Side;
use dvcbot::kpi::{self, Listed, ONLINE_DOSSIERS, Reader};
use dvcbot::rating;
use dvcbot::store::{
    Among, AverageRow, End, FigureRow, NewImport, Page, Rows, Store, TargetRow, random_id,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::assistant::{Assistant, Folder, START};
use crate::postgres;

/// What a made-up unit told: rate, denominator, target. Few values, so that many are tied.
type Told = (Option<i64>, Option<i64>, Option<i64>);

fn told() -> impl Strategy<Value = Told> {
    let rate = prop::option::weighted(0.85, (0_i64..=20).prop_map(|step| step * 500));
    let all = prop::option::weighted(0.8, 5_i64..16);
    let target = prop::option::weighted(0.7, (0_i64..=10).prop_map(|step| step * 1000));
    (rate, all, target)
}

/// A class of its own for each case, in one database.
struct Class<'a> {
    store: &'a Store,
    edition: i64,
    told: &'a [Told],
}

const PERIOD: &str = "2026-10";

impl Class<'_> {
    fn name(&self) -> String {
        format!("{}:commune", self.edition)
    }

    /// In the order of their numbers.
    fn unit(&self, at: usize) -> String {
        format!("{}:{at:03}", self.edition)
    }

    async fn take_in(&self) {
        let targets = self.told.iter().enumerate().filter_map(|(at, told)| {
            Some(TargetRow {
                indicator: ONLINE_DOSSIERS.id.to_owned(),
                period: PERIOD.to_owned(),
                unit: self.unit(at),
                target: told.2?,
                source: "made up".to_owned(),
                line: 2,
            })
        });
        let figures = self.told.iter().enumerate().map(|(at, told)| FigureRow {
            indicator: ONLINE_DOSSIERS.id.to_owned(),
            period: PERIOD.to_owned(),
            ends: "2026-10-31".to_owned(),
            unit: self.unit(at),
            numerator: None,
            denominator: told.1,
            rate: told.0,
            class: self.name(),
            source: "made up".to_owned(),
            line: 2,
        });
        take_in(
            self.store,
            vec![Rows::Targets(targets.collect()), Rows::Figures(figures.collect())],
        )
        .await;
    }

    /// Unit, rate and target of those with a share of so many at least.
    fn shown(&self, fewest: i64) -> Vec<(String, i64, Option<i64>)> {
        let shown = |(at, told): (usize, &Told)| {
            let is_enough = told.1.is_none_or(|all| all >= fewest);
            Some((self.unit(at), told.0.filter(|_| is_enough)?, told.2))
        };
        self.told.iter().enumerate().filter_map(shown).collect()
    }

    async fn places_agree(&self, among: Among<'_>) {
        let told = self.shown(Reader::Outsider.fewest());
        let mut sorted: Vec<i64> = told.iter().map(|one| one.1).collect();
        sorted.sort_unstable_by(|one, other| other.cmp(one));
        let rated = self.told.iter().filter(|one| one.0.is_some()).count();
        for rate in (0..=10_000).step_by(250) {
            let rank = sorted.iter().position(|other| *other <= rate).unwrap_or(sorted.len()) + 1;
            let full = sorted.iter().filter(|other| **other == 10_000).count();
            let naive = [rank, sorted.len(), full, rated - sorted.len()].map(|count| count as i64);
            let placed = self.store.place(among, rate).await.unwrap();
            assert_eq!([placed.rank, placed.of, placed.full, placed.few], naive, "{rate}");
            // Files rank in memory, answers in the database.
            assert_eq!(kpi::rank(rate, &sorted), placed.rank, "{rate}");
            self.neighbours_agree(among, rate, &told).await;
        }
    }

    async fn neighbours_agree(
        &self,
        among: Among<'_>,
        rate: i64,
        told: &[(String, i64, Option<i64>)],
    ) {
        let fewest = Reader::Outsider.fewest();
        let above = told.iter().filter(|one| one.1 > rate).min_by_key(|one| (one.1, &one.0));
        let below = told.iter().filter(|one| one.1 < rate).min_by_key(|one| (-one.1, &one.0));
        let found = self.store.neighbours(among, rate, fewest).await.unwrap();
        let found = found.each_ref().map(|one| one.as_ref().map(|one| &one.unit));
        assert_eq!(found, [above, below].map(|one| one.map(|one| &one.0)), "{rate}");
    }

    async fn lists_agree(&self, among: Among<'_>, page: Page) {
        let mut naive = self.shown(page.fewest);
        for end in [End::Best, End::Worst] {
            match end {
                End::Best => naive.sort_by_key(|one| (-one.1, one.0.clone())),
                End::Worst => naive.sort_by_key(|one| (one.1, one.0.clone())),
            }
            let found = self.store.extremes(among, end, page).await.unwrap();
            assert_eq!(units(&found), paged(&naive, page), "{end:?}");
        }
    }

    async fn sides_agree(&self, among: Among<'_>, held: [Option<i64>; 2], page: Page) {
        let [limit, goal] = held;
        // How far above its target each stands.
        let by = |fewest| -> Vec<(String, i64)> {
            let all = self.shown(fewest).into_iter();
            all.filter_map(|(unit, rate, target)| Some((unit, rate - limit.or(target).or(goal)?)))
                .collect()
        };
        for side in [Side::Below, Side::Reached] {
            let is_there = |by: i64| (by < 0) == (side == Side::Below);
            let count = by(0).iter().filter(|one| is_there(one.1)).count();
            let mut naive: Vec<_> = by(page.fewest);
            naive.retain(|one| is_there(one.1));
            naive.sort_by_key(|one| (-one.1.abs(), one.0.clone()));
            let naive: Vec<_> = naive.into_iter().map(|(unit, by)| (unit, by, None)).collect();
            let found = self.store.sided(among, side, held, page).await.unwrap();
            let counts = [found.count, found.of];
            assert_eq!(counts, [count, by(0).len()].map(|count| count as i64), "{side:?}");
            assert_eq!(units(&found.furthest), paged(&naive, page), "{side:?}");
        }
    }

    /// The mean is of all that have a share, half up, each counted once.
    async fn means_agree(&self) {
        let rates: Vec<i64> = self.told.iter().filter_map(|told| told.0).collect();
        let (sum, count) = (rates.iter().sum::<i64>(), rates.len() as i64);
        let naive = (count > 0).then(|| {
            let (whole, rest) = (sum / count, sum % count);
            whole + i64::from(rest * 2 >= count)
        });
        let averages = self.store.averages(ONLINE_DOSSIERS.id, self.edition).await.unwrap();
        let mean = averages.iter().find(|one| one.period.to_string() == PERIOD).unwrap().mean;
        assert_eq!(mean, naive);
    }
}

fn units(found: &[Listed]) -> Vec<&str> {
    found.iter().map(|one| one.unit.as_str()).collect()
}

fn paged(sorted: &[(String, i64, Option<i64>)], page: Page) -> Vec<&str> {
    let [skip, most] = [page.skip, page.most].map(|count| usize::try_from(count).unwrap());
    sorted.iter().skip(skip).take(most).map(|one| one.0.as_str()).collect()
}

async fn take_in(store: &Store, files: Vec<Rows>) {
    let import = |rows| NewImport {
        file: "made-up.csv".to_owned(),
        sha256: random_id(),
        actor: "a".to_owned(),
        at: START,
        rows,
    };
    let imports: Vec<NewImport> = files.into_iter().map(import).collect();
    store.import(&imports).await.unwrap();
}

async fn agrees(store: &Store, edition: i64, case: &(Vec<Told>, Option<i64>, i64, i64)) {
    let (told, goal, skip, fewest) = case;
    let class = Class { store, edition, told };
    class.take_in().await;
    let name = class.name();
    let among = Among { indicator: ONLINE_DOSSIERS.id, period: PERIOD, class: &name };
    let page = Page { most: 7, skip: *skip, fewest: *fewest };
    class.places_agree(among).await;
    class.lists_agree(among, page).await;
    class.sides_agree(among, [None, *goal], page).await;
    class.sides_agree(among, [*goal, Some(5_000)], page).await;
    class.means_agree().await;
}

/// So many random classes, each in the database beside those before it.
async fn classes_agree(assistant: &Assistant, cases: u32) {
    let store = &assistant.app.store;
    let average = AverageRow {
        indicator: ONLINE_DOSSIERS.id.to_owned(),
        period: PERIOD.to_owned(),
        level: "commune".to_owned(),
        rate: Some(5000),
        target: None,
        source: "made up".to_owned(),
        line: 2,
    };
    take_in(store, vec![Rows::Averages(vec![average])]).await;
    let class = prop::collection::vec(told(), 1..40);
    let goal = prop::option::of((0_i64..=10).prop_map(|step| step * 1000));
    let case = (class, goal, 0_i64..5, prop_oneof![Just(0_i64), Just(10_i64)]);
    let mut edition = 3000;
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let handle = tokio::runtime::Handle::current();
    let ran = tokio::task::block_in_place(|| {
        let edition = std::cell::RefCell::new(&mut edition);
        runner.run(&case, |case| {
            **edition.borrow_mut() += 1;
            let edition = **edition.borrow();
            handle.block_on(agrees(store, edition, &case));
            Ok(())
        })
    });
    ran.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn places_lists_and_means_agree_with_sorting() {
    classes_agree(&Assistant::new().await, 48).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_they_do_on_postgres() {
    let url = postgres::database().await;
    classes_agree(&Assistant::over(Folder::new(), url).await, 16).await;
}

/// Ten thousandths of a hundredth of a percent in the whole.
const FINE: i128 = 10_000_000_000;
/// z² of 95% in billionths.
const Z2: i128 = 3_841_458_821;

/// Is p, in parts of [`FINE`], rejected by the score test of part / all? In whole numbers:
/// (part − p·all)² > z²·p·(1 − p)·all.
fn is_rejected(part: u64, all: u64, p: i128) -> bool {
    let (part, all) = (i128::from(part), i128::from(all));
    (part * FINE - p * all).pow(2) * 1_000_000_000 > Z2 * p * (FINE - p) * all
}

proptest! {
    /// Outwards, but by less than a hundredth: the ends are rejected or the edge, the next within are not.
    #[test]
    fn an_interval_ends_where_the_score_test_does(all in 1_u64..5000, seed in 0_u64..5000) {
        let part = seed % (all + 1);
        let (low, high) = rating::wilson(part, all);
        let [low, high] = [low, high].map(|end| i128::from(end) * (FINE / 10_000));
        let (step, hair) = (FINE / 10_000, 2);
        let share = i128::from(part) * FINE / i128::from(all);
        prop_assert!(low <= share && share <= high);
        prop_assert!(low == 0 || is_rejected(part, all, low - hair));
        prop_assert!(high == FINE || is_rejected(part, all, high + hair));
        prop_assert!(low + step > share || !is_rejected(part, all, low + step));
        prop_assert!(high - step < share || !is_rejected(part, all, high - step));
    }

    #[test]
    fn an_interval_is_symmetric_rises_and_narrows(all in 1_u64..5000, seed in 0_u64..5000, times in 2_u64..9) {
        let part = seed % (all + 1);
        let (low, high) = rating::wilson(part, all);
        prop_assert_eq!((10_000 - high, 10_000 - low), rating::wilson(all - part, all));
        let (more_low, more_high) = rating::wilson(part * times, all * times);
        prop_assert!(low <= more_low && more_high <= high);
        if part < all {
            let next = rating::wilson(part + 1, all);
            prop_assert!(low <= next.0 && high <= next.1);
        }
    }

    /// The whole part, and one more where the rest is half of it or more; of any numbers that a file can hold.
    #[test]
    fn a_share_is_its_whole_part_and_what_half_adds(all in 1_u64.., seed in any::<u64>()) {
        let part = u128::from(seed % all);
        let (whole, rest) = (part * 10_000 / u128::from(all), part * 10_000 % u128::from(all));
        let naive = whole + u128::from(rest >= u128::from(all) - rest);
        prop_assert_eq!(rating::share(seed % all, all), i64::try_from(naive).ok());
    }

    /// Exactly half of a hundredth of a percent goes up.
    #[test]
    fn half_a_hundredth_goes_up(hundredths in 0_u64..10_000, times in 1_u64..1_000_000) {
        let (part, all) = ((hundredths * 2 + 1) * times, 20_000 * times);
        prop_assert_eq!(rating::share(part, all), i64::try_from(hundredths + 1).ok());
        prop_assert_eq!(rating::share(part - 1, all), i64::try_from(hundredths).ok());
    }
}
