//! The settings: one list, one reader; environment first, then dvcbot.toml, then the default.

mod zalo_oa;

pub use zalo_oa::ZaloOaSettings;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use crate::delivery::{Hours, Pace};
use crate::kpi::Open;

/// A setting as README and `--help` list it.
pub struct Setting {
    /// In the environment.
    pub variable: &'static str,
    /// In dvcbot.toml.
    pub key: &'static str,
    pub default: &'static str,
    pub about: &'static str,
}

/// Every setting of the program.
pub const SETTINGS: &[Setting] = &[
    Setting {
        variable: "DVCBOT_DATA",
        key: "data",
        default: "dvcbot-data",
        about: "the data folder: database, key",
    },
    Setting {
        variable: "DVCBOT_DATABASE_URL",
        key: "database_url",
        default: "sqlite:<data>/dvcbot.db",
        about: "sqlite:… or postgres:…",
    },
    Setting {
        variable: "DVCBOT_LISTEN",
        key: "listen",
        default: "127.0.0.1:8080",
        about: "address and port of the web chat",
    },
    Setting {
        variable: "DVCBOT_PUBLIC_URL",
        key: "public_url",
        default: "",
        about: "how the outside reaches the web chat; https makes the cookie secure",
    },
    Setting {
        variable: "DVCBOT_CONTENT",
        key: "content",
        default: "",
        about: "a folder whose flows, phrases, locales, places take the place of those inside the program",
    },
    Setting {
        variable: "DVCBOT_LOG",
        key: "log",
        default: "info",
        about: "error, warn, info, debug or trace",
    },
    Setting {
        variable: "DVCBOT_LOG_FORMAT",
        key: "log_format",
        default: "pretty",
        about: "pretty or json",
    },
    Setting {
        variable: "DVCBOT_KEY",
        key: "key",
        default: "",
        about: "64 hexadecimal digits, the same for all replicas; made in the data folder when empty",
    },
    Setting {
        variable: "DVCBOT_KPI_PUBLIC",
        key: "kpi.public",
        default: "on",
        about: "on, off, or the keys of indicators by commas: which figures are told to everybody",
    },
    Setting {
        variable: "DVCBOT_PUSH_HOURS",
        key: "push.hours",
        default: "07:00-20:00",
        about: "when staff who follow a unit are written to, Monday to Friday, Vietnamese time",
    },
    Setting {
        variable: "TELEGRAM_BOT_TOKEN",
        key: "telegram.token",
        default: "",
        about: "the bot's token from @BotFather; Telegram is off without it",
    },
    Setting {
        variable: "TELEGRAM_WEBHOOK_SECRET",
        key: "telegram.secret",
        default: "",
        about: "what Telegram shows to prove itself: 1 to 256 of A-Z a-z 0-9 _ -; made from the key when empty",
    },
    Setting {
        variable: "TELEGRAM_API_URL",
        key: "telegram.api",
        default: "https://api.telegram.org",
        about: "where the Bot API answers",
    },
    Setting {
        variable: "TELEGRAM_RATE",
        key: "telegram.rate",
        default: "30",
        about: "messages in any second to all together; 0 for no bound",
    },
    Setting {
        variable: "TELEGRAM_CHAT_RATE",
        key: "telegram.chat_rate",
        default: "1",
        about: "messages a second to one chat, after a burst of 5; 0 for no bound",
    },
    zalo_oa::APP_ID,
    zalo_oa::APP_SECRET,
    zalo_oa::SECRET_KEY,
    zalo_oa::BUTTONS,
    zalo_oa::PAID,
    zalo_oa::FREE,
    zalo_oa::PAUSE,
    zalo_oa::RATE,
    zalo_oa::API,
    zalo_oa::OAUTH,
];

/// The settings, each checked.
#[derive(Debug, Clone)]
pub struct Config {
    pub data: PathBuf,
    pub database_url: String,
    pub listen: SocketAddr,
    pub public_url: Option<String>,
    pub content: Option<PathBuf>,
    pub log: tracing::Level,
    pub log_json: LogFormat,
    pub key: Option<String>,
    pub kpi_public: Open,
    pub push_hours: Hours,
    pub telegram: Option<TelegramSettings>,
    pub zalo_oa: Option<ZaloOaSettings>,
}

/// How Telegram is used, where it is.
#[derive(Debug, Clone)]
pub struct TelegramSettings {
    pub token: Hidden,
    pub secret: Option<Hidden>,
    pub api: String,
    pub pace: Pace,
}

/// A value that is never shown.
#[derive(Clone)]
pub struct Hidden(pub String);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    Pretty,
    Json,
}

/// A setting that cannot be used, said for an operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongSetting(pub String);

/// What the command line gives in place of the environment.
#[derive(Debug, Clone, Default)]
pub struct Given {
    pub data: Option<PathBuf>,
    pub content: Option<PathBuf>,
}

impl Config {
    /// Reads the environment and `dvcbot.toml` in the working folder (or where `DVCBOT_CONFIG` says).
    pub fn read(given: &Given) -> Result<Self, WrongSetting> {
        let text = match variable("DVCBOT_CONFIG")? {
            Some(path) => std::fs::read_to_string(&path)
                .map_err(|error| WrongSetting(format!("DVCBOT_CONFIG: {path}: {error}")))?,
            None => match std::fs::read_to_string("dvcbot.toml") {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
                read => read.map_err(|error| WrongSetting(format!("dvcbot.toml: {error}")))?,
            },
        };
        let from_file = parse_file(&text)?;
        let mut values = BTreeMap::new();
        for setting in SETTINGS {
            let value = variable(setting.variable)?.or_else(|| from_file.get(setting.key).cloned());
            values.insert(setting.variable, value);
        }
        Self::from_values(given, &values)
    }

    fn from_values(
        given: &Given,
        values: &BTreeMap<&'static str, Option<String>>,
    ) -> Result<Self, WrongSetting> {
        let text = |name: &str| {
            let default = SETTINGS.iter().find(|s| s.variable == name).map_or("", |s| s.default);
            values.get(name).cloned().flatten().unwrap_or_else(|| default.to_owned())
        };
        let optional = |name: &str| Some(text(name)).filter(|value| !value.is_empty());
        let data = given.data.clone().unwrap_or_else(|| PathBuf::from(text("DVCBOT_DATA")));
        let database_url = values.get("DVCBOT_DATABASE_URL").cloned().flatten();
        Ok(Self {
            database_url: database_url.unwrap_or_else(|| sqlite_in(&data)),
            data,
            listen: checked(
                "DVCBOT_LISTEN",
                &text("DVCBOT_LISTEN"),
                "an address like 127.0.0.1:8080",
            )?,
            public_url: optional("DVCBOT_PUBLIC_URL").as_deref().map(public_url).transpose()?,
            content: given
                .content
                .clone()
                .or_else(|| optional("DVCBOT_CONTENT").map(PathBuf::from)),
            log: checked("DVCBOT_LOG", &text("DVCBOT_LOG"), "error, warn, info, debug or trace")?,
            log_json: match text("DVCBOT_LOG_FORMAT").as_str() {
                "pretty" => LogFormat::Pretty,
                "json" => LogFormat::Json,
                other => return Err(wrong("DVCBOT_LOG_FORMAT", other, "pretty or json")),
            },
            key: optional("DVCBOT_KEY"),
            kpi_public: open(&text("DVCBOT_KPI_PUBLIC"))?,
            push_hours: checked(
                "DVCBOT_PUSH_HOURS",
                &text("DVCBOT_PUSH_HOURS"),
                "hours like 07:00-20:00",
            )?,
            telegram: optional("TELEGRAM_BOT_TOKEN")
                .map(|token| telegram(token, &text, optional("TELEGRAM_WEBHOOK_SECRET")))
                .transpose()?,
            zalo_oa: zalo_oa::read(&text)?,
        })
    }
}

fn open(text: &str) -> Result<Open, WrongSetting> {
    text.parse().map_err(|why| {
        let keys = Open::all().keys();
        WrongSetting(format!(
            "DVCBOT_KPI_PUBLIC is {text:?}, but should be on, off, or some of {keys}: {why}"
        ))
    })
}

fn telegram(
    token: String,
    text: &impl Fn(&str) -> String,
    secret: Option<String>,
) -> Result<TelegramSettings, WrongSetting> {
    let is_word = |text: &str| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
    };
    let number = |name| checked(name, &text(name), "a whole number");
    let has_form = token.split_once(':').is_some_and(|(number, word)| {
        !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) && is_word(word)
    });
    if !has_form {
        let why = "TELEGRAM_BOT_TOKEN should be like 123456:ABC-DEF, as @BotFather gave it";
        return Err(WrongSetting(why.to_owned()));
    }
    if secret.as_deref().is_some_and(|secret| secret.len() > 256 || !is_word(secret)) {
        let why = "TELEGRAM_WEBHOOK_SECRET should be 1 to 256 of A-Z a-z 0-9 _ -";
        return Err(WrongSetting(why.to_owned()));
    }
    Ok(TelegramSettings {
        token: Hidden(token),
        secret: secret.map(Hidden),
        api: text("TELEGRAM_API_URL"),
        pace: Pace { overall: number("TELEGRAM_RATE")?, chat: number("TELEGRAM_CHAT_RATE")? },
    })
}

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(hidden)")
    }
}

#[expect(clippy::disallowed_methods, reason = "the one reader of the environment")]
fn variable(name: &str) -> Result<Option<String>, WrongSetting> {
    match std::env::var(name) {
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(WrongSetting(format!("{name} is not UTF-8 text")))
        }
        read => Ok(read.ok().filter(|value| !value.is_empty())),
    }
}

/// `a.b = x` or `[a] b = x`: each value as text by its dotted key; an unknown key is an error.
fn parse_file(text: &str) -> Result<BTreeMap<String, String>, WrongSetting> {
    let table: toml::Table =
        text.parse().map_err(|error| WrongSetting(format!("dvcbot.toml: {error}")))?;
    let mut values = BTreeMap::new();
    flatten("", &table, &mut values);
    match values.keys().find(|key| !SETTINGS.iter().any(|setting| setting.key == *key)) {
        Some(unknown) => Err(WrongSetting(format!("dvcbot.toml: {unknown} is not a setting"))),
        None => Ok(values),
    }
}

fn flatten(prefix: &str, table: &toml::Table, values: &mut BTreeMap<String, String>) {
    for (key, value) in table {
        let key = format!("{prefix}{key}");
        match value {
            toml::Value::Table(inner) => flatten(&format!("{key}."), inner, values),
            toml::Value::String(text) => drop(values.insert(key, text.clone())),
            other => drop(values.insert(key, other.to_string())),
        }
    }
}

fn sqlite_in(data: &Path) -> String {
    format!("sqlite:{}", data.join("dvcbot.db").display())
}

fn public_url(text: &str) -> Result<String, WrongSetting> {
    if text.starts_with("https://") || text.starts_with("http://") {
        return Ok(text.trim_end_matches('/').to_owned());
    }
    Err(wrong("DVCBOT_PUBLIC_URL", text, "an address that begins with https:// or http://"))
}

fn checked<T: std::str::FromStr>(
    name: &str,
    value: &str,
    expected: &str,
) -> Result<T, WrongSetting> {
    value.parse().map_err(|_| wrong(name, value, expected))
}

fn wrong(name: &str, value: &str, expected: &str) -> WrongSetting {
    WrongSetting(format!("{name} is {value:?}, but should be {expected}"))
}

impl std::fmt::Display for WrongSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WrongSetting {}
