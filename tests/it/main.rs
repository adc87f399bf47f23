//! One test binary; each file tests one thing of the product.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod directory;
mod fold;
mod mask;
mod understand;
mod units;
