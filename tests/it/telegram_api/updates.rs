//! Updates on their way to the bot: fetched with an offset, or posted until they are taken.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use super::{Answer, TelegramApi};

/// Updates that are not confirmed, oldest first, and how they are delivered.
#[derive(Default)]
pub struct Queue {
    waiting: Vec<Update>,
    last_id: i64,
    webhook: Option<Webhook>,
    /// Where the webhook's host really is; several stand behind one balancer.
    targets: Vec<String>,
    next_target: usize,
    /// The fetch that is open; a newer one ends it.
    fetch: u64,
    allowed: Option<Vec<String>>,
    last_error: Option<String>,
    /// How often each update is posted at least.
    times: usize,
}

struct Update {
    id: i64,
    body: Value,
    is_posted: bool,
}

#[derive(Clone)]
struct Webhook {
    url: String,
    secret: Option<String>,
    most: usize,
}

const CONFLICT: &str = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
const HOOKED: &str = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
/// Kinds that are only sent when they are asked for by name.
const UNASKED: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

impl Queue {
    pub fn add(&mut self, kind: &str, content: &Value) -> i64 {
        self.last_id = (self.last_id + 1).max(1_000);
        let id = self.last_id;
        let is_wanted = match &self.allowed {
            Some(allowed) => allowed.iter().any(|one| one == kind) || kind.starts_with("new_"),
            None => !UNASKED.contains(&kind),
        };
        if is_wanted {
            self.waiting.push(Update {
                id,
                body: json!({"update_id": id, kind: content}),
                is_posted: false,
            });
        }
        id
    }

    /// The calls about webhooks.
    pub fn webhook(&mut self, method: &str, call: &Map<String, Value>) -> Answer {
        let text = |name: &str| call.get(name).and_then(Value::as_str).map(str::to_owned);
        match method {
            "setWebhook" => {
                self.allow(call);
                let most = call.get("max_connections").and_then(Value::as_u64).unwrap_or(40);
                let url = text("url").unwrap_or_default();
                let hook = Webhook { url, secret: text("secret_token"), most: most as usize };
                self.webhook = Some(hook).filter(|hook| !hook.url.is_empty());
                Ok(json!(true))
            }
            "deleteWebhook" => {
                self.webhook = None;
                Ok(json!(true))
            }
            _ => {
                let url = self.webhook.as_ref().map_or("", |hook| hook.url.as_str());
                let mut info = json!({"url": url, "has_custom_certificate": false,
                    "pending_update_count": self.waiting.len()});
                if let Some(error) = &self.last_error {
                    info["last_error_date"] = json!(1_795_399_200);
                    info["last_error_message"] = json!(error);
                }
                Ok(info)
            }
        }
    }

    pub fn last_error(&self) -> Option<&str> {
        self.last_error.as_deref()
    }

    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    fn allow(&mut self, call: &Map<String, Value>) {
        if let Some(kinds) = call.get("allowed_updates").and_then(Value::as_array) {
            let kinds = kinds.iter().filter_map(|kind| kind.as_str().map(str::to_owned));
            self.allowed = Some(kinds.collect()).filter(|kinds: &Vec<String>| !kinds.is_empty());
        }
    }

    fn fetched(&mut self, call: &Map<String, Value>) -> Vec<Value> {
        let offset = call.get("offset").and_then(Value::as_i64).unwrap_or(0);
        if offset > 0 {
            self.waiting.retain(|update| update.id >= offset);
        }
        let limit = call.get("limit").and_then(Value::as_u64).unwrap_or(100) as usize;
        self.waiting.iter().take(limit).map(|update| update.body.clone()).collect()
    }
}

impl TelegramApi {
    /// Long polling.
    pub async fn get_updates(&self, call: &Map<String, Value>) -> Answer {
        let own = {
            let mut state = self.state();
            state.updates.allow(call);
            state.updates.fetch += 1;
            state.updates.fetch
        };
        self.inner.changed.notify_waiters();
        let seconds = call.get("timeout").and_then(Value::as_u64).unwrap_or(0);
        let deadline = Instant::now() + Duration::from_secs(seconds);
        loop {
            let changed = self.inner.changed.notified();
            {
                let mut state = self.state();
                if state.updates.webhook.is_some() {
                    return Err((409, HOOKED.to_owned(), None));
                }
                if state.updates.fetch != own {
                    return Err((409, CONFLICT.to_owned(), None));
                }
                let updates = state.updates.fetched(call);
                if !updates.is_empty() || Instant::now() >= deadline {
                    return Ok(Value::Array(updates));
                }
            }
            let left = deadline.saturating_duration_since(Instant::now());
            let _ = tokio::time::timeout(left, changed).await;
        }
    }

    /// Waits until the bot has taken every update.
    pub async fn until_taken(&self) {
        self.until("all updates are taken", |state| state.updates.waiting.is_empty()).await;
    }

    /// Posts updates to these servers from now on, one after the other as a balancer would, each
    /// update at least `times` times, up to the webhook's connections at once.
    pub fn post_to(&self, targets: &[String], times: usize) {
        let begun = {
            let mut state = self.state();
            state.updates.times = times;
            let begun = !state.updates.targets.is_empty();
            state.updates.targets = targets.to_vec();
            begun
        };
        if !begun {
            tokio::spawn(post_all(self.clone()));
        }
    }

    /// The next update that is not being posted, while the webhook has a free connection.
    fn next_to_post(&self) -> Option<(i64, Value, Webhook)> {
        let mut state = self.state();
        let hook = state.updates.webhook.clone()?;
        let open = state.updates.waiting.iter().filter(|update| update.is_posted).count();
        if open >= hook.most {
            return None;
        }
        let update = state.updates.waiting.iter_mut().find(|update| !update.is_posted)?;
        update.is_posted = true;
        Some((update.id, update.body.clone(), hook))
    }

    fn target(&self) -> String {
        let mut state = self.state();
        state.updates.next_target += 1;
        let at = state.updates.next_target % state.updates.targets.len();
        state.updates.targets[at].clone()
    }
}

async fn post_all(api: TelegramApi) {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(20)).build().unwrap();
    loop {
        let changed = api.inner.changed.notified();
        if let Some((id, body, hook)) = api.next_to_post() {
            tokio::spawn(post(api.clone(), client.clone(), id, body, hook));
            continue;
        }
        changed.await;
    }
}

/// Posts until it is taken, with growing pauses.
async fn post(api: TelegramApi, client: reqwest::Client, id: i64, body: Value, hook: Webhook) {
    let times = api.state().updates.times;
    let (mut taken, mut pause) = (0, Duration::from_millis(10));
    let path = hook.url.trim_start_matches("https://");
    let path = path.find('/').map_or("/", |slash| &path[slash..]).to_owned();
    while taken < times {
        let mut request = client.post(format!("{}{path}", api.target())).json(&body);
        if let Some(secret) = &hook.secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        match request.send().await {
            Ok(answer) if answer.status().is_success() => taken += 1,
            answer => {
                let why = answer.map_or_else(
                    |_| "Connection refused".to_owned(),
                    |answer| format!("Wrong response from the webhook: {}", answer.status()),
                );
                api.change(|state| state.updates.last_error = Some(why));
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(Duration::from_millis(200));
            }
        }
    }
    api.change(|state| state.updates.waiting.retain(|update| update.id != id));
}
