//! The pages of the site on the shelf: what everybody sees of them, in every language.

use db::{Result, Tx};

use super::{by_machine, joined, merged, narrowed, sentences, text};
use crate::content::address;
use crate::ids::HubId;
use crate::search::{Kind, Record};

#[derive(db::FromRow)]
struct Row {
    id: String,
    origin_lang: String,
    position: i64,
    lang: String,
    path: String,
    title: String,
    summary: String,
    body: String,
    aside: String,
    machine: bool,
}

/// The live texts that an event since then is about; all for 0. Pages below one that moved keep their old address here:
/// it leads on for ever.
pub async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<Record>> {
    let rows = narrowed!(
        tx,
        Row,
        hub,
        since,
        "SELECT p.id, p.origin_lang, p.position, t.lang, t.path, v.title, v.summary, v.body, v.aside, \
         v.machine AND v.read_by IS NULL AS machine FROM page p \
         JOIN page_text t ON t.page_id = p.id \
         JOIN page_version v ON v.page_id = t.page_id AND v.lang = t.lang AND v.number = t.live \
         WHERE p.hub_id = $1 AND p.removed_at IS NULL AND t.path IS NOT NULL",
        "p.id IN (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'page')"
    );
    let record = |row: Row| {
        let said = joined([&sentences(&row.body), &sentences(&row.aside)]);
        let path = address(&row.lang, &row.path).split_off(row.lang.len() + 1);
        Record {
            id: row.id,
            kind: Kind::Page.number(),
            sort_key: format!("{:010}", row.position),
            origin_lang: row.origin_lang,
            paths: vec![text(row.lang.clone(), path)],
            machine: by_machine(row.machine, &row.lang),
            titles: vec![text(row.lang.clone(), row.title)],
            texts: vec![text(row.lang, joined([&row.summary, &said]))],
            ..Record::default()
        }
    };
    Ok(merged(rows.into_iter().map(record)))
}
