//! From one sentence to foundations and programmes that fit, each with why, what is missing and what to do next.

mod api;
mod bridge;
mod cards;
pub mod cli;
pub mod gates;
#[cfg(test)]
mod gates_tests;
mod matcher;
#[cfg(test)]
mod matcher_tests;
pub mod need;
mod pages;
mod place_in;
pub mod questions;
mod stock;
mod store;
#[cfg(test)]
mod tests;
mod wire;
mod words;

pub use api::api_docs;
pub use bridge::{Bridge, bridge};
pub use matcher::{Filter, Fit, Matcher, Matchers, Next, Suggestion};
pub use stock::{Award, Giver, Offer, Stock};

use crate::ctx::Routes;

/// The routes of this room.
pub fn routes() -> Routes {
    pages::routes().merge(api::routes())
}
