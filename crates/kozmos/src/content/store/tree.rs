//! Writing the tree: new pages, moving them, removing them and bringing them back.

use db::{Error, Tx};

use super::paths::{make_way, relocate};
use super::versions::{How, When, save};
use super::{Outcome, Refused, above};
use crate::content::{DEEPEST, Kind, Locale, Owner, PageHead, Place, Writing};
use crate::ids::{HubId, PageId};
use crate::ledger::{self, Entry};
use crate::people::{Authorized, EditPage, TranslatePage};
use crate::write::Stamp;

/// Room between sisters, so that one can be put between two without writing the others.
const GAP: i64 = 1_024;

/// Where a page stands and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct Placement {
    /// The page above; none: at the top.
    pub parent: Option<PageId>,
    /// The sister it stands behind; none: it is the first.
    pub after: Option<PageId>,
    /// What it is for.
    pub kind: Kind,
    /// Where it is listed.
    pub place: Place,
    /// First day of a project.
    pub starts_on: Option<String>,
    /// Last day of a project.
    pub ends_on: Option<String>,
    /// Does it tell of the qualification programme?
    pub qualification: bool,
}

/// A page to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::content) struct NewPage {
    /// Where it stands; it becomes the last of its sisters.
    pub placement: Placement,
    /// The language of its first text.
    pub origin: Locale,
    /// Its first text; not live yet.
    pub writing: Writing,
}

/// Makes a page with the first version of its text.
pub(in crate::content) async fn create(
    tx: &mut Tx,
    (auth, write): (&Authorized<EditPage>, &Authorized<TranslatePage>),
    stamp: &Stamp<'_>,
    new: &NewPage,
) -> Outcome<PageId> {
    let (hub, id, placement) = (stamp.hub, PageId::from(stamp.id()), &new.placement);
    if let Some(parent) = &placement.parent {
        if !stands(tx, hub, parent).await? {
            return Ok(Err(Refused::NoParent));
        }
        if above(tx, hub, parent).await?.len() >= DEEPEST {
            return Ok(Err(Refused::TooDeep));
        }
    }
    let (last,): (i64,) = db::one!(
        tx,
        (i64,),
        "SELECT COALESCE(MAX(position), 0) FROM page WHERE hub_id = $1 AND parent_id = $2",
        hub,
        placement.parent.as_ref().map_or("", PageId::as_str),
    )?;
    let page = PageHead {
        id: id.clone(),
        owner: Owner::Page,
        parent: placement.parent.clone(),
        position: last + GAP,
        kind: placement.kind,
        place: placement.place,
        origin: new.origin,
        starts_on: placement.starts_on.clone(),
        ends_on: placement.ends_on.clone(),
        qualification: placement.qualification,
        removed: false,
        version: 1,
    };
    db::exec!(
        tx,
        "INSERT INTO page (id, hub_id, parent_id, position, kind, place, origin_lang, starts_on, ends_on, \
         qualification, version, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11)",
        &page.id,
        hub,
        page.parent.as_ref().map_or("", PageId::as_str),
        page.position,
        page.kind.code(),
        page.place.code(),
        page.origin.code(),
        &page.starts_on,
        &page.ends_on,
        page.qualification,
        &stamp.at,
    )?;
    let entry = Entry::new("create", "page", id.as_str(), "");
    ledger::append(tx, hub, &stamp.at, auth.actor(), &[entry]).await?;
    let how = How { minor: false, machine: false, source: None, when: When::Later };
    Ok(save(tx, write, stamp, (&page, new.origin, 0), (&new.writing, &how)).await?.map(|_| id))
}

/// Puts a page somewhere else, with everything below it. [`Error::Stale`] if it was changed since it was read.
pub(in crate::content) async fn place(
    tx: &mut Tx,
    auth: &Authorized<EditPage>,
    stamp: &Stamp<'_>,
    (page, to): (&PageHead, &Placement),
) -> Outcome<()> {
    let hub = stamp.hub;
    if let Some(parent) = &to.parent {
        let line = above(tx, hub, parent).await?;
        if line.contains(&page.id) {
            return Ok(Err(Refused::Circle));
        }
        if !stands(tx, hub, parent).await? {
            return Ok(Err(Refused::NoParent));
        }
        if line.len() + height(tx, hub, &page.id).await? > DEEPEST {
            return Ok(Err(Refused::TooDeep));
        }
    }
    let position = position(tx, hub, page, to).await?;
    let changed = db::exec!(
        tx,
        "UPDATE page SET parent_id = $4, position = $5, kind = $6, place = $7, starts_on = $8, ends_on = $9, \
         qualification = $10, version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3",
        hub,
        &page.id,
        page.version,
        to.parent.as_ref().map_or("", PageId::as_str),
        position,
        to.kind.code(),
        to.place.code(),
        &to.starts_on,
        &to.ends_on,
        to.qualification,
    )?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    if let Err(refused) = relocate(tx, stamp, &page.id, to.parent.as_ref()).await? {
        return Ok(Err(refused));
    }
    let entry = Entry::new("move", "page", page.id.as_str(), to.parent.as_ref().map_or("", PageId::as_str));
    ledger::append(tx, hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok(Ok(()))
}

/// How many levels a page and what is below it take.
async fn height(tx: &mut Tx, hub: &HubId, page: &PageId) -> db::Result<usize> {
    let (height,): (i64,) = db::one!(
        tx,
        (i64,),
        "WITH RECURSIVE down (id, depth) AS (SELECT id, CAST(1 AS BIGINT) FROM page WHERE hub_id = $1 AND id = $2 \
         UNION ALL SELECT p.id, down.depth + 1 FROM page p JOIN down ON p.parent_id = down.id \
         WHERE p.hub_id = $1 AND down.depth < 20) SELECT COALESCE(MAX(depth), 0) FROM down",
        hub,
        page,
    )?;
    Ok(usize::try_from(height).unwrap_or(0))
}

/// The number that puts a page behind a sister. Where there is no room left, the later sisters make some.
async fn position(tx: &mut Tx, hub: &HubId, page: &PageHead, to: &Placement) -> db::Result<i64> {
    let parent = to.parent.as_ref().map_or("", PageId::as_str);
    let behind: i64 = match &to.after {
        None => 0,
        Some(sister) => {
            let found = db::maybe!(
                tx,
                (i64,),
                "SELECT position FROM page WHERE hub_id = $1 AND id = $2 AND parent_id = $3",
                hub,
                sister,
                parent
            )?;
            match found {
                Some((at,)) => at,
                None => return Ok(page.position),
            }
        }
    };
    let next = db::maybe!(
        tx,
        (i64,),
        "SELECT position FROM page WHERE hub_id = $1 AND parent_id = $2 AND position > $3 AND id <> $4 \
         ORDER BY position, id LIMIT 1",
        hub,
        parent,
        behind,
        &page.id,
    )?;
    let Some((next,)) = next else { return Ok(behind + GAP) };
    if next - behind < 2 {
        db::exec!(
            tx,
            "UPDATE page SET position = position + $4 WHERE hub_id = $1 AND parent_id = $2 AND position > $3",
            hub,
            parent,
            behind,
            GAP,
        )?;
        return Ok(behind + GAP / 2);
    }
    Ok(behind + (next - behind) / 2)
}

/// Removes a page below which nothing stands. Its addresses lead to a word about that, its versions stay.
pub(in crate::content) async fn remove(
    tx: &mut Tx,
    auth: &Authorized<EditPage>,
    stamp: &Stamp<'_>,
    page: &PageHead,
) -> Outcome<()> {
    let hub = stamp.hub;
    if !super::children(tx, hub, Some(&page.id), (-1, 1)).await?.is_empty() {
        return Ok(Err(Refused::HasChildren));
    }
    let changed = db::exec!(
        tx,
        "UPDATE page SET removed_at = $4, version = version + 1 WHERE hub_id = $1 AND id = $2 AND version = $3 \
         AND removed_at IS NULL",
        hub,
        &page.id,
        page.version,
        &stamp.at,
    )?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    db::exec!(
        tx,
        "INSERT INTO page_redirect (hub_id, lang, path, page_id) SELECT hub_id, lang, path, page_id FROM page_text \
         WHERE hub_id = $1 AND page_id = $2 AND path IS NOT NULL \
         ON CONFLICT (hub_id, path, lang) DO UPDATE SET page_id = excluded.page_id \
         WHERE (SELECT p.removed_at FROM page p WHERE p.hub_id = page_redirect.hub_id \
         AND p.id = page_redirect.page_id) IS NOT NULL",
        hub,
        &page.id,
    )?;
    db::exec!(tx, "UPDATE page_text SET path = NULL WHERE hub_id = $1 AND page_id = $2", hub, &page.id)?;
    break_links(tx, hub, &page.id, true).await?;
    let entry = Entry::new("remove", "page", page.id.as_str(), "");
    ledger::append(tx, hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok(Ok(()))
}

/// Is it a page of the tree that was not removed?
async fn stands(tx: &mut Tx, hub: &HubId, page: &PageId) -> db::Result<bool> {
    Ok(super::find(tx, hub, page).await?.is_some_and(|head| !head.removed && head.owner == Owner::Page))
}

/// The nearest page above that was not removed.
async fn standing_above(tx: &mut Tx, hub: &HubId, page: &PageHead) -> db::Result<Option<PageId>> {
    let mut parent = page.parent.clone();
    while let Some(id) = &parent {
        match super::find(tx, hub, id).await? {
            Some(head) if head.removed => parent = head.parent,
            _ => break,
        }
    }
    Ok(parent)
}

/// Brings a removed page back to where it stood; where others have its address by now, to one beside it. If the page above
/// was removed too, it stands below the next one up.
pub(in crate::content) async fn bring_back(
    tx: &mut Tx,
    auth: &Authorized<EditPage>,
    stamp: &Stamp<'_>,
    page: &PageHead,
) -> Outcome<()> {
    let hub = stamp.hub;
    let parent = standing_above(tx, hub, page).await?;
    let changed = db::exec!(
        tx,
        "UPDATE page SET removed_at = NULL, parent_id = $4, version = version + 1 \
         WHERE hub_id = $1 AND id = $2 AND version = $3",
        hub,
        &page.id,
        page.version,
        parent.as_ref().map_or("", PageId::as_str),
    )?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    make_way(tx, hub, page).await?;
    if let Err(refused) = relocate(tx, stamp, &page.id, parent.as_ref()).await? {
        return Ok(Err(refused));
    }
    break_links(tx, hub, &page.id, false).await?;
    let entry = Entry::new("restore", "page", page.id.as_str(), "");
    ledger::append(tx, hub, &stamp.at, auth.actor(), &[entry]).await?;
    Ok(Ok(()))
}

async fn break_links(tx: &mut Tx, hub: &HubId, page: &PageId, broken: bool) -> db::Result<()> {
    db::exec!(tx, "UPDATE page_link SET broken = $3 WHERE hub_id = $1 AND target_page = $2", hub, page, broken)?;
    Ok(())
}
