//! Associations and foundations: their public profiles, drafts that are never lost, the directory and the map.
//!
//! The terms are those of schema.org's Organization. Nothing is asked about ethnic origin, religion or residence status.

use std::collections::BTreeMap;

use crate::ctx::Routes;
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
    /// Numbers of § 52 (2) AO, 1–27.
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

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
}
