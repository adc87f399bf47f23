//! Pseudonyms: the keyed hash of addresses, deliveries and codes, and random ids.

use std::fs;
use std::path::Path;

use chacha20poly1305::aead::Aead;
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use data_encoding::{BASE32_NOPAD, BASE64, HEXLOWER};
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
        BASE32_NOPAD.encode(&self.mac(parts)[..16]).to_ascii_lowercase()
    }

    /// What a household is known by: the code on its card says nothing without its hamlet and the key.
    pub fn household(&self, hamlet: &str, code: &str) -> String {
        self.pseudonym(&["household", hamlet, code])
    }

    fn mac(&self, parts: &[&str]) -> [u8; 32] {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.secret) else { return [0; 32] };
        for part in parts {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }
}

impl Keys {
    /// Encrypts an address, so that the database alone does not tell it (XChaCha20-Poly1305).
    pub fn seal(&self, address: &str) -> Option<String> {
        let nonce: [u8; 24] = random_bytes();
        let sealed = self.cipher().encrypt(&nonce.into(), address.as_bytes()).ok()?;
        Some(BASE64.encode(&[nonce.as_slice(), &sealed].concat()))
    }

    /// The address again; none when it was sealed with another key.
    pub fn unseal(&self, sealed: &str) -> Option<String> {
        let bytes = BASE64.decode(sealed.as_bytes()).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<24>()?;
        let plain = self.cipher().decrypt(&XNonce::from(*nonce), sealed).ok()?;
        String::from_utf8(plain).ok()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.mac(&["addresses"]).into())
    }
}

/// A random id of 26 letters and digits (128 bits). People type the first letters of some: neither a word for a
/// password, which begin with m or p, nor a run of digits is in it, or it would be masked as a secret.
pub fn random_id() -> String {
    loop {
        let id = BASE32_NOPAD.encode(&random_bytes::<16>()).to_ascii_lowercase();
        let id = id.replace('m', "8").replace('p', "9");
        let is_digit = |letter: &u8| letter.is_ascii_digit();
        if !id.as_bytes().windows(4).any(|run| run.iter().all(is_digit)) {
            return id;
        }
    }
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
