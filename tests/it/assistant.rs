//! A whole assistant over a fresh database with the plan in it, for tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use dvcbot::app::catalogue::{Given, Prepared};
use dvcbot::app::{self, App, figure_files};
use dvcbot::channel::{Channel, Incoming, TakeFailed, Taken};
use dvcbot::content::Content;
use dvcbot::delivery::Hours;
use dvcbot::kpi::Open;
use dvcbot::kpi::file::Told;
use dvcbot::store::{Imported, Invite, Store};
use dvcbot::understand::Said;
use dvcbot::visit::counts::ALWAYS;
use dvcbot::when::Moment;

use crate::figures_import::told;

/// 23 November 2026, 09:00 in Việt Nam: the day on which the content was checked.
pub const START: i64 = 1_795_399_200_000;

/// The content inside the program, read once for all tests.
pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| content_with(None)))
}

fn content_with(folder: Option<&Path>) -> Arc<Content> {
    match Content::load(folder) {
        Ok(content) => Arc::new(content),
        Err(problems) => {
            let listed: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", listed.join("\n"))
        }
    }
}

/// A folder of its own that goes with the value; in memory where the machine has that.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let shm = PathBuf::from("/dev/shm");
        let base = if shm.is_dir() { shm } else { std::env::temp_dir() };
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = base.join(format!("dvcbot-test-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The running assistant and the clock that the test moves.
pub struct Assistant {
    pub app: Arc<App>,
    pub folder: Folder,
    url: String,
    clock: Arc<AtomicI64>,
    next: AtomicU64,
    made: Made,
}

/// What an assistant is made with.
#[derive(Clone)]
struct Made {
    content: Arc<Content>,
    kpi_public: Open,
}

impl Assistant {
    pub async fn new() -> Self {
        let folder = Folder::new();
        let url = format!("sqlite:{}", folder.0.join("dvcbot.db").display());
        Self::over(folder, url).await
    }

    pub async fn over(folder: Folder, url: String) -> Self {
        let clock = Arc::new(AtomicI64::new(START));
        let made = Made { content: content(), kpi_public: Open::all() };
        let app = open(&folder, &url, &clock, made.clone()).await;
        Self { app, folder, url, clock, next: AtomicU64::new(0), made }
    }

    /// As if the process had ended and begun again.
    pub async fn restart(&mut self) {
        self.app.stop().await;
        self.app = open(&self.folder, &self.url, &self.clock, self.made.clone()).await;
    }

    /// Another program on the same database, with the same key.
    pub async fn twin(&self) -> Self {
        let folder = Folder::new();
        std::fs::copy(self.folder.0.join("key"), folder.0.join("key")).unwrap();
        Self::over(folder, self.url.clone()).await
    }

    pub fn year(milliseconds: i64) -> i32 {
        Moment(milliseconds).date().year()
    }

    /// As with `DVCBOT_KPI_PUBLIC=off`.
    pub async fn close_figures(&mut self) {
        self.open_figures("off").await;
    }

    /// As with `DVCBOT_KPI_PUBLIC`.
    pub async fn open_figures(&mut self, public: &str) {
        self.made.kpi_public = public.parse().unwrap();
        self.restart().await;
    }

    /// As with `--content`; the folder is named from the top of the project.
    pub async fn use_content(&mut self, folder: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        self.made.content = content_with(Some(&folder));
        self.restart().await;
    }

    pub fn now(&self) -> Moment {
        Moment(self.clock.load(Ordering::Relaxed))
    }

    pub fn later(&self, milliseconds: i64) {
        self.clock.fetch_add(milliseconds, Ordering::Relaxed);
    }

    pub async fn take(
        &self,
        channel: Channel,
        who: &str,
        id: &str,
        said: Said,
    ) -> Result<Taken, TakeFailed> {
        let (address, delivery) = (who.to_owned(), id.to_owned());
        self.app.take(Incoming { channel, address, delivery, lang: None, said }).await
    }

    /// A turn with a delivery id of its own.
    pub async fn say(&self, who: &str, said: Said) -> Taken {
        let id = format!("d{}", self.next.fetch_add(1, Ordering::Relaxed));
        self.take(Channel::Terminal, who, &id, said).await.unwrap()
    }

    pub async fn text(&self, who: &str, text: &str) -> Taken {
        self.say(who, Said::Text(text.to_owned())).await
    }

    /// The made-up list, as `dvcbot import procedures` takes it in on a day.
    pub async fn take_in_list(&self, checked_on: &str) {
        let bytes = include_bytes!("../catalogue/made-up.csv");
        let source = "danh mục thử".to_owned();
        let checked_on = checked_on.parse().unwrap();
        let given = Given { file: "made-up.csv", bytes, source, checked_on };
        let prepared = Prepared::of(&self.app.store, given, self.now()).await.unwrap();
        assert!(prepared.take_in(&self.app.store).await.unwrap().is_some());
        assert!(self.app.refresh_catalogue().await.unwrap(), "noticed");
    }

    /// A file with one figure (`41/50`), as `dvcbot import figures` takes it in.
    pub async fn take_in_figure(&self, period: &str, unit: &str, indicator: &str, value: &str) {
        let (part, all) = value.split_once('/').unwrap();
        let text = format!(
            "ma_don_vi,ma_chi_tieu,tu_so,mau_so,nguon\n{unit},{indicator},{part},{all},thử\n"
        );
        let told = Told { today: self.now().date(), ..told(Some(period)) };
        let given = figure_files::Given { file: "f.csv", bytes: text.as_bytes(), told };
        let words = &content().words;
        let prepared = figure_files::Prepared::of(&self.app.store, words, given, self.now()).await;
        let Ok(prepared) = prepared else { panic!("{period} {unit} {indicator} {value}") };
        assert_eq!(prepared.take_in(&self.app.store).await.unwrap(), Imported::Changed(1));
    }

    /// A one-time code, as `dvcbot staff invite` makes it.
    pub async fn invite(&self, role: &str, unit: &str) -> String {
        self.invite_until(role, unit, None).await
    }

    /// Takes in these hamlets of a commune, of 100 households each, and invites a helper of them.
    pub async fn helper(&self, unit: &str, names: &str) -> String {
        let names: Vec<&str> = names.split("; ").collect();
        let mut text = "ma_don_vi,ten_ap,so_ho\n".to_owned();
        names.iter().for_each(|name| text.push_str(&format!("{unit},{name},100\n")));
        let store = &self.app.store;
        let prepared = app::hamlets::Prepared::of(store, "ap.csv", text.as_bytes(), self.now());
        let Ok(prepared) = prepared.await else { panic!("{text}") };
        prepared.take_in(&self.app.store).await.unwrap();
        let known = self.app.store.hamlets().await.unwrap();
        let hamlets = known.of(unit).iter().map(|one| one.id.clone()).collect();
        self.invite_to("helper", unit, hamlets, None).await
    }

    /// What visits counted of a place, for good.
    pub async fn visit_counts(&self, scope: &str) -> BTreeMap<String, i64> {
        let (scopes, periods) = ([scope.to_owned()], [ALWAYS.to_owned()]);
        let mut counts = self.app.store.visit_counts(&scopes, &periods).await.unwrap();
        counts.pop_first().map(|(_, counted)| counted).unwrap_or_default()
    }

    /// A helper visits a household, all by keys: `answers` are `field=value` where they are not the usual ones.
    pub async fn visit(&self, who: &str, code: &str, answers: &[&str]) -> Taken {
        let mut said: Vec<(&str, &str)> = vec![
            ("yes", "y1"),
            ("adults", "3"),
            ("phones", "2"),
            ("level2", "1"),
            ("age", "60"),
            ("alone", "4"),
            ("helped", "6"),
            ("block", "none"),
            ("again", "0"),
            ("stars", "5"),
            ("done", "y"),
        ];
        for answer in answers {
            let (field, value) = answer.split_once('=').unwrap();
            said.iter_mut().find(|(known, _)| *known == field).unwrap().1 = value;
        }
        let begun = self.text(who, "/thamho").await;
        let key = begun.replies.iter().flat_map(|body| &body.choices).next().unwrap();
        let visit = key.id.split('.').nth(1).unwrap().to_owned();
        if key.id.contains(".hamlet") {
            self.say(who, Said::Pressed(key.id.clone())).await;
        }
        let home = format!("v.{visit}.home1.{}", code.replace('-', ""));
        let mut taken = self.say(who, Said::Pressed(home)).await;
        for (field, value) in said {
            taken = self.say(who, Said::Pressed(format!("v.{visit}.{field}1.{value}"))).await;
        }
        taken
    }

    /// As with `--post-until`.
    pub async fn invite_until(&self, role: &str, unit: &str, until: Option<Moment>) -> String {
        self.invite_to(role, unit, Vec::new(), until).await
    }

    async fn invite_to(
        &self,
        role: &str,
        unit: &str,
        hamlets: Vec<String>,
        until: Option<Moment>,
    ) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let letters = format!("{number:08b}").replace('0', "A").replace('1', "B");
        let code = format!("TESTCODE{letters}");
        let keys = &self.app.store.keys;
        let invite = Invite {
            code_hash: keys.pseudonym(&["invite", &code]),
            role: role.to_owned(),
            unit: unit.to_owned(),
            hamlets,
            created: self.now().0,
            expires: self.now().plus_hours(168).0,
            post_expires: until.map(|until| until.0),
        };
        self.app.store.invite(&invite, "test").await.unwrap();
        code
    }
}

async fn open(folder: &Folder, url: &str, clock: &Arc<AtomicI64>, made: Made) -> Arc<App> {
    let store = Store::open(url, &folder.0, None).await.unwrap();
    app::import::plans(&store, &made.content, Moment(START)).await.unwrap();
    let clock = Arc::clone(clock);
    let clock = Arc::new(move || Moment(clock.load(Ordering::Relaxed)));
    App::start(store, made.content, made.kpi_public, Hours::default(), clock).await.unwrap()
}
