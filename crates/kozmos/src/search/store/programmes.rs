//! Programmes on the shelf.

use std::collections::BTreeMap;

use db::{Result, Tx};

use super::{TagRow, finished, narrowed, new, text};
use crate::ids::HubId;
use crate::search::{Kind, Record};

#[derive(db::FromRow)]
struct Head {
    id: String,
    slug: String,
    sort_key: String,
    origin_lang: String,
    foundation: Option<String>,
}

#[derive(db::FromRow)]
struct TextRow {
    id: String,
    lang: String,
    title: String,
    purpose: String,
}

/// The published ones that an event since then is about, or is about their foundation; all for 0.
pub async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    // A programme is found by the name of its foundation, too: it changes when that does.
    let heads = narrowed!(
        tx,
        Head,
        hub,
        since,
        "SELECT p.id, p.slug, p.sort_key, p.origin_lang, f.name AS foundation \
         FROM programme p LEFT JOIN organisation f ON f.id = p.foundation_id AND f.state = 'published' \
         WHERE p.hub_id = $1 AND p.state = 'published'",
        "(p.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'programme') \
          OR p.foundation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation'))"
    );
    let texts = narrowed!(
        tx,
        TextRow,
        hub,
        since,
        "SELECT t.programme_id AS id, t.lang, t.title, t.purpose FROM programme_text t WHERE t.hub_id = $1",
        "t.programme_id IN (SELECT p.id FROM programme p WHERE p.hub_id = $1 \
          AND (p.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'programme') \
          OR p.foundation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')))"
    );
    let tags = narrowed!(
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
    let mut records: BTreeMap<String, Record> = heads.into_iter().map(record).collect();
    for row in texts {
        if let Some(record) = records.get_mut(&row.id) {
            record.titles.push(text(row.lang.clone(), row.title));
            record.texts.push(text(row.lang, row.purpose));
        }
    }
    Ok(finished(records, tags))
}

fn record(head: Head) -> (String, Record) {
    let Head { id, slug, sort_key, origin_lang, foundation } = head;
    let path = format!("/funding/{slug}");
    let names = foundation.into_iter().collect();
    (id.clone(), Record { names, ..new(id, Kind::Programme.number(), path, sort_key, origin_lang) })
}
