//! /metrics: counters of this process and the state of the outbox, as Prometheus reads them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::Web;
use super::health::Counted;
use crate::app::metrics::{Counter, Metrics};
use crate::store::{Count, StoreError, ZaloTokens};

const FORMAT: &str = "text/plain; version=0.0.4";
const FAMILIES: [(&str, &str, &str); 4] = [
    ("deliveries", "Messages of people, by what became of them", "result"),
    ("sends", "Messages sent to platforms, by what they answered", "result"),
    (
        "pushes",
        "What staff are told of units that they follow: messages, and pages tried again",
        "result",
    ),
    ("webhooks", "What Zalo posted that was not taken, by why", "result"),
];

pub async fn show(State(web): State<Web>) -> Response {
    let mut text = counters(&web.app.metrics);
    text.push_str(&content(Counted::of(&web.app)));
    match web.app.store.outbox().await {
        Ok(counts) => text.push_str(&outbox(&counts)),
        Err(error) => tracing::warn!(%error, "metrics without the outbox"),
    }
    if let Some(hook) = &web.zalo_oa {
        text.push_str(&login(&web.app.store.zalo_tokens(&hook.app_id).await));
    }
    ([(header::CONTENT_TYPE, FORMAT)], text).into_response()
}

fn counters(metrics: &Metrics) -> String {
    let mut text = String::new();
    for (family, about, label) in FAMILIES {
        let _ = writeln!(text, "# HELP dvcbot_{family}_total {about}");
        let _ = writeln!(text, "# TYPE dvcbot_{family}_total counter");
        for counter in Counter::ALL {
            let (of, name) = counter.name();
            if of == family {
                let count = metrics.count(counter);
                let _ = writeln!(text, "dvcbot_{family}_total{{{label}=\"{name}\"}} {count}");
            }
        }
    }
    text
}

/// What of the content is to be checked again.
fn content(counted: Counted) -> String {
    let Counted { good, old, expired } = counted;
    let mut text = String::from(
        "# HELP dvcbot_content_items Guides, cards, hotlines and centres, by whether they still hold\n\
         # TYPE dvcbot_content_items gauge\n",
    );
    for (state, count) in [("good", good), ("old", old), ("expired", expired)] {
        let _ = writeln!(text, "dvcbot_content_items{{state=\"{state}\"}} {count}");
    }
    text
}

/// Whether somebody has to log in at Zalo, so that an operator can be alarmed.
fn login(tokens: &Result<Option<ZaloTokens>, StoreError>) -> String {
    let needed = match tokens {
        Ok(Some(tokens)) => tokens.trouble.is_some(),
        Ok(None) => true,
        Err(_) => return String::new(),
    };
    format!(
        "# HELP dvcbot_zalo_login_needed Whether nothing can be sent until somebody runs dvcbot zalo login\n\
         # TYPE dvcbot_zalo_login_needed gauge\ndvcbot_zalo_login_needed {}\n",
        u8::from(needed)
    )
}

/// What waits, what failed, what may have arrived twice.
fn outbox(counts: &[Count]) -> String {
    let mut text = String::from(
        "# HELP dvcbot_outbox_messages Messages to platforms that are not settled or did not arrive\n\
         # TYPE dvcbot_outbox_messages gauge\n",
    );
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    for Count { channel, state, kind, doubt, count, .. } in counts {
        let labels =
            format!("channel=\"{channel}\",state=\"{state}\",kind=\"{kind}\",doubt=\"{doubt}\"");
        *sums.entry(labels).or_default() += count;
    }
    for (labels, sum) in sums {
        let _ = writeln!(text, "dvcbot_outbox_messages{{{labels}}} {sum}");
    }
    text
}
