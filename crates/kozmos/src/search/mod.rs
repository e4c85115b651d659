//! Finding anything by words, in any of the languages: a tantivy index in memory for each hub.

use db::Tx;

use crate::ctx::Routes;
use crate::ids::HubId;

/// The search index of each hub: a read model in memory.
#[derive(Default)]
pub struct Indexes {}

impl Indexes {
    /// Follows the changes of a hub since an event.
    pub async fn refresh(&self, _tx: &mut Tx, _hub: &HubId, _since: i64) -> db::Result<()> {
        Ok(())
    }
}

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
}
