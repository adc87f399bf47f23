//! What a run came to, and the table of medians of many.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::Load;
use crate::people::Measured;
use crate::talk::Mistakes;

/// One run of one bot.
#[derive(Debug, Serialize, Deserialize)]
pub struct Figures {
    name: String,
    chats: usize,
    /// Asked for, where it was.
    rate: Option<f64>,
    updates_a_second: f64,
    p50_ms: f64,
    p99_ms: f64,
    /// Microseconds of CPU an update.
    cpu_us: f64,
    idle_mib: f64,
    peak_mib: f64,
    mistakes: usize,
    example: String,
}

impl Figures {
    pub fn new(
        load: &Load,
        measured: &Measured,
        cpu: f64,
        (idle_mib, peak_mib): (f64, f64),
        mistakes: Mistakes,
    ) -> Self {
        let done = measured.latencies.len() as f64;
        Self {
            name: load.name.clone(),
            chats: load.chats,
            rate: load.rate,
            updates_a_second: done / measured.took.as_secs_f64(),
            p50_ms: quantile(&measured.latencies, 0.50),
            p99_ms: quantile(&measured.latencies, 0.99),
            cpu_us: cpu * 1e6 / done,
            idle_mib,
            peak_mib,
            mistakes: mistakes.total(),
            example: mistakes.example,
        }
    }

    /// Every update was answered by exactly one right message.
    pub fn is_clean(&self) -> bool {
        self.mistakes == 0
    }
}

fn quantile(sorted: &[Duration], share: f64) -> f64 {
    let at = (sorted.len().saturating_sub(1)) as f64 * share;
    sorted.get(at.round() as usize).map_or(f64::NAN, |latency| latency.as_secs_f64() * 1e3)
}

/// Medians by bot, chats and rate, in the order in which they first came.
pub fn table(file: &Path) -> String {
    let text = std::fs::read_to_string(file).expect("a file of figures");
    let mut groups: BTreeMap<usize, Vec<Figures>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for line in text.lines() {
        let run: Figures = serde_json::from_str(line).expect("a line of figures");
        let group = format!("{} {} {:?}", run.name, run.chats, run.rate);
        let at = order.iter().position(|known| *known == group).unwrap_or(order.len());
        if at == order.len() {
            order.push(group);
        }
        groups.entry(at).or_default().push(run);
    }
    let mut table = String::from(
        "| bot | chats | asked | updates/s | p50 ms | p99 ms | CPU µs | MiB idle | peak | runs |\n\
         |---|---|---|---|---|---|---|---|---|---|\n",
    );
    for runs in groups.values() {
        let median = |of: fn(&Figures) -> f64| {
            let mut values: Vec<f64> = runs.iter().map(of).collect();
            values.sort_by(f64::total_cmp);
            values[values.len() / 2]
        };
        let asked =
            runs[0].rate.map_or_else(|| "all it can".to_owned(), |rate| format!("{rate}/s"));
        let _ = writeln!(
            table,
            "| {} | {} | {asked} | {:.0} | {:.2} | {:.2} | {:.0} | {:.1} | {:.1} | {} |",
            runs[0].name,
            runs[0].chats,
            median(|run| run.updates_a_second),
            median(|run| run.p50_ms),
            median(|run| run.p99_ms),
            median(|run| run.cpu_us),
            median(|run| run.idle_mib),
            median(|run| run.peak_mib),
            runs.len(),
        );
    }
    table
}
