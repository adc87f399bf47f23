//! A browser for one test: starts it, drives the chat page, waits for conditions, takes pictures.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::sync::{Mutex, MutexGuard};

use crate::server::Server;

const PATIENCE: Duration = Duration::from_secs(20);
/// The person's and the assistant's messages that stand in the transcript, in order.
pub const TALK: &str =
    "[...document.querySelectorAll('#log .message .text')].map(m => m.textContent)";
pub const BOT_COUNT: &str = "document.querySelectorAll('#log .message.bot').length";
pub const CHOICE_COUNT: &str = "document.querySelectorAll('#choices button').length";
pub const SETTLED: &str = "!document.querySelector('#pending .message')";

/// One browser at a time: several on two cores only make each other slow.
static ONE: Mutex<()> = Mutex::const_new(());

pub async fn phone() -> (Server, Page) {
    let metrics = json!({"width": 360, "height": 740, "pixelRatio": 2.0, "touch": true});
    open(json!({"deviceMetrics": metrics})).await
}

pub async fn desktop() -> (Server, Page) {
    open(Value::Null).await
}

/// A server, a browser, and the page after its first greeting.
async fn open(emulation: Value) -> (Server, Page) {
    let turn = ONE.lock().await;
    let server = Server::start().await;
    let driver = Driver::start();
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities(emulation))
        .connect(&driver.url())
        .await
        .expect("chromedriver opens Chromium");
    let page = Page { client, driver, _turn: turn };
    page.client.goto(&server.url()).await.unwrap();
    page.greeted().await;
    (server, page)
}

fn capabilities(emulation: Value) -> Map<String, Value> {
    let mut options = json!({"args": [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--window-size=1280,800", "--force-prefers-reduced-motion",
    ]});
    if !emulation.is_null() {
        options["mobileEmulation"] = emulation;
    }
    let all = json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"browser": "ALL"},
    });
    all.as_object().cloned().unwrap_or_default()
}

/// chromedriver on a port of its own choice, gone with its browsers at the end of the test.
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// The port that it chose may be taken on the other address family: it ends then, and is asked again.
    fn start() -> Self {
        let mut tries = (0..5).filter_map(|_| Self::try_start());
        tries.next().expect("chromedriver starts and names its port")
    }

    fn try_start() -> Option<Self> {
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed");
        let said = BufReader::new(child.stdout.take().expect("its output is read"));
        let port = said.lines().map_while(Result::ok).find_map(|line| {
            line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
        });
        match port {
            Some(port) => Some(Self { child, port }),
            None => {
                let _ = child.wait();
                None
            }
        }
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    /// Asked to stop, chromedriver closes its browsers; killed, it would leave them behind.
    fn drop(&mut self) {
        if let Ok(mut wire) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = wire.set_read_timeout(Some(Duration::from_secs(10)));
            let _ = wire.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            let _ = wire.read_to_end(&mut Vec::new());
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The chat page in one browser.
pub struct Page {
    pub client: Client,
    driver: Driver,
    _turn: MutexGuard<'static, ()>,
}

impl Page {
    pub async fn js(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        self.client.execute(&script, Vec::new()).await.unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    pub async fn count(&self, expression: &str) -> i64 {
        self.js(expression).await.as_i64().expect("a number")
    }

    /// Waits until the expression holds; a page that is just being replaced counts as not yet.
    pub async fn until(&self, expression: &str) {
        let script = format!("return Boolean({expression});");
        let end = Instant::now() + PATIENCE;
        while self.client.execute(&script, Vec::new()).await.ok() != Some(Value::Bool(true)) {
            if Instant::now() > end {
                self.shot("failed").await;
                panic!("not within {PATIENCE:?}: {expression}\n{}", self.js(TALK).await);
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    pub async fn find(&self, css: &str) -> Element {
        self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await.expect(css)
    }

    /// The backlog is shown (the log speaks from then on) and the assistant has spoken.
    pub async fn greeted(&self) {
        let spoken = "document.querySelector('#log[aria-live=polite] .message.bot')";
        self.until(&format!("{spoken} && {SETTLED}")).await;
    }

    pub async fn reload(&self) {
        self.js("window.stale = true").await;
        self.client.refresh().await.unwrap();
        self.until("!window.stale").await;
        self.greeted().await;
    }

    pub async fn say(&self, text: &str) {
        let before = self.count(BOT_COUNT).await;
        self.find("#field").await.send_keys(text).await.unwrap();
        self.find("form button").await.click().await.unwrap();
        self.until(&format!("{BOT_COUNT} > {before} && {SETTLED}")).await;
    }

    pub async fn press_first_choice(&self) {
        let before = self.count(BOT_COUNT).await;
        self.find("#choices button").await.click().await.unwrap();
        self.until(&format!("{BOT_COUNT} > {before} && {CHOICE_COUNT} > 0 && {SETTLED}")).await;
    }

    pub async fn switch_language(&self, lang: &str) {
        let before = self.count(BOT_COUNT).await;
        self.find(&format!(".tools a[hreflang={lang}]")).await.click().await.unwrap();
        self.until(&format!("document.documentElement.lang === '{lang}'")).await;
        self.greeted().await;
        self.until(&format!("{BOT_COUNT} > {before}")).await;
    }

    pub async fn press(&self, actions: Vec<KeyAction>) {
        let keys = actions.into_iter().fold(KeyActions::new("keys".into()), InputSource::then);
        self.client.perform_actions(keys).await.unwrap();
        self.client.release_actions().await.unwrap();
    }

    pub async fn keys(&self, text: &str) {
        let strokes =
            text.chars().flat_map(|c| [KeyAction::Down { value: c }, KeyAction::Up { value: c }]);
        self.press(strokes.collect()).await;
    }

    pub async fn key(&self, key: Key) {
        self.keys(&char::from(key).to_string()).await;
    }

    pub async fn shifted(&self, key: Key) {
        let (shift, value) = (char::from(Key::Shift), char::from(key));
        self.press(vec![
            KeyAction::Down { value: shift },
            KeyAction::Down { value },
            KeyAction::Up { value },
            KeyAction::Up { value: shift },
        ])
        .await;
    }

    pub async fn shift_enter(&self) {
        self.shifted(Key::Enter).await;
    }

    pub async fn back_tab_to_first_choice(&self) {
        for _ in 0..20 {
            if self.js("document.activeElement === document.querySelector('#choices button')").await
                == true
            {
                return;
            }
            self.shifted(Key::Tab).await;
        }
        panic!("the choices cannot be reached by keyboard");
    }

    /// The first choice, again and again, until a flow says its second step.
    pub async fn enter_until_step_two(&self) {
        let newest = "[...document.querySelectorAll('#log .bot .text')].pop().textContent";
        for _ in 0..5 {
            let before = self.count(BOT_COUNT).await;
            self.key(Key::Enter).await;
            self.until(&format!("{BOT_COUNT} > {before} && {CHOICE_COUNT} > 0")).await;
            if self.js(newest).await.as_str().unwrap_or_default().contains("ước 2") {
                return;
            }
        }
        panic!("no flow began: {}", self.js(TALK).await);
    }

    pub async fn session(&self) -> String {
        let id = self.client.session_id().await.unwrap().expect("a session");
        format!("{}/session/{id}", self.driver.url())
    }

    /// What a screen reader calls this element, by Chromium's own reckoning.
    pub async fn accessible_name(&self, element: &Element) -> String {
        let url =
            format!("{}/element/{}/computedlabel", self.session().await, &*element.element_id());
        let told: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
        told["value"].as_str().expect("chromedriver computes names").to_owned()
    }

    /// Every control within `place` that can be seen has a name.
    pub async fn all_named(&self, place: &str) {
        let controls = format!("{place} :is(button, a[href], textarea)");
        let mut named = 0;
        for element in self.client.find_all(Locator::Css(&controls)).await.unwrap() {
            if element.is_displayed().await.unwrap() {
                let name = self.accessible_name(&element).await;
                assert!(!name.trim().is_empty(), "{}", element.html(false).await.unwrap());
                named += 1;
            }
        }
        assert!(named >= 2, "{place} shows {named} controls");
    }

    /// Errors and warnings of the console: scripts, Content-Security-Policy, failed requests.
    pub async fn complaints(&self) -> Vec<String> {
        let url = format!("{}/se/log", self.session().await);
        let ask = reqwest::Client::new().post(url).json(&json!({"type": "browser"}));
        let told: Value = ask.send().await.unwrap().json().await.unwrap();
        let entries = told["value"].as_array().expect("chromedriver keeps the console").iter();
        let loud = entries.filter(|e| e["level"] == "SEVERE" || e["level"] == "WARNING");
        loud.map(|entry| entry["message"].to_string()).collect()
    }

    pub async fn shot(&self, name: &str) {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/artefacts");
        std::fs::create_dir_all(folder).unwrap();
        let picture = self.client.screenshot().await.unwrap();
        std::fs::write(format!("{folder}/{name}.png"), picture).unwrap();
    }
}
