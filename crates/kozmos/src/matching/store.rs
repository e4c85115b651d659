//! What the matcher reads: published programmes with all they say, and everything that was granted. One statement each.

use std::collections::HashMap;

use db::{Result, Tx};

use super::stock::{Award, Giver, Offer, Stock};
use crate::funding::{Rule, Terms, Text};
use crate::ids::{HubId, ProgrammeId};

/// Did anything happen since that event that the matcher must know of? Of associations it knows those that were funded.
pub async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<bool> {
    let found: Option<(i64,)> = db::maybe!(
        tx,
        (i64,),
        "SELECT e.seq FROM event e WHERE e.hub_id = $1 AND e.seq > $2 AND (e.kind = 'programme' \
         OR e.kind = 'past_grant' OR (e.kind = 'organisation' AND EXISTS (SELECT 1 FROM organisation o \
         WHERE o.hub_id = e.hub_id AND o.id = e.subject AND (o.kind = 'foundation' OR EXISTS (SELECT 1 FROM past_grant g \
         WHERE g.hub_id = o.hub_id AND g.recipient_id = o.external_id))))) ORDER BY e.seq LIMIT 1",
        hub,
        since,
    )?;
    Ok(found.is_some())
}

/// Everything of a hub.
pub async fn stock(tx: &mut Tx, hub: &HubId) -> Result<Stock> {
    let mut offers = offers(tx, hub).await?;
    let at: HashMap<ProgrammeId, usize> = offers.iter().enumerate().map(|(at, o)| (o.id.clone(), at)).collect();
    texts(tx, hub, &mut offers, &at).await?;
    tags(tx, hub, &mut offers, &at).await?;
    rules(tx, hub, &mut offers, &at).await?;
    let awards = awards(tx, hub, &at).await?;
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

/// What an association's public profile says of it that a need asks for.
#[derive(db::FromRow)]
pub(super) struct Known {
    pub(super) external_id: Option<String>,
    pub(super) legal_form: Option<String>,
    pub(super) tax_status: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) place: Option<String>,
}

/// The published association of that slug.
pub(super) async fn association(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<Known>> {
    db::maybe!(
        tx,
        Known,
        "SELECT external_id, legal_form, tax_status, postcode, place FROM organisation \
         WHERE hub_id = $1 AND slug = $2 AND kind = 'association' AND state = 'published'",
        hub,
        slug,
    )
}
