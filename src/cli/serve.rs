//! `dvcbot serve`: the web chat until it is told to stop.

use std::process::ExitCode;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::Stopped;
use crate::app::App;
use crate::app::telegram::{self, Way};
use crate::app::zalo_oa::{Keeper, Pause, keep_fresh};
use crate::channel::Remote;
use crate::channel::telegram::Telegram;
use crate::channel::zalo_oa::ZaloOa;
use crate::config::{Config, TelegramSettings, ZaloOaSettings};
use crate::delivery::Pace;
use crate::{store, web};

pub async fn run(config: &Config) -> Result<ExitCode, Stopped> {
    super::data_folder(config)?;
    let _alone = store::lock(&config.database_url)?;
    let app = super::app(config).await?;
    let (content, cache) = (app.content(), config.data.clone());
    tokio::task::spawn_blocking(move || content.learn(&cache));
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| format!("DVCBOT_LISTEN {}: {error}", config.listen))?;
    let address = listener.local_addr()?;
    if let Err(error) = super::print(&welcome(config, &format!("http://{address}"))) {
        tracing::warn!(%error, %address, "serving, though nobody reads the introduction");
    }
    let hooks = begin(config, &app).await?;
    let router = web::router(app.clone(), config.public_url.clone(), hooks);
    super::reload::on_hangup(Arc::clone(&app), config).await?;
    let stopping = app.stopping();
    let told = app.clone();
    tokio::spawn(async move {
        wait_for_stop().await;
        tracing::info!("stopping: finishing what was taken");
        told.stop().await;
        // Connections that are still open belong to pages that will connect again.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        std::process::exit(0);
    });
    axum::serve(listener, router)
        .with_graceful_shutdown(async move { stopping.cancelled().await })
        .await?;
    app.stop().await;
    Ok(ExitCode::SUCCESS)
}

/// Starts what this process does besides answering pages; where platforms post, if they do.
async fn begin(config: &Config, app: &Arc<App>) -> Result<web::Hooks, Stopped> {
    let telegram = config.telegram.as_ref().map(super::telegram).transpose()?.map(Arc::new);
    let zalo_oa = config.zalo_oa.as_ref().map(|settings| zalo_oa(settings, app)).transpose()?;
    let mut platforms: Vec<(Remote, Pace)> = Vec::new();
    if let (Some(telegram), Some(settings)) = (&telegram, &config.telegram) {
        platforms.push((Remote::Telegram(Arc::clone(telegram)), settings.pace));
    }
    if let (Some((_, remote)), Some(settings)) = (&zalo_oa, &config.zalo_oa) {
        platforms.push((Remote::ZaloOa(Arc::clone(remote)), settings.pace));
    }
    app.serve(platforms).await?;
    let mut hooks = web::Hooks::default();
    if let (Some(telegram), Some(settings)) = (telegram, &config.telegram) {
        hooks.telegram = begin_telegram(config, settings, app, telegram);
    }
    if let (Some((keeper, _)), Some(settings)) = (zalo_oa, &config.zalo_oa) {
        tokio::spawn(keep_fresh(Arc::clone(app), keeper));
        hooks.zalo_oa = Some(web::ZaloHook {
            app_id: settings.app_id.clone(),
            key: settings.secret_key.as_ref().map(|key| key.0.clone()),
            pause: Pause(settings.pause),
        });
    }
    Ok(hooks)
}

fn begin_telegram(
    config: &Config,
    settings: &TelegramSettings,
    app: &Arc<App>,
    telegram: Arc<Telegram>,
) -> Option<web::Hook> {
    let way = way(config, settings, app);
    tokio::spawn(telegram::run(Arc::clone(app), Arc::clone(&telegram), way.clone()));
    match way {
        Way::Polling => None,
        Way::Webhook { secret, .. } => Some(web::Hook { telegram, secret }),
    }
}

/// The client of an Official Account, and who gives it tokens.
fn zalo_oa(
    settings: &ZaloOaSettings,
    app: &Arc<App>,
) -> Result<(Arc<Keeper>, Arc<ZaloOa>), Stopped> {
    let keeper = Keeper::new(app, super::zalo::oauth(settings)?, &settings.app_id);
    let own = Arc::clone(&keeper);
    let tokens = Arc::new(move |wanted| -> futures_util::future::BoxFuture<'static, _> {
        Box::pin(Arc::clone(&own).token(wanted))
    });
    let zalo = ZaloOa::new(&settings.client, tokens);
    let zalo = zalo.map_err(|why| format!("ZALO_OA_API_URL: {why}"))?;
    Ok((keeper, Arc::new(zalo)))
}

/// Telegram posts only to https; without such an address of ours we fetch.
fn way(config: &Config, settings: &TelegramSettings, app: &App) -> Way {
    let Some(public) = config.public_url.as_ref().filter(|url| url.starts_with("https://")) else {
        return Way::Polling;
    };
    let given = settings.secret.as_ref().map(|secret| secret.0.clone());
    let secret = given.unwrap_or_else(|| app.store.keys.pseudonym(&["telegram", "secret"]));
    Way::Webhook { url: format!("{public}{}", telegram::PATH), secret }
}

/// What runs, what does not and why, and the next step.
fn welcome(config: &Config, address: &str) -> String {
    let database = match config.database_url.starts_with("sqlite:") {
        true => config.database_url.as_str(),
        false => "PostgreSQL",
    };
    let public = config.public_url.as_deref().unwrap_or("off: DVCBOT_PUBLIC_URL is not set");
    let content = match &config.content {
        Some(folder) => folder.display().to_string(),
        None => "inside the program".to_owned(),
    };
    let telegram = match (&config.telegram, public.starts_with("https://")) {
        (None, _) => "off: TELEGRAM_BOT_TOKEN is not set",
        (Some(_), true) => "on, Telegram posts to the public address",
        (Some(_), false) => "on, updates are fetched",
    };
    let zalo = match &config.zalo_oa {
        None => "off: ZALO_OA_APP_ID is not set",
        Some(settings) if settings.secret_key.is_none() => {
            "on, but what is posted is dropped: ZALO_OA_SECRET_KEY is not set"
        }
        Some(_) => "on, posts to /zalo/oa at the public address; dvcbot zalo status",
    };
    let figures = match &config.kpi_public {
        open if open.is_all() => "open to citizens".to_owned(),
        open if open.is_empty() => "for linked staff only".to_owned(),
        open => format!("open to citizens: {}", open.keys()),
    };
    format!(
        "dvcbot {version}\n\
         \x20 web chat         {address}\n\
         \x20 public address   {public}\n\
         \x20 Telegram         {telegram}\n\
         \x20 Zalo OA          {zalo}\n\
         \x20 database         {database}\n\
         \x20 content          {content}\n\
         \x20 figures          {figures} (DVCBOT_KPI_PUBLIC)\n\
         \x20 terminal         dvcbot chat\n\
         \x20 first staff      dvcbot staff invite --unit 2023:72 --role admin",
        version = env!("CARGO_PKG_VERSION"),
    )
}

async fn wait_for_stop() {
    let (Ok(mut terminate), Ok(mut interrupt)) =
        (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}
