//! `dvcbot chat`: the same assistant in the terminal, for people and for scripts.

use std::process::ExitCode;

use tokio::io::BufReader;

use super::Stopped;
use crate::channel::{Taken, terminal};
use crate::config::Config;
use crate::store::random_id;

pub async fn run(config: &Config, json: bool) -> Result<ExitCode, Stopped> {
    let app = super::app(config).await?;
    app.content().learn(&config.data);
    let take = |incoming| {
        let app = app.clone();
        async move {
            let taken: Taken = app.take(incoming).await?;
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
