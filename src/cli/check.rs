//! `dvcbot check`: every problem of the content at once, with file and line; then what to look at.

use std::process::ExitCode;

use super::Stopped;
use crate::app::now;
use crate::config::Config;
use crate::content::Content;
use crate::lint::{self, Measured};

pub fn run(config: &Config) -> Result<ExitCode, Stopped> {
    match Content::load(config.content.as_deref()) {
        Ok(content) => {
            let texts = lint::texts(&content.words);
            let mut warnings = lint::warnings(&texts, &content.dated(), &content.places, now());
            warnings.extend(lint::unknown_guides(&content.procedures, &content.flows));
            for warning in &warnings {
                super::print(&format!("warning: {warning}"))?;
            }
            let (lessons, questions) =
                (content.training.lessons().len(), content.training.questions().len());
            let (flows, words) = (content.flows.all().count(), content.words.keys().count());
            let Measured { sentences, syllables } = lint::measure(&texts);
            super::print(&format!(
                "{flows} flows, {lessons} lessons with {questions} questions and {words} messages in two \
                 languages: no problems, {} warnings; \
                 {sentences} Vietnamese sentences of {}.{} syllables in the mean",
                warnings.len(),
                syllables / sentences.max(1),
                syllables * 10 / sentences.max(1) % 10,
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
