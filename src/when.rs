//! Moments, dates and periods in Việt Nam time (+07:00, fixed).
//!
//! Stored time is UTC milliseconds; everything a person sees is a date or a period of Việt Nam.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A moment: UTC milliseconds since 1970. Enters a turn once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment(pub i64);

/// A day in Việt Nam, written `2026-10-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(time::Date);

/// A reporting period, written `2026-10`, `2026-Q3`, `2023-H1`, `2026` or, year to date, `2026-YTD-10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    Month {
        year: i32,
        month: u8,
    },
    Quarter {
        year: i32,
        quarter: u8,
    },
    Half {
        year: i32,
        half: u8,
    },
    Year {
        year: i32,
    },
    /// From 1 January to the end of `month`.
    YearToDate {
        year: i32,
        month: u8,
    },
}

const DAY_MS: i64 = 86_400_000;
const VIET_NAM_MS: i64 = 7 * 3_600_000;

impl Moment {
    /// The day in Việt Nam.
    pub fn date(self) -> Date {
        let days = (self.0 + VIET_NAM_MS).div_euclid(DAY_MS);
        let epoch = time::Date::from_ordinal_date(1970, 1).unwrap_or(time::Date::MIN);
        Date(epoch.checked_add(time::Duration::days(days)).unwrap_or(time::Date::MAX))
    }

    /// The time of day in Việt Nam, `08:05`.
    pub fn clock(self) -> String {
        let minutes = (self.0 + VIET_NAM_MS).rem_euclid(DAY_MS) / 60_000;
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    #[must_use]
    pub fn plus_hours(self, hours: i64) -> Self {
        Self(self.0 + hours * 3_600_000)
    }
}

impl Date {
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = time::Month::try_from(month).ok()?;
        time::Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// The first moment of this day in Việt Nam.
    pub fn start(self) -> Moment {
        let days = self.0.to_julian_day() - 2_440_588;
        Moment(i64::from(days) * DAY_MS - VIET_NAM_MS)
    }

    /// Saturday or Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), time::Weekday::Saturday | time::Weekday::Sunday)
    }

    /// The Monday of its week.
    #[must_use]
    pub fn monday(self) -> Self {
        self.plus_days(-i64::from(self.0.weekday().number_days_from_monday()))
    }

    /// So many days later; earlier where it is negative.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(time::Duration::days(days)))
    }

    /// How many days it is until another; negative where that is before.
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).whole_days()
    }

    /// The first moment after this day: "hết 28/2/2027" ends here.
    pub fn end(self) -> Moment {
        Moment(self.start().0 + DAY_MS)
    }
}

impl Period {
    pub fn month_of(date: Date) -> Self {
        Self::Month { year: date.year(), month: date.month() }
    }

    pub fn year(self) -> i32 {
        match self {
            Self::Month { year, .. }
            | Self::Quarter { year, .. }
            | Self::Half { year, .. }
            | Self::Year { year }
            | Self::YearToDate { year, .. } => year,
        }
    }

    /// First and last month, 1 to 12.
    fn months(self) -> (u8, u8) {
        match self {
            Self::Month { month, .. } => (month, month),
            Self::Quarter { quarter, .. } => (quarter * 3 - 2, quarter * 3),
            Self::Half { half, .. } => (half * 6 - 5, half * 6),
            Self::Year { .. } => (1, 12),
            Self::YearToDate { month, .. } => (1, month),
        }
    }

    /// How many months it has: periods of the same length are compared.
    pub fn months_long(self) -> u8 {
        let (first, last) = self.months();
        last - first + 1
    }

    /// The period of the same kind before this one; of a year to date the same months a year earlier.
    #[must_use]
    pub fn before(self) -> Self {
        match self {
            Self::Month { year, month: 1 } => Self::Month { year: year - 1, month: 12 },
            Self::Month { year, month } => Self::Month { year, month: month - 1 },
            Self::Quarter { year, quarter: 1 } => Self::Quarter { year: year - 1, quarter: 4 },
            Self::Quarter { year, quarter } => Self::Quarter { year, quarter: quarter - 1 },
            Self::Half { year, half: 1 } => Self::Half { year: year - 1, half: 2 },
            Self::Half { year, half } => Self::Half { year, half: half - 1 },
            Self::Year { year } => Self::Year { year: year - 1 },
            Self::YearToDate { year, month } => Self::YearToDate { year: year - 1, month },
        }
    }

    pub fn first_day(self) -> Date {
        Date::new(self.year(), self.months().0, 1).unwrap_or(Date(time::Date::MIN))
    }

    pub fn last_day(self) -> Date {
        let month = time::Month::try_from(self.months().1).unwrap_or(time::Month::December);
        let day = month.length(self.year());
        Date::new(self.year(), month.into(), day).unwrap_or(Date(time::Date::MAX))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not a date like 2026-10-31");
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next().filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
        let (year, month, day) = (next(), next(), next());
        let (Some(year), Some(month), Some(day)) = (year, month, day) else { return Err(wrong()) };
        let year = year.parse().map_err(|_| wrong())?;
        let month = month.parse().map_err(|_| wrong())?;
        let day = day.parse().map_err(|_| wrong())?;
        Self::new(year, month, day).ok_or_else(wrong)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            Self::Half { year, half } => write!(f, "{year:04}-H{half}"),
            Self::Year { year } => write!(f, "{year:04}"),
            Self::YearToDate { year, month } => write!(f, "{year:04}-YTD-{month:02}"),
        }
    }
}

impl FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not a period like 2026-10, 2026-Q3, 2023-H1 or 2026");
        let (year, rest) = text.split_once('-').unwrap_or((text, ""));
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong());
        }
        let year: i32 = year.parse().map_err(|_| wrong())?;
        let within = |digits: &str, last: u8| {
            digits.parse::<u8>().ok().filter(|n| (1..=last).contains(n)).ok_or_else(wrong)
        };
        match rest.as_bytes() {
            [] if !text.ends_with('-') => Ok(Self::Year { year }),
            [b'Q', _] => Ok(Self::Quarter { year, quarter: within(&rest[1..], 4)? }),
            [b'H', _] => Ok(Self::Half { year, half: within(&rest[1..], 2)? }),
            [b'Y', b'T', b'D', b'-', _, _] => {
                Ok(Self::YearToDate { year, month: within(&rest[4..], 12)? })
            }
            [_, _] => Ok(Self::Month { year, month: within(rest, 12)? }),
            _ => Err(wrong()),
        }
    }
}

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Period {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}
