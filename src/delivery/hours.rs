//! The hours in which people are written to without having asked.

use std::str::FromStr;

use crate::when::Moment;

/// The hours of a day in which people are written to without having asked, from Monday to Friday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// Minutes of the day in Việt Nam.
    from: i64,
    to: i64,
}

impl Hours {
    pub fn allow(self, now: Moment) -> bool {
        !now.date().is_weekend() && self.allow_agreed(now)
    }

    /// Of what somebody agreed to do on this day, the weekend counts too.
    pub fn allow_agreed(self, now: Moment) -> bool {
        let minutes = (now.0 - now.date().start().0) / 60_000;
        (self.from..self.to).contains(&minutes)
    }

    /// "07:00", "20:00".
    pub fn said(self) -> (String, String) {
        let clock = |minutes: i64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        (clock(self.from), clock(self.to))
    }
}

impl Default for Hours {
    fn default() -> Self {
        Self { from: 7 * 60, to: 20 * 60 }
    }
}

impl FromStr for Hours {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let minutes = |clock: &str| {
            let (hours, minutes) = clock.trim().split_once(':')?;
            let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
            let is_clock = (0..=24).contains(&hours) && (0..60).contains(&minutes);
            Some(hours * 60 + minutes).filter(|all| is_clock && *all <= 24 * 60)
        };
        let found =
            text.split_once('-').and_then(|(from, to)| Some((minutes(from)?, minutes(to)?)));
        let found = found.filter(|(from, to)| from < to);
        let (from, to) = found.ok_or_else(|| format!("{text:?} is not like 07:00-20:00"))?;
        Ok(Self { from, to })
    }
}
