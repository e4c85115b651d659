//! Finding anything by words, in any of the languages: a [`Shelf`] in memory for each hub.
//!
//! A source (one file of `store/`) says what stands on it; the crate `shelf` says what is found. The words of a query are
//! read in the reader's language and in German. Words that are found nowhere are counted for the editors
//! ([`Misses`]).

pub mod api;
mod index;
mod misses;
mod pages;
mod store;
mod suggest;
#[cfg(test)]
mod tests;
pub mod work;

pub use api::api_docs;
pub use index::Indexes;
pub use misses::{Miss, Misses, missed};
pub use shelf::{Found, Piece, Record, Shelf, Sought, Text};
pub use suggest::{Suggestion, suggestions};

use crate::content::Locale;
use crate::ctx::Routes;
use crate::texts::tr;

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// An event of the centre.
    Gathering,
    /// News of the centre.
    News,
    /// A page of the site.
    Page,
    /// An association.
    Association,
    /// A foundation.
    Foundation,
    /// A programme of a foundation.
    Programme,
}

impl Kind {
    /// All kinds in the order of the sections of a result.
    pub const ALL: [Kind; 6] =
        [Kind::Gathering, Kind::News, Kind::Page, Kind::Association, Kind::Foundation, Kind::Programme];

    /// As addresses and the API write it.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Gathering => "gathering",
            Kind::News => "news",
            Kind::Page => "page",
            Kind::Association => "association",
            Kind::Foundation => "foundation",
            Kind::Programme => "programme",
        }
    }

    /// Reads [`Kind::code`].
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Its number on a shelf.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The kind with that number on a shelf.
    pub fn of(record: &Record) -> Kind {
        Kind::ALL[usize::from(record.kind).min(Kind::ALL.len() - 1)]
    }
}

/// A hit as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its address after the locale.
    pub path: String,
    /// Name or title, the words marked.
    pub title: Vec<Piece>,
    /// The title's language, where it is not the reader's; empty for hers and for names.
    pub title_lang: String,
    /// What it says of itself, around the words.
    pub snippet: Vec<Piece>,
    /// The snippet's language, where it is not the reader's.
    pub snippet_lang: String,
    /// A machine wrote what is shown, and nobody has read it yet.
    pub machine: bool,
}

impl Hit {
    /// A record as a hit for a reader of `lang` who sought these words.
    pub fn new(record: &Record, lang: &str, sought: &Sought) -> Hit {
        let foreign =
            |text: &Text| if shelf::same_language(&text.lang, lang) { String::new() } else { text.lang.clone() };
        let title = record.title(lang);
        let text = record.text(lang, sought);
        // The page of who answers is found by what people look for there, and says what stands at its top.
        let top = text.filter(|_| record.id == store::CONTACT).and(Locale::parse(lang));
        let top = top.map(|locale| Text { lang: lang.to_owned(), text: tr(locale).get("contact-lead") });
        let text = top.as_ref().or(text);
        Hit {
            kind: Kind::of(record),
            path: record.path(lang).to_owned(),
            title: shelf::marked(title, sought),
            title_lang: foreign(title),
            snippet: text.map(|text| shelf::snippet(text, sought)).unwrap_or_default(),
            snippet_lang: text.map(foreign).unwrap_or_default(),
            machine: text.into_iter().chain([title]).any(|text| record.by_machine(text)),
        }
    }
}

/// The routes of this room.
pub fn routes() -> Routes {
    pages::routes().merge(api::routes())
}
