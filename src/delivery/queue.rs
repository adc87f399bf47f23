//! Who is sent to next: order within a chat, replies before notices, the platform's pace, holds.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{Duration, Instant};

/// How fast a platform may be sent to. Zero means without bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Messages in any second, to all together.
    pub overall: u32,
    /// Messages a second to one chat, after a burst of five.
    pub chat: u32,
}

/// What is to be done now.
#[derive(Debug, PartialEq, Eq)]
pub enum Step<T> {
    Send(T),
    /// Nothing before this moment, unless something is pushed or settled.
    Wait(Instant),
    Idle,
}

/// Messages that wait in memory, by chat. `T` is what is sent.
#[derive(Debug)]
pub struct Queue<T> {
    pace: Pace,
    chats: HashMap<String, Chat<T>>,
    ready: [VecDeque<String>; 2],
    later: BTreeMap<(Instant, u64), String>,
    tickets: u64,
    /// When the last messages left, at most as many as a second allows.
    recent: VecDeque<Instant>,
    last_notice: Option<Instant>,
    held_until: Option<Instant>,
    in_flight: usize,
    waiting: usize,
}

/// Replies leave before notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Reply,
    Notice,
}

#[derive(Debug)]
struct Chat<T> {
    replies: VecDeque<T>,
    notices: VecDeque<T>,
    is_in_flight: bool,
    /// The list that the chat stands in; entries elsewhere are left over.
    listed: Option<Class>,
    /// When it is looked at again by itself.
    wakes_at: Option<Instant>,
    /// Nothing leaves before: the platform said so, or a try failed.
    not_before: Instant,
    /// When the chat's allowance is whole again.
    full_at: Instant,
}

/// So many messages may follow each other at once in one chat.
const BURST: u32 = 5;
/// A second, and the most that two requests may overtake each other on their way.
const WINDOW: Duration = Duration::from_millis(1_050);
/// Requests under way at the same time.
const MOST_IN_FLIGHT: usize = 512;

impl<T> Queue<T> {
    pub fn new(pace: Pace) -> Self {
        Self {
            pace,
            chats: HashMap::new(),
            ready: [VecDeque::new(), VecDeque::new()],
            later: BTreeMap::new(),
            tickets: 0,
            recent: VecDeque::new(),
            last_notice: None,
            held_until: None,
            in_flight: 0,
            waiting: 0,
        }
    }

    /// Adds a message at the end of its chat; notices have a line of their own behind replies.
    pub fn push(&mut self, chat: &str, message: T, is_notice: bool, now: Instant) {
        let entry = self.chat(chat, now);
        if is_notice {
            entry.notices.push_back(message)
        } else {
            entry.replies.push_back(message)
        }
        self.waiting += 1;
        self.list(chat, now);
    }

    /// The next message that may leave. It must be given back through [`Self::settled`].
    pub fn next(&mut self, now: Instant) -> Step<T> {
        self.wake(now);
        if let Some(until) = self.held_until.filter(|until| *until > now) {
            return Step::Wait(until);
        }
        if self.in_flight >= MOST_IN_FLIGHT {
            return Step::Idle;
        }
        for class in [Class::Reply, Class::Notice] {
            if !self.has_ready(class) {
                continue;
            }
            let free = self.free_at(class, now);
            if free > now {
                return Step::Wait(self.sooner(free));
            }
            if let Some(message) = self.take(class, now) {
                return Step::Send(message);
            }
        }
        match self.later.keys().next() {
            Some((moment, _)) => Step::Wait(*moment),
            None => Step::Idle,
        }
    }

    /// A message's attempt is over; `again` puts it back at the front of its chat after a wait.
    pub fn settled(&mut self, chat: &str, again: Option<(T, bool, Duration)>, now: Instant) {
        self.in_flight -= 1;
        let entry = self.chat(chat, now);
        entry.is_in_flight = false;
        if let Some((message, is_notice, wait)) = again {
            entry.not_before = entry.not_before.max(now + wait);
            let line = if is_notice { &mut entry.notices } else { &mut entry.replies };
            line.push_front(message);
            self.waiting += 1;
        }
        self.list(chat, now);
    }

    /// Takes out all that waits for a chat.
    pub fn drop_chat(&mut self, chat: &str) -> Vec<T> {
        let Some(entry) = self.chats.get_mut(chat) else { return Vec::new() };
        let dropped: Vec<T> = entry.replies.drain(..).chain(entry.notices.drain(..)).collect();
        self.waiting -= dropped.len();
        dropped
    }

    /// Takes out all that waits.
    pub fn drain(&mut self) -> Vec<T> {
        let chats: Vec<String> = self.chats.keys().cloned().collect();
        chats.iter().flat_map(|chat| self.drop_chat(chat)).collect()
    }

    /// All that waits.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.chats.values().flat_map(|chat| chat.replies.iter().chain(&chat.notices))
    }

    /// Nothing at all leaves before this moment.
    pub fn hold(&mut self, until: Instant) {
        self.held_until = Some(self.held_until.map_or(until, |held| held.max(until)));
    }

    pub fn release(&mut self) {
        self.held_until = None;
    }

    /// Messages that wait, those under way not counted.
    pub fn waiting(&self) -> usize {
        self.waiting
    }

    pub fn in_flight(&self) -> usize {
        self.in_flight
    }

    fn chat(&mut self, chat: &str, now: Instant) -> &mut Chat<T> {
        self.chats.entry(chat.to_owned()).or_insert_with(|| Chat::new(now))
    }

    /// Chats whose wait is over go where they belong.
    fn wake(&mut self, now: Instant) {
        while let Some(entry) = self.later.first_entry() {
            if entry.key().0 > now {
                return;
            }
            let name = entry.remove();
            if let Some(chat) = self.chats.get_mut(&name) {
                chat.wakes_at = None;
            }
            self.list(&name, now);
        }
    }

    /// Puts a chat into the list that it belongs to; one with nothing left is forgotten.
    fn list(&mut self, name: &str, now: Instant) {
        let Some(chat) = self.chats.get_mut(name) else { return };
        if chat.is_in_flight {
            return;
        }
        let may_leave = chat.may_leave(self.pace);
        match chat.class() {
            None if chat.full_at <= now && chat.not_before <= now => {
                self.chats.remove(name);
            }
            None => {
                let whole = chat.full_at.max(chat.not_before);
                self.list_later(name, whole);
            }
            Some(_) if may_leave > now => self.list_later(name, may_leave),
            class if chat.listed == class => {}
            Some(class) => {
                chat.listed = Some(class);
                self.ready[class as usize].push_back(name.to_owned());
            }
        }
    }

    fn list_later(&mut self, name: &str, moment: Instant) {
        let Some(chat) = self.chats.get_mut(name) else { return };
        if chat.wakes_at.is_some_and(|wakes_at| wakes_at <= moment) {
            return;
        }
        chat.wakes_at = Some(moment);
        self.tickets += 1;
        self.later.insert((moment, self.tickets), name.to_owned());
    }

    /// True when a chat stands ready; entries that are left over are removed on the way.
    fn has_ready(&mut self, class: Class) -> bool {
        while let Some(name) = self.ready[class as usize].front() {
            let chat = self.chats.get(name);
            if chat.is_some_and(|chat| chat.listed == Some(class) && chat.class() == Some(class)) {
                return true;
            }
            let name = self.ready[class as usize].pop_front().unwrap_or_default();
            if let Some(chat) = self.chats.get_mut(&name)
                && chat.listed == Some(class)
            {
                chat.listed = None;
            }
        }
        false
    }

    /// When the platform's pace allows a message of this class.
    fn free_at(&self, class: Class, now: Instant) -> Instant {
        if self.pace.overall == 0 {
            return now;
        }
        let full = self.recent.len() >= self.pace.overall as usize;
        let window = self.recent.front().filter(|_| full).map_or(now, |first| *first + WINDOW);
        match (class, self.last_notice) {
            // Notices keep an even distance, so that there is room for replies between them.
            (Class::Notice, Some(last)) => window.max(last + WINDOW / self.pace.overall),
            _ => window,
        }
    }

    fn sooner(&self, moment: Instant) -> Instant {
        self.later.keys().next().map_or(moment, |(later, _)| moment.min(*later))
    }

    fn take(&mut self, class: Class, now: Instant) -> Option<T> {
        let name = self.ready[class as usize].pop_front()?;
        let chat = self.chats.get_mut(&name)?;
        let message = match class {
            Class::Reply => chat.replies.pop_front(),
            Class::Notice => chat.notices.pop_front(),
        }?;
        chat.listed = None;
        chat.is_in_flight = true;
        if let Some(each) = self.pace.each() {
            chat.full_at = chat.full_at.max(now) + each;
        }
        self.in_flight += 1;
        self.waiting -= 1;
        self.note(class, now);
        Some(message)
    }

    fn note(&mut self, class: Class, now: Instant) {
        if self.pace.overall == 0 {
            return;
        }
        if self.recent.len() >= self.pace.overall as usize {
            self.recent.pop_front();
        }
        self.recent.push_back(now);
        if class == Class::Notice {
            // A wake that came a little late does not put off all that follow.
            let step = WINDOW / self.pace.overall;
            let due = self.last_notice.map_or(now, |last| last + step);
            self.last_notice = Some(if now < due + step { due } else { now });
        }
    }
}

impl Pace {
    /// The distance of messages to one chat, where there is one.
    fn each(self) -> Option<Duration> {
        (self.chat > 0).then(|| Duration::from_secs(1) / self.chat)
    }
}

impl<T> Chat<T> {
    fn new(now: Instant) -> Self {
        Self {
            replies: VecDeque::new(),
            notices: VecDeque::new(),
            is_in_flight: false,
            listed: None,
            wakes_at: None,
            not_before: now,
            full_at: now,
        }
    }

    fn class(&self) -> Option<Class> {
        match (self.replies.is_empty(), self.notices.is_empty()) {
            (false, _) => Some(Class::Reply),
            (true, false) => Some(Class::Notice),
            (true, true) => None,
        }
    }

    /// The first moment at which the chat's own pace allows a message.
    fn may_leave(&self, pace: Pace) -> Instant {
        let burst = pace.each().map_or(Duration::ZERO, |each| each * (BURST - 1));
        let allowed = self.full_at.checked_sub(burst).unwrap_or(self.full_at);
        self.not_before.max(allowed)
    }
}
