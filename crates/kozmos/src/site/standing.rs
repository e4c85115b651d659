//! Where a page stands in each language, for the language switch and for search engines.

use web::Locale;

/// Where a page stands in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The language.
    pub lang: Locale,
    /// Its address there.
    pub to: String,
    /// Is there a text in that language? If not, the address shows another one.
    pub own: bool,
    /// Is it the language that the page was first written in?
    pub origin: bool,
}

/// Where something stands that has the same place in all languages, and texts of its own in some (`langs`: their codes,
/// blanks between them). What has no text at all is put together from facts that are told in every language.
pub fn everywhere(path: &str, langs: &str, origin: &str) -> Vec<Standing> {
    let own = |code: &str| langs.is_empty() || langs.split(' ').any(|lang| lang == code);
    let place = |lang: Locale| {
        let code = lang.code();
        Standing { lang, to: ["/", code, path].concat(), own: own(code), origin: code == origin }
    };
    Locale::ALL.map(place).into()
}

/// For search engines: tag and full address of each language that has a text, and `x-default`. Plain German is not among
/// them: they know no `de-x-plain` (docs/decisions/0013-pages.md).
pub fn alternates(base: &str, standings: &[Standing]) -> Vec<(&'static str, String)> {
    let full = |standing: &Standing| format!("{base}{}", standing.to.split('?').next().unwrap_or(""));
    let there = || standings.iter().filter(|standing| standing.own && standing.lang != Locale::Plain);
    let first = there().find(|standing| standing.origin).or(there().next());
    let default = first.map(|standing| ("x-default", full(standing)));
    there().map(|standing| (standing.lang.code(), full(standing))).chain(default).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(langs: &str, origin: &str) -> String {
        let all = alternates("https://k.example", &everywhere("/news/x", langs, origin));
        all.into_iter().map(|(tag, to)| format!("{tag} {to}\n")).collect()
    }

    #[test]
    fn only_languages_with_a_text_are_named_and_the_first_one_is_the_default() {
        let wanted = "pl https://k.example/pl/news/x\nvi https://k.example/vi/news/x\n";
        assert_eq!(tags("vi pl", "vi"), format!("{wanted}x-default https://k.example/vi/news/x\n"));
        assert_eq!(tags("vi pl", "de"), format!("{wanted}x-default https://k.example/pl/news/x\n"));
    }

    #[test]
    fn plain_german_is_no_language_of_search_engines() {
        assert_eq!(tags("de-x-plain", "de-x-plain"), "");
        let both = tags("de de-x-plain", "de-x-plain");
        assert_eq!(both, "de https://k.example/de/news/x\nx-default https://k.example/de/news/x\n");
    }

    #[test]
    fn what_has_no_text_is_in_every_language() {
        assert!(everywhere("/x", "", "").iter().all(|standing| standing.own));
        assert_eq!(tags("", "").lines().count(), Locale::ALL.len(), "all but plain German, and the default");
    }
}
