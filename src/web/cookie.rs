//! The cookie that is a person's address on the web: a random token, never stored as it is.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::store::random_id;
use crate::words::Lang;

const NAME: &str = "dvcbot";
const LANG: &str = "dvcbot_lang";
const TOKEN_LETTERS: usize = 52;
const THIRTY_DAYS: u32 = 30 * 24 * 3600;

/// The person's token; made when the browser has none.
pub struct Visitor {
    pub token: String,
    pub is_new: bool,
}

impl Visitor {
    pub fn of(headers: &HeaderMap) -> Self {
        let sent = value(headers, NAME).filter(|token| {
            token.len() == TOKEN_LETTERS && token.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        match sent {
            Some(token) => Self { token: token.to_owned(), is_new: false },
            None => Self { token: random_id() + &random_id(), is_new: true },
        }
    }

    /// The header that keeps the token 30 more days.
    pub fn set(&self, https: bool) -> HeaderValue {
        header_value(NAME, &self.token, https)
    }
}

/// The language chosen on the page before.
pub fn lang(headers: &HeaderMap) -> Option<Lang> {
    value(headers, LANG).and_then(Lang::from_code)
}

pub fn set_lang(lang: Lang, https: bool) -> HeaderValue {
    header_value(LANG, lang.code(), https)
}

fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

fn header_value(name: &str, value: &str, https: bool) -> HeaderValue {
    let secure = if https { "; Secure" } else { "" };
    let text =
        format!("{name}={value}; Path=/; Max-Age={THIRTY_DAYS}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}
