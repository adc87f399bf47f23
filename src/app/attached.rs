//! Charts and files of messages: made when they are sent or fetched, from what the message keeps.

use bytes::Bytes;

use super::App;
use crate::channel::{Attachment, Body, Channel, Charted, Filed};
use crate::store::StoreError;
use crate::{picture, workbook};

impl App {
    /// What is sent together with a text; a picture that cannot be drawn is gone without.
    pub(super) async fn attachment(&self, body: &Body) -> Option<Attachment> {
        if let Some(file) = &body.file {
            let (name, bytes) = (file.table.name.clone(), self.file(file).await?);
            return Some(Attachment::Document { name, bytes });
        }
        let drawn = match (&body.chart, &body.picture) {
            (Some(chart), _) => self.chart(chart).await?,
            (None, Some(picture)) => self.picture(&picture.name).await?,
            (None, None) => return None,
        };
        Some(Attachment::Photo(drawn))
    }

    /// A chart as PNG.
    pub async fn chart(&self, charted: &Charted) -> Option<Bytes> {
        // Equal charts are one picture: what it is named by is all that is drawn.
        let named = serde_json::to_string(&(&charted.chart, charted.lang)).ok()?;
        let (content, chart, lang) = (self.content(), charted.chart.clone(), charted.lang);
        self.drawn(&self.content(), &named, move || {
            picture::draw_chart(&chart, &content.words, lang)
        })
        .await
    }

    /// A file of figures.
    pub async fn file(&self, filed: &Filed) -> Option<Bytes> {
        let _one = self.pictures.writing.lock().await;
        let (content, filed) = (self.content(), filed.clone());
        let writing = tokio::task::spawn_blocking(move || {
            let write = match filed.table.name.ends_with(".csv") {
                true => workbook::write_plain,
                false => workbook::write,
            };
            write(&filed.table, &content.words, filed.lang)
        });
        let written = writing.await.map_err(|error| error.to_string()).flatten();
        let written = written.map_err(|error| tracing::error!(error, "a file is not written"));
        Some(Bytes::from(written.ok()?))
    }

    /// The message of this number that was said to who has this address.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn said_to(
        &self,
        channel: Channel,
        address: &str,
        number: i64,
    ) -> Result<Option<Body>, StoreError> {
        let lane = self.address_hash(channel.id(), address);
        let Some(peer) = self.store.peer_at(channel.id(), &lane).await? else { return Ok(None) };
        let lines = self.store.lines(&peer, number.saturating_sub(1), 1).await?;
        let own = lines.into_iter().find(|line| line.number == number && line.direction == "out");
        Ok(own.and_then(|line| serde_json::from_str(&line.body).ok()))
    }
}
