//! Published associations: as partners of one that asks, and with what they look for.

use std::collections::{BTreeMap, HashMap};

use db::{Result, Tx};
use fields::Fields;
use places::Region;
use text::Lang;

use super::kept;
use crate::ids::{HubId, NeedId, OrganisationId, ProgrammeId};
use crate::matching::bundles::Partner;
use crate::matching::kept::{Kept, Wanted};
use crate::matching::need::{Need, Spot, find_spot};
use crate::organisations::{LEGAL_FORMS, TAX_STATUSES};

#[derive(db::FromRow)]
struct Row {
    id: OrganisationId,
    slug: String,
    name: String,
    external_id: Option<String>,
    legal_form: Option<String>,
    tax_status: Option<String>,
    postcode: Option<String>,
    place: Option<String>,
    ags: Option<String>,
    origin_lang: String,
    summary: Option<String>,
    funded: bool,
}

/// Tags of an association: languages, themes and target groups.
type Tags = BTreeMap<String, Vec<String>>;

async fn published(tx: &mut Tx, hub: &HubId) -> Result<Vec<(Row, Tags)>> {
    let rows = db::rows!(
        tx,
        Row,
        "SELECT o.id, o.slug, o.name, o.external_id, o.legal_form, o.tax_status, o.postcode, o.place, o.ags, \
         o.origin_lang, t.summary, EXISTS (SELECT 1 FROM past_grant g WHERE g.hub_id = o.hub_id \
         AND g.recipient_id = o.external_id) AS funded FROM organisation o \
         LEFT JOIN organisation_text t ON t.organisation_id = o.id AND t.hub_id = o.hub_id AND t.lang = o.origin_lang \
         WHERE o.hub_id = $1 AND o.kind = 'association' AND o.state = 'published' ORDER BY o.sort_key, o.id",
        hub,
    )?;
    let tags = db::rows!(
        tx,
        (OrganisationId, String, String),
        "SELECT organisation_id, tag, value FROM organisation_tag WHERE hub_id = $1 \
         AND tag IN ('language', 'theme', 'target') ORDER BY organisation_id, tag, value",
        hub,
    )?;
    let mut of: HashMap<OrganisationId, Tags> = HashMap::new();
    for (id, tag, value) in tags {
        of.entry(id).or_default().entry(tag).or_default().push(value);
    }
    let with_tags = |row: Row| {
        let tags = of.remove(&row.id).unwrap_or_default();
        (row, tags)
    };
    Ok(rows.into_iter().map(with_tags).collect())
}

fn known(code: Option<&str>, codes: &[&'static str]) -> Option<&'static str> {
    codes.iter().copied().find(|known| Some(*known) == code)
}

/// All published associations as partners, by name. Their own share is known where they shared it with an idea.
pub async fn partners(tx: &mut Tx, hub: &HubId, home: &[Region]) -> Result<Vec<Partner>> {
    let mut shares: HashMap<String, i64> = HashMap::new();
    for kept in shared(tx, hub).await? {
        if let Some(percent) = kept.need(home).and_then(|need| need.own_share) {
            let most = shares.entry(kept.slug).or_default();
            *most = (*most).max(percent);
        }
    }
    let partner = |(row, mut tags): (Row, Tags)| {
        let district = row.ags.as_deref().and_then(Region::parse).map(Spot::Area);
        let place = [row.postcode, row.place].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let concepts = ["theme", "target"].map(|tag| tags.remove(tag).unwrap_or_default()).concat();
        Partner {
            legal_form: known(row.legal_form.as_deref(), &LEGAL_FORMS),
            tax_status: known(row.tax_status.as_deref(), &TAX_STATUSES),
            spot: district.or_else(|| find_spot(&place, home)),
            newcomer: row.funded.then_some(false),
            own_share: shares.get(&row.slug).copied(),
            languages: tags.remove("language").unwrap_or_default(),
            concepts,
            slug: row.slug,
            name: row.name,
        }
    };
    Ok(published(tx, hub).await?.into_iter().map(partner).collect())
}

/// The ideas that are shared and looked for, of published associations.
async fn shared(tx: &mut Tx, hub: &HubId) -> Result<Vec<Kept>> {
    let public = db::rows!(
        tx,
        (NeedId,),
        "SELECT n.id FROM need n JOIN organisation o ON o.id = n.organisation_id AND o.hub_id = n.hub_id \
         WHERE n.hub_id = $1 AND n.shared = TRUE AND n.closed = FALSE AND o.state = 'published'",
        hub,
    )?;
    let all = kept::list(tx, hub).await?;
    Ok(all.into_iter().filter(|kept| public.iter().any(|(id,)| *id == kept.id)).collect())
}

/// What the published associations of a hub look for: the ideas that they share; of one that shares none, what its
/// profile says of it. By name, then by the time the idea was kept.
pub async fn wanted(tx: &mut Tx, hub: &HubId, home: &[Region]) -> Result<Vec<Wanted>> {
    let mut ideas: HashMap<OrganisationId, Vec<Kept>> = HashMap::new();
    for kept in shared(tx, hub).await? {
        ideas.entry(kept.organisation.clone()).or_default().push(kept);
    }
    let aside = dismissed(tx, hub).await?;
    let mut all = Vec::new();
    for (row, tags) in published(tx, hub).await? {
        let one = |id: Option<NeedId>, need: Need| Wanted {
            organisation: row.id.clone(),
            slug: row.slug.clone(),
            name: row.name.clone(),
            dismissed: id.as_ref().and_then(|id| aside.get(id)).cloned().unwrap_or_default(),
            id,
            need,
        };
        let mut own: Vec<Wanted> = ideas
            .remove(&row.id)
            .into_iter()
            .flatten()
            .rev()
            .filter_map(|kept| Some(one(Some(kept.id.clone()), kept.need(home)?)))
            .collect();
        if own.is_empty() {
            own.extend(profile(&row, &tags, home).map(|need| one(None, need)));
        }
        all.extend(own);
    }
    Ok(all)
}

async fn dismissed(tx: &mut Tx, hub: &HubId) -> Result<HashMap<NeedId, Vec<ProgrammeId>>> {
    let rows = db::rows!(
        tx,
        (NeedId, ProgrammeId),
        "SELECT need_id, programme_id FROM feedback WHERE hub_id = $1 AND state = 'dismissed'",
        hub,
    )?;
    let mut of: HashMap<NeedId, Vec<ProgrammeId>> = HashMap::new();
    rows.into_iter().for_each(|(need, programme)| of.entry(need).or_default().push(programme));
    Ok(of)
}

/// The need that a profile speaks of; none if it says nothing of what the association does.
fn profile(row: &Row, tags: &Tags, home: &[Region]) -> Option<Need> {
    let mut fields = Fields::default();
    fields.push("sentence", row.summary.clone().unwrap_or_default());
    fields.push("sentence_lang", row.origin_lang.clone());
    let place = [row.postcode.clone(), row.place.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let place = find_spot(&place, home).map(|_| place);
    let facts = [
        ("place", place),
        ("legal_form", row.legal_form.clone()),
        ("tax_status", row.tax_status.clone()),
        ("recipient", row.external_id.clone()),
    ];
    facts.into_iter().for_each(|(name, value)| value.into_iter().for_each(|value| fields.push(name, value)));
    for concept in ["theme", "target"].iter().filter_map(|tag| tags.get(*tag)).flatten() {
        fields.push("concept", concept.clone());
    }
    Need::parse(&fields, Lang::De, home).ok()
}
