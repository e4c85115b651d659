//! From one sentence to foundations and programmes that fit, each with why, what is missing and what to do next.

pub mod cli;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use db::Tx;

use crate::ctx::{Ctx, Routes};
use crate::ids::HubId;

/// The matcher of each hub: a read model in memory.
#[derive(Default)]
pub struct Matchers(RwLock<HashMap<HubId, Arc<Matcher>>>);

/// One hub's matcher.
pub struct Matcher {}

impl Matchers {
    /// The matcher of a hub.
    pub fn of(&self, hub: &HubId) -> Option<Arc<Matcher>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(hub).cloned()
    }

    /// Follows the changes of a hub since an event.
    pub async fn refresh(&self, _tx: &mut Tx, _hub: &HubId, _since: i64) -> db::Result<()> {
        Ok(())
    }
}

/// The picture of the start page.
pub struct Bridge {}

/// The start page's picture: who is connected with whom.
pub async fn bridge(_ctx: &Ctx) -> Result<Bridge, web::Error> {
    Ok(Bridge {})
}

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
}
