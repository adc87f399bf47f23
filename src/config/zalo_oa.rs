//! The settings of a Zalo Official Account.

use super::{Hidden, Setting, WrongSetting, wrong};
use crate::channel::Buttons;
use crate::channel::zalo_oa::{Late, Settings, Terms};
use crate::delivery::Pace;

pub const APP_ID: Setting = Setting {
    variable: "ZALO_OA_APP_ID",
    key: "zalo_oa.app_id",
    default: "",
    about: "the id of the app on developers.zalo.me; the Official Account is off without it",
};
pub const APP_SECRET: Setting = Setting {
    variable: "ZALO_OA_APP_SECRET",
    key: "zalo_oa.app_secret",
    default: "",
    about: "the app's secret, for tokens",
};
pub const SECRET_KEY: Setting = Setting {
    variable: "ZALO_OA_SECRET_KEY",
    key: "zalo_oa.secret_key",
    default: "",
    about: "the OA secret key of the app's Webhook page, which signs; without it what is posted is dropped",
};
pub const BUTTONS: Setting = Setting {
    variable: "ZALO_OA_BUTTONS",
    key: "zalo_oa.buttons",
    default: "off",
    about: "on once a live test has shown that this account may send buttons; off numbers them",
};
pub const PAID: Setting = Setting {
    variable: "ZALO_OA_PAID",
    key: "zalo_oa.paid",
    default: "off",
    about: "on where messages that cost money are sent: 48 hours to 7 days after a person wrote",
};
pub const FREE: Setting = Setting {
    variable: "ZALO_OA_FREE_MESSAGES",
    key: "zalo_oa.free_messages",
    default: "0",
    about: "free messages after each word of a person, the last for the rating; 0 for no bound",
};
pub const PAUSE: Setting = Setting {
    variable: "ZALO_OA_PAUSE",
    key: "zalo_oa.pause",
    default: "0",
    about: "minutes for which the assistant is silent after somebody answered in the OA's chat; 0 for never",
};
pub const RATE: Setting = Setting {
    variable: "ZALO_OA_RATE",
    key: "zalo_oa.rate",
    default: "60",
    about: "messages in any second to all together; 0 for no bound",
};
pub const API: Setting = Setting {
    variable: "ZALO_OA_API_URL",
    key: "zalo_oa.api",
    default: "https://openapi.zalo.me",
    about: "where Zalo's OpenAPI answers",
};
pub const OAUTH: Setting = Setting {
    variable: "ZALO_OA_OAUTH_URL",
    key: "zalo_oa.oauth",
    default: "https://oauth.zaloapp.com",
    about: "where Zalo gives tokens",
};

/// How an Official Account is used, where it is.
#[derive(Debug, Clone)]
pub struct ZaloOaSettings {
    pub app_id: String,
    pub app_secret: Hidden,
    /// What signs webhooks; not the app's secret.
    pub secret_key: Option<Hidden>,
    pub oauth: String,
    pub client: Settings,
    pub pace: Pace,
    /// In minutes.
    pub pause: u32,
}

/// The settings, where there is an app.
pub(super) fn read(text: &impl Fn(&str) -> String) -> Result<Option<ZaloOaSettings>, WrongSetting> {
    let (app_id, app_secret) = (text(APP_ID.variable), text(APP_SECRET.variable));
    if app_id.is_empty() {
        return Ok(None);
    }
    if !app_id.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong(APP_ID.variable, &app_id, "digits, as developers.zalo.me shows them"));
    }
    if app_secret.is_empty() {
        let why = "ZALO_OA_APP_SECRET is not set, but ZALO_OA_APP_ID is";
        return Err(WrongSetting(why.to_owned()));
    }
    let number = |setting: &Setting| {
        super::checked::<u32>(setting.variable, &text(setting.variable), "a whole number")
    };
    let buttons = if is_on(&BUTTONS, text)? { Buttons::Pressed } else { Buttons::Numbered };
    let late = if is_on(&PAID, text)? { Late::Paid } else { Late::Kept };
    let terms = Terms { free: number(&FREE)?, late };
    Ok(Some(ZaloOaSettings {
        app_id,
        app_secret: Hidden(app_secret),
        secret_key: Some(text(SECRET_KEY.variable)).filter(|key| !key.is_empty()).map(Hidden),
        oauth: text(OAUTH.variable),
        client: Settings { api: text(API.variable), buttons, terms },
        pace: Pace { overall: number(&RATE)?, chat: 0 },
        pause: number(&PAUSE)?,
    }))
}

fn is_on(setting: &Setting, text: &impl Fn(&str) -> String) -> Result<bool, WrongSetting> {
    match text(setting.variable).as_str() {
        "on" => Ok(true),
        "off" => Ok(false),
        other => Err(wrong(setting.variable, other, "on or off")),
    }
}
