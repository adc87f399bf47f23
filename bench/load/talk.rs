//! The talk that everybody has, round after round: /start, a name, an age, ok; and who waits for what.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

/// All talks, by the number of the chat.
pub struct Talks {
    waiting: Mutex<Vec<Option<Waiting>>>,
    mistakes: Mutex<Mistakes>,
}

struct Waiting {
    since: Instant,
    expected: [String; 2],
    replied: oneshot::Sender<Duration>,
}

/// What should never be.
#[derive(Debug, Default, Clone)]
pub struct Mistakes {
    /// Replies to nothing: doubled, or too late.
    pub unexpected: usize,
    pub wrong: usize,
    /// The first wrong one.
    pub example: String,
    pub lost: usize,
    /// Posts that were not answered with 200.
    pub refused: usize,
}

/// Chats are numbered from here at the platform.
pub const FIRST_CHAT: usize = 1_000;
const STEPS: usize = 4;

impl Mistakes {
    pub fn total(&self) -> usize {
        self.unexpected + self.wrong + self.lost + self.refused
    }
}

/// What the person of a chat says the `nth` time, and what the reply must contain.
pub fn line(chat: usize, nth: usize) -> (String, [String; 2]) {
    let name = format!("An{chat}r{}", nth / STEPS);
    let age = 18 + (nth + chat) % 60;
    match nth % STEPS {
        0 => ("/start".to_owned(), ["Q1x".to_owned(), String::new()]),
        1 => (name.clone(), [name, String::new()]),
        2 => (age.to_string(), [name, format!("{age}t")]),
        _ => ("ok".to_owned(), ["DONEx".to_owned(), String::new()]),
    }
}

impl Talks {
    pub fn new(chats: usize) -> Self {
        let waiting = (0..chats).map(|_| None).collect();
        Self { waiting: Mutex::new(waiting), mistakes: Mutex::default() }
    }

    /// From now on a reply with these words is waited for in this chat.
    pub fn expect(
        &self,
        chat: usize,
        since: Instant,
        expected: [String; 2],
    ) -> oneshot::Receiver<Duration> {
        let (replied, reply) = oneshot::channel();
        self.waiting.lock().unwrap()[chat] = Some(Waiting { since, expected, replied });
        reply
    }

    /// A message of the bot has arrived in a chat.
    pub fn arrived(&self, chat: usize, text: &str) {
        let waiting = self.waiting.lock().unwrap().get_mut(chat).and_then(Option::take);
        let Some(Waiting { since, expected, replied }) = waiting else {
            self.mistake(|mistakes| mistakes.unexpected += 1);
            return;
        };
        if expected.iter().all(|words| text.contains(words)) {
            let _ = replied.send(since.elapsed());
            return;
        }
        self.mistake(|mistakes| {
            mistakes.wrong += 1;
            if mistakes.example.is_empty() {
                mistakes.example = format!("chat {chat} wants {expected:?}, got {text:?}");
            }
        });
    }

    /// Nothing came in time.
    pub fn give_up(&self, chat: usize) {
        if self.waiting.lock().unwrap()[chat].take().is_some() {
            self.mistake(|mistakes| mistakes.lost += 1);
        }
    }

    pub fn refused(&self) {
        self.mistake(|mistakes| mistakes.refused += 1);
    }

    pub fn mistakes(&self) -> Mistakes {
        self.mistakes.lock().unwrap().clone()
    }

    fn mistake(&self, note: impl FnOnce(&mut Mistakes)) {
        note(&mut self.mistakes.lock().unwrap());
    }
}
