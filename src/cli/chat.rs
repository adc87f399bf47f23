//! `dvcbot chat`: the same assistant in the terminal, for people and for scripts.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use tokio::io::BufReader;

use super::Stopped;
use crate::app::App;
use crate::channel::{Body, Taken, terminal};
use crate::config::Config;
use crate::say;
use crate::store::random_id;

pub async fn run(config: &Config, json: bool, files: Option<PathBuf>) -> Result<ExitCode, Stopped> {
    let files = files.map(Arc::new);
    let app = super::app(config).await?;
    app.content().learn(&config.data);
    let take = |incoming| {
        let (app, files) = (app.clone(), files.clone());
        async move {
            let mut taken: Taken = app.take(incoming).await?;
            for reply in &mut taken.replies {
                hand_over(&app, reply, files.as_deref().map(PathBuf::as_path)).await;
            }
            app.arrived(&taken.peer, taken.last_number);
            Ok(taken)
        }
    };
    let (input, output) = (BufReader::new(tokio::io::stdin()), tokio::io::stdout());
    if json {
        terminal::run_json(input, output, random_id, take).await?;
    } else {
        terminal::run(input, output, random_id, take).await?;
    }
    app.stop().await;
    Ok(ExitCode::SUCCESS)
}

/// Writes the file of a reply into the folder, or says where it can be had.
async fn hand_over(app: &App, reply: &mut Body, folder: Option<&Path>) {
    let Some(file) = reply.file.take() else { return };
    let said = match folder {
        Some(folder) => {
            let path = folder.join(&file.table.name);
            let bytes = app.file(&file).await.unwrap_or_default();
            match tokio::fs::write(&path, bytes).await {
                Ok(()) => {
                    let said = say!("export-written", file = path.display().to_string());
                    app.content().words.render(file.lang, &said)
                }
                Err(error) => format!("! {}: {error}", path.display()),
            }
        }
        None => file.instead.clone(),
    };
    reply.text = format!("{}\n\n{said}", reply.text);
}
