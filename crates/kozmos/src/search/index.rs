//! The indexes of all hubs, and keeping them fresh.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use db::Tx;

use super::{Misses, Shelf, store};
use crate::ids::HubId;

/// The search index of each hub: a read model in memory.
#[derive(Default)]
pub struct Indexes {
    shelves: RwLock<HashMap<HubId, Arc<Shelf>>>,
    /// The words that people missed.
    pub misses: Misses,
}

impl Indexes {
    /// The index of a hub as it is now; `None` before the hub was read for the first time.
    pub fn of(&self, hub: &HubId) -> Option<Arc<Shelf>> {
        self.shelves.read().unwrap_or_else(PoisonError::into_inner).get(hub).cloned()
    }

    /// Follows the changes of a hub since an event; `since` 0 reads everything. Searches go on with the old index until
    /// the new one is ready. Calls for the same hub must come one after the other ([`crate::app::App::catch_up`]).
    pub async fn refresh(&self, tx: &mut Tx, hub: &HubId, since: i64) -> db::Result<()> {
        let old = self.of(hub);
        let since = if old.is_some() { since } else { 0 };
        let changes = store::changes(tx, hub, since).await?;
        if changes.stale.is_empty() && !changes.all {
            return Ok(());
        }
        let built = tokio::task::spawn_blocking(move || changes.onto(old.as_deref()));
        let shelf = built.await.map_err(db::Error::fault)?;
        self.shelves.write().unwrap_or_else(PoisonError::into_inner).insert(hub.clone(), Arc::new(shelf));
        Ok(())
    }
}
