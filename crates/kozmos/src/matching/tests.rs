//! The room as people and programs use it.
