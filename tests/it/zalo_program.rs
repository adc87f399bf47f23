//! The program beside a strict Zalo: served, logged in, asked how it stands.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use crate::assistant::Folder;
use crate::server::{Server, fed, program};
use crate::zalo_api::ZaloApi;

impl ZaloApi {
    /// A program that serves this account, somebody having logged in.
    pub async fn serve(&self, more: &[(&str, &str)]) -> Server {
        let own = self.settings();
        let mut settings: Vec<(&str, &str)> =
            own.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        settings.extend(more);
        let server = Server::with(&settings).await;
        let is_first = self.state().hooks.is_empty();
        assert!(!is_first || self.log_in_with(&server.folder, more).contains("kept"), "logged in");
        self.state().hooks.push(format!("{}zalo/oa", server.url()));
        server
    }

    /// `dvcbot zalo login`, by an administrator who consents.
    pub fn log_in(&self, folder: &Folder) -> String {
        self.log_in_with(folder, &[])
    }

    fn log_in_with(&self, folder: &Folder, more: &[(&str, &str)]) -> String {
        let mut command = program(folder);
        command.args(["zalo", "login", "--back", "https://bot.example/"]);
        command.envs(self.settings()).envs(more.iter().copied());
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("dvcbot");
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        let address = loop {
            let before = said.len();
            assert!(lines.read_line(&mut said).unwrap() > 0, "{said}");
            let line = said[before..].trim();
            if line.starts_with("http") {
                break line.to_owned();
            }
        };
        let back = self.state().oauth.consent(&address);
        let mut input = child.stdin.take().unwrap();
        input.write_all(format!("{back}\n").as_bytes()).unwrap();
        drop(input);
        lines.read_to_string(&mut said).unwrap();
        child.wait().unwrap();
        said
    }

    /// What `dvcbot zalo status` says.
    pub fn status(&self, folder: &Folder) -> String {
        let output = program(folder).args(["zalo", "status"]).envs(self.settings()).output();
        String::from_utf8(output.unwrap().stdout).unwrap()
    }
}

/// What waits and failed, as an operator sees it.
pub fn outbox(folder: &Folder) -> String {
    String::from_utf8(fed(program(folder).arg("outbox"), b"").stdout).unwrap()
}
