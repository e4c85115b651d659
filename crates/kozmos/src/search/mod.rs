//! Finding anything by words, in any of the languages: a tantivy index in memory for each hub.
//!
//! A text is found by its words as they stand, by their stems, and by the parts of German compounds; what counts how
//! much stands in `find.rs`. The words of a query are read in the reader's language and in German.

pub mod api;
mod find;
mod index;
mod pages;
mod shelf;
mod snippet;
mod store;
mod suggest;
#[cfg(test)]
mod tests;
mod words;

pub use api::api_docs;
pub use find::Found;
pub use index::Indexes;
pub use shelf::Shelf;
pub use snippet::Piece;
pub use suggest::{Suggestion, suggestions};
pub use words::Sought;

use crate::ctx::Routes;

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// An association.
    Association,
    /// A foundation.
    Foundation,
    /// A programme of a foundation.
    Programme,
}

impl Kind {
    /// All kinds in the order of the sections of a result.
    pub const ALL: [Kind; 3] = [Kind::Association, Kind::Foundation, Kind::Programme];

    /// As addresses and the API write it.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Association => "association",
            Kind::Foundation => "foundation",
            Kind::Programme => "programme",
        }
    }

    /// Reads [`Kind::code`].
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Where all records of the kind are listed, after the locale.
    pub fn directory(self) -> &'static str {
        match self {
            Kind::Association => "/organisations/associations",
            Kind::Foundation => "/organisations/foundations",
            Kind::Programme => "/funding",
        }
    }
}

/// Words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// BCP 47; empty for a name, which belongs to no language.
    pub lang: String,
    /// The words.
    pub text: String,
}

/// A published record as the index holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Last part of its address.
    pub slug: String,
    /// Orders records that fit equally well.
    pub sort_key: String,
    /// The language its texts were first written in.
    pub origin_lang: String,
    /// Name, or title by language; never empty.
    pub titles: Vec<Text>,
    /// What it says of itself, by language.
    pub texts: Vec<Text>,
    /// Themes and target groups of the vocabulary.
    pub concepts: Vec<String>,
    /// Other names that lead to it: its place, its networks, its foundation.
    pub names: Vec<String>,
}

impl Record {
    /// Its address after the locale.
    pub fn path(&self) -> String {
        match self.kind {
            Kind::Association | Kind::Foundation => format!("/organisations/{}", self.slug),
            Kind::Programme => format!("/funding/{}", self.slug),
        }
    }

    /// Its title for a reader.
    pub fn title(&self, lang: &str) -> &Text {
        static NONE: Text = Text { lang: String::new(), text: String::new() };
        self.for_reader(&self.titles, lang).or_else(|| self.titles.first()).unwrap_or(&NONE)
    }

    /// What it says of itself for a reader: in her language, else where the words were found, else in German, else as
    /// it was first written.
    pub fn text(&self, lang: &str, sought: &Sought) -> Option<&Text> {
        let own = self.for_reader(&self.texts, lang).filter(|text| same_language(&text.lang, lang));
        own.or_else(|| self.texts.iter().find(|text| sought.stands_in(text)))
            .or_else(|| self.for_reader(&self.texts, lang))
            .or_else(|| self.texts.first())
    }

    fn for_reader<'a>(&self, texts: &'a [Text], lang: &str) -> Option<&'a Text> {
        let plain = lang.split('-').next().unwrap_or(lang);
        let wishes = [lang, plain, "de", &self.origin_lang];
        wishes.into_iter().find_map(|wish| texts.iter().find(|text| text.lang == wish))
    }
}

/// Is it the same language, plain or not?
pub fn same_language(a: &str, b: &str) -> bool {
    a.split('-').next() == b.split('-').next()
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
}

impl Hit {
    /// A record as a hit for a reader of `lang` who sought these words.
    pub fn new(record: &Record, lang: &str, sought: &Sought) -> Hit {
        let foreign = |text: &Text| if same_language(&text.lang, lang) { String::new() } else { text.lang.clone() };
        let title = record.title(lang);
        let text = record.text(lang, sought);
        Hit {
            kind: record.kind,
            path: record.path(),
            title: snippet::marked(title, sought),
            title_lang: foreign(title),
            snippet: text.map(|text| snippet::snippet(text, sought)).unwrap_or_default(),
            snippet_lang: text.map(foreign).unwrap_or_default(),
        }
    }
}

/// The routes of this room.
pub fn routes() -> Routes {
    pages::routes().merge(api::routes())
}
