//! The matcher of each hub: a read model in memory that follows the changes of programmes, foundations and past grants.
//!
//! To learn anew takes from a tenth of a second to many seconds, and nobody waits for it: the writer goes on, readers are
//! answered by the old matcher, and one task a hub builds the next one. Changes that come meanwhile are all in the one
//! after that. A grant that an association told of is learned in place, at once. What texts mean is read by another task
//! a hub, and given to the matcher whenever it is ready.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use db::Db;

use super::matcher::Matcher;
use super::meaning::Vectors;
use super::need::Need;
use super::reader::Reader;
use super::rounds::Rounds;
use super::store::{self, News};
use super::work;
use crate::config::Config;
use crate::ids::HubId;

/// After a failure the database is left in peace for so long.
const PAUSE: Duration = Duration::from_secs(1);

/// The matcher of each hub. Cheap to clone.
#[derive(Clone, Default)]
pub struct Matchers(Arc<Inner>);

#[derive(Default)]
struct Inner {
    ready: RwLock<HashMap<HubId, Arc<Matcher>>>,
    vectors: RwLock<HashMap<HubId, Arc<Vectors>>>,
    reader: Reader,
    learning: Rounds,
    reading: Rounds,
    generation: AtomicU64,
}

impl Matchers {
    /// With the sentence model that the settings name, if it is there.
    pub fn with_model(config: &Config) -> Matchers {
        Matchers(Arc::new(Inner { reader: Reader::of(config), ..Inner::default() }))
    }

    /// The matcher of a hub.
    pub fn of(&self, hub: &HubId) -> Option<Arc<Matcher>> {
        self.0.ready.read().unwrap_or_else(PoisonError::into_inner).get(hub).cloned()
    }

    /// Counts what the matchers learned: a rendered page belongs to one generation.
    pub fn generation(&self) -> u64 {
        self.0.generation.load(Ordering::Acquire)
    }

    /// Reads what a need's sentence means, if there is a model, the hub's programmes are read too and this machine is quick
    /// enough; else the need stays as it is, and its words and themes speak alone.
    pub async fn understand(&self, hub: &HubId, need: &mut Need) {
        if self.of(hub).is_some_and(|matcher| matcher.understands()) {
            need.meaning = self.0.reader.read(&need.sentence, need.lang).await;
        }
    }

    /// Follows the changes of a hub since an event. The first matcher that knows something is waited for; later ones are
    /// made in the background.
    pub async fn refresh(&self, db: &Db, tx: &mut db::Tx, hub: &HubId, since: i64) -> db::Result<()> {
        if self.0.reader.can() && (since == 0 || store::vectors::touched(tx, hub, since).await?) {
            self.read(db, hub);
        }
        let old = self.of(hub);
        let news = if old.is_some() { store::news(tx, hub, since).await? } else { News::Other };
        match (news, old.filter(|old| !old.stock().offers.is_empty())) {
            (News::Nothing, _) => return Ok(()),
            (News::Told, Some(old)) => {
                self.record(tx, hub, old).await?;
                // A matcher that is being made may not have seen the grant.
                if self.0.learning.is_going(hub) {
                    self.learn(db, hub);
                }
                return Ok(());
            }
            (_, Some(_)) => {
                self.learn(db, hub);
                return Ok(());
            }
            (_, None) if self.0.learning.is_going(hub) => {
                self.learn(db, hub);
                return Ok(());
            }
            (_, None) => {}
        }
        let stock = store::stock(tx, hub).await?;
        if let Some(matcher) = build(stock).await {
            self.put(hub, matcher);
        }
        Ok(())
    }

    /// Waits until everything that [`Matchers::refresh`] was told of is known.
    pub async fn settled(&self) {
        self.0.learning.settled().await;
        self.0.reading.settled().await;
    }

    /// Teaches a matcher the grants that it was not told of yet.
    async fn record(&self, tx: &mut db::Tx, hub: &HubId, matcher: Arc<Matcher>) -> db::Result<()> {
        let told = store::told_grants(tx, hub, &matcher.stock().offers).await?;
        let learned = tokio::task::spawn_blocking(move || matcher.learn(&told)).await;
        match learned {
            Ok(0) => {}
            Ok(_) => self.turn(),
            Err(error) => tracing::error!(%error, "a grant could not be learned"),
        }
        Ok(())
    }

    /// Lets one task learn anew, or tells the one that is at it to do it once more.
    fn learn(&self, db: &Db, hub: &HubId) {
        if self.0.learning.begin(hub) {
            let (all, db, hub) = (self.clone(), db.clone(), hub.clone());
            tokio::spawn(async move { all.follow(&db, &hub).await });
        }
    }

    async fn follow(&self, db: &Db, hub: &HubId) {
        loop {
            match stock(db, hub).await {
                Ok(stock) => {
                    if let Some(matcher) = build(stock).await {
                        self.put(hub, matcher);
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "the matcher could not be read anew; the old one goes on answering");
                    self.0.learning.fail(hub);
                    tokio::time::sleep(PAUSE).await;
                }
            }
            if !self.0.learning.again(hub) {
                return;
            }
        }
    }

    /// Lets one task read what texts mean, or tells the one that is at it to do it once more.
    fn read(&self, db: &Db, hub: &HubId) {
        if self.0.reading.begin(hub) {
            let (all, db, hub) = (self.clone(), db.clone(), hub.clone());
            tokio::spawn(async move { all.follow_texts(&db, &hub).await });
        }
    }

    async fn follow_texts(&self, db: &Db, hub: &HubId) {
        loop {
            let began = Instant::now();
            match work::read(db, hub, &self.0.reader).await {
                Ok(Some(work::Round { vectors, made, forgotten })) => {
                    if made + forgotten > 0 {
                        let seconds = began.elapsed().as_secs_f32();
                        tracing::info!(made, forgotten, seconds, "what texts mean is up to date");
                    }
                    self.know(hub, vectors);
                }
                Ok(None) => {}
                Err(error) => {
                    tracing::warn!(%error, "what texts mean could not be kept; suggestions go on without");
                    self.0.reading.fail(hub);
                    tokio::time::sleep(PAUSE).await;
                }
            }
            if !self.0.reading.again(hub) {
                return;
            }
        }
    }

    fn put(&self, hub: &HubId, matcher: Matcher) {
        let matcher = Arc::new(matcher);
        self.give(hub, &matcher);
        self.0.ready.write().unwrap_or_else(PoisonError::into_inner).insert(hub.clone(), Arc::clone(&matcher));
        // Whoever read texts in between has given them to the one before.
        self.give(hub, &matcher);
        self.turn();
    }

    fn know(&self, hub: &HubId, vectors: Vectors) {
        let mut all = self.0.vectors.write().unwrap_or_else(PoisonError::into_inner);
        all.insert(hub.clone(), Arc::new(vectors));
        drop(all);
        if let Some(matcher) = self.of(hub) {
            self.give(hub, &matcher);
        }
        self.turn();
    }

    /// Gives a matcher the meanings that are known now.
    fn give(&self, hub: &HubId, matcher: &Matcher) {
        let known = self.0.vectors.read().unwrap_or_else(PoisonError::into_inner).get(hub).cloned();
        if let Some(known) = known {
            matcher.know(known);
        }
    }

    fn turn(&self) {
        self.0.generation.fetch_add(1, Ordering::AcqRel);
    }
}

async fn stock(db: &Db, hub: &HubId) -> db::Result<super::Stock> {
    let mut tx = db.read().await?;
    store::stock(&mut tx, hub).await
}

/// Learns on a thread of its own; none if that failed (the old matcher goes on answering).
async fn build(stock: super::Stock) -> Option<Matcher> {
    let built = tokio::task::spawn_blocking(move || Matcher::build(stock)).await;
    built.map_err(|error| tracing::error!(%error, "the matcher could not be built")).ok()
}
