//! A call posted as a form: values are text, files are parts of their own.

use std::convert::Infallible;

use axum::body::Bytes;
use axum::http::{HeaderMap, header};
use futures_util::stream;
use multer::Multipart;
use serde_json::{Map, Value, json};

use super::{TelegramApi, description};

/// What divides the parts, where a body is a form.
pub fn boundary(headers: &HeaderMap) -> Option<String> {
    multer::parse_boundary(headers.get(header::CONTENT_TYPE)?.to_str().ok()?).ok()
}

/// The fields of a form; a file is kept, and its field says where.
pub async fn read(
    api: &TelegramApi,
    method: &str,
    boundary: String,
    body: Bytes,
) -> Map<String, Value> {
    let mut form = Multipart::new(stream::iter([Ok::<_, Infallible>(body)]), boundary);
    let mut call = Map::new();
    while let Some(part) = form.next_field().await.unwrap() {
        let name = part.name().unwrap().to_owned();
        let value = match part.file_name().map(str::to_owned) {
            Some(name) => {
                let bytes = part.bytes().await.unwrap();
                json!(api.change(|state| {
                    let upload = state.photos.upload(bytes);
                    state.photos.name(&upload, &name);
                    upload
                }))
            }
            None => description::typed(method, &name, part.text().await.unwrap()),
        };
        call.insert(name, value);
    }
    call
}
