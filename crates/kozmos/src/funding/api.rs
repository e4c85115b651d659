//! The room for programs.
