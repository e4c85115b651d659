//! Writing organisations, one or thousands.

use db::{Result, Tx, Value};

use crate::ids::{HubId, OrganisationId, secret_hash};
use crate::ledger::{self, Entry};
use crate::organisations::{Profile, slug_of, sort_key};
use crate::people::{Authorized, CreateOrganisation, EditOrganisation};
use crate::write::Stamp;

/// Writes a new organisation, published; gives its id and slug.
pub async fn create(
    tx: &mut Tx,
    auth: &Authorized<CreateOrganisation>,
    stamp: &Stamp<'_>,
    profile: &Profile,
) -> Result<(OrganisationId, String)> {
    let taken = slugs_like(tx, stamp.hub, &slug_of(&profile.name)).await?;
    let (id, slug) = (OrganisationId::from(stamp.id()), free_slug(profile, |slug| taken.iter().any(|t| t == slug)));
    insert(tx, stamp, &[(id.clone(), slug.clone(), profile)]).await?;
    let entry = Entry::new("create", "organisation", id.as_str(), &digest(profile));
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok((id, slug))
}

/// Replaces what an organisation says and publishes it. Changed by somebody else since `version`: [`db::Error::Stale`].
pub(in crate::organisations) async fn save(
    tx: &mut Tx,
    auth: &Authorized<EditOrganisation>,
    stamp: &Stamp<'_>,
    (id, version): (&OrganisationId, i64),
    profile: &Profile,
) -> Result<()> {
    if !update(tx, stamp, (id, Some(version)), profile, Some("published")).await? {
        return Err(db::Error::Stale);
    }
    let entry = Entry::new("save", "organisation", id.as_str(), &digest(profile));
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await
}

/// Shows an organisation to everybody, or takes it back to its editors.
pub(in crate::organisations) async fn set_published(
    tx: &mut Tx,
    auth: &Authorized<EditOrganisation>,
    stamp: &Stamp<'_>,
    id: &OrganisationId,
    published: bool,
) -> Result<()> {
    let changed = db::exec!(
        tx,
        "UPDATE organisation SET state = $3, version = version + 1, updated_at = $4 \
         WHERE hub_id = $1 AND id = $2 AND state <> $3",
        stamp.hub,
        id,
        if published { "published" } else { "draft" },
        &stamp.at,
    )?;
    if changed == 0 {
        return Ok(());
    }
    let entry = Entry::new(if published { "publish" } else { "withdraw" }, "organisation", id.as_str(), "");
    ledger::append(tx, stamp.hub, &stamp.at, auth.actor(), &[entry]).await
}

/// What the book of changes keeps of a profile: a digest proves what stood there without keeping a person's phone
/// number for ever.
pub(super) fn digest(profile: &Profile) -> String {
    secret_hash(&profile.fields().query())
}

/// The slugs that begin with `slug`.
async fn slugs_like(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Vec<String>> {
    let found = db::rows!(
        tx,
        (String,),
        "SELECT slug FROM organisation WHERE hub_id = $1 AND slug LIKE $2",
        hub,
        format!("{slug}%"),
    )?;
    Ok(found.into_iter().map(|(slug,)| slug).collect())
}

/// A slug that nobody has: the name, else with a number.
pub(super) fn free_slug(profile: &Profile, taken: impl Fn(&str) -> bool) -> String {
    let slug = slug_of(&profile.name);
    let numbered = (2..).map(|n| format!("{slug}-{n}"));
    std::iter::once(slug.clone()).chain(numbered).find(|slug| !taken(slug)).unwrap_or(slug)
}

/// New organisations, published, in three statements for any number.
pub(super) async fn insert(tx: &mut Tx, stamp: &Stamp<'_>, new: &[(OrganisationId, String, &Profile)]) -> Result<()> {
    let rows: Vec<Vec<Value>> = new.iter().map(|(id, slug, profile)| values(stamp, id, slug, profile)).collect();
    let sql = "INSERT INTO organisation (id, hub_id, kind, slug, state, external_id, name, sort_key, legal_form, \
               register_court, register_number, tax_status, founded, postcode, place, region, ags, lat, lon, website, \
               logo, email, phone, origin_lang, version, created_at, updated_at)";
    db::bulk(tx, sql, &rows, "").await?;
    let parts: Vec<(&OrganisationId, &Profile)> = new.iter().map(|(id, _, profile)| (id, *profile)).collect();
    insert_parts(tx, stamp.hub, &parts).await
}

fn values(stamp: &Stamp<'_>, id: &OrganisationId, slug: &str, p: &Profile) -> Vec<Value> {
    vec![
        id.as_str().into(),
        stamp.hub.as_str().into(),
        p.kind.code().into(),
        slug.into(),
        "published".into(),
        p.external_id.clone().into(),
        p.name.clone().into(),
        sort_key(p).into(),
        p.legal_form.clone().into(),
        p.register_court.clone().into(),
        p.register_number.clone().into(),
        p.tax_status.clone().into(),
        p.founded.into(),
        p.postcode.clone().into(),
        p.place.clone().into(),
        p.region.clone().into(),
        p.ags.clone().into(),
        p.lat.into(),
        p.lon.into(),
        p.website.clone().into(),
        p.logo.clone().into(),
        p.email.clone().into(),
        p.phone.clone().into(),
        p.origin_lang.clone().into(),
        1i64.into(),
        stamp.at.clone().into(),
        stamp.at.clone().into(),
    ]
}

/// Texts and tags.
async fn insert_parts(tx: &mut Tx, hub: &HubId, of: &[(&OrganisationId, &Profile)]) -> Result<()> {
    let (mut texts, mut tags): (Vec<Vec<Value>>, Vec<Vec<Value>>) = (Vec::new(), Vec::new());
    for (id, profile) in of {
        let head = [Value::from(hub.as_str()), Value::from(id.as_str())];
        for (lang, text) in &profile.texts {
            let rest = [lang.as_str(), &text.summary, &text.description].map(Value::from);
            texts.push(head.iter().cloned().chain(rest).collect());
        }
        let kinds = [
            ("language", &profile.languages),
            ("theme", &profile.themes),
            ("target", &profile.target_groups),
            ("network", &profile.networks),
            ("purpose", &profile.purposes),
        ];
        for (tag, value) in kinds.into_iter().flat_map(|(tag, values)| values.iter().map(move |value| (tag, value))) {
            tags.push(head.iter().cloned().chain([Value::from(tag), Value::from(value.as_str())]).collect());
        }
    }
    let sql = "INSERT INTO organisation_text (hub_id, organisation_id, lang, summary, description)";
    db::bulk(tx, sql, &texts, "").await?;
    db::bulk(tx, "INSERT INTO organisation_tag (hub_id, organisation_id, tag, value)", &tags, "").await?;
    Ok(())
}

/// Replaces everything of one organisation; false when it is not there in that version. Without a state it keeps its own.
pub(super) async fn update(
    tx: &mut Tx,
    stamp: &Stamp<'_>,
    (id, version): (&OrganisationId, Option<i64>),
    p: &Profile,
    state: Option<&str>,
) -> Result<bool> {
    let changed = db::exec!(
        tx,
        "UPDATE organisation SET external_id = $4, name = $5, sort_key = $6, legal_form = $7, register_court = $8, \
         register_number = $9, tax_status = $10, founded = $11, postcode = $12, place = $13, region = $14, ags = $15, \
         lat = $16, lon = $17, website = $18, logo = $19, email = $20, phone = $21, origin_lang = $22, \
         updated_at = $23, state = COALESCE(CAST($24 AS TEXT), state), version = version + 1 \
         WHERE hub_id = $1 AND id = $2 AND (CAST($3 AS BIGINT) IS NULL OR version = $3)",
        stamp.hub,
        id,
        version,
        &p.external_id,
        &p.name,
        sort_key(p),
        &p.legal_form,
        &p.register_court,
        &p.register_number,
        &p.tax_status,
        p.founded,
        &p.postcode,
        &p.place,
        &p.region,
        &p.ags,
        p.lat,
        p.lon,
        &p.website,
        &p.logo,
        &p.email,
        &p.phone,
        &p.origin_lang,
        &stamp.at,
        state,
    )?;
    if changed == 0 {
        return Ok(false);
    }
    let hub = stamp.hub;
    db::exec!(tx, "DELETE FROM organisation_text WHERE hub_id = $1 AND organisation_id = $2", hub, id)?;
    db::exec!(tx, "DELETE FROM organisation_tag WHERE hub_id = $1 AND organisation_id = $2", hub, id)?;
    insert_parts(tx, hub, &[(id, p)]).await?;
    Ok(true)
}
