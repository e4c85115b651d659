//! placeholder
use crate::ctx::Routes;
pub fn routes() -> Routes { Routes::new() }
