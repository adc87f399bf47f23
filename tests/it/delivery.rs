//! Who is sent to next, and what a failed send means: order, pace and holds, in a time that the test moves.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use dvcbot::delivery::{Fate, Pace, Queue, SendError, Step, Tries, fate};
use dvcbot::reply::Kind;
use proptest::prelude::*;

const LIKE_TELEGRAM: Pace = Pace { overall: 30, chat: 1 };
const SECOND: Duration = Duration::from_secs(1);
/// How long a send takes here.
const LATENCY: Duration = Duration::from_millis(40);

/// A message of these tests: its chat, its number there, whether it is a notice.
type Message = (String, u32, bool);

/// A platform that takes every message after [`LATENCY`], and the time.
struct Run {
    queue: Queue<Message>,
    began: Instant,
    now: Instant,
    in_flight: VecDeque<(Instant, Message)>,
    sent: Vec<(Duration, Message)>,
}

impl Run {
    fn new(pace: Pace) -> Self {
        let now = Instant::now();
        let (in_flight, sent) = (VecDeque::new(), Vec::new());
        Self { queue: Queue::new(pace), began: now, now, in_flight, sent }
    }

    fn push(&mut self, chat: &str, number: u32, is_notice: bool) {
        self.queue.push(chat, (chat.to_owned(), number, is_notice), is_notice, self.now);
    }

    /// Lets everything leave that leaves within `time`.
    fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        loop {
            let wake = match self.queue.next(self.now) {
                Step::Send(message) => {
                    self.in_flight.push_back((self.now + LATENCY, message.clone()));
                    self.sent.push((self.now - self.began, message));
                    continue;
                }
                Step::Wait(moment) => Some(moment),
                Step::Idle => None,
            };
            let lands = self.in_flight.front().map(|(moment, _)| *moment);
            let next = wake.into_iter().chain(lands).min().filter(|next| *next <= end);
            let Some(next) = next else { break };
            self.now = self.now.max(next);
            while self.in_flight.front().is_some_and(|(moment, _)| *moment <= self.now) {
                let (_, (chat, ..)) = self.in_flight.pop_front().unwrap();
                self.queue.settled(&chat, None, self.now);
            }
        }
        self.now = end;
    }

    fn times_of(&self, chat: &str) -> Vec<u64> {
        let own = self.sent.iter().filter(|(_, (to, ..))| to == chat);
        own.map(|(at, _)| at.as_millis() as u64).collect()
    }

    /// The most messages in any second.
    fn most_in_a_second(&self) -> usize {
        let times: Vec<Duration> = self.sent.iter().map(|(at, _)| *at).collect();
        let within = |from: &Duration| {
            times.iter().filter(|at| *at >= from && **at < *from + SECOND).count()
        };
        times.iter().map(within).max().unwrap_or(0)
    }
}

#[test]
fn one_chat_gets_a_burst_of_five_and_then_one_a_second() {
    let mut run = Run::new(LIKE_TELEGRAM);
    (0..9).for_each(|n| run.push("a", n, false));
    run.pass(Duration::from_secs(6));
    let times = run.times_of("a");
    assert!(times[4] < 1_000, "{times:?}");
    let gaps: Vec<u64> = times[5..].windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(times[5] >= 1_000 && gaps.iter().all(|gap| *gap == 1_000), "{times:?}");
    // Who waits long enough has the whole burst again.
    run.pass(Duration::from_secs(10));
    (9..14).for_each(|n| run.push("a", n, false));
    run.pass(SECOND);
    assert_eq!(run.times_of("a").len(), 14);
}

#[test]
fn a_broadcast_keeps_the_pace_and_lets_replies_pass() {
    let mut run = Run::new(LIKE_TELEGRAM);
    (0..600).for_each(|n| run.push(&format!("c{n}"), n, true));
    let mut waited = Vec::new();
    for n in 0..30 {
        run.pass(Duration::from_millis(500));
        run.push(&format!("reader{n}"), 0, false);
        let asked = run.now - run.began;
        run.pass(Duration::from_millis(100));
        waited.push(Duration::from_millis(run.times_of(&format!("reader{n}"))[0]) - asked);
    }
    run.pass(Duration::from_secs(30));
    assert_eq!(run.sent.len(), 630);
    assert!(run.most_in_a_second() <= 30, "{}", run.most_in_a_second());
    let all = run.sent.last().unwrap().0.as_secs_f64();
    let rate = 630.0 / all;
    assert!((28.0..=30.0).contains(&rate), "{rate} a second");
    let longest = waited.iter().max().unwrap();
    assert!(*longest < Duration::from_millis(50), "a reply waited {longest:?}");
}

#[test]
fn an_idle_platform_takes_thirty_at_once_and_not_one_more() {
    let mut run = Run::new(LIKE_TELEGRAM);
    (0..100).for_each(|n| run.push(&format!("c{n}"), n, false));
    run.pass(Duration::from_millis(10));
    assert_eq!(run.sent.len(), 30);
    run.pass(Duration::from_secs(10));
    assert_eq!((run.sent.len(), run.most_in_a_second()), (100, 30));
}

#[test]
fn who_floods_waits_alone() {
    let mut run = Run::new(LIKE_TELEGRAM);
    (0..10_000).for_each(|n| run.push("flood", n, false));
    run.pass(Duration::from_secs(3));
    run.push("other", 0, false);
    let asked = (run.now - run.began).as_millis() as u64;
    run.pass(SECOND);
    assert!(run.times_of("other")[0] - asked < 50);
}

#[test]
fn what_is_put_back_goes_first_and_holds_its_chat_alone() {
    let pace = Pace { overall: 0, chat: 0 };
    let (mut queue, now) = (Queue::new(pace), Instant::now());
    for number in 1..=3 {
        queue.push("a", ("a", number), false, now);
    }
    queue.push("b", ("b", 1), false, now);
    assert_eq!(queue.next(now), Step::Send(("a", 1)));
    assert_eq!(queue.next(now), Step::Send(("b", 1)), "a's next waits for its first");
    queue.settled("a", Some((("a", 1), false, SECOND)), now);
    queue.settled("b", None, now);
    assert_eq!(queue.next(now), Step::Wait(now + SECOND));
    let later = now + SECOND;
    for number in 1..=3 {
        assert_eq!(queue.next(later), Step::Send(("a", number)));
        queue.settled("a", None, later);
    }
    assert_eq!((queue.next(later), queue.waiting(), queue.in_flight()), (Step::Idle, 0, 0));
}

#[test]
fn a_hold_stops_all_and_is_released() {
    let (mut queue, now) = (Queue::new(LIKE_TELEGRAM), Instant::now());
    queue.push("a", 1, false, now);
    queue.hold(now + SECOND);
    assert_eq!(queue.next(now), Step::Wait(now + SECOND));
    queue.release();
    assert_eq!(queue.next(now), Step::Send(1));
}

#[test]
fn a_dropped_chat_keeps_nothing() {
    let (mut queue, now) = (Queue::new(LIKE_TELEGRAM), Instant::now());
    queue.push("a", 1, false, now);
    queue.push("a", 2, true, now);
    queue.push("b", 3, false, now);
    assert_eq!(queue.drop_chat("a"), [1, 2]);
    assert_eq!((queue.next(now), queue.waiting()), (Step::Send(3), 0));
}

proptest! {
    /// Whatever the order of events: one message of a chat at a time, replies in order, the pace kept,
    /// nothing lost.
    #[test]
    fn order_and_pace_always_hold(
        pushes in proptest::collection::vec((0_u8..6, any::<bool>(), 0_u64..400), 1..120),
    ) {
        let mut run = Run::new(Pace { overall: 10, chat: 2 });
        let mut numbers: BTreeMap<(String, bool), u32> = BTreeMap::new();
        for (chat, is_notice, pause) in &pushes {
            let chat = format!("c{chat}");
            let number = numbers.entry((chat.clone(), *is_notice)).or_default();
            *number += 1;
            run.push(&chat, *number, *is_notice);
            run.pass(Duration::from_millis(*pause));
        }
        run.pass(Duration::from_secs(300));
        prop_assert_eq!(run.sent.len(), pushes.len());
        prop_assert!(run.most_in_a_second() <= 10);
        let mut last: BTreeMap<(String, bool), u32> = BTreeMap::new();
        let mut free_at: BTreeMap<String, Duration> = BTreeMap::new();
        for (at, (chat, number, is_notice)) in &run.sent {
            let before = last.insert((chat.clone(), *is_notice), *number).unwrap_or(0);
            prop_assert_eq!(before + 1, *number);
            let free = free_at.insert(chat.clone(), *at + LATENCY).unwrap_or_default();
            prop_assert!(*at >= free, "two at once to {}", chat);
        }
        prop_assert_eq!((run.queue.waiting(), run.queue.in_flight()), (0, 0));
    }
}

#[test]
fn the_fate_of_a_message_by_result_kind_and_tries() {
    let first = Tries::default();
    let later = |failed, unknown| Tries { failed, unknown };
    let seconds = Duration::from_secs;
    let refused = || SendError::Refused("too long".to_owned());
    let table = [
        (Ok(()), Kind::Notice, first, Fate::Sent),
        (Err(SendError::Blocked), Kind::Reply, first, Fate::Failed("blocked".to_owned())),
        (Err(refused()), Kind::Question, first, Fate::Failed("too long".to_owned())),
        (Err(SendError::Throttled(seconds(7))), Kind::Notice, first, Fate::Later(seconds(7))),
        (Err(SendError::Unreachable), Kind::Reply, first, Fate::Later(seconds(1))),
        (Err(SendError::Unreachable), Kind::Reply, later(3, 0), Fate::Later(seconds(8))),
        (Err(SendError::Unreachable), Kind::Notice, later(50, 0), Fate::Later(seconds(60))),
        (Err(SendError::Ambiguous), Kind::Question, first, Fate::Repeat(seconds(1))),
        (Err(SendError::Ambiguous), Kind::Reply, later(9, 2), Fate::Repeat(seconds(4))),
        (Err(SendError::Ambiguous), Kind::Reply, later(0, 3), Fate::Unknown),
        (Err(SendError::Ambiguous), Kind::Notice, first, Fate::Unknown),
    ];
    for (result, kind, tries, expected) in table {
        assert_eq!(fate(&result, kind, tries), expected, "{result:?} {kind:?} {tries:?}");
    }
}
