//! What the matcher reads: published programmes with all they say, and everything that was granted. One statement each.

mod kept;
mod partners;
pub(super) mod vectors;

use std::collections::HashMap;

use db::{Result, Tx};
pub(super) use kept::{experience, find, keep, list, programme, save, tell, told};
pub(super) use partners::partners;
pub use partners::wanted;

use super::stock::{Award, Giver, Offer, Stock};
use crate::funding::{Rule, Terms, Text};
use crate::ids::{AccountId, HubId, NeedId, OrganisationId, ProgrammeId};

/// What happened that the matcher must know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Nothing.
    Nothing,
    /// Only that associations told of grants: they can be learned one by one.
    Told,
    /// Something else.
    Other,
}

/// What happened since that event. Of associations the matcher knows those that were funded.
pub async fn news(tx: &mut Tx, hub: &HubId, since: i64) -> Result<News> {
    let other: Option<(i64,)> = db::maybe!(
        tx,
        (i64,),
        "SELECT e.seq FROM event e WHERE e.hub_id = $1 AND e.seq > $2 AND (e.kind = 'programme' \
         OR e.kind = 'past_grant' OR (e.kind = 'feedback' AND e.action = 'correct') OR (e.kind = 'organisation' AND EXISTS (SELECT 1 FROM organisation o \
         WHERE o.hub_id = e.hub_id AND o.id = e.subject AND (o.kind = 'foundation' OR EXISTS (SELECT 1 FROM past_grant g \
         WHERE g.hub_id = o.hub_id AND g.recipient_id = o.external_id))))) ORDER BY e.seq LIMIT 1",
        hub,
        since,
    )?;
    if other.is_some() {
        return Ok(News::Other);
    }
    let told: Option<(i64,)> = db::maybe!(
        tx,
        (i64,),
        "SELECT seq FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'feedback' AND action = 'fund' \
         ORDER BY seq LIMIT 1",
        hub,
        since,
    )?;
    Ok(if told.is_some() { News::Told } else { News::Nothing })
}

/// Everything of a hub.
pub async fn stock(tx: &mut Tx, hub: &HubId) -> Result<Stock> {
    let mut offers = offers(tx, hub).await?;
    let at: HashMap<ProgrammeId, usize> = offers.iter().enumerate().map(|(at, o)| (o.id.clone(), at)).collect();
    texts(tx, hub, &mut offers, &at).await?;
    tags(tx, hub, &mut offers, &at).await?;
    rules(tx, hub, &mut offers, &at).await?;
    let mut awards = awards(tx, hub, &at).await?;
    awards.extend(told_of(tx, hub, &at).await?);
    Ok(Stock { offers, awards })
}

#[derive(db::FromRow)]
struct OfferRow {
    id: ProgrammeId,
    slug: String,
    external_id: Option<String>,
    origin_lang: String,
    tax_status: Option<String>,
    amount_min: Option<i64>,
    amount_max: Option<i64>,
    currency: String,
    own_share: Option<i64>,
    duration_max: Option<i64>,
    deadline_kind: Option<String>,
    unsolicited: Option<bool>,
    newcomers: Option<bool>,
    decision_weeks: Option<i64>,
    source_url: Option<String>,
    source_date: Option<String>,
    giver: String,
    giver_slug: String,
    giver_state: String,
    email: Option<String>,
    phone: Option<String>,
    website: Option<String>,
}

async fn offers(tx: &mut Tx, hub: &HubId) -> Result<Vec<Offer>> {
    let rows = db::rows!(
        tx,
        OfferRow,
        "SELECT p.id, p.slug, p.external_id, p.origin_lang, p.tax_status, p.amount_min, p.amount_max, p.currency, \
         p.own_share, p.duration_max, p.deadline_kind, p.unsolicited, p.newcomers, p.decision_weeks, p.source_url, \
         p.source_date, f.name AS giver, f.slug AS giver_slug, f.state AS giver_state, f.email, f.phone, f.website \
         FROM programme p JOIN organisation f ON f.id = p.foundation_id AND f.hub_id = p.hub_id \
         WHERE p.hub_id = $1 AND p.state = 'published' ORDER BY p.id",
        hub,
    )?;
    Ok(rows.into_iter().map(offer).collect())
}

fn offer(row: OfferRow) -> Offer {
    let public = row.giver_state == "published";
    let contact = |value: Option<String>| value.filter(|_| public);
    let giver = Giver {
        name: row.giver,
        slug: public.then_some(row.giver_slug),
        email: contact(row.email),
        phone: contact(row.phone),
        website: contact(row.website),
    };
    let terms = Terms {
        external_id: row.external_id,
        origin_lang: row.origin_lang,
        texts: Default::default(),
        themes: Vec::new(),
        target_groups: Vec::new(),
        regions: Vec::new(),
        legal_forms: Vec::new(),
        tax_status: row.tax_status,
        amount_min: row.amount_min,
        amount_max: row.amount_max,
        currency: row.currency,
        own_share: row.own_share,
        costs_funded: Vec::new(),
        costs_excluded: Vec::new(),
        duration_max: row.duration_max,
        deadline_kind: row.deadline_kind,
        deadlines: Vec::new(),
        unsolicited: row.unsolicited,
        newcomers: row.newcomers,
        languages: Vec::new(),
        decision_weeks: row.decision_weeks,
        source_url: row.source_url,
        source_date: row.source_date,
        rules: Default::default(),
    };
    Offer { id: row.id, slug: row.slug, giver, terms }
}

type At = HashMap<ProgrammeId, usize>;

async fn texts(tx: &mut Tx, hub: &HubId, offers: &mut [Offer], at: &At) -> Result<()> {
    let rows = db::rows!(
        tx,
        (ProgrammeId, String, String, String),
        "SELECT programme_id, lang, title, purpose FROM programme_text WHERE hub_id = $1",
        hub,
    )?;
    for (id, lang, title, purpose) in rows {
        if let Some(&at) = at.get(&id) {
            offers[at].terms.texts.insert(lang, Text { title, purpose });
        }
    }
    Ok(())
}

async fn tags(tx: &mut Tx, hub: &HubId, offers: &mut [Offer], at: &At) -> Result<()> {
    let rows = db::rows!(
        tx,
        (ProgrammeId, String, String),
        "SELECT programme_id, tag, value FROM programme_tag WHERE hub_id = $1 ORDER BY programme_id, tag, value",
        hub,
    )?;
    for (id, tag, value) in rows {
        let Some(&at) = at.get(&id) else { continue };
        let terms = &mut offers[at].terms;
        let list = match tag.as_str() {
            "theme" => &mut terms.themes,
            "target" => &mut terms.target_groups,
            "region" => &mut terms.regions,
            "legal_form" => &mut terms.legal_forms,
            "cost_funded" => &mut terms.costs_funded,
            "cost_excluded" => &mut terms.costs_excluded,
            "language" => &mut terms.languages,
            "deadline" => &mut terms.deadlines,
            _ => continue,
        };
        list.push(value);
    }
    Ok(())
}

async fn rules(tx: &mut Tx, hub: &HubId, offers: &mut [Offer], at: &At) -> Result<()> {
    let rows = db::rows!(
        tx,
        (ProgrammeId, String, String),
        "SELECT programme_id, gate, sentence FROM programme_rule WHERE hub_id = $1",
        hub,
    )?;
    for (id, gate, sentence) in rows {
        if let (Some(&at), Some(rule)) = (at.get(&id), Rule::parse(&gate)) {
            offers[at].terms.rules.insert(rule, sentence);
        }
    }
    Ok(())
}

#[derive(db::FromRow)]
struct AwardRow {
    programme_id: ProgrammeId,
    recipient_id: Option<String>,
    recipient_name: String,
    recipient_type: String,
    title: String,
    description: String,
    amount: Option<i64>,
    currency: String,
    awarded_on: String,
    region: String,
    lang: String,
    association: Option<String>,
    legal_form: Option<String>,
}

async fn awards(tx: &mut Tx, hub: &HubId, at: &At) -> Result<Vec<Award>> {
    let rows = db::rows!(
        tx,
        AwardRow,
        "SELECT g.programme_id, g.recipient_id, g.recipient_name, g.recipient_type, g.title, g.description, g.amount, \
         g.currency, g.awarded_on, g.region, g.lang, a.slug AS association, a.legal_form FROM past_grant g \
         LEFT JOIN organisation a ON a.hub_id = g.hub_id AND a.external_id = g.recipient_id \
         AND a.kind = 'association' AND a.state = 'published' WHERE g.hub_id = $1 ORDER BY g.id",
        hub,
    )?;
    let award = |row: AwardRow| {
        let offer = *at.get(&row.programme_id)?;
        let recipient = row.recipient_id.unwrap_or_else(|| format!("name {}", text::fold(&row.recipient_name)));
        Some(Award {
            offer,
            recipient,
            name: row.recipient_name,
            kind: row.legal_form.unwrap_or(row.recipient_type),
            // Many public lists say what it was for in one column only.
            title: if row.title.is_empty() { start_of(&row.description) } else { row.title },
            description: row.description,
            amount: row.amount,
            currency: row.currency,
            awarded_on: row.awarded_on,
            place: row.region,
            lang: row.lang,
            association: row.association,
            told: None,
        })
    };
    Ok(rows.into_iter().filter_map(award).collect())
}

#[derive(db::FromRow)]
struct ToldRow {
    need_id: NeedId,
    programme_id: ProgrammeId,
    amount: i64,
    awarded_on: Option<String>,
    sentence: String,
    external_id: Option<String>,
    organisation_id: String,
    name: String,
    legal_form: Option<String>,
    postcode: Option<String>,
    place: Option<String>,
}

/// Grants that associations told of, for offers that are known already.
pub async fn told_grants(tx: &mut Tx, hub: &HubId, offers: &[Offer]) -> Result<Vec<Award>> {
    let at = offers.iter().enumerate().map(|(at, offer)| (offer.id.clone(), at)).collect();
    told_of(tx, hub, &at).await
}

/// Grants that associations told of their kept ideas with the sum: the same evidence as a list of past grants.
async fn told_of(tx: &mut Tx, hub: &HubId, at: &At) -> Result<Vec<Award>> {
    let rows = db::rows!(
        tx,
        ToldRow,
        "SELECT b.need_id, b.programme_id, b.amount, b.awarded_on, n.sentence, o.external_id, o.id AS organisation_id, o.name, \
         o.legal_form, o.postcode, o.place FROM feedback b JOIN need n ON n.id = b.need_id AND n.hub_id = b.hub_id \
         JOIN organisation o ON o.id = n.organisation_id AND o.hub_id = n.hub_id \
         WHERE b.hub_id = $1 AND b.state = 'funded' AND b.amount IS NOT NULL ORDER BY b.need_id, b.programme_id",
        hub,
    )?;
    let award = |row: ToldRow| {
        Some(Award {
            offer: *at.get(&row.programme_id)?,
            recipient: row.external_id.unwrap_or(row.organisation_id),
            name: row.name,
            kind: row.legal_form.unwrap_or_default(),
            title: row.sentence,
            description: String::new(),
            amount: Some(row.amount),
            currency: "EUR".into(),
            awarded_on: row.awarded_on.unwrap_or_default(),
            place: [row.postcode, row.place].into_iter().flatten().collect::<Vec<_>>().join(" "),
            lang: String::new(),
            association: None,
            told: Some(row.need_id),
        })
    };
    Ok(rows.into_iter().filter_map(award).collect())
}

/// The beginning of a text, whole words, for a line.
fn start_of(text: &str) -> String {
    const LINE: usize = 120;
    let mut start = String::new();
    for word in text.split_whitespace() {
        if start.chars().count() + word.chars().count() > LINE {
            return start + " …";
        }
        if !start.is_empty() {
            start.push(' ');
        }
        start.push_str(word);
    }
    start
}

/// What an association's profile says of it that a need asks for.
#[derive(db::FromRow)]
pub(super) struct Known {
    pub(super) id: OrganisationId,
    pub(super) name: String,
    pub(super) slug: String,
    pub(super) state: String,
    pub(super) external_id: Option<String>,
    pub(super) legal_form: Option<String>,
    pub(super) tax_status: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) place: Option<String>,
}

/// The association of that slug; one that is not public only for whoever edits it.
pub(super) async fn association(tx: &mut Tx, hub: &HubId, slug: &str, unpublished: bool) -> Result<Option<Known>> {
    let found = db::maybe!(
        tx,
        Known,
        "SELECT id, name, slug, state, external_id, legal_form, tax_status, postcode, place FROM organisation \
         WHERE hub_id = $1 AND slug = $2 AND kind = 'association'",
        hub,
        slug,
    )?;
    Ok(found.filter(|found| unpublished || found.state == "published"))
}

/// The published organisation of that slug, association or not.
pub(super) async fn organisation(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<OrganisationId>> {
    let found = db::maybe!(
        tx,
        (OrganisationId,),
        "SELECT id FROM organisation WHERE hub_id = $1 AND slug = $2 AND state = 'published'",
        hub,
        slug,
    )?;
    Ok(found.map(|(id,)| id))
}

/// The associations that somebody edits, by name.
pub(super) async fn edited(tx: &mut Tx, hub: &HubId, account: &AccountId) -> Result<Vec<Known>> {
    db::rows!(
        tx,
        Known,
        "SELECT o.id, o.name, o.slug, o.state, o.external_id, o.legal_form, o.tax_status, o.postcode, o.place \
         FROM membership m JOIN organisation o ON o.id = m.scope AND o.hub_id = m.hub_id \
         WHERE m.hub_id = $1 AND m.account_id = $2 AND o.kind = 'association' ORDER BY o.sort_key, o.id",
        hub,
        account,
    )
}
