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

/// A language of the site in the reader's words, another by its own name; what has no name here as it is.
pub fn language(t: &Tr, tag: &str) -> String {
    match Locale::parse(tag) {
        Some(locale) => t.language(&locale),
        None => crate::organisations::own_name(tag).unwrap_or(tag).to_owned(),
    }
}

/// A Land (ISO 3166-2) in the reader's language; what is none as it is.
pub fn land(t: &Tr, iso: &str) -> String {
    let key = format!("land-{}", iso.to_lowercase());
    if t.has(&key) { t.get(&key) } else { iso.to_owned() }
}

/// All Länder to choose from: code and name.
pub fn lands(t: &Tr) -> Vec<(&'static str, String)> {
    places::lands().iter().map(|one| (one.iso, web::capital(&land(t, one.iso)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_their_own_script_stand_for_themselves_in_a_list() {
        let names = |locale| ["de", "fa", "prs", "xyz"].map(|tag| language(&tr(locale), tag));
        let listed = |locale| web::list(&tr(locale), &names(locale));
        assert_eq!(names(Locale::De), ["Deutsch", "فارسی", "دری", "xyz"]);
        let apart = "\u{2068}Deutsch\u{2069}, \u{2068}فارسی\u{2069}, \u{2068}دری\u{2069}, \u{2068}xyz\u{2069}";
        assert_eq!(listed(Locale::De), apart);
        assert!(listed(Locale::Ar).ends_with("\u{2068}xyz\u{2069}"), "{}", listed(Locale::Ar));
        assert_eq!(web::list(&tr(Locale::De), &["Deutsch".into(), "Polski".into()]), "Deutsch, Polski");
    }

    #[test]
    fn every_land_has_a_name_in_every_language() {
        for locale in Locale::ALL {
            for (iso, name) in lands(&tr(locale)) {
                assert_ne!(iso, name, "{}", locale.code());
            }
        }
        let here = |locale| land(&tr(locale), "DE-ST");
        assert_eq!((here(Locale::Pl), here(Locale::Ar)), ("Saksonia-Anhalt".into(), "ساكسونيا أنهالت".into()));
        let german = |one: &places::Land| (one.iso, one.name.to_owned());
        assert_eq!(lands(&tr(Locale::De)), places::lands().iter().map(german).collect::<Vec<_>>());
    }
}
