//! Reading programmes: a row, and its parts (texts, tags, rules) in one more statement however many rows there are.

use std::collections::HashMap;

use db::{Result, Tx};

use crate::funding::{Programme, Rule, Terms, Text};
use crate::ids::{HubId, OrganisationId, ProgrammeId};

/// A programme with what its page says of the foundation.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The programme.
    pub programme: Programme,
    /// The foundation.
    pub foundation: Party,
}

/// A foundation as a programme's page names it.
#[derive(Clone, Debug, db::FromRow)]
pub struct Party {
    /// Its id.
    pub id: OrganisationId,
    /// Last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Has it a public profile?
    pub public: bool,
    /// Public site.
    pub website: Option<String>,
    /// Public mail address.
    pub email: Option<String>,
    /// Public phone number.
    pub phone: Option<String>,
}

#[derive(db::FromRow)]
pub(super) struct Row {
    pub id: ProgrammeId,
    pub foundation_id: OrganisationId,
    pub slug: String,
    pub state: String,
    pub external_id: Option<String>,
    pub origin_lang: String,
    pub tax_status: Option<String>,
    pub amount_min: Option<i64>,
    pub amount_max: Option<i64>,
    pub currency: String,
    pub own_share: Option<i64>,
    pub duration_max: Option<i64>,
    pub deadline_kind: Option<String>,
    pub unsolicited: Option<bool>,
    pub newcomers: Option<bool>,
    pub decision_weeks: Option<i64>,
    pub source_url: Option<String>,
    pub source_date: Option<String>,
    pub version: i64,
}

/// One text (`part` is `text`), tag (its name) or rule (`rule`) of a programme.
#[derive(db::FromRow)]
pub(super) struct Part {
    pub programme_id: ProgrammeId,
    part: String,
    key: String,
    value: String,
}

/// The programme of an address, published or not: whoever asks decides who may see it.
pub async fn find(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<Shown>> {
    let row = db::maybe!(
        tx,
        Row,
        "SELECT id, foundation_id, slug, state, external_id, origin_lang, tax_status, amount_min, amount_max, \
         currency, own_share, duration_max, deadline_kind, unsolicited, newcomers, decision_weeks, source_url, \
         source_date, version FROM programme WHERE hub_id = $1 AND slug = $2",
        hub,
        slug,
    )?;
    let Some(row) = row else { return Ok(None) };
    let parts = parts(tx, hub, &[row.id.to_string()]).await?;
    let foundation = db::one!(
        tx,
        Party,
        "SELECT id, slug, name, state = 'published' AS public, website, email, phone FROM organisation \
         WHERE hub_id = $1 AND id = $2",
        hub,
        &row.foundation_id,
    )?;
    Ok(assemble(vec![row], parts).pop().map(|programme| Shown { programme, foundation }))
}

/// The foundation of an address.
pub async fn foundation(tx: &mut Tx, hub: &HubId, slug: &str) -> Result<Option<Party>> {
    db::maybe!(
        tx,
        Party,
        "SELECT id, slug, name, state = 'published' AS public, website, email, phone FROM organisation \
         WHERE hub_id = $1 AND slug = $2 AND kind = 'foundation'",
        hub,
        slug,
    )
}

/// All programmes of a hub, or the published ones only, in the order of their ids: what read models are made of.
pub async fn all_programmes(tx: &mut Tx, hub: &HubId, published_only: bool) -> Result<Vec<Programme>> {
    let rows = db::rows!(
        tx,
        Row,
        "SELECT id, foundation_id, slug, state, external_id, origin_lang, tax_status, amount_min, amount_max, \
         currency, own_share, duration_max, deadline_kind, unsolicited, newcomers, decision_weeks, source_url, \
         source_date, version FROM programme WHERE hub_id = $1 AND (state = 'published' OR NOT $2) ORDER BY id",
        hub,
        published_only,
    )?;
    let parts = db::rows!(
        tx,
        Part,
        "SELECT programme_id, 'text' AS part, lang AS key, title || '\n' || purpose AS value FROM programme_text \
         WHERE hub_id = $1 \
         UNION ALL SELECT programme_id, tag, value, '' FROM programme_tag WHERE hub_id = $1 \
         UNION ALL SELECT programme_id, 'rule', gate, sentence FROM programme_rule WHERE hub_id = $1",
        hub,
    )?;
    Ok(assemble(rows, parts))
}

/// The programmes with these external ids.
pub(super) async fn by_external_id(tx: &mut Tx, hub: &HubId, external_ids: &[String]) -> Result<Vec<Programme>> {
    const SELECT: &str = "SELECT id, foundation_id, slug, state, external_id, origin_lang, tax_status, amount_min, \
                  amount_max, currency, own_share, duration_max, deadline_kind, unsolicited, newcomers, \
                  decision_weeks, source_url, source_date, version FROM programme \
                  WHERE hub_id = $1 AND external_id IN ({keys})";
    let rows = db::rows_in!(tx, Row, SELECT, hub.as_str(), external_ids)?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    let parts = parts(tx, hub, &ids).await?;
    Ok(assemble(rows, parts))
}

/// Texts, tags and rules of these programmes. A title has no line break, so it and the purpose travel as one value.
pub(super) async fn parts(tx: &mut Tx, hub: &HubId, ids: &[String]) -> Result<Vec<Part>> {
    const SELECT: &str = "SELECT programme_id, 'text' AS part, lang AS key, title || '\n' || purpose AS value \
                  FROM programme_text WHERE hub_id = $1 AND programme_id IN ({keys}) \
                  UNION ALL SELECT programme_id, tag, value, '' FROM programme_tag \
                  WHERE hub_id = $1 AND programme_id IN ({keys}) \
                  UNION ALL SELECT programme_id, 'rule', gate, sentence FROM programme_rule \
                  WHERE hub_id = $1 AND programme_id IN ({keys})";
    db::rows_in!(tx, Part, SELECT, hub.as_str(), ids)
}

pub(super) fn assemble(rows: Vec<Row>, parts: Vec<Part>) -> Vec<Programme> {
    let mut of: HashMap<ProgrammeId, Vec<Part>> = HashMap::with_capacity(rows.len());
    for part in parts {
        of.entry(part.programme_id.clone()).or_default().push(part);
    }
    rows.into_iter()
        .map(|row| {
            let parts = of.remove(&row.id).unwrap_or_default();
            programme(row, parts)
        })
        .collect()
}

fn programme(row: Row, parts: Vec<Part>) -> Programme {
    let mut terms = Terms {
        external_id: row.external_id,
        origin_lang: row.origin_lang,
        tax_status: row.tax_status,
        amount_min: row.amount_min,
        amount_max: row.amount_max,
        currency: row.currency,
        own_share: row.own_share,
        duration_max: row.duration_max,
        deadline_kind: row.deadline_kind,
        unsolicited: row.unsolicited,
        newcomers: row.newcomers,
        decision_weeks: row.decision_weeks,
        source_url: row.source_url,
        source_date: row.source_date,
        ..Terms::default()
    };
    for part in parts {
        put(&mut terms, part);
    }
    for (_, list) in lists(&mut terms) {
        list.sort();
    }
    let published = row.state == "published";
    Programme { id: row.id, foundation: row.foundation_id, slug: row.slug, published, version: row.version, terms }
}

fn put(terms: &mut Terms, part: Part) {
    match part.part.as_str() {
        "text" => {
            let (title, purpose) = part.value.split_once('\n').unwrap_or((&part.value, ""));
            terms.texts.insert(part.key, Text { title: title.to_owned(), purpose: purpose.to_owned() });
        }
        "rule" => {
            if let Some(rule) = Rule::parse(&part.key) {
                terms.rules.insert(rule, part.value);
            }
        }
        tag => {
            if let Some((_, list)) = lists(terms).into_iter().find(|(name, _)| *name == tag) {
                list.push(part.key);
            }
        }
    }
}

/// The lists of terms by the name of their tag.
pub(super) fn lists(terms: &mut Terms) -> [(&'static str, &mut Vec<String>); 8] {
    [
        ("theme", &mut terms.themes),
        ("target", &mut terms.target_groups),
        ("region", &mut terms.regions),
        ("legal_form", &mut terms.legal_forms),
        ("cost_funded", &mut terms.costs_funded),
        ("cost_excluded", &mut terms.costs_excluded),
        ("deadline", &mut terms.deadlines),
        ("language", &mut terms.languages),
    ]
}
