//! Completing what is being typed: titles, words of the field, places where there is something to find.

use text::{ConceptKind, Lang, vocabulary};
use web::Locale;

use super::{Shelf, Sought};

/// At most so many of each kind.
const TITLES: usize = 8;
const CONCEPTS: usize = 6;
const PLACES: usize = 6;
/// Places looked at until enough of them have something to find.
const PLACES_TRIED: usize = 24;

/// A completion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// `title`, `theme`, `target` or `place`.
    pub kind: &'static str,
    /// What to show.
    pub text: String,
    /// The language of the text where it is not the reader's; empty for hers and for names.
    pub lang: String,
    /// Where it leads, after the locale: the record itself, or a search.
    pub path: String,
    /// A machine wrote the text, and nobody has read it yet.
    pub machine: bool,
}

/// What a reader of a locale may mean by the beginning that she typed. Fewer than two letters complete to nothing.
pub fn suggestions(shelf: &Shelf, typed: &str, locale: Locale, today: &str) -> Vec<Suggestion> {
    let lang = Lang::parse(locale.language()).unwrap_or(Lang::De);
    let sought = Sought::typing(typed, lang).on(today.to_owned());
    if sought.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for record in shelf.complete(&sought, TITLES) {
        let title = record.title(locale.code());
        let lang = if shelf::same_language(&title.lang, locale.code()) { String::new() } else { title.lang.clone() };
        found.push(Suggestion {
            kind: "title",
            text: title.text.clone(),
            lang,
            path: record.path(locale.code()).to_owned(),
            machine: record.by_machine(title),
        });
    }
    found.extend(concepts(shelf, &sought.whole, lang));
    found.extend(places(shelf, typed, lang));
    found
}

/// Words of the field that begin like that in her language or in German, under their name in hers.
fn concepts(shelf: &Shelf, typed: &str, lang: Lang) -> Vec<Suggestion> {
    let begins = |term: &&str| {
        let words = text::words(term);
        (0..words.len()).any(|from| words[from..].join(" ").starts_with(typed))
    };
    let mut found = Vec::new();
    for concept in vocabulary().concepts() {
        let known = [lang, Lang::De].into_iter().any(|lang| concept.terms(lang).iter().any(begins));
        let label = concept.label(lang);
        if known && found.len() < CONCEPTS && something(shelf, label, lang) {
            let kind = if concept.kind == ConceptKind::Theme { "theme" } else { "target" };
            found.push(search_for(kind, label));
        }
    }
    found
}

fn places(shelf: &Shelf, typed: &str, lang: Lang) -> Vec<Suggestion> {
    let mut found: Vec<Suggestion> = Vec::new();
    let typed: String = typed.chars().take(60).collect();
    for place in places::places().suggest(&typed, PLACES_TRIED) {
        let new = !found.iter().any(|known| known.text == place.name);
        if new && found.len() < PLACES && something(shelf, place.name, lang) {
            found.push(search_for("place", place.name));
        }
    }
    found
}

fn something(shelf: &Shelf, words: &str, lang: Lang) -> bool {
    let mut sought = Sought::parse(words, lang);
    sought.words.iter_mut().for_each(|word| word.prefix = false);
    shelf.has(&sought)
}

fn search_for(kind: &'static str, text: &str) -> Suggestion {
    let fields = fields::Fields(vec![("q".into(), text.into())]);
    let path = format!("/search?{}", fields.query());
    Suggestion { kind, text: text.to_owned(), lang: String::new(), path, machine: false }
}
