//! Days and periods of Việt Nam: midnight there, month ends, and what is written reads back.

use dvcbot::when::{Date, Moment, Period};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn a_day_begins_at_midnight_in_viet_nam() {
    // 2026-11-22T17:00:00Z is 2026-11-23 00:00 in Việt Nam.
    let midnight = Moment(1_795_366_800_000);
    assert_eq!(midnight.date(), date("2026-11-23"));
    assert_eq!(Moment(midnight.0 - 1).date(), date("2026-11-22"));
    assert_eq!(date("2026-11-23").start(), midnight);
}

#[test]
fn the_last_day_counts_until_24_hours() {
    let last = date("2027-02-28");
    assert_eq!(Moment(last.end().0 - 1).date(), last);
    assert_eq!(last.end().date(), date("2027-03-01"));
}

#[test]
fn periods_know_their_first_and_last_day() {
    let table = [
        ("2026-10", "2026-10-01", "2026-10-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("2023-H1", "2023-01-01", "2023-06-30"),
        ("2023-H2", "2023-07-01", "2023-12-31"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-YTD-10", "2026-01-01", "2026-10-31"),
    ];
    for (text, first, last) in table {
        let period: Period = text.parse().unwrap();
        assert_eq!((period.first_day(), period.last_day()), (date(first), date(last)), "{text}");
        assert_eq!(period.to_string(), text);
    }
}

#[test]
fn what_is_no_period_is_refused() {
    for text in [
        "",
        "2026-",
        "2026-13",
        "2026-00",
        "2026-Q5",
        "2026-Q",
        "26-10",
        "2026-H3",
        "2026-1",
        "2026-YTD-13",
        "+026-10",
    ] {
        assert!(text.parse::<Period>().is_err(), "{text}");
    }
    for text in ["2026-02-30", "2026-2", "", "a-b-c", "2026--1"] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn days_read_back(milliseconds in -62_000_000_000_000_i64..4_000_000_000_000) {
        let day = Moment(milliseconds).date();
        prop_assert_eq!(day.to_string().parse::<Date>().unwrap(), day);
        prop_assert!(day.start().0 <= milliseconds && milliseconds < day.end().0);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,12}|[0-9QHYTD-]{0,12}") {
        if let Ok(period) = text.parse::<Period>() {
            prop_assert_eq!(period.to_string(), text.clone());
        }
        let _ = text.parse::<Date>();
    }
}
