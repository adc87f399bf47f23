//! A PostgreSQL database of its own for a test; the server is the one of `tests/run`, or is started here.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use sqlx::{Connection, Executor, PgConnection};

use crate::assistant::Folder;
use crate::server::free_port;

/// The URL of a fresh, empty database.
pub async fn database() -> String {
    let server = server();
    let name = format!("dvcbot_{}", dvcbot::store::random_id());
    let mut connection = PgConnection::connect(server).await.unwrap();
    let create = sqlx::AssertSqlSafe(format!("create database {name}"));
    connection.execute(sqlx::query(create)).await.unwrap();
    let (base, _) = server.rsplit_once('/').unwrap();
    format!("{base}/{name}")
}

/// Where a PostgreSQL answers; started once a test process where nobody has.
fn server() -> &'static str {
    static SERVER: OnceLock<String> = OnceLock::new();
    SERVER.get_or_init(|| std::env::var("DVCBOT_TEST_POSTGRES").unwrap_or_else(|_| start()))
}

fn start() -> String {
    let server: &'static OwnServer = Box::leak(Box::new(OwnServer::start()));
    stop_at_exit(&server.data);
    server.url()
}

/// A PostgreSQL that a test has alone, to be killed and started again.
pub struct OwnServer {
    _folder: Folder,
    data: String,
    port: u16,
}

impl OwnServer {
    pub fn start() -> Self {
        let folder = Folder::new();
        let data = folder.0.join("postgres");
        std::fs::create_dir_all(&data).unwrap();
        as_postgres("chown", &["-R", "postgres", &folder.0.display().to_string()], true);
        let (port, data) = (free_port(), data.display().to_string());
        as_postgres(
            &binary("initdb"),
            &["-D", &data, "-U", "postgres", "-A", "trust", "--no-sync"],
            false,
        );
        let server = Self { _folder: folder, data, port };
        server.run();
        server
    }

    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Ends all its processes at once, as a crash would; it comes back and recovers.
    pub fn crash(&self) {
        self.end();
        self.run();
    }

    /// Ends all its processes at once.
    pub fn end(&self) {
        let control = binary("pg_ctl");
        as_postgres(&control, &["-D", &self.data, "-m", "immediate", "stop"], false);
    }

    pub fn run(&self) {
        let options =
            format!("-p {} -k {} -c listen_addresses=127.0.0.1 -c fsync=off", self.port, self.data);
        let log = format!("{}/log", self.data);
        as_postgres(
            &binary("pg_ctl"),
            &["-D", &self.data, "-w", "-l", &log, "-o", &options, "start"],
            false,
        );
    }
}

impl Drop for OwnServer {
    fn drop(&mut self) {
        self.end();
    }
}

/// A watcher outside of this process stops the server when the tests are over, however they end.
fn stop_at_exit(data: &str) {
    let stop = format!("{} -D {data} -m immediate stop", binary("pg_ctl"));
    let stop = if is_root() { format!("runuser -u postgres -- {stop}") } else { stop };
    let watch =
        format!("while kill -0 {} 2>/dev/null; do sleep 1; done; {stop}", std::process::id());
    #[expect(clippy::zombie_processes, reason = "it outlives this process on purpose")]
    Command::new("setsid")
        .args(["sh", "-c", &watch])
        .stdout(null())
        .stderr(null())
        .spawn()
        .unwrap();
}

fn null() -> std::process::Stdio {
    std::process::Stdio::null()
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self")
        .is_ok_and(|meta| std::os::unix::fs::MetadataExt::uid(&meta) == 0)
}

/// PostgreSQL refuses to run as root.
fn as_postgres(program: &str, args: &[&str], only_root: bool) {
    let mut command = match (is_root(), only_root) {
        (false, true) => return,
        (true, true) | (false, false) => Command::new(program),
        (true, false) => {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--", program]);
            command
        }
    };
    let status = command.args(args).stdout(null()).status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "{program}: PostgreSQL is needed for the tests; tests/run installs it"
    );
}

fn binary(name: &str) -> String {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let found =
        versions.map(|version| version.path().join("bin").join(name)).find(|path| path.is_file());
    found.unwrap_or_else(|| PathBuf::from(name)).display().to_string()
}
