//! The matcher: candidates, past grants and an ask in; ranked and explained suggestions out.
//!
//! Pure: no input or output, no clock, no randomness. The answer depends on the content of the input alone, not on
//! its order and not on how many threads ask.
//!
//! ```
//! use ranking::{Ask, Candidate, Config, Grant, Model, Options, Place};
//!
//! let candidates = vec![
//!     Candidate { id: "culture-fund".into(), text: "Music, dance and theatre".into(), ..Candidate::default() },
//!     Candidate { id: "school-fund".into(), text: "Learning and homework help".into(), ..Candidate::default() },
//! ];
//! let history = vec![Grant {
//!     candidate: 1,
//!     recipient: "a-1".into(),
//!     name: "Elbe Learning Club".into(),
//!     text: "Homework help in the afternoon".into(),
//!     place: Place::german("DE-ST", "15003", "Magdeburg", "39104"),
//!     year: 2024,
//!     ..Grant::default()
//! }];
//! let model = Model::build(&candidates, &history, &Config::default())?;
//!
//! let ask = Ask { text: "help with homework for girls".into(), ..Ask::default() };
//! let suggestions = model.rank(&ask, &Options::default())?;
//!
//! let best = &suggestions[0];
//! assert_eq!(candidates[best.candidate].id, "school-fund");
//! assert_eq!(best.precedents, [0]); // the past grant that is like the ask
//! assert_eq!(best.score, best.contributions.iter().map(|c| c.points).sum::<f64>());
//! for reason in &best.contributions {
//!     println!("{} +{:.2}", reason.feature, reason.points); // similar-grants +1.33 …
//! }
//! # Ok::<(), ranking::Error>(())
//! ```
//!
//! # How it works
//! Each feature (one file in `features`) gives every candidate a value, mostly a share of all candidates' mass. Shares
//! become points by `ln(1 + share / noise)`, points are weighted and added up: a product of probabilities, as in naive
//! Bayes, with the features as its factors. Askers with a history have weights of their own; both are
//! learned from the last year of the history, around the shipped ones ([`Config`]).
//!
//! [`FeatureId`] tells what each says of a candidate, by which method, and what its value is.
//!
//! A candidate that never gave counts as average where only a history could tell, and its own purpose speaks with the
//! weight of the features that it cannot have.

mod best;
mod check;
mod combine;
mod confidence;
mod config;
mod cores;
mod corpus;
mod engine;
mod error;
mod facts;
pub mod fair;
mod features;
mod index;
mod input;
mod learn;
mod lesson;
mod logit;
mod members;
mod model;
mod names;
mod output;
mod place;
mod query;
mod telling;
mod walk;
mod words;

pub use config::{Config, Options};
pub use error::Error;
pub use facts::scatter;
pub use features::FeatureId;
pub use input::{Amounts, Ask, Candidate, Concept, Grant, Openness};
pub use lesson::Lesson;
pub use model::Model;
pub use output::{Contribution, Suggestion};
pub use place::Place;
pub use text::Lang;
