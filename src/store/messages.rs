//! The transcript of a person and the state of what is to be sent.

use super::{Store, StoreError};

/// A line of the transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub number: i64,
    pub direction: String,
    pub kind: String,
    pub body: String,
    pub delivery: Option<String>,
    pub at: i64,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// Said by the person; nothing to send.
    Kept,
    /// The person's page or terminal reads it by itself.
    Offered,
    /// Waits to be sent.
    Queued,
    /// A process is sending it; after a crash nobody knows whether it arrived.
    Sending,
    /// The platform, or the page's cursor, has acknowledged it.
    Sent,
    /// Given up: the platform will not take it, or the person does not want it.
    Failed,
    /// May have arrived, and is not repeated.
    Ambiguous,
}

impl LineState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Offered => "offered",
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Ambiguous => "ambiguous",
        }
    }
}

type LineRow = (i64, String, String, String, Option<String>, i64);

impl Store {
    /// Up to `most` lines of a person with numbers above `after`, in order.
    pub async fn lines(&self, peer: &str, after: i64, most: i64) -> Result<Vec<Line>, StoreError> {
        let sql = "select number, direction, kind, body, delivery, at from messages
            where peer = $1 and number > $2 order by number limit $3";
        let rows: Vec<LineRow> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(peer).bind(after).bind(most).fetch_all(db).await
        })?;
        let line = |(number, direction, kind, body, delivery, at)| Line {
            number,
            direction,
            kind,
            body,
            delivery,
            at,
        };
        Ok(rows.into_iter().map(line).collect())
    }

    /// Marks what has arrived: for each person, everything up to a number. One statement.
    pub async fn mark_sent(&self, cursors: &[(String, i64)]) -> Result<(), StoreError> {
        let rows = serde_json::to_string(cursors).unwrap_or_default();
        let mut write = self.pool.begin().await?;
        batch_run!(
            &mut write,
            rows,
            "update messages set state = 'sent' where (peer, number) in (select m.peer, m.number",
            "join messages m on m.peer = value->>0 and m.number <= cast(value->>1 as bigint)
             where m.state = 'offered')"
        )?;
        write.commit().await?;
        Ok(())
    }

    /// Removes what is kept only for a time: transcripts (30 days), deliveries (7 days), invites, classes with what
    /// was reached in them (a day after their end).
    pub async fn forget_old(
        &self,
        messages_before: i64,
        seen_before: i64,
        pushes_before: i64,
        classes_before: i64,
    ) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        let steps = [
            ("delete from messages where at < $1", messages_before),
            ("delete from seen where at < $1", seen_before),
            ("delete from pushes where at < $1", pushes_before),
            ("delete from invites where expires < $1 and used is null", seen_before),
            (
                "delete from class_results where class in (select id from classes where ends < $1)",
                classes_before,
            ),
            ("delete from classes where ends < $1", classes_before),
        ];
        for (sql, before) in steps {
            writing!(&mut write, |db| sqlx::query(sql).bind(before).execute(db).await.map(|_| ()))?;
        }
        write.commit().await?;
        Ok(())
    }
}
