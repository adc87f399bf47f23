//! /healthz: the program runs, and how much of its content is still good.

use axum::Json;
use axum::extract::State;
use serde::Serialize;

use super::Web;
use crate::app::App;
use crate::validity::Validity;

#[derive(Serialize)]
pub struct Health {
    status: &'static str,
    version: &'static str,
    content: Counted,
}

/// Guides, cards, hotlines and centres: how many there are, and how many are no facts any more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counted {
    pub good: usize,
    /// Checked more than 180 days ago.
    pub old: usize,
    pub expired: usize,
}

pub async fn show(State(web): State<Web>) -> Json<Health> {
    Json(Health {
        status: "ok",
        version: env!("CARGO_PKG_VERSION"),
        content: Counted::of(&web.app),
    })
}

impl Counted {
    pub fn of(app: &App) -> Self {
        let (content, now) = (app.content(), app.now());
        content.dated().iter().fold(Self::default(), |mut counted, one| {
            match one.validity(now) {
                Validity::Good => counted.good += 1,
                Validity::Old => counted.old += 1,
                Validity::Expired => counted.expired += 1,
            }
            counted
        })
    }
}
