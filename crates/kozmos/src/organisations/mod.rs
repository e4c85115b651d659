//! Associations and foundations: their public profiles, drafts that are never lost, the directory and the map.
//!
//! The terms are those of schema.org's Organization. Nothing is asked about ethnic origin, religion or residence status.

pub mod api;
mod languages;
pub mod pages;
mod profile;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use api::api_docs;
pub use languages::{COMMON, own_name};
pub use pages::routes;
pub use store::{Brief, Head, brief, create, import};

use crate::ids::OrganisationId;

/// Codes of legal forms (docs/import.md).
pub const LEGAL_FORMS: [&str; 8] = ["ev", "gev", "ggmbh", "gug", "stiftung", "treuhand", "kdoer", "other"];

/// Codes of the tax status: a valid Freistellungsbescheid, applied for, none.
pub const TAX_STATUSES: [&str; 3] = ["charitable", "applied", "none"];

/// The languages that a text may be written in: those of the site.
pub const TEXT_LANGS: [&str; 9] = ["de", "de-x-plain", "en", "fr", "ru", "ar", "es", "pl", "vi"];

/// Which side of the bridge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An association: looks for partners and money.
    Association,
    /// A foundation: gives.
    Foundation,
}

impl Kind {
    /// Both sides.
    pub const ALL: [Kind; 2] = [Kind::Association, Kind::Foundation];

    /// Reads [`Kind::code`].
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// As the database and the imports write it.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Association => "association",
            Kind::Foundation => "foundation",
        }
    }
}

/// What an organisation says of itself in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// One sentence.
    pub summary: String,
    /// A few sentences.
    pub description: String,
}

/// Everything a profile holds; made by `Profile::parse` only, so it is always valid.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Association or foundation.
    pub kind: Kind,
    /// Official name.
    pub name: String,
    /// Id at the source it was imported from.
    pub external_id: Option<String>,
    /// One of [`LEGAL_FORMS`].
    pub legal_form: Option<String>,
    /// Register court.
    pub register_court: Option<String>,
    /// Number there.
    pub register_number: Option<String>,
    /// One of [`TAX_STATUSES`].
    pub tax_status: Option<String>,
    /// Numbers of § 52 (2) AO, 1–27 without 2 (religion).
    pub purposes: Vec<String>,
    /// Founding year.
    pub founded: Option<i64>,
    /// German postcode.
    pub postcode: Option<String>,
    /// Place name.
    pub place: Option<String>,
    /// Land, ISO 3166-2.
    pub region: Option<String>,
    /// District, five-digit AGS.
    pub ags: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Languages of contact, BCP 47.
    pub languages: Vec<String>,
    /// Themes of the vocabulary.
    pub themes: Vec<String>,
    /// Target groups of the vocabulary.
    pub target_groups: Vec<String>,
    /// Slugs of the hub's networks.
    pub networks: Vec<String>,
    /// Its site.
    pub website: Option<String>,
    /// Address of its logo.
    pub logo: Option<String>,
    /// Public mail address.
    pub email: Option<String>,
    /// Public phone number.
    pub phone: Option<String>,
    /// The language the texts were first written in.
    pub origin_lang: String,
    /// The texts, by language.
    pub texts: BTreeMap<String, Text>,
}

/// A stored organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Last part of its address.
    pub slug: String,
    /// Public, or only for its editors and the hub's staff.
    pub published: bool,
    /// Counts changes, for the optimistic lock.
    pub version: i64,
    /// What it says.
    pub profile: Profile,
}

impl Profile {
    /// The text for a reader, with the language it is in: hers, plain German's elder brother, the language of origin,
    /// German, any.
    pub fn text_for(&self, lang: &str) -> Option<(&str, &Text)> {
        self.wished(lang, |_| true)
    }

    /// The sentence for a reader, in the same order; languages without one are passed over.
    pub fn summary_for(&self, lang: &str) -> Option<(&str, &str)> {
        self.wished(lang, |text| !text.summary.is_empty()).map(|(lang, text)| (lang, text.summary.as_str()))
    }

    /// The description for a reader, in the same order.
    pub fn description_for(&self, lang: &str) -> Option<(&str, &str)> {
        self.wished(lang, |text| !text.description.is_empty()).map(|(lang, text)| (lang, text.description.as_str()))
    }

    fn wished(&self, lang: &str, has: impl Fn(&Text) -> bool) -> Option<(&str, &Text)> {
        let wishes = [lang, lang.split('-').next().unwrap_or(lang), &self.origin_lang, "de"];
        let found = wishes.into_iter().find_map(|lang| self.texts.get_key_value(lang).filter(|(_, text)| has(text)));
        let any = || self.texts.iter().find(|(_, text)| has(text));
        found.or_else(any).map(|(lang, text)| (lang.as_str(), text))
    }

    /// What duplicates are found by.
    pub fn located(&self) -> Located<'_> {
        let (postcode, place) = (self.postcode.as_deref(), self.place.as_deref());
        Located { name: &self.name, postcode, place, at: self.lat.zip(self.lon) }
    }
}

/// A name and where it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Located<'a> {
    /// Official name.
    pub name: &'a str,
    /// German postcode.
    pub postcode: Option<&'a str>,
    /// Place name.
    pub place: Option<&'a str>,
    /// Degrees north and east.
    pub at: Option<(f64, f64)>,
}

/// From here on two names count as alike: a word more or less in the name, another spelling.
const ALIKE: f32 = 0.75;
/// How far apart two entries of one organisation may be, km: it moved, or one says the postcode of its post box.
pub(crate) const NEAR: f64 = 5.0;

/// Are these probably one organisation? Only ever shown to a person; nothing is merged by itself.
pub fn probable_duplicate(a: Located<'_>, b: Located<'_>) -> bool {
    let same = |x: Option<&str>, y: Option<&str>| x.zip(y).is_some_and(|(x, y)| text::fold(x) == text::fold(y));
    let near = || a.at.zip(b.at).is_some_and(|(x, y)| places::distance_km(x, y) <= NEAR);
    (same(a.postcode, b.postcode) || same(a.place, b.place) || near()) && text::similar(a.name, b.name) >= ALIKE
}

/// Last parts of addresses that are pages of their own.
const TAKEN: [&str; 5] = ["associations", "foundations", "new", "drafts", "import"];
/// Longest slug, in characters.
const SLUG: usize = 60;

/// The last part of an address for a name: plain letters, digits and hyphens, at most 60, never empty. A name in
/// another script gives `organisation`; the store makes it unique.
pub fn slug_of(name: &str) -> String {
    let folded = text::fold(name);
    let mut slug = String::new();
    for part in folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        let hyphen = usize::from(!slug.is_empty());
        if slug.len() + hyphen + part.len() > SLUG {
            if slug.is_empty() {
                slug.push_str(&part[..SLUG]);
            }
            break;
        }
        if hyphen > 0 {
            slug.push('-');
        }
        slug.push_str(part);
    }
    if slug.is_empty() || TAKEN.contains(&slug.as_str()) {
        format!("{slug}-organisation").trim_matches('-').to_owned()
    } else {
        slug
    }
}

/// What lists are sorted and searched by: the folded name, then the folded place.
pub(crate) fn sort_key(profile: &Profile) -> String {
    let place = profile.place.as_deref().unwrap_or("");
    text::fold(&format!("{} {place}", profile.name)).trim_end().to_owned()
}
