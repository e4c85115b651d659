//! The eight languages of the platform.

/// A language of the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Lang {
    De,
    En,
    Fr,
    Ru,
    Ar,
    Es,
    Pl,
    Vi,
}

impl Lang {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Lang; 8] = [Lang::De, Lang::En, Lang::Fr, Lang::Ru, Lang::Ar, Lang::Es, Lang::Pl, Lang::Vi];

    /// The two-letter code, lower case.
    pub fn code(self) -> &'static str {
        match self {
            Lang::De => "de",
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Ru => "ru",
            Lang::Ar => "ar",
            Lang::Es => "es",
            Lang::Pl => "pl",
            Lang::Vi => "vi",
        }
    }

    /// Reads the first part of a BCP 47 tag: `de`, `DE-at` and `de-x-plain`
    /// are all German. `None` for any other language.
    pub fn parse(tag: &str) -> Option<Lang> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// Whether the language is written from right to left.
    pub fn rtl(self) -> bool {
        self == Lang::Ar
    }
}
