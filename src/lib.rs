//! dvcbot: an assistant for citizens' public services. The map, in reading order.
//!
//! Pure: no I/O, no clock, no language, no channel (see ARCHITECTURE.md, tests/it/tidy.rs).
pub mod fold;
pub mod problem;
pub mod reply;
pub mod when;
pub mod words;

pub mod units;

pub mod flow;
pub mod kpi;
pub mod rating;

pub mod understand;

pub mod talk;
