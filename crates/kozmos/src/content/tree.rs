//! The tree of languages: each language is translated from another; the first one from none.

use std::collections::BTreeMap;

use web::Locale;

/// Which language is translated from which. Without a word about it a language comes from German.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages {
    sources: BTreeMap<Locale, Locale>,
}

/// Why a tree cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TreeRefusal {
    /// In the end the language would be translated from itself.
    Circle(Locale),
}

/// The language that everything comes from in the end.
const FIRST: Locale = Locale::De;

impl Languages {
    /// A tree from its rows; those that would make a circle are left out.
    pub fn new(rows: impl IntoIterator<Item = (Locale, Locale)>) -> Languages {
        let mut tree = Languages::default();
        for (lang, source) in rows {
            let _ = tree.set(lang, source);
        }
        tree
    }

    /// The language that `lang` is translated from.
    pub fn source(&self, lang: Locale) -> Option<Locale> {
        (lang != FIRST).then(|| self.sources.get(&lang).copied().unwrap_or(FIRST))
    }

    /// Says from which language `lang` is translated.
    pub fn set(&mut self, lang: Locale, source: Locale) -> Result<(), TreeRefusal> {
        if lang == FIRST || source == lang || self.chain(source).contains(&lang) {
            return Err(TreeRefusal::Circle(lang));
        }
        self.sources.insert(lang, source);
        Ok(())
    }

    /// A language, its source, the source of that, and so on.
    pub fn chain(&self, lang: Locale) -> Vec<Locale> {
        std::iter::successors(Some(lang), |lang| self.source(*lang)).take(Locale::ALL.len()).collect()
    }

    /// The one rule of fallback: which of the texts that there are is shown to a reader of `lang`. Her own, else along
    /// the chain of sources, else the language of origin, else any.
    pub fn shown(&self, lang: Locale, origin: Locale, there: &[Locale]) -> Option<Locale> {
        let wanted = self.chain(lang).into_iter().chain([origin]).chain(Locale::ALL);
        wanted.into_iter().find(|lang| there.contains(lang))
    }

    /// From which of the texts that there are `lang` is translated. The text of origin is nobody's translation.
    pub fn translated_from(&self, lang: Locale, origin: Locale, there: &[Locale]) -> Option<Locale> {
        if lang == origin {
            return None;
        }
        let mut chain = self.chain(lang);
        chain.remove(0);
        // Beyond the text of origin there is nothing to translate from.
        let upto = chain.iter().position(|one| *one == origin).map_or(chain.len(), |at| at + 1);
        let wanted = chain.into_iter().take(upto).chain([origin]);
        wanted.into_iter().find(|one| there.contains(one))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    #[test]
    fn vietnamese_comes_from_english_where_there_is_english() {
        let tree = Languages::new([(Locale::Vi, Locale::En)]);
        assert_eq!(tree.translated_from(Locale::Vi, Locale::De, &[Locale::De, Locale::En]), Some(Locale::En));
        assert_eq!(tree.translated_from(Locale::Vi, Locale::De, &[Locale::De]), Some(Locale::De));
        assert_eq!(tree.translated_from(Locale::De, Locale::De, &[Locale::De]), None);
        assert_eq!(tree.shown(Locale::Vi, Locale::De, &[Locale::Pl, Locale::De]), Some(Locale::De));
        assert_eq!(tree.shown(Locale::Vi, Locale::Pl, &[Locale::Pl, Locale::Ar]), Some(Locale::Pl));
    }

    #[test]
    fn a_page_first_written_in_polish_is_translated_into_german_from_polish() {
        let tree = Languages::default();
        assert_eq!(tree.translated_from(Locale::De, Locale::Pl, &[Locale::Pl]), Some(Locale::Pl));
        assert_eq!(tree.translated_from(Locale::Ar, Locale::Pl, &[Locale::Pl]), Some(Locale::Pl));
        assert_eq!(tree.translated_from(Locale::Pl, Locale::Pl, &[Locale::De, Locale::Pl]), None);
    }

    proptest! {
        #[test]
        fn whatever_is_said_the_tree_has_no_circle(rows in prop::collection::vec((select(&Locale::ALL[..]), select(&Locale::ALL[..])), 0..40)) {
            let mut tree = Languages::default();
            for (lang, source) in rows {
                let before = tree.clone();
                if tree.set(lang, source).is_err() {
                    prop_assert_eq!(&tree, &before);
                }
                for lang in Locale::ALL {
                    prop_assert_eq!(tree.chain(lang).pop(), Some(FIRST));
                }
            }
        }
    }
}
