//! Introductions: an association and a foundation get to know each other, if both say yes.
//!
//! The matcher gives both views of every pair ([`views`]); the month's proposals are the best for all together within
//! what each foundation takes ([`month`], `ranking::fair`); each goes its way through one table of transitions
//! ([`machine`]). Contact data are shown only while both sides' yes stands.

mod all;
mod api;
pub mod cli;
mod commands;
mod letters;
pub mod machine;
pub mod month;
mod pages;
mod store;
#[cfg(test)]
mod tests;
mod turns;
pub mod views;
mod wire;
pub mod work;

pub use all::{Suggest, suggest};
pub use api::api_docs;
pub use commands::{Command, per_month};
pub use views::Cache;
pub use wire::CommandBody;

use self::machine::{Facts, Side};
use crate::ctx::Routes;
use crate::ids::{IntroductionId, OrganisationId};
use crate::people::{Role, Who};

/// The routes of this room.
pub fn routes() -> Routes {
    pages::routes().merge(api::routes())
}

/// An organisation of an introduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Its id.
    pub id: OrganisationId,
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Is its profile public?
    pub public: bool,
}

/// A stored introduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduction {
    /// Its id.
    pub id: IntroductionId,
    /// Who would like support.
    pub association: Party,
    /// Who gives it.
    pub foundation: Party,
    /// Address and title of the programme that speaks for it, and the title's language.
    pub programme: Option<(String, String, String)>,
    /// `YYYY-MM`.
    pub month: String,
    /// How it stands.
    pub facts: Facts,
    /// A word of the centre to both.
    pub note: String,
    /// Why somebody said no.
    pub reason: Option<machine::Reason>,
    /// More about that, for the centre only.
    pub words: String,
    /// Counts changes, for the optimistic lock.
    pub version: i64,
}

impl Introduction {
    /// What somebody is in it; empty: it is none of her business.
    pub fn sides(&self, who: &Who) -> Vec<Side> {
        let edits = |party: &Party| who.in_organisation(Role::OrganisationEditor, &party.id);
        let all = [
            (Side::Centre, who.staff()),
            (Side::Association, edits(&self.association)),
            (Side::Foundation, edits(&self.foundation)),
        ];
        all.into_iter().filter(|(side, is)| *is && self.facts.visible_to(*side)).map(|(side, _)| side).collect()
    }
}

/// A word of the centre may have so many characters.
pub const NOTE_MAX: usize = 1_000;
/// And what somebody adds to a no.
pub const WORDS_MAX: usize = 500;
