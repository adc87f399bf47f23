//! One test binary; each file tests one thing of the product.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    clippy::cast_possible_wrap,
    reason = "a test that unwraps fails where it should"
)]

mod assistant;
mod coverage;
mod covered;
mod delivery;
mod directory;
mod postgres;
mod proof;
mod server;
mod telegram_api;
mod visitor;
mod zalo_api;
mod zalo_program;

mod audit;
mod browser;
mod catalogue;
mod certificates;
mod chart;
mod charts_told;
mod classes;
mod commands;
mod commit;
mod doctor;
mod draw;
mod export;
mod fairness;
mod faults;
mod figures_appendix;
mod figures_import;
mod figures_mapped;
mod figures_published;
mod figures_sent;
mod figures_sent_kills;
mod figures_taken;
mod flow;
mod fold;
mod hamlets;
mod homes;
mod indexes;
mod kills;
mod kpi;
mod lesson;
mod lint;
mod lists;
mod mask;
mod named;
mod noise;
mod offices;
mod offline;
mod offline_form;
mod outage;
mod own_words;
mod picture;
mod plan;
mod posts;
mod procedures;
mod pushes;
mod rating;
mod replicas;
mod sent_files;
mod shares;
mod sheet;
mod split;
mod statistics;
mod story;
mod talks;
mod targets;
mod tasks;
mod teams;
mod telegram;
mod telegram_kills;
mod telegram_photo;
mod telegram_talk;
mod tidy;
mod training;
mod understand;
mod understanding;
mod units;
mod visit;
mod visits_kept;
mod when;
mod zalo_hostile;
mod zalo_oa;
mod zalo_talk;
mod zalo_tokens;
