//! The real program serving a folder of its own on a free port, to be killed and started again.

use std::io::Write;
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::assistant::Folder;

const PATIENCE: Duration = Duration::from_secs(20);

pub struct Server {
    pub folder: Folder,
    port: u16,
    child: Child,
    settings: Vec<(String, String)>,
}

impl Server {
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    /// With settings of its own in the environment.
    pub async fn with(settings: &[(&str, &str)]) -> Self {
        let settings: Vec<(String, String)> = settings
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let (folder, port) = (Folder::new(), free_port());
        let child = spawn(&folder, port, &settings);
        let mut server = Self { folder, port, child, settings };
        server.until_ready().await;
        server
    }

    /// Ends in a slash.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.0.join("server.log")).unwrap_or_default()
    }

    /// Waits until the log holds a phrase.
    pub async fn until_logged(&self, phrase: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.log().contains(phrase) {
            assert!(Instant::now() < deadline, "“{phrase}” is not in the log:\n{}", self.log());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// SIGKILL.
    pub async fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// The same data and port again.
    pub async fn restart(&mut self) {
        self.kill().await;
        self.child = spawn(&self.folder, self.port, &self.settings);
        self.until_ready().await;
    }

    /// The same data and port with other settings.
    pub async fn again_with(mut self, settings: &[(String, String)]) -> Self {
        self.stop();
        self.settings = settings.to_vec();
        self.restart().await;
        self
    }

    /// SIGTERM; the exit code and how long it took.
    pub fn stop(&mut self) -> (Option<i32>, Duration) {
        let begun = Instant::now();
        Command::new("kill").args(["-TERM", &self.pid().to_string()]).status().unwrap();
        let status = self.child.wait().unwrap();
        (status.code(), begun.elapsed())
    }

    async fn until_ready(&mut self) {
        let deadline = Instant::now() + PATIENCE;
        let url = format!("{}readyz", self.url());
        loop {
            if let Ok(answer) = reqwest::get(&url).await
                && answer.status().is_success()
            {
                return;
            }
            assert!(self.child.try_wait().unwrap().is_none(), "the server ended");
            assert!(Instant::now() < deadline, "the server is not ready");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program with its data in a folder, and nothing else of this machine's settings.
pub fn program(folder: &Folder) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dvcbot"));
    command.env_clear().env("DVCBOT_DATA", &folder.0).current_dir(&folder.0);
    command
}

/// Runs a command to its end over these bytes as its standard input.
pub fn fed(command: &mut Command, input: &[u8]) -> Output {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    output
}

fn spawn(folder: &Folder, port: u16, settings: &[(String, String)]) -> Child {
    let log = std::fs::File::options()
        .create(true)
        .append(true)
        .open(folder.0.join("server.log"))
        .unwrap();
    program(folder)
        .arg("serve")
        .env("DVCBOT_LISTEN", format!("127.0.0.1:{port}"))
        .envs(settings.iter().cloned())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .unwrap()
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
