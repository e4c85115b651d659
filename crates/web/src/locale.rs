//! The nine locales of the site.

/// A locale of the user interface: eight languages and plain German.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are their own documentation")]
pub enum Locale {
    De,
    En,
    Fr,
    Ru,
    Ar,
    Es,
    Pl,
    Vi,
    Plain,
}

impl Locale {
    /// All locales in the order of the language list.
    pub const ALL: [Locale; 9] =
        [Locale::De, Locale::Plain, Locale::En, Locale::Fr, Locale::Ru, Locale::Ar, Locale::Es, Locale::Pl, Locale::Vi];

    /// The BCP 47 tag, as it stands in the address and in `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Locale::De => "de",
            Locale::En => "en",
            Locale::Fr => "fr",
            Locale::Ru => "ru",
            Locale::Ar => "ar",
            Locale::Es => "es",
            Locale::Pl => "pl",
            Locale::Vi => "vi",
            Locale::Plain => "de-x-plain",
        }
    }

    /// The language alone: plain German is German.
    pub fn language(self) -> &'static str {
        if self == Locale::Plain { "de" } else { self.code() }
    }

    /// The name of the language in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Locale::De => "Deutsch",
            Locale::En => "English",
            Locale::Fr => "Français",
            Locale::Ru => "Русский",
            Locale::Ar => "العربية",
            Locale::Es => "Español",
            Locale::Pl => "Polski",
            Locale::Vi => "Tiếng Việt",
            Locale::Plain => "Einfaches Deutsch",
        }
    }

    /// Writing direction, for `dir`.
    pub fn dir(self) -> &'static str {
        if self == Locale::Ar { "rtl" } else { "ltr" }
    }

    /// Reads a tag exactly as [`Locale::code`] writes it (letter case aside).
    pub fn parse(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.code().eq_ignore_ascii_case(tag))
    }

    /// The best locale for an `Accept-Language` header; German if none fits.
    pub fn negotiate(accept: &str) -> Locale {
        let mut wanted: Vec<(f32, &str)> = accept
            .split(',')
            .filter_map(|part| {
                let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
                let quality = rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok())?;
                (quality > 0.0).then_some((quality, tag.trim()))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        let exact_or_language =
            |tag: &str| Locale::parse(tag).or_else(|| Locale::parse(tag.split(['-', '_']).next().unwrap_or(tag)));
        wanted.into_iter().find_map(|(_, tag)| exact_or_language(tag)).unwrap_or(Locale::De)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_wish_is_followed_in_its_order() {
        assert_eq!(Locale::negotiate("vi-VN,vi;q=0.9,en;q=0.5"), Locale::Vi);
        assert_eq!(Locale::negotiate("tr,pl;q=0.8,ar;q=0.9"), Locale::Ar);
        assert_eq!(Locale::negotiate("xx, en;q=0"), Locale::De);
        assert_eq!(Locale::negotiate(""), Locale::De);
    }

    #[test]
    fn plain_german_is_a_locale_of_its_own() {
        assert_eq!(Locale::parse("de-x-plain"), Some(Locale::Plain));
        assert_eq!(Locale::Plain.language(), "de");
        assert_eq!(Locale::parse("de-AT"), None);
    }
}
