//! Associations and foundations on the shelf.

use std::collections::BTreeMap;

use db::{Result, Tx};

use super::{TagRow, finished, joined, new, text};
use crate::ids::HubId;
use crate::search::{Kind, Record};

/// A statement on all rows of a hub, or narrowed to what changed since an event.
macro_rules! narrowed {
    ($tx:expr, $row:ty, $hub:expr, $since:expr, $all:literal, $narrow:literal) => {
        if $since == 0 {
            db::rows!($tx, $row, $all, $hub)?
        } else {
            db::rows!($tx, $row, concat!($all, " AND ", $narrow), $hub, $since)?
        }
    };
}
pub(super) use narrowed;

#[derive(db::FromRow)]
struct Head {
    id: String,
    kind: String,
    slug: String,
    name: String,
    sort_key: String,
    origin_lang: String,
    place: Option<String>,
    region: Option<String>,
}

#[derive(db::FromRow)]
struct TextRow {
    id: String,
    lang: String,
    summary: String,
    description: String,
}

/// The published ones that an event since then is about; all for 0.
pub async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    let heads = narrowed!(
        tx,
        Head,
        hub,
        since,
        "SELECT o.id, o.kind, o.slug, o.name, o.sort_key, o.origin_lang, o.place, o.region FROM organisation o \
         WHERE o.hub_id = $1 AND o.state = 'published'",
        "o.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')"
    );
    let texts = narrowed!(
        tx,
        TextRow,
        hub,
        since,
        "SELECT t.organisation_id AS id, t.lang, t.summary, t.description FROM organisation_text t WHERE t.hub_id = $1",
        "t.organisation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')"
    );
    let tags = narrowed!(
        tx,
        TagRow,
        hub,
        since,
        "SELECT t.organisation_id AS id, t.tag, t.value FROM organisation_tag t \
         WHERE t.hub_id = $1 AND t.tag IN ('theme', 'target', 'network')",
        "t.organisation_id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'organisation')"
    );
    let mut records: BTreeMap<String, Record> = heads.into_iter().filter_map(record).collect();
    for row in texts {
        if let Some(record) = records.get_mut(&row.id) {
            record.texts.push(text(row.lang, joined([&row.summary, &row.description])));
        }
    }
    Ok(finished(records, tags))
}

fn record(head: Head) -> Option<(String, Record)> {
    let kind = Kind::parse(&head.kind)?.number();
    let place = head.place.filter(|place| !place.is_empty());
    let known = [&place, &head.region].into_iter().flatten().flat_map(|place| places::exonyms(place));
    let names = known.map(|name| (*name).to_owned()).chain(place.clone()).collect();
    let Head { id, slug, name, sort_key, origin_lang, .. } = head;
    let path = format!("/organisations/{slug}");
    let titles = vec![text(String::new(), name)];
    let record = Record { titles, names, ..new(id, kind, path, sort_key, origin_lang) };
    Some((record.id.clone(), record))
}
