//! Lists of pages: those below one, those in the menus, those in the order of their making.

use db::{Result, Tx};

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
    /// Whose the texts are.
    pub owner: String,
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
        "SELECT id, position, origin_lang, place, owner FROM page WHERE hub_id = $1 AND parent_id = $2 AND position > $3 \
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
        "SELECT id, position, origin_lang, place, owner FROM page WHERE hub_id = $1 AND place = $2 \
         AND removed_at IS NULL ORDER BY position, id LIMIT 40",
        hub,
        place,
    )
}

/// The first page that tells of the qualification programme.
pub(in crate::content) async fn qualification(tx: &mut Tx, hub: &HubId) -> Result<Vec<Child>> {
    db::rows!(
        tx,
        Child,
        "SELECT id, position, origin_lang, place, owner FROM page WHERE hub_id = $1 AND qualification \
         AND removed_at IS NULL ORDER BY position, id LIMIT 1",
        hub,
    )
}

/// Pages in the order of their ids, after one of them.
pub(in crate::content) async fn next_pages(tx: &mut Tx, hub: &HubId, after: &str, limit: i64) -> Result<Vec<Child>> {
    db::rows!(
        tx,
        Child,
        "SELECT id, position, origin_lang, place, owner FROM page WHERE hub_id = $1 AND id > $2 AND removed_at IS NULL \
         AND owner = 'page' ORDER BY id LIMIT $3",
        hub,
        after,
        limit,
    )
}

/// Everything that has texts to be translated, in the order of the ids, after one of them: pages, stories, and events that
/// are not over on that day.
pub(in crate::content) async fn next_texts(
    tx: &mut Tx,
    hub: &HubId,
    (after, today): (&str, &str),
    limit: i64,
) -> Result<Vec<Child>> {
    db::rows!(
        tx,
        Child,
        "SELECT id, position, origin_lang, place, owner FROM page WHERE hub_id = $1 AND id > $2 AND removed_at IS NULL \
         AND (owner <> 'gathering' OR EXISTS (SELECT 1 FROM gathering g WHERE g.id = page.id AND g.ends_at >= $3)) \
         ORDER BY id LIMIT $4",
        hub,
        after,
        today,
        limit,
    )
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
