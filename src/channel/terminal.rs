//! The terminal: a talk for people, and JSON lines for scripts.

use std::collections::VecDeque;
use std::future::Future;
use std::io;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncWrite, AsyncWriteExt};

use super::{Body, Button, Channel, Heard, Incoming, TakeFailed, Taken, numbered};
use crate::understand::Said;

/// One line of a script: exactly one of `text`, `press`, `start`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineIn {
    peer: Option<String>,
    id: Option<String>,
    text: Option<String>,
    press: Option<String>,
    start: Option<String>,
}

/// The answer to a line, written when its turn is committed.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum LineOut {
    Answer {
        peer: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        replies: Vec<ReplyOut>,
        meaning: MeaningOut,
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        repeated: bool,
    },
    Wrong {
        error: String,
    },
}

#[derive(Debug, Serialize)]
struct ReplyOut {
    text: String,
    choices: Vec<Button>,
    picture: Option<String>,
}

#[derive(Debug, Serialize)]
struct MeaningOut {
    intent: String,
    confidence: f64,
}

/// A person at the terminal has one address; scripts name as many as they like.
const PERSON: &str = "terminal";
/// A line longer than this is refused.
const LONGEST_LINE: usize = 1 << 20;

/// Talks with scripts: JSON lines in, JSON lines out, one after the other.
pub async fn run_json<R, W, F, Fut>(
    input: R,
    mut output: W,
    fresh: impl Fn() -> String,
    take: F,
) -> io::Result<()>
where
    R: AsyncBufRead + Unpin,
    W: AsyncWrite + Unpin,
    F: Fn(Incoming) -> Fut,
    Fut: Future<Output = Result<Taken, TakeFailed>>,
{
    let mut lines = Lines { input, buffer: Vec::new() };
    while let Some(line) = lines.next().await? {
        let out = match parse(&line, &fresh) {
            Err(error) => LineOut::Wrong { error },
            Ok((id, incoming)) => {
                let peer = incoming.address.clone();
                answer(id, peer, take(incoming).await)
            }
        };
        write_line(&mut output, &out).await?;
    }
    Ok(())
}

/// Talks with a person: text with numbered choices.
pub async fn run<R, W, F, Fut>(
    input: R,
    mut output: W,
    fresh: impl Fn() -> String,
    take: F,
) -> io::Result<()>
where
    R: AsyncBufRead + Unpin,
    W: AsyncWrite + Unpin,
    F: Fn(Incoming) -> Fut,
    Fut: Future<Output = Result<Taken, TakeFailed>>,
{
    let mut lines = Lines { input, buffer: Vec::new() };
    let mut said = VecDeque::from([Said::Start(String::new())]);
    loop {
        while let Some(said) = said.pop_front() {
            match take(incoming(PERSON.to_owned(), fresh(), said)).await {
                Ok(taken) => show(&mut output, &taken.replies).await?,
                Err(failed) => output.write_all(format!("! {failed}\n").as_bytes()).await?,
            }
        }
        output.write_all("› ".as_bytes()).await?;
        output.flush().await?;
        match lines.next().await? {
            None => return Ok(()),
            Some(line) if line.trim().is_empty() => {}
            Some(line) => said.push_back(Said::Text(line)),
        }
    }
}

/// Lines of any bytes; invalid ones are read with replacement characters.
struct Lines<R> {
    input: R,
    buffer: Vec<u8>,
}

impl<R: AsyncBufRead + Unpin> Lines<R> {
    /// The next line; none at the end.
    async fn next(&mut self) -> io::Result<Option<String>> {
        let read = self.input.read_until(b'\n', &mut self.buffer).await?;
        if read == 0 && self.buffer.is_empty() {
            return Ok(None);
        }
        let line = String::from_utf8_lossy(&self.buffer).trim_end_matches(['\n', '\r']).to_owned();
        self.buffer.clear();
        Ok(Some(line))
    }
}

type Parsed = Result<(Option<String>, Incoming), String>;

/// A line that says what it should; a wrong one says why.
fn parse(line: &str, fresh: &impl Fn() -> String) -> Parsed {
    if line.len() > LONGEST_LINE {
        return Err(format!("a line may have {LONGEST_LINE} bytes"));
    }
    let read: LineIn = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let said = match (read.text, read.press, read.start) {
        (Some(text), None, None) => Said::Text(text),
        (None, Some(press), None) => Said::Pressed(press),
        (None, None, Some(start)) => Said::Start(start),
        _ => return Err("a line has exactly one of text, press, start".to_owned()),
    };
    let peer = read.peer.unwrap_or_else(|| PERSON.to_owned());
    let delivery = read.id.clone().unwrap_or_else(fresh);
    Ok((read.id, incoming(peer, delivery, said)))
}

fn incoming(address: String, delivery: String, said: Said) -> Incoming {
    Incoming { channel: Channel::Terminal, address, delivery, lang: None, said }
}

fn answer(id: Option<String>, peer: String, taken: Result<Taken, TakeFailed>) -> LineOut {
    match taken {
        Err(failed) => LineOut::Wrong { error: failed.to_string() },
        Ok(Taken { replies, heard, repeated, .. }) => {
            let Heard { intent, confidence } = heard;
            let meaning = MeaningOut { intent, confidence };
            let replies = replies.into_iter().map(reply_out).collect();
            LineOut::Answer { peer, id, replies, meaning, repeated }
        }
    }
}

fn reply_out(body: Body) -> ReplyOut {
    ReplyOut { text: body.text, choices: body.choices, picture: None }
}

async fn write_line<W: AsyncWrite + Unpin>(output: &mut W, line: &LineOut) -> io::Result<()> {
    let mut bytes = serde_json::to_vec(line)?;
    bytes.push(b'\n');
    output.write_all(&bytes).await?;
    output.flush().await
}

async fn show<W: AsyncWrite + Unpin>(output: &mut W, replies: &[Body]) -> io::Result<()> {
    for body in replies {
        output.write_all(format!("\n{}\n\n", numbered(body)).as_bytes()).await?;
    }
    output.flush().await
}
