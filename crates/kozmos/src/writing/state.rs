//! In which state the texts of a record are: derived from when each was written last, never stored.

use std::collections::BTreeMap;

use web::Tr;

use crate::content::{Facts, Languages, Locale, State, state_of};
use crate::ctx::Ctx;

/// With which change of the record each of its texts was written last, by its language.
pub type Written = BTreeMap<String, i64>;

/// The same after a change: a text that is as it was keeps its number, and so does one of which only a word was mended.
pub fn written<T: PartialEq>(
    before: &Written,
    (old, new): (Option<&BTreeMap<String, T>>, &BTreeMap<String, T>),
    (version, minor): (i64, bool),
) -> Written {
    let number = |(lang, text): (&String, &T)| {
        let same = old.and_then(|old| old.get(lang)) == Some(text);
        (lang.clone(), before.get(lang).copied().filter(|_| same || minor).unwrap_or(version))
    };
    new.iter().map(number).collect()
}

/// The state of every language's text. The German one is nobody's translation.
pub fn states(languages: &Languages, written: &Written) -> Vec<(Locale, State)> {
    let texts: Vec<(Locale, i64)> =
        written.iter().filter_map(|(lang, number)| Some((Locale::parse(lang)?, *number))).collect();
    let there: Vec<Locale> = texts.iter().map(|(lang, _)| *lang).collect();
    let facts = |&(lang, number): &(Locale, i64)| {
        let source = languages.translated_from(lang, Locale::De, &there).map(|from| (from, number));
        Facts { lang, live: Some(number), major: number, machine: false, read: false, source, in_work: false }
    };
    let facts: Vec<Facts> = texts.iter().map(facts).collect();
    Locale::ALL.map(|lang| (lang, state_of(&facts, lang))).into()
}

/// The same for a list: only those who write want to know.
pub fn shown_states(ctx: &Ctx, written: &Written) -> Vec<(Locale, State)> {
    if ctx.who.staff() { states(&ctx.menu.languages, written) } else { Vec::new() }
}

/// A language and how its text stands, in the reader's words.
pub fn state_name(t: Tr, lang: Locale, state: State) -> String {
    format!("{}: {}", t.get(&format!("language-{}", lang.code())), t.get(&format!("content-state-{}", state.code())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[(&str, &str)]) -> BTreeMap<String, String> {
        all.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect()
    }

    fn of(written: &Written, lang: Locale) -> State {
        let all = states(&Languages::default(), written);
        all.into_iter().find(|(one, _)| *one == lang).expect("every language has a state").1
    }

    #[test]
    fn a_translation_is_outdated_from_the_change_of_its_source_to_its_own() {
        let first = texts(&[("de", "a"), ("vi", "a")]);
        let one = written(&Written::new(), (None, &first), (1, false));
        assert_eq!((of(&one, Locale::De), of(&one, Locale::Vi)), (State::Current, State::Current));
        assert_eq!(of(&one, Locale::Pl), State::Fallback);
        let second = texts(&[("de", "b"), ("vi", "a")]);
        let two = written(&one, (Some(&first), &second), (2, false));
        assert_eq!((of(&two, Locale::De), of(&two, Locale::Vi)), (State::Current, State::Outdated));
        let mended = written(&one, (Some(&first), &second), (2, true));
        assert_eq!(of(&mended, Locale::Vi), State::Current, "a small change outdates nothing");
        let third = texts(&[("de", "b"), ("pl", "b"), ("vi", "b")]);
        let three = written(&two, (Some(&second), &third), (3, true));
        assert_eq!(of(&three, Locale::Pl), State::Current, "it is new");
        assert_eq!(of(&three, Locale::Vi), State::Outdated, "a small change of an old translation");
        let three = written(&two, (Some(&second), &third), (3, false));
        assert_eq!(of(&three, Locale::Vi), State::Current);
    }
}
