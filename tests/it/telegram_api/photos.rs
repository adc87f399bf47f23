//! Photos at Telegram: uploaded ones that are looked at, kept ones that are known by their name.

use std::collections::BTreeMap;

use axum::body::Bytes;
use serde_json::{Value, json};

/// What is kept, by file_id, and what has been uploaded so far.
#[derive(Default)]
pub struct Photos {
    kept: BTreeMap<String, Bytes>,
    uploads: Vec<Bytes>,
    names: BTreeMap<String, String>,
}

const UPLOAD: &str = "upload:";
const UNKNOWN: &str = "Bad Request: wrong file identifier/HTTP URL specified";
const LARGEST: usize = 10 * 1024 * 1024;
const LARGEST_DOCUMENT: usize = 50 * 1024 * 1024;

impl Photos {
    pub fn upload(&mut self, bytes: Bytes) -> String {
        self.uploads.push(bytes);
        format!("{UPLOAD}{}", self.uploads.len() - 1)
    }

    pub fn uploads(&self) -> usize {
        self.uploads.len()
    }

    /// What was uploaded as a document; Telegram takes any bytes up to 50 MB, but not none.
    pub fn document(&self, named: &str) -> Result<Bytes, String> {
        let number = named.strip_prefix(UPLOAD).ok_or(UNKNOWN)?;
        let bytes = self.uploads[number.parse::<usize>().unwrap()].clone();
        match bytes.len() {
            0 => Err("Bad Request: file must be non-empty".to_owned()),
            length if length > LARGEST_DOCUMENT => Err("Request Entity Too Large".to_owned()),
            _ => Ok(bytes),
        }
    }

    /// The name that a file was uploaded with.
    pub fn name(&mut self, upload: &str, name: &str) {
        self.names.insert(upload.to_owned(), name.to_owned());
    }

    pub fn name_of(&self, upload: &str) -> String {
        self.names.get(upload).cloned().unwrap_or_default()
    }

    /// Telegram no longer knows any of them.
    pub fn forget(&mut self) {
        self.kept.clear();
    }

    /// The photo that a call names, with the sizes that the answer tells; or why it is none.
    pub fn find(&mut self, named: &str) -> Result<(Bytes, Value), String> {
        let (file_id, bytes) = match named.strip_prefix(UPLOAD) {
            Some(number) => {
                let bytes = self.uploads[number.parse::<usize>().unwrap()].clone();
                let file_id = format!("AgACAgUAAxkD{number}");
                self.kept.insert(file_id.clone(), bytes.clone());
                (file_id, bytes)
            }
            None => (named.to_owned(), self.kept.get(named).ok_or(UNKNOWN)?.clone()),
        };
        let (width, height) = size(&bytes)?;
        let own = |part: u32| {
            json!({"file_id": format!("{file_id}"), "file_unique_id": format!("u{part}{file_id}"),
                "width": width / part, "height": height / part})
        };
        let mut small = own(4);
        small["file_id"] = json!(format!("small-{file_id}"));
        Ok((bytes, json!([small, own(1)])))
    }
}

/// Width and height of what Telegram takes as a photo.
fn size(bytes: &[u8]) -> Result<(u32, u32), String> {
    if bytes.is_empty() {
        return Err("Bad Request: file must be non-empty".to_owned());
    }
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().ok();
    let pixels = reader.as_mut().map(|reader| {
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels)
    });
    let Some(Ok(frame)) = pixels.filter(|_| bytes.len() <= LARGEST) else {
        return Err("Bad Request: IMAGE_PROCESS_FAILED".to_owned());
    };
    let (least, most) = (frame.width.min(frame.height), frame.width.max(frame.height));
    if frame.width + frame.height > 10_000 || most > 20 * least {
        return Err("Bad Request: PHOTO_INVALID_DIMENSIONS".to_owned());
    }
    Ok((frame.width, frame.height))
}

#[test]
fn only_pictures_are_photos() {
    let drawn = |width: u32, height: u32| {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&vec![0; (width * height) as usize]).unwrap();
        writer.finish().unwrap();
        bytes
    };
    let table = [
        (drawn(800, 450), None),
        (drawn(20, 1), None),
        (drawn(21, 1), Some("DIMENSIONS")),
        (drawn(9_999, 2_000), Some("DIMENSIONS")),
        (drawn(800, 450)[..100].to_vec(), Some("PROCESS")),
        (b"<svg/>".to_vec(), Some("PROCESS")),
        (Vec::new(), Some("non-empty")),
    ];
    for (bytes, wrong) in table {
        let mut photos = Photos::default();
        let named = photos.upload(bytes.into());
        match (photos.find(&named), wrong) {
            (Ok((_, sizes)), None) => {
                let kept = sizes[1]["file_id"].as_str().unwrap();
                assert!(photos.find(kept).is_ok());
                assert_eq!(photos.find("AgAC-else").unwrap_err(), UNKNOWN);
            }
            (Err(why), Some(wrong)) => assert!(why.contains(wrong), "{why}"),
            (found, wrong) => panic!("{found:?}, not {wrong:?}"),
        }
    }
}
