//! The matcher: candidates, past grants and an ask in; ranked and explained suggestions out.
//!
//! Pure: no input or output, no clock, no randomness. The answer depends on the content of the input alone, not on
//! its order and not on how many threads ask.
//!
//! ```ignore
//! let model = Model::build(&candidates, &history, &Config::default())?;
//! for suggestion in model.rank(&ask, &Options::default())? { … }
//! ```

mod check;
mod combine;
mod config;
mod corpus;
mod error;
mod features;
mod grants;
mod input;
mod model;
mod names;
mod output;
mod place;
mod query;
mod words;

pub use config::{Config, Options};
pub use error::Error;
pub use input::{Amounts, Ask, Candidate, Concept, Grant, Openness};
pub use model::Model;
pub use output::{Contribution, FeatureId, Suggestion};
pub use place::Place;
