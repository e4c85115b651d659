//! One task a hub: whoever wants the work done while it is being done makes it be done once more, and no oftener.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::ids::HubId;

/// Which hubs a task is at.
#[derive(Debug, Default)]
pub(super) struct Rounds {
    /// True if something changed since the task last began to read.
    going: Mutex<HashMap<HubId, bool>>,
    /// Counts the tasks at work.
    busy: watch::Sender<usize>,
}

impl Rounds {
    /// Is a task at it?
    pub(super) fn is_going(&self, hub: &HubId) -> bool {
        self.going().contains_key(hub)
    }

    /// True: begin a task now. False: one is at it and knows that it must go round once more.
    pub(super) fn begin(&self, hub: &HubId) -> bool {
        let mut going = self.going();
        if let Some(again) = going.get_mut(hub) {
            *again = true;
            return false;
        }
        going.insert(hub.clone(), false);
        self.busy.send_modify(|busy| *busy += 1);
        true
    }

    /// What was read may not be what there is: go round once more.
    pub(super) fn fail(&self, hub: &HubId) {
        self.going().insert(hub.clone(), true);
    }

    /// At the end of a round: once more? If not, the task is over.
    pub(super) fn again(&self, hub: &HubId) -> bool {
        let mut going = self.going();
        if going.insert(hub.clone(), false) == Some(true) {
            return true;
        }
        going.remove(hub);
        self.busy.send_modify(|busy| *busy -= 1);
        false
    }

    /// Waits until no task is at work.
    pub(super) async fn settled(&self) {
        // The sender lives as long as this does, so waiting cannot fail.
        let _ = self.busy.subscribe().wait_for(|busy| *busy == 0).await;
    }

    fn going(&self) -> MutexGuard<'_, HashMap<HubId, bool>> {
        self.going.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
