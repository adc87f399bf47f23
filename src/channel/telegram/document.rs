//! A message with a file: a document with the text below it.

use bytes::Bytes;
use reqwest::multipart::{Form, Part};
use serde::de::IgnoredAny;

use super::{PATIENCE, Telegram, write};
use crate::channel::Body;
use crate::delivery::SendError;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Telegram {
    /// Sends a body with its file; none where no request can be made of them.
    pub(super) async fn send_document(
        &self,
        address: &str,
        body: &Body,
        name: &str,
        bytes: Bytes,
    ) -> Option<Result<(), SendError>> {
        let length = u64::try_from(bytes.len()).ok()?;
        let part = Part::stream_with_length(bytes, length).file_name(name.to_owned());
        let form = Form::new().part("document", part.mime_str(XLSX).ok()?);
        let form = form.text("chat_id", address.to_owned()).text("caption", body.text.clone());
        let form = match write::markup(&body.choices) {
            Some(markup) => form.text("reply_markup", serde_json::to_string(&markup).ok()?),
            None => form,
        };
        let request = self.asked("sendDocument", PATIENCE).multipart(form);
        let sent: Result<IgnoredAny, SendError> = self.answered(request).await;
        Some(sent.map(|_| ()))
    }
}
