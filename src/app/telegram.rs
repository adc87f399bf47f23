//! Telegram joined to the assistant: what is received, and what one process sets up for all.

use std::sync::Arc;
use std::time::Duration;

use super::App;
use crate::channel::telegram::{Commands, Event, Received, Telegram, poll};
use crate::channel::{Channel, TakeFailed};
use crate::delivery::{SendError, back_off};
use crate::reply::Say;
use crate::store::StoreError;
use crate::words::Lang;

/// How updates come to us.
#[derive(Debug, Clone)]
pub enum Way {
    Polling,
    /// Telegram posts to this address with this secret.
    Webhook {
        url: String,
        secret: String,
    },
}

/// Where Telegram posts, below the public address.
pub const PATH: &str = "/webhook/telegram";
/// The commands of the menu, and the message that says what each is for.
const COMMANDS: [(&str, &str); 6] = [
    ("menu", "command-menu"),
    ("nguoi", "command-person"),
    ("danhgia", "command-rate"),
    ("luadao", "command-scam"),
    ("lang", "command-language"),
    ("xoa", "command-erase"),
];
/// The menu in each language, and for all other languages.
const MENUS: [(Option<&str>, Lang); 3] =
    [(None, Lang::Vi), (Some("vi"), Lang::Vi), (Some("en"), Lang::En)];

/// Keeps an update: its turn is committed when this ends well.
///
/// # Errors
/// When nothing was kept; the update should come again.
pub async fn receive(
    app: &Arc<App>,
    telegram: &Arc<Telegram>,
    received: Received,
) -> Result<(), TakeFailed> {
    match received.event {
        Event::Said(incoming) => drop(app.take(incoming).await?),
        Event::Left { address } => note_presence(app, &address, false).await?,
        Event::Back { address } => note_presence(app, &address, true).await?,
        Event::Nothing => {}
    }
    if let Some(query) = received.query {
        let telegram = Arc::clone(telegram);
        tokio::spawn(async move { telegram.answer_press(&query).await });
    }
    Ok(())
}

/// Whether a person whom we know lets us in.
async fn note_presence(app: &App, address: &str, is_here: bool) -> Result<(), TakeFailed> {
    let unavailable = |error: StoreError| TakeFailed::Unavailable(error.to_string());
    let channel = Channel::Telegram.id();
    let lane = app.address_hash(channel, address);
    let Some(peer) = app.store.peer_at(channel, &lane).await.map_err(unavailable)? else {
        return Ok(());
    };
    let noted = match is_here {
        true => app.store.mark_back(&peer).await,
        false => app.store.mark_blocked(&peer, app.now().0).await,
    };
    noted.map_err(unavailable)
}

/// While this process leads: sets up what Telegram must know, and fetches updates where they are
/// not posted. Ends when the program stops.
pub async fn run(app: Arc<App>, telegram: Arc<Telegram>, way: Way) {
    // Each process must know its own name, to know when it is addressed in a group.
    let _ = telegram.me().await;
    loop {
        tokio::select! {
            () = app.stopping.cancelled() => return,
            () = app.until_leading(true) => {}
        }
        tokio::select! {
            () = app.stopping.cancelled() => return,
            () = app.until_leading(false) => {}
            () = lead(&app, &telegram, &way) => {}
        }
    }
}

async fn lead(app: &Arc<App>, telegram: &Arc<Telegram>, way: &Way) {
    let mut tries = 0;
    while let Err(why) = set_up(app, telegram, way).await {
        if tries == 0 {
            tracing::error!(%why, "Telegram is not set up; trying again, and again");
        }
        tokio::time::sleep(back_off(tries).min(Duration::from_secs(30))).await;
        tries += 1;
    }
    match way {
        Way::Polling => poll(telegram, |received| receive(app, telegram, received)).await,
        Way::Webhook { .. } => std::future::pending().await,
    }
}

/// Sets up what is not set up so already, by whichever process.
async fn set_up(app: &App, telegram: &Telegram, way: &Way) -> Result<(), SetUpFailed> {
    match way {
        Way::Polling if telegram.webhook().await?.url.is_empty() => {}
        Way::Polling => {
            tracing::warn!("Telegram posted to a webhook; it is removed, updates are fetched");
            telegram.remove_webhook().await?;
        }
        Way::Webhook { url, secret } => {
            let wanted = app.store.keys.pseudonym(&["webhook", url, secret]);
            let before = app.store.setup("telegram-webhook").await?;
            if before.as_ref() != Some(&wanted) || telegram.webhook().await?.url != *url {
                telegram.set_webhook(url, secret).await?;
                app.store.note_setup("telegram-webhook", &wanted).await?;
                tracing::info!("Telegram posts updates to our webhook");
            }
        }
    }
    set_commands(app, telegram).await
}

async fn set_commands(app: &App, telegram: &Telegram) -> Result<(), SetUpFailed> {
    let menus = MENUS.map(|(language, lang)| Commands { language, commands: commands(app, lang) });
    let told: Vec<&str> =
        menus.iter().flat_map(|menu| &menu.commands).map(|(_, about)| about.as_str()).collect();
    let wanted = app.store.keys.pseudonym(&told);
    if app.store.setup("telegram-commands").await?.as_ref() == Some(&wanted) {
        return Ok(());
    }
    for menu in &menus {
        telegram.set_commands(menu).await?;
    }
    Ok(app.store.note_setup("telegram-commands", &wanted).await?)
}

fn commands(app: &App, lang: Lang) -> Vec<(&'static str, String)> {
    let content = app.content();
    let words = &content.words;
    COMMANDS.iter().map(|(name, about)| (*name, words.render(lang, &Say::new(*about)))).collect()
}

/// Why something could not be set up.
#[derive(Debug)]
enum SetUpFailed {
    Telegram(SendError),
    Store(StoreError),
}

impl From<SendError> for SetUpFailed {
    fn from(error: SendError) -> Self {
        Self::Telegram(error)
    }
}

impl From<StoreError> for SetUpFailed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl std::fmt::Display for SetUpFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Telegram(error) => error.fmt(f),
            Self::Store(error) => error.fmt(f),
        }
    }
}
