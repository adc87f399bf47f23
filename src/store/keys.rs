//! Pseudonyms: the keyed hash of addresses, deliveries and codes, and random ids.

use std::fs;
use std::path::Path;

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::OpenFailed;

/// The key of this installation; made in the data folder, or a setting when there are replicas.
pub struct Keys {
    secret: [u8; 32],
}

impl Keys {
    /// `given` is 64 hexadecimal digits (`DVCBOT_KEY`); without it `data/key` is read, or made.
    pub fn load(data: &Path, given: Option<&str>) -> Result<Self, OpenFailed> {
        if let Some(given) = given {
            return parse(given)
                .ok_or_else(|| OpenFailed("DVCBOT_KEY must be 64 hexadecimal digits".to_owned()));
        }
        let file = data.join("key");
        if let Ok(text) = fs::read_to_string(&file) {
            let what = || OpenFailed(format!("{} is not 64 hexadecimal digits", file.display()));
            return parse(text.trim()).ok_or_else(what);
        }
        let secret: [u8; 32] = random_bytes();
        write_secret(&file, &HEXLOWER.encode(&secret)).map_err(|error| {
            OpenFailed(format!(
                "the key file {} cannot be written in the data folder (DVCBOT_DATA): {error}",
                file.display()
            ))
        })?;
        Ok(Self { secret })
    }

    /// A keyed hash of the parts, 26 letters; the parts cannot be confused with each other.
    pub fn pseudonym(&self, parts: &[&str]) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.secret) else {
            return String::new();
        };
        for part in parts {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part.as_bytes());
        }
        BASE32_NOPAD.encode(&mac.finalize().into_bytes()[..16]).to_ascii_lowercase()
    }
}

/// A random id of 26 letters and digits (128 bits).
pub fn random_id() -> String {
    BASE32_NOPAD.encode(&random_bytes::<16>()).to_ascii_lowercase()
}

pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // Without random numbers no id, code or key is safe: the operating system always has them.
    #[expect(clippy::expect_used, reason = "no operating system we run on lacks random numbers")]
    getrandom::fill(&mut bytes).expect("random numbers");
    bytes
}

fn parse(text: &str) -> Option<Keys> {
    let bytes = HEXLOWER.decode(text.to_ascii_lowercase().as_bytes()).ok()?;
    Some(Keys { secret: bytes.try_into().ok()? })
}

/// Written beside and renamed, readable by its owner only: a crash leaves a whole key or none.
fn write_secret(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let beside = file.with_extension(random_id());
    let mut options = fs::OpenOptions::new();
    let mut out = options.write(true).create_new(true).mode(0o600).open(&beside)?;
    out.write_all(text.as_bytes())?;
    out.sync_all()?;
    fs::rename(&beside, file)
}
