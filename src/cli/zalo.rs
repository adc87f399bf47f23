//! `dvcbot zalo`: the first consent of an Official Account, and how its tokens stand.

use std::io::BufRead;
use std::process::ExitCode;

use clap::Subcommand;

use super::{Stopped, print};
use crate::app::now;
use crate::app::zalo_oa::tokens;
use crate::channel::zalo_oa::{OAuth, Pkce};
use crate::config::{Config, ZaloOaSettings};
use crate::store::{Store, TokenSource, ZaloTokens, random_bytes, random_id};

#[derive(Subcommand)]
pub enum Command {
    /// Let an administrator of the Official Account consent, and keep the tokens
    Login {
        /// The address to come back to, as developers.zalo.me has it; the public address when left out
        #[arg(long, value_name = "URL")]
        back: Option<String>,
    },
    /// Say how long the tokens hold, and whether somebody has to log in again
    Status,
}

pub async fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let settings = config.zalo_oa.as_ref().ok_or("ZALO_OA_APP_ID is not set")?;
    super::data_folder(config)?;
    let store = Store::open(&config.database_url, &config.data, config.key.as_deref()).await?;
    let done = match command {
        Command::Login { back } => {
            let public = || config.public_url.as_ref().map(|url| format!("{url}/"));
            let back = back.or_else(public).ok_or("--back or DVCBOT_PUBLIC_URL must be set")?;
            login(&store, settings, &back).await
        }
        Command::Status => status(&store, settings).await,
    };
    store.close().await;
    done
}

async fn login(store: &Store, settings: &ZaloOaSettings, back: &str) -> Result<ExitCode, Stopped> {
    let oauth = oauth(settings)?;
    let (pkce, state) = (Pkce::of(random_bytes()), random_id());
    let address = oauth.consent(back, &pkce, &state).ok_or("ZALO_OA_OAUTH_URL is no address")?;
    print(&format!(
        "1. As an administrator of the Official Account, open this address and consent:\n\n{address}\n\n\
         2. You come back to {back}. Paste the whole address of that page here, within ten minutes:"
    ))?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let code = code(line.trim(), &state)?;
    let pair = oauth.exchange(&code, &pkce.verifier).await;
    let pair = pair.map_err(|error| format!("Zalo gives no tokens: {error}"))?;
    let before = store.zalo_tokens(&settings.app_id).await.ok().flatten();
    let new = tokens(pair, before.map_or(0, |tokens| tokens.version), now().0);
    let source = TokenSource::Login { actor: "operator" };
    if !store.keep_zalo_tokens(&settings.app_id, &new, source).await? {
        return Err("other tokens were kept at the same moment: log in again".into());
    }
    print(&format!("kept; {}", holds(&new)))?;
    Ok(ExitCode::SUCCESS)
}

/// The code of the address that somebody came back to; the state shows that it is of this login.
fn code(address: &str, state: &str) -> Result<String, Stopped> {
    let url: reqwest::Url = address.parse().map_err(|_| "that is no address")?;
    let part = |name: &str| {
        url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    if part("state").as_deref() != Some(state) {
        return Err("the address is of another login (its state differs): begin again".into());
    }
    part("code").ok_or_else(|| "there is no code in the address: was consent given?".into())
}

async fn status(store: &Store, settings: &ZaloOaSettings) -> Result<ExitCode, Stopped> {
    let key = match settings.secret_key {
        Some(_) => "is set: what is posted is checked",
        None => "is not set: what Zalo posts is dropped (ZALO_OA_SECRET_KEY)",
    };
    print(&format!("app {}; the OA secret key {key}", settings.app_id))?;
    let Some(tokens) = store.zalo_tokens(&settings.app_id).await? else {
        print("nobody has logged in yet: run dvcbot zalo login")?;
        return Ok(ExitCode::FAILURE);
    };
    print(&holds(&tokens))?;
    let Some(why) = &tokens.trouble else { return Ok(ExitCode::SUCCESS) };
    print(&format!("the refresh token is of no use ({why}): run dvcbot zalo login"))?;
    Ok(ExitCode::FAILURE)
}

fn holds(tokens: &ZaloTokens) -> String {
    match (tokens.expires - now().0) / 60_000 {
        ..=0 => "the access token has expired".to_owned(),
        minutes => format!(
            "the access token, the {}. so far, holds for {} h {} min",
            tokens.version,
            minutes / 60,
            minutes % 60
        ),
    }
}

pub(super) fn oauth(settings: &ZaloOaSettings) -> Result<OAuth, Stopped> {
    let oauth = OAuth::new(&settings.oauth, &settings.app_id, &settings.app_secret.0);
    oauth.map_err(|why| format!("ZALO_OA_OAUTH_URL: {why}").into())
}
