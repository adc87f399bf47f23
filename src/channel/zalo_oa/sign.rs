//! The signature of what Zalo posts: plain SHA-256 over app id, raw body, its time and the OA's secret key.

use data_encoding::HEXLOWER;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Where the signature stands.
pub const HEADER: &str = "x-zevent-signature";
/// What may stand before the digits.
const PREFIX: &[u8] = b"mac=";

/// A time as Zalo writes it: text of digits, seldom a number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(super) enum Stamp {
    Text(String),
    Number(u64),
}

#[derive(Deserialize)]
struct Stamped {
    timestamp: Option<Stamp>,
}

/// Whether who posted this knows the OA's secret key, which is none of the app's. The digits are compared in
/// constant time. Without a key nobody does.
pub fn is_signed(shown: Option<&[u8]>, raw: &[u8], app: &str, key: &str) -> bool {
    let Some(shown) = shown.filter(|_| !key.is_empty()) else { return false };
    let shown = shown.strip_prefix(PREFIX).unwrap_or(shown).to_ascii_lowercase();
    // A body that tells no time is signed without one, or not at all.
    let stamped = serde_json::from_slice::<Stamped>(raw).ok().and_then(|body| body.timestamp);
    let timestamp = stamped.map(|stamp| stamp.text()).unwrap_or_default();
    let digest = Sha256::new()
        .chain_update(app)
        .chain_update(raw)
        .chain_update(timestamp)
        .chain_update(key)
        .finalize();
    HEXLOWER.encode(&digest).as_bytes().ct_eq(&shown).into()
}

impl Stamp {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }

    /// UTC milliseconds; some events tell seconds.
    pub(super) fn milliseconds(&self) -> Option<i64> {
        let told: i64 = self.text().parse().ok()?;
        Some(if told < SECONDS { told.checked_mul(1_000)? } else { told })
    }
}

/// Fewer milliseconds than these would be of 1973: they are seconds.
const SECONDS: i64 = 100_000_000_000;
