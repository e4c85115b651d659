//! From one sentence to foundations and programmes that fit, each with why, what is missing and what to do next.

mod api;
pub mod batch;
mod bridge;
pub mod bundles;
#[cfg(test)]
mod bundles_tests;
mod cards;
pub mod cli;
pub mod experience;
pub mod feedback;
pub mod gates;
#[cfg(test)]
mod gates_tests;
pub mod kept;
mod matcher;
#[cfg(test)]
mod matcher_tests;
mod matchers;
pub mod meaning;
mod meant;
pub mod need;
pub mod openings;
#[cfg(test)]
mod openings_tests;
mod pages;
mod place_in;
mod proving;
pub mod questions;
mod reader;
mod reasons;
mod rounds;
mod stock;
mod store;
mod suggestion;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod weighing_tests;
mod wire;
mod words;
mod work;

pub use api::api_docs;
pub use bridge::{Bridge, bridge};
pub use kept::Wanted;
pub use matcher::{Found, Matcher};
pub use matchers::Matchers;
pub use reader::{FILE, weights};
pub use reasons::{For, Reason, reasons};
pub use stock::{Award, Giver, Offer, Stock};
pub use store::wanted;
pub use suggestion::{Filter, Fit, Next, Suggestion};
pub use wire::NeedBody;
pub use words::spot;

use crate::ctx::Routes;

/// The routes of this room.
pub fn routes() -> Routes {
    pages::routes().merge(api::routes())
}
