//! `dvcbot serve`: the web chat until it is told to stop.

use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::Stopped;
use crate::config::Config;
use crate::web;

pub async fn run(config: &Config) -> Result<ExitCode, Stopped> {
    let app = super::app(config).await?;
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| format!("DVCBOT_LISTEN {}: {error}", config.listen))?;
    let address = listener.local_addr()?;
    if let Err(error) = super::print(&welcome(config, &format!("http://{address}"))) {
        tracing::warn!(%error, %address, "serving, though nobody reads the introduction");
    }
    let router = web::router(app.clone(), config.public_url.clone());
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
    let figures = if config.kpi_public { "open to citizens" } else { "for linked staff only" };
    format!(
        "dvcbot {version}\n\
         \x20 web chat         {address}\n\
         \x20 public address   {public}\n\
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
