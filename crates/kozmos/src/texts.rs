//! The messages of the user interface, all nine locales, in the binary.

use std::sync::LazyLock;

use web::{Locale, Texts, Tr};

const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let files = FILES.iter().filter_map(|(tag, text)| Some((Locale::parse(tag)?, *text)));
    Texts::new(files).unwrap_or_else(|error| panic!("a message file is broken: {error}"))
});

/// The messages of one locale.
pub fn tr(locale: Locale) -> Tr {
    TEXTS.tr(locale)
}
