//! Organisations in the database. Whatever changes one writes its event in the same transaction: the search, the
//! matcher and other nodes follow the book of changes.

mod directory;
mod drafts;
mod imports;
mod panels;
mod writing;

use std::collections::{BTreeMap, HashMap};

use db::{Result, Tx};
pub(super) use directory::{Filter, Listed, Point, choices, count, directory, page, points};
pub(super) use drafts::{Draft, find_draft, list_drafts, remove_draft, save_draft};
pub use imports::import;
pub(super) use panels::{Granted, Offer, Year, grants_by_year, grants_received, offers};

pub use writing::create;
pub(super) use writing::{save, set_published};

use super::{Kind, Located, NEAR, Organisation, Profile, Text, probable_duplicate};
use crate::ids::{HubId, OrganisationId};

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        "o.id, o.kind, o.slug, o.state, o.external_id, o.name, o.legal_form, o.register_court, o.register_number, \
         o.tax_status, o.founded, o.postcode, o.place, o.region, o.ags, o.lat, o.lon, o.website, o.logo, o.email, \
         o.phone, o.origin_lang, o.version"
    };
}
use columns;

#[derive(db::FromRow)]
struct Row {
    id: OrganisationId,
    kind: String,
    slug: String,
    state: String,
    external_id: Option<String>,
    name: String,
    legal_form: Option<String>,
    register_court: Option<String>,
    register_number: Option<String>,
    tax_status: Option<String>,
    founded: Option<i64>,
    postcode: Option<String>,
    place: Option<String>,
    region: Option<String>,
    ags: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    website: Option<String>,
    logo: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    origin_lang: String,
    version: i64,
}

/// One text, with its organisation.
type TextRow = (OrganisationId, String, String, String);
/// One tag, with its organisation.
type TagRow = (OrganisationId, String, String);

/// Puts rows, texts and tags together, in the order of the rows.
fn assemble(rows: Vec<Row>, texts: Vec<TextRow>, tags: Vec<TagRow>) -> Vec<Organisation> {
    let mut text_of: HashMap<OrganisationId, BTreeMap<String, Text>> = HashMap::new();
    for (id, lang, summary, description) in texts {
        text_of.entry(id).or_default().insert(lang, Text { summary, description });
    }
    let mut tags_of: HashMap<OrganisationId, BTreeMap<String, Vec<String>>> = HashMap::new();
    for (id, tag, value) in tags {
        tags_of.entry(id).or_default().entry(tag).or_default().push(value);
    }
    let build = |row: Row| {
        let texts = text_of.remove(&row.id).unwrap_or_default();
        let tags = tags_of.remove(&row.id).unwrap_or_default();
        organisation(row, texts, tags)
    };
    rows.into_iter().map(build).collect()
}

fn organisation(row: Row, texts: BTreeMap<String, Text>, mut tags: BTreeMap<String, Vec<String>>) -> Organisation {
    // The order is the parser's, not the engine's: a profile read back equals the one that was written.
    let mut take = |tag: &str| {
        let mut values = tags.remove(tag).unwrap_or_default();
        values.sort();
        values
    };
    let mut purposes = take("purpose");
    purposes.sort_by_key(|number| number.parse::<u8>().unwrap_or(u8::MAX));
    let profile = Profile {
        kind: Kind::parse(&row.kind).unwrap_or(Kind::Association),
        name: row.name,
        external_id: row.external_id,
        legal_form: row.legal_form,
        register_court: row.register_court,
        register_number: row.register_number,
        tax_status: row.tax_status,
        purposes,
        founded: row.founded,
        postcode: row.postcode,
        place: row.place,
        region: row.region,
        ags: row.ags,
        lat: row.lat,
        lon: row.lon,
        languages: take("language"),
        themes: take("theme"),
        target_groups: take("target"),
        networks: take("network"),
        website: row.website,
        logo: row.logo,
        email: row.email,
        phone: row.phone,
        origin_lang: row.origin_lang,
        texts,
    };
    Organisation { id: row.id, slug: row.slug, published: row.state == "published", version: row.version, profile }
}

/// What a profile's page has to know of its organisation before it is rendered.
#[derive(Clone, Debug, db::FromRow)]
pub struct Head {
    /// Its id.
    pub id: OrganisationId,
    /// `association` or `foundation`.
    pub kind: String,
    /// May everybody see it?
    pub published: bool,
    /// Its name.
    pub name: String,
    /// The language its texts were first written in.
    pub origin_lang: String,
    /// The languages of the sentences about it, or, where it has none, of the descriptions; blanks between them. (So a
    /// reader is told of another language: [`Profile::summary_for`] comes first on the page.)
    pub langs: Option<String>,
}

impl Head {
    /// Bytes that it holds.
    pub(super) fn size(&self) -> usize {
        size_of::<Head>() + self.name.len() + self.langs.as_ref().map_or(0, String::len)
    }
}

/// The head of the organisation of that slug, published or not.
pub(super) async fn head(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<Head>> {
    db::maybe!(
        tx,
        Head,
        "SELECT id, kind, state = 'published' AS published, name, origin_lang, \
         (SELECT string_agg(t.lang, ' ') FROM organisation_text t WHERE t.hub_id = $1 AND t.organisation_id = organisation.id \
         AND (t.summary <> '' OR (t.description <> '' AND NOT EXISTS (SELECT 1 FROM organisation_text s \
         WHERE s.hub_id = $1 AND s.organisation_id = t.organisation_id AND s.summary <> '')))) AS langs \
         FROM organisation WHERE hub_id = $1 AND slug = $2",
        hub,
        slug,
    )
}

/// What other rooms need to know of an organisation before they write beside it.
#[derive(Clone, Debug, db::FromRow)]
pub struct Brief {
    /// Its id.
    pub id: OrganisationId,
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// May everybody see it?
    pub published: bool,
}

/// The organisation of that slug, published or not, in brief.
pub async fn brief(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<Brief>> {
    db::maybe!(
        tx,
        Brief,
        "SELECT id, slug, name, state = 'published' AS published FROM organisation WHERE hub_id = $1 AND slug = $2",
        hub,
        slug,
    )
}

/// The organisation of that slug, published or not: whoever may not edit it must not see it unpublished.
pub(super) async fn find(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<Organisation>> {
    let row = db::maybe!(
        tx,
        Row,
        concat!("SELECT ", columns!(), " FROM organisation o WHERE o.hub_id = $1 AND o.slug = $2"),
        hub,
        slug,
    )?;
    let Some(row) = row else { return Ok(None) };
    let texts = db::rows!(
        tx,
        TextRow,
        "SELECT organisation_id, lang, summary, description FROM organisation_text \
         WHERE hub_id = $1 AND organisation_id = $2",
        hub,
        &row.id,
    )?;
    let tags = db::rows!(
        tx,
        TagRow,
        "SELECT organisation_id, tag, value FROM organisation_tag WHERE hub_id = $1 AND organisation_id = $2",
        hub,
        &row.id,
    )?;
    Ok(assemble(vec![row], texts, tags).pop())
}

/// An organisation that may be the one that somebody is about to write again.
#[derive(Clone, Debug, db::FromRow)]
pub(super) struct Similar {
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub place: Option<String>,
    postcode: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
}

/// Organisations of the same kind near by with a name like this.
pub(super) async fn duplicates(tx: &mut Tx, hub: &HubId, profile: &Profile) -> Result<Vec<Similar>> {
    // A degree of latitude is 111 km, one of longitude in Germany at least 63.
    let (lat, lon) = (NEAR / 111.0, NEAR / 63.0);
    let found = db::rows!(
        tx,
        Similar,
        "SELECT slug, name, place, postcode, lat, lon FROM organisation WHERE hub_id = $1 AND kind = $2 \
         AND (postcode = $3 OR place = $4 OR (lat BETWEEN $5 AND $6 AND lon BETWEEN $7 AND $8)) ORDER BY sort_key, id",
        hub,
        profile.kind.code(),
        &profile.postcode,
        &profile.place,
        profile.lat.map(|at| at - lat),
        profile.lat.map(|at| at + lat),
        profile.lon.map(|at| at - lon),
        profile.lon.map(|at| at + lon),
    )?;
    let alike = |s: &Similar| {
        let at = s.lat.zip(s.lon);
        let other = Located { name: &s.name, postcode: s.postcode.as_deref(), place: s.place.as_deref(), at };
        probable_duplicate(profile.located(), other)
    };
    Ok(found.into_iter().filter(alike).collect())
}
