//! News on the shelf; a story is found from its day on.

use std::collections::BTreeMap;

use db::{Result, Tx};

use super::{finished, joined, narrowed, new, text};
use crate::ids::HubId;
use crate::search::{Kind, Record};

#[derive(db::FromRow)]
struct Row {
    id: String,
    slug: String,
    published_on: String,
    lang: String,
    title: String,
    lead: String,
    body: String,
}

/// The published ones that an event since then is about; all for 0.
pub async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    let rows = narrowed!(
        tx,
        Row,
        hub,
        since,
        "SELECT s.id, s.slug, s.published_on, t.lang, t.title, t.lead, t.body FROM story s \
         JOIN story_text t ON t.story_id = s.id WHERE s.hub_id = $1 AND s.state = 'published'",
        "s.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'story')"
    );
    let mut records: BTreeMap<String, Record> = BTreeMap::new();
    for row in rows {
        let record = records.entry(row.id.clone()).or_insert_with(|| {
            let path = format!("/news/{}", row.slug);
            // The newest first: the later the day, the smaller its complement.
            let sort_key: String = row
                .published_on
                .bytes()
                .map(|c| if c.is_ascii_digit() { char::from(b'9' - c + b'0') } else { '-' })
                .collect();
            Record { from: row.published_on.clone(), ..new(row.id, Kind::News.number(), path, sort_key, "de".into()) }
        });
        record.titles.push(text(row.lang.clone(), row.title));
        record.texts.push(text(row.lang, joined([&row.lead, &row.body])));
    }
    Ok(finished(records, Vec::new()))
}
