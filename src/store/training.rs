//! Certificates, and classes that take a test together; nothing in them tells who somebody is.

use super::commit::{Conflict, json};
use super::pool::Write;
use super::{Store, StoreError};

/// What a turn keeps of training.
#[derive(Debug, Clone)]
pub enum NewTraining {
    Certificate(NewCertificate),
    /// Lost when an open class has the same code.
    Class(ClassRow),
    Join {
        class: String,
        person: String,
    },
    /// The first result counts.
    Done {
        class: String,
        person: String,
        right: i64,
        /// Ids as JSON.
        wrong: String,
    },
    /// The owner saw the results of so many.
    Told {
        class: String,
        people: i64,
    },
}

#[derive(Debug, Clone)]
pub struct NewCertificate {
    pub code: String,
    pub course: String,
    pub version: i64,
    /// A keyed hash.
    pub person: String,
    /// When its day began: the moment would lead to whoever passed then.
    pub day: i64,
}

/// A class as it was opened.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct ClassRow {
    pub id: String,
    pub code: String,
    /// A keyed hash.
    pub owner: String,
    pub unit: String,
    /// Ids as JSON.
    pub questions: String,
    pub opened: i64,
    pub ends: i64,
    /// The owner saw the results of so many.
    pub told: i64,
}

/// Somebody of a class.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct ClassResult {
    /// A keyed hash.
    pub person: String,
    /// Right answers and the ids of wrong ones as JSON, once they are done.
    pub right_count: Option<i64>,
    pub wrong: Option<String>,
}

/// What a certificate tells: its course, the course's version, when its day began.
pub type Certificate = (String, i64, i64);

impl Store {
    pub async fn certificate(&self, code: &str) -> Result<Option<Certificate>, StoreError> {
        let sql = "select course, version, day from certificates where code = $1";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).bind(code).fetch_optional(db).await)?)
    }

    /// The class of a code that is open now.
    pub async fn open_class(&self, code: &str, now: i64) -> Result<Option<ClassRow>, StoreError> {
        let sql = "select id, code, owner, unit, questions, opened, ends, told from classes
            where code = $1 and ends > $2 order by ends desc limit 1";
        Ok(reading!(self.pool, |db| {
            sqlx::query_as(sql).bind(code).bind(now).fetch_optional(db).await
        })?)
    }

    /// The class that somebody opened last.
    pub async fn last_class(&self, owner: &str) -> Result<Option<ClassRow>, StoreError> {
        let sql = "select id, code, owner, unit, questions, opened, ends, told from classes
            where owner = $1 order by opened desc limit 1";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).bind(owner).fetch_optional(db).await)?)
    }

    /// Everybody who takes part in a class, those who are done in the order in which they finished.
    pub async fn class_results(&self, class: &str) -> Result<Vec<ClassResult>, StoreError> {
        let sql = "select person, right_count, wrong from class_results where class = $1
            order by place, person";
        Ok(reading!(self.pool, |db| sqlx::query_as(sql).bind(class).fetch_all(db).await)?)
    }

    /// Accounts, each with the people who are linked to it.
    pub async fn linked_to(&self, accounts: &[&str]) -> Result<Vec<(String, String)>, StoreError> {
        let rows: Vec<[&str; 1]> = accounts.iter().map(|account| [*account]).collect();
        Ok(batch_read!(
            self.pool,
            json(&rows),
            "select e.account, e.id",
            "join peers e on e.account = value->>0"
        )?)
    }

    /// Which of these keyed hashes have a certificate.
    pub async fn certified(&self, people: &[&str]) -> Result<Vec<(String,)>, StoreError> {
        let rows: Vec<[&str; 1]> = people.iter().map(|person| [*person]).collect();
        Ok(batch_read!(
            self.pool,
            json(&rows),
            "select distinct c.person",
            "join certificates c on c.person = value->>0"
        )?)
    }
}

pub(super) async fn keep(
    write: &mut Write<'_>,
    new: &NewTraining,
) -> Result<Result<(), Conflict>, StoreError> {
    match new {
        NewTraining::Certificate(new) => certify(write, new).await,
        NewTraining::Class(new) => open(write, new).await,
        NewTraining::Join { class, person } => {
            let sql = "insert into class_results (class, person) values ($1, $2)
                on conflict do nothing";
            writing!(write, |db| {
                sqlx::query(sql).bind(class).bind(person).execute(db).await.map(|_| ())
            })?;
            Ok(Ok(()))
        }
        NewTraining::Done { class, person, right, wrong } => {
            let Some(place) = next_place(write, class, person).await? else { return Ok(Ok(())) };
            let sql = "update class_results set place = $3, right_count = $4, wrong = $5
                where class = $1 and person = $2";
            writing!(write, |db| {
                let query = sqlx::query(sql).bind(class).bind(person).bind(place);
                query.bind(right).bind(wrong).execute(db).await.map(|_| ())
            })?;
            Ok(Ok(()))
        }
        NewTraining::Told { class, people } => {
            let sql = "update classes set told = $2 where id = $1 and told < $2";
            writing!(write, |db| {
                sqlx::query(sql).bind(class).bind(people).execute(db).await.map(|_| ())
            })?;
            Ok(Ok(()))
        }
    }
}

/// The place of somebody who takes part and was not done; the row of the class keeps two from the same one.
async fn next_place(
    write: &mut Write<'_>,
    class: &str,
    person: &str,
) -> Result<Option<i64>, StoreError> {
    let sql = "update classes set finished = finished + 1 where id = $1
        and exists (select 1 from class_results r
            where r.class = $1 and r.person = $2 and r.right_count is null)
        returning finished";
    Ok(writing!(write, |db| {
        sqlx::query_scalar(sql).bind(class).bind(person).fetch_optional(db).await
    })?)
}

/// A code that is there already is a conflict: another is made.
async fn certify(
    write: &mut Write<'_>,
    new: &NewCertificate,
) -> Result<Result<(), Conflict>, StoreError> {
    let NewCertificate { code, course, version, person, day } = new;
    let sql = "insert into certificates (code, course, version, person, day)
        values ($1, $2, $3, $4, $5) on conflict do nothing";
    let added = writing!(write, |db| {
        let query = sqlx::query(sql).bind(code).bind(course).bind(version);
        query.bind(person).bind(day).execute(db).await.map(|done| done.rows_affected())
    })?;
    Ok(if added == 0 { Err(Conflict) } else { Ok(()) })
}

async fn open(write: &mut Write<'_>, new: &ClassRow) -> Result<Result<(), Conflict>, StoreError> {
    let ClassRow { id, code, owner, unit, questions, opened, ends, .. } = new;
    let sql = "insert into classes (id, code, owner, unit, questions, opened, ends)
        select $1, $2, $3, $4, $5, cast($6 as bigint), cast($7 as bigint)
        where not exists (select 1 from classes where code = $2 and ends > $6)";
    let added = writing!(write, |db| {
        let query = sqlx::query(sql).bind(id).bind(code).bind(owner).bind(unit).bind(questions);
        query.bind(opened).bind(ends).execute(db).await.map(|done| done.rows_affected())
    })?;
    Ok(if added == 0 { Err(Conflict) } else { Ok(()) })
}
