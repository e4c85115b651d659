//! What every write needs besides its record: the hub, the instant, new ids; and what an import tells afterwards.

use crate::app::App;
use crate::ids::HubId;

/// The hub, the instant and the source of ids of one write.
pub struct Stamp<'a> {
    /// The hub (tenant).
    pub hub: &'a HubId,
    /// Now, UTC text.
    pub at: String,
    app: &'a App,
}

impl<'a> Stamp<'a> {
    /// For a write now.
    pub fn new(app: &'a App, hub: &'a HubId) -> Self {
        Stamp { hub, at: app.clock.text(), app }
    }

    /// A new id.
    pub fn id(&self) -> String {
        self.app.new_id()
    }

    /// The address of our own site, without a slash at the end.
    pub fn base(&self) -> String {
        self.app.config.base_url()
    }
}

/// What became of the rows of an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// New records.
    pub created: usize,
    /// Records that were there and differ now.
    pub changed: usize,
    /// Records that were there as they are.
    pub unchanged: usize,
}

impl std::ops::AddAssign for Imported {
    fn add_assign(&mut self, more: Imported) {
        self.created += more.created;
        self.changed += more.changed;
        self.unchanged += more.unchanged;
    }
}
