//! The content as one snapshot: flows, words, phrases, places; from the binary or an adapted folder.

mod inside;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::flow::Flows;
use crate::lint::{self, Dated};
use crate::places::Places;
use crate::problem::Problem;
use crate::procedures::Procedures;
use crate::reply::Say;
use crate::tasks::Tasks;
use crate::training::Course;
use crate::understand::learnt::Tables;
use crate::understand::learnt::lexicon::Lexicon;
use crate::understand::{Intent, Model};
use crate::words::{Lang, Source, Words};

/// What build.rs learnt from the phrases inside.
static LEARNT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/understanding.bin"));

/// Everything the assistant says and knows, checked whole.
pub struct Content {
    pub words: Words,
    pub flows: Flows,
    pub places: Places,
    pub procedures: Procedures,
    /// What the plans ask of units.
    pub tasks: Tasks,
    /// The course for those who help people at home.
    pub training: Course,
    /// The plan's CSV files by name, of every `plan-*` folder.
    pub plans: BTreeMap<String, BTreeMap<String, String>>,
    model: RwLock<Arc<Model>>,
    /// Labels as they are compared, made when first asked for.
    mended: RwLock<HashMap<(Lang, String), Mended>>,
    /// Phrases of a folder that are to be learnt still.
    lesson: Option<Lesson>,
}

/// The words of a label and of what may be typed instead.
type Mended = Arc<[Vec<String>]>;

/// The lexicon and the phrases that differ from those inside the program.
struct Lesson {
    lexicon: Lexicon,
    phrases: Vec<(Intent, String)>,
    /// Of all of it, in hexadecimal digits.
    hash: String,
}

/// Content files by their path, `flows/vneid-login.toml`, with their texts.
type Files = BTreeMap<String, String>;

/// What a folder of content may hold at its top.
const ENTRIES: [&str; 7] =
    ["flows", "phrases", "lexicon.txt", "locales", "procedures.toml", "places.toml", "training"];

impl Content {
    /// The content inside the binary, with the entries of `folder` in place of its own.
    pub fn load(folder: Option<&Path>) -> Result<Self, Vec<Problem>> {
        let mut embedded = inside::rest();
        let Some(folder) = folder else { return Self::read(&embedded, None) };
        let learns = LEARNT_FROM.iter().any(|entry| folder.join(entry).exists());
        if learns {
            embedded.extend(inside::phrases());
        }
        let adapted = adapted(folder, &embedded)?;
        Self::read(&adapted, Some(&embedded))
    }

    /// Reads and checks all files; every problem at once.
    fn read(files: &Files, shipped: Option<&Files>) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let words = keep(Words::parse(&sources(files)), &mut problems);
        let flows = keep(Flows::parse(&under(files, "flows/")), &mut problems);
        let places = keep(places(files), &mut problems);
        let lexicon = keep(lexicon(files), &mut problems);
        let phrases = match files.keys().any(|name| top(name) == PHRASES) {
            false => Some(Vec::new()),
            true => keep(phrases(files), &mut problems),
        };
        if let (Some(words), Some(shipped)) = (&words, shipped)
            && let Ok(own) = Words::parse(&sources(shipped))
        {
            problems.extend(words.lacking(&own));
        }
        let procedures =
            words.as_ref().and_then(|words| keep(procedures(files, words), &mut problems));
        let tasks = words.as_ref().and_then(|words| keep(tasks(files, words), &mut problems));
        let training = words.as_ref().and_then(|words| keep(training(files, words), &mut problems));
        if let (Some(words), Some(flows)) = (&words, &flows) {
            problems.extend(check_flows(flows, words));
            problems.extend(lint::forbidden(&lint::texts(words), flows));
        }
        match (words, flows, places, procedures.zip(tasks).zip(training), lexicon.zip(phrases)) {
            (
                Some(words),
                Some(flows),
                Some(places),
                Some(((procedures, tasks), training)),
                Some((lexicon, phrases)),
            ) if problems.is_empty() => {
                let tables = Tables::from_bytes(Cow::Borrowed(LEARNT)).unwrap_or_default();
                let model = RwLock::new(Arc::new(Model::new(lexicon.clone(), tables)));
                let lesson = lesson(files, shipped, lexicon, phrases);
                let plans = plans(files);
                let mended = RwLock::default();
                Ok(Self {
                    words,
                    flows,
                    places,
                    procedures,
                    tasks,
                    training,
                    plans,
                    model,
                    mended,
                    lesson,
                })
            }
            _ => Err(problems),
        }
    }

    /// Everything that was checked on a day.
    pub fn dated(&self) -> Vec<Dated> {
        lint::dated(&self.flows, &self.procedures, &self.places)
    }

    /// The words of a label and of its `also`, written out and mended; none of a label that is filled in.
    pub fn mended(&self, lang: Lang, label: &Say) -> Mended {
        if !label.args.is_empty() {
            return Arc::default();
        }
        let key = (lang, label.key.to_string());
        let known = self.mended.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(mended) = known.get(&key) {
            return Arc::clone(mended);
        }
        drop(known);
        let model = self.model();
        let names = std::iter::once(self.words.render(lang, label));
        let names = names.chain(self.words.also(lang, &label.key));
        let words = |name: String| model.words(&name).into_iter().map(|word| word.folded).collect();
        let mended: Mended = names.map(words).collect();
        let mut known = self.mended.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, Arc::clone(&mended));
        mended
    }

    /// The understanding as it is now.
    pub fn model(&self) -> Arc<Model> {
        Arc::clone(&self.model.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Learns the phrases of a folder, which takes seconds, and puts what was learnt in the place of
    /// what is inside the program, whole. What was learnt before is found in the folder `cache`.
    pub fn learn(&self, cache: &Path) {
        let Some(Lesson { lexicon, phrases, hash }) = &self.lesson else { return };
        let file = cache.join(format!("understanding-{hash}.bin"));
        let kept = fs::read(&file).ok().and_then(|bytes| Tables::from_bytes(Cow::Owned(bytes)));
        let model = match kept {
            Some(tables) => Model::new(lexicon.clone(), tables),
            None => {
                let files: Vec<(Intent, &str)> =
                    phrases.iter().map(|(intent, text)| (*intent, text.as_str())).collect();
                let model = Model::train(lexicon.clone(), &files);
                keep_learnt(&file, &model);
                model
            }
        };
        *self.model.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(model);
        self.mended.write().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// Written beside and renamed, so that nobody ever reads half of it.
fn keep_learnt(file: &Path, model: &Model) {
    let beside = file.with_extension(format!("{}.part", std::process::id()));
    let written = fs::write(&beside, model.to_bytes()).and_then(|()| fs::rename(&beside, file));
    if let Err(error) = written {
        tracing::warn!(%error, "what was learnt is not kept and will be learnt again");
    }
}

fn keep<T>(read: Result<T, Vec<Problem>>, problems: &mut Vec<Problem>) -> Option<T> {
    read.map_err(|mut found| problems.append(&mut found)).ok()
}

fn check_flows(flows: &Flows, words: &Words) -> Vec<Problem> {
    let has = |key: &str| words.has(Lang::Vi, key) && words.has(Lang::En, key);
    let said = |key: &str| {
        Lang::ALL.map(|lang| words.try_render(lang, &Say::new(key.to_owned())).unwrap_or_default())
    };
    let variables = |key: &str| words.variables(key).cloned().unwrap_or_default();
    let mut problems = crate::flow::check(flows, &has, &variables, &said);
    let unknown = flows.intents().filter(|(intent, _)| intent.parse::<Intent>().is_err());
    problems.extend(
        unknown.map(|(intent, file)| Problem::new(file, 1, format!("{intent} is not an intent"))),
    );
    problems
}

fn places(files: &Files) -> Result<Places, Vec<Problem>> {
    let name = "places.toml";
    let text = files.get(name).map(String::as_str).unwrap_or_default();
    Places::parse(name, text)
}

fn procedures(files: &Files, words: &Words) -> Result<Procedures, Vec<Problem>> {
    let name = "procedures.toml";
    let text = files.get(name).map(String::as_str).unwrap_or_default();
    Procedures::parse(name, text, &|key| words.has(Lang::Vi, key) && words.has(Lang::En, key))
}

/// The tasks of all plans; their units are those that any plan brings.
fn tasks(files: &Files, words: &Words) -> Result<Tasks, Vec<Problem>> {
    let plans = || files.iter().filter(|(name, _)| name.starts_with("plan-"));
    let is_unit = |id: &str| {
        let mut lists = plans().filter(|(name, _)| name.ends_with("/units.csv"));
        let starts = |line: &str| line.split(',').next() == Some(id);
        lists.any(|(_, text)| text.lines().skip(1).any(starts))
    };
    let texts = plans().filter(|(name, _)| name.ends_with("/tasks.toml"));
    let texts = texts.map(|(name, text)| (name.as_str(), text.as_str()));
    Tasks::parse(texts, &|key| words.has(Lang::Vi, key) && words.has(Lang::En, key), &is_unit)
}

fn training(files: &Files, words: &Words) -> Result<Course, Vec<Problem>> {
    let file = |name: &'static str| (name, files.get(name).map_or("", String::as_str));
    let has = |key: &str| words.has(Lang::Vi, key) && words.has(Lang::En, key);
    Course::parse(file("training/course.toml"), file("training/questions.toml"), &has)
}

fn lexicon(files: &Files) -> Result<Lexicon, Vec<Problem>> {
    let name = "lexicon.txt";
    Lexicon::parse(name, files.get(name).map(String::as_str).unwrap_or_default())
}

/// The phrases of each intent; none is missing.
fn phrases(files: &Files) -> Result<Vec<(Intent, String)>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut phrases = Vec::new();
    for (name, text) in under(files, "phrases/") {
        let stem = name.trim_start_matches("phrases/").trim_end_matches(".txt").to_owned();
        match stem.parse::<Intent>().ok() {
            Some(intent) => phrases.push((intent, text)),
            None => problems.push(Problem::new(&name, 1, format!("{stem} is not an intent"))),
        }
    }
    let known: BTreeSet<&str> = phrases.iter().map(|(intent, _)| intent.as_str()).collect();
    let lacking = Intent::ALL.iter().filter(|intent| !known.contains(intent.as_str()));
    problems.extend(
        lacking.map(|intent| {
            Problem::new("phrases", 1, format!("no phrases for {}", intent.as_str()))
        }),
    );
    if problems.is_empty() { Ok(phrases) } else { Err(problems) }
}

/// What is to be learnt, where a folder brings phrases or a lexicon of its own.
fn lesson(
    files: &Files,
    shipped: Option<&Files>,
    lexicon: Lexicon,
    phrases: Vec<(Intent, String)>,
) -> Option<Lesson> {
    let learnt_from = |files: &Files| {
        let read = |(name, _): &(&String, &String)| LEARNT_FROM.contains(&top(name));
        let mut hash = Sha256::new();
        files.iter().filter(read).for_each(|(name, text)| {
            hash.update(name);
            hash.update(text);
        });
        HEXLOWER.encode(&hash.finalize()[..8])
    };
    let hash = learnt_from(files);
    (learnt_from(shipped?) != hash).then_some(Lesson { lexicon, phrases, hash })
}

fn sources(files: &Files) -> Vec<Source> {
    let locales = under(files, "locales/");
    locales
        .into_iter()
        .filter_map(|(file, text)| {
            let lang = Lang::from_code(file.trim_start_matches("locales/"))?;
            Some(Source { lang, file, text })
        })
        .collect()
}

fn plans(files: &Files) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut plans: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (name, text) in under(files, "plan-") {
        if let Some((plan, file)) = name.split_once('/') {
            plans.entry(plan.to_owned()).or_default().insert(file.to_owned(), text);
        }
    }
    plans
}

fn under(files: &Files, start: &str) -> Vec<(String, String)> {
    let named = files.iter().filter(|(name, _)| name.starts_with(start));
    named.map(|(name, text)| (name.clone(), text.clone())).collect()
}

const PHRASES: &str = "phrases";
/// What makes a folder's understanding another than that inside the program.
const LEARNT_FROM: [&str; 2] = [PHRASES, "lexicon.txt"];

/// The embedded files, with each entry that `folder` holds replaced whole.
fn adapted(folder: &Path, embedded: &Files) -> Result<Files, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut found = Files::new();
    read_folder(folder, "", &mut found, &mut problems);
    let tops: BTreeSet<&str> = found.keys().map(|name| top(name)).collect();
    for entry in &tops {
        if !ENTRIES.contains(entry) && !entry.starts_with("plan-") {
            let known = "flows, phrases, lexicon.txt, locales, plan-*, procedures.toml, places.toml, training";
            let what = format!("unknown: a folder of content holds {known}");
            problems.push(Problem::new(&folder.join(entry).display().to_string(), 1, what));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let replaced: BTreeSet<&str> = found.keys().map(|name| entry(name)).collect();
    let kept = embedded.iter().filter(|(name, _)| !replaced.contains(entry(name)));
    let kept: Files = kept.map(|(name, text)| (name.clone(), text.clone())).collect();
    Ok(kept.into_iter().chain(found).collect())
}

/// What is replaced whole: one file of words, or everything under a top entry.
fn entry(name: &str) -> &str {
    if top(name) == "locales" { name } else { top(name) }
}

fn top(name: &str) -> &str {
    name.split('/').next().unwrap_or(name)
}

fn read_folder(folder: &Path, prefix: &str, files: &mut Files, problems: &mut Vec<Problem>) {
    let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
        let what = format!("cannot be read (DVCBOT_CONTENT or --content): {error}");
        Problem::new(&path.display().to_string(), 1, what)
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return problems.push(unreadable(folder, &error)),
    };
    for entry in entries.flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_folder(&entry.path(), &format!("{name}/"), files, problems);
            continue;
        }
        match fs::read_to_string(entry.path()) {
            Ok(text) => drop(files.insert(name, text)),
            Err(error) => problems.push(unreadable(&entry.path(), &error)),
        }
    }
}
