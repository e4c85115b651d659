//! The pages of the room.

use crate::ctx::Routes;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
}
