//! The rules of the house (ARCHITECTURE.md), checked: who may import whom, sizes, statements, schema, routes and
//! audiences, texts, headers, and that many at once come to no harm.
//!
//! Some rules are committed lists (`routes.txt`, `schema.txt`, `openapi.json`): a change that is meant is written with
//! `KOZMOS_TEST_UPDATE=1 cargo test -p kozmos --test house` and read in the diff.

mod api;
mod headers;
mod imports;
mod locales;
mod migrations;
mod plans;
mod races;
mod routes;
mod schema;
mod sizes;
mod snapshot;
mod source;
mod statements;
mod tenants;
mod words;
mod world;
