//! The matcher of each hub: a read model in memory that follows the changes of programmes, foundations and past grants.
//!
//! To learn anew takes from a tenth of a second to many seconds, and nobody waits for it: the writer goes on, readers are
//! answered by the old matcher, and one task a hub builds the next one. Changes that come meanwhile are all in the one
//! after that.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use db::Db;
use tokio::sync::watch;

use super::matcher::Matcher;
use super::store;
use crate::ids::HubId;

/// After a failure the database is left in peace for so long.
const PAUSE: Duration = Duration::from_secs(1);

/// The matcher of each hub. Cheap to clone.
#[derive(Clone, Default)]
pub struct Matchers(Arc<Inner>);

#[derive(Default)]
struct Inner {
    ready: RwLock<HashMap<HubId, Arc<Matcher>>>,
    /// The hubs that a task learns anew: true if something changed since it last began to read.
    learning: Mutex<HashMap<HubId, bool>>,
    /// Counts the tasks at work.
    busy: watch::Sender<usize>,
    generation: AtomicU64,
}

impl Matchers {
    /// The matcher of a hub.
    pub fn of(&self, hub: &HubId) -> Option<Arc<Matcher>> {
        self.0.ready.read().unwrap_or_else(PoisonError::into_inner).get(hub).cloned()
    }

    /// Counts the matchers that took the place of an older one: a rendered page belongs to one generation.
    pub fn generation(&self) -> u64 {
        self.0.generation.load(Ordering::Acquire)
    }

    /// Follows the changes of a hub since an event. The first matcher that knows something is waited for; later ones are
    /// made in the background.
    pub async fn refresh(&self, db: &Db, tx: &mut db::Tx, hub: &HubId, since: i64) -> db::Result<()> {
        let old = self.of(hub);
        if old.is_some() && !store::changed(tx, hub, since).await? {
            return Ok(());
        }
        let knows = old.is_some_and(|old| !old.stock().offers.is_empty());
        if knows || self.0.learning().contains_key(hub) {
            self.learn(db, hub);
            return Ok(());
        }
        let stock = store::stock(tx, hub).await?;
        if let Some(matcher) = build(stock).await {
            self.put(hub, matcher);
        }
        Ok(())
    }

    /// Waits until everything that [`Matchers::refresh`] was told of is known.
    pub async fn settled(&self) {
        // The sender lives as long as this does, so waiting cannot fail.
        let _ = self.0.busy.subscribe().wait_for(|busy| *busy == 0).await;
    }

    /// Lets one task learn anew, or tells the one that is at it to do it once more.
    fn learn(&self, db: &Db, hub: &HubId) {
        let mut learning = self.0.learning();
        if let Some(again) = learning.get_mut(hub) {
            *again = true;
            return;
        }
        learning.insert(hub.clone(), false);
        self.0.busy.send_modify(|busy| *busy += 1);
        drop(learning);
        let (all, db, hub) = (self.clone(), db.clone(), hub.clone());
        tokio::spawn(async move { all.follow(&db, &hub).await });
    }

    async fn follow(&self, db: &Db, hub: &HubId) {
        loop {
            match read(db, hub).await {
                Ok(stock) => {
                    if let Some(matcher) = build(stock).await {
                        self.put(hub, matcher);
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "the matcher could not be read anew; the old one goes on answering");
                    self.0.learning().insert(hub.clone(), true);
                    tokio::time::sleep(PAUSE).await;
                }
            }
            let mut learning = self.0.learning();
            if learning.insert(hub.clone(), false) != Some(true) {
                learning.remove(hub);
                self.0.busy.send_modify(|busy| *busy -= 1);
                return;
            }
        }
    }

    fn put(&self, hub: &HubId, matcher: Matcher) {
        self.0.ready.write().unwrap_or_else(PoisonError::into_inner).insert(hub.clone(), Arc::new(matcher));
        self.0.generation.fetch_add(1, Ordering::AcqRel);
    }
}

impl Inner {
    fn learning(&self) -> MutexGuard<'_, HashMap<HubId, bool>> {
        self.learning.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn read(db: &Db, hub: &HubId) -> db::Result<super::Stock> {
    let mut tx = db.read().await?;
    store::stock(&mut tx, hub).await
}

/// Learns on a thread of its own; none if that failed (the old matcher goes on answering).
async fn build(stock: super::Stock) -> Option<Matcher> {
    let built = tokio::task::spawn_blocking(move || Matcher::build(stock)).await;
    built.map_err(|error| tracing::error!(%error, "the matcher could not be built")).ok()
}
