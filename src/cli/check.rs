//! `dvcbot check`: every problem of the content at once, with file and line.

use std::process::ExitCode;

use crate::config::Config;
use crate::content::Content;

pub fn run(config: &Config) -> ExitCode {
    match Content::load(config.content.as_deref()) {
        Ok(content) => {
            let (flows, words) = (content.flows.all().count(), content.words.keys().count());
            println!("{flows} flows and {words} messages in two languages: no problems");
            ExitCode::SUCCESS
        }
        Err(problems) => {
            problems.iter().for_each(|problem| println!("{problem}"));
            ExitCode::FAILURE
        }
    }
}
