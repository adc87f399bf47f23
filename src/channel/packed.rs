//! A value inside a message, packed: a table says the same again and again, and takes a tenth of its room.

use std::io::{Read, Write};

use data_encoding::BASE64;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use serde::de::{DeserializeOwned, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// More than any table unpacks to.
const MOST: u64 = 16 << 20;

pub fn serialize<T: Serialize, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    let json = serde_json::to_vec(value).map_err(S::Error::custom)?;
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
    packer.write_all(&json).map_err(S::Error::custom)?;
    to.serialize_str(&BASE64.encode(&packer.finish().map_err(S::Error::custom)?))
}

pub fn deserialize<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: DeserializeOwned,
    D: Deserializer<'de>,
{
    let text = String::deserialize(from)?;
    let packed = BASE64.decode(text.as_bytes()).map_err(D::Error::custom)?;
    let unpacked = DeflateDecoder::new(packed.as_slice()).take(MOST);
    serde_json::from_reader(std::io::BufReader::new(unpacked)).map_err(D::Error::custom)
}
