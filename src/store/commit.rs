//! One commit of many people's turns: set-based statements, each person's talk by compare-and-set.

use std::collections::BTreeSet;

use serde::Serialize;

use super::audit::{Deed, append};
use super::pool::Write;
use super::{Guess, Invite, Store, StoreError, followings, posts, ratings, session, staff};
use crate::kpi::follow::Following;

/// Everything that one person's waiting turns change, kept or lost together.
#[derive(Debug, Clone)]
pub struct PeerCommit {
    pub peer: String,
    /// Set when this commit makes the person known.
    pub made: Option<Made>,
    /// True when nobody has looked whether a delivery had its turn already.
    pub is_unchecked: bool,
    /// The version of the talk that the turns started from; 0 for a new person.
    pub version: i64,
    /// The number of the person's next message, after this commit.
    pub next_number: i64,
    /// The session as JSON.
    pub state: String,
    pub seen: Vec<SeenRow>,
    pub messages: Vec<NewMessage>,
    pub ratings: Vec<NewRating>,
    /// What the audit keeps of these turns.
    pub deeds: Vec<Deed>,
    pub rare: Vec<Rare>,
    pub at: i64,
}

/// A person who is written down for the first time.
#[derive(Debug, Clone)]
pub struct Made {
    pub channel: String,
    pub address_hash: String,
    /// Encrypted; only where it must be written to.
    pub address: Option<String>,
}

/// A delivery that had its turn, and which messages answered it (`first_number..end_number`).
#[derive(Debug, Clone, Serialize)]
pub struct SeenRow {
    pub delivery: String,
    pub first_number: i64,
    pub end_number: i64,
    pub intent: String,
    pub confidence: f64,
}

/// A line of the transcript; outgoing ones are at the same time the outbox.
#[derive(Debug, Clone)]
pub struct NewMessage {
    pub number: i64,
    pub direction: &'static str,
    pub kind: &'static str,
    /// JSON: text and choices.
    pub body: String,
    pub delivery: Option<String>,
    pub state: &'static str,
    pub owner: Option<String>,
}

/// A rating as it stands now, and the level that it had before.
#[derive(Debug, Clone)]
pub struct NewRating {
    pub episode: String,
    pub before: Option<i64>,
    pub level: i64,
    pub flow: Option<String>,
    pub channel: String,
    pub unit: Option<String>,
    pub period: String,
    pub reason: Option<String>,
    pub comment: Option<String>,
    pub helper: Option<String>,
    pub visited: Option<String>,
}

/// What seldom happens and takes a transaction of its own.
#[derive(Debug, Clone)]
pub enum Rare {
    /// A code that is worth nothing; alone, so that the next guess counts it.
    WrongCode(Guess),
    /// Uses up a code and links the person; lost when somebody else used it first.
    Redeem {
        code_hash: String,
    },
    /// A report on a task of the plan; lost when somebody else was faster.
    ReportTask {
        actor: String,
        new: super::tasks::NewReport,
    },
    SetTarget {
        actor: String,
        change: super::targets::TargetChange,
    },
    /// Takes figures in that somebody sent; lost when what they were shown holds no longer.
    PublishFigures(super::publish::Published),
    /// Takes them back; lost when somebody else was faster.
    TakeBackFigures(super::publish::TakenBack),
    /// A certificate, a class, or what somebody reached in one.
    Train(super::training::NewTraining),
    Unlink,
    /// Keeps an invitation that somebody made in the talk.
    Invite {
        invite: Box<Invite>,
        actor: String,
    },
    /// Ends a post of somebody.
    RevokePost {
        post: String,
        actor: String,
    },
    /// The person writes again after having blocked us.
    Return,
    /// The person wants to be told when this outage is over.
    Wait {
        outage: String,
        lang: &'static str,
    },
    /// What the person follows of a unit from now on.
    Follow {
        following: Following,
        lang: &'static str,
    },
    /// The person follows nothing any more.
    FollowNothing,
    /// A household was visited, or wants nothing kept any more.
    Household(Box<super::visits::HouseholdChange>),
    /// Forgets the person: address, talk, transcript, and who gave a rating.
    Erase,
}

/// Somebody else changed the person's talk first: load it again and run the turn again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict;

impl Store {
    /// Commits all of `batch`, at most one commit a person in it. Answers in the same order.
    ///
    /// # Errors
    /// When the database cannot be used or refuses a row: then nothing of the batch is kept.
    pub async fn commit(
        &self,
        batch: &[PeerCommit],
    ) -> Result<Vec<Result<(), Conflict>>, StoreError> {
        let mut write = self.pool.begin().await?;
        let won = commit_group(&mut write, batch).await?;
        let winners = batch.iter().filter(|commit| won.contains(&commit.peer));
        let deeds: Vec<Deed> = winners.flat_map(|commit| commit.deeds.clone()).collect();
        append(&mut write, &deeds).await?;
        let answers = batch
            .iter()
            .map(|commit| if won.contains(&commit.peer) { Ok(()) } else { Err(Conflict) });
        let answers = answers.collect();
        write.commit().await?;
        Ok(answers)
    }

    /// Commits one person's turns that hold something rare; a conflict anywhere undoes all of it.
    pub async fn commit_alone(
        &self,
        commit: &PeerCommit,
    ) -> Result<Result<(), Conflict>, StoreError> {
        let mut write = self.pool.begin().await?;
        let erases = commit.rare.iter().any(|rare| matches!(rare, Rare::Erase));
        if erases {
            session::forget_talk(&mut write, &commit.peer).await?;
        }
        if commit_group(&mut write, std::slice::from_ref(commit)).await?.is_empty() {
            return Ok(Err(Conflict));
        }
        for rare in &commit.rare {
            if apply(&mut write, commit, rare).await?.is_err() {
                return Ok(Err(Conflict));
            }
        }
        // Last: whoever holds the head of the audit waits for nobody.
        append(&mut write, &commit.deeds).await?;
        write.commit().await?;
        Ok(Ok(()))
    }
}

/// The people whose commit holds.
async fn commit_group<'b>(
    write: &mut Write<'_>,
    batch: &'b [PeerCommit],
) -> Result<BTreeSet<&'b String>, StoreError> {
    let mut sorted: Vec<&PeerCommit> = batch.iter().collect();
    sorted.sort_by(|a, b| a.peer.cmp(&b.peer));
    let sorted = without_seen(write, sorted).await?;
    let sorted = without_known_addresses(write, sorted).await?;
    let won = write_talks(write, &sorted).await?;
    let winners: Vec<&PeerCommit> =
        sorted.into_iter().filter(|commit| won.contains(&commit.peer)).collect();
    write_seen(write, &winners).await?;
    write_messages(write, &winners).await?;
    ratings::write(write, &winners).await?;
    Ok(winners.iter().map(|commit| &commit.peer).collect())
}

/// Leaves out who brings a delivery that had its turn.
async fn without_seen<'b>(
    write: &mut Write<'_>,
    sorted: Vec<&'b PeerCommit>,
) -> Result<Vec<&'b PeerCommit>, StoreError> {
    let unchecked = sorted.iter().filter(|commit| commit.is_unchecked);
    let deliveries: Vec<[&str; 1]> =
        unchecked.flat_map(|commit| &commit.seen).map(|seen| [seen.delivery.as_str()]).collect();
    if deliveries.is_empty() {
        return Ok(sorted);
    }
    let again: Vec<(String,)> = batch!(
        write,
        json(&deliveries),
        "select s.delivery",
        "join seen s on s.delivery = value->>0",
        |query, db| query.fetch_all(db).await
    )?;
    let again: BTreeSet<String> = again.into_iter().map(|(delivery,)| delivery).collect();
    let is_again = |commit: &&PeerCommit| {
        commit.is_unchecked && commit.seen.iter().any(|seen| again.contains(&seen.delivery))
    };
    Ok(sorted.into_iter().filter(|commit| !is_again(commit)).collect())
}

/// Makes new people known; one whose address somebody else made known first is left out.
async fn without_known_addresses<'b>(
    write: &mut Write<'_>,
    sorted: Vec<&'b PeerCommit>,
) -> Result<Vec<&'b PeerCommit>, StoreError> {
    let new: Vec<_> = sorted
        .iter()
        .filter_map(|commit| {
            let Made { channel, address_hash, address } = commit.made.as_ref()?;
            Some((&commit.peer, channel, address_hash, commit.at, address))
        })
        .collect();
    if new.is_empty() {
        return Ok(sorted);
    }
    let made: Vec<(String,)> = batch!(
        write,
        json(&new),
        "insert into peers (id, channel, address_hash, created, address)
         select value->>0, value->>1, value->>2, cast(value->>3 as bigint), value->>4",
        "where true on conflict do nothing returning id",
        |query, db| query.fetch_all(db).await
    )?;
    let made: BTreeSet<String> = made.into_iter().map(|(id,)| id).collect();
    Ok(sorted
        .into_iter()
        .filter(|commit| commit.made.is_none() || made.contains(&commit.peer))
        .collect())
}

/// Compare-and-set of the talks; answers whose version was still the one they started from.
async fn write_talks(
    write: &mut Write<'_>,
    commits: &[&PeerCommit],
) -> Result<BTreeSet<String>, StoreError> {
    let rows: Vec<_> = commits
        .iter()
        .map(|commit| (&commit.peer, commit.version, commit.next_number, &commit.state, commit.at))
        .collect();
    let won: Vec<(String,)> = batch!(
        write,
        json(&rows),
        "insert into talks (peer, version, next_number, state, updated)
         select value->>0, cast(value->>1 as bigint) + 1, cast(value->>2 as bigint), value->>3,
                cast(value->>4 as bigint)",
        "where cast(value->>1 as bigint) = 0
            or exists (select 1 from talks t where t.peer = value->>0)
         on conflict (peer) do update set version = excluded.version,
            next_number = excluded.next_number, state = excluded.state, updated = excluded.updated
         where talks.version = excluded.version - 1
         returning peer",
        |query, db| query.fetch_all(db).await
    )?;
    Ok(won.into_iter().map(|(peer,)| peer).collect())
}

async fn write_seen(write: &mut Write<'_>, commits: &[&PeerCommit]) -> Result<(), StoreError> {
    let rows: Vec<_> = commits
        .iter()
        .flat_map(|commit| {
            commit.seen.iter().map(|seen| {
                let SeenRow { delivery, first_number, end_number, intent, confidence } = seen;
                (delivery, &commit.peer, first_number, end_number, intent, confidence, commit.at)
            })
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    batch_run!(
        write,
        json(&rows),
        "insert into seen (delivery, peer, first_number, end_number, intent, confidence, at)
         select value->>0, value->>1, cast(value->>2 as bigint), cast(value->>3 as bigint),
                value->>4, cast(value->>5 as double precision), cast(value->>6 as bigint)",
        ""
    )?;
    Ok(())
}

async fn write_messages(write: &mut Write<'_>, commits: &[&PeerCommit]) -> Result<(), StoreError> {
    let rows: Vec<_> = commits
        .iter()
        .flat_map(|commit| {
            commit.messages.iter().map(|message| {
                let NewMessage { number, direction, kind, body, delivery, state, owner } = message;
                (&commit.peer, number, direction, kind, body, delivery, state, owner, commit.at)
            })
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    batch_run!(
        write,
        json(&rows),
        "insert into messages (peer, number, direction, kind, body, delivery, state, owner, at)
         select value->>0, cast(value->>1 as bigint), value->>2, value->>3, value->>4, value->>5,
                value->>6, value->>7, cast(value->>8 as bigint)",
        ""
    )?;
    Ok(())
}

async fn apply(
    write: &mut Write<'_>,
    commit: &PeerCommit,
    rare: &Rare,
) -> Result<Result<(), Conflict>, StoreError> {
    let peer = &commit.peer;
    match rare {
        Rare::WrongCode(of) => {
            super::audit::audit(write, commit.at, peer, of.action(), "").await?;
        }
        Rare::Redeem { code_hash } => {
            return staff::redeem(write, peer, code_hash, commit.at).await;
        }
        Rare::Follow { following, lang } => {
            followings::follow(write, peer, following, lang).await?;
        }
        Rare::FollowNothing => session::follow_nothing(write, peer).await?,
        Rare::Household(new) => super::visits::apply(write, new, commit.at).await?,
        Rare::Unlink => {
            posts::leave(write, peer, commit.at).await?;
            session::follow_nothing(write, peer).await?;
            run(write, "update peers set account = null where id = $1", peer).await?;
        }
        Rare::Invite { invite, actor } => staff::keep_invite(write, invite, actor).await?,
        Rare::RevokePost { post, actor } => {
            posts::revoke(write, post, commit.at, actor).await?;
        }
        Rare::ReportTask { actor, new } => {
            return super::tasks::add(write, new, actor, commit.at).await;
        }
        Rare::SetTarget { actor, change } => {
            super::targets::apply(write, change, actor, commit.at).await?;
        }
        Rare::PublishFigures(new) => {
            return super::publish::publish(write, new, commit.at).await;
        }
        Rare::TakeBackFigures(old) => {
            return super::publish::take_back(write, old, commit.at).await;
        }
        Rare::Train(new) => return super::training::keep(write, new).await,
        Rare::Return => run(write, "update peers set blocked = null where id = $1", peer).await?,
        Rare::Wait { outage, lang } => super::outages::wait(write, peer, outage, lang).await?,
        Rare::Erase => {
            posts::leave(write, peer, commit.at).await?;
            let sql = "update peers set address_hash = null, address = null, account = null
                where id = $1";
            run(write, sql, peer).await?;
        }
    }
    Ok(Ok(()))
}

pub(super) async fn run(
    write: &mut Write<'_>,
    sql: &'static str,
    peer: &str,
) -> Result<(), StoreError> {
    writing!(write, |db| sqlx::query(sql).bind(peer).execute(db).await.map(|_| ()))?;
    Ok(())
}

/// Rows made of text and numbers always become JSON.
pub(super) fn json<T: Serialize>(rows: &T) -> String {
    serde_json::to_string(rows).unwrap_or_default()
}
