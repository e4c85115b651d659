//! Who pays for the centre: the strip of logos, each from its first to its last day.

mod pages;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use fields::{Fields, Reader, Refusal};
pub use pages::routes;
pub use store::all;

use crate::media::{self, Size};
use crate::writing::LANGS;

/// Somebody who pays for the centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funder {
    /// Name as it wants to be read.
    pub name: String,
    /// Its site.
    pub website: String,
    /// Its logo: one of [`crate::site::logos`], or `media:<id>` for an uploaded picture; none: the name alone.
    pub logo: Option<String>,
    /// The uploaded logo as it is stored; known only of what was read from the database.
    pub picture: Option<Size>,
    /// First day in the strip, `YYYY-MM-DD`; none: always was.
    pub starts_on: Option<String>,
    /// Last day.
    pub ends_on: Option<String>,
    /// Its place in the strip.
    pub position: i64,
    /// What the logo shows, per locale.
    pub alts: BTreeMap<String, String>,
}

impl Funder {
    /// Is it in the strip on that day?
    pub fn pays_on(&self, today: &str) -> bool {
        self.starts_on.as_deref().is_none_or(|first| first <= today)
            && self.ends_on.as_deref().is_none_or(|last| today <= last)
    }

    /// The file of its logo, where the program brings it.
    pub fn bundled(&self) -> Option<&str> {
        self.logo.as_deref().filter(|logo| !logo.starts_with(media::PREFIX))
    }

    /// What stands for the logo in the reader's locale: its description, else the name; with its language.
    pub fn alt(&self, locale: &str) -> (&str, &str) {
        crate::writing::text_for(&self.alts, locale, "de").map_or(("de", &self.name), |(lang, alt)| (lang, alt))
    }

    /// Reads the form; all refusals at once.
    pub fn parse(fields: &Fields) -> Result<Funder, Vec<Refusal>> {
        let mut read = Reader::new(fields);
        let (starts_on, ends_on) = (read.date("starts_on", false), read.date("ends_on", false));
        if let (Some(first), Some(last)) = (&starts_on, &ends_on)
            && last < first
        {
            read.refuse("ends_on", "ends-before-it-begins", last);
        }
        if fields.some("website").is_none() {
            read.refuse("website", "missing", "");
        }
        let mut alts = BTreeMap::new();
        for lang in LANGS {
            let alt = read.text(&format!("alt_{lang}"), 200);
            if !alt.is_empty() {
                alts.insert(lang.to_owned(), alt);
            }
        }
        let bundled = read.choice("logo", &crate::site::logos()).map(str::to_owned);
        let logo = picture(&mut read, fields.get("picture")).or(bundled);
        if logo.is_some() && !alts.contains_key("de") {
            read.refuse("alt_de", "missing", "");
        }
        let funder = Funder {
            name: read.required("name", 200),
            website: read.url("website").unwrap_or_default(),
            logo,
            picture: None,
            starts_on,
            ends_on,
            position: read.integer("position", 1, 99).unwrap_or(50),
            alts,
        };
        read.finish(funder)
    }

    /// The same as fields of the form.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        fields.push("name", &self.name);
        fields.push("website", &self.website);
        let uploaded = self.logo.as_deref().is_some_and(|logo| logo.starts_with(media::PREFIX));
        fields.push(if uploaded { "picture" } else { "logo" }, self.logo.clone().unwrap_or_default());
        fields.push("starts_on", self.starts_on.clone().unwrap_or_default());
        fields.push("ends_on", self.ends_on.clone().unwrap_or_default());
        fields.push("position", self.position.to_string());
        self.alts.iter().for_each(|(lang, alt)| fields.push(format!("alt_{lang}"), alt));
        fields
    }
}

/// An uploaded picture as somebody copied it from the list of pictures: the line for texts, or what stands in it.
fn picture(read: &mut Reader<'_>, typed: &str) -> Option<String> {
    let line = if typed.starts_with('!') { typed.to_owned() } else { format!("![]({typed})") };
    match media::alone(&line) {
        Some((id, _)) => Some(format!("{}{id}", media::PREFIX)),
        None => {
            if !typed.is_empty() {
                read.refuse("picture", "unknown-value", typed);
            }
            None
        }
    }
}
