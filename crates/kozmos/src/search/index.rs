//! The indexes of all hubs, and keeping them fresh.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use db::Tx;

use super::shelf::Shelf;
use super::store;
use crate::ids::HubId;

/// The search index of each hub: a read model in memory.
#[derive(Default)]
pub struct Indexes(RwLock<HashMap<HubId, Arc<Shelf>>>);

impl Indexes {
    /// The index of a hub as it is now; `None` before the hub was read for the first time.
    pub fn of(&self, hub: &HubId) -> Option<Arc<Shelf>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(hub).cloned()
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
        let old = old.filter(|_| !changes.all);
        let built = tokio::task::spawn_blocking(move || Shelf::after(old.as_deref(), &changes.stale, changes.records));
        let shelf = built.await.map_err(db::Error::fault)?.map_err(db::Error::fault)?;
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(hub.clone(), Arc::new(shelf));
        Ok(())
    }
}
