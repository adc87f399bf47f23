//! Hamlets of communes, and who looks after them.

use super::audit::audit;
use super::commit::json;
use super::import::{bump, run};
use super::pool::Write;
use super::{PostRow, Store, StoreError, random_id};
use crate::hamlets::{Hamlet, Hamlets};

/// A file with hamlets: its name, its SHA-256, who takes it in and when, how many stand in it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct HamletFile {
    pub file: String,
    pub sha256: String,
    pub actor: String,
    pub at: i64,
    pub row_count: i64,
}

/// A helper's post with one of its hamlets; none where it has none.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct HelperRow {
    pub unit: String,
    pub account: String,
    pub expires: Option<i64>,
    pub hamlet: Option<String>,
    /// When the person wrote last, where that is known.
    pub seen: Option<i64>,
}

/// The role of those who look after hamlets.
const HELPER: &str = "helper";

impl Store {
    /// All hamlets that count, those of a commune in the order of their file.
    pub async fn hamlets(&self) -> Result<Hamlets, StoreError> {
        let sql = "select id, unit, name, households from hamlets where gone is null
            order by unit, position, id";
        type Row = (String, String, String, Option<i64>);
        let rows: Vec<Row> = reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let hamlet = |(id, unit, name, households)| Hamlet { id, unit, name, households };
        Ok(Hamlets::new(rows.into_iter().map(hamlet).collect()))
    }

    /// The files with hamlets, the last first.
    pub async fn hamlet_files(&self) -> Result<Vec<HamletFile>, StoreError> {
        let sql = "select file, sha256, actor, at, coalesce(row_count, 0) as row_count
            from imports where kind = 'hamlets' order by at desc, id";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).fetch_all(db).await)?)
    }

    /// Puts a list in the place of what counted of the communes that it names, in one transaction.
    pub async fn take_in_hamlets(
        &self,
        from: &HamletFile,
        list: &[Hamlet],
    ) -> Result<(), StoreError> {
        let mut write = self.pool.begin().await?;
        // Also makes others who import wait for this one.
        bump(&mut write, "directory").await?;
        let import = keep_file(&mut write, from).await?;
        let row = |(at, hamlet): (usize, &'_ Hamlet)| {
            let Hamlet { id, unit, name, households } = hamlet.clone();
            (id, unit, name, households, at, import.clone())
        };
        let rows: Vec<_> = list.iter().enumerate().map(row).collect();
        batch_run!(
            &mut write,
            json(&rows),
            "insert into hamlets (id, unit, name, households, position, since, import)
             select value->>0, value->>1, value->>2, cast(value->>3 as bigint),
                cast(value->>4 as bigint), value->>5, value->>5",
            "where true on conflict (id) do update set name = excluded.name,
                households = excluded.households, position = excluded.position,
                since = case when hamlets.gone is null then hamlets.since else excluded.since end,
                import = excluded.import, gone = null"
        )?;
        let sql = "update hamlets set gone = $1 where gone is null and import <> $1
            and unit in (select h.unit from hamlets h where h.import = $1 and h.gone is null)";
        run(&mut write, sql, &import).await?;
        let detail = format!("{} hamlets, {}", list.len(), from.sha256);
        audit(&mut write, from.at, &from.actor, "hamlets.import", &detail).await?;
        Ok(write.commit().await?)
    }

    /// The helpers of communes with their hamlets; whether their posts hold is a matter of the time.
    pub async fn helpers_of(&self, units: &[&str]) -> Result<Vec<HelperRow>, StoreError> {
        let units: Vec<[&str; 1]> = units.iter().map(|unit| [*unit]).collect();
        Ok(batch_read!(
            self.pool,
            json(&units),
            "select p.unit, p.account, p.expires, h.hamlet,
                (select max(t.updated) from peers e join talks t on t.peer = e.id
                    where e.account = p.account) as seen",
            "join posts p on p.unit = value->>0 left join post_hamlets h on h.post = p.id
             where p.role = 'helper' and p.revoked is null"
        )?)
    }

    /// Posts with the hamlets of those that are helpers'; nothing is read where there is none.
    pub(super) async fn with_hamlets(
        &self,
        mut posts: Vec<PostRow>,
    ) -> Result<Vec<PostRow>, StoreError> {
        let helpers = posts.iter().filter(|post| post.role == HELPER);
        let helpers: Vec<[&str; 1]> = helpers.map(|post| [post.id.as_str()]).collect();
        if helpers.is_empty() {
            return Ok(posts);
        }
        let rows: Vec<(String, String)> = batch_read!(
            self.pool,
            json(&helpers),
            "select h.post, h.hamlet",
            "join post_hamlets h on h.post = value->>0"
        )?;
        for (id, hamlet) in rows {
            if let Some(post) = posts.iter_mut().find(|post| post.id == id) {
                post.hamlets.push(hamlet);
            }
        }
        Ok(posts)
    }

    /// The hamlets that an invitation stands for.
    pub(super) async fn hamlets_of_invite(
        &self,
        code_hash: &str,
    ) -> Result<Vec<String>, StoreError> {
        let sql = "select hamlet from invite_hamlets where code_hash = $1";
        let query = reading!(self.pool, |db| {
            sqlx::query_scalar(sql).bind(code_hash).fetch_all(db).await
        });
        Ok(query?)
    }
}

/// Notes the file; the id of its import, the same where this very file comes again.
async fn keep_file(write: &mut Write<'_>, from: &HamletFile) -> Result<String, StoreError> {
    let sql = "insert into imports (id, kind, file, sha256, actor, at, row_count)
        values ($1, 'hamlets', $2, $3, $4, $5, $6)
        on conflict (kind, sha256) where reverted is null
        do update set file = excluded.file, actor = excluded.actor, at = excluded.at
        returning id";
    Ok(writing!(write, |db| {
        let query = sqlx::query_scalar(sql).bind(random_id()).bind(&from.file);
        let query = query.bind(&from.sha256).bind(&from.actor).bind(from.at);
        query.bind(from.row_count).fetch_one(db).await
    })?)
}

/// Keeps which hamlets an invitation stands for, in the transaction of the invitation.
pub(super) async fn invite_to(
    write: &mut Write<'_>,
    code_hash: &str,
    hamlets: &[String],
) -> Result<(), StoreError> {
    let rows: Vec<_> = hamlets.iter().map(|hamlet| (code_hash, hamlet)).collect();
    batch_run!(
        write,
        json(&rows),
        "insert into invite_hamlets (code_hash, hamlet) select value->>0, value->>1",
        "where true on conflict do nothing"
    )?;
    Ok(())
}

/// Gives a post the hamlets of the invitation that it comes from; their ids.
pub(super) async fn hand_over(
    write: &mut Write<'_>,
    code_hash: &str,
    post: &str,
) -> Result<Vec<String>, StoreError> {
    let sql = "insert into post_hamlets (post, hamlet)
        select cast($1 as text), i.hamlet from invite_hamlets i where i.code_hash = $2 returning hamlet";
    Ok(writing!(write, |db| {
        sqlx::query_scalar(sql).bind(post).bind(code_hash).fetch_all(db).await
    })?)
}

/// What the audit says of hamlets: nothing where there are none.
pub(super) fn listed(hamlets: &[String]) -> String {
    if hamlets.is_empty() { String::new() } else { format!(" {}", hamlets.join(",")) }
}
