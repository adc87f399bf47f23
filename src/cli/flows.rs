//! `dvcbot flows`: the guidance flows, listed and drawn for those who review them.

use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use super::Stopped;
use crate::config::Config;
use crate::content::Content;
use crate::flow::draw::{Format, draw};
use crate::flow::{Flow, Flows};
use crate::picture;
use crate::reply::Say;
use crate::words::Lang;

#[derive(Subcommand)]
pub enum Command {
    /// Print each flow: id, title, steps, day of its last check, as tab-separated values
    List,
    /// Draw a flow: all steps with their words, choices, helps, ends and sources
    Draw {
        /// The flow's id, as `dvcbot flows list` prints it
        id: String,
        /// svg (a picture for any browser) or mermaid (text that other tools draw)
        #[arg(long, default_value = "svg", value_parser = format)]
        format: Format,
        /// vi or en
        #[arg(long, default_value = "vi", value_parser = lang)]
        lang: Lang,
    },
    /// Write the pictures of all steps that have one, in both languages, as PNG
    Pictures {
        /// The folder for them; made where it is not there
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
}

pub fn run(config: &Config, command: Command) -> Result<ExitCode, Stopped> {
    let content = super::content(config)?;
    match command {
        Command::List => list(&content)?,
        Command::Draw { id, format, lang } => {
            let flow = named(&content.flows, &id)?;
            let drawn = draw(flow, &content.words, lang, format);
            stdout().lock().write_all(drawn.as_bytes())?;
        }
        Command::Pictures { to } => pictures(&content, &to)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn pictures(content: &Content, folder: &Path) -> Result<(), Stopped> {
    let said = |error: &dyn std::fmt::Display| format!("--to {}: {error}", folder.display());
    std::fs::create_dir_all(folder).map_err(|error| said(&error))?;
    for picture in content.flows.all().flat_map(Flow::pictures) {
        for lang in Lang::ALL {
            let file = folder.join(format!("{}.png", picture::name(&picture, lang)));
            let drawn = picture::draw(&picture, &content.words, lang)?;
            std::fs::write(&file, drawn).map_err(|error| said(&error))?;
            super::print(&file.display().to_string())?;
        }
    }
    Ok(())
}

fn list(content: &Content) -> Result<(), Stopped> {
    for flow in content.flows.all() {
        let title = content.words.render(Lang::Vi, &Say::new(flow.id.clone()));
        let (id, steps, checked) = (&flow.id, flow.step_ids().count(), flow.checked_on);
        super::print(&format!("{id}\t{title}\t{steps}\t{checked}"))?;
    }
    Ok(())
}

fn named<'f>(flows: &'f Flows, id: &str) -> Result<&'f Flow, Stopped> {
    let known = || flows.all().map(|flow| flow.id.as_str()).collect::<Vec<_>>().join(", ");
    flows.get(id).ok_or_else(|| format!("there is no flow {id:?}; known are {}", known()).into())
}

fn format(text: &str) -> Result<Format, String> {
    match text {
        "svg" => Ok(Format::Svg),
        "mermaid" => Ok(Format::Mermaid),
        _ => Err("one of svg, mermaid".to_owned()),
    }
}

fn lang(text: &str) -> Result<Lang, String> {
    let found = Lang::ALL.into_iter().find(|lang| lang.code() == text);
    found.ok_or_else(|| "one of vi, en".to_owned())
}
