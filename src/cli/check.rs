//! `dvcbot check`: every problem of the content at once, with file and line.

use std::process::ExitCode;

use super::Stopped;
use crate::config::Config;
use crate::content::Content;

pub fn run(config: &Config) -> Result<ExitCode, Stopped> {
    match Content::load(config.content.as_deref()) {
        Ok(content) => {
            let (flows, words) = (content.flows.all().count(), content.words.keys().count());
            super::print(&format!(
                "{flows} flows and {words} messages in two languages: no problems"
            ))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            for problem in problems {
                super::print(&problem.to_string())?;
            }
            Ok(ExitCode::FAILURE)
        }
    }
}
