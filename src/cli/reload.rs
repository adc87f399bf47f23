//! Content in the place of the present one on SIGHUP, all or nothing, without a restart.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::signal::unix::{SignalKind, signal};

use super::Stopped;
use crate::app::{App, import, now};
use crate::config::Config;
use crate::content::Content;

/// Loads the content folder again at each SIGHUP; what is wrong with it goes to the log.
pub async fn on_hangup(app: Arc<App>, config: &Config) -> Result<(), Stopped> {
    let mut hangups = signal(SignalKind::hangup())?;
    let (folder, cache) = (config.content.clone(), config.data.clone());
    tokio::spawn(async move {
        while hangups.recv().await.is_some() {
            match reload(&app, folder.clone(), cache.clone()).await {
                Ok(()) => tracing::info!("the content was loaded again"),
                Err(why) => {
                    tracing::error!(%why, "the content was not loaded, the one before goes on");
                }
            }
        }
    });
    Ok(())
}

async fn reload(app: &App, folder: Option<PathBuf>, cache: PathBuf) -> Result<(), Stopped> {
    let read = move || read(folder.as_deref(), &cache);
    let content = tokio::task::spawn_blocking(read).await??;
    import::plans(&app.store, &content, now()).await?;
    app.replace_content(content);
    Ok(())
}

/// The content with its phrases learnt, so that it is put in place whole.
fn read(folder: Option<&Path>, cache: &Path) -> Result<Arc<Content>, Stopped> {
    let content = super::content_of(folder)?;
    content.learn(cache);
    Ok(content)
}
