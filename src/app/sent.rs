//! Files with figures that the office sends: fetched, told what they would change, published, taken back.

use std::sync::Arc;
use std::time::Duration;

use super::figure_files::{By, Prepared};
use super::import::{ImportFailed, sha256};
use super::workbench::Workbench;
use crate::channel::FetchFailed;
use crate::kpi::answer::{previewed, wrong};
use crate::kpi::file::Told;
use crate::problem::Problem;
use crate::reply::{Choice, Reply, Say};
use crate::say;
use crate::store::{Published, Rare, StoreError, TakenBack, random_id};
use crate::talk::{MOST_BYTES, SentFile, Shown, Stage, file_key};
use crate::understand::mask;
use crate::when::{Moment, Period};

/// So long somebody waits for the file of another.
const WAIT: Duration = Duration::from_secs(5);

/// Why a file was not read.
enum Unread {
    Store(StoreError),
    /// Another file is being read.
    Busy,
    TooLarge,
    /// The platform did not give it.
    Missing,
    /// It is not the file that was shown.
    Changed,
    /// It counts already, since then.
    Counts(Moment),
    Wrong(Vec<Problem>),
}

impl Workbench<'_> {
    /// What a file would change; it is remembered with the key that publishes it.
    pub(super) async fn preview_file(
        &mut self,
        file: SentFile,
        period: Option<Period>,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        match self.read_sent(&file, period, None, now).await {
            Ok(prepared) => Ok(self.file_told(file, period, &prepared)),
            Err(unread) => {
                let again = period.map_or_else(|| "rows".to_owned(), |period| period.to_string());
                self.file_unread(unread, &file, &again)
            }
        }
    }

    /// Puts the figures of a file into the commit of this turn, where it would change what was shown.
    pub(super) async fn publish_file(
        &mut self,
        file: SentFile,
        shown: Shown,
        now: Moment,
    ) -> Result<Reply, StoreError> {
        let read = self.read_sent(&file, shown.period, Some(&shown.sha256), now).await;
        let prepared = match read {
            Ok(prepared) => prepared,
            Err(unread) => return self.file_unread(unread, &file, "yes"),
        };
        if told_hash(&self.preview_said(&file, shown.period, &prepared)) != shown.told {
            let mut reply = self.file_told(file, shown.period, &prepared);
            reply.text.insert(0, say!("file-otherwise"));
            return Ok(reply);
        }
        let Some(post) = self.staff.as_ref().map(|staff| staff.post.clone()) else {
            return Ok(Reply::say(vec![say!("kpi-not-open")]));
        };
        let values = prepared.preview.new + prepared.preview.corrected;
        let (id, name) = (random_id(), file.name.clone());
        self.rarely(Rare::PublishFigures(Published {
            id: id.clone(),
            import: Arc::new(prepared.import),
            values: u64::try_from(values).unwrap_or(u64::MAX),
            post,
        }));
        let count = i64::try_from(values).unwrap_or(i64::MAX);
        let text = say!("file-taken", count = count, name = name, id = id.as_str());
        let key = Choice::new(file_key(&file, "back"), say!("file-back"));
        self.keep_file(Some(SentFile { stage: Stage::Taken { import: id }, ..file }));
        Ok(Reply::ask(vec![text], vec![key]))
    }

    /// Puts into the commit of this turn that the figures of an import count no more.
    pub(super) async fn take_back_file(&mut self, import: String) -> Result<Reply, StoreError> {
        self.keep_file(None);
        let values = self.app.store.counting_values(&import).await?;
        let post = self.staff.as_ref().map(|staff| staff.post.clone());
        let Some((values, post)) = values.zip(post) else {
            return Ok(Reply::say(vec![say!("file-undone-already")]));
        };
        let actor = self.actor().to_owned();
        self.rarely(Rare::TakeBackFigures(TakenBack { import, actor, values, post }));
        Ok(Reply::say(vec![say!("file-undone", count = values)]))
    }

    async fn read_sent(
        &self,
        file: &SentFile,
        period: Option<Period>,
        shown: Option<&str>,
        now: Moment,
    ) -> Result<Prepared, Unread> {
        let app = self.app;
        let _one =
            tokio::time::timeout(WAIT, app.reading.lock()).await.map_err(|_| Unread::Busy)?;
        let desk = app.desk(self.channel()).ok_or(Unread::Missing)?;
        let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
        let bytes = desk.remote.fetch(&file.file, most).await?;
        let sha256 = sha256(&bytes);
        if shown.is_some_and(|shown| *shown != sha256) {
            return Err(Unread::Changed);
        }
        let told = Told { period, source: self.source_of_sender(now), today: now.date() };
        let by = By { file: &file.name, sha256, actor: self.actor(), now };
        let prepared = Prepared::sent(&app.store, self.words(), by, (bytes, told)).await?;
        // Last: who publishes the same file meanwhile is seen here, or stops the commit of this turn.
        match app.store.counting_since(&prepared.import.sha256).await? {
            Some(since) => Err(Unread::Counts(since)),
            None => Ok(prepared),
        }
    }

    /// Says what a file would change, and remembers that it was said.
    fn file_told(&mut self, file: SentFile, period: Option<Period>, prepared: &Prepared) -> Reply {
        let mut text = self.preview_said(&file, period, prepared);
        if prepared.preview.new + prepared.preview.corrected == 0 {
            self.keep_file(None);
            text.push(say!("file-nothing"));
            return Reply::say(text);
        }
        let (sha256, told) = (prepared.import.sha256.clone(), told_hash(&text));
        let keys = vec![
            Choice::new(file_key(&file, "yes"), say!("file-yes")),
            Choice::new(file_key(&file, "no"), say!("file-no")),
        ];
        let stage = Stage::Shown(Shown { period, sha256, told });
        self.keep_file(Some(SentFile { stage, ..file }));
        text.push(say!("file-sure"));
        Reply::ask(text, keys)
    }

    fn preview_said(
        &self,
        file: &SentFile,
        period: Option<Period>,
        prepared: &Prepared,
    ) -> Vec<Say> {
        let Prepared { preview, notes, units, .. } = prepared;
        previewed(&file.name, period, preview, notes, units)
    }

    /// Why a file was not read; what may pass by itself has a key to try it again.
    fn file_unread(
        &mut self,
        unread: Unread,
        file: &SentFile,
        again: &str,
    ) -> Result<Reply, StoreError> {
        let name = file.name.as_str();
        let key = |answer: &str, label| Choice::new(file_key(file, answer), label);
        let again = || vec![key(again, say!("file-again")), key("no", say!("file-no"))];
        Ok(match unread {
            Unread::Store(error) => return Err(error),
            Unread::Busy => Reply::ask(vec![say!("file-busy")], again()),
            Unread::Missing => Reply::ask(vec![say!("file-missed", name = name)], again()),
            Unread::Wrong(problems) => Reply::say(wrong(name, &problems, |value| mask(value).text)),
            Unread::TooLarge => self.file_over(say!("file-large")),
            Unread::Changed => self.file_over(say!("file-changed", name = name)),
            Unread::Counts(since) => {
                self.file_over(say!("file-known", name = name, day = since.date()))
            }
        })
    }

    fn file_over(&mut self, said: Say) -> Reply {
        self.keep_file(None);
        Reply::say(vec![said])
    }
}

/// SHA-256 of what was said.
fn told_hash(said: &[Say]) -> String {
    sha256(serde_json::to_string(said).unwrap_or_default().as_bytes())
}

impl From<StoreError> for Unread {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<FetchFailed> for Unread {
    fn from(failed: FetchFailed) -> Self {
        match failed {
            FetchFailed::TooLarge => Self::TooLarge,
            FetchFailed::Failed(error) => {
                tracing::warn!(%error, "a file was not fetched");
                Self::Missing
            }
        }
    }
}

impl From<ImportFailed> for Unread {
    fn from(failed: ImportFailed) -> Self {
        match failed {
            ImportFailed::Wrong(problems) => Self::Wrong(problems),
            ImportFailed::Store(error) => Self::Store(error),
        }
    }
}
