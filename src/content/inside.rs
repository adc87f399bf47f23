//! The content inside the program: packed when it was built (build.rs), a quarter of its size, and unpacked when read.

use std::io::Read;

use flate2::read::DeflateDecoder;

use super::Files;

/// Everything but the phrases.
static REST: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.pack"));
/// They are learnt already, and large: read only where a folder brings others.
static PHRASES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/phrases.pack"));

/// The files of the content without the phrases, and those of words under `locales/`.
pub fn rest() -> Files {
    unpacked(REST)
}

pub fn phrases() -> Files {
    unpacked(PHRASES)
}

/// A name and a text by turns, each ended by a zero byte.
fn unpacked(packed: &[u8]) -> Files {
    let mut all = String::new();
    // What the build packed can always be read; were it not, the check of the content would name every file.
    let _ = DeflateDecoder::new(packed).read_to_string(&mut all);
    let mut parts = all.split_terminator('\0').map(str::to_owned);
    std::iter::from_fn(|| parts.next().zip(parts.next())).collect()
}
