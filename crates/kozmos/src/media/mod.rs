//! Pictures: what editors upload is read with care, written anew in a few widths, described in every language, and shown.
//!
//! Nothing of the file that came is kept but its pixels: no place, no device, no name of a person. A picture is shown
//! once it has words for those who do not see it, or is marked as decoration.

mod api;
pub mod cli;
mod pages;
mod reading;
#[cfg(test)]
mod reading_tests;
mod show;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use api::api_docs;
use fields::{Fields, Reader, Refusal};
pub use pages::routes;
pub use reading::{LARGEST, Written, Wrong, read};
pub use show::{Preview, alone, ids_in, line_for, named, preview, with_pictures};
pub use store::{exists, forget_uses, latest, logo_of, note_uses, some};

use crate::ids::MediaId;
use crate::writing::LANGS;

/// How a picture is named in a text: `![](media:<id>)`.
pub const PREFIX: &str = "media:";

/// Longest description of a picture, in characters: who listens hears it in one go.
const ALT: usize = 250;

/// What is said about a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What it shows, per locale.
    pub alts: BTreeMap<String, String>,
    /// It shows nothing that a reader misses: no words are wanted.
    pub decorative: bool,
    /// Who made it.
    pub credit: String,
    /// The place that stays visible when the picture is cut: percent from its left and from its top edge.
    pub focus: (i64, i64),
}

impl Default for Words {
    fn default() -> Self {
        Words { alts: BTreeMap::new(), decorative: false, credit: String::new(), focus: (50, 50) }
    }
}

/// A stored picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its id.
    pub id: MediaId,
    /// The organisation that it belongs to; empty: the centre.
    pub owner: String,
    /// The name of the file that came.
    pub name: String,
    /// What is said about it.
    pub words: Words,
    /// Its widths, the smallest first.
    pub sizes: Vec<Size>,
    /// Counts its changes.
    pub version: i64,
}

/// A picture in one width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
    /// The last part of its address.
    pub file: String,
}

impl Size {
    /// Its address. The bytes behind it never change.
    pub fn address(&self) -> String {
        format!("/media/{}", self.file)
    }
}

impl Words {
    /// Reads the form. What can be kept is given back beside the refusals: an uploaded picture is stored with that.
    pub fn read(fields: &Fields) -> (Words, Vec<Refusal>) {
        let mut read = Reader::new(fields);
        let decorative = fields.has("decorative", "yes");
        let mut alts = BTreeMap::new();
        for lang in LANGS {
            let alt = read.text(&format!("alt_{lang}"), ALT);
            if !alt.is_empty() {
                alts.insert(lang.to_owned(), alt.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
        if alts.is_empty() && !decorative {
            read.refuse("alt_de", "no-words", "");
        }
        let credit = read.text("credit", 120);
        let focus = match fields.some("focus").map(|typed| (typed, focus(typed))) {
            None => (50, 50),
            Some((_, Some(place))) => place,
            Some((typed, None)) => {
                read.refuse("focus", "unknown-value", typed);
                (50, 50)
            }
        };
        match read.finish(()) {
            Ok(()) => (Words { alts, decorative, credit, focus }, Vec::new()),
            Err(refusals) => {
                let fits = |name: &str| !refusals.iter().any(|refusal| refusal.field == name);
                alts.retain(|lang, _| fits(&format!("alt_{lang}")));
                let credit = if fits("credit") { credit } else { String::new() };
                (Words { alts, decorative, credit, focus }, refusals)
            }
        }
    }

    /// The same as fields of the form.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        fields.push("credit", &self.credit);
        if self.decorative {
            fields.push("decorative", "yes");
        }
        fields.push("focus", format!("{} {}", self.focus.0, self.focus.1));
        self.alts.iter().for_each(|(lang, alt)| fields.push(format!("alt_{lang}"), alt));
        fields
    }

    /// Folded, for searching.
    pub fn found_by(&self, name: &str) -> String {
        let words = [name, self.credit.as_str()].into_iter().chain(self.alts.values().map(String::as_str));
        text::fold(&words.collect::<Vec<_>>().join(" "))
    }
}

/// `30 70` as percent from left and top.
fn focus(typed: &str) -> Option<(i64, i64)> {
    let (x, y) = typed.split_once(' ')?;
    let percent = |text: &str| text.parse().ok().filter(|part| (0..=100).contains(part));
    Some((percent(x)?, percent(y)?))
}

impl Picture {
    /// May it be shown? A logo says whose it is.
    pub fn ready(&self) -> bool {
        self.words.decorative || !self.words.alts.is_empty() || !self.owner.is_empty()
    }

    /// What it shows, in the reader's locale or one near it, with the language; nothing for decoration.
    pub fn alt<'a>(&'a self, locale: &'a str) -> (&'a str, &'a str) {
        let found = crate::writing::text_for(&self.words.alts, locale, "de").filter(|_| !self.words.decorative);
        found.map_or((locale, ""), |(lang, alt)| (lang, alt.as_str()))
    }

    /// The smallest of its widths that has so many pixels, else the largest.
    pub fn at_least(&self, width: i64) -> Option<&Size> {
        self.sizes.iter().find(|size| size.width >= width).or(self.sizes.last())
    }

    /// The largest square around the focus that fits into a size of it: left, top, side.
    pub fn square(&self, size: &Size) -> (i64, i64, i64) {
        let side = size.width.min(size.height);
        let begin = |length: i64, percent: i64| (length * percent / 100 - side / 2).clamp(0, length - side);
        (begin(size.width, self.words.focus.0), begin(size.height, self.words.focus.1), side)
    }

    /// How it is named in a text.
    pub fn line(&self) -> String {
        format!("![]({PREFIX}{})", self.id)
    }

    /// Small: a size of it and what of that is seen (left, top, width, height). A picture is cut around its focus, a logo
    /// is whole.
    pub fn small(&self) -> Option<(&Size, String)> {
        let size = self.at_least(320)?;
        let (left, top, side) = self.square(size);
        let cut = self.owner.is_empty();
        let (width, height) = if cut { (side, side) } else { (size.width, size.height) };
        let (left, top) = if cut { (left, top) } else { (0, 0) };
        Some((size, format!("{left} {top} {width} {height}")))
    }
}
