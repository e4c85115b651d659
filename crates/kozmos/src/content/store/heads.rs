//! Finding pages: by id, by address, and the pages above one.

use db::{Result, Tx};

use crate::content::{DEEPEST, Kind, Owner, PageHead, Place, locale};
use crate::ids::{HubId, PageId};

#[derive(db::FromRow)]
struct HeadRow {
    id: PageId,
    owner: String,
    parent_id: String,
    position: i64,
    kind: String,
    place: String,
    origin_lang: String,
    starts_on: Option<String>,
    ends_on: Option<String>,
    qualification: bool,
    removed_at: Option<String>,
    version: i64,
}

impl From<HeadRow> for PageHead {
    fn from(row: HeadRow) -> PageHead {
        let owner = Owner::parse(&row.owner).unwrap_or(Owner::Page);
        let parent = Some(row.parent_id).filter(|id| !id.is_empty() && owner == Owner::Page);
        PageHead {
            id: row.id,
            owner,
            parent: parent.map(PageId::from),
            position: row.position,
            kind: Kind::parse(&row.kind).unwrap_or(Kind::Text),
            place: Place::parse(&row.place).unwrap_or(Place::Nowhere),
            origin: locale(&row.origin_lang),
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            qualification: row.qualification,
            removed: row.removed_at.is_some(),
            version: row.version,
        }
    }
}

/// A page by its id, also a removed one.
pub(in crate::content) async fn find(tx: &mut Tx, hub: &HubId, id: &PageId) -> Result<Option<PageHead>> {
    let row = db::maybe!(
        tx,
        HeadRow,
        "SELECT id, owner, parent_id, position, kind, place, origin_lang, starts_on, ends_on, qualification, \
         removed_at, version FROM page WHERE hub_id = $1 AND id = $2",
        hub,
        id,
    )?;
    Ok(row.map(PageHead::from))
}

/// The texts that have this path: language and page. One path may lead to several pages, each in another language.
pub(in crate::content) async fn at_path(tx: &mut Tx, hub: &HubId, path: &str) -> Result<Vec<(String, PageId)>> {
    db::rows!(
        tx,
        (String, PageId),
        "SELECT lang, page_id FROM page_text WHERE hub_id = $1 AND path = $2 ORDER BY lang",
        hub,
        path
    )
}

/// The texts behind a path for readers of a language: those that have it, else those that once had it. A text in that
/// language that once had it, and whose page is still there, goes before those that have it in others.
pub(in crate::content) async fn behind(
    tx: &mut Tx,
    hub: &HubId,
    (path, lang): (&str, &str),
) -> Result<Vec<(String, PageId)>> {
    let now = at_path(tx, hub, path).await?;
    if now.iter().any(|(tag, _)| tag == lang) {
        return Ok(now);
    }
    let once = redirected(tx, hub, path).await?;
    let own = once.iter().any(|(tag, _, removed)| tag == lang && !removed);
    Ok(if now.is_empty() || own { once.into_iter().map(|(tag, page, _)| (tag, page)).collect() } else { now })
}

/// The pages that once had this path, and whether they are removed.
async fn redirected(tx: &mut Tx, hub: &HubId, path: &str) -> Result<Vec<(String, PageId, bool)>> {
    db::rows!(
        tx,
        (String, PageId, bool),
        "SELECT r.lang, r.page_id, p.removed_at IS NOT NULL AS removed FROM page_redirect r \
         JOIN page p ON p.hub_id = r.hub_id AND p.id = r.page_id WHERE r.hub_id = $1 AND r.path = $2 ORDER BY r.lang",
        hub,
        path
    )
}

/// A page and those above it, the top first.
pub(in crate::content) async fn above(tx: &mut Tx, hub: &HubId, id: &PageId) -> Result<Vec<PageId>> {
    let rows = db::rows!(
        tx,
        (PageId, i64),
        "WITH RECURSIVE up (id, parent_id, height) AS (\
         SELECT id, parent_id, CAST(0 AS BIGINT) FROM page WHERE hub_id = $1 AND id = $2 \
         UNION ALL SELECT p.id, p.parent_id, up.height + 1 FROM page p JOIN up ON p.id = up.parent_id \
         WHERE p.hub_id = $1 AND up.height < $3) SELECT id, height FROM up ORDER BY height DESC",
        hub,
        id,
        DEEPEST as i64 + 2,
    )?;
    Ok(rows.into_iter().map(|(id, _)| id).collect())
}
