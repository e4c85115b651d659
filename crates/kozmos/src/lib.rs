//! KOZMOS: software that runs a competence centre between community associations and charitable foundations.
//!
//! The map of the house. A room is a folder named by a word of the domain; inside it stand the same few files:
//! `mod.rs` (types and rules, pure), `store.rs` (all its SQL), `pages.rs`, `api.rs`, `work.rs`, `cli.rs`, its templates,
//! `tests.rs`. ARCHITECTURE.md walks a request through them.

pub mod app;
pub mod check;
pub mod cli;
pub mod clock;
pub mod config;
pub mod ctx;
pub mod demo;
pub mod door;
pub mod ids;
pub mod mail;
pub mod openapi;
pub mod sheet;
#[cfg(feature = "testing")]
pub mod testing;
pub mod texts;
pub mod write;

/// Who answers the phone, when, and whether now.
pub mod contact;
/// The pages of the site: a tree, their texts and translations.
pub mod content;
/// Who pays for the centre: the strip of logos, each from its first to its last day.
pub mod funders;
/// What a foundation offers: programmes, calls, the rules they name, and what was granted before.
pub mod funding;
/// Events of the centre: pages, calendars, search engines.
pub mod gatherings;
/// The initiative, its hubs (a hub is a tenant) and the networks behind a hub.
pub mod hubs;
/// Bringing in many records from a file.
pub mod import;
/// Bringing an association and a foundation together, if both say yes; fairly to all.
pub mod introductions;
/// The book of changes: every change of a record is an event, chained by its hash.
pub mod ledger;
/// From one sentence to foundations that fit, with why, what is missing and what to do next.
pub mod matching;
/// Pictures: read with care, written anew, described in every language, shown.
pub mod media;
/// News of the centre, with a feed.
pub mod news;
/// Associations and foundations: profiles, drafts, directory, map.
pub mod organisations;
/// Accounts, sign-in, roles, and who may do what.
pub mod people;
/// Finding anything by words, in any of the languages.
pub mod search;
/// Layout, start page, error pages, language switch, assets.
pub mod site;
/// Writing a record by a form: drafts, refusals, two texts side by side.
pub mod writing;
