//! What a person means: one pure function from what they said to a [`Meaning`].

mod code;
pub mod mask;
mod number;
mod password;

pub use mask::{Dossier, Masked, Secret, mask};
