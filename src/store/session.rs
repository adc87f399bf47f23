//! Reading what a turn starts from: the person's session, and whether a delivery had its turn.

use super::{Store, StoreError};

/// A person's talk as it stands, with who they are.
#[derive(Debug, Clone)]
pub struct Session {
    pub peer: String,
    pub version: i64,
    pub next_number: i64,
    /// JSON; empty after an erasure.
    pub state: String,
    pub account: Option<Account>,
}

/// A civil servant's or helper's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub id: String,
    pub role: String,
    pub unit: String,
}

/// A delivery that had its turn already.
#[derive(Debug, Clone)]
pub struct Seen {
    pub delivery: String,
    pub peer: String,
    pub first_number: i64,
    pub end_number: i64,
    pub intent: String,
    pub confidence: f64,
}

type SessionRow = (String, i64, i64, String, Option<String>, Option<String>, Option<String>);

impl Store {
    /// The session of the person at this address; none for somebody new.
    pub async fn session(
        &self,
        channel: &str,
        address_hash: &str,
    ) -> Result<Option<Session>, StoreError> {
        let sql = "select p.id, t.version, t.next_number, t.state, a.id, a.role, a.unit
            from peers p join talks t on t.peer = p.id
            left join accounts a on a.id = p.account and a.revoked is null
            where p.channel = $1 and p.address_hash = $2";
        let row: Option<SessionRow> = reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(channel).bind(address_hash).fetch_optional(db).await
        })?;
        Ok(row.map(|(peer, version, next_number, state, id, role, unit)| {
            let account =
                id.zip(role).zip(unit).map(|((id, role), unit)| Account { id, role, unit });
            Session { peer, version, next_number, state, account }
        }))
    }

    /// Which of these deliveries had their turn.
    pub async fn seen(&self, deliveries: &[&str]) -> Result<Vec<Seen>, StoreError> {
        let mut found = Vec::new();
        // Nearly always one; a burst of one person is at most a few hundred, asked in one statement.
        let wanted = serde_json::to_string(deliveries).unwrap_or_default();
        type Row = (String, String, i64, i64, String, f64);
        let rows: Vec<Row> = match &self.pool {
            super::Pool::Sqlite { read, .. } => {
                let sql = "select delivery, peer, first_number, end_number, intent, confidence
                    from seen where delivery in (select value from json_each($1))";
                sqlx::query_as(sql).bind(wanted).fetch_all(read).await?
            }
            super::Pool::Postgres(read) => {
                let sql = "select delivery, peer, first_number, end_number, intent, confidence
                    from seen where delivery in (select json_array_elements_text($1::json))";
                sqlx::query_as(sql).bind(wanted).fetch_all(read).await?
            }
        };
        for (delivery, peer, first_number, end_number, intent, confidence) in rows {
            found.push(Seen { delivery, peer, first_number, end_number, intent, confidence });
        }
        Ok(found)
    }

    /// The peer of an address, where it is known and not erased.
    pub async fn peer_at(
        &self,
        channel: &str,
        address_hash: &str,
    ) -> Result<Option<String>, StoreError> {
        let sql = "select id from peers where channel = $1 and address_hash = $2";
        let query = reading!(self.pool, |db| {
            sqlx::query_scalar::<_, String>(sql)
                .bind(channel)
                .bind(address_hash)
                .fetch_optional(db)
                .await
        });
        Ok(query?)
    }
}
