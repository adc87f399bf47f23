//! Being alive: beats, noticing the dead and what they leave behind, and the lease of what one does for all.
//!
//! No clocks are compared: a process is dead when its beat has stood still for several beats of ours.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use super::App;
use crate::store::StoreError;

const EVERY: Duration = Duration::from_secs(2);
/// So many beats of ours without one of theirs.
const STILL: u32 = 3;
/// So many beats that could not be written, and another may think us dead.
const MISSED: u32 = 2;
const LEASE: &str = "leader";

/// The last beat seen of a process, and for how many of ours it has stood there.
type Watched = BTreeMap<String, (i64, u32)>;

/// Beats until the program stops.
pub async fn run(app: Arc<App>) {
    let mut clock = tokio::time::interval_at(tokio::time::Instant::now() + EVERY, EVERY);
    let (mut watched, mut missed) = (Watched::new(), 0);
    loop {
        tokio::select! {
            () = app.stopping.cancelled() => return,
            _ = clock.tick() => {}
        }
        match beat(&app, &mut watched).await {
            Ok(()) => missed = 0,
            Err(error) => {
                missed += 1;
                if missed == MISSED {
                    tracing::error!(%error, "this process cannot show that it is alive, another may take over");
                    app.leads.send_replace(false);
                }
            }
        }
    }
}

/// One beat: shows that we live, buries who does not, takes over what they left, and the lease.
pub async fn beat(app: &App, watched: &mut BTreeMap<String, (i64, u32)>) -> Result<(), StoreError> {
    let beats = app.store.beat(&app.process).await?;
    watched.retain(|process, _| beats.contains_key(process));
    for (process, beat) in beats.iter().filter(|(process, _)| **process != app.process) {
        let (last, still) = watched.entry(process.clone()).or_insert((*beat, 0));
        (*last, *still) = if last == beat { (*beat, *still + 1) } else { (*beat, 0) };
        if *still >= STILL {
            tracing::warn!("another process is gone, this one takes over what it left");
            app.store.bury(process, *beat).await?;
        }
    }
    let in_doubt = app.store.adopt_orphans().await?;
    if in_doubt > 0 {
        tracing::warn!(messages = in_doubt, "messages of a process that is gone may have arrived");
    }
    let leads = app.store.hold_lease(LEASE, &app.process).await?;
    if leads != *app.leads.borrow() {
        tracing::info!(leads, "leading: fetching updates, setting up, work by the clock");
        app.leads.send_replace(leads);
    }
    Ok(())
}

impl App {
    /// Waits for the next tick of a clock at which this process leads; false once the program stops.
    pub(super) async fn leading_tick(&self, clock: &mut tokio::time::Interval) -> bool {
        loop {
            tokio::select! {
                () = self.stopping.cancelled() => return false,
                _ = clock.tick() => {}
            }
            if *self.leads.borrow() {
                return true;
            }
        }
    }

    /// Waits until this process leads, or no longer does.
    pub async fn until_leading(&self, wanted: bool) {
        let mut leads = self.leads.subscribe();
        let _ = leads.wait_for(|leads| *leads == wanted).await;
    }
}
