//! What is indexed, as it stands in the database: everything, or what changed since an event.

use std::collections::{BTreeMap, BTreeSet};

use db::{Result, Tx};

use super::{Kind, Record, Text};
use crate::ids::HubId;

/// What the index has to follow.
pub struct Changes {
    /// Ids whose records are no longer as they were (or are gone).
    pub stale: BTreeSet<String>,
    /// The published records among them, as they are now.
    pub records: Vec<Record>,
    /// Is that everything there is?
    pub all: bool,
}

/// Reads all published records of a hub, or those that changed since an event. An import of unknown extent counts as a
/// change of everything.
pub async fn changes(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Changes> {
    let mut stale = BTreeSet::new();
    let mut all = since == 0;
    if !all {
        let events = db::rows!(
            tx,
            (String, String),
            "SELECT DISTINCT kind, subject FROM event \
             WHERE hub_id = $1 AND seq > $2 AND kind IN ('organisation', 'programme', 'import')",
            hub,
            since,
        )?;
        all = events.iter().any(|(kind, subject)| kind == "import" || subject.is_empty());
        stale.extend(events.into_iter().map(|(_, subject)| subject));
        if !all && stale.is_empty() {
            return Ok(Changes { stale, records: Vec::new(), all });
        }
    }
    let since = if all { 0 } else { since };
    let mut records = organisations(tx, hub, since).await?;
    records.extend(programmes(tx, hub, since).await?);
    stale.extend(records.iter().map(|record| record.id.clone()));
    Ok(Changes { stale, records, all })
}

/// A statement on all rows of a hub, or narrowed to what changed since an event.
macro_rules! changed {
    ($tx:expr, $row:ty, $hub:expr, $since:expr, $all:literal, $narrow:literal) => {
        if $since == 0 {
            db::rows!($tx, $row, $all, $hub)?
        } else {
            db::rows!($tx, $row, concat!($all, " AND ", $narrow), $hub, $since)?
        }
    };
}

#[derive(db::FromRow)]
struct Head {
    id: String,
    kind: String,
    slug: String,
    title: String,
    sort_key: String,
    origin_lang: String,
    name: Option<String>,
}

#[derive(db::FromRow)]
struct TextRow {
    id: String,
    lang: String,
    title: String,
    body: String,
}

#[derive(db::FromRow)]
struct TagRow {
    id: String,
    tag: String,
    value: String,
}

async fn organisations(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    let heads = changed!(
        tx,
        Head,
        hub,
        since,
        "SELECT o.id, o.kind, o.slug, o.name AS title, o.sort_key, o.origin_lang, o.place AS name FROM organisation o \
         WHERE o.hub_id = $1 AND o.state = 'published'",
        "o.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')"
    );
    let texts = changed!(
        tx,
        TextRow,
        hub,
        since,
        "SELECT t.organisation_id AS id, t.lang, t.summary AS title, t.description AS body FROM organisation_text t \
         WHERE t.hub_id = $1",
        "t.organisation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')"
    );
    let tags = changed!(
        tx,
        TagRow,
        hub,
        since,
        "SELECT t.organisation_id AS id, t.tag, t.value FROM organisation_tag t \
         WHERE t.hub_id = $1 AND t.tag IN ('theme', 'target', 'network')",
        "t.organisation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')"
    );
    let mut records = heads_by_id(heads);
    for row in texts {
        if let Some(record) = records.get_mut(&row.id) {
            record.texts.push(Text { lang: row.lang, text: joined(&row.title, &row.body) });
        }
    }
    Ok(with_tags(records, tags))
}

async fn programmes(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    // A programme is found by the name of its foundation, too: it changes when that does.
    let heads = changed!(
        tx,
        Head,
        hub,
        since,
        "SELECT p.id, 'programme' AS kind, p.slug, '' AS title, p.sort_key, p.origin_lang, f.name AS name \
         FROM programme p LEFT JOIN organisation f ON f.id = p.foundation_id AND f.state = 'published' \
         WHERE p.hub_id = $1 AND p.state = 'published'",
        "(p.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'programme') \
          OR p.foundation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation'))"
    );
    let texts = changed!(
        tx,
        TextRow,
        hub,
        since,
        "SELECT t.programme_id AS id, t.lang, t.title, t.purpose AS body FROM programme_text t WHERE t.hub_id = $1",
        "t.programme_id IN (SELECT p.id FROM programme p WHERE p.hub_id = $1 \
          AND (p.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'programme') \
          OR p.foundation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')))"
    );
    let tags = changed!(
        tx,
        TagRow,
        hub,
        since,
        "SELECT t.programme_id AS id, t.tag, t.value FROM programme_tag t \
         WHERE t.hub_id = $1 AND t.tag IN ('theme', 'target')",
        "t.programme_id IN (SELECT p.id FROM programme p WHERE p.hub_id = $1 \
          AND (p.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'programme') \
          OR p.foundation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')))"
    );
    let mut records = heads_by_id(heads);
    for row in texts {
        if let Some(record) = records.get_mut(&row.id) {
            record.titles.push(Text { lang: row.lang.clone(), text: row.title });
            if !row.body.is_empty() {
                record.texts.push(Text { lang: row.lang, text: row.body });
            }
        }
    }
    Ok(with_tags(records, tags))
}

fn heads_by_id(heads: Vec<Head>) -> BTreeMap<String, Record> {
    let record = |head: Head| {
        let kind = Kind::parse(&head.kind)?;
        let title = Some(head.title).filter(|title| !title.is_empty());
        let titles = title.map(|text| Text { lang: String::new(), text }).into_iter().collect();
        let names = head.name.into_iter().filter(|name| !name.is_empty()).collect();
        let Head { id, slug, sort_key, origin_lang, .. } = head;
        let (texts, concepts) = (Vec::new(), Vec::new());
        Some((id.clone(), Record { id, kind, slug, sort_key, origin_lang, titles, texts, concepts, names }))
    };
    heads.into_iter().filter_map(record).collect()
}

fn with_tags(mut records: BTreeMap<String, Record>, tags: Vec<TagRow>) -> Vec<Record> {
    for row in tags {
        if let Some(record) = records.get_mut(&row.id) {
            let list = if row.tag == "network" { &mut record.names } else { &mut record.concepts };
            list.push(row.value);
        }
    }
    // Engines give rows in orders of their own.
    for record in records.values_mut() {
        record.titles.sort_by(|a, b| a.lang.cmp(&b.lang));
        record.texts.retain(|text| !text.text.is_empty());
        record.texts.sort_by(|a, b| a.lang.cmp(&b.lang));
        record.concepts.sort();
        record.names.sort();
    }
    records.into_values().filter(|record| !record.titles.is_empty()).collect()
}

fn joined(summary: &str, description: &str) -> String {
    match (summary.trim(), description.trim()) {
        (text, "") | ("", text) => text.to_owned(),
        (summary, description) => format!("{summary} {description}"),
    }
}
