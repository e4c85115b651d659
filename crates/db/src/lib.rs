//! One SQL text, two engines: SQLite inside the binary, PostgreSQL for many nodes.
//!
//! A room writes each statement once, in the subset that both engines understand (rules: docs/decisions/0002), and runs
//! it with one of the macros [`rows!`], [`rows_in!`], [`maybe!`], [`one!`], [`exec!`]. Nothing outside this crate names a driver.
//!
//! ```ignore
//! let mut tx = db.write().await?;                       // BEGIN IMMEDIATE on SQLite: no lost race for the write lock
//! let hub: Option<Hub> = db::maybe!(&mut tx, Hub, "SELECT id, name FROM hub WHERE slug = $1", slug)?;
//! tx.commit().await?;
//! ```
//!
//! Every statement is registered where it is written ([`statements`]), so that a test can prepare all of them on both
//! engines: that takes the place of compile-time checking, which cannot speak two dialects at once.

mod bulk;
mod copy;
mod engine;
mod error;
mod macros;
mod migrate;
#[doc(hidden)]
pub mod postgres;
mod row;
mod sizes;
pub mod sqlite;
mod text;

#[doc(hidden)]
pub use bulk::run_in;
pub use bulk::{Value, bulk, delete_in};
pub use copy::copy;
pub use db_derive::FromRow;
pub use engine::{Db, Tx};
pub use error::Error;
#[doc(hidden)]
pub use inventory;
#[doc(hidden)]
pub use macros::numbered_bytes;
pub use migrate::Migration;
pub use row::{Column, FromRow};
#[doc(hidden)]
pub use {rusqlite, sqlx};

/// What a statement returns to its caller.
pub type Result<T> = std::result::Result<T, Error>;

/// One SQL text as it stands in the source.
pub struct Statement {
    /// The text, with `$n` placeholders.
    pub sql: &'static str,
    /// Source file.
    pub file: &'static str,
    /// Line in it.
    pub line: u32,
}
inventory::collect!(Statement);

/// Every statement that the program can run through the macros.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    inventory::iter::<Statement>.into_iter()
}
