//! The bot as a process: started, measured from /proc, killed at the end.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::people::BOT;

pub struct Bot {
    child: Child,
}

const PATIENCE: Duration = Duration::from_secs(30);
/// What the kernel counts CPU in, on every Linux.
const TICKS_A_SECOND: f64 = 100.0;

impl Bot {
    /// Starts it and waits until it listens.
    pub async fn start(command: &[String]) -> Self {
        let (program, arguments) = command.split_first().expect("a command");
        let child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("the bot starts");
        let mut bot = Self { child };
        let begun = Instant::now();
        while TcpStream::connect(BOT).await.is_err() {
            assert!(bot.child.try_wait().unwrap().is_none(), "the bot ended");
            assert!(begun.elapsed() < PATIENCE, "the bot does not listen");
            sleep(Duration::from_millis(20)).await;
        }
        // What it does after it listens is not its idle state.
        sleep(Duration::from_millis(700)).await;
        bot
    }

    /// Seconds of CPU so far, in user and kernel.
    pub fn cpu(&self) -> f64 {
        let stat = self.proc("stat");
        let (_, fields) = stat.rsplit_once(')').expect("fields after the name");
        let fields: Vec<&str> = fields.split_whitespace().collect();
        let ticks: f64 = fields[11..13].iter().map(|ticks| ticks.parse::<f64>().unwrap()).sum();
        ticks / TICKS_A_SECOND
    }

    /// MiB in memory now.
    pub fn resident(&self) -> f64 {
        self.status("VmRSS:")
    }

    /// The most MiB in memory so far.
    pub fn most_resident(&self) -> f64 {
        self.status("VmHWM:")
    }

    fn status(&self, name: &str) -> f64 {
        let status = self.proc("status");
        let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("a line of it");
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
    }

    fn proc(&self, file: &str) -> String {
        fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).expect("the bot runs")
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
