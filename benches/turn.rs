//! What a turn costs: folding, understanding, the pure turn, a question for figures, a commit of 256.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a bench that cannot be set up has nothing to say"
)]

use std::hint::black_box;
use std::path::PathBuf;
use std::sync::Arc;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use dvcbot::app::{self, App};
use dvcbot::catalogue::{Catalogue, Entry};
use dvcbot::channel::{Channel, Incoming};
use dvcbot::content::Content;
use dvcbot::delivery::Hours;
use dvcbot::fold::fold;
use dvcbot::hamlets::Hamlets;
use dvcbot::kpi::Open;
use dvcbot::store::{Among, Made, NewMessage, PeerCommit, SeenRow, Store, random_id};
use dvcbot::talk::{self, Talk, World};
use dvcbot::understand::{Awaits, Context, Offered, Said, understand};
use dvcbot::units::Units;
use dvcbot::when::Moment;
use dvcbot::words::Lang;
use tokio::runtime::Runtime;

const SENTENCE: &str =
    "Dạ cho tui hỏi đăng nhập cổng dịch vụ công bằng VNeID trên điện thoại làm sao vậy em";

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(random_id());
    std::fs::create_dir_all(&folder).expect("a folder for the bench");
    folder
}

fn content() -> Content {
    Content::load(None).unwrap_or_else(|problems| panic!("{problems:?}"))
}

async fn store(content: &Content) -> Store {
    let folder = folder();
    let url = format!("sqlite:{}", folder.join("bench.db").display());
    let store = Store::open(&url, &folder, None).await.expect("a database");
    app::import::plans(&store, content, Moment(0)).await.expect("the plan");
    store
}

fn pure(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let content = content();
    let units: Units =
        runtime.block_on(async { store(&content).await.units().await.expect("units") });
    let (model, awaits) = (content.model(), Awaits::Anything);
    let catalogue = Catalogue::default();
    let context =
        Context { units: &units, model: &model, offered: &[], unsaid: &[], awaits, topic: None };
    let world = World {
        flows: &content.flows,
        units: &units,
        outages: &[],
        places: &content.places,
        offices: &[],
        procedures: &content.procedures,
        tasks: &content.tasks,
        training: &content.training,
        catalogue: &catalogue,
        has_words: &|key| content.words.has(Lang::Vi, key),
        hamlets: &Hamlets::default(),
        staff: None,
        helper: None,
        kpi_public: &Open::all(),
        now: Moment(1_795_399_200_000),
        fresh: "abcdefghijkl",
        spare: "mnopqrstuvwxyz",
    };
    let meaning = understand(&Said::Text(SENTENCE.to_owned()), &context);
    let (begun, _) = talk::turn(Talk::default(), &meaning, &world);
    let next = understand(&Said::Pressed("f.abcdefghijkl.device.0".to_owned()), &context);
    criterion.bench_function("fold", |bench| bench.iter(|| fold(black_box(SENTENCE))));
    criterion.bench_function("understand", |bench| {
        let said = Said::Text(SENTENCE.to_owned());
        bench.iter(|| understand(black_box(&said), &context));
    });
    criterion.bench_function("content, read and checked", |bench| {
        bench.iter(|| Content::load(None).is_ok());
    });
    at_a_step(criterion, &content, &begun, context);
    criterion.bench_function("turn", |bench| {
        bench.iter_batched(
            || begun.clone(),
            |talk| talk::turn(talk, black_box(&next), &world),
            BatchSize::SmallInput,
        );
    });
}

/// An answer in own words, held against everything that may be said at a step.
fn at_a_step(criterion: &mut Criterion, content: &Content, begun: &Talk, context: Context<'_>) {
    let unsaid: Vec<Offered> = talk::unsaid(begun, &content.flows)
        .iter()
        .map(|choice| Offered {
            id: choice.id.clone(),
            label: content.words.render(Lang::Vi, &choice.label),
            also: content.words.also(Lang::Vi, &choice.label.key),
            mended: content.mended(Lang::Vi, &choice.label),
        })
        .collect();
    criterion.bench_function("understand at a step", |bench| {
        let said = Said::Text("tui hong biet chon cai nao het em oi".to_owned());
        let context = Context { unsaid: &unsaid, ..context };
        bench.iter(|| understand(black_box(&said), &context));
    });
}

/// Eighteen hundred names of a dozen words each, as many words in all as the province's list has.
fn searched(criterion: &mut Criterion) {
    const STARTS: [&str; 12] = ["b", "c", "ch", "d", "g", "h", "kh", "l", "m", "n", "ng", "nh"];
    const ENDS: [&str; 16] = [
        "a", "ac", "ai", "am", "an", "ang", "at", "e", "en", "i", "in", "inh", "o", "on", "u",
        "uoc",
    ];
    let ended = |start: &&str| ENDS.map(|end| format!("{start}{end}"));
    let syllables: Vec<String> = STARTS.iter().flat_map(ended).collect();
    let mut seed = 5_u64;
    let mut word = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        // Small numbers come often, as some words stand in most names.
        let share = ((seed >> 40) as f64 / f64::from(1_u32 << 24)).powi(3);
        syllables[(share * syllables.len() as f64) as usize].clone()
    };
    let mut name = || (0..12).map(|_| word()).collect::<Vec<_>>().join(" ");
    let entry = |number: usize| Entry {
        code: format!("1.{number:06}"),
        name: name(),
        handlers: Vec::new(),
        field: None,
        online: None,
        aliases: vec![name()],
        retired: Vec::new(),
        page: None,
        note: None,
    };
    let entries: Vec<Entry> = (0..1800).map(entry).collect();
    let asked: Vec<String> = entries[900].name.split(' ').take(8).map(str::to_owned).collect();
    let text = asked.join(" ");
    criterion.bench_function("index of 1,800 procedures", |bench| {
        bench.iter_batched(
            || entries.clone(),
            |entries| Catalogue::new(None, entries),
            BatchSize::LargeInput,
        );
    });
    let catalogue = Catalogue::new(None, entries);
    criterion.bench_function("search in 1,800 procedures", |bench| {
        bench.iter(|| catalogue.search(black_box(&text), black_box(&asked)).len());
    });
}

fn commit_of(peer: &str, version: i64) -> PeerCommit {
    let first = version + 1;
    PeerCommit {
        peer: peer.to_owned(),
        is_unchecked: false,
        made: (version == 0).then(|| Made {
            channel: "terminal".to_owned(),
            address_hash: peer.to_owned(),
            address: None,
        }),
        version,
        next_number: first + 1,
        state: "{\"talk\":{\"lang\":\"vi\",\"met\":true}}".repeat(8),
        seen: vec![SeenRow {
            delivery: random_id(),
            first_number: first,
            end_number: first + 1,
            intent: "vneid_login".to_owned(),
            confidence: 0.9,
        }],
        messages: vec![NewMessage {
            number: first,
            direction: "out",
            kind: "question",
            body: "{\"text\":\"".to_owned() + &"x".repeat(400) + "\"}",
            delivery: None,
            state: "offered",
            owner: None,
        }],
        ratings: Vec::new(),
        deeds: Vec::new(),
        rare: Vec::new(),
        at: version,
    }
}

/// Every turn of a batch is somebody else's, so each touches other pages: the time grows with the
/// database until the indexes are larger than a batch.
fn commits(
    criterion: &mut Criterion,
    runtime: &Runtime,
    content: &Content,
    name: &str,
    sizes: std::ops::Range<i64>,
) {
    let peers: Vec<String> = (0..256).map(|_| random_id()).collect();
    let batch = |version: i64| -> Vec<PeerCommit> {
        peers.iter().map(|peer| commit_of(peer, version)).collect()
    };
    let filled = |from: i64| {
        let database = runtime.block_on(store(content));
        for version in 0..from {
            runtime.block_on(database.commit(&batch(version))).expect("a commit");
        }
        (database, from)
    };
    let mut state = filled(sizes.start);
    criterion.bench_function(name, |bench| {
        bench.iter_custom(|times| {
            let mut spent = std::time::Duration::ZERO;
            for _ in 0..times {
                if state.1 >= sizes.end {
                    state = filled(sizes.start);
                }
                let commits = batch(state.1);
                let begun = std::time::Instant::now();
                runtime.block_on(state.0.commit(&commits)).expect("a commit");
                spent += begun.elapsed();
                state.1 += 1;
            }
            spent
        });
    });
}

fn stored(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let content = Arc::new(content());
    commits(criterion, &runtime, &content, "commit of 256 turns, new database", 0..40);
    commits(
        criterion,
        &runtime,
        &content,
        "commit of 256 turns, database of 200,000 turns",
        400..1200,
    );
    let app = runtime.block_on(async {
        App::start(
            store(&content).await,
            Arc::clone(&content),
            Open::all(),
            Hours::default(),
            Arc::new(app::now),
        )
        .await
        .expect("an app")
    });
    let among =
        Among { indicator: "dvctt_phat_sinh_ho_so", period: "2023-H1", class: "2023:commune" };
    criterion.bench_function("figures of a commune, read", |bench| {
        bench.iter(|| {
            runtime.block_on(async {
                let figures = app.store.latest_figures("2023:25456").await.expect("figures");
                let targets = app.store.targets("2023:25456").await.expect("targets");
                let place = app.store.place(among, 5000).await.expect("a place");
                (figures, targets, place)
            })
        });
    });
    let mut id = 0;
    criterion.bench_function("/kpi, from message to committed answer", |bench| {
        bench.iter(|| {
            id += 1;
            let incoming = Incoming {
                channel: Channel::Terminal,
                address: "a".to_owned(),
                delivery: id.to_string(),
                lang: None,
                said: Said::Text("/kpi huyện Gò Dầu".to_owned()),
            };
            runtime.block_on(app.take(incoming)).expect("an answer")
        });
    });
}

criterion_group!(benches, pure, searched, stored);
criterion_main!(benches);
