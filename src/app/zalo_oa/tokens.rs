//! The access token that everybody uses, and the one process at a time that gets the next.
//!
//! A refresh token is good once. It is used by who holds the lease, after reading again what the database has; the
//! new pair is kept there before anybody uses it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::app::App;
use crate::channel::zalo_oa::{OAuth, Pair, Wanted};
use crate::delivery::SendError;
use crate::store::{StoreError, TokenSource, ZaloTokens};

/// Gives out access tokens.
pub struct Keeper {
    app: Arc<App>,
    oauth: OAuth,
    app_id: String,
    held: Mutex<Option<ZaloTokens>>,
    /// When Zalo last did not take a token that should have been good, and we got another for it.
    forced: Mutex<Option<i64>>,
    /// One of this process at a time.
    one: tokio::sync::Mutex<()>,
}

const LEASE: &str = "zalo-tokens";
/// A token is not used in the last minute of its life, or the last tenth of a short one (milliseconds).
const MARGIN: i64 = 60_000;
/// A new one is got when four fifths of its life are over: after 20 of 25 hours.
const FRESH: (i64, i64) = (4, 5);
/// Zalo refuses a token that should be good: another is got for it at most so often (milliseconds).
const FORCED_EVERY: i64 = 600_000;
/// How long another process is waited for.
const WAIT: Duration = Duration::from_millis(200);
const MOST_WAITS: u32 = 60;
const LOOK: Duration = Duration::from_secs(5);

/// What an operator has to do; stands in the log and in `dvcbot zalo status`.
const NO_LOGIN: &str = "nobody has logged in yet: run dvcbot zalo login";
const LOGIN_AGAIN: &str = "Zalo wants somebody to log in again: run dvcbot zalo login";

impl Keeper {
    pub fn new(app: &Arc<App>, oauth: OAuth, app_id: &str) -> Arc<Self> {
        Arc::new(Self {
            app: Arc::clone(app),
            oauth,
            app_id: app_id.to_owned(),
            held: Mutex::default(),
            forced: Mutex::default(),
            one: tokio::sync::Mutex::default(),
        })
    }

    /// An access token that should be good now.
    ///
    /// # Errors
    /// Misconfigured where a person has to log in, unreachable where it may be had later.
    pub async fn token(self: Arc<Self>, wanted: Wanted) -> Result<String, SendError> {
        if let Some(token) = self.at_hand(&wanted) {
            return Ok(token);
        }
        let _one = self.one.lock().await;
        if let Some(token) = self.at_hand(&wanted) {
            return Ok(token);
        }
        let stored = self.load().await?;
        if let Some(token) = self.at_hand(&wanted) {
            return Ok(token);
        }
        if let Some(why) = &stored.trouble {
            return Err(SendError::Misconfigured(format!("{LOGIN_AGAIN} ({why})")));
        }
        self.may_force(&stored, &wanted)?;
        self.renew(stored.version).await.map(|tokens| tokens.access)
    }

    /// Gets the next pair early, where it is time; by the clock of who leads.
    async fn freshen(&self) -> Result<(), SendError> {
        let _one = self.one.lock().await;
        let stored = self.load().await?;
        if let Some(why) = &stored.trouble {
            return Err(SendError::Misconfigured(format!("{LOGIN_AGAIN} ({why})")));
        }
        if self.is_fresh(&stored) {
            return Ok(());
        }
        self.renew(stored.version).await.map(drop)
    }

    fn at_hand(&self, wanted: &Wanted) -> Option<String> {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let tokens = held.as_ref()?;
        let is_refused = matches!(wanted, Wanted::Other(refused) if *refused == tokens.access);
        let margin = MARGIN.min((tokens.expires - tokens.made) / 10);
        let is_good = !is_refused && self.app.now().0 < tokens.expires - margin;
        is_good.then(|| tokens.access.clone())
    }

    fn is_fresh(&self, tokens: &ZaloTokens) -> bool {
        let life = (tokens.expires - tokens.made) * FRESH.0 / FRESH.1;
        self.app.now().0 < tokens.made + life
    }

    /// A token that Zalo refuses though it should be good is no reason to ask for new ones all the time.
    fn may_force(&self, stored: &ZaloTokens, wanted: &Wanted) -> Result<(), SendError> {
        let now = self.app.now().0;
        if *wanted == Wanted::Any || stored.expires <= now {
            return Ok(());
        }
        let mut forced = self.forced.lock().unwrap_or_else(PoisonError::into_inner);
        if forced.is_some_and(|at| now < at + FORCED_EVERY) {
            let why = "Zalo does not take the access token, though it is new";
            return Err(SendError::Misconfigured(why.to_owned()));
        }
        *forced = Some(now);
        Ok(())
    }

    async fn load(&self) -> Result<ZaloTokens, SendError> {
        let stored = self.app.store.zalo_tokens(&self.app_id).await.map_err(unavailable)?;
        let stored = stored.ok_or_else(|| SendError::Misconfigured(NO_LOGIN.to_owned()))?;
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(stored.clone());
        Ok(stored)
    }

    /// The pair after this version: got by us, or by the process that was faster.
    async fn renew(&self, version: i64) -> Result<ZaloTokens, SendError> {
        let (store, process) = (&self.app.store, &self.app.process);
        for _ in 0..MOST_WAITS {
            if store.hold_lease(LEASE, process).await.map_err(unavailable)? {
                let renewed = self.renew_alone(version).await;
                let _ = store.release_lease(LEASE, process).await;
                return renewed;
            }
            tokio::time::sleep(WAIT).await;
            let stored = self.load().await?;
            if stored.version != version {
                return Ok(stored);
            }
        }
        Err(SendError::Unreachable)
    }

    /// With the lease. What is under way is finished though the program is told to stop.
    async fn renew_alone(&self, version: i64) -> Result<ZaloTokens, SendError> {
        let stored = self.load().await?;
        if stored.version != version {
            return Ok(stored);
        }
        if self.app.is_stopping() {
            return Err(SendError::Unreachable);
        }
        let _finished = self.app.tasks.token();
        match self.oauth.refresh(&stored.refresh).await {
            Ok(pair) => self.keep(&stored, pair).await,
            Err(SendError::Refused(why)) => self.refused(&stored, &why).await,
            Err(error) => {
                tracing::error!(%error, "no new tokens from Zalo; the present one is used as long as it holds");
                Err(error).map_err(|error| match error {
                    SendError::Misconfigured(why) => SendError::Misconfigured(why),
                    // Nothing of a message has left.
                    _ => SendError::Unreachable,
                })
            }
        }
    }

    /// Kept before it is used, as often as it takes: there is no other.
    async fn keep(&self, old: &ZaloTokens, pair: Pair) -> Result<ZaloTokens, SendError> {
        let new = tokens(pair, old.version, self.app.now().0);
        for _ in 0..MOST_WAITS {
            let kept = self.app.store.keep_zalo_tokens(&self.app_id, &new, TokenSource::Refresh);
            match kept.await {
                Ok(true) => {
                    tracing::info!(version = new.version, "new tokens from Zalo");
                    return self.load().await;
                }
                // Somebody logged in meanwhile: what they brought counts.
                Ok(false) => return self.load().await,
                Err(error) => {
                    tracing::error!(%error, "new tokens from Zalo cannot be kept; trying again, and again");
                    tokio::time::sleep(WAIT).await;
                }
            }
        }
        Err(SendError::Unreachable)
    }

    /// The refresh token is dead, unless another process has used it meanwhile.
    async fn refused(&self, old: &ZaloTokens, why: &str) -> Result<ZaloTokens, SendError> {
        let stored = self.load().await?;
        if stored.version != old.version {
            return Ok(stored);
        }
        tracing::error!(why, "{LOGIN_AGAIN}");
        let noted = self.app.store.note_zalo_trouble(&self.app_id, old.version, why).await;
        noted.map_err(unavailable)?;
        Err(SendError::Misconfigured(format!("{LOGIN_AGAIN} ({why})")))
    }
}

/// Looks every few seconds, while this process leads, whether it is time for new tokens; says once what is wrong.
pub async fn keep_fresh(app: Arc<App>, keeper: Arc<Keeper>) {
    let mut clock = tokio::time::interval(LOOK);
    let mut told = None;
    while app.leading_tick(&mut clock).await {
        let wrong = keeper.freshen().await.err();
        if let Some(error) = wrong.as_ref().filter(|error| told.as_ref() != Some(*error)) {
            tracing::error!(%error, "Zalo");
        }
        told = wrong;
    }
}

/// A pair as it is kept after the one of this version.
pub fn tokens(pair: Pair, after: i64, now: i64) -> ZaloTokens {
    let lasts = i64::try_from(pair.lasts.as_millis()).unwrap_or(i64::MAX);
    ZaloTokens {
        version: after + 1,
        access: pair.access,
        refresh: pair.refresh,
        made: now,
        expires: now.saturating_add(lasts),
        trouble: None,
    }
}

fn unavailable(error: StoreError) -> SendError {
    match error {
        StoreError::Unavailable(_) => SendError::Unreachable,
        StoreError::Refused(why) => SendError::Misconfigured(why),
    }
}
