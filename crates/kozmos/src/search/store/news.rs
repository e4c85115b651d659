//! News on the shelf; a story is found from its day on.

use db::{Result, Tx};

use super::{by_machine, joined, merged, narrowed, new, sentences, text};
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
    machine: bool,
}

/// The published ones that an event since then is about; all for 0.
pub async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    let rows = narrowed!(
        tx,
        Row,
        hub,
        since,
        "SELECT s.id, s.slug, s.published_on, t.lang, t.title, t.summary AS lead, t.body, \
         t.machine AND t.read_by IS NULL AS machine FROM story s \
         JOIN page_text x ON x.page_id = s.id \
         JOIN page_version t ON t.page_id = x.page_id AND t.lang = x.lang AND t.number = x.live WHERE s.hub_id = $1 AND s.state = 'published'",
        "s.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'story')"
    );
    let record = |row: Row| {
        let path = format!("/news/{}", row.slug);
        // The newest first: the later the day, the smaller its complement.
        let turned = |c: u8| if c.is_ascii_digit() { char::from(b'9' - c + b'0') } else { '-' };
        let sort_key = row.published_on.bytes().map(turned).collect();
        Record {
            from: row.published_on,
            machine: by_machine(row.machine, &row.lang),
            titles: vec![text(row.lang.clone(), row.title)],
            texts: vec![text(row.lang, joined([&row.lead, &sentences(&row.body)]))],
            ..new(row.id, Kind::News.number(), path, sort_key, "de".into())
        }
    };
    Ok(merged(rows.into_iter().map(record)))
}
