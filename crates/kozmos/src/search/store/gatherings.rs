//! Events on the shelf, also those that are over.

use db::{Result, Tx};

use super::{by_machine, merged, narrowed, new, sentences, text};
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
    machine: bool,
}

/// The published ones that an event since then is about; all for 0.
pub async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    let rows = narrowed!(
        tx,
        Row,
        hub,
        since,
        "SELECT g.id, g.slug, g.starts_at, g.venue, g.address, t.lang, t.title, t.body AS description, \
         t.machine AND t.read_by IS NULL AS machine \
         FROM gathering g JOIN page_text x ON x.page_id = g.id \
         JOIN page_version t ON t.page_id = x.page_id AND t.lang = x.lang AND t.number = x.live WHERE g.hub_id = $1 AND g.state = 'published'",
        "g.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'gathering')"
    );
    let record = |row: Row| Record {
        names: vec![row.venue, row.address],
        machine: by_machine(row.machine, &row.lang),
        titles: vec![text(row.lang.clone(), row.title)],
        texts: vec![text(row.lang, sentences(&row.description))],
        ..new(row.id, Kind::Gathering.number(), format!("/gatherings/{}", row.slug), row.starts_at, "de".into())
    };
    Ok(merged(rows.into_iter().map(record)))
}
