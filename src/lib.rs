//! dvcbot: an assistant for citizens' public services. The map, in reading order.

// Pure: no I/O, no clock, no language, no channel (ARCHITECTURE.md; kept by tests/it/tidy.rs).
pub mod fold;
pub mod problem;
pub mod svg;
pub mod validity;
pub mod when;

pub mod delivery;
pub mod reply;
pub mod sheet;
pub mod words;

pub mod picture;
pub mod workbook;

pub mod outage;
pub mod places;
pub mod units;

pub mod flow;
pub mod hamlets;
pub mod kpi;
pub mod rating;
pub mod tasks;
pub mod training;
pub mod visit;

pub mod understand;

pub mod catalogue;
pub mod procedures;

pub mod lint;

pub mod talk;

// Edges: the database, the channels, the content files, the settings.
pub mod channel;
pub mod config;
pub mod content;
pub mod store;

// Joining: the running assistant, its web server, its command line.
pub mod app;
pub mod cli;
pub mod web;
