//! The pages: the directory and the profiles for everybody, the form for those who write.

mod form;
mod labels;
mod linked;
mod map;
mod profile;
mod public;
mod staff;
mod submit;

use axum::routing::{get, post};

use super::Kind;
use crate::ctx::Routes;
use crate::people::Audience::{Editors, Public, Staff};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/organisations", Public, get(public::choose))
        .get("/{lang}/organisations/associations", Public, get(public::associations))
        .get("/{lang}/organisations/foundations", Public, get(public::foundations))
        .get("/{lang}/organisations/new", Staff, get(staff::create_form))
        .post("/{lang}/organisations/new", Staff, post(submit::create))
        .get("/{lang}/organisations/drafts", Editors, get(staff::drafts))
        .post("/{lang}/organisations/drafts/{id}/remove", Editors, post(staff::remove_draft))
        .get("/{lang}/organisations/{slug}", Public, get(profile::show))
        .get("/{lang}/organisations/{slug}/edit", Editors, get(staff::edit_form))
        .post("/{lang}/organisations/{slug}/edit", Editors, post(submit::edit))
        .post("/{lang}/organisations/{slug}/withdraw", Editors, post(staff::withdraw))
        .post("/{lang}/organisations/{slug}/publish", Editors, post(staff::publish))
        .get("/api/v1/organisations", Public, get(super::api::list))
        .get("/api/v1/organisations/{slug}", Public, get(super::api::show))
}

impl Kind {
    /// The directory's last part of the address, its menu entry and the tail of its message keys.
    fn plural(self) -> &'static str {
        match self {
            Kind::Association => "associations",
            Kind::Foundation => "foundations",
        }
    }
}

#[cfg(test)]
pub(super) use labels::keys as code_keys;
