//! Telegram: its limits, its client, and what is set up there once.

mod call;
mod document;
mod fetch;
mod photo;
mod poll;
mod read;
mod write;

pub use poll::poll;
pub use read::{Event, Received, read};

use std::sync::OnceLock;
use std::time::Duration;

use serde::Deserialize;
use serde::de::IgnoredAny;
use teloxide::Bot;
use teloxide::payloads::{
    AnswerCallbackQuery, DeleteWebhook, GetMe, GetWebhookInfo, SendMessage, SetMyCommands,
    SetMyCommandsSetters, SetWebhook, SetWebhookSetters,
};
use teloxide::types::{AllowedUpdate, BotCommand, CallbackQueryId};

use super::{Attachment, Body};
use crate::delivery::SendError;
use crate::when::Moment;

/// The longest text of a message, in UTF-16 units, less the room for the note of a repeated one.
pub const LONGEST_TEXT: usize = 4_096 - 96;
/// The longest text below a photo, in UTF-16 units.
pub const LONGEST_CAPTION: usize = 1_024;
/// The updates that we ask for.
const WANTED: [AllowedUpdate; 4] = [
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::MyChatMember,
];
/// How long an answer may take before nobody knows whether there will be one.
const PATIENCE: Duration = Duration::from_secs(10);
const CONNECTING: Duration = Duration::from_secs(5);

/// A bot's account at a Bot API server.
pub struct Telegram {
    bot: Bot,
    /// The name in `/start@name`, once getMe has said it.
    username: OnceLock<String>,
    photos: photo::Photos,
}

/// What Telegram says of our webhook.
#[derive(Debug, Deserialize)]
pub struct Webhook {
    pub url: String,
    #[serde(default)]
    pub pending_update_count: i64,
    #[serde(default)]
    pub last_error_message: Option<String>,
}

#[derive(Deserialize)]
struct Me {
    username: String,
}

/// A command of the menu beside the text field, in one language or (none) for all others.
pub struct Commands<'a> {
    pub language: Option<&'static str>,
    pub commands: Vec<(&'a str, String)>,
}

impl Telegram {
    /// `api` is where the Bot API answers, as `https://api.telegram.org`.
    ///
    /// # Errors
    /// When the address is none.
    pub fn new(token: &str, api: &str) -> Result<Self, String> {
        let client = reqwest::Client::builder()
            .connect_timeout(CONNECTING)
            .tcp_nodelay(true)
            .pool_idle_timeout(Duration::from_secs(30))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| error.without_url().to_string())?;
        let url: reqwest::Url = api.parse().map_err(|_| format!("{api:?} is no address"))?;
        if url.cannot_be_a_base() {
            return Err(format!("{api:?} is no address"));
        }
        let bot = Bot::with_client(token, client).set_api_url(url);
        Ok(Self { bot, username: OnceLock::new(), photos: photo::Photos::default() })
    }

    /// Sends one message: as a photo or a document with its text below where there is one, else as text.
    ///
    /// # Errors
    /// As [`SendError`] says. What is refused has not arrived, so the text goes alone; without its file it
    /// says where that can be had.
    pub async fn send(
        &self,
        address: &str,
        body: &Body,
        attachment: Option<Attachment>,
    ) -> Result<(), SendError> {
        let sent = match attachment {
            Some(Attachment::Photo(picture)) => self.send_photo(address, body, &picture).await,
            Some(Attachment::Document { name, bytes }) => {
                self.send_document(address, body, &name, bytes).await
            }
            None => None,
        };
        match sent {
            Some(Err(SendError::Refused(why))) => {
                tracing::warn!(why, "a photo or file was refused")
            }
            Some(result) => return result,
            None => {}
        }
        match &body.file {
            Some(file) => {
                let text = format!("{}\n\n{}", body.text, file.instead);
                self.send_text(address, &Body { text, file: None, ..body.clone() }).await
            }
            None => self.send_text(address, body).await,
        }
    }

    /// Plain text, so that nothing in it can break it.
    async fn send_text(&self, address: &str, body: &Body) -> Result<(), SendError> {
        let message: SendMessage = write::message(address, body)?;
        self.call::<_, IgnoredAny>(&message, PATIENCE).await.map(|_| ())
    }

    /// Ends the waiting sign of a pressed key; best effort.
    ///
    /// # Errors
    /// As [`SendError`] says; a query that is too old is refused.
    pub async fn answer_press(&self, query: &str) -> Result<(), SendError> {
        let answer = AnswerCallbackQuery::new(CallbackQueryId(query.to_owned()));
        self.call::<_, IgnoredAny>(&answer, PATIENCE).await.map(|_| ())
    }

    /// Who we are: the bot's name. The token is good when this answers.
    ///
    /// # Errors
    /// As [`SendError`] says.
    pub async fn me(&self) -> Result<String, SendError> {
        let me: Me = self.call(&GetMe::new(), PATIENCE).await?;
        let _ = self.username.set(me.username.clone());
        Ok(me.username)
    }

    /// An update from its raw JSON.
    ///
    /// # Errors
    /// When it is not JSON with an `update_id`.
    pub fn read(&self, raw: &[u8]) -> Result<Received, serde_json::Error> {
        read(raw, self.username.get().map(String::as_str))
    }

    /// Where Telegram delivers, if anywhere.
    ///
    /// # Errors
    /// As [`SendError`] says.
    pub async fn webhook(&self) -> Result<Webhook, SendError> {
        self.call(&GetWebhookInfo::new(), PATIENCE).await
    }

    /// The time of Telegram's server, where it tells it.
    pub async fn date(&self) -> Option<Moment> {
        let asked = self.bot.client().head(self.bot.api_url()).timeout(PATIENCE).send().await;
        let date = asked.ok()?.headers().get(reqwest::header::DATE)?.to_str().ok()?.to_owned();
        let since = httpdate::parse_http_date(&date).ok()?;
        let since = since.duration_since(std::time::UNIX_EPOCH).ok()?;
        Some(Moment(i64::try_from(since.as_millis()).ok()?))
    }

    /// Asks Telegram to deliver to `url` with this secret.
    ///
    /// # Errors
    /// As [`SendError`] says.
    pub async fn set_webhook(&self, url: &str, secret: &str) -> Result<(), SendError> {
        let url = url.parse().map_err(|_| SendError::Refused(format!("{url:?} is no address")))?;
        let wish = SetWebhook::new(url).secret_token(secret).allowed_updates(WANTED);
        self.call::<_, IgnoredAny>(&wish, PATIENCE).await.map(|_| ())
    }

    /// Asks Telegram to keep updates until they are fetched; those that wait are not dropped.
    ///
    /// # Errors
    /// As [`SendError`] says.
    pub async fn remove_webhook(&self) -> Result<(), SendError> {
        self.call::<_, IgnoredAny>(&DeleteWebhook::new(), PATIENCE).await.map(|_| ())
    }

    /// The menu of commands.
    ///
    /// # Errors
    /// As [`SendError`] says.
    pub async fn set_commands(&self, menu: &Commands<'_>) -> Result<(), SendError> {
        let commands = menu.commands.iter();
        let wish = SetMyCommands::new(commands.map(|(name, about)| BotCommand::new(*name, about)));
        let wish = match menu.language {
            Some(language) => wish.language_code(language),
            None => wish,
        };
        self.call::<_, IgnoredAny>(&wish, PATIENCE).await.map(|_| ())
    }
}
