//! Events on the shelf, also those that are over.

use std::collections::BTreeMap;

use db::{Result, Tx};

use super::{finished, narrowed, new, text};
use crate::ids::HubId;
use crate::search::{Kind, Record};

#[derive(db::FromRow)]
struct Row {
    id: String,
    slug: String,
    starts_at: String,
    venue: String,
    address: String,
    lang: String,
    title: String,
    description: String,
}

/// The published ones that an event since then is about; all for 0.
pub async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    let rows = narrowed!(
        tx,
        Row,
        hub,
        since,
        "SELECT g.id, g.slug, g.starts_at, g.venue, g.address, t.lang, t.title, t.description FROM gathering g \
         JOIN gathering_text t ON t.gathering_id = g.id WHERE g.hub_id = $1 AND g.state = 'published'",
        "g.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'gathering')"
    );
    let mut records: BTreeMap<String, Record> = BTreeMap::new();
    for row in rows {
        let record = records.entry(row.id.clone()).or_insert_with(|| {
            let path = format!("/gatherings/{}", row.slug);
            let record = new(row.id, Kind::Gathering.number(), path, row.starts_at, "de".into());
            Record { names: vec![row.venue, row.address], ..record }
        });
        record.titles.push(text(row.lang.clone(), row.title));
        record.texts.push(text(row.lang, row.description));
    }
    Ok(finished(records, Vec::new()))
}
