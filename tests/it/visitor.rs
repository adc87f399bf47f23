//! Somebody at the web chat of a running program, without a browser.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::proof::Proof;
use crate::server::Server;

pub struct Visitor<'a> {
    server: &'a Server,
    client: reqwest::Client,
    next: u32,
}

impl<'a> Visitor<'a> {
    /// The only one of this server.
    pub fn of(server: &'a Server) -> Self {
        let client = reqwest::Client::builder().cookie_store(true).build().unwrap();
        Self { server, client, next: 0 }
    }

    /// Says something; what was answered last.
    pub async fn ask(&mut self, text: &str) -> String {
        self.next += 1;
        let message = json!({"id": format!("v{}", self.next), "text": text});
        let url = self.server.url();
        let post =
            self.client.post(format!("{url}chat")).header("origin", url.trim_end_matches('/'));
        let answer = post.json(&message).send().await.unwrap();
        assert!(answer.status().is_success(), "{}", answer.text().await.unwrap());
        let last = "select body from messages where direction = 'out' order by number desc limit 1";
        let database = Proof::in_folder(&self.server.folder).sqlite().await;
        sqlx::query_scalar(last).fetch_one(&database).await.unwrap()
    }

    /// Says it again and again until the answer holds a phrase.
    pub async fn until(&mut self, what: &str, text: &str, phrase: &str) {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            let answer = self.ask(text).await;
            if answer.contains(phrase) {
                return;
            }
            assert!(Instant::now() < deadline, "{what}: {answer}");
        }
    }
}
