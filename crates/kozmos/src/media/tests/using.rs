//! Pictures in texts.
