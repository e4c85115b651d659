//! Writing a record of the centre by a form: what was typed is never lost. A refused or late text becomes a draft and is
//! shown again; of two texts both are shown.
//!
//! A room describes its record once ([`Record`]); the pages here do the rest, the same way for each.

pub mod cli;
mod form;
mod pages;
mod preview;
mod store;
#[cfg(test)]
mod tests;

pub use form::{Input, Kind, Maker, Section, differences, summary};
pub use pages::{Record, Remove, Save, Stored, create, edit_form, new_form, remove, routes, save};
pub use store::Draft;

/// The locales in which a record may have its texts: the eight languages and plain German.
pub const LANGS: [&str; 9] = ["de", "de-x-plain", "en", "fr", "ru", "ar", "es", "pl", "vi"];

/// Words of addresses that pages use themselves.
const RESERVED: [&str; 3] = ["new", "drafts", "edit"];

/// A title as the last part of an address: `Brücke e. V.` is `brucke-e-v`. A title without Latin letters or digits gives
/// nothing.
pub fn slug(title: &str) -> String {
    let folded = text::fold(title);
    let mut slug = String::new();
    for part in folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        if slug.len() + part.len() > 60 {
            break;
        }
        slug.push_str(if slug.is_empty() { "" } else { "-" });
        slug.push_str(part);
    }
    if RESERVED.contains(&slug.as_str()) { String::new() } else { slug }
}

/// The languages of a record's texts, blanks between them.
pub fn languages<T>(texts: &std::collections::BTreeMap<String, T>) -> String {
    texts.keys().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The text in the reader's locale, else in the language of that locale, else in the language of origin, else any; with
/// the language it is in.
pub fn text_for<'a, T>(
    texts: &'a std::collections::BTreeMap<String, T>,
    locale: &str,
    origin: &str,
) -> Option<(&'a str, &'a T)> {
    let plain = locale.split('-').next().unwrap_or(locale);
    let found = [locale, plain, origin, "de"].into_iter().find_map(|lang| texts.get_key_value(lang));
    found.or_else(|| texts.iter().next()).map(|(lang, text)| (lang.as_str(), text))
}
