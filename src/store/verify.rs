//! Is the audit's chain whole? Walked page by page against the hashes, the head and a place noted elsewhere.

use super::audit::{AuditFilter, AuditRow, Head};
use super::{Store, StoreError};

/// Where and how the chain is broken; the first place that is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// The row is not what was written, or not after the row that it was written after.
    Changed { number: i64 },
    /// A row in the middle is gone.
    Missing { number: i64 },
    /// The rows end before the head.
    Cut { last: i64, head: i64 },
    /// Rows stand after the head.
    Beyond { last: i64, head: i64 },
    /// The head does not hold the hash of the last row.
    Head { number: i64 },
    /// A place that was noted is no part of the chain: it was computed anew, or is shorter now.
    Noted { number: i64 },
}

/// So many rows are read at once.
const PAGE: i64 = 1_000;

impl Store {
    /// Walks the whole chain; its head where it is whole and holds the place that was noted elsewhere. Who may write to
    /// the database can compute a chain anew; only a noted head tells.
    ///
    /// # Errors
    /// When the database cannot be used.
    pub async fn verify_audit(
        &self,
        noted: Option<&Head>,
    ) -> Result<Result<Head, Broken>, StoreError> {
        // Before the head, so that what is written meanwhile is no rest.
        let last = self.audit_last().await?;
        let head = self.audit_head().await?;
        if last > head.number {
            return Ok(Err(Broken::Beyond { last, head: head.number }));
        }
        let mut walked = Walk { at: Head::start(), noted, has_noted: noted.is_none() };
        walked.note();
        let mut after = i64::MIN;
        while walked.at.number < head.number {
            let all = AuditFilter { since: i64::MIN, ..AuditFilter::default() };
            let most = PAGE.min(head.number - walked.at.number);
            let page = self.audit_rows(after, &all, most).await?;
            if page.is_empty() {
                let last = walked.at.number;
                return Ok(Err(Broken::Cut { last, head: head.number }));
            }
            for row in &page {
                if let Err(broken) = walked.step(row, &head) {
                    return Ok(Err(broken));
                }
            }
            after = walked.at.number;
        }
        Ok(match (noted, walked.has_noted) {
            _ if walked.at != head => Err(Broken::Head { number: head.number }),
            (Some(noted), false) => Err(Broken::Noted { number: noted.number }),
            _ => Ok(head),
        })
    }
}

/// A walk along the chain.
struct Walk<'a> {
    at: Head,
    noted: Option<&'a Head>,
    has_noted: bool,
}

impl Walk<'_> {
    fn step(&mut self, row: &AuditRow, head: &Head) -> Result<(), Broken> {
        let number = self.at.number + 1;
        if row.number > head.number {
            return Err(Broken::Cut { last: self.at.number, head: head.number });
        }
        if row.number != number {
            return Err(Broken::Missing { number });
        }
        if self.at.follow(&row.deed()) != *row {
            return Err(Broken::Changed { number });
        }
        self.note();
        Ok(())
    }

    fn note(&mut self) {
        self.has_noted |= self.noted == Some(&self.at);
    }
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Changed { number } => {
                write!(f, "row {number} was changed, or does not follow the row before it")
            }
            Self::Missing { number } => write!(f, "row {number} is missing"),
            Self::Cut { last, head } => {
                write!(f, "rows {} to {head} are missing at the end", last + 1)
            }
            Self::Beyond { last, head } => {
                write!(f, "rows {} to {last} stand after the head", head + 1)
            }
            Self::Head { number } => write!(f, "the head does not hold the hash of row {number}"),
            Self::Noted { number } => write!(
                f,
                "the noted place {number} is no part of the chain: it was computed anew or cut"
            ),
        }
    }
}
