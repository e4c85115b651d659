//! What the matcher's views rest on: published associations and foundations, and who knows whom.

use std::collections::{HashMap, HashSet};

use db::{Result, Tx};

use crate::ids::{HubId, OrganisationId, ProgrammeId};
use crate::introductions::views::{Association, Foundation, Sides};

/// Changes whenever a profile or a capacity changes; programmes and grants change the matcher itself.
pub async fn mark(tx: &mut Tx, hub: &HubId) -> Result<String> {
    let (number, changed): (i64, Option<String>) = db::one!(
        tx,
        (i64, Option<String>),
        "SELECT COUNT(*), MAX(updated_at) FROM organisation WHERE hub_id = $1 AND state = 'published'",
        hub,
    )?;
    let (capacities, given): (i64, Option<String>) = db::one!(
        tx,
        (i64, Option<String>),
        "SELECT CAST(COUNT(*) + COALESCE(SUM(per_month), 0) AS BIGINT), MAX(updated_at) FROM introduction_capacity WHERE hub_id = $1",
        hub,
    )?;
    Ok(format!("{number} {} {capacities} {}", changed.unwrap_or_default(), given.unwrap_or_default()))
}

#[derive(db::FromRow)]
struct AssociationRow {
    id: String,
    slug: String,
    name: String,
    place: Option<String>,
    postcode: Option<String>,
    external_id: Option<String>,
    legal_form: Option<String>,
    tax_status: Option<String>,
    origin_lang: String,
    created_at: String,
}

/// Both sides of a hub.
pub async fn sides(tx: &mut Tx, hub: &HubId) -> Result<Sides> {
    let rows = db::rows!(
        tx,
        AssociationRow,
        "SELECT id, slug, name, place, postcode, external_id, legal_form, tax_status, origin_lang, created_at \
         FROM organisation WHERE hub_id = $1 AND kind = 'association' AND state = 'published' ORDER BY id",
        hub,
    )?;
    let (mut texts, mut concepts) = (texts(tx, hub).await?, concepts(tx, hub).await?);
    let association = |row: AssociationRow| {
        let concepts = concepts.remove(&row.id).unwrap_or_default();
        let texts = texts.remove(&row.id).unwrap_or_default();
        Association {
            ready: !concepts.is_empty() || texts.iter().any(|(_, text)| !text.is_empty()),
            text: text_of(texts, &row.origin_lang, &row.name),
            concepts,
            id: row.id,
            slug: row.slug,
            name: row.name,
            place: row.place.unwrap_or_default(),
            postcode: row.postcode.unwrap_or_default(),
            external_id: row.external_id,
            legal_form: row.legal_form,
            tax_status: row.tax_status,
            since: row.created_at,
        }
    };
    let associations = rows.into_iter().map(association).collect();
    let owners = db::rows!(
        tx,
        (ProgrammeId, OrganisationId),
        "SELECT id, foundation_id FROM programme WHERE hub_id = $1 AND state = 'published'",
        hub,
    )?;
    let ties = db::rows!(
        tx,
        (String, String),
        "SELECT DISTINCT foundation_id, recipient_id FROM past_grant WHERE hub_id = $1 AND recipient_id IS NOT NULL",
        hub,
    )?;
    Ok(Sides {
        associations,
        foundations: foundations(tx, hub).await?,
        owners: owners.into_iter().collect(),
        ties: ties.into_iter().collect(),
    })
}

/// Published foundations with a published programme.
async fn foundations(tx: &mut Tx, hub: &HubId) -> Result<Vec<Foundation>> {
    let rows = db::rows!(
        tx,
        (String, String, String, Option<String>, Option<i64>),
        "SELECT f.id, f.slug, f.name, f.place, c.per_month FROM organisation f \
         LEFT JOIN introduction_capacity c ON c.foundation_id = f.id AND c.hub_id = f.hub_id \
         WHERE f.hub_id = $1 AND f.kind = 'foundation' AND f.state = 'published' AND EXISTS (SELECT 1 FROM programme p \
         WHERE p.hub_id = f.hub_id AND p.foundation_id = f.id AND p.state = 'published') ORDER BY f.id",
        hub,
    )?;
    let foundation = |(id, slug, name, place, per_month): (String, String, String, Option<String>, Option<i64>)| {
        Foundation { id, slug, name, place: place.unwrap_or_default(), per_month }
    };
    Ok(rows.into_iter().map(foundation).collect())
}

/// The published programmes of a foundation.
pub async fn programmes_of(tx: &mut Tx, hub: &HubId, foundation: &OrganisationId) -> Result<HashSet<ProgrammeId>> {
    let rows = db::rows!(
        tx,
        (ProgrammeId,),
        "SELECT id FROM programme WHERE hub_id = $1 AND foundation_id = $2 AND state = 'published'",
        hub,
        foundation,
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

type Texts = Vec<(String, String)>;

/// Of each association: language and text.
async fn texts(tx: &mut Tx, hub: &HubId) -> Result<HashMap<String, Texts>> {
    let rows = db::rows!(
        tx,
        (String, String, String, String),
        "SELECT organisation_id, lang, summary, description FROM organisation_text WHERE hub_id = $1 \
         ORDER BY organisation_id, lang",
        hub,
    )?;
    let mut all = HashMap::<String, Texts>::new();
    for (id, lang, summary, description) in rows {
        all.entry(id).or_default().push((lang, format!("{summary}\n{description}").trim().to_owned()));
    }
    Ok(all)
}

/// The German text (most foundations and past grants speak German), else the one it was written in, else any; without a
/// text the name.
fn text_of(texts: Texts, origin: &str, name: &str) -> (String, String) {
    let written: Texts = texts.into_iter().filter(|(_, text)| !text.is_empty()).collect();
    let of = |lang: &str| written.iter().find(|(known, _)| known == lang);
    let found = of("de").or_else(|| of(origin)).or_else(|| written.first());
    found.cloned().unwrap_or_else(|| ("de".to_owned(), name.to_owned()))
}

async fn concepts(tx: &mut Tx, hub: &HubId) -> Result<HashMap<String, Vec<String>>> {
    let rows = db::rows!(
        tx,
        (String, String),
        "SELECT organisation_id, value FROM organisation_tag WHERE hub_id = $1 AND tag IN ('theme', 'target') \
         ORDER BY organisation_id, tag, value",
        hub,
    )?;
    let mut all = HashMap::<String, Vec<String>>::new();
    for (id, value) in rows {
        all.entry(id).or_default().push(value);
    }
    Ok(all)
}

/// How many introductions a foundation takes a month, if that was said.
pub async fn capacity(tx: &mut Tx, hub: &HubId, foundation: &OrganisationId) -> Result<Option<i64>> {
    let row: Option<(i64,)> = db::maybe!(
        tx,
        (i64,),
        "SELECT per_month FROM introduction_capacity WHERE hub_id = $1 AND foundation_id = $2",
        hub,
        foundation,
    )?;
    Ok(row.map(|(number,)| number))
}
