//! What stands at an address of a room: a page of the house itself, or a record that must be there and public.

use std::sync::LazyLock;

use super::{Target, reserved};

/// Rooms whose records everybody can link to. What comes in their place in an address is the record's slug.
pub const RECORDS: [&str; 4] = ["news", "gatherings", "organisations", "funding"];

/// What an address of a room names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Named {
    /// No room answers there.
    Nothing,
    /// A page that is always there.
    Page,
    /// A record of that room.
    Record(&'static str, String),
}

/// The parts of all addresses at which rooms answer a reader, after the language.
static ADDRESSES: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| {
    let all = crate::app::table().into_iter().filter(|route| route.method.as_str() == "GET");
    let paths = all.filter_map(|route| route.path.strip_prefix("/{lang}/"));
    paths.filter(|path| !path.starts_with('{')).map(|path| path.split('/').collect()).collect()
});

/// Reads a path below the language, `news/fest`.
pub fn named(path: &str) -> Named {
    let parts: Vec<&str> = path.split('/').collect();
    let open = |part: &str| part.starts_with('{');
    let fits = |address: &&Vec<&str>| {
        address.len() == parts.len() && address.iter().zip(&parts).all(|(a, p)| open(a) && !p.is_empty() || a == p)
    };
    // A word of an address goes before what anything may stand for.
    let found = ADDRESSES.iter().filter(fits).min_by_key(|a| a.iter().map(|part| open(part)).collect::<Vec<_>>());
    let Some(address) = found else { return Named::Nothing };
    match (RECORDS.iter().find(|room| **room == address[0]), address.get(1)) {
        (Some(room), Some(second)) if open(second) => Named::Record(room, parts[1].to_owned()),
        _ => Named::Page,
    }
}

/// The path below the language, if the address leads to a room.
pub fn path(target: &Target) -> Option<&str> {
    match target {
        Target::Own { lang, path, .. } if web::Locale::parse(lang).is_some() && reserved(path) => Some(path),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::target;

    #[test]
    fn an_address_names_a_page_of_the_house_a_record_or_nothing() {
        for page in ["news", "news/feed.atom", "organisations/associations", "matching", "gatherings/calendar.ics"] {
            assert_eq!(named(page), Named::Page, "{page}");
        }
        assert_eq!(named("news/fest"), Named::Record("news", "fest".into()));
        assert_eq!(named("gatherings/fest/event.ics"), Named::Record("gatherings", "fest".into()));
        for nothing in ["news/fest/x", "matching/fest", "organisations/", "news/a/b/c"] {
            assert_eq!(named(nothing), Named::Nothing, "{nothing}");
        }
    }

    #[test]
    fn only_addresses_of_rooms_have_a_path_of_one() {
        let of = |typed: &str| path(&target(typed, "https://a.example")).map(str::to_owned);
        assert_eq!(of("/de/news/fest?x=1#y").as_deref(), Some("news/fest"));
        assert_eq!(of("https://a.example/vi/funding/x/").as_deref(), Some("funding/x"));
        for other in ["/de", "/de/eine-seite", "/xx/news/fest", "https://b.example/de/news/fest", "news/fest"] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
