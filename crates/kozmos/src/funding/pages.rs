//! The pages of the room: the public list and programmes, and the forms of those who write them.

mod chart;
mod form;
mod public;
mod staff;
mod words;

pub use public::filter;

use axum::routing::{get, post};

use crate::ctx::Routes;
use crate::people::Audience::{Editors, Public};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/funding", Public, get(public::list))
        .get("/{lang}/funding/{slug}", Public, get(public::show))
        .get("/{lang}/funding/new", Editors, get(staff::new_form))
        .post("/{lang}/funding/new", Editors, post(staff::create))
        .get("/{lang}/funding/drafts", Editors, get(staff::drafts))
        .post("/{lang}/funding/drafts/{id}/discard", Editors, post(staff::discard))
        .get("/{lang}/funding/{slug}/edit", Editors, get(staff::edit_form))
        .post("/{lang}/funding/{slug}/edit", Editors, post(staff::save))
        .post("/{lang}/funding/{slug}/publish", Editors, post(staff::publish))
        .post("/{lang}/funding/{slug}/withdraw", Editors, post(staff::withdraw))
        .merge(super::api::routes())
}
