//! Lists of pages: those below one, those in the menus, those in the order of their making.

use db::{Result, Tx};

use crate::content::plain;
use crate::ids::{HubId, PageId};

/// A page in a list.
#[derive(Clone, Debug, PartialEq, Eq, db::FromRow)]
pub(in crate::content) struct Child {
    /// Its id.
    pub id: PageId,
    /// Its place among its sisters.
    pub position: i64,
    /// The language it was first written in.
    pub origin_lang: String,
    /// Where it is listed.
    pub place: String,
}

/// The pages below one (none: at the top), from a place among the sisters on.
pub(in crate::content) async fn children(
    tx: &mut Tx,
    hub: &HubId,
    parent: Option<&PageId>,
    (after, limit): (i64, i64),
) -> Result<Vec<Child>> {
    db::rows!(
        tx,
        Child,
        "SELECT id, position, origin_lang, place FROM page WHERE hub_id = $1 AND parent_id = $2 AND position > $3 \
         AND removed_at IS NULL ORDER BY position, id LIMIT $4",
        hub,
        parent.map_or("", PageId::as_str),
        after,
        limit,
    )
}

/// The pages of the menu or the foot.
pub(in crate::content) async fn listed(tx: &mut Tx, hub: &HubId, place: &str) -> Result<Vec<Child>> {
    db::rows!(
        tx,
        Child,
        "SELECT id, position, origin_lang, place FROM page WHERE hub_id = $1 AND place = $2 \
         AND removed_at IS NULL ORDER BY position, id LIMIT 40",
        hub,
        place,
    )
}

/// Pages in the order of their ids, after one of them.
pub(in crate::content) async fn next_pages(tx: &mut Tx, hub: &HubId, after: &str, limit: i64) -> Result<Vec<Child>> {
    db::rows!(
        tx,
        Child,
        "SELECT id, position, origin_lang, place FROM page WHERE hub_id = $1 AND id > $2 AND removed_at IS NULL \
         ORDER BY id LIMIT $3",
        hub,
        after,
        limit,
    )
}

/// A live text as the search index reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedText {
    /// Its page.
    pub page: PageId,
    /// Its language.
    pub lang: String,
    /// Its path below the language.
    pub path: String,
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub summary: String,
    /// Its words, without marks.
    pub text: String,
}

type PublishedRow = (PageId, String, String, String, String, String, String);

/// The live texts of a hub: all of them, or of the pages that changed since an event.
pub async fn published_since(tx: &mut Tx, hub: &HubId, since: i64) -> Result<Vec<PublishedText>> {
    let rows = if since == 0 {
        db::rows!(
            tx,
            PublishedRow,
            "SELECT t.page_id, t.lang, t.path, v.title, v.summary, v.body, v.aside FROM page_text t \
             JOIN page_version v ON v.hub_id = t.hub_id AND v.page_id = t.page_id AND v.lang = t.lang \
             AND v.number = t.live WHERE t.hub_id = $1 AND t.path IS NOT NULL ORDER BY t.page_id, t.lang",
            hub,
        )?
    } else {
        db::rows!(
            tx,
            PublishedRow,
            "SELECT t.page_id, t.lang, t.path, v.title, v.summary, v.body, v.aside FROM page_text t \
             JOIN page_version v ON v.hub_id = t.hub_id AND v.page_id = t.page_id AND v.lang = t.lang \
             AND v.number = t.live WHERE t.hub_id = $1 AND t.path IS NOT NULL AND t.page_id IN \
             (SELECT subject FROM event WHERE hub_id = $1 AND seq > $2 AND kind = 'page') ORDER BY t.page_id, t.lang",
            hub,
            since,
        )?
    };
    let text = |(page, lang, path, title, summary, body, aside): PublishedRow| PublishedText {
        text: format!("{}\n\n{}", plain(&body), plain(&aside)).trim().to_owned(),
        page,
        lang,
        path,
        title,
        summary,
    };
    Ok(rows.into_iter().map(text).collect())
}

/// Did a page or the tree of languages change since an event?
pub(in crate::content) async fn changed(tx: &mut Tx, hub: &HubId, since: i64) -> Result<bool> {
    let found = db::maybe!(
        tx,
        (i64,),
        "SELECT seq FROM event WHERE hub_id = $1 AND seq > $2 AND kind IN ('page', 'language') LIMIT 1",
        hub,
        since,
    )?;
    Ok(found.is_some())
}
