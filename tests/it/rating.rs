//! The arithmetic of satisfaction against naive references, and what is told of few answers.

use dvcbot::rating::{self, Level, Reason};
use dvcbot::when::Period;
use proptest::prelude::*;

/// Wilson's interval by searching for the p whose score test just fails, instead of the formula.
fn naive_wilson(part: u64, all: u64) -> (f64, f64) {
    let (n, share) = (all as f64, part as f64 / all as f64);
    let within =
        |p: f64| (share - p).powi(2) * n <= 1.959_963_984_540_054_f64.powi(2) * p * (1.0 - p);
    let edge = |mut inside: f64, mut outside: f64| {
        for _ in 0..60 {
            let middle = f64::midpoint(inside, outside);
            if within(middle) { inside = middle } else { outside = middle }
        }
        inside
    };
    let inside = share.clamp(1e-9, 1.0 - 1e-9);
    (
        if part == 0 { 0.0 } else { edge(inside, 0.0) },
        if part == all { 1.0 } else { edge(inside, 1.0) },
    )
}

proptest! {
    #[test]
    fn wilson_is_the_interval_of_the_score_test(all in 1_u64..5000, seed in 0_u64..5000) {
        let part = seed % (all + 1);
        let (low, high) = rating::wilson(part, all);
        let (naive_low, naive_high) = naive_wilson(part, all);
        prop_assert!((low as f64 / 10_000.0 - naive_low).abs() < 2e-4, "{low} {naive_low}");
        prop_assert!((high as f64 / 10_000.0 - naive_high).abs() < 2e-4, "{high} {naive_high}");
    }

    #[test]
    fn a_share_is_rounded_half_up(all in 1_u64..100_000, seed in 0_u64..100_000) {
        let part = seed % (all + 1);
        let exact = part as f64 * 10_000.0 / all as f64;
        let share = rating::share(part, all).unwrap();
        prop_assert!((share as f64 - exact).abs() <= 0.5 + 1e-6);
        prop_assert!(share as f64 >= exact - 0.5);
    }
}

#[test]
fn half_is_rounded_up() {
    assert_eq!(rating::share(1, 800), Some(13)); // 0.125% is 12.5 hundredths
    assert_eq!(rating::share(0, 0), None);
    assert_eq!(rating::share(9, 10), Some(9000));
}

#[test]
fn few_answers_give_no_share() {
    let keys = |counts| {
        let said = rating::progress(counts, Period::Year { year: 2026 });
        said.into_iter().map(|say| say.key.into_owned()).collect::<Vec<_>>()
    };
    assert_eq!(keys([0; 5])[0], "goal-none");
    assert_eq!(keys([1, 0, 0, 3, 5])[0], "goal-few");
    assert_eq!(keys([1, 0, 0, 4, 5])[..2], ["goal-share", "goal-reached"]);
    assert_eq!(keys([1, 1, 0, 4, 5])[..2], ["goal-share", "goal-missing"]);
    assert!(keys([0; 5]).contains(&"goal-own-survey".to_owned()));
}

#[test]
fn names_read_back() {
    for reason in Reason::LOW.iter().chain(Reason::HIGH) {
        assert_eq!(Reason::from_name(reason.name()), Some(*reason));
    }
    for level in Level::ALL {
        assert_eq!(Level::from_number(level.number()), Some(level));
    }
    assert_eq!((Level::from_number(0), Level::from_number(6)), (None, None));
}
